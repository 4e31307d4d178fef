// SPDX-License-Identifier: Apache-2.0
#include "inspect/signature/signature_checks.h"

#include "crypto/keys/operation_cost.h"
#include "crypto/keys/rsa_weakness.h"
#include "crypto/signing/ecdsa_signature.h"
#include "crypto/signing/rsa_opening.h"
#include "crypto/signing/verify.h"
#include "inspect/keys/certificate_lint.h"
#include "inspect/model/unexamined.h"
#include "inspect/signature/certificate_trust.h"
#include "inspect/signature/known_secrets.h"
#include "jose/keys/certificate_chain.h"

#include <algorithm>
#include <utility>

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
    bool isCut = false; ///< there are keys that the budget did not reach
};

Attempt tryKeys(Examination &examination, const SignedContent &content, const KeySelection &selection)
{
    Attempt best;
    for (const Candidate &candidate : selection.candidates) {
        if (candidate.unfit)
            continue;
        const crypto::Key &key = *candidate.key->key();
        best.isCut = !examination.budget.spendOnCheck(crypto::verificationCost(key, content.signingInput.size()));
        if (best.isCut)
            break;
        ++best.tried;
        const auto outcome = crypto::verify(content.algorithm, key, asBytes(content.signingInput), content.signature);
        if (!best.candidate || weight(outcome) > weight(best.outcome)) {
            best.candidate = &candidate;
            best.outcome = outcome;
        }
        if (outcome == crypto::Outcome::Verified)
            break;
    }
    return best;
}

/// The algorithm of the same family, other than the header's, whose signatures have this one's length.
const crypto::SignatureAlgorithm *algorithmOfLength(const SignedContent &content)
{
    const auto lengthOf = [](const crypto::SignatureAlgorithm &algorithm) -> std::size_t {
        if (algorithm.family == crypto::Family::Hmac)
            return crypto::digestLength(algorithm.digest);
        return algorithm.family == crypto::Family::Ecdsa && algorithm.curve ? 2 * crypto::curveLength(*algorithm.curve)
                                                                            : 0;
    };
    const auto all = crypto::signatureAlgorithms();
    const auto other = std::ranges::find_if(all, [&](const crypto::SignatureAlgorithm &each) {
        return each.family == content.algorithm.family && each.name != content.algorithm.name &&
               lengthOf(each) == content.signature.size();
    });
    return other == all.end() ? nullptr : &*other;
}

void reportWrongLength(Examination &examination, const SignedContent &content, std::size_t expected, bool verifies)
{
    const std::size_t actual = content.signature.size();
    const auto &curve = content.algorithm.curve;
    if (content.algorithm.family == crypto::Family::Ecdsa && curve &&
        crypto::ecdsaDerToRaw(content.signature, *curve)) {
        examination.report(found::SignatureInDer{verifies, actual, expected}, "signature");
        return;
    }
    found::SignatureWrongLength fact{content.algorithm.name, actual, expected, {}};
    if (const auto *other = algorithmOfLength(content))
        fact.lengthOf = other->name;
    examination.report(fact, "signature");
}

bool wasTried(const KeySelection &selection, const KeyPlace &place)
{
    const std::optional wanted(place);
    const auto candidate = std::ranges::lower_bound(selection.candidates, wanted, {}, &Candidate::place);
    return candidate != selection.candidates.end() && candidate->place == wanted && !candidate->unfit;
}

void searchOtherKey(Examination &examination, const SignedContent &content, const KeySelection &selection)
{
    OtherKeySearch &search = examination.otherKey;
    const KeyRing &keys = examination.question.keys;
    for (std::size_t i = 0; i < keys.current.size(); ++i) {
        const KeySource &source = keys.current[i];
        for (std::size_t k = 0; k < source.all().size(); ++k) {
            const jose::Jwk &key = source.all()[k];
            if (!key.key() || !crypto::fits(content.algorithm, *key.key()) ||
                (key.isSymmetric() && source.isFetched()) || wasTried(selection, {i, k}))
                continue;
            const auto cost = crypto::verificationCost(*key.key(), content.signingInput.size());
            search.isCut = !examination.budget.sufficesFor(cost);
            if (search.isCut || !examination.budget.spend(cost))
                return;
            if (crypto::verify(content.algorithm, *key.key(), asBytes(content.signingInput), content.signature) ==
                crypto::Outcome::Verified) {
                search.found = KeyPlace{i, k};
                return;
            }
        }
    }
}

