// SPDX-License-Identifier: Apache-2.0
#include "jose/key_search.h"

#include "base/base64url.h"
#include "base/whitespace.h"
#include "crypto/formats/key_encoding.h"
#include "jose/key_marks.h"
#include "jose/keys/did_key.h"
#include "jose/keys/jwk_builder.h"
#include "jose/keys/jwk_set.h"
#include "jose/keys/multibase_key.h"
#include "jose/keys/other_key_files.h"
#include "json/document.h"
#include "json/pointer.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tokenscope::jose {

namespace {

constexpr int deepestText = 4;               ///< JSON or base64 in a string of JSON in a string, and so on
constexpr std::size_t shortestText = 16;     ///< of one that can hold a key
constexpr std::size_t mostObjects = 500'000; ///< a file of keys has hundreds
constexpr std::size_t longestPlace = 200;
constexpr std::array<std::string_view, 5> tokenMembers = {"cnf", "epk", "header", "protected", "unprotected"};

std::string_view trimmedAround(std::string_view text)
{
    const std::size_t start = std::min(text.find_first_not_of(ascii::jsonWhitespace), text.size());
    return text.substr(start, text.find_last_not_of(ascii::jsonWhitespace) + 1 - start);
}

/// `~` and `/` of a name as RFC 6901 writes them. Long places are cut: each member has its own copy.
std::string pointerTo(const std::string &parent, std::string_view name)
{
    if (parent.size() + name.size() > longestPlace)
        return parent;
    std::string pointer = parent;
    json::appendToken(pointer, name);
    return pointer;
}

/// What surrounds a key.
struct Surroundings
{
    std::string place;
    std::string id;
    std::string algorithm;
    std::string did = {}; ///< whose document it is
};

class KeySearch
{
public:
    explicit KeySearch(std::optional<ByteView> passphrase)
        : m_passphrase(passphrase)
    {
    }

    void searchText(std::string_view text, const Surroundings &around, int depth);
    void searchValue(const json::Value &value, const Surroundings &around, int depth);
    void searchAmid(std::string_view text, int depth);
    FoundKeys finish() { return std::move(m_found); }

private:
    void searchObject(const json::Object &object, const Surroundings &around, int depth);
    void searchEncoded(std::string_view text, const Surroundings &around, int depth);
    void searchJsonAmid(std::string_view text, int depth);
    void searchEncodedAmid(std::string_view text, int depth);
    bool searchSigned(std::string_view text, int depth);
    void take(std::optional<KeyImport> import, const Surroundings &around);
    void add(const Jwk &key, const Surroundings &around);

    std::optional<ByteView> m_passphrase;
    FoundKeys m_found;
    std::size_t m_objects = 0; ///< looked into
};

bool mayHoldKeys(const json::Value &value)
{
    const std::string *text = value.asString();
    return text ? text->size() >= shortestText : value.asArray() || value.asObject();
}

void KeySearch::add(const Jwk &key, const Surroundings &around)
{
    if (m_found.keys.size() >= maximumKeys)
        return;
    if (m_found.keys.empty())
        m_found.place = around.place;
    const json::Object *members = key.source().asObject();
    // Tokens name a key of a DID document by its DID URL, whatever the JWK in it calls itself.
    const bool isNamed = members && members->find("kid") && !around.id.starts_with("did:");
    const bool isTied = members && members->find("alg");
    const std::string id = isNamed ? std::string() : around.id;
    const std::string algorithm = isTied ? std::string() : around.algorithm;
    if (!members || (id.empty() && algorithm.empty()))
        return void(m_found.keys.push_back(key));
    const auto rule = key.key() ? key.key()->pss() : std::nullopt;
    m_found.keys.emplace_back(json::Value(withMetadata(*members, id, algorithm, {})), rule);
}

void KeySearch::take(std::optional<KeyImport> import, const Surroundings &around)
{
    if (!import)
        return;
    for (const Jwk &key : import->keys.keys())
        add(key, around);
    std::ranges::move(import->refused, std::back_inserter(m_found.refused));
}

void KeySearch::searchEncoded(std::string_view text, const Surroundings &around, int depth)
{
    if (const auto der = derOfBareBase64(text); der && crypto::derForm(*der))
        return take(importKeys(asText(*der), m_passphrase), around);
    if (!mayEncodeText(text))
        return;
    const Bytes decoded = base64url::decodeLenient(text);
    const std::string_view inner = trimmedAround(asText(decoded));
    if (inner.starts_with('{') || inner.starts_with('[') || looksLikePem(inner))
        searchText(inner, around, depth + 1);
}

void KeySearch::searchText(std::string_view text, const Surroundings &around, int depth)
{
    text = trimmedAround(text);
    if (text.size() < shortestText || depth > deepestText)
        return;
    if (text.starts_with('{') || text.starts_with('[') || text.starts_with('"')) {
        if (const auto document = json::parse(text))
            searchValue(document->root, around, depth + 1);
    } else if (looksLikePem(text)) {
        take(importKeys(text, m_passphrase), around);
    } else if (isBase64(text)) {
        searchEncoded(text, around, depth);
    }
}

void KeySearch::searchValue(const json::Value &value, const Surroundings &around, int depth)
{
    if (const std::string *text = value.asString())
        return searchText(*text, around, depth);
    if (const json::Object *object = value.asObject())
        return searchObject(*object, around, depth);
    const json::Array *array = value.asArray();
    for (std::size_t i = 0; array && i < array->size() && m_objects <= mostObjects; ++i) {
        if (mayHoldKeys((*array)[i]))
            searchValue((*array)[i],
                        {pointerTo(around.place, std::to_string(i)), around.id, around.algorithm, around.did}, depth);
    }
}

void KeySearch::searchObject(const json::Object &object, const Surroundings &around, int depth)
{
    if (++m_objects > mostObjects || isSignedDocument(object))
        return;
    if (stringMember(object, "kty"))
        return add(Jwk(json::Value(object)), around);
    const std::string algorithm = algorithmIn(object);
    if (const std::string *secret = secretIn(object, algorithm))
        return add(Jwk(json::Value(octJwk(asBytes(*secret)))), {around.place, idIn(object), algorithm});
    const bool isMap = isMapOfPem(object) || isMapOfJwk(object);
    const std::string did = didIn(object).value_or(around.did);
    const std::string id = isMap ? std::string() : idIn(object, did);
    for (const json::Member &member : object.members()) {
        if (!mayHoldKeys(member.value) || std::ranges::find(tokenMembers, member.name) != tokenMembers.end())
            continue;
        Surroundings inside{pointerTo(around.place, member.name), isMap ? member.name : id, algorithm, did};
        const std::string *text = member.value.asString();
        if (text && (member.name == "publicKeyMultibase" || member.name == "publicKeyBase58")) {
            if (const auto key = keyOfMultibase(*text))
                add(*key, inside);
            continue;
        }
        if (isKeyList(&member.value))
            inside.id.clear(); // an issuer's own id, above a list of keys
        searchValue(member.value, inside, depth);
    }
}

/// A signature is nothing to go by here: who gives a file or an address as keys answers for it.
bool KeySearch::searchSigned(std::string_view text, int depth)
{
    const std::string_view token = trimmedAround(text);
    const std::size_t first = token.find('.');
    const std::size_t second = first == std::string_view::npos ? first : token.find('.', first + 1);
    if (!token.starts_with("ey") || second == std::string_view::npos ||
        token.find('.', second + 1) != std::string_view::npos)
        return false;
    const auto header = base64url::decode(token.substr(0, first));
    const auto payload = base64url::decode(token.substr(first + 1, second - first - 1));
    const auto document =
        header && payload ? json::parse(asText(*payload)) : std::unexpected(json::ParseError{json::Fault::Empty, 0});
    const json::Object *claims = document ? document->root.asObject() : nullptr;
    const json::Value *keys = claims ? claims->find("keys") : nullptr;
    if (isKeyList(keys))
        searchValue(*keys, {"/keys", {}, {}}, depth);
    return header.has_value();
}

/// The end of the JSON object or array that begins there; nothing where it does not end. Quotes inside are JSON's.
std::optional<std::size_t> jsonEnd(std::string_view text)
{
    std::size_t open = 0;
    bool isString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isString && c == '\\')
            ++i;
        else if (c == '"')
            isString = !isString;
        else if (!isString && (c == '{' || c == '['))
            ++open;
        else if (!isString && (c == '}' || c == ']') && --open == 0)
            return i + 1;
    }
    return std::nullopt;
}

