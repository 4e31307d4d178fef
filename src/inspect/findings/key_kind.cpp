// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/key_kind.h"

namespace tokenscope::inspect {

KeyKind keyKindOf(const crypto::SignatureAlgorithm &algorithm)
{
    using enum KeyKind::Sort;
    if (algorithm.curve)
        return {OnCurve, std::string(crypto::curveName(*algorithm.curve))};
    switch (algorithm.family) {
    case crypto::Family::RsaPkcs1:
    case crypto::Family::RsaPss:
        return {Rsa};
    case crypto::Family::Ecdsa:
        return {EllipticCurve};
    case crypto::Family::EdDsa:
        return {Edwards};
    case crypto::Family::MlDsa:
        return {Other, std::string(algorithm.name)};
    case crypto::Family::Hmac:
        return {SharedSecret};
    }
    return {Other};
}

KeyKind keyKindOf(const jose::Jwk &key)
{
    using enum KeyKind::Sort;
    if (key.isSymmetric())
        return {SharedSecret};
    if (!key.curve().empty())
        return {crypto::findCurve(key.curve()) ? OnCurve : Other, key.curve()};
    if (key.keyType() == "RSA")
        return {Rsa};
    if (key.keyType() == "EC")
        return {EllipticCurve};
    if (key.keyType() == "OKP")
        return {Edwards, key.keyType()};
    return {Other, key.keyType()};
}

std::string nameOf(const KeyKind &kind)
{
    switch (kind.sort) {
    case KeyKind::Sort::SharedSecret:
        return "shared secret";
    case KeyKind::Sort::Rsa:
        return "RSA key";
    case KeyKind::Sort::EllipticCurve:
        return "EC key";
    case KeyKind::Sort::Edwards:
        return kind.name.empty() ? "Ed25519 or Ed448 key" : kind.name + " key";
    case KeyKind::Sort::OnCurve:
    case KeyKind::Sort::Other:
        return kind.name + " key";
    }
    return {};
}

} // namespace tokenscope::inspect
