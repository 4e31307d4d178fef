// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/findings/finding_words.h"
#include "inspect/findings/key_findings.h"

#include <QCoreApplication>

namespace tokenscope::explain {

/// Of the findings in inspect/findings/key_findings.h. Internal to `explain`.
struct KeyFindingWords
{
    Q_DECLARE_TR_FUNCTIONS(KeyFindingWords)

public:
    static FindingWords words(const inspect::found::KeyIdNotText &fact);
    static FindingWords words(const inspect::found::KeyIdOfSetNotText &fact);
    static FindingWords words(const inspect::found::KeyAlgUnregistered &fact);
    static FindingWords words(const inspect::found::AlgUnregistered &fact);
    static FindingWords words(const inspect::found::SecretNeeded &fact);
};

} // namespace tokenscope::explain
