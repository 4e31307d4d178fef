// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/make/made_output.h"

#include <string>
#include <vector>

namespace tokenscope::cli {

struct EncryptOptions
{
    std::string contentFile = "-";
    std::vector<std::string> headers; ///< NAME=VALUE
    std::string keyFile;
    std::string keyId;
    std::string secretFile;
    std::string passwordFile;
    std::string passphraseFile;
    std::string algorithm;
    std::string encryption;
    bool isDeflated = false;
    MadeOutput output;
};

ExitCode runEncrypt(const EncryptOptions &options);

} // namespace tokenscope::cli
