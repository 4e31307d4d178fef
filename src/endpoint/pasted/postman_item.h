// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace tokenscope::endpoint {

/// A request as another program's text has it, unchecked.
struct RequestRaw
{
    QString name;
    QString url;
    QString method;
    QString token;
    QStringList notFollowed; ///< options and headers that would have counted, by their names alone

    /// Takes the token out of `Authorization: Bearer …`. Of other headers, what is sent anyway is of no concern.
    void addHeader(const QString &name, const QString &value);
};

/// The first request of a Postman item or collection (format 2.x), with the collection's variables filled in.
std::optional<RequestRaw> postmanRequest(const QString &text);

} // namespace tokenscope::endpoint
