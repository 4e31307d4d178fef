// SPDX-License-Identifier: Apache-2.0
#include "app/cli/token_json.h"

#include "app/cli/step_options.h"
#include "base/base64url.h"
#include "base/overloaded.h"
#include "explain/findings/actions.h"
#include "explain/findings/finding_words.h"
#include "explain/report/withheld_keys.h"
#include "explain/verdict/hypothesis_words.h"
#include "explain/verdict/profile_words.h"
#include "explain/verdict/verdict_words.h"
#include "inspect/findings/parameters.h"
#include "json/writer.h"

namespace tokenscope::cli {

using namespace Qt::StringLiterals;

namespace {

json::Value textOrNull(const std::string &text)
{
    return text.empty() ? json::Value() : json::Value(text);
}

json::Value parametersJson(const std::vector<inspect::Parameter> &parameters)
{
    json::Object object;
    for (const inspect::Parameter &parameter : parameters) {
        object.append(std::string(parameter.name),
                      std::visit(Overloaded{[](const std::string &text) { return json::Value(text); },
                                            [](std::int64_t number) { return json::Value(number); }},
                                 parameter.value));
    }
    return json::Value(std::move(object));
}

json::Value actionJson(const explain::Action &action)
{
    json::Object object;
    object.append("name", json::Value(explain::actionName(action)));
    std::visit(
        Overloaded{
            [&object](const explain::FetchKeysOf &each) { object.append("issuer", json::Value(each.issuer)); },
            [&object](const explain::Expect &each) {
                object.append("expectation", json::Value(each.member));
                object.append("value", json::Value(each.value));
            },
            [&object](const explain::JudgeAt &each) { object.append("time", json::Value(formatUtc(each.moment))); },
            [&object](const explain::ShowAllTokens &each) {
                object.append("count", json::Value(std::int64_t(each.count)));
            },
            [](const auto &) {},
        },
        action);
    return json::Value(std::move(object));
}

json::Value actionsJson(const std::vector<explain::Action> &actions)
{
    json::Array array;
    for (const explain::Action &action : actions)
        array.push_back(actionJson(action));
    return json::Value(std::move(array));
}

json::Value signatureJson(const inspect::SignatureResult &signature)
{
    json::Object object;
    object.append("state", json::Value(inspect::signatureStateName(signature.state)));
    object.append("alg", textOrNull(signature.algorithm));
    object.append("kid", signature.keyId ? json::Value(*signature.keyId) : json::Value());
    object.append("thumbprint", textOrNull(signature.thumbprint));
    if (signature.byOwnKey)
        object.append("by_own_key", json::Value(true));
    if (const auto &provenance = signature.provenance) {
        object.append("key_origin", json::Value(inspect::keyOriginName(provenance->origin)));
        object.append("key_source", textOrNull(provenance->source));
        object.append("fetched_at",
                      provenance->fetchedAt ? json::Value(formatUtc(*provenance->fetchedAt)) : json::Value());
    }
    return json::Value(std::move(object));
}

json::Value checksJson(const std::vector<inspect::Check> &checks)
{
    json::Array array;
    for (const inspect::Check &check : checks) {
        json::Object object;
        object.append("name", json::Value(inspect::checkName(check.name)));
        object.append("state", json::Value(inspect::checkStateName(check.state)));
        object.append("observed", textOrNull(check.observed));
        object.append("expected", textOrNull(check.expected));
        object.append("rule", json::Value(inspect::checkRule(check.name)));
        if (check.byLeeway)
            object.append("by_leeway", json::Value(true));
        array.push_back(json::Value(std::move(object)));
    }
    return json::Value(std::move(array));
}

/// What the text is bound to: one object for each edge.
json::Value bindingsJson(const std::vector<inspect::Binding> &bindings)
{
    json::Array array;
    for (const inspect::Binding &binding : bindings) {
        json::Object object;
        object.append("edge", json::Value(nameOf(binding.edge)));
        object.append("from", json::Value(nameOf(binding.from)));
        object.append("to", json::Value(nameOf(binding.to)));
        if (binding.place)
            object.append("place", json::Value(std::int64_t(*binding.place)));
        object.append("state", json::Value(nameOf(binding.state)));
        object.append("written", textOrNull(binding.written));
        object.append("computed", textOrNull(binding.computed));
        if (binding.gap != inspect::BindingGap::None)
            object.append("missing", json::Value(nameOf(binding.gap)));
        array.push_back(json::Value(std::move(object)));
    }
    return json::Value(std::move(array));
}

json::Value textsJson(const std::vector<std::string> &texts)
{
    json::Array array;
    for (const std::string &text : texts)
        array.push_back(json::Value(text));
    return json::Value(std::move(array));
}

/// By its name it may be part of a private key.
json::Value shownClaim(const inspect::DisclosedClaim &claim, explain::WithheldKeys &withheld)
{
    const std::string place = "disclosures." + std::to_string(claim.place);
    if (!claim.name)
        return withheld.shown(claim.value, place);
    json::Object named;
    named.append(*claim.name, claim.value);
    const json::Value shown = withheld.shown(json::Value(std::move(named)), place);
    const json::Value *value = shown.asObject() ? shown.asObject()->find(*claim.name) : nullptr;
    return value ? *value : shown;
}

/// What a holder disclosed, each with its place in the payload.
json::Value disclosuresJson(const std::vector<inspect::DisclosedClaim> &disclosures, explain::WithheldKeys &withheld)
{
    json::Array array;
    for (const inspect::DisclosedClaim &claim : disclosures) {
        json::Object object;
        object.append("place", json::Value(std::int64_t(claim.place)));
        object.append("digest", json::Value(claim.digest));
        object.append("sound", json::Value(claim.isSound));
        object.append("salt", json::Value(claim.salt));
        object.append("name", claim.name ? json::Value(*claim.name) : json::Value());
        object.append("value", shownClaim(claim, withheld));
        object.append("pointer", claim.pointer ? json::Value(*claim.pointer) : json::Value());
        array.push_back(json::Value(std::move(object)));
    }
    return json::Value(std::move(array));
}

json::Value hypothesesJson(const std::vector<inspect::Hypothesis> &hypotheses)
{
    json::Array array;
    for (const inspect::Hypothesis &hypothesis : hypotheses) {
        json::Object object;
        object.append("code", json::Value(inspect::hypothesisName(hypothesis.code)));
        object.append("explanation", json::Value(explain::hypothesisWords(hypothesis).toStdString()));
        object.append("params", parametersJson(inspect::parametersOf(hypothesis)));
        array.push_back(json::Value(std::move(object)));
    }
    return json::Value(std::move(array));
}

json::Value untriedJson(const std::vector<inspect::HypothesisCode> &untried)
{
    json::Array array;
    for (const inspect::HypothesisCode code : untried)
        array.push_back(json::Value(inspect::hypothesisName(code)));
    return json::Value(std::move(array));
}

/// What keeps the verdict from `accepted` besides the findings.
json::Value uncheckedJson(const std::vector<inspect::UncheckedPart> &unchecked)
{
    json::Array array;
    for (const inspect::UncheckedPart &part : unchecked) {
        json::Object object;
        object.append("part", json::Value(inspect::partName(part.part)));
        object.append("missing", json::Value(inspect::missingName(part.missing)));
        if (!part.kind.empty())
            object.append("kind", json::Value(part.kind));
        array.push_back(json::Value(std::move(object)));
    }
    return json::Value(std::move(array));
}

/// One verdict for each signature of a JWS in JSON.
json::Value signaturesJson(const std::vector<inspect::Inspection> &signatures, explain::WithheldKeys &withheld)
{
    json::Array array;
    for (const inspect::Inspection &signature : signatures) {
        json::Object object;
        object.append("verdict", json::Value(inspect::verdictName(signature.verdict)));
        object.append("cause", signature.cause ? json::Value(inspect::codeName(*signature.cause)) : json::Value());
        object.append("signature", signatureJson(signature.signature));
        const std::string place = "signatures." + std::to_string(array.size()) + ".header";
        object.append("header", signature.header ? withheld.shown(signature.header->root, place) : json::Value());
        array.push_back(json::Value(std::move(object)));
    }
    return json::Value(std::move(array));
}

json::Value becauseJson(const inspect::ProfileJudgement &judgement)
{
    json::Array because;
    for (const inspect::Finding &finding : judgement.findings)
        because.push_back(json::Value(inspect::codeName(finding.code)));
    for (const inspect::BrokenRule &broken : judgement.rules)
        because.push_back(json::Value(inspect::profileRuleName(broken.rule)));
    return json::Value(std::move(because));
}

/// One judgement for each profile: the codes of what it shares, the names of its own rules, and what it does not mind.
json::Value profilesJson(const inspect::Inspection &inspection, const Profiles &profiles)
{
    json::Array array;
    for (const inspect::ProfileJudgement &judgement : profiles) {
        json::Array overlooked;
        for (const inspect::Code code : judgement.overlooked)
            overlooked.push_back(json::Value(inspect::codeName(code)));
        json::Object object;
        object.append("profile", json::Value(judgement.profile->id));
        object.append("name", json::Value(judgement.profile->name));
        object.append("source", json::Value(judgement.profile->source));
        object.append("verdict", json::Value(inspect::verdictName(judgement.verdict)));
        object.append("because", becauseJson(judgement));
        object.append("overlooked", json::Value(std::move(overlooked)));
        object.append("explanation", json::Value(explain::profileWords(inspection, judgement).detail.toStdString()));
        array.push_back(json::Value(std::move(object)));
    }
    return json::Value(std::move(array));
}

json::Value decryptionJson(const inspect::DecryptionResult &decryption)
{
    json::Object object;
    object.append("state", json::Value(nameOf(decryption.state)));
    object.append("alg", textOrNull(decryption.algorithm));
    object.append("enc", textOrNull(decryption.encryption));
    if (decryption.keyId)
        object.append("kid", json::Value(*decryption.keyId));
    return json::Value(std::move(object));
}

/// The whole verdict in one text, with the options of its next step.
std::string verdictSentence(const inspect::Inspection &inspection)
{
    auto words = explain::verdictWords(inspection);
    words.nextStep = withOptions(words.nextStep, words.actions);
    return words.sentence().toStdString();
}

} // namespace

json::Object findingJson(const inspect::Finding &finding, const std::vector<explain::Action> &actions)
{
    const auto words = explain::findingWords(finding);
    json::Object object;
    object.append("code", json::Value(inspect::codeName(finding.code)));
    object.append("severity", json::Value(inspect::severityName(finding.severity)));
    object.append("where", json::Value(finding.where));
    object.append("title", json::Value(words.title.toStdString()));
    object.append("explanation", json::Value(words.explanation.toStdString()));
    object.append("next_step", json::Value(withOptions(words.nextStep, actions).toStdString()));
    object.append("params", parametersJson(inspect::parametersOf(finding)));
    return object;
}

/// The token's own parts, without private keys in them.
void appendDecoded(json::Object &object, const inspect::Inspection &inspection, explain::WithheldKeys &withheld)
{
    object.append("header", inspection.header ? withheld.shown(inspection.header->root, "header") : json::Value());
    if (inspection.payload || inspection.payloadBytes.empty()) {
        object.append("payload",
                      inspection.payload ? withheld.shown(inspection.payload->root, "payload") : json::Value());
    } else {
        const std::string shown = withheld.shown(std::string(asText(inspection.payloadBytes)), "payload");
        object.append("payload_b64u", json::Value(base64url::encode(asBytes(shown))));
    }
    if (inspection.signedPayload) {
        object.append("signed_payload", withheld.shown(*inspection.signedPayload, "signed_payload"));
        object.append("disclosures", disclosuresJson(inspection.disclosures, withheld));
    }
    if (inspection.unprotectedHeader)
        object.append("unprotected_header", withheld.shown(*inspection.unprotectedHeader, "unprotected_header"));
}

json::Object inspectionObject(const inspect::Inspection &inspection, const json::Value *id, const Profiles &profiles)
{
    json::Object object;
    if (id)
        object.append("id", *id);
    object.append("verdict", json::Value(inspect::verdictName(inspection.verdict)));
    object.append("cause", inspection.cause ? json::Value(inspect::codeName(*inspection.cause)) : json::Value());
    object.append("sentence", json::Value(verdictSentence(inspection)));
    if (const auto &recognition = inspection.recognition) {
        object.append("kind", json::Value(inspection.kind));
        object.append("recognized_by", json::Value(inspect::nameOf(recognition->by)));
        object.append("kind_is_sure", json::Value(recognition->isSure()));
    }
    object.append("format", textOrNull(std::string(inspect::formatName(inspection.format))));
    object.append("signature", signatureJson(inspection.signature));
    object.append("checks", checksJson(inspection.checks));
    if (!inspection.bindings.empty())
        object.append("bindings", bindingsJson(inspection.bindings));
    object.append("hypotheses", hypothesesJson(inspection.hypotheses));
    if (!inspection.untriedHypotheses.empty())
        object.append("untried_hypotheses", untriedJson(inspection.untriedHypotheses));
    if (!inspection.unchecked.empty())
        object.append("unchecked", uncheckedJson(inspection.unchecked));
    json::Array findings;
    for (const inspect::Finding &finding : inspection.findings) {
        const auto actions = explain::actionsFor(finding, inspection);
        json::Object each = findingJson(finding, actions);
        each.append("actions", actionsJson(actions));
        findings.push_back(json::Value(std::move(each)));
    }
    object.append("findings", json::Value(std::move(findings)));
    explain::WithheldKeys withheld;
    appendDecoded(object, inspection, withheld);
    if (!inspection.signatures.empty())
        object.append("signatures", signaturesJson(inspection.signatures, withheld));
    if (inspection.decryption)
        object.append("decryption", decryptionJson(*inspection.decryption));
    if (!withheld.places().empty())
        object.append("withheld", textsJson(withheld.places()));
    for (const inspect::Inspection &nested : inspection.nested)
        object.append("nested", json::Value(inspectionObject(nested, nullptr, {})));
    if (!profiles.empty())
        object.append("profiles", profilesJson(inspection, profiles));
    return object;
}

std::string inspectionJson(const inspect::Inspection &inspection, const json::Value *id, const Profiles &profiles)
{
    return json::write(inspectionObject(inspection, id, profiles));
}

} // namespace tokenscope::cli
