// SPDX-License-Identifier: Apache-2.0
#include "login/links/recorded_keys.h"

#include "jose/keys/jwk_set.h"

namespace tokenscope::login {

namespace {

bool hasKeys(const Exchange &exchange)
{
    const json::Object *answer = exchange.answerObject();
    const json::Value *keys = answer ? answer->find("keys") : nullptr;
    return exchange.kind == ExchangeKind::Jwks && keys && keys->asArray();
}

} // namespace

const inspect::InspectionKeys &recordedKeys(LinkSheet &sheet)
{
    if (sheet.keys)
        return *sheet.keys;
    inspect::InspectionKeys &keys = sheet.keys.emplace();
    for (const std::size_t each : sheet.login().exchanges) {
        const Exchange &exchange = sheet.exchange(each);
        auto set = hasKeys(exchange) ? jose::JwkSet::fromValue(exchange.answer)
                                     : std::unexpected(jose::JwkSetError{jose::JwkSetFault::KeysMissing, {}});
        if (!set)
            continue;
        // As fetched ones they verify no signature with a shared secret.
        keys.current.push_back({std::make_shared<const jose::JwkSet>(std::move(*set)), inspect::KeyOrigin::Endpoint,
                                exchange.address.base(), std::nullopt});
    }
    return keys;
}

std::optional<std::size_t> keysIn(const LinkSheet &sheet)
{
    std::optional<std::size_t> last;
    for (const std::size_t each : sheet.login().exchanges) {
        if (hasKeys(sheet.exchange(each)))
            last = each;
    }
    return last;
}

Moment momentOf(const LinkSheet &sheet, std::size_t exchange)
{
    const auto ended = sheet.entry(exchange).ended();
    return ended ? std::chrono::floor<std::chrono::seconds>(*ended) : Moment();
}

} // namespace tokenscope::login
