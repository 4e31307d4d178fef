// SPDX-License-Identifier: Apache-2.0
#include "endpoint/pasted/environment.h"

#include "endpoint/credentials/bearer_token.h"

#include <algorithm>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

Endpoint pangeaEndpoint(const QString &domain)
{
    const QString base = expandPangeaAddress(domain);
    const auto asked = requestUrl(Kind::PangeaAuthn, base);
    const QList<Endpoint> presets = pangeaPresets();
    const auto preset =
        std::ranges::find_if(presets, [&asked](const Endpoint &each) { return asked && each.url == *asked; });
    return preset != presets.end() ? *preset : Endpoint{.name = {}, .kind = Kind::PangeaAuthn, .url = QUrl(base)};
}

} // namespace

EnvironmentRequest pangeaEnvironment(const QProcessEnvironment &environment)
{
    EnvironmentRequest request;
    const QString domain = environment.value(u"PANGEA_DOMAIN"_s).trimmed();
    if (!domain.isEmpty())
        request.domainVariable = u"PANGEA_DOMAIN"_s;
    request.endpoint = domain.isEmpty() ? pangeaPresets().constFirst() : pangeaEndpoint(domain);
    for (const QString &name : {u"PANGEA_AUTHN_TOKEN"_s, u"PANGEA_AUTHN_CLIENT_TOKEN"_s, u"PANGEA_TOKEN"_s}) {
        const QString token = BearerToken::cleaned(environment.value(name));
        if (token.isEmpty())
            continue;
        request.token = token;
        request.tokenVariable = name;
        break;
    }
    return request;
}

} // namespace tokenscope::endpoint
