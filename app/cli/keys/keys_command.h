// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exit_code.h"

#include <string>

namespace tokenscope::cli {

struct KeysOptions
{
    std::string file;
    std::string passphraseFile;
    bool json = false;
    std::string exportForm;   ///< of jose::findExportForm; empty to list the keys
    bool withPrivate = false; ///< of what is exported
    std::string out = "-";    ///< where that goes
    std::string newPassphraseFile;
    bool asksNewPassphrase = false;
    bool replacesFile = false;
    std::string commonName; ///< of a certificate request
};

/// `keys FILE`: each key's members, size, thumbprint, certificates and findings; or the keys in another form.
ExitCode runKeys(const KeysOptions &options);

} // namespace tokenscope::cli
