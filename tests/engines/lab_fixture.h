// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/system_clock.h"
#include "engines/engine_request.h"
#include "engines/lab.h"
#include "tests/inspect/token_workshop.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <vector>

/// Libraries judge by the clock, and so do these tokens.
namespace tokenscope::engines {

inline std::int64_t secondsNow()
{
    return clockNow().time_since_epoch() / std::chrono::seconds(1);
}

inline json::Object freshClaims(std::int64_t expiry = 600)
{
    json::Object claims = workshop::goodClaims();
    claims.set("iat", json::Value(secondsNow() - 60));
    claims.set("nbf", json::Value(secondsNow() - 60));
    claims.set("exp", json::Value(secondsNow() + expiry));
    claims.set("aud", json::Value("my-app"));
    return claims;
}

inline inspect::Expectations usualExpectations()
{
    inspect::Expectations expectations;
    expectations.issuer = *workshop::goodClaims().find("iss")->asString();
    expectations.audiences = {"my-app"};
    return expectations;
}

inline std::expected<EngineRequest, EngineGap>
requestFor(const std::string &token, const inspect::InspectionKeys &keys,
           const inspect::Expectations &expectations = usualExpectations())
{
    const inspect::Question question{token, keys, expectations, clockNow()};
    return engineRequest(question, inspect::inspect(question));
}

inline std::vector<Engine> enginesNamed(std::string_view id)
{
    std::vector<Engine> found;
    std::ranges::copy_if(engines(), std::back_inserter(found), [id](const Engine &each) { return each.id == id; });
    return found;
}

} // namespace tokenscope::engines
