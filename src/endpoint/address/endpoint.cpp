// SPDX-License-Identifier: Apache-2.0
#include "endpoint/address/endpoint.h"

#include "endpoint/address/address_kind.h"

#include <QHostAddress>
#include <QStringList>

#include <algorithm>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumUrlLength = 8192;
constexpr auto pangeaPath = "v2/client/jwks"_L1;
constexpr auto discoveryPath = ".well-known/openid-configuration"_L1;

bool isControl(QChar character)
{
    return character < u' ' || (character >= u'\x7f' && character <= u'\x9f');
}

/// Between `//` and the path: QUrl calls a text with a bad port invalid and does not say that it was the port.
QStringView authorityOf(QStringView typed)
{
    const qsizetype start = typed.indexOf("//"_L1);
    if (start < 0)
        return {};
    const QStringView rest = typed.sliced(start + 2);
    const auto end = std::ranges::find_if(rest, [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    return rest.first(end - rest.begin());
}

bool hasInvalidPort(QStringView authority)
{
    const QStringView host = authority.sliced(authority.lastIndexOf(u'@') + 1);
    const qsizetype colon = host.lastIndexOf(u':');
    if (colon < 0 || colon < host.lastIndexOf(u']'))
        return false;
    const QStringView port = host.sliced(colon + 1);
    bool isNumber = false;
    const uint number = port.toUInt(&isNumber);
    return !port.isEmpty() && (!isNumber || number == 0 || number > 65535);
}

/// No host has such characters in its name.
bool hasPlaceholder(QStringView authority)
{
    return std::ranges::any_of(authority, [](QChar c) { return u"{}<>$"_s.contains(c); }) ||
           (authority.startsWith(u'%') && authority.endsWith(u'%'));
}

/// What keeps a typed text from being an address, in the order in which a person would mend it.
std::optional<UrlFault> textFault(const QString &typed)
{
    if (typed.isEmpty())
        return UrlFault::Empty;
    if (typed.size() > maximumUrlLength)
        return UrlFault::Malformed;
    if (std::ranges::any_of(typed, isControl))
        return UrlFault::ControlCharacter;
    if (!typed.startsWith("http:"_L1, Qt::CaseInsensitive) && !typed.startsWith("https:"_L1, Qt::CaseInsensitive))
        return UrlFault::NotHttp;
    const QStringView authority = authorityOf(typed);
    if (hasPlaceholder(authority))
        return UrlFault::Placeholder;
    if (authority.contains(u'@'))
        return UrlFault::UserInfo;
    if (hasInvalidPort(authority))
        return UrlFault::PortInvalid;
    return std::nullopt;
}

std::expected<QUrl, UrlFault> parse(const QString &typed)
{
    if (const auto fault = textFault(typed))
        return std::unexpected(*fault);
    const QUrl url(typed, QUrl::StrictMode);
    if (url.isValid() && url.host().isEmpty())
        return std::unexpected(UrlFault::NoHost);
    if (!url.isValid())
        return std::unexpected(authorityOf(typed).isEmpty() ? UrlFault::NoHost : UrlFault::Malformed);
    return url;
}

QStringList segmentsOf(const QUrl &url)
{
    return url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
}

/// The base URL with `tail` behind its path, unless it is there already. Doubled and trailing slashes vanish.
std::expected<QUrl, UrlFault> withTail(QUrl base, QLatin1StringView tail)
{
    if (base.hasQuery() || base.hasFragment())
        return std::unexpected(UrlFault::QueryOrFragment);
    const QString path = u'/' + segmentsOf(base).join(u'/');
    if (path.endsWith(u'/' + tail))
        base.setPath(path, QUrl::TolerantMode);
    else
        base.setPath(path.size() == 1 ? path + tail : path + u'/' + tail, QUrl::TolerantMode);
    return base;
}

QUrl withoutNeedlessSlashes(QUrl url)
{
    url.setPath(u'/' + segmentsOf(url).join(u'/'), QUrl::TolerantMode);
    return url.adjusted(QUrl::RemoveFragment);
}

} // namespace

QString bareAddress(const QString &typed)
{
    QString bare = typed.trimmed();
    for (const auto &[open, close] :
         {std::pair{u'"', u'"'}, {u'\'', u'\''}, {u'`', u'`'}, {u'<', u'>'}, {u'“', u'”'}}) {
        if (bare.size() > 2 && bare.startsWith(open) && bare.endsWith(close))
            bare = bare.sliced(1, bare.size() - 2).trimmed();
    }
    return bare;
}

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::PangeaAuthn:
        return u"pangea"_s;
    case Kind::JwksUrl:
        return u"jwks"_s;
    case Kind::OpenIdIssuer:
        return u"oidc"_s;
    }
    return {};
}

std::optional<Kind> kindNamed(const QString &name)
{
    for (const Kind kind : {Kind::PangeaAuthn, Kind::JwksUrl, Kind::OpenIdIssuer}) {
        if (name == kindName(kind))
            return kind;
    }
    return std::nullopt;
}

std::expected<QUrl, UrlFault> requestUrl(Kind kind, const QString &typed)
{
    auto url = parse(bareAddress(typed));
    if (!url)
        return url;
    switch (kind) {
    case Kind::PangeaAuthn:
        return withTail(*url, pangeaPath);
    case Kind::OpenIdIssuer:
        return metadataAddress(*url) ? withoutNeedlessSlashes(*url) : withTail(*url, discoveryPath);
    case Kind::JwksUrl:
        break;
    }
    return url->adjusted(QUrl::RemoveFragment);
}

QString originOf(const QUrl &url)
{
    const QString scheme = url.scheme();
    const int usualPort = scheme == "https"_L1 ? 443 : 80;
    QString host = url.host(QUrl::FullyEncoded);
    if (host.contains(u':'))
        host = u'[' + host + u']';
    const int port = url.port(usualPort);
    return scheme + "://"_L1 + host + (port == usualPort ? QString() : u':' + QString::number(port));
}

bool isLoopback(const QUrl &url)
{
    QString host = url.host();
    if (host.endsWith(u'.'))
        host.chop(1);
    // RFC 6761, 6.3: names below localhost are this computer too.
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || QHostAddress(host).isLoopback();
}

bool isClearTextAllowed(const QUrl &url, const QStringList &confirmedHosts)
{
    return url.scheme() == "https"_L1 || isLoopback(url) ||
           confirmedHosts.contains(url.host(QUrl::FullyEncoded), Qt::CaseInsensitive);
}

QList<Endpoint> pangeaPresets()
{
    QList<Endpoint> presets;
    const std::pair<QLatin1StringView, QString> regions[] = {{"aws.us"_L1, u"AWS US"_s},
                                                             {"aws.us-east"_L1, u"AWS US East"_s},
                                                             {"aws.us-west-2"_L1, u"AWS US West 2"_s},
                                                             {"aws.eu"_L1, u"AWS EU"_s}};
    for (const auto &[domain, region] : regions) {
        presets.append({.name = u"Pangea AuthN · "_s + region,
                        .kind = Kind::PangeaAuthn,
                        .url = QUrl("https://authn."_L1 + domain + ".pangea.cloud/v2/client/jwks"_L1)});
    }
    return presets;
}

QString expandPangeaAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    const bool isDomain = text.contains(u'.') && std::ranges::all_of(text, [](QChar c) {
                              return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'.' || c == u'-');
                          });
    if (isDomain)
        return (text.startsWith("authn."_L1) ? "https://"_L1 : "https://authn."_L1) + text;
    return QString(text).replace("{SERVICE_NAME}"_L1, "authn"_L1);
}

} // namespace tokenscope::endpoint
