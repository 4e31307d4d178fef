// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

/// Each file's licence can be found by machines (reuse.software), and its text is there.
class TestLicences final : public QObject
{
    Q_OBJECT

private slots:
    void reuseFindsNothing();
};

namespace {

constexpr int patience = 120'000; ///< milliseconds

struct Answer
{
    int status = -1;
    QString text;
};

Answer answerOf(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("reuse"), arguments);
    if (!process.waitForFinished(patience))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

} // namespace

void TestLicences::reuseFindsNothing()
{
    const QString root = QStringLiteral(TOKENSCOPE_SOURCE_DIR);
    static const QRegularExpression version(QStringLiteral("\\b(\\d+)\\.\\d"));
    if (version.match(answerOf({QStringLiteral("--version")}).text).captured(1).toInt() < 4)
        QSKIP("reuse 4, which reads REUSE.toml, is not installed here");
    if (!QDir(root).exists(QStringLiteral(".git")))
        QSKIP("outside of a clone nothing tells the project's files from others");
    const Answer answer = answerOf({QStringLiteral("--root"), root, QStringLiteral("lint")});
    QVERIFY2(answer.status == 0, qPrintable(answer.text));
}

QTEST_GUILESS_MAIN(TestLicences)
#include "tst_licences.moc"
