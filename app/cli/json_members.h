// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/phrases/plain_text.h"
#include "json/value.h"

#include <QStringList>

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace tokenscope::cli {

/// A member's name from outside, fit for a sentence.
inline QString shownMember(std::string_view name)
{
    constexpr std::size_t longestName = 48;
    return explain::quotedText(name, longestName);
}

/// Takes the members of an object by their names. What nobody took is a fault, so that a misspelt member is never taken
/// for one that was not given.
class JsonMembers
{
public:
    explicit JsonMembers(const json::Object &object)
        : m_object(object)
    {
    }

    /// A member that may be anything.
    void passOver(std::string_view name) { m_known.push_back(name); }

    /// Puts what `read` makes of the member into `target`. The error of `read` is what has to follow the member's name
    /// in a sentence. Null is no way to leave a member out: it comes from a variable that was to have something in it.
    template <typename Read, typename Target>
    void take(std::string_view name, Read read, Target &target)
    {
        m_known.push_back(name);
        const json::Value *value = m_object.find(name);
        if (!value || m_fault)
            return;
        if (value->isNull()) {
            m_fault = shownMember(name) + QStringLiteral(" is null; leave it out if it has no value.");
            return;
        }
        auto result = read(*value);
        if (result)
            target = std::move(*result);
        else
            m_fault = shownMember(name) + result.error();
    }

    /// A sentence that begins with the name of the member at fault. Those in `annotations` may be there too.
    std::optional<QString> fault(std::span<const std::string_view> annotations = {}) const
    {
        for (const json::Member &member : m_object.members()) {
            const auto isMember = [&member](std::string_view name) { return name == member.name; };
            if (std::ranges::any_of(annotations, isMember))
                continue;
            if (std::ranges::none_of(m_known, isMember))
                return shownMember(member.name) + QStringLiteral(" is not known here; what is: %1.").arg(knownNames());
            if (m_object.count(member.name) > 1)
                return shownMember(member.name) + QStringLiteral(" is there more than once.");
        }
        return m_fault;
    }

private:
    QString knownNames() const
    {
        QStringList names;
        for (const std::string_view name : m_known)
            names << QString::fromUtf8(name.data(), qsizetype(name.size()));
        return names.join(QStringLiteral(", "));
    }

    const json::Object &m_object;
    std::vector<std::string_view> m_known;
    std::optional<QString> m_fault;
};

} // namespace tokenscope::cli
