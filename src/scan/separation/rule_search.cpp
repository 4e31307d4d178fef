// SPDX-License-Identifier: Apache-2.0
#include "scan/separation/rule_search.h"

#include "scan/separation/rounding.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace tokenscope::scan {

namespace {

constexpr std::size_t mostConditions = 3;
/// Of how many rules of one condition, and of two, longer ones are made.
constexpr std::size_t beamWidth = 40;
constexpr std::size_t lastBeamWidth = 15;
/// A rule has to shorten the message by this much: e^5 to one against chance, beyond what the choice of it costs.
constexpr double leastGain = 5;
constexpr double leastCorrelation = 0.7;
/// By how much a condition more has to better the correlation: a reader rather has a few exceptions.
constexpr double leastBetter = 0.03;
constexpr std::size_t mostOthers = 3;
/// Condition::How much worse another rule may be to be worth a line.
constexpr double leastLikeness = 0.03;

/// A condition of a rule that is under way.
struct Part
{
    const Choice *choice = nullptr; ///< null: a bound on the scale
    const Scale *scale = nullptr;
    Condition::How how = Condition::How::NotBelow;
    double upTo = 0; ///< the bound, or the next number above it

    double cost() const { return choice ? choice->cost : scale->cost; }
    const Quantity &quantity() const { return choice ? choice->condition.quantity : scale->quantity; }
};

struct Draft
{
    std::vector<Part> parts;
    Matched matched;
    double length = 0;
};

/// What it costs to say them; of a member that has been named, what is said of it costs less.
double costOf(const std::vector<Part> &parts)
{
    constexpr double perCondition = 1;
    double cost = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto isSame = [&](const Part &earlier) { return earlier.quantity() == parts[i].quantity(); };
        const bool isNamed = std::any_of(parts.begin(), parts.begin() + std::ptrdiff_t(i), isSame);
        cost += parts[i].cost() + (isNamed ? 0 : perCondition);
    }
    return cost;
}

/// What a rule looks at, whether by value, type or length, and under whichever name.
std::set<std::string> membersOf(const Draft &draft)
{
    std::set<std::string> members;
    for (const Part &part : draft.parts) {
        const std::vector<std::string> &path = part.quantity().path;
        members.insert(path.empty()      ? expressionOf(part.quantity())
                       : path.size() > 2 ? path[1] + '.' + path[2]
                                         : path.back());
    }
    return members;
}

/// Rounded as far as no row changes sides.
double boundOf(const Part &part)
{
    const auto first = std::ranges::lower_bound(part.scale->entries, part.upTo, {}, &Scale::Entry::number);
    return roundBound(part.scale->quantity, std::prev(first)->number, part.upTo);
}

class Search
{
public:
    Search(const Conditions &conditions, const Score &score)
        : m_conditions(conditions)
        , m_score(score)
    {
    }

    std::vector<FoundRule> run();

private:
    double difference(const Matched &matched) const { return m_score.coverage(matched) - m_score.falseRate(matched); }
    bool isGood(const Draft &draft) const
    {
        return m_score.coverage(draft.matched) >= leastCoverage && m_score.ofNothing() - draft.length >= leastGain &&
               m_score.correlation(draft.matched) >= leastCorrelation;
    }
    Draft made(const std::vector<Part> &base, const Part &part, const Matched &matched) const;
    Draft fromParts(const std::vector<Part> &parts) const;
    RowSet rowsOf(const Part &part) const;
    RowSet rowsOf(const std::vector<Part> &parts) const;
    Matched matchedBy(const RowSet &rows) const;
    void extend(const Draft &base, std::vector<Draft> &longer) const;
    void extendByScale(const Draft &base, const RowSet &rows, const Scale &scale, std::vector<Draft> &longer) const;
    std::vector<Draft> beam(std::vector<Draft> drafts, std::size_t width) const;
    Draft improved(Draft draft) const;
    FoundRule finished(const Draft &draft) const;
    std::vector<FoundRule> ranked(const std::vector<Draft> &good) const;

    const Conditions &m_conditions;
    const Score &m_score;
};

Draft Search::made(const std::vector<Part> &base, const Part &part, const Matched &matched) const
{
    Draft draft{base, matched, 0};
    draft.parts.push_back(part);
    draft.length = m_score.of(matched, costOf(draft.parts));
    return draft;
}

Matched Search::matchedBy(const RowSet &rows) const
{
    const std::size_t first = rows.countWith(m_conditions.first);
    return {first, rows.count() - first};
}

