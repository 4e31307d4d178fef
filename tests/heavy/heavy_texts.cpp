// SPDX-License-Identifier: Apache-2.0
#include "tests/heavy/heavy_texts.h"

#include "base/base64url.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace tokenscope::heavy {

namespace {

using std::string_view;

constexpr string_view rsaNumber =
    "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pC"
    "gNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg6"
    "65xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRW"
    "yuXpoQ";
constexpr string_view ecNumbers =
    R"("x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0")";
constexpr string_view edNumber = R"("x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo")";

/// `begin`, as many units as there is room for with separators between them, `end`; a unit has its number at each `@`.
std::string filled(std::size_t bytes, string_view begin, string_view unit, string_view separator, string_view end)
{
    std::string text(begin);
    text.reserve(bytes);
    for (std::size_t i = 0;; ++i) {
        const std::size_t before = text.size();
        if (i > 0)
            text += separator;
        for (const char c : unit) {
            if (c == '@')
                text += std::to_string(i);
            else
                text += c;
        }
        if (text.size() + end.size() > bytes) {
            text.resize(before);
            break;
        }
    }
    return text += end;
}

std::string repeated(std::size_t bytes, string_view unit)
{
    return filled(bytes, {}, unit, {}, {});
}

std::string encoded(string_view text)
{
    return base64url::encode(asBytes(text));
}

/// A compact token whose signature no key verifies.
std::string token(string_view header, string_view payload)
{
    return encoded(header) + "." + encoded(payload) + "." + std::string(342, 'A');
}

constexpr string_view usualHeader = R"({"alg":"RS256","typ":"JWT"})";

/// With a payload of that shape.
std::string holding(std::size_t bytes, string_view begin, string_view unit, string_view end)
{
    constexpr std::size_t frame = 400;
    const std::size_t room = bytes > 2 * frame ? (bytes - frame) / 4 * 3 : 300;
    return token(usualHeader, filled(room, begin, unit, ",", end));
}

/// With a header of that shape.
std::string headed(std::size_t bytes, string_view unit)
{
    constexpr std::size_t frame = 400;
    const std::size_t room = bytes > 2 * frame ? (bytes - frame) / 4 * 3 : 300;
    return token(filled(room, R"({"alg":"RS256",)", unit, ",", "}"), R"({"iss":"a"})");
}

std::string signatures(std::size_t bytes, string_view payload, string_view signature)
{
    std::string begin = R"({"payload":")";
    begin += payload;
    begin += R"(","signatures":[)";
    return filled(bytes, begin, signature, ",", "]}");
}

const std::string rsSignature =
    R"({"protected":"eyJhbGciOiJSUzI1NiJ9","signature":")" + std::string(342, 'A') + R"("})";

std::string nestedTokens(std::size_t bytes)
{
    std::string inner = token(usualHeader, R"({"iss":"a"})");
    for (;;) {
        std::string outer = token(R"({"alg":"RS256","cty":"JWT"})", inner);
        if (outer.size() > bytes)
            break;
        inner = std::move(outer);
    }
    return inner;
}

/// Numbers that look like moduli: deterministic, odd, each another.
std::string numbers(std::size_t bytes, std::size_t length, string_view rest)
{
    std::string text = R"({"keys":[)";
    std::uint64_t state = 1;
    for (std::size_t i = 0;; ++i) {
        Bytes number(length);
        for (unsigned char &byte : number) {
            state = state * 6364136223846793005U + 1442695040888963407U;
            byte = static_cast<unsigned char>(state >> 56U);
        }
        number.front() |= 0x80U;
        number.back() |= 1U;
        const std::string key = R"({"kty":"RSA","kid":"k)" + std::to_string(i) + R"(","n":")" +
                                base64url::encode(number) + "\"," + std::string(rest) + "}";
        if (text.size() + key.size() + 4 > bytes && i > 0)
            break;
        text += key + ",";
    }
    text.pop_back();
    return text + "]}";
}

/// Both big-endian.
Bytes product(ByteView first, ByteView second)
{
    Bytes result(first.size() + second.size());
    for (std::size_t i = first.size(); i-- > 0;) {
        unsigned carry = 0;
        for (std::size_t j = second.size(); j-- > 0;) {
            const unsigned sum = result[i + j + 1] + unsigned(first[i]) * second[j] + carry;
            result[i + j + 1] = static_cast<unsigned char>(sum & 0xFFU);
            carry = sum >> 8U;
        }
        result[i] = static_cast<unsigned char>(carry);
    }
    return result;
}

