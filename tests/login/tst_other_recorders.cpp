// SPDX-License-Identifier: Apache-2.0
#include "login/report.h"
#include "json/document.h"
#include "json/writer.h"

#include <QFile>
#include <QTest>

using namespace tokenscope;

/// Recordings as a browser writes them of apps in a browser, apps with a server and apps on a phone, with one thing
/// wrong each, as people report it: a line of other_recorders.jsonl has the recording, the fault and the entry.
class TestOtherRecorders final : public QObject
{
    Q_OBJECT

private slots:
    void firstBrokenLinkIsNamed_data();
    void firstBrokenLinkIsNamed();
};

void TestOtherRecorders::firstBrokenLinkIsNamed_data()
{
    QTest::addColumn<QByteArray>("har");
    QTest::addColumn<QString>("broken");
    QTest::addColumn<int>("entry");
    QFile file(QStringLiteral(TOKENSCOPE_SOURCE_DIR "/tests/login/other_recorders.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QVERIFY(lines.size() >= 60);
    for (const QByteArray &line : lines) {
        const auto document = json::parse({line.constData(), std::size_t(line.size())});
        QVERIFY(document);
        const json::Object &row = *document->root.asObject();
        QTest::newRow(row.find("name")->asString()->c_str()) << QByteArray::fromStdString(json::write(*row.find("har")))
                                                             << QString::fromStdString(*row.find("broken")->asString())
                                                             << int(*row.find("entry")->asNumber()->toInteger());
    }
}

void TestOtherRecorders::firstBrokenLinkIsNamed()
{
    QFETCH(const QByteArray, har);
    QFETCH(const QString, broken);
    QFETCH(const int, entry);
    auto read = login::readHar({har.constData(), std::size_t(har.size())});
    QVERIFY(read);
    const login::Report report = login::explainLogin(std::move(*read));
    QVERIFY(!report.logins.empty());
    const login::Link *link = report.broken();
    const std::string_view found = link ? login::nameOf(*link->fault) : "nothing";
    QCOMPARE(QString::fromUtf8(found.data(), qsizetype(found.size())), broken);
    QCOMPARE(link ? int(report.recording.entryOf(link->exchange).number) : 0, entry);
}

QTEST_GUILESS_MAIN(TestOtherRecorders)
#include "tst_other_recorders.moc"
