// SPDX-License-Identifier: Apache-2.0
#include "inspect/recognition/missing_value.h"

#include "base/ascii.h"
#include "inspect/recognition/encoded_bytes.h"
#include "inspect/recognition/missing_value_table.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tokenscope::inspect {

namespace {

using enum MissingForm;

constexpr std::size_t longestValue = 4096;
constexpr std::size_t longestName = 80;

constexpr std::array formNames = {
    std::pair{EmptyWord, std::string_view("empty_word")},
    std::pair{Nothing, std::string_view("nothing")},
    std::pair{Variable, std::string_view("variable")},
    std::pair{Template, std::string_view("template")},
    std::pair{Documentation, std::string_view("documentation")},
    std::pair{Masked, std::string_view("masked")},
    std::pair{Abbreviated, std::string_view("abbreviated")},
    std::pair{FileName, std::string_view("file_name")},
    std::pair{Command, std::string_view("command")},
    std::pair{StoreReference, std::string_view("store_reference")},
    std::pair{Object, std::string_view("object")},
    std::pair{Pending, std::string_view("pending")},
    std::pair{Function, std::string_view("function")},
    std::pair{Container, std::string_view("container")},
    std::pair{ByteArray, std::string_view("byte_array")},
    std::pair{FormatError, std::string_view("format_error")},
};

constexpr std::array fileStarts = {"/", "./", "../", "~/", "file://", "@/", "@./", "\\\\"};

bool matchesPattern(std::string_view text, std::string_view pattern)
{
    // Each star takes as little as it can; the part behind the last star has to be the end.
    std::size_t at = 0;
    bool isFirst = true;
    for (;;) {
        const std::size_t star = pattern.find('*');
        const std::string_view piece = pattern.substr(0, star);
        if (star == std::string_view::npos) {
            return isFirst ? text == piece : text.size() >= at + piece.size() && text.substr(at).ends_with(piece);
        }
        const std::size_t found =
            isFirst ? (text.starts_with(piece) ? 0 : std::string_view::npos) : text.find(piece, at);
        if (found == std::string_view::npos)
            return false;
        at = found + piece.size();
        pattern.remove_prefix(star + 1);
        isFirst = false;
    }
}

/// `com.acme.Token@1b2c3d4e`: how Java prints an object that has no words for itself.
bool isJavaObject(std::string_view value)
{
    const std::size_t at = value.rfind('@');
    if (at == std::string_view::npos || at == 0 || !isHex(value.substr(at + 1)) || value.size() - at > 9 ||
        value.find_first_of(" \t/:") != std::string_view::npos)
        return false;
    return value.substr(0, at).contains('.');
}

/// `[101 121 74]`, `101,121,74`: each byte as a number.
bool isByteList(std::string_view value)
{
    if (value.starts_with('[') && value.ends_with(']'))
        value = value.substr(1, value.size() - 2);
    const auto isOfList = [](char c) { return ascii::isDigit(c) || c == ' ' || c == ','; };
    return value.size() > 20 && std::ranges::all_of(value, isOfList) &&
           std::ranges::count_if(value, [](char c) { return c == ' ' || c == ','; }) > 5;
}

std::string_view trimmedName(std::string_view name)
{
    const std::string_view around = " \t\r\n\"'`-";
    const std::size_t first = name.find_first_not_of(around);
    return first == std::string_view::npos ? std::string_view()
                                           : name.substr(first, name.find_last_not_of(around) - first + 1);
}

/// Letters, digits and what joins words: a name or a few words, and no secret of base64.
bool isName(std::string_view name)
{
    return !name.empty() && name.size() <= longestName &&
           (ascii::isLetter(name[0]) || std::string_view("_.@").contains(name[0])) &&
           std::ranges::all_of(name, [](char c) {
               return ascii::isLetterOrDigit(c) || std::string_view("_-. $:/[]\"',?=!|@()#").contains(c);
           });
}

/// Fit to be shown: what a person would call a name.
std::string nameToShow(std::string_view name)
{
    name = name.substr(0, name.find_first_of(":?|,="));
    name = trimmedName(name);
    constexpr std::size_t shownName = 40;
    return name.size() <= shownName && std::ranges::count_if(name, ascii::isDigit) <= 2 ? std::string(name)
                                                                                        : std::string();
}

std::optional<MissingValue> readPlaceholder(std::string_view value, const PlaceholderRow &row)
{
    if (value.size() < row.open.size() + row.close.size() || !value.starts_with(row.open) ||
        !value.ends_with(row.close))
        return std::nullopt;
    const std::string_view name =
        trimmedName(value.substr(row.open.size(), value.size() - row.open.size() - row.close.size()));
    const bool isWhole = row.form == FormatError && name.empty();
    if (!isWhole && !isName(name))
        return std::nullopt;
    // `$2y$10$…`, `$argon2…` are digests of passwords; a path is none of a store's.
    if (row.open == "$" && name.contains('$'))
        return std::nullopt;
    if (row.open == "projects/" && !name.contains("/secrets/"))
        return std::nullopt;
    return MissingValue{row.form, nameToShow(name), row.language};
}

/// Words in brackets, or between marks, ask for something to be put there.
std::optional<MissingValue> readBrackets(std::string_view value, const PlaceholderRow &row)
{
    auto read = readPlaceholder(value, row);
    const std::string_view name = read ? trimmedName(value.substr(row.open.size())) : std::string_view();
    const bool hasWord = std::ranges::count_if(name, ascii::isLetter) >= 3;
    const bool isMarked = (row.open != ":" || isUrlSafe(value.substr(1))) &&
                          value.substr(1).find_first_of("\":,=") == std::string_view::npos;
    return hasWord && isMarked ? read : std::nullopt;
}

/// `YOUR_TOKEN_HERE`, `insert token`, `access_token`: words only, and one of them asks or names.
bool isDocumentation(std::string_view value)
{
    if (value.size() > longestName)
        return false;
    static constexpr std::array asking = {"your",    "my",    "insert", "replace", "paste",  "here",
                                          "example", "enter", "put",    "some",    "change", "placeholder",
                                          "sample",  "add",   "todo",   "dummy"};
    static constexpr std::array naming = {"token", "jwt", "tokens", "key", "apikey", "secret", "bearer"};
    static constexpr std::array alone = {
        "token",     "jwt",       "accesstoken",  "idtoken",   "refreshtoken", "bearertoken", "authtoken", "apitoken",
        "jwttoken",  "tokenhere", "changeme",     "replaceme", "placeholder",  "todo",        "tbd",       "string",
        "yourtoken", "mytoken",   "token string", "fixme",     "tokenvalue",   "tokenstring"};
    std::string joined;
    bool isAsking = false;
    bool isNaming = false;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= value.size(); ++i) {
        if (i < value.size() && ascii::isLetter(value[i]))
            continue;
        if (i < value.size() && !std::string_view("-_ .,!:").contains(value[i]))
            return false;
        const std::string word = ascii::inLowerCase(value.substr(begin, i - begin));
        begin = i + 1;
        isAsking |= std::ranges::find(asking, word) != asking.end();
        isNaming |= std::ranges::find(naming, word) != naming.end();
        joined += word;
    }
    const auto contains = [&joined](const char *word) { return joined.contains(word); };
    const bool isOneWord = value.find_first_of("-_ ") == std::string_view::npos;
    const bool isJoined = isOneWord && joined.size() < 40 &&
                          (contains("your") || contains("insert") || contains("replace")) &&
                          std::ranges::any_of(naming, contains);
    return (isAsking && isNaming) || isJoined || std::ranges::find(alone, joined) != alone.end();
}

