// SPDX-License-Identifier: Apache-2.0
#include "login/report.h"
#include "login/sanitizing/sanitizer.h"
#include "login/sanitizing/secret_list.h"
#include "tests/fuzz/promise.h"
#include "json/document.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

using namespace tokenscope;

namespace {

bool holds(const json::Value &value, std::string_view secret)
{
    if (const std::string *text = value.asString())
        return text->find(secret) != std::string::npos;
    const auto isIn = [secret](const json::Value &each) { return holds(each, secret); };
    if (const json::Array *array = value.asArray())
        return std::ranges::any_of(*array, isIn);
    const json::Object *object = value.asObject();
    return object && std::ranges::any_of(object->members(), isIn, &json::Member::value);
}

void checkReport(const login::Report &report)
{
    fuzz::promise(report.logins.size() == report.recording.logins.size(), "a report for each login");
    for (const login::LoginReport &each : report.logins) {
        for (const login::Link &link : each.links) {
            fuzz::promise(link.exchange < report.recording.exchanges.size(), "a link is at an exchange");
            fuzz::promise((link.state == login::LinkState::Holds) == !link.fault, "what does not hold has a fault");
        }
    }
}

} // namespace

/// Whatever a HAR file holds, it is explained or refused, and a sanitized one has none of the secrets that were found.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    auto har = login::readHar({reinterpret_cast<const char *>(data), size});
    if (!har)
        return 0;
    const login::Report report = login::explainLogin(std::move(*har));
    checkReport(report);
    const auto clean = json::parse(login::sanitizedHar(report.recording));
    fuzz::promise(clean.has_value(), "a sanitized recording is JSON");
    constexpr std::size_t longerThanAnyPlaceholder = 24;
    for (const login::Secret &secret : login::secretsIn(report.recording)) {
        if (secret.reach == login::Reach::Everywhere && secret.value.size() > longerThanAnyPlaceholder)
            fuzz::promise(!holds(clean->root, secret.value), "no secret is left");
    }
    return 0;
}
