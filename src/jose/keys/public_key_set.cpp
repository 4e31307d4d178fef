// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/public_key_set.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace tokenscope::jose {

namespace {

using namespace std::string_view_literals;

constexpr std::array publicMembers = {
    "kty"sv, "kid"sv, "alg"sv, "use"sv, "key_ops"sv,  "crv"sv, "x"sv,   "y"sv,   "n"sv,       "e"sv,
    "pub"sv, "x5u"sv, "x5c"sv, "x5t"sv, "x5t#S256"sv, "exp"sv, "nbf"sv, "iat"sv, "revoked"sv,
};

/// An object where a text belongs could hold private members of its own.
bool isFlat(const json::Value &value)
{
    if (const json::Array *array = value.asArray())
        return std::ranges::all_of(*array, [](const json::Value &each) { return !each.asArray() && !each.asObject(); });
    return !value.asObject();
}

json::Value publicMembersOf(const json::Object &key)
{
    std::vector<json::Member> kept;
    std::ranges::copy_if(key.members(), std::back_inserter(kept), [](const json::Member &member) {
        return std::ranges::find(publicMembers, member.name) != publicMembers.end() && isFlat(member.value);
    });
    return json::Object(std::move(kept));
}

} // namespace

JwkSet publicKeySet(const JwkSet &keys)
{
    std::vector<Jwk> kept;
    for (const Jwk &key : keys.keys()) {
        const json::Object *members = key.source().asObject();
        if (members && !key.isSymmetric())
            kept.emplace_back(publicMembersOf(*members), key.key() ? key.key()->pss() : std::nullopt);
    }
    return JwkSet(std::move(kept));
}

} // namespace tokenscope::jose
