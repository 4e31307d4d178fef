// SPDX-License-Identifier: Apache-2.0
#include "storage/database.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLocalServer>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tokenscope;

/// The program itself: anyone who quits the window is rid of it, whatever its threads are waiting for.
class TestQuitting final : public QObject
{
    Q_OBJECT

private slots:
    void endsWhateverThereIsToWaitFor_data();
    void endsWhateverThereIsToWaitFor();
    void opensTheFileOfThatName();
};

namespace {

/// What a lock holds up for longer, and a busy machine does not.
constexpr int patience = 3000;

/// The window, with a home of its own.
struct Window
{
    QTemporaryDir home;
    QProcess process;
    std::unique_ptr<storage::Database> held;

    QString path(const QString &name) const { return home.filePath(name); }
    QString database() const { return path(u"data/tokenscope/tokenscope.sqlite"_s); }

    bool start(const QStringList &arguments, const QString &bus = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        if (!bus.isEmpty())
            environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + bus);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TOKENSCOPE_WINDOW), QStringList{u"--report-first-paint"_s} + arguments);
        return QTest::qWaitFor([this] { return process.canReadLine(); }, 30'000);
    }

    bool quits()
    {
        ::kill(pid_t(process.processId()), SIGTERM);
        return process.waitForFinished(patience);
    }
};

using Prepare = std::function<QStringList(Window &)>;

} // namespace

void TestQuitting::endsWhateverThereIsToWaitFor_data() // P11
{
    QTest::addColumn<Prepare>("prepare");
    QTest::newRow("nothing") << Prepare([](Window &) { return QStringList(); });
    QTest::newRow("a FIFO") << Prepare([](Window &window) {
        const QString fifo = window.path(u"fifo"_s);
        ::mkfifo(QFile::encodeName(fifo).constData(), 0600);
        return QStringList{fifo};
    });
    QTest::newRow("the demo") << Prepare([](Window &) { return QStringList{u"--demo"_s}; });
    QTest::newRow("a heavy text") << Prepare([](Window &window) {
        QFile file(window.path(u"text"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray("eyA\n").repeated(4 * 1024 * 1024));
        return QStringList{file.fileName()};
    });
    QTest::newRow("a database that another process holds") << Prepare([](Window &window) {
        auto opened = storage::Database::open(window.database());
        if (!opened || !(*opened)->run(u"BEGIN EXCLUSIVE"_s))
            return QStringList{u"--no-such-option"_s};
        window.held = std::move(*opened);
        return QStringList();
    });
    QTest::newRow("a database that is a FIFO") << Prepare([](Window &window) {
        QDir().mkpath(QFileInfo(window.database()).path());
        ::mkfifo(QFile::encodeName(window.database()).constData(), 0600);
        return QStringList();
    });
}

void TestQuitting::endsWhateverThereIsToWaitFor()
{
    QFETCH(const Prepare, prepare);
    Window window;
    const QStringList arguments = prepare(window);
    QVERIFY(window.start(arguments));
    QVERIFY(window.quits());
    QCOMPARE(window.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(window.process.exitCode(), 0);
}

/// By its bytes: as a QString the name of the one reads like that of the other.
void TestQuitting::opensTheFileOfThatName() // P12
{
    const QTemporaryDir folder;
    const QByteArray named = QFile::encodeName(folder.filePath(u"token"_s)) + "\xff";
    const QByteArray other = QFile::encodeName(folder.filePath(u"token"_s + QChar(QChar::ReplacementCharacter)));
    const auto removal = qScopeGuard([&named] { ::unlink(named.constData()); }); // Qt does not know that name
    // Only the picture tells what was opened: the one is shown, the other is empty.
    const auto picture = [&folder](const QByteArray &name, const QByteArray &content) {
        const QByteArray path = name;
        if (FILE *file = std::fopen(path.constData(), "w")) {
            std::fwrite(content.constData(), 1, std::size_t(content.size()), file);
            std::fclose(file);
        }
        QProcess process;
        // A shell, since QProcess takes its arguments as QString.
        process.start(u"/bin/sh"_s,
                      {u"-c"_s, u"\"$0\" --screenshot \"$1\" \"$(printf '%s/token\\377' \"$2\")\""_s,
                       QStringLiteral(TOKENSCOPE_WINDOW), folder.filePath(u"picture.png"_s), folder.path()});
        process.waitForFinished(30'000);
        QFile file(folder.filePath(u"picture.png"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray empty = picture(named, "");
    QVERIFY(!empty.isEmpty());
    QCOMPARE(picture(other, "eyJhbGciOiJub25lIn0.e30."), empty);
    QVERIFY(picture(named, "eyJhbGciOiJub25lIn0.e30.") != empty);
}

QTEST_GUILESS_MAIN(TestQuitting)
#include "tst_quitting.moc"
