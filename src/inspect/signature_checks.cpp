// SPDX-License-Identifier: Apache-2.0
#include "inspect/signature_checks.h"

#include "crypto/ecdsa_signature.h"
#include "crypto/rsa_opening.h"
#include "crypto/verify.h"
#include "inspect/hypotheses.h"
#include "inspect/known_secrets.h"

#include <algorithm>

namespace tokenscope::inspect {

namespace {

std::string keyIdOf(const jose::Jwk &key)
{
    return key.id() ? key.id()->value : std::string();
}

/// How much an outcome says: what a mismatch of one key says outweighs a wrong length for another.
int weight(crypto::Outcome outcome)
{
    switch (outcome) {
    case crypto::Outcome::Verified:
        return 6;
    case crypto::Outcome::LowOrderKey:
        return 5;
    case crypto::Outcome::Mismatch:
        return 4;
    case crypto::Outcome::OutOfRange:
        return 3;
    case crypto::Outcome::WrongLength:
        return 2;
    case crypto::Outcome::LibraryFailure:
        return 1;
    case crypto::Outcome::KeyDoesNotFit:
        return 0;
    }
    return 0;
}

struct Attempt
{
    const Candidate *candidate = nullptr;
    crypto::Outcome outcome = crypto::Outcome::KeyDoesNotFit;
    std::size_t tried = 0;
};

/// More keys than this of one kid, or of a set without kids, are no key set that a verifier would search through.
constexpr std::size_t maximumTries = 300;

Attempt tryKeys(const SignedContent &content, const KeySelection &selection)
{
    Attempt best;
    for (const Candidate &candidate : selection.candidates) {
        if (candidate.unfit)
            continue;
        if (best.tried == maximumTries)
            break;
        ++best.tried;
        const auto outcome =
            crypto::verify(content.algorithm, *candidate.key->key(), asBytes(content.signingInput), content.signature);
        if (!best.candidate || weight(outcome) > weight(best.outcome)) {
            best.candidate = &candidate;
            best.outcome = outcome;
        }
        if (outcome == crypto::Outcome::Verified)
            break;
    }
    return best;
}

std::string_view familyName(crypto::Family family)
{
    switch (family) {
    case crypto::Family::RsaPkcs1:
    case crypto::Family::RsaPss:
        return "RSA";
    case crypto::Family::Ecdsa:
        return "ECDSA";
    case crypto::Family::EdDsa:
        return "EdDSA";
    case crypto::Family::Hmac:
        return "HMAC";
    }
    return {};
}

void reportWrongLength(Examination &examination, const SignedContent &content, std::size_t expected, bool verifies)
{
    const auto actual = number("actual", content.signature.size());
    const auto &curve = content.algorithm.curve;
    if (content.algorithm.family == crypto::Family::Ecdsa && curve &&
        crypto::ecdsaDerToRaw(content.signature, *curve)) {
        examination.error(Code::SignatureDerEncoded, "signature",
                          {number("verifies", verifies), actual, number("expected", expected)});
        return;
    }
    examination.error(Code::SignatureWrongLength, "signature",
                      {text("alg", content.algorithm.name), actual, number("expected", expected)});
}

void reportMismatch(Examination &examination, const SignedContent &content, const KeySelection &selection,
                    const Attempt &attempt)
{
    const jose::Jwk &key = *attempt.candidate->key;
    const auto kid = text("kid", keyIdOf(key));
    const auto alg = text("alg", content.algorithm.name);
    if (selection.byKeyId || selection.explicitKey || selection.candidates.size() == 1) {
        if (const auto other = otherVerifyingKey(examination.question.keys, content, selection)) {
            examination.error(
                Code::SignatureByOtherKey, "signature",
                {kid, text("other_kid", keyIdOf(*other->key)), text("other_thumbprint", other->key->thumbprint())});
            return;
        }
    }
    const auto opens = [&content](const Candidate &candidate) {
        return !candidate.unfit && crypto::opensToDigest(content.algorithm, *candidate.key->key(), content.signature);
    };
    const auto opened = std::ranges::find_if(selection.candidates, opens);
    if (opened != selection.candidates.end()) {
        examination.error(Code::ContentChanged, "signature", {text("kid", keyIdOf(*opened->key)), alg});
        return;
    }
    examination.error(Code::SignatureMismatch, "signature",
                      {alg, kid, number("tried", attempt.tried), text("family", familyName(content.algorithm.family))});
}

void reportOutcome(Examination &examination, const SignedContent &content, const KeySelection &selection,
                   const Attempt &attempt)
{
    const crypto::Key &key = *attempt.candidate->key->key();
    switch (attempt.outcome) {
    case crypto::Outcome::LowOrderKey:
        examination.error(
            Code::KeyLowOrder, "key:" + keyIdOf(*attempt.candidate->key),
            {text("kid", keyIdOf(*attempt.candidate->key)), text("curve", attempt.candidate->key->curve())});
        return;
    case crypto::Outcome::WrongLength: {
        const std::size_t expected = crypto::expectedSignatureLength(content.algorithm, key);
        reportWrongLength(examination, content, expected, verifiesFromDer(content, selection));
        return;
    }
    case crypto::Outcome::OutOfRange:
        if (content.algorithm.family == crypto::Family::Ecdsa) {
            examination.error(Code::SignatureOutOfRange, "signature", {text("alg", content.algorithm.name)});
            return;
        }
        break;
    case crypto::Outcome::Verified:
    case crypto::Outcome::Mismatch:
    case crypto::Outcome::LibraryFailure:
    case crypto::Outcome::KeyDoesNotFit:
        break;
    }
    reportMismatch(examination, content, selection, attempt);
}

} // namespace

void reportKeyQuality(Examination &examination, const Candidate &candidate, const crypto::SignatureAlgorithm &algorithm)
{
    const jose::Jwk &jwk = *candidate.key;
    const crypto::Key &key = *jwk.key();
    const std::string kid = keyIdOf(jwk);
    if (key.type() == crypto::KeyType::Rsa && key.bits() < crypto::recommendedModulusBits) {
        examination.error(
            Code::KeyTooSmall, "key:" + kid,
            {text("kid", kid), number("bits", key.bits()), number("minimum", crypto::recommendedModulusBits)});
    }
    if (algorithm.family == crypto::Family::Hmac) {
        const std::size_t minimum = crypto::digestLength(algorithm.digest) * 8;
        const bool known = isKnownSecret(key.secretBytes());
        if (key.bits() < minimum || known) {
            examination.warning(Code::WeakSecret, "key:" + kid,
                                {number("bits", key.bits()), number("minimum", minimum), number("guess", known)});
        }
    }
}

void reportExposedKeys(Examination &examination)
{
    for (const KeySource &source : examination.question.keys.current) {
        if (!source.keys || source.explicitKey)
            continue;
        const auto exposed = std::ranges::find_if(source.keys->keys(), &jose::Jwk::carriesPrivateMembers);
        if (exposed == source.keys->keys().end())
            continue;
        examination.warning(
            Code::PrivateKeyExposed, "key:" + keyIdOf(*exposed),
            {text("kid", keyIdOf(*exposed)), text("kind", exposed->isSymmetric() ? "symmetric" : "private")});
        return;
    }
}

void checkSignatureForm(Examination &examination, const SignedContent &content)
{
    if (content.signature.empty()) {
        examination.error(Code::SignatureMissing, "signature", {text("alg", content.algorithm.name)});
        return;
    }
    std::size_t expected = 0;
    if (content.algorithm.family == crypto::Family::Ecdsa && content.algorithm.curve)
        expected = 2 * crypto::curveLength(*content.algorithm.curve);
    else if (content.algorithm.family == crypto::Family::Hmac)
        expected = crypto::digestLength(content.algorithm.digest);
    if (expected > 0 && content.signature.size() != expected)
        reportWrongLength(examination, content, expected, false);
}

bool checkSignature(Examination &examination, const DecodedJws &jws, const jose::JoseHeader &header,
                    const SignedContent &content, const KeySelection &selection)
{
    reportSelection(examination, selection, header, content.algorithm);
    if (selection.fitting() == 0 || content.signature.empty()) {
        if (jws.soundEncoding)
            checkSignatureForm(examination, content);
        return false;
    }
    if (!jws.soundEncoding || !jws.soundHeader)
        return false; // what would be checked is not what was sent
    const Attempt attempt = tryKeys(content, selection);
    SignatureResult &signature = examination.result.signature;
    if (attempt.outcome == crypto::Outcome::Verified) {
        signature.state = SignatureState::Verified;
        signature.key = attempt.candidate->place;
        signature.thumbprint = attempt.candidate->key->thumbprint();
        reportKeyQuality(examination, *attempt.candidate, content.algorithm);
        return true;
    }
    signature.state = SignatureState::Failed;
    reportOutcome(examination, content, selection, attempt);
    return false;
}

} // namespace tokenscope::inspect
