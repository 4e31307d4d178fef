// SPDX-License-Identifier: Apache-2.0
#include "gate/discovery_rules.h"

#include "base/ascii.h"
#include "base/joined.h"
#include "json/pointer.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace tokenscope::gate {

namespace {

bool isHttps(std::string_view address)
{
    constexpr std::string_view scheme = "https://";
    return address.size() > scheme.size() && ascii::isSame(address.substr(0, scheme.size()), scheme);
}

/// Members whose value is an address that programs call.
bool isAddressMember(std::string_view name)
{
    return name == "issuer" || name.ends_with("_endpoint") || name.ends_with("_uri");
}

class MetadataJudge
{
public:
    MetadataJudge(const json::Object &metadata, const Policy &policy, const Texts &askedFor)
        : m_metadata(metadata)
        , m_policy(policy)
        , m_askedFor(askedFor)
    {
    }

    std::vector<Result> run()
    {
        checkIssuer();
        checkKeysAddress();
        if (m_policy.needsHttps)
            checkAddresses(m_metadata, {});
        if (m_policy.forbidsNone)
            checkNone();
        checkAlgorithms(Rule::DiscoveryAlgorithms, "_signing_alg_values_supported", m_policy.discoveryAlgorithms);
        checkAlgorithms(Rule::DiscoveryManagement, "_encryption_alg_values_supported", m_policy.discoveryManagement);
        if (m_policy.needsPkce)
            checkPkce();
        checkList(Rule::DiscoveryResponseTypes, "response_types_supported", m_policy.responseTypes, {});
        // What an absent list stands for: RFC 8414, 2.
        checkList(Rule::DiscoveryGrantTypes, "grant_types_supported", m_policy.grantTypes,
                  {"authorization_code", "implicit"});
        checkList(Rule::DiscoveryClientAuthentication, "token_endpoint_auth_methods_supported",
                  m_policy.clientAuthentication, {"client_secret_basic"});
        for (const std::string &member : m_policy.requiredMembers) {
            const json::Value *value = m_metadata.find(member);
            if (!value || value->isNull())
                report(Rule::DiscoveryRequired, {}, {}, member);
        }
        return std::move(m_results);
    }

private:
    Result *report(Rule rule, std::string_view member, std::string observed = {}, std::string expected = {})
    {
        const Level level = m_policy.levelOf(rule);
        if (level == Level::Off)
            return nullptr;
        Result result{rule, level};
        if (!member.empty())
            json::appendToken(result.place.pointer, member);
        result.observed = inspect::shortened(std::move(observed));
        result.expected = std::move(expected);
        result.identity = result.place.pointer + '\n' + result.observed;
        m_results.push_back(std::move(result));
        return &m_results.back();
    }

    /// The text of a member that is there once; reported where it is not one.
    std::optional<std::string> text(Rule rule, std::string_view member)
    {
        const json::Value *value = m_metadata.find(member);
        if (value && value->asString() && !value->asString()->empty() && m_metadata.count(member) == 1)
            return *value->asString();
        report(rule, value ? member : std::string_view(), value ? std::string(value->typeName()) : std::string());
        return std::nullopt;
    }

    void checkIssuer()
    {
        const auto issuer = text(Rule::DiscoveryIssuer, "issuer");
        if (!issuer)
            return;
        const Texts expected = m_policy.discoveryIssuer ? Texts{*m_policy.discoveryIssuer} : m_askedFor;
        if (issuer->find_first_of("?#") != issuer->npos || (!expected.empty() && !isAmong(expected, *issuer)))
            report(Rule::DiscoveryIssuer, "issuer", *issuer, expected.empty() ? std::string() : expected.front());
    }

    void checkKeysAddress()
    {
        if (m_policy.needsKeysAddress)
            text(Rule::DiscoveryKeysAddress, "jwks_uri");
    }

