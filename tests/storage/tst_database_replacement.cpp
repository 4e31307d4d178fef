// SPDX-License-Identifier: Apache-2.0
#include "storage/database.h"
#include "storage/database_replacement.h"
#include "storage/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::storage;

namespace {

constexpr int patience = 60'000;
constexpr Moment noon{std::chrono::seconds(1'795'348'800)};

/// What a child process does once it is told to: opens the database, and keeps its name in it.
int keepName(const QString &path, const QString &name)
{
    std::puts("ready");
    std::fflush(stdout);
    (void)std::getchar();
    const auto opened = openOrReplaceDatabase(path, noon);
    if (!opened)
        return 1;
    std::puts(qPrintable(opened->damaged));
    return opened->database->change([&] {
        return opened->database->run(u"INSERT INTO workspace (name, document) VALUES (?, 'x')"_s, {name});
    })
               ? 0
               : 2;
}

} // namespace

class TestDatabaseReplacement final : public QObject
{
    Q_OBJECT

private slots:
    void soundDatabaseStays();
    void damagedOneIsReplacedOnce();
};

void TestDatabaseReplacement::soundDatabaseStays()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"tokenscope.sqlite"_s);
    for (int i = 0; i < 2; ++i)
        QVERIFY(openOrReplaceDatabase(path, noon)->damaged.isEmpty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"tokenscope.sqlite"_s));
}

void TestDatabaseReplacement::damagedOneIsReplacedOnce()
{
    constexpr int rounds = 40;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"tokenscope.sqlite"_s);
        QVERIFY(writeWholeFile(path, "noise"));
        std::array<QProcess, 3> children;
        for (std::size_t i = 0; i < children.size(); ++i)
            children[i].start(QCoreApplication::applicationFilePath(), {u"--keep"_s, path, QString::number(i)});
        for (QProcess &child : children)
            QVERIFY(child.waitForReadyRead(patience) && child.readAllStandardOutput() == "ready\n");
        for (QProcess &child : children) // each finds the damage before another one has mended it, or does not
            child.write("\n");
        QStringList replaced;
        for (QProcess &child : children) {
            QVERIFY(child.waitForFinished(patience));
            QCOMPARE(child.exitCode(), 0);
            if (const QByteArray place = child.readAllStandardOutput().trimmed(); !place.isEmpty())
                replaced.append(QString::fromUtf8(place));
        }
        QCOMPARE(replaced, QStringList(path + u".damaged-20261122T120000Z"_s));
        QCOMPARE(readWholeFile(replaced.first(), 1000), "noise"_ba);
        const auto names = (*Database::open(path))->rows(u"SELECT name FROM workspace ORDER BY name"_s).value();
        QCOMPARE(names, QList<Database::Row>({{u"0"_s}, {u"1"_s}, {u"2"_s}}));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
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
