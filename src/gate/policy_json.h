// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gate/policy.h"
#include "gate/text_place.h"
#include "scan/filter.h"
#include "json/document.h"

#include <expected>
#include <optional>
#include <string>
#include <string_view>

namespace tokenscope::gate {

enum class PolicyFault {
    NotJson, ///< see `parse`
    NotObject,
    Unknown, ///< no member has this name
    Repeated,
    NotVersion, ///< of another version than this program's
    NotText,
    NotTexts,
    NotNumber, ///< no whole number of 0 to PolicyMember::most
    NotDuration,
    NotFlag,
    NotLevel,
    NeverOff, ///< that nobody could look is said in any case
    EmptyList,
    EmptyText,         ///< comes from a variable that is not set: it would fit nothing
    OutsideVocabulary, ///< a name that nothing has
    NotFilter,         ///< see `filter`
    NotLeeway,         ///< more than inspect::maximumLeeway
};

/// What keeps a policy from being read.
struct PolicyError
{
    PolicyFault fault;
    Place place;
    std::string name = {}; ///< of the member, or the text that does not fit
    std::optional<json::ParseError> parse = {};
    std::optional<scan::FilterError> filter = {};
};

/// Strict: a policy that is only half read would let pass what the whole one refuses. A number of seconds, or a text
/// such as `30d`, is a duration.
std::expected<Policy, PolicyError> readPolicy(std::string_view text);

/// `90`, `45s`, `30m`, `12h`, `30d`, `2w`; nothing where it is not one, or longer than a thousand years.
std::optional<std::chrono::seconds> readDuration(std::string_view text);

} // namespace tokenscope::gate
