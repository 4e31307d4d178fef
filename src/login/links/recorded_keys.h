// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection_keys.h"
#include "login/links/link_sheet.h"

#include <optional>

/// Keys that the recording itself has. They show whether token and keys fit each other, not whose they are: anyone who
/// wrote the recording could write both.
namespace tokenscope::login {

/// Of the login's key sets; no source where none was recorded.
const inspect::InspectionKeys &recordedKeys(LinkSheet &sheet);
/// The exchange with the last of them.
std::optional<std::size_t> keysIn(const LinkSheet &sheet);

/// When the exchange's answer was there; the beginning of time where the recording has no times.
Moment momentOf(const LinkSheet &sheet, std::size_t exchange);

} // namespace tokenscope::login
