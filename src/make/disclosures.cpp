// SPDX-License-Identifier: Apache-2.0
#include "make/disclosures.h"

#include "base/base64url.h"
#include "crypto/digest.h"
#include "json/writer.h"

#include <algorithm>
#include <charconv>

namespace tokenscope::make {

namespace {

constexpr std::size_t saltLength = 16; ///< RFC 9901, 9.3: 128 bits

using Path = std::vector<std::string>;

/// RFC 6901, 3 and 4.
std::string unescapedStep(std::string_view step)
{
    std::string name;
    for (std::size_t i = 0; i < step.size(); ++i) {
        const bool isEscape = step[i] == '~' && i + 1 < step.size() && (step[i + 1] == '0' || step[i + 1] == '1');
        name += isEscape ? (step[++i] == '0' ? '~' : '/') : step[i];
    }
    return name;
}

Path pathOf(std::string_view place)
{
    if (!place.starts_with('/'))
        return {std::string(place)};
    Path path;
    while (!place.empty()) {
        place.remove_prefix(1);
        const std::size_t end = std::min(place.find('/'), place.size());
        path.push_back(unescapedStep(place.substr(0, end)));
        place.remove_prefix(end);
    }
    return path;
}

std::optional<std::size_t> indexIn(const json::Array &array, std::string_view step)
{
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), index);
    const bool isIndex = error == std::errc() && end == step.data() + step.size() && index < array.size();
    return isIndex ? std::optional(index) : std::nullopt;
}

/// The digest that stands in for a value; its disclosure goes to the list.
std::string digestOfDisclosure(json::Array content, std::vector<std::string> &disclosures)
{
    content.insert(content.begin(), json::Value(base64url::encode(crypto::randomBytes(saltLength))));
    disclosures.push_back(base64url::encode(asBytes(json::write(json::Value(std::move(content))))));
    return base64url::encode(crypto::sha256(asBytes(disclosures.back())));
}

/// In the order of the digests, which tells nothing of the claims' (RFC 9901, 4.2.4.1).
void addDigest(json::Object &object, std::string digest)
{
    const json::Value *known = object.find("_sd");
    json::Array digests = known && known->asArray() ? *known->asArray() : json::Array();
    const auto place = std::ranges::find_if(
        digests, [&digest](const json::Value &other) { return other.asString() && *other.asString() > digest; });
    digests.insert(place, json::Value(std::move(digest)));
    object.set("_sd", json::Value(std::move(digests)));
}

/// False where nothing is there.
bool concealAt(json::Value &value, std::span<const std::string> path, std::vector<std::string> &disclosures);

bool concealIn(json::Object &object, std::span<const std::string> path, std::vector<std::string> &disclosures)
{
    const json::Value *member = object.find(path.front());
    if (!member)
        return false;
    if (path.size() > 1) {
        json::Value changed = *member;
        const bool isDone = concealAt(changed, path.subspan(1), disclosures);
        object.set(path.front(), std::move(changed));
        return isDone;
    }
    std::string digest = digestOfDisclosure({json::Value(path.front()), *member}, disclosures);
    object.remove(path.front());
    addDigest(object, std::move(digest));
    return true;
}

bool concealIn(json::Array &array, std::span<const std::string> path, std::vector<std::string> &disclosures)
{
    const auto index = indexIn(array, path.front());
    if (!index)
        return false;
    json::Value &element = array[*index];
    if (path.size() > 1)
        return concealAt(element, path.subspan(1), disclosures);
    json::Object placeholder;
    placeholder.append("...", json::Value(digestOfDisclosure({element}, disclosures)));
    element = json::Value(std::move(placeholder));
    return true;
}

bool concealAt(json::Value &value, std::span<const std::string> path, std::vector<std::string> &disclosures)
{
    if (json::Object *object = value.mutableObject())
        return concealIn(*object, path, disclosures);
    if (!value.asArray())
        return false;
    json::Array changed = *value.asArray();
    const bool isDone = concealIn(changed, path, disclosures);
    value = json::Value(std::move(changed));
    return isDone;
}

} // namespace

std::expected<ConcealedClaims, std::string> conceal(json::Object claims, std::span<const std::string> places)
{
    struct Target
    {
        const std::string *place;
        Path path;
    };
    std::vector<Target> targets;
    for (const std::string &place : places)
        targets.push_back({&place, pathOf(place)});
    std::ranges::stable_sort(targets, std::ranges::greater(), [](const Target &target) { return target.path.size(); });
    ConcealedClaims concealed{std::move(claims), {}};
    for (const Target &target : targets) {
        if (!concealIn(concealed.claims, target.path, concealed.disclosures))
            return std::unexpected(*target.place);
    }
    if (!concealed.disclosures.empty())
        concealed.claims.set("_sd_alg", json::Value("sha-256"));
    return concealed;
}

std::string presentation(std::string_view token, std::span<const std::string> disclosures)
{
    std::string text(token);
    text += '~';
    for (const std::string &disclosure : disclosures)
        text.append(disclosure).append("~");
    return text;
}

std::expected<std::string, SigningError> bindToHolder(std::string_view presentation, const SigningKey &holder,
                                                      const Occasion &occasion)
{
    TokenDraft draft;
    draft.header.append("typ", json::Value("kb+jwt"));
    json::Object claims;
    claims.append("iat", json::Value(std::int64_t(occasion.moment.time_since_epoch().count())));
    claims.append("aud", json::Value(occasion.audience));
    claims.append("nonce", json::Value(occasion.nonce));
    claims.append("sd_hash", json::Value(base64url::encode(crypto::sha256(asBytes(presentation)))));
    draft.claims = std::move(claims);
    SigningOrder order;
    order.keys.push_back(holder);
    auto binding = signToken(draft, order);
    if (!binding)
        return std::unexpected(binding.error());
    return std::string(presentation) + *binding;
}

} // namespace tokenscope::make
