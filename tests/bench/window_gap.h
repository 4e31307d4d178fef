// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace tokenscope::bench {

/// How long the thread that it lives on leaves its event loop alone: a timer of 1 ms beats, and the longest time
/// between two beats is what a user would wait for a key press to be taken. Time for which the thread could have run
/// and the system gave the processor to others is not counted.
class WindowGap
{
public:
    WindowGap()
    {
        m_schedule.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(1);
        m_clock.start();
    }

    /// Milliseconds, since the last call.
    double takeWorst() { return std::exchange(m_worst, 0); }

private:
    void beat()
    {
        const double waited = waitedForProcessor();
        const double gap = double(m_clock.nsecsElapsed()) / 1e6 - (waited - m_waited);
        m_worst = std::max(m_worst, gap);
        m_waited = waited;
        m_clock.start();
    }
    /// Milliseconds altogether; none where the system does not count them.
    double waitedForProcessor()
    {
        m_schedule.seek(0);
        return m_schedule.readLine().split(' ').value(1).toDouble() / 1e6;
    }
    QFile m_schedule{QStringLiteral("/proc/thread-self/schedstat")};
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_waited = 0;
    double m_worst = 0;
};

} // namespace tokenscope::bench
