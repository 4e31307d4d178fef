// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace tokenscope::endpoint {

/// What a body that is not the JSON asked for looks like (a page with its title, plain text, nothing at all), then its
/// first 200 characters: enough to recognise a proxy's or a login page.
QString describeBody(const QByteArray &body);

/// The first 200 characters on one line.
QString bodyStart(const QByteArray &body);

} // namespace tokenscope::endpoint
