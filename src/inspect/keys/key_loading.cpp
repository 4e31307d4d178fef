// SPDX-License-Identifier: Apache-2.0
#include "inspect/keys/key_loading.h"

#include "base/ascii.h"
#include "base/whitespace.h"
#include "inspect/findings/json_place.h"
#include "inspect/keys/respelt_key_text.h"
#include "inspect/recognition/missing_value.h"
#include "jose/key_search.h"
#include "json/document.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tokenscope::inspect {

namespace {

using Fault = KeyLoadingError::Fault;
using Loading = std::expected<LoadedKeys, KeyLoadingError>;

constexpr std::size_t searchedPage = 16 * 1024; ///< bytes of a web page that may hold its title
constexpr std::size_t longestWord = 1024;

const json::Array *keysMember(const json::Object &object)
{
    const json::Value *keys = object.find("keys");
    return keys ? keys->asArray() : nullptr;
}

/// What the command line's `fetch --json` and `keys --json` print tells much of each key; the key itself is in
/// `jwk`. Empty for any other list.
json::Array listedKeys(const json::Array &listing)
{
    json::Array keys;
    for (const json::Value &entry : listing) {
        const json::Object *object = entry.asObject();
        const json::Value *key = object ? object->find("jwk") : nullptr;
        if (!key || !key->asObject())
            return {};
        keys.push_back(*key);
    }
    return keys;
}

/// Whether nothing in a list is a JWK, however faulty: then something else may have been meant by it.
bool holdsOtherThings(const json::Array *entries)
{
    return entries && !entries->empty() && std::ranges::none_of(*entries, [](const json::Value &entry) {
               const json::Object *object = entry.asObject();
               return object && (object->find("kty") || object->find("jwk"));
           });
}

std::unexpected<KeyLoadingError> refusal(Fault fault, std::size_t offset = 0)
{
    return std::unexpected(KeyLoadingError{fault, offset});
}

std::unexpected<KeyLoadingError> brokenJson(std::string_view text, const json::ParseError &error)
{
    const bool endsEarly = error.fault == json::Fault::UnexpectedEnd || error.fault == json::Fault::UnterminatedString;
    return std::unexpected(KeyLoadingError{.fault = Fault::BadJson,
                                           .offset = error.offset,
                                           .detail = slipAt(text, error.offset),
                                           .endsEarly = endsEarly,
                                           .excerpt = placeInKeys(text, error).excerpt});
}

/// draft-ietf-oauth-sd-jwt-vc, 3.1: the metadata of a credential's issuer has its keys and says whose they are.
std::string issuerBeside(const json::Value &root, const jose::FoundKeys &found)
{
    const json::Value *issuer =
        found.place.starts_with("/jwks") && root.asObject() ? root.asObject()->find("issuer") : nullptr;
    return issuer && issuer->asString() ? *issuer->asString() : std::string();
}

Loading loaded(jose::FoundKeys found, std::string issuer = {})
{
    jose::JwkSet keys(std::move(found.keys));
    keys.setIssuer(std::move(issuer));
    return LoadedKeys{std::make_shared<const jose::JwkSet>(std::move(keys)), std::move(found.refused),
                      std::move(found.place)};
}

std::unexpected<KeyLoadingError> refusal(const jose::ImportError &refused)
{
    return std::unexpected(KeyLoadingError{Fault::Refused, refused.offset, refused});
}

/// What JSON is that holds no keys.
std::unexpected<KeyLoadingError> namedJson(const json::Value &root)
{
    const json::Object *object = root.asObject();
    if (!object)
        return refusal(Fault::NoKeys);
    const json::Value *address = object->find("jwks_uri");
    if (address && address->asString())
        return std::unexpected(KeyLoadingError{.fault = Fault::Discovery, .detail = *address->asString()});
    if (auto answer = errorAnswerIn(*object))
        return std::unexpected(KeyLoadingError{.fault = Fault::Answer, .answer = std::move(answer)});
    return refusal(Fault::NoKeys);
}

/// Keys where a key set, an envelope or a listing has them.
std::optional<jose::JwkSet> keySetIn(const json::Value &root)
{
    const json::Value *value = &root;
    if (const json::Object *object = value->asObject(); object && !keysMember(*object)) {
        const json::Value *result = object->find("result");
        if (result && result->asObject() && keysMember(*result->asObject()))
            value = result;
    }
    const json::Array *entries = value->asObject() ? keysMember(*value->asObject()) : nullptr;
    json::Array listed = entries ? listedKeys(*entries) : json::Array();
    auto keys = jose::JwkSet::fromValue(listed.empty() ? *value : json::Value(std::move(listed)));
    if (!keys)
        return std::nullopt;
    // The listing was made of one of the lists; an envelope has its own members.
    if (value->asObject() && value->asObject()->count("keys") > 1)
        keys->setAmbiguousMember("/keys");
    if (value != &root && root.asObject()->count("result") > 1)
        keys->setAmbiguousMember("/result");
    return std::move(*keys);
}

std::string_view trimmedContent(std::string_view text)
{
    const std::size_t start = std::min(text.find_first_not_of(ascii::whitespace), text.size());
    return text.substr(start, text.find_last_not_of(ascii::whitespace) + 1 - start);
}

/// Between `<title>` and its end.
std::string titleIn(std::string_view page)
{
    using namespace std::string_view_literals;
    const auto tag = std::ranges::search(page, "<title"sv, {}, ascii::lowered);
    const std::string_view rest = page.substr(std::size_t(tag.begin() - page.begin()));
    const std::size_t start = std::min(rest.find('>'), rest.size());
    const std::size_t end = rest.find('<', start);
    return end == std::string_view::npos ? std::string()
                                         : std::string(trimmedContent(rest.substr(start + 1, end - start - 1)));
}

bool isTokenCharacter(char c)
{
    return ascii::isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == '=';
}

/// What somebody or a program wrote in place of a key: the name of a variable, a template, where the key is kept.
std::optional<KeyLoadingError> namedPlace(std::string_view content)
{
    const bool isWord = content.find_first_of(ascii::whitespace) == std::string_view::npos;
    if (isWord && (content.starts_with("https://") || content.starts_with("http://")))
        return KeyLoadingError{.fault = Fault::Address};
    const auto missing = content.size() <= longestWord ? recognizeMissingValue(content) : std::nullopt;
    if (!missing)
        return std::nullopt;
    if (missing->form == MissingForm::FileName)
        return KeyLoadingError{.fault = Fault::FileName};
    using enum MissingForm;
    constexpr std::array empty = {EmptyWord, Nothing, Variable, Template, Documentation, StoreReference, Command};
    return std::ranges::find(empty, missing->form) == empty.end()
               ? std::nullopt
               : std::optional(KeyLoadingError{.fault = Fault::Placeholder, .detail = missing->shown});
}

struct ToolFile
{
    std::string_view start;
    Fault fault;
    std::string_view tool;
    std::string_view command; ///< that gives out what is in it
};

constexpr std::array toolFiles = {
    ToolFile{"version https://git-lfs.github.com/", Fault::Pointer, "Git LFS", "git lfs pull"},
    ToolFile{std::string_view("\0GITCRYPT", 9), Fault::Encrypted, "git-crypt", "git-crypt unlock"},
    ToolFile{"$ANSIBLE_VAULT;", Fault::Encrypted, "Ansible Vault", "ansible-vault view"},
    ToolFile{"age-encryption.org/", Fault::Encrypted, "age", "age --decrypt"},
    ToolFile{"-----BEGIN AGE ENCRYPTED FILE", Fault::Encrypted, "age", "age --decrypt"},
    ToolFile{"Salted__", Fault::Encrypted, "OpenSSL", "openssl enc -d"},
    ToolFile{"U2FsdGVkX1", Fault::Encrypted, "OpenSSL", "openssl enc -d -a"},
};

/// A file that a tool wrote in place of what it holds.
std::optional<KeyLoadingError> toolFileIn(std::string_view content)
{
    const auto error = [](Fault fault, std::string_view tool, std::string_view command) {
        return KeyLoadingError{.fault = fault, .detail = std::string(tool), .excerpt = std::string(command)};
    };
    if (content.contains("ENC[AES256_GCM,data:"))
        return error(Fault::Encrypted, "SOPS", "sops --decrypt");
    const auto found =
        std::ranges::find_if(toolFiles, [content](const ToolFile &each) { return content.starts_with(each.start); });
    return found == toolFiles.end() ? std::nullopt : std::optional(error(found->fault, found->tool, found->command));
}

/// The text between the lines of its first armour.
std::string_view armouredText(std::string_view text)
{
    const std::size_t begin = text.find("-----BEGIN ");
    const std::size_t start = begin == std::string_view::npos ? begin : text.find('\n', begin);
    const std::size_t end = start == std::string_view::npos ? start : text.find("-----END ", start);
    return end == std::string_view::npos ? std::string_view() : trimmedContent(text.substr(start, end - start));
}

/// What a text is that is no JSON and holds no keys.
std::unexpected<KeyLoadingError> namedText(std::string_view text)
{
    const std::string_view content = trimmedContent(text);
    const std::string_view start = content.substr(0, searchedPage);
    if (content.empty())
        return refusal(Fault::Empty);
    if (content.starts_with("\x1F\x8B"))
        return refusal(Fault::Gzip);
    if (content.starts_with('<') && (ascii::contains(start, "<html") || ascii::contains(start, "<!doctype html")))
        return std::unexpected(KeyLoadingError{.fault = Fault::WebPage, .detail = titleIn(start)});
    if (auto answer = content.starts_with('<') ? errorAnswerInXml(content) : std::nullopt)
        return std::unexpected(KeyLoadingError{.fault = Fault::Answer, .answer = std::move(answer)});
    if (auto instead = namedPlace(content))
        return std::unexpected(std::move(*instead));
    const bool isWord =
        content.size() <= longestWord && content.find_first_of(ascii::whitespace) == std::string_view::npos;
    if (content.starts_with("ey") && std::ranges::all_of(content, isTokenCharacter) &&
        std::ranges::count(content, '.') >= 2)
        return refusal(Fault::Token);
    return refusal(isWord ? Fault::Word : Fault::NotKeys);
}

/// The text as it is.
Loading loadOnce(std::string_view text, KeyText kind, std::optional<ByteView> passphrase)
{
    constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        return refusal(Fault::Utf16);
    if (text.starts_with(utf8Mark))
        text.remove_prefix(utf8Mark.size());
    const std::string_view content = trimmedContent(text);
    const bool isJson = content.starts_with('{') || content.starts_with('[');
    if (isJson || (kind == KeyText::Given && content.starts_with('"'))) {
        const auto document = json::parse(text);
        if (document)
            return loadKeysFrom(document->root, kind, passphrase);
        if (isJson)
            return brokenJson(text, document.error());
    }
    auto import = jose::importKeys(text, passphrase);
    if (import && !import->keys.isEmpty())
        return LoadedKeys{
            std::make_shared<const jose::JwkSet>(std::move(import->keys)), std::move(import->refused), {}};
    jose::FoundKeys found = kind == KeyText::Given ? jose::findKeysInText(text, passphrase) : jose::FoundKeys();
    if (!found.keys.empty())
        return loaded(std::move(found));
    if (import && !import->refused.empty()) {
        const std::string_view inside = armouredText(text);
        if (inside.contains("...") || inside.contains("\u2026") || inside.contains("***"))
            return refusal(Fault::Shortened);
        auto placeholder = namedPlace(inside);
        return placeholder ? std::unexpected(std::move(*placeholder)) : refusal(import->refused.front());
    }
    return found.refused.empty() ? namedText(text) : refusal(found.refused.front());
}

Loading loadRespelt(std::string_view text, std::optional<ByteView> passphrase, int layers)
{
    Loading loading = loadOnce(text, KeyText::Given, passphrase);
    if (loading || wantsPassphrase(loading) || layers == 0)
        return loading;
    if (auto file = toolFileIn(trimmedContent(text)))
        return std::unexpected(std::move(*file));
    for (const std::string &respelt : respeltKeyTexts(text)) {
        Loading inner = loadRespelt(respelt, passphrase, layers - 1);
        if (inner || wantsPassphrase(inner))
            return inner;
    }
    return loading;
}

} // namespace

