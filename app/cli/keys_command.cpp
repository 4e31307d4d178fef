// SPDX-License-Identifier: Apache-2.0
#include "app/cli/keys_command.h"

#include "app/cli/command_input.h"
#include "app/cli/key_listing.h"
#include "app/cli/terminal.h"
#include "json/writer.h"

namespace tokenscope::cli {

ExitCode runKeys(const KeysOptions &options)
{
    const auto text = readInput(options.file);
    if (!text) {
        complain(text.error());
        return ExitCode::Usage;
    }
    const auto keys = parseKeys(*text);
    if (!keys) {
        complain(keys.error());
        return ExitCode::Usage;
    }
    if (options.json) {
        json::Object object;
        object.append("keys", json::Value(keysJson(**keys)));
        printRaw(json::write(object));
    } else {
        print(keysText(**keys));
    }
    return ExitCode::Accepted;
}

} // namespace tokenscope::cli
