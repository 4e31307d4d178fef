// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace tokenscope::endpoint {

/// A request as another program's text has it, unchecked.
struct RequestRaw
{
    QString name;
    QString url;
    QString method;
    QString token;

    /// Takes the token out of `Authorization: Bearer …`; other headers are of no concern.
    void addHeader(const QString &name, const QString &value);
};

/// The first request of a Postman item or collection (format 2.x), with the collection's variables filled in.
std::optional<RequestRaw> postmanRequest(const QString &text);

} // namespace tokenscope::endpoint
