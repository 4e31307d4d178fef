// SPDX-License-Identifier: Apache-2.0
#include "inspect/nested_token.h"

#include "inspect/json_serialization.h"
#include "inspect/token_characters.h"
#include "jose/compact.h"
#include "jose/jwe.h"

#include <algorithm>
#include <iterator>

namespace tokenscope::inspect {

namespace {

bool looksCompact(std::string_view text)
{
    const std::size_t segments = jose::countSegments(text);
    return startsLikeHeader(text) && (segments == 3 || segments == 5);
}

bool isJsonSerialization(std::string_view text)
{
    const auto document = text.starts_with('{') ? json::parse(text) : std::unexpected(json::ParseError{});
    const json::Object *object = document ? document->root.asObject() : nullptr;
    return object && (readJsonJws(*object) || jose::readJsonJwe(*object));
}

/// A key that the user named for this token has done that at the layer around; inside, it counts as any other. One that
/// decrypted is the recipient's: where it is private and came alone, no signature inside is expected to be its.
KeyRing keysForInside(const Examination &examination)
{
    const Inspection &outer = examination.result;
    KeyRing keys = examination.question.keys;
    const auto &used = outer.decryption ? outer.decryption->key : outer.signature.key;
    if (!used)
        return keys;
    KeySource &source = keys.current[used->source];
    if (keys.current.size() > 1)
        source.explicitKey = false;
    if (outer.decryption && source.keys->keys().size() == 1)
        source.onlyDecrypts = !source.keys->keys().front().isSymmetric();
    return keys;
}

/// What the token inside is refused for, this one is refused for too (RFC 7519, 7.2, step 8). Of a signed token, what
/// is merely said of the one inside is said there.
void takeOverFindings(Inspection &outer, const Inspection &inner)
{
    const bool accepted = inner.verdict == Verdict::Accepted;
    for (Finding finding : inner.findings) {
        if (!outer.decryption && (accepted || finding.severity == Severity::Note))
            continue;
        finding.where.insert(0, "nested.");
        outer.findings.push_back(std::move(finding));
    }
}

/// Encryption says nothing of who made a token: signature and claims are those inside, and with them the checks.
void takeOverJudgement(Inspection &outer, const Inspection &inner)
{
    outer.signature = inner.signature;
    outer.hypotheses = inner.hypotheses;
    outer.payload = inner.payload;
    outer.claims = inner.claims;
    std::erase_if(outer.checks, [](const Check &check) {
        return check.name == CheckName::Key || check.name == CheckName::Signature;
    });
    std::ranges::copy_if(inner.checks, std::back_inserter(outer.checks), [](const Check &check) {
        return check.name != CheckName::Structure && check.name != CheckName::Decryption;
    });
}

} // namespace

bool payloadIsToken(const Inspection &inspection, const std::optional<jose::JoseHeader> &header)
{
    const std::string_view text = asText(inspection.payloadBytes);
    const bool announced = header && header->contentType() && jose::sameMediaType(*header->contentType(), "JWT");
    return ((announced || inspection.decryption) && looksCompact(text)) || (announced && isJsonSerialization(text));
}

void inspectNestedToken(Examination &examination)
{
    Inspection &outer = examination.result;
    const Question &question = examination.question;
    const std::size_t layer = question.layer + 1;
    if (layer == maximumLayers) {
        examination.warning(Code::NestedToken, "payload", {number("limit", maximumLayers)});
        examination.leaveUnchecked(Part::NestedToken, Missing::Depth);
        return;
    }
    examination.note(Code::NestedToken, "payload", {number("layer", layer + 1)});
    const KeyRing keys = keysForInside(examination);
    Question inside{asText(outer.payloadBytes), keys, question.expectations, question.moment};
    inside.layer = layer;
    inside.work = &examination.budget;
    outer.nested.push_back(inspect(inside));
    const Inspection &inner = outer.nested.front();
    takeOverFindings(outer, inner);
    if (inner.verdict != Verdict::Accepted)
        examination.leaveUnchecked(Part::NestedToken, Missing::Verification);
    if (outer.decryption)
        takeOverJudgement(outer, inner);
}

} // namespace tokenscope::inspect
