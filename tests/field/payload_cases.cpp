// SPDX-License-Identifier: Apache-2.0
#include "tests/field/field_case.h"
#include "json/writer.h"

#include <algorithm>

namespace tokenscope::field {

using namespace workshop;

namespace {

struct Payload
{
    const char *name;
    std::string text;
    const char *says;
};

std::vector<Payload> payloads()
{
    const std::string claims = json::write(json::Value(goodClaims()));
    return {
        {"encoded-twice", encoded(claims), "twice"},
        {"packed", std::string("\x1F\x8B\x08\0\0\0\0\0\0\x03", 10) + claims, "compressed"},
        {"nothing", {}, "empty"},
        {"markup", "<claims><iss>a</iss></claims>", "XML"},
        {"list", "[" + claims + "]", "list"},
        {"text", json::quote(claims), "text"},
    };
}

std::string otherCase(std::string text, char first, int distance)
{
    std::ranges::transform(text, text.begin(),
                           [first, distance](char c) { return c >= first && c < first + 26 ? char(c + distance) : c; });
    return text;
}

} // namespace

/// A payload that is no JSON object, and a token whose letters were changed: the true reason is named.
std::vector<Case> payloadCases(const Signers &signers)
{
    Case made{"payload", "the payload is no claims set"};
    std::size_t turn = 0;
    const auto add = [&made](const Signer &signer, const std::string &name, const std::string &token,
                             const char *says) {
        made.files[signer.algorithm + ".json"] = keyFile(signer);
        made.files[name + ".txt"] = token;
        made.rows.push_back({inspectWith(signer, signer.algorithm + ".json"),
                             name + ".txt",
                             1,
                             "rejected",
                             {says},
                             {"attacker|tampered|forge|somebody", "damaged"},
                             "RFC 7519, 7.2: the payload is a JSON object in UTF-8, encoded once"});
    };
    for (const Payload &payload : payloads()) {
        const Signer &signer = signers.of(publicAlgorithms[turn++ % std::size(publicAlgorithms)]);
        const std::string input = encoded(json::write(headerOf(signer))) + '.' + encoded(payload.text);
        add(signer, payload.name, input + '.' + encoded(signatureOver(signer, input)), payload.says);
    }
    const Signer &signer = signers.of("ES384");
    add(signer, "small-letters", otherCase(goodToken(signer), 'A', 32), "small");
    add(signer, "capitals", otherCase(goodToken(signer), 'a', -32), "capital");
    return {made};
}

} // namespace tokenscope::field
