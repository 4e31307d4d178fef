// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/architecture/source_rules.h"

/// The rooms of each floor: the folders inside `src/inspect`, `ui` and the others, and what each may include. Between
/// floors allowedIncludes() decides; between the rooms of one floor, this table.
namespace tokenscope::architecture {

/// For each room (`src/inspect/claims`) the rooms of the same floor that it includes from. What is in a floor's own
/// folder is a room as well (`src/inspect`).
const Graph &roomTable();

/// The arrows that the sources really have.
Graph roomGraph(const std::map<QString, QString> &files);

/// A line for each arrow and each room that only one of the two knows.
QStringList roomDifferences(const Graph &table, const Graph &found);

} // namespace tokenscope::architecture
