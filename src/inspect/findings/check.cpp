// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/check.h"

namespace tokenscope::inspect {

std::string_view checkName(CheckName name)
{
    switch (name) {
    case CheckName::Structure:
        return "structure";
    case CheckName::Algorithm:
        return "algorithm";
    case CheckName::Critical:
        return "critical";
    case CheckName::Type:
        return "type";
    case CheckName::Decryption:
        return "decryption";
    case CheckName::Key:
        return "key";
    case CheckName::Signature:
        return "signature";
    case CheckName::Disclosures:
        return "disclosures";
    case CheckName::KeyBinding:
        return "key_binding";
    case CheckName::Expiry:
        return "expiry";
    case CheckName::NotBefore:
        return "not_before";
    case CheckName::IssuedAt:
        return "issued_at";
    case CheckName::Issuer:
        return "issuer";
    case CheckName::Audience:
        return "audience";
    case CheckName::Subject:
        return "subject";
    case CheckName::Age:
        return "age";
    case CheckName::Lifetime:
        return "lifetime";
    case CheckName::RequiredClaims:
        return "required_claims";
    case CheckName::Nonce:
        return "nonce";
    case CheckName::AuthorizedParty:
        return "authorized_party";
    case CheckName::AccessTokenHash:
        return "access_token_hash";
    }
    return {};
}

std::string_view checkRule(CheckName name)
{
    switch (name) {
    case CheckName::Structure:
        return "RFC 7515, 7.1 and RFC 7519, 7.2";
    case CheckName::Algorithm:
        return "RFC 7515, 4.1.1 and RFC 8725, 3.1";
    case CheckName::Critical:
        return "RFC 7515, 4.1.11";
    case CheckName::Type:
        return "RFC 7515, 4.1.9 and RFC 8725, 3.11";
    case CheckName::Decryption:
        return "RFC 7516, 5.2";
    case CheckName::Key:
        return "RFC 7515, 6 and RFC 7517, 4";
    case CheckName::Signature:
        return "RFC 7515, 5.2";
    case CheckName::Disclosures:
        return "RFC 9901, 7.1";
    case CheckName::KeyBinding:
        return "RFC 9901, 7.3";
    case CheckName::Expiry:
        return "RFC 7519, 4.1.4";
    case CheckName::NotBefore:
        return "RFC 7519, 4.1.5";
    case CheckName::IssuedAt:
        return "RFC 7519, 4.1.6";
    case CheckName::Issuer:
        return "RFC 7519, 4.1.1";
    case CheckName::Audience:
        return "RFC 7519, 4.1.3";
    case CheckName::Subject:
        return "RFC 7519, 4.1.2";
    case CheckName::Age:
        return "OpenID Connect Core 1.0, 3.1.3.7";
    case CheckName::Lifetime:
        return "RFC 7519, 4.1.4 and 4.1.6";
    case CheckName::RequiredClaims:
        return "RFC 7519, 4";
    case CheckName::Nonce:
    case CheckName::AuthorizedParty:
        return "OpenID Connect Core 1.0, 3.1.3.7";
    case CheckName::AccessTokenHash:
        return "OpenID Connect Core 1.0, 3.1.3.8";
    }
    return {};
}

std::string_view checkStateName(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return "passed";
    case CheckState::Failed:
        return "failed";
    case CheckState::NotChecked:
        return "not_checked";
    }
    return {};
}

} // namespace tokenscope::inspect
