// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <map>

namespace tokenscope::architecture {

/// Joined builds (CMAKE_UNITY_BUILD) compile several sources of a target as one, in groups that change with each new
/// file. A line for each name that unnamed namespaces of two sources of one target, or such a namespace and a header,
/// give to things which cannot stand side by side; overloads of a function can. `files` holds paths relative to the
/// project, and texts that clang-format has laid out.
QStringList clashingNames(const std::map<QString, QString> &files);

} // namespace tokenscope::architecture
