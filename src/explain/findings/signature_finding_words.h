// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/findings/finding_words.h"
#include "inspect/findings/signature_findings.h"

#include <QCoreApplication>

namespace tokenscope::explain {

/// Of the findings in inspect/findings/signature_findings.h. Internal to `explain`.
struct SignatureFindingWords
{
    Q_DECLARE_TR_FUNCTIONS(SignatureFindingWords)

public:
    static FindingWords words(const inspect::found::SignatureMissing &fact);
    static FindingWords words(const inspect::found::SignatureInDer &fact);
    static FindingWords words(const inspect::found::SignatureWrongLength &fact);
    static FindingWords words(const inspect::found::SignatureOutOfRange &fact);
    static FindingWords words(const inspect::found::SignedByOtherKey &fact);
    static FindingWords words(const inspect::found::SignatureMadeOtherwise &fact);
    static FindingWords words(const inspect::found::ContentChanged &fact);
    static FindingWords words(const inspect::found::SignatureMismatch &fact);

private:
    static QString lengthReason(const inspect::found::SignatureWrongLength &fact);
    static QString slipTitle(const inspect::Slip &slip);
    static QString familyReason(crypto::Family family);
    static QString payloadReason(const std::optional<inspect::PayloadOrigin> &payload);
};

} // namespace tokenscope::explain
