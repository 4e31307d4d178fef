// SPDX-License-Identifier: Apache-2.0
#include "endpoint/pasted/request_text.h"

#include "endpoint/credentials/bearer_token.h"
#include "endpoint/pasted/curl_request.h"
#include "endpoint/pasted/postman_item.h"

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 1024 * 1024;

} // namespace

std::optional<RequestText> requestInText(const QString &text)
{
    if (text.size() > longestText)
        return std::nullopt;
    auto raw = curlRequest(text);
    if (!raw)
        raw = postmanRequest(text);
    if (!raw)
        return std::nullopt;
    RequestText request;
    // curl takes a host alone for http; nobody means that here.
    request.url = raw->url.contains("://"_L1) ? raw->url : "https://"_L1 + raw->url;
    request.method = raw->method.compare("POST"_L1, Qt::CaseInsensitive) == 0 ? "POST" : "GET";
    request.notFollowed = raw->notFollowed;
    request.notFollowed.removeDuplicates();
    const auto token = BearerToken::fromText(raw->token);
    if (token && !raw->token.contains(u'$') && !raw->token.contains("{{"_L1))
        request.token = QString::fromLatin1(token->bytes());
    request.endpoint.name = raw->name;
    request.endpoint.url = QUrl(request.url);
    request.endpoint.kind = request.method == "POST" ? Kind::PangeaAuthn : guessKind(request.url, false);
    if (request.method == "GET" && request.endpoint.kind == Kind::PangeaAuthn)
        request.endpoint.kind = Kind::JwksUrl;
    return request;
}

} // namespace tokenscope::endpoint
