// SPDX-License-Identifier: Apache-2.0
#include "gate/key_rules.h"

#include "base/joined.h"
#include "crypto/encryption_algorithm.h"
#include "inspect/keys/key_lint.h"
#include "jose/claims.h"
#include "jose/keys/certificate_chain.h"
#include "jose/keys/key_id_text.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace tokenscope::gate {

namespace {

using inspect::Code;

/// Rules and the findings that say the same. Where both are there, the rule speaks.
constexpr std::array<std::pair<Rule, Code>, 10> twins = {{
    {Rule::KeyRsaBits, Code::KeyTooSmall},
    {Rule::KeySecretBits, Code::KeyTooSmall},
    {Rule::KeyExpiry, Code::CertificateExpired},
    {Rule::KeyExpiry, Code::KeyExpired},
    {Rule::KeyIdRequired, Code::KidAbsent},
    {Rule::KeyIdUnique, Code::DuplicateKid},
    {Rule::KeyUse, Code::UseAbsent},
    {Rule::KeyAlgorithmNamed, Code::AlgAbsent},
    {Rule::KeyPrivate, Code::PrivateKeyExposed},
    {Rule::KeysAtLeast, Code::KeySetEmpty},
}};

bool areTwins(Rule rule, Code code)
{
    return std::ranges::find(twins, std::pair(rule, code)) != twins.end();
}

/// A whole second of a key's own member, where it has one that is a date.
std::optional<Moment> momentIn(const jose::Jwk &key, std::string_view member)
{
    const json::Object *object = key.source().asObject();
    const json::Value *value = object ? object->find(member) : nullptr;
    const auto date = value && value->asNumber() ? jose::toNumericDate(*value->asNumber()) : std::nullopt;
    return date && !date->clamped ? std::optional(Moment(std::chrono::seconds(date->seconds))) : std::nullopt;
}

class KeyJudge
{
public:
    KeyJudge(const jose::Jwk &key, const Policy &policy, Moment moment)
        : m_key(key)
        , m_policy(policy)
        , m_moment(moment)
        , m_chain(jose::certificateChain(key))
    {
    }

    std::vector<Result> run()
    {
        checkMembers();
        checkMaterial();
        checkAge();
        checkExpiry();
        return std::move(m_results);
    }

private:
    void report(Rule rule, std::string observed = {}, std::string expected = {}, bool isUnchecked = false)
    {
        Result result{rule};
        result.observed = inspect::shortened(std::move(observed));
        result.expected = std::move(expected);
        result.isUnchecked = isUnchecked;
        m_results.push_back(std::move(result));
    }

    void checkMembers()
    {
        const std::string algorithm = m_key.algorithm().value_or(std::string());
        const bool isManagement = crypto::findKeyManagement(algorithm) != nullptr;
        const Texts &allowed = isManagement ? m_policy.keyManagement : m_policy.keyAlgorithms;
        if (!algorithm.empty() && !allowed.empty() && !isAmong(allowed, algorithm))
            report(isManagement ? Rule::KeyManagement : Rule::KeyAlgorithms, algorithm, joined(allowed));
        if (algorithm.empty() && !m_policy.keyAlgorithms.empty() && isForSignatures() && !fitsAllowed())
            report(Rule::KeyAlgorithms, {}, joined(m_policy.keyAlgorithms));
        if (!m_policy.keyTypes.empty() && !isAmong(m_policy.keyTypes, m_key.keyType()))
            report(Rule::KeyTypes, m_key.keyType(), joined(m_policy.keyTypes));
        if (!m_policy.keyCurves.empty() && !m_key.curve().empty() && !isAmong(m_policy.keyCurves, m_key.curve()))
            report(Rule::KeyCurves, m_key.curve(), joined(m_policy.keyCurves));
        if (m_policy.needsKeyId && (!m_key.id() || m_key.id()->value.empty()))
            report(Rule::KeyIdRequired);
        if (m_policy.needsUse && !m_key.use())
            report(Rule::KeyUse);
        if (m_policy.needsAlgorithm && algorithm.empty())
            report(Rule::KeyAlgorithmNamed);
    }

