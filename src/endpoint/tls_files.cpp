// SPDX-License-Identifier: Apache-2.0
#include "endpoint/tls_files.h"

#include "endpoint/fetch_plan.h"

#include <utility>

namespace tokenscope::endpoint {

TlsFiles readTlsFiles(const QString &authoritiesFile, const ClientIdentityFiles &identityFiles)
{
    TlsFiles files;
    if (!authoritiesFile.isEmpty())
        files.authorities = readAuthorities(authoritiesFile);
    files.identity = readClientIdentity(identityFiles);
    return files;
}

std::optional<FetchError> useTlsFiles(FetchPlan &plan, TlsFiles files)
{
    FetchError error;
    error.exchange.url = plan.url();
    if (!files.authorities) {
        error.code = FetchError::Code::BadAuthorities;
        error.authorityFault = files.authorities.error();
        return error;
    }
    if (!files.identity) {
        error.code = FetchError::Code::BadClientCertificate;
        error.clientCertificateFault = files.identity.error();
        return error;
    }
    plan.setAuthorities(std::move(*files.authorities));
    plan.setIdentity(std::move(*files.identity));
    return std::nullopt;
}

} // namespace tokenscope::endpoint
