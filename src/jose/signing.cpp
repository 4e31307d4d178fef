// SPDX-License-Identifier: Apache-2.0
#include "jose/signing.h"

#include "base/base64url.h"
#include "json/writer.h"

namespace tokenscope::jose {

std::expected<std::string, crypto::SignFault> signCompact(const json::Object &header, std::string_view payload,
                                                          const crypto::Key &key)
{
    const json::Value *name = header.find("alg");
    const std::string *text = name ? name->asString() : nullptr;
    const crypto::SignatureAlgorithm *algorithm = text ? crypto::findSignatureAlgorithm(*text) : nullptr;
    if (!algorithm)
        return std::unexpected(crypto::SignFault::KeyDoesNotFit);

    std::string token = base64url::encode(asBytes(json::write(header)));
    token += '.';
    token += base64url::encode(asBytes(payload));
    const auto signature = crypto::sign(*algorithm, key, asBytes(token));
    if (!signature)
        return std::unexpected(signature.error());
    token += '.';
    token += base64url::encode(*signature);
    return token;
}

} // namespace tokenscope::jose
