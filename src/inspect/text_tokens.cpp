// SPDX-License-Identifier: Apache-2.0
#include "inspect/text_tokens.h"

#include "base/ascii.h"
#include "inspect/inspect.h"

#include "base/stop_point.h"
#include "inspect/kinds/token_kind.h"
#include "inspect/model/work_budget.h"
#include "inspect/recognition/utf16_text.h"
#include "inspect/text/token_characters.h"
#include "inspect/text/token_extraction.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace tokenscope::inspect {

namespace {

constexpr std::size_t longestCalled = 40;
constexpr std::string_view around = " \t\"'\\`";

void dropBack(std::string_view &text, std::string_view characters)
{
    text = text.substr(0, text.find_last_not_of(characters) + 1); // npos + 1 is 0
}

/// The scheme of an `Authorization` header.
void dropScheme(std::string_view &text)
{
    for (const std::string_view scheme : {"bearer", "dpop", "jwt"}) {
        if (ascii::endsWith(text, scheme)) {
            text.remove_suffix(scheme.size());
            return dropBack(text, around);
        }
    }
}

bool isNameCharacter(char c)
{
    return isOf(c, Base64UrlCharacter);
}

/// The name at the end of the text, taken off it.
std::string_view takeName(std::string_view &text)
{
    dropBack(text, around);
    std::size_t begin = text.size();
    while (begin > 0 && isNameCharacter(text[begin - 1]))
        --begin;
    if (begin > 0 && text[begin - 1] == '%')
        begin += 2; // an escaped character before it
    const std::string_view name = text.substr(std::min(begin, text.size()));
    text = text.substr(0, text.size() - name.size());
    return name.size() <= longestCalled ? name : std::string_view();
}

/// `:`, `=` or `%3D` at the end, taken off.
bool takeAssignment(std::string_view &text)
{
    dropBack(text, around);
    for (const std::string_view sign : {":", "=", "%3D", "%3d", "=>"}) {
        if (text.ends_with(sign)) {
            text.remove_suffix(sign.size());
            return true;
        }
    }
    return false;
}

/// What the token behind this text is called: the name of its member, parameter, header or cookie.
std::string nameBehind(std::string_view before)
{
    constexpr std::size_t looked = 160;
    before = before.substr(before.size() - std::min(before.size(), looked));
    dropBack(before, around);
    dropScheme(before);
    if (!takeAssignment(before))
        return {};
    const std::string_view name = takeName(before);
    // Recorded requests: {"name": "Authorization", "value": "Bearer …"}
    if (name != "value")
        return std::string(name);
    dropBack(before, " \t\r\n\"'\\,");
    std::string_view rest = before;
    const std::string_view own = takeName(rest);
    if (!takeAssignment(rest) || takeName(rest) != "name")
        return std::string(name);
    return std::string(own);
}

} // namespace

std::optional<EmbeddedTokens> textTokens(std::string_view text)
{
    auto extraction = extractToken(text);
    return std::move(extraction.embedded);
}

std::vector<TokenPlace> placesOf(std::string_view given, const EmbeddedTokens &tokens)
{
    const auto converted = readUtf16(given);
    const std::string_view text = converted && !converted->text.empty() ? std::string_view(converted->text) : given;
    std::vector<TokenPlace> places;
    places.reserve(tokens.places.size());
    std::size_t line = 1;
    std::size_t lineStart = 0;
    std::size_t lineEnd = text.find('\n');
    for (const TextRange &range : tokens.places) {
        stopPoint();
        for (; lineEnd < range.offset; lineEnd = text.find('\n', lineStart)) {
            ++line;
            lineStart = lineEnd + 1;
        }
        places.push_back({line, range.offset - lineStart + 1, nameBehind(text.substr(0, range.offset))});
    }
    return places;
}

std::string_view kindOf(const Inspection &inspection, const TokenPlace &place)
{
    static constexpr std::array names = {
        std::string_view("access_token"),     std::string_view("id_token"),     std::string_view("refresh_token"),
        std::string_view("client_assertion"), std::string_view("logout_token"), std::string_view("id_token_hint"),
        std::string_view("subject_token"),    std::string_view("actor_token"),  std::string_view("DPoP"),
    };
    const bool isGuess = inspection.recognition && !inspection.recognition->isSure();
    if (!inspection.kind.empty() && !isGuess)
        return inspection.kind;
    const auto named = std::ranges::find(names, std::string_view(place.name));
    if (named == names.end())
        return inspection.kind;
    return *named == "DPoP" ? "dpop_proof" : *named == "id_token_hint" ? "id_token" : *named;
}

std::size_t inspectEach(const Question &question, const EmbeddedTokens &tokens,
                        const std::function<void(std::size_t number, Inspection)> &visit)
{
    constexpr std::size_t mostTokens = 10'000;
    constexpr WorkBudget::Cost most = std::chrono::seconds(2);
    WorkBudget::Cost spent{};
    const std::size_t count = std::min(tokens.places.size(), mostTokens);
    const auto converted = readUtf16(question.text); // once, and not for each
    for (std::size_t number = 0; number < count; ++number) {
        if (spent > most)
            return number;
        WorkBudget budget;
        Question each = question;
        if (converted && !converted->text.empty())
            each.text = converted->text;
        each.tokens = &tokens;
        each.token = number;
        each.work = &budget;
        visit(number, inspect(each));
        spent += budget.spent();
    }
    return count;
}

} // namespace tokenscope::inspect
