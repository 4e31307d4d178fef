// SPDX-License-Identifier: Apache-2.0
#include "scan/table/table_scan.h"

#include "scan/table/row_place.h"
#include "tests/inspect/token_workshop.h"
#include "json/writer.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <future>

#include <zlib.h>

using namespace tokenscope;
using namespace tokenscope::workshop;
using scan::Record;
using scan::TableScan;

namespace {

QByteArray packed(const QByteArray &text)
{
    z_stream stream = {};
    deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray bytes(qsizetype(deflateBound(&stream, uLong(text.size()))), '\0');
    stream.next_in = reinterpret_cast<unsigned char *>(const_cast<char *>(text.constData()));
    stream.avail_in = uInt(text.size());
    stream.next_out = reinterpret_cast<unsigned char *>(bytes.data());
    stream.avail_out = uInt(bytes.size());
    deflate(&stream, Z_FINISH);
    bytes.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return bytes;
}

QByteArray utf16(const QByteArray &text)
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder(QString::fromUtf8(text));
}

} // namespace

/// A file into a table, on a thread of its own; and from a row back to its place in the file.
class TestTableScan final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void rowsAreTheLinesOfScan_data();
    void rowsAreTheLinesOfScan();
    void claimsAreAskedInTheFile();
    void rowLeadsBackToItsToken_data();
    void rowLeadsBackToItsToken();
    void otherTextInItsPlaceIsNoticed();
    void waitsWhilePaused();
    void stopEndsIt_data();
    void stopEndsIt();
    void faultsAreHandedOn();

private:
    std::string fileWith(const QByteArray &bytes);

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/given-to-the-program-XXXXXX")};
    Signer m_signer = makeSigner("ES256", "a");
    scan::ScanSettings m_settings;
    std::vector<std::string> m_tokens;
    QByteArray m_log;
};

void TestTableScan::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_settings.keys = loaded({&m_signer});
    m_settings.moment = moment;
    m_settings.judgeAt = scan::JudgeAt::LineTime;
    for (int i = 0; i < 300; ++i) {
        json::Object claims = goodClaims();
        claims.set("sub", json::Value("person " + std::to_string(i % 50)));
        claims.set("nonce", json::Value("n" + std::to_string(i % 7)));
        claims.set("exp", json::Value(now + (i % 3 - 1) * 3600));
        std::string token = sign(m_signer, claims);
        if (i % 11 == 0)
            token = withSegment(token, 2, segmentOf(goodToken(makeSigner("ES256", "a")), 2));
        m_log += QStringLiteral("2026-11-23T12:%1:00Z größer id_token=\"%2\" 401\n")
                     .arg(i % 60, 2, 10, QLatin1Char('0'))
                     .arg(QString::fromStdString(token))
                     .toUtf8();
        m_tokens.push_back(token);
    }
    m_log.append(QByteArray(700'000, 'x') + " no token\n"); // more than is read at once
    m_log += m_tokens.front() + '\n';
    m_tokens.push_back(m_tokens.front());
}

std::string TestTableScan::fileWith(const QByteArray &bytes)
{
    static int number = 0;
    QFile file(m_folder.filePath(QString::number(++number)));
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::WriteOnly);
    file.write(bytes);
    return file.fileName().toStdString();
}

void TestTableScan::rowsAreTheLinesOfScan_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("threads");
    QTest::newRow("plain") << m_log << 1;
    QTest::newRow("plain, three threads") << m_log << 3;
    QTest::newRow("packed") << packed(m_log) << 2;
    QTest::newRow("UTF-16") << utf16(m_log) << 2;
    QTest::newRow("no token") << QByteArray("nothing\n") << 2;
    QTest::newRow("empty") << QByteArray() << 1;
}

void TestTableScan::rowsAreTheLinesOfScan()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, threads);
    scan::ScanSettings settings = m_settings;
    settings.threads = std::size_t(threads);
    const std::string file = fileWith(bytes);
    std::vector<std::string> lines;
    scan::Scanner scanner(
        settings, [&lines](const Record &record) { lines.push_back(json::write(scan::recordJson(record))); },
        [] { return false; });
    QVERIFY(scanner.scan(file));

    TableScan scan(file, settings);
    QVERIFY(scan.run());
    const auto view = scan.table().read();
    QCOMPARE(view.rowCount(), lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i)
        QCOMPARE(json::write(scan::recordJson(view.record(view.row(i)))), lines[i]);
    QCOMPARE(qint64(scan.progress().read), qint64(bytes.size()));
    QCOMPARE(qint64(scan.progress().size), qint64(bytes.size()));
}

