// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/inspect/inspect_options.h"
#include "app/cli/passphrase.h"
#include "inspect/model/inspection_keys.h"

#include <QString>

#include <expected>
#include <string>

/// The keys that options name: files and addresses.
namespace tokenscope::cli {

/// Why something that the options name could not be read.
struct InputFailure
{
    QString message;
    ExitCode code = ExitCode::Usage;
};

/// Those to judge the token itself with.
std::expected<inspect::InspectionKeys, InputFailure> inspectionKeys(const InspectOptions &options,
                                                                    Passphrase &passphrase);
/// Those of one file, of any issuer; empty where no file was named.
std::expected<inspect::InspectionKeys, InputFailure> keysOfFile(const std::string &path, Passphrase &passphrase);

/// The same as inspectionKeys(). What is wrong with them goes to standard error.
std::expected<inspect::InspectionKeys, ExitCode> loadInspectionKeys(const InspectOptions &options);

} // namespace tokenscope::cli
