// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace tokenscope::jose {

/// The name in a JWK (RFC 7518, 6.2.1.1; RFC 8037, 2) of a curve that other standards and libraries call otherwise:
/// `P-256` for `prime256v1`. Nothing where no curve is called so.
std::optional<std::string_view> registeredCurve(std::string_view name);

} // namespace tokenscope::jose
