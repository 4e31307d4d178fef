// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "login/flow/exchange.h"

#include <string_view>

namespace tokenscope::login {

/// Who takes part in a login. Where an app has no server of its own, the browser asks in its name.
enum class Party { Browser, App, Provider, Api, Site };
/// `browser`, …; a site is any other server
std::string_view nameOf(Party party);

/// Who tells whom something. A response goes from the provider to the app, though the browser carries it.
struct Parties
{
    Party from;
    Party to;

    bool operator==(const Parties &) const = default;
};
Parties partiesOf(ExchangeKind kind);

} // namespace tokenscope::login
