// SPDX-License-Identifier: Apache-2.0
#include "make/bench_fixes.h"

#include "inspect/findings/fact.h"
#include "json/writer.h"

namespace tokenscope::make {

namespace {

/// `payload.jti` or `header.typ`; of what lies deeper, or is a claim by its name alone, nothing or the payload's.
struct Missing
{
    BenchPart part = BenchPart::Payload;
    std::string name;
};

std::optional<Missing> memberAt(std::string_view path)
{
    constexpr std::string_view ofPayload = "payload.";
    constexpr std::string_view ofHeader = "header.";
    Missing missing;
    if (path.starts_with(ofPayload)) {
        missing.name = path.substr(ofPayload.size());
    } else if (path.starts_with(ofHeader)) {
        missing = {BenchPart::Header, std::string(path.substr(ofHeader.size()))};
    } else {
        return std::nullopt;
    }
    return missing.name.find_first_of(".[") == std::string::npos ? std::optional(missing) : std::nullopt;
}

std::optional<Missing> missingIn(const inspect::Finding &finding)
{
    namespace found = inspect::found;
    if (const auto *required = finding.as<found::MemberRequired>())
        return memberAt(required->member);
    if (const auto *advised = finding.as<found::MemberAdvised>())
        return memberAt(advised->member);
    if (const auto *claim = finding.as<found::ClaimMissing>())
        return Missing{.name = claim->claim};
    if (const auto *claim = finding.as<found::ClaimOfTypeMissing>())
        return Missing{.name = std::string(claim->claim)};
    if (finding.as<found::ExpiryMissing>())
        return Missing{.name = "exp"};
    if (finding.as<found::TypeMismatch>() || finding.as<found::KindMismatch>())
        return Missing{BenchPart::Header, "typ"};
    return std::nullopt;
}

BenchFix fixFor(const Missing &missing, const TokenDraft &good)
{
    FieldEdit edit{.part = missing.part, .name = missing.name, .form = FieldForm::Json, .texts = {}};
    const json::Object *object = missing.part == BenchPart::Header ? &good.header : &*good.claims;
    if (missing.part == BenchPart::Payload && missing.name == "exp") {
        edit.form = FieldForm::Date;
        edit.texts = {"+5m"};
    } else if (const json::Value *value = object->find(missing.name)) {
        edit.texts = {json::write(*value)};
    } else if (missing.name == "jti") {
        edit.form = FieldForm::Text;
        edit.texts = {freshTokenId()};
    } else {
        return std::nullopt;
    }
    return edit;
}

} // namespace

std::vector<BenchFix> benchFixes(const inspect::Inspection &inspection, const BenchQuestion &question)
{
    TokenDraft good{.header = {}, .claims = json::Object(), .payload = {}};
    if (const KindTemplate *kind = findTemplate(question.kind)) {
        if (auto draft = draftOfKind(*kind, {question.moment, question.key.get(), question.key.get()}))
            good = std::move(*draft);
    }
    if (!good.claims)
        good.claims = json::Object();
    std::vector<BenchFix> fixes;
    for (const inspect::Finding &finding : inspection.findings) {
        const auto missing = missingIn(finding);
        fixes.push_back(missing ? fixFor(*missing, good) : std::nullopt);
    }
    return fixes;
}

} // namespace tokenscope::make
