// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verdict_ink.h"

#include <utility>

namespace tokenscope::cli {

Ink inkOf(inspect::Verdict verdict)
{
    switch (verdict) {
    case inspect::Verdict::Accepted:
        return Ink::Good;
    case inspect::Verdict::Rejected:
        return Ink::Bad;
    case inspect::Verdict::Unverified:
    case inspect::Verdict::NotAToken:
        return Ink::Warning;
    }
    std::unreachable();
}

} // namespace tokenscope::cli
