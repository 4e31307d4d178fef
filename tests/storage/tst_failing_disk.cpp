// SPDX-License-Identifier: Apache-2.0
#include "explain/fetch/storage_words.h"
#include "storage/database.h"
#include "storage/key_history.h"
#include "storage/saved_expectations.h"
#include "storage/storage.h"
#include "storage/whole_file.h"
#include "tests/storage/failing_disk.h"
#include "tests/storage/kept_samples.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::storage;
using tests::DiskFault;
using tests::FailingDisk;
using tests::noon;

namespace {

const QString address = u"https://keys.example/jwks"_s;

NamedExpectations named(const QString &name, char content)
{
    inspect::Expectations expectations;
    expectations.subject = std::string(20'000, content); // of several pages
    return {name, expectations};
}

/// A change of what is kept.
using Change = std::function<Outcome(Database &)>;

/// All that a database keeps, to compare.
QStringList contentOf(Database &database)
{
    QStringList content;
    for (const QString &table : {u"key_set"_s, u"expectations"_s, u"workspace"_s, u"endpoint"_s}) {
        const auto rows = database.rows(u"SELECT * FROM %1 ORDER BY 1"_s.arg(table));
        if (!rows)
            return {rows.error().detail};
        for (const Database::Row &row : *rows) {
            for (const QVariant &value : row)
                content.append(value.toString());
        }
    }
    return content;
}

QStringList contentOf(const QString &path)
{
    const auto database = Database::open(path);
    return database ? contentOf(**database) : QStringList(database.error().detail);
}

/// In words, and not as if the file were at fault.
bool isTold(const StorageError &error)
{
    using enum StorageFault;
    const QList<StorageFault> faults{Failed, Full, Unwritable, FileUnwritable};
    return faults.contains(error.fault) && !error.detail.isEmpty() && error.detail != "Unknown error"_L1 &&
           !explain::storageWords(error).isEmpty();
}

void addFaults()
{
    QTest::addColumn<DiskFault>("fault");
    QTest::addColumn<Change>("change");
    const auto add = [](const char *what, const Change &change) {
        QTest::addRow("one error, %s", what) << DiskFault::OneError << change;
        QTest::addRow("dead disk, %s", what) << DiskFault::Dead << change;
        QTest::addRow("full disk, %s", what) << DiskFault::Full << change;
    };
    add("new entry", [](Database &database) { return SavedExpectations(database).save(named(u"new"_s, 'n')); });
    add("replaced entry", [](Database &database) { return SavedExpectations(database).save(named(u"kept"_s, 'r')); });
    add("removed entry", [](Database &database) { return SavedExpectations(database).remove(u"kept"_s); });
    add("key set", [](Database &database) -> Outcome {
        const auto id = KeyHistory(database).remember(address, inspect::KeyOrigin::Discovery, *tests::publicSet("two"),
                                                      noon, Keep::Lasting);
        return id ? Outcome() : std::unexpected(id.error());
    });
    add("cleared history", [](Database &database) { return KeyHistory(database).clear(address); });
}

} // namespace

/// Whatever call fails while something is saved: what was there stays whole, and the failure is reported.
class TestFailingDisk final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void changeIsWholeOrNotAtAll_data() { addFaults(); }
    void changeIsWholeOrNotAtAll();
    void halfMadeDatabaseIsMadeLater_data();
    void halfMadeDatabaseIsMadeLater();
    void fileIsWholeOrNotAtAll_data();
    void fileIsWholeOrNotAtAll();
    void windowIsReported();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestFailingDisk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"tokenscope.sqlite"_s);
}

void TestFailingDisk::changeIsWholeOrNotAtAll()
{
    QFETCH(const DiskFault, fault);
    QFETCH(const Change, change);
    const QString original = m_folder->filePath(u"original"_s);
    QStringList before;
    QStringList after;
    {
        const auto database = Database::open(original).value().release();
        const std::unique_ptr<Database> owner(database);
        QVERIFY(SavedExpectations(*database).save(named(u"kept"_s, 'k')));
        QVERIFY(KeyHistory(*database).remember(address, inspect::KeyOrigin::Discovery, *tests::publicSet("one"), noon,
                                               Keep::Lasting));
        before = contentOf(*database);
    }
    {
        QVERIFY(QFile::copy(original, m_path));
        const auto database = Database::open(m_path);
        QVERIFY(change(**database));
        after = contentOf(**database);
    }
    QVERIFY(before != after);

    int failures = 0;
    for (bool hasFailed = true; hasFailed;) {
        QFile::remove(m_path);
        QVERIFY(QFile::copy(original, m_path));
        auto database = Database::open(m_path).value();
        Outcome done;
        {
            const FailingDisk disk(m_folder->path().toStdString(), fault, failures + 1);
            done = change(*database);
            hasFailed = disk.hasFailed();
        }
        if (hasFailed)
            ++failures;
        QVERIFY2(done || isTold(done.error()), qPrintable(QString::number(failures)));
        const QStringList expected = done ? after : before;
        QVERIFY2(contentOf(*database) == expected, qPrintable(QString::number(failures)));
        database.reset();
        QVERIFY2(contentOf(m_path) == expected, qPrintable(QString::number(failures)));
    }
    qInfo("%d calls failed in turn", failures);
    QVERIFY(failures >= 3);
}

