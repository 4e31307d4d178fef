// SPDX-License-Identifier: Apache-2.0
#include "proof/judgement.h"

#include "inspect/findings/fact.h"
#include "proof/content.h"

namespace tokenscope::proof {

using inspect::Binding;
using inspect::Check;
using inspect::CheckName;
using inspect::Code;
using inspect::Finding;
using inspect::Inspection;
using inspect::Severity;
using inspect::SignatureState;
using inspect::Verdict;

namespace {

json::Value errorNameAt(std::size_t index)
{
    return json::Value(std::string("f") + std::to_string(index + 1));
}

/// What a check fails for. Structure, key and signature go by where an error is in the order of codes.
bool isOf(const Finding &finding, CheckName check)
{
    switch (check) {
    case CheckName::Structure:
        return finding.code <= Code::JsonTooDeep;
    case CheckName::Key:
        return (finding.code >= Code::NoKeys && finding.code <= Code::PrivateKeyExposed) ||
               finding.code == Code::KeyRoca || finding.code == Code::KeyRevoked || finding.code == Code::ChainBroken;
    case CheckName::Signature:
        return finding.code >= Code::SignatureMissing && finding.code <= Code::SignatureMismatch;
    case CheckName::Algorithm:
    case CheckName::Critical:
    case CheckName::Type:
    case CheckName::Decryption:
    case CheckName::Disclosures:
    case CheckName::KeyBinding:
    case CheckName::Expiry:
    case CheckName::NotBefore:
    case CheckName::IssuedAt:
    case CheckName::Issuer:
    case CheckName::Audience:
    case CheckName::Subject:
    case CheckName::Age:
    case CheckName::Lifetime:
    case CheckName::RequiredClaims:
    case CheckName::Nonce:
    case CheckName::AuthorizedParty:
    case CheckName::AccessTokenHash:
        return inspect::rowOf(*finding.fact).check == check;
    }
    return false;
}

/// Warnings and notes decide nothing.
std::vector<const Finding *> errorsOf(const Inspection &inspection)
{
    std::vector<const Finding *> errors;
    for (const Finding &finding : inspection.findings) {
        if (finding.severity == Severity::Error)
            errors.push_back(&finding);
    }
    return errors;
}

json::Array namesOf(const std::vector<const Finding *> &errors)
{
    json::Array names;
    for (std::size_t i = 0; i < errors.size(); ++i)
        names.push_back(errorNameAt(i));
    return names;
}

} // namespace

void Comparisons::add(CheckName check, std::string_view relation, const json::Object &object, bool holds)
{
    std::string name = std::string("c") + std::to_string(m_all.size() + 1);
    json::Object whole;
    whole.append("id", json::Value(name));
    whole.append("check", json::Value(inspect::checkName(check)));
    whole.append("relation", json::Value(relation));
    for (const json::Member &member : object.members())
        whole.append(member.name, member.value);
    whole.append("holds", json::Value(holds));
    m_all.push_back(json::Value(std::move(whole)));
    m_names.push_back({check, std::move(name)});
}

json::Array Comparisons::namesOf(CheckName check) const
{
    json::Array names;
    for (const Name &name : m_names) {
        if (name.check == check)
            names.push_back(json::Value(name.text));
    }
    return names;
}

json::Array errorsJson(const Inspection &inspection)
{
    json::Array array;
    for (const Finding *error : errorsOf(inspection)) {
        json::Object object;
        object.append("id", errorNameAt(array.size()));
        object.append("code", json::Value(inspect::codeName(error->code)));
        object.append("where", json::Value(error->where));
        array.push_back(json::Value(std::move(object)));
    }
    return array;
}

json::Array checksOf(const Inspection &inspection, const Comparisons &comparisons)
{
    const auto errors = errorsOf(inspection);
    json::Array checks;
    for (const Check &check : inspection.checks) {
        json::Object object;
        object.append("name", json::Value(inspect::checkName(check.name)));
        object.append("rule", json::Value(inspect::checkRule(check.name)));
        object.append("state", json::Value(inspect::checkStateName(check.state)));
        json::Array from = comparisons.namesOf(check.name);
        for (std::size_t i = 0; i < errors.size(); ++i) {
            if (isOf(*errors[i], check.name))
                from.push_back(errorNameAt(i));
        }
        object.append("from", json::Value(std::move(from)));
        checks.push_back(json::Value(std::move(object)));
    }
    return checks;
}

json::Array bindingsOf(const Inspection &inspection)
{
    json::Array bindings;
    for (const Binding &binding : inspection.bindings) {
        json::Object object;
        object.append("edge", json::Value(inspect::nameOf(binding.edge)));
        object.append("from", json::Value(inspect::nameOf(binding.from)));
        object.append("to", json::Value(inspect::nameOf(binding.to)));
        if (binding.place)
            object.append("place", json::Value(std::int64_t(*binding.place)));
        object.append("state", json::Value(inspect::nameOf(binding.state)));
        object.append("written", textOrNull(binding.written));
        object.append("computed", textOrNull(binding.computed));
        if (binding.gap != inspect::BindingGap::None)
            object.append("missing", json::Value(inspect::nameOf(binding.gap)));
        bindings.push_back(json::Value(std::move(object)));
    }
    return bindings;
}

json::Array uncheckedOf(const Inspection &inspection)
{
    json::Array unchecked;
    for (const inspect::UncheckedPart &part : inspection.unchecked) {
        json::Object object;
        object.append("part", json::Value(inspect::partName(part.part)));
        object.append("missing", json::Value(inspect::missingName(part.missing)));
        unchecked.push_back(json::Value(std::move(object)));
    }
    return unchecked;
}

json::Value conclusionOf(const Inspection &inspection)
{
    json::Array from;
    std::string_view rule;
    switch (inspection.verdict) {
    case Verdict::Accepted:
        rule = "signature verified, no error, nothing unchecked";
        from.push_back(json::Value("signature"));
        break;
    case Verdict::Rejected:
        rule = "an error";
        from = namesOf(errorsOf(inspection));
        break;
    case Verdict::NotAToken:
        rule = "no token";
        from = namesOf(errorsOf(inspection));
        break;
    case Verdict::Unverified:
        rule = "no error, not all verified";
        if (inspection.signature.state != SignatureState::Verified)
            from.push_back(json::Value("signature"));
        if (!inspection.unchecked.empty())
            from.push_back(json::Value("unchecked"));
        break;
    }
    json::Object object;
    object.append("rule", json::Value(rule));
    object.append("from", json::Value(std::move(from)));
    object.append("verdict", json::Value(inspect::verdictName(inspection.verdict)));
    const bool isError = inspection.cause && !errorsOf(inspection).empty();
    object.append("cause", isError ? json::Value(inspect::codeName(*inspection.cause)) : json::Value());
    return json::Value(std::move(object));
}

} // namespace tokenscope::proof
