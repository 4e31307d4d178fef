// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/findings/finding_words.h"
#include "inspect/findings/header_findings.h"

#include <QCoreApplication>

namespace tokenscope::explain {

/// Of the findings in inspect/findings/header_findings.h. Internal to `explain`.
struct HeaderFindingWords
{
    Q_DECLARE_TR_FUNCTIONS(HeaderFindingWords)

public:
    static FindingWords words(const inspect::found::AlgMissing &fact);
    static FindingWords words(const inspect::found::AlgNone &fact);
    static FindingWords words(const inspect::found::AlgUnsupported &fact);
    static FindingWords words(const inspect::found::AlgNotAllowed &fact);
    static FindingWords words(const inspect::found::CritMalformed &fact);
    static FindingWords words(const inspect::found::CritUnknown &fact);
    static FindingWords words(const inspect::found::TypeMismatch &fact);
    static FindingWords words(const inspect::found::UnencodedPayload &);
    static FindingWords words(const inspect::found::SignaturesDisagree &);
    static FindingWords words(const inspect::found::PayloadCompressed &fact);
    static FindingWords words(const inspect::found::KindUnknown &fact);
    static FindingWords words(const inspect::found::PayloadDetached &);
    static FindingWords words(const inspect::found::PayloadGivenTwice &fact);
    static FindingWords words(const inspect::found::HeaderUnprotected &fact);
    static FindingWords words(const inspect::found::HeaderKeyIgnored &fact);

private:
    static QString missing(const inspect::NotAName &instead);
    static QString criticalProblem(const inspect::found::CritMalformed &fact);
    static QString broughtAlong(inspect::KeyInHeader member);
};

} // namespace tokenscope::explain
