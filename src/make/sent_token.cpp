// SPDX-License-Identifier: Apache-2.0
#include "make/sent_token.h"

#include "base/base64url.h"

#include <utility>

namespace tokenscope::make {

namespace {

/// Of a key on P-256, as RFC 8292, 3.2 has it; empty for others.
std::string uncompressedPoint(const jose::Jwk *key)
{
    const json::Object *members = key && key->curve() == "P-256" ? key->source().asObject() : nullptr;
    Bytes point = {4};
    for (const char *name : {"x", "y"}) {
        const json::Value *member = members ? members->find(name) : nullptr;
        const std::string *text = member ? member->asString() : nullptr;
        const auto coordinate = text ? base64url::decode(*text) : Bytes();
        if (!coordinate || coordinate->empty())
            return {};
        point.insert(point.end(), coordinate->begin(), coordinate->end());
    }
    return base64url::encode(point);
}

/// As one word of a shell.
std::string quotedWord(std::string_view text)
{
    std::string word = "'";
    for (const char c : text)
        word += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return word + '\'';
}

} // namespace

SentToken sentToken(std::string token, std::string_view kind, bool isBoundToKey, const jose::Jwk *key)
{
    if (kind == "dpop_proof")
        return {"DPoP", {}, std::move(token), {}};
    if (const std::string point = kind == "vapid" ? uncompressedPoint(key) : std::string(); !point.empty())
        return {"Authorization", "vapid t=", std::move(token), ", k=" + point};
    return {"Authorization", isBoundToKey ? "DPoP " : "Bearer ", std::move(token), {}};
}

std::string headerLine(const SentToken &sent)
{
    return sent.header + ": " + sent.before + sent.token + sent.after;
}

std::string curlCommand(const SentToken &sent, std::string_view url)
{
    return "TOKEN=" + quotedWord(sent.token) + "\ncurl --header \"" + sent.header + ": " + sent.before + "$TOKEN" +
           sent.after + "\" " + quotedWord(url);
}

} // namespace tokenscope::make
