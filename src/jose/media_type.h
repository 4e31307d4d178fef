// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace tokenscope::jose {

/// `at+jwt` of `at+jwt; v=1`, and without blanks and controls around it: who writes so means that type.
std::string_view bareMediaType(std::string_view mediaType);

} // namespace tokenscope::jose