void TestFailingDisk::halfMadeDatabaseIsMadeLater_data()
{
    QTest::addColumn<DiskFault>("fault");
    QTest::newRow("one error") << DiskFault::OneError;
    QTest::newRow("dead disk") << DiskFault::Dead;
    QTest::newRow("full disk") << DiskFault::Full;
}

void TestFailingDisk::halfMadeDatabaseIsMadeLater()
{
    QFETCH(const DiskFault, fault);
    int failures = 0;
    for (bool hasFailed = true; hasFailed;) {
        QFile::remove(m_path);
        QFile::remove(m_path + u"-journal"_s);
        {
            const FailingDisk disk(m_folder->path().toStdString(), fault, failures + 1);
            const auto database = Database::open(m_path);
            hasFailed = disk.hasFailed();
            QVERIFY(database || isTold(database.error()));
        }
        if (hasFailed)
            ++failures;
        const auto database = Database::open(m_path);
        QVERIFY2(database, qPrintable(database ? QString() : database.error().detail));
        QVERIFY(SavedExpectations(**database).save(named(u"name"_s, 'n')));
    }
    QVERIFY(failures >= 3);
}

void TestFailingDisk::fileIsWholeOrNotAtAll_data()
{
    QTest::addColumn<DiskFault>("fault");
    QTest::addColumn<QByteArray>("before");
    for (const QByteArray &before : {QByteArray(), QByteArray(100'000, 'b')}) {
        const char *what = before.isNull() ? "new file" : "over another file";
        QTest::addRow("one error, %s", what) << DiskFault::OneError << before;
        QTest::addRow("dead disk, %s", what) << DiskFault::Dead << before;
        QTest::addRow("full disk, %s", what) << DiskFault::Full << before;
    }
}

void TestFailingDisk::fileIsWholeOrNotAtAll()
{
    QFETCH(const DiskFault, fault);
    QFETCH(const QByteArray, before);
    const QString path = m_folder->filePath(u"response.json"_s);
    const QByteArray after(200'000, 'a');
    int failures = 0;
    for (bool hasFailed = true; hasFailed;) {
        QFile::remove(path);
        if (!before.isNull())
            QVERIFY(writeWholeFile(path, before));
        Outcome written;
        {
            const FailingDisk disk(m_folder->path().toStdString(), fault, failures + 1);
            written = writeWholeFile(path, after);
            hasFailed = disk.hasFailed();
        }
        if (hasFailed)
            ++failures;
        QVERIFY2(written || isTold(written.error()), qPrintable(QString::number(failures)));
        const QByteArray left = readWholeFile(path, 1'000'000).value_or(QByteArray());
        // The new one with a failure told where only the folder may have forgotten it after a crash.
        QVERIFY2(left == after || (!written && left == before), qPrintable(QString::number(failures)));
        if (fault != DiskFault::Dead) // or what was begun cannot even be removed
            QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), left.isEmpty() ? 0 : 1);
    }
    QVERIFY(failures >= 1);
}

void TestFailingDisk::windowIsReported()
{
    Storage storage(m_path);
    QSignalSpy failed(&storage, &Storage::failed);
    QSignalSpy changed(&storage, &Storage::expectationsChanged);
    QSignalSpy exported(&storage, &Storage::endpointsExported);
    storage.saveExpectations(named(u"kept"_s, 'k'));
    QTRY_COMPARE(changed.size(), 1);
    {
        const FailingDisk disk(m_folder->path().toStdString(), DiskFault::Full, 1);
        storage.saveExpectations(named(u"new"_s, 'n'));
        storage.exportEndpoints(m_folder->filePath(u"endpoints.json"_s));
        QTRY_COMPARE(failed.size(), 2);
    }
    for (const auto &signal : failed)
        QVERIFY(isTold(signal.first().value<StorageError>()));
    QCOMPARE(failed.first().first().value<StorageError>().fault, StorageFault::Full);
    QCOMPARE(changed.last().first().value<QList<NamedExpectations>>().size(), 1);
    QCOMPARE(exported.size(), 0);
    storage.saveExpectations(named(u"new"_s, 'n'));
    QTRY_COMPARE(changed.size(), 3);
    QCOMPARE(changed.last().first().value<QList<NamedExpectations>>().size(), 2);
}

QTEST_GUILESS_MAIN(TestFailingDisk)
#include "tst_failing_disk.moc"
