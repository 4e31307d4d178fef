// SPDX-License-Identifier: Apache-2.0
#include "inspect/claims/near_miss.h"

#include "base/ascii.h"
#include "base/hex.h"
#include "base/percent.h"
#include "base/whitespace.h"
#include "inspect/claims/entra_issuer.h"

#include <algorithm>
#include <array>
#include <optional>

namespace tokenscope::inspect {

namespace {

constexpr std::string_view quotes = "\"'`";

std::string_view stripped(std::string_view text, std::string_view characters)
{
    const std::size_t first = text.find_first_not_of(characters);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(characters) + 1 - first);
}

std::string_view schemeOf(std::string_view url)
{
    const std::size_t end = url.find("://");
    return end == std::string_view::npos ? std::string_view() : url.substr(0, end);
}

std::string_view afterScheme(std::string_view url)
{
    const std::string_view scheme = schemeOf(url);
    return scheme.empty() ? url : url.substr(scheme.size() + 3);
}

std::string_view withoutSlashes(std::string_view text)
{
    return text.substr(0, text.find_last_not_of('/') + 1); // npos + 1 is 0
}

struct Address
{
    std::string host;
    std::string_view port;
    std::string_view path; ///< with its first slash, without the last
};

Address addressOf(std::string_view url)
{
    const std::string_view rest = withoutSlashes(afterScheme(url));
    const std::size_t slash = std::min(rest.find('/'), rest.size());
    const std::string_view authority = rest.substr(0, slash);
    const std::size_t colon = authority.find_last_of(':');
    const bool hasPort = colon != std::string_view::npos &&
                         authority.substr(colon + 1).find_first_not_of("0123456789") == std::string_view::npos;
    return {ascii::inLowerCase(authority.substr(0, hasPort ? colon : authority.size())),
            hasPort ? authority.substr(colon + 1) : std::string_view(), rest.substr(slash)};
}

std::vector<std::string> wordsOf(std::string_view text, std::string_view separators)
{
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(separators), text.size());
        if (end > 0)
            words.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

/// `{tenantid}`, `<tenant>`, `${TENANT}`, `%7Btenantid%7D`: a template, where a name belongs.
bool isTemplate(std::string_view text)
{
    const std::string plain = percent::decode(text);
    for (const auto &[open, close] : {std::pair('{', '}'), std::pair('<', '>')}) {
        const std::size_t begin = plain.find(open);
        if (begin != std::string::npos && plain.find(close, begin) > begin + 1 &&
            plain.find(close, begin) != plain.npos)
            return true;
    }
    const std::string lower = ascii::inLowerCase(plain);
    return lower.contains("your-") || lower.contains("your_") || lower.contains("tenantid") ||
           lower.contains("tenant-id") || lower.contains("tenant_id");
}

std::string_view withoutMetadataPath(std::string_view url)
{
    for (const std::string_view name : {"/.well-known/openid-configuration", "/.well-known/oauth-authorization-server",
                                        "/.well-known/jwks.json", "/.well-known/jwks"}) {
        if (const std::size_t at = url.find(name); at != std::string_view::npos)
            return url.substr(0, at);
    }
    return {};
}

bool isStageWord(std::string_view word)
{
    static constexpr std::array stages = {
        std::string_view("dev"),     std::string_view("develop"), std::string_view("development"),
        std::string_view("test"),    std::string_view("testing"), std::string_view("tst"),
        std::string_view("qa"),      std::string_view("uat"),     std::string_view("stage"),
        std::string_view("staging"), std::string_view("stg"),     std::string_view("preprod"),
        std::string_view("pre"),     std::string_view("prod"),    std::string_view("production"),
        std::string_view("prd"),     std::string_view("live"),    std::string_view("sandbox"),
        std::string_view("sbx"),     std::string_view("int"),     std::string_view("integration"),
        std::string_view("demo"),    std::string_view("preview"), std::string_view("canary"),
        std::string_view("beta"),    std::string_view("local"),   std::string_view("acc"),
        std::string_view("eu"),      std::string_view("us"),      std::string_view("ap"),
    };
    return std::ranges::find(stages, word) != stages.end();
}

/// `eu-central-1`, taken apart at its dashes, leaves these.
bool isRegionWord(std::string_view word)
{
    static constexpr std::array words = {
        std::string_view("west"),      std::string_view("east"),      std::string_view("north"),
        std::string_view("south"),     std::string_view("central"),   std::string_view("northeast"),
        std::string_view("southeast"), std::string_view("northwest"), std::string_view("southwest"),
        std::string_view("ca"),        std::string_view("sa"),        std::string_view("me"),
        std::string_view("af"),        std::string_view("gov"),       std::string_view("cn"),
    };
    return std::ranges::find(words, word) != words.end() || (word.size() == 1 && word[0] >= '1' && word[0] <= '9');
}

/// Two names that differ in words for an environment or a region alone.
bool differInStage(std::string_view observed, std::string_view expected)
{
    const auto isLocal = [](const Address &address) {
        return address.host == "localhost" || address.host == "127.0.0.1";
    };
    const Address a = addressOf(observed);
    const Address b = addressOf(expected);
    if (isLocal(a) != isLocal(b) && !schemeOf(observed).empty() && !schemeOf(expected).empty())
        return true;
    constexpr std::string_view separators = "-._/:";
    std::vector<std::string> first = wordsOf(ascii::inLowerCase(afterScheme(observed)), separators);
    std::vector<std::string> second = wordsOf(ascii::inLowerCase(afterScheme(expected)), separators);
    if (first == second)
        return false;
    const auto hasStage = [](const std::vector<std::string> &words) { return std::ranges::any_of(words, isStageWord); };
    if (!hasStage(first) && !hasStage(second))
        return false;
    const auto dropStages = [](std::vector<std::string> &words) {
        std::erase_if(words, [](const std::string &word) { return isStageWord(word) || isRegionWord(word); });
    };
    dropStages(first);
    dropStages(second);
    return !first.empty() && first == second;
}

std::optional<NearMiss> bySpelling(std::string_view observed, std::string_view expected)
{
    if (withoutSlashes(observed) == withoutSlashes(expected))
        return NearMiss::TrailingSlash;
    if (stripped(observed, ascii::jsonWhitespace) == stripped(expected, ascii::jsonWhitespace))
        return NearMiss::WhiteSpace;
    if (stripped(observed, quotes) == stripped(expected, quotes))
        return NearMiss::Quotes;
    if (ascii::inLowerCase(observed) == ascii::inLowerCase(expected))
        return NearMiss::Case;
    if (percent::decode(observed) == percent::decode(expected))
        return NearMiss::Escapes;
    return std::nullopt;
}

/// `api://8484…` and `8484…`: one application of Entra.
std::optional<NearMiss> byApplication(std::string_view observed, std::string_view expected)
{
    const auto isUri = [](std::string_view text) { return text.starts_with("api://") || text.starts_with("spn:"); };
    if (isUri(observed) == isUri(expected))
        return std::nullopt;
    const std::string_view uri = withoutSlashes(isUri(observed) ? observed : expected);
    const std::string_view id = withoutSlashes(isUri(observed) ? expected : observed);
    const std::string_view bare = uri.substr(uri.find(':') + (uri.starts_with("api://") ? 3 : 1));
    const bool isSame = ascii::inLowerCase(bare) == ascii::inLowerCase(id) || (id.size() >= 8 && bare.ends_with(id)) ||
                        (id.size() >= 8 && bare.starts_with(id));
    return isSame ? std::optional(NearMiss::ApplicationId) : std::nullopt;
}

std::optional<NearMiss> byScheme(std::string_view observed, std::string_view expected)
{
    const std::string_view a = schemeOf(observed);
    const std::string_view b = schemeOf(expected);
    if (a == b || ascii::inLowerCase(withoutSlashes(afterScheme(observed))) !=
                      ascii::inLowerCase(withoutSlashes(afterScheme(expected))))
        return std::nullopt;
    return a.empty() || b.empty() ? NearMiss::NoScheme : NearMiss::Scheme;
}

/// Of addresses with one host: `/auth/realms/a` and `/realms/a`, `/realms/a` and `/realms/b`.
std::optional<NearMiss> byPath(const Address &observed, const Address &expected)
{
    const auto isMore = [](std::string_view longer, std::string_view shorter) {
        return longer.size() > shorter.size() && (longer.ends_with(shorter) || longer.starts_with(shorter));
    };
    if (isMore(observed.path, expected.path) || isMore(expected.path, observed.path))
        return NearMiss::PathPrefix;
    const auto first = wordsOf(observed.path, "/");
    const auto second = wordsOf(expected.path, "/");
    if (first.size() != second.size())
        return std::nullopt;
    std::size_t different = 0;
    for (std::size_t i = 0; i < first.size(); ++i)
        different += first[i] != second[i];
    return different == 1 ? std::optional(NearMiss::OtherTenant) : std::nullopt;
}

std::optional<NearMiss> byAddress(std::string_view observed, std::string_view expected)
{
    if (schemeOf(observed).empty() || schemeOf(expected).empty())
        return std::nullopt;
    const Address a = addressOf(observed);
    const Address b = addressOf(expected);
    if (a.host == b.host && a.path == b.path && a.port != b.port)
        return NearMiss::Port;
    if (a.host == b.host && a.port == b.port)
        return byPath(a, b);
    const auto isBelow = [](const std::string &host, const std::string &parent) {
        return host.ends_with("." + parent);
    };
    if (a.path == b.path && (isBelow(a.host, b.host) || isBelow(b.host, a.host)))
        return NearMiss::Subdomain;
    return std::nullopt;
}

} // namespace

