// SPDX-License-Identifier: Apache-2.0
#include "inspect/recognition/authorization_schemes.h"

#include <array>

namespace tokenscope::inspect {

namespace {

constexpr std::array schemeTable = {
    SchemeRow{"basic", {"a user name and password (Basic)", "Basic", Remedy::Password}},
    SchemeRow{"digest", {"a login with a digest of the password (Digest)", "Digest", Remedy::SignedRequest}},
    SchemeRow{"negotiate", {"a message of a Windows or Kerberos login (Negotiate)", "Negotiate", Remedy::WindowsLogin}},
    SchemeRow{"ntlm", {"a message of a Windows login (NTLM)", "NTLM", Remedy::WindowsLogin}},
    SchemeRow{"aws4-hmac-sha256", {"a signature of AWS over one request", "AWS", Remedy::SignedRequest}},
    SchemeRow{"hawk", {"a signature of Hawk over one request", "Hawk", Remedy::SignedRequest}},
    SchemeRow{"oauth", {"a signature of OAuth 1.0 over one request", "OAuth 1.0", Remedy::SignedRequest}},
    SchemeRow{"hoba", {"a signature of HOBA", "HOBA", Remedy::SignedRequest}},
    SchemeRow{"scram-sha-256", {"a message of a login (SCRAM)", "SCRAM", Remedy::SignedRequest}},
    SchemeRow{"mutual", {"a message of a login (Mutual)", "Mutual", Remedy::SignedRequest}},
    SchemeRow{"signature", {"a signature over one request (HTTP signatures)", "the client", Remedy::SignedRequest}},
    SchemeRow{"sharedkey", {"a signature of Azure Storage over one request", "Azure", Remedy::SignedRequest}},
    SchemeRow{"sharedkeylite", {"a signature of Azure Storage over one request", "Azure", Remedy::SignedRequest}},
    SchemeRow{"sharedaccesssignature", {"an Azure shared access signature", "Azure"}},
    SchemeRow{"ssws", {"an Okta API token", "Okta"}},
    SchemeRow{"apikey", {"an API key", "the service that gave it out"}},
    SchemeRow{"api-key", {"an API key", "the service that gave it out"}},
    SchemeRow{"genie key", {"an Opsgenie API key", "Opsgenie"}},
    SchemeRow{"genie", {"an Opsgenie API key", "Opsgenie"}},
    SchemeRow{"flyv1", {"a Fly.io token (a macaroon)", "Fly.io"}},
    SchemeRow{"macaroon", {"a macaroon", "macaroons", Remedy::OtherFormat}},
    SchemeRow{"nostr", {"an event of Nostr that signs one request (NIP-98)", "Nostr", Remedy::SignedRequest}},
    SchemeRow{"bot", {"a Discord bot token", "Discord"}},
};

constexpr std::array parameterTable = {
    ParameterRow{"samlresponse", {"a SAML message", "SAML", Remedy::OtherFormat}},
    ParameterRow{"samlrequest", {"a SAML message", "SAML", Remedy::OtherFormat}},
    ParameterRow{"samlart", {"a reference to a SAML message (artifact)", "SAML", Remedy::OtherFormat}},
    ParameterRow{"wresult", {"a WS-Federation response", "WS-Federation", Remedy::OtherFormat}},
};

} // namespace

std::span<const SchemeRow> foreignSchemes()
{
    return schemeTable;
}

std::span<const ParameterRow> foreignParameters()
{
    return parameterTable;
}

} // namespace tokenscope::inspect
