// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/findings/finding_words.h"
#include "inspect/findings/certificate_findings.h"

#include <QCoreApplication>

namespace tokenscope::explain {

/// Of the findings in inspect/findings/certificate_findings.h. Internal to `explain`.
struct CertificateFindingWords
{
    Q_DECLARE_TR_FUNCTIONS(CertificateFindingWords)

public:
    static FindingWords words(const inspect::found::RootMissing &fact);
    static FindingWords words(const inspect::found::ChainMissing &);
    static FindingWords words(const inspect::found::OnlyOwnKey &fact);
    static FindingWords words(const inspect::found::HeaderThumbprintWrong &fact);
    static FindingWords words(const inspect::found::ChainBroken &fact);
    static FindingWords words(const inspect::found::ChainTrusted &fact);

private:
    struct ChainPhrases;
    static QString thumbprintTitle(const inspect::found::HeaderThumbprintWrong &fact);
    static QString thumbprintReason(const inspect::found::HeaderThumbprintWrong &fact);
    static ChainPhrases chainPhrases(const inspect::found::ChainBroken &fact);
};

} // namespace tokenscope::explain
