// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace tokenscope::bench {

/// Bodies that are right, or nearly, and as much work as the limits on size allow; each with what it is.
QList<QPair<QByteArray, QByteArray>> heavyBodies();

} // namespace tokenscope::bench
