// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/binding_findings.h"

namespace tokenscope::inspect {

std::string_view nameOf(HashSlip slip)
{
    switch (slip) {
    case HashSlip::None:
        return "none";
    case HashSlip::OtherValue:
        return "value";
    case HashSlip::OtherLength:
        return "length";
    case HashSlip::Hexadecimal:
        return "hex";
    case HashSlip::OtherBase64:
        return "base64";
    }
    return {};
}

} // namespace tokenscope::inspect
