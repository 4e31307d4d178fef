// SPDX-License-Identifier: Apache-2.0
#include "inspect/inspect.h"

#include "base/ascii.h"
#include "base/base64url.h"
#include "crypto/algorithm.h"
#include "inspect/bindings/certificate_binding.h"
#include "inspect/bindings/client_parameter.h"
#include "inspect/bindings/response_hashes.h"
#include "inspect/bindings/status_list.h"
#include "inspect/conclusion.h"
#include "inspect/form/decoding.h"
#include "inspect/jwe_inspection.h"
#include "inspect/jws_inspection.h"
#include "inspect/model/inspection_draft.h"
#include "inspect/model/not_examined.h"
#include "inspect/nested_token.h"
#include "inspect/partner_inspection.h"
#include "inspect/presentation_inspection.h"
#include "inspect/proof_inspection.h"
#include "inspect/recognition/utf16_text.h"
#include "inspect/status_inspection.h"
#include "inspect/text/json_serialization.h"
#include "inspect/text/token_extraction.h"
#include "jose/compact.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

void addSegments(InspectionDraft &draft, const TokenExtraction &extraction, std::string_view token, std::size_t count)
{
    using enum Segment::Role;
    static constexpr std::array jws = {Header, Payload, Signature};
    static constexpr std::array jwe = {Header, EncryptedKey, InitializationVector, Ciphertext, Tag};
    constexpr std::size_t shown = 8; // of a text that is no token anyhow
    std::size_t begin = 0;
    for (std::size_t i = 0; i < std::min(count, shown); ++i) {
        const std::size_t end = std::min(token.find('.', begin), token.size());
        const Segment::Role role = count == 5 ? jwe[i] : i < jws.size() ? jws[i] : Unknown;
        draft.result.segments.push_back({role, extraction.inText(begin, end - begin)});
        begin = end + 1;
    }
}

/// Of an encrypted token: `enc` is in its header (RFC 7516, 4.1.2), and no algorithm of a signature.
bool startsEncrypted(std::string_view token)
{
    const auto bytes = base64url::decode(token.substr(0, token.find('.')));
    const auto document = bytes ? json::parse(asText(*bytes)) : std::unexpected(json::ParseError{});
    const json::Object *object = document ? document->root.asObject() : nullptr;
    const json::Value *algorithm = object ? object->find("alg") : nullptr;
    return object && object->find("enc") && algorithm && algorithm->asString() &&
           !crypto::findSignatureAlgorithm(*algorithm->asString());
}

void reportSegmentCount(InspectionDraft &draft, std::size_t count, bool isEncrypted)
{
    const LostPart ofEncrypted = count < 5 ? LostPart::PartOfJwe : LostPart::None;
    const LostPart lost = isEncrypted  ? ofEncrypted
                          : count == 2 ? LostPart::Signature
                          : count == 1 ? LostPart::PayloadAndSignature
                          : count == 4 ? LostPart::PartOfJwe
                                       : LostPart::None;
    draft.report(found::WrongSegmentCount{count, draft.result.token.size(), lost}, "text:0");
}

/// Of looking through what surrounds a token.
constexpr WorkBudget::Cost searchCost = std::chrono::microseconds(300);

/// The tokens of the text and the place of this one among them.
const EmbeddedTokens *tokensAround(const Question &question, const TokenExtraction &extraction)
{
    return question.tokens ? question.tokens : extraction.embedded ? &*extraction.embedded : nullptr;
}

std::size_t placeOfToken(const Question &question, const TokenExtraction &extraction)
{
    const EmbeddedTokens *tokens = tokensAround(question, extraction);
    return tokens ? tokens->places[question.tokens ? question.token : 0].offset : 0;
}

/// The text as its tokens' places count it.
std::string_view readableText(const Question &question, const std::optional<Utf16Text> &converted)
{
    return converted && !converted->text.empty() ? std::string_view(converted->text) : question.text;
}

/// What the token was sent with. One inside another, or beside one, is not looked for again.
Occasion occasionAround(InspectionDraft &draft, const TokenExtraction &extraction)
{
    const Question &question = draft.question;
    if (question.occasion)
        return *question.occasion;
    if (question.layer > 0)
        return {};
    draft.budget.spendOnCheck(searchCost);
    const auto converted = readUtf16(question.text);
    Question asked = question;
    asked.tokens = tokensAround(question, extraction);
    return occasionOf(asked, readableText(question, converted), draft.result.token, placeOfToken(question, extraction));
}

