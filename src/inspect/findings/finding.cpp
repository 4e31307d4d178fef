// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/finding.h"

#include "base/overloaded.h"
#include "inspect/findings/fact.h"
#include "inspect/findings/rewriting.h"
#include "inspect/guesses/guess.h"

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace tokenscope::inspect {

namespace {

class Rewriter
{
public:
    explicit Rewriter(const TextChange &change)
        : m_change(change)
    {
    }

    template <typename T>
    T changed(T fact) const
    {
        T::members(Overloaded{
            [this, &fact]<typename Value>(std::string_view, Value T::*place) { this->rewrite(fact.*place); },
            [](std::string_view, const auto &) {},
        });
        return fact;
    }

private:
    void rewrite(std::string &text) const { text = m_change(std::move(text)); }
    void rewrite(KeyKind &kind) const { rewrite(kind.name); }
    template <typename Value>
    void rewrite(std::optional<Value> &value) const
    {
        if (value)
            rewrite(*value);
    }
    template <typename... Values>
    void rewrite(std::variant<Values...> &value) const
    {
        std::visit([this](auto &each) { rewrite(each); }, value);
    }
    /// A part that several findings have.
    template <typename Part>
        requires requires { typename Part::IsPart; }
    void rewrite(Part &part) const
    {
        part = changed(std::move(part));
    }
    /// A number, an enum, a literal, a slip with its code: nothing from outside.
    template <typename Value>
        requires(!requires { typename Value::IsPart; })
    void rewrite(Value &) const
    {
    }

    const TextChange &m_change;
};

} // namespace

const Row &rowOf(const Fact &fact)
{
    return *fact.visit([](const auto &each) { return &each.row; });
}

Finding::Finding(Fact found, Severity itsSeverity, std::string place)
    : code(rowOf(found).code)
    , severity(itsSeverity)
    , where(std::move(place))
    , fact(std::make_shared<const Fact>(std::move(found)))
{
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

Fact rewritten(const Fact &fact, const TextChange &change)
{
    return fact.visit([&change]<typename T>(const T &each) { return Fact(Rewriter(change).changed(each)); });
}

Hypothesis rewritten(const Hypothesis &hypothesis, const TextChange &change)
{
    const Rewriter rewriter(change);
    return std::visit(
        [&]<typename T>(const T &each) {
            if constexpr (std::same_as<T, Slip>)
                return std::visit([&](const auto &slip) { return Hypothesis(rewriter.changed(slip)); }, each);
            else
                return Hypothesis(rewriter.changed(each));
        },
        hypothesis.guess->fact);
}

Fact shortened(const Fact &fact)
{
    return rewritten(fact, [](std::string text) { return shortened(std::move(text)); });
}

} // namespace tokenscope::inspect