Loading loadKeysFrom(const json::Value &root, KeyText kind, std::optional<ByteView> passphrase)
{
    const json::Object *object = root.asObject();
    auto keys = keySetIn(root);
    const bool isOther = holdsOtherThings(root.asArray()) || (object && holdsOtherThings(keysMember(*object)));
    if (kind == KeyText::Given && (!keys || isOther)) {
        jose::FoundKeys found = jose::findKeysInJson(root, passphrase);
        if (!found.keys.empty()) {
            std::string issuer = issuerBeside(root, found);
            return loaded(std::move(found), std::move(issuer));
        }
        if (!keys && !found.refused.empty())
            return refusal(found.refused.front());
    }
    if (!keys || holdsOtherThings(root.asArray()))
        return namedJson(root);
    return LoadedKeys{std::make_shared<const jose::JwkSet>(std::move(*keys)), {}, {}};
}

Loading loadKeys(std::string_view text, KeyText kind, std::optional<ByteView> passphrase)
{
    constexpr int mostLayers = 3;
    return kind == KeyText::Given ? loadRespelt(text, passphrase, mostLayers) : loadOnce(text, kind, passphrase);
}

bool wantsPassphrase(const std::expected<LoadedKeys, KeyLoadingError> &loaded)
{
    const auto wants = [](const jose::ImportError &refused) { return jose::wantsPassphrase(refused.fault); };
    return loaded ? std::ranges::any_of(loaded->refused, wants)
                  : loaded.error().refused && wants(*loaded.error().refused);
}

} // namespace tokenscope::inspect
