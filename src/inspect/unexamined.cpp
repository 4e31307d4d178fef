// SPDX-License-Identifier: Apache-2.0
#include "inspect/unexamined.h"

namespace tokenscope::inspect {

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

void leaveUnexamined(Examination &examination, std::string_view what, std::size_t done, std::size_t total)
{
    examination.leaveUnchecked(Part::Budget, Missing::Work);
    examination.warning(Code::NotExamined, "text:0",
                        {text("what", what), number("done", done), number("total", total)});
}

void tellUnlisted(Examination &examination)
{
    if (examination.unlisted == 0)
        return;
    const std::size_t listed = examination.result.findings.size();
    examination.note(
        Code::NotExamined, "text:0",
        {text("what", "findings"), number("done", listed), number("total", listed + examination.unlisted)});
}

} // namespace tokenscope::inspect
