// SPDX-License-Identifier: Apache-2.0
#include "scan/filter_node.h"

#include "scan/moment_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <compare>
#include <functional>
#include <optional>
#include <string>

namespace tokenscope::scan {

namespace {

std::optional<double> numberOf(const json::Value &value)
{
    if (const json::Number *number = value.asNumber())
        return number->toDouble();
    const std::string *text = value.asString();
    return text ? dateIn(*text) : std::nullopt;
}

/// Calls `visit` with each value that the path leads to: of a list with each element.
void follow(const json::Value &value, const Path &path, std::size_t step,
            const std::function<void(const json::Value &)> &visit)
{
    if (const json::Array *list = value.asArray()) {
        for (const json::Value &each : *list)
            follow(each, path, step, visit);
        return;
    }
    if (step == path.members.size())
        return visit(value);
    const json::Object *object = value.asObject();
    const json::Value *member = object ? object->find(path.members[step]) : nullptr;
    if (member)
        follow(*member, path, step + 1, visit);
}

/// How many characters a text, elements a list or members an object has; others have no length.
std::optional<std::size_t> lengthOf(const json::Value &value)
{
    if (const std::string *text = value.asString())
        return characterCount(*text);
    if (const json::Array *list = value.asArray())
        return list->size();
    if (const json::Object *object = value.asObject())
        return object->size();
    return std::nullopt;
}

/// Calls `visit` with the type or the length of what the path leads to, where a list at its end counts as one.
void followAspect(const json::Value &value, const Path &path, std::size_t step,
                  const std::function<void(const json::Value &)> &visit)
{
    if (step == path.members.size()) {
        if (path.aspect == Path::Aspect::Type)
            return visit(json::Value(value.typeName()));
        if (const auto length = lengthOf(value))
            visit(json::Value(std::int64_t(*length)));
        return;
    }
    if (const json::Array *list = value.asArray()) {
        for (const json::Value &each : *list)
            followAspect(each, path, step, visit);
        return;
    }
    const json::Object *object = value.asObject();
    const json::Value *member = object ? object->find(path.members[step]) : nullptr;
    if (member)
        followAspect(*member, path, step + 1, visit);
}

void addPaths(const Filter::Node &node, std::vector<std::vector<std::string>> &paths)
{
    for (const Filter::Node &part : node.parts)
        addPaths(part, paths);
    const auto add = [&paths](const Sum &sum) {
        for (const Term &term : sum) {
            if (const Path *path = std::get_if<Path>(&term.value))
                paths.push_back(path->members);
        }
    };
    add(node.compared.left);
    std::ranges::for_each(node.compared.right, add);
}

struct Evaluation
{
    const json::Value &subject;
    Moment now;

    /// What a sum may be: of a path in a list several values, of a path that leads nowhere none.
    std::vector<json::Value> values(const Sum &sum) const
    {
        if (sum.size() == 1 && !sum[0].isNegative)
            return valuesOf(sum[0]);
        double total = 0;
        for (const Term &term : sum) {
            const auto values = valuesOf(term);
            const auto number = values.size() == 1 ? numberOf(values[0]) : std::nullopt;
            if (!number)
                return {};
            total += term.isNegative ? -*number : *number;
        }
        return {numberValue(total)};
    }

    std::vector<json::Value> valuesOf(const Term &term) const
    {
        std::vector<json::Value> found;
        const auto keep = [&found](const json::Value &value) { found.push_back(value); };
        if (const Path *path = std::get_if<Path>(&term.value))
            (path->aspect == Path::Aspect::Value ? follow : followAspect)(subject, *path, 0, keep);
        else if (const std::string *text = std::get_if<std::string>(&term.value))
            found.emplace_back(*text);
        else if (const double *number = std::get_if<double>(&term.value))
            found.push_back(numberValue(*number));
        else
            found.emplace_back(std::int64_t(now.time_since_epoch().count()));
        return found;
    }

    /// The shortest digits that give the number back.
    static json::Value numberValue(double number)
    {
        std::array<char, 32> digits;
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
        return json::Value(json::Number{std::string(digits.data(), end)});
    }
};

bool isEqual(const json::Value &a, const json::Value &b)
{
    const std::string *x = a.asString();
    const std::string *y = b.asString();
    if (x && y)
        return *x == *y || (dateIn(*x) && dateIn(*x) == dateIn(*y));
    if (const bool *flag = a.asBool())
        return y && *y == (*flag ? "true" : "false");
    const auto left = numberOf(a);
    return left && left == numberOf(b);
}

/// Numbers and dates by their size, other texts by their bytes; nothing where they cannot be compared.
std::partial_ordering order(const json::Value &a, const json::Value &b)
{
    const auto left = numberOf(a);
    const auto right = numberOf(b);
    if (left && right)
        return *left <=> *right;
    const std::string *x = a.asString();
    const std::string *y = b.asString();
    return x && y ? std::partial_ordering(*x <=> *y) : std::partial_ordering::unordered;
}

bool holds(Comparison how, const json::Value &a, const json::Value &b)
{
    switch (how) {
    case Comparison::Equal:
    case Comparison::NotEqual:
    case Comparison::In:
        return isEqual(a, b);
    case Comparison::Less:
        return order(a, b) < 0;
    case Comparison::LessOrEqual:
        return order(a, b) <= 0;
    case Comparison::Greater:
        return order(a, b) > 0;
    case Comparison::GreaterOrEqual:
        return order(a, b) >= 0;
    case Comparison::Contains:
    case Comparison::ContainsNot:
        return a.asString() && b.asString() && a.asString()->contains(*b.asString());
    case Comparison::Exists:
        return true;
    }
    return false;
}

bool matchesCompared(const Compared &compared, const Evaluation &evaluation)
{
    const auto left = evaluation.values(compared.left);
    if (compared.how == Comparison::Exists)
        return !left.empty();
    const bool isNegated = compared.how == Comparison::NotEqual || compared.how == Comparison::ContainsNot;
    for (const Sum &sum : compared.right) {
        for (const json::Value &right : evaluation.values(sum)) {
            if (std::ranges::any_of(left, [&](const json::Value &each) { return holds(compared.how, each, right); }))
                return !isNegated;
        }
    }
    return isNegated;
}

bool matchesNode(const Filter::Node &node, const Evaluation &evaluation)
{
    const auto matches = [&evaluation](const Filter::Node &part) { return matchesNode(part, evaluation); };
    switch (node.kind) {
    case Filter::Node::Kind::And:
        return std::ranges::all_of(node.parts, matches);
    case Filter::Node::Kind::Or:
        return std::ranges::any_of(node.parts, matches);
    case Filter::Node::Kind::Not:
        return !matches(node.parts.front());
    case Filter::Node::Kind::Compared:
        return matchesCompared(node.compared, evaluation);
    }
    return false;
}

} // namespace

std::set<std::string> Filter::members() const
{
    std::set<std::string> members;
    for (const std::vector<std::string> &path : paths())
        members.insert(path.front());
    return members;
}

std::vector<std::vector<std::string>> Filter::paths() const
{
    std::vector<std::vector<std::string>> paths;
    addPaths(*m_root, paths);
    return paths;
}

bool Filter::matches(const json::Value &subject, Moment now) const
{
    return matchesNode(*m_root, {subject, now});
}

} // namespace tokenscope::scan
