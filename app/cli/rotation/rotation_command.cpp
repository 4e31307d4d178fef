// SPDX-License-Identifier: Apache-2.0
#include "app/cli/rotation/rotation_command.h"

#include "app/cli/command_input.h"
#include "app/cli/command_line_words.h"
#include "app/cli/terminal.h"
#include "explain/rotation/rotation_words.h"
#include "gate/policy_json.h"
#include "rotation/forecast.h"
#include "scan/moment_text.h"
#include "json/writer.h"

#include <utility>

namespace tokenscope::cli {

namespace {

std::string_view nameOf(rotation::Treatment treatment)
{
    switch (treatment) {
    case rotation::Treatment::Refused:
        return "refused";
    case rotation::Treatment::MayBeUnknown:
        return "may_be_unknown";
    case rotation::Treatment::Accepted:
        return "accepted";
    case rotation::Treatment::MayLinger:
        return "may_linger";
    }
    std::unreachable();
}

json::Value momentJson(const std::optional<Moment> &moment)
{
    return moment ? json::Value(scan::isoText(*moment)) : json::Value();
}

json::Value secondsJson(const std::optional<std::chrono::seconds> &seconds)
{
    return seconds ? json::Value(std::int64_t(seconds->count())) : json::Value();
}

json::Object keyJson(const rotation::PublishedKey &key)
{
    json::Object object;
    object.append("kid", key.id.empty() ? json::Value() : json::Value(key.id));
    object.append("thumbprint", key.thumbprint.empty() ? json::Value() : json::Value(key.thumbprint));
    object.append("published_from", key.isFromBefore ? json::Value() : momentJson(key.since));
    object.append("published_until", momentJson(key.until));
    return object;
}

json::Value clientJson(const rotation::ClientRule &rule, const rotation::PublishedKey &key,
                       const rotation::WatchLog &log)
{
    json::Array spans;
    for (const rotation::Span &span : spansOf(rule, key, log)) {
        json::Object object;
        object.append("from", momentJson(span.from));
        object.append("until", momentJson(span.until));
        object.append("tokens", json::Value(nameOf(span.treatment)));
        spans.push_back(json::Value(std::move(object)));
    }
    json::Object client;
    client.append("client", json::Value(rule.name));
    client.append("spans", json::Value(std::move(spans)));
    return json::Value(std::move(client));
}

json::Value rulesJson()
{
    json::Array rules;
    for (const rotation::ClientRule &rule : rotation::clientRules()) {
        json::Object object;
        object.append("client", json::Value(rule.name));
        object.append("lifetime", secondsJson(rule.lifetime));
        object.append("cooldown", secondsJson(rule.cooldown));
        object.append("source", json::Value(rule.source));
        rules.push_back(json::Value(std::move(object)));
    }
    return json::Value(std::move(rules));
}

json::Object logJson(const rotation::WatchLog &log, const rotation::Advice &advice)
{
    json::Array keys;
    for (const rotation::PublishedKey &key : log.keys) {
        json::Object object = keyJson(key);
        json::Array clients;
        for (const rotation::ClientRule &rule : rotation::clientRules())
            clients.push_back(clientJson(rule, key, log));
        object.append("clients", json::Value(std::move(clients)));
        keys.push_back(json::Value(std::move(object)));
    }
    json::Array hasty;
    for (const rotation::HastyChange &change : advice.hasty) {
        json::Object object;
        object.append("gone", json::Value(keyJson(log.keys[change.before])));
        object.append("came", json::Value(keyJson(log.keys[change.after])));
        object.append("overlap", secondsJson(change.overlap));
        hasty.push_back(json::Value(std::move(object)));
    }
    json::Object advised;
    advised.append("publish_before_signing", secondsJson(advice.publishBefore));
    advised.append("keep_after_last_token", secondsJson(advice.keepAfterLast));
    advised.append("trusted_at_most", secondsJson(advice.trustedAtMost));
    advised.append("hasty", json::Value(std::move(hasty)));
    json::Object object;
    object.append("from", momentJson(log.from));
    object.append("to", momentJson(log.to));
    object.append("rules", rulesJson());
    object.append("keys", json::Value(std::move(keys)));
    object.append("advice", json::Value(std::move(advised)));
    return object;
}

} // namespace

ExitCode runRotation(const RotationOptions &options)
{
    std::optional<std::chrono::seconds> tokenLifetime;
    if (!options.tokenLifetime.empty()) {
        tokenLifetime = gate::readDuration(options.tokenLifetime);
        if (!tokenLifetime) {
            complain(CommandLineWords::tr("--token-lifetime is a time, such as 90s, 5m, 1h or 2d."));
            return ExitCode::Usage;
        }
    }
    const auto text = readInput(options.file);
    if (!text) {
        complain(text.error());
        return ExitCode::Usage;
    }
    const auto log = rotation::readWatchLog(*text);
    if (!log) {
        complain(explain::RotationWords::failure(inputName(options.file).toStdString(), log.error()));
        return ExitCode::Usage;
    }
    const rotation::Advice advice = adviceFor(*log, tokenLifetime);
    if (options.json)
        printRaw(json::write(logJson(*log, advice)));
    else
        print(explain::RotationWords::lines(*log, tokenLifetime).join(u'\n'));
    return advice.hasty.empty() ? ExitCode::Accepted : ExitCode::Rejected;
}

} // namespace tokenscope::cli
