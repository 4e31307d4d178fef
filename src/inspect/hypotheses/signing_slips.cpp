// SPDX-License-Identifier: Apache-2.0
#include "inspect/hypotheses/signing_slips.h"

#include "base/base64url.h"
#include "crypto/digest.h"
#include "crypto/keys/operation_cost.h"
#include "crypto/signing/ecdsa_signature.h"
#include "crypto/signing/rsa_recovery.h"
#include "crypto/signing/verify.h"
#include "inspect/guesses/guess.h"
#include "inspect/hypotheses/hash_slips.h"
#include "inspect/hypotheses/secret_spellings.h"
#include "inspect/hypotheses/signature_spellings.h"
#include "inspect/recognition/encoded_bytes.h"
#include "inspect/signature/known_secrets.h"
#include "inspect/signature/signed_texts.h"
#include "json/document.h"
#include "json/writer.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

using crypto::Family;

ByteView payloadOf(const HypothesisTrial &trial)
{
    const auto &detached = trial.draft.question.detachedPayload;
    return trial.jws.parts.payloadAbsent && detached ? *detached : ByteView(trial.draft.result.payloadBytes);
}

bool isRsa(const HypothesisTrial &trial)
{
    const Family family = trial.content.algorithm.family;
    return family == Family::RsaPkcs1 || family == Family::RsaPss;
}

/// Key and content are right, and the padding is another one than the algorithm's. Where it is that of another
/// algorithm, that one is named instead.
bool reportPadding(const HypothesisTrial &trial, const crypto::RecoveredSignature &opened)
{
    using enum crypto::RecoveredSignature::Padding;
    const std::string_view digest = digestTitle(opened.digest);
    const std::string_view alg = trial.content.algorithm.name;
    switch (opened.padding) {
    case BareDigest:
        trial.found(tried::DigestUnnamed{digest});
        return true;
    case Pkcs1:
        if (opened.digest != crypto::Digest::Sha1)
            return false;
        trial.found(tried::OtherDigest{std::string(digest), alg});
        return true;
    case Pss:
        break;
    }
    const std::size_t expected = crypto::digestLength(opened.digest);
    if (opened.maskDigest != opened.digest) {
        const std::string mask = std::string(digestTitle(opened.maskDigest)) + " (MGF1)";
        trial.found(tried::OtherDigest{mask, alg});
    } else if (opened.salt.size() != expected) {
        trial.found(tried::SaltLength{opened.salt.size(), expected, alg});
    } else if (opened.digest == crypto::Digest::Sha1) {
        trial.found(tried::OtherDigest{std::string(digest), alg});
    } else {
        return false;
    }
    return true;
}

/// What the signature shows when it is opened is compared with the digest of one text after the other: each costs a
/// hash.
bool tryOpened(const HypothesisTrial &trial)
{
    for (const Candidate &candidate : trial.selection.candidates) {
        if (candidate.unfit || !trial.draft.budget.spend(crypto::verificationCost(*candidate.key->key(), 16 * 1024)))
            continue;
        const auto readings = crypto::recoverSignature(*candidate.key->key(), trial.content.signature);
        if (readings.empty())
            continue;
        for (const crypto::RecoveredSignature &opened : readings) {
            if (opened.covers(asBytes(trial.content.signingInput)) && reportPadding(trial, opened))
                return true;
        }
        for (const SignedTextRecipe &recipe : allRecipes(trial.content.algorithm.digest)) {
            if (!trial.draft.budget.spend(2 * hashCost(trial.content.signingInput.size())))
                return false;
            const auto made = makeSignedText(recipe, trial.jws, payloadOf(trial), trial.content.signingInput);
            if (!made || std::ranges::none_of(readings, [&made](const crypto::RecoveredSignature &opened) {
                    return opened.covers(asBytes(made->text));
                }))
                continue;
            trial.found(Guess(made->slip));
            return true;
        }
    }
    return false;
}

