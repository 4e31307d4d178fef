// SPDX-License-Identifier: Apache-2.0
#include "inspect/bindings/token_hash.h"

#include "base/base64url.h"
#include "crypto/digest.h"

#include <algorithm>
#include <string>

namespace tokenscope::inspect {

namespace {

std::string inHex(ByteView bytes)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : bytes)
        text += {digits[byte >> 4], digits[byte & 15]};
    return text;
}

} // namespace

Bytes halfHash(const crypto::SignatureAlgorithm &algorithm, ByteView value)
{
    const bool isEdwards = algorithm.family == crypto::Family::EdDsa;
    if (algorithm.family == crypto::Family::MlDsa || (isEdwards && algorithm.curve == crypto::Curve::Ed448))
        return {};
    Bytes digest = crypto::hash(isEdwards ? crypto::Digest::Sha512 : algorithm.digest, value);
    digest.resize(digest.size() / 2);
    return digest;
}

HashSlip hashSlip(std::string_view written, ByteView wanted)
{
    std::string lower(written);
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    if (lower == inHex(wanted))
        return HashSlip::Hexadecimal;
    const Bytes bytes = base64url::decodeLenient(written);
    if (std::ranges::equal(bytes, wanted))
        return HashSlip::OtherBase64;
    return bytes.size() == wanted.size() ? HashSlip::OtherValue : HashSlip::OtherLength;
}

} // namespace tokenscope::inspect
