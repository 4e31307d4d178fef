// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/quit_on_signal.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace tokenscope {

namespace {

/// A signal may come at any time: it writes a byte here, and the event loop reads it.
std::array<int, 2> wakePipe{-1, -1};

void wake(int /*signal*/)
{
    const int before = errno;
    ::alarm(1);
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(wakePipe[1], &byte, 1);
    errno = before;
}

/// The event loop did not get to the byte in a second, as where the machine is busy. Nobody who quits is made to wait.
void endNow(int /*signal*/)
{
    ::_exit(0);
}

} // namespace

QuitOnSignal::QuitOnSignal(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(wakePipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *notifier = new QSocketNotifier(wakePipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [] { QCoreApplication::exit(0); });
    struct sigaction action = {};
    action.sa_handler = &endNow;
    ::sigaction(SIGALRM, &action, nullptr);
    action.sa_handler = &wake;
    action.sa_flags = int(SA_RESTART | SA_RESETHAND); // a second one ends the program at once
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        ::sigaction(signal, &action, nullptr);
}

} // namespace tokenscope
