// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "login/links/link.h"

namespace tokenscope::explain {

/// A fault of a login in English, for FaultWords::tr().
struct FaultRow
{
    login::Fault fault;
    const char *title;
    const char *nextStep; ///< empty if there is nothing to do
};

/// Null where the fault has no words.
const FaultRow *faultRow(login::Fault fault);

} // namespace tokenscope::explain
