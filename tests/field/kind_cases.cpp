// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "base/deflate.h"
#include "jose/keys/thumbprint.h"
#include "tests/field/field_case.h"
#include "json/document.h"
#include "json/writer.h"

namespace tokenscope::field {

using namespace workshop;

namespace {

/// RFC 1950: two bytes in front, the Adler checksum behind.
std::string zlibFramed(const std::string &text)
{
    std::uint32_t low = 1;
    std::uint32_t high = 0;
    for (const unsigned char byte : text) {
        constexpr std::uint32_t modulus = 65521;
        low = (low + byte) % modulus;
        high = (high + low) % modulus;
    }
    std::string framed = "\x78\x9C" + std::string(asText(deflate(asBytes(text))));
    for (const std::uint32_t half : {high, low}) {
        framed += char(half >> 8);
        framed += char(half & 0xFF);
    }
    return framed;
}

/// The first of the good claims are replaced.
json::Object claimsWith(const char *changes)
{
    json::Object claims = goodClaims();
    const json::Value changed = json::parse(changes).value().root;
    for (const json::Member &member : changed.asObject()->members()) {
        if (member.value.isNull())
            claims.remove(member.name);
        else
            claims.set(member.name, member.value);
    }
    return claims;
}

void addRow(Case &made, const Signer &signer, const std::string &name, const std::string &token, const char *says,
            const std::vector<std::string> &options = {})
{
    made.files[signer.algorithm + ".json"] = keyFile(signer);
    made.files[name + ".txt"] = token;
    std::vector<std::string> arguments = inspectWith(signer, signer.algorithm + ".json");
    arguments.insert(arguments.end(), options.begin(), options.end());
    made.rows.push_back({std::move(arguments),
                         name + ".txt",
                         1,
                         "rejected",
                         {says},
                         {"attacker|tampered|forge"},
                         "the law of the kind (docs/kinds.md)"});
}

json::Value withThumbprint(const Signer &signer)
{
    json::Value jwk = signer.publicJwk();
    json::Object named = *jwk.asObject();
    named.set("kid", json::Value(jose::Jwk(jwk).thumbprint()));
    return json::Value(std::move(named));
}

std::string healthCard(const Signer &signer, const std::string &packed)
{
    const std::string header =
        R"({"alg":"ES256","zip":"DEF","kid":")" + jose::Jwk(signer.publicJwk()).thumbprint() + "\"}";
    const std::string input = encoded(header) + '.' + encoded(packed);
    return input + '.' + encoded(signatureOver(signer, input));
}

Case healthCase(const Signer &signer)
{
    Case made{"kind-health-card", "the payload of a health card is packed with zlib's frame around it"};
    const std::string claims = R"({"iss":"https://card.example.com","nbf":1795438000,"vc":{"type":)"
                               R"(["https://smarthealth.cards#health-card"],"credentialSubject":{}}})";
    made.files["keys.json"] = "{\"keys\":[" + json::write(withThumbprint(signer)) + "]}";
    made.files["framed.txt"] = healthCard(signer, zlibFramed(claims));
    made.files["good.txt"] = healthCard(signer, std::string(asText(deflate(asBytes(claims)))));
    const std::vector<std::string> arguments = {"inspect", "-", "--jwks", "keys.json", "--now", std::to_string(now)};
    const char *rule = "SMART Health Cards: DEFLATE as such (RFC 1951)";
    made.rows.push_back({arguments, "framed.txt", 1, "rejected", {"zlib"}, {"attacker"}, rule});
    made.rows.push_back({arguments, "good.txt", 0, "accepted", {"health card"}, {}, rule});
    return made;
}

} // namespace

/// One requirement of the token's kind is broken, by a program that makes it in its own way.
std::vector<Case> kindCases(const Signers &signers)
{
    Case made{"kind", "a token breaks one rule of its kind"};
    const Signer &curve = signers.of("ES256");
    addRow(made, curve, "apple-no-subject",
           sign(curve, claimsWith(R"({"iss":"TEAM123456","aud":"https://appleid.apple.com","sub":null})")), "sub");
    for (const auto &[name, hash] : {std::pair{"hash-in-digits", "2d711642b726b04401627ca9fbac32f5"},
                                     std::pair{"hash-not-halved", "LXEWQrcmsEQBYnyp-6wy9chTD7GQPMTbAiWHF5IaSIE"}}) {
        const std::string changes = std::string(R"({"nonce":"n","at_hash":")") + hash + "\"}";
        addRow(made, curve, name, sign(curve, claimsWith(changes.c_str())), "at_hash", {"--token-type", "id_token"});
    }
    return {made, healthCase(curve)};
}

} // namespace tokenscope::field
