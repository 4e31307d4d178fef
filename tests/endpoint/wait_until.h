// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QEventLoop>
#include <QTimer>

#include <chrono>

namespace tokenscope::tests {

/// Runs the event loop until it is so; false where that takes a minute. (QTRY_VERIFY looks every 50 ms only.)
template <typename Condition>
bool waitUntil(Condition isSo)
{
    const QDeadlineTimer deadline(std::chrono::minutes(1));
    QEventLoop loop;
    QTimer waker; // so that the loop goes round though nothing happens
    waker.start(std::chrono::seconds(1));
    QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, &loop, [&] {
        if (isSo() || deadline.hasExpired())
            loop.quit();
    });
    while (!isSo() && !deadline.hasExpired()) { // what the loop does last may undo it for a moment
        // What was deleted before the loop began is not deleted within it.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        loop.exec();
    }
    return isSo();
}

} // namespace tokenscope::tests
