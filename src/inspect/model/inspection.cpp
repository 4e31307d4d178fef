// SPDX-License-Identifier: Apache-2.0
#include "inspect/model/inspection.h"

#include <algorithm>

namespace tokenscope::inspect {

std::string_view verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted:
        return "accepted";
    case Verdict::Rejected:
        return "rejected";
    case Verdict::Unverified:
        return "unverified";
    case Verdict::NotAToken:
        return "not_a_token";
    }
    return {};
}

std::string_view formatName(Format format)
{
    switch (format) {
    case Format::None:
        return {};
    case Format::JwsCompact:
        return "jws_compact";
    case Format::JwsFlattened:
        return "jws_flattened";
    case Format::JwsGeneral:
        return "jws_general";
    case Format::JweCompact:
        return "jwe_compact";
    case Format::JweJson:
        return "jwe_json";
    }
    return {};
}

std::string_view signatureStateName(SignatureState state)
{
    switch (state) {
    case SignatureState::Verified:
        return "verified";
    case SignatureState::Failed:
        return "failed";
    case SignatureState::NotChecked:
        return "not_checked";
    }
    return {};
}

Inspection::Inspection() = default;
Inspection::Inspection(const Inspection &) = default;
Inspection::Inspection(Inspection &&) noexcept = default;
Inspection &Inspection::operator=(const Inspection &) = default;
Inspection &Inspection::operator=(Inspection &&) noexcept = default;
Inspection::~Inspection() = default;

const Finding *Inspection::causeFinding() const
{
    return cause ? find(*cause) : nullptr;
}

const Finding *Inspection::find(Code code) const
{
    const auto found = std::ranges::find(findings, code, &Finding::code);
    return found == findings.end() ? nullptr : &*found;
}

} // namespace tokenscope::inspect
