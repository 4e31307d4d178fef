// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/keys/key_set_changes.h"

#include <QString>

#include <vector>

namespace tokenscope::explain {

enum class KeyChangeSign { Added, Removed, Changed, Same };

/// A line of what changed: a key, or how many stayed as they were.
struct KeyChangeRow
{
    KeyChangeSign sign;
    QString text;     ///< "“2026-10” (EC P-256)"
    QString sentence; ///< "New: “2026-10” (EC P-256)."
};

/// In the order new, removed, replaced, renamed, described anew, and then how many are the same. A key that was
/// replaced or renamed goes and comes: two lines with one sentence. Beyond a hundred they are counted.
std::vector<KeyChangeRow> keyChangeRows(const jose::JwkSet &before, const jose::JwkSet &after);

} // namespace tokenscope::explain
