// SPDX-License-Identifier: Apache-2.0
#include "app/cli/challenge/challenge_command.h"

#include "app/cli/challenge/pack_output.h"
#include "app/cli/challenge/served_key.h"
#include "app/cli/command_line_words.h"
#include "app/cli/interruption.h"
#include "app/cli/make/making_keys.h"
#include "app/cli/make/output_file.h"
#include "app/cli/terminal.h"
#include "base/system_clock.h"
#include "explain/challenge/trial_words.h"
#include "explain/make/signing_words.h"

#include <QCoreApplication>

#include <functional>
#include <optional>

namespace tokenscope::cli {

using namespace Qt::StringLiterals;

namespace {

/// Of a DPoP proof: it is for a request, and each is good once.
std::optional<QString> proofFault(const ChallengeOptions &options)
{
    if (options.target.method.empty() || options.target.address.empty())
        return CommandLineWords::tr(
            "--kind dpop_proof takes --dpop-method METHOD and --dpop-url URL: which request are the proofs "
            "for?");
    if (options.serves || !options.trial.url.empty())
        return CommandLineWords::tr("--run and --serve are for tokens: a service takes a DPoP proof only once, and the "
                                    "key is in it.");
    return std::nullopt;
}

std::optional<QString> targetFault(const ChallengeOptions &options)
{
    if (challenge::isOfRequest(options.target))
        return proofFault(options);
    if (!options.target.method.empty() || !options.target.address.empty())
        return CommandLineWords::tr("--dpop-method and --dpop-url are for --kind dpop_proof.");
    if (options.target.audience.empty())
        return CommandLineWords::tr(
            "--audience AUDIENCE is missing: who does the service expect its tokens to be for?");
    if (!options.serves && options.target.issuer.empty())
        return CommandLineWords::tr("--issuer ISSUER is missing: which issuer does the service expect?");
    return std::nullopt;
}

std::optional<QString> challengeFault(const ChallengeOptions &options)
{
    if (!options.serves && options.keyFile.empty() && options.secretFile.empty())
        return CommandLineWords::tr(
            "There is no key to sign with. Give --key FILE or --secret-file FILE, or let --serve "
            "make one; the command keygen makes keys.");
    if (auto fault = targetFault(options))
        return fault;
    const bool isScript = options.as == "curl";
    if (isScript && (options.folder.empty() || options.url.empty()))
        return CommandLineWords::tr("--as curl takes --out-dir FOLDER, where the tokens are, and --url URL.");
    if (!isScript && !options.url.empty())
        return CommandLineWords::tr("--url is for --as curl.");
    return std::nullopt;
}

std::expected<make::SigningKey, QString> trustedKey(const ChallengeOptions &options)
{
    Passphrase passphrase(options.passphraseFile);
    auto key = options.keyFile.empty() ? secretOfFile(options.secretFile, options.keyId)
                                       : keyOfFile(options.keyFile, options.keyId, KeyPart::Private, passphrase);
    if (!key)
        return std::unexpected(key.error());
    auto signing = make::signingKey(*key, options.algorithm);
    if (!signing)
        return std::unexpected(explain::signingWords(signing.error()));
    return std::move(*signing);
}

ExitCode withKeys(const ChallengeOptions &options, const challenge::PackKeys &keys,
                  const std::function<bool()> &wasLed = {})
{
    if (!options.trial.url.empty())
        return runTrial(options.trial, options.target, keys, wasLed);
    const auto pack = challenge::makePack(options.target, keys, clockNow());
    return pack ? writePack(*pack, options) : notMade(explain::TrialWords::packFault(pack.error()));
}

/// The service gets the key from here: without a trial it has to be served until somebody ends it.
ExitCode withServedKey(ChallengeOptions options)
{
    const auto served = ServedKey::serve(options.algorithm, options.port);
    if (!served)
        return notMade(served.error());
    if (options.target.issuer.empty())
        options.target.issuer = served->issuer().toStdString();
    complain(CommandLineWords::tr("The key set is at %1. The issuer is %2.")
                 .arg(served->keySetAddress(), QString::fromStdString(options.target.issuer)));
    options.target.elsewhere = served->elsewhere().toStdString();
    const ExitCode code = withKeys(options, served->keys(), [&served] { return served->wasElsewhereAsked(); });
    const bool isForOthers = options.trial.url.empty() && code == ExitCode::Accepted;
    if (!isForOthers)
        return code;
    flushOutput();
    const Interruption interruption;
    QCoreApplication::exec();
    return code;
}

} // namespace

ExitCode runChallenge(const ChallengeOptions &options)
{
    if (const auto fault = challengeFault(options))
        return notMade(*fault);
    if (options.serves)
        return withServedKey(options);
    auto key = trustedKey(options);
    if (!key)
        return notMade(key.error());
    auto stranger = challenge::strangerFor(*key);
    return stranger ? withKeys(options, {std::move(*key), std::move(*stranger)})
                    : notMade(explain::TrialWords::packFault(stranger.error()));
}

} // namespace tokenscope::cli