    /// As far as the key itself says; one that cannot be used is reported as that.
    bool isForSignatures() const
    {
        using enum crypto::Curve;
        if (!m_key.key() || m_key.use() == "enc")
            return false;
        const auto curve = m_key.key()->curve();
        return curve != X25519 && curve != X448;
    }

    bool fitsAllowed() const
    {
        return std::ranges::any_of(m_policy.keyAlgorithms, [this](const std::string &name) {
            const crypto::SignatureAlgorithm *algorithm = crypto::findSignatureAlgorithm(name);
            return algorithm && crypto::fits(*algorithm, *m_key.key());
        });
    }

    void checkMaterial()
    {
        const bool isPrivate =
            m_key.carriesPrivateMembers() || m_key.isSymmetric() || (m_key.key() && m_key.key()->isPrivate());
        if (m_policy.forbidsPrivate && isPrivate)
            report(Rule::KeyPrivate);
        if (!m_key.key()) {
            if (m_policy.needsUsable)
                report(Rule::KeyUsable, m_key.key().error().member);
            return;
        }
        const std::size_t bits = m_key.key()->bits();
        const auto demand = [this, bits](Rule rule, const std::optional<std::int64_t> &least) {
            if (least && bits < std::size_t(*least))
                report(rule, std::to_string(bits), std::to_string(*least));
        };
        if (m_key.key()->type() == crypto::KeyType::Rsa)
            demand(Rule::KeyRsaBits, m_policy.leastRsaBits);
        if (m_key.key()->type() == crypto::KeyType::Oct)
            demand(Rule::KeySecretBits, m_policy.leastSecretBits);
    }

    /// When it was made, by the earliest of what tells. A date far ahead tells nothing: it is one in milliseconds.
    std::optional<Moment> madeAt() const
    {
        constexpr auto farthest = std::chrono::days(366);
        std::optional<Moment> made;
        const auto consider = [&](const std::optional<Moment> &candidate) {
            if (candidate && *candidate <= m_moment + farthest && (!made || *candidate < *made))
                made = candidate;
        };
        consider(momentIn(m_key, "iat"));
        consider(momentIn(m_key, "nbf"));
        if (const crypto::Certificate *leaf = m_chain.leaf())
            consider(leaf->notBefore);
        return made;
    }

    void checkAge()
    {
        if (!m_policy.longestKeyAge)
            return;
        const std::string longest = std::to_string(m_policy.longestKeyAge->count());
        const auto made = madeAt();
        if (!made)
            report(Rule::KeyAgeUnknown, {}, longest, true);
        else if (m_moment - *made > *m_policy.longestKeyAge)
            report(Rule::KeyAge, std::to_string((m_moment - *made).count()), longest);
    }

    void checkExpiry()
    {
        if (!m_policy.expiresWithin)
            return;
        std::optional<Moment> end = momentIn(m_key, "exp");
        for (const jose::ChainEntry &entry : m_chain.entries) {
            if (entry.certificate && (!end || entry.certificate->notAfter < *end))
                end = entry.certificate->notAfter;
        }
        if (end && *end - m_moment <= *m_policy.expiresWithin) {
            report(Rule::KeyExpiry, std::to_string(end->time_since_epoch().count()),
                   std::to_string(m_policy.expiresWithin->count()));
        }
    }

