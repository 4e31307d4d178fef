// SPDX-License-Identifier: Apache-2.0
#include "inspect/carried_token.h"

#include "inspect/bindings/occasion.h"
#include "inspect/bindings/partner.h"
#include "inspect/inspect.h"
#include "inspect/law/member_path.h"
#include "inspect/nested_token.h"
#include "jose/keys/jwk.h"
#include "jose/keys/thumbprint.h"
#include "json/writer.h"

#include <algorithm>
#include <utility>

namespace tokenscope::inspect {

namespace {

Inspection judgedInside(const InspectionDraft &draft, const TokenKind &kind, const std::string &text)
{
    const Occasion none;
    Expectations expected;
    expected.leeway = draft.question.expectations.leeway;
    expected.kind = KindName{findKind(kind.carried.kind)->name};
    // The one key that is given is that of the token around it.
    InspectionKeys keys = draft.question.keys;
    for (KeySource &source : keys.current)
        source.explicitKey = false;
    Question question{text, keys, expected, draft.question.moment};
    question.layer = draft.question.layer + 1;
    question.occasion = &none;
    question.work = &draft.budget;
    question.trace = draft.question.trace;
    return inspect(question);
}

void compareMembers(InspectionDraft &draft, const TokenKind &kind, const Inspection &inside)
{
    for (const auto &[here, there] : kind.carried.same) {
        const std::string *outer = here.empty() ? nullptr : textAt(draft.result, here);
        const std::string *inner = here.empty() ? nullptr : textAt(inside, there);
        if (!outer || !inner || *outer == *inner)
            continue;
        const std::string where = std::string(kind.carried.path) + std::string(there.substr(there.find('.')));
        draft.report(found::MemberInvalid{kind.name, where, kind.rule, *inner, Allowed::SameAs, std::string(here)},
                     where);
    }
}

void checkNeeded(InspectionDraft &draft, const TokenKind &kind, const Inspection &inside)
{
    const std::string_view needed = kind.carried.needed;
    if (needed.empty() || !inside.claims || valueAt(inside, needed))
        return;
    const std::string where = std::string(kind.carried.path) + std::string(needed.substr(needed.find('.')));
    draft.report(found::MemberRequired{kind.name, where, kind.rule, {}}, where);
}

/// The key that signed this token is among those that the one inside vouches for.
void compareKeys(InspectionDraft &draft, const TokenKind &kind, const Inspection &inside)
{
    const json::Value *list = kind.carried.keys.empty() ? nullptr : valueAt(inside, kind.carried.keys);
    const json::Value *shown = kind.ownKey.empty() ? nullptr : valueAt(draft.result, kind.ownKey);
    const auto thumbprintOf = [](const json::Value &key) {
        return key.asObject() ? jose::thumbprint(*key.asObject()).value_or(std::string()) : std::string();
    };
    const std::string signer = shown ? thumbprintOf(*shown) : draft.result.signature.thumbprint;
    if (!list || !list->asArray() || list->asArray()->empty() || signer.empty())
        return;
    const auto same = std::ranges::find(*list->asArray(), signer, thumbprintOf);
    const bool holds = same != list->asArray()->end();
    const std::string vouched = holds ? signer : thumbprintOf(list->asArray()->front());
    draft.result.bindings.push_back({Edge::HolderKey, Artefact::Proof, Artefact::Attestation,
                                     holds ? BindingState::Holds : BindingState::Broken, signer, vouched});
    if (!holds) {
        draft.report(found::EdgeBroken{Edge::HolderKey, Artefact::Proof, signer, vouched},
                     std::string(kind.carried.path));
    }
}

/// Answers whether there is any.
bool adoptErrors(InspectionDraft &draft, const TokenKind &kind, const Inspection &inside)
{
    const std::size_t before = draft.result.findings.size();
    for (Finding finding : inside.findings) {
        // That no loaded key is its issuer's is not its fault.
        if (finding.severity != Severity::Error || (finding.code >= Code::NoKeys && finding.code <= Code::KidUnknown))
            continue;
        finding.where.insert(0, std::string(kind.carried.path) + ".");
        finding.bearer = Bearer::TokenInside;
        draft.result.findings.push_back(std::move(finding));
    }
    return draft.result.findings.size() > before;
}

/// Then it is judged once that is done.
bool isProof(const InspectionDraft &draft, const TokenKind &kind)
{
    return kind.ownKey == "header.jwk" && draft.result.format == Format::JwsCompact && draft.question.layer == 0 &&
           valueAt(draft.result, kind.ownKey);
}

void judge(InspectionDraft &draft)
{
    const TokenKind *kind = findKind(draft.result.kind);
    const json::Value *value =
        kind && !kind->carried.path.empty() ? valueAt(draft.result, kind->carried.path) : nullptr;
    const std::string *text = value ? value->asString() : nullptr;
    if (!value || draft.question.layer + 1 >= maximumLayers)
        return;
    const bool isReported = std::ranges::any_of(draft.result.findings, [kind](const Finding &finding) {
        return finding.severity == Severity::Error && finding.where == kind->carried.path;
    });
    if (!text && !value->asObject()) {
        const std::string where(kind->carried.path);
        if (!isReported)
            draft.report(found::MemberWrongType{where, kind->name, kind->rule, value->type(), WantedType::TextOrObject},
                         where);
        return;
    }
    const Inspection inside = judgedInside(draft, *kind, text ? *text : json::write(*value));
    if (inside.verdict == Verdict::NotAToken) {
        const std::string where(kind->carried.path);
        draft.report(found::MemberInvalid{kind->name, where, kind->rule,
                                          text ? std::variant<std::string, json::Type, Oddity>(*text) : value->type(),
                                          Allowed::SignedToken},
                     where);
        return;
    }
    const bool isRefuted = adoptErrors(draft, *kind, inside);
    checkNeeded(draft, *kind, inside);
    compareMembers(draft, *kind, inside);
    compareKeys(draft, *kind, inside);
    if (inside.verdict == Verdict::Accepted)
        return;
    if (!kind->carried.isByReceiver)
        draft.leaveUnchecked(Part::NestedToken, Missing::Verification, findKind(kind->carried.kind)->name);
    else if (!isRefuted)
        draft.report(found::BindingUnchecked{kind->name, Missing::Key}, std::string(kind->carried.path));
}

} // namespace

void judgeCarried(InspectionDraft &draft)
{
    const TokenKind *kind = findKind(draft.result.kind);
    if (kind && !isProof(draft, *kind))
        judge(draft);
}

void judgeCarriedByProof(InspectionDraft &draft)
{
    judge(draft);
}

} // namespace tokenscope::inspect
