// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tokenscope::inspect {

/// What the reader can do about a text that is no JSON Web Token. `explain` has the sentences.
enum class Remedy {
    AskIssuer,       ///< only its issuer can look it up, and offers to
    UseWithVendor,   ///< a secret that one service gives out and takes as it is
    PublicName,      ///< the same, but meant to be seen: a publishable key
    ReadInFramework, ///< a cookie that only the web application reads, with its own secret
    OtherFormat,     ///< a token or message with rules of its own: there are tools for it
    Password,        ///< a user name and a password, in base64
    ContainerLogin,  ///< the same, for `docker login`
    WindowsLogin,    ///< a message of a login that browser and server negotiate
    SignedRequest,   ///< a signature over one request
    OtherKey,        ///< key material that signs no tokens, a request, a revocation list
    UnpackFile,      ///< a file of another kind; the token may stand in it
    SaveAsText,      ///< text in another encoding than UTF-8
    ReadAnswer,      ///< an answer of a server that has no token in it
    FollowAddress,   ///< a web address, and what it answers may be the token
    CopyWhole,       ///< one part of a token
    Identifier,      ///< a name or number of something
    ReadMessage,     ///< what a program reported where something failed
    ExchangeCode,    ///< a code that the client turns into tokens
};
/// `ask_issuer`, …: the stable names in JSON.
std::string_view nameOf(Remedy remedy);

/// A kind of text, in a table of those that its first characters or its form tell.
struct ForeignKind
{
    std::string_view name;   ///< for people, with its article: "a GitHub personal access token"
    std::string_view vendor; ///< who gives it out or reads it: "GitHub"; or the format: "SAML"
    Remedy remedy = Remedy::UseWithVendor;
};

/// What was recognised. Nothing of the text itself is in it but what is the same in every text of the kind.
struct Recognized
{
    ForeignKind kind;
    std::string_view prefix; ///< that told it; empty where its form did
    std::string detail = {}; ///< what an answer says of itself: `invalid_client`; else empty
};

} // namespace tokenscope::inspect
