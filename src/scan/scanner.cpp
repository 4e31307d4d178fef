// SPDX-License-Identifier: Apache-2.0
#include "scan/scanner.h"

#include "crypto/digest.h"
#include "inspect/inspect.h"
#include "scan/token_finder.h"
#include "scan/utf16_decoder.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <deque>
#include <future>
#include <memory>
#include <set>
#include <thread>
#include <utility>
#include <vector>

namespace tokenscope::scan {

namespace {

constexpr std::size_t pieceSize = 1024 * 1024;
constexpr auto pollInterval = std::chrono::milliseconds(200);
/// Tokens that one thread judges in a row.
constexpr std::size_t batchSize = 256;

using Fingerprint = std::array<unsigned char, 16>;

Fingerprint fingerprintOf(std::string_view token)
{
    const Bytes hash = crypto::sha256(asBytes(token));
    Fingerprint fingerprint;
    std::ranges::copy_n(hash.begin(), fingerprint.size(), fingerprint.begin());
    return fingerprint;
}

} // namespace

class Scanner::Work
{
public:
    Work(const ScanSettings &settings, std::function<void(const Record &)> visit, std::function<void()> pause,
         std::function<void(const std::string &)> isSilent, std::function<bool()> isOver)
        : m_settings(settings)
        , m_visit(std::move(visit))
        , m_pause(std::move(pause))
        , m_isSilent(std::move(isSilent))
        , m_isOver(std::move(isOver))
    {
    }

    std::expected<void, InputError> scan(const std::string &path);
    bool hasShrunk() const { return m_hasShrunk; }

private:
    using Batch = std::vector<FoundToken>;

    bool isMeant(const Record &record, const inspect::Inspection &inspection) const;
    std::vector<Record> judged(const std::string &file, const Batch &batch) const;
    void start(const std::string &file, Batch found);
    void handOn(std::size_t mostWaiting);

    const ScanSettings &m_settings;
    std::function<void(const Record &)> m_visit;
    std::function<void()> m_pause;
    std::function<void(const std::string &)> m_isSilent;
    std::function<bool()> m_isOver;
    std::set<Fingerprint> m_seen;
    std::deque<std::future<std::vector<Record>>> m_waiting; ///< in the order of the text
    bool m_hasShrunk = false;
};

bool Scanner::Work::isMeant(const Record &record, const inspect::Inspection &inspection) const
{
    return !m_settings.filter || m_settings.filter->matches(filterSubject(record, inspection), m_settings.moment);
}

std::vector<Record> Scanner::Work::judged(const std::string &file, const Batch &batch) const
{
    std::vector<Record> records;
    records.reserve(batch.size());
    for (const FoundToken &found : batch) {
        const bool byLine = m_settings.judgeAt == JudgeAt::LineTime && found.lineTime;
        const inspect::Inspection inspection =
            inspect::inspect({.text = found.text,
                              .keys = m_settings.keys,
                              .expectations = m_settings.expectations,
                              .moment = byLine ? *found.lineTime : m_settings.moment});
        Record record = recordOf(file, found, inspection, m_settings.record);
        if (isMeant(record, inspection))
            records.push_back(std::move(record));
    }
    return records;
}

void Scanner::Work::start(const std::string &file, Batch found)
{
    if (m_settings.distinct)
        std::erase_if(found,
                      [this](const FoundToken &token) { return !m_seen.insert(fingerprintOf(token.text)).second; });
    for (std::size_t begin = 0; begin < found.size(); begin += batchSize) {
        const auto end = std::min(begin + batchSize, found.size());
        Batch batch(std::make_move_iterator(found.begin() + std::ptrdiff_t(begin)),
                    std::make_move_iterator(found.begin() + std::ptrdiff_t(end)));
        m_waiting.push_back(std::async(m_settings.threads > 1 ? std::launch::async : std::launch::deferred,
                                       [this, file, batch = std::move(batch)] { return judged(file, batch); }));
        handOn(m_settings.threads);
    }
}

void Scanner::Work::handOn(std::size_t mostWaiting)
{
    while (m_waiting.size() > mostWaiting) {
        for (const Record &record : m_waiting.front().get())
            m_visit(record);
        m_waiting.pop_front();
    }
}

std::expected<void, InputError> Scanner::Work::scan(const std::string &path)
{
    constexpr std::chrono::milliseconds silence(500);
    bool isTold = false;
    auto input = Input::open(path, [&](std::chrono::milliseconds waited) {
        if (waited >= silence && !std::exchange(isTold, true))
            m_isSilent(path);
        return !m_isOver();
    });
    if (!input)
        return std::unexpected(input.error());
    Utf16Decoder decoder;
    TokenFinder finder;
    std::string piece(pieceSize, '\0');
    std::expected<void, InputError> result;
    while (!m_isOver()) {
        const auto count = input->read(piece);
        if (!count) {
            result = std::unexpected(count.error());
            break;
        }
        if (m_settings.readOfFile)
            m_settings.readOfFile(input->readOfFile());
        if (*count > 0) {
            start(path, finder.take(decoder.decode(std::string_view(piece).substr(0, *count))));
            continue;
        }
        m_hasShrunk = m_hasShrunk || input->hasShrunk();
        if (!m_settings.follow || m_hasShrunk || !input->mayGrow())
            break;
        start(path, finder.pause());
        handOn(0);
        m_pause();
        std::this_thread::sleep_for(pollInterval);
    }
    start(path, finder.finish());
    handOn(0);
    return result;
}

Scanner::Scanner(const ScanSettings &settings, std::function<void(const Record &)> visit, std::function<bool()> isOver,
                 std::function<void()> pause, std::function<void(const std::string &)> isSilent)
    : m_work(
          std::make_unique<Work>(settings, std::move(visit), std::move(pause), std::move(isSilent), std::move(isOver)))
{
}

Scanner::~Scanner() = default;

std::expected<void, InputError> Scanner::scan(const std::string &path)
{
    return m_work->scan(path);
}

bool Scanner::hasShrunk() const
{
    return m_work->hasShrunk();
}

} // namespace tokenscope::scan
