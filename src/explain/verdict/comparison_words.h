// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace tokenscope::explain {

enum class Contrast {
    Same,
    Differs,
    Decides, ///< one of the two is rejected for it, and the other is not
};

/// One member of header or payload, in both tokens.
struct ComparedMember
{
    bool isHeader = false;
    QString name;
    QString a; ///< as it was signed, as JSON; empty where the token has none
    QString b;
    Contrast contrast = Contrast::Same;
    QString words; ///< "B is 9 min 46 s later"; empty where nothing needs to be said
};

/// What sets two tokens apart, in words.
struct Comparison
{
    QString headline; ///< "A is accepted, B is not: …"
    QString reason;   ///< how many members differ, and which of them decide
    std::vector<ComparedMember> members;
    std::size_t differing = 0;

    /// For the clipboard: without the tokens themselves.
    QString text() const;
};

/// Both have to be judged with the same keys and expectations and at the same time.
Comparison compareTokens(const inspect::Inspection &a, const inspect::Inspection &b);

} // namespace tokenscope::explain
