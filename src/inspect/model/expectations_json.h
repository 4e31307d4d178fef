// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/expectations.h"
#include "json/value.h"

#include <expected>
#include <span>
#include <string>
#include <string_view>

namespace tokenscope::inspect {

enum class ExpectationFault {
    Unknown, ///< no expectation has this name
    Repeated,
    Null,
    NotText,
    EmptyText, ///< comes from a variable that is not set: it would fit nothing
    NotTexts,  ///< neither a text nor a list of texts
    EmptyList,
    EmptyEntry,
    NotTokenType,
    NotKind,    ///< none that the registry knows
    NotSeconds, ///< no whole number of seconds, below zero, or beyond 64 bits
    NotLeeway,  ///< not within maximumLeeway
    NotFlag,
    NotSize, ///< not within maximumInflatedLimit
};

struct ExpectationError
{
    std::string member; ///< as it is there
    ExpectationFault fault;
};

/// An object with the members of expectationMembers(). What is absent is not expected.
/// Strict: a policy that is only half read would accept what the whole one refuses. Members in `others` are passed
/// over.
std::expected<Expectations, ExpectationError> readExpectations(const json::Object &object,
                                                               std::span<const std::string_view> others = {});

/// The same as an object, without the members that expect nothing.
json::Object writeExpectations(const Expectations &expectations);

} // namespace tokenscope::inspect
