// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/binding_findings.h"

namespace tokenscope::inspect {

std::string_view nameOf(HashSlip slip)
{
    switch (slip) {
    case HashSlip::None:
        return "none";
    case HashSlip::OtherValue:
        return "value";
    case HashSlip::OtherLength:
        return "length";
    case HashSlip::Hexadecimal:
        return "hex";
    case HashSlip::OtherBase64:
        return "base64";
    }
    return {};
}

std::string_view nameOf(LinkProblem problem)
{
    switch (problem) {
    case LinkProblem::Signature:
        return "signature";
    case LinkProblem::OtherKey:
        return "other_key";
    case LinkProblem::NotListed:
        return "not_listed";
    case LinkProblem::OutOfOrder:
        return "out_of_order";
    case LinkProblem::Refused:
        return "refused";
    case LinkProblem::TooLong:
        return "path_too_long";
    case LinkProblem::Name:
        return "name_not_permitted";
    case LinkProblem::EntityType:
        return "entity_type_not_allowed";
    case LinkProblem::PolicyUnreadable:
        return "policy_unreadable";
    case LinkProblem::PolicyConflict:
        return "policy_conflict";
    case LinkProblem::PolicyViolated:
        return "policy_violated";
    }
    return {};
}

} // namespace tokenscope::inspect
