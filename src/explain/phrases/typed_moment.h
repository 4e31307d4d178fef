// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"

#include <QString>

#include <optional>

namespace tokenscope::explain {

/// A time as people write it: "yesterday 20:00", "2026-11-28 20:00", "3 hours ago", "Mon 23 Nov 2026 12:00:00 UTC",
/// seconds since 1970, RFC 3339. Without a zone it is of the shown one (phrases/time_zone.h), without a clock time it
/// is midnight, without a day today. Nothing where it is none of these.
std::optional<Moment> readTypedMoment(const QString &typed, Moment now);

/// What a field of such times shows: "2026-11-28 20:00:00", with "UTC" where that is the shown zone.
QString typedMoment(Moment moment);

} // namespace tokenscope::explain
