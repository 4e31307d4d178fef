// SPDX-License-Identifier: Apache-2.0
#include "inspect/keys/key_lint.h"

#include "crypto/keys/rsa_weakness.h"
#include "inspect/keys/key_linter.h"
#include "inspect/model/inspection_draft.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace tokenscope::inspect {

namespace {

class SetLinter
{
public:
    SetLinter(const jose::JwkSet &set, Moment moment)
        : m_keys(set.keys())
        , m_unread(set.unread())
    {
        const std::vector<jose::Jwk> &keys = m_keys;
        const auto isRsa = [](const jose::Jwk &key) { return key.key() && key.key()->type() == crypto::KeyType::Rsa; };
        for (std::size_t i = 0; i < keys.size(); ++i) {
            if (keys[i].id())
                m_byId[keys[i].id()->value].push_back(i);
            if (isRsa(keys[i]))
                m_rsa.push_back(i);
        }
        m_result.perKey.reserve(keys.size());
        for (const jose::Jwk &key : keys)
            m_result.perKey.push_back(lintKey(key, moment, m_budget));
    }

    KeyLint run()
    {
        findRepeatedIds();
        findSharedPrimes();
        for (std::vector<Finding> &findings : m_result.perKey)
            std::ranges::stable_sort(findings, std::ranges::greater(), &Finding::severity);
        const std::size_t all = m_keys.size() + m_unread;
        if (m_unread > 0)
            reportNotExamined(Unexamined::Keys, m_keys.size(), all);
        if (const std::size_t skipped = m_budget.refused(); skipped > 0)
            reportNotExamined(Unexamined::RsaKeys, m_rsa.size() - skipped, m_rsa.size());
        if (!m_isCompared)
            reportNotExamined(Unexamined::SharedPrimes, 0, m_rsa.size());
        if (m_keys.empty())
            m_result.set.push_back(makeFinding(found::KeySetEmpty{}, "keys"));
        return std::move(m_result);
    }

private:
    void add(std::size_t key, Fact fact, Severity severity)
    {
        std::vector<Finding> &findings = m_result.perKey[key];
        findings.insert(findings.begin(), Finding(std::move(fact), severity, keyPlace(m_keys[key])));
    }

    /// How the keys of one ID go together, the most harmless first.
    SharedId sharingOf(const std::vector<std::size_t> &same) const
    {
        const jose::Jwk &first = m_keys[same.front()];
        const auto isFirst = [&](std::size_t i) {
            return !first.thumbprint().empty() && m_keys[i].thumbprint() == first.thumbprint();
        };
        if (std::ranges::all_of(same, isFirst))
            return SharedId::SameKey;
        std::set<std::string> uses;
        for (const std::size_t i : same)
            uses.insert(m_keys[i].use().value_or(std::string()));
        return uses.size() == same.size() && uses == std::set<std::string>{"enc", "sig"}
                   ? SharedId::SignatureAndEncryption
                   : SharedId::DifferentKeys;
    }

    void findRepeatedIds()
    {
        for (const auto &[id, same] : m_byId) {
            if (same.size() < 2)
                continue;
            const SharedId sharing = sharingOf(same);
            const Severity severity = sharing == SharedId::SameKey ? Severity::Note : Severity::Warning;
            for (const std::size_t i : same)
                add(i, found::KeyIdShared{std::string(id), same.size(), sharing}, severity);
        }
    }

    void reportNotExamined(Unexamined what, std::size_t done, std::size_t total)
    {
        m_result.set.emplace_back(Fact(found::NotExamined{what, done, total, {}}), Severity::Note, "keys");
    }

    static crypto::Cost comparingCost(const std::vector<const crypto::Key *> &keys)
    {
        crypto::Cost cost{};
        for (const crypto::Key *key : keys)
            cost += 2 * crypto::divisorCost(std::min(key->bits(), crypto::maximumTestedBits));
        return cost;
    }

    void findSharedPrimes()
    {
        std::vector<const crypto::Key *> keys;
        keys.reserve(m_rsa.size());
        for (const std::size_t i : m_rsa)
            keys.push_back(&*m_keys[i].key());
        m_isCompared = keys.size() <= crypto::maximumComparedKeys && m_comparing.spend(comparingCost(keys));
        if (!m_isCompared)
            return;
        for (const auto &[first, second] : crypto::sharedPrimes(keys)) {
            add(m_rsa[first], found::PrimeShared{shownKeyId(m_keys[m_rsa[first]]), shownKeyId(m_keys[m_rsa[second]])},
                Severity::Warning);
        }
    }

    const std::vector<jose::Jwk> &m_keys;
    std::unordered_map<std::string_view, std::vector<std::size_t>> m_byId;
    std::size_t m_unread;
    LintBudget m_budget;
    LintBudget m_comparing;
    bool m_isCompared = false;      ///< shared primes were looked for
    std::vector<std::size_t> m_rsa; ///< usable keys of that type
    KeyLint m_result;
};

/// Nobody publishes the file that the key lies in.
void placeInOwnFile(Finding &finding)
{
    if (const auto *exposed = finding.as<found::PrivateKeyExposed>()) {
        found::PrivateKeyExposed own = *exposed;
        own.place = KeyHome::OwnFile;
        finding = Finding(std::move(own), finding.severity, std::move(finding.where));
    } else if (const auto *shared = finding.as<found::PrimeShared>()) {
        found::PrimeShared own = *shared;
        own.place = KeyHome::OwnFile;
        finding = Finding(std::move(own), finding.severity, std::move(finding.where));
    }
}

} // namespace

std::size_t KeyLint::warnings() const
{
    return std::size_t(std::ranges::count_if(perKey, [](const std::vector<Finding> &findings) {
        return std::ranges::any_of(findings, [](const Finding &f) { return f.severity != Severity::Note; });
    }));
}

KeyLint lint(const jose::JwkSet &keys, Moment moment, KeyHome home)
{
    KeyLint result = SetLinter(keys, moment).run();
    for (std::vector<Finding> &findings : result.perKey) {
        if (home == KeyHome::OwnFile)
            std::ranges::for_each(findings, placeInOwnFile);
    }
    if (const std::string &pointer = keys.ambiguousMember(); !pointer.empty()) {
        result.set.push_back(makeFinding(found::DuplicateKeySetMember{pointer.substr(1), pointer}, "keys"));
    }
    if (keys.shape() != jose::SetShape::KeySet)
        result.set.push_back(makeFinding(found::KeySetMisshapen{keys.shape()}, "keys"));
    return result;
}

} // namespace tokenscope::inspect