    const jose::Jwk &m_key;
    const Policy &m_policy;
    Moment m_moment;
    jose::CertificateChain m_chain;
    std::vector<Result> m_results;
};

/// What tells a key from others. Of a shared secret nothing that is computed from it.
std::string identityOf(const jose::Jwk &key, std::size_t number)
{
    const std::string id = jose::keyIdText(key);
    if (!key.isSymmetric() && !key.thumbprint().empty())
        return key.thumbprint() + '\n' + id;
    return id.empty() ? '#' + std::to_string(number) : "kid\n" + id;
}

void addFindings(std::vector<Result> &results, const std::vector<inspect::Finding> &findings, const Policy &policy)
{
    const std::size_t own = results.size();
    for (const inspect::Finding &finding : findings) {
        const bool isSaid = std::any_of(results.begin(), results.begin() + std::ptrdiff_t(own),
                                        [&](const Result &each) { return areTwins(each.rule, finding.code); });
        const Level level = policy.levelOf(finding.code, finding.severity);
        if (isSaid || level == Level::Off)
            continue;
        Result result{Rule::Finding, level};
        result.finding = finding;
        result.isUnchecked = finding.code == Code::NotExamined;
        results.push_back(std::move(result));
    }
}

/// The levels that the policy gives to its rules; what is off goes.
void applyLevels(std::vector<Result> &results, const Policy &policy)
{
    for (Result &result : results) {
        if (result.rule != Rule::Finding)
            result.level = policy.levelOf(result.rule);
    }
    std::erase_if(results, [](const Result &result) { return result.level == Level::Off; });
}

/// Keys that have an ID that an earlier one has, by their places.
std::vector<bool> repeatedIds(const jose::JwkSet &keys)
{
    std::map<std::string_view, std::size_t> counts;
    for (const jose::Jwk &key : keys.keys()) {
        if (key.id())
            ++counts[key.id()->value];
    }
    std::vector<bool> repeated;
    for (const jose::Jwk &key : keys.keys())
        repeated.push_back(key.id() && counts[key.id()->value] > 1);
    return repeated;
}

std::vector<Result> judgeSet(const jose::JwkSet &keys, const Policy &policy,
                             const std::vector<inspect::Finding> &findings)
{
    std::vector<Result> results;
    const std::size_t count = keys.keys().size() + keys.unread();
    const auto report = [&results, count](Rule rule, std::int64_t bound) {
        Result result{rule};
        result.observed = std::to_string(count);
        result.expected = std::to_string(bound);
        results.push_back(std::move(result));
    };
    if (policy.leastKeys && count < std::size_t(*policy.leastKeys))
        report(Rule::KeysAtLeast, *policy.leastKeys);
    if (policy.mostKeys && count > std::size_t(*policy.mostKeys))
        report(Rule::KeysAtMost, *policy.mostKeys);
    addFindings(results, findings, policy);
    applyLevels(results, policy);
    return results;
}

} // namespace

std::vector<Result> judgeKeys(const jose::JwkSet &keys, const Policy &policy, Moment moment,
                              const std::vector<Place> &places)
{
    const inspect::KeyLint lint = inspect::lint(keys, moment);
    std::vector<Result> all = judgeSet(keys, policy, lint.set);
    const std::vector<bool> repeated = repeatedIds(keys);
    for (std::size_t i = 0; i < keys.keys().size(); ++i) {
        const jose::Jwk &key = keys.keys()[i];
        std::vector<Result> results = KeyJudge(key, policy, moment).run();
        if (policy.needsUniqueKeyId && repeated[i])
            results.push_back({Rule::KeyIdUnique});
        addFindings(results, lint.perKey[i], policy);
        applyLevels(results, policy);
        for (Result &result : results) {
            result.part = {Part::Kind::Key, i + 1, inspect::shortened(jose::keyIdText(key))};
            result.identity = identityOf(key, i + 1);
            if (i < places.size())
                result.place = places[i];
            all.push_back(std::move(result));
        }
    }
    return all;
}

std::vector<Place> placesOfKeys(const PlacedText &text, const std::string &member, std::size_t count)
{
    const std::string around = member.substr(0, member.rfind('/')); // of what is the place of the first key
    for (const std::string &array : {member + "/keys", member, around, std::string("/result/keys")}) {
        std::vector<Place> places = text.elements(array);
        if (!places.empty() && places.size() >= count)
            return places;
    }
    if (std::vector<Place> places = text.pemBlocks(); places.size() == count)
        return places;
    return count == 1 ? std::vector{text.at(member)} : std::vector<Place>();
}

} // namespace tokenscope::gate
