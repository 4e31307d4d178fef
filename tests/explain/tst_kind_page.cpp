// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/allowed_words.h"
#include "explain/terms/kind_words.h"
#include "inspect/kinds/token_kind.h"
#include "inspect/law/member_path.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace tokenscope;
using namespace Qt::StringLiterals;
using inspect::Demand;
using inspect::MemberRule;
using inspect::TokenKind;

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString nameOf(std::string_view path)
{
    return u'`' + textOf(inspect::shownPath(path)) + u'`';
}

QString conditionOf(const inspect::Condition &condition)
{
    if (condition.path.empty())
        return {};
    const QString value = condition.value.empty() ? u""_s : u" is `"_s + textOf(condition.value) + u'`';
    return (condition.isUnless ? u", without "_s : u", with "_s) + nameOf(condition.path) + value;
}

QString ruleLine(const MemberRule &rule)
{
    QString line = nameOf(rule.path);
    if (!rule.otherwise.empty())
        line += u" or "_s + nameOf(rule.otherwise);
    if (rule.allowed) {
        line += u": "_s + explain::allowedWords(*rule.allowed, rule.operand.empty() ? std::optional<std::string>()
                                                                                    : inspect::shownPath(rule.operand));
    }
    return line + conditionOf(rule.when);
}

QString section(const TokenKind &kind, const QString &title, Demand demand)
{
    QStringList lines;
    for (const MemberRule &rule : kind.members) {
        if (rule.demand == demand)
            lines << ruleLine(rule);
    }
    return lines.isEmpty() ? QString() : u"- %1: %2.\n"_s.arg(title, lines.join(u"; "_s));
}

QString marksOf(const TokenKind &kind)
{
    QStringList marks;
    if (!kind.type.empty())
        marks << u"`typ` is `%1`"_s.arg(textOf(kind.type));
    if (kind.form != inspect::TextForm::None)
        marks << u"the form of its text"_s;
    for (const inspect::Mark &mark : kind.marks) {
        QStringList traits;
        for (const inspect::Trait &trait : mark.traits) {
            if (!trait.path.empty() && trait.match != inspect::Match::Absent)
                traits << nameOf(trait.path);
        }
        if (!traits.isEmpty())
            marks << (mark.by == inspect::RecognizedBy::Shape ? u"a guess from "_s : u"the value of "_s) +
                         traits.join(u", "_s);
    }
    return marks.isEmpty() ? u"`--kind` alone"_s : marks.join(u"; "_s);
}

QString timesOf(const inspect::TimeRules &time)
{
    const auto seconds = [](std::chrono::seconds span) { return QString::number(span.count()) + u" s"_s; };
    QStringList rules;
    if (time.window)
        rules << u"issued at most %1 ago (this program’s own limit)"_s.arg(seconds(*time.window));
    if (time.freshness)
        rules << u"should be used within %1"_s.arg(seconds(*time.freshness));
    if (time.lifetime) {
        rules << u"lives at most %1, counted from %2"_s.arg(seconds(*time.lifetime),
                                                            time.from == inspect::From::Now ? u"now"_s : u"`iat`"_s);
    }
    if (time.shortest)
        rules << u"lives at least %1"_s.arg(seconds(*time.shortest));
    return rules.isEmpty() ? QString() : u"- Time: %1.\n"_s.arg(rules.join(u"; "_s));
}

QString algorithmsOf(const TokenKind &kind)
{
    switch (kind.algorithmRule) {
    case inspect::Algorithms::General:
        return {};
    case inspect::Algorithms::Asymmetric:
        return u"- Algorithms: those of key pairs alone.\n"_s;
    case inspect::Algorithms::Mac:
        return u"- Algorithms: those of shared secrets alone.\n"_s;
    case inspect::Algorithms::Named: {
        QStringList names;
        for (const std::string_view name : kind.algorithms)
            names << textOf(name);
        return u"- Algorithms: %1.\n"_s.arg(names.join(u", "_s));
    }
    }
    return {};
}

QString entryOf(const TokenKind &kind)
{
    QString entry = u"## `%1`\n\n"_s.arg(textOf(kind.name));
    entry += explain::purposeOfKind(kind.name) + u"\n\n"_s;
    entry += u"- Recognized by %1.\n"_s.arg(marksOf(kind));
    if (!kind.genus.empty())
        entry += u"- The law of `%1` holds as well.\n"_s.arg(textOf(kind.genus));
    entry += section(kind, u"Must have"_s, Demand::Required);
    entry += section(kind, u"May have"_s, Demand::Optional);
    entry += section(kind, u"Should have"_s, Demand::Advised);
    entry += section(kind, u"Must not have"_s, Demand::Forbidden);
    entry += section(kind, u"Should not have"_s, Demand::Discouraged);
    entry += algorithmsOf(kind) + timesOf(kind.time);
    if (!kind.ownKey.empty())
        entry += u"- Brings its own key along (%1), which proves nothing by itself.\n"_s.arg(nameOf(kind.ownKey));
    if (const QString dependence = explain::dependenceOfKind(kind.name); kind.unchecked && !dependence.isEmpty())
        entry += u"- Never accepted by itself. Not checked: %1.\n"_s.arg(dependence);
    return entry + u"- Its law: %1.\n"_s.arg(textOf(kind.rule));
}

QString page()
{
    QString text =
        u"# Kinds of tokens\n\nMade from the registry (`src/inspect/kinds`) by `tests/explain/tst_kind_page`; "
        "`TOKENSCOPE_WRITE_DOCS=1`\nlets that test write it anew. [kind-coverage.md](kind-coverage.md) lists how "
        "each line is tested.\n"_s;
    QStringList names;
    for (const TokenKind &kind : inspect::tokenKinds()) {
        const QString name = textOf(kind.name);
        if (!names.contains(name))
            text += u'\n' + entryOf(kind);
        names << name;
    }
    return text;
}

} // namespace

/// Every kind has its words, and the page about them says what the registry says.
class TestKindPage final : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasWords();
    void pageIsOfTheRegistry();
};

void TestKindPage::everyKindHasWords()
{
    for (const TokenKind &kind : inspect::tokenKinds()) {
        QVERIFY2(!explain::kindName(kind.name).isEmpty(), kind.name.data());
        QVERIFY2(!explain::purposeOfKind(kind.name).isEmpty(), kind.name.data());
        QVERIFY2(!kind.unchecked || !explain::dependenceOfKind(kind.name).isEmpty(), kind.name.data());
    }
}

void TestKindPage::pageIsOfTheRegistry()
{
    QFile file(QStringLiteral(TOKENSCOPE_SOURCE_DIR "/docs/kinds.md"));
    if (qEnvironmentVariableIsSet("TOKENSCOPE_WRITE_DOCS")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(page().toUtf8());
        file.close();
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(QString::fromUtf8(file.readAll()) == page(), "docs/kinds.md is of another state of the registry");
}

QTEST_GUILESS_MAIN(TestKindPage)
#include "tst_kind_page.moc"
