// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace tokenscope::inspect {

/// A part of a text that its form or its kind requires to be checked. The order is that in which they are named.
enum class Part {
    Budget,            ///< whatever the work that one inspection may do did not suffice for
    Payload,           ///< what was signed
    CompressedPayload, ///< `zip` in a signed token
    Encryption,        ///< that the given key opens the token as it is given
    NestedToken,       ///< the token that is the payload, or is in it or in the header
    Disclosures,       ///< RFC 9901, 4.2
    KeyBinding,        ///< RFC 9901, 4.3
    Occasion,          ///< the request and the token that a proof was made for (RFC 9449, 4.3)
    Status,            ///< the status list that was given, or is beside the token
    OwnKey,            ///< whose the key is that the token brings along
    Kind,              ///< what the kind of the token demands besides
};
/// `nested_token`, …
std::string_view partName(Part part);

/// What it would take to check the part.
enum class Missing {
    Work,         ///< more of it than one inspection may do
    Content,      ///< the payload, which is detached; or a token that is written oddly
    Method,       ///< a way to undo this compression
    Key,          ///< in the form in which it decrypts
    Verification, ///< of the token inside, which is not accepted itself
    Depth,        ///< the token lies deeper than is looked
    HolderKey,    ///< the key that signs the key binding
    Credential,   ///< the text that the key binding or the proof was made for
    Rules,        ///< those of this kind are not among what this program checks
    Request,      ///< that the proof was made for
    AccessToken,  ///< that the proof was made for
    Claims,       ///< of the access token, which is no JWT
    Asked,        ///< the nonce and the audience that its receiver wants
    Anchor,       ///< something that vouches for the key
    Place,        ///< it is where nothing of its kind is read
};
std::string_view missingName(Missing missing);

struct UncheckedPart
{
    Part part;
    Missing missing;
    std::string_view kind; ///< a literal: `dpop_proof`, where the kind of the token demands it; else empty
    bool operator==(const UncheckedPart &) const = default;
};

} // namespace tokenscope::inspect
