// SPDX-License-Identifier: Apache-2.0
#include "app/cli/challenge/trial_command.h"

#include "app/cli/challenge/trial_output.h"
#include "app/cli/command_line_words.h"
#include "app/cli/fetch_command.h"
#include "app/cli/interruption.h"
#include "app/cli/make/output_file.h"
#include "app/cli/terminal.h"
#include "base/system_clock.h"
#include "endpoint/network.h"
#include "explain/challenge/trial_words.h"
#include "explain/phrases/counted.h"
#include "explain/phrases/plain_text.h"
#include "trial/trial_run.h"

#include <QCoreApplication>
#include <QTimer>

namespace tokenscope::cli {

using namespace Qt::StringLiterals;
using explain::TrialWords;
using std::chrono::milliseconds;

namespace {

QString placeFaultWords(endpoint::TokenPlaceFault fault)
{
    switch (fault) {
    case endpoint::TokenPlaceFault::UnknownKind:
        return CommandLineWords::tr("--send takes header, header:NAME, cookie:NAME or form:NAME.");
    case endpoint::TokenPlaceFault::NameMissing:
        return CommandLineWords::tr(
            "--send: the name of the header, cookie or field is missing, as in cookie:session.");
    case endpoint::TokenPlaceFault::BadName:
        return CommandLineWords::tr("--send: that cannot be the name of a header or cookie.");
    case endpoint::TokenPlaceFault::ReservedName:
        return CommandLineWords::tr("--send: that header belongs to the request itself; tokens go into others.");
    }
    std::unreachable();
}

milliseconds inMilliseconds(double seconds)
{
    return milliseconds(qRound64(seconds * 1000));
}

std::expected<endpoint::TokenService, QString> serviceOf(const TrialOptions &options)
{
    FetchOptions connection = options.connection;
    connection.url = options.url;
    connection.kind = "jwks"; // asked as it is, and no variable of Pangea's counts
    auto request = fetchRequest(connection);
    if (!request)
        return std::unexpected(request.error());
    const auto place =
        endpoint::tokenPlaceIn(options.place.empty() ? u"header"_s : QString::fromStdString(options.place));
    if (!place)
        return std::unexpected(placeFaultWords(place.error()));
    endpoint::TokenService service{std::move(*request), *place, QByteArray::fromStdString(options.method), {}};
    if (!options.fields.empty() && place->kind != endpoint::TokenPlace::Kind::Form)
        return std::unexpected(CommandLineWords::tr("--field is for --send form:NAME."));
    for (const std::string &text : options.fields) {
        const std::size_t sign = text.find('=');
        if (sign == std::string::npos || sign == 0)
            return std::unexpected(CommandLineWords::tr("--field takes NAME=VALUE."));
        service.fields.emplaceBack(QByteArray::fromStdString(text.substr(0, sign)),
                                   QByteArray::fromStdString(text.substr(sign + 1)));
    }
    return service;
}

std::expected<trial::TrialOrder, QString> orderOf(const TrialOptions &options, const challenge::Target &target,
                                                  const challenge::PackKeys &keys)
{
    const auto accepting = challenge::StatusCodes::parse(options.accepting);
    if (!accepting)
        return std::unexpected(CommandLineWords::tr("--accepts takes status codes such as 200-299 or 200,204."));
    trial::TrialOrder order{.target = target, .keys = keys, .accepting = *accepting};
    order.rate = options.rate;
    order.patience = inMilliseconds(options.patience);
    order.limits = fetchLimits(inMilliseconds(options.timeout));
    return order;
}

/// What would be sent. No token is in it.
void printPlan(const endpoint::TokenServicePlan &plan, const challenge::Pack &pack, const TrialOptions &options)
{
    const endpoint::Exchange request = plan.shownRequest(true);
    print(CommandLineWords::tr(
        "Nothing was sent. With --send WAY, and without --dry-run, requests like this one go out:"));
    print(u"  %1 %2"_s.arg(QString::fromLatin1(request.method), endpoint::shownUrl(request.url)));
    for (const auto &[name, value] : request.requestHeaders)
        print(u"  %1: %2"_s.arg(explain::plainText(name.toStdString()), explain::plainText(value.toStdString())));
    if (!request.requestBody.isEmpty())
        print(u"\n  "_s + explain::plainText(request.requestBody.toStdString()));
    std::size_t carried = 0;
    for (const challenge::ChallengeToken &entry : pack)
        carried += endpoint::canCarry(plan.place(), QByteArray::fromStdString(entry.token)) ? 1 : 0;
    const auto requests = qint64(trial::requestCount(carried));
    print(explain::counted(requests, CommandLineWords::tr("%1 request"), CommandLineWords::tr("%1 requests")) + u' ' +
          CommandLineWords::tr("for %1 tokens, at most %2 a second: %3 seconds or more.")
              .arg(carried)
              .arg(options.rate)
              .arg(qint64(double(requests) / options.rate)));
}

ExitCode codeOf(challenge::Conclusion conclusion)
{
    switch (conclusion) {
    case challenge::Conclusion::Right:
        return ExitCode::Accepted;
    case challenge::Conclusion::Wrong:
        return ExitCode::Rejected;
    case challenge::Conclusion::NoAnswer:
        return ExitCode::Endpoint;
    case challenge::Conclusion::Open:
    case challenge::Conclusion::Nothing:
        return ExitCode::Unverified;
    }
    std::unreachable();
}

ExitCode conclude(const trial::TrialRun &run, const TrialOptions &options, bool wasLed)
{
    challenge::TrialReport report = run.report();
    if (wasLed)
        report.trials.push_back(challenge::ledAstray());
    const auto conclusion = report.conclusion();
    if (conclusion == challenge::Conclusion::NoAnswer && run.fault())
        complain(failureWords(*run.fault()).sentence());
    return writeTrial(report, options) ? codeOf(conclusion) : ExitCode::Usage;
}

ExitCode tried(const endpoint::TokenServicePlan &plan, trial::TrialOrder order, const TrialOptions &options,
               const std::function<bool()> &wasLed)
{
    endpoint::Network network;
    trial::TrialRun run(network, plan, std::move(order));
    bool isOver = false;
    QObject::connect(&run, &trial::TrialRun::ended, QCoreApplication::instance(), [&isOver] {
        isOver = true;
        QCoreApplication::quit();
    });
    const Interruption interruption(ExitCode::Unverified);
    QTimer::singleShot(0, &run, &trial::TrialRun::start);
    QCoreApplication::exec();
    if (isOver)
        return conclude(run, options, wasLed && wasLed());
    complain(CommandLineWords::tr("The trial was interrupted."));
    return ExitCode::Unverified;
}

} // namespace

ExitCode runTrial(const TrialOptions &options, const challenge::Target &target, const challenge::PackKeys &keys,
                  const std::function<bool()> &wasLed)
{
    const auto service = serviceOf(options);
    if (!service)
        return notMade(service.error());
    const auto plan = endpoint::TokenServicePlan::make(*service);
    if (!plan) {
        complain(failureWords(plan.error()).sentence());
        return failureCode(plan.error());
    }
    auto order = orderOf(options, target, keys);
    if (!order)
        return notMade(order.error());
    const auto pack = challenge::makePack(target, keys, clockNow());
    if (!pack)
        return notMade(TrialWords::packFault(pack.error()));
    if (options.isDry || options.place.empty()) {
        printPlan(*plan, *pack, options);
        return ExitCode::Accepted;
    }
    return tried(*plan, std::move(*order), options, wasLed);
}

} // namespace tokenscope::cli
