// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/fetch_error.h"

#include <QString>

namespace tokenscope::explain {

/// “Asked: https://…/a (HTTP 404), then https://…/b (no answer).” Each address once, in order; empty where nothing was
/// sent.
QString askedWords(const endpoint::FetchError &error);

/// What the answer itself says, in its own words or by what it is. Empty where it says nothing.
QString saidWords(const endpoint::FetchError &error);

} // namespace tokenscope::explain
