// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/recognition/error_answer.h"

#include <QByteArray>

#include <optional>

namespace tokenscope::endpoint {

/// What a value of `WWW-Authenticate` says is wrong: its `error` and `error_description` (RFC 6750, 3). Nothing where
/// it only asks for a sign-in.
std::optional<inspect::ErrorAnswer> errorInChallenge(const QByteArray &challenge);

} // namespace tokenscope::endpoint