    void checkAddresses(const json::Object &object, const std::string &outer)
    {
        for (const json::Member &member : object.members()) {
            std::string pointer = outer;
            json::appendToken(pointer, member.name);
            if (member.name == "mtls_endpoint_aliases" && outer.empty() && member.value.asObject())
                checkAddresses(*member.value.asObject(), pointer);
            if (!isAddressMember(member.name) || member.value.isNull())
                continue;
            const std::string *address = member.value.asString();
            if (address && isHttps(*address))
                continue;
            if (Result *result =
                    report(Rule::DiscoveryHttps, {}, address ? *address : std::string(member.value.typeName()))) {
                result->place.pointer = pointer;
                result->identity = pointer + '\n' + result->observed;
            }
        }
    }

    /// The texts of a list; a list of another type is not one, and reported.
    std::optional<Texts> textsOf(Rule rule, const std::string &member, const json::Value &value)
    {
        Texts texts;
        const json::Array *array = value.asArray();
        for (std::size_t i = 0; array && i < array->size(); ++i) {
            if (const std::string *each = (*array)[i].asString())
                texts.push_back(*each);
        }
        if (array && texts.size() == array->size())
            return texts;
        report(rule, member, std::string(value.typeName()));
        return std::nullopt;
    }

    void checkNone()
    {
        for (const json::Member &member : m_metadata.members()) {
            if (!member.name.ends_with("_signing_alg_values_supported"))
                continue;
            const auto texts = textsOf(Rule::DiscoveryNoNone, member.name, member.value);
            if (texts && std::ranges::any_of(*texts, [](const auto &each) { return ascii::isSame(each, "none"); }))
                report(Rule::DiscoveryNoNone, member.name, "none");
        }
    }

    void checkAlgorithms(Rule rule, std::string_view ending, const Texts &allowed)
    {
        if (allowed.empty())
            return;
        bool isListed = false;
        for (const json::Member &member : m_metadata.members()) {
            if (!member.name.ends_with(ending))
                continue;
            isListed = true;
            for (const std::string &each : textsOf(rule, member.name, member.value).value_or(Texts())) {
                const bool isOtherRules = m_policy.forbidsNone && ascii::isSame(each, "none");
                if (!isOtherRules && !isAmong(allowed, each))
                    report(rule, member.name, each, joined(allowed));
            }
        }
        if (!isListed && rule == Rule::DiscoveryAlgorithms) // an issuer that encrypts nothing lists nothing
            reportUnlisted(rule, allowed);
    }

    /// The document does not say what it would have to be judged by.
    void reportUnlisted(Rule rule, const Texts &allowed)
    {
        if (Result *result = report(rule, {}, {}, joined(allowed)))
            result->isUnchecked = true;
    }

    void checkPkce()
    {
        constexpr const char *name = "code_challenge_methods_supported";
        const json::Value *value = m_metadata.find(name);
        const auto texts = value ? textsOf(Rule::DiscoveryPkce, name, *value) : Texts();
        if (texts && !isAmong(*texts, "S256"))
            report(Rule::DiscoveryPkce, value ? name : "", joined(*texts), "S256");
    }

    void checkList(Rule rule, const std::string &member, const Texts &allowed, const Texts &whereAbsent)
    {
        if (allowed.empty())
            return;
        const json::Value *value = m_metadata.find(member);
        if (!value && whereAbsent.empty())
            return reportUnlisted(rule, allowed);
        const auto texts = value ? textsOf(rule, member, *value) : whereAbsent;
        for (const std::string &each : texts.value_or(Texts())) {
            if (!isAmong(allowed, each))
                report(rule, value ? member : std::string(), each, joined(allowed));
        }
    }

    const json::Object &m_metadata;
    const Policy &m_policy;
    const Texts &m_askedFor;
    std::vector<Result> m_results;
};

} // namespace

std::vector<Result> judgeDiscovery(const json::Object &metadata, const Policy &policy, const Texts &askedFor)
{
    return MetadataJudge(metadata, policy, askedFor).run();
}

} // namespace tokenscope::gate
