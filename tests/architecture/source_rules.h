// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <set>

/// The floors of CONTRIBUTING.md as rules about the text of a file, so that they can be tried on made-up text too.
namespace tokenscope::architecture {

/// For each folder (`src/jose`, `ui`) the folders that it may include from besides itself.
const std::map<QString, std::set<QString>> &allowedIncludes();

/// The folder of allowedIncludes() that a path lies in; empty where it lies in none.
QString folderOf(const QString &path);

/// A line for each thing in `text` that a file at `path`, relative to the project, may not have: an include that goes
/// up, a library in a folder that does without it, a missing licence line. Works on sources and CMakeLists.txt.
QStringList violations(const QString &path, const QString &text);

/// Paths of the project's own files that `text` includes.
QStringList ownIncludes(const QString &path, const QString &text);

using Graph = std::map<QString, std::set<QString>>;

/// The first circle found, as the names along it with the first one repeated at the end; empty if there is none.
QStringList findCircle(const Graph &graph);

} // namespace tokenscope::architecture
