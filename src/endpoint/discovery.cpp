// SPDX-License-Identifier: Apache-2.0
#include "endpoint/discovery.h"

#include "base/char_view.h"
#include "endpoint/address/address_kind.h"
#include "endpoint/address/member_text.h"
#include "endpoint/answer/body_shape.h"
#include "endpoint/http/redirect_rule.h"
#include "jose/privacy/private_material.h"
#include "json/document.h"

#include <string_view>
#include <utility>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShownAddress = 200;

std::unexpected<DiscoveryFault> refused(FetchError::Code code, QString detail)
{
    return std::unexpected(DiscoveryFault{.code = code, .detail = std::move(detail), .keysUrl = {}, .instead = {}});
}

/// An answer that is no metadata.
std::unexpected<DiscoveryFault> refused(FetchError::Code code, QString detail, const AnswerBody &body)
{
    return std::unexpected(
        DiscoveryFault{.code = code, .detail = std::move(detail), .keysUrl = {}, .instead = whatCame(body.shown)});
}

QString withoutPrivate(const QString &text)
{
    return QString::fromStdString(jose::withoutPrivateMaterial(text.toStdString()));
}

} // namespace

std::expected<Discovery, DiscoveryFault> parseDiscovery(int httpStatus, const AnswerBody &body,
                                                        const DocumentOrigin &origin, const QStringList &acceptable,
                                                        const QStringList &clearTextHosts)
{
    using enum FetchError::Code;
    if (httpStatus < 200 || httpStatus > 299)
        return refused(HttpError, describeBody(body.shown), body);
    constexpr std::string_view mark = "\xEF\xBB\xBF"; // RFC 8259, 8.1: may be passed over
    std::string_view text = charView(body.read);
    if (text.starts_with(mark))
        text.remove_prefix(mark.size());
    const auto document = json::parse(text);
    const json::Object *object = document ? document->root.asObject() : nullptr;
    if (!object)
        return refused(NotJson, describeBody(body.shown), body);
    for (const std::string_view name : {"issuer", "jwks_uri"}) {
        if (object->count(name) > 1) // another reader would take the other one
            return refused(BadMetadata, QString::fromLatin1(name.data(), qsizetype(name.size())) + " twice"_L1);
    }
    const QString issuer = memberText(*object, "issuer");
    const QString address = memberText(*object, "jwks_uri");
    const QString shownAddress = withoutPrivate(address).left(longestShownAddress);
    if (issuer.isEmpty() && address.isEmpty()) // some other document
        return refused(NoKeys, bodyStart(body.shown), body);
    if (!acceptable.contains(issuer)) {
        return std::unexpected(DiscoveryFault{
            .code = IssuerMismatch, .detail = withoutPrivate(issuer), .keysUrl = shownAddress, .instead = {}});
    }
    if (address.isEmpty())
        return refused(BadMetadata, {}, body);
    const auto keysUrl = requestUrl(Kind::JwksUrl, address);
    const bool leadsAstray =
        keysUrl && originOf(*keysUrl) != originOf(origin.url) &&
        (zoneOfHost(keysUrl->host(QUrl::FullyEncoded)) > origin.zone || isPortOfOtherService(*keysUrl));
    if (!keysUrl || !isClearTextAllowed(*keysUrl, clearTextHosts) || leadsAstray)
        return std::unexpected(DiscoveryFault{
            .code = BadMetadata, .detail = "jwks_uri: "_L1 + shownAddress, .keysUrl = shownAddress, .instead = {}});
    return Discovery{issuer, *keysUrl};
}

QString reachableKeysUrl(const QUrl &metadata, const QString &keysUrl)
{
    const auto url = requestUrl(Kind::JwksUrl, keysUrl);
    if (!url)
        return {};
    const QString host = url->host(QUrl::FullyEncoded);
    const bool isInside = zoneOfHost(host) != Zone::Internet || isClusterName(host);
    if (!isInside || metadata.host().isEmpty() || originOf(*url) == originOf(metadata))
        return keysUrl;
    QUrl reachable = metadata.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    reachable.setPath(url->path(QUrl::FullyEncoded), QUrl::TolerantMode);
    return reachable.toString(QUrl::FullyEncoded);
}

} // namespace tokenscope::endpoint
