// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/findings/finding_words.h"
#include "inspect/findings/fact.h"

#include <QCoreApplication>

namespace tokenscope::explain {

/// Of the findings in inspect/findings/law_findings.h. Internal to `explain`.
struct LawFindingWords
{
    Q_DECLARE_TR_FUNCTIONS(LawFindingWords)

public:
    static FindingWords words(const inspect::found::KindMismatch &fact);
    static FindingWords words(const inspect::found::MemberAdvised &fact);
    static FindingWords words(const inspect::found::MemberDiscouraged &fact);
    static FindingWords words(const inspect::found::MemberUnusual &fact);
    static FindingWords words(const inspect::found::HeaderMemberForbidden &fact);
    static FindingWords words(const inspect::found::NotFresh &fact);
    static FindingWords words(const inspect::found::LifetimeOverLimit &fact);
    static FindingWords words(const inspect::found::LifetimeTooShort &fact);
    static FindingWords words(const inspect::found::OwnKeyUnanchored &fact);
    static FindingWords words(const inspect::found::NotByOwnKey &fact);
    static FindingWords words(const inspect::found::InnerRequestDiffers &fact);

    /// "the key in its own header (jwk)"
    static QString ownKey(std::string_view place);

private:
    static QString kindOf(std::string_view kind);
    static QString aKind(std::string_view kind);
    static QString source(std::string_view rule);
    static QString guess(bool isGuess);
};

} // namespace tokenscope::explain
