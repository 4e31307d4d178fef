// SPDX-License-Identifier: Apache-2.0
#include "tests/app/command_line.h"
#include "tests/login/recorded_flow.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::tests;

/// `tokenscope-cli login`, as people and pipes call it.
class TestCommandLineLogin final : public QObject
{
    Q_OBJECT

private slots:
    void goodLoginHolds();
    void firstBrokenLinkComesFirst();
    void answersInJson();
    void secretsAreNotPrinted();
    void otherFilesAreRefused();
    void recordingWithoutLogin();
    void savesARecordingWithoutSecrets();
    void keepsTheRecordingItself();

private:
    static QByteArray har(const Flow &flow) { return QByteArray::fromStdString(flow.har()); }
    static Flow brokenFlow()
    {
        Flow flow;
        set(flow.at("token").form, "code_verifier", std::string(43, 'v'));
        return flow;
    }

    Files m_files;
};

void TestCommandLineLogin::goodLoginHolds()
{
    const Outcome outcome = run({u"login"_s, m_files.write(u"good.har"_s, har(Flow()))});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.startsWith("Every link that this recording shows holds."));
    QVERIFY(outcome.err.isEmpty());
    QVERIFY(isFitForTerminal(outcome.out));
}

void TestCommandLineLogin::firstBrokenLinkComesFirst()
{
    const Outcome outcome = run({u"login"_s, u"-"_s}, har(brokenFlow()));
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.out.startsWith("The first broken link: The PKCE verifier does not fit the challenge."));
    QVERIFY(outcome.out.contains("Entry 7, 13:00:13 UTC: POST https://login.example/token"));
    QVERIFY(outcome.out.contains("→ The app: "));
}

void TestCommandLineLogin::answersInJson()
{
    const QJsonObject answer = run({u"login"_s, u"-"_s, u"--json"_s}, har(brokenFlow())).json();
    QCOMPARE(answer["verdict"_L1].toString(), u"broken"_s);
    const QJsonObject broken = answer["first_broken"_L1].toObject();
    QCOMPARE(broken["link"_L1].toString(), u"code_verifier"_s);
    QCOMPARE(broken["fault"_L1].toString(), u"verifier_differs"_s);
    QCOMPARE(broken["actor"_L1].toString(), u"app"_s);
    QCOMPARE(broken["entry"_L1].toInt(), 7);
    const QJsonArray logins = answer["logins"_L1].toArray();
    QCOMPARE(logins.size(), 1);
    QCOMPARE(logins.first()["client_id"_L1].toString(), u"the-app"_s);
    QVERIFY(logins.first()["exchanges"_L1].toArray().size() > 8);
}

void TestCommandLineLogin::secretsAreNotPrinted()
{
    Flow flow = brokenFlow();
    set(flow.at("callback").query, "code", "code-of-login-9");
    for (const QStringList &more : {QStringList(), QStringList{u"--json"_s}}) {
        const QByteArray out = run(QStringList{u"login"_s, u"-"_s} + more, har(flow)).out;
        for (const char *secret : {"code-of-login", "cookie-of-the-app", "eyJ", "refresh-token-number", "correct-horse",
                                   "vvvvv", "state-of-login", "nonce-of-login"})
            QVERIFY2(!out.contains(secret), secret);
    }
}

void TestCommandLineLogin::otherFilesAreRefused()
{
    const Outcome outcome = run({u"login"_s, u"-"_s}, "{\"keys\":[]}");
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(outcome.err.contains("not a HAR file"));
    QCOMPARE(run({u"login"_s, m_files.missing()}).exitCode, 2);
}

void TestCommandLineLogin::recordingWithoutLogin()
{
    const Outcome outcome =
        run({u"login"_s, u"-"_s}, R"({"log":{"entries":[{"request":{"url":"https://a.example/"}}]}})");
    QCOMPARE(outcome.exitCode, 4);
    QVERIFY(outcome.out.startsWith("There is no OAuth or OpenID login"));
}

void TestCommandLineLogin::savesARecordingWithoutSecrets()
{
    const QString path = m_files.folder() + u"/clean.har"_s;
    const Outcome outcome = run({u"login"_s, u"-"_s, u"--sanitized"_s, path}, har(brokenFlow()));
    QCOMPARE(outcome.exitCode, 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    const QByteArray clean = file.readAll();
    for (const char *secret : {"code-of-login", "cookie-of-the-app", "refresh-token-number", "correct-horse", "vvvvv"})
        QVERIFY2(!clean.contains(secret), secret);
    QCOMPARE(run({u"login"_s, path}).exitCode, 0); // what was broken is no longer there to see
    QCOMPARE(QDir(m_files.folder()).entryList({u"clean.har*"_s}).size(), 1);
    // What is there stays, unless it is to be replaced.
    const Outcome again = run({u"login"_s, u"-"_s, u"--sanitized"_s, path}, har(Flow()));
    QCOMPARE(again.exitCode, 2);
    QVERIFY2(again.err.contains("--force"), again.err.constData());
    QCOMPARE(run({u"login"_s, u"-"_s, u"--sanitized"_s, path, u"--force"_s}, har(Flow())).exitCode, 0);
    const Outcome lost = run({u"login"_s, u"-"_s, u"--sanitized"_s, m_files.missing() + u"/a.har"_s}, har(Flow()));
    QCOMPARE(lost.exitCode, 2);
    QVERIFY(lost.err.contains("cannot be written"));
}

void TestCommandLineLogin::keepsTheRecordingItself()
{
    const QByteArray recording = har(Flow());
    const QString path = m_files.write(u"mine.har"_s, recording);
    QCOMPARE(run({u"login"_s, path, u"--sanitized"_s, path}).exitCode, 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), recording);
}

QTEST_GUILESS_MAIN(TestCommandLineLogin)
#include "tst_command_line_login.moc"
