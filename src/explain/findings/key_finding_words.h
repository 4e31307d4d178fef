// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/findings/finding_words.h"
#include "inspect/findings/key_findings.h"
#include "inspect/findings/weak_key_findings.h"

#include <QCoreApplication>

namespace tokenscope::explain {

/// Of the findings in inspect/findings/key_findings.h. Internal to `explain`.
struct KeyFindingWords
{
    Q_DECLARE_TR_FUNCTIONS(KeyFindingWords)

public:
    static FindingWords words(const inspect::found::KeysMissing &fact);
    static FindingWords words(const inspect::found::KeyWithdrawn &fact);
    static FindingWords words(const inspect::found::KeyIdUnknown &fact);
    static FindingWords words(const inspect::found::KeyIdNotText &fact);
    static FindingWords words(const inspect::found::KeyIdOfSetNotText &fact);
    static FindingWords words(const inspect::found::KeyIdAmbiguous &fact);
    static FindingWords words(const inspect::found::KeyIdMissing &fact);
    static FindingWords words(const inspect::found::KeyTypeMismatch &fact);
    static FindingWords words(const inspect::found::KeyCurveMismatch &fact);
    static FindingWords words(const inspect::found::KeyAlgMismatch &fact);
    static FindingWords words(const inspect::found::KeyAlgUnregistered &fact);
    static FindingWords words(const inspect::found::KeyUseMismatch &fact);
    static FindingWords words(const inspect::found::KeyOperationsMismatch &fact);

private:
    static QString kind(const inspect::KeyKind &kind);
    static QString idDifference(const std::string &named, const std::string &loaded);
    static QString otherKind(std::string_view alg, const inspect::KeyKind &needed, std::string_view kid,
                             const inspect::KeyKind &found);
};

/// Of those in inspect/findings/weak_key_findings.h.
struct WeakKeyWords
{
    Q_DECLARE_TR_FUNCTIONS(WeakKeyWords)

public:
    static FindingWords words(const inspect::found::KeyMalformed &fact);
    static FindingWords words(const inspect::found::ModulusUnsound &fact);
    static FindingWords words(const inspect::found::RocaKey &fact);
    static FindingWords words(const inspect::found::KeyRevoked &fact);
    static FindingWords words(const inspect::found::SecretNeeded &fact);
    static FindingWords words(const inspect::found::SecretUntrusted &fact);
    static FindingWords words(const inspect::found::SecretUnfit &fact);
    static FindingWords words(const inspect::found::SignedWithPublicKey &fact);
    static FindingWords words(const inspect::found::KeyTooSmall &fact);
    static FindingWords words(const inspect::found::KeyOfLowOrder &fact);
    static FindingWords words(const inspect::found::WeakSecret &fact);
    static FindingWords words(const inspect::found::PrivateKeyExposed &fact);
    static FindingWords words(const inspect::found::HolderKeyExposed &);

private:
    static QString modulusFault(const inspect::found::ModulusUnsound &fact);
    static QString textForm(crypto::PublicKeyForm form);
    static FindingWords inOwnFile(const inspect::found::PrivateKeyExposed &fact, const QString &figure);
};

} // namespace tokenscope::explain
