// SPDX-License-Identifier: Apache-2.0
#include "app/cli/inspect_command.h"
#include "app/cli/command_line_words.h"

#include "app/cli/command_input.h"
#include "app/cli/engine_answers.h"
#include "app/cli/expectation_options.h"
#include "app/cli/fetch_command.h"
#include "app/cli/make/output_file.h"
#include "app/cli/output_limit.h"
#include "app/cli/passphrase.h"
#include "app/cli/smallest_change_report.h"
#include "app/cli/terminal.h"
#include "app/cli/token_list.h"
#include "app/cli/token_report.h"
#include "base/system_clock.h"
#include "explain/keys/key_loading_words.h"
#include "inspect/inspect.h"
#include "inspect/keys/trusted_roots.h"
#include "inspect/shared_secret.h"
#include "inspect/signature/signature_trace.h"
#include "inspect/text_tokens.h"
#include "proof/proof.h"
#include "remedy/smallest_change.h"
#include "json/writer.h"

#include <algorithm>

namespace tokenscope::cli {

using namespace Qt::StringLiterals;

namespace {

struct Failure
{
    QString message;
    ExitCode code = ExitCode::Usage;
};

ExitCode fail(const Failure &failure)
{
    complain(failure.message);
    return failure.code;
}

bool isUrl(const std::string &text)
{
    return text.starts_with("https://") || text.starts_with("http://");
}

std::expected<inspect::KeySource, Failure> fetchedSource(const std::string &url, bool anyIssuer)
{
    endpoint::FetchRequest request;
    request.typedUrl = QString::fromStdString(url);
    request.kind = endpoint::guessKind(request.typedUrl, false);
    request.isKindGuessed = true;
    const auto response = fetchKeys(request);
    if (!response)
        return std::unexpected(Failure{failureWords(response.error()).sentence(), failureCode(response.error())});
    inspect::KeySource source;
    source.keys = response->keys;
    source.origin = response->origin;
    source.name = url;
    source.fetchedAt = clockNow();
    if (!anyIssuer)
        source.issuer = response->issuer.toStdString();
    return source;
}

/// The same keys as anybody's.
std::shared_ptr<const jose::JwkSet> withoutIssuer(const jose::JwkSet &keys)
{
    jose::JwkSet anybodys = keys;
    anybodys.setIssuer({});
    return std::make_shared<const jose::JwkSet>(std::move(anybodys));
}

std::expected<inspect::KeySource, Failure> fileSource(const std::string &path, bool explicitKey, Passphrase &passphrase,
                                                      bool anyIssuer)
{
    const auto text = readInput(path);
    if (!text)
        return std::unexpected(Failure{text.error()});
    auto keys = parseKeys(*text, path, passphrase);
    if (!keys)
        return std::unexpected(Failure{QString::fromStdString(path) + u": "_s + keys.error()});
    inspect::KeySource source;
    source.keys = anyIssuer && !(*keys)->issuer().empty() ? withoutIssuer(**keys) : std::move(*keys);
    source.origin = inspect::KeyOrigin::File;
    source.name = path;
    source.explicitKey = explicitKey;
    return source;
}

std::expected<inspect::InspectionKeys, Failure> inspectionKeys(const InspectOptions &options, Passphrase &passphrase)
{
    inspect::InspectionKeys loaded;
    for (const std::string &place : options.keySets) {
        auto source = isUrl(place) ? fetchedSource(place, options.anyIssuer)
                                   : fileSource(place, false, passphrase, options.anyIssuer);
        if (!source)
            return std::unexpected(source.error());
        loaded.current.push_back(std::move(*source));
    }
    if (!options.keyFile.empty()) {
        auto source = fileSource(options.keyFile, true, passphrase, options.anyIssuer);
        if (!source)
            return std::unexpected(source.error());
        loaded.current.push_back(std::move(*source));
    }
    for (const std::string &path : options.rootFiles) {
        const auto text = readInput(path);
        if (!text)
            return std::unexpected(Failure{text.error()});
        auto roots = inspect::loadRoots(*text, path);
        if (!roots)
            return std::unexpected(
                Failure{QString::fromStdString(path) + u": "_s + explain::keyLoadingWords(roots.error())});
        std::ranges::move(*roots, std::back_inserter(loaded.roots));
    }
    if (!options.secretFile.empty()) {
        const auto secret = readInput(options.secretFile);
        if (!secret)
            return std::unexpected(Failure{secret.error()});
        if (secret->empty())
            return std::unexpected(Failure{CommandLineWords::tr("The secret's file is empty.")});
        loaded.current.push_back(inspect::sharedSecret(asBytes(*secret), inspect::KeyOrigin::File));
    }
    return loaded;
}

/// Empty where no file was named.
std::expected<inspect::InspectionKeys, Failure> keysOfFile(const std::string &path, Passphrase &passphrase)
{
    inspect::InspectionKeys loaded;
    if (path.empty())
        return loaded;
    auto source = fileSource(path, true, passphrase, true);
    if (!source)
        return std::unexpected(source.error());
    loaded.current.push_back(std::move(*source));
    return loaded;
}

/// The line break that a file or `echo` puts behind a token is the file's, not the token's.
std::string withoutLastLineBreak(std::string text)
{
    if (text.ends_with('\n'))
        text.pop_back();
    if (text.ends_with('\r'))
        text.pop_back();
    return text;
}

std::expected<std::string, Failure> tokenText(const InspectOptions &options)
{
    if (!options.token.empty() && options.token != "-")
        return options.token;
    auto text = readInput("-");
    if (!text)
        return std::unexpected(Failure{text.error()});
    return withoutLastLineBreak(std::move(*text));
}

Profiles profilesOf(const InspectOptions &options, const inspect::Question &question,
                    const inspect::Inspection &inspection)
{
    return options.profiles ? inspect::judgeByProfiles(inspect::withoutLineEnd(question), inspection) : Profiles();
}

/// Of a token that is not accepted, where it was asked for.
std::optional<remedy::SmallestChange> changeOf(const InspectOptions &options, const inspect::Question &question,
                                               const inspect::Inspection &inspection)
{
    if (!options.smallestChange || inspection.verdict == inspect::Verdict::Accepted)
        return std::nullopt;
    return remedy::smallestChange(question, inspection);
}

/// The others of the text too, which the payload and the access token that were given do not belong to.
TokenList judgedList(inspect::Question question, const inspect::EmbeddedTokens &found)
{
    TokenList list = listTokens(question.text, found);
    list.chosen = question.token;
    question.detachedPayload.reset();
    question.accessToken.reset();
    inspect::inspectEach(question, found, [&list](std::size_t number, const inspect::Inspection &inspection) {
        judge(list, number, inspection);
    });
    return list;
}

std::optional<Failure> writeProof(const std::string &path, const inspect::Question &question,
                                  const inspect::Inspection &inspection, const inspect::SignatureTrace &trace)
{
    const auto proof = proof::proofOf(question, inspection, trace);
    if (!proof)
        return Failure{CommandLineWords::tr("The token holds a private key. A proof would hand it on, so none is "
                                            "written.")};
    const std::string text = json::write(*proof, json::Layout::Indented) + "\n";
    auto trouble = writeOutput(path, asBytes(text), Readers::Owner, Existing::Replace);
    return trouble ? std::optional(Failure{std::move(*trouble)}) : std::nullopt;
}

ExitCode reportOnOne(const InspectOptions &options, inspect::Question question)
{
    inspect::SignatureTrace trace;
    question.trace = options.proofFile.empty() ? nullptr : &trace;
    const inspect::Inspection inspection = inspect::inspect(question);
    if (question.trace) {
        question.trace = nullptr;
        if (const auto failure = writeProof(options.proofFile, question, inspection, trace))
            return fail(*failure);
        if (options.proofFile == "-")
            return exitCode(inspection.verdict);
    }
    if (!options.report.format.empty()) {
        printBytes(reportOutput(inspection, options.report));
        return exitCode(inspection.verdict);
    }
    const Profiles profiles = profilesOf(options, question, inspection);
    const auto list = question.tokens ? std::optional(judgedList(question, *question.tokens)) : std::nullopt;
    const std::optional<EngineAnswers> engines =
        options.engines ? std::optional(askEngines(inspect::withoutLineEnd(question), inspection)) : std::nullopt;
    const auto change = changeOf(options, question, inspection);
    if (options.json) {
        json::Object object = inspectionObject(inspection, nullptr, profiles);
        if (engines)
            object.append("engines", enginesJson(*engines));
        json::Array tokens;
        for (std::size_t i = 0; list && i < list->tokens.size(); ++i)
            tokens.push_back(json::Value(listedTokenJson(*list, i)));
        if (list)
            object.append("tokens", json::Value(std::move(tokens)));
        if (change)
            object.append("smallest_change", smallestChangeJson(*change));
        printRaw(json::write(object));
    } else {
        const QString answers = engines ? u"\n\n"_s + enginesText(*engines) : QString();
        const QString remedies = change ? u"\n\n"_s + smallestChangeText(*change) : QString();
        print(inspectionText(inspection, profiles, list && list->tokens.size() > 1 ? &*list : nullptr) + answers +
              remedies);
    }
    return exitCode(inspection.verdict);
}

/// Each in full, as soon as it is judged: of a log there are thousands. What goes beyond the limit is counted only.
class ReportOnAll
{
public:
    ReportOnAll(const InspectOptions &options, const inspect::Question &question, TokenList list)
        : m_options(options)
        , m_question(question)
        , m_list(std::move(list))
        , m_left(reportsLimit(question.text.size()))
    {
        if (m_options.json)
            printPart("{\"tokens\":[");
    }

