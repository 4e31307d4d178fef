// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/lint/lint_command.h"
#include "gate/subject.h"

#include <QString>

#include <expected>
#include <vector>

namespace tokenscope::cli {

class Passphrase;

/// Whether an input is fetched; any other is a file's name.
bool isAddress(const std::string &input);

/// One input, read and judged: two subjects where an address led from metadata to keys. What could not be read or did
/// not answer is a result of its own. An error is wrong usage.
std::expected<std::vector<gate::JudgedSubject>, QString> judgedInput(const std::string &input,
                                                                     const LintOptions &options,
                                                                     const gate::GateQuestion &question,
                                                                     Passphrase &passphrase);

} // namespace tokenscope::cli
