// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/challenge/challenge_command.h"
#include "app/cli/demo_command.h"
#include "app/cli/fetch_command.h"
#include "app/cli/inspect/inspect_command.h"
#include "app/cli/keys/keys_command.h"
#include "app/cli/lint/lint_command.h"
#include "app/cli/login/login_command.h"
#include "app/cli/make/making_options.h"
#include "app/cli/rotation/rotation_command.h"
#include "app/cli/scan/scan_command.h"
#include "app/cli/watch/watch_command.h"

#include <memory>

namespace CLI {
class App;
}

/// The commands and options of tokenscope-cli: the program parses with them, its manual page and the shells' completion
/// are made from them.
namespace tokenscope::cli {

/// What is said of an option whose value is empty. Such a value comes from a variable that is not set.
inline constexpr auto emptyValueWords = "its value is empty; omit the option if you have no value for it";

/// The options of each command, as they were given.
struct Commands
{
    InspectOptions inspect;
    bool batch = false;
    FetchOptions fetch;
    KeysOptions keys;
    KeygenOptions keygen;
    SignOptions sign;
    EncryptOptions encrypt;
    ChallengeOptions challenge;
    DemoOptions demo;
    ScanOptions scan;
    LintOptions lint;
    LoginOptions login;
    WatchOptions watch;
    RotationOptions rotation;
};

/// What it parses goes to `commands`, which outlives it.
std::unique_ptr<CLI::App> commandLine(Commands &commands);

} // namespace tokenscope::cli
