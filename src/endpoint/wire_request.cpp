// SPDX-License-Identifier: Apache-2.0
#include "endpoint/wire_request.h"

#include "endpoint/http/certificate_names.h"
#include "endpoint/http/tls_rules.h"

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

/// Qt 6.4 takes no IPv6 address to a proxy that has an IPv4 one.
bool needsPlaceholder(const WireRequest &request, WireWay way)
{
    return way == WireWay::Tunnel && request.url.host().contains(u':');
}

} // namespace

bool WireRequest::isTls() const
{
    return url.scheme() == "https"_L1;
}

/// RFC 6761, 6.3: names below localhost are this computer, though few name services say so. Behind a proxy it is the
/// proxy's business.
QUrl connectUrl(const WireRequest &request, WireWay way)
{
    QUrl url = request.url;
    if (way == WireWay::Direct && url.host().endsWith(".localhost"_L1))
        url.setHost(u"localhost"_s);
    if (needsPlaceholder(request, way))
        url.setHost(u"ipv6.invalid"_s);
    return url;
}

QNetworkRequest qtRequest(const WireRequest &request, WireWay way)
{
    QNetworkRequest made(connectUrl(request, way));
    if (made.url() != request.url)
        made.setRawHeader("Host", request.url.authority(QUrl::FullyEncoded).toLatin1());
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // HTTP/2 would name the placeholder to the endpoint.
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, request.allowsHttp2 && !needsPlaceholder(request, way));
    if (request.isTls()) {
        made.setSslConfiguration(tlsConfiguration(request.ownAuthorities, request.identity));
        made.setPeerVerifyName(certifiedHost(request.url));
    }
    for (const auto &[name, value] : request.fields)
        made.setRawHeader(name, value);
    return made;
}

} // namespace tokenscope::endpoint
