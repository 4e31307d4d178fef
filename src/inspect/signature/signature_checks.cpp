// SPDX-License-Identifier: Apache-2.0
#include "inspect/signature/signature_checks.h"

#include "crypto/keys/operation_cost.h"
#include "crypto/keys/rsa_weakness.h"
#include "crypto/signing/ecdsa_signature.h"
#include "crypto/signing/rsa_recovery.h"
#include "crypto/signing/verify.h"
#include "inspect/keys/certificate_lint.h"
#include "inspect/model/not_examined.h"
#include "inspect/signature/certificate_trust.h"
#include "inspect/signature/known_secrets.h"
#include "jose/keys/certificate_chain.h"
#include "jose/keys/key_id_text.h"

#include <algorithm>
#include <utility>

namespace tokenscope::inspect {

namespace {

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

Attempt tryKeys(InspectionDraft &draft, const SignedContent &content, const KeySelection &selection)
{
    Attempt best;
    for (const Candidate &candidate : selection.candidates) {
        if (candidate.unfit)
            continue;
        const crypto::Key &key = *candidate.key->key();
        best.isCut = !draft.budget.spendOnCheck(crypto::verificationCost(key, content.signingInput.size()));
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

void reportWrongLength(InspectionDraft &draft, const SignedContent &content, std::size_t expected, bool verifies)
{
    const std::size_t actual = content.signature.size();
    const auto &curve = content.algorithm.curve;
    if (content.algorithm.family == crypto::Family::Ecdsa && curve &&
        crypto::ecdsaDerToRaw(content.signature, *curve)) {
        draft.report(found::SignatureInDer{verifies, actual, expected}, "signature");
        return;
    }
    found::SignatureWrongLength fact{content.algorithm.name, actual, expected, {}};
    if (const auto *other = algorithmOfLength(content))
        fact.lengthOf = other->name;
    draft.report(fact, "signature");
}

bool wasTried(const KeySelection &selection, const KeyPlace &place)
{
    const std::optional wanted(place);
    const auto candidate = std::ranges::lower_bound(selection.candidates, wanted, {}, &Candidate::place);
    return candidate != selection.candidates.end() && candidate->place == wanted && !candidate->unfit;
}

void searchOtherKey(InspectionDraft &draft, const SignedContent &content, const KeySelection &selection)
{
    OtherKeySearch &search = draft.otherKey;
    const InspectionKeys &keys = draft.question.keys;
    for (std::size_t i = 0; i < keys.current.size(); ++i) {
        const KeySource &source = keys.current[i];
        for (std::size_t k = 0; k < source.all().size(); ++k) {
            const jose::Jwk &key = source.all()[k];
            if (!key.key() || !crypto::fits(content.algorithm, *key.key()) ||
                (key.isSymmetric() && source.isFetched()) || wasTried(selection, {i, k}))
                continue;
            const auto cost = crypto::verificationCost(*key.key(), content.signingInput.size());
            search.isCut = !draft.budget.sufficesFor(cost);
            if (search.isCut || !draft.budget.spend(cost))
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
bool reportOtherKey(InspectionDraft &draft, const SignedContent &content, const KeySelection &selection,
                    const Attempt &attempt)
{
    if (!selection.byKeyId && !selection.explicitKey && selection.candidates.size() != 1)
        return false;
    const auto other = otherVerifyingKey(draft, content, selection);
    if (!other)
        return false;
    draft.report(found::SignedByOtherKey{jose::keyIdText(*attempt.candidate->key), jose::keyIdText(*other->key),
                                         other->key->isSymmetric() ? std::string() : other->key->thumbprint()},
                 "signature");
    return true;
}

void reportMismatch(InspectionDraft &draft, const SignedContent &content, const KeySelection &selection,
                    const Attempt &attempt)
{
    const std::string_view alg = content.algorithm.name;
    const auto opens = [&](const Candidate &candidate) {
        return !candidate.unfit && draft.budget.spend(crypto::verificationCost(*candidate.key->key(), 0)) &&
               crypto::recoversDigest(content.algorithm, *candidate.key->key(), content.signature);
    };
    const auto isGiven = draft.question.detachedPayload ? std::optional(PayloadOrigin::Given) : std::nullopt;
    const auto opened = std::ranges::find_if(selection.candidates, opens);
    if (opened != selection.candidates.end()) {
        draft.report(found::ContentChanged{jose::keyIdText(*opened->key), alg, isGiven}, "signature");
        return;
    }
    draft.report(found::SignatureMismatch{alg, jose::keyIdText(*attempt.candidate->key), attempt.tried,
                                          content.algorithm.family, isGiven},
                 "signature");
}

bool isTooSmall(const jose::Jwk &key)
{
    return key.key()->type() == crypto::KeyType::Rsa && key.key()->bits() < crypto::recommendedModulusBits;
}

/// A verifier refuses such a key before it looks at the signature (RFC 7518, 3.3 and 3.5).
void reportKeySize(InspectionDraft &draft, const jose::Jwk &key)
{
    const std::string kid = jose::keyIdText(key);
    draft.report(found::KeyTooSmall{kid, key.key()->bits(), crypto::recommendedModulusBits}, "key:" + kid);
}

/// Anybody can compute the private part of such a key: that it verified says nothing.
void reportModulus(InspectionDraft &draft, const jose::Jwk &jwk)
{
    const crypto::Key &key = *jwk.key();
    const std::string kid = jose::keyIdText(jwk);
    const std::string where = "key:" + kid;
    if (crypto::hasRocaFingerprint(key))
        draft.report(found::RocaKey{kid, key.bits()}, where);
    if (!draft.budget.spendOnCheck(crypto::modulusCost(key))) {
        reportNotExamined(draft, Unexamined::Modulus, 0, 1);
        return;
    }
    if (const auto fault = crypto::modulusFault(key)) {
        draft.report(
            found::ModulusUnsound{kid, *fault, key.bits(), crypto::maximumTestedBits, crypto::smallFactor(key)}, where);
    }
}

/// A key that was loaded as a certificate, or that carries one: a verifier that looks at it may refuse the token.
void reportCertificate(InspectionDraft &draft, const jose::Jwk &jwk, const crypto::SignatureAlgorithm &algorithm)
{
    // What the certificate ties its key to is lost in the JWK around it.
    const auto chain = jose::certificateChain(jwk);
    const crypto::Certificate *leaf = chain.leaf();
    const auto *rsa = leaf && leaf->key ? std::get_if<crypto::RsaNumbers>(&*leaf->key) : nullptr;
    const bool isUnusable = leaf && !leaf->key && leaf->key.error() == crypto::EncodingFault::UnusablePss;
    if (isUnusable || (rsa && rsa->pss && !crypto::permits(*rsa->pss, algorithm))) {
        const std::string_view only = rsa ? crypto::onlyAlgorithm(*rsa->pss) : std::string_view();
        draft.report(found::KeyAlgMismatch{algorithm.name, jose::keyIdText(jwk),
                                           std::string(only.empty() ? "RSASSA-PSS" : only)},
                     "key:" + jose::keyIdText(jwk));
    }
    for (const Finding &finding : lintCertificates(jwk, draft.result.moment)) {
        if (finding.code == Code::CertificateExpired || finding.code == Code::CertificateKeyDiffers)
            draft.adopt(finding);
    }
}

std::size_t unreadKeys(const InspectionKeys &keys)
{
    std::size_t count = 0;
    for (const KeySource &source : keys.current)
        count += source.keys ? source.keys->unread() : 0;
    return count;
}

/// Where no key that would be tried is large enough, whatever the signature.
void reportSmallKeys(InspectionDraft &draft, const KeySelection &selection)
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
        reportKeySize(draft, *small);
}

void reportWeakSecret(InspectionDraft &draft, const jose::Jwk &key, const crypto::SignatureAlgorithm &algorithm)
{
    const std::size_t bits = key.key()->bits();
    const std::size_t minimum = crypto::digestLength(algorithm.digest) * 8;
    const bool known = isKnownSecret(key.key()->secretBytes());
    if (bits < minimum || known)
        draft.report(found::WeakSecret{bits, minimum, known}, "key:" + jose::keyIdText(key));
}

void reportSource(InspectionDraft &draft, const Candidate &candidate, const crypto::SignatureAlgorithm &algorithm)
{
    const KeySource &source = draft.question.keys.current[candidate.place->source];
    draft.result.signature.provenance = KeyProvenance{source.origin, source.name, source.fetchedAt, source.isEarlier};
    if (const std::string &pointer = source.keys->ambiguousMember(); !pointer.empty())
        draft.report(found::DuplicateKeySetMember{pointer.substr(1), pointer}, "keys");
    reportCertificate(draft, *candidate.key, algorithm);
}

void reportVerified(InspectionDraft &draft, const Candidate &candidate, const crypto::SignatureAlgorithm &algorithm)
{
    SignatureResult &signature = draft.result.signature;
    signature.state = SignatureState::Verified;
    // That of a shared secret would let anybody try secrets on it (RFC 7638, 7).
    signature.thumbprint = candidate.key->isSymmetric() ? std::string() : candidate.key->thumbprint();
    signature.key = candidate.place;
    if (candidate.certified) {
        signature.certificate = candidate.certified->subject;
        signature.provenance = KeyProvenance{KeyOrigin::Certificate, candidate.certified->rootName, {}, false};
    }
    if (isTooSmall(*candidate.key) && !draft.result.find(Code::KeyTooSmall))
        reportKeySize(draft, *candidate.key);
    reportModulus(draft, *candidate.key);
    if (candidate.place)
        reportSource(draft, candidate, algorithm);
    if (algorithm.family == crypto::Family::Hmac)
        reportWeakSecret(draft, *candidate.key, algorithm);
}

void reportOutcome(InspectionDraft &draft, const SignedContent &content, const KeySelection &selection,
                   const Attempt &attempt)
{
    const crypto::Key &key = *attempt.candidate->key->key();
    switch (attempt.outcome) {
    case crypto::Outcome::LowOrderKey: {
        const std::string kid = jose::keyIdText(*attempt.candidate->key);
        draft.report(found::KeyOfLowOrder{kid, attempt.candidate->key->curve()}, "key:" + kid);
        return;
    }
    case crypto::Outcome::WrongLength: {
        if (reportOtherKey(draft, content, selection, attempt))
            return;
        const std::size_t expected = crypto::expectedSignatureLength(content.algorithm, key);
        reportWrongLength(draft, content, expected, verifiesFromDer(draft, content, selection));
        return;
    }
    case crypto::Outcome::OutOfRange:
        if (content.algorithm.family == crypto::Family::Ecdsa) {
            draft.report(found::SignatureOutOfRange{content.algorithm.name}, "signature");
            return;
        }
        break;
    case crypto::Outcome::Verified:
    case crypto::Outcome::Mismatch:
    case crypto::Outcome::LibraryFailure:
    case crypto::Outcome::KeyDoesNotFit:
        break;
    }
    if (!reportOtherKey(draft, content, selection, attempt))
        reportMismatch(draft, content, selection, attempt);
}

} // namespace

void reportExposedKeys(InspectionDraft &draft)
{
    for (const KeySource &source : draft.question.keys.current) {
        // The user's own keys may be there to open the token around this one.
        if (!source.keys || source.explicitKey || (draft.question.layer > 0 && !source.isFetched()))
            continue;
        const auto exposed = std::ranges::find_if(source.keys->keys(), &jose::Jwk::carriesPrivateMembers);
        if (exposed == source.keys->keys().end())
            continue;
        const ExposedPart part = exposed->isSymmetric() ? ExposedPart::Symmetric : ExposedPart::Private;
        const auto place = source.isFetched() ? std::nullopt : std::optional(KeyHome::OwnFile);
        draft.report(found::PrivateKeyExposed{jose::keyIdText(*exposed), part, place},
                     "key:" + jose::keyIdText(*exposed));
        return;
    }
}

std::optional<Candidate> otherVerifyingKey(InspectionDraft &draft, const SignedContent &content,
                                           const KeySelection &selection)
{
    const InspectionKeys &keys = draft.question.keys;
    OtherKeySearch &search = draft.otherKey;
    if (!std::exchange(search.isDone, true))
        searchOtherKey(draft, content, selection);
    if (!search.found)
        return std::nullopt;
    const auto &[source, index] = *search.found;
    return Candidate{*search.found, &keys.current[source].keys->keys()[index], std::nullopt};
}

bool verifiesFromDer(InspectionDraft &draft, const SignedContent &content, const KeySelection &selection)
{
    if (content.algorithm.family != crypto::Family::Ecdsa || !content.algorithm.curve)
        return false;
    const auto raw = crypto::ecdsaDerToRaw(content.signature, *content.algorithm.curve);
    if (!raw)
        return false;
    return std::ranges::any_of(selection.candidates, [&](const Candidate &candidate) {
        return !candidate.unfit &&
               draft.budget.spend(crypto::verificationCost(*candidate.key->key(), content.signingInput.size())) &&
               crypto::verify(content.algorithm, *candidate.key->key(), asBytes(content.signingInput), *raw) ==
                   crypto::Outcome::Verified;
    });
}

void checkSignatureForm(InspectionDraft &draft, const SignedContent &content)
{
    if (content.signature.empty()) {
        draft.report(found::SignatureMissing{content.algorithm.name}, "signature");
        return;
    }
    std::size_t expected = 0;
    if (content.algorithm.family == crypto::Family::Ecdsa && content.algorithm.curve)
        expected = 2 * crypto::curveLength(*content.algorithm.curve);
    else if (content.algorithm.family == crypto::Family::Hmac)
        expected = crypto::digestLength(content.algorithm.digest);
    if (expected > 0 && content.signature.size() != expected)
        reportWrongLength(draft, content, expected, false);
}

bool isVerified(InspectionDraft &draft, const SignedContent &content, const KeySelection &selection)
{
    return tryKeys(draft, content, selection).outcome == crypto::Outcome::Verified;
}

bool checkSignature(InspectionDraft &draft, const DecodedJws &jws, const jose::JoseHeader &header,
                    const SignedContent &content, const KeySelection &selection)
{
    reportSelection(draft, selection, header, content.algorithm);
    reportSmallKeys(draft, selection);
    if (selection.fitting() == 0 || content.signature.empty()) {
        if (jws.soundEncoding)
            checkSignatureForm(draft, content);
        return false;
    }
    if (!jws.soundEncoding || !jws.soundHeader)
        return false; // what would be checked is not what was sent
    const Attempt attempt = tryKeys(draft, content, selection);
    const bool isPublic = attempt.outcome == crypto::Outcome::Verified && attempt.candidate->key->isSymmetric() &&
                          isPublished(draft.question.keys, *attempt.candidate->key->key());
    if (isPublic) {
        draft.result.signature.state = SignatureState::Failed;
        reportNoSecret(draft, *attempt.candidate->key, content.algorithm);
        return false;
    }
    if (attempt.outcome == crypto::Outcome::Verified) {
        reportVerified(draft, *attempt.candidate, content.algorithm);
        return true;
    }
    const std::size_t unread = unreadKeys(draft.question.keys);
    if (attempt.isCut || unread > 0) {
        reportNotExamined(draft, Unexamined::Keys, attempt.tried, selection.fitting() + unread);
        return false;
    }
    draft.result.signature.state = SignatureState::Failed;
    reportOutcome(draft, content, selection, attempt);
    return false;
}

} // namespace tokenscope::inspect
