// SPDX-License-Identifier: Apache-2.0
#include "endpoint/fetch_error.h"

namespace tokenscope::endpoint {

FetchError::FetchError() = default;
FetchError::FetchError(const FetchError &) = default;
FetchError::FetchError(FetchError &&) noexcept = default;
FetchError &FetchError::operator=(const FetchError &) = default;
FetchError &FetchError::operator=(FetchError &&) noexcept = default;
FetchError::~FetchError() = default;

} // namespace tokenscope::endpoint
