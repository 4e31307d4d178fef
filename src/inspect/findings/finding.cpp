// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/finding.h"

#include "base/overloaded.h"
#include "inspect/findings/fact.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

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

const Row &rowOf(const Fact &fact)
{
    return *fact.visit([](const auto &each) { return &each.row; });
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

Fact shortened(const Fact &fact)
{
    return fact.visit([]<typename T>(const T &each) {
        T copy = each;
        T::members(Overloaded{
            [&copy]<typename Value>(std::string_view, Value T::*place) { shorten(copy.*place); },
            [](std::string_view, const auto &) {},
        });
        return Fact(std::move(copy));
    });
}

} // namespace tokenscope::inspect
