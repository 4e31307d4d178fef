// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/phrases/time_zone.h"
#include "inspect/model/inspection.h"
#include "scan/table/arrangement.h"
#include "scan/table/row_place.h"
#include "scan/table/table_scan.h"

#include <QCoreApplication>
#include <QString>

#include <string_view>

namespace tokenscope::explain {

/// The table of a log's tokens, for people: in a word or two what the verdict says in sentences.
class TableWords
{
    Q_DECLARE_TR_FUNCTIONS(TableWords)

public:
    /// "Accepted"
    static QString verdict(inspect::Verdict verdict);
    /// "Key rotated out"; the code's own name for one that is rarely a cause.
    static QString cause(inspect::Code cause);
    /// "Access token"; the name as it is where it is not known.
    static QString kind(std::string_view kind);
    static QString column(scan::TableColumn column);
    /// "74 % · 182,340 tokens · 4 s left"; what is not known is left out.
    static QString progress(const scan::TableScan::Progress &progress, std::chrono::seconds elapsed);
    static QString tokens(std::uint64_t count);
    /// "tokens in 10 minutes"
    static QString courseSpan(std::chrono::seconds span);
    /// Why a row's token cannot be read again.
    static QString placeFailure(const std::string &file, const scan::PlaceError &error);
};

} // namespace tokenscope::explain
