// SPDX-License-Identifier: Apache-2.0
#include "app/cli/keys_command.h"

#include "app/cli/command_input.h"
#include "app/cli/key_listing.h"
#include "app/cli/output_limit.h"
#include "app/cli/passphrase.h"
#include "app/cli/terminal.h"

#include "explain/keys/key_loading_words.h"
#include "jose/keys/key_export.h"
#include "jose/privacy/private_material.h"

namespace tokenscope::cli {

namespace {

ExitCode writeKeys(const jose::JwkSet &keys, const KeysOptions &options)
{
    const auto form = jose::findExportForm(options.exportForm); // checked when the options were read
    const auto parts = options.withPrivate ? jose::ExportParts::Private : jose::ExportParts::Public;
    const auto bytes = jose::exportKeys(keys, *form, parts);
    if (!bytes) {
        complain(explain::exportErrorWords(bytes.error()));
        return ExitCode::Usage;
    }
    printBytes(*bytes);
    return ExitCode::Accepted;
}

} // namespace

ExitCode runKeys(const KeysOptions &options)
{
    const auto text = readInput(options.file);
    if (!text) {
        complain(text.error());
        return ExitCode::Usage;
    }
    Passphrase passphrase(options.passphraseFile);
    const auto keys = parseKeys(*text, options.file, passphrase);
    if (!keys) {
        complain(QString::fromStdString(options.file + ": ") + keys.error());
        return ExitCode::Usage;
    }
    if (!options.exportForm.empty())
        return writeKeys(**keys, options);
    jose::JwkSet shown = **keys;
    if (!jose::privatePassages(*text).empty())
        shown.withholdPrivateMaterial();
    if (options.json) {
        printPart("{");
        printKeysJson(shown, inspect::KeyHome::OwnFile, listingLimit(text->size()));
        printRaw("}");
    } else {
        print(keysText(shown, inspect::KeyHome::OwnFile, listingLimit(text->size())));
    }
    return ExitCode::Accepted;
}

} // namespace tokenscope::cli
