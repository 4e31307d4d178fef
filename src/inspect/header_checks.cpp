// SPDX-License-Identifier: Apache-2.0
#include "inspect/header_checks.h"

#include "jose/thumbprint.h"

#include <algorithm>

namespace tokenscope::inspect {

namespace {

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

std::string_view headerMemberType(const Examination &examination, std::string_view name)
{
    const json::Value *value = examination.result.header->root.asObject()->find(name);
    return value ? value->typeName() : "absent";
}

const crypto::SignatureAlgorithm *checkAlgorithm(Examination &examination, const jose::JoseHeader &header)
{
    const std::vector<std::string> &allowed = examination.question.expectations.algorithms;
    const auto fail = [&](std::string observed) {
        examination.check(CheckName::Algorithm, CheckState::Failed, std::move(observed), joined(allowed));
    };
    if (!header.algorithm() || header.algorithm()->empty()) {
        const std::string_view found = header.algorithm() ? "empty" : headerMemberType(examination, "alg");
        examination.error(Code::AlgMissing, "header.alg", {text("found", found)});
        fail({});
        return nullptr;
    }
    const std::string &name = *header.algorithm();
    if (isNone(name)) {
        examination.error(Code::AlgNone, "header.alg", {text("alg", name)});
        fail(name);
        return nullptr;
    }
    const crypto::SignatureAlgorithm *algorithm = crypto::findSignatureAlgorithm(name);
    if (!algorithm) {
        examination.error(Code::AlgUnsupported, "header.alg",
                          {text("alg", name), number("registered", crypto::isRegisteredAlgorithm(name))});
        fail(name);
        return nullptr;
    }
    const bool emptyEntry = std::ranges::any_of(allowed, &std::string::empty);
    if (emptyEntry || (!allowed.empty() && std::ranges::find(allowed, name) == allowed.end())) {
        std::vector<Parameter> parameters = {text("alg", name), text("allowed", joined(allowed))};
        if (emptyEntry)
            parameters.push_back(number("empty_entry", true));
        examination.error(Code::AlgNotAllowed, "header.alg", std::move(parameters));
        fail(name);
        return algorithm;
    }
    examination.check(CheckName::Algorithm, CheckState::Passed, name, joined(allowed));
    return algorithm;
}

std::string_view problemWord(jose::CriticalFault fault)
{
    switch (fault) {
    case jose::CriticalFault::NotAnArray:
        return "not_array";
    case jose::CriticalFault::RegisteredName:
        return "registered";
    case jose::CriticalFault::AbsentName:
        return "absent";
    case jose::CriticalFault::DuplicateName:
        return "duplicate";
    }
    return {};
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

bool isInKeySet(const Examination &examination, const json::Object &key)
{
    const auto thumbprint = jose::thumbprint(key);
    if (!thumbprint)
        return false;
    for (const KeySource &source : examination.question.keys.current) {
        if (source.keys && std::ranges::any_of(source.keys->keys(), [&](const jose::Jwk &known) {
                return known.thumbprint() == *thumbprint;
            }))
            return true;
    }
    return false;
}

} // namespace

bool checkCritical(Examination &examination, const jose::JoseHeader &header)
{
    const json::Value *critical = examination.result.header->root.asObject()->find("crit");
    bool passed = true;
    if (const auto &error = header.criticalError()) {
        examination.error(Code::CritMalformed, "header.crit",
                          {text("problem", problemWord(error->fault)), text("name", error->name)});
        passed = false;
    }
    for (const std::string &name : header.unknownCritical()) {
        examination.error(Code::CritUnknown, "header.crit", {text("name", name)});
        passed = false;
    }
    if (header.base64MemberMisused()) {
        examination.error(Code::CritMalformed, "header.b64", {text("problem", "b64"), text("name", "b64")});
        passed = false;
    }
    if (critical)
        examination.check(CheckName::Critical, passed ? CheckState::Passed : CheckState::Failed);
    return passed;
}

void checkType(Examination &examination, const jose::JoseHeader &header)
{
    const Expectations &expected = examination.question.expectations;
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
        examination.error(Code::TypeMismatch, "header.typ", {text("observed", observed), text("expected", wanted)});
    const bool isExpected = expected.type || expected.tokenType;
    const CheckState state = !isExpected ? CheckState::NotChecked : fits ? CheckState::Passed : CheckState::Failed;
    examination.check(CheckName::Type, state, observed, wanted);
}

void reportEmbeddedKeys(Examination &examination, const jose::JoseHeader &header)
{
    for (const std::string &member : header.embeddedKeyMembers()) {
        const json::Value *value = examination.result.header->root.asObject()->find(member);
        const json::Object *key = value ? value->asObject() : nullptr;
        examination.warning(Code::HeaderKeyIgnored, "header." + member,
                            {text("member", member), number("in_key_set", key && isInKeySet(examination, *key))});
    }
}

const crypto::SignatureAlgorithm *checkHeader(Examination &examination, const jose::JoseHeader &header)
{
    const crypto::SignatureAlgorithm *algorithm = checkAlgorithm(examination, header);
    const bool mayGoOn = checkCritical(examination, header);
    checkType(examination, header);
    if (!header.payloadIsEncoded()) {
        // RFC 7797, 7: a JWT must not use it; another JWS may.
        const Question &question = examination.question;
        const bool isApart = question.detachedPayload && !examination.result.find(Code::PayloadGivenTwice);
        const bool jwt = (examination.result.claims && !isApart) || question.expectations.needClaims() ||
                         (header.type() && jose::namesJwt(*header.type()));
        examination.report(Code::UnencodedPayload, jwt ? Severity::Error : Severity::Note, "header.b64", {});
    }
    reportEmbeddedKeys(examination, header);
    return mayGoOn ? algorithm : nullptr;
}

bool isNone(std::string_view algorithm)
{
    static constexpr std::string_view none = "none";
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; };
    return std::ranges::equal(algorithm, none, {}, lower);
}

} // namespace tokenscope::inspect
