// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/separation/condition.h"

namespace tokenscope::scan {

/// The roundest number above `below` and not above `upTo`: of moments and durations a whole day, hour, minute or
/// second, of others as many zeros as there can be.
double roundBound(const Quantity &quantity, double below, double upTo);

} // namespace tokenscope::scan
