// SPDX-License-Identifier: Apache-2.0
#include "inspect/nested_token.h"

#include "inspect/claims/header_claims.h"
#include "inspect/form/mentioned_token.h"
#include "inspect/form/tokens_inside.h"
#include "inspect/inspect.h"

#include <algorithm>
#include <iterator>

namespace tokenscope::inspect {

namespace {

/// A key that the user named for this token has done that at the layer around; inside, it counts as any other. One that
/// decrypted is the recipient's: where it is private and came alone, no signature inside is expected to be its.
InspectionKeys keysForInside(const InspectionDraft &draft)
{
    const Inspection &outer = draft.result;
    InspectionKeys keys = draft.question.keys;
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
void adoptFindings(Inspection &outer, const Inspection &inner, const std::string &place)
{
    const bool accepted = inner.verdict == Verdict::Accepted;
    for (Finding finding : inner.findings) {
        if (!outer.decryption && (accepted || finding.severity == Severity::Note))
            continue;
        finding.where.insert(0, place);
        if (!outer.decryption)
            finding.bearer = Bearer::TokenInside;
        outer.findings.push_back(std::move(finding));
    }
}

/// Encryption says nothing of who made a token: signature and claims are those inside, and with them the checks.
void adoptJudgement(Inspection &outer, const Inspection &inner)
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

/// `nested`, and with several of them `nested[2]`.
std::string placeOf(std::size_t index, std::size_t count)
{
    return count == 1 ? std::string("nested.") : "nested[" + std::to_string(index) + "].";
}

} // namespace

std::vector<Inspection> inspectInside(InspectionDraft &draft)
{
    const Inspection &outer = draft.result;
    const Question &question = draft.question;
    const std::size_t layer = question.layer + 1;
    std::vector<Inspection> inside;
    if (layer == maximumLayers)
        return inside;
    const InspectionKeys keys = keysForInside(draft);
    const auto ask = [&](std::string_view token) {
        Question next{token, keys, question.expectations, question.moment};
        next.layer = layer;
        next.work = &draft.budget;
        next.trace = draft.question.trace;
        inside.push_back(inspect(next));
    };
    if (draft.tokensInside.empty())
        ask(bareText(asText(outer.payloadBytes)));
    for (const std::string &token : draft.tokensInside)
        ask(token);
    return inside;
}

void adoptNested(InspectionDraft &draft, const std::vector<Inspection> &inside)
{
    Inspection &outer = draft.result;
    if (inside.empty()) {
        draft.report(found::NestingTooDeep{maximumLayers}, "payload");
        draft.leaveUnchecked(Part::NestedToken, Missing::Depth);
        return;
    }
    draft.report(found::TokenInside{draft.question.layer + 2}, "payload");
    if (draft.tokenCount > inside.size()) {
        draft.report(found::NotExamined{Unexamined::Tokens, inside.size(), draft.tokenCount, maximumInside},
                     Severity::Warning, "payload");
        draft.leaveUnchecked(Part::NestedToken, Missing::Work);
    }
    for (std::size_t i = 0; i < inside.size(); ++i)
        adoptFindings(outer, inside[i], placeOf(i, inside.size()));
    // Of several tokens in one text, the first alone was judged.
    const auto isWhollyJudged = [](const Inspection &inner) {
        const Finding *finding = inner.find(Code::EmbeddedInText);
        const auto *within = finding ? finding->as<found::EmbeddedInText>() : nullptr;
        return inner.verdict == Verdict::Accepted && (!within || within->count == 1);
    };
    if (!std::ranges::all_of(inside, isWhollyJudged))
        draft.leaveUnchecked(Part::NestedToken, Missing::Verification);
    if (outer.decryption && inside.size() == 1)
        adoptJudgement(outer, inside.front());
    if (inside.size() == 1 && inside.front().claims)
        compareHeaderClaims(draft, *inside.front().payload->root.asObject());
}

} // namespace tokenscope::inspect
