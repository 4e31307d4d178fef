// SPDX-License-Identifier: Apache-2.0
#include "json/value.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace tokenscope::json {

namespace {

/// Whether a number that no double can hold lies beyond the largest one rather than below the smallest: whether its
/// first digit other than 0, moved by the exponent, is before the decimal point.
bool isHuge(std::string_view digits)
{
    const std::size_t mantissaEnd = std::min(digits.find_first_of("eE"), digits.size());
    const std::string_view mantissa = digits.substr(0, mantissaEnd);
    const auto point = static_cast<std::int64_t>(std::min(mantissa.find('.'), mantissa.size()));
    const std::size_t leading = mantissa.find_first_of("123456789");
    if (leading == std::string_view::npos)
        return false;

    std::string_view exponentDigits = digits.substr(std::min(mantissaEnd + 1, digits.size()));
    if (exponentDigits.starts_with('+'))
        exponentDigits.remove_prefix(1);
    std::int64_t exponent = 0;
    const char *const end = exponentDigits.data() + exponentDigits.size();
    if (std::from_chars(exponentDigits.data(), end, exponent).ec == std::errc::result_out_of_range)
        return !exponentDigits.starts_with('-');
    return exponent > static_cast<std::int64_t>(leading) - point;
}

// A hostile text holds millions of the values that take the fewest characters. All of one sort are one.

template <typename Empty>
Shared<Empty> sharedEmpty()
{
    static const Shared<Empty> empty{Empty()};
    return empty;
}

Shared<std::string> shared(std::string text)
{
    return text.empty() ? sharedEmpty<std::string>() : Shared(std::move(text));
}

Shared<Array> shared(Array array)
{
    return array.empty() ? sharedEmpty<Array>() : Shared(std::move(array));
}

Shared<Object> shared(Object object)
{
    return object.isEmpty() ? sharedEmpty<Object>() : Shared(std::move(object));
}

Shared<Number> shared(Number number)
{
    static const std::array<Shared<Number>, 10> digits = [] {
        const auto one = [](char digit) { return Shared(Number{std::string(1, digit)}); };
        return std::array{one('0'), one('1'), one('2'), one('3'), one('4'),
                          one('5'), one('6'), one('7'), one('8'), one('9')};
    }();
    const bool isDigit = number.digits.size() == 1 && ascii::isDigit(number.digits[0]);
    return isDigit ? digits[std::size_t(number.digits[0] - '0')] : Shared(std::move(number));
}

} // namespace

std::optional<std::int64_t> Number::toInteger() const
{
    std::int64_t integer = 0;
    const char *const end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, integer);
    if (error != std::errc() || stop != end)
        return std::nullopt;
    return integer;
}

double Number::toDouble() const
{
    double nearest = 0;
    const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), nearest);
    if (result.ec != std::errc::result_out_of_range)
        return nearest;
    const double magnitude = isHuge(digits) ? std::numeric_limits<double>::infinity() : 0.0;
    return digits.starts_with('-') ? -magnitude : magnitude;
}

Object::Object(std::vector<Member> members)
    : m_members(std::move(members))
{
}

std::size_t Object::size() const
{
    return m_members.size();
}

bool Object::isEmpty() const
{
    return m_members.empty();
}

const Value *Object::find(std::string_view name) const
{
    const auto member = std::ranges::find(m_members, name, &Member::name);
    return member == m_members.end() ? nullptr : &member->value;
}

std::size_t Object::count(std::string_view name) const
{
    return static_cast<std::size_t>(std::ranges::count(m_members, name, &Member::name));
}

void Object::append(std::string name, Value value)
{
    m_members.push_back({std::move(name), std::move(value)});
}

void Object::set(std::string_view name, Value value)
{
    const auto member = std::ranges::find(m_members, name, &Member::name);
    if (member == m_members.end())
        append(std::string(name), std::move(value));
    else
        member->value = std::move(value);
}

void Object::remove(std::string_view name)
{
    std::erase_if(m_members, [name](const Member &member) { return member.name == name; });
}

bool Object::operator==(const Object &) const = default;

Value::Value(std::int64_t number)
    : Value(Number{std::to_string(number)})
{
}

Value::Value(Number number)
    : m_variant(shared(std::move(number)))
{
}

Value::Value(std::string text)
    : m_variant(shared(std::move(text)))
{
}

Value::Value(std::string_view text)
    : m_variant(shared(std::string(text)))
{
}

Value::Value(const char *text)
    : m_variant(shared(std::string(text)))
{
}

Value::Value(Array array)
    : m_variant(shared(std::move(array)))
{
}

Value::Value(Object object)
    : m_variant(shared(std::move(object)))
{
}

Object *Value::mutableObject()
{
    auto *object = std::get_if<Shared<Object>>(&m_variant);
    return object ? &object->detached() : nullptr;
}

std::string_view nameOf(Type type)
{
    switch (type) {
    case Type::Null:
        return "null";
    case Type::Boolean:
        return "boolean";
    case Type::Number:
        return "number";
    case Type::String:
        return "string";
    case Type::Array:
        return "array";
    case Type::Object:
        return "object";
    }
    return {};
}

bool Value::operator==(const Value &) const = default;

} // namespace tokenscope::json
