// SPDX-License-Identifier: Apache-2.0
#include "login/flow/login_documents.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

namespace tokenscope::login {

namespace {

constexpr std::size_t mostLogins = 256; ///< that one document is listed with

/// The address of the server that a login is with: of the first request to it.
const WebAddress *serverOf(const Recording &recording, const Login &login)
{
    if (login.request)
        return &recording.exchanges[*login.request].address;
    for (const std::size_t each : login.exchanges) {
        const ExchangeKind kind = recording.exchanges[each].kind;
        if (kind == ExchangeKind::TokenRequest || kind == ExchangeKind::PushedRequest ||
            kind == ExchangeKind::DeviceRequest)
            return &recording.exchanges[each].address;
    }
    return nullptr;
}

bool isAbout(const Recording &recording, const Login &login, std::size_t document)
{
    const WebAddress &asked = recording.exchanges[document].address;
    if (login.metadata) {
        const Metadata &metadata = recording.metadata[*login.metadata];
        if (metadata.exchange == document || metadata.endpoint("jwks_uri") == asked.base())
            return true;
    }
    const WebAddress *server = serverOf(recording, login);
    return server && server->origin() == asked.origin();
}

void placeDocument(Recording &recording, std::size_t document)
{
    bool isPlaced = false;
    for (std::size_t i = 0; i < std::min(recording.logins.size(), mostLogins); ++i) {
        if (isAbout(recording, recording.logins[i], document)) {
            recording.logins[i].exchanges.push_back(document);
            isPlaced = true;
        }
    }
    if (!isPlaced && !recording.logins.empty())
        recording.logins.front().exchanges.push_back(document);
}

} // namespace

std::optional<std::size_t> metadataOf(const Recording &recording, const Login &login)
{
    const WebAddress *server = serverOf(recording, login);
    std::optional<std::size_t> sameOrigin;
    for (std::size_t i = 0; server && i < recording.metadata.size(); ++i) {
        const Metadata &each = recording.metadata[i];
        for (const std::string_view name :
             {"authorization_endpoint", "token_endpoint", "pushed_authorization_request_endpoint"}) {
            const auto endpoint = readAddress(each.endpoint(name));
            if (endpoint && endpoint->base() == server->base())
                return i;
        }
        if (recording.exchanges[each.exchange].address.origin() == server->origin())
            sameOrigin = i;
    }
    return sameOrigin;
}

void placeDocuments(Recording &recording, std::span<const std::size_t> documents,
                    std::span<const std::size_t> preflights)
{
    for (const std::size_t document : documents)
        placeDocument(recording, document);
    std::map<std::string, std::size_t> asked; // an address to the first login that asked it
    for (std::size_t i = 0; i < recording.logins.size(); ++i) {
        for (const std::size_t each : recording.logins[i].exchanges)
            asked.emplace(recording.exchanges[each].address.base(), i);
    }
    for (const std::size_t preflight : preflights) {
        const auto login = asked.find(recording.exchanges[preflight].address.base());
        if (login != asked.end())
            recording.logins[login->second].exchanges.push_back(preflight);
    }
}

} // namespace tokenscope::login
