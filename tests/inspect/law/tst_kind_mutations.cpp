// SPDX-License-Identifier: Apache-2.0
#include "inspect/law/member_path.h"
#include "tests/inspect/law/kind_mutations.h"
#include "tests/inspect/law/kind_rules.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <map>

using namespace tokenscope;
using namespace Qt::StringLiterals;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

namespace {

const std::vector<KindMutation> &table()
{
    static const auto rows = readKindMutations(TOKENSCOPE_SOURCE_DIR "/tests/inspect/law/kind_mutations.jsonl");
    return rows;
}

const KindSample *sampleOf(std::string_view kind)
{
    const auto found = std::ranges::find(kindSamples(), kind, &KindSample::kind);
    return found == kindSamples().end() ? nullptr : &*found;
}

Expectations askingFor(std::string_view kind)
{
    Expectations expectations;
    expectations.kind = KindName{findKind(kind)->name};
    return expectations;
}

/// What was found, for messages.
QByteArray foundIn(const Inspection &inspection)
{
    std::string text(verdictName(inspection.verdict));
    for (const Finding &finding : inspection.findings)
        text += " " + std::string(codeName(finding.code)) + " " + finding.where + ";";
    return QByteArray::fromStdString(text);
}

bool isMet(const Inspection &inspection, const Condition &condition)
{
    if (condition.path.empty())
        return true;
    const json::Value *value = placeOf(inspection, condition.path).value;
    const std::string *text = value ? value->asString() : nullptr;
    const bool isTrue = value && *value == json::Value(true);
    const bool holds = condition.value.empty()
                           ? value != nullptr
                           : (text && *text == condition.value) || (isTrue && condition.value == "true");
    return holds != condition.isUnless;
}

/// Whether the good token shows that the rule is kept.
bool isKeptBySample(const Inspection &good, const LawRule &rule)
{
    if (!rule.member)
        return true;
    if (rule.member->path.starts_with("event."))
        return false;
    const bool isThere = placeOf(good, rule.member->path).value;
    if (rule.member->demand == Demand::Forbidden || rule.member->demand == Demand::Discouraged)
        return !isThere;
    return isMet(good, rule.member->when) && (rule.member->demand != Demand::Optional || isThere);
}

struct Coverage
{
    QStringList kept;
    std::map<QString, int> broken; ///< with the number of ways

    QString brokenText() const
    {
        QStringList ways;
        for (const auto &[way, count] : broken)
            ways << (count > 1 ? u"%1 (%2 ways)"_s.arg(way, QString::number(count)) : way);
        return ways.join(u"; "_s);
    }
};

using Page = std::map<std::pair<std::string_view, std::string>, Coverage>;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// What the row does to the good token.
QString changeOf(const KindMutation &row)
{
    QStringList changes;
    for (const std::string &path : row.removed)
        changes << u"no `%1`"_s.arg(textOf(shownPath(path)));
    for (const json::Member &member : row.set.members())
        changes << u"`%1`"_s.arg(textOf(shownPath(member.name)));
    if (!row.algorithm.empty())
        changes << u"`%1`"_s.arg(textOf(row.algorithm));
    if (row.isByOther)
        changes << u"another key"_s;
    return changes.join(u" and "_s);
}

const Page &coverage()
{
    static const Page page = [] {
        Page made;
        for (const TokenKind &kind : tokenKinds()) {
            const KindSample *sample = sampleOf(kind.name);
            if (!sample)
                continue;
            const Inspection good = judgeSample(*sample, headerIn(*sample), payloadIn(*sample), askingFor(kind.name));
            for (const LawRule &rule : lawOf(kind)) {
                if (isKeptBySample(good, rule))
                    made[{kind.name, rule.name}].kept << u"the good token"_s;
                else
                    made[{kind.name, rule.name}];
            }
        }
        for (const KindMutation &row : table()) {
            const auto place = made.find({row.kind, row.rule});
            if (place == made.end())
                continue;
            if (row.isKept)
                place->second.kept << changeOf(row);
            else
                ++place->second.broken[u"%1: %2"_s.arg(changeOf(row), textOf(row.finding))];
        }
        return made;
    }();
    return page;
}

QString pageText()
{
    QString text = u"# What the laws of the kinds are tested with\n\n"
                   "Made from the registry (`src/inspect/kinds`) and from the table `tests/inspect/law/"
                   "kind_mutations.jsonl` by\n`tests/inspect/law/tst_kind_mutations`, which runs each row; "
                   "`TOKENSCOPE_WRITE_DOCS=1` lets that test write the page anew.\nA line of a law that no token "
                   "keeps, or none breaks, fails it.\n"_s;
    for (const TokenKind &kind : tokenKinds()) {
        QString rows;
        for (const LawRule &rule : lawOf(kind)) {
            const auto place = coverage().find({kind.name, rule.name});
            if (place != coverage().end()) {
                rows += u"| %1 | %2 | %3 |\n"_s.arg(textOf(rule.name), place->second.kept.join(u"; "_s),
                                                    place->second.brokenText());
            }
        }
        if (!rows.isEmpty())
            text +=
                u"\n## `%1`\n\n| rule | kept by | broken by |\n| --- | --- | --- |\n"_s.arg(textOf(kind.name)) + rows;
    }
    return text;
}

} // namespace

