// SPDX-License-Identifier: Apache-2.0
#include "explain/report/redaction.h"

#include "explain/phrases/duration_words.h"
#include "explain/phrases/time_zone.h"
#include "inspect/findings/fact.h"
#include "inspect/findings/rewriting.h"
#include "jose/privacy/private_material.h"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace tokenscope::explain {

namespace {

/// What the dates of a token are called whose times words are made of.
constexpr std::array dateClaims = {std::string_view("exp"), std::string_view("nbf"), std::string_view("iat"),
                                   std::string_view("auth_time")};

/// In figures. What is shorter could be any number.
constexpr qsizetype shortestDate = 6;

bool isDate(std::string_view claim)
{
    return std::ranges::find(dateClaims, claim) != dateClaims.end();
}

QString markText()
{
    return QString::fromUtf8(maskMark.data(), qsizetype(maskMark.size()));
}

/// The dates stay in it: without them it would be said that the token has none.
std::optional<jose::Claims> claimsOf(const json::Value &original, const json::Value &masked)
{
    const json::Object *claims = original.asObject();
    const json::Object *shown = masked.asObject();
    if (!claims || !shown)
        return std::nullopt;
    json::Object object;
    for (std::size_t i = 0; i < claims->members().size(); ++i) {
        const json::Member &member = claims->members()[i];
        object.append(member.name, isDate(member.name) ? member.value : shown->members()[i].value);
    }
    return jose::Claims(object);
}

} // namespace

Redaction::Redaction(const inspect::Inspection &inspection, const MemberNames &maskedClaims)
    : m_maskedClaims(maskedClaims)
    , m_inspection(inspection)
{
    collect(inspection);
    redact(m_inspection);
}

void Redaction::collect(const inspect::Inspection &inspection)
{
    if (inspection.header)
        collect(inspection.header->root);
    if (inspection.payload)
        collect(inspection.payload->root);
    if (inspection.signedPayload)
        collect(*inspection.signedPayload);
    if (inspection.unprotectedHeader)
        collect(*inspection.unprotectedHeader);
    for (const json::Value &superior : inspection.superiors)
        collect(superior);
    for (const inspect::DisclosedClaim &claim : inspection.disclosures) {
        if (claim.name && m_maskedClaims.contains(*claim.name))
            m_mask.add(claim.value);
        collect(claim.value);
    }
    for (const auto *parts : {&inspection.signatures, &inspection.nested}) {
        for (const inspect::Inspection &part : *parts)
            collect(part);
    }
}

/// The parser bounds the depth.
void Redaction::collect(const json::Value &value)
{
    if (const json::Array *array = value.asArray()) {
        for (const json::Value &each : *array)
            collect(each);
    }
    const json::Object *object = value.asObject();
    if (!object)
        return;
    for (const json::Member &member : object->members()) {
        if (!m_maskedClaims.contains(member.name)) {
            collect(member.value);
            continue;
        }
        m_mask.add(member.value);
        if (isDate(member.name))
            addDate(member.value);
    }
}

void Redaction::addDate(const json::Value &value)
{
    const json::Number *number = value.asNumber();
    const auto date = number ? jose::toNumericDate(*number) : std::nullopt;
    if (!date)
        return;
    const Moment moment{std::chrono::seconds{date->seconds}};
    m_dates << calendarTime(moment) << QString::fromStdString(formatUtc(moment)) << shownMinute(moment)
            << timeOfDay(moment);
    for (const QString &digits : {QString::fromStdString(number->digits), QString::number(date->seconds)}) {
        if (digits.size() >= shortestDate)
            m_dates << digits;
    }
}

