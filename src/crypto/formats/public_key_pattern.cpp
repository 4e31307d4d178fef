// SPDX-License-Identifier: Apache-2.0
#include "crypto/formats/public_key_pattern.h"

#include "crypto/der_reader.h"
#include "crypto/formats/key_encoding.h"
#include "crypto/keys/key_numbers.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace tokenscope::crypto {

namespace {

using namespace std::string_view_literals;

constexpr unsigned char sequenceTag = 0x30;
constexpr std::size_t shortestInfo = 40;
constexpr std::size_t shortestModulus = 40;
constexpr std::size_t longestExponent = 8;

/// The arcs under which algorithms of public keys are registered: member bodies of ISO, organisations, countries.
constexpr std::array arcs = {"\x2A"sv, "\x2B"sv, "\x60"sv};

constexpr std::array sshNameStarts = {"ssh-"sv, "ecdsa-sha2-"sv, "sk-ssh-"sv, "sk-ecdsa-"sv, "x509v3-"sv};

/// RFC 5280, 4.1.2.7, to its end.
bool isPublicKeyInfo(DerReader fields)
{
    auto algorithm = fields.enter(DerTag::Sequence);
    const auto oid = algorithm ? algorithm->take(DerTag::ObjectId) : std::nullopt;
    const auto isUnder = [&oid](std::string_view arc) { return asText(*oid).starts_with(arc); };
    if (!oid || oid->size() < 3 || std::ranges::none_of(arcs, isUnder))
        return false;
    if (!algorithm->atEnd() && !algorithm->takeWhole())
        return false;
    return algorithm->atEnd() && fields.takeBits() && fields.atEnd();
}

/// RFC 8017, A.1.1, to its end.
bool isRsaPublicKey(DerReader fields)
{
    const auto modulus = fields.takeUnsigned();
    const auto exponent = modulus ? fields.takeUnsigned() : std::nullopt;
    return exponent && fields.atEnd() && modulus->size() >= shortestModulus && modulus->back() % 2 == 1 &&
           !exponent->empty() && exponent->size() <= longestExponent && exponent->back() % 2 == 1;
}

bool beginsAsDer(ByteView bytes)
{
    const auto element = DerReader(bytes).takeWhole();
    const auto fields = element ? enterOnly(*element) : std::nullopt;
    return fields && element->size() >= shortestInfo && (isPublicKeyInfo(*fields) || isRsaPublicKey(*fields));
}

/// RFC 4253, 6.6: the length of a name, the name, and the length of what comes next.
bool beginsAsSshBody(ByteView bytes)
{
    constexpr std::size_t lengthBytes = 4;
    constexpr std::size_t longestName = 80;
    if (bytes.size() < 2 * lengthBytes || bytes[1] != 0 || bytes[2] != 0)
        return false;
    const std::size_t length = bytes[3];
    if (length > longestName || bytes.size() < 2 * lengthBytes + length)
        return false;
    const std::string_view name = asText(bytes.subspan(lengthBytes, length));
    const auto isStart = [name](std::string_view start) { return name.starts_with(start); };
    return std::ranges::any_of(sshNameStarts, isStart) && bytes[lengthBytes + length] == 0;
}

} // namespace

bool holdsPublicKey(ByteView bytes)
{
    const unsigned char *const data = bytes.data();
    for (std::size_t i = 0; i + shortestInfo <= bytes.size(); ++i) {
        if (data[i] != sequenceTag && data[i] != 0)
            continue;
        const ByteView rest = bytes.subspan(i);
        if (data[i] == 0 ? beginsAsSshBody(rest) : beginsAsDer(rest))
            return true;
    }
    return false;
}

bool isPrivateKeyDer(ByteView bytes)
{
    const auto form = bytes.size() >= shortestInfo ? derForm(bytes) : std::nullopt;
    if (!form)
        return false;
    switch (*form) {
    case DerForm::EcPrivateKey: {
        // RFC 5915, 3: version 1. The rest of the form says too little.
        auto fields = enterOnly(bytes);
        const auto version = fields ? fields->takeUnsigned() : std::nullopt;
        return version && version->size() == 1 && version->front() == 1;
    }
    case DerForm::PrivateKey:
    case DerForm::EncryptedPrivateKey:
    case DerForm::RsaPrivateKey:
    case DerForm::Pkcs12:
        return true;
    case DerForm::PublicKey:
    case DerForm::RsaPublicKey:
    case DerForm::Certificate:
        return false;
    }
    return false;
}

bool isCurvePoint(ByteView bytes)
{
    constexpr unsigned char uncompressed = 0x04;
    constexpr std::array curves = {Curve::P256, Curve::Secp256k1, Curve::P384, Curve::P521};
    const bool isMarked = bytes.size() % 2 == 1;
    if (isMarked && bytes.front() != uncompressed)
        return false;
    const ByteView coordinates = isMarked ? bytes.subspan(1) : bytes;
    Bytes point = {uncompressed};
    return std::ranges::any_of(curves, [&](Curve curve) {
        if (coordinates.size() != 2 * curveLength(curve))
            return false;
        point.resize(1);
        point.insert(point.end(), coordinates.begin(), coordinates.end());
        return decompressPoint(curve, point).has_value();
    });
}

} // namespace tokenscope::crypto