/// Every row of the table of mutations: a right token of a kind with one requirement broken is never accepted, and the
/// requirement is what is named first.
class TestKindMutations final : public QObject
{
    Q_OBJECT

private slots:
    void everyRowIsOfALaw();
    void rows_data();
    void rows();
    void everyRuleIsKeptAndBroken();
    void pageIsOfTheTable();
};

void TestKindMutations::everyRowIsOfALaw()
{
    for (const KindMutation &row : table()) {
        QVERIFY2(sampleOf(row.kind), row.shown.c_str());
        const TokenKind *kind = findKind(row.kind);
        QVERIFY2(kind, row.shown.c_str());
        const auto rules = lawOf(*kind);
        const bool isOfLaw = std::ranges::find(rules, row.rule, &LawRule::name) != rules.end();
        QVERIFY2(isOfLaw || row.rule.starts_with("general: "), row.shown.c_str());
    }
}

void TestKindMutations::rows_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < int(table().size()); ++i) {
        const KindMutation &row = table()[std::size_t(i)];
        QTest::addRow("%d %s %s", int(row.line), row.kind.c_str(), row.rule.c_str()) << i;
    }
}

void TestKindMutations::rows()
{
    QFETCH(const int, number);
    const KindMutation &row = table()[std::size_t(number)];
    const KindSample &sample = *sampleOf(row.kind);
    const Inspection inspection = judgeMutation(sample, row, askingFor(row.kind));
    const QByteArray message = row.shown.c_str() + QByteArray("\n") + foundIn(inspection);
    if (row.isKept) {
        QVERIFY2(inspection.verdict == (sample.isAccepted ? Verdict::Accepted : Verdict::Unverified), message);
        return;
    }
    const auto rules = lawOf(*findKind(row.kind));
    const auto rule = std::ranges::find(rules, row.rule, &LawRule::name);
    const bool isAdvice = rule != rules.end() && rule->isAdvice;
    const auto isNamed = [&row](const Finding &finding) {
        return codeName(finding.code) == row.finding && (row.where.empty() || finding.where == row.where);
    };
    if (isAdvice) {
        QVERIFY2(std::ranges::any_of(inspection.findings, isNamed), message);
        return;
    }
    QVERIFY2(inspection.verdict == Verdict::Rejected, message);
    QVERIFY2(isNamed(inspection.findings.front()), message);
}

void TestKindMutations::everyRuleIsKeptAndBroken()
{
    QStringList missing;
    for (const auto &[rule, covered] : coverage()) {
        if (covered.kept.isEmpty())
            missing << u"kept: %1: %2"_s.arg(textOf(rule.first), textOf(rule.second));
        if (covered.broken.empty())
            missing << u"broken: %1: %2"_s.arg(textOf(rule.first), textOf(rule.second));
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestKindMutations::pageIsOfTheTable()
{
    QFile file(QStringLiteral(TOKENSCOPE_SOURCE_DIR "/docs/kind-coverage.md"));
    if (qEnvironmentVariableIsSet("TOKENSCOPE_WRITE_DOCS")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pageText().toUtf8());
        file.close();
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(QString::fromUtf8(file.readAll()) == pageText(), "docs/kind-coverage.md is of another state");
}

QTEST_GUILESS_MAIN(TestKindMutations)
#include "tst_kind_mutations.moc"