/// An odd number with its highest bit set: deterministic, for each seed another.
Bytes oddNumber(std::size_t length, std::uint64_t seed)
{
    Bytes number(length);
    std::uint64_t state = seed * 2 + 1;
    for (unsigned char &byte : number) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        byte = static_cast<unsigned char>(state >> 56U);
    }
    number.front() |= 0xC0U;
    number.back() |= 1U;
    return number;
}

/// RSA keys whose moduli have one factor in common.
std::string relatedKeys(std::size_t bytes, std::size_t mostKeys, std::size_t length)
{
    const Bytes shared = oddNumber(length / 2, 0);
    std::string text = R"({"keys":[)";
    for (std::size_t i = 1; i <= mostKeys; ++i) {
        const std::string key = R"({"kty":"RSA","kid":"k)" + std::to_string(i) + R"(","e":"AQAB","n":")" +
                                base64url::encode(product(shared, oddNumber(length / 2, i))) + "\"}";
        if (text.size() + key.size() + 3 > bytes && i > 1)
            break;
        text += (i > 1 ? "," : "") + key;
    }
    return text + "]}";
}

std::string keys(std::size_t bytes, string_view key)
{
    return filled(bytes, R"({"keys":[)", key, ",", "]}");
}

constexpr Shape allTexts[] = {
    {"lines of eyA", [](std::size_t n) { return repeated(n, "eyA\n"); }},
    {"lines of eyA.", [](std::size_t n) { return repeated(n, "eyA.\n"); }},
    {"words that begin as headers", [](std::size_t n) { return repeated(n, "eyJ "); }},
    {"headers without end", [](std::size_t n) { return repeated(n, "eyJhbGciOiJub25lIn0."); }},
    {"lines of headers", [](std::size_t n) { return repeated(n, "eyJhbGciOiJub25lIn0.\n"); }},
    {"full lines as of a wrapped header",
     [](std::size_t n) { return repeated(n, "eyAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n"); }},
    {"tokens in lines", [](std::size_t n) { return repeated(n, "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJhIn0.AAAA\n"); }},
    {"lines as of wrapped headers, then dots",
     [](std::size_t n) { return repeated(n, repeated(4000, "eyJ\n") + "eyJ.x\n\n"); }},
    {"tokens in one line of JSON",
     [](std::size_t n) { return filled(n, "[", R"("eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJhIn0.AAA@")", ",", "]"); }},
    {"tokens that share a beginning",
     [](std::size_t n) {
         return filled(n, R"({"log":{"entries":[)",
                       R"({"authorization":"Bearer )" + token(usualHeader, R"({"iss":"a"})") + R"(@"})", ",", "]}}");
     }},
    {"tokens in a recording",
     [](std::size_t n) {
         return filled(n, R"({"log":{"entries":[)",
                       R"({"request":{"headers":[{"name":"Authorization","value":"Bearer )"
                       R"(eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJhIn0.AAA@"}]}})",
                       ",", "]}}");
     }},
    {"tokens in cookies",
     [](std::size_t n) { return filled(n, "Cookie: ", "c@=eyJhbGciOiJSUzI1NiJ9.e30.AAA@", "; ", {}); }},
    {"tokens in an address",
     [](std::size_t n) { return filled(n, "https://a.example/#", "p@=eyJhbGciOiJFUzI1NiJ9.e30.AAA@", "&", {}); }},
    {"encrypted tokens",
     [](std::size_t n) {
         return repeated(n, "eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..AAAAAAAAAAAAAAAA.AA.AAAAAAAAAAAAAAAAAAAAAA\n");
     }},
    {"dots", [](std::size_t n) { return repeated(n, "."); }},
    {"dots in percent", [](std::size_t n) { return repeated(n, "%2E"); }},
    {"dots as entities", [](std::size_t n) { return repeated(n, "&#46;"); }},
    {"opening braces", [](std::size_t n) { return repeated(n, "{"); }},
    {"opening brackets", [](std::size_t n) { return repeated(n, "["); }},
    {"quotes", [](std::size_t n) { return repeated(n, "\""); }},
    {"backslashes", [](std::size_t n) { return repeated(n, "\\"); }},
    {"line breaks", [](std::size_t n) { return repeated(n, "\n"); }},
    {"digits", [](std::size_t n) { return repeated(n, "1"); }},
    {"health card", [](std::size_t n) { return filled(n, "shc:/", "56", {}, {}); }},
    {"Bearer", [](std::size_t n) { return repeated(n, "Bearer "); }},
    {"byte order marks", [](std::size_t n) { return repeated(n, "\xEF\xBB\xBF"); }},
    {"zero-width spaces", [](std::size_t n) { return repeated(n, "e\xE2\x80\x8B"); }},
    {"combining marks", [](std::size_t n) { return repeated(n, "e\xCC\x81"); }},
    {"Cyrillic look-alikes", [](std::size_t n) { return repeated(n, "\xD0\xB5y\xD0\x90."); }},
    {"PEM beginnings", [](std::size_t n) { return repeated(n, "-----BEGIN PUBLIC KEY-----\n"); }},
    {"tildes", [](std::size_t n) { return filled(n, "eyJhbGciOiJSUzI1NiJ9.e30.AAAA", "~", {}, {}); }},
    {"disclosures",
     [](std::size_t n) { return filled(n, "eyJhbGciOiJSUzI1NiJ9.e30.AAAA~", "WyJhIiwiYiIsMV0", "~", "~"); }},
    {"digests of disclosures",
     [](std::size_t n) {
         return holding(n, R"({"_sd":[)", R"("@aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")", "]}") + "~";
     }},
    {"payload of empty objects", [](std::size_t n) { return holding(n, R"({"a":[)", "{}", "]}"); }},
    {"payload of empty arrays", [](std::size_t n) { return holding(n, R"({"a":[)", "[]", "]}"); }},
    {"payload of numbers", [](std::size_t n) { return holding(n, R"({"a":[)", "1", "]}"); }},
    {"payload of texts", [](std::size_t n) { return holding(n, R"({"a":[)", R"("a")", "]}"); }},
    {"payload of one member again and again", [](std::size_t n) { return holding(n, "{", R"("a":1)", "}"); }},
    {"payload of members", [](std::size_t n) { return holding(n, "{", R"("@":1)", "}"); }},
    {"payload of lone surrogates", [](std::size_t n) { return holding(n, R"({"a":[)", R"("\ud800")", "]}"); }},
    {"payload of deep arrays",
     [](std::size_t n) { return holding(n, R"({"a":[)", "[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]", "]}"); }},
    {"audiences", [](std::size_t n) { return holding(n, R"({"aud":[)", R"("@")", "]}"); }},
    {"header of members", [](std::size_t n) { return headed(n, R"("@":1)"); }},
    {"header of one member", [](std::size_t n) { return headed(n, R"("kid":"a")"); }},
    {"signatures without anything", [](std::size_t n) { return signatures(n, "e30", "{}"); }},
    {"signatures", [](std::size_t n) { return signatures(n, "e30", rsSignature); }},
    {"signatures of a long payload",
     [](std::size_t n) { return signatures(n, encoded(filled(n / 3, R"({"a":[)", "{}", ",", "]}")), rsSignature); }},
    {"recipients",
     [](std::size_t n) {
         return filled(
             n, R"({"ciphertext":"AA","iv":"AAAAAAAAAAAAAAAA","tag":"AAAAAAAAAAAAAAAAAAAAAA","recipients":[)",
             R"({"header":{"alg":"PBES2-HS256+A128KW","enc":"A128GCM","p2c":1200000,"p2s":"AAAAAAAAAAAAAAAA"},)"
             R"("encrypted_key":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})",
             ",", "]}");
     }},
    {"tokens inside tokens", nestedTokens},
    {"JSON of empty objects", [](std::size_t n) { return filled(n, "[", "{}", ",", "]"); }},
    {"JSON of one member again and again", [](std::size_t n) { return filled(n, "{", R"("a":1)", ",", "}"); }},
    {"JSON of members that stand twice", [](std::size_t n) { return filled(n, "{", R"("@":1,"@":2)", ",", "}"); }},
};

