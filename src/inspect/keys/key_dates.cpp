// SPDX-License-Identifier: Apache-2.0
#include "inspect/keys/key_dates.h"

#include "inspect/keys/key_linter.h"
#include "inspect/model/inspection_draft.h"
#include "jose/claims.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <utility>

namespace tokenscope::inspect {

namespace {

/// Of a key or its `revoked`; none where the member is no date.
std::optional<Moment> dateIn(const json::Object &object, std::string_view member)
{
    const json::Value *value = object.find(member);
    const auto date = value && value->asNumber() ? jose::toNumericDate(*value->asNumber()) : std::nullopt;
    return date ? std::optional(Moment(std::chrono::seconds(date->seconds))) : std::nullopt;
}

std::string reasonIn(const json::Object &revoked)
{
    const json::Value *reason = revoked.find("reason");
    return reason && reason->asString() ? *reason->asString() : std::string();
}

/// Also in a form that no standard has, as long as it does not deny it: a key that was taken back is not trusted.
std::optional<found::KeyRevoked> revocation(const jose::Jwk &key, const json::Object &members, Moment moment)
{
    const json::Value *revoked = members.find("revoked");
    if (!revoked || revoked->isNull() || (revoked->asBool() && !*revoked->asBool()))
        return std::nullopt;
    const json::Object *object = revoked->asObject();
    const auto since = object ? dateIn(*object, "revoked_at") : dateIn(members, "revoked");
    if (since && *since > moment)
        return std::nullopt;
    found::KeyRevoked fact{shownKeyId(key), {}, object ? reasonIn(*object) : std::string()};
    if (since)
        fact.since = since->time_since_epoch().count();
    return fact;
}

/// A date at the end of what can be counted is that far away.
std::int64_t distanceBetween(Moment earlier, Moment later)
{
    std::int64_t distance = 0;
    const bool isTooFar =
        __builtin_sub_overflow(later.time_since_epoch().count(), earlier.time_since_epoch().count(), &distance);
    return isTooFar ? std::numeric_limits<std::int64_t>::max() : distance;
}

} // namespace

std::vector<Finding> lintDates(const jose::Jwk &key, Moment moment)
{
    std::vector<Finding> findings;
    const json::Object *members = key.source().asObject();
    if (!members)
        return findings;
    if (auto revoked = revocation(key, *members, moment))
        findings.push_back(makeFinding(std::move(*revoked), keyPlace(key)));
    const auto end = dateIn(*members, "exp");
    const auto begin = dateIn(*members, "nbf");
    if (end && *end <= moment) {
        const found::KeyExpired fact{end->time_since_epoch().count(), distanceBetween(*end, moment), shownKeyId(key)};
        findings.push_back(makeFinding(fact, keyPlace(key)));
    } else if (begin && *begin > moment) {
        const found::KeyEarly fact{begin->time_since_epoch().count(), distanceBetween(moment, *begin), shownKeyId(key)};
        findings.push_back(makeFinding(fact, keyPlace(key)));
    }
    return findings;
}

} // namespace tokenscope::inspect
