// SPDX-License-Identifier: Apache-2.0
#include "inspect/unexamined.h"

namespace tokenscope::inspect {

void leaveUnexamined(Examination &examination, std::string_view what, std::size_t done, std::size_t total)
{
    examination.leaveUnchecked(Part::Budget, Missing::Work);
    examination.warning(Code::NotExamined, "text:0",
                        {text("what", what), number("done", done), number("total", total)});
}

} // namespace tokenscope::inspect
