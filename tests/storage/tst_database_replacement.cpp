// SPDX-License-Identifier: Apache-2.0
#include "explain/fetch/storage_words.h"
#include "storage/database.h"
#include "storage/database_replacement.h"
#include "tests/storage/kept_samples.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::storage;
using tests::noon;

namespace {

constexpr int patience = 60'000;

/// What a child process does once it is told to: opens the database, and keeps its name in it.
int keepName(const QString &path, const QString &name)
{
    std::puts("ready");
    std::fflush(stdout);
    (void)std::getchar();
    const auto opened = openOrReplaceDatabase(path, noon);
    if (!opened) {
        qWarning("%s", qPrintable(explain::storageWords(opened.error())));
        return 1;
    }
    std::puts(qPrintable(opened->damaged));
    const Outcome kept = opened->database->change(
        [&] { return opened->database->run(u"INSERT INTO workspace (name, document) VALUES (?, 'x')"_s, {name}); });
    if (!kept)
        qWarning("%s", qPrintable(explain::storageWords(kept.error())));
    return kept ? 0 : 2;
}

/// Damaged in its last pages, so that several processes are at finding it out when the first one has.
void makeDamagedDatabase(const QString &path)
{
    {
        const auto database = Database::open(path);
        const QByteArray page(4096, 'x');
        const Outcome filled = (*database)->change([&] {
            Outcome done;
            for (int i = 0; i < 2000 && done; ++i)
                done = (*database)->run(u"INSERT INTO workspace (name, document) VALUES (?, ?)"_s,
                                        {u"page %1"_s.arg(i), page});
            return done;
        });
        QVERIFY(filled);
    }
    const QByteArray damage(20 * 4096, '\xFF');
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() - damage.size()));
    QCOMPARE(file.write(damage), damage.size());
}

} // namespace

class TestDatabaseReplacement final : public QObject
{
    Q_OBJECT

private slots:
    void soundDatabaseStays();
    void processesAtOnceLoseNothing_data();
    void processesAtOnceLoseNothing();
};

void TestDatabaseReplacement::soundDatabaseStays()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"tokenscope.sqlite"_s);
    for (int i = 0; i < 2; ++i)
        QVERIFY(openOrReplaceDatabase(path, noon)->damaged.isEmpty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"tokenscope.sqlite"_s));
}

void TestDatabaseReplacement::processesAtOnceLoseNothing_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("isDamaged");
    QTest::newRow("first start ever") << u"data/tokenscope.sqlite"_s << false;
    QTest::newRow("missing database") << u"tokenscope.sqlite"_s << false;
    QTest::newRow("damaged database") << u"tokenscope.sqlite"_s << true;
}

void TestDatabaseReplacement::processesAtOnceLoseNothing()
{
    QFETCH(const QString, place);
    QFETCH(const bool, isDamaged);
    constexpr int rounds = 8;
    const QTemporaryDir original;
    const QString damaged = original.filePath(u"damaged.sqlite"_s);
    makeDamagedDatabase(damaged);
    QCOMPARE(Database::open(damaged).error().fault, StorageFault::Damaged);
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(place);
        if (isDamaged)
            QVERIFY(QFile::copy(damaged, path));
        std::array<QProcess, 3> children;
        for (std::size_t i = 0; i < children.size(); ++i)
            children[i].start(QCoreApplication::applicationFilePath(), {u"--keep"_s, path, QString::number(i)});
        for (QProcess &child : children)
            QVERIFY(child.waitForReadyRead(patience) && child.readAllStandardOutput() == "ready\n");
        for (QProcess &child : children) // by now all of them are running
            QVERIFY(child.write("\n") == 1 && child.waitForBytesWritten(patience));
        QStringList replaced;
        for (QProcess &child : children) {
            QVERIFY(child.waitForFinished(patience));
            QVERIFY2(child.exitCode() == 0, child.readAllStandardError().constData());
            if (const QByteArray aside = child.readAllStandardOutput().trimmed(); !aside.isEmpty())
                replaced.append(QString::fromUtf8(aside));
        }
        QCOMPARE(replaced, isDamaged ? QStringList(path + u".damaged-20261122T120000Z"_s) : QStringList());
        for (const QString &aside : std::as_const(replaced))
            QCOMPARE(QFileInfo(aside).size(), QFileInfo(damaged).size());
        const auto names = (*Database::open(path))->rows(u"SELECT name FROM workspace ORDER BY name"_s).value();
        QCOMPARE(names, QList<Database::Row>({{u"0"_s}, {u"1"_s}, {u"2"_s}}));
        QCOMPARE(QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden).size(), isDamaged ? 2 : 1);
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == "--keep"_L1)
        return keepName(arguments[2], arguments[3]);
    TestDatabaseReplacement test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_database_replacement.moc"
