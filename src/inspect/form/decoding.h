// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "inspect/model/inspection_draft.h"
#include "jose/jose_header.h"
#include "jose/jwe.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::inspect {

/// The three texts of a signature, in whichever serialization they came, and what was signed.
struct JwsTexts
{
    std::string_view header;
    std::string_view payload;
    std::string_view signature;
    std::string_view signingInput; ///< RFC 7515, 5.2: `header.payload`
    bool inJson = false;           ///< RFC 7515, 7.2: the protected header may be absent
    bool payloadAbsent = false;    ///< detached (RFC 7515, appendix F), or, in compact form, empty
};

/// A signed token taken apart. What could not be decoded strictly is read leniently for showing, and `soundEncoding` is
/// false: then its signature is never checked as if it had been sent so.
struct DecodedJws
{
    JwsTexts parts;
    Bytes signature;
    std::optional<jose::JoseHeader> header; ///< where the first segment is a JSON object
    bool soundEncoding = true;              ///< all three segments are strict base64url
    bool soundHeader = true;                ///< UTF-8, an object, no member twice
    bool payloadMissing = false;            ///< neither in the text nor given apart
    bool unprotectedAlgorithm = false;      ///< `alg` is in the unprotected header alone
};

/// Fills the draft's header, and, unless it is detached, payload and claims. The texts have to outlive what comes
/// back.
DecodedJws decodeJws(InspectionDraft &draft, const JwsTexts &texts, bool repairedText);

/// An encrypted token taken apart, as far as that goes without a key. Where `soundEncoding` or `soundHeader` is false,
/// nothing is ever decrypted.
struct DecodedJwe
{
    std::vector<Bytes> encryptedKeys; ///< one for each recipient
    Bytes iv;
    Bytes ciphertext;
    Bytes tag;
    std::string authenticatedText;          ///< what the tag covers besides the ciphertext
    std::optional<jose::JoseHeader> header; ///< the protected one
    bool soundEncoding = true;
    bool soundHeader = true;
};

/// Fills the draft's header.
DecodedJwe decodeJwe(InspectionDraft &draft, const jose::JweTexts &texts, bool repairedText);

/// The draft's payload and claims out of its payload's bytes; and `holdsToken`, where they are a token or hold
/// some.
void readPayload(InspectionDraft &draft);
/// The same of a signed token, whose payload may be compressed.
void readSignedPayload(InspectionDraft &draft);

/// A payload given apart for a token that has one itself is never passed over: it is the same, or the token is refused.
void compareGivenPayload(InspectionDraft &draft, ByteView inside);

} // namespace tokenscope::inspect
