// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exit_code.h"
#include "base/bytes.h"

#include <QString>

#include <optional>
#include <string>

/// Files that commands write. Errors are sentences for standard error.
namespace tokenscope::cli {

enum class Existing { Keep, Replace };
enum class Readers { Owner, Everybody };

/// Why nothing can be written there: something is there that has to stay. Nothing where it can, so far as is known.
std::optional<QString> outputObstacle(const std::string &path, Existing existing);

/// Says why nothing was made.
ExitCode notMade(const QString &words);

/// All of it or nothing; `-` is standard output. For the owner alone the file is so from its first byte on, whatever
/// the umask says; for everybody the umask decides. What was there before stays until the new bytes are on the disk.
/// Neither links nor devices are written through. What went wrong, or nothing.
std::optional<QString> writeOutput(const std::string &path, ByteView bytes, Readers readers, Existing existing);

} // namespace tokenscope::cli
