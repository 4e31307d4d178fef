// SPDX-License-Identifier: Apache-2.0
#include "inspect/jwe_inspection.h"

#include "inspect/claims/claim_checks.h"
#include "inspect/decryption/decryption_attempt.h"
#include "inspect/form/decoding.h"
#include "inspect/header/header_checks.h"
#include "inspect/jws_inspection.h"
#include "inspect/model/not_examined.h"
#include "jose/keys/key_id_text.h"

#include <algorithm>
#include <ranges>

namespace tokenscope::inspect {

namespace {

std::string textOr(const std::string *text)
{
    return text ? *text : std::string();
}

/// `alg_missing`, `alg_none` or `alg_unsupported` for `alg` or `enc`; nothing where the name is in its table.
void reportName(InspectionDraft &draft, const jose::JweHeader &header, std::string_view member, bool known)
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
        draft.report(found::EncryptionNameMissing{found, member}, where);
    } else if (member == "alg" && isNone(*name)) {
        draft.report(found::AlgNone{*name}, where);
    } else if (!known) {
        draft.report(found::EncryptionUnsupported{*name, crypto::isRegisteredAlgorithm(*name), member}, where);
    }
}

/// `HPKE-0` and its like encrypt the content themselves, and have no `enc` (draft-ietf-jose-hpke-encrypt, 4).
bool encryptsContent(std::string_view algorithm)
{
    constexpr std::string_view hpke = "HPKE-";
    return algorithm.size() == hpke.size() + 1 && algorithm.starts_with(hpke) && algorithm.back() >= '0' &&
           algorithm.back() <= '7';
}

/// Where no recipient's algorithms are known, those of the first are the reason.
void checkAlgorithms(InspectionDraft &draft, const std::vector<Recipient> &recipients)
{
    const bool known = std::ranges::any_of(recipients, [](const Recipient &r) { return r.algorithms.has_value(); });
    const jose::JweHeader header = recipients.empty() ? jose::JweHeader() : recipients.front().header;
    const std::string alg = textOr(header.text("alg"));
    const std::string enc = textOr(header.text("enc"));
    if (!known) {
        reportName(draft, header, "alg", crypto::findKeyManagement(alg));
        if (!encryptsContent(alg) || header.find("enc"))
            reportName(draft, header, "enc", crypto::findContentEncryption(enc));
    }
    draft.check(CheckName::Algorithm, known ? CheckState::Passed : CheckState::Failed, alg);
}

/// RFC 7516, 7.2.1: no name in two headers, and what has to be understood only in the protected one.
void checkUnprotected(InspectionDraft &draft, const json::Object *protectedHeader, const jose::JweTexts &texts)
{
    constexpr std::size_t mostReported = 10;
    for (const std::string_view name : jose::repeatedNames(protectedHeader, texts) | std::views::take(mostReported)) {
        draft.report(found::DuplicateMember{std::string(name), "/header/" + std::string(name)},
                     "header." + std::string(name));
    }
    const auto namesCritical = [](const json::Object *header) { return header && header->find("crit"); };
    if (namesCritical(texts.unprotected) ||
        std::ranges::any_of(texts.recipients, namesCritical, &jose::JweRecipient::header))
        draft.report(found::CritMalformed{CriticalProblem::Unprotected, "crit"}, "header.crit");
}

/// `b64` (RFC 7797) is an extension of signatures: nobody could say what it means here.
void checkExtensions(InspectionDraft &draft, const DecodedJwe &jwe)
{
    if (!jwe.header)
        return;
    const bool passed = checkCritical(draft, *jwe.header);
    if (passed && draft.result.header->root.asObject()->find("crit")) // then it names nothing else
        draft.report(found::CritUnknown{"b64"}, "header.crit");
    reportEmbeddedKeys(draft, *jwe.header);
}

