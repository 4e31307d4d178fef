// SPDX-License-Identifier: Apache-2.0
#include "app/cli/lint/lint_inputs.h"

#include "app/cli/command_input.h"
#include "app/cli/command_line_words.h"
#include "app/cli/fetch_command.h"
#include "app/cli/passphrase.h"
#include "endpoint/fetch_plan.h"
#include "inspect/inspect.h"
#include "inspect/text_tokens.h"

#include <utility>

namespace tokenscope::cli {

using namespace Qt::StringLiterals;

namespace {

using Subjects = std::vector<gate::JudgedSubject>;

bool isTokenLike(std::string_view path)
{
    const inspect::InspectionKeys none;
    const inspect::Expectations nothing;
    return inspect::textTokens(path).has_value() ||
           inspect::inspect({path, none, nothing, Moment()}).verdict != inspect::Verdict::NotAToken;
}

/// A token that was given in place of a file's name goes into no report. `./a` and `a` are one file.
std::string shownName(std::string_view path)
{
    if (isTokenLike(path))
        return "(" + std::to_string(path.size()) + " bytes)";
    while (path.starts_with("./"))
        path.remove_prefix(2);
    return path == "-" ? "-" : inputName(std::string(path)).toStdString();
}

gate::JudgedSubject failed(std::string name, gate::Rule rule, const QString &words, const gate::Policy &policy)
{
    gate::JudgedSubject subject;
    subject.name = std::move(name);
    gate::Result result{rule, policy.levelOf(rule)};
    result.observed = words.toStdString();
    if (result.level != gate::Level::Off)
        subject.results.push_back(std::move(result));
    return subject;
}

std::optional<gate::SubjectKind> saidKind(const LintOptions &options)
{
    return options.as.empty() ? std::nullopt : gate::findSubjectKind(options.as);
}

std::expected<Subjects, QString> judgedFile(const std::string &path, const LintOptions &options,
                                            const gate::GateQuestion &question, Passphrase &passphrase)
{
    const std::string name = shownName(path);
    auto text = readInput(path);
    if (!text) {
        const QString words = isTokenLike(path) ? CommandLineWords::tr("There is no such file.") : text.error();
        return Subjects{failed(name, gate::Rule::InputUnreadable, words, question.policy)};
    }
    gate::Subject subject{name, std::move(*text), saidKind(options)};
    std::optional<crypto::SecretBytes> secret;
    if (passphrase.isGiven()) {
        auto given = passphrase.get(QString::fromStdString(name));
        if (!given)
            return std::unexpected(given.error());
        secret = std::move(*given);
    }
    if (secret)
        subject.passphrase = ByteView(*secret);
    return Subjects{gate::judge(subject, question)};
}

/// The body of the last answer that may be metadata; empty where there was none.
struct Metadata
{
    std::string name;
    std::string text;
};

std::optional<Metadata> metadataIn(const endpoint::Evidence &evidence)
{
    std::optional<Metadata> found;
    for (const endpoint::Exchange &exchange : evidence.exchanges) {
        const bool isWhole = exchange.body.size() >= exchange.bodyBytes || exchange.bodyBytes == 0;
        const bool isGood = exchange.status >= 200 && exchange.status <= 299;
        if (exchange.cause != endpoint::Cause::Discovered && isGood && isWhole &&
            gate::recognize(exchange.body.toStdString()) == gate::SubjectKind::Discovery)
            found = {endpoint::shownUrl(exchange.url).toStdString(), exchange.body.toStdString()};
    }
    return found;
}

gate::JudgedSubject judgedMetadata(Metadata metadata, const QStringList &issuers, const gate::GateQuestion &question)
{
    gate::Subject subject{std::move(metadata.name), std::move(metadata.text), gate::SubjectKind::Discovery};
    for (const QString &issuer : issuers)
        subject.askedFor.push_back(issuer.toStdString());
    return gate::judge(subject, question);
}

gate::JudgedSubject judgedResponse(const endpoint::KeyResponse &response, const gate::GateQuestion &question)
{
    gate::Subject subject{endpoint::shownUrl(response.exchange.url).toStdString(), response.exchange.body.toStdString(),
                          gate::SubjectKind::KeySet};
    subject.keys = response.keys;
    return gate::judge(subject, question);
}

QStringList issuersFor(const endpoint::FetchRequest &request)
{
    const auto plan = endpoint::FetchPlan::make(request);
    return plan ? plan->acceptableIssuers() : QStringList();
}

/// Metadata that was refused is judged, so that the report says which rule it breaks. Keys that did not come are
/// reported in any case, unless the metadata alone is why.
Subjects judgedFailure(const endpoint::FetchError &error, const endpoint::FetchRequest &request,
                       const std::string &name, const gate::GateQuestion &question)
{
    using enum endpoint::FetchError::Code;
    Subjects subjects;
    auto metadata = request.kind == endpoint::Kind::OpenIdIssuer ? metadataIn(error.evidence) : std::nullopt;
    if (metadata)
        subjects.push_back(judgedMetadata(std::move(*metadata), issuersFor(request), question));
    const bool isOfMetadata = error.code == IssuerMismatch || error.code == BadMetadata;
    const bool isTold = isOfMetadata && !subjects.empty() && !subjects.front().results.empty();
    // An address that is not asked because of what was given is no better than a file that is not there.
    const bool isUnsent = failureCode(error) == ExitCode::Usage;
    const gate::Rule rule = isUnsent ? gate::Rule::InputUnreadable : gate::Rule::InputUnanswered;
    if (!isTold)
        subjects.push_back(failed(name, rule, failureWords(error).sentence(), question.policy));
    return subjects;
}

std::expected<Subjects, QString> judgedAddress(const std::string &url, const LintOptions &options,
                                               const gate::GateQuestion &question)
{
    const auto said = saidKind(options);
    if (said && said != gate::SubjectKind::KeySet && said != gate::SubjectKind::Discovery)
        return std::unexpected(CommandLineWords::tr("--as %1 is for files: an address gives a key set or metadata.")
                                   .arg(QString::fromStdString(options.as)));
    FetchOptions fetch = options.connection;
    fetch.url = url;
    if (said == gate::SubjectKind::Discovery)
        fetch.kind = "oidc";
    else if (said && endpoint::guessKind(QString::fromStdString(url), false) != endpoint::Kind::PangeaAuthn)
        fetch.kind = "jwks"; // of Pangea's service they are asked for in its own way
    const auto request = fetchRequest(fetch);
    if (!request)
        return std::unexpected(request.error());
    const std::string name = endpoint::shownUrl(QUrl(request->typedUrl)).toStdString();
    const auto timeout = std::chrono::milliseconds(qRound64(fetch.timeout * 1000));
    const auto response = fetchKeys(*request, fetchLimits(timeout));
    if (!response)
        return judgedFailure(response.error(), *request, name, question);
    Subjects subjects;
    if (!response->issuer.isEmpty()) {
        auto metadata = metadataIn(response->evidence);
        subjects.push_back(metadata ? judgedMetadata(std::move(*metadata), {response->issuer}, question)
                                    : failed(name, gate::Rule::InputUnanswered,
                                             CommandLineWords::tr("The metadata is too large to be judged."),
                                             question.policy));
    }
    subjects.push_back(judgedResponse(*response, question));
    return subjects;
}

} // namespace

bool isAddress(const std::string &input)
{
    return input.starts_with("https://") || input.starts_with("http://");
}

std::expected<Subjects, QString> judgedInput(const std::string &input, const LintOptions &options,
                                             const gate::GateQuestion &question, Passphrase &passphrase)
{
    return isAddress(input) ? judgedAddress(input, options, question)
                            : judgedFile(input, options, question, passphrase);
}

} // namespace tokenscope::cli
