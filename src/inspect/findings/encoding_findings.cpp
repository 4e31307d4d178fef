// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/encoding_findings.h"

namespace tokenscope::inspect {

std::string_view nameOf(WideText text)
{
    switch (text) {
    case WideText::Utf16:
        return "utf16";
    case WideText::Utf32:
        return "utf32";
    }
    return {};
}

std::string_view nameOf(OtherSyntax syntax)
{
    switch (syntax) {
    case OtherSyntax::FormFields:
        return "form";
    }
    return {};
}

} // namespace tokenscope::inspect
