// SPDX-License-Identifier: Apache-2.0
#include "scan/scanner.h"

#include "tests/inspect/token_workshop.h"
#include "json/writer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <lzma.h>
#include <zlib.h>
#include <zstd.h>

using namespace tokenscope;
using namespace tokenscope::workshop;
using scan::InputError;
using scan::Record;
using scan::Scanner;
using scan::ScanSettings;

/// Every token of a file, judged, in order; packed files as well.
class TestScanner final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void judgesEach_data();
    void judgesEach();
    void readsPackedFiles_data();
    void readsPackedFiles();
    void tellsFaults_data();
    void tellsFaults();
    void givesEachOnce();
    void judgesAtTheTimeOfTheLine();
    void hidesSubjects();
    void writesNoFormulas();

private:
    std::string fileWith(const QByteArray &bytes);
    std::vector<Record> recordsOf(const std::string &path);

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/given-to-the-program-XXXXXX")};
    Signer m_signer = makeSigner("ES256", "a");
    ScanSettings m_settings;
    std::string m_good;
    std::string m_expired;
    std::string m_log; ///< 600 lines, each third with an expired token
};

namespace {

QByteArray gzipped(const QByteArray &text)
{
    z_stream stream = {};
    deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(text.size()))), '\0');
    stream.next_in = reinterpret_cast<unsigned char *>(const_cast<char *>(text.constData()));
    stream.avail_in = uInt(text.size());
    stream.next_out = reinterpret_cast<unsigned char *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray zstandard(const QByteArray &text)
{
    QByteArray packed(qsizetype(ZSTD_compressBound(std::size_t(text.size()))), '\0');
    packed.truncate(qsizetype(
        ZSTD_compress(packed.data(), std::size_t(packed.size()), text.constData(), std::size_t(text.size()), 1)));
    return packed;
}

QByteArray xz(const QByteArray &text)
{
    QByteArray packed(qsizetype(lzma_stream_buffer_bound(std::size_t(text.size()))), '\0');
    std::size_t length = 0;
    lzma_easy_buffer_encode(0, LZMA_CHECK_CRC64, nullptr, reinterpret_cast<const std::uint8_t *>(text.constData()),
                            std::size_t(text.size()), reinterpret_cast<std::uint8_t *>(packed.data()), &length,
                            std::size_t(packed.size()));
    packed.truncate(qsizetype(length));
    return packed;
}

} // namespace

void TestScanner::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_settings.keys = loaded({&m_signer});
    m_settings.moment = moment;
    m_good = goodToken(m_signer);
    json::Object claims = goodClaims();
    claims.set("exp", json::Value(now - 3600));
    m_expired = sign(m_signer, claims);
    for (int i = 0; i < 600; ++i)
        m_log += "line " + std::to_string(i) + " token=" + (i % 3 == 0 ? m_expired : m_good) + " end\n";
}

std::string TestScanner::fileWith(const QByteArray &bytes)
{
    static int number = 0;
    QFile file(m_folder.filePath(QString::number(++number)));
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::WriteOnly);
    file.write(bytes);
    return file.fileName().toStdString();
}

std::vector<Record> TestScanner::recordsOf(const std::string &path)
{
    std::vector<Record> records;
    Scanner scanner(m_settings, [&](const Record &record) { records.push_back(record); }, [] { return false; });
    if (!scanner.scan(path))
        records.clear();
    return records;
}

void TestScanner::judgesEach_data()
{
    QTest::addColumn<int>("threads");
    for (const int threads : {1, 2, 5})
        QTest::addRow("%d", threads) << threads;
}

void TestScanner::judgesEach()
{
    QFETCH(const int, threads);
    m_settings.threads = std::size_t(threads);
    const auto records = recordsOf(fileWith(QByteArray::fromStdString(m_log)));
    m_settings.threads = 1;
    QCOMPARE(records.size(), std::size_t(600));
    for (std::size_t i = 0; i < records.size(); ++i) {
        QCOMPARE(records[i].line, i + 1);
        QCOMPARE(records[i].verdict, i % 3 == 0 ? inspect::Verdict::Rejected : inspect::Verdict::Accepted);
        QVERIFY(i % 3 != 0 || records[i].cause == inspect::Code::Expired);
        QVERIFY(!records[i].token);
    }
}

