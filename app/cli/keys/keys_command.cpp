// SPDX-License-Identifier: Apache-2.0
#include "app/cli/keys/keys_command.h"

#include "app/cli/command_input.h"
#include "app/cli/command_line_words.h"
#include "app/cli/keys/key_listing.h"
#include "app/cli/make/output_file.h"
#include "app/cli/output_limit.h"
#include "app/cli/passphrase.h"
#include "app/cli/terminal.h"

#include "crypto/secret_bytes.h"
#include "explain/keys/key_loading_words.h"
#include "jose/keys/key_export.h"
#include "jose/privacy/private_material.h"

namespace tokenscope::cli {

namespace {

std::expected<std::string, QString> exported(const jose::JwkSet &keys, const KeysOptions &options)
{
    const auto form = jose::findExportForm(options.exportForm); // nothing for a certificate request
    std::expected<std::string, jose::ExportError> bytes;
    if (!form) {
        bytes = jose::exportRequest(keys, options.commonName);
    } else if (options.asksNewPassphrase || !options.newPassphraseFile.empty()) {
        const auto passphrase = Passphrase(options.newPassphraseFile).getNew(QString::fromStdString(options.out));
        if (!passphrase)
            return std::unexpected(passphrase.error());
        bytes = jose::exportProtectedKeys(keys, *form, *passphrase);
    } else {
        const auto parts = options.withPrivate ? jose::ExportParts::Private : jose::ExportParts::Public;
        bytes = jose::exportKeys(keys, *form, parts);
    }
    if (!bytes)
        return std::unexpected(explain::exportErrorWords(bytes.error()));
    return std::move(*bytes);
}

ExitCode writeKeys(const jose::JwkSet &keys, const KeysOptions &options)
{
    const Existing existing = options.replacesFile ? Existing::Replace : Existing::Keep;
    if (!options.commonName.empty() && options.exportForm != "csr")
        return notMade(CommandLineWords::tr("--common-name is for --export csr."));
    if (const auto obstacle = outputObstacle(options.out, existing))
        return notMade(*obstacle);
    auto bytes = exported(keys, options);
    if (!bytes)
        return notMade(bytes.error());
    const auto readers = options.withPrivate ? Readers::Owner : Readers::Everybody;
    const auto failure = writeOutput(options.out, asBytes(*bytes), readers, existing);
    crypto::wipe(bytes->data(), bytes->size());
    return failure ? notMade(*failure) : ExitCode::Accepted;
}

void listKeys(const jose::JwkSet &keys, std::size_t limit, const KeysOptions &options)
{
    if (options.json) {
        printPart("{");
        printKeysJson(keys, inspect::KeyHome::OwnFile, limit);
        printRaw("}");
    } else {
        print(keysText(keys, inspect::KeyHome::OwnFile, limit));
    }
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
    if (jose::privatePassages(*text).empty()) {
        listKeys(**keys, listingLimit(text->size()), options);
        return ExitCode::Accepted;
    }
    jose::JwkSet withheld = **keys;
    withheld.withholdPrivateMaterial();
    listKeys(withheld, listingLimit(text->size()), options);
    return ExitCode::Accepted;
}

} // namespace tokenscope::cli