void TestTableScan::claimsAreAskedInTheFile()
{
    TableScan scan(fileWith(m_log), m_settings);
    QVERIFY(scan.run());
    const auto filter = scan::Filter::parse("payload.nonce = n3 and verdict = accepted");
    const auto rows = scan.rowsMatching(*filter);
    QVERIFY(rows);
    std::vector<std::uint32_t> expected;
    const auto view = scan.table().read();
    for (std::uint32_t i = 0; i < 300; ++i) {
        if (i % 7 == 3 && view.row(i).verdict == inspect::Verdict::Accepted)
            expected.push_back(i);
    }
    QVERIFY(!expected.empty());
    QCOMPARE(*rows, expected);
}

void TestTableScan::rowLeadsBackToItsToken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << m_log;
    QTest::newRow("packed") << packed(m_log);
    QTest::newRow("UTF-16") << utf16(m_log);
}

void TestTableScan::rowLeadsBackToItsToken()
{
    QFETCH(const QByteArray, bytes);
    const std::string file = fileWith(bytes);
    TableScan scan(file, m_settings);
    QVERIFY(scan.run());
    const auto view = scan.table().read();
    QCOMPARE(view.rowCount(), m_tokens.size());
    for (std::size_t i = 0; i < m_tokens.size(); i += 20) {
        const auto place = scan::readRow(file, view.row(i));
        QVERIFY(place);
        QCOMPARE(place->token, m_tokens[i]);
        if (i == 300)
            continue;
        QVERIFY2(place->before.starts_with("2026-11-23T12:") && place->before.ends_with("Z größer id_token=\""),
                 place->before.c_str());
        QCOMPARE(place->after, std::string("\" 401"));
    }
}

void TestTableScan::otherTextInItsPlaceIsNoticed()
{
    const std::string file = fileWith(m_log);
    TableScan scan(file, m_settings);
    QVERIFY(scan.run());
    const scan::TableRow row = scan.table().read().row(250);
    const auto becomes = [&file](const QByteArray &bytes) {
        QFile(QString::fromStdString(file)).remove();
        QFile written(QString::fromStdString(file));
        return written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size();
    };
    QVERIFY(becomes('\n' + m_log));
    auto place = scan::readRow(file, row);
    QVERIFY(!place && std::holds_alternative<scan::FileChanged>(place.error()));
    QVERIFY(becomes("short"));
    place = scan::readRow(file, row);
    QVERIFY(!place && std::holds_alternative<scan::FileChanged>(place.error()));
    QVERIFY(QFile::remove(QString::fromStdString(file)));
    place = scan::readRow(file, row);
    QVERIFY(!place && std::holds_alternative<scan::InputError>(place.error()));
}

void TestTableScan::waitsWhilePaused()
{
    TableScan scan(fileWith(m_log), m_settings);
    scan.pause();
    auto running = std::async(std::launch::async, [&scan] { return scan.run().has_value(); });
    QTRY_VERIFY(scan.progress().size > 0);
    QVERIFY(running.wait_for(std::chrono::milliseconds(50)) == std::future_status::timeout);
    QCOMPARE(scan.progress().tokens, std::uint64_t(0));
    scan.resume();
    QVERIFY(running.get());
    QCOMPARE(scan.progress().tokens, std::uint64_t(m_tokens.size()));
}

void TestTableScan::stopEndsIt_data()
{
    QTest::addColumn<bool>("isPaused");
    QTest::newRow("while it waits") << true;
    QTest::newRow("before it begins") << false;
}

void TestTableScan::stopEndsIt()
{
    QFETCH(const bool, isPaused);
    TableScan scan(fileWith(m_log), m_settings);
    if (isPaused)
        scan.pause();
    else
        scan.stop();
    auto running = std::async(std::launch::async, [&scan] { return scan.run().has_value(); });
    scan.stop();
    QVERIFY(running.get());
    QVERIFY(scan.isStopped());
    QCOMPARE(scan.progress().tokens, std::uint64_t(0));
}

void TestTableScan::faultsAreHandedOn()
{
    const QByteArray bytes = packed(m_log);
    TableScan cut(fileWith(bytes.first(bytes.size() / 2)), m_settings);
    const auto result = cut.run();
    QVERIFY(!result);
    QCOMPARE(int(result.error().fault), int(scan::InputError::Fault::EndsEarly));
    QVERIFY(cut.progress().tokens > 0);
    TableScan missing(m_folder.filePath(QStringLiteral("missing")).toStdString(), m_settings);
    QVERIFY(!missing.run());
    QCOMPARE(missing.progress().size, std::uint64_t(0));
}

QTEST_GUILESS_MAIN(TestTableScan)
#include "tst_table_scan.moc"
