// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/keys/key_set_changes.h"

#include <QString>
#include <QStringList>

namespace tokenscope::explain {

/// A sentence for each difference between two sets, in the order new, removed, replaced, renamed, described anew; one
/// that says so where there is none. Beyond a hundred they are counted.
QStringList keyChangeWords(const jose::JwkSet &before, const jose::JwkSet &after);

} // namespace tokenscope::explain
