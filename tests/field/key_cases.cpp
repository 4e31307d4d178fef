// SPDX-License-Identifier: Apache-2.0
#include "crypto/formats/key_export.h"
#include "tests/field/field_case.h"
#include "json/writer.h"

#include <utility>

namespace tokenscope::field {

using namespace workshop;

namespace {

std::string oneLine(const std::string &pem, std::string_view end)
{
    std::string line;
    for (const char character : pem) {
        if (character == '\n')
            line += end;
        else
            line += character;
    }
    return line;
}

/// As `grep -n` prints it.
std::string withLineNumbers(const std::string &pem)
{
    std::string numbered = "1:";
    int number = 1;
    for (std::size_t i = 0; i < pem.size(); ++i) {
        numbered += pem[i];
        if (pem[i] == '\n' && i + 1 < pem.size())
            numbered += std::to_string(++number) + ":";
    }
    return numbered;
}

std::string indented(const std::string &pem)
{
    return "    " + oneLine(pem.substr(0, pem.size() - 1), "\n    ") + '\n';
}

std::string pemOf(const Signer &signer)
{
    return crypto::spkiPem(signer.key);
}

std::string digitsOf(std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    for (const unsigned char byte : bytes) {
        hex += digits[byte >> 4];
        hex += digits[byte & 15];
    }
    return hex;
}

std::string percentEscaped(const std::string &text)
{
    std::string escaped;
    for (const char character : text) {
        const bool isPlain = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
                             (character >= '0' && character <= '9') || character == '-';
        escaped += isPlain ? std::string(1, character) : '%' + digitsOf(std::string(1, character));
    }
    return escaped;
}

using Dress = std::string (*)(const Signer &signer);

/// The same public key as other programs keep it.
const std::vector<std::pair<std::string, Dress>> &dresses()
{
    static const std::vector<std::pair<std::string, Dress>> all = {
        {"pem", [](const Signer &signer) { return pemOf(signer); }},
        {"pem-windows", [](const Signer &signer) { return oneLine(pemOf(signer), "\r\n"); }},
        {"pem-indented", [](const Signer &signer) { return indented(pemOf(signer)); }},
        {"pem-escaped", [](const Signer &signer) { return oneLine(pemOf(signer), "\\n"); }},
        {"pem-slashes", [](const Signer &signer) { return oneLine(pemOf(signer), "/n"); }},
        {"pem-backslashes-eaten", [](const Signer &signer) { return oneLine(pemOf(signer), "n"); }},
        {"pem-of-a-page", [](const Signer &signer) { return oneLine(pemOf(signer), "<br>"); }},
        {"pem-in-toml",
         [](const Signer &signer) { return "[jwt]\npublic_key = \"\"\"\n" + pemOf(signer) + "\"\"\"\n"; }},
        {"pem-in-lua", [](const Signer &signer) { return "[[\n" + pemOf(signer) + "]]\n"; }},
        {"pem-numbered", [](const Signer &signer) { return withLineNumbers(pemOf(signer)); }},
        {"pem-blanks", [](const Signer &signer) { return oneLine(pemOf(signer), " "); }},
        {"pem-quoted", [](const Signer &signer) { return '"' + oneLine(pemOf(signer), "\\n") + "\"\n"; }},
        {"pem-in-environment",
         [](const Signer &signer) { return "PUBLIC_KEY=\"" + oneLine(pemOf(signer), "\\n") + "\"\n"; }},
        {"pem-in-json", [](const Signer &signer) { return "{\"public_key\":" + json::quote(pemOf(signer)) + '}'; }},
        {"pem-in-yaml", [](const Signer &signer) { return "jwt:\n  publicKey: |\n" + indented(pemOf(signer)); }},
        {"pem-by-id",
         [](const Signer &signer) { return "{\"" + signer.keyId + "\":" + json::quote(pemOf(signer)) + '}'; }},
        {"pem-in-base64", [](const Signer &signer) { return encoded(pemOf(signer)); }},
        {"pem-with-words",
         [](const Signer &signer) { return "The key of staging:\n\n" + pemOf(signer) + "\nRegards\n"; }},
        {"jwk", [](const Signer &signer) { return json::write(signer.publicJwk()); }},
        {"jwk-list", [](const Signer &signer) { return '[' + json::write(signer.publicJwk()) + ']'; }},
        {"set", [](const Signer &signer) { return keyFile(signer); }},
        {"set-in-text", [](const Signer &signer) { return json::quote(keyFile(signer)); }},
        {"set-in-answer",
         [](const Signer &signer) { return "{\"status\":\"ok\",\"data\":{\"jwks\":" + keyFile(signer) + "}}"; }},
        {"set-in-base64", [](const Signer &signer) { return encoded(keyFile(signer)); }},
        {"set-with-mark", [](const Signer &signer) { return "\xEF\xBB\xBF" + keyFile(signer); }},
        {"pem-in-address", [](const Signer &signer) { return percentEscaped(pemOf(signer)); }},
        {"pem-in-page", [](const Signer &signer) { return oneLine(pemOf(signer), "&#10;"); }},
        {"pem-in-base64-twice", [](const Signer &signer) { return encoded(encoded(pemOf(signer))); }},
        {"pem-in-base64url",
         [](const Signer &signer) {
             std::string pem = pemOf(signer);
             for (std::size_t at = pem.find('\n'); pem[at + 1] != '-'; ++at)
                 pem[at] = pem[at] == '+' ? '-' : pem[at] == '/' ? '_' : pem[at];
             return pem;
         }},
        {"pem-wide", [](const Signer &signer) { return "\xFF\xFE" + utf16(pemOf(signer)); }},
        {"der-in-digits", [](const Signer &signer) { return digitsOf(asText(crypto::spkiDer(signer.key))); }},
        {"jwk-lines",
         [](const Signer &signer) {
             return R"({"kty":"oct","k":"AAAAAAAAAAAAAAAAAAAAAA"})"
                    "\n" +
                    json::write(signer.publicJwk()) + "\n";
         }},
        {"map-of-jwk",
         [](const Signer &signer) {
             const json::Value jwk = signer.publicJwk();
             json::Object bare;
             for (const json::Member &member : jwk.asObject()->members()) {
                 if (member.name != "kid")
                     bare.append(member.name, member.value);
             }
             return "{\"other\":{\"kty\":\"oct\",\"k\":\"AAAAAAAAAAAAAAAAAAAAAA\"},\"" + signer.keyId +
                    "\":" + json::write(json::Value(bare)) + '}';
         }},
        {"der", [](const Signer &signer) { return std::string(asText(crypto::spkiDer(signer.key))); }},
    };
    return all;
}

/// The owner of a private key is told what to do with it; there is no issuer to be told.
Case ownKeyCase(const Signer &signer)
{
    Case made{"own-key-for-" + signer.algorithm, "somebody looks at a private key of their own"};
    made.files["own.json"] = json::write(json::Value(signer.jwk));
    made.rows.push_back({{"keys", "own.json"},
                         {},
                         0,
                         {},
                         {"private key"},
                         {"tell the issuer"},
                         "a private key in the file of its owner is where it belongs",
                         {"public half"}});
    return made;
}

/// The curve goes by the name that another standard gives it.
Case curveCase(const Signers &signers)
{
    Case made{"curve-by-another-name", "a JWK calls its curve as OpenSSL or SEC 2 does"};
    const std::initializer_list<std::tuple<const char *, const char *, const char *>> names = {
        {"ES256", "prime256v1", "P-256"}, {"ES256", "secp256r1", "P-256"}, {"ES256", "P256", "P-256"},
        {"ES384", "secp384r1", "P-384"},  {"ES512", "P-512", "P-521"},     {"EdDSA", "ed25519", "Ed25519"}};
    for (const auto &[algorithm, name, registered] : names) {
        json::Value jwk = signers.of(algorithm).publicJwk();
        json::Object renamed = *jwk.asObject();
        renamed.set("crv", json::Value(name));
        const std::string file = std::string(name) + ".json";
        made.files[file] = "{\"keys\":[" + json::write(json::Value(renamed)) + "]}";
        made.rows.push_back({{"keys", file},
                             {},
                             0,
                             {},
                             {"curve"},
                             {"type \\(kty\\)"},
                             "RFC 7518, 6.2.1.1: the names of curves are registered",
                             {std::string("called “") + registered}});
    }
    return made;
}

} // namespace

std::vector<Case> keyCases(const Signers &signers)
{
    std::vector<Case> cases = {curveCase(signers)};
    for (const char *algorithm : {"RS256", "PS384", "ES256", "ES512", "EdDSA"}) {
        const Signer &signer = signers.of(algorithm);
        Case made{"key-for-" + signer.algorithm, "the key as other programs keep it"};
        made.files["token.txt"] = goodToken(signer);
        for (const auto &[name, dress] : dresses()) {
            made.files[name + ".key"] = dress(signer);
            made.rows.push_back({{"inspect", "-", "--key", name + ".key", "--now", std::to_string(now)},
                                 "token.txt",
                                 0,
                                 "accepted",
                                 {},
                                 {"cannot be read"},
                                 "the key is whole and unambiguous, whatever is around it"});
        }
        cases.push_back(std::move(made));
        cases.push_back(ownKeyCase(signer));
    }
    return cases;
}

} // namespace tokenscope::field