bool isMasked(std::string_view value)
{
    static constexpr std::array words = {"[redacted]",  "<redacted>",        "redacted",
                                         "[filtered]",  "(redacted)",        "[masked]",
                                         "<masked>",    "<hidden>",          "[hidden]",
                                         "[secret]",    "<secret>",          "[removed]",
                                         "<removed>",   "[sensitive]",       "<sensitive>",
                                         "[protected]", "(sensitive value)", "<set to the key 'token' in secret>"};
    if (std::ranges::any_of(words, [value](std::string_view word) { return ascii::isSame(word, value); }))
        return true;
    for (const std::string_view mark : {"*", "•", "●", "x", "X", "#", "."}) {
        std::string_view rest = value;
        while (rest.starts_with(mark))
            rest.remove_prefix(mark.size());
        if (rest.empty() && value.size() >= 3 * mark.size())
            return true;
    }
    return false;
}

/// The beginning of a token with marks that something was left out. Where header and payload are whole, they can be
/// read.
bool isAbbreviated(std::string_view value)
{
    if (!value.starts_with("ey"))
        return false;
    static constexpr std::array marks = {"...", "\u2026", "\u2022\u2022", "**", "[", "<", "(", "xxxx"};
    std::size_t first = value.size();
    for (const std::string_view mark : marks)
        first = std::min(first, std::min(value.find(mark), value.size()));
    return first < value.size() && std::ranges::count(value.substr(0, first), '.') < 2;
}

