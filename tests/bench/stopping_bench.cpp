// SPDX-License-Identifier: Apache-2.0
// stopping_bench [NAME]: how long an inspection or a lint that nobody waits for any more goes on. Every heavy text and
// key set of 1 and of 16 MiB (with NAME those whose name has it) is worked at, and told to stop after each eighth of
// the time that it takes when it is left alone. What is above the goal is measured again, three times at most, and the
// least counts. Exit status 1 where the longest wait is above the goal.

#include "base/stop_point.h"
#include "inspect/inspect.h"
#include "inspect/keys/key_lint.h"
#include "inspect/keys/key_loading.h"
#include "inspect/profiles/verifier_profile.h"
#include "tests/heavy/heavy_texts.h"

#include <pthread.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>
#include <future>
#include <memory>
#include <ranges>
#include <string>
#include <thread>
#include <vector>

namespace tokenscope::bench {

namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr Milliseconds goal(100);
constexpr int parts = 8;
constexpr int rounds = 3;
constexpr std::size_t shownResults = 25;
constexpr Moment now{std::chrono::seconds(1'790'000'000)};
constexpr std::size_t mebibyte = 1024 * 1024;

struct Result
{
    std::string name;
    Milliseconds whole;
    Milliseconds wait;
};

/// The processor's time that a thread has had: whatever else runs on the machine does not count.
Milliseconds timeOn(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

/// How long the work takes by itself.
Milliseconds timeOf(const std::function<void()> &work)
{
    const Milliseconds start = timeOn(CLOCK_THREAD_CPUTIME_ID);
    work();
    return timeOn(CLOCK_THREAD_CPUTIME_ID) - start;
}

/// How long it goes on when it is told to stop after `delay`; nothing where it had ended by then.
Milliseconds waitAfter(const std::function<void()> &work, Milliseconds delay)
{
    constexpr std::chrono::microseconds pause(100);
    std::stop_source stop;
    std::atomic<bool> hasEnded = false;
    std::promise<void> seen;
    Milliseconds end{};
    std::thread worker([&] {
        const StopScope scope(stop.get_token());
        try {
            work();
        } catch (const Stopped &) {
        }
        end = timeOn(CLOCK_THREAD_CPUTIME_ID);
        hasEnded = true;
        seen.get_future().wait(); // its clock is read until then
    });
    clockid_t clock{};
    pthread_getcpuclockid(worker.native_handle(), &clock);
    Milliseconds asked = timeOn(clock);
    for (; asked < delay && !hasEnded; asked = timeOn(clock))
        std::this_thread::sleep_for(pause);
    stop.request_stop();
    seen.set_value();
    worker.join();
    return std::max(end - asked, Milliseconds(0));
}

inspect::InspectionKeys keysOf(const std::string &text)
{
    inspect::InspectionKeys keys;
    if (const auto loaded = inspect::loadKeys(text)) {
        inspect::KeySource source;
        source.keys = loaded->keys;
        keys.current.push_back(std::move(source));
    }
    return keys;
}

void inspectAndProfile(const std::string &text, const inspect::InspectionKeys &keys)
{
    const inspect::Expectations expectations;
    const inspect::Question question{text, keys, expectations, now};
    const inspect::Inspection inspection = inspect::inspect(question);
    inspect::judgeByProfiles(question, inspection);
}

class Bench
{
public:
    void run(const std::string &name, const std::function<void()> &work)
    {
        const Milliseconds whole = timeOf(work);
        for (int part = 1; part < parts; ++part) {
            Milliseconds least = Milliseconds::max();
            for (int round = 0; round < rounds && least > goal; ++round)
                least = std::min(least, waitAfter(work, whole * part / parts));
            m_results.push_back({name + " at " + std::to_string(part) + "/8", whole, least});
        }
    }

    /// True where the goal is met.
    bool report()
    {
        std::ranges::sort(m_results, std::greater(), &Result::wait);
        for (const Result &result : m_results | std::views::take(shownResults))
            std::printf("%-66s of %9.1f ms %8.1f ms\n", result.name.c_str(), result.whole.count(), result.wait.count());
        const Milliseconds worst = m_results.empty() ? Milliseconds(0) : m_results.front().wait;
        std::printf("%-38s %10.1f ms   goal <= %.0f ms   %s\n", "longest way to a stop", worst.count(), goal.count(),
                    worst <= goal ? "met" : "MISSED");
        return worst <= goal;
    }

private:
    std::vector<Result> m_results;
};

void runAll(Bench &bench, std::size_t mebibytes, std::string_view wanted)
{
    const auto isWanted = [wanted](const auto &item) {
        return std::string_view(item.name).find(wanted) != std::string_view::npos;
    };
    const std::string size = ", " + std::to_string(mebibytes) + " MiB";
    const inspect::InspectionKeys usual = keysOf(heavy::usualKeys());
    for (const heavy::Shape &shape : heavy::texts() | std::views::filter(isWanted)) {
        const std::string text = shape.make(mebibytes * mebibyte);
        bench.run(shape.name + size, [&] { inspectAndProfile(text, usual); });
    }
    const std::string token = heavy::usualToken();
    for (const heavy::Shape &shape : heavy::keySets() | std::views::filter(isWanted)) {
        const std::string text = shape.make(mebibytes * mebibyte);
        const inspect::InspectionKeys keys = keysOf(text);
        bench.run(shape.name + size + ", loading", [&] { inspect::loadKeys(text); });
        bench.run(shape.name + size + ", token", [&] { inspectAndProfile(token, keys); });
        if (!keys.current.empty())
            bench.run(shape.name + size + ", lint", [&] { inspect::lint(*keys.current.front().keys, now); });
    }
    for (const heavy::Pair &pair : heavy::pairs() | std::views::filter(isWanted)) {
        const inspect::InspectionKeys keys = keysOf(pair.keys());
        const std::string text = pair.text();
        bench.run(pair.name, [&] { inspectAndProfile(text, keys); });
    }
}

} // namespace

} // namespace tokenscope::bench

int main(int argc, char **argv)
{
    tokenscope::bench::Bench bench;
    for (const std::size_t mebibytes : {1, 16})
        tokenscope::bench::runAll(bench, mebibytes, argc > 1 ? argv[1] : "");
    return bench.report() ? 0 : 1;
}
