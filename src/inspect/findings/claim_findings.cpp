// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/claim_findings.h"

namespace tokenscope::inspect {

std::string_view nameOf(NearMiss difference)
{
    switch (difference) {
    case NearMiss::TrailingSlash:
        return "trailing_slash";
    case NearMiss::Case:
        return "case";
    case NearMiss::Scheme:
        return "scheme";
    case NearMiss::NoScheme:
        return "no_scheme";
    case NearMiss::WhiteSpace:
        return "white_space";
    case NearMiss::Quotes:
        return "quotes";
    case NearMiss::Port:
        return "port";
    case NearMiss::Escapes:
        return "escapes";
    case NearMiss::ApplicationId:
        return "application_id";
    case NearMiss::Placeholder:
        return "placeholder";
    case NearMiss::AnyTenant:
        return "any_tenant";
    case NearMiss::Version:
        return "version";
    case NearMiss::OtherTenant:
        return "other_tenant";
    case NearMiss::OtherStage:
        return "other_stage";
    case NearMiss::Metadata:
        return "metadata";
    case NearMiss::PathPrefix:
        return "path_prefix";
    case NearMiss::Subdomain:
        return "subdomain";
    case NearMiss::Wildcard:
        return "wildcard";
    case NearMiss::List:
        return "list";
    case NearMiss::Part:
        return "part";
    case NearMiss::Other:
        return "other";
    }
    return {};
}

std::string_view nameOf(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::GitHubJob:
        return "github_job";
    case SubjectKind::GitLabJob:
        return "gitlab_job";
    case SubjectKind::ServiceAccount:
        return "service_account";
    case SubjectKind::TerraformRun:
        return "terraform_run";
    case SubjectKind::CircleCiJob:
        return "circleci_job";
    case SubjectKind::BuildkiteJob:
        return "buildkite_job";
    case SubjectKind::AzurePipeline:
        return "azure_pipeline";
    case SubjectKind::SpiffeId:
        return "spiffe_id";
    }
    return {};
}

std::string_view nameOf(HollowValue value)
{
    switch (value) {
    case HollowValue::Null:
        return "null";
    case HollowValue::Empty:
        return "empty";
    }
    return {};
}

std::string_view nameOf(TokenType type)
{
    switch (type) {
    case TokenType::IdToken:
        return "id_token";
    case TokenType::AccessToken:
        return "access_token";
    }
    return {};
}

} // namespace tokenscope::inspect
