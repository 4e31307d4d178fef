// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/check.h"
#include "inspect/findings/code.h"

#include <cstdint>
#include <optional>
#include <string_view>

/// What every finding's type says of itself.
///
/// To add a finding:
/// 1. `Code` (findings/code.h) gets it at its place in the order of causes, code.cpp its name.
/// 2. The header of its group (findings/text_findings.h, …) gets a struct in the namespace `found`, with
///    - a member for each fact: optional where it is not always known, an enum rather than English text, `std::string`
///      for what came from outside and nothing else;
///    - `row`: code, group, severity where it is always the same, and the check that it makes fail;
///    - `members`: the names under which the command line's JSON has them (`params`), in that order. All of them have
///      to be named. An enum has its names in a function `nameOf` beside it. A text or number in place of a member is
///      what all findings of the type say alike: the reason, where several types have one code. A member may be a part
///      that several types have, with `members` and `IsPart` of its own: its members stand among theirs in JSON.
///    It goes into the list of its group at the end of that header.
/// 3. Where the fact is known: `draft.report(found::Expired{…}, "payload.exp")`; with the severity behind it
///    where the row has none.
/// 4. `explain` gets `words(const found::Expired &)` in the group of the same name (explain/findings/), and
///    tests/explain/finding_samples.cpp a sample of each way in which it can be said.
/// What is forgotten does not compile. Who reads a finding asks for its type: `finding.as<found::Expired>()`.
namespace tokenscope::inspect {

/// In the order of the findings' contract.
enum class Group { Text, NotAToken, Encoding, Header, Key, Signature, Kind, Claims, KeySet };

struct Row
{
    Code code;
    Group group;
    std::optional<Severity> severity; ///< nothing where it depends
    std::optional<CheckName> check;   ///< that fails with it
};

/// For `Row::severity`, and for `Row::check`.
inline constexpr std::nullopt_t depends = std::nullopt;
inline constexpr std::nullopt_t noCheck = std::nullopt;

/// For `members`: one that JSON has only where it is true, as the number 1.
template <typename Fact>
struct Flag
{
    bool Fact::*place;
};

template <typename Fact>
Flag(bool Fact::*) -> Flag<Fact>;

/// The types of one group.
template <typename... Types>
struct FactList
{
};

} // namespace tokenscope::inspect
