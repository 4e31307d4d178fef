// SPDX-License-Identifier: Apache-2.0
#include "app/cli/interruption.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace tokenscope::cli {

namespace {

constexpr suseconds_t patienceOnceInterrupted = 500'000; ///< microseconds

int interruptionSockets[2] = {-1, -1};
volatile std::sig_atomic_t statusOnceInterrupted = 0;

} // namespace

/// A handler may only write to a socket.
Interruption::Interruption(ExitCode status)
{
    setStatus(status);
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, interruptionSockets) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(interruptionSockets[1], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, QCoreApplication::instance(),
                     &QCoreApplication::quit);
    struct sigaction action = {};
    action.sa_handler = [](int) { ::_exit(statusOnceInterrupted); };
    sigaction(SIGALRM, &action, nullptr);
    action.sa_handler = [](int) {
        const itimerval atEnd{.it_interval = {}, .it_value = {.tv_sec = 0, .tv_usec = patienceOnceInterrupted}};
        ::setitimer(ITIMER_REAL, &atEnd, nullptr);
        const char byte = 1;
        [[maybe_unused]] const auto written = ::write(interruptionSockets[0], &byte, 1);
    };
    action.sa_flags = int(SA_RESETHAND); // a second one ends the program at once
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

Interruption::~Interruption() = default;

void Interruption::setStatus(ExitCode status)
{
    statusOnceInterrupted = int(status);
}

} // namespace tokenscope::cli