/// Whether a proof may belong to it: it names a key, was sent with the scheme DPoP, or a request is expected.
bool mayHaveProof(const InspectionDraft &draft, const TokenExtraction &extraction)
{
    const Question &question = draft.question;
    const Inspection &token = draft.result;
    if (question.occasion || question.layer > 0)
        return false;
    if (question.expectations.requestMethod || question.expectations.requestAddress)
        return true;
    const json::Value *confirmation = token.claims ? token.payload->root.asObject()->find("cnf") : nullptr;
    if (confirmation && confirmation->asObject() && confirmation->asObject()->find("jkt"))
        return true;
    constexpr std::string_view scheme = "dpop ";
    const std::size_t place = placeOfToken(question, extraction);
    const std::string_view before = question.text.substr(0, std::min(place, question.text.size()));
    return ascii::endsWith(before, scheme);
}

/// What surrounds a pair was read too: then it is no mere text that the token was cut out of.
void settleSurroundings(InspectionDraft &draft, const EmbeddedTokens *tokens)
{
    const bool isPair = tokens && tokens->places.size() <= 2;
    const bool isRead = std::ranges::any_of(draft.result.bindings, [](const Binding &edge) {
        return edge.state != BindingState::NotChecked &&
               (edge.to == Artefact::Request || edge.edge == Edge::AccessTokenDigest);
    });
    if (isPair && isRead)
        std::erase_if(draft.result.findings,
                      [](const Finding &finding) { return finding.code == Code::EmbeddedInText; });
}

/// An ID token, with what came in the same response.
void compareWithResponse(InspectionDraft &draft, const TokenExtraction &extraction)
{
    const Question &question = draft.question;
    if (question.layer > 0 || question.occasion || !hasResponseHashes(draft.result))
        return;
    draft.budget.spendOnCheck(searchCost);
    const auto converted = readUtf16(question.text);
    checkResponseHashes(draft, readableText(question, converted), placeOfToken(question, extraction));
}

Neighbours neighboursOf(const InspectionDraft &draft, const TokenExtraction &extraction)
{
    const Question &question = draft.question;
    if (question.neighbours)
        return *question.neighbours;
    if (question.occasion)
        return {};
    const auto converted = readUtf16(question.text);
    const std::string_view text = readableText(question, converted);
    Neighbours around = neighboursIn(text, tokensAround(question, extraction), draft.result.token);
    auto request = requestAround(text, placeOfToken(question, extraction));
    const auto bears = [&draft](const PastedHeader &header) { return header.value.ends_with(draft.result.token); };
    if (request && std::ranges::any_of(request->headers, bears))
        around.request = std::move(request);
    return around;
}

/// The client that it names, with that of the request in which it is.
void compareWithRequest(InspectionDraft &draft, const TokenExtraction &extraction)
{
    const Question &question = draft.question;
    if (question.layer > 0 || question.occasion || draft.isPart)
        return;
    const auto converted = readUtf16(question.text);
    checkClientParameter(draft, readableText(question, converted), placeOfToken(question, extraction));
}

void inspectCompactJws(InspectionDraft &draft, std::string_view token, const std::optional<Presentation> &presentation,
                       const TokenExtraction &extraction)
{
    const bool repairedText = extraction.repaired;
    draft.result.format = Format::JwsCompact;
    const auto parts = jose::CompactJws::split(token);
    const JwsTexts texts{.header = parts.header,
                         .payload = parts.payload,
                         .signature = parts.signature,
                         .signingInput = parts.signingInput(),
                         .payloadAbsent = parts.payload.empty()};
    if (presentation) {
        inspectPresentation(draft, texts, *presentation, repairedText);
        return;
    }
    const bool mayHaveOthers = !draft.isPart && draft.question.layer == 0;
    const TypedHeader header = mayHaveOthers ? readTypedHeader(parts.header) : TypedHeader{};
    if (const auto own = ownKeyIn(header)) {
        inspectProof(draft, texts, *own, occasionAround(draft, extraction), repairedText);
        return;
    }
    if (belongsToAnother(header)) {
        inspectWithPartner(draft, texts, neighboursOf(draft, extraction), repairedText);
        compareWithRequest(draft, extraction);
        return;
    }
    inspectJws(draft, texts, repairedText);
    judgeStatusList(draft);
    compareWithResponse(draft, extraction);
    compareWithRequest(draft, extraction);
    if (mayHaveProof(draft, extraction))
        judgeProofBeside(draft, occasionAround(draft, extraction));
}