/// `{"keys":` and `{"kty":` amid other text, as YAML holds them.
void KeySearch::searchJsonAmid(std::string_view text, int depth)
{
    for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at)) {
        const std::size_t inside = std::min(text.find_first_not_of(ascii::jsonWhitespace, at + 1), text.size());
        const std::string_view rest = text.substr(inside, 6);
        const bool isKeys = rest == "\"keys\"" || rest.starts_with("\"k") || rest.starts_with("\"n\"") ||
                            rest.starts_with("\"e\"") || rest.starts_with("\"alg\"") || rest.starts_with("\"use\"");
        if (!isKeys) {
            at += 1;
            continue;
        }
        const auto length = jsonEnd(text.substr(at));
        if (!length)
            return; // so would the next one be, and to look for its end as well takes as long
        searchText(text.substr(at, *length), {}, depth + 1);
        at += *length;
    }
}

/// Values in base64, as Kubernetes' secrets have them.
void KeySearch::searchEncodedAmid(std::string_view text, int depth)
{
    for (const std::string_view start : {"LS0tLS1CRUdJTi", "eyJrZXlzIj", "ewogICJrZXlzIj"}) {
        for (std::size_t at = text.find(start); at != std::string_view::npos;) {
            const std::size_t end = std::min(text.find_first_of(" \t\r\n\"',;:{}[]<>", at), text.size());
            searchEncoded(text.substr(at, end - at), {}, depth);
            at = text.find(start, end);
        }
    }
}

void KeySearch::searchAmid(std::string_view text, int depth)
{
    if (const std::string line = openSshLine(text); !line.empty())
        return take(importKeys(line), {});
    if (const auto keys = keysOfPoint(text); !keys.empty()) {
        for (const Jwk &key : keys)
            add(key, {});
        return;
    }
    if (const auto own = keyOfDid(trimmedAround(text)))
        return add(own->key, {});
    if (searchSigned(text, depth))
        return;
    if (isBase64(text))
        return searchText(text, {}, depth);
    if (trimmedAround(text).starts_with('<')) {
        for (const Jwk &key : keysInXml(text))
            add(key, {});
        return;
    }
    searchJsonAmid(text, depth);
    if (m_found.keys.empty() && text.find(R"({\")") != std::string_view::npos) {
        std::string unescaped(text); // JSON in a quoted text
        std::erase(unescaped, '\\');
        searchJsonAmid(unescaped, depth);
    }
    searchEncodedAmid(text, depth);
}

} // namespace

FoundKeys findKeysInJson(const json::Value &root, std::optional<ByteView> passphrase)
{
    KeySearch search(passphrase);
    search.searchValue(root, {}, 0);
    return search.finish();
}

FoundKeys findKeysInText(std::string_view text, std::optional<ByteView> passphrase)
{
    KeySearch search(passphrase);
    search.searchAmid(text, 0);
    return search.finish();
}

} // namespace tokenscope::jose
