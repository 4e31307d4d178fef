// SPDX-License-Identifier: Apache-2.0
#include "inspect/claims/header_claims.h"

#include "inspect/claims/claim_check.h"
#include "inspect/findings/encoding_findings.h"
#include "jose/claims.h"

#include <array>
#include <string>

namespace tokenscope::inspect {

namespace {

using namespace std::string_view_literals;

/// The registered ones (RFC 7519, 4.1). Other names may mean something else in a header: `nonce`, `typ`.
constexpr std::array repeatable = {"iss"sv, "sub"sv, "aud"sv, "exp"sv, "nbf"sv, "iat"sv, "jti"sv};

/// A list of one audience is that audience.
const json::Value &withoutList(const json::Value &value)
{
    const json::Array *list = value.asArray();
    return list && list->size() == 1 ? list->front() : value;
}

bool isSame(std::string_view claim, const json::Value &one, const json::Value &other)
{
    if (claim == "aud")
        return withoutList(one) == withoutList(other);
    if (one == other)
        return true;
    const json::Number *first = one.asNumber();
    const json::Number *second = other.asNumber();
    if (!first || !second)
        return false;
    const auto date = jose::toNumericDate(*first);
    const auto otherDate = jose::toNumericDate(*second);
    return date && otherDate && !date->clamped && date->seconds == otherDate->seconds;
}

} // namespace

void compareHeaderClaims(InspectionDraft &draft, const json::Object &claims)
{
    const jose::Claims read(claims);
    const auto &document = draft.result.header;
    const auto &unprotected = draft.result.unprotectedHeader;
    for (const json::Object *header :
         {document ? document->root.asObject() : nullptr, unprotected ? unprotected->asObject() : nullptr}) {
        for (const std::string_view name : repeatable) {
            const json::Value *repeated = header ? header->find(name) : nullptr;
            const json::Value *claim = repeated ? claims.find(name) : nullptr;
            // Of another type it says nothing that could be contradicted, and is refused for that.
            if (!claim || isMistyped(read, name) || isSame(name, *repeated, *claim))
                continue;
            const std::string member(name);
            draft.report(found::DuplicateMember{member, "/header/" + member}, "header." + member);
        }
    }
}

} // namespace tokenscope::inspect
