// SPDX-License-Identifier: Apache-2.0
// Judges the requests of standard input by libjwt; see src/engines/scripts/verify.py. This version of it leaves the
// claims to its caller, who gets of each a text or a number, or nothing.
#include "base/base64url.h"
#include "json/document.h"
#include "json/writer.h"

#include <ctime>
#include <iostream>
#include <jwt.h>
#include <memory>
#include <string>

using namespace tokenscope;

namespace {

std::string text(const json::Object &object, std::string_view name)
{
    const json::Value *value = object.find(name);
    return value && value->asString() ? *value->asString() : std::string();
}

/// Of a list: the requests here have lists of one.
std::string only(const json::Object &object, std::string_view name)
{
    const json::Value *list = object.find(name);
    return list && list->asArray() && list->asArray()->size() == 1 ? *list->asArray()->front().asString()
                                                                   : std::string();
}

bool hasGrant(jwt_t *token, const char *name, const std::string &expected)
{
    const char *grant = jwt_get_grant(token, name);
    return grant && grant == expected;
}

const char *whyRefused(const json::Object &row)
{
    const json::Object policy = *row.find("policy")->asObject();
    const Bytes secret = base64url::decodeLenient(text(row, "secret"));
    const std::string key = row.find("pem") ? text(row, "pem") : std::string(secret.begin(), secret.end());
    jwt_t *decoded = nullptr;
    if (jwt_decode(&decoded, text(row, "token").c_str(), reinterpret_cast<const unsigned char *>(key.data()),
                   int(key.size())))
        return "jwt_decode";
    const std::unique_ptr<jwt_t, decltype(&jwt_free)> token(decoded, jwt_free);
    if (jwt_get_alg(decoded) != jwt_str_alg(only(policy, "algs").c_str()))
        return "jwt_get_alg";
    if (!hasGrant(decoded, "iss", text(policy, "iss")) || !hasGrant(decoded, "aud", only(policy, "aud")))
        return "issuer or audience";
    const std::time_t now = std::time(nullptr);
    return jwt_get_grant_int(decoded, "exp") > now && jwt_get_grant_int(decoded, "nbf") <= now ? nullptr : "dates";
}

json::Object judged(const json::Object &row)
{
    json::Object answer;
    answer.append("id", json::Value(text(row, "id")));
    const bool isSkipped = !row.find("pem") && !row.find("secret");
    const char *why = isSkipped ? "no key" : whyRefused(row);
    answer.append("accepted", json::Value(!why));
    if (isSkipped)
        answer.append("skipped", json::Value(true));
    if (why)
        answer.append("why", json::Value(why));
    return answer;
}

} // namespace

int main()
{
    std::cout << R"({"version":")" TOKENSCOPE_LIBJWT "\"}\n";
    for (std::string line; std::getline(std::cin, line);) {
        const auto row = json::parse(line);
        if (!row || !row->root.asObject())
            return 1;
        std::cout << json::write(judged(*row->root.asObject())) << '\n';
    }
    return 0;
}
