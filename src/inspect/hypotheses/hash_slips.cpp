// SPDX-License-Identifier: Apache-2.0
#include "inspect/hypotheses/hash_slips.h"

#include "crypto/digest.h"
#include "crypto/md5.h"
#include "inspect/signature/signed_texts.h"

#include <algorithm>
#include <optional>
#include <string>

namespace tokenscope::inspect {

namespace {

/// A hash of the length that the signature has.
struct HashOfLength
{
    std::string_view title; ///< `MD5`
    crypto::Digest digest;  ///< None for MD5, which no algorithm of JWTs has

    Bytes of(ByteView data) const
    {
        return digest == crypto::Digest::None ? crypto::md5(data) : crypto::hash(digest, data);
    }
};

std::optional<HashOfLength> hashOfLength(std::size_t length)
{
    if (length == crypto::md5Length)
        return HashOfLength{"MD5", crypto::Digest::None};
    for (const crypto::Digest digest :
         {crypto::Digest::Sha1, crypto::Digest::Sha256, crypto::Digest::Sha384, crypto::Digest::Sha512}) {
        if (crypto::digestLength(digest) == length)
            return HashOfLength{digestTitle(digest), digest};
    }
    return std::nullopt;
}

/// An HMAC over the right text, with a hash that the algorithm does not have.
bool isHmacWith(const HashOfLength &hash, const HypothesisTrial &trial, const crypto::Key &secret)
{
    const std::string_view text = trial.content.signingInput;
    if (hash.digest == crypto::Digest::None)
        return trial.draft.budget.spend(2 * hashCost(text.size())) &&
               std::ranges::equal(crypto::hmacMd5(secret.secretBytes(), asBytes(text)), trial.content.signature);
    crypto::SignatureAlgorithm other = trial.content.algorithm;
    other.digest = hash.digest;
    return hash.digest != trial.content.algorithm.digest &&
           trial.verifies({other, text, trial.content.signature}, secret);
}

} // namespace

WorkBudget::Cost hashCost(std::size_t length)
{
    constexpr WorkBudget::Cost perByte{3};
    constexpr WorkBudget::Cost perTry{1'500};
    return perTry + perByte * std::int64_t(length);
}

bool tryHashes(const HypothesisTrial &trial)
{
    const std::string_view text = trial.content.signingInput;
    const auto hash = hashOfLength(trial.content.signature.size());
    if (!hash)
        return false;
    const auto isSigned = [&trial, &hash](const std::string &hashed) {
        return trial.draft.budget.spend(hashCost(hashed.size())) &&
               std::ranges::equal(hash->of(asBytes(hashed)), trial.content.signature);
    };
    const auto report = [&trial, &hash](HomemadeMac form) {
        trial.found(tried::HashForHmac{form, hash->title});
        return true;
    };
    if (isSigned(std::string(text)))
        return report(HomemadeMac::Hash);
    // RFC 2104 fills a key up with zeros, so that of one zero is the empty one.
    const auto nothing = crypto::Key::secret(Bytes(1, 0));
    if (nothing && trial.verifies(trial.content, *nothing))
        return report(HomemadeMac::EmptySecret);
    for (const Candidate &candidate : trial.selection.candidates) {
        if (!candidate.key->isSymmetric() || !candidate.key->key() || candidate.unfit == Unfit::Untrusted)
            continue;
        const std::string secret(asText(candidate.key->key()->secretBytes()));
        if (isHmacWith(*hash, trial, *candidate.key->key())) {
            trial.found(tried::OtherDigest{std::string(hash->title), trial.content.algorithm.name});
            return true;
        }
        if (isSigned(secret + std::string(text)))
            return report(HomemadeMac::SecretBefore);
        if (isSigned(std::string(text) + secret))
            return report(HomemadeMac::SecretBehind);
        const auto exchanged = crypto::Key::secret(asBytes(text));
        if (exchanged && trial.verifies({trial.content.algorithm, secret, trial.content.signature}, *exchanged))
            return report(HomemadeMac::Exchanged);
    }
    return false;
}

} // namespace tokenscope::inspect
