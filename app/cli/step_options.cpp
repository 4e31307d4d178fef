// SPDX-License-Identifier: Apache-2.0
#include "app/cli/step_options.h"
#include "app/cli/command_line_words.h"

#include "base/overloaded.h"

#include <QStringList>

namespace tokenscope::cli {

using namespace Qt::StringLiterals;

namespace {

/// What is given with a next step; empty where nothing is.
QString givenWith(const explain::Action &action)
{
    return std::visit(Overloaded{
                          [](const explain::FetchKeysOf &) { return u"--jwks URL"_s; },
                          [](const explain::GiveKeys &) { return u"--jwks FILE"_s; },
                          [](const explain::GiveSecret &) { return u"--secret-file FILE"_s; },
                          [](const explain::GiveDecryptionKey &) { return u"--key FILE"_s; },
                          [](const explain::GiveLockedKey &) {
                              return CommandLineWords::tr("--key FILE and --passphrase-file FILE");
                          },
                          [](const explain::TrustRoot &) { return u"--root FILE"_s; },
                          [](const explain::GiveStatusList &) { return u"--status-list FILE"_s; },
                          [](const explain::GiveHolderKey &) { return u"--holder-key FILE"_s; },
                          [](const explain::LoadAsKeys &) { return u"--jwks FILE"_s; },
                          [](const explain::OpenTokenFile &) { return u"tokenscope-cli inspect - < FILE"_s; },
                          [](const explain::GivePayload &) { return u"--detached-payload FILE"_s; },
                          [](const auto &) { return QString(); },
                      },
                      action);
}

/// What needs more words than an option; empty where nothing is to be said.
QString sentenceOf(const explain::Action &action)
{
    return std::visit(Overloaded{
                          [](const explain::PublishPublicHalf &) {
                              return CommandLineWords::tr(
                                  "The command “tokenscope-cli keys FILE --export jwks” writes that half.");
                          },
                          [](const explain::JudgeAt &) {
                              return CommandLineWords::tr("To judge it as of another time, use --now TIME.");
                          },
                          [](const explain::AllowRsa15 &) {
                              return CommandLineWords::tr("To decrypt it nevertheless, use --allow-rsa1_5.");
                          },
                          [](const explain::RaiseInflateLimit &) {
                              return CommandLineWords::tr("If you trust the sender, use --inflate-limit BYTES.");
                          },
                          [](const auto &) { return QString(); },
                      },
                      action);
}

} // namespace

QString stepOptions(const std::vector<explain::Action> &actions)
{
    QStringList options;
    QStringList sentences;
    for (const explain::Action &action : actions) {
        options << givenWith(action);
        sentences << sentenceOf(action);
    }
    options.removeAll(QString());
    options.removeDuplicates();
    if (!options.isEmpty())
        sentences.prepend(CommandLineWords::tr("Use %1.").arg(options.join(CommandLineWords::tr(" or "))));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString withOptions(const QString &nextStep, const std::vector<explain::Action> &actions)
{
    const QString options = stepOptions(actions);
    return options.isEmpty() || nextStep.isEmpty() ? nextStep : nextStep + u' ' + options;
}

QString passphraseOption()
{
    return CommandLineWords::tr("Use --passphrase-file FILE.");
}

} // namespace tokenscope::cli
