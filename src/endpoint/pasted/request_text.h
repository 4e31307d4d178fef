// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/address/endpoint.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace tokenscope::endpoint {

/// A request that somebody had in another program.
struct RequestText
{
    Endpoint endpoint; ///< its name is empty unless the text gave one
    QString url;       ///< as it was written
    QByteArray method; ///< `GET` or `POST`
    QString token;     ///< of `Authorization: Bearer …`; empty if there is none or only a variable
    /// What the request has that is not done here, by name (`--resolve`, `X-Api-Key`, `body`) and without its values.
    QStringList notFollowed;
};

/// Reads a curl command, or a Postman item or collection (its first request; its variables filled in). Empty for
/// anything else. Takes at most 1 MiB. Keys, key sets, envelopes and PEM are recognised by
/// `inspect/keys/keys_in_text.h`.
std::optional<RequestText> requestInText(const QString &text);

} // namespace tokenscope::endpoint
