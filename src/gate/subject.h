// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/civil_time.h"
#include "gate/policy.h"
#include "gate/result.h"
#include "inspect/model/inspection_keys.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace tokenscope::gate {

/// A text that a gate is to let through.
struct Subject
{
    std::string name; ///< for people and for fingerprints: a path, `-`, or an address as it may be shown
    std::string text;
    std::optional<SubjectKind> said = {};              ///< what it is, where somebody said so
    Texts askedFor = {};                               ///< of metadata that came from an address; see judgeDiscovery()
    std::shared_ptr<const jose::JwkSet> keys = {};     ///< where they were read already, as those of an address
    std::optional<ByteView> passphrase = std::nullopt; ///< of its encrypted keys
};

/// What all subjects are judged by.
struct GateQuestion
{
    const Policy &policy;
    const inspect::InspectionKeys &keys; ///< that tokens are verified with
    Moment moment;
};

/// By its outside: JSON with keys, metadata, a token, or another form of key. Unknown where it is none of these.
SubjectKind recognize(std::string_view text);

JudgedSubject judge(const Subject &subject, const GateQuestion &question);

} // namespace tokenscope::gate
