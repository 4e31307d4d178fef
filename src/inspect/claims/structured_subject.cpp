// SPDX-License-Identifier: Apache-2.0
#include "inspect/claims/structured_subject.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>
#include <vector>

namespace tokenscope::inspect {

namespace {

struct SubjectPart
{
    std::string name;
    std::string value;
    bool operator==(const SubjectPart &) const = default;
};

std::vector<std::string_view> pieces(std::string_view text, char separator)
{
    std::vector<std::string_view> found;
    while (true) {
        const std::size_t end = std::min(text.find(separator), text.size());
        found.push_back(text.substr(0, end));
        if (end == text.size())
            return found;
        text.remove_prefix(end + 1);
    }
}

/// `name:value:name:value`; a name at the end may stand alone, as `pull_request` does.
std::vector<SubjectPart> namedParts(std::string_view text, char separator)
{
    std::vector<SubjectPart> parts;
    const auto words = pieces(text, separator);
    for (std::size_t i = 0; i < words.size(); i += 2)
        parts.push_back({std::string(words[i]), i + 1 < words.size() ? std::string(words[i + 1]) : std::string()});
    return parts;
}

/// Values in a fixed order; the last name takes what is left.
std::vector<SubjectPart> placedParts(std::string_view text, char separator, std::span<const std::string_view> names)
{
    std::vector<SubjectPart> parts;
    for (std::size_t i = 0; i < names.size() && !text.empty(); ++i) {
        const std::size_t end = i + 1 == names.size() ? text.size() : std::min(text.find(separator), text.size());
        parts.push_back({std::string(names[i]), std::string(text.substr(0, end))});
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

std::vector<SubjectPart> partsOf(SubjectKind kind, std::string_view subject)
{
    static constexpr std::array<std::string_view, 2> account = {"namespace", "service account"};
    static constexpr std::array<std::string_view, 3> connection = {"organization", "project", "service connection"};
    static constexpr std::array<std::string_view, 2> spiffe = {"trust domain", "path"};
    constexpr std::string_view accountPrefix = "system:serviceaccount:";
    switch (kind) {
    case SubjectKind::GitHubJob:
    case SubjectKind::GitLabJob:
    case SubjectKind::TerraformRun:
    case SubjectKind::BuildkiteJob:
        return namedParts(subject, ':');
    case SubjectKind::CircleCiJob:
        return namedParts(subject, '/');
    case SubjectKind::ServiceAccount:
        return placedParts(subject.substr(std::min(accountPrefix.size(), subject.size())), ':', account);
    case SubjectKind::AzurePipeline:
        return placedParts(subject.substr(std::min<std::size_t>(5, subject.size())), '/', connection);
    case SubjectKind::SpiffeId:
        return placedParts(subject.substr(std::min<std::size_t>(9, subject.size())), '/', spiffe);
    }
    std::unreachable();
}

} // namespace

std::optional<SubjectKind> kindOfSubject(std::string_view subject)
{
    if (subject.starts_with("repo:") || subject.starts_with("repository_owner:") ||
        subject.starts_with("repository:") || subject.starts_with("job_workflow_ref:"))
        return SubjectKind::GitHubJob;
    if (subject.starts_with("project_path:"))
        return SubjectKind::GitLabJob;
    if (subject.starts_with("system:serviceaccount:"))
        return SubjectKind::ServiceAccount;
    if (subject.starts_with("organization:") && subject.contains(":workspace:"))
        return SubjectKind::TerraformRun;
    if (subject.starts_with("organization:") && subject.contains(":pipeline:"))
        return SubjectKind::BuildkiteJob;
    if (subject.starts_with("org/") && subject.contains("/project/"))
        return SubjectKind::CircleCiJob;
    if (subject.starts_with("sc://"))
        return SubjectKind::AzurePipeline;
    if (subject.starts_with("spiffe://"))
        return SubjectKind::SpiffeId;
    return std::nullopt;
}

std::optional<PartDifference> firstDifferentPart(SubjectKind kind, std::string_view observed, std::string_view expected)
{
    const auto own = partsOf(kind, observed);
    const auto wanted = partsOf(kind, expected);
    const std::size_t same = std::size_t(std::ranges::mismatch(own, wanted).in1 - own.begin());
    if (same == own.size() && same == wanted.size())
        return std::nullopt;
    const auto whole = [](const SubjectPart &part) {
        return part.value.empty() ? part.name : part.name + ":" + part.value;
    };
    if (same == wanted.size())
        return PartDifference{own[same].name, own[same].value, {}};
    if (same == own.size())
        return PartDifference{wanted[same].name, {}, wanted[same].value};
    if (own[same].name == wanted[same].name)
        return PartDifference{own[same].name, own[same].value, wanted[same].value};
    // `environment:prod` in place of `ref:refs/heads/main`
    return PartDifference{own[same].name, whole(own[same]), whole(wanted[same])};
}

} // namespace tokenscope::inspect