/// Where one key was named and another loaded one verifies, that is all there is to say: the rest follows from it.
bool reportOtherKey(Examination &examination, const SignedContent &content, const KeySelection &selection,
                    const Attempt &attempt)
{
    if (!selection.byKeyId && !selection.explicitKey && selection.candidates.size() != 1)
        return false;
    const auto other = otherVerifyingKey(examination, content, selection);
    if (!other)
        return false;
    examination.report(found::SignedByOtherKey{keyIdOf(*attempt.candidate->key), keyIdOf(*other->key),
                                               other->key->isSymmetric() ? std::string() : other->key->thumbprint()},
                       "signature");
    return true;
}

void reportMismatch(Examination &examination, const SignedContent &content, const KeySelection &selection,
                    const Attempt &attempt)
{
    const std::string_view alg = content.algorithm.name;
    const auto opens = [&](const Candidate &candidate) {
        return !candidate.unfit && examination.budget.spend(crypto::verificationCost(*candidate.key->key(), 0)) &&
               crypto::opensToDigest(content.algorithm, *candidate.key->key(), content.signature);
    };
    const auto isGiven = examination.question.detachedPayload ? std::optional(PayloadOrigin::Given) : std::nullopt;
    const auto opened = std::ranges::find_if(selection.candidates, opens);
    if (opened != selection.candidates.end()) {
        examination.report(found::ContentChanged{keyIdOf(*opened->key), alg, isGiven}, "signature");
        return;
    }
    examination.report(found::SignatureMismatch{alg, keyIdOf(*attempt.candidate->key), attempt.tried,
                                                content.algorithm.family, isGiven},
                       "signature");
}

bool isTooSmall(const jose::Jwk &key)
{
    return key.key()->type() == crypto::KeyType::Rsa && key.key()->bits() < crypto::recommendedModulusBits;
}

/// A verifier refuses such a key before it looks at the signature (RFC 7518, 3.3 and 3.5).
void reportKeySize(Examination &examination, const jose::Jwk &key)
{
    const std::string kid = keyIdOf(key);
    examination.report(found::KeyTooSmall{kid, key.key()->bits(), crypto::recommendedModulusBits}, "key:" + kid);
}

/// Anybody can compute the private part of such a key: that it verified says nothing.
void reportModulus(Examination &examination, const jose::Jwk &jwk)
{
    const crypto::Key &key = *jwk.key();
    const std::string kid = keyIdOf(jwk);
    const std::string where = "key:" + kid;
    if (crypto::hasRocaFingerprint(key))
        examination.report(found::RocaKey{kid, key.bits()}, where);
    if (!examination.budget.spendOnCheck(crypto::modulusCost(key))) {
        leaveUnexamined(examination, Unexamined::Modulus, 0, 1);
        return;
    }
    if (const auto fault = crypto::modulusFault(key)) {
        examination.report(
            found::ModulusUnsound{kid, *fault, key.bits(), crypto::maximumTestedBits, crypto::smallFactor(key)}, where);
    }
}

/// A key that was loaded as a certificate, or that carries one: a verifier that looks at it may refuse the token.
void reportCertificate(Examination &examination, const jose::Jwk &jwk, const crypto::SignatureAlgorithm &algorithm)
{
    // What the certificate ties its key to is lost in the JWK around it.
    const auto chain = jose::certificateChain(jwk);
    const crypto::Certificate *leaf = chain.leaf();
    const auto *rsa = leaf && leaf->key ? std::get_if<crypto::RsaNumbers>(&*leaf->key) : nullptr;
    const bool isUnusable = leaf && !leaf->key && leaf->key.error() == crypto::EncodingFault::UnusablePss;
    if (isUnusable || (rsa && rsa->pss && !crypto::permits(*rsa->pss, algorithm))) {
        const std::string_view only = rsa ? crypto::onlyAlgorithm(*rsa->pss) : std::string_view();
        examination.report(
            found::KeyAlgMismatch{algorithm.name, keyIdOf(jwk), std::string(only.empty() ? "RSASSA-PSS" : only)},
            "key:" + keyIdOf(jwk));
    }
    for (const Finding &finding : lintCertificates(jwk, examination.result.moment)) {
        if (finding.code == Code::CertificateExpired || finding.code == Code::CertificateKeyDiffers)
            examination.takeOver(finding);
    }
}