void inspectCompactJwe(InspectionDraft &draft, bool repairedText)
{
    draft.result.format = Format::JweCompact;
    inspectJwe(draft, jose::readCompactJwe(draft.result.token), repairedText);
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

/// A JWS or JWE in JSON. A member that is there twice may be read differently by another verifier.
void inspectSerialization(InspectionDraft &draft, const json::Document &document)
{
    for (const json::Duplicate &duplicate : document.duplicates)
        draft.report(found::DuplicateMember{duplicate.name, duplicate.pointer}, "text:0");
    const json::Object &object = *document.root.asObject();
    if (misplacesDisclosures(document))
        draft.leaveUnchecked(Part::Disclosures, Missing::Place, "sd_jwt");
    if (const auto jws = readJsonJws(object)) {
        inspectJsonJws(draft, *jws);
    } else {
        draft.result.format = Format::JweJson;
        inspectJwe(draft, *jose::readJsonJwe(object), false);
    }
}

/// Of a broken token in JSON, for showing alone.
void showReadable(Inspection &result, const ReadableParts &parts)
{
    if (auto header = json::parse(asText(base64url::decodeLenient(parts.header))))
        result.header = std::move(*header);
    result.payloadBytes = base64url::decodeLenient(parts.payload);
    if (auto payload = json::parse(asText(result.payloadBytes)))
        result.payload = std::move(*payload);
}

/// A token in segments between dots, with what follows it. False where it turns out to be none.
bool inspectSegments(InspectionDraft &draft, const TokenExtraction &extraction)
{
    // Only a signed token has disclosures behind it.
    auto presentation = splitPresentation(draft.result.token);
    if (presentation && jose::countSegments(presentation->token) != 3)
        presentation.reset();
    const std::string_view token = presentation ? presentation->token : std::string_view(draft.result.token);
    const std::size_t count = jose::countSegments(token);
    addSegments(draft, extraction, token, count);
    const bool isEncrypted = count != 5 && startsEncrypted(token);
    const bool isSigned = count == 3 && !isEncrypted;
    if (isSigned)
        inspectCompactJws(draft, token, presentation, extraction);
    if (isSigned && extraction.mayGoOn)
        draft.leaveUnchecked(Part::Disclosures, Missing::Content, "sd_jwt");
    if (count == 5)
        inspectCompactJwe(draft, extraction.repaired);
    const bool isToken = isSigned || count == 5;
    if (!isToken)
        reportSegmentCount(draft, count, isEncrypted);
    return isToken;
}

} // namespace

Inspection inspect(const Question &asked)
{
    WorkBudget budget;
    Question question = asked;
    if (!question.work)
        question.work = &budget;
    InspectionDraft draft{question, {}};
    Inspection &result = draft.result;
    result.moment = question.moment;
    result.expectations = question.expectations;

    TokenExtraction extraction = question.tokens ? extractEmbedded(question.text, *question.tokens, question.token)
                                                 : extractToken(question.text);
    result.token = std::move(extraction.token);
    result.findings = std::move(extraction.findings);
    result.ignored = std::move(extraction.ignored);
    bool isToken = !result.token.empty();
    if (extraction.readable)
        showReadable(result, *extraction.readable);
    if (extraction.serialization)
        inspectSerialization(draft, *extraction.serialization);
    else if (isToken)
        isToken = inspectSegments(draft, extraction);
    if (question.detachedPayload && result.decryption && result.decryption->state == DecryptionState::Decrypted)
        compareGivenPayload(draft, result.payloadBytes);
    if (draft.holdsToken && result.signatures.empty()) {
        result.nested = inspectInside(draft);
        adoptNested(draft, result.nested);
    }
    if (question.layer == 0) {
        checkClientCertificate(draft);
        lookUpStatus(draft, tokensAround(question, extraction));
    }
    settleSurroundings(draft, tokensAround(question, extraction));
    reportUnlisted(draft);
    conclude(result, isToken);
    return std::move(draft.result);
}

} // namespace tokenscope::inspect
