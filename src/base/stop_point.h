// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stop_token>

/// How work whose answer nobody wants any more comes to an end. Anyone who starts it keeps a std::stop_source and opens
/// a StopScope around it; whatever may take long passes through stop points, a millisecond or a few apart. At the first
/// one behind a request the work is broken off by an exception, so that half an answer can never be taken for a whole
/// one. Without a scope a stop point does nothing.
namespace tokenscope {

/// Thrown by a stop point. No fault of anything: to be caught where the scope was opened.
struct Stopped
{
};

/// While it lives, work on this thread ends at its next stop point once the token, or that of a scope around this one,
/// asks for it.
class StopScope
{
public:
    explicit StopScope(std::stop_token token);
    ~StopScope();
    StopScope(const StopScope &) = delete;
    StopScope &operator=(const StopScope &) = delete;

    bool isStopRequested() const;

private:
    std::stop_token m_token;
    const StopScope *m_outer;
};

/// Throws Stopped where this thread's work is to end. Costs a nanosecond or two.
void stopPoint();

/// For loops whose rounds are short: a stop point in every so manieth round.
class StopPoints
{
public:
    explicit StopPoints(unsigned rounds)
        : m_rounds(rounds)
        , m_left(rounds)
    {
    }

    void pass()
    {
        if (--m_left == 0) {
            m_left = m_rounds;
            stopPoint();
        }
    }

private:
    unsigned m_rounds;
    unsigned m_left;
};

} // namespace tokenscope