json::Value Redaction::masked(const json::Value &value) const
{
    if (const std::string *text = value.asString())
        return {m_mask.masked(*text)};
    if (const json::Number *number = value.asNumber())
        return m_mask.hides(*number) ? json::Value(maskMark) : value;
    if (const json::Array *array = value.asArray()) {
        json::Array masks;
        masks.reserve(array->size());
        for (const json::Value &each : *array)
            masks.push_back(masked(each));
        return {std::move(masks)};
    }
    const json::Object *object = value.asObject();
    if (!object)
        return value;
    std::vector<json::Member> members;
    members.reserve(object->size());
    for (const json::Member &member : object->members()) {
        const bool isMasked = m_maskedClaims.contains(member.name);
        members.push_back({m_mask.masked(member.name), isMasked ? json::Value(maskMark) : masked(member.value)});
    }
    return {json::Object(std::move(members))};
}

/// A private key does not belong into a report, whoever put it into the token.
json::Value Redaction::shown(const json::Value &value) const
{
    return jose::withoutPrivateMaterial(masked(value), jose::PrivateValues::KeysOnly);
}

void Redaction::redactParts(inspect::Inspection &inspection) const
{
    inspection.token.clear();
    inspection.segments.clear();
    inspection.ignored.clear();
    inspection.payloadBytes.clear();
    inspection.disclosures.clear(); // their salts would let values be guessed
    if (inspection.header)
        inspection.header->root = shown(inspection.header->root);
    if (inspection.payload) {
        const json::Value original = std::exchange(inspection.payload->root, shown(inspection.payload->root));
        if (inspection.claims)
            inspection.claims = claimsOf(original, inspection.payload->root);
    }
    for (std::optional<json::Value> *value : {&inspection.signedPayload, &inspection.unprotectedHeader}) {
        if (*value)
            *value = shown(**value);
    }
    for (json::Value &superior : inspection.superiors)
        superior = shown(superior);
}

void Redaction::redactResults(inspect::Inspection &inspection) const
{
    const auto change = [this](std::string text) { return masked(std::move(text)); };
    for (inspect::Finding &finding : inspection.findings) {
        finding.fact = std::make_shared<const inspect::Fact>(inspect::rewritten(*finding.fact, change));
        finding.where = masked(finding.where);
    }
    for (inspect::Hypothesis &hypothesis : inspection.hypotheses)
        hypothesis = inspect::rewritten(hypothesis, change);
    for (inspect::Check &check : inspection.checks) {
        check.observed = masked(check.observed);
        check.expected = masked(check.expected);
    }
    for (inspect::Binding &binding : inspection.bindings) {
        binding.written = masked(binding.written);
        binding.computed = masked(binding.computed);
    }
    for (inspect::SignatureResult *signature :
         {&inspection.signature, inspection.keyBinding ? &*inspection.keyBinding : nullptr}) {
        if (!signature)
            continue;
        signature->certificate = masked(signature->certificate);
        if (signature->keyId)
            signature->keyId = masked(*signature->keyId);
    }
    if (inspection.decryption && inspection.decryption->keyId)
        inspection.decryption->keyId = masked(*inspection.decryption->keyId);
    inspect::Expectations &expected = inspection.expectations;
    for (std::optional<std::string> *text : {&expected.issuer, &expected.subject, &expected.nonce, &expected.type,
                                             &expected.authorizedParty, &expected.requestAddress}) {
        if (*text)
            *text = masked(**text);
    }
    for (std::string &audience : expected.audiences)
        audience = masked(audience);
}

void Redaction::redact(inspect::Inspection &inspection) const
{
    redactParts(inspection);
    redactResults(inspection);
    for (auto *parts : {&inspection.signatures, &inspection.nested}) {
        for (inspect::Inspection &part : *parts)
            redact(part);
    }
}

QString Redaction::text(const QString &text) const
{
    const std::string shown = m_mask.masked(text.toStdString());
    return sentence(QString::fromStdString(shown));
}

QString Redaction::sentence(QString sentence) const
{
    for (const QString &date : m_dates)
        sentence.replace(date, markText());
    return sentence;
}

} // namespace tokenscope::explain