constexpr Shape allKeySets[] = {
    {"keys {}", [](std::size_t n) { return keys(n, "{}"); }},
    {"keys 0", [](std::size_t n) { return keys(n, "0"); }},
    {"keys of arrays", [](std::size_t n) { return keys(n, "[[[[[[[[]]]]]]]]"); }},
    {"array of {}", [](std::size_t n) { return filled(n, "[", "{}", ",", "]"); }},
    {"array of arrays", [](std::size_t n) { return filled(n, "[", "[]", ",", "]"); }},
    {"secrets without anything", [](std::size_t n) { return keys(n, R"({"kty":"oct"})"); }},
    {"secrets", [](std::size_t n) { return keys(n, R"({"kty":"oct","k":"AA"})"); }},
    {"Ed25519 keys",
     [](std::size_t n) { return keys(n, R"({"kty":"OKP","crv":"Ed25519","kid":"@",)" + std::string(edNumber) + "}"); }},
    {"P-256 keys with one ID",
     [](std::size_t n) { return keys(n, R"({"kty":"EC","crv":"P-256","kid":"a",)" + std::string(ecNumbers) + "}"); }},
    {"RSA keys of 2048 bits", [](std::size_t n) { return numbers(n, 256, R"("e":"AQAB")"); }},
    {"RSA keys of 512 bits", [](std::size_t n) { return numbers(n, 64, R"("e":"AQAB")"); }},
    {"RSA keys of 16384 bits", [](std::size_t n) { return numbers(n, 2048, R"("e":"________")"); }},
    {"100 RSA keys that share a prime", [](std::size_t n) { return relatedKeys(n, 100, 256); }},
    {"100 large RSA keys that share a prime", [](std::size_t n) { return relatedKeys(n, 100, 1024); }},
    {"RSA keys that share a prime", [](std::size_t n) { return relatedKeys(n, n, 256); }},
    {"one member again and again",
     [](std::size_t n) { return filled(n, R"({"kty":"oct",)", R"("k":"AA")", ",", "}"); }},
    {"operations",
     [](std::size_t n) { return filled(n, R"({"kty":"oct","k":"AA","key_ops":[)", R"("@")", ",", "]}"); }},
    {"certificates that are none",
     [](std::size_t n) { return filled(n, R"({"kty":"oct","k":"AA","x5c":[)", R"("AAAA")", ",", "]}"); }},
    {"keys with certificates that are none",
     [](std::size_t n) { return keys(n, R"({"kty":"RSA","n":"AQAB","e":"AQAB","x5c":["AAAA","AAAA"]})"); }},
    {"PEM beginnings", [](std::size_t n) { return repeated(n, "-----BEGIN PUBLIC KEY-----\n"); }},
    {"PEM blocks",
     [](std::size_t n) {
         return repeated(n, "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n"
                            "-----END PUBLIC KEY-----\n");
     }},
    {"OpenSSH lines",
     [](std::size_t n) {
         return repeated(n, "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINdamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea\n");
     }},
};

