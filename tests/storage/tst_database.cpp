// SPDX-License-Identifier: Apache-2.0
#include "storage/database.h"
#include "storage/database_file.h"
#include "storage/key_history.h"
#include "storage/saved_endpoints.h"
#include "storage/saved_expectations.h"
#include "tests/storage/kept_samples.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::storage;
using tests::noon;

namespace {

constexpr int patience = 60'000;
constexpr int mostTurnsLost = 20;

/// What a child process does until it is done or killed: two tables in one transaction, told when it is kept.
int saveThings(const QString &path, const QString &prefix, int count)
{
    const auto database = Database::open(path);
    if (!database)
        return 1;
    for (int i = 1; i <= count; ++i) {
        const QString name = prefix + QString::number(i);
        const auto save = [&]() -> Outcome {
            const Outcome first = (*database)->run(u"INSERT INTO workspace (name, document) VALUES (?, 'x')"_s, {name});
            return first ? (*database)->run(u"INSERT INTO expectations (name, document) VALUES (?, '{}')"_s, {name})
                         : first;
        };
        Outcome saved = (*database)->change(save);
        // Where the machine is busy, another process may have its turn again and again. Then it was told, and is
        // asked once more.
        for (int turn = 0; turn < mostTurnsLost && !saved && saved.error().fault == StorageFault::Busy; ++turn)
            saved = (*database)->change(save);
        if (!saved)
            return 2;
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
    return 0;
}

QSet<QString> names(Database &database, const QString &table)
{
    QSet<QString> found;
    const auto rows = database.rows(u"SELECT name FROM "_s + table);
    if (rows) {
        for (const Database::Row &row : *rows)
            found.insert(row[0].toString());
    }
    return found;
}

/// Another program's way to the file.
void execute(const QString &path, const QStringList &statements)
{
    const QString name = u"other program"_s;
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        other.setDatabaseName(path);
        QVERIFY(other.open());
        for (const QString &statement : statements) {
            QSqlQuery query(other);
            QVERIFY2(query.exec(statement), qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(name);
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestDatabase final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void fileAndFolderAreTheOwnersOnly();
    void whatIsKeptIsThereAgain();
    void unusableFileIsReported_data();
    void unusableFileIsReported();
    void alteredTableCountsAsDamage();
    void damagedPageIsNoticed();
    void damagedFileGoesAsideWithItsJournal();
    void failedChangeLeavesNothing();
    void fullDiskKeepsWhatWasThere();
    void killLeavesOldOrNew();
    void twoProcessesLoseNothing();
    void lockedFileIsBusy();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"data/tokenscope.sqlite"_s);
}

void TestDatabase::fileAndFolderAreTheOwnersOnly()
{
    const mode_t before = ::umask(0);
    const auto database = Database::open(m_path);
    ::umask(before);
    QVERIFY(database);
    struct stat file{};
    struct stat folder{};
    QCOMPARE(::stat(QFile::encodeName(m_path).constData(), &file), 0);
    QCOMPARE(::stat(QFile::encodeName(m_folder->filePath(u"data"_s)).constData(), &folder), 0);
    QCOMPARE(file.st_mode & 0777, mode_t(0600));
    QCOMPARE(folder.st_mode & 0777, mode_t(0700));
}

void TestDatabase::whatIsKeptIsThereAgain()
{
    QVERIFY(
        SavedEndpoints(**Database::open(m_path)).add({u"One"_s, endpoint::Kind::JwksUrl, QUrl(u"https://a.test/"_s)}));
    const auto again = SavedEndpoints(**Database::open(m_path)).all();
    QVERIFY(again);
    QCOMPARE(again->size(), 1);
    QCOMPARE(again->first().endpoint.name, u"One"_s);
}

void TestDatabase::unusableFileIsReported_data()
{
    QTest::addColumn<std::function<void(const QString &)>>("spoil");
    QTest::addColumn<StorageFault>("fault");
    using Spoil = std::function<void(const QString &)>;
    using enum StorageFault;

    QTest::newRow("text") << Spoil([](const QString &path) { writeFile(path, "[General]\nnot=a database\n"); })
                          << Damaged;
    QTest::newRow("zeros") << Spoil([](const QString &path) { writeFile(path, QByteArray(8192, '\0')); }) << Damaged;
    QTest::newRow("100 MB of noise") << Spoil([](const QString &path) {
        writeFile(path, QByteArray(100'000'000, '\xA5'));
    }) << Damaged;
    QTest::newRow("header alone") << Spoil([](const QString &path) {
        execute(path, {u"CREATE TABLE t (a)"_s});
        writeFile(path, readFile(path).first(100));
    }) << Damaged;
    QTest::newRow("cut in half") << Spoil([](const QString &path) {
        QVERIFY(Database::open(path));
        const QByteArray whole = readFile(path);
        writeFile(path, whole.first(whole.size() / 2));
    }) << Damaged;
    QTest::newRow("another program's") << Spoil([](const QString &path) { execute(path, {u"CREATE TABLE t (a)"_s}); })
                                       << Foreign;
    QTest::newRow("another program's by its id")
        << Spoil([](const QString &path) { execute(path, {u"PRAGMA application_id = 7"_s}); }) << Foreign;
    QTest::newRow("newer version") << Spoil([](const QString &path) {
        QVERIFY(Database::open(path));
        execute(path, {u"PRAGMA user_version = 1000"_s});
    }) << Newer;
    QTest::newRow("folder") << Spoil([](const QString &path) { QVERIFY(QDir().mkpath(path)); }) << NotAFile;
    QTest::newRow("pipe") << Spoil([](const QString &path) {
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    }) << NotAFile;
    QTest::newRow("link to nothing") << Spoil([](const QString &path) {
        QVERIFY(QFile::link(u"/nonexistent/file"_s, path));
    }) << NotAFile;
    QTest::newRow("file where the folder belongs") << Spoil([](const QString &path) {
        const QString folder = QFileInfo(path).absolutePath();
        QVERIFY(QDir().rmdir(folder));
        writeFile(folder, "x");
    }) << Unwritable;
}

void TestDatabase::unusableFileIsReported()
{
    QFETCH(const std::function<void(const QString &)>, spoil);
    QFETCH(const StorageFault, fault);
    QVERIFY(QDir().mkpath(m_folder->filePath(u"data"_s)));
    spoil(m_path);
    const QByteArray before = QFileInfo(m_path).isFile() ? readFile(m_path) : QByteArray();
    const auto database = Database::open(m_path);
    QVERIFY(!database);
    QCOMPARE(database.error().fault, fault);
    if (!before.isEmpty())
        QCOMPARE(readFile(m_path), before); // whose it is decides, not we
}

void TestDatabase::alteredTableCountsAsDamage()
{
    QVERIFY(Database::open(m_path));
    execute(m_path, {u"ALTER TABLE endpoint RENAME COLUMN url TO address"_s});
    const auto database = Database::open(m_path);
    QVERIFY(!database);
    QCOMPARE(database.error().fault, StorageFault::Damaged);
}

void TestDatabase::damagedPageIsNoticed()
{
    QVERIFY(Database::open(m_path));
    QByteArray bytes = readFile(m_path);
    for (qsizetype i = 4096; i < 4096 + 64; ++i)
        bytes[i] = '\xFF';
    writeFile(m_path, bytes);
    const auto database = Database::open(m_path);
    QVERIFY(!database);
    QCOMPARE(database.error().fault, StorageFault::Damaged);
}

void TestDatabase::damagedFileGoesAsideWithItsJournal()
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"data"_s)));
    for (const auto &expected : {u".damaged-20261122T120000Z"_s, u".damaged-20261122T120000Z-2"_s}) {
        writeFile(m_path, "noise");
        writeFile(m_path + u"-journal"_s, "more noise");
        const auto aside = setDatabaseFileAside(m_path, noon);
        QVERIFY(aside);
        QCOMPARE(*aside, m_path + expected);
        QCOMPARE(readFile(*aside), "noise"_ba);
        QCOMPARE(readFile(*aside + u"-journal"_s), "more noise"_ba);
        QVERIFY(!QFileInfo::exists(m_path + u"-journal"_s));
    }
    QVERIFY(Database::open(m_path));
}

