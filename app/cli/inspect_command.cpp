// SPDX-License-Identifier: Apache-2.0
#include "app/cli/inspect_command.h"

#include "app/cli/command_input.h"
#include "app/cli/expectation_options.h"
#include "app/cli/fetch_command.h"
#include "app/cli/terminal.h"
#include "app/cli/token_report.h"
#include "inspect/inspect.h"

#include <algorithm>

namespace tokenscope::cli {

using namespace Qt::StringLiterals;

namespace {

struct Failure
{
    QString message;
    ExitCode code = ExitCode::Usage;
};

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

std::expected<inspect::KeySource, Failure> fileSource(const std::string &path, bool explicitKey)
{
    const auto text = readInput(path);
    if (!text)
        return std::unexpected(Failure{text.error()});
    auto keys = parseKeys(*text);
    if (!keys)
        return std::unexpected(Failure{QString::fromStdString(path) + u": "_s + keys.error()});
    inspect::KeySource source;
    source.keys = std::move(*keys);
    source.origin = inspect::KeyOrigin::File;
    source.name = path;
    source.explicitKey = explicitKey;
    return source;
}

std::expected<inspect::KeyRing, Failure> keyRing(const InspectOptions &options)
{
    inspect::KeyRing ring;
    for (const std::string &place : options.keySets) {
        auto source = isUrl(place) ? fetchedSource(place, options.anyIssuer) : fileSource(place, false);
        if (!source)
            return std::unexpected(source.error());
        ring.current.push_back(std::move(*source));
    }
    if (!options.keyFile.empty()) {
        auto source = fileSource(options.keyFile, true);
        if (!source)
            return std::unexpected(source.error());
        ring.current.push_back(std::move(*source));
    }
    if (!options.secretFile.empty()) {
        const auto secret = readInput(options.secretFile);
        if (!secret)
            return std::unexpected(Failure{secret.error()});
        if (secret->empty())
            return std::unexpected(Failure{u"The secret's file is empty."_s});
        ring.current.push_back(secretSource(*secret));
    }
    return ring;
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

ExitCode tell(const Failure &failure)
{
    complain(failure.message);
    return failure.code;
}

} // namespace

ExitCode runInspect(const InspectOptions &options)
{
    if (const auto gap = gapIn(options.expectations))
        return tell({*gap});
    const auto text = tokenText(options);
    if (!text)
        return tell(text.error());
    const auto keys = keyRing(options);
    if (!keys)
        return tell(keys.error());
    Moment moment = clockNow();
    if (!options.now.empty()) {
        const auto given = parseMoment(options.now);
        if (!given)
            return tell({u"--now is a number of seconds since 1970 or a time like 2026-11-23T13:00:00Z."_s});
        moment = *given;
    }
    std::string payload;
    inspect::Question question{*text, *keys, options.expectations, moment};
    if (!options.detachedPayloadFile.empty()) {
        auto bytes = readInput(options.detachedPayloadFile);
        if (!bytes)
            return tell({bytes.error()});
        payload = std::move(*bytes);
        question.detachedPayload = asBytes(payload);
    }
    std::string accessToken;
    if (!options.accessTokenFile.empty()) {
        const auto line = readSecretLine(options.accessTokenFile);
        if (!line)
            return tell({line.error()});
        accessToken = line->toStdString();
        question.accessToken = asBytes(accessToken);
    }
    const inspect::Inspection inspection = inspect::inspect(question);
    const Profiles profiles =
        options.profiles ? inspect::judgeByProfiles(inspect::withoutLineEnd(question), inspection) : Profiles();
    if (options.json)
        printRaw(inspectionJson(inspection, nullptr, profiles));
    else
        print(inspectionText(inspection, profiles));
    return exitCode(inspection.verdict);
}

} // namespace tokenscope::cli
