// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/findings/finding_words.h"
#include "inspect/findings/encryption_findings.h"

#include <QCoreApplication>

namespace tokenscope::explain {

/// Of the findings in inspect/findings/encryption_findings.h. Internal to `explain`.
struct EncryptionFindingWords
{
    Q_DECLARE_TR_FUNCTIONS(EncryptionFindingWords)

public:
    static FindingWords words(const inspect::found::EncryptionNameMissing &fact);
    static FindingWords words(const inspect::found::EncryptionUnsupported &fact);
    static FindingWords words(const inspect::found::TokenDecrypted &fact);
    static FindingWords words(const inspect::found::DecryptionKeyMissing &fact);
    static FindingWords words(const inspect::found::TokenNotDecrypted &fact);

private:
    static QString algorithms(const std::string &alg, const std::string &enc);
    static QString fewIterations(const std::optional<inspect::FewIterations> &few);
    static QString manyRecipients(const std::optional<inspect::ManyRecipients> &many);
    static QString usualSoftware(const std::optional<inspect::UsualSoftware> &usual);
    static QString derivation(const inspect::found::TokenDecrypted &fact);
    static QString refusal(const inspect::found::DecryptionKeyMissing &fact);
    static QString failure(const inspect::DecryptionFailure &failure);
    static FindingWords forOwnIssuer(const QString &algorithms);
    static FindingWords costly(const inspect::DecryptionFailure &failure);
    static FindingWords hidden(const QString &seen, const std::optional<inspect::UsualSoftware> &usual);
};

} // namespace tokenscope::explain