std::size_t unreadKeys(const KeyRing &keys)
{
    std::size_t count = 0;
    for (const KeySource &source : keys.current)
        count += source.keys ? source.keys->unread() : 0;
    return count;
}

/// Where no key that would be tried is large enough, whatever the signature.
void reportSmallKeys(Examination &examination, const KeySelection &selection)
{
    const jose::Jwk *small = nullptr;
    for (const Candidate &candidate : selection.candidates) {
        if (candidate.unfit)
            continue;
        if (!isTooSmall(*candidate.key))
            return;
        small = small ? small : candidate.key;
    }
    if (small)
        reportKeySize(examination, *small);
}

void reportWeakSecret(Examination &examination, const jose::Jwk &key, const crypto::SignatureAlgorithm &algorithm)
{
    const std::size_t bits = key.key()->bits();
    const std::size_t minimum = crypto::digestLength(algorithm.digest) * 8;
    const bool known = isKnownSecret(key.key()->secretBytes());
    if (bits < minimum || known)
        examination.report(found::WeakSecret{bits, minimum, known}, "key:" + keyIdOf(key));
}

void reportSource(Examination &examination, const Candidate &candidate, const crypto::SignatureAlgorithm &algorithm)
{
    const KeySource &source = examination.question.keys.current[candidate.place->source];
    examination.result.signature.provenance =
        KeyProvenance{source.origin, source.name, source.fetchedAt, source.isEarlier};
    if (const std::string &pointer = source.keys->ambiguousMember(); !pointer.empty())
        examination.report(found::DuplicateKeySetMember{pointer.substr(1), pointer}, "keys");
    reportCertificate(examination, *candidate.key, algorithm);
}

void reportVerified(Examination &examination, const Candidate &candidate, const crypto::SignatureAlgorithm &algorithm)
{
    SignatureResult &signature = examination.result.signature;
    signature.state = SignatureState::Verified;
    // That of a shared secret would let anybody try secrets on it (RFC 7638, 7).
    signature.thumbprint = candidate.key->isSymmetric() ? std::string() : candidate.key->thumbprint();
    signature.key = candidate.place;
    if (candidate.certified) {
        signature.certificate = candidate.certified->subject;
        signature.provenance = KeyProvenance{KeyOrigin::Certificate, candidate.certified->rootName, {}, false};
    }
    if (isTooSmall(*candidate.key) && !examination.result.find(Code::KeyTooSmall))
        reportKeySize(examination, *candidate.key);
    reportModulus(examination, *candidate.key);
    if (candidate.place)
        reportSource(examination, candidate, algorithm);
    if (algorithm.family == crypto::Family::Hmac)
        reportWeakSecret(examination, *candidate.key, algorithm);
}

void reportOutcome(Examination &examination, const SignedContent &content, const KeySelection &selection,
                   const Attempt &attempt)
{
    const crypto::Key &key = *attempt.candidate->key->key();
    switch (attempt.outcome) {
    case crypto::Outcome::LowOrderKey: {
        const std::string kid = keyIdOf(*attempt.candidate->key);
        examination.report(found::KeyOfLowOrder{kid, attempt.candidate->key->curve()}, "key:" + kid);
        return;
    }
    case crypto::Outcome::WrongLength: {
        if (reportOtherKey(examination, content, selection, attempt))
            return;
        const std::size_t expected = crypto::expectedSignatureLength(content.algorithm, key);
        reportWrongLength(examination, content, expected, verifiesFromDer(examination, content, selection));
        return;
    }
    case crypto::Outcome::OutOfRange:
        if (content.algorithm.family == crypto::Family::Ecdsa) {
            examination.report(found::SignatureOutOfRange{content.algorithm.name}, "signature");
            return;
        }
        break;
    case crypto::Outcome::Verified:
    case crypto::Outcome::Mismatch:
    case crypto::Outcome::LibraryFailure:
    case crypto::Outcome::KeyDoesNotFit:
        break;
    }
    if (!reportOtherKey(examination, content, selection, attempt))
        reportMismatch(examination, content, selection, attempt);
}

} // namespace

