// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/algorithm.h"
#include "inspect/form/decoding.h"
#include "inspect/guesses/guess.h"

#include <optional>
#include <string>
#include <vector>

namespace tokenscope::inspect {

/// A text that a program may have signed in place of the right one, and what that says of the program.
struct SignedText
{
    Slip slip;
    std::string text;
};

/// With the shared secret read in another way as well.
Slip withSteps(Slip slip, const SecretSteps &steps);

/// How one is made: a base, a line break behind it, a digest of that.
struct SignedTextRecipe
{
    enum class Base {
        Right,
        PayloadAlone,
        PlainPayload,
        Plain,           ///< header and payload as JSON, with the dot between
        PlainWithoutDot, ///< one behind the other
        HalfPlain,       ///< the header encoded, the payload not
        Padded,          ///< base64url with padding
        Standard,        ///< ordinary base64 with padding
        StandardBare,    ///< and without
        WithoutDot,
        DotBehind,
        BlankBehind,
        Quoted,
        BearerInFront,
    };
    using LineEnd = std::optional<inspect::LineEnd>;
    enum class Form { Text, Raw, Hex, HexCapitals, Base64, Base64Url };
    Base base = Base::Right;
    LineEnd lineEnd = {};
    Form form = Form::Text;
    crypto::Digest digest = crypto::Digest::None;
};

/// Those that are worth an operation with a key each, the likeliest first; `own` is the algorithm's digest.
std::vector<SignedTextRecipe> likelyRecipes(crypto::Digest own);
/// All of them, where trying one costs no more than a hash.
std::vector<SignedTextRecipe> allRecipes(crypto::Digest own);

/// Nothing where the token has no such text, or where it is the right one.
std::optional<SignedText> makeSignedText(const SignedTextRecipe &recipe, const DecodedJws &jws, ByteView payload,
                                         std::string_view right);

/// `SHA-256`
std::string_view digestTitle(crypto::Digest digest);

} // namespace tokenscope::inspect