/// `xxx.yyy.zzz`, `header.payload.signature`, `null.null.null`: the form of a token and nothing in it.
bool isDottedExample(std::string_view value)
{
    if (std::ranges::count(value, '.') != 2 || value.size() > longestName)
        return false;
    static constexpr std::array names = {"header", "payload",   "signature", "claims",  "body", "xxx", "yyy",
                                         "zzz",    "undefined", "null",      "encoded", "aaa",  "bbb", "ccc"};
    return std::ranges::all_of(splitAt(value, '.'), [](std::string_view part) {
        const bool isRepeated = part.size() >= 3 && part.find_first_not_of(part[0]) == std::string_view::npos;
        return isRepeated ||
               std::ranges::any_of(names, [part](std::string_view name) { return ascii::isSame(name, part); });
    });
}

bool isFileName(std::string_view value)
{
    if (value.find_first_of("\n<>{}") != std::string_view::npos || value.size() > 1024)
        return false;
    const bool hasStart =
        std::ranges::any_of(fileStarts, [value](std::string_view start) { return value.starts_with(start); });
    const bool hasDrive =
        value.size() > 3 && ascii::isLetter(value[0]) && value[1] == ':' && (value[2] == '\\' || value[2] == '/');
    if (hasDrive)
        return true;
    for (const std::string_view ending : {".jwt", ".txt", ".json", ".pem", ".token", ".jwk", ".env"}) {
        const bool isWord = value.find_first_of(" \t=") == std::string_view::npos;
        if (value.ends_with(ending) && isWord && !value.contains("://") && std::ranges::count(value, '.') <= 2)
            return true;
    }
    // base64 begins with a slash too, and has no second word between slashes that is one.
    return hasStart && std::ranges::count(value, '/') >= 2 && value.find_first_of("+=") == std::string_view::npos &&
           value.size() < 200;
}

} // namespace

std::string_view nameOf(MissingForm form)
{
    return std::ranges::find(formNames, form, &std::pair<MissingForm, std::string_view>::first)->second;
}

std::optional<MissingValue> recognizeMissingValue(std::string_view value)
{
    if (value.empty() || value.size() > longestValue)
        return std::nullopt;
    const auto empty =
        std::ranges::find_if(emptyWords(), [value](const EmptyWordRow &row) { return ascii::isSame(row.word, value); });
    if (empty != emptyWords().end())
        return MissingValue{EmptyWord, std::string(value), empty->language};
    if (isMasked(value))
        return MissingValue{Masked, {}, {}};
    for (const PlaceholderRow &row : placeholders()) {
        if (auto read = readPlaceholder(value, row))
            return read;
    }
    const auto print =
        std::ranges::find_if(prints(), [value](const PrintRow &row) { return matchesPattern(value, row.pattern); });
    if (print != prints().end())
        return MissingValue{print->form, {}, print->language};
    if (isJavaObject(value))
        return MissingValue{Object, {}, "Java"};
    if (isByteList(value))
        return MissingValue{ByteArray, {}, {}};
    for (const PlaceholderRow &row : brackets()) {
        if (auto read = readBrackets(value, row))
            return read;
    }
    if (isDottedExample(value))
        return MissingValue{Documentation, std::string(value), {}};
    if (isAbbreviated(value))
        return MissingValue{Abbreviated, {}, {}};
    if (isDocumentation(value))
        return MissingValue{Documentation, std::string(value.substr(0, longestName)), {}};
    if (isFileName(value))
        return MissingValue{FileName, {}, {}};
    return std::nullopt;
}

} // namespace tokenscope::inspect
