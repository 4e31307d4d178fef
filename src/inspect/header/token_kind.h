// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/finding.h"
#include "inspect/findings/unchecked_part.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

/// What the law of a kind of token demands beyond that of all tokens, as data.
namespace tokenscope::inspect {

/// JSON types that a member may have, combined with `|`.
enum MemberType : std::uint8_t {
    AnyType = 0,
    TextType = 1,
    NumberType = 2,
    BooleanType = 4,
    ObjectType = 8,
    ArrayType = 16,
};

struct RequiredMember
{
    std::string_view path; ///< `payload.status_list.bits`, `header.kid`
    std::uint8_t types;
    std::string_view otherwise = {}; ///< another member that does as well: `payload.sid` for `payload.sub`
};

struct TokenKind
{
    std::string_view name; ///< as in findings: `logout_token`
    std::string_view type; ///< `typ`, without `application/`
    std::string_view rule; ///< where its law stands
    std::span<const RequiredMember> required = {};
    std::span<const std::string_view> forbidden = {}; ///< paths
    std::span<const std::string_view> oneOf = {};     ///< paths of which exactly one has to be there
    std::string_view event = {}; ///< a name in `events` that has to be there, and makes a token one of this kind
    /// General findings that mean nothing for the kind.
    std::span<const Code> silent = {};
    bool asymmetricOnly = false;
    /// Made for one occasion: `iat` is at most so old, and not ahead (ours where the law says only "acceptable").
    std::optional<std::chrono::seconds> window = {};
    /// Where it brings the key along that it is signed with: a trusted key that verifies it has to be this one.
    std::string_view ownKey = {};
    /// Only of tokens whose `iss` is their `sub`, or is not.
    std::optional<bool> selfIssued = {};
    /// What it was made for is not in the text: said as a warning, where all else holds.
    bool isBound = false;
    /// What of its law is not checked here, so that a token of the kind is never accepted.
    std::optional<UncheckedPart> unchecked = {};
};

std::span<const TokenKind> tokenKinds();
/// The kind of that name or `typ`; null where none is known.
const TokenKind *findKind(std::string_view name);
const TokenKind *findKindOfType(std::string_view type, bool selfIssued = false);

} // namespace tokenscope::inspect
