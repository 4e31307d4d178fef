// SPDX-License-Identifier: Apache-2.0
#include "login/flow/parties.h"

#include <utility>

namespace tokenscope::login {

std::string_view nameOf(Party party)
{
    switch (party) {
    case Party::Browser:
        return "browser";
    case Party::App:
        return "app";
    case Party::Provider:
        return "provider";
    case Party::Api:
        return "api";
    case Party::Site:
        return "site";
    }
    std::unreachable();
}

Parties partiesOf(ExchangeKind kind)
{
    switch (kind) {
    case ExchangeKind::Discovery:
    case ExchangeKind::Jwks:
    case ExchangeKind::PushedRequest:
    case ExchangeKind::DeviceRequest:
    case ExchangeKind::TokenRequest:
    case ExchangeKind::UserInfo:
    case ExchangeKind::Revocation:
        return {Party::App, Party::Provider};
    case ExchangeKind::AuthorizationRequest:
    case ExchangeKind::LoginPage:
    case ExchangeKind::LogoutRequest:
        return {Party::Browser, Party::Provider};
    case ExchangeKind::AuthorizationResponse:
    case ExchangeKind::FrontChannelLogout:
    case ExchangeKind::BackChannelLogout:
        return {Party::Provider, Party::App};
    case ExchangeKind::AppPage:
        return {Party::Browser, Party::App};
    case ExchangeKind::Introspection:
        return {Party::Api, Party::Provider};
    case ExchangeKind::ApiCall:
        return {Party::App, Party::Api};
    case ExchangeKind::Preflight:
    case ExchangeKind::Other:
        return {Party::Browser, Party::Site};
    }
    std::unreachable();
}

} // namespace tokenscope::login
