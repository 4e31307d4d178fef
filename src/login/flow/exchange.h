// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "login/recording/har.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::login {

enum class ExchangeKind {
    Discovery,
    Jwks,
    PushedRequest, ///< RFC 9126
    AuthorizationRequest,
    LoginPage,             ///< what the provider shows and asks between request and response
    AuthorizationResponse, ///< by query, fragment, form or message
    AppPage,               ///< where the app's callback leads to
    DeviceRequest,         ///< RFC 8628
    TokenRequest,
    UserInfo,
    Introspection,
    Revocation,
    ApiCall,
    Preflight, ///< of CORS
    LogoutRequest,
    FrontChannelLogout,
    BackChannelLogout,
    Other,
};
/// `token_request`, …
std::string_view nameOf(ExchangeKind kind);

/// How an authorization response came to the app.
enum class ResponseMode { None, Query, Fragment, FormPost, WebMessage, Signed };
/// `query`, …; empty for None
std::string_view nameOf(ResponseMode mode);

/// What a request and its answer are in a login. One entry of a recording can be two: a provider that knows the user
/// answers the authorization request with the response at once.
struct Exchange
{
    std::size_t entry = 0; ///< of Har::entries
    ExchangeKind kind = ExchangeKind::Other;
    WebAddress address; ///< of the request; of a response that the browser did not deliver, where it should go
    Fields sent;        ///< parameters of query, form or JSON body; of a response what the provider sent
    Fields query;       ///< those of the query alone
    json::Value answer; ///< a JSON answer; null where it is not one
    ResponseMode mode = ResponseMode::None;
    bool isDelivered = true;              ///< of a response: the app's address was asked
    std::optional<std::size_t> from = {}; ///< of a response: the entry whose answer had it
    bool isSuperseded = false;            ///< of a response on its way: the one that came stands for it
    bool isSpoiled = false;               ///< sent in a way in which the server does not read it (JSON, query)

    const json::Object *answerObject() const { return answer.asObject(); }
    /// A text, a number's digits or a flag in the answer; empty if there is none.
    std::string answered(std::string_view name) const;
};

/// The endpoints of an issuer, as its metadata in the recording names them.
struct Metadata
{
    std::size_t exchange = 0;
    json::Value document;
    std::string issuer;

    std::string endpoint(std::string_view name) const;
    bool flag(std::string_view name) const;
    /// Whether the list has it; nothing if there is no such list.
    std::optional<bool> lists(std::string_view name, std::string_view value) const;
};

/// What an entry is, in the order of the recording. Linear in the recording.
struct Exchanges
{
    std::vector<Exchange> all;
    std::vector<Metadata> metadata;
};
Exchanges findExchanges(const Har &har);

/// The claims of a compact token, unverified; null where it is not one.
json::Value claimsOf(std::string_view token);

} // namespace tokenscope::login
