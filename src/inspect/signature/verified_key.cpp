// SPDX-License-Identifier: Apache-2.0
#include "inspect/signature/verified_key.h"

#include "base/base64url.h"
#include "crypto/formats/key_export.h"
#include "crypto/keys/operation_cost.h"
#include "crypto/keys/rsa_weakness.h"
#include "inspect/keys/certificate_lint.h"
#include "inspect/keys/key_dates.h"
#include "inspect/model/not_examined.h"
#include "inspect/signature/certificate_trust.h"
#include "inspect/signature/known_secrets.h"
#include "jose/keys/certificate_chain.h"
#include "jose/keys/key_id_text.h"

#include <algorithm>

namespace tokenscope::inspect {

namespace {

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
    for (const Finding &finding : lintCertificates(jwk, draft.result.moment))
        draft.adopt(finding);
}

void reportWeakSecret(InspectionDraft &draft, const jose::Jwk &key, const crypto::SignatureAlgorithm &algorithm)
{
    const std::size_t blockLength = algorithm.digest == crypto::Digest::Sha256 ? 64 : 128; // FIPS 180-4, 1
    const ByteView secret = countingBytes(key.key()->secretBytes(), blockLength);
    const std::size_t bits = secret.size() * 8;
    const std::size_t minimum = crypto::digestLength(algorithm.digest) * 8;
    const bool known = secret.empty() || isKnownSecret(secret);
    if (bits < minimum || known)
        draft.report(found::WeakSecret{bits, minimum, known}, "key:" + jose::keyIdText(key));
}

void reportSource(InspectionDraft &draft, const Candidate &candidate, const crypto::SignatureAlgorithm &algorithm)
{
    const KeySource &source = draft.question.keys.current[candidate.place->source];
    draft.result.signature.provenance = KeyProvenance{source.origin, source.name, source.fetchedAt, source.isEarlier};
    if (const std::string &pointer = source.keys->ambiguousMember(); !pointer.empty())
        draft.report(found::DuplicateKeySetMember{pointer.substr(1), pointer}, "keys");
    if (const jose::SetShape shape = source.keys->shape(); shape != jose::SetShape::KeySet)
        draft.report(found::KeySetMisshapen{shape}, "keys");
    reportCertificate(draft, *candidate.key, algorithm);
}

/// As Snowflake and `openssl` name a key; empty for a shared secret.
std::string fingerprintOf(const jose::Jwk &key)
{
    return base64url::encodeStandard(crypto::spkiSha256(*key.key()));
}

} // namespace

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

void reportVerifiedKey(InspectionDraft &draft, const Candidate &candidate, const crypto::SignatureAlgorithm &algorithm)
{
    SignatureResult &signature = draft.result.signature;
    // That of a shared secret would let anybody try secrets on it (RFC 7638, 7).
    signature.thumbprint = candidate.key->isSymmetric() ? std::string() : candidate.key->thumbprint();
    signature.fingerprint = fingerprintOf(*candidate.key);
    signature.key = candidate.place;
    if (candidate.certified) {
        signature.certificate = candidate.certified->subject;
        signature.provenance = KeyProvenance{KeyOrigin::Certificate, candidate.certified->rootName, {}, false};
    }
    if (isTooSmall(*candidate.key) && !draft.result.find(Code::KeyTooSmall))
        reportKeySize(draft, *candidate.key);
    reportModulus(draft, *candidate.key);
    for (const Finding &finding : lintDates(*candidate.key, draft.result.moment))
        draft.adopt(finding);
    if (candidate.place)
        reportSource(draft, candidate, algorithm);
    if (algorithm.family == crypto::Family::Hmac)
        reportWeakSecret(draft, *candidate.key, algorithm);
}

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

} // namespace tokenscope::inspect
