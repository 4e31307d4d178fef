// SPDX-License-Identifier: Apache-2.0
#include "app/cli/make/keygen_command.h"

#include "app/cli/command_line_words.h"
#include "app/cli/make/output_file.h"
#include "app/cli/passphrase.h"
#include "crypto/secret_bytes.h"
#include "explain/keys/key_loading_words.h"
#include "explain/make/key_order_words.h"
#include "jose/keys/key_export.h"

#include <expected>
#include <optional>

namespace tokenscope::cli {

namespace {

using Text = std::expected<std::string, QString>;

/// What cannot be done, before anything is made: making may take seconds.
std::optional<QString> keygenFault(const KeygenOptions &options)
{
    const Existing existing = options.replacesFiles ? Existing::Replace : Existing::Keep;
    const bool wantsPassphrase = options.asksPassphrase || !options.passphraseFile.empty();
    if (options.out.empty())
        return CommandLineWords::tr(
            "Where should the private key go? Give --out FILE, or --out - for standard output.");
    if (options.out == options.publicOut)
        return CommandLineWords::tr("--out and --public-out name the same file.");
    if (wantsPassphrase && options.form != "pem" && options.form != "der")
        return CommandLineWords::tr("Only PEM and DER can be put under a passphrase: add --format pem.");
    if (auto inTheWay = outputObstacle(options.out, existing))
        return inTheWay;
    return options.publicOut.empty() ? std::nullopt : outputObstacle(options.publicOut, existing);
}

Text privateText(const jose::JwkSet &keys, const KeygenOptions &options)
{
    const auto form = jose::findExportForm(options.form); // checked when the options were read
    std::expected<std::string, jose::ExportError> bytes;
    if (options.asksPassphrase || !options.passphraseFile.empty()) {
        const auto passphrase = Passphrase(options.passphraseFile).getNew(QString::fromStdString(options.out));
        if (!passphrase)
            return std::unexpected(passphrase.error());
        bytes = jose::exportProtectedKeys(keys, *form, *passphrase);
    } else {
        bytes = jose::exportKeys(keys, *form, jose::ExportParts::Private);
    }
    if (!bytes)
        return std::unexpected(explain::exportErrorWords(bytes.error()));
    return std::move(*bytes);
}

Text publicText(const jose::JwkSet &keys, const KeygenOptions &options)
{
    if (keys.keys().front().isSymmetric())
        return std::unexpected(CommandLineWords::tr("A shared secret has no public part: leave --public-out out."));
    auto bytes = jose::exportKeys(keys, *jose::findExportForm(options.form), jose::ExportParts::Public);
    if (!bytes)
        return std::unexpected(explain::exportErrorWords(bytes.error()));
    return std::move(*bytes);
}

} // namespace

ExitCode runKeygen(const KeygenOptions &options)
{
    if (const auto words = keygenFault(options))
        return notMade(*words);
    const auto key = make::makeKey(options.order);
    if (!key)
        return notMade(explain::keyOrderWords(key.error()));
    const jose::JwkSet keys({*key});
    const auto published = options.publicOut.empty() ? Text() : publicText(keys, options);
    if (!published)
        return notMade(published.error());
    auto secret = privateText(keys, options);
    if (!secret)
        return notMade(secret.error());
    const Existing existing = options.replacesFiles ? Existing::Replace : Existing::Keep;
    auto failure = writeOutput(options.out, asBytes(*secret), Readers::Owner, existing);
    crypto::wipe(secret->data(), secret->size());
    if (!failure && !options.publicOut.empty())
        failure = writeOutput(options.publicOut, asBytes(*published), Readers::Everybody, existing);
    return failure ? notMade(*failure) : ExitCode::Accepted;
}

} // namespace tokenscope::cli
