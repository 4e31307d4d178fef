// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/address/endpoint.h"
#include "endpoint/http/client_identity.h"
#include "endpoint/http/proxy_choice.h"

#include <QString>
#include <QStringList>

namespace tokenscope::endpoint {

/// What is asked for, as the user gave it: faults in it come back as the fetch's error. Holds tokens.
struct FetchRequest
{
    Kind kind = Kind::PangeaAuthn;
    bool isKindGuessed = false; ///< nobody said it: an issuer's address may turn out to be that of a key set
    QString typedUrl;
    QString token;                       ///< empty: none
    bool isTokenConfirmed = false;       ///< the user said that it may be sent in spite of tokenQuestion()
    QStringList confirmedClearTextHosts; ///< for which the user said that http will do
    ProxyChoice proxy;
    QString authoritiesFile;            ///< PEM; trusted in place of the system's authorities. Empty: the system's
    ClientIdentityFiles clientIdentity; ///< shown to the typed address alone
    bool allowsHttp2 = false; ///< where the server speaks it over TLS. Debian 12's Qt lacks fixes there: CVE-2023-51714
    QString checkedToken;     ///< Pangea only: it is asked about this token, and for no keys
};

} // namespace tokenscope::endpoint
