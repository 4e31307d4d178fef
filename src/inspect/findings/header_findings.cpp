// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/header_findings.h"

namespace tokenscope::inspect {

std::string_view nameOf(NoName reason)
{
    switch (reason) {
    case NoName::Absent:
        return "absent";
    case NoName::Empty:
        return "empty";
    case NoName::Unprotected:
        return "unprotected";
    }
    return {};
}

std::string_view nameOf(CriticalProblem problem)
{
    switch (problem) {
    case CriticalProblem::NotAnArray:
        return "not_array";
    case CriticalProblem::RegisteredName:
        return "registered";
    case CriticalProblem::AbsentName:
        return "absent";
    case CriticalProblem::DuplicateName:
        return "duplicate";
    case CriticalProblem::MisusedBase64:
        return "b64";
    case CriticalProblem::Unprotected:
        return "unprotected";
    }
    return {};
}

std::string_view nameOf(CompressionState state)
{
    switch (state) {
    case CompressionState::Inflated:
        return "inflated";
    case CompressionState::OverLimit:
        return "limit";
    case CompressionState::Damaged:
        return "damaged";
    case CompressionState::NotJson:
        return "not_json";
    case CompressionState::UnknownMethod:
        return "unknown_method";
    }
    return {};
}

std::string_view nameOf(OpenMember member)
{
    switch (member) {
    case OpenMember::Algorithm:
        return "alg";
    case OpenMember::KeyId:
        return "kid";
    }
    return {};
}

std::string_view nameOf(KeyInHeader member)
{
    switch (member) {
    case KeyInHeader::Jwk:
        return "jwk";
    case KeyInHeader::KeySetAddress:
        return "jku";
    case KeyInHeader::Certificate:
        return "x5c";
    case KeyInHeader::CertificateAddress:
        return "x5u";
    }
    return {};
}

} // namespace tokenscope::inspect
