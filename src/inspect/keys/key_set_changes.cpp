// SPDX-License-Identifier: Apache-2.0
#include "inspect/keys/key_set_changes.h"

#include "json/writer.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

namespace tokenscope::inspect {

namespace {

using jose::Jwk;

/// All members, whatever their order.
std::string membersOf(const Jwk &key)
{
    const json::Object *object = key.source().asObject();
    if (!object)
        return json::write(key.source());
    std::vector<json::Member> members = object->members();
    std::ranges::stable_sort(members, {}, &json::Member::name);
    return json::write(json::Object(std::move(members)));
}

/// A prefix keeps a thumbprint apart from a text that happens to look like one.
std::string identityOf(const Jwk &key)
{
    return key.thumbprint().empty() ? "members " + membersOf(key) : "thumbprint " + key.thumbprint();
}

std::optional<std::string> idOf(const Jwk &key)
{
    return key.id() ? std::optional(key.id()->value) : std::nullopt;
}

/// `kid` and key both, in a form that can be looked up; the length keeps them apart.
std::string nameAndIdentityOf(const Jwk &key)
{
    const std::string id = idOf(key).value_or(std::string());
    return (key.id() ? "id " : "no id ") + std::to_string(id.size()) + ' ' + id + identityOf(key);
}

/// Keys of the two sets that have found no partner yet.
class Matching
{
public:
    Matching(const jose::JwkSet &before, const jose::JwkSet &after)
        : m_before(before.keys())
        , m_after(after.keys())
        , m_isOpenBefore(m_before.size(), true)
        , m_isOpenAfter(m_after.size(), true)
    {
    }

    /// Takes together those of which `feature` gives the same, first with first. None where it gives nothing.
    template <typename Feature>
    std::vector<KeyPair> take(Feature feature)
    {
        std::map<std::string, std::vector<std::size_t>> open; // the first of them last
        for (std::size_t i = m_before.size(); i-- > 0;) {
            const std::optional<std::string> name = m_isOpenBefore[i] ? feature(m_before[i]) : std::nullopt;
            if (name)
                open[*name].push_back(i);
        }
        std::vector<KeyPair> pairs;
        for (std::size_t i = 0; i < m_after.size(); ++i) {
            const std::optional<std::string> name = m_isOpenAfter[i] ? feature(m_after[i]) : std::nullopt;
            const auto found = name ? open.find(*name) : open.end();
            if (found == open.end() || found->second.empty())
                continue;
            pairs.push_back({found->second.back(), i});
            found->second.pop_back();
            m_isOpenBefore[pairs.back().before] = false;
            m_isOpenAfter[i] = false;
        }
        return pairs;
    }

    std::vector<std::size_t> leftBefore() const { return places(m_isOpenBefore); }
    std::vector<std::size_t> leftAfter() const { return places(m_isOpenAfter); }

private:
    static std::vector<std::size_t> places(const std::vector<bool> &isOpen)
    {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < isOpen.size(); ++i) {
            if (isOpen[i])
                found.push_back(i);
        }
        return found;
    }

    const std::vector<Jwk> &m_before;
    const std::vector<Jwk> &m_after;
    std::vector<bool> m_isOpenBefore;
    std::vector<bool> m_isOpenAfter;
};

} // namespace

KeySetChanges changesBetween(const jose::JwkSet &before, const jose::JwkSet &after)
{
    Matching matching(before, after);
    KeySetChanges changes;
    matching.take([](const Jwk &key) { return std::optional(membersOf(key)); });
    changes.described = matching.take([](const Jwk &key) { return std::optional(nameAndIdentityOf(key)); });
    changes.renamed = matching.take([](const Jwk &key) { return std::optional(identityOf(key)); });
    changes.replaced = matching.take(&idOf);
    changes.added = matching.leftAfter();
    changes.removed = matching.leftBefore();
    return changes;
}

} // namespace tokenscope::inspect
