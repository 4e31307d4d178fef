// SPDX-License-Identifier: Apache-2.0
#include "inspect/model/expectations_json.h"

#include "inspect/kinds/token_kind.h"
#include "inspect/model/expectation_members.h"
#include "jose/claims.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tokenscope::inspect {

namespace {

using Texts = std::vector<std::string>;
using Seconds = std::chrono::seconds;
using enum ExpectationFault;

std::expected<std::string, ExpectationFault> textIn(const json::Value &value)
{
    if (!value.asString())
        return std::unexpected(NotText);
    if (value.asString()->empty())
        return std::unexpected(EmptyText);
    return *value.asString();
}

std::expected<Texts, ExpectationFault> textsIn(const json::Value &value)
{
    if (value.asString()) {
        auto text = textIn(value);
        return text ? std::expected<Texts, ExpectationFault>(Texts{std::move(*text)}) : std::unexpected(text.error());
    }
    const json::Array *array = value.asArray();
    if (!array || !std::ranges::all_of(*array, [](const json::Value &entry) { return entry.asString() != nullptr; }))
        return std::unexpected(NotTexts);
    if (array->empty())
        return std::unexpected(EmptyList);
    Texts texts;
    for (const json::Value &entry : *array)
        texts.push_back(*entry.asString());
    if (std::ranges::any_of(texts, &std::string::empty))
        return std::unexpected(EmptyEntry);
    return texts;
}

std::expected<Seconds, ExpectationFault> secondsIn(const json::Value &value)
{
    const json::Number *number = value.asNumber();
    const auto date = number ? jose::toNumericDate(*number) : std::nullopt;
    const bool isWhole = number && number->toDouble() == std::trunc(number->toDouble());
    if (!date || date->clamped || date->seconds < 0 || !isWhole)
        return std::unexpected(NotSeconds);
    return Seconds(date->seconds);
}

/// Reads one member into its place.
struct Reader
{
    Expectations &expectations;
    const json::Value &value;

    std::optional<ExpectationFault> operator()(std::optional<std::string> Expectations::*place) const
    {
        return put(place, textIn(value));
    }
    std::optional<ExpectationFault> operator()(Texts Expectations::*place) const { return put(place, textsIn(value)); }
    std::optional<ExpectationFault> operator()(std::optional<TokenType> Expectations::*place) const
    {
        expectations.*place = value.asString() ? findTokenType(*value.asString()) : std::nullopt;
        return expectations.*place ? std::nullopt : std::optional(NotTokenType);
    }
    std::optional<ExpectationFault> operator()(std::optional<KindName> Expectations::*place) const
    {
        const TokenKind *kind = value.asString() ? findKind(*value.asString()) : nullptr;
        if (!kind)
            return NotKind;
        expectations.*place = KindName{kind->name};
        return std::nullopt;
    }
    std::optional<ExpectationFault> operator()(std::optional<Seconds> Expectations::*place) const
    {
        return put(place, secondsIn(value));
    }
    std::optional<ExpectationFault> operator()(Seconds Expectations::*place) const
    {
        const auto seconds = secondsIn(value);
        if (!seconds || *seconds > maximumLeeway)
            return NotLeeway;
        expectations.*place = *seconds;
        return std::nullopt;
    }
    std::optional<ExpectationFault> operator()(bool Expectations::*place) const
    {
        if (!value.asBool())
            return NotFlag;
        expectations.*place = *value.asBool();
        return std::nullopt;
    }
    std::optional<ExpectationFault> operator()(std::size_t Expectations::*place) const
    {
        const auto size = value.asNumber() ? value.asNumber()->toInteger() : std::nullopt;
        if (!size || *size < 0 || std::size_t(*size) > maximumInflatedLimit)
            return NotSize;
        expectations.*place = std::size_t(*size);
        return std::nullopt;
    }

private:
    template <typename Place, typename Result>
    std::optional<ExpectationFault> put(Place place, Result result) const
    {
        if (!result)
            return result.error();
        expectations.*place = std::move(*result);
        return std::nullopt;
    }
};

/// Appends one member, where something is expected.
struct Writer
{
    const Expectations &expectations;
    std::string_view name;
    json::Object &object;

    void operator()(std::optional<std::string> Expectations::*place) const
    {
        if (const auto &text = expectations.*place)
            append(json::Value(*text));
    }
    void operator()(Texts Expectations::*place) const
    {
        if (const Texts &texts = expectations.*place; !texts.empty())
            append(json::Array(texts.begin(), texts.end()));
    }
    void operator()(std::optional<TokenType> Expectations::*place) const
    {
        if (const auto type = expectations.*place)
            append(json::Value(std::string(nameOf(*type))));
    }
    void operator()(std::optional<KindName> Expectations::*place) const
    {
        if (const auto &kind = expectations.*place)
            append(json::Value(kind->text));
    }
    void operator()(std::optional<Seconds> Expectations::*place) const
    {
        if (const auto seconds = expectations.*place)
            append(json::Value(std::int64_t(seconds->count())));
    }
    void operator()(Seconds Expectations::*place) const
    {
        append(json::Value(std::int64_t((expectations.*place).count())));
    }
    void operator()(bool Expectations::*place) const
    {
        if (expectations.*place)
            append(json::Value(true));
    }
    void operator()(std::size_t Expectations::*place) const { append(json::Value(std::int64_t(expectations.*place))); }

private:
    void append(json::Value value) const { object.append(std::string(name), std::move(value)); }
};

} // namespace

std::expected<Expectations, ExpectationError> readExpectations(const json::Object &object,
                                                               std::span<const std::string_view> others)
{
    Expectations expectations;
    const auto members = expectationMembers();
    for (const json::Member &member : object.members()) {
        const auto fail = [&member](ExpectationFault fault) {
            return std::unexpected(ExpectationError{member.name, fault});
        };
        if (object.count(member.name) > 1)
            return fail(Repeated);
        if (std::ranges::find(others, member.name) != others.end())
            continue;
        const auto row = std::ranges::find(members, member.name, &ExpectationMember::name);
        if (row == members.end())
            return fail(Unknown);
        if (member.value.isNull())
            return fail(Null);
        if (const auto fault = std::visit(Reader{expectations, member.value}, row->place))
            return fail(*fault);
    }
    return expectations;
}

json::Object writeExpectations(const Expectations &expectations)
{
    json::Object object;
    for (const ExpectationMember &member : expectationMembers())
        std::visit(Writer{expectations, member.name, object}, member.place);
    return object;
}

} // namespace tokenscope::inspect
