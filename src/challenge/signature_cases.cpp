// SPDX-License-Identifier: Apache-2.0
#include "challenge/challenge_case.h"
#include "challenge/workbench.h"

#include "base/base64url.h"
#include "crypto/signing/sign.h"
#include "json/writer.h"

#include <algorithm>
#include <array>

namespace tokenscope::challenge {

namespace {

using Token = std::optional<std::string>;

/// `operand` is the byte in thousandths of the signature's length, and behind a colon the bit.
Token flippedBit(const Workbench &bench, std::string_view operand)
{
    const std::string token = bench.good();
    Bytes signature = signatureOf(token);
    const auto thousandths = std::size_t(std::stoul(std::string(operand.substr(0, operand.find(':')))));
    const auto bit = unsigned(std::stoul(std::string(operand.substr(operand.find(':') + 1))));
    const std::size_t at = std::min(signature.size() - 1, signature.size() * thousandths / 1000);
    signature[at] = static_cast<unsigned char>(signature[at] ^ (1U << bit));
    return withSignature(token, signature);
}

/// `operand`: what becomes of the signature.
Token changedSignature(const Workbench &bench, std::string_view operand)
{
    const std::string token = bench.good();
    Bytes signature = signatureOf(token);
    if (operand == "empty")
        signature.clear();
    else if (operand == "short")
        signature.pop_back();
    else if (operand == "half")
        signature.resize(signature.size() / 2);
    else if (operand == "long")
        signature.push_back(0);
    else if (operand == "front")
        signature.insert(signature.begin(), 0);
    else if (operand == "zeros")
        std::ranges::fill(signature, 0);
    else if (operand == "ones")
        std::ranges::fill(signature, 0xFF);
    else if (operand == "reversed")
        std::ranges::reverse(signature);
    else if (operand == "doubled")
        signature.insert(signature.end(), signature.begin(), signature.begin() + std::ptrdiff_t(signature.size() / 2));
    return withSignature(token, signature);
}

Token strippedSignature(const Workbench &bench, std::string_view)
{
    const std::string token = bench.good();
    return token.substr(0, token.rfind('.'));
}

/// `operand`: members of the claims that are changed behind the signature's back.
Token changedClaims(const Workbench &bench, std::string_view operand)
{
    return signingInput({json::write(bench.header()), json::write(bench.claimsWith(operand))}) + '.' +
           base64url::encode(signatureOf(bench.good()));
}

/// The same of the header.
Token changedHeader(const Workbench &bench, std::string_view operand)
{
    return signingInput({json::write(bench.headerWith(operand)), json::write(bench.claims())}) + '.' +
           base64url::encode(signatureOf(bench.good()));
}

Token swappedParts(const Workbench &bench, std::string_view)
{
    const std::string token = bench.good();
    const std::string input = token.substr(0, token.rfind('.'));
    const std::size_t dot = input.find('.');
    return input.substr(dot + 1) + '.' + input.substr(0, dot) + token.substr(token.rfind('.'));
}

/// `operand`: members of the header, set before a stranger signs.
Token byStranger(const Workbench &bench, std::string_view operand)
{
    return bench.strangersToken({json::write(bench.headerChangedBy(operand)), json::write(bench.claims())});
}

Token withOwnCertificate(const Workbench &bench, std::string_view)
{
    const Bytes certificate = bench.strangersCertificate();
    if (certificate.empty())
        return std::nullopt;
    json::Object header = bench.header();
    header.set("kid", json::Value(bench.stranger().key.thumbprint()));
    header.set("x5c", json::Value(json::Array{json::Value(base64url::encodeStandard(certificate))}));
    return bench.strangersToken({json::write(header), json::write(bench.claims())});
}

/// `operand`: the member `alg` as JSON, or nothing for none; the signature is empty.
Token unsignedToken(const Workbench &bench, std::string_view operand)
{
    json::Object header = bench.header();
    header.remove("alg");
    if (!operand.empty())
        header.set("alg", *objectOf(operand).find("alg"));
    return signingInput({json::write(header), json::write(bench.claims())}) + '.';
}

Token unsignedWithSignature(const Workbench &bench, std::string_view operand)
{
    return changedHeader(bench, operand);
}

Token unsignedStripped(const Workbench &bench, std::string_view operand)
{
    std::string token = *unsignedToken(bench, operand);
    token.pop_back();
    return token;
}

/// The header names `operand`, and the signature is made by the key's own algorithm.
Token misnamed(const Workbench &bench, std::string_view operand)
{
    if (bench.key().algorithm->name == operand)
        return std::nullopt;
    json::Object header = bench.header();
    header.set("alg", json::Value(operand));
    return bench.token(header, bench.claims());
}

/// `operand`: `alg` as JSON, and the signature is made by the key's own algorithm.
Token respelled(const Workbench &bench, std::string_view operand)
{
    json::Object header = bench.header();
    for (const json::Member &member : bench.filledMembers(operand))
        header.set(member.name, member.value);
    return bench.token(header, bench.claims());
}

/// RSA and HMAC let the same key sign with another hash.
Token otherOfFamily(const Workbench &bench, std::string_view)
{
    const std::string_view own = bench.key().algorithm->name;
    const std::string_view family = own.substr(0, 2);
    if (family != "RS" && family != "PS" && family != "HS")
        return std::nullopt;
    const std::string name = std::string(family) + (own.ends_with("512") ? "384" : "512");
    json::Object header = bench.header();
    header.set("alg", json::Value(name));
    return bench.tokenBy(name, {json::write(header), json::write(bench.claims())});
}

bool isEcdsa(const Workbench &bench)
{
    return bench.key().algorithm->family == crypto::Family::Ecdsa;
}

/// `operand`: which half of an ECDSA signature is zero: `r` or `s`.
Token zeroHalf(const Workbench &bench, std::string_view operand)
{
    if (!isEcdsa(bench))
        return std::nullopt;
    const std::string token = bench.good();
    Bytes signature = signatureOf(token);
    const auto middle = signature.begin() + std::ptrdiff_t(signature.size() / 2);
    if (operand == "r")
        std::fill(signature.begin(), middle, 0);
    else
        std::fill(middle, signature.end(), 0);
    return withSignature(token, signature);
}

void appendInteger(Bytes &der, ByteView number)
{
    while (number.size() > 1 && number.front() == 0)
        number = number.subspan(1);
    const bool needsZero = number.front() >= 0x80;
    der.push_back(2);
    der.push_back(static_cast<unsigned char>(number.size() + std::size_t(needsZero)));
    if (needsZero)
        der.push_back(0);
    der.insert(der.end(), number.begin(), number.end());
}

/// An ECDSA signature as X.509 writes it.
Token derSignature(const Workbench &bench, std::string_view)
{
    if (!isEcdsa(bench))
        return std::nullopt;
    const std::string token = bench.good();
    const Bytes signature = signatureOf(token);
    const ByteView view(signature);
    Bytes inner;
    appendInteger(inner, view.first(view.size() / 2));
    appendInteger(inner, view.subspan(view.size() / 2));
    Bytes der = {0x30};
    if (inner.size() >= 0x80)
        der.push_back(0x81);
    der.push_back(static_cast<unsigned char>(inner.size()));
    der.insert(der.end(), inner.begin(), inner.end());
    return withSignature(token, der);
}

using enum Guard;
using enum Weight;
constexpr std::string_view verify = "RFC 7515, 5.2";
constexpr std::string_view unsecured = "RFC 8725, 3.2";
constexpr std::string_view confusion = "RFC 8725, 3.1";

constexpr std::array signatureRows = {
    Case{"signature-first-bit", Signature, Must, verify, "The first bit of the signature is flipped.", &flippedBit,
         "0:7"},
    Case{"signature-first-byte-low-bit", Signature, Must, verify,
         "The lowest bit of the signature's first byte is flipped.", &flippedBit, "0:0"},
    Case{"signature-quarter-bit", Signature, Must, verify, "A bit in the first half of the signature is flipped.",
         &flippedBit, "250:3"},
    Case{"signature-middle-bit", Signature, Must, verify, "A bit in the middle of the signature is flipped.",
         &flippedBit, "500:4"},
    Case{"signature-last-byte", Signature, Must, verify, "A bit in the last byte of the signature is flipped.",
         &flippedBit, "1000:3"},
    Case{"signature-last-bit", Signature, Must, verify, "The last bit of the signature is flipped.", &flippedBit,
         "1000:0"},
    Case{"signature-empty", Signature, Must, verify, "The signature is empty.", &changedSignature, "empty"},
    Case{"signature-stripped", Signature, Must, "RFC 7515, 7.1", "The signature is cut off with its dot.",
         &strippedSignature},
    Case{"signature-short", Signature, Must, verify, "The signature lacks its last byte.", &changedSignature, "short"},
    Case{"signature-half", Signature, Must, verify, "The signature lacks its second half.", &changedSignature, "half"},
    Case{"signature-long", Signature, Must, verify, "The signature has a byte behind it.", &changedSignature, "long"},
    Case{"signature-zero-in-front", Signature, Must, verify, "The signature has a zero byte in front.",
         &changedSignature, "front"},
    Case{"signature-zeros", Signature, Must, verify, "The signature is all zeros.", &changedSignature, "zeros"},
    Case{"signature-ones", Signature, Must, verify, "The signature is all ones.", &changedSignature, "ones"},
    Case{"signature-reversed", Signature, Must, verify, "The bytes of the signature are in reverse order.",
         &changedSignature, "reversed"},
    Case{"signature-half-more", Signature, Must, verify, "The signature's first half is repeated behind it.",
         &changedSignature, "doubled"},
    Case{"claim-changed", Signature, Must, verify, "A claim was changed after signing.", &changedClaims,
         R"({"sub":"administrator"})"},
    Case{"claim-added", Signature, Must, verify, "A claim was added after signing.", &changedClaims,
         R"({"role":"admin"})"},
    Case{"lifetime-extended", Signature, Must, verify, "The expiry was moved after signing.", &changedClaims,
         R"({"exp":$F})"},
    Case{"header-changed", Signature, Must, verify, "The header was changed after signing.", &changedHeader,
         R"({"x":1})"},
    Case{"parts-swapped", Signature, Must, verify, "Header and payload changed places.", &swappedParts},
    Case{"other-key", Signature, Must, verify, "Another key signed, under the trusted key's ID.", &byStranger, "{}"},
    Case{"other-key-no-kid", KeyChoice, Must, verify, "Another key signed, and the header names no key.", &byStranger,
         R"({"kid":null})"},
    Case{"other-key-own-kid", KeyChoice, Must, "RFC 8725, 3.8", "Another key signed, under an ID that is not known.",
         &byStranger, R"({"kid":"$Q"})"},
    Case{"other-key-empty-kid", KeyChoice, Must, "RFC 8725, 3.8", "Another key signed, under an empty ID.", &byStranger,
         R"({"kid":""})"},
    Case{"other-key-jwk", KeyTrust, Must, "RFC 8725, 3.10", "Another key signed, and the header brings it along (jwk).",
         &byStranger, R"({"jwk":$K})"},
    Case{"other-key-jwk-no-kid", KeyTrust, Must, "RFC 8725, 3.10",
         "Another key signed, and the header brings it along without an ID.", &byStranger, R"({"kid":null,"jwk":$K})"},
    Case{"other-key-jku", KeyTrust, Must, "RFC 8725, 3.10",
         "Another key signed, and the header says where it can be fetched (jku).", &byStranger,
         R"({"jku":"$J/jwks.json","kid":"$Q"})"},
    Case{"other-key-jku-issuer-prefix", KeyTrust, Must, "RFC 8725, 3.10",
         "The address of another key begins with the issuer's.", &byStranger,
         R"({"jku":"$I.attacker.invalid/jwks.json","kid":"$Q"})"},
    Case{"other-key-x5u", KeyTrust, Must, "RFC 8725, 3.10",
         "Another key signed, and the header says where its certificate is (x5u).", &byStranger,
         R"({"x5u":"$J/chain.pem","kid":"$Q"})"},
    Case{"other-key-x5c", KeyTrust, Must, "RFC 7515, 4.1.6",
         "Another key signed, and the header has a chain of certificates that leads nowhere (x5c).", &byStranger,
         R"({"x5c":["MAA="],"kid":"$Q"})"},
    Case{"other-key-x5c-own", KeyTrust, Must, "RFC 7515, 4.1.6",
         "Another key signed, and the header has a certificate that this key made for itself (x5c).",
         &withOwnCertificate},
    Case{"other-key-kid-address", KeyTrust, Must, "RFC 8725, 3.10",
         "Another key signed, and its ID is the address where it can be fetched.", &byStranger,
         R"({"kid":"$J/jwks.json"})"},
    Case{"none", Unsigned, Must, unsecured, "The token is not signed (alg none).", &unsignedToken, R"({"alg":"none"})"},
    Case{"none-capital", Unsigned, Must, unsecured, "The token is not signed (alg None).", &unsignedToken,
         R"({"alg":"None"})"},
    Case{"none-upper", Unsigned, Must, unsecured, "The token is not signed (alg NONE).", &unsignedToken,
         R"({"alg":"NONE"})"},
    Case{"none-mixed", Unsigned, Must, unsecured, "The token is not signed (alg nOnE).", &unsignedToken,
         R"({"alg":"nOnE"})"},
    Case{"none-blank", Unsigned, Must, unsecured, "The token is not signed (alg none with a blank).", &unsignedToken,
         R"({"alg":"none "})"},
    Case{"none-no-dot", Unsigned, Must, unsecured, "The token is not signed, and its last dot is missing.",
         &unsignedStripped, R"({"alg":"none"})"},
    Case{"none-with-signature", Unsigned, Must, unsecured, "The algorithm was made none, and the signature was left.",
         &unsignedWithSignature, R"({"alg":"none"})"},
    Case{"alg-missing", Algorithm, Must, "RFC 7515, 4.1.1", "The header names no algorithm.", &unsignedToken},
    Case{"alg-empty", Algorithm, Must, "RFC 7515, 4.1.1", "The name of the algorithm is empty.", &unsignedToken,
         R"({"alg":""})"},
    Case{"alg-null", Algorithm, Must, "RFC 7515, 4.1.1", "The algorithm is null.", &unsignedToken, R"({"alg":null})"},
    Case{"alg-number", Algorithm, Must, "RFC 7515, 4.1.1", "The algorithm is a number.", &unsignedToken,
         R"({"alg":0})"},
    Case{"alg-false", Algorithm, Must, "RFC 7515, 4.1.1", "The algorithm is false.", &unsignedToken,
         R"({"alg":false})"},
    Case{"alg-array", Algorithm, Must, "RFC 7515, 4.1.1", "The algorithm is a list.", &unsignedToken,
         R"({"alg":["none"]})"},
    Case{"alg-unknown", Algorithm, Must, "RFC 7515, 4.1.1", "No such algorithm is known.", &misnamed, "XX256"},
    Case{"alg-lower", Algorithm, Must, "RFC 7515, 4.1.1", "The name of the algorithm is in lower case.", &respelled,
         R"({"alg":"$l"})"},
    Case{"alg-blank", Algorithm, Must, "RFC 7515, 4.1.1", "A blank follows the name of the algorithm.", &respelled,
         R"({"alg":"$g "})"},
    Case{"alg-list-of-right", Algorithm, Must, "RFC 7515, 4.1.1", "The algorithm is a list with the right one in it.",
         &respelled, R"({"alg":["$g"]})"},
    Case{"alg-of-family", Algorithm, Advice, confusion,
         "The trusted key signed with another algorithm of its family, which the header names.", &otherOfFamily},
    Case{"alg-rs512", Algorithm, Must, confusion, "The header names RS512, but another algorithm signed.", &misnamed,
         "RS512"},
    Case{"alg-ps384", Algorithm, Must, confusion, "The header names PS384, but another algorithm signed.", &misnamed,
         "PS384"},
    Case{"alg-es384", Algorithm, Must, confusion, "The header names ES384, but another algorithm signed.", &misnamed,
         "ES384"},
    Case{"alg-hs384", Algorithm, Must, confusion, "The header names HS384, but another algorithm signed.", &misnamed,
         "HS384"},
    Case{"alg-hs512", Algorithm, Must, confusion, "The header names HS512, but another algorithm signed.", &misnamed,
         "HS512"},
    Case{"alg-encryption", Algorithm, Must, confusion, "The header names an algorithm of encryption.", &misnamed,
         "RSA-OAEP"},
    Case{"ecdsa-r-zero", Signature, Must, "RFC 7518, 3.4", "The first half of the ECDSA signature is zero.", &zeroHalf,
         "r"},
    Case{"ecdsa-s-zero", Signature, Must, "RFC 7518, 3.4", "The second half of the ECDSA signature is zero.", &zeroHalf,
         "s"},
    Case{"ecdsa-der", Signature, Must, "RFC 7518, 3.4",
         "The ECDSA signature is in DER, and not the two numbers in a row.", &derSignature},
};

} // namespace

std::span<const Case> signatureCases()
{
    return signatureRows;
}

} // namespace tokenscope::challenge
