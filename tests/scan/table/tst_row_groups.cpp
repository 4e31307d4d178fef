// SPDX-License-Identifier: Apache-2.0
#include "scan/table/row_groups.h"

#include "tests/inspect/token_workshop.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tokenscope;
using namespace tokenscope::workshop;
using scan::RowGroups;

/// What tells chosen rows of a table, or those of a filter, apart from the others.
class TestRowGroups final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsThePlantedRule_data();
    void findsThePlantedRule();
    void countsWhatIsInBoth();
    void hidesWhatIsHidden();
    void staysWithinTheTable();
    void saysThatTheFileIsGone();

private:
    RowGroups chosen() const
    {
        RowGroups groups;
        for (std::uint32_t row = 0; row < 200; row += 4)
            groups.chosen.push_back(row);
        return groups;
    }

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/given-to-the-program-XXXXXX")};
    QByteArray m_text;
    QString m_path;
    std::unique_ptr<scan::TableScan> m_scan;
};

/// Every fourth token has another tenant, and is of one of two keys.
void TestRowGroups::initTestCase()
{
    const Signer signers[] = {makeSigner("ES256", "a"), makeSigner("ES256", "b")};
    for (int i = 0; i < 200; ++i) {
        json::Object claims = goodClaims();
        claims.set("sub", json::Value("usr_" + std::to_string(1000 + i)));
        claims.set("tenant", json::Value(i % 4 == 0 ? "acme" : "umbrella"));
        m_text += "line " + QByteArray::fromStdString(sign(signers[i % 2], claims)) + '\n';
    }
    m_path = m_folder.filePath(QStringLiteral("gateway.log"));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_text) == m_text.size());
    file.close();
    m_scan = std::make_unique<scan::TableScan>(m_path.toStdString(), scan::ScanSettings());
    QVERIFY(m_scan->run());
    QCOMPARE(m_scan->table().rowCount(), std::size_t(200));
}

void TestRowGroups::findsThePlantedRule_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<int>("firstCount");
    QTest::addColumn<int>("secondCount");
    QTest::addColumn<QString>("rule");
    const QString tenant = QStringLiteral(R"(payload.tenant = "acme")");
    QTest::newRow("chosen rows and the rest") << QString() << QString() << 50 << 150 << tenant;
    QTest::newRow("a filter and the rest")
        << QStringLiteral(R"(payload.tenant = "umbrella" and kid = "a")") << QString() << 50 << 150 << QString();
    QTest::newRow("two filters") << QStringLiteral("line < 101") << QStringLiteral("line > 150") << 100 << 50
                                 << QString();
}

void TestRowGroups::findsThePlantedRule()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const int, firstCount);
    QFETCH(const int, secondCount);
    QFETCH(const QString, rule);
    RowGroups groups = first.isEmpty() ? chosen() : RowGroups();
    if (!first.isEmpty())
        groups.first = *scan::Filter::parse(first.toStdString());
    if (!second.isEmpty())
        groups.second = *scan::Filter::parse(second.toStdString());
    const auto compared = scan::compareGroups(*m_scan, groups);
    QVERIFY(compared);
    QCOMPARE(compared->separation.first, std::uint64_t(firstCount));
    QCOMPARE(compared->separation.second, std::uint64_t(secondCount));
    QCOMPARE(compared->inBoth, std::uint64_t(0));
    const auto &rules = compared->separation.rules;
    QCOMPARE(rules.empty() ? QString() : QString::fromStdString(rules.front().expression), rule);
}

void TestRowGroups::countsWhatIsInBoth()
{
    RowGroups groups = chosen();
    groups.second = *scan::Filter::parse("line <= 8");
    const auto compared = scan::compareGroups(*m_scan, groups);
    QVERIFY(compared);
    QCOMPARE(compared->inBoth, std::uint64_t(2));
    QCOMPARE(compared->separation.first, std::uint64_t(48));
    QCOMPARE(compared->separation.second, std::uint64_t(6));
}

void TestRowGroups::hidesWhatIsHidden()
{
    scan::SampleOptions options;
    options.isHidden = [](std::string_view member) { return member == "tenant"; };
    const auto compared = scan::compareGroups(*m_scan, chosen(), options);
    QVERIFY(compared);
    for (const scan::Rule &rule : compared->separation.rules)
        QVERIFY2(rule.expression.find("acme") == std::string::npos, rule.expression.c_str());
}

/// The log goes on, and the table ends where it was read to.
void TestRowGroups::staysWithinTheTable()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::Append) && file.write(m_text) == m_text.size());
    file.close();
    const auto compared = scan::compareGroups(*m_scan, chosen());
    QVERIFY(compared);
    QCOMPARE(compared->separation.first + compared->separation.second, std::uint64_t(200));
}

void TestRowGroups::saysThatTheFileIsGone()
{
    QVERIFY(QFile::remove(m_path));
    QVERIFY(!scan::compareGroups(*m_scan, chosen()));
}

QTEST_GUILESS_MAIN(TestRowGroups)
#include "tst_row_groups.moc"
