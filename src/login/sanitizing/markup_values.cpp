// SPDX-License-Identifier: Apache-2.0
#include "login/sanitizing/markup_values.h"

#include "base/ascii.h"
#include "login/sanitizing/secret_names.h"

#include <algorithm>
#include <optional>

namespace tokenscope::login {

namespace {

constexpr std::size_t longestTag = 64 * 1024;

struct Attribute
{
    std::string_view name;
    std::string_view value;
};

std::string_view trimmedFront(std::string_view text)
{
    while (!text.empty() && (ascii::isBlank(text.front()) || text.front() == '/'))
        text.remove_prefix(1);
    return text;
}

std::string_view takeUpTo(std::string_view &text, std::string_view ends)
{
    const std::string_view part = text.substr(0, std::min(text.find_first_of(ends), text.size()));
    text.remove_prefix(part.size());
    return part;
}

/// Takes one off the front; nothing at the end of the tag. A name without a value has an empty one.
std::optional<Attribute> takeAttribute(std::string_view &text)
{
    text = trimmedFront(text);
    if (text.empty() || text.front() == '>' || text.front() == '<')
        return std::nullopt;
    Attribute attribute{takeUpTo(text, "= \t\r\n/><"), {}};
    const std::string_view rest = trimmedFront(text);
    if (!rest.starts_with('='))
        return attribute.name.empty() ? std::nullopt : std::optional(attribute);
    text = trimmedFront(rest.substr(1));
    if (!text.empty() && ascii::isQuote(text.front())) {
        const char quote = text.front();
        text.remove_prefix(1);
        attribute.value = takeUpTo(text, std::string_view(&quote, 1));
        text.remove_prefix(std::min<std::size_t>(1, text.size()));
    } else {
        attribute.value = takeUpTo(text, " \t\r\n><");
    }
    return attribute;
}

/// Of the last part: `soap:Password`, `data-token`.
std::string_view withoutPrefix(std::string_view name)
{
    const std::size_t colon = name.rfind(':');
    if (colon != std::string_view::npos)
        name.remove_prefix(colon + 1);
    if (name.starts_with("data-"))
        name.remove_prefix(5);
    return name;
}

/// Reads the tag behind its name, and returns what is behind it.
std::string_view readTag(std::string_view text, const std::function<void(const NamedValue &)> &take)
{
    std::string_view name;
    std::string_view value;
    bool isPassword = false;
    while (const auto attribute = takeAttribute(text)) {
        const auto is = [&](std::string_view word) { return ascii::isSame(attribute->name, word); };
        const bool isName = is("name") || is("property") || is("key") || (is("id") && name.empty());
        if (isName && !labelOfParameter(attribute->value).empty())
            name = attribute->value;
        else if (is("value") || is("content"))
            value = attribute->value;
        else if (is("type"))
            isPassword = ascii::isSame(attribute->value, "password");
        const std::string_view own = withoutPrefix(attribute->name);
        const std::string_view label = isName ? std::string_view() : labelOfParameter(own);
        if (!label.empty() && !attribute->value.empty())
            take({own, attribute->value, label});
    }
    const std::string_view label = isPassword ? "password" : labelOfParameter(name);
    if (!label.empty() && !value.empty())
        take({name, value, label});
    return text;
}

} // namespace

void findMarkupValues(std::string_view text, const std::function<void(const NamedValue &)> &take)
{
    // What looks like a tag in a program may run on over real ones, so that each is looked at; as long as that is
    // linear.
    std::size_t allowed = 4 * text.size();
    for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at)) {
        ++at;
        if (at == text.size() || !ascii::isLetter(text[at]))
            continue;
        std::string_view rest = text.substr(at, longestTag);
        const std::string_view element = takeUpTo(rest, " \t\r\n/><");
        rest = readTag(rest, take);
        const auto end = std::size_t(rest.data() - text.data());
        const std::size_t length = end - at;
        const bool isAffordable = length <= allowed;
        allowed -= isAffordable ? length : 0;
        at = isAffordable ? at + element.size() : end;
        const std::string_view label = labelOfParameter(withoutPrefix(element));
        if (label.empty() || !rest.starts_with('>'))
            continue;
        rest.remove_prefix(1);
        const std::string_view content = rest.substr(0, rest.find('<'));
        if (!content.empty())
            take({withoutPrefix(element), content, label});
    }
}

} // namespace tokenscope::login
