// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/findings/finding_words.h"
#include "inspect/findings/text_findings.h"

#include <QCoreApplication>

namespace tokenscope::explain {

/// What a text is that holds no JSON Web Token: of the last findings in inspect/findings/text_findings.h. Internal to
/// `explain`.
struct ForeignFindingWords
{
    Q_DECLARE_TR_FUNCTIONS(ForeignFindingWords)

public:
    static FindingWords words(const inspect::found::ValueMissing &fact);
    static FindingWords words(const inspect::found::OpaqueToken &fact);
    static FindingWords words(const inspect::found::KnownOpaqueToken &fact);
    static FindingWords words(const inspect::found::UnrecognizedText &fact);
    static FindingWords words(const inspect::found::KnownForeignText &fact);
};

} // namespace tokenscope::explain
