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
    static QString failure(const std::string &file, const rotation::WatchLogError &error);

    /// `columns` marks from the start of the watch to its end: █ accepted, ▒ it depends, · refused.
    static QString drawn(const std::vector<rotation::Span> &spans, const rotation::WatchLog &log, int columns);
};

} // namespace tokenscope::explain