std::string fiveHundredSignatures()
{
    return signatures(500 * (rsSignature.size() + 1) + 40, "e30", rsSignature);
}

std::string twoThousandRsaKeys()
{
    return numbers(2000 * 430, 256, R"("e":"AQAB")");
}

/// A token that its shared secret verifies, so that the secret is compared with all that the public keys beside it
/// publish.
std::string tokenOfASecret()
{
    return encoded(R"({"alg":"HS256"})") + "." + encoded(R"({"iss":"a"})") +
           ".b7OIEEw6nnIN98T0MFwIw_PUgpYm8ac1TpiBdAHn_ow";
}

std::string secretBesideRsaKeys()
{
    std::string set = numbers(1024 * 1024, 256, R"("e":"AQAB")");
    set.resize(set.size() - 2);
    return set + R"(,{"kty":"oct","k":"o5pPeKspRrfNcoVOaToN88Sct2oVAJpWSOdQqTr8OOE"}]})";
}

constexpr Pair allPairs[] = {
    {"a shared secret beside 1 MiB of RSA keys", tokenOfASecret, secretBesideRsaKeys},
    {"500 signatures, 2,000 keys", fiveHundredSignatures, twoThousandRsaKeys},
    {"forged text of 100 KB, RSA key of 16384 bits and a large exponent",
     [] { return token(usualHeader, R"({"a":")" + std::string(75'000, 'a') + "\"}"); },
     [] { return numbers(1, 2048, R"("e":"________")"); }},
};

} // namespace

std::span<const Pair> pairs()
{
    return allPairs;
}

std::string usualToken()
{
    return "eyJhbGciOiJSUzI1NiIsImtpZCI6InoifQ.eyJpc3MiOiJhIn0." + std::string(342, 'A');
}

std::span<const Shape> texts()
{
    return allTexts;
}

std::span<const Shape> keySets()
{
    return allKeySets;
}

std::string usualKeys()
{
    return R"({"keys":[{"kty":"RSA","e":"AQAB","n":")" + std::string(rsaNumber) + R"("},{"kty":"EC","crv":"P-256",)" +
           std::string(ecNumbers) + R"(},{"kty":"OKP","crv":"Ed25519",)" + std::string(edNumber) + "}]}";
}

} // namespace tokenscope::heavy
