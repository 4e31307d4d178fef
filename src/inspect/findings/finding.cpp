// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/finding.h"

#include "base/overloaded.h"
#include "inspect/findings/fact.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace tokenscope::inspect {

namespace {

void shorten(std::string &text)
{
    text = shortened(std::move(text));
}

void shorten(std::optional<std::string> &text)
{
    if (text)
        shorten(*text);
}

void shorten(KeyKind &kind)
{
    shorten(kind.name);
}

template <typename Value>
void shorten(const Value &)
{
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
