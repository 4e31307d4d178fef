// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/joined_names.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace tokenscope::architecture {

using namespace Qt::StringLiterals;

namespace {

struct Declaration
{
    QString path;
    QString name;
    std::optional<QStringList> parameters; ///< their types, with `=` behind one that has a default; none: no function
};

bool isHeader(const QString &path)
{
    return path.endsWith(".h"_L1);
}

/// All of a folder of the window are one target.
QString targetOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    const bool isDivided = parts.first() == "src"_L1 || parts.first() == "app"_L1;
    return isDivided ? parts.mid(0, 2).join(u'/') : parts.first();
}

/// `const Key &key, int n = 1` as `const Key` and `int=`.
QStringList typesIn(const QString &parameters)
{
    static const QRegularExpression nameAndDefault(uR"(\s*[*&]*\w+\s*(=.*)?$)"_s);
    QStringList types;
    for (const QString &parameter : parameters.split(u',', Qt::SkipEmptyParts)) {
        const QString mark = parameter.contains(u'=') ? u"="_s : QString();
        types << parameter.trimmed().remove(nameAndDefault) + mark;
    }
    return types;
}

/// What a line at the left margin declares; no name where it declares nothing.
Declaration declarationIn(const QString &line)
{
    static const QRegularExpression passedOver(
        uR"(^(using (namespace|enum|\w+::)|namespace|template|static_assert|[^A-Za-z]|(class|struct) \w+;))"_s);
    static const QRegularExpression type(uR"(^(?:enum class|enum|struct|class|using) (\w+)(?! *\w+ *[({=]))"_s);
    static const QRegularExpression other(uR"(^[^(={;]*?(?<![:\w])(\w+)\s*(?:\[\w*\])*\s*(\(([^)]*)|=|\{|;))"_s);
    if (passedOver.match(line).hasMatch())
        return {};
    if (const auto match = type.match(line); match.hasMatch())
        return {.path = {}, .name = match.captured(1), .parameters = {}};
    const auto match = other.match(line);
    Declaration declaration{.path = {}, .name = match.captured(1), .parameters = {}};
    if (match.captured(2).startsWith(u'('))
        declaration.parameters = typesIn(match.captured(3));
    return declaration;
}

std::vector<Declaration> declarationsIn(const QString &path, const QString &text)
{
    std::vector<Declaration> found;
    static const QRegularExpression ownNamespace(uR"(^namespace (?!tokenscope\b)(\w+) \{$)"_s);
    bool isShared = isHeader(path); // what a header declares, all sources of the group see
    QString within;                 // a namespace of its own, whose names are other ones
    for (const QString &line : text.split(u'\n')) {
        if (const auto match = ownNamespace.match(line); match.hasMatch())
            within = match.captured(1);
        else if (!within.isEmpty() && line == "} // namespace "_L1 + within)
            within.clear();
        else if (!within.isEmpty())
            continue;
        else if (!isHeader(path) && (line == "namespace {"_L1 || line == "} // namespace"_L1))
            isShared = line.startsWith(u'n');
        else if (Declaration declaration = declarationIn(line); isShared && !declaration.name.isEmpty())
            found.push_back({path, declaration.name, declaration.parameters});
    }
    return found;
}

qsizetype withoutDefaults(const QStringList &parameters)
{
    return std::ranges::find_if(parameters, [](const QString &type) { return type.endsWith(u'='); }) -
           parameters.begin();
}

/// Whether some call fits both.
bool areAmbiguous(const QStringList &a, const QStringList &b)
{
    const qsizetype fewest = std::max(withoutDefaults(a), withoutDefaults(b));
    if (fewest > std::min(a.size(), b.size()))
        return false;
    const auto isSameType = [](QString x, QString y) { return x.remove(u'=') == y.remove(u'='); };
    return std::equal(a.begin(), a.begin() + fewest, b.begin(), b.begin() + fewest, isSameType);
}

bool canStandTogether(const Declaration &a, const Declaration &b)
{
    const bool areHeaders = isHeader(a.path) && isHeader(b.path);
    return a.path == b.path || areHeaders ||
           (a.parameters && b.parameters && !areAmbiguous(*a.parameters, *b.parameters));
}

void addClashes(QStringList &found, const std::vector<Declaration> &ofOneName)
{
    for (auto a = ofOneName.begin(); a != ofOneName.end(); ++a) {
        const auto b =
            std::find_if_not(a, ofOneName.end(), [a](const Declaration &other) { return canStandTogether(*a, other); });
        if (b != ofOneName.end())
            found << u"%1: %2 and %3"_s.arg(a->name, a->path, b->path);
    }
}

} // namespace

QStringList clashingNames(const std::map<QString, QString> &files)
{
    std::map<std::pair<QString, QString>, std::vector<Declaration>> byName;
    for (const auto &[path, text] : files) {
        if (!(path.endsWith(".cpp"_L1) || isHeader(path)) || path.startsWith("tests/"_L1))
            continue;
        for (const Declaration &declaration : declarationsIn(path, text))
            byName[{targetOf(path), declaration.name}].push_back(declaration);
    }
    QStringList found;
    for (const auto &entry : byName)
        addClashes(found, entry.second);
    return found;
}

} // namespace tokenscope::architecture
