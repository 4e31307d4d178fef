// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace tokenscope::endpoint {

/// The text with `shown` wherever `secret` stood, as it is or with any of its characters escaped as in JSON
/// (RFC 8259, 7): a server may send back what it got. Linear in the text. The secret is ASCII and not empty.
QByteArray masked(QByteArray text, const QByteArray &secret, const QByteArray &shown);

} // namespace tokenscope::endpoint
