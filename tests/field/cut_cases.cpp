// SPDX-License-Identifier: Apache-2.0
#include "tests/field/field_case.h"

namespace tokenscope::field {

using namespace workshop;

/// A token that lost its end in copying is called cut, at whatever place, and nobody is accused of it.
std::vector<Case> cutCases(const Signers &signers)
{
    struct Cut
    {
        const char *name;
        std::size_t (*kept)(const std::string &token);
    };
    constexpr Cut cuts[] = {
        {"last-character", [](const std::string &token) { return token.size() - 1; }},
        {"last-four", [](const std::string &token) { return token.size() - 4; }},
        {"half-of-signature", [](const std::string &token) { return (token.size() + token.rfind('.')) / 2; }},
        {"signature-of-three", [](const std::string &token) { return token.rfind('.') + 4; }},
        {"after-last-dot", [](const std::string &token) { return token.rfind('.') + 1; }},
        {"before-last-dot", [](const std::string &token) { return token.rfind('.'); }},
        {"in-payload", [](const std::string &token) { return token.rfind('.') - 7; }},
    };
    std::vector<Case> cases;
    for (const Cut &cut : cuts) {
        Case made{std::string("cut-") + cut.name, "the end of the token was lost in copying"};
        for (const char *algorithm : {"RS256", "PS384", "ES256", "ES512", "EdDSA", "HS256"}) {
            const Signer &signer = signers.of(algorithm);
            const std::string token = goodToken(signer);
            made.files[signer.algorithm + ".json"] = keyFile(signer);
            made.files[signer.algorithm + ".txt"] = token.substr(0, cut.kept(token));
            made.rows.push_back({inspectWith(signer, signer.algorithm + ".json"),
                                 signer.algorithm + ".txt",
                                 1,
                                 {},
                                 {"cut|missing|lacks|breaks off|no signature|not signed"},
                                 {"attacker|tampered|forge", "another key|other key"},
                                 "RFC 7515, 7.1: three parts, the last as long as algorithm and key make it"});
        }
        cases.push_back(std::move(made));
    }
    return cases;
}

} // namespace tokenscope::field
