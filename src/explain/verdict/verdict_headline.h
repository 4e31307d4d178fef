// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"

#include <QString>

#include <optional>

/// The first line of a verdict. Internal to `explain`.
namespace tokenscope::explain {

enum class Answer { Accepted, AcceptedBefore, Rejected, Unverified };

/// "Rejected: the token has expired". Where it was judged as of another time than the clock's, that is no answer for
/// now: "It would have been rejected as of 12:00:00 UTC: the token has expired".
QString answerHeadline(Answer answer, const QString &why, Moment judged, std::optional<Moment> clock);

} // namespace tokenscope::explain