void reportExposedKeys(Examination &examination)
{
    for (const KeySource &source : examination.question.keys.current) {
        // The user's own keys may be there to open the token around this one.
        if (!source.keys || source.explicitKey || (examination.question.layer > 0 && !source.isFetched()))
            continue;
        const auto exposed = std::ranges::find_if(source.keys->keys(), &jose::Jwk::carriesPrivateMembers);
        if (exposed == source.keys->keys().end())
            continue;
        const ExposedPart part = exposed->isSymmetric() ? ExposedPart::Symmetric : ExposedPart::Private;
        const auto place = source.isFetched() ? std::nullopt : std::optional(KeyHome::OwnFile);
        examination.report(found::PrivateKeyExposed{keyIdOf(*exposed), part, place}, "key:" + keyIdOf(*exposed));
        return;
    }
}

std::optional<Candidate> otherVerifyingKey(Examination &examination, const SignedContent &content,
                                           const KeySelection &selection)
{
    const KeyRing &keys = examination.question.keys;
    OtherKeySearch &search = examination.otherKey;
    if (!std::exchange(search.isDone, true))
        searchOtherKey(examination, content, selection);
    if (!search.found)
        return std::nullopt;
    const auto &[source, index] = *search.found;
    return Candidate{*search.found, &keys.current[source].keys->keys()[index], std::nullopt};
}

bool verifiesFromDer(Examination &examination, const SignedContent &content, const KeySelection &selection)
{
    if (content.algorithm.family != crypto::Family::Ecdsa || !content.algorithm.curve)
        return false;
    const auto raw = crypto::ecdsaDerToRaw(content.signature, *content.algorithm.curve);
    if (!raw)
        return false;
    return std::ranges::any_of(selection.candidates, [&](const Candidate &candidate) {
        return !candidate.unfit &&
               examination.budget.spend(crypto::verificationCost(*candidate.key->key(), content.signingInput.size())) &&
               crypto::verify(content.algorithm, *candidate.key->key(), asBytes(content.signingInput), *raw) ==
                   crypto::Outcome::Verified;
    });
}

void checkSignatureForm(Examination &examination, const SignedContent &content)
{
    if (content.signature.empty()) {
        examination.report(found::SignatureMissing{content.algorithm.name}, "signature");
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

bool isVerified(Examination &examination, const SignedContent &content, const KeySelection &selection)
{
    return tryKeys(examination, content, selection).outcome == crypto::Outcome::Verified;
}

bool checkSignature(Examination &examination, const DecodedJws &jws, const jose::JoseHeader &header,
                    const SignedContent &content, const KeySelection &selection)
{
    reportSelection(examination, selection, header, content.algorithm);
    reportSmallKeys(examination, selection);
    if (selection.fitting() == 0 || content.signature.empty()) {
        if (jws.soundEncoding)
            checkSignatureForm(examination, content);
        return false;
    }
    if (!jws.soundEncoding || !jws.soundHeader)
        return false; // what would be checked is not what was sent
    const Attempt attempt = tryKeys(examination, content, selection);
    const bool isPublic = attempt.outcome == crypto::Outcome::Verified && attempt.candidate->key->isSymmetric() &&
                          isPublished(examination.question.keys, *attempt.candidate->key->key());
    if (isPublic) {
        examination.result.signature.state = SignatureState::Failed;
        reportNoSecret(examination, *attempt.candidate->key, content.algorithm);
        return false;
    }
    if (attempt.outcome == crypto::Outcome::Verified) {
        reportVerified(examination, *attempt.candidate, content.algorithm);
        return true;
    }
    const std::size_t unread = unreadKeys(examination.question.keys);
    if (attempt.isCut || unread > 0) {
        leaveUnexamined(examination, Unexamined::Keys, attempt.tried, selection.fitting() + unread);
        return false;
    }
    examination.result.signature.state = SignatureState::Failed;
    reportOutcome(examination, content, selection, attempt);
    return false;
}

} // namespace tokenscope::inspect
