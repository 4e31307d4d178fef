// SPDX-License-Identifier: Apache-2.0
#include "tests/field/field_case.h"

#include <utility>

namespace tokenscope::field {

using namespace workshop;

namespace {

using Log = std::string (*)(const std::string &token);

/// Logs in which a token is otherwise than plainly.
const std::vector<std::pair<std::string, Log>> &logs()
{
    using Text = const std::string &;
    static const std::vector<std::pair<std::string, Log>> all = {
        {"plain", [](Text token) { return "12:59:58 refused token=" + token + "\n"; }},
        {"encoded", [](Text token) { return "12:59:58 secret api-token: " + standardBase64(token) + " read\n"; }},
        {"encoded-answer",
         [](Text token) {
             return R"({"text":")" + standardBase64(R"({"ok":true,"id_token":")" + token + "\"}") + "\"}\n";
         }},
        {"wide", [](Text token) { return "\xFF\xFE" + utf16("12:59:58 token=" + token + "\r\n12:59:59 ok\r\n"); }},
        {"wide-without-mark", [](Text token) { return utf16("12:59:58 token=" + token + "\r\n12:59:59 ok\r\n"); }},
        {"escaped", [](Text token) { return "GET /?next=%2Fa%3Ft%3D" + token + "%26x HTTP/1.1\n"; }},
        {"colours", [](Text token) { return "\x1B[33m" + token + "\x1B[0m refused\n"; }},
        {"cut-in-payload", [](Text token) { return "token=" + token.substr(0, token.find('.') + 40) + "\nok\n"; }},
        {"cut-with-dots", [](Text token) { return "token=" + token.substr(0, token.find('.') + 40) + "...\nok\n"; }},
        {"cut-in-signature", [](Text token) { return "token=" + token.substr(0, token.size() - 9) + "\nok\n"; }},
        {"cut-beside-whole", [](Text token) { return token.substr(0, token.rfind('.') - 5) + "\n" + token + "\n"; }},
    };
    return all;
}

} // namespace

/// `scan` reports each token of a log, however it is there.
std::vector<Case> scanCases(const Signers &signers)
{
    Case made{"scanned", "logs in which tokens are encoded, wide or cut off"};
    json::Object claims = goodClaims();
    claims.set("exp", json::Value(now - 7200));
    std::size_t turn = 0;
    for (const auto &[name, write] : logs()) {
        const Signer &signer = signers.of(publicAlgorithms[turn++ % std::size(publicAlgorithms)]);
        made.files[signer.algorithm + ".json"] = keyFile(signer);
        made.files[name + ".log"] = write(sign(signer, claims));
        made.rows.push_back(
            {{"scan", name + ".log", "--jwks", signer.algorithm + ".json", "--now", std::to_string(now)},
             {},
             0,
             {},
             {},
             {"key_confusion"},
             "each token of a log is one of its lines' tokens, whatever was done to the line",
             {name.starts_with("cut") ? "\"verdict\":\\s*\"(rejected|not_a_token)\"" : "\"expired\""}});
    }
    return {made};
}

} // namespace tokenscope::field
