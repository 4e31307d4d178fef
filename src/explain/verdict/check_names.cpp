// SPDX-License-Identifier: Apache-2.0
#include "explain/verdict/check_names.h"

#include <QCoreApplication>

#include <utility>

namespace tokenscope::explain {

namespace {

using inspect::CheckName;
using inspect::CheckState;

class CheckNames
{
    Q_DECLARE_TR_FUNCTIONS(CheckNames)

public:
    static QString title(CheckName name);
    static QString state(CheckState state);
};

QString CheckNames::title(CheckName name)
{
    switch (name) {
    case CheckName::Structure:
        return tr("Structure");
    case CheckName::Algorithm:
        return tr("Algorithm");
    case CheckName::Critical:
        return tr("Critical extensions (crit)");
    case CheckName::Type:
        return tr("Type (typ)");
    case CheckName::Decryption:
        return tr("Decryption");
    case CheckName::Key:
        return tr("Key");
    case CheckName::Signature:
        return tr("Signature");
    case CheckName::Disclosures:
        return tr("Disclosures");
    case CheckName::KeyBinding:
        return tr("Key binding");
    case CheckName::Expiry:
        return tr("Expires (exp)");
    case CheckName::NotBefore:
        return tr("Not before (nbf)");
    case CheckName::IssuedAt:
        return tr("Issued at (iat)");
    case CheckName::Issuer:
        return tr("Issuer (iss)");
    case CheckName::Audience:
        return tr("Audience (aud)");
    case CheckName::Subject:
        return tr("Subject (sub)");
    case CheckName::Age:
        return tr("Age");
    case CheckName::Lifetime:
        return tr("Lifetime");
    case CheckName::RequiredClaims:
        return tr("Required claims");
    case CheckName::Nonce:
        return tr("Nonce (nonce)");
    case CheckName::AuthorizedParty:
        return tr("Authorized party (azp)");
    case CheckName::AccessTokenHash:
        return tr("Access token’s hash (at_hash)");
    }
    std::unreachable();
}

QString CheckNames::state(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return tr("passed");
    case CheckState::Failed:
        return tr("failed");
    case CheckState::NotChecked:
        return tr("not checked");
    }
    std::unreachable();
}

} // namespace

QString checkTitle(CheckName name)
{
    return CheckNames::title(name);
}

QString checkStateWord(CheckState state)
{
    return CheckNames::state(state);
}

} // namespace tokenscope::explain
