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

std::string indented(const std::string &pem)
{
    return "    " + oneLine(pem.substr(0, pem.size() - 1), "\n    ") + '\n';
}

std::string pemOf(const Signer &signer)
{
    return crypto::spkiPem(signer.key);
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
        {"der", [](const Signer &signer) { return std::string(asText(crypto::spkiDer(signer.key))); }},
    };
    return all;
}

} // namespace

std::vector<Case> keyCases(const Signers &signers)
{
    std::vector<Case> cases;
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
    }
    return cases;
}

} // namespace tokenscope::field
