// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/address/endpoint.h"

#include <QProcessEnvironment>
#include <QString>

namespace tokenscope::endpoint {

/// What the environment variables of Pangea's SDKs and of their sample programs say. Holds the token.
struct EnvironmentRequest
{
    Endpoint endpoint;      ///< a preset where one is meant; without a name otherwise
    QString domainVariable; ///< where the endpoint came from; empty: it is the SDKs' default
    QString token;
    QString tokenVariable; ///< empty: no token is set

    bool isEmpty() const { return domainVariable.isEmpty() && tokenVariable.isEmpty(); }
};

/// `PANGEA_DOMAIN`; `PANGEA_AUTHN_TOKEN`, else `PANGEA_AUTHN_CLIENT_TOKEN`, else `PANGEA_TOKEN`. What is set and blank
/// counts as not set.
EnvironmentRequest pangeaEnvironment(const QProcessEnvironment &environment);

} // namespace tokenscope::endpoint