    void add(std::size_t number, const inspect::Inspection &inspection)
    {
        judge(m_list, number, inspection);
        if (m_left == 0)
            return;
        const Profiles profiles = profilesOf(m_options, m_question, inspection);
        if (m_options.json) {
            json::Object object = listedTokenJson(m_list, number);
            object.append("inspection", json::Value(inspectionObject(inspection, nullptr, profiles)));
            show((number > 0 ? "," : "") + json::write(object));
        } else {
            show((tokenHeading(m_list, number) + u'\n' + inspectionText(inspection, profiles) + u"\n\n"_s)
                     .toStdString());
        }
    }

    /// The worst verdict of all: what was not judged is not verified.
    ExitCode finish()
    {
        const auto &count = m_list.tally.byVerdict;
        using enum inspect::Verdict;
        const inspect::Verdict worst = count[std::size_t(Rejected)] + count[std::size_t(NotAToken)] > 0 ? Rejected
                                       : count[std::size_t(Accepted)] < m_list.tally.total              ? Unverified
                                       : m_list.tally.isPartial                                         ? Unverified
                                                                                                        : Accepted;
        const std::size_t left = m_list.tokens.size() - m_shown;
        if (m_options.json) {
            const std::string notShown = left > 0 ? ",\"tokens_not_shown\":" + std::to_string(left) : std::string();
            printRaw("]" + notShown + ",\"verdict\":\"" + std::string(inspect::verdictName(worst)) + "\"}");
        } else {
            const QString notShown = left > 0 ? CommandLineWords::tr("… and %1 more not shown\n").arg(left) : QString();
            print(notShown + tallyLine(m_list));
        }
        return exitCode(worst);
    }

private:
    /// The first that does not fit is the last that is shown.
    void show(const std::string &report)
    {
        printPart(report);
        flushOutput();
        ++m_shown;
        m_left -= std::min(m_left, report.size());
    }

