// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/key_findings.h"

namespace tokenscope::inspect {

std::string_view nameOf(IssuerGap gap)
{
    switch (gap) {
    case IssuerGap::Absent:
        return "absent";
    case IssuerGap::NoAddress:
        return "no_address";
    }
    return {};
}

} // namespace tokenscope::inspect
