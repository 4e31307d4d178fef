// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/address/endpoint.h"
#include "endpoint/answer/envelope.h"
#include "endpoint/answer/evidence.h"
#include "endpoint/credentials/bearer_token.h"
#include "endpoint/credentials/token_destination.h"
#include "endpoint/http/client_identity.h"
#include "endpoint/http/exchange.h"
#include "endpoint/http/http_fault.h"
#include "endpoint/http/proxy_choice.h"
#include "endpoint/http/redirect_rule.h"
#include "endpoint/http/tls_rules.h"
#include "inspect/keys/key_loading.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace tokenscope::endpoint {

/// Which of the limits on time ran out.
enum class TimeLimit { Connect, Silence, Total };

/// Why no keys arrived, and all that did arrive.
struct FetchError
{
    // Compiled once: most of the window and of its tests hold one.
    FetchError();
    FetchError(const FetchError &);
    FetchError(FetchError &&) noexcept;
    FetchError &operator=(const FetchError &);
    FetchError &operator=(FetchError &&) noexcept;
    ~FetchError();

    enum class Code {
        Cancelled,
        BadUrl,
        BadToken,
        TokenMissing,     ///< Pangea needs one
        TokenUnconfirmed, ///< tokenQuestion has to be asked first
        ClearTextToken,   ///< http with a token to a host that is neither loopback nor confirmed
        HostNotFound,
        ConnectionRefused,
        ConnectionLost,  ///< closed or reset before the answer was whole; exchange.stage is where
        Timeout,         ///< timeLimit and exchange.stage tell which and where
        Tls,             ///< exchange.tls names certificates and faults; detail is Qt's text
        RedirectRefused, ///< detail is where it pointed, redirectFault why not
        TooLarge,
        MalformedAnswer,       ///< HTTP that breaks its own rules: httpFault, and detail is the place
        NotJson,               ///< detail is the start of the body, or what it looks like
        NoKeys,                ///< JSON, but no key set in it
        NoResult,              ///< JSON, but nothing about the token that was asked about
        EnvelopeError,         ///< the service's own refusal: see envelope
        ContradictoryEnvelope, ///< Success with an HTTP error code
        HttpError,             ///< an error code without envelope
        StillPending,          ///< 202 until the time was over
        IssuerMismatch,        ///< discovery names another issuer
        ClearText,             ///< http without a token, likewise: keys could be exchanged on the way
        BadMetadata,           ///< discovery's `jwks_uri` is not to be asked; detail is what it says
        BadProxy,              ///< proxyFault
        Proxy,                 ///< the proxy is not there, refuses, or wants a sign-in; detail is Qt's text
        BadAuthorities,        ///< authorityFault of the CA file
        BadClientCertificate,  ///< clientCertificateFault
        Offline,               ///< the offline switch is on
        Network,               ///< anything else; detail is Qt's text
    };
    Code code = Code::Network;
    QString detail;
    std::optional<UrlFault> urlFault;
    Exchange exchange;
    std::optional<Envelope> envelope;
    std::optional<Kind> kind;                        ///< what was asked for
    std::optional<inspect::KeyLoadingError> instead; ///< what the answer is that holds no keys
    QString keysUrl; ///< the `jwks_uri` of metadata that is not followed, as it may be shown
    std::optional<TokenFault> tokenFault;
    std::optional<TokenQuestion> tokenQuestion;
    std::optional<HttpFault> httpFault;
    std::optional<RedirectFault> redirectFault;
    std::optional<ProxyFault> proxyFault;
    std::optional<AuthorityFault> authorityFault;
    std::optional<ClientCertificateFault> clientCertificateFault;
    TimeLimit timeLimit = TimeLimit::Total;
    bool proxyWantsSignIn = false;
    int proxyStatus = 0;       ///< with which the proxy refused to open a way; instead and detail are what it says
    QStringList signInSchemes; ///< that the proxy offers: `NTLM`, `Basic`
    bool hadProxyCredentials = false; ///< which were tried once, in vain
    Evidence evidence;
};

} // namespace tokenscope::endpoint

Q_DECLARE_METATYPE(tokenscope::endpoint::FetchError)
