// SPDX-License-Identifier: Apache-2.0
#include "explain/login/link_words.h"

#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>
#include <iterator>

namespace tokenscope::explain {

namespace {

using login::Check;
using login::Fault;

class FaultWords
{
    Q_DECLARE_TR_FUNCTIONS(FaultWords)
};

struct FaultRow
{
    Fault fault;
    const char *title;
    const char *nextStep;
};

constexpr FaultRow faultRows[] = {
    {Fault::NoAnswer, QT_TRANSLATE_NOOP("FaultWords", "No answer came"),
     QT_TRANSLATE_NOOP(
         "FaultWords",
         "Look into the browser's console: it says whether a network, a blocker or CORS stood in the way.")},
    {Fault::HttpError, QT_TRANSLATE_NOOP("FaultWords", "The server answered with an error"),
     QT_TRANSLATE_NOOP("FaultWords", "Look into the server's log at that time.")},
    {Fault::NotJson, QT_TRANSLATE_NOOP("FaultWords", "The answer is not JSON"),
     QT_TRANSLATE_NOOP("FaultWords",
                       "Find out what is between the app and the server, such as a proxy or a login page.")},
    {Fault::RequestRefused, QT_TRANSLATE_NOOP("FaultWords", "The identity provider refused the login request"),
     QT_TRANSLATE_NOOP(
         "FaultWords",
         "Compare the request's client, redirect address, scope and response type with what is registered there.")},
    {Fault::AccessDenied, QT_TRANSLATE_NOOP("FaultWords", "The user or a policy refused the login"),
     QT_TRANSLATE_NOOP("FaultWords",
                       "Ask the user whether they cancelled; otherwise the identity provider's log names the policy.")},
    {Fault::LoginRequired,
     QT_TRANSLATE_NOOP("FaultWords", "The user was not signed in, and the app asked that nobody be asked"),
     QT_TRANSLATE_NOOP("FaultWords", "Start a login without prompt=none. If the user had just signed in, the browser "
                                     "may block third-party cookies.")},
    {Fault::InteractionRequired,
     QT_TRANSLATE_NOOP("FaultWords",
                       "The user has to agree or choose something, and the app asked that nobody be asked"),
     QT_TRANSLATE_NOOP("FaultWords", "Start a login without prompt=none.")},
    {Fault::InvalidScope,
     QT_TRANSLATE_NOOP("FaultWords", "The identity provider does not grant this scope or resource"),
     QT_TRANSLATE_NOOP("FaultWords", "Ask only for what is registered for this client.")},
    {Fault::UnauthorizedClient, QT_TRANSLATE_NOOP("FaultWords", "This client may not log in this way"),
     QT_TRANSLATE_NOOP("FaultWords", "Allow this grant for the client at the identity provider, or use another.")},
    {Fault::UnsupportedResponseType,
     QT_TRANSLATE_NOOP("FaultWords", "The identity provider does not answer in the way that was asked"),
     QT_TRANSLATE_NOOP("FaultWords", "Use a response type and mode from its metadata, mostly code.")},
    {Fault::ServerError, QT_TRANSLATE_NOOP("FaultWords", "The identity provider failed"),
     QT_TRANSLATE_NOOP("FaultWords", "Look into its log at that time; try again later.")},
    {Fault::InvalidRequest, QT_TRANSLATE_NOOP("FaultWords", "The server found a fault in the request"),
     QT_TRANSLATE_NOOP("FaultWords", "Correct what it names. Its log may say more.")},
    {Fault::OtherError, QT_TRANSLATE_NOOP("FaultWords", "The server answered with an error of its own"),
     QT_TRANSLATE_NOOP("FaultWords", "Look up that error in the provider's documentation.")},
    {Fault::InvalidClient, QT_TRANSLATE_NOOP("FaultWords", "The server does not accept the client's credentials"),
     QT_TRANSLATE_NOOP("FaultWords",
                       "Compare client ID, secret or key, and the way of sending them, with what is registered.")},
    {Fault::InvalidGrant, QT_TRANSLATE_NOOP("FaultWords", "The server does not accept the code or refresh token"),
     QT_TRANSLATE_NOOP("FaultWords",
                       "It was used before, has expired, or belongs to another client, redirect address or verifier. "
                       "Log in again; if it happens each time, look into the server's log.")},
    {Fault::UnsupportedGrantType, QT_TRANSLATE_NOOP("FaultWords", "The server does not offer this grant"),
     QT_TRANSLATE_NOOP("FaultWords", "Use one from its metadata.")},
    {Fault::InvalidProof, QT_TRANSLATE_NOOP("FaultWords", "The server does not accept the DPoP proof"),
     QT_TRANSLATE_NOOP("FaultWords", "Make each proof anew, for this method and address, with the key of the token.")},
    {Fault::NonceNotUsed,
     QT_TRANSLATE_NOOP("FaultWords", "The server asked for a DPoP nonce, and the app did not try again"),
     QT_TRANSLATE_NOOP("FaultWords",
                       "Put the nonce of the DPoP-Nonce header into a new proof and repeat the request.")},
    {Fault::DeviceCodeExpired,
     QT_TRANSLATE_NOOP("FaultWords", "The code for the device expired before the user entered it"),
     QT_TRANSLATE_NOOP("FaultWords", "Start again and enter the code sooner.")},
    {Fault::PolledTooFast, QT_TRANSLATE_NOOP("FaultWords", "The app asks for the token too often"),
     QT_TRANSLATE_NOOP(
         "FaultWords",
         "Wait at least the interval that the server asked for, and 5 seconds more after each slow_down.")},
    {Fault::ClearText, QT_TRANSLATE_NOOP("FaultWords", "This goes over http, where anybody on the way reads along"),
     QT_TRANSLATE_NOOP("FaultWords", "Use https.")},
    {Fault::PreflightRefused,
     QT_TRANSLATE_NOOP("FaultWords", "The server does not allow the browser this request from the app's site (CORS)"),
     QT_TRANSLATE_NOOP("FaultWords", "Allow the app's origin, method and headers at the server.")},
    {Fault::OriginNotAllowed,
     QT_TRANSLATE_NOOP("FaultWords", "The server does not let the app's site read the answer (CORS)"),
     QT_TRANSLATE_NOOP("FaultWords", "Allow the app's origin at the server.")},
    {Fault::IssuerDiffers, QT_TRANSLATE_NOOP("FaultWords", "The issuer is another than the one that was asked"),
     QT_TRANSLATE_NOOP(
         "FaultWords",
         "Compare the issuer in the app's settings with the one in the provider's metadata, to the last slash.")},
    {Fault::IssuerAbsent,
     QT_TRANSLATE_NOOP("FaultWords", "The response does not name its issuer, though the provider says that it does"),
     QT_TRANSLATE_NOOP("FaultWords", "Find out who sent this response; do not use it.")},
    {Fault::OtherEndpoint, QT_TRANSLATE_NOOP("FaultWords", "The app asks another address than the metadata names"),
     QT_TRANSLATE_NOOP("FaultWords", "Take the address from the provider's metadata.")},
    {Fault::ClientDiffers, QT_TRANSLATE_NOOP("FaultWords", "The client is another than the one that began the login"),
     QT_TRANSLATE_NOOP("FaultWords", "Use one client ID throughout the login.")},
    {Fault::NonceAbsent,
     QT_TRANSLATE_NOOP("FaultWords", "The login request has no nonce, and its response type needs one"),
     QT_TRANSLATE_NOOP("FaultWords", "Send a fresh random nonce.")},
    {Fault::Unprotected,
     QT_TRANSLATE_NOOP("FaultWords", "Nothing in the login request protects the response from being replaced"),
     QT_TRANSLATE_NOOP("FaultWords", "Use PKCE with S256, and a state.")},
    {Fault::PlainChallenge, QT_TRANSLATE_NOOP("FaultWords", "The PKCE challenge is the verifier itself"),
     QT_TRANSLATE_NOOP("FaultWords", "Send code_challenge_method=S256.")},
    {Fault::NoChallenge, QT_TRANSLATE_NOOP("FaultWords", "The login request has no PKCE challenge"),
     QT_TRANSLATE_NOOP("FaultWords", "Use PKCE with S256.")},
    {Fault::RequestUriDiffers,
     QT_TRANSLATE_NOOP("FaultWords", "The login request refers to another request than the one that was pushed"),
     QT_TRANSLATE_NOOP("FaultWords", "Use the request_uri that the provider returned, once.")},
    {Fault::RequestUriExpired,
     QT_TRANSLATE_NOOP("FaultWords", "The pushed request had expired when the browser came with it"),
     QT_TRANSLATE_NOOP("FaultWords", "Push the request right before the browser is sent on.")},
    {Fault::NoResponse, QT_TRANSLATE_NOOP("FaultWords", "The identity provider sent no response to the app"),
     QT_TRANSLATE_NOOP("FaultWords",
                       "The user may have stopped here. If a page failed, look into the identity provider's log.")},
    {Fault::NotDelivered,
     QT_TRANSLATE_NOOP("FaultWords", "The response was on its way to the app, and the app's address was not asked"),
     QT_TRANSLATE_NOOP(
         "FaultWords",
         "If the recording did not just end here, look for a blocker, a wrong address or an app that does not run.")},
    {Fault::NoCode, QT_TRANSLATE_NOOP("FaultWords", "The response has neither a code nor an error"),
     QT_TRANSLATE_NOOP("FaultWords", "Look into the identity provider's log.")},
    {Fault::StateDiffers, QT_TRANSLATE_NOOP("FaultWords", "The state that came back is not the one that was sent"),
     QT_TRANSLATE_NOOP("FaultWords", "The response belongs to another login, such as one in a second tab, or the app "
                                     "keeps only one state. Keep the state of each login by itself.")},
    {Fault::StateLost, QT_TRANSLATE_NOOP("FaultWords", "The state did not come back"),
     QT_TRANSLATE_NOOP("FaultWords",
                       "The response belongs to no login of this app, or something on the way dropped it. Refuse it.")},
    {Fault::StateUnasked, QT_TRANSLATE_NOOP("FaultWords", "A state came back, and none was sent"),
     QT_TRANSLATE_NOOP("FaultWords", "The response belongs to another login. Send a state and compare it.")},
    {Fault::RedirectUriDiffers,
     QT_TRANSLATE_NOOP("FaultWords", "The redirect address is another than in the login request"),
     QT_TRANSLATE_NOOP("FaultWords",
                       "Use the same address everywhere, with the same scheme, host, port, path and slash.")},
    {Fault::CookieCrossSite,
     QT_TRANSLATE_NOOP("FaultWords", "The browser kept the app's cookie back: its SameSite does not allow it here"),
     QT_TRANSLATE_NOOP("FaultWords", "Set the login's cookie with SameSite=Lax, or with SameSite=None and Secure where "
                                     "the response comes by POST.")},
    {Fault::CookieInsecure,
     QT_TRANSLATE_NOOP("FaultWords", "The browser drops the app's cookie: it needs Secure and https"),
     QT_TRANSLATE_NOOP("FaultWords", "Set it with Secure, and use https throughout.")},
    {Fault::CookieElsewhere,
     QT_TRANSLATE_NOOP("FaultWords",
                       "The app's cookie belongs to another host or path than the one where the response came"),
     QT_TRANSLATE_NOOP("FaultWords", "Start and end the login on the same host; set the cookie with Path=/.")},
    {Fault::CookieTooLarge,
     QT_TRANSLATE_NOOP("FaultWords", "The app's cookie is too large for browsers, which do not keep it"),
     QT_TRANSLATE_NOOP("FaultWords",
                       "Keep tokens at the server, or spread them over several cookies: a cookie may have 4096 "
                       "bytes.")},
    {Fault::CookiePrefix,
     QT_TRANSLATE_NOOP("FaultWords", "The browser refuses the app's cookie: its name asks for more than it has"),
     QT_TRANSLATE_NOOP("FaultWords",
                       "__Host- needs Secure, Path=/ and no Domain; __Secure- needs Secure. Or give it another name.")},
    {Fault::CookieReplaced,
     QT_TRANSLATE_NOOP("FaultWords", "The app's cookie is that of another login in the same browser"),
     QT_TRANSLATE_NOOP("FaultWords",
                       "Log in in one tab at a time. The app can keep logins apart with a cookie for each "
                       "state.")},
    {Fault::CookieLost, QT_TRANSLATE_NOOP("FaultWords", "The app's cookie did not come back"),
     QT_TRANSLATE_NOOP("FaultWords",
                       "Find out whether the browser blocks cookies, cleared them, or was in another window.")},
    {Fault::CallbackFailed, QT_TRANSLATE_NOOP("FaultWords", "The app failed when it took the response"),
     QT_TRANSLATE_NOOP("FaultWords", "Look into the app's log at that time.")},
    {Fault::FragmentUnseen,
     QT_TRANSLATE_NOOP("FaultWords",
                       "The response came behind the # of the address, which the browser does not send to the server"),
     QT_TRANSLATE_NOOP("FaultWords", "Ask for response_mode=form_post or query, or read it in the page.")},
    {Fault::StartsAgain, QT_TRANSLATE_NOOP("FaultWords", "The app took the response and started the login again"),
     QT_TRANSLATE_NOOP("FaultWords", "The app did not find or keep its session. Look for its cookies and its log.")},
    {Fault::Loop, QT_TRANSLATE_NOOP("FaultWords", "The browser goes round between the app and the identity provider"),
     QT_TRANSLATE_NOOP("FaultWords", "The app does not keep its session. Look for its cookies and its log.")},
    {Fault::CodeDiffers, QT_TRANSLATE_NOOP("FaultWords", "The code that was redeemed is not the one that came"),
     QT_TRANSLATE_NOOP("FaultWords", "Redeem the code of this response, unescaped once.")},
    {Fault::CodeReused, QT_TRANSLATE_NOOP("FaultWords", "The code was used a second time"),
     QT_TRANSLATE_NOOP("FaultWords",
                       "Redeem a code once; look for a page that is loaded twice, or a request that is repeated.")},
    {Fault::CodeLate, QT_TRANSLATE_NOOP("FaultWords", "The code was redeemed too late"),
     QT_TRANSLATE_NOOP("FaultWords", "Redeem it at once.")},
    {Fault::VerifierDiffers, QT_TRANSLATE_NOOP("FaultWords", "The PKCE verifier does not fit the challenge"),
     QT_TRANSLATE_NOOP(
         "FaultWords",
         "Keep the verifier of each login by itself; a second login or another server process may have replaced it.")},
    {Fault::VerifierAbsent, QT_TRANSLATE_NOOP("FaultWords", "The token request has no PKCE verifier"),
     QT_TRANSLATE_NOOP("FaultWords", "Send the code_verifier that the challenge was made from.")},
    {Fault::VerifierUnasked,
     QT_TRANSLATE_NOOP("FaultWords", "The token request has a PKCE verifier, and the login request had no challenge"),
     QT_TRANSLATE_NOOP("FaultWords", "Send the code_challenge with the login request.")},
    {Fault::VerifierMalformed, QT_TRANSLATE_NOOP("FaultWords", "The PKCE verifier has not the form that it needs"),
     QT_TRANSLATE_NOOP("FaultWords", "Use 43 to 128 letters, digits and -._~, and hash that very text.")},
    {Fault::RedirectUriAbsent,
     QT_TRANSLATE_NOOP("FaultWords", "The token request does not repeat the redirect address"),
     QT_TRANSLATE_NOOP("FaultWords", "Send the same redirect_uri as in the login request.")},
    {Fault::TwoAuthentications, QT_TRANSLATE_NOOP("FaultWords", "The client sends its secret in two ways at once"),
     QT_TRANSLATE_NOOP("FaultWords", "Send it either in the header or in the body.")},
    {Fault::WordSent, QT_TRANSLATE_NOOP("FaultWords", "The app sent a word such as undefined in place of a value"),
     QT_TRANSLATE_NOOP("FaultWords", "Its variable was empty: look where the app keeps the value.")},
    {Fault::WrongMethod, QT_TRANSLATE_NOOP("FaultWords", "The token request is not a POST with a form"),
     QT_TRANSLATE_NOOP("FaultWords", "Send the parameters as a form in the body of a POST.")},
    {Fault::NoAccessToken, QT_TRANSLATE_NOOP("FaultWords", "The answer has no access token"),
     QT_TRANSLATE_NOOP("FaultWords", "Look into the identity provider's log.")},
    {Fault::NoIdToken, QT_TRANSLATE_NOOP("FaultWords", "The answer has no ID token, though the login asked for one"),
     QT_TRANSLATE_NOOP("FaultWords", "Look at the scope: openid has to be allowed for this client.")},
    {Fault::TokenTypeDiffers, QT_TRANSLATE_NOOP("FaultWords", "The token is of another type than was asked for"),
     QT_TRANSLATE_NOOP("FaultWords",
                       "Allow DPoP for this client at the identity provider, and check the token_type in the app.")},
    {Fault::ScopeReduced, QT_TRANSLATE_NOOP("FaultWords", "The provider granted less than was asked for"),
     QT_TRANSLATE_NOOP("FaultWords", "Allow the missing scope for this client, or do without.")},
    {Fault::RefreshReused, QT_TRANSLATE_NOOP("FaultWords", "A refresh token was used that had been replaced"),
     QT_TRANSLATE_NOOP("FaultWords", "Keep the newest refresh token, and refresh in one place at a time.")},
    {Fault::RefreshUnknown, QT_TRANSLATE_NOOP("FaultWords", "The refresh token is not the one that was issued last"),
     QT_TRANSLATE_NOOP("FaultWords", "Keep the newest refresh token of each login by itself.")},
    {Fault::IdTokenUnreadable, QT_TRANSLATE_NOOP("FaultWords", "The ID token cannot be read"),
     QT_TRANSLATE_NOOP("FaultWords", "Find out what changed it on its way.")},
    {Fault::Unsigned, QT_TRANSLATE_NOOP("FaultWords", "The ID token is not signed"),
     QT_TRANSLATE_NOOP("FaultWords", "Have it signed, and refuse it until then.")},
    {Fault::SignatureWrong,
     QT_TRANSLATE_NOOP("FaultWords", "The ID token's signature does not fit the keys in this recording"),
     QT_TRANSLATE_NOOP("FaultWords", "Do not use this token. Find out who issued or changed it.")},
    {Fault::KeyUnknown, QT_TRANSLATE_NOOP("FaultWords", "The ID token's key is not in the key set of this recording"),
     QT_TRANSLATE_NOOP("FaultWords", "Fetch the key set again; the provider may have changed its keys.")},
    {Fault::AudienceDiffers, QT_TRANSLATE_NOOP("FaultWords", "The token is for somebody else"),
     QT_TRANSLATE_NOOP("FaultWords", "Ask for a token for this audience.")},
    {Fault::PartyDiffers, QT_TRANSLATE_NOOP("FaultWords", "The ID token was issued to another client"),
     QT_TRANSLATE_NOOP("FaultWords", "Use only tokens that were issued to this client.")},
    {Fault::NonceDiffers, QT_TRANSLATE_NOOP("FaultWords", "The ID token's nonce is not the one that was sent"),
     QT_TRANSLATE_NOOP("FaultWords", "The token belongs to another login. Keep the nonce of each login by itself.")},
    {Fault::NonceLost, QT_TRANSLATE_NOOP("FaultWords", "The ID token has no nonce, though one was sent"),
     QT_TRANSLATE_NOOP("FaultWords", "Do not use this token; look at the provider's settings.")},
    {Fault::Expired, QT_TRANSLATE_NOOP("FaultWords", "The ID token had expired when it came"),
     QT_TRANSLATE_NOOP("FaultWords",
                       "Compare the clocks of the provider and of the computer that the recording was made on.")},
    {Fault::IssuedInFuture, QT_TRANSLATE_NOOP("FaultWords", "The token was issued in the future"),
     QT_TRANSLATE_NOOP("FaultWords", "Set the clocks of the provider and of the computer by a time server.")},
    {Fault::HashDiffers, QT_TRANSLATE_NOOP("FaultWords", "The hash in the ID token is not of what came with it"),
     QT_TRANSLATE_NOOP("FaultWords", "Do not use these tokens: one of them was replaced.")},
    {Fault::SubjectDiffers, QT_TRANSLATE_NOOP("FaultWords", "This is about another user or session than the ID token"),
     QT_TRANSLATE_NOOP("FaultWords", "Do not use it; look for answers that were mixed up or cached.")},
    {Fault::LoginTooOld, QT_TRANSLATE_NOOP("FaultWords", "The user signed in longer ago than the app allows"),
     QT_TRANSLATE_NOOP("FaultWords", "Have the provider ask the user again; it has to heed max_age.")},
    {Fault::TokenNotSent, QT_TRANSLATE_NOOP("FaultWords", "The call has no access token"),
     QT_TRANSLATE_NOOP("FaultWords", "Send it in Authorization; look whether a redirect or a proxy dropped it.")},
    {Fault::TokenExpired, QT_TRANSLATE_NOOP("FaultWords", "The access token had expired"),
     QT_TRANSLATE_NOOP("FaultWords", "Refresh it before it expires.")},
    {Fault::TokenOther, QT_TRANSLATE_NOOP("FaultWords", "The call has another token than the one that was issued"),
     QT_TRANSLATE_NOOP("FaultWords", "Look where the app keeps its token; it may be one of an earlier login.")},
    {Fault::IdTokenAtApi, QT_TRANSLATE_NOOP("FaultWords", "The app sends the ID token to the API"),
     QT_TRANSLATE_NOOP("FaultWords", "Send the access token.")},
    {Fault::TokenInAddress, QT_TRANSLATE_NOOP("FaultWords", "The token is in the address, where logs keep it"),
     QT_TRANSLATE_NOOP("FaultWords", "Send it in Authorization.")},
    {Fault::TokenRefused, QT_TRANSLATE_NOOP("FaultWords", "The API does not accept the access token"),
     QT_TRANSLATE_NOOP("FaultWords",
                       "Compare the issuer, the audience and the keys that the API expects with the token.")},
    {Fault::OpaqueRefused,
     QT_TRANSLATE_NOOP("FaultWords", "The API does not accept the access token, which only the provider can read"),
     QT_TRANSLATE_NOOP("FaultWords",
                       "Ask for a token for this API, by audience or resource, so that the provider signs "
                       "one that it can read; or have the API ask the provider (introspection).")},
    {Fault::ScopeMissing, QT_TRANSLATE_NOOP("FaultWords", "The token does not allow this call"),
     QT_TRANSLATE_NOOP("FaultWords", "Ask for the scope that the API names, or give the user that right.")},
    {Fault::BoundTokenAsBearer, QT_TRANSLATE_NOOP("FaultWords", "The token is bound to a key and came as Bearer"),
     QT_TRANSLATE_NOOP("FaultWords", "Send it with the scheme DPoP and a proof.")},
    {Fault::ProofWrong, QT_TRANSLATE_NOOP("FaultWords", "The DPoP proof does not fit the request"),
     QT_TRANSLATE_NOOP("FaultWords", "Make a new proof for each request: its method, its address, its token, and the "
                                     "key that the token is bound to.")},
    {Fault::ProofAbsent, QT_TRANSLATE_NOOP("FaultWords", "The DPoP proof is missing"),
     QT_TRANSLATE_NOOP("FaultWords", "Send a proof in the header DPoP.")},
    {Fault::ProofReused, QT_TRANSLATE_NOOP("FaultWords", "The same DPoP proof was sent twice"),
     QT_TRANSLATE_NOOP("FaultWords", "Make a new proof for each request.")},
    {Fault::NotActive, QT_TRANSLATE_NOOP("FaultWords", "The introspection says that the token is not active"),
     QT_TRANSLATE_NOOP("FaultWords", "It has expired or was revoked, or it belongs to another server. Log in again.")},
    {Fault::ClockOff,
     QT_TRANSLATE_NOOP("FaultWords", "The clocks of the server and of the computer that recorded this differ"),
     QT_TRANSLATE_NOOP("FaultWords", "Set both by a time server.")},
    {Fault::LogoutTokenWrong, QT_TRANSLATE_NOOP("FaultWords", "The logout token breaks a rule"),
     QT_TRANSLATE_NOOP("FaultWords", "Have the provider's logout tokens corrected.")},
    {Fault::LogoutRefused, QT_TRANSLATE_NOOP("FaultWords", "The logout was refused"),
     QT_TRANSLATE_NOOP("FaultWords", "Compare id_token_hint and the address to return to with what is registered.")},
    {Fault::NotRecorded, QT_TRANSLATE_NOOP("FaultWords", "What this takes is not in the recording"), ""},
    {Fault::NotReadable, QT_TRANSLATE_NOOP("FaultWords", "Only its receiver can read this token"), ""},
    {Fault::Removed, QT_TRANSLATE_NOOP("FaultWords", "It was removed when the recording was sanitized"), ""},
};

struct CheckRow
{
    Check check;
    const char *name;
};

constexpr CheckRow checkRows[] = {
    {Check::Answer, QT_TRANSLATE_NOOP("FaultWords", "Answer")},
    {Check::Transport, QT_TRANSLATE_NOOP("FaultWords", "Way")},
    {Check::Issuer, QT_TRANSLATE_NOOP("FaultWords", "Issuer")},
    {Check::Endpoint, QT_TRANSLATE_NOOP("FaultWords", "Address")},
    {Check::Client, QT_TRANSLATE_NOOP("FaultWords", "Client")},
    {Check::Request, QT_TRANSLATE_NOOP("FaultWords", "Request")},
    {Check::RedirectUri, QT_TRANSLATE_NOOP("FaultWords", "Redirect address")},
    {Check::State, QT_TRANSLATE_NOOP("FaultWords", "State")},
    {Check::Nonce, QT_TRANSLATE_NOOP("FaultWords", "Nonce")},
    {Check::Code, QT_TRANSLATE_NOOP("FaultWords", "Code")},
    {Check::Verifier, QT_TRANSLATE_NOOP("FaultWords", "PKCE")},
    {Check::PushedRequest, QT_TRANSLATE_NOOP("FaultWords", "Pushed request")},
    {Check::Cookies, QT_TRANSLATE_NOOP("FaultWords", "Cookies")},
    {Check::Return, QT_TRANSLATE_NOOP("FaultWords", "Return to the app")},
    {Check::Tokens, QT_TRANSLATE_NOOP("FaultWords", "Tokens")},
    {Check::Signature, QT_TRANSLATE_NOOP("FaultWords", "Signature, by the recording's own keys")},
    {Check::Audience, QT_TRANSLATE_NOOP("FaultWords", "Audience")},
    {Check::Times, QT_TRANSLATE_NOOP("FaultWords", "Times")},
    {Check::AccessTokenHash, QT_TRANSLATE_NOOP("FaultWords", "Hash of the access token (at_hash)")},
    {Check::CodeHash, QT_TRANSLATE_NOOP("FaultWords", "Hash of the code (c_hash)")},
    {Check::StateHash, QT_TRANSLATE_NOOP("FaultWords", "Hash of the state (s_hash)")},
    {Check::Subject, QT_TRANSLATE_NOOP("FaultWords", "User")},
    {Check::Refresh, QT_TRANSLATE_NOOP("FaultWords", "Refresh token")},
    {Check::AccessToken, QT_TRANSLATE_NOOP("FaultWords", "Access token")},
    {Check::Proof, QT_TRANSLATE_NOOP("FaultWords", "DPoP proof")},
    {Check::Clock, QT_TRANSLATE_NOOP("FaultWords", "Clock")},
    {Check::Logout, QT_TRANSLATE_NOOP("FaultWords", "Logout")},
};

constexpr Fault cookieFaults[] = {Fault::CookieCrossSite, Fault::CookieInsecure, Fault::CookieElsewhere,
                                  Fault::CookieTooLarge,  Fault::CookiePrefix,   Fault::CookieReplaced,
                                  Fault::CookieLost};

bool isOneOf(Fault fault, std::initializer_list<Fault> faults)
{
    return std::ranges::find(faults, fault) != faults.end();
}

/// What is there and what should, in the order in which a person needs it.
QString evidenceOf(const login::Link &link)
{
    constexpr std::size_t longest = 200;
    const auto gap = [](const std::string &text) { return text.empty() ? Gap() : Gap(quotedText(text, longest)); };
    const Gap observed = gap(link.observed);
    const Gap expected = gap(link.expected);
    const Gap said = link.words.empty() ? Gap() : Gap(quotedText(link.words, detailLength));
    if (std::ranges::find(cookieFaults, *link.fault) != std::end(cookieFaults))
        return firstOf({fill(FaultWords::tr("The cookie “%1” of %2, with %3."), {observed, expected, said}),
                        fill(FaultWords::tr("The cookie “%1” of %2."), {observed, expected})});
    const QString words = fill(FaultWords::tr("It says: “%1”."), {said});
    if (isOneOf(*link.fault, {Fault::Expired, Fault::TokenExpired, Fault::IssuedInFuture}) && !link.observed.empty())
        return fill(FaultWords::tr("The token says %1; the time was %2."), {observed, expected});
    if (*link.fault == Fault::ClockOff)
        return fill(FaultWords::tr("The server's clock said %1, this computer's %2."), {observed, expected});
    if (*link.fault == Fault::LoginTooOld)
        return fill(FaultWords::tr("The user signed in at %1; allowed are %2."), {observed, expected});
    if (*link.fault == Fault::PreflightRefused)
        return paragraph(
            {fill(FaultWords::tr("Status %1."), {observed}), fill(FaultWords::tr("Not allowed: %1."), {expected})});
    if (*link.fault == Fault::OriginNotAllowed)
        return fill(FaultWords::tr("Not allowed: %1."), {expected});
    if (*link.fault == Fault::ScopeReduced)
        return fill(FaultWords::tr("Granted: %1. Missing: %2."), {observed, expected});
    return paragraph(
        {fill(FaultWords::tr("Found: %1."), {observed}), fill(FaultWords::tr("Expected: %1."), {expected}), words});
}

} // namespace

LinkWords linkWords(const login::Link &link)
{
    const auto row = link.fault ? std::ranges::find(faultRows, *link.fault, &FaultRow::fault) : std::end(faultRows);
    if (row == std::end(faultRows))
        return {};
    LinkWords words{FaultWords::tr(row->title), {}, *row->nextStep ? FaultWords::tr(row->nextStep) : QString()};
    words.evidence = evidenceOf(link);
    return words;
}

QString actorName(login::Actor actor)
{
    switch (actor) {
    case login::Actor::App:
        return FaultWords::tr("The app");
    case login::Actor::Provider:
        return FaultWords::tr("The identity provider");
    case login::Actor::Api:
        return FaultWords::tr("The API");
    case login::Actor::Browser:
        return FaultWords::tr("The browser");
    case login::Actor::User:
        return FaultWords::tr("The user");
    }
    return {};
}

QString checkName(Check check)
{
    return FaultWords::tr(std::ranges::find(checkRows, check, &CheckRow::check)->name);
}

} // namespace tokenscope::explain
