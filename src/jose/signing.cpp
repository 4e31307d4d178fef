// SPDX-License-Identifier: Apache-2.0
#include "jose/signing.h"

#include "base/base64url.h"
#include "json/writer.h"

namespace tokenscope::jose {

std::expected<SignedParts, crypto::SignFault> signParts(const json::Object &header, std::string_view payload,
                                                        PayloadText form, const TextSigner &sign)
{
    const json::Value *name = header.find("alg");
    const std::string *text = name ? name->asString() : nullptr;
    const crypto::SignatureAlgorithm *algorithm = text ? crypto::findSignatureAlgorithm(*text) : nullptr;
    if (!algorithm)
        return std::unexpected(crypto::SignFault::KeyDoesNotFit);

    SignedParts parts;
    parts.header = base64url::encode(asBytes(json::write(header)));
    parts.payload = form == PayloadText::Encoded ? base64url::encode(asBytes(payload)) : std::string(payload);
    const auto signature = sign(*algorithm, asBytes(parts.header + '.' + parts.payload));
    if (!signature)
        return std::unexpected(signature.error());
    parts.signature = base64url::encode(*signature);
    return parts;
}

std::expected<SignedParts, crypto::SignFault> signParts(const json::Object &header, std::string_view payload,
                                                        PayloadText form, const crypto::Key &key)
{
    return signParts(header, payload, form, [&key](const crypto::SignatureAlgorithm &algorithm, ByteView text) {
        return crypto::sign(algorithm, key, text);
    });
}

std::expected<std::string, crypto::SignFault> signCompact(const json::Object &header, std::string_view payload,
                                                          const crypto::Key &key)
{
    const auto parts = signParts(header, payload, PayloadText::Encoded, key);
    if (!parts)
        return std::unexpected(parts.error());
    return parts->header + '.' + parts->payload + '.' + parts->signature;
}

} // namespace tokenscope::jose
