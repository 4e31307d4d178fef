// SPDX-License-Identifier: Apache-2.0
#include "scan/separation/condition.h"

#include "base/ascii.h"
#include "scan/moment_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace tokenscope::scan {

using namespace std::string_view_literals;

namespace {

/// Of the payload and of headers that repeat claims.
constexpr std::array dateClaims = {"exp"sv, "iat"sv, "nbf"sv, "auth_time"sv, "updated_at"sv};

bool isPlainName(std::string_view name)
{
    const auto isOfName = [](char c) { return ascii::isLetterOrDigit(c) || c == '_' || c == '-' || c == '#'; };
    return !name.empty() && std::ranges::all_of(name, isOfName);
}

std::string quotedInFilter(std::string_view text)
{
    std::string quoted = "\"";
    for (const char character : text) {
        if (character == '"' || character == '\\')
            quoted += '\\';
        quoted += character;
    }
    return quoted + '"';
}

std::string pathText(const std::vector<std::string> &path)
{
    std::string text;
    for (const std::string &member : path)
        text += (text.empty() ? "" : ".") + (isPlainName(member) ? member : quotedInFilter(member));
    return text;
}

std::string valueText(const json::Value &value)
{
    if (const std::string *text = value.asString())
        return quotedInFilter(*text);
    if (const bool *flag = value.asBool())
        return *flag ? "true" : "false";
    return value.asNumber() ? value.asNumber()->digits : std::string();
}

std::string boundText(const Condition &condition)
{
    constexpr double lastSecond = 253402300799; // of the year 9999
    const double bound = condition.bound;
    if (isMoment(condition.quantity) && bound >= 0 && bound <= lastSecond && bound == std::floor(bound))
        return '"' + isoText(Moment(std::chrono::seconds(std::int64_t(bound)))) + '"';
    return digitsOf(bound);
}

} // namespace

bool isMoment(const Quantity &quantity)
{
    return quantity.form == Quantity::Form::Value &&
           (quantity.path == std::vector<std::string>{"time"} ||
            (quantity.path.size() <= 2 && std::ranges::find(dateClaims, quantity.path.back()) != dateClaims.end()));
}

bool isDuration(const Quantity &quantity)
{
    return quantity.form == Quantity::Form::Lifetime || quantity.form == Quantity::Form::Age ||
           quantity.form == Quantity::Form::Remaining;
}

std::string digitsOf(double number)
{
    std::array<char, 32> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    return {digits.data(), end};
}

std::string expressionOf(const Quantity &quantity)
{
    switch (quantity.form) {
    case Quantity::Form::Value:
        return pathText(quantity.path);
    case Quantity::Form::Type:
        return "type(" + pathText(quantity.path) + ')';
    case Quantity::Form::Length:
        return "length(" + pathText(quantity.path) + ')';
    case Quantity::Form::Lifetime:
        return "exp - payload.iat";
    case Quantity::Form::Age:
        return "time - payload.iat";
    case Quantity::Form::Remaining:
        return "exp - time";
    }
    std::unreachable();
}

std::string expressionOf(const Condition &condition)
{
    const std::string name = expressionOf(condition.quantity);
    switch (condition.how) {
    case Condition::How::Equal:
        return name + " = " + valueText(condition.values.front());
    case Condition::How::NotEqual:
        return name + " != " + valueText(condition.values.front());
    case Condition::How::In: {
        std::string list;
        for (const json::Value &value : condition.values)
            list += (list.empty() ? "" : ", ") + valueText(value);
        return name + " in (" + list + ')';
    }
    case Condition::How::Exists:
        return name + " exists";
    case Condition::How::Missing:
        return "not " + name + " exists";
    case Condition::How::NotBelow:
        return name + " >= " + boundText(condition);
    case Condition::How::Below:
        return name + " < " + boundText(condition);
    }
    std::unreachable();
}

std::string expressionOf(const std::vector<Condition> &conditions)
{
    std::string text;
    for (const Condition &condition : conditions)
        text += (text.empty() ? "" : " and ") + expressionOf(condition);
    return text;
}

} // namespace tokenscope::scan