RowSet Search::rowsOf(const Part &part) const
{
    if (part.choice)
        return part.choice->rows;
    RowSet rows(m_score.first() + m_score.second());
    for (const Scale::Entry &entry : part.scale->entries) {
        if ((part.how == Condition::How::NotBelow) == (entry.number >= part.upTo))
            rows.insert(entry.row);
    }
    return rows;
}

RowSet Search::rowsOf(const std::vector<Part> &parts) const
{
    RowSet rows = RowSet::all(m_score.first() + m_score.second());
    for (const Part &part : parts)
        rows = rows.with(rowsOf(part));
    return rows;
}

Draft Search::fromParts(const std::vector<Part> &parts) const
{
    if (parts.empty())
        return {{}, {m_score.first(), m_score.second()}, m_score.ofNothing()};
    std::vector<Part> others = parts;
    others.pop_back();
    return made(others, parts.back(), matchedBy(rowsOf(parts)));
}

/// The bounds on the scale that make the best rule together with the base, and those that keep more of the first group:
/// another condition may make up for what they let through.
void Search::extendByScale(const Draft &base, const RowSet &rows, const Scale &scale, std::vector<Draft> &longer) const
{
    std::vector<Part> parts = base.parts;
    parts.push_back({nullptr, &scale});
    const double cost = costOf(parts);
    struct Best
    {
        double value = 0;
        std::optional<Part> part;
        Matched matched;
    };
    std::array<Best, 4> best; // by length and by difference, of each direction
    const auto consider = [&](Condition::How how, const Matched &matched, double upTo) {
        if (m_score.coverage(matched) < leastCoverage || matched.second == base.matched.second)
            return;
        const std::array values = {-m_score.of(matched, cost), difference(matched)};
        for (std::size_t i = 0; i < values.size(); ++i) {
            Best &one = best[i + (how == Condition::How::NotBelow ? 2 : 0)];
            if (!one.part || values[i] > one.value)
                one = {values[i], Part{nullptr, &scale, how, upTo}, matched};
        }
    };
    Matched all;
    for (const Scale::Entry &entry : scale.entries) {
        if (rows.contains(entry.row))
            ++(m_conditions.first.contains(entry.row) ? all.first : all.second);
    }
    if (m_score.coverage(all) < leastCoverage)
        return;
    Matched passed;
    const Scale::Entry *previous = nullptr;
    for (const Scale::Entry &entry : scale.entries) {
        if (!rows.contains(entry.row))
            continue;
        if (previous && previous->number != entry.number) {
            consider(Condition::How::Below, passed, entry.number);
            consider(Condition::How::NotBelow, {all.first - passed.first, all.second - passed.second}, entry.number);
        }
        ++(m_conditions.first.contains(entry.row) ? passed.first : passed.second);
        previous = &entry;
    }
    for (std::size_t i = 0; i < best.size(); ++i) {
        const bool isRepeated = i % 2 == 1 && best[i].part && best[i].part->upTo == best[i - 1].part->upTo;
        if (best[i].part && !isRepeated)
            longer.push_back(made(base.parts, *best[i].part, best[i].matched));
    }
}

void Search::extend(const Draft &base, std::vector<Draft> &longer) const
{
    const RowSet rows = rowsOf(base.parts);
    for (const Choice &choice : m_conditions.choices) {
        const std::size_t first = rows.countWith(choice.rows, m_conditions.first);
        const std::size_t both = rows.countWith(choice.rows);
        const Matched matched{first, both - first};
        if (m_score.coverage(matched) < leastCoverage || difference(matched) <= difference(base.matched))
            continue;
        longer.push_back(made(base.parts, Part{&choice}, matched));
    }
    for (const Scale &scale : m_conditions.scales)
        extendByScale(base, rows, scale, longer);
}

/// Those from which the best longer rules can be expected, and no two that match the same rows.
std::vector<Draft> Search::beam(std::vector<Draft> drafts, std::size_t width) const
{
    std::ranges::stable_sort(drafts, [this](const Draft &a, const Draft &b) {
        const double x = difference(a.matched);
        const double y = difference(b.matched);
        return x != y ? x > y : a.length < b.length;
    });
    std::vector<Draft> kept;
    std::vector<RowSet> keptRows;
    for (Draft &draft : drafts) {
        if (kept.size() == width)
            break;
        RowSet rows = rowsOf(draft.parts);
        if (std::ranges::find(keptRows, rows) != keptRows.end())
            continue;
        kept.push_back(std::move(draft));
        keptRows.push_back(std::move(rows));
    }
    return kept;
}

