// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// Lines that people type, completed by the shells themselves with what is installed for them.
namespace tokenscope::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; ///< milliseconds

QByteArray outputOf(const QString &shell, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TERM"_s, u"xterm"_s);
    process.setProcessEnvironment(environment);
    process.start(shell, arguments);
    process.closeWriteChannel();
    return process.waitForFinished(patience) ? process.readAllStandardOutput() : QByteArray();
}

QString installedFor(const char *name)
{
    return QStringLiteral(TOKENSCOPE_MANUAL "/") + QLatin1StringView(name);
}

/// The candidates that bash would offer behind this line, a word each.
QStringList inBash(const QString &line)
{
    const bool isWindow = line.startsWith("tokenscope "_L1);
    const QString script =
        u"source %1; line=$1; read -ra COMP_WORDS <<<\"$line\"; [[ $line != *' ' ]] || COMP_WORDS+=(''); "
        "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); %2; printf '%s\\n' \"${COMPREPLY[@]}\""_s.arg(
            installedFor(isWindow ? "tokenscope.bash" : "tokenscope-cli.bash"),
            isWindow ? u"_tokenscope"_s : u"_tokenscope_cli"_s);
    const QString output = QString::fromUtf8(outputOf(u"bash"_s, {u"-c"_s, script, u"bash"_s, line}));
    return output.split(u'\n', Qt::SkipEmptyParts);
}

QStringList inFish(const QString &line)
{
    const QString script = u"source %1; source %2; complete -C $argv[1]"_s.arg(installedFor("tokenscope-cli.fish"),
                                                                               installedFor("tokenscope.fish"));
    QStringList candidates;
    const QString output = QString::fromUtf8(outputOf(u"fish"_s, {u"--no-config"_s, u"-c"_s, script, line}));
    for (const QString &candidate : output.split(u'\n', Qt::SkipEmptyParts))
        candidates.append(candidate.section(u'\t', 0, 0));
    return candidates;
}

/// What is on zsh's line after two tabs: the first lists, the second takes the first candidate. Nothing is typed
/// before the shell is ready: what it reads while it starts is lost at times.
QString inZsh(const QString &line)
{
    const QString script =
        u"zmodload zsh/zpty; until_seen() { while zpty -r z output; do print -r -- $output; "
        "[[ $output == *$~1* ]] && break; done }; zpty z zsh -f -i; "
        "zpty -w z 'PS1=; LISTMAX=10000; fpath=(%1 $fpath); autoload -Uz compinit; compinit -u -D; "
        "tokenscope-cli() { print -r -- \"<$*>\" }; tokenscope() { print -r -- \"<$*>\" }; print REA''DY'; "
        "until_seen READY; zpty -w z $1$'\\t\\t'; until_seen '<*>'; zpty -d z"_s.arg(QStringLiteral(TOKENSCOPE_MANUAL));
    const QString output = QString::fromUtf8(outputOf(u"zsh"_s, {u"-f"_s, u"-c"_s, script, u"zsh"_s, line}));
    const qsizetype end = output.lastIndexOf(u'>');
    return output.mid(output.lastIndexOf(u'<') + 1, end - output.lastIndexOf(u'<') - 1).trimmed();
}

} // namespace

class TestCompletion : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void completesLine_data();
    void completesLine();

private:
    QTemporaryDir m_folder;
};

void TestCompletion::initTestCase()
{
    QVERIFY(QFile(m_folder.filePath(u"keys.json"_s)).open(QIODevice::WriteOnly));
}

void TestCompletion::completesLine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("candidate");
    const QString beginning = m_folder.filePath(u"key"_s);
    const QString file = m_folder.filePath(u"keys.json"_s);
    QTest::newRow("a command") << u"tokenscope-cli insp"_s << u"inspect"_s;
    QTest::newRow("an option") << u"tokenscope-cli inspect --iss"_s << u"--issuer"_s;
    QTest::newRow("an option behind another") << u"tokenscope-cli fetch --json --ki"_s << u"--kind"_s;
    QTest::newRow("a value") << u"tokenscope-cli fetch --kind pa"_s << u"pangea"_s;
    QTest::newRow("a value of another command") << u"tokenscope-cli keys --export pkcs"_s << u"pkcs1"_s;
    QTest::newRow("a file behind an option") << (u"tokenscope-cli inspect --jwks "_s + beginning) << file;
    QTest::newRow("a file as argument") << (u"tokenscope-cli keys "_s + beginning) << file;
    QTest::newRow("an option of the window") << u"tokenscope --scr"_s << u"--screenshot"_s;
    QTest::newRow("a file for the window") << (u"tokenscope "_s + beginning) << file;
}

void TestCompletion::completesLine()
{
    QFETCH(const QString, line);
    QFETCH(const QString, candidate);
    const QStringList bash = inBash(line);
    QVERIFY2(bash.contains(candidate), qPrintable(u"bash: "_s + bash.join(u' ')));
    if (QStandardPaths::findExecutable(u"fish"_s).isEmpty() || QStandardPaths::findExecutable(u"zsh"_s).isEmpty())
        QSKIP("fish or zsh is not installed here; only bash was tried");
    const QStringList fish = inFish(line);
    QVERIFY2(fish.contains(candidate), qPrintable(u"fish: "_s + fish.join(u' ')));
    const QString zsh = inZsh(line);
    const QString beginning = line.section(u' ', 1).section(u' ', 0, -2);
    const QString word = zsh.mid(beginning.size()).trimmed();
    QVERIFY2(zsh.startsWith(beginning) && word.startsWith(candidate), qPrintable(u"zsh: "_s + zsh));
}

} // namespace tokenscope::tests

QTEST_GUILESS_MAIN(tokenscope::tests::TestCompletion)

#include "tst_completion.moc"
