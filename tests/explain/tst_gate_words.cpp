// SPDX-License-Identifier: Apache-2.0
#include "base/overloaded.h"
#include "explain/gate/gate_words.h"
#include "tests/explain/plain_language.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::gate;
using explain::GateWords;

namespace {

QString named(std::string_view name)
{
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

/// What a member takes, and what holds where it is left out.
struct Form
{
    QString takes;
    QString otherwise;
};

Form formOf(const PolicyMember &member)
{
    static const Policy usual;
    const QString texts = member.vocabulary == Vocabulary::Any ? u"text or texts"_s : u"name or names"_s;
    return std::visit(
        Overloaded{[&](Texts Policy::*) { return Form{texts, u"–"_s}; },
                   [](std::optional<std::int64_t> Policy::*) { return Form{u"number"_s, u"–"_s}; },
                   [](std::optional<std::chrono::seconds> Policy::*) { return Form{u"duration"_s, u"–"_s}; },
                   [](bool Policy::*place) { return Form{u"true or false"_s, usual.*place ? u"true"_s : u"false"_s}; },
                   [](std::vector<Condition> Policy::*) { return Form{u"expression or several"_s, u"–"_s}; },
                   [](std::optional<std::string> Policy::*) { return Form{u"text"_s, u"–"_s}; }},
        member.place);
}

/// The table of docs/gate.md.
QString memberTable()
{
    QString table = u"| member | takes | if left out | what it demands |\n| --- | --- | --- | --- |\n"_s;
    for (const PolicyMember &member : policyMembers()) {
        const auto [takes, otherwise] = formOf(member);
        table += u"| `%1` | %2 | %3 | %4 |\n"_s.arg(named(ruleName(member.rule)), takes, otherwise,
                                                    GateWords::meaning(member.rule));
    }
    return table;
}

/// Those that no member sets.
QString otherRulesTable()
{
    QString table = u"| rule | what it demands |\n| --- | --- |\n"_s;
    for (const Rule rule : allRules()) {
        const bool isMember = std::ranges::find(policyMembers(), rule, &PolicyMember::rule) != policyMembers().end();
        if (!isMember)
            table += u"| `%1` | %2 |\n"_s.arg(named(ruleName(rule)), GateWords::meaning(rule));
    }
    return table;
}

/// The page with this table in place of the one with the same heading.
QString withTable(QString page, const QString &table)
{
    const qsizetype start = page.indexOf(table.section(u'\n', 0, 0));
    const qsizetype end = page.indexOf("\n\n"_L1, start);
    return start < 0 || end < 0 ? page : page.replace(start, end + 1 - start, table);
}

} // namespace

/// What a gate says, and what its page says of it.
class TestGateWords final : public QObject
{
    Q_OBJECT

private slots:
    void everyRuleSpeaks_data();
    void everyRuleSpeaks();
    void pageIsOfTheTable();
    void policyFaultsSpeak_data();
    void policyFaultsSpeak();
    void outcomesSpeak_data();
    void outcomesSpeak();
};

void TestGateWords::everyRuleSpeaks_data()
{
    QTest::addColumn<Rule>("rule");
    for (const Rule rule : allRules())
        QTest::newRow(std::string(ruleName(rule)).c_str()) << rule;
}

void TestGateWords::everyRuleSpeaks()
{
    QFETCH(const Rule, rule);
    QCOMPARE(blemishOfSentence(GateWords::meaning(rule)), QString());
    Result result{rule};
    result.observed = "90000";
    result.expected = "80000";
    result.place.pointer = "/member";
    QCOMPARE(blemish(GateWords::message(result).replace(u"90000"_s, u"Ninety"_s)), QString());
    result.part = {Part::Kind::Key, 2, "a\u202e%1%2"};
    QVERIFY(!GateWords::message(result).contains(u'\u202e'));
    QVERIFY(GateWords::message(result).startsWith(u"Key “a\\u{202E}%1%2”: "_s));
    result.part = {Part::Kind::Token, 3, {}};
    QVERIFY(GateWords::message(result).startsWith(u"Token 3: "_s));
    Result bare{rule};
    bare.isUnchecked = true;
    if (rule != Rule::InputUnreadable && rule != Rule::InputUnanswered)
        QVERIFY(!GateWords::message(bare).isEmpty());
}

void TestGateWords::pageIsOfTheTable()
{
    QFile file(QStringLiteral(TOKENSCOPE_SOURCE_DIR "/docs/gate.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    file.close();
    const QString wanted = withTable(withTable(page, memberTable()), otherRulesTable());
    if (qEnvironmentVariableIsSet("TOKENSCOPE_WRITE_DOCS")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(wanted.toUtf8());
    }
    QVERIFY(page.contains(memberTable().section(u'\n', 0, 0)));
    QVERIFY2(page == wanted, "docs/gate.md is of another state of the table of members");
}

void TestGateWords::policyFaultsSpeak_data()
{
    QTest::addColumn<std::string>("policy");
    QTest::addColumn<QString>("words");
    QTest::newRow("not JSON") << std::string("{") << u"line 1, column 2: it is not JSON from here on."_s;
    QTest::newRow("unknown") << std::string(R"({"kees":{}})") << u"(/kees): “kees” is not known."_s;
    QTest::newRow("expression") << std::string(R"({"tokens":{"where":"exp >"}})")
                                << u"the expression “exp >” cannot be read from character 6 on."_s;
    QTest::newRow("hostile name") << std::string("{\"\\u202e%1\":{}}") << u"“\\u{202E}%1” is not known."_s;
    QTest::newRow("name") << std::string(R"({"keys":{"types":["rsa"]}})") << u"“rsa” is not a name that is known"_s;
}

void TestGateWords::policyFaultsSpeak()
{
    QFETCH(const std::string, policy);
    QFETCH(const QString, words);
    const auto read = readPolicy(policy);
    QVERIFY(!read);
    const QString said = GateWords::policyFailure("policy.json", read.error());
    QVERIFY2(said.contains(words), qPrintable(said));
    QVERIFY2(said.startsWith("The policy policy.json cannot be used, "_L1), qPrintable(said));
}

void TestGateWords::outcomesSpeak_data()
{
    QTest::addColumn<std::vector<Rule>>("rules");
    QTest::addColumn<QString>("words");
    QTest::newRow("passed") << std::vector<Rule>{} << u"The policy is fulfilled: 0 errors, 0 warnings."_s;
    QTest::newRow("broken") << std::vector{Rule::KeyUse} << u"The policy is not fulfilled: 1 error, 0 warnings."_s;
    QTest::newRow("unread") << std::vector{Rule::KeyUse, Rule::InputUnreadable}
                            << u"Not everything could be read: 2 errors, 0 warnings."_s;
}

void TestGateWords::outcomesSpeak()
{
    QFETCH(const std::vector<Rule>, rules);
    JudgedSubject subject;
    for (const Rule rule : rules)
        subject.results.push_back({rule});
    QTEST(GateWords::outcome(Report({subject})), "words");
}

QTEST_GUILESS_MAIN(TestGateWords)
#include "tst_gate_words.moc"
