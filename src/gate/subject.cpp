// SPDX-License-Identifier: Apache-2.0
#include "gate/subject.h"

#include "gate/discovery_rules.h"
#include "gate/key_rules.h"
#include "gate/token_rules.h"
#include "inspect/inspect.h"
#include "inspect/text_tokens.h"
#include "json/document.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tokenscope::gate {

namespace {

std::string_view withoutMark(std::string_view text)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (text.starts_with(mark))
        text.remove_prefix(mark.size());
    return text;
}

/// Members of which an issuer's metadata has at least one beside `issuer`.
bool isMetadata(const json::Object &object)
{
    constexpr std::array<std::string_view, 5> marks = {"jwks_uri", "authorization_endpoint", "token_endpoint",
                                                       "response_types_supported", "introspection_endpoint"};
    const bool isMarked = std::ranges::any_of(marks, [&object](auto name) { return object.find(name) != nullptr; });
    return isMarked && !object.find("keys") && !object.find("kty");
}

bool isTokenInJson(const json::Object &object)
{
    return (object.find("payload") && (object.find("signature") || object.find("signatures"))) ||
           object.find("ciphertext");
}

/// A fault of the text as a whole.
void refuse(JudgedSubject &subject, Rule rule, const Policy &policy, auto &&fill)
{
    const Level level = policy.levelOf(rule);
    if (level == Level::Off)
        return;
    Result result{rule, level};
    fill(result);
    subject.results.push_back(std::move(result));
}

/// Keys that are in the text and cannot be read, for want of a passphrase or whatever else, are private all the same.
bool isPrivateBlock(const jose::ImportError &error)
{
    using enum jose::ImportFault;
    constexpr std::array faults = {Encrypted, Pkcs12,         WrongPassphrase, UnknownCipher,
                                   TooCostly, OpenSshPrivate, JavaKeyStore};
    return std::ranges::find(faults, error.fault) != faults.end() || error.label.contains("PRIVATE KEY");
}

void addRefusedBlock(JudgedSubject &judged, const jose::ImportError &error, const Policy &policy,
                     const PlacedText &placed)
{
    const auto fill = [&](Result &result) {
        result.observed = error.label;
        result.place = placed.at(error.offset);
        result.identity = error.label;
    };
    if (policy.forbidsPrivate && isPrivateBlock(error))
        refuse(judged, Rule::KeyPrivate, policy, fill);
    refuse(judged, Rule::InputUnrecognized, policy, [&](Result &result) {
        fill(result);
        result.loading = inspect::KeyLoadingError{inspect::KeyLoadingError::Fault::Refused, error.offset, error};
    });
}

void judgeKeySet(const Subject &subject, const GateQuestion &question, JudgedSubject &judged)
{
    const PlacedText placed(subject.text);
    inspect::LoadedKeys loaded;
    if (subject.keys) {
        loaded.keys = subject.keys;
    } else {
        auto read = inspect::loadKeys(subject.text, inspect::KeyText::Given, subject.passphrase);
        if (!read) {
            const bool isPrivate = read.error().refused && isPrivateBlock(*read.error().refused);
            if (isPrivate && question.policy.forbidsPrivate)
                refuse(judged, Rule::KeyPrivate, question.policy, [](const Result &) {});
            return refuse(judged, Rule::InputUnrecognized, question.policy, [&read, &placed](Result &result) {
                result.loading = std::move(read.error());
                result.place = placed.at(result.loading->offset);
            });
        }
        loaded = std::move(*read);
    }
    judged.rules = rulesAskedFor(question.policy, "keys");
    judged.parts = loaded.keys->keys().size() + loaded.keys->unread();
    const auto places =
        subject.text.empty() ? std::vector<Place>() : placesOfKeys(placed, loaded.place, loaded.keys->keys().size());
    judged.results = judgeKeys(*loaded.keys, question.policy, question.moment, places);
    for (const jose::ImportError &error : loaded.refused)
        addRefusedBlock(judged, error, question.policy, placed);
}