void TestScanner::readsPackedFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray text = QByteArray::fromStdString(m_log);
    QTest::newRow("gzip") << gzipped(text);
    QTest::newRow("gzip, two members") << gzipped(text.first(50'000)) + gzipped(text.sliced(50'000));
    QTest::newRow("Zstandard") << zstandard(text);
    QTest::newRow("Zstandard, two frames") << zstandard(text.first(50'000)) + zstandard(text.sliced(50'000));
    QTest::newRow("xz") << xz(text);
    QTest::newRow("xz, two streams") << xz(text.first(50'000)) + xz(text.sliced(50'000));
}

void TestScanner::readsPackedFiles()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(recordsOf(fileWith(bytes)).size(), std::size_t(600));
}

void TestScanner::tellsFaults_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("fault");
    const QByteArray text = QByteArray::fromStdString(m_log);
    for (const auto &[name, packed] :
         {std::pair{"gzip", gzipped(text)}, {"Zstandard", zstandard(text)}, {"xz", xz(text)}}) {
        QTest::addRow("%s cut off", name) << packed.first(packed.size() / 2) << int(InputError::Fault::EndsEarly);
        QByteArray damaged = packed;
        for (qsizetype at = damaged.size() / 3; at < damaged.size() / 2; ++at)
            damaged[at] = 'x';
        QTest::addRow("%s damaged", name) << damaged << int(InputError::Fault::Damaged);
    }
}

void TestScanner::tellsFaults()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, fault);
    Scanner scanner(m_settings, [](const Record &) {}, [] { return false; });
    const auto result = scanner.scan(fileWith(bytes));
    QVERIFY(!result);
    QCOMPARE(int(result.error().fault), fault);
    const auto missing = scanner.scan(m_folder.filePath(QStringLiteral("missing")).toStdString());
    QVERIFY(!missing);
    QCOMPARE(missing.error().reason, std::make_error_code(std::errc::no_such_file_or_directory));
}

void TestScanner::givesEachOnce()
{
    m_settings.distinct = true;
    const auto records = recordsOf(fileWith(QByteArray::fromStdString(m_log)));
    m_settings.distinct = false;
    QCOMPARE(records.size(), std::size_t(2));
    QCOMPARE(records[1].line, 2ULL);
}

void TestScanner::judgesAtTheTimeOfTheLine()
{
    m_settings.judgeAt = scan::JudgeAt::LineTime;
    const QByteArray token = QByteArray::fromStdString(m_expired);
    const auto records =
        recordsOf(fileWith("2026-11-23T11:55:00Z " + token + "\n2026-11-23T12:55:00Z " + token + "\n" + token));
    m_settings.judgeAt = scan::JudgeAt::GivenTime;
    QCOMPARE(records.size(), std::size_t(3));
    QVERIFY(records[0].cause != inspect::Code::Expired);
    QVERIFY(records[1].cause == inspect::Code::Expired);
    QVERIFY(records[2].cause == inspect::Code::Expired);
}

void TestScanner::hidesSubjects()
{
    m_settings.record.subjects = scan::Subjects::Hashed;
    const auto records = recordsOf(fileWith(QByteArray::fromStdString(m_log)));
    m_settings.record.subjects = scan::Subjects::Shown;
    const std::string subject = *goodClaims().find("sub")->asString();
    QCOMPARE(records.size(), std::size_t(600));
    QCOMPARE(records[0].subject, records[1].subject);
    QCOMPARE(records[0].subject->size(), std::size_t(16));
    QVERIFY(!json::write(scan::recordJson(records[0])).contains('"' + subject + '"'));
}

void TestScanner::writesNoFormulas()
{
    Record record;
    record.file = "=cmd|' /C calc'!A0";
    record.issuer = "a,\"b\"\nc";
    const std::string line = scan::csvLine(record);
    QVERIFY2(line.starts_with("\"'=cmd|' /C calc'!A0\","), line.c_str());
    QVERIFY2(line.contains("\"a,\"\"b\"\"\nc\""), line.c_str());
}

QTEST_GUILESS_MAIN(TestScanner)
#include "tst_scanner.moc"
