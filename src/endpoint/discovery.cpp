// SPDX-License-Identifier: Apache-2.0
#include "endpoint/discovery.h"

#include "endpoint/body_shape.h"
#include "endpoint/member_text.h"
#include "endpoint/redirect_rule.h"
#include "jose/private_material.h"
#include "json/document.h"

#include <string_view>
#include <utility>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<DiscoveryFault> refused(FetchError::Code code, QString detail)
{
    return std::unexpected(DiscoveryFault{code, std::move(detail)});
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
        return refused(HttpError, describeBody(body.shown));
    const auto document = json::parse(std::string_view(body.read.constData(), std::size_t(body.read.size())));
    const json::Object *object = document ? document->root.asObject() : nullptr;
    if (!object)
        return refused(NotJson, describeBody(body.shown));
    for (const std::string_view name : {"issuer", "jwks_uri"}) {
        if (object->count(name) > 1) // another reader would take the other one
            return refused(BadMetadata, QString::fromLatin1(name.data(), qsizetype(name.size())) + " twice"_L1);
    }
    const QString issuer = memberText(*object, "issuer");
    if (!acceptable.contains(issuer))
        return refused(IssuerMismatch, withoutPrivate(issuer));
    const QString address = memberText(*object, "jwks_uri");
    if (address.isEmpty())
        return refused(NoKeys, bodyStart(body.shown));
    const auto keysUrl = requestUrl(Kind::JwksUrl, address);
    const bool leadsAstray =
        keysUrl && originOf(*keysUrl) != originOf(origin.url) &&
        (zoneOfHost(keysUrl->host(QUrl::FullyEncoded)) > origin.zone || isPortOfOtherService(*keysUrl));
    if (!keysUrl || !isClearTextAllowed(*keysUrl, clearTextHosts) || leadsAstray)
        return refused(BadMetadata, "jwks_uri: "_L1 + withoutPrivate(address).left(200));
    return Discovery{issuer, *keysUrl};
}

} // namespace tokenscope::endpoint
