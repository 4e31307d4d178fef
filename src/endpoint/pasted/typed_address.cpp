// SPDX-License-Identifier: Apache-2.0
#include "endpoint/pasted/typed_address.h"

#include <algorithm>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 253; // RFC 1035, 2.3.4
constexpr qsizetype longestLabel = 63;

bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= longestLabel && !label.startsWith(u'-') && !label.endsWith(u'-') &&
           std::ranges::all_of(label, [](QChar c) { return c.isLetterOrNumber() || c == u'-'; });
}

/// A name with a dot whose last label has no digits but those of an A-label, so that no figure and no token is one.
bool isHostName(QStringView host)
{
    const auto labels = host.split(u'.');
    const QStringView last = labels.back();
    return labels.size() >= 2 && host.size() <= longestName && std::ranges::all_of(labels, isLabel) &&
           last.size() >= 2 && (last.startsWith("xn--"_L1) || std::ranges::none_of(last, isAsciiDigit));
}

bool isIpAddress(QStringView host)
{
    const auto parts = host.split(u'.');
    return parts.size() == 4 && std::ranges::all_of(parts, [](QStringView part) {
               return !part.isEmpty() && part.size() <= 3 && std::ranges::all_of(part, isAsciiDigit) &&
                      part.toUInt() <= 255;
           });
}

bool isPort(QStringView port)
{
    return !port.isEmpty() && port.size() <= 5 && std::ranges::all_of(port, isAsciiDigit);
}

/// A domain as Pangea's SDKs take it: one of Pangea's, or the one that its variable names.
bool isPangeaDomain(const QString &typed, const EnvironmentRequest &environment)
{
    const QString address = expandPangeaAddress(typed);
    if (address == typed.trimmed())
        return false;
    if (guessKind(address, false) == Kind::PangeaAuthn)
        return true;
    const auto asked = [](const QString &base) { return requestUrl(Kind::PangeaAuthn, base); };
    return !environment.domainVariable.isEmpty() && asked(address) == asked(environment.endpoint.url.toString());
}

QString withScheme(const QString &bare)
{
    const QUrl url("https://"_L1 + bare);
    return (isLoopback(url) ? "http://"_L1 : "https://"_L1) + bare;
}

} // namespace

bool isBareAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.contains(u' ') || text.contains("://"_L1))
        return false;
    const qsizetype authorityEnd =
        std::ranges::find_if(text, [](QChar c) { return c == u'/' || c == u'?'; }) - text.begin();
    QStringView host = QStringView(text).first(authorityEnd);
    if (const qsizetype colon = host.lastIndexOf(u':'); colon >= 0 && !host.endsWith(u']')) {
        if (!isPort(host.sliced(colon + 1)))
            return false;
        host = host.first(colon);
    }
    if (host.endsWith(u'.'))
        host.chop(1);
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || host == "[::1]"_L1 || isIpAddress(host) ||
           isHostName(host);
}

QString completedAddress(Kind kind, const QString &typed)
{
    const QString address = kind == Kind::PangeaAuthn ? expandPangeaAddress(typed) : typed;
    return isBareAddress(address) ? withScheme(address.trimmed()) : address;
}

Kind kindOfAddress(const QString &typed, bool hasToken, const EnvironmentRequest &environment)
{
    if (isPangeaDomain(typed, environment))
        return Kind::PangeaAuthn;
    if (isBareAddress(typed))
        return guessKind(withScheme(typed.trimmed()), false);
    return guessKind(typed, hasToken);
}

} // namespace tokenscope::endpoint
