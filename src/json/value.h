// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/shared.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

/// JSON as it was written: order, duplicate members and the digits of numbers are kept.
namespace tokenscope::json {

class Value;
struct Member;

/// In the order of Value's alternatives.
enum class Type { Null, Boolean, Number, String, Array, Object };
/// `null`, `boolean`, `number`, `string`, `array` or `object`: the words of RFC 8259.
std::string_view nameOf(Type type);

struct Null
{
    bool operator==(const Null &) const = default;
};

/// A number's own digits, as RFC 8259, 6 allows them: `1E400`, `-0` and `1.10` stay what they are.
struct Number
{
    std::string digits;
    bool operator==(const Number &) const = default;

    /// The value, where it is a whole number written without fraction or exponent and fits.
    std::optional<std::int64_t> toInteger() const;
    /// The nearest double; ±infinity where it is too large.
    double toDouble() const;
};

using Array = std::vector<Value>;

/// The members of an object in the order in which they stand, duplicates included.
class Object
{
public:
    Object() = default;
    explicit Object(std::vector<Member> members);

    const std::vector<Member> &members() const { return m_members; }
    std::size_t size() const;
    bool isEmpty() const;

    /// The first member of that name, or null. Names are compared after unescaping, byte for byte.
    const Value *find(std::string_view name) const;
    /// How often the name occurs; more than 1 is a duplicate.
    std::size_t count(std::string_view name) const;

    void append(std::string name, Value value);
    /// Replaces the first member of that name, or appends it.
    void set(std::string_view name, Value value);
    void remove(std::string_view name);

    bool operator==(const Object &) const;

private:
    std::vector<Member> m_members;
};

/// Strings are UTF-8. A lone surrogate escape (`"\ud800"`) is kept as its three-byte form, which is not UTF-8, so that
/// two different ones never compare equal; Document::loneSurrogates tells where.
/// Copies share what they hold: copying costs neither time nor memory, however much it is.
class Value
{
public:
    Value();
    Value(Null);
    explicit Value(bool flag);
    explicit Value(std::int64_t number);
    Value(Number number);
    Value(std::string text);
    Value(std::string_view text);
    Value(const char *text);
    Value(Array array);
    Value(Object object);

    bool isNull() const { return std::holds_alternative<Null>(m_variant); }
    /// Null where the value is of another type.
    const bool *asBool() const { return std::get_if<bool>(&m_variant); }
    const Number *asNumber() const { return as<Number>(); }
    const std::string *asString() const { return as<std::string>(); }
    const Array *asArray() const { return as<Array>(); }
    const Object *asObject() const { return as<Object>(); }
    /// To change this value by; no copy of it changes.
    Object *mutableObject();

    Type type() const { return Type(m_variant.index()); }
    std::string_view typeName() const { return nameOf(type()); }

    bool operator==(const Value &) const;

private:
    using Variant = std::variant<Null, bool, Shared<Number>, Shared<std::string>, Shared<Array>, Shared<Object>>;

    template <typename T>
    const T *as() const
    {
        const auto *shared = std::get_if<Shared<T>>(&m_variant);
        return shared ? shared->get() : nullptr;
    }

    Variant m_variant;
};

struct Member
{
    std::string name;
    Value value;
    bool operator==(const Member &) const = default;
};

// A value holds members and a member a value, so that nothing of a value can be made before Member is complete.
inline Value::Value() = default;
inline Value::Value(Null) {}
inline Value::Value(bool flag)
    : m_variant(flag)
{
}
} // namespace tokenscope::json
