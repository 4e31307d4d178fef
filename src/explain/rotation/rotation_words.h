// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rotation/forecast.h"
#include "rotation/watch_log.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <string>

namespace tokenscope::explain {

/// What the rotation of keys does to clients, for people.
class RotationWords
{
    Q_DECLARE_TR_FUNCTIONS(RotationWords)

public:
    /// Lines: each key, when it was published, and for each client a time line of what it does with the key's tokens;
    /// then what to do better.
    static QStringList lines(const rotation::WatchLog &log, std::optional<std::chrono::seconds> tokenLifetime);
    /// “key “a””, as it goes on in a sentence.
    static QString keyName(const rotation::PublishedKey &key);
    /// "published from … to …"
    static QString published(const rotation::PublishedKey &key);
    /// Whether every change left clients time, in a sentence each that did not; empty where all did.
    static QStringList hastyChanges(const rotation::WatchLog &log, const rotation::Advice &advice);
    /// What to do at the next one.
    static QStringList advice(const rotation::Advice &advice);
    /// "Accepted"
    static QString treatment(rotation::Treatment treatment);
    /// What a client does with the key's tokens, with each moment: "refused until …; accepted from …".
    static QString course(const std::vector<rotation::Span> &spans);
    static QString failure(const std::string &file, const rotation::WatchLogError &error);

    /// `columns` marks from the start of the watch to its end: █ accepted, ▒ it depends, · refused.
    static QString drawn(const std::vector<rotation::Span> &spans, const rotation::WatchLog &log, int columns);

private:
    static QString detail(const std::vector<rotation::Span> &spans);
};

} // namespace tokenscope::explain
