// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/findings/finding_words.h"
#include "inspect/findings/binding_findings.h"

#include <QCoreApplication>

namespace tokenscope::explain {

/// Of the findings in inspect/findings/binding_findings.h. Internal to `explain`.
struct BindingFindingWords
{
    Q_DECLARE_TR_FUNCTIONS(BindingFindingWords)

public:
    static FindingWords words(const inspect::found::EdgeBroken &fact);
    static FindingWords words(const inspect::found::TokenUnbound &fact);
    static FindingWords words(const inspect::found::BoundTokenAsBearer &);
    static FindingWords words(const inspect::found::OwnContentChanged &fact);
    static FindingWords words(const inspect::found::OwnKeyUnfit &fact);
    static FindingWords words(const inspect::found::ProofExpected &);
    static FindingWords words(const inspect::found::SeveralProofs &fact);
    static FindingWords words(const inspect::found::RequestMissing &);
    static FindingWords words(const inspect::found::KeyBindingWanted &);
    static FindingWords words(const inspect::found::StatusNotValid &fact);
    static FindingWords words(const inspect::found::StatusOutsideList &fact);
    static FindingWords words(const inspect::found::StatusListUnusable &fact);
    static FindingWords words(const inspect::found::TrustChainBroken &fact);
    static FindingWords words(const inspect::found::TrustChainUnanchored &fact);
    static FindingWords words(const inspect::found::TrustChainHolds &fact);
    static FindingWords words(const inspect::found::NotByNamedKey &fact);
    static FindingWords words(const inspect::found::PartnerRefused &fact);

    /// The words of a finding about the proof, as they are said of the access token beside it.
    static FindingWords ofProof(const FindingWords &words);

private:
    static QString bothValues(const inspect::found::EdgeBroken &fact);
    static QString slip(inspect::HashSlip slip);
    static QString proof(std::string_view kind);
    static QString limitWords(const inspect::found::TrustChainBroken &fact, const QString &superior);
};

} // namespace tokenscope::explain
