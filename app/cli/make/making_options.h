// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/make/encrypt_command.h"
#include "app/cli/make/keygen_command.h"
#include "app/cli/make/sign_command.h"

namespace CLI {
class App;
}

/// The options of the commands that make keys and tokens.
namespace tokenscope::cli {

void describeKeygen(CLI::App &app, KeygenOptions &options);
void describeSign(CLI::App &app, SignOptions &options);
void describeEncrypt(CLI::App &app, EncryptOptions &options);

} // namespace tokenscope::cli
