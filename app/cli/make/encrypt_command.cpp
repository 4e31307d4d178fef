// SPDX-License-Identifier: Apache-2.0
#include "app/cli/make/encrypt_command.h"

#include "app/cli/command_input.h"
#include "app/cli/command_line_words.h"
#include "app/cli/make/making_keys.h"
#include "app/cli/make/output_file.h"
#include "base/system_clock.h"
#include "explain/make/encryption_words.h"
#include "make/encrypting.h"
#include "make/made_token.h"
#include "make/token_draft.h"

#include <optional>

namespace tokenscope::cli {

namespace {

constexpr std::string_view usualForPasswords = "PBES2-HS512+A256KW";

std::optional<QString> encryptUsageFault(const EncryptOptions &options)
{
    const int keys =
        int(!options.keyFile.empty()) + int(!options.secretFile.empty()) + int(!options.passwordFile.empty());
    if (keys != 1)
        return CommandLineWords::tr(
            "Who is it encrypted for? Give one of --key FILE, --secret-file FILE and --password-file FILE.");
    if (!options.output.url.empty() && options.output.as != "curl")
        return CommandLineWords::tr("--url is for --as curl.");
    return outputFault(options.output);
}

std::expected<jose::Jwk, QString> recipientKey(const EncryptOptions &options)
{
    if (!options.secretFile.empty())
        return secretOfFile(options.secretFile, options.keyId);
    if (!options.passwordFile.empty())
        return passwordOfFile(options.passwordFile);
    Passphrase passphrase(options.passphraseFile);
    return keyOfFile(options.keyFile, options.keyId, KeyPart::Any, passphrase);
}

/// The line break that a file has behind a token is the file's.
std::string withoutBreakBehindToken(std::string content)
{
    const std::size_t end = content.find_last_not_of("\r\n");
    if (end != content.npos && make::isCompactToken(std::string_view(content).substr(0, end + 1)))
        content.resize(end + 1);
    return content;
}

/// Anyone who has the private key can be asked what they will say.
void sayWhatTheRecipientSays(const jose::Jwk &key, const std::string &token)
{
    if (!key.key()->isPrivate())
        return;
    const inspect::Inspection inspection =
        make::inspectMade({.text = token, .decryptionKeys = std::span(&key, 1)}, {}, clockNow());
    if (inspection.verdict == inspect::Verdict::Rejected)
        sayWhoRefuses(inspection);
}

} // namespace

ExitCode runEncrypt(const EncryptOptions &options)
{
    if (const auto fault = encryptUsageFault(options))
        return notMade(*fault);
    make::Edits edits;
    for (const std::string &text : options.headers) {
        auto assignment = make::readAssignment(text, clockNow());
        if (!assignment)
            return notMade(CommandLineWords::tr("--header takes NAME=VALUE."));
        edits.assignments.push_back(std::move(*assignment));
    }
    const auto key = recipientKey(options);
    if (!key)
        return notMade(key.error());
    const bool isPassword = !options.passwordFile.empty() && options.algorithm.empty();
    const auto recipient = make::recipientOf(*key, isPassword ? usualForPasswords : std::string_view(options.algorithm),
                                             options.encryption);
    if (!recipient)
        return notMade(explain::encryptionWords(recipient.error()));
    auto content = readInput(options.contentFile);
    if (!content)
        return notMade(content.error());
    const std::string text = withoutBreakBehindToken(std::move(*content));
    auto token = make::encryptToken(text, {*recipient, options.isDeflated, std::move(edits)});
    if (!token)
        return notMade(explain::encryptionWords(token.error()));
    sayWhatTheRecipientSays(*key, *token);
    return writeMade(make::sentToken(std::move(*token), {}, false, nullptr), options.output);
}

} // namespace tokenscope::cli
