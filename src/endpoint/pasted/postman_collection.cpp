// SPDX-License-Identifier: Apache-2.0
#include "endpoint/pasted/postman_collection.h"

#include "endpoint/address/endpoint.h"
#include "json/writer.h"

#include <utility>

namespace tokenscope::endpoint {

namespace {

constexpr auto collectionFormat = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

json::Value pairValue(std::string key, std::string value)
{
    json::Object pair;
    pair.append("key", json::Value(std::move(key)));
    pair.append("value", json::Value(std::move(value)));
    return {std::move(pair)};
}

json::Value objectWith(std::string name, json::Value value)
{
    json::Object object;
    object.append(std::move(name), std::move(value));
    return {std::move(object)};
}

json::Value bearerValue()
{
    json::Object auth;
    auth.append("type", json::Value("bearer"));
    auth.append("bearer", json::Value(json::Array{pairValue("token", "{{TOKEN}}")}));
    return {std::move(auth)};
}

json::Value requestValueOf(const Exchange &exchange, bool &hasToken)
{
    json::Array headers;
    for (const auto &[name, value] : exchange.requestHeaders) {
        if (name.compare("Authorization", Qt::CaseInsensitive) == 0)
            hasToken = true;
        else
            headers.push_back(pairValue(name.toStdString(), value.toStdString()));
    }
    json::Object request;
    if (hasToken)
        request.append("auth", bearerValue());
    request.append("method", json::Value(exchange.method.toStdString()));
    request.append("header", json::Value(std::move(headers)));
    if (!exchange.requestBody.isEmpty()) {
        json::Object body;
        body.append("mode", json::Value("raw"));
        body.append("raw", json::Value(exchange.requestBody.toStdString()));
        request.append("body", json::Value(std::move(body)));
    }
    request.append("url", objectWith("raw", json::Value(shownUrl(exchange.url).toStdString())));
    return {std::move(request)};
}

} // namespace

QString postmanCollection(const Exchange &exchange)
{
    bool hasToken = false;
    json::Object item;
    item.append("name", json::Value(shownUrl(exchange.url).toStdString()));
    item.append("request", requestValueOf(exchange, hasToken));
    json::Object info;
    info.append("name", json::Value("Tokenscope"));
    info.append("schema", json::Value(collectionFormat));
    json::Object collection;
    collection.append("info", json::Value(std::move(info)));
    collection.append("item", json::Value(json::Array{json::Value(std::move(item))}));
    if (hasToken)
        collection.append("variable", json::Value(json::Array{pairValue("TOKEN", "$TOKEN")}));
    return QString::fromStdString(json::write(collection, json::Layout::Indented));
}

} // namespace tokenscope::endpoint
