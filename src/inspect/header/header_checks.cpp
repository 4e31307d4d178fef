// SPDX-License-Identifier: Apache-2.0
#include "inspect/header/header_checks.h"

#include "base/ascii.h"
#include "base/base64url.h"
#include "base/joined.h"
#include "inspect/header/header_member.h"
#include "jose/keys/thumbprint.h"

#include <algorithm>
#include <utility>

namespace tokenscope::inspect {

namespace {

NotAName insteadOfAlgorithm(const InspectionDraft &draft, const jose::JoseHeader &header)
{
    if (header.algorithm())
        return NoName::Empty;
    const json::Value *value = headerMember(draft.result, "alg");
    return value ? NotAName(value->type()) : NotAName(NoName::Absent);
}

const crypto::SignatureAlgorithm *checkAlgorithm(InspectionDraft &draft, const jose::JoseHeader &header)
{
    const std::vector<std::string> &allowed = draft.question.expectations.algorithms;
    const auto fail = [&](std::string observed) {
        draft.check(CheckName::Algorithm, CheckState::Failed, std::move(observed), joined(allowed));
    };
    if (!header.algorithm() || header.algorithm()->empty()) {
        draft.report(found::AlgMissing{insteadOfAlgorithm(draft, header)}, "header.alg");
        fail({});
        return nullptr;
    }
    const std::string &name = *header.algorithm();
    if (isNone(name)) {
        draft.report(found::AlgNone{name}, "header.alg");
        fail(name);
        return nullptr;
    }
    const crypto::SignatureAlgorithm *algorithm = crypto::findSignatureAlgorithm(name);
    if (!algorithm) {
        draft.report(found::AlgUnsupported{name, crypto::isRegisteredAlgorithm(name)}, "header.alg");
        fail(name);
        return nullptr;
    }
    const bool emptyEntry = std::ranges::any_of(allowed, &std::string::empty);
    if (emptyEntry || (!allowed.empty() && std::ranges::find(allowed, name) == allowed.end())) {
        draft.report(found::AlgNotAllowed{name, joined(allowed), emptyEntry}, "header.alg");
        fail(name);
        return algorithm;
    }
    draft.check(CheckName::Algorithm, CheckState::Passed, name, joined(allowed));
    return algorithm;
}

CriticalProblem problemOf(jose::CriticalFault fault)
{
    switch (fault) {
    case jose::CriticalFault::NotAnArray:
        return CriticalProblem::NotAnArray;
    case jose::CriticalFault::RegisteredName:
        return CriticalProblem::RegisteredName;
    case jose::CriticalFault::AbsentName:
        return CriticalProblem::AbsentName;
    case jose::CriticalFault::DuplicateName:
        return CriticalProblem::DuplicateName;
    }
    std::unreachable();
}

KeyInHeader keyInHeader(std::string_view member)
{
    return member == "jwk"   ? KeyInHeader::Jwk
           : member == "jku" ? KeyInHeader::KeySetAddress
           : member == "x5c" ? KeyInHeader::Certificate
                             : KeyInHeader::CertificateAddress;
}

/// The `typ` values that say what kind of token it is. An ID token has none of its own.
bool typeFits(TokenType expected, const std::optional<std::string> &type)
{
    const bool plain = !type || jose::sameMediaType(*type, "JWT");
    switch (expected) {
    case TokenType::AccessToken:
        return type && jose::sameMediaType(*type, "at+jwt");
    case TokenType::IdToken:
        return plain;
    }
    return false;
}

/// Claims in base64url, though the header says that they are not: who would take them for plain data checks no expiry.
bool isEncodedClaimsSet(ByteView payload)
{
    const auto bytes = base64url::decode(asText(payload));
    const auto document = bytes ? json::parse(asText(*bytes)) : std::unexpected(json::ParseError{});
    return document && document->root.asObject();
}

bool isInKeySet(const InspectionDraft &draft, const json::Object &key)
{
    const auto thumbprint = jose::thumbprint(key);
    if (!thumbprint)
        return false;
    for (const KeySource &source : draft.question.keys.current) {
        if (source.keys && std::ranges::any_of(source.keys->keys(), [&](const jose::Jwk &known) {
                return known.thumbprint() == *thumbprint;
            }))
            return true;
    }
    return false;
}

} // namespace

bool checkCritical(InspectionDraft &draft, const jose::JoseHeader &header)
{
    const json::Value *critical = draft.result.header->root.asObject()->find("crit");
    bool passed = true;
    if (const auto &error = header.criticalError()) {
        draft.report(found::CritMalformed{problemOf(error->fault), error->name}, "header.crit");
        passed = false;
    }
    for (const std::string &name : header.unknownCritical()) {
        draft.report(found::CritUnknown{name}, "header.crit");
        passed = false;
    }
    if (header.base64MemberMisused()) {
        draft.report(found::CritMalformed{CriticalProblem::MisusedBase64, "b64"}, "header.b64");
        passed = false;
    }
    if (critical)
        draft.check(CheckName::Critical, passed ? CheckState::Passed : CheckState::Failed);
    return passed;
}

void checkType(InspectionDraft &draft, const jose::JoseHeader &header)
{
    const Expectations &expected = draft.question.expectations;
    const std::string observed = header.type().value_or(std::string());
    std::string wanted;
    bool fits = true;
    if (expected.type) {
        wanted = *expected.type;
        fits = !wanted.empty() && header.type() && jose::sameMediaType(*header.type(), wanted);
    }
    if (fits && expected.tokenType) {
        wanted = *expected.tokenType == TokenType::AccessToken ? "at+jwt" : "JWT";
        fits = typeFits(*expected.tokenType, header.type());
    }
    if (!fits)
        draft.report(found::TypeMismatch{observed, wanted}, "header.typ");
    const bool isExpected = expected.type || expected.tokenType;
    const CheckState state = !isExpected ? CheckState::NotChecked : fits ? CheckState::Passed : CheckState::Failed;
    draft.check(CheckName::Type, state, observed, wanted);
}

void reportEmbeddedKeys(InspectionDraft &draft, const jose::JoseHeader &header)
{
    for (const std::string &member : header.embeddedKeyMembers()) {
        const json::Value *value = draft.result.header->root.asObject()->find(member);
        const json::Object *key = value ? value->asObject() : nullptr;
        draft.report(found::HeaderKeyIgnored{keyInHeader(member), key && isInKeySet(draft, *key)}, "header." + member);
    }
}

const crypto::SignatureAlgorithm *checkHeader(InspectionDraft &draft, const jose::JoseHeader &header)
{
    const crypto::SignatureAlgorithm *algorithm = checkAlgorithm(draft, header);
    const bool mayGoOn = checkCritical(draft, header);
    checkType(draft, header);
    if (!header.payloadIsEncoded()) {
        // RFC 7797, 7: a JWT must not use it; another JWS may.
        const Question &question = draft.question;
        const bool isApart = question.detachedPayload && !draft.result.find(Code::PayloadGivenTwice);
        const bool jwt = isEncodedClaimsSet(draft.result.payloadBytes) || (draft.result.claims && !isApart) ||
                         question.expectations.needClaims() || (header.type() && jose::namesJwt(*header.type()));
        draft.report(found::UnencodedPayload{}, jwt ? Severity::Error : Severity::Note, "header.b64");
    }
    reportEmbeddedKeys(draft, header);
    return mayGoOn ? algorithm : nullptr;
}

bool isNone(std::string_view algorithm)
{
    return ascii::isSame(algorithm, "none");
}

} // namespace tokenscope::inspect
