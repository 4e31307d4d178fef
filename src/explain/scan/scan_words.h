// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/filter.h"
#include "scan/input.h"
#include "scan/summary.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <string>

namespace tokenscope::explain {

/// What a scan of many tokens came to, for people.
class ScanWords
{
    Q_DECLARE_TR_FUNCTIONS(ScanWords)

public:
    /// Lines: how many tokens there are, and each verdict, cause, key, issuer and kind with its count and times; the
    /// frequent ones first, and of each group so many as a person reads.
    static QStringList summary(const scan::Summary &summary);
    static QString failure(const std::string &file, const scan::InputError &error);
    /// What is wrong with a filter, with the place in it: two lines, the second with a mark below the first.
    static QString filterFailure(const std::string &filter, const scan::FilterError &error);
    /// A file became shorter while it was followed.
    static QString shrunk();
};

} // namespace tokenscope::explain
