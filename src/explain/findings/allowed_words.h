// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/allowed.h"

#include <QString>

#include <optional>
#include <string>

namespace tokenscope::explain {

/// "an https address": what a member may be, within a sentence. `values`: the texts or the other member that it is
/// about. Internal to `explain`.
QString allowedWords(inspect::Allowed allowed, const std::optional<std::string> &values = {});

/// `events` of `payload.events`, short enough for a title.
QString memberName(std::string_view path);

} // namespace tokenscope::explain
