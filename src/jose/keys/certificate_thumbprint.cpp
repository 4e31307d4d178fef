// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/certificate_thumbprint.h"

#include "base/base64url.h"
#include "base/hex.h"
#include "crypto/digest.h"
#include "crypto/formats/pem.h"

#include <algorithm>

namespace tokenscope::jose {

namespace {

constexpr std::string_view sha256Member = "x5t#S256";
/// Beyond any spelling of a digest.
constexpr std::size_t longestThumbprint = 400;

/// Digits two and two, with colons, blanks or dashes between them as tools print them; empty where it is something
/// else.
Bytes bytesOfDigits(std::string_view text)
{
    Bytes bytes;
    int high = -1;
    for (const char c : text) {
        const int value = hex::digitValue(c);
        if (value < 0 && (high >= 0 || (c != ':' && c != ' ' && c != '-')))
            return {};
        if (value < 0)
            continue;
        if (high >= 0)
            bytes.push_back(static_cast<unsigned char>(high * 16 + value));
        high = high >= 0 ? -1 : value;
    }
    return high >= 0 ? Bytes() : bytes;
}

/// The spelling of a text, and what it spells.
struct Reading
{
    ThumbprintForm form;
    Bytes digest;
};

bool isDigest(const Bytes &bytes)
{
    return bytes.size() == crypto::digestLength(crypto::Digest::Sha1) ||
           bytes.size() == crypto::digestLength(crypto::Digest::Sha256);
}

Reading read(std::string_view text)
{
    if (text.size() > longestThumbprint)
        return {ThumbprintForm::WrongLength, {}};
    if (Bytes digits = bytesOfDigits(text); isDigest(digits))
        return {ThumbprintForm::Hex, std::move(digits)};
    Bytes bytes = base64url::decodeLenient(text);
    if (Bytes digits = bytesOfDigits(asText(bytes)); isDigest(digits))
        return {ThumbprintForm::HexText, std::move(digits)};
    if (text.find_first_of("+/") != std::string_view::npos)
        return {ThumbprintForm::StandardBase64, std::move(bytes)};
    if (text.ends_with('='))
        return {ThumbprintForm::Padded, std::move(bytes)};
    return {ThumbprintForm::Right, std::move(bytes)};
}

Bytes digestFor(std::string_view member, ByteView bytes)
{
    return crypto::hash(member == sha256Member ? crypto::Digest::Sha256 : crypto::Digest::Sha1, bytes);
}

/// Of what people hash in place of the DER.
bool isOfText(const Bytes &digest, std::string_view member, const crypto::Certificate &certificate)
{
    std::string pem = crypto::pemText("CERTIFICATE", certificate.der);
    const std::string base64 = base64url::encodeStandard(certificate.der);
    if (digest == digestFor(member, asBytes(pem)) || digest == digestFor(member, asBytes(base64)))
        return true;
    pem.pop_back(); // the last line break
    return digest == digestFor(member, asBytes(pem));
}

} // namespace

std::string_view nameOf(ThumbprintForm form)
{
    switch (form) {
    case ThumbprintForm::Right:
        return {};
    case ThumbprintForm::Padded:
        return "padded";
    case ThumbprintForm::StandardBase64:
        return "base64";
    case ThumbprintForm::Hex:
        return "hex";
    case ThumbprintForm::HexText:
        return "hex_text";
    case ThumbprintForm::OtherHash:
        return "other_hash";
    case ThumbprintForm::OfPem:
        return "of_pem";
    case ThumbprintForm::WrongLength:
        return "wrong_length";
    case ThumbprintForm::OfAnother:
        return "of_another";
    }
    return {};
}

std::optional<ThumbprintForm> thumbprintForm(std::string_view member, std::string_view text,
                                             const crypto::Certificate &certificate)
{
    const Reading reading = read(text);
    const bool isLong = member == sha256Member;
    if (reading.digest == (isLong ? certificate.sha256 : certificate.sha1))
        return reading.form == ThumbprintForm::Right && thumbprintOf(member, certificate) != text
                   ? ThumbprintForm::StandardBase64 // stray bits or characters, which decoding passed over
                   : reading.form;
    if (reading.digest == (isLong ? certificate.sha1 : certificate.sha256))
        return ThumbprintForm::OtherHash;
    return isOfText(reading.digest, member, certificate) ? std::optional(ThumbprintForm::OfPem) : std::nullopt;
}

ThumbprintForm thumbprintForm(std::string_view member, std::string_view text)
{
    const Reading reading = read(text);
    const auto wanted = crypto::digestLength(member == sha256Member ? crypto::Digest::Sha256 : crypto::Digest::Sha1);
    if (reading.digest.size() != wanted)
        return isDigest(reading.digest) ? ThumbprintForm::OtherHash : ThumbprintForm::WrongLength;
    return reading.form;
}

std::string thumbprintOf(std::string_view member, const crypto::Certificate &certificate)
{
    return base64url::encode(member == sha256Member ? certificate.sha256 : certificate.sha1);
}

} // namespace tokenscope::jose
