// SPDX-License-Identifier: Apache-2.0
#include "inspect/inspect.h"

#include "base/base64url.h"
#include "crypto/algorithm.h"
#include "inspect/form/decoding.h"
#include "inspect/jwe_inspection.h"
#include "inspect/jws_inspection.h"
#include "inspect/model/examination.h"
#include "inspect/model/unexamined.h"
#include "inspect/nested_token.h"
#include "inspect/presentation_inspection.h"
#include "inspect/text/intake.h"
#include "inspect/text/json_serialization.h"
#include "jose/compact.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

void addSegments(Examination &examination, const Intake &intake, std::string_view token, std::size_t count)
{
    using enum Segment::Role;
    static constexpr std::array jws = {Header, Payload, Signature};
    static constexpr std::array jwe = {Header, EncryptedKey, InitializationVector, Ciphertext, Tag};
    constexpr std::size_t shown = 8; // of a text that is no token anyhow
    std::size_t begin = 0;
    for (std::size_t i = 0; i < std::min(count, shown); ++i) {
        const std::size_t end = std::min(token.find('.', begin), token.size());
        const Segment::Role role = count == 5 ? jwe[i] : i < jws.size() ? jws[i] : Unknown;
        examination.result.segments.push_back({role, intake.inText(begin, end - begin)});
        begin = end + 1;
    }
}

/// Of an encrypted token: `enc` stands in its header (RFC 7516, 4.1.2), and no algorithm of a signature.
bool startsEncrypted(std::string_view token)
{
    const auto bytes = base64url::decode(token.substr(0, token.find('.')));
    const auto document = bytes ? json::parse(asText(*bytes)) : std::unexpected(json::ParseError{});
    const json::Object *object = document ? document->root.asObject() : nullptr;
    const json::Value *algorithm = object ? object->find("alg") : nullptr;
    return object && object->find("enc") && algorithm && algorithm->asString() &&
           !crypto::findSignatureAlgorithm(*algorithm->asString());
}

void reportSegmentCount(Examination &examination, std::size_t count, bool isEncrypted)
{
    const LostPart ofEncrypted = count < 5 ? LostPart::PartOfJwe : LostPart::None;
    const LostPart lost = isEncrypted  ? ofEncrypted
                          : count == 2 ? LostPart::Signature
                          : count == 1 ? LostPart::PayloadAndSignature
                          : count == 4 ? LostPart::PartOfJwe
                                       : LostPart::None;
    examination.report(found::WrongSegmentCount{count, examination.result.token.size(), lost}, "text:0");
}

void inspectCompactJws(Examination &examination, std::string_view token,
                       const std::optional<Presentation> &presentation, bool repairedText)
{
    examination.result.format = Format::JwsCompact;
    const auto parts = jose::CompactJws::split(token);
    const JwsTexts texts{.header = parts.header,
                         .payload = parts.payload,
                         .signature = parts.signature,
                         .signingInput = parts.signingInput(),
                         .payloadAbsent = parts.payload.empty()};
    if (presentation)
        inspectPresentation(examination, texts, *presentation, repairedText);
    else
        inspectJws(examination, texts, repairedText);
}

void inspectCompactJwe(Examination &examination, bool repairedText)
{
    examination.result.format = Format::JweCompact;
    inspectJwe(examination, jose::readCompactJwe(examination.result.token), repairedText);
}

bool bearsDisclosures(const json::Value *value)
{
    const json::Object *object = value ? value->asObject() : nullptr;
    return object && (object->find("disclosures") || object->find("kb_jwt"));
}

/// Where drafts of RFC 9901 had disclosures, or somebody might look for them: beside the signatures, not in a header.
bool misplacesDisclosures(const json::Document &document)
{
    const json::Object &object = *document.root.asObject();
    const json::Value *signatures = object.find("signatures");
    const json::Array *list = signatures ? signatures->asArray() : nullptr;
    return bearsDisclosures(&document.root) || (signatures && bearsDisclosures(object.find("header"))) ||
           (list && std::ranges::any_of(*list, [](const json::Value &entry) { return bearsDisclosures(&entry); }));
}

/// A JWS or JWE in JSON. A member that stands twice may be read differently by another verifier.
void inspectSerialization(Examination &examination, const json::Document &document)
{
    for (const json::Duplicate &duplicate : document.duplicates)
        examination.report(found::DuplicateMember{duplicate.name, duplicate.pointer}, "text:0");
    const json::Object &object = *document.root.asObject();
    if (misplacesDisclosures(document))
        examination.leaveUnchecked(Part::Disclosures, Missing::Place, "sd_jwt");
    if (const auto jws = readJsonJws(object)) {
        inspectJsonJws(examination, *jws);
    } else {
        examination.result.format = Format::JweJson;
        inspectJwe(examination, *jose::readJsonJwe(object), false);
    }
}

} // namespace

Inspection inspect(const Question &asked)
{
    WorkBudget budget;
    Question question = asked;
    if (!question.work)
        question.work = &budget;
    Examination examination{question, {}};
    Inspection &result = examination.result;
    result.moment = question.moment;
    result.expectations = question.expectations;

    Intake intake =
        question.tokens ? takeEmbedded(question.text, *question.tokens, question.token) : takeIn(question.text);
    result.token = std::move(intake.token);
    result.findings = std::move(intake.findings);
    result.ignored = std::move(intake.ignored);
    bool isToken = !result.token.empty();
    if (intake.serialization) {
        inspectSerialization(examination, *intake.serialization);
    } else if (isToken) {
        // Only a signed token has disclosures behind it.
        auto presentation = splitPresentation(result.token);
        if (presentation && jose::countSegments(presentation->token) != 3)
            presentation.reset();
        const std::string_view token = presentation ? presentation->token : std::string_view(result.token);
        const std::size_t count = jose::countSegments(token);
        addSegments(examination, intake, token, count);
        const bool isEncrypted = count != 5 && startsEncrypted(token);
        isToken = (count == 3 && !isEncrypted) || count == 5;
        if (count == 3 && isToken)
            inspectCompactJws(examination, token, presentation, intake.repaired);
        if (count == 3 && isToken && intake.mayGoOn)
            examination.leaveUnchecked(Part::Disclosures, Missing::Content, "sd_jwt");
        if (count == 5)
            inspectCompactJwe(examination, intake.repaired);
        if (!isToken)
            reportSegmentCount(examination, count, isEncrypted);
    }
    if (question.detachedPayload && result.decryption && result.decryption->state == DecryptionState::Decrypted)
        compareGivenPayload(examination, result.payloadBytes);
    if (examination.holdsToken && result.signatures.empty()) {
        result.nested = inspectInside(examination);
        takeOver(examination, result.nested);
    }
    tellUnlisted(examination);
    conclude(result, isToken);
    return std::move(examination.result);
}

} // namespace tokenscope::inspect
