// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exit_code.h"
#include "make/key_order.h"

#include <string>

namespace tokenscope::cli {

struct KeygenOptions
{
    make::KeyOrder order;
    std::string form = "jwk"; ///< of jose::findExportForm
    std::string out;
    std::string publicOut;
    std::string passphraseFile;
    bool asksPassphrase = false;
    bool replacesFiles = false;
};

ExitCode runKeygen(const KeygenOptions &options);

} // namespace tokenscope::cli