void TestDatabase::failedChangeLeavesNothing()
{
    const auto opened = Database::open(m_path);
    Database &database = **opened;
    const Outcome done = database.change([&]() -> Outcome {
        const Outcome first = database.run(u"INSERT INTO workspace (name, document) VALUES ('a', 'b')"_s);
        return first ? std::unexpected(StorageError{StorageFault::Gone, {}}) : first;
    });
    QVERIFY(!done);
    QCOMPARE(done.error().fault, StorageFault::Gone);
    QVERIFY(names(database, u"workspace"_s).isEmpty());
    QVERIFY(SavedExpectations(database).save({u"after it"_s, {}})); // no transaction was left open
}

void TestDatabase::fullDiskKeepsWhatWasThere()
{
    inspect::Expectations large;
    large.subject = std::string(20'000, 'a');
    {
        const auto database = Database::open(m_path);
        QVERIFY(SavedExpectations(**database).save({u"kept"_s, large}));
    }
    const auto database = Database::open(m_path, 1); // no page more than there are
    QVERIFY(database);
    large.subject = std::string(40'000, 'b');
    for (const auto &name : {u"kept"_s, u"new"_s}) {
        const Outcome saved = SavedExpectations(**database).save({name, large});
        QVERIFY(!saved);
        QCOMPARE(saved.error().fault, StorageFault::Full);
    }
    const auto left = SavedExpectations(**database).all();
    QVERIFY(left);
    QCOMPARE(left->size(), 1);
    QCOMPARE(left->first().expectations.subject, std::string(20'000, 'a'));
    QVERIFY(SavedExpectations(**database).remove(u"kept"_s)); // room can still be made
}

void TestDatabase::killLeavesOldOrNew()
{
    constexpr int kills = 100;
    QVERIFY(Database::open(m_path));
    qsizetype before = 0;
    qsizetype unseen = 0; // kept, and killed before it was reported
    for (int round = 0; round < kills; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--save"_s, m_path, u"%1-"_s.arg(round), u"1000000"_s});
        const int wanted = QRandomGenerator::global()->bounded(1, 6);
        QByteArray told;
        while (told.count('\n') < wanted) {
            QVERIFY2(child.waitForReadyRead(patience), child.readAllStandardError().constData());
            told += child.readAllStandardOutput();
        }
        // Into whatever step of the next transaction the child has come to.
        const qint64 later = QRandomGenerator::global()->bounded(12'000'000);
        QElapsedTimer timer;
        timer.start();
        while (timer.nsecsElapsed() < later) {
        }
        child.kill();
        QVERIFY(child.waitForFinished(patience));
        told += child.readAllStandardOutput();

        const auto database = Database::open(m_path);
        QVERIFY2(database, qPrintable(database ? QString() : database.error().detail));
        const QSet<QString> kept = names(**database, u"workspace"_s);
        QCOMPARE(names(**database, u"expectations"_s), kept);
        const qsizetype gained = kept.size() - before;
        QVERIFY2(gained == told.count('\n') || gained == told.count('\n') + 1,
                 qPrintable(u"%1 kept, %2 told"_s.arg(gained).arg(told.count('\n'))));
        unseen += gained - told.count('\n');
        before = kept.size();
    }
    qInfo("%d kills, %lld transactions, %lld of them kept and not told", kills, qlonglong(before), qlonglong(unseen));
}

void TestDatabase::twoProcessesLoseNothing()
{
    constexpr int saves = 1000;
    QProcess first;
    QProcess second;
    for (const auto &[child, prefix] : {std::pair(&first, u"a"_s), std::pair(&second, u"b"_s)})
        child->start(QCoreApplication::applicationFilePath(), {u"--save"_s, m_path, prefix, QString::number(saves)});
    for (QProcess *child : {&first, &second}) {
        QVERIFY(child->waitForFinished(5 * patience));
        QCOMPARE(child->exitCode(), 0);
    }
    const auto database = Database::open(m_path);
    QVERIFY(database);
    QCOMPARE(names(**database, u"expectations"_s).size(), 2 * saves);
    QCOMPARE(names(**database, u"workspace"_s).size(), 2 * saves);
}

void TestDatabase::lockedFileIsBusy()
{
    const auto holder = Database::open(m_path);
    const auto other = Database::open(m_path);
    QVERIFY(holder && other);
    const Outcome held = (*holder)->change([&] {
        const Outcome refused = SavedExpectations(**other).save({u"name"_s, {}});
        return refused ? std::unexpected(StorageError{}) : refused;
    });
    QVERIFY(!held);
    QCOMPARE(held.error().fault, StorageFault::Busy);
    QVERIFY(SavedExpectations(**other).save({u"name"_s, {}}));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == "--save"_L1)
        return saveThings(arguments[2], arguments[3], arguments[4].toInt());
    TestDatabase test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_database.moc"
