// SPDX-License-Identifier: Apache-2.0
#include "inspect/signature/signature_checks.h"

#include "crypto/keys/operation_cost.h"
#include "crypto/signing/ecdsa_signature.h"
#include "crypto/signing/rsa_recovery.h"
#include "crypto/signing/sign.h"
#include "crypto/signing/verify.h"
#include "inspect/model/not_examined.h"
#include "inspect/signature/certificate_trust.h"
#include "inspect/signature/other_key.h"
#include "inspect/signature/signature_trace.h"
#include "inspect/signature/verified_key.h"
#include "jose/keys/key_id_text.h"

#include <algorithm>

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

/// Enters the keys that are considered; null where nobody asked for a trace.
SignatureTrial *enterTrial(InspectionDraft &draft, const SignedContent &content, const KeySelection &selection)
{
    if (!draft.question.trace)
        return nullptr;
    SignatureTrial trial{content.algorithm.name,
                         std::string(content.signingInput),
                         Bytes(content.signature.begin(), content.signature.end()),
                         selection.byKeyId,
                         selection.explicitKey,
                         false,
                         {}};
    for (const Candidate &candidate : selection.candidates)
        trial.keys.push_back({*candidate.key, candidate.place, candidate.unfit, std::nullopt});
    return &draft.question.trace->trials.emplace_back(std::move(trial));
}

Attempt tryKeys(InspectionDraft &draft, const SignedContent &content, const KeySelection &selection)
{
    Attempt best;
    SignatureTrial *const trial = enterTrial(draft, content, selection);
    for (const Candidate &candidate : selection.candidates) {
        if (candidate.unfit)
            continue;
        const crypto::Key &key = *candidate.key->key();
        best.isCut = !draft.budget.spendOnCheck(crypto::verificationCost(key, content.signingInput.size()));
        if (best.isCut)
            break;
        ++best.tried;
        const auto outcome = crypto::verify(content.algorithm, key, asBytes(content.signingInput), content.signature);
        if (trial)
            trial->keys[std::size_t(&candidate - selection.candidates.data())].outcome = outcome;
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

/// The start of the HMAC that the secret makes.
bool isStartOfMac(const SignedContent &content, const crypto::Key &key)
{
    if (content.algorithm.family != crypto::Family::Hmac || content.signature.empty())
        return false;
    const auto whole = crypto::sign(content.algorithm, key, asBytes(content.signingInput));
    return whole && whole->size() > content.signature.size() &&
           std::ranges::equal(content.signature, ByteView(*whole).first(content.signature.size()));
}

void reportWrongLength(InspectionDraft &draft, const SignedContent &content, std::size_t expected, bool verifies,
                       const crypto::Key *key = nullptr)
{
    const std::size_t actual = content.signature.size();
    const auto &curve = content.algorithm.curve;
    if (content.algorithm.family == crypto::Family::Ecdsa && curve &&
        crypto::ecdsaDerToRaw(content.signature, *curve)) {
        draft.report(found::SignatureInDer{verifies, actual, expected}, "signature");
        return;
    }
    found::SignatureWrongLength fact{content.algorithm.name, actual, expected, {}};
    const auto *other = algorithmOfLength(content);
    if (other && !(key && isStartOfMac(content, *key)))
        fact.lengthOf = other->name;
    draft.report(fact, "signature");
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

std::size_t unreadKeys(const InspectionKeys &keys)
{
    std::size_t count = 0;
    for (const KeySource &source : keys.current)
        count += source.keys ? source.keys->unread() : 0;
    return count;
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
        reportWrongLength(draft, content, expected, verifiesFromDer(draft, content, selection), &key);
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
        enterTrial(draft, content, selection);
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
        draft.result.signature.state = SignatureState::Verified;
        reportVerifiedKey(draft, *attempt.candidate, content.algorithm);
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
