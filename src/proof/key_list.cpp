// SPDX-License-Identifier: Apache-2.0
#include "proof/key_list.h"

#include "proof/content.h"

#include <algorithm>
#include <array>

namespace tokenscope::proof {

namespace {

/// What a verification depends on. Certificates and other extras would only make a proof long.
constexpr std::array<std::string_view, 12> shownMembers = {"kty", "kid", "alg", "use", "key_ops", "crv",
                                                           "x",   "y",   "n",   "e",   "pub",     "ext"};

json::Value publicMembers(const jose::Jwk &key)
{
    json::Object shown;
    const json::Value source = key.publicPart();
    const json::Object *members = source.asObject();
    for (std::size_t i = 0; members && i < members->size(); ++i) {
        const json::Member &member = members->members()[i];
        if (std::ranges::find(shownMembers, member.name) != shownMembers.end())
            shown.append(member.name, member.value);
    }
    return json::Value(std::move(shown));
}

std::string keyNameAt(std::size_t index)
{
    return std::string("k") + std::to_string(index + 1);
}

} // namespace

std::string KeyList::nameOf(const jose::Jwk &key, std::optional<inspect::KeyPlace> place)
{
    if (place && !isLoaded(key, *place)) // it is the place among the keys that a token brought along
        place.reset();
    const auto isSame = [&](const Entry &entry) { return entry.place == place && entry.key.source() == key.source(); };
    const auto known = std::ranges::find_if(m_entries, isSame);
    const auto index = std::size_t(known - m_entries.begin());
    if (known == m_entries.end())
        m_entries.push_back({key, place});
    return keyNameAt(index);
}

bool KeyList::isLoaded(const jose::Jwk &key, const inspect::KeyPlace &place) const
{
    if (place.source >= m_loaded.current.size())
        return false;
    const auto all = m_loaded.current[place.source].all();
    return place.index < all.size() && all[place.index].source() == key.source();
}

json::Value KeyList::entryJson(std::size_t index) const
{
    const auto &[key, place] = m_entries[index];
    json::Object object;
    object.append("id", json::Value(keyNameAt(index)));
    if (place) {
        const inspect::KeySource &source = m_loaded.current[place->source];
        object.append("origin", json::Value(inspect::keyOriginName(source.origin)));
        object.append("source", textOrNull(source.name));
        object.append("issuer", textOrNull(source.ofIssuer()));
        object.append("given_for_token", json::Value(source.explicitKey));
    } else {
        object.append("origin", json::Value("token"));
    }
    if (!key.isSymmetric())
        object.append("thumbprint", textOrNull(key.thumbprint()));
    object.append("jwk", publicMembers(key));
    return json::Value(std::move(object));
}

json::Array KeyList::toJson() const
{
    json::Array keys;
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        keys.push_back(entryJson(i));
    return keys;
}

} // namespace tokenscope::proof