/// ECDSA, EdDSA, ML-DSA: each text costs a verification, so that the likely ones are tried alone. HMAC: all.
bool tryTexts(const HypothesisTrial &trial)
{
    const bool isHmac = trial.content.algorithm.family == Family::Hmac;
    const crypto::Digest own = trial.content.algorithm.digest;
    // In DER it may be too, besides.
    const auto &curve = trial.content.algorithm.curve;
    const auto raw = trial.content.algorithm.family == Family::Ecdsa && curve
                         ? crypto::ecdsaDerToRaw(trial.content.signature, *curve)
                         : std::nullopt;
    const Bytes signature = raw ? *raw : Bytes(trial.content.signature.begin(), trial.content.signature.end());
    WorkBudget::Cost each{};
    for (const Candidate &candidate : trial.selection.candidates) {
        if (!candidate.unfit)
            each += crypto::verificationCost(*candidate.key->key(), trial.content.signingInput.size());
    }
    // Not all of the budget: there are guesses at other keys to come. With one key of the largest curve it is all
    // likely texts.
    WorkBudget::Cost left = std::chrono::milliseconds(14);
    for (const SignedTextRecipe &recipe : isHmac ? allRecipes(own) : likelyRecipes(own)) {
        left -= each;
        if (left < WorkBudget::Cost()) {
            trial.draft.budget.refused = true;
            return false;
        }
        const auto made = makeSignedText(recipe, trial.jws, payloadOf(trial), trial.content.signingInput);
        if (made && trial.verifiesWithSelected({trial.content.algorithm, made->text, signature})) {
            trial.found(Guess(made->slip));
            return true;
        }
    }
    return false;
}

/// HMAC: both another text and a secret in another spelling, the likely ones of each.
bool tryTextsWithRespeltSecrets(const HypothesisTrial &trial)
{
    constexpr std::size_t mostTried = 60;
    constexpr std::size_t mostRecipes = 8;
    const auto recipes = likelyRecipes(trial.content.algorithm.digest);
    for (const Candidate &candidate : trial.selection.candidates) {
        if (!candidate.key->isSymmetric() || !candidate.key->key() || candidate.unfit == Unfit::Untrusted)
            continue;
        const auto spellings = secretSpellings(candidate.key->key()->secretBytes());
        for (std::size_t i = 0; i < std::min(spellings.size(), mostTried); ++i) {
            const auto secret = crypto::Key::secret(spellings[i].secret);
            for (std::size_t k = 0; secret && k < std::min(recipes.size(), mostRecipes); ++k) {
                const auto made = makeSignedText(recipes[k], trial.jws, payloadOf(trial), trial.content.signingInput);
                if (!made || !trial.verifies({trial.content.algorithm, made->text, trial.content.signature}, *secret))
                    continue;
                trial.found(Guess(withSteps(made->slip, spellings[i].steps)));
                return true;
            }
        }
    }
    return false;
}

/// A secret that was never set, or one out of documentation.
bool tryKnownSecrets(const HypothesisTrial &trial)
{
    const auto attempt = [&trial](std::string_view word, SecretOrigin origin) {
        const auto secret = crypto::Key::secret(asBytes(word));
        if (!secret || !trial.verifies(trial.content, *secret))
            return false;
        trial.found(tried::SecretKnown{word, origin});
        return true;
    };
    const auto unset = [&attempt](std::string_view word) { return attempt(word, SecretOrigin::Unset); };
    const auto example = [&attempt](std::string_view word) { return attempt(word, SecretOrigin::Example); };
    return std::ranges::any_of(unsetSecrets(), unset) || std::ranges::any_of(knownSecrets(), example);
}

/// ECDSA says nothing of the hash: each is tried.
bool tryDigestsOfEcdsa(const HypothesisTrial &trial)
{
    for (const crypto::Digest digest :
         {crypto::Digest::Sha256, crypto::Digest::Sha1, crypto::Digest::Sha512, crypto::Digest::Sha384}) {
        if (digest == trial.content.algorithm.digest)
            continue;
        crypto::SignatureAlgorithm other = trial.content.algorithm;
        other.digest = digest;
        if (trial.verifiesWithSelected({other, trial.content.signingInput, trial.content.signature})) {
            trial.found(tried::OtherDigest{std::string(digestTitle(digest)), trial.content.algorithm.name});
            return true;
        }
    }
    return false;
}

