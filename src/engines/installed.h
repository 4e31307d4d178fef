// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engines/engine.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace tokenscope::engines {

/// The first of that name along PATH that is a program itself; empty if there is none. A script in front of it, as
/// version managers put there, would start others, which no library may do here.
QString programOf(const Language &language);

/// What a library's process gets: PATH, a home that is empty, and where libraries of its language are.
QProcessEnvironment environmentOf(const Language &language, const QString &home);

/// Behind the script: the library's name or, for PHP, which searches for none itself, the files that load it.
QStringList scriptArguments(const Engine &engine);

} // namespace tokenscope::engines
