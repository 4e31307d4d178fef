// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/separation/separator.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <string>

namespace tokenscope::explain {

/// What tells two groups of tokens apart, for people.
class SeparationWords
{
    Q_DECLARE_TR_FUNCTIONS(SeparationWords)

public:
    /// Lines: the groups, the rule condition by condition, the same as a filter, its exceptions, and other rules that
    /// are about as good. `first` and `second` are the filters that made the groups; `second` may be empty: the rest.
    static QStringList lines(const scan::Separation &separation, const std::string &first, const std::string &second);
    /// “issued at 2026-11-23 10:02:00 UTC or later”
    static QString condition(const scan::Condition &condition);
    /// Tokens that both filters match are in neither group.
    static QString inBoth(qint64 count);
};

} // namespace tokenscope::explain
