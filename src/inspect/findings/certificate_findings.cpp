// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/certificate_findings.h"

namespace tokenscope::inspect {

std::string_view nameOf(ChainProblem problem)
{
    switch (problem) {
    case ChainProblem::NotCertificates:
        return "not_certificates";
    case ChainProblem::Unreadable:
        return "unreadable";
    case ChainProblem::TooMany:
        return "too_many";
    case ChainProblem::Misplaced:
        return "order";
    case ChainProblem::NoPath:
        return "no_path";
    case ChainProblem::NotSignedByIssuer:
        return "signature";
    case ChainProblem::Early:
        return "early";
    case ChainProblem::Expired:
        return "expired";
    case ChainProblem::NotAuthority:
        return "not_authority";
    case ChainProblem::TooLong:
        return "path_length";
    case ChainProblem::NameExcluded:
        return "name";
    case ChainProblem::NoSigning:
        return "key_usage";
    case ChainProblem::WeakKey:
        return "weak_key";
    case ChainProblem::WeakDigest:
        return "weak_digest";
    case ChainProblem::UnknownExtension:
        return "extension";
    case ChainProblem::WrongPurpose:
        return "purpose";
    case ChainProblem::Other:
        return "other";
    }
    return {};
}

std::string_view nameOf(RootGiven given)
{
    switch (given) {
    case RootGiven::AsRoot:
        return "as_root";
    case RootGiven::AsKey:
        return "as_key";
    }
    return {};
}

} // namespace tokenscope::inspect
