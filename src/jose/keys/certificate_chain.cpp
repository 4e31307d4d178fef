// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/certificate_chain.h"

#include "base/base64url.h"
#include "crypto/formats/pem.h"
#include "jose/keys/jwk_members.h"

#include <algorithm>
#include <utility>

namespace tokenscope::jose {

namespace {

/// The DER of an entry, read past what is wrong with it.
struct DecodedEntry
{
    Bytes der;
    std::optional<ChainFault> fault;
};

DecodedEntry decodeEntry(const std::string &text)
{
    if (text.find("-----") != std::string::npos) {
        auto blocks = crypto::readPem(text);
        const bool readable = !blocks.empty() && blocks.front().content;
        return {readable ? std::move(*blocks.front().content) : Bytes(), ChainFault::PemInside};
    }
    if (auto der = base64url::decodeStandard(text))
        return {std::move(*der), std::nullopt};
    const bool isUrl = text.find_first_of("-_") != std::string::npos;
    return {base64url::decodeLenient(text), isUrl ? ChainFault::Base64Url : ChainFault::NotBase64};
}

ChainEntry readEntry(const std::string &text)
{
    if (text.size() > 2 * crypto::maximumCertificateBytes)
        return {ChainFault::TooLarge, std::nullopt};
    const DecodedEntry decoded = decodeEntry(text);
    auto certificate = crypto::readCertificate(decoded.der);
    if (certificate)
        return {decoded.fault, std::move(*certificate)};
    if (decoded.fault)
        return {decoded.fault, std::nullopt};
    const bool tooLarge = certificate.error() == crypto::CertificateFault::TooLarge;
    return {tooLarge ? ChainFault::TooLarge : ChainFault::NotCertificate, std::nullopt};
}

} // namespace

const crypto::Certificate *CertificateChain::leaf() const
{
    return entries.empty() || !entries.front().certificate ? nullptr : &*entries.front().certificate;
}

CertificateChain certificateChain(const Jwk &key)
{
    const json::Object *jwk = key.source().asObject();
    return jwk ? certificateChain(*jwk) : CertificateChain();
}

CertificateChain certificateChain(const json::Object &object)
{
    CertificateChain chain;
    const auto texts = textListMember(object, "x5c");
    if (!texts)
        return chain;
    chain.listed = texts->size();
    for (std::size_t i = 0; i < std::min(texts->size(), maximumChainLength); ++i)
        chain.entries.push_back(readEntry((*texts)[i]));
    return chain;
}

std::vector<ThumbprintDifference> thumbprintDifferences(const Jwk &key, const crypto::Certificate &leaf)
{
    std::vector<ThumbprintDifference> differences;
    const json::Object *jwk = key.source().asObject();
    for (const std::string_view name : {"x5t", "x5t#S256"}) {
        const json::Value *value = jwk ? jwk->find(name) : nullptr;
        const std::string *found = value ? value->asString() : nullptr;
        const ThumbprintForm form =
            found ? thumbprintForm(name, *found, leaf).value_or(ThumbprintForm::OfAnother) : ThumbprintForm::Right;
        if (form != ThumbprintForm::Right)
            differences.push_back({name, *found, thumbprintOf(name, leaf), form});
    }
    return differences;
}

std::optional<bool> isOfKey(const crypto::Certificate &certificate, const Jwk &key)
{
    if (!key.key() || !certificate.key)
        return std::nullopt;
    const auto own = crypto::makeKey(*certificate.key);
    return own ? std::optional(crypto::samePublicKey(*own, *key.key())) : std::nullopt;
}

} // namespace tokenscope::jose
