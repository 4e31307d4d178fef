// SPDX-License-Identifier: Apache-2.0
#include "explain/report/text_mask.h"

#include "base/ascii.h"
#include "base/base64url.h"
#include "base/bytes.h"
#include "json/writer.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace tokenscope::explain {

namespace {

constexpr std::size_t shortestPart = 4;
/// A longer text is found by this much of it, and masked as far as it goes on: elsewhere it may have been cut.
constexpr std::size_t longestHead = 64;
constexpr std::size_t shortestEncoded = 8;

std::uint32_t startOf(std::string_view text)
{
    std::uint32_t start = 0;
    std::memcpy(&start, text.data(), shortestPart);
    return start;
}

bool isBase64(char character)
{
    return ascii::isLetter(character) || ascii::isDigit(character) ||
           std::string_view("-_+/=").find(character) != std::string_view::npos;
}

/// A run of base64 characters that starts as the header of a token in JSON does (`{"`, `{ `, `{` and a line break).
bool startsLikeHeader(std::string_view run)
{
    return run.size() >= shortestEncoded &&
           std::ranges::any_of(std::array{"eyJ", "eyA", "ewo", "ew0", "ewk", "eyI"},
                               [run](std::string_view start) { return run.starts_with(start); });
}

/// How long the token is that starts with a header of that length; 0 where it is not one.
std::size_t tokenLength(std::string_view text, std::size_t header)
{
    if (!startsLikeHeader(text.substr(0, header)) || header == text.size() || text[header] != '.')
        return 0;
    const auto end = std::ranges::find_if_not(
        text, [](char character) { return isBase64(character) || character == '.' || character == '~'; });
    return std::size_t(end - text.begin());
}

std::size_t runLength(std::string_view text)
{
    return std::size_t(std::ranges::find_if_not(text, isBase64) - text.begin());
}

} // namespace

void TextMask::addText(const std::string &text)
{
    if (text.empty() || text == maskMark || !m_whole.insert(text).second || text.size() < shortestPart)
        return;
    const std::string head = text.substr(0, longestHead);
    m_starts.insert(startOf(head));
    m_heads[head.size()][head].push_back(text);
}

void TextMask::add(const json::Value &value)
{
    if (const std::string *text = value.asString()) {
        addText(*text);
        const std::string quoted = json::quote(*text);
        addText(quoted.substr(1, quoted.size() - 2));
    } else if (const json::Number *number = value.asNumber()) {
        if (number->digits.size() >= shortestPart) {
            m_numbers.insert(number->digits);
            addText(number->digits);
        }
    } else if (const json::Array *array = value.asArray()) {
        for (const json::Value &each : *array)
            add(each);
    } else if (const json::Object *object = value.asObject()) {
        for (const json::Member &member : object->members())
            add(member.value);
    }
}

bool TextMask::hides(const json::Number &number) const
{
    return m_numbers.contains(number.digits);
}

/// The length of what is masked at the start of the text, or 0.
std::size_t TextMask::matchAt(std::string_view text) const
{
    if (text.size() < shortestPart || !m_starts.contains(startOf(text)))
        return 0;
    for (const auto &[length, heads] : m_heads) {
        const auto found = length <= text.size() ? heads.find(std::string(text.substr(0, length))) : heads.end();
        if (found == heads.end())
            continue;
        std::size_t longest = length;
        for (const std::string &each : found->second) {
            const auto [end, other] = std::ranges::mismatch(std::string_view(each), text);
            longest = std::max(longest, std::size_t(end - std::string_view(each).begin()));
        }
        return longest;
    }
    return 0;
}

std::string TextMask::withoutValues(std::string_view text) const
{
    std::string masked;
    while (!text.empty()) {
        const std::size_t length = matchAt(text);
        if (length > 0)
            masked += maskMark;
        else
            masked += text.front();
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return masked;
}

/// Tokens go in any case: they may still open doors.
std::string TextMask::withoutEncoded(std::string_view text) const
{
    std::string masked;
    while (!text.empty()) {
        const std::size_t run = runLength(text);
        if (run == 0) {
            masked += text.front();
            text.remove_prefix(1);
            continue;
        }
        const std::size_t token = tokenLength(text, run);
        const std::string decoded = !isEmpty() && token == 0 && run >= shortestEncoded
                                        ? std::string(asText(base64url::decodeLenient(text.substr(0, run))))
                                        : std::string();
        const bool isHiding = token > 0 || withoutValues(decoded) != decoded;
        const std::size_t length = std::max(token, run);
        if (isHiding)
            masked += maskMark;
        else
            masked += text.substr(0, length);
        text.remove_prefix(length);
    }
    return masked;
}

std::string TextMask::masked(std::string_view text) const
{
    if (m_whole.contains(std::string(text)))
        return std::string(maskMark);
    return withoutEncoded(isEmpty() ? std::string(text) : withoutValues(text));
}

} // namespace tokenscope::explain
