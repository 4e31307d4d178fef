// SPDX-License-Identifier: Apache-2.0
#include "ui/rotation/rotation_reading.h"

#include "explain/rotation/rotation_words.h"
#include "explain/verdict/work_words.h"
#include "ui/files/opened_file.h"

#include <algorithm>
#include <utility>

namespace tokenscope::ui {

namespace {

/// A watch of a year that saw a change each minute is smaller.
constexpr qint64 largestWatch = 64LL * 1024 * 1024;

std::vector<rotation::KeyName> namesOf(const jose::JwkSet &set)
{
    std::vector<rotation::KeyName> names;
    for (const jose::Jwk &key : set.keys())
        names.push_back({key.id() ? key.id()->value : std::string(), key.thumbprint()});
    return names;
}

std::vector<rotation::Sighting> sightingsOf(const QList<storage::KeptKeySet> &sets)
{
    std::vector<rotation::Sighting> sightings;
    for (const storage::KeptKeySet &set : sets) {
        const auto names = namesOf(*set.keys);
        sightings.push_back({set.firstSeen, names});
        if (set.lastSeen > set.firstSeen)
            sightings.push_back({set.lastSeen, names});
    }
    return sightings;
}

bool haveKeyInCommon(const std::vector<rotation::Sighting> &some, const std::vector<rotation::Sighting> &others)
{
    const auto isIn = [](const rotation::KeyName &name, const std::vector<rotation::Sighting> &all) {
        return std::ranges::any_of(all, [&name](const rotation::Sighting &each) {
            return std::ranges::find(each.keys, name) != each.keys.end();
        });
    };
    return std::ranges::any_of(some, [&](const rotation::Sighting &each) {
        return std::ranges::any_of(each.keys, [&](const rotation::KeyName &name) { return isIn(name, others); });
    });
}

} // namespace

struct RotationReading::Read
{
    std::optional<rotation::WatchLog> log = {};
    QString watchName = {};
    bool usesKept = false;
    QString fault = {};
};

RotationReading::RotationReading(QObject *parent)
    : QObject(parent)
{
}

void RotationReading::useKept(const QList<storage::KeptKeySet> &sets)
{
    m_kept = sets;
    if (!m_kept.isEmpty() || !m_file.isEmpty())
        start();
}

void RotationReading::openWatch(const QByteArray &file)
{
    m_file = file;
    start();
}

void RotationReading::cancel()
{
    if (m_state != State::Reading)
        return;
    m_work.stop();
    m_file.clear();
    if (m_kept.isEmpty())
        enter(State::Empty);
    else
        start();
}

RotationReading::Read RotationReading::read(const QByteArray &file, const QList<storage::KeptKeySet> &kept)
{
    auto sightings = sightingsOf(kept);
    if (file.isEmpty())
        return {.log = rotation::logOf(std::move(sightings)), .usesKept = true};
    const FileContent content = readLargeFile(file, largestWatch);
    if (!content.fault.isEmpty())
        return {.fault = content.fault};
    const auto lines = rotation::readWatchLines({content.bytes.constData(), std::size_t(content.bytes.size())});
    if (!lines)
        return {.fault = explain::RotationWords::failure(content.name.toStdString(), lines.error())};
    const bool usesKept = haveKeyInCommon(sightings, lines->sightings);
    if (!usesKept)
        sightings.clear();
    return {.log = rotation::logOf(*lines, std::move(sightings)), .watchName = content.name, .usesKept = usesKept};
}

void RotationReading::start()
{
    enter(State::Reading);
    m_work.start(
        this, [file = m_file, kept = m_kept] { return read(file, kept); },
        [this](const concurrency::WorkResult<Read> &result) { onRead(result); });
}

void RotationReading::onRead(const concurrency::WorkResult<Read> &result)
{
    m_fault = result ? result->fault : explain::workFaultWords(result.error(), explain::WorkSubject::File);
    if (!m_fault.isEmpty())
        return enter(State::Failed);
    m_log = result->log;
    m_watchName = result->watchName;
    m_usesKept = result->usesKept;
    enter(State::Done);
}

void RotationReading::enter(State state)
{
    m_state = state;
    if (state != State::Done) {
        m_log.reset();
        m_watchName.clear();
        m_usesKept = false;
    }
    if (state != State::Failed)
        m_fault.clear();
    emit stateChanged();
}

} // namespace tokenscope::ui
