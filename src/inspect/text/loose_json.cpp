// SPDX-License-Identifier: Apache-2.0
#include "inspect/text/loose_json.h"

#include "base/ascii.h"
#include "base/utf8.h"

#include <charconv>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace tokenscope::inspect {

namespace {

std::optional<std::int64_t> asPythonInteger(std::string_view text)
{
    constexpr std::string_view blanks = " \t\n\v\f\r";
    const auto first = text.find_first_not_of(blanks);
    if (first == text.npos)
        return std::nullopt;
    text = text.substr(first, text.find_last_not_of(blanks) - first + 1);
    std::string digits;
    if (text.starts_with('+') || text.starts_with('-')) {
        digits = text.starts_with('-') ? "-" : "";
        text.remove_prefix(1);
    }
    char before = '_';
    for (const char letter : text) {
        if (letter == '_' ? before == '_' : !ascii::isDigit(letter))
            return std::nullopt;
        if (letter != '_')
            digits += letter;
        before = letter;
    }
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return before != '_' && error == std::errc() ? std::optional(number) : std::nullopt;
}

} // namespace

json::Object lastMembers(const json::Object &object)
{
    std::vector<json::Member> last;
    std::unordered_map<std::string_view, std::size_t> places;
    for (const json::Member &member : object.members()) {
        const auto [place, isNew] = places.try_emplace(member.name, last.size());
        if (isNew)
            last.push_back(member);
        else
            last[place->second].value = member.value;
    }
    return json::Object(std::move(last));
}

void readDatesAsIntegers(json::Object &claims)
{
    for (const std::string_view name : {"exp", "nbf", "iat"}) {
        const json::Value *value = claims.find(name);
        if (!value)
            continue;
        std::optional<std::int64_t> number;
        if (const std::string *text = value->asString())
            number = asPythonInteger(*text);
        else if (const bool *truth = value->asBool())
            number = *truth ? 1 : 0;
        if (number)
            claims.set(name, json::Value(*number));
    }
}

bool mayBePythonJson(std::string_view text)
{
    return text.starts_with("\xEF\xBB\xBF") || text.starts_with("\xFE\xFF") || text.starts_with("\xFF\xFE") ||
           text.find('\0') != text.npos || text.find("NaN") != text.npos || text.find("Infinity") != text.npos;
}

bool isWellFormed(std::string_view text)
{
    return !utf8::firstInvalid(text);
}

} // namespace tokenscope::inspect
