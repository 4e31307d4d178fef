// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/findings/finding_words.h"
#include "inspect/findings/key_set_findings.h"

#include <QCoreApplication>

namespace tokenscope::explain {

/// Of the findings in inspect/findings/key_set_findings.h. Internal to `explain`.
struct KeySetFindingWords
{
    Q_DECLARE_TR_FUNCTIONS(KeySetFindingWords)

public:
    static FindingWords words(const inspect::found::KeyIdAbsent &);
    static FindingWords words(const inspect::found::KeyAlgAbsent &);
    static FindingWords words(const inspect::found::AlgUnregistered &fact);
    static FindingWords words(const inspect::found::KeyUseAbsent &);
    static FindingWords words(const inspect::found::UseAndKeyOpsDisagree &fact);
    static FindingWords words(const inspect::found::KeyIdShared &fact);
    static FindingWords words(const inspect::found::LeadingZero &fact);
    static FindingWords words(const inspect::found::CoordinateLength &fact);
    static FindingWords words(const inspect::found::ExponentSmall &);
    static FindingWords words(const inspect::found::ExponentTooLarge &fact);
    static FindingWords words(const inspect::found::ModulusTooLarge &fact);
    static FindingWords words(const inspect::found::PrimeShared &fact);
    static FindingWords words(const inspect::found::KeyTypeUnknown &fact);
    static FindingWords words(const inspect::found::KeySetEmpty &);
    static FindingWords words(const inspect::found::KeySetMisshapen &fact);
    static FindingWords words(const inspect::found::KeyMemberPadded &fact);
    static FindingWords words(const inspect::found::KeyMemberInStandardAlphabet &fact);
    static FindingWords words(const inspect::found::KeyMemberWrongType &fact);
    static FindingWords words(const inspect::found::KeyExpired &fact);
    static FindingWords words(const inspect::found::KeyEarly &fact);

private:
    static QString tooManyBits(std::size_t bits, std::size_t maximum);
};

} // namespace tokenscope::explain
