// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/findings/finding_words.h"
#include "inspect/findings/encoding_findings.h"
#include "inspect/findings/text_findings.h"

#include <QCoreApplication>

namespace tokenscope::explain {

/// Of the findings in inspect/findings/encoding_findings.h, and of a text that is broken JSON. Internal to `explain`.
struct EncodingFindingWords
{
    Q_DECLARE_TR_FUNCTIONS(EncodingFindingWords)

public:
    static FindingWords words(const inspect::found::LookalikeCharacter &fact);
    static FindingWords words(const inspect::found::InvalidCharacter &fact);
    static FindingWords words(const inspect::found::TruncatedPart &fact);
    static FindingWords words(const inspect::found::PartCutOff &fact);
    static FindingWords words(const inspect::found::NonCanonicalEnd &fact);
    static FindingWords words(const inspect::found::HeaderNotJson &fact);
    static FindingWords words(const inspect::found::HeaderNotObject &fact);
    static FindingWords words(const inspect::found::PayloadNotJson &fact);
    static FindingWords words(const inspect::found::PayloadNotObject &fact);
    static FindingWords words(const inspect::found::PayloadBinary &fact);
    static FindingWords words(const inspect::found::PayloadIsToken &);
    static FindingWords words(const inspect::found::InvalidUtf8 &fact);
    static FindingWords words(const inspect::found::LoneSurrogate &fact);
    static FindingWords words(const inspect::found::DuplicateMember &fact);
    static FindingWords words(const inspect::found::DuplicateKeySetMember &fact);
    static FindingWords words(const inspect::found::JsonTooDeep &fact);
    static FindingWords words(const inspect::found::BrokenJson &fact);
    static FindingWords words(const inspect::found::BrokenForm &fact);

private:
    static QString jsonFault(const inspect::JsonBreak &reason, const std::optional<std::string> &character);
    template <typename NotJson>
    static QString jsonSlip(const NotJson &fact);
    template <typename NotJson>
    static QString jsonPlace(const NotJson &fact);
    static QString meantWords(inspect::MeantAs meant);
    static FindingWords noClaims(const QString &found, std::size_t length);
};

} // namespace tokenscope::explain