/// Whose tokens have such a header: with a key of their own (`dir`), and nothing else in it.
std::optional<UsualSoftware> usualSoftware(const DecryptionAttempt &attempt, const InspectionDraft &draft)
{
    const auto &document = draft.result.header;
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

SealedContent contentOf(const InspectionDraft &draft)
{
    if (draft.holdsToken)
        return SealedContent::Token;
    return draft.result.claims ? SealedContent::Claims : SealedContent::Data;
}

void reportDecrypted(InspectionDraft &draft, const DecryptionAttempt &attempt)
{
    const DecryptionResult &result = *draft.result.decryption;
    found::TokenDecrypted fact{result.algorithm,      result.encryption, result.keyId, contentOf(draft), {}, {},
                               fewIterations(attempt)};
    if (attempt.derived) {
        fact.steps = attempt.derived->steps;
        if (!attempt.derived->software.empty())
            fact.software = attempt.derived->software;
    }
    const bool isRespelt = !fact.steps.empty();
    if (isRespelt) // a verifier that uses the secret as it was given cannot read the token
        draft.leaveUnchecked(Part::Encryption, Missing::Key);
    const bool isNote = draft.holdsToken && !isRespelt;
    draft.report(std::move(fact), isNote ? Severity::Note : Severity::Warning, "header.enc");
}

/// `encrypted_token`, with what happened.
void reportDecryption(InspectionDraft &draft, std::size_t count, const DecryptionAttempt &attempt)
{
    const DecryptionResult &result = *draft.result.decryption;
    if (result.state == DecryptionState::Decrypted) {
        reportDecrypted(draft, attempt);
        return;
    }
    std::optional<ManyRecipients> recipients;
    if (count > maximumRecipients)
        recipients = ManyRecipients{count, maximumRecipients};
    const auto usual = usualSoftware(attempt, draft);
    if (result.state == DecryptionState::NoKey) {
        draft.report(found::DecryptionKeyMissing{result.algorithm, result.encryption, result.keyId, attempt.refusal,
                                                 recipients, usual, attempt.length},
                     "header.enc");
        return;
    }
    std::optional<DecryptionFailure> failure;
    if (const auto &error = attempt.error)
        failure = DecryptionFailure{error->fault, error->part, error->actual, error->limit};
    draft.report(found::TokenNotDecrypted{result.algorithm, result.encryption, result.state, result.keyId, failure,
                                          recipients, usual, fewIterations(attempt)},
                 "header.enc");
}

/// RFC 7518, 4.2 and 4.3: a key of 2048 bits or more.
void reportSmallKey(InspectionDraft &draft, const jose::Jwk &jwk)
{
    const crypto::Key &key = *jwk.key();
    if (key.type() != crypto::KeyType::Rsa || key.bits() >= crypto::recommendedModulusBits)
        return;
    const std::string kid = jose::keyIdText(jwk);
    draft.report(found::KeyTooSmall{kid, key.bits(), crypto::recommendedModulusBits}, "key:" + kid);
}

void reportResult(InspectionDraft &draft, const std::vector<Recipient> &recipients, const DecryptionAttempt &attempt)
{
    DecryptionResult &result = draft.result.decryption.emplace();
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
            draft.result.unprotectedHeader = json::Value(std::move(unprotected));
    }
    if (attempt.state == DecryptionState::Decrypted)
        result.key = attempt.key->place;
    const CheckState state = attempt.state == DecryptionState::Decrypted ? CheckState::Passed
                             : attempt.state == DecryptionState::Failed  ? CheckState::Failed
                                                                         : CheckState::NotChecked;
    draft.check(CheckName::Decryption, state, result.algorithm);
}

} // namespace

void inspectJwe(InspectionDraft &draft, const jose::JweTexts &texts, bool repairedText)
{
    const DecodedJwe jwe = decodeJwe(draft, texts, repairedText);
    checkStructure(draft);
    const auto &document = draft.result.header;
    const json::Object *protectedHeader = document ? document->root.asObject() : nullptr;
    const auto recipients = recipientsOf(protectedHeader, texts, jwe);
    checkAlgorithms(draft, recipients);
    checkExtensions(draft, jwe);
    checkUnprotected(draft, protectedHeader, texts);

    const bool faulty = !jwe.soundEncoding || !jwe.soundHeader || draft.hasError(Code::BearerPrefix, Code::CritUnknown);
    DecryptionAttempt attempt;
    if (!faulty)
        attempt = tryToDecrypt(draft.question, recipients, jwe);
    reportResult(draft, recipients, attempt);
    checkKeyAndSignature(draft);
    if (attempt.state == DecryptionState::Decrypted) {
        draft.result.payloadBytes = std::move(attempt.plaintext);
        reportSmallKey(draft, *attempt.key->key);
        readPayload(draft);
    }
    reportDecryption(draft, texts.recipients.size(), attempt);
    if (attempt.state != DecryptionState::Decrypted && attempt.untried > 0)
        reportNotExamined(draft, Unexamined::Keys, attempt.tries, attempt.tries + attempt.untried);
    if (!draft.result.claims)
        return;
    checkType(draft, *jwe.header);
    checkClaims(draft, *draft.result.claims, *draft.result.payload->root.asObject());
}

} // namespace tokenscope::inspect
