// SPDX-License-Identifier: Apache-2.0
#include "app/cli/login/login_json.h"

#include "base/civil_time.h"
#include "explain/login/link_words.h"
#include "explain/login/login_words.h"

namespace tokenscope::cli {

namespace {

json::Value numberOf(std::size_t value)
{
    return json::Value(std::int64_t(value));
}

json::Value wordsOf(const QString &words)
{
    return json::Value(words.toStdString());
}

json::Value exchangeJson(const login::Recording &recording, std::size_t index)
{
    const login::Exchange &exchange = recording.exchanges[index];
    const login::HarEntry &entry = recording.entryOf(exchange);
    json::Object object;
    object.append("entry", numberOf(entry.number));
    object.append("kind", nameOf(exchange.kind));
    if (entry.started) {
        const auto moment = std::chrono::floor<std::chrono::seconds>(*entry.started);
        object.append("time", json::Value(std::int64_t(moment.time_since_epoch().count())));
        object.append("time_text", formatUtc(moment));
    }
    object.append("method", entry.method);
    object.append("url", wordsOf(explain::LoginWords::address(exchange.address)));
    object.append("status", json::Value(std::int64_t(entry.status)));
    if (exchange.mode != login::ResponseMode::None)
        object.append("response_mode", nameOf(exchange.mode));
    if (!exchange.isDelivered)
        object.append("delivered", json::Value(false));
    return object;
}

json::Value linkJson(const login::Recording &recording, const login::Link &link)
{
    json::Object object;
    object.append("link", nameOf(link.check));
    object.append("state", nameOf(link.state));
    object.append("entry", numberOf(recording.entryOf(link.exchange).number));
    if (link.source)
        object.append("source_entry", numberOf(recording.entryOf(*link.source).number));
    if (!link.fault)
        return object;
    const auto words = explain::linkWords(link);
    object.append("fault", nameOf(*link.fault));
    if (link.state != login::LinkState::NotChecked)
        object.append("actor", nameOf(actorOf(*link.fault)));
    if (!link.observed.empty())
        object.append("observed", link.observed);
    if (!link.expected.empty())
        object.append("expected", link.expected);
    if (!link.words.empty())
        object.append("said", link.words);
    object.append("title", wordsOf(words.title));
    if (!words.nextStep.isEmpty())
        object.append("next_step", wordsOf(words.nextStep));
    return object;
}

json::Value loginObject(const login::Report &report, std::size_t index)
{
    const login::Recording &recording = report.recording;
    const login::Login &login = recording.logins[index];
    const login::LoginReport &found = report.logins[index];
    json::Object object;
    if (!login.client().empty())
        object.append("client_id", login.client());
    if (login.metadata)
        object.append("issuer", recording.metadata[*login.metadata].issuer);
    object.append("broken", json::Value(found.firstBroken.has_value()));
    if (found.firstBroken)
        object.append("first_broken", linkJson(recording, found.links[*found.firstBroken]));
    json::Array exchanges;
    for (const std::size_t each : login.exchanges)
        exchanges.push_back(exchangeJson(recording, each));
    object.append("exchanges", std::move(exchanges));
    json::Array links;
    for (const login::Link &link : found.links)
        links.push_back(linkJson(recording, link));
    object.append("links", std::move(links));
    return object;
}

} // namespace

json::Value loginJson(const login::Report &report)
{
    json::Object object;
    const login::Link *broken = report.broken();
    object.append("verdict", report.logins.empty() ? "no_login" : broken ? "broken" : "holds");
    object.append("headline", wordsOf(explain::LoginWords::headline(report)));
    object.append("entries", numberOf(report.recording.har.entries.size()));
    if (!report.recording.har.unread.empty()) {
        json::Array unread;
        for (const std::size_t each : report.recording.har.unread)
            unread.push_back(numberOf(each));
        object.append("unread_entries", std::move(unread));
    }
    if (broken)
        object.append("first_broken", linkJson(report.recording, *broken));
    json::Array logins;
    for (std::size_t i = 0; i < report.logins.size(); ++i)
        logins.push_back(loginObject(report, i));
    object.append("logins", std::move(logins));
    return object;
}

} // namespace tokenscope::cli
