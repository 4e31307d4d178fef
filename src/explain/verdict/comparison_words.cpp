// SPDX-License-Identifier: Apache-2.0
#include "explain/verdict/comparison_words.h"

#include "explain/phrases/difference.h"
#include "explain/phrases/duration_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"
#include "explain/verdict/verdict_words.h"
#include "json/writer.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <string>
#include <string_view>

namespace tokenscope::explain {

using namespace Qt::StringLiterals;

namespace {

using inspect::Inspection;
using inspect::Verdict;

constexpr std::size_t comparedLength = 200;
/// More than these nobody compares by eye.
constexpr std::size_t mostMembers = 500;

const json::Object *membersOf(const std::optional<json::Document> &document)
{
    return document ? document->root.asObject() : nullptr;
}

QString shown(const json::Value *value)
{
    return value ? quotedText(json::writeStart(*value, 4 * comparedLength), comparedLength) : QString();
}

bool isRejected(const Inspection &inspection)
{
    return inspection.verdict == Verdict::Rejected || inspection.verdict == Verdict::NotAToken;
}

/// One token has an error there, and the other has not.
bool decides(std::string_view where, const Inspection &a, const Inspection &b)
{
    const auto hasError = [where](const Inspection &inspection, inspect::Code code) {
        return std::ranges::any_of(inspection.findings, [&](const inspect::Finding &each) {
            return each.severity == inspect::Severity::Error && each.where == where && each.code == code;
        });
    };
    const auto onlyIn = [&](const Inspection &one, const Inspection &other) {
        return std::ranges::any_of(one.findings, [&](const inspect::Finding &each) {
            return each.severity == inspect::Severity::Error && each.where == where && !hasError(other, each.code);
        });
    };
    return onlyIn(a, b) || onlyIn(b, a);
}

class Comparer
{
    Q_DECLARE_TR_FUNCTIONS(Comparer)

public:
    Comparer(const Inspection &a, const Inspection &b)
        : m_a(a)
        , m_b(b)
    {
    }

    Comparison compare()
    {
        Comparison result;
        compareParts(result, true, membersOf(m_a.header), membersOf(m_b.header));
        compareParts(result, false, membersOf(m_a.payload), membersOf(m_b.payload));
        result.headline = headline();
        result.reason = reason(result);
        return result;
    }

private:
    void compareParts(Comparison &result, bool isHeader, const json::Object *a, const json::Object *b) const
    {
        const auto add = [&](const std::string &name) {
            result.members.push_back(
                compareMember(isHeader, name, a ? a->find(name) : nullptr, b ? b->find(name) : nullptr));
            result.differing += result.members.back().contrast != Contrast::Same ? 1 : 0;
            return result.members.size() < mostMembers;
        };
        if (a) {
            for (const json::Member &each : a->members()) {
                if (!add(each.name))
                    return;
            }
        }
        if (b) {
            for (const json::Member &each : b->members()) {
                if ((!a || !a->find(each.name)) && !add(each.name))
                    return;
            }
        }
    }

    ComparedMember compareMember(bool isHeader, const std::string &name, const json::Value *a,
                                 const json::Value *b) const
    {
        ComparedMember member{isHeader, quotedText(name), shown(a), shown(b), Contrast::Same, {}};
        if (a && b && json::write(*a) == json::write(*b))
            return member;
        const std::string where = (isHeader ? "header." : "payload.") + name;
        member.contrast = decides(where, m_a, m_b) ? Contrast::Decides : Contrast::Differs;
        member.words = words(isHeader, name, a, b);
        return member;
    }

    static QString words(bool isHeader, const std::string &name, const json::Value *a, const json::Value *b)
    {
        if (!a)
            return tr("only in B");
        if (!b)
            return tr("only in A");
        if (isHeader && name == "kid")
            return tr("they name different keys");
        if (!isHeader && name == "jti")
            return tr("differs in every token");
        if (!isHeader && name == "sub")
            return tr("they are about different subjects");
        if (const QString distance = isHeader ? QString() : distanceWords(name, *a, *b); !distance.isEmpty())
            return distance;
        if (a->asString() && b->asString())
            return firstDifference(*b->asString(), *a->asString());
        return a->type() == b->type() ? QString() : tr("of another type");
    }

    static QString distanceWords(std::string_view name, const json::Value &a, const json::Value &b)
    {
        constexpr std::string_view dates[] = {"iat", "nbf", "exp", "auth_time"};
        if (std::ranges::find(dates, name) == std::end(dates) || !a.asNumber() || !b.asNumber())
            return {};
        const auto first = a.asNumber()->toInteger();
        const auto second = b.asNumber()->toInteger();
        if (!first || !second)
            return {};
        const Moment momentA{std::chrono::seconds(*first)};
        const Moment momentB{std::chrono::seconds(*second)};
        return momentB > momentA ? fill(tr("B is %1 later"), {exactDuration(span(momentA, momentB))})
                                 : fill(tr("B is %1 earlier"), {exactDuration(span(momentB, momentA))});
    }

    QString headline() const
    {
        const QString a = verdictWords(m_a).headline;
        const QString b = verdictWords(m_b).headline;
        if (m_a.verdict == m_b.verdict && m_a.cause == m_b.cause)
            return m_a.token == m_b.token ? tr("Both are the same token")
                                          : fill(tr("The same verdict on both: %1"), {asClause(a)});
        if (m_a.verdict == Verdict::Accepted && isRejected(m_b))
            return fill(tr("A is accepted, B is not: %1"), {asClause(withoutVerdict(b))});
        if (m_b.verdict == Verdict::Accepted && isRejected(m_a))
            return fill(tr("B is accepted, A is not: %1"), {asClause(withoutVerdict(a))});
        return fill(tr("A: %1. B: %2"), {asClause(a), asClause(b)});
    }

    /// "the token has expired" of "Rejected: the token has expired".
    static QString withoutVerdict(const QString &headline)
    {
        const qsizetype colon = headline.indexOf(u": "_s);
        return colon < 0 ? headline : headline.sliced(colon + 2);
    }

    static QString reason(const Comparison &comparison)
    {
        QStringList deciding;
        for (const ComparedMember &each : comparison.members) {
            if (each.contrast == Contrast::Decides)
                deciding += each.name;
        }
        const QString count = counted(qint64(comparison.differing), tr("%1 member differs"), tr("%1 members differ"));
        if (comparison.differing == 0)
            return tr("Header and payload have the same members with the same values.");
        if (deciding.isEmpty())
            return fill(tr("%1; none of them decides by itself."), {count});
        return fill(tr("%1; what decides is %2."), {count, deciding.join(u", "_s)});
    }

    const Inspection &m_a;
    const Inspection &m_b;
};

} // namespace

QString Comparison::text() const
{
    QStringList lines{headline, reason, {}};
    for (const ComparedMember &each : members) {
        if (each.contrast == Contrast::Same)
            continue;
        const QString a = each.a.isEmpty() ? u"–"_s : each.a;
        const QString b = each.b.isEmpty() ? u"–"_s : each.b;
        lines += each.name + u": A "_s + a + u", B "_s + b +
                 (each.words.isEmpty() ? QString() : u" ("_s + each.words + u')');
    }
    return lines.join(u'\n') + u'\n';
}

Comparison compareTokens(const Inspection &a, const Inspection &b)
{
    return Comparer(a, b).compare();
}

} // namespace tokenscope::explain
