// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/claim_findings.h"

#include <optional>
#include <string>
#include <string_view>

/// Subjects that a build server or a cluster puts together from parts, as the documents of their vendors have them.
namespace tokenscope::inspect {

/// Nothing where it has no such parts.
std::optional<SubjectKind> kindOfSubject(std::string_view subject);

/// The first part in which two subjects of one kind differ, under its vendor's name.
struct PartDifference
{
    std::string part;
    std::string observed; ///< empty where the subject has no such part
    std::string expected;
};
std::optional<PartDifference> firstDifferentPart(SubjectKind kind, std::string_view observed,
                                                 std::string_view expected);

} // namespace tokenscope::inspect
