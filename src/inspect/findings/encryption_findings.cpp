// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/encryption_findings.h"

namespace tokenscope::inspect {

std::string_view nameOf(DecryptionState state)
{
    switch (state) {
    case DecryptionState::Decrypted:
        return "decrypted";
    case DecryptionState::NoKey:
        return "no_key";
    case DecryptionState::Failed:
        return "failed";
    case DecryptionState::LimitExceeded:
        return "limit_exceeded";
    case DecryptionState::NotTried:
        return "not_tried";
    }
    return {};
}

std::string_view nameOf(KeyRefusal refusal)
{
    switch (refusal) {
    case KeyRefusal::NoneGiven:
        return "none_given";
    case KeyRefusal::KeyIdUnknown:
        return "kid_unknown";
    case KeyRefusal::TypeMismatch:
        return "key_type";
    case KeyRefusal::Malformed:
        return "key_malformed";
    case KeyRefusal::AlgorithmMismatch:
        return "key_alg";
    case KeyRefusal::UseMismatch:
        return "key_use";
    case KeyRefusal::PublicKeyText:
        return "public_key_text";
    case KeyRefusal::Fetched:
        return "fetched";
    case KeyRefusal::OnlyPublic:
        return "only_public";
    }
    return {};
}

std::string_view nameOf(jose::JweFault fault)
{
    using enum jose::JweFault;
    switch (fault) {
    case AlgorithmUnsupported:
    case EncryptionUnsupported:
    case KeyDoesNotFit:
    case LibraryFailure:
        return "library";
    case RsaPkcs1Off:
        return "rsa1_5_off";
    case MemberInvalid:
        return "member";
    case EphemeralKeyRefused:
        return "ephemeral_key";
    case TooManyIterations:
        return "iterations";
    case WrongLength:
        return "length";
    case KeyUnwrapFailed:
        return "wrong_key";
    case ContentMismatch:
        return "mismatch";
    case CompressionUnsupported:
        return "compression";
    case InflatedTooLarge:
        return "inflated";
    case InflateFailed:
        return "inflate";
    }
    return {};
}

std::string_view nameOf(SealedContent content)
{
    switch (content) {
    case SealedContent::Token:
        return "token";
    case SealedContent::Claims:
        return "claims";
    case SealedContent::Data:
        return "data";
    }
    return {};
}

std::string_view nameOf(UsualSoftware software)
{
    switch (software) {
    case UsualSoftware::NextAuth:
        return "next_auth";
    case UsualSoftware::Cognito:
        return "cognito";
    case UsualSoftware::Auth0:
        return "auth0";
    }
    return {};
}

} // namespace tokenscope::inspect
