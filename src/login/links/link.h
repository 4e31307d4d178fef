// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The links of a login: what one exchange says and another has to fit.
namespace tokenscope::login {

/// What is checked.
enum class Check {
    Answer,        ///< the server answered, and with no error
    Transport,     ///< https, CORS
    Issuer,        ///< the one that was asked (RFC 9207; OpenID Connect Discovery 1.0, 4.3)
    Endpoint,      ///< the address is the one in the metadata
    Client,        ///< `client_id`
    Request,       ///< the request has what its kind needs
    RedirectUri,   ///< RFC 6749, 4.1.3
    State,         ///< RFC 6749, 10.12
    Nonce,         ///< OpenID Connect Core 1.0, 3.1.3.7
    Code,          ///< the one that was issued, once, in time
    Verifier,      ///< PKCE (RFC 7636)
    PushedRequest, ///< RFC 9126
    Cookies,
    Return,    ///< the app takes the response, and does not start again
    Tokens,    ///< the token response has what was asked for
    Signature, ///< of the ID token, by the recording's own keys
    Audience,
    Times,
    AccessTokenHash,
    CodeHash,
    StateHash,
    Subject,
    Refresh,     ///< refresh tokens, in the order in which they replace each other
    AccessToken, ///< the token at the API
    Proof,       ///< DPoP (RFC 9449)
    Clock,
    Logout,
};
/// `redirect_uri`, `code_verifier`, …
std::string_view nameOf(Check check);

enum class LinkState { Holds, Warning, Broken, NotChecked };
/// `holds`, `warning`, `broken`, `not_checked`
std::string_view nameOf(LinkState state);

/// Who can mend it.
enum class Actor { App, Provider, Api, Browser, User };
/// `app`, `provider`, `api`, `browser`, `user`
std::string_view nameOf(Actor actor);

/// What is wrong with a link, or why it was not checked.
enum class Fault {
    // Answers
    NoAnswer,
    HttpError,
    NotJson,
    RequestRefused, ///< an error of the authorization endpoint on a page of its own
    AccessDenied,
    LoginRequired,
    InteractionRequired,
    InvalidScope,
    UnauthorizedClient,
    UnsupportedResponseType,
    ServerError,
    InvalidRequest,
    OtherError,
    InvalidClient,
    InvalidGrant,
    UnsupportedGrantType,
    InvalidProof,
    NonceNotUsed, ///< `use_dpop_nonce`, and no second try with it
    DeviceCodeExpired,
    PolledTooFast,
    // On the way
    ClearText,
    PreflightRefused,
    OriginNotAllowed,
    // The request
    IssuerDiffers,
    IssuerAbsent,
    OtherEndpoint,
    ClientDiffers,
    NonceAbsent, ///< in a request that needs one
    Unprotected, ///< neither state, PKCE nor nonce
    PlainChallenge,
    NoChallenge,
    RequestUriDiffers,
    RequestUriExpired,
    // The response
    NoResponse,
    NotDelivered,
    NoCode,
    StateDiffers,
    StateLost,
    StateUnasked,
    RedirectUriDiffers,
    CookieCrossSite, ///< `SameSite` kept it back
    CookieInsecure,  ///< `SameSite=None` without `Secure`, or `Secure` over http
    CookieElsewhere, ///< of another domain or path
    CookieTooLarge,  ///< for a browser to keep
    CookiePrefix,    ///< `__Host-` or `__Secure-` without what these ask for
    CookieReplaced,  ///< by that of another login
    CookieLost,
    CallbackFailed,
    FragmentUnseen, ///< the server behind the callback needs what browsers keep from it
    StartsAgain,
    Loop,
    // The token request
    CodeDiffers,
    CodeReused,
    CodeLate,
    VerifierDiffers,
    VerifierAbsent,
    VerifierUnasked,
    VerifierMalformed,
    RedirectUriAbsent,
    TwoAuthentications,
    WordSent,    ///< `undefined` or `null` in place of a value
    WrongMethod, ///< GET, JSON, or parameters in the address
    NoAccessToken,
    NoIdToken,
    TokenTypeDiffers,
    ScopeReduced,
    RefreshReused,
    RefreshUnknown,
    // The ID token
    IdTokenUnreadable,
    Unsigned,
    SignatureWrong,
    KeyUnknown,
    AudienceDiffers,
    PartyDiffers,
    NonceDiffers,
    NonceLost,
    Expired,
    IssuedInFuture,
    HashDiffers,
    SubjectDiffers,
    LoginTooOld,
    // Calls
    TokenNotSent,
    TokenExpired,
    TokenOther,
    IdTokenAtApi,
    TokenInAddress,
    TokenRefused,
    OpaqueRefused, ///< a token that an API cannot read by itself
    ScopeMissing,
    BoundTokenAsBearer,
    ProofWrong,
    ProofAbsent,
    ProofReused,
    NotActive,
    ClockOff,
    LogoutTokenWrong,
    LogoutRefused,
    // Why something was not checked
    NotRecorded,
    NotReadable, ///< encrypted or opaque
    Removed,     ///< the recording was sanitized
};
/// `state_differs`, …: the stable names of the command line's JSON.
std::string_view nameOf(Fault fault);
Actor actorOf(Fault fault);
/// Every fault, in order.
std::vector<Fault> allFaults();

struct Link
{
    Check check;
    LinkState state = LinkState::Holds;
    std::optional<Fault> fault;        ///< unless it holds
    std::size_t exchange = 0;          ///< where it shows
    std::optional<std::size_t> source; ///< the exchange that it has to fit
    std::string observed = {};         ///< never a secret
    std::string expected = {};
    std::string words = {}; ///< what the other side said: `error_description`, a header
};

/// A value that is no secret but need not be repeated whole: its first characters and its length.
std::string hint(std::string_view value);

} // namespace tokenscope::login