void judgeMetadata(const Subject &subject, const GateQuestion &question, JudgedSubject &judged)
{
    const auto document = json::parse(withoutMark(subject.text));
    const json::Object *object = document ? document->root.asObject() : nullptr;
    const PlacedText placed(subject.text);
    if (!object) {
        return refuse(judged, Rule::InputUnrecognized, question.policy, [&](Result &result) {
            if (!document)
                result.place = placed.at(document.error().offset);
        });
    }
    judged.rules = rulesAskedFor(question.policy, "discovery");
    if (!subject.askedFor.empty() && !question.policy.discoveryIssuer)
        judged.rules.insert(judged.rules.begin(), Rule::DiscoveryIssuer);
    judged.parts = 1;
    judged.results = judgeDiscovery(*object, question.policy, subject.askedFor);
    for (const json::Duplicate &duplicate : document->duplicates) {
        refuse(judged, Rule::DiscoveryRepeated, question.policy, [&duplicate](Result &result) {
            result.place.pointer = duplicate.pointer;
            result.observed = inspect::shortened(duplicate.name);
            result.identity = duplicate.pointer;
        });
    }
    for (Result &result : judged.results)
        result.place = placed.at(result.place.pointer);
}

/// What was said counts, but that a key alone and a file of keys have to be just that.
SubjectKind kindToJudge(const Subject &subject)
{
    if (subject.keys)
        return SubjectKind::KeySet;
    if (!subject.said)
        return recognize(subject.text);
    const bool isSpecial = subject.said == SubjectKind::Jwk || subject.said == SubjectKind::KeyFile;
    return isSpecial && recognize(subject.text) != subject.said ? SubjectKind::Unknown : *subject.said;
}

/// What a text is that nobody recognizes, where that says more than that it is none of what was looked for.
std::optional<inspect::KeyLoadingError> tellingFault(std::string_view text)
{
    using enum inspect::KeyLoadingError::Fault;
    constexpr std::array telling = {Utf16, Empty, WebPage, Gzip, BadJson, Answer, Encrypted, Pointer, Shortened};
    auto loaded = inspect::loadKeys(text);
    const bool isTelling = !loaded && std::ranges::find(telling, loaded.error().fault) != telling.end();
    return isTelling ? std::optional(std::move(loaded.error())) : std::nullopt;
}

inspect::Inspection inspectedAlone(std::string_view text)
{
    const inspect::InspectionKeys none;
    const inspect::Expectations nothing;
    return inspect::inspect({text, none, nothing, Moment()});
}

/// What an inspection calls it: an opaque token, a password, a token with a part missing.
std::optional<inspect::Finding> causeIn(std::string_view text)
{
    const inspect::Inspection inspection = inspectedAlone(text);
    const inspect::Finding *cause = inspection.causeFinding();
    return cause ? std::optional(*cause) : std::nullopt;
}

} // namespace

SubjectKind recognize(std::string_view text)
{
    const std::string_view body = withoutMark(text);
    const auto document = json::parse(body);
    if (const json::Object *object = document ? document->root.asObject() : nullptr) {
        if (isMetadata(*object))
            return SubjectKind::Discovery;
        if (isTokenInJson(*object))
            return SubjectKind::Token;
        if (object->find("kty"))
            return SubjectKind::Jwk;
    }
    const auto loaded = inspect::loadKeys(text, inspect::KeyText::Whatever);
    if (loaded)
        return document ? SubjectKind::KeySet : SubjectKind::KeyFile;
    if (loaded.error().fault == inspect::KeyLoadingError::Fault::Refused)
        return SubjectKind::KeyFile;
    if (document && document->root.asObject() && document->root.asObject()->find("keys"))
        return SubjectKind::KeySet;
    if (inspect::textTokens(text) || inspectedAlone(text).verdict != inspect::Verdict::NotAToken)
        return SubjectKind::Token;
    if (document && inspect::loadKeys(text)) // somewhere within other members
        return SubjectKind::KeySet;
    return SubjectKind::Unknown;
}

JudgedSubject judge(const Subject &subject, const GateQuestion &question)
{
    JudgedSubject judged;
    judged.name = subject.name;
    judged.kind = kindToJudge(subject);
    switch (judged.kind) {
    case SubjectKind::KeySet:
    case SubjectKind::Jwk:
    case SubjectKind::KeyFile:
        judgeKeySet(subject, question, judged);
        break;
    case SubjectKind::Discovery:
        judgeMetadata(subject, question, judged);
        break;
    case SubjectKind::Token:
        judgeTokens(subject.text, {question.policy, question.keys, question.moment}, judged);
        break;
    case SubjectKind::Unknown:
        refuse(judged, Rule::InputUnrecognized, question.policy, [&subject](Result &result) {
            if (subject.said) {
                result.expected = nameOf(*subject.said);
                return;
            }
            result.loading = tellingFault(subject.text);
            if (!result.loading)
                result.finding = causeIn(subject.text);
        });
        break;
    }
    return judged;
}

} // namespace tokenscope::gate
