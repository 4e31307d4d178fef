// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json/value.h"

#include <expected>
#include <optional>
#include <string>

/// What the superiors of a federation demand of an entity's metadata (OpenID Federation 1.0, 6.1).
namespace tokenscope::inspect {

/// `metadata_policy`: by type of entity, by parameter, by operator.
using MetadataPolicy = json::Object;

/// What cannot be applied, merged or met: `openid_provider/contacts`, or the operator.
using PolicyFault = std::string;

/// The policy of a statement's claims, with nothing in it but operators that are understood; empty where it has none.
/// A fault where it is no policy, or has an operator that `metadata_policy_crit` says has to be understood.
std::expected<MetadataPolicy, PolicyFault> policyIn(const json::Object &claims);

/// Both at once (6.1.3.2); a fault where they contradict each other.
std::expected<MetadataPolicy, PolicyFault> merged(const MetadataPolicy &superior, const MetadataPolicy &subordinate);

/// The first parameter of the metadata that the policy does not allow as it is (6.1.4).
std::optional<PolicyFault> violationOf(const MetadataPolicy &policy, const json::Object &metadata);

} // namespace tokenscope::inspect