/// Leaves out what is not needed, and moves each bound to where it is best beside the others.
Draft Search::improved(Draft draft) const
{
    constexpr int rounds = 3;
    for (int round = 0; round < rounds; ++round) {
        const double before = draft.length;
        for (std::size_t i = 0; i < draft.parts.size(); ++i) {
            std::vector<Part> others = draft.parts;
            others.erase(others.begin() + std::ptrdiff_t(i));
            const Draft without = fromParts(others);
            std::vector<Draft> moved;
            if (draft.parts[i].scale)
                extendByScale(without, rowsOf(others), *draft.parts[i].scale, moved);
            if (!others.empty())
                moved.push_back(without);
            for (Draft &each : moved) {
                if (each.length < draft.length && !each.parts.empty())
                    draft = std::move(each);
            }
            if (i >= draft.parts.size())
                break;
        }
        if (draft.length == before)
            break;
    }
    return draft;
}

FoundRule Search::finished(const Draft &draft) const
{
    std::vector<Part> parts = draft.parts;
    std::ranges::stable_sort(parts, {}, [](const Part &part) { return std::pair(part.scale != nullptr, part.cost()); });
    FoundRule rule{{}, rowsOf(draft.parts), draft.matched, draft.length};
    for (const Part &part : parts) {
        if (part.choice)
            rule.conditions.push_back(part.choice->condition);
        else
            rule.conditions.push_back({part.scale->quantity, part.how, {}, boundOf(part)});
    }
    return rule;
}

std::vector<FoundRule> Search::run()
{
    std::vector<Draft> good;
    std::vector<Draft> level = {fromParts({})};
    for (std::size_t size = 1; size <= mostConditions && !level.empty(); ++size) {
        std::vector<Draft> longer;
        for (const Draft &base : level)
            extend(base, longer);
        std::ranges::copy_if(longer, std::back_inserter(good), [this](const Draft &draft) { return isGood(draft); });
        const bool isExact = std::ranges::any_of(
            good, [this](const Draft &draft) { return draft.matched == Matched{m_score.first(), 0}; });
        if (isExact)
            break; // nothing longer can do better
        level = beam(std::move(longer), size + 1 < mostConditions ? beamWidth : lastBeamWidth);
    }
    std::ranges::stable_sort(good, {}, &Draft::length);
    return ranked(good);
}

/// Of the shortest size that does it about as well as any: the best, and others that look at other members.
std::vector<FoundRule> Search::ranked(const std::vector<Draft> &good) const
{
    std::array<std::vector<Draft>, mostConditions> bySize;
    for (const Draft &draft : good) {
        if (std::vector<Draft> &same = bySize[draft.parts.size() - 1]; same.size() < beamWidth)
            same.push_back(draft);
    }
    std::optional<Draft> best;
    for (const std::vector<Draft> &same : bySize) {
        if (same.empty())
            continue;
        const Draft draft = improved(same.front());
        if (!best || (draft.length < best->length &&
                      m_score.correlation(draft.matched) >= m_score.correlation(best->matched) + leastBetter))
            best = draft;
    }
    std::vector<FoundRule> rules;
    if (!best)
        return rules;
    rules.push_back(finished(*best));
    std::set<std::set<std::string>> looked = {membersOf(*best)};
    const double leastGood = m_score.correlation(best->matched) - leastLikeness;
    for (const Draft &each : bySize[best->parts.size() - 1]) {
        if (rules.size() > mostOthers || m_score.correlation(each.matched) < leastGood)
            continue;
        const Draft other = improved(each);
        if (other.parts.size() == best->parts.size() && looked.insert(membersOf(other)).second)
            rules.push_back(finished(other));
    }
    return rules;
}

} // namespace

std::vector<FoundRule> searchRules(const Conditions &conditions, const Score &score)
{
    return Search(conditions, score).run();
}

bool canTellApart(const Conditions &conditions, const Score &score)
{
    double cheapest = score.ofNothing();
    for (const Choice &choice : conditions.choices)
        cheapest = std::min(cheapest, choice.cost);
    for (const Scale &scale : conditions.scales)
        cheapest = std::min(cheapest, scale.cost);
    return score.ofNothing() - score.of({score.first(), 0}, cheapest + 1) >= leastGain;
}

} // namespace tokenscope::scan
