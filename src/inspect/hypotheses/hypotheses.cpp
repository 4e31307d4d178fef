// SPDX-License-Identifier: Apache-2.0
#include "inspect/hypotheses/hypotheses.h"

#include "base/base64url.h"
#include "crypto/digest.h"
#include "crypto/signing/ecdsa_signature.h"
#include "crypto/signing/verify.h"
#include "inspect/guesses/guess.h"
#include "inspect/header/algorithm_spelling.h"
#include "inspect/hypotheses/hypothesis_trial.h"
#include "inspect/hypotheses/signature_spellings.h"
#include "inspect/hypotheses/signing_slips.h"
#include "inspect/signature/other_key.h"
#include "jose/keys/key_id_text.h"
#include "jose/keys/key_import.h"
#include "jose/keys/key_repair.h"
#include "json/writer.h"

#include <algorithm>
#include <array>
#include <span>

namespace tokenscope::inspect {

namespace {

/// Nothing of a shared secret: its thumbprint would let anybody try secrets on it (RFC 7638, 7).
std::string publicThumbprint(const jose::Jwk &key)
{
    return key.isSymmetric() ? std::string() : key.thumbprint();
}

/// The key that verifies is the one that was meant: only its own `alg` or `kid` is written wrongly.
bool reportMisnamedKey(const HypothesisTrial &trial, const jose::Jwk &key)
{
    for (Finding &finding : trial.draft.result.findings) {
        if (const auto *unregistered = finding.as<found::KeyAlgUnregistered>();
            unregistered && key.algorithm() == unregistered->keyAlg) {
            found::KeyAlgUnregistered verifying = *unregistered;
            verifying.verifies = true;
            finding = Finding(std::move(verifying), finding.severity, std::move(finding.where));
            return true;
        }
        const auto *bare = finding.as<found::KeyIdOfSetNotText>();
        const json::Value *id = writtenKeyId(key);
        if (bare && !key.id() && id && json::write(*id) == bare->shown) {
            finding = Finding(found::KeyIdOfSetNotText{bare->shown, bare->type, publicThumbprint(key)},
                              finding.severity, std::move(finding.where));
            return true;
        }
    }
    return false;
}

template <typename T>
T withOther(T fact, const std::string &name)
{
    fact.other = name;
    return fact;
}

void tryOtherKeys(const HypothesisTrial &trial)
{
    const auto other = otherVerifyingKey(trial.draft, trial.content, trial.selection);
    trial.draft.budget.refused |= trial.draft.otherKey.isCut;
    if (!other)
        return;
    if (reportMisnamedKey(trial, *other->key))
        return;
    trial.found(tried::OtherKey{jose::keyIdText(*other->key), publicThumbprint(*other->key)});
    const std::string name = other->key->id() ? other->key->id()->value : publicThumbprint(*other->key);
    for (Finding &finding : trial.draft.result.findings) {
        if (const auto *unknown = finding.as<found::KeyIdUnknown>())
            finding = Finding(withOther(*unknown, name), finding.severity, std::move(finding.where));
        else if (const auto *withdrawn = finding.as<found::KeyWithdrawn>())
            finding = Finding(withOther(*withdrawn, name), finding.severity, std::move(finding.where));
    }
}

void tryEarlierSets(const HypothesisTrial &trial)
{
    for (const KeySource &source : trial.draft.question.keys.earlier) {
        for (const jose::Jwk &key : source.all()) {
            if (unfitness(key, trial.content.algorithm) || key.isSymmetric() ||
                !trial.verifies(trial.content, *key.key()))
                continue;
            tried::EarlierKeySet guess{jose::keyIdText(key), publicThumbprint(key), {}};
            if (source.fetchedAt)
                guess.lastSeen = source.fetchedAt->time_since_epoch().count();
            trial.found(std::move(guess));
            return;
        }
    }
}

void tryDer(const HypothesisTrial &trial)
{
    if (verifiesFromDer(trial.draft, trial.content, trial.selection))
        trial.found(tried::SignatureDer{});
}

/// Keys of the algorithm's family verify under another name of that family.
void tryOtherAlgorithms(const HypothesisTrial &trial)
{
    for (const crypto::SignatureAlgorithm &other : crypto::signatureAlgorithms()) {
        if (other.name == trial.content.algorithm.name)
            continue;
        const SignedContent content{other, trial.content.signingInput, trial.content.signature};
        const bool any = std::ranges::any_of(trial.selection.candidates, [&](const Candidate &candidate) {
            return candidate.key->key() && candidate.unfit != Unfit::Untrusted &&
                   crypto::fits(other, *candidate.key->key()) && trial.verifies(content, *candidate.key->key());
        });
        if (any) {
            trial.found(tried::OtherAlgorithm{other.name});
            return;
        }
    }
}

/// The key of the first certificate, which is the signer's (RFC 7515, 4.1.6).
std::optional<jose::Jwk> keyOfCertificate(const json::Value &x5c)
{
    const json::Array *chain = x5c.asArray();
    const std::string *first = chain && !chain->empty() ? chain->front().asString() : nullptr;
    const auto der = first ? base64url::decodeStandard(*first) : std::unexpected(base64url::Error{});
    const auto import = der ? jose::importKeys(asText(*der)) : std::nullopt;
    return import && !import->keys.isEmpty() ? std::optional(import->keys.keys().front()) : std::nullopt;
}

void tryKeyInHeader(const HypothesisTrial &trial)
{
    const json::Object &header = *trial.draft.result.header->root.asObject();
    const auto attempt = [&trial](const jose::Jwk &key, std::string_view member) {
        const bool verifies =
            !key.isSymmetric() && !unfitness(key, trial.content.algorithm) && trial.verifies(trial.content, *key.key());
        if (verifies)
            trial.found(tried::KeyInHeader{member});
        return verifies;
    };
    if (const json::Value *jwk = header.find("jwk"); jwk && jwk->asObject() && attempt(jose::Jwk(*jwk), "jwk"))
        return;
    if (const json::Value *x5c = header.find("x5c")) {
        if (const auto key = keyOfCertificate(*x5c))
            attempt(*key, "x5c");
    }
}

/// The padding belongs to what was signed: to take it off is no way out.
void reportSignedPadding(const HypothesisTrial &trial)
{
    for (Finding &finding : trial.draft.result.findings) {
        if (const auto *padding = finding.as<found::Padding>()) {
            finding = Finding(found::Padding{padding->part, padding->position, true}, finding.severity,
                              std::move(finding.where));
        }
    }
}

void tryRepairedEncoding(const HypothesisTrial &trial)
{
    if (trial.jws.soundEncoding)
        return;
    const std::string repaired = base64url::encode(base64url::decodeLenient(trial.jws.parts.header)) + "." +
                                 base64url::encode(trial.draft.result.payloadBytes);
    for (const std::string_view input : {std::string_view(repaired), trial.content.signingInput}) {
        if (trial.verifiesWithSelected({trial.content.algorithm, input, trial.content.signature})) {
            const bool isPadded = input == trial.content.signingInput && input.contains('=');
            if (isPadded) {
                trial.found(tried::SignedPadded{});
                reportSignedPadding(trial);
            } else {
                trial.found(tried::RepairedEncoding{});
            }
            return;
        }
    }
}

void tryReserialized(const HypothesisTrial &trial)
{
    const auto &header = trial.draft.result.header;
    const auto &payload = trial.draft.result.payload;
    if (!header || !payload)
        return;
    const std::string compactHeader = base64url::encode(asBytes(json::write(header->root)));
    const std::string compactPayload = base64url::encode(asBytes(json::write(payload->root)));
    const std::array inputs = {compactHeader + "." + compactPayload,
                               std::string(trial.jws.parts.header) + "." + compactPayload,
                               compactHeader + "." + std::string(trial.jws.parts.payload)};
    for (const std::string &input : inputs) {
        if (input != trial.content.signingInput &&
            trial.verifiesWithSelected({trial.content.algorithm, input, trial.content.signature})) {
            trial.found(tried::ReserializedJson{});
            return;
        }
    }
}

void tryHashedNonce(const HypothesisTrial &trial)
{
    const json::Object &header = *trial.draft.result.header->root.asObject();
    const json::Value *nonce = header.find("nonce");
    if (!nonce || !nonce->asString())
        return;
    json::Object hashed = header;
    hashed.set("nonce", json::Value(base64url::encode(crypto::sha256(asBytes(*nonce->asString())))));
    const std::string input =
        base64url::encode(asBytes(json::write(hashed))) + "." + std::string(trial.jws.parts.payload);
    if (trial.verifiesWithSelected({trial.content.algorithm, input, trial.content.signature}))
        trial.found(tried::HeaderNonceHashed{});
}

/// Which of a key's names other than its `kid` the text is.
std::optional<OtherName> otherNameOf(const jose::Jwk &key, const std::string &name)
{
    if (key.id() && key.id()->value == name)
        return std::nullopt;
    const json::Object *object = key.source().asObject();
    for (const OtherName other : {OtherName::X5t, OtherName::X5tS256}) {
        const json::Value *value = object ? object->find(nameOf(other)) : nullptr;
        if (value && value->asString() && *value->asString() == name)
            return other;
    }
    return key.thumbprint() == name ? std::optional(OtherName::Thumbprint) : std::nullopt;
}

void tryThumbprintKid(const HypothesisTrial &trial)
{
    if (!trial.header.keyId())
        return;
    for (const KeySource &source : trial.draft.question.keys.current) {
        for (const jose::Jwk &key : source.all()) {
            const auto name = otherNameOf(key, *trial.header.keyId());
            if (!name || unfitness(key, trial.content.algorithm) || !trial.verifies(trial.content, *key.key()))
                continue;
            trial.found(tried::KidIsThumbprint{jose::keyIdText(key), publicThumbprint(key), *name});
            return;
        }
    }
}

/// A key that is only misspelt. What it verifies is not accepted: other verifiers do not read it either.
void tryRepairedKeys(const HypothesisTrial &trial)
{
    constexpr std::size_t mostRepaired = 20;
    constexpr WorkBudget::Cost repairCost = std::chrono::microseconds(300);
    std::size_t tried = 0;
    for (const Candidate &candidate : trial.selection.candidates) {
        if (candidate.unfit != Unfit::Malformed || candidate.key->isSymmetric())
            continue;
        if (++tried > mostRepaired || !trial.draft.budget.spend(repairCost))
            return;
        const auto mended = jose::repairedKey(*candidate.key);
        if (!mended || unfitness(*mended, trial.content.algorithm) || !trial.verifies(trial.content, *mended->key()))
            continue;
        const jose::JwkError &error = candidate.key->key().error();
        if (error.fault == jose::JwkFault::OnlyCertificate)
            trial.found(tried::CertificateKey{jose::keyIdText(*mended), publicThumbprint(*mended), error.member});
        else
            trial.found(tried::KeyRespelt{jose::keyIdText(*mended), publicThumbprint(*mended), error.member});
        return;
    }
}

/// What is tried, and the codes that it may find.
struct Search
{
    void (*run)(const HypothesisTrial &trial);
    std::span<const HypothesisCode> codes;
};

using enum HypothesisCode;
constexpr std::array repairCodes = {KeyRespelt, CertificateKey};
constexpr std::array thumbprintCodes = {KidIsThumbprint};
constexpr std::array derCodes = {SignatureDer};
constexpr std::array confusionCodes = {PublicKeyAsSecret, PrivateKeyAsSecret};
constexpr std::array secretCodes = {SecretBase64, SecretBase64Url, SecretHex, SecretText, SecretLineEnd, SecretRespelt};
constexpr std::array payloadCodes = {PayloadRespelt};
constexpr std::array slipCodes = {
    SignedLineBreak, SignedDigest,  SignedPayloadAlone, SignedUnencoded,   SignedPadded, SignedRespelt, SaltLength,
    OtherDigest,     DigestUnnamed, SignatureRespelt,   SignatureReversed, HashForHmac,  SecretKnown,   NumberLength};
constexpr std::array nonceCodes = {HeaderNonceHashed};
constexpr std::array reserializedCodes = {ReserializedJson};
constexpr std::array headerKeyCodes = {KeyInHeader};
constexpr std::array algorithmCodes = {OtherAlgorithm};
constexpr std::array earlierCodes = {EarlierKeySet};
constexpr std::array otherKeyCodes = {OtherKey};

/// Those that take few operations first, so that a large key set costs the fewest of them.
constexpr std::array searches = {
    Search{tryRepairedKeys, repairCodes},
    Search{tryThumbprintKid, thumbprintCodes},
    Search{tryDer, derCodes},
    Search{tryPublicKeyAsSecret, confusionCodes},
    Search{trySecretSpellings, secretCodes},
    Search{tryHashedNonce, nonceCodes},
    Search{tryReserialized, reserializedCodes},
    Search{tryKeyInHeader, headerKeyCodes},
    Search{tryOtherAlgorithms, algorithmCodes},
    Search{tryPayloadSpellings, payloadCodes},
    Search{trySigningSlips, slipCodes},
    Search{tryEarlierSets, earlierCodes},
    Search{tryOtherKeys, otherKeyCodes},
};

/// Content that nobody changed is not called changed, and a signature is not called a mismatch where it is known what
/// it is over.
void reportSlip(const HypothesisTrial &trial)
{
    Inspection &result = trial.draft.result;
    const auto isSlip = [](const Hypothesis &hypothesis) {
        return std::holds_alternative<Slip>(hypothesis.guess->fact);
    };
    const auto explained = std::ranges::find_if(result.hypotheses, isSlip);
    if (explained == result.hypotheses.end())
        return;
    const auto isOutcome = [](const Finding &finding) {
        return finding.code == Code::ContentChanged || finding.code == Code::SignatureMismatch ||
               finding.code == Code::SignatureWrongLength || finding.code == Code::SignatureOutOfRange;
    };
    if (std::erase_if(result.findings, isOutcome) == 0)
        return;
    trial.draft.report(found::SignatureMadeOtherwise{std::get<Slip>(explained->guess->fact)}, "signature");
}

void runGuesses(const HypothesisTrial &trial)
{
    Inspection &result = trial.draft.result;
    for (const Search &search : searches) {
        trial.draft.budget.refused = false;
        const std::size_t known = result.hypotheses.size();
        search.run(trial);
        if (trial.draft.budget.refused && result.hypotheses.size() == known)
            result.untriedHypotheses.insert(result.untriedHypotheses.end(), search.codes.begin(), search.codes.end());
    }
    std::ranges::sort(result.hypotheses, {}, &Hypothesis::code);
    std::ranges::sort(result.untriedHypotheses);
    reportSlip(trial);
}

} // namespace

bool HypothesisTrial::verifies(const SignedContent &other, const crypto::Key &key) const
{
    return draft.budget.spend(crypto::verificationCost(key, other.signingInput.size())) &&
           crypto::verify(other.algorithm, key, asBytes(other.signingInput), other.signature) ==
               crypto::Outcome::Verified;
}

bool HypothesisTrial::verifiesWithSelected(const SignedContent &other) const
{
    return std::ranges::any_of(selection.candidates, [&](const Candidate &candidate) {
        return !candidate.unfit && verifies(other, *candidate.key->key());
    });
}

void tryHypotheses(InspectionDraft &draft, const DecodedJws &jws, const jose::JoseHeader &header,
                   const SignedContent &content, const KeySelection &selection)
{
    if (content.signature.empty())
        return;
    const HypothesisTrial trial{draft, jws, header, content, selection};
    tryRepairedEncoding(trial);
    if (tryVaultSignature(trial))
        return;
    if (jws.soundEncoding && jws.soundHeader)
        runGuesses(trial);
}

void tryAlgorithmSpelling(InspectionDraft &draft, const DecodedJws &jws, const jose::JoseHeader &header)
{
    const auto *meant = header.algorithm() ? meantAlgorithm(*header.algorithm()) : nullptr;
    if (!meant || !jws.soundEncoding || !jws.soundHeader || jws.signature.empty() || jws.payloadMissing ||
        !draft.result.find(Code::AlgUnsupported))
        return;
    for (Finding &finding : draft.result.findings) {
        if (const auto *unsupported = finding.as<found::AlgUnsupported>()) {
            finding = Finding(found::AlgUnsupported{unsupported->alg, unsupported->isRegistered, meant->name},
                              finding.severity, std::move(finding.where));
        }
    }
    const SignedContent content{*meant, jws.parts.signingInput, jws.signature};
    const KeySelection selection = selectKeys(draft.question.keys, header, *meant, false);
    const HypothesisTrial trial{draft, jws, header, content, selection};
    if (trial.verifiesWithSelected(content))
        trial.found(tried::AlgorithmRespelt{meant->name, *header.algorithm()});
}

} // namespace tokenscope::inspect
