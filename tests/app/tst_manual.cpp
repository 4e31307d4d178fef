// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

/// The manual pages, held to what the programs themselves say.
namespace tokenscope::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; ///< milliseconds

/// Without a display: anyone who looks up an option may be on a server.
QByteArray helpOf(const QString &program, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(variable);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

QString pageOf(const QString &name)
{
    QFile file(QStringLiteral(TOKENSCOPE_MANUAL "/") + name + u".1"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestManual : public QObject
{
    Q_OBJECT
private slots:
    void pageNamesEveryOption_data();
    void pageNamesEveryOption();
    void exitStatusIsATable();
    void pageIsWellFormed_data();
    void pageIsWellFormed();
    void versionNeedsNoDisplay();
};

void TestManual::pageNamesEveryOption_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("window") << QStringLiteral(TOKENSCOPE_WINDOW) << u"tokenscope"_s << QStringList{u"--help"_s};
    for (const char *command : {"inspect", "fetch", "keys", "keygen", "sign", "encrypt", "challenge", "scan", "lint",
                                "demo", "watch", "rotation"})
        QTest::newRow(command) << QStringLiteral(TOKENSCOPE_CLI) << u"tokenscope-cli"_s
                               << QStringList{QString::fromLatin1(command), u"--help"_s};
}

void TestManual::pageNamesEveryOption()
{
    QFETCH(const QString, program);
    QFETCH(const QString, page);
    QFETCH(const QStringList, arguments);
    const QString help = QString::fromUtf8(helpOf(program, arguments));
    const QString text = pageOf(page).remove(u'\\');
    static const QRegularExpression option(u"^ +(?:-\\w, ?)?(--[a-z0-9_-]+)"_s, QRegularExpression::MultilineOption);
    int count = 0;
    for (auto match = option.globalMatch(help); match.hasNext(); ++count) {
        const QString name = match.next().captured(1);
        QVERIFY2(name == "--help-all"_L1 || text.contains(u"fB"_s + name + u"fR"_s), qPrintable(name));
    }
    QVERIFY2(count >= 3, qPrintable(help));
}

void TestManual::exitStatusIsATable()
{
    const QString page = pageOf(u"tokenscope-cli"_s);
    const QString table = page.mid(page.indexOf(".SH EXIT STATUS"_L1));
    for (const char status : {'0', '1', '2', '3', '4'})
        QVERIFY2(table.contains(u".TP\n\\fB%1\\fR\n"_s.arg(QLatin1Char(status))), qPrintable(table));
    QVERIFY2(table.contains("lint: the policy is fulfilled"_L1), qPrintable(table));
}

void TestManual::pageIsWellFormed_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("window") << u"tokenscope"_s;
    QTest::newRow("command line") << u"tokenscope-cli"_s;
}

void TestManual::pageIsWellFormed()
{
    QFETCH(const QString, page);
    QVERIFY(pageOf(page).startsWith(".TH "_L1));
    if (QStandardPaths::findExecutable(u"groff"_s).isEmpty())
        QSKIP("groff is not installed here");
    QProcess groff;
    groff.start(u"groff"_s,
                {u"-man"_s, u"-Tutf8"_s, u"-ww"_s, u"-z"_s, QStringLiteral(TOKENSCOPE_MANUAL "/") + page + u".1"_s});
    QVERIFY(groff.waitForFinished(patience));
    QCOMPARE(QString::fromUtf8(groff.readAllStandardError()), QString());
    QCOMPARE(groff.exitCode(), 0);
}

void TestManual::versionNeedsNoDisplay()
{
    QVERIFY(helpOf(QStringLiteral(TOKENSCOPE_WINDOW), {u"--version"_s}).startsWith("tokenscope "));
    QVERIFY(!helpOf(QStringLiteral(TOKENSCOPE_CLI), {u"--version"_s}).isEmpty());
}

} // namespace tokenscope::tests

QTEST_GUILESS_MAIN(tokenscope::tests::TestManual)

#include "tst_manual.moc"
