// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/fetch_error.h"
#include "endpoint/http/client_identity.h"
#include "endpoint/http/tls_rules.h"

#include <QList>
#include <QSslCertificate>
#include <QString>

#include <expected>
#include <optional>

namespace tokenscope::endpoint {

class FetchPlan;

/// What is read from files before anything is sent.
struct TlsFiles
{
    std::expected<QList<QSslCertificate>, AuthorityFault> authorities; ///< empty without a file
    std::expected<ClientIdentity, ClientCertificateFault> identity;
};

TlsFiles readTlsFiles(const QString &authoritiesFile, const ClientIdentityFiles &identityFiles);

/// Makes the plan's requests with them; or says why it cannot be asked like that.
std::optional<FetchError> useTlsFiles(FetchPlan &plan, TlsFiles files);

} // namespace tokenscope::endpoint
