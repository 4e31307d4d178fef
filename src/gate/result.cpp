// SPDX-License-Identifier: Apache-2.0
#include "gate/result.h"

#include "inspect/findings/code.h"

#include <algorithm>
#include <array>

namespace tokenscope::gate {

namespace {

constexpr std::array<std::string_view, 6> subjectNames = {"unknown", "keys", "jwk", "pem", "discovery", "token"};

} // namespace

std::string_view nameOf(SubjectKind kind)
{
    return subjectNames[std::size_t(kind)];
}

std::optional<SubjectKind> findSubjectKind(std::string_view name)
{
    const auto found = std::ranges::find(subjectNames, name);
    if (found == subjectNames.end() || found == subjectNames.begin())
        return std::nullopt;
    return SubjectKind(found - subjectNames.begin());
}

std::string_view Result::id() const
{
    return rule == Rule::Finding && finding ? inspect::codeName(finding->code) : ruleName(rule);
}

} // namespace tokenscope::gate
