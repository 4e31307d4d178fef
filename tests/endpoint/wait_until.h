// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractEventDispatcher>
#include <QEventLoop>
#include <QTimer>

#include <chrono>

namespace tokenscope::tests {

/// Runs the event loop until it is so; false where that takes a minute. (QTRY_VERIFY looks every 50 ms only.)
template <typename Condition>
bool waitUntil(Condition isSo)
{
    QEventLoop loop;
    QTimer::singleShot(std::chrono::minutes(1), &loop, &QEventLoop::quit);
    QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, &loop, [&] {
        if (isSo())
            loop.quit();
    });
    if (!isSo())
        loop.exec();
    return isSo();
}

} // namespace tokenscope::tests
