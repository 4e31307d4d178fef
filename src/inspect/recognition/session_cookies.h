// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/recognition/foreign_kind.h"

namespace tokenscope::inspect {

/// What a web framework keeps in a cookie, or signs in the way of its cookies: recognized by its form. Percent codes
/// may be in it.
std::optional<Recognized> recognizeSessionCookie(std::string_view word);

/// A cookie whose name tells the software that set it: `connect.sid`, `JSESSIONID`.
std::optional<Recognized> recognizeCookieName(std::string_view name);

} // namespace tokenscope::inspect
