// SPDX-License-Identifier: Apache-2.0
#include "endpoint/address/address_kind.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

constexpr auto wellKnown = ".well-known"_L1;
constexpr auto openIdName = "openid-configuration"_L1;
constexpr auto oauthName = "oauth-authorization-server"_L1;
constexpr auto pangeaEnd = "/v2/client/jwks"_L1;

/// Whole segments, beside whatever has `jwk` in it.
constexpr std::array keySegments = {"keys"_L1,        "certs"_L1,      "x509"_L1,         "publickey"_L1,
                                    "publickeys"_L1,  "public-key"_L1, "public_key"_L1,   "public-keys"_L1,
                                    "public_keys"_L1, "pubkey"_L1,     "signing-keys"_L1, "signing_keys"_L1,
                                    "token_key"_L1,   "token_keys"_L1, "certificates"_L1, "keyset"_L1};
constexpr std::array keyEndings = {".json"_L1, ".pem"_L1, ".crt"_L1, ".cer"_L1, ".der"_L1, ".pub"_L1, ".jwt"_L1};

/// Hosts whose every address is one key (AWS's load balancers).
constexpr auto keyHostStart = "public-keys.auth.elb."_L1;

constexpr std::array issuerHosts = {"accounts.google.com"_L1,
                                    "appleid.apple.com"_L1,
                                    "auth0.com"_L1,
                                    "b2clogin.com"_L1,
                                    "ciamlogin.com"_L1,
                                    "gitlab.com"_L1,
                                    "login.microsoftonline.com"_L1,
                                    "login.microsoftonline.us"_L1,
                                    "okta.com"_L1,
                                    "oktapreview.com"_L1,
                                    "onelogin.com"_L1,
                                    "pingone.com"_L1,
                                    "pingone.eu"_L1,
                                    "securetoken.google.com"_L1,
                                    "sts.windows.net"_L1,
                                    "token.actions.githubusercontent.com"_L1};

QStringList pathSegments(const QUrl &url)
{
    return url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
}

bool isMetadataName(const QString &name)
{
    return name.contains("configuration"_L1) || name.startsWith("oauth-"_L1) || name.startsWith("openid"_L1) ||
           name == "jwt-vc-issuer"_L1;
}

bool isKeySegment(const QString &segment)
{
    const QString lower = segment.toLower();
    return lower.contains("jwk"_L1) || std::ranges::find(keySegments, lower) != keySegments.end();
}

bool isKeyAddress(const QUrl &url)
{
    if (url.hasQuery() || url.host().startsWith(keyHostStart))
        return true;
    const QStringList segments = pathSegments(url);
    if (segments.isEmpty())
        return false;
    const QString last = segments.last().toLower();
    const bool isFile = std::ranges::any_of(keyEndings, [&last](auto ending) { return last.endsWith(ending); });
    return isFile || isKeySegment(last) || (segments.size() > 1 && isKeySegment(segments[segments.size() - 2]));
}

bool isIssuerAddress(const QUrl &url)
{
    const QString host = url.host();
    const bool isIssuerHost = std::ranges::any_of(
        issuerHosts, [&host](auto known) { return host == known || host.endsWith(u'.' + QString(known)); });
    const QStringList segments = pathSegments(url);
    const bool isRealm = segments.size() > 1 && segments[segments.size() - 2] == "realms"_L1; // Keycloak
    return isIssuerHost || isRealm || isClusterName(host) ||
           (host.startsWith("cognito-idp."_L1) && host.endsWith(".amazonaws.com"_L1));
}

QUrl withPath(QUrl url, const QString &path)
{
    url.setPath(path, QUrl::TolerantMode);
    return url;
}

} // namespace

std::optional<MetadataAddress> metadataAddress(const QUrl &url)
{
    const QStringList segments = pathSegments(url);
    const qsizetype at = segments.indexOf(wellKnown);
    if (at < 0 || at + 1 >= segments.size() || !isMetadataName(segments[at + 1]))
        return std::nullopt;
    const auto joined = [](const QStringList &parts) { return parts.isEmpty() ? QString() : u'/' + parts.join(u'/'); };
    const QStringList behind = segments.sliced(at + 2);
    if (!behind.isEmpty() && behind.last().contains("jwk"_L1, Qt::CaseInsensitive))
        return std::nullopt; // a key set below the document
    return MetadataAddress{joined(segments.first(at)), segments[at + 1], joined(behind)};
}

std::optional<Kind> kindInAddress(const QUrl &url)
{
    const QString path = u'/' + pathSegments(url).join(u'/');
    if (path.endsWith(pangeaEnd))
        return Kind::PangeaAuthn;
    if (metadataAddress(url))
        return Kind::OpenIdIssuer;
    if (isKeyAddress(url))
        return Kind::JwksUrl;
    if (isIssuerAddress(url))
        return Kind::OpenIdIssuer;
    if (url.host().endsWith(".pangea.cloud"_L1))
        return Kind::PangeaAuthn;
    return std::nullopt;
}

QList<QUrl> metadataUrls(const QUrl &issuer)
{
    const QStringList segments = pathSegments(issuer);
    const QString path = segments.isEmpty() ? QString() : u'/' + segments.join(u'/');
    const QString start = u'/' + QString(wellKnown) + u'/';
    QList<QUrl> urls = {withPath(issuer, path + start + openIdName), withPath(issuer, start + oauthName + path)};
    if (!path.isEmpty())
        urls << withPath(issuer, start + openIdName + path) << withPath(issuer, path + start + oauthName);
    return urls;
}

bool isClusterName(const QString &host)
{
    return host == "kubernetes"_L1 || host.startsWith("kubernetes.default"_L1) || host.endsWith(".svc"_L1) ||
           host.endsWith(".cluster.local"_L1);
}

Kind guessKind(const QString &typed, bool hasToken)
{
    if (const auto named = kindInAddress(QUrl(bareAddress(typed))))
        return *named;
    return hasToken ? Kind::PangeaAuthn : Kind::OpenIdIssuer;
}

} // namespace tokenscope::endpoint