    const InspectOptions &m_options;
    const inspect::Question &m_question;
    TokenList m_list;
    std::size_t m_left;
    std::size_t m_shown = 0;
};

ExitCode reportOnAll(const InspectOptions &options, const inspect::Question &question)
{
    if (question.tokens) {
        ReportOnAll report(options, question, listTokens(question.text, *question.tokens));
        inspect::inspectEach(
            question, *question.tokens,
            [&report](std::size_t number, const inspect::Inspection &inspection) { report.add(number, inspection); });
        return report.finish();
    }
    ReportOnAll report(options, question, listTokens(question.text, {{{0, question.text.size()}}, true}));
    report.add(0, inspect::inspect(question));
    return report.finish();
}

/// Of a text that is a token itself there is one.
std::optional<Failure> findTokens(const InspectOptions &options, inspect::Question &question,
                                  const std::optional<inspect::EmbeddedTokens> &found)
{
    const std::size_t count = found ? found->places.size() : 1;
    const auto wanted = std::size_t(options.tokenNumber.value_or(1));
    if (wanted > count)
        return Failure{
            count == 1 ? CommandLineWords::tr("--token %1: there is one token in the text.").arg(wanted)
                       : CommandLineWords::tr("--token %1: there are %2 tokens in the text.").arg(wanted).arg(count)};
    question.tokens = found ? &*found : nullptr;
    question.token = wanted - 1;
    return std::nullopt;
}

} // namespace

ExitCode runInspect(const InspectOptions &options)
{
    if (const auto gap = gapIn(options.expectations))
        return fail({*gap});
    const auto text = tokenText(options);
    if (!text)
        return fail(text.error());
    Passphrase passphrase(options.passphraseFile);
    const auto keys = inspectionKeys(options, passphrase);
    if (!keys)
        return fail(keys.error());
    Moment moment = clockNow();
    if (!options.now.empty()) {
        const auto given = parseMoment(options.now);
        if (!given)
            return fail(
                {CommandLineWords::tr("--now is a number of seconds since 1970 or a time like 2026-11-23T13:00:00Z.")});
        moment = *given;
    }
    std::string payload;
    inspect::Question question{*text, *keys, options.expectations, moment};
    if (!options.detachedPayloadFile.empty()) {
        auto bytes = readInput(options.detachedPayloadFile);
        if (!bytes)
            return fail({bytes.error()});
        payload = std::move(*bytes);
        question.detachedPayload = asBytes(payload);
    }
    std::string accessToken;
    if (!options.accessTokenFile.empty()) {
        const auto line = readSecretLine(options.accessTokenFile);
        if (!line)
            return fail({line.error()});
        accessToken = line->toStdString();
        question.accessToken = asBytes(accessToken);
    }
    const auto holderKeys = keysOfFile(options.holderKeyFile, passphrase);
    const auto certificates = keysOfFile(options.clientCertificateFile, passphrase);
    if (!holderKeys || !certificates)
        return fail(holderKeys ? certificates.error() : holderKeys.error());
    question.holderKeys = holderKeys->isEmpty() ? nullptr : &*holderKeys;
    question.clientCertificates = certificates->isEmpty() ? nullptr : &*certificates;
    std::vector<std::string> statusLists;
    for (const std::string &file : options.statusLists) {
        auto list = readInput(file);
        if (!list)
            return fail({list.error()});
        statusLists.push_back(withoutLastLineBreak(std::move(*list)));
    }
    question.statusLists = statusLists;
    const auto found = inspect::textTokens(*text);
    if (const auto failure = findTokens(options, question, found))
        return fail(*failure);
    return options.allTokens ? reportOnAll(options, question) : reportOnOne(options, question);
}

std::expected<inspect::InspectionKeys, ExitCode> loadInspectionKeys(const InspectOptions &options)
{
    Passphrase passphrase(options.passphraseFile);
    auto loaded = inspectionKeys(options, passphrase);
    if (loaded)
        return std::move(*loaded);
    complain(loaded.error().message);
    return std::unexpected(loaded.error().code);
}

} // namespace tokenscope::cli
