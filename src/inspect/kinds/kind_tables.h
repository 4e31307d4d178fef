// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/kinds/token_kind.h"

/// The registry's tables, one for each field of use, and what several of them need.
namespace tokenscope::inspect {

std::span<const TokenKind> openIdKinds();
std::span<const TokenKind> oauthKinds();
std::span<const TokenKind> eventKinds();
std::span<const TokenKind> walletKinds();
std::span<const TokenKind> federationKinds();
std::span<const TokenKind> workloadKinds();
std::span<const TokenKind> vendorKinds();
std::span<const TokenKind> serviceKinds();
std::span<const TokenKind> dialectKinds();
std::span<const TokenKind> acmeKinds();
std::span<const TokenKind> otherKinds();

inline constexpr std::uint8_t textOrList = TextType | ArrayType;

inline constexpr std::array<std::string_view, 1> onlyEs256 = {"ES256"};
inline constexpr std::array<std::string_view, 1> onlyRs256 = {"RS256"};

inline constexpr std::array<Code, 1> noExpiry = {Code::ExpiryMissing};
/// Of what says by itself that it lives long.
inline constexpr std::array<Code, 2> noLifetime = {Code::ExpiryMissing, Code::LifetimeExcessive};
/// Of a proof: made for one request, with a key of its own.
inline constexpr std::array<Code, 2> proofSilence = {Code::ExpiryMissing, Code::HeaderKeyIgnored};

/// The laws of proofs leave open what is recent; this is ours, where no maximum age is expected.
inline constexpr std::chrono::seconds proofWindow{300};

} // namespace tokenscope::inspect
