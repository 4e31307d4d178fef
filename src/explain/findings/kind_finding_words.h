// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/findings/finding_words.h"
#include "inspect/findings/kind_findings.h"

#include <QCoreApplication>

namespace tokenscope::explain {

/// Of the findings in inspect/findings/kind_findings.h. Internal to `explain`.
struct KindFindingWords
{
    Q_DECLARE_TR_FUNCTIONS(KindFindingWords)

public:
    static FindingWords words(const inspect::found::NotExamined &fact);
    static FindingWords words(const inspect::found::MemberRequired &fact);
    static FindingWords words(const inspect::found::KeyBindingMissing &);
    static FindingWords words(const inspect::found::MemberForbidden &fact);
    static FindingWords words(const inspect::found::MemberInvalid &fact);
    static FindingWords words(const inspect::found::MemberWrongType &fact);
    static FindingWords words(const inspect::found::DisclosureInvalid &fact);
    static FindingWords words(const inspect::found::DisclosureNotText &fact);
    static FindingWords words(const inspect::found::DisclosureUnreferenced &fact);
    static FindingWords words(const inspect::found::DigestRepeated &fact);
    static FindingWords words(const inspect::found::DisclosureHashUnsupported &fact);
    static FindingWords words(const inspect::found::BoundToOtherText &fact);
    static FindingWords words(const inspect::found::HolderSignatureBroken &);
    static FindingWords words(const inspect::found::HolderContentChanged &);
    static FindingWords words(const inspect::found::ProofKeyDiffers &fact);
    static FindingWords words(const inspect::found::BindingUnchecked &fact);
    static FindingWords words(const inspect::found::HolderKeyMissing &);
    static FindingWords words(const inspect::found::ProofMissing &);
    static FindingWords words(const inspect::found::ClientCertificateMissing &);
    static FindingWords words(const inspect::found::StatusUnchecked &);

    /// The words of a finding about the holder's signature, as they are said of the whole text.
    static FindingWords ofKeyBinding(const FindingWords &words);
    /// The same for the token inside.
    static FindingWords ofTokenInside(const FindingWords &words);

private:
    static QString kindOf(std::string_view kind);
    static QString source(std::string_view rule);
    static QString observed(const std::variant<std::string, json::Type, inspect::Oddity> &what);
    static QString faultOf(inspect::DisclosureFault fault);
};

} // namespace tokenscope::explain
