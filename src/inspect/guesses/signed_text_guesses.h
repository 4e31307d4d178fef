// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/guesses/hypothesis_code.h"
#include "inspect/guesses/secret_step.h"

#include <optional>
#include <string_view>

namespace tokenscope::inspect {

enum class LineEnd { Lf, CrLf };
/// `LF`, `CR LF`
std::string_view nameOf(LineEnd lineEnd);

/// How a digest was written that was signed in place of the text.
enum class DigestForm { Raw, Hex, Base64 };
std::string_view nameOf(DigestForm form);

/// What was signed of the payload.
enum class PayloadPart { Encoded, Plain };
std::string_view nameOf(PayloadPart part);

/// In which spelling the text was signed.
enum class TextSpelling { StandardBase64, WithoutDot, DotBehind, BlankBehind, Quoted, BearerInFront };
std::string_view nameOf(TextSpelling spelling);

/// How the payload that was signed differs from the one that was given.
enum class PayloadChange {
    LineEnd, ///< none at its end
    LineEndAdded,
    ByteOrderMark, ///< none
    LineEnds,      ///< others
    Compact,
    Indented,
    Encoded,
    Unencoded,
};
std::string_view nameOf(PayloadChange change);

/// Another text that was signed. `members` as findings have it (findings/row.h).
namespace tried {

using RepairedEncoding = Plain<HypothesisCode::RepairedEncoding>;
using HeaderNonceHashed = Plain<HypothesisCode::HeaderNonceHashed>;
using ReserializedJson = Plain<HypothesisCode::ReserializedJson>;

struct SignedLineBreak
{
    LineEnd lineEnd;
    SecretSteps steps = {};

    static constexpr HypothesisCode code = HypothesisCode::SignedLineBreak;
    static constexpr void members(auto &&visit)
    {
        visit("line_end", &SignedLineBreak::lineEnd);
        visit("steps", &SignedLineBreak::steps);
    }
};

/// In the types below: `digest` where the text was hashed once before, `lineEnd` where one stood at its end, `steps`
/// where the shared secret was read in another way as well.
struct SignedDigest
{
    std::string_view digest; ///< `SHA-256`
    DigestForm form;
    std::optional<LineEnd> lineEnd;
    SecretSteps steps = {};

    static constexpr HypothesisCode code = HypothesisCode::SignedDigest;
    static constexpr void members(auto &&visit)
    {
        visit("digest", &SignedDigest::digest);
        visit("form", &SignedDigest::form);
        visit("line_end", &SignedDigest::lineEnd);
        visit("steps", &SignedDigest::steps);
    }
};

struct SignedPayloadAlone
{
    PayloadPart part;
    std::optional<std::string_view> digest = {};
    std::optional<LineEnd> lineEnd = {};
    SecretSteps steps = {};

    static constexpr HypothesisCode code = HypothesisCode::SignedPayloadAlone;
    static constexpr void members(auto &&visit)
    {
        visit("part", &SignedPayloadAlone::part);
        visit("digest", &SignedPayloadAlone::digest);
        visit("line_end", &SignedPayloadAlone::lineEnd);
        visit("steps", &SignedPayloadAlone::steps);
    }
};

struct SignedUnencoded
{
    std::optional<std::string_view> digest = {};
    std::optional<LineEnd> lineEnd = {};
    SecretSteps steps = {};

    static constexpr HypothesisCode code = HypothesisCode::SignedUnencoded;
    static constexpr void members(auto &&visit)
    {
        visit("digest", &SignedUnencoded::digest);
        visit("line_end", &SignedUnencoded::lineEnd);
        visit("steps", &SignedUnencoded::steps);
    }
};

struct SignedPadded
{
    std::optional<std::string_view> digest = {};
    std::optional<LineEnd> lineEnd = {};
    SecretSteps steps = {};

    static constexpr HypothesisCode code = HypothesisCode::SignedPadded;
    static constexpr void members(auto &&visit)
    {
        visit("digest", &SignedPadded::digest);
        visit("line_end", &SignedPadded::lineEnd);
        visit("steps", &SignedPadded::steps);
    }
};

struct SignedRespelt
{
    TextSpelling spelling;
    std::optional<std::string_view> digest = {};
    std::optional<LineEnd> lineEnd = {};
    SecretSteps steps = {};

    static constexpr HypothesisCode code = HypothesisCode::SignedRespelt;
    static constexpr void members(auto &&visit)
    {
        visit("form", &SignedRespelt::spelling);
        visit("digest", &SignedRespelt::digest);
        visit("line_end", &SignedRespelt::lineEnd);
        visit("steps", &SignedRespelt::steps);
    }
};

struct PayloadRespelt
{
    PayloadChange change;

    static constexpr HypothesisCode code = HypothesisCode::PayloadRespelt;
    static constexpr void members(auto &&visit) { visit("change", &PayloadRespelt::change); }
};

} // namespace tried

} // namespace tokenscope::inspect
