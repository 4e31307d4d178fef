// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/parameters.h"

#include "inspect/findings/fact.h"
#include "inspect/guesses/guess.h"

#include <chrono>
#include <concepts>
#include <optional>
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
        T::members(Members<T>{*this, fact});
    }

    std::vector<Parameter> take() { return std::move(m_parameters); }

private:
    template <typename T>
    struct Members
    {
        ParameterList &list;
        const T &fact;

        void operator()(std::string_view name, std::string_view text) const { list.add(name, text); }
        void operator()(std::string_view name, std::int64_t number) const { list.add(name, number); }
        template <typename Value>
        void operator()(std::string_view name, Value T::*place) const
        {
            list.add(name, fact.*place);
        }
        void operator()(std::string_view name, Flag<T> flag) const
        {
            if (fact.*flag.place)
                list.add(name, 1);
        }
    };

    void add(std::string_view name, std::string_view text) { m_parameters.push_back({name, std::string(text)}); }
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
    void add(std::string_view name, jose::JwkFault fault) { add(name, std::int64_t(fault)); }
    void add(std::string_view name, const KeyKind &kind) { add(name, std::string_view(nameOf(kind))); }
    void add(std::string_view name, const SecretSteps &steps)
    {
        if (!steps.empty())
            add(name, std::string_view(nameOf(steps)));
    }
    void add(std::string_view name, const Slip &slip)
    {
        std::visit([this](const auto &each) { addAllOf(each); }, slip);
        add(name, std::visit([](const auto &each) { return hypothesisName(each.code); }, slip));
    }
    /// A part that several findings have: its members stand among theirs.
    template <typename Part>
        requires requires { typename Part::IsPart; }
    void add(std::string_view, const Part &part)
    {
        addAllOf(part);
    }

    std::vector<Parameter> m_parameters;
};

} // namespace

std::vector<Parameter> parametersOf(const Finding &finding)
{
    ParameterList list;
    finding.fact->visit([&list](const auto &each) { list.addAllOf(each); });
    std::vector<Parameter> parameters = list.take();
    switch (finding.bearer) {
    case Bearer::Token:
        break;
    case Bearer::KeyBinding:
        parameters.push_back({"part", "kb"});
        break;
    case Bearer::TokenInside:
        parameters.push_back({"part", "inside"});
        break;
    case Bearer::Proof:
        parameters.push_back({"part", "proof"});
        break;
    }
    return parameters;
}

std::vector<Parameter> parametersOf(const Hypothesis &hypothesis)
{
    ParameterList list;
    const auto addAll = [&list](const auto &each) { list.addAllOf(each); };
    std::visit(
        [&]<typename T>(const T &each) {
            if constexpr (std::same_as<T, Slip>)
                std::visit(addAll, each);
            else
                addAll(each);
        },
        hypothesis.guess->fact);
    return list.take();
}

} // namespace tokenscope::inspect
