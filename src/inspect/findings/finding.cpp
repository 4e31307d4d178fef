// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/finding.h"

#include "inspect/findings/fact.h"
#include "inspect/findings/rewriting.h"

#include <string>
#include <utility>

namespace tokenscope::inspect {

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
    return rewritten(fact, [](std::string text) { return shortened(std::move(text)); });
}

} // namespace tokenscope::inspect
