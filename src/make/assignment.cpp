// SPDX-License-Identifier: Apache-2.0
#include "make/assignment.h"

#include "json/document.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tokenscope::make {

namespace {

constexpr std::array<std::string_view, 7> dateClaims = {
    "exp", "nbf", "iat", "auth_time", "updated_at", "rat", "event_timestamp"};

std::optional<std::int64_t> secondsOf(char unit)
{
    switch (unit) {
    case 's':
        return 1;
    case 'm':
        return 60;
    case 'h':
        return 60 * 60;
    case 'd':
        return 24 * 60 * 60;
    case 'w':
        return 7 * 24 * 60 * 60;
    }
    return std::nullopt;
}

/// `+30m`; nothing for other texts, and for more than nine digits.
std::optional<std::int64_t> spanIn(std::string_view text)
{
    if (text.size() < 3 || text.size() > 11 || (text.front() != '+' && text.front() != '-'))
        return std::nullopt;
    const auto unit = secondsOf(text.back());
    const std::string_view digits = text.substr(1, text.size() - 2);
    std::int64_t count = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), count);
    if (!unit || digits.front() == '-' || error != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return (text.front() == '-' ? -count : count) * *unit;
}

json::Value valueOf(std::string_view name, std::string_view text, Moment now)
{
    const std::int64_t seconds = now.time_since_epoch().count();
    const bool isDate = std::ranges::find(dateClaims, name) != dateClaims.end();
    std::string_view span = text;
    if (span.starts_with("now"))
        span.remove_prefix(3);
    if (const auto offset = spanIn(span))
        return json::Value(seconds + *offset);
    if (isDate && text == "now")
        return json::Value(seconds);
    if (const auto time = isDate ? parseRfc3339(text) : std::nullopt)
        return json::Value(std::int64_t(time->moment.time_since_epoch().count()));
    if (auto document = json::parse(text))
        return std::move(document->root);
    return json::Value(text);
}

} // namespace

std::optional<Assignment> readAssignment(std::string_view text, Moment now)
{
    const auto equals = text.find('=');
    if (equals == text.npos || equals == 0)
        return std::nullopt;
    const std::string_view name = text.substr(0, equals);
    return Assignment{std::string(name), valueOf(name, text.substr(equals + 1), now)};
}

void Edits::apply(json::Object &object) const
{
    for (const std::string &name : removals)
        object.remove(name);
    for (const Assignment &assignment : assignments)
        object.set(assignment.name, assignment.value);
}

} // namespace tokenscope::make
