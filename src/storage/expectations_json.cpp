// SPDX-License-Identifier: Apache-2.0
#include "storage/expectations_json.h"

#include "inspect/model/expectations_json.h"
#include "json/document.h"
#include "json/writer.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tokenscope::storage {

namespace {

/// The names of version 0.1, and today's.
constexpr std::array<std::pair<std::string_view, std::string_view>, 10> formerNames = {{
    {"issuer", "iss"},
    {"audiences", "aud"},
    {"algorithms", "algs"},
    {"type", "typ"},
    {"subject", "sub"},
    {"maximum_age", "max_age"},
    {"maximum_lifetime", "max_lifetime"},
    {"authorized_party", "azp"},
    {"required_claims", "required"},
    {"inflated_limit", "inflate_limit"},
}};

json::Object withTodaysNames(const json::Object &kept)
{
    json::Object renamed;
    for (const json::Member &member : kept.members()) {
        const auto former = std::ranges::find(formerNames, member.name, &decltype(formerNames)::value_type::first);
        renamed.append(former == formerNames.end() ? member.name : std::string(former->second), member.value);
    }
    return renamed;
}

} // namespace

std::string keptExpectations(const inspect::Expectations &expectations)
{
    return json::write(inspect::writeExpectations(expectations));
}

std::optional<inspect::Expectations> readKeptExpectations(std::string_view text)
{
    const auto document = json::parse(text);
    const json::Object *object = document ? document->root.asObject() : nullptr;
    if (!object)
        return std::nullopt;
    auto expectations = inspect::readExpectations(withTodaysNames(*object));
    if (!expectations)
        return std::nullopt;
    const std::optional<std::chrono::seconds> zero = std::chrono::seconds(0);
    if (expectations->maximumAge == zero || expectations->maximumLifetime == zero)
        return std::nullopt;
    return *expectations;
}

} // namespace tokenscope::storage
