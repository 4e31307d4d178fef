// SPDX-License-Identifier: Apache-2.0
#include "demo/token_info.h"

#include "base/char_view.h"
#include "demo/random_id.h"
#include "demo/request_body.h"
#include "inspect/inspect.h"
#include "json/document.h"

#include <QDateTime>
#include <QTimeZone>

#include <memory>
#include <optional>
#include <utility>

namespace tokenscope::demo {

namespace {

json::Value dateOf(const jose::NumericDate &date)
{
    return json::Value(
        QDateTime::fromSecsSinceEpoch(date.seconds, QTimeZone::utc()).toUTC().toString(Qt::ISODate).toStdString());
}

std::unexpected<json::Array> refused(std::string_view code, std::string detail, std::string_view path)
{
    return std::unexpected(json::Array{bodyError(code, std::move(detail), "/token", path)});
}

/// Empty where it is not of the demo, or of another time.
std::optional<jose::Claims> judged(const std::string &token, const json::Object &keySet, Moment now)
{
    auto keys = jose::JwkSet::fromValue(json::Value(keySet));
    if (!keys)
        return std::nullopt;
    inspect::InspectionKeys loaded;
    loaded.current.emplace_back().keys = std::make_shared<const jose::JwkSet>(std::move(*keys));
    const inspect::Expectations expectations;
    const auto inspection =
        inspect::inspect({.text = token, .keys = loaded, .expectations = expectations, .moment = now});
    return inspection.verdict == inspect::Verdict::Accepted ? inspection.claims : std::nullopt;
}

} // namespace

std::expected<json::Object, json::Array> tokenInfo(const QByteArray &body, const json::Object &keySet, Moment now)
{
    const auto document = json::parse(charView(body));
    const json::Object *request = document ? document->root.asObject() : nullptr;
    const json::Value *member = request ? request->find("token") : nullptr;
    if (!member)
        return refused("FieldRequired", "The request needs the member token", "/required");
    if (request->size() > 1)
        return std::unexpected(json::Array{
            bodyError("UnexpectedProperty", "Only token is a member of this request", "", "/additionalProperties")});
    const std::string *token = member->asString();
    if (!token)
        return refused("InvalidString", "The token has to be text", "/properties/token/type");
    const auto claims = judged(*token, keySet, now);
    if (!claims || !claims->expiry())
        return refused("DoesNotExist", "There is no such token, or it has expired", "");

    json::Object info;
    info.append("id", randomId("pmt_"));
    info.append("type", "user");
    info.append("life", json::Value(claims->expiry()->seconds - now.time_since_epoch().count()));
    info.append("expire", dateOf(*claims->expiry()));
    info.append("enabled", json::Value(true));
    info.append("identity", claims->subject().value_or(std::string()));
    info.append("email", "demo@example.test");
    info.append("scopes", json::Array());
    info.append("profile", json::Object());
    if (claims->issuedAt())
        info.append("created_at", dateOf(*claims->issuedAt()));
    return info;
}

} // namespace tokenscope::demo
