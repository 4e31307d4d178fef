// SPDX-License-Identifier: Apache-2.0
#include "app/cli/batch_command.h"
#include "app/cli/command_line_words.h"
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "app/cli/usage_error.h"
#include "base/process_hardening.h"
#include "base/quit_deadline.h"
#include "explain/language/language.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <iostream>
#include <memory>
#include <new>
#include <span>
#include <sstream>
#include <string_view>

namespace {

using namespace tokenscope::cli;
namespace explain = tokenscope::explain;

constexpr auto patienceAtEnd = std::chrono::milliseconds(500);

/// What was given beside --batch and would have no effect; nullopt if there is nothing of the kind.
std::optional<QString> ignoredByBatch(const CLI::App &inspect)
{
    for (const CLI::Option *option : inspect.get_options()) {
        const std::string name = option->get_name();
        if (option->count() > 0 && name != "--batch" && name != "--json")
            return QString::fromStdString(name);
    }
    return std::nullopt;
}

ExitCode inspectBatch(const CLI::App &inspect)
{
    if (const auto ignored = ignoredByBatch(inspect)) {
        complain(
            CommandLineWords::tr("With --batch everything is in the requests, so %1 would have no effect. Put it into "
                                 "them: tokenscope-cli inspect --help names their members.")
                .arg(*ignored));
        return ExitCode::Usage;
    }
    return runBatch();
}

/// Else the argument behind `--issuer=` would be taken for its value, a token for instance.
void refuseMissingValues(std::span<const char *const> arguments)
{
    for (const std::string_view argument : arguments) {
        if (argument == "--")
            return;
        if (argument.starts_with("--") && argument.find('=') == argument.size() - 1)
            throw CLI::ValidationError(std::string(argument.substr(0, argument.size() - 1)), emptyValueWords);
    }
}

/// JSON and CSV are the same in every language: programs read and compare them.
bool writesForPrograms(const CLI::App &app, const Commands &commands)
{
    if (app.got_subcommand("inspect"))
        return commands.batch || commands.inspect.json || commands.inspect.report.format == "json";
    if (app.got_subcommand("fetch"))
        return commands.fetch.json;
    if (app.got_subcommand("keys"))
        return commands.keys.json;
    if (app.got_subcommand("scan"))
        return commands.scan.json || !(commands.scan.summary || commands.scan.merge || !commands.scan.separate.empty());
    if (app.got_subcommand("login"))
        return commands.login.json;
    if (app.got_subcommand("watch"))
        return true;
    if (app.got_subcommand("rotation"))
        return commands.rotation.json;
    if (app.got_subcommand("lint"))
        return commands.lint.format != "text";
    if (app.got_subcommand("demo"))
        return !commands.demo.show;
    return false;
}

ExitCode run(const CLI::App &app, const Commands &commands)
{
    if (app.got_subcommand("inspect"))
        return commands.batch ? inspectBatch(*app.get_subcommand("inspect")) : runInspect(commands.inspect);
    if (app.got_subcommand("fetch"))
        return runFetch(commands.fetch);
    if (app.got_subcommand("keys"))
        return runKeys(commands.keys);
    if (app.got_subcommand("keygen"))
        return runKeygen(commands.keygen);
    if (app.got_subcommand("sign"))
        return runSign(commands.sign);
    if (app.got_subcommand("encrypt"))
        return runEncrypt(commands.encrypt);
    if (app.got_subcommand("challenge"))
        return runChallenge(commands.challenge);
    if (app.got_subcommand("scan"))
        return runScan(commands.scan);
    if (app.got_subcommand("login"))
        return runLogin(commands.login);
    if (app.got_subcommand("watch"))
        return runWatch(commands.watch);
    if (app.got_subcommand("rotation"))
        return runRotation(commands.rotation);
    if (app.got_subcommand("lint"))
        return runLint(commands.lint);
    return runDemo(commands.demo);
}

/// Without Qt's remarks on a locale that is not installed here: the language is read from the variables alone, and what
/// is written is UTF-8 whatever the locale.
std::unique_ptr<QCoreApplication> createApplication(int &argc, char **argv)
{
    const QtMessageHandler usual =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    auto application = std::make_unique<QCoreApplication>(argc, argv);
    qInstallMessageHandler(usual);
    return application;
}

} // namespace

int main(int argc, char **argv)
{
    occupyClosedStreams();
    tokenscope::hardenProcess();
    const auto application = createApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tokenscope-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TOKENSCOPE_VERSION));

    Commands commands;
    const std::unique_ptr<CLI::App> commandLine = tokenscope::cli::commandLine(commands);
    CLI::App &app = *commandLine;
    try {
        refuseMissingValues({argv, std::size_t(argc)});
        app.parse(argc, argv);
        const explain::SpokenLanguage spoken(writesForPrograms(app, commands) ? explain::Language::English
                                                                              : explain::languageOfEnvironment());
        const ExitCode code = run(app, commands);
        const int status = int(endOutput() ? code : ExitCode::Usage);
        tokenscope::endProcessAfter(patienceAtEnd, status); // a lookup of a name may keep a thread for long
        return status;
    } catch (const CLI::ParseError &error) {
        std::ostringstream help;
        std::ostringstream complaint;
        const bool isHelp = app.exit(error, help, complaint) == 0;
        printBytes(help.str());
        std::cerr << withoutLongArguments(complaint.str(), std::span(argv, std::size_t(argc)));
        return int(endOutput() && isHelp ? ExitCode::Accepted : ExitCode::Usage);
    } catch (const std::bad_alloc &) {
        complain(CommandLineWords::tr("There is not enough memory for this."));
        return int(ExitCode::Usage);
    }
}
