// SPDX-License-Identifier: Apache-2.0
#include "gate/policy.h"

#include "base/overloaded.h"
#include "crypto/algorithm.h"
#include "crypto/encryption_algorithm.h"
#include "inspect/kinds/token_kind.h"

#include <algorithm>
#include <array>

namespace tokenscope::gate {

namespace {

using enum Rule;

constexpr std::array<PolicyMember, 39> memberTable = {{
    {KeyAlgorithms, &Policy::keyAlgorithms, Vocabulary::SignatureAlgorithms},
    {KeyManagement, &Policy::keyManagement, Vocabulary::KeyManagements},
    {KeyTypes, &Policy::keyTypes, Vocabulary::KeyTypes},
    {KeyCurves, &Policy::keyCurves, Vocabulary::Curves},
    {KeyRsaBits, &Policy::leastRsaBits},
    {KeySecretBits, &Policy::leastSecretBits},
    {KeyAge, &Policy::longestKeyAge},
    {KeyExpiry, &Policy::expiresWithin},
    {KeyIdRequired, &Policy::needsKeyId},
    {KeyIdUnique, &Policy::needsUniqueKeyId},
    {KeyUse, &Policy::needsUse},
    {KeyAlgorithmNamed, &Policy::needsAlgorithm},
    {KeyPrivate, &Policy::forbidsPrivate},
    {KeyUsable, &Policy::needsUsable},
    {KeysAtLeast, &Policy::leastKeys},
    {KeysAtMost, &Policy::mostKeys},
    {TokenAlgorithms, &Policy::tokenAlgorithms, Vocabulary::SignatureAlgorithms},
    {TokenManagement, &Policy::tokenManagement, Vocabulary::KeyManagements},
    {TokenEncryption, &Policy::tokenEncryption, Vocabulary::ContentEncryptions},
    {TokenIssuer, &Policy::tokenIssuers},
    {TokenAudience, &Policy::tokenAudiences},
    {TokenKinds, &Policy::tokenKinds, Vocabulary::TokenKinds},
    {TokenLifetime, &Policy::longestLifetime},
    {TokenAge, &Policy::longestTokenAge},
    {TokenClaims, &Policy::requiredClaims},
    {TokenLeeway, &Policy::leeway},
    {TokenWhere, &Policy::conditions},
    {TokenVerified, &Policy::needsVerified},
    {DiscoveryIssuer, &Policy::discoveryIssuer},
    {DiscoveryHttps, &Policy::needsHttps},
    {DiscoveryKeysAddress, &Policy::needsKeysAddress},
    {DiscoveryNoNone, &Policy::forbidsNone},
    {DiscoveryAlgorithms, &Policy::discoveryAlgorithms, Vocabulary::SignatureAlgorithms},
    {DiscoveryManagement, &Policy::discoveryManagement, Vocabulary::KeyManagements},
    {DiscoveryPkce, &Policy::needsPkce},
    {DiscoveryResponseTypes, &Policy::responseTypes},
    {DiscoveryGrantTypes, &Policy::grantTypes},
    {DiscoveryClientAuthentication, &Policy::clientAuthentication},
    {DiscoveryRequired, &Policy::requiredMembers},
}};

template <typename Rows>
std::vector<std::string_view> namesIn(const Rows &rows)
{
    std::vector<std::string_view> names;
    for (const auto &row : rows)
        names.push_back(row.name);
    return names;
}

} // namespace

Level Policy::levelOf(Rule rule) const
{
    const auto set = ruleLevels.find(rule);
    return set == ruleLevels.end() ? Level::Error : set->second;
}

Level Policy::levelOf(inspect::Code code, inspect::Severity severity) const
{
    if (const auto set = findingLevels.find(code); set != findingLevels.end())
        return set->second;
    if (code == inspect::Code::NotExamined)
        return Level::Error; // what was not looked at is never passed over
    return severity == inspect::Severity::Error     ? Level::Error
           : severity == inspect::Severity::Warning ? Level::Warning
                                                    : Level::Off;
}

std::vector<std::string_view> wordsOf(Vocabulary vocabulary)
{
    switch (vocabulary) {
    case Vocabulary::Any:
        break;
    case Vocabulary::SignatureAlgorithms:
        return namesIn(crypto::signatureAlgorithms());
    case Vocabulary::KeyManagements:
        return namesIn(crypto::keyManagements());
    case Vocabulary::ContentEncryptions:
        return namesIn(crypto::contentEncryptions());
    case Vocabulary::KeyTypes:
        return {"RSA", "EC", "OKP", "AKP", "oct"};
    case Vocabulary::Curves: {
        std::vector<std::string_view> names;
        using enum crypto::Curve;
        for (const crypto::Curve curve : {P256, P384, P521, Secp256k1, Ed25519, Ed448, X25519, X448})
            names.push_back(crypto::curveName(curve));
        return names;
    }
    case Vocabulary::TokenKinds:
        return namesIn(inspect::tokenKinds());
    }
    return {};
}

bool isWordOf(Vocabulary vocabulary, std::string_view word)
{
    const auto words = wordsOf(vocabulary);
    if (vocabulary == Vocabulary::Any || std::ranges::find(words, word) != words.end())
        return true;
    const bool isOther = word == "none" || crypto::findKeyManagement(word) || crypto::findContentEncryption(word);
    return vocabulary == Vocabulary::SignatureAlgorithms && !isOther && crypto::isRegisteredAlgorithm(word);
}

std::span<const PolicyMember> policyMembers()
{
    return memberTable;
}

std::vector<Rule> rulesAskedFor(const Policy &policy, std::string_view section)
{
    std::vector<Rule> rules;
    for (const PolicyMember &member : policyMembers()) {
        const bool isAsked =
            std::visit(Overloaded{[&policy](Texts Policy::*place) { return !(policy.*place).empty(); },
                                  [&policy](std::vector<Condition> Policy::*place) { return !(policy.*place).empty(); },
                                  [&policy](bool Policy::*place) { return policy.*place; },
                                  [&policy](auto place) { return (policy.*place).has_value(); }},
                       member.place);
        const std::string_view name = ruleName(member.rule);
        if (isAsked && name.substr(0, name.find('.')) == section && member.rule != TokenLeeway)
            rules.push_back(member.rule);
    }
    return rules;
}

} // namespace tokenscope::gate