std::string withLineEnds(std::string_view text, std::string_view lineEnd)
{
    std::string changed;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            continue;
        if (text[i] == '\n')
            changed += lineEnd;
        else
            changed += text[i];
    }
    return changed;
}

struct PayloadSpelling
{
    PayloadChange change;
    std::string text;
};

std::vector<PayloadSpelling> payloadSpellings(std::string_view payload)
{
    std::vector<PayloadSpelling> spellings;
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    const std::size_t last = payload.find_last_not_of("\r\n");
    if (last != std::string_view::npos && last + 1 < payload.size()) {
        if (payload.ends_with('\n'))
            spellings.push_back({PayloadChange::LineEnd,
                                 std::string(payload.substr(0, payload.size() - (payload.ends_with("\r\n") ? 2 : 1)))});
        spellings.push_back({PayloadChange::LineEnd, std::string(payload.substr(0, last + 1))});
    }
    spellings.push_back({PayloadChange::LineEndAdded, std::string(payload) + "\n"});
    spellings.push_back({PayloadChange::LineEndAdded, std::string(payload) + "\r\n"});
    if (payload.starts_with(mark))
        spellings.push_back({PayloadChange::ByteOrderMark, std::string(payload.substr(mark.size()))});
    if (payload.contains('\n')) {
        spellings.push_back({PayloadChange::LineEnds, withLineEnds(payload, "\n")});
        spellings.push_back({PayloadChange::LineEnds, withLineEnds(payload, "\r\n")});
    }
    if (const auto document = json::parse(payload)) {
        const std::string compact = json::write(document->root);
        const std::string indented = json::write(document->root, json::Layout::Indented);
        spellings.push_back({PayloadChange::Compact, compact});
        spellings.push_back({PayloadChange::Compact, compact + "\n"});
        spellings.push_back({PayloadChange::Indented, indented});
        spellings.push_back({PayloadChange::Indented, indented + "\n"});
    }
    return spellings;
}

} // namespace

void trySigningSlips(const HypothesisTrial &trial)
{
    if (!trial.draft.result.hypotheses.empty())
        return; // it is explained
    if (tryRespeltSignature(trial))
        return;
    if (isRsa(trial)) {
        if (!tryOpened(trial))
            tryReversedSignature(trial);
        return;
    }
    if (tryTexts(trial))
        return;
    if (trial.content.algorithm.family == Family::Hmac && !tryHashes(trial) && !tryKnownSecrets(trial))
        tryTextsWithRespeltSecrets(trial);
    if (trial.content.algorithm.family == Family::Ecdsa && !tryNumbersOfOtherLength(trial) && !tryDigestsOfEcdsa(trial))
        tryReorderedHalves(trial);
}

void tryPayloadSpellings(const HypothesisTrial &trial)
{
    const auto &detached = trial.draft.question.detachedPayload;
    if (!trial.jws.parts.payloadAbsent || !detached)
        return;
    const std::string header(trial.jws.parts.header);
    const auto attempt = [&](std::string_view payload, bool isEncoded, PayloadChange change) {
        const std::string input =
            header + "." + (isEncoded ? base64url::encode(asBytes(payload)) : std::string(payload));
        if (!trial.verifiesWithSelected({trial.content.algorithm, input, trial.content.signature}))
            return false;
        trial.found(tried::PayloadRespelt{change});
        return true;
    };
    const bool isEncoded = trial.header.payloadIsEncoded();
    if (attempt(asText(*detached), !isEncoded, isEncoded ? PayloadChange::Unencoded : PayloadChange::Encoded))
        return;
    for (const PayloadSpelling &spelling : payloadSpellings(asText(*detached))) {
        if (attempt(spelling.text, isEncoded, spelling.change))
            return;
    }
}

} // namespace tokenscope::inspect
