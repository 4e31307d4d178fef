// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/finding.h"

#include "base/overloaded.h"
#include "inspect/findings/fact.h"

#include <algorithm>
#include <chrono>
#include <concepts>
#include <type_traits>

namespace tokenscope::inspect {

namespace {

/// How many members a type names.
template <typename T>
constexpr std::size_t namedMembers()
{
    std::size_t count = 0;
    T::members([&count](std::string_view, auto value) {
        count += !std::same_as<decltype(value), std::string_view> && !std::integral<decltype(value)>;
    });
    return count;
}

/// Compiles where a type has as many members as it names: as a structured binding must.
template <typename T>
void bindMembers(const T &fact)
{
    constexpr std::size_t count = namedMembers<T>();
    if constexpr (count == 0) {
        static_assert(std::is_empty_v<T>, "every member is in `members`");
    } else if constexpr (count == 1) {
        [[maybe_unused]] const auto &[a] = fact;
    } else if constexpr (count == 2) {
        [[maybe_unused]] const auto &[a, b] = fact;
    } else if constexpr (count == 3) {
        [[maybe_unused]] const auto &[a, b, c] = fact;
    } else if constexpr (count == 4) {
        [[maybe_unused]] const auto &[a, b, c, d] = fact;
    } else if constexpr (count == 5) {
        [[maybe_unused]] const auto &[a, b, c, d, e] = fact;
    } else if constexpr (count == 6) {
        [[maybe_unused]] const auto &[a, b, c, d, e, f] = fact;
    } else if constexpr (count == 7) {
        [[maybe_unused]] const auto &[a, b, c, d, e, f, g] = fact;
    } else if constexpr (count == 8) {
        [[maybe_unused]] const auto &[a, b, c, d, e, f, g, h] = fact;
    } else {
        static_assert(count == 9, "a case more here");
        [[maybe_unused]] const auto &[a, b, c, d, e, f, g, h, i] = fact;
    }
}

class ParameterList
{
public:
    template <typename T>
    void addAllOf(const T &fact)
    {
        bindMembers(fact);
        T::members(Overloaded{
            [this](std::string_view name, std::string_view text) { add(name, text); },
            [this](std::string_view name, std::int64_t number) { add(name, number); },
            [this, &fact]<typename Value>(std::string_view name, Value T::*place) { add(name, fact.*place); },
            [this, &fact](std::string_view name, Flag<T> flag) {
                if (fact.*flag.place)
                    add(name, 1);
            },
        });
    }

    void add(std::string_view name, std::string_view text) { m_parameters.push_back({name, std::string(text)}); }

    std::vector<Parameter> m_parameters;

private:
    template <typename Value>
    void add(std::string_view name, const std::optional<Value> &value)
    {
        if (value)
            add(name, *value);
    }
    template <typename... Values>
    void add(std::string_view name, const std::variant<Values...> &value)
    {
        std::visit([&](const auto &each) { add(name, each); }, value);
    }
    template <typename Enum>
        requires std::is_enum_v<Enum>
    void add(std::string_view name, Enum value)
    {
        add(name, std::string_view(nameOf(value)));
    }
    template <std::integral Integer>
    void add(std::string_view name, Integer value)
    {
        m_parameters.push_back({name, std::int64_t(value)});
    }
    void add(std::string_view name, std::chrono::seconds value) { add(name, value.count()); }
};

void shorten(std::string &text)
{
    text = shortened(std::move(text));
}

void shorten(std::optional<std::string> &text)
{
    if (text)
        shorten(*text);
}

template <typename Value>
void shorten(const Value &)
{
}

const Parameter *find(const std::vector<Parameter> &parameters, std::string_view name)
{
    const auto found = std::ranges::find(parameters, name, &Parameter::name);
    return found == parameters.end() ? nullptr : &*found;
}

std::vector<Parameter> parametersIn(const Fact &fact)
{
    ParameterList list;
    std::visit([&list](const auto &each) { list.addAllOf(each); }, fact);
    return std::move(list.m_parameters);
}

} // namespace

Fact::Fact(const Fact &) = default;
Fact::Fact(Fact &&) noexcept = default;
Fact::~Fact() = default;

const Row &rowOf(const Fact &fact)
{
    return std::visit([](const auto &each) -> const Row & { return each.row; }, fact);
}

Finding::Finding(Fact found, Severity severity_, std::string where_)
    : code(rowOf(found).code)
    , severity(severity_)
    , where(std::move(where_))
    , parameters(parametersIn(found))
    , fact(std::make_shared<const Fact>(std::move(found)))
{
}

Finding::Finding(Code code_, Severity severity_, std::string where_, std::vector<Parameter> parameters_)
    : code(code_)
    , severity(severity_)
    , where(std::move(where_))
    , parameters(std::move(parameters_))
{
}

const std::string *Finding::text(std::string_view name) const
{
    const Parameter *parameter = find(parameters, name);
    return parameter ? std::get_if<std::string>(&parameter->value) : nullptr;
}

std::optional<std::int64_t> Finding::number(std::string_view name) const
{
    const Parameter *parameter = find(parameters, name);
    const auto *number = parameter ? std::get_if<std::int64_t>(&parameter->value) : nullptr;
    return number ? std::optional(*number) : std::nullopt;
}

std::vector<Parameter> parametersOf(const Finding &finding)
{
    std::vector<Parameter> parameters = finding.parameters;
    if (finding.bearer == Bearer::KeyBinding)
        parameters.push_back({"part", "kb"});
    if (finding.bearer == Bearer::TokenInside)
        parameters.push_back({"part", "inside"});
    if (finding.bearer == Bearer::Proof)
        parameters.push_back({"part", "proof"});
    return parameters;
}

std::string shortened(std::string text)
{
    constexpr std::size_t longest = 4096;
    if (text.size() <= longest)
        return text;
    std::size_t end = longest;
    while (end > longest - 3 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80)
        --end;
    text.resize(end);
    text.shrink_to_fit();
    return text += "…";
}

Fact shortened(Fact fact)
{
    std::visit(
        []<typename T>(T &each) {
            T::members(Overloaded{
                [&each]<typename Value>(std::string_view, Value T::*place) { shorten(each.*place); },
                [](std::string_view, const auto &) {},
            });
        },
        static_cast<AllFacts::Variant &>(fact));
    return fact;
}

} // namespace tokenscope::inspect