NearMiss nearMiss(std::string_view observed, std::string_view expected)
{
    // Several audiences in one text, where an array of them belongs.
    const auto separate = wordsOf(observed, " ,;[]\"'");
    if (separate.size() > 1 && std::ranges::find(separate, expected) != separate.end())
        return NearMiss::Part;
    if (const auto spelling = bySpelling(observed, expected))
        return *spelling;
    if (const auto application = byApplication(observed, expected))
        return *application;
    if (const auto scheme = byScheme(observed, expected))
        return *scheme;
    if (expected.contains('*') && !observed.contains('*'))
        return NearMiss::Wildcard;
    const std::string_view named = withoutMetadataPath(expected);
    if (!named.empty() && withoutSlashes(named) == withoutSlashes(observed))
        return NearMiss::Metadata;
    if (isTemplate(expected) && !isTemplate(observed))
        return NearMiss::Placeholder;
    if (const auto entra = compareEntraIssuers(observed, expected))
        return *entra;
    const auto listed = wordsOf(expected, " ,;[]\"'");
    if (listed.size() > 1 && std::ranges::find(listed, observed) != listed.end())
        return NearMiss::List;
    if (differInStage(observed, expected))
        return NearMiss::OtherStage;
    if (const auto address = byAddress(observed, expected))
        return *address;
    constexpr std::size_t telling = 4;
    const bool isPart = std::min(observed.size(), expected.size()) >= telling &&
                        (observed.starts_with(expected) || observed.ends_with(expected) ||
                         expected.starts_with(observed) || expected.ends_with(observed));
    return isPart ? NearMiss::Part : NearMiss::Other;
}

NearestPair nearestOf(const std::vector<std::string> &observed, const std::vector<std::string> &expected)
{
    constexpr std::size_t compared = 50;
    NearestPair nearest;
    for (std::size_t i = 0; i < std::min(observed.size(), compared); ++i) {
        for (std::size_t k = 0; k < std::min(expected.size(), compared); ++k) {
            const NearMiss difference = nearMiss(observed[i], expected[k]);
            if (difference < nearest.difference)
                nearest = {i, k, difference};
        }
    }
    return nearest;
}

} // namespace tokenscope::inspect
