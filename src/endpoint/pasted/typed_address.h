// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/address/endpoint.h"
#include "endpoint/pasted/environment.h"

#include <QString>

#include <optional>

/// What people write where an endpoint is asked for. The window and the command line read it by these rules.
namespace tokenscope::endpoint {

/// `login.example.com`, `localhost:8080/realms/shop`: a host with what may follow it, and no scheme before it.
bool isBareAddress(const QString &typed);

/// The address with its scheme, to be given to requestUrl(): a bare one gets `https://`, one of this computer
/// `http://`, and for Pangea a domain or template becomes a base address. Anything else stays as it is.
QString completedAddress(Kind kind, const QString &typed);

/// The kind of an address of which nobody said it: Pangea for one of Pangea's domains and the one that its variable
/// names; else what guessKind() says. A token makes a bare host no endpoint of Pangea's: it must not go wherever a mere
/// name leads.
Kind kindOfAddress(const QString &typed, bool hasToken, const EnvironmentRequest &environment);

} // namespace tokenscope::endpoint
