// SPDX-License-Identifier: Apache-2.0
#include "inspect/jwe_inspection.h"

#include "inspect/claims/claim_checks.h"
#include "inspect/decryption/decryption_attempt.h"
#include "inspect/form/decoding.h"
#include "inspect/header/header_checks.h"
#include "inspect/jws_inspection.h"
#include "inspect/model/unexamined.h"

#include <algorithm>
#include <ranges>

namespace tokenscope::inspect {

namespace {

std::string textOr(const std::string *text)
{
    return text ? *text : std::string();
}

/// `alg_missing`, `alg_none` or `alg_unsupported` for `alg` or `enc`; nothing where the name is in its table.
void reportName(Examination &examination, const jose::JweHeader &header, std::string_view member, bool known)
{
    const std::string where = "header." + std::string(member);
    const json::Value *value = header.find(member);
    const std::string *name = header.text(member);
    if (!name || name->empty()) {
        NotAName found = NoName::Absent;
        if (name)
            found = NoName::Empty;
        else if (value)
            found = value->type();
        examination.report(found::EncryptionNameMissing{found, member}, where);
    } else if (member == "alg" && isNone(*name)) {
        examination.report(found::AlgNone{*name}, where);
    } else if (!known) {
        examination.report(found::EncryptionUnsupported{*name, crypto::isRegisteredAlgorithm(*name), member}, where);
    }
}

/// Where no recipient's algorithms are known, those of the first are the reason.
void checkAlgorithms(Examination &examination, const std::vector<Recipient> &recipients)
{
    const bool known = std::ranges::any_of(recipients, [](const Recipient &r) { return r.algorithms.has_value(); });
    const jose::JweHeader header = recipients.empty() ? jose::JweHeader() : recipients.front().header;
    const std::string alg = textOr(header.text("alg"));
    const std::string enc = textOr(header.text("enc"));
    if (!known) {
        reportName(examination, header, "alg", crypto::findKeyManagement(alg));
        reportName(examination, header, "enc", crypto::findContentEncryption(enc));
    }
    examination.check(CheckName::Algorithm, known ? CheckState::Passed : CheckState::Failed, alg);
}

/// RFC 7516, 7.2.1: no name in two headers, and what has to be understood only in the protected one.
void checkUnprotected(Examination &examination, const json::Object *protectedHeader, const jose::JweTexts &texts)
{
    constexpr std::size_t told = 10;
    for (const std::string_view name : jose::repeatedNames(protectedHeader, texts) | std::views::take(told)) {
        examination.report(found::DuplicateMember{std::string(name), "/header/" + std::string(name)},
                           "header." + std::string(name));
    }
    const auto namesCritical = [](const json::Object *header) { return header && header->find("crit"); };
    if (namesCritical(texts.unprotected) ||
        std::ranges::any_of(texts.recipients, namesCritical, &jose::JweRecipient::header))
        examination.report(found::CritMalformed{CriticalProblem::Unprotected, "crit"}, "header.crit");
}

/// `b64` (RFC 7797) is an extension of signatures: nobody could say what it means here.
void checkExtensions(Examination &examination, const DecodedJwe &jwe)
{
    if (!jwe.header)
        return;
    const bool passed = checkCritical(examination, *jwe.header);
    if (passed && examination.result.header->root.asObject()->find("crit")) // then it names nothing else
        examination.report(found::CritUnknown{"b64"}, "header.crit");
    reportEmbeddedKeys(examination, *jwe.header);
}

/// Whose tokens have such a header: with a key of their own (`dir`), and nothing else in it.
std::optional<UsualSoftware> usualSoftware(const DecryptionAttempt &attempt, const Examination &examination)
{
    const auto &document = examination.result.header;
    const json::Object *header = document ? document->root.asObject() : nullptr;
    const json::Value *alg = header ? header->find("alg") : nullptr;
    const json::Value *enc = header ? header->find("enc") : nullptr;
    if (!alg || !enc || !alg->asString() || !enc->asString())
        return std::nullopt;
    const json::Value *content = header->find("cty");
    if (*alg->asString() == "RSA-OAEP" && *enc->asString() == "A256GCM" && content && header->size() == 3)
        return UsualSoftware::Cognito;
    if (*alg->asString() != "dir" || content)
        return std::nullopt;
    const json::Value *issuer = header->find("iss");
    if (issuer && issuer->asString())
        return UsualSoftware::Auth0;
    const bool isPlain = std::ranges::all_of(header->members(), [](const json::Member &member) {
        return member.name == "alg" || member.name == "enc" || member.name == "kid";
    });
    const bool isUsual = *enc->asString() == "A256GCM" || *enc->asString() == "A256CBC-HS512";
    return isPlain && isUsual && attempt.state != DecryptionState::LimitExceeded
               ? std::optional(UsualSoftware::NextAuth)
               : std::nullopt;
}

std::optional<FewIterations> fewIterations(const DecryptionAttempt &attempt)
{
    const auto iterations = attempt.recipient ? attempt.recipient->header.integer("p2c") : std::nullopt;
    if (!attempt.key || !iterations || *iterations < 1 || *iterations >= jose::recommendedIterations)
        return std::nullopt;
    return FewIterations{*iterations, jose::recommendedIterations};
}

SealedContent contentOf(const Examination &examination)
{
    if (examination.holdsToken)
        return SealedContent::Token;
    return examination.result.claims ? SealedContent::Claims : SealedContent::Data;
}

void reportDecrypted(Examination &examination, const DecryptionAttempt &attempt)
{
    const DecryptionResult &result = *examination.result.decryption;
    found::TokenDecrypted fact{result.algorithm,      result.encryption, result.keyId, contentOf(examination), {}, {},
                               fewIterations(attempt)};
    if (attempt.derived) {
        fact.steps = attempt.derived->steps;
        if (!attempt.derived->software.empty())
            fact.software = attempt.derived->software;
    }
    const bool isRespelt = !fact.steps.empty();
    if (isRespelt) // a verifier that uses the secret as it was given cannot read the token
        examination.leaveUnchecked(Part::Encryption, Missing::Key);
    const bool isNote = examination.holdsToken && !isRespelt;
    examination.report(std::move(fact), isNote ? Severity::Note : Severity::Warning, "header.enc");
}

/// `encrypted_token`, with what happened.
void reportDecryption(Examination &examination, std::size_t count, const DecryptionAttempt &attempt)
{
    const DecryptionResult &result = *examination.result.decryption;
    if (result.state == DecryptionState::Decrypted) {
        reportDecrypted(examination, attempt);
        return;
    }
    std::optional<ManyRecipients> recipients;
    if (count > maximumRecipients)
        recipients = ManyRecipients{count, maximumRecipients};
    const auto usual = usualSoftware(attempt, examination);
    if (result.state == DecryptionState::NoKey) {
        examination.report(found::DecryptionKeyMissing{result.algorithm, result.encryption, result.keyId,
                                                       attempt.refusal, recipients, usual},
                           "header.enc");
        return;
    }
    std::optional<DecryptionFailure> failure;
    if (const auto &error = attempt.error)
        failure = DecryptionFailure{error->fault, error->part, error->actual, error->limit};
    examination.report(found::TokenNotDecrypted{result.algorithm, result.encryption, result.state, result.keyId,
                                                failure, recipients, usual, fewIterations(attempt)},
                       "header.enc");
}

/// RFC 7518, 4.2 and 4.3: a key of 2048 bits or more.
void reportSmallKey(Examination &examination, const jose::Jwk &jwk)
{
    const crypto::Key &key = *jwk.key();
    if (key.type() != crypto::KeyType::Rsa || key.bits() >= crypto::recommendedModulusBits)
        return;
    const std::string kid = jwk.id() ? jwk.id()->value : std::string();
    examination.report(found::KeyTooSmall{kid, key.bits(), crypto::recommendedModulusBits}, "key:" + kid);
}

void tellResult(Examination &examination, const std::vector<Recipient> &recipients, const DecryptionAttempt &attempt)
{
    DecryptionResult &result = examination.result.decryption.emplace();
    result.state = attempt.state;
    const Recipient *recipient = attempt.recipient    ? attempt.recipient
                                 : recipients.empty() ? nullptr
                                                      : &recipients.front();
    if (recipient) {
        result.algorithm = textOr(recipient->header.text("alg"));
        result.encryption = textOr(recipient->header.text("enc"));
        if (const std::string *kid = recipient->header.text("kid"))
            result.keyId = *kid;
        json::Object unprotected;
        for (const json::Object *header : {recipient->header.unprotected, recipient->header.recipient}) {
            for (std::size_t i = 0; header && i < header->size(); ++i)
                unprotected.append(header->members()[i].name, header->members()[i].value);
        }
        if (!unprotected.isEmpty())
            examination.result.unprotectedHeader = json::Value(std::move(unprotected));
    }
    if (attempt.state == DecryptionState::Decrypted)
        result.key = attempt.key->place;
    const CheckState state = attempt.state == DecryptionState::Decrypted ? CheckState::Passed
                             : attempt.state == DecryptionState::Failed  ? CheckState::Failed
                                                                         : CheckState::NotChecked;
    examination.check(CheckName::Decryption, state, result.algorithm);
}

} // namespace

void inspectJwe(Examination &examination, const jose::JweTexts &texts, bool repairedText)
{
    const DecodedJwe jwe = decodeJwe(examination, texts, repairedText);
    checkStructure(examination);
    const auto &document = examination.result.header;
    const json::Object *protectedHeader = document ? document->root.asObject() : nullptr;
    const auto recipients = recipientsOf(protectedHeader, texts, jwe);
    checkAlgorithms(examination, recipients);
    checkExtensions(examination, jwe);
    checkUnprotected(examination, protectedHeader, texts);

    const bool faulty =
        !jwe.soundEncoding || !jwe.soundHeader || examination.hasError(Code::BearerPrefix, Code::CritUnknown);
    DecryptionAttempt attempt;
    if (!faulty)
        attempt = tryToDecrypt(examination.question, recipients, jwe);
    tellResult(examination, recipients, attempt);
    checkKeyAndSignature(examination);
    if (attempt.state == DecryptionState::Decrypted) {
        examination.result.payloadBytes = std::move(attempt.plaintext);
        reportSmallKey(examination, *attempt.key->key);
        readPayload(examination);
    }
    reportDecryption(examination, texts.recipients.size(), attempt);
    if (attempt.state != DecryptionState::Decrypted && attempt.untried > 0)
        leaveUnexamined(examination, Unexamined::Keys, attempt.tries, attempt.tries + attempt.untried);
    if (!examination.result.claims)
        return;
    checkType(examination, *jwe.header);
    checkClaims(examination, *examination.result.claims, *examination.result.payload->root.asObject());
}

} // namespace tokenscope::inspect
