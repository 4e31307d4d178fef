// SPDX-License-Identifier: Apache-2.0
#include "tests/app/command_line.h"
#include "tests/trial/judging_service.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

#include <memory>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::tests;

/// `challenge --run`: a service is tried, and what it lacks is named.
class TestCommandLineTrial final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsSentUnlessAskedFor_data();
    void nothingIsSentUnlessAskedFor();
    void rightServicePasses();
    void missingCheckIsNamed();
    void formTakesFurtherFields();
    void ownStatusCodesCount();
    void serviceThatTakesNothingProvesNothing();
    void absentServiceIsSaid();
    void reportsAreWellFormed();
    void tokensAreShownWhenAskedFor();
    void wrongUseIsSaid_data();
    void wrongUseIsSaid();

private:
    QStringList call(const QString &url, const QStringList &more = {}) const
    {
        return QStringList{u"challenge"_s,  u"--key"_s, m_key,      u"--issuer"_s, u"https://issuer.example"_s,
                           u"--audience"_s, u"api"_s,   u"--run"_s, url,           u"--rate"_s,
                           u"100"_s} +
               more;
    }
    QStringList sending(const QString &url, const QStringList &more = {}) const
    {
        return call(url, QStringList{u"--send"_s, u"header"_s} + more);
    }
    Judge judge(const Judge::Loosen &loosen = {}) const
    {
        QFile file(m_publicKey);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        return Judge(file.readAll().toStdString(), {"https://issuer.example", "api", {}}, loosen);
    }

    Files m_files;
    QString m_key;
    QString m_publicKey;
};

namespace {

const Judge::Loosen noAudience = [](inspect::Expectations &expectations) { expectations.audiences.clear(); };

} // namespace

void TestCommandLineTrial::initTestCase()
{
    QVERIFY(QDir(m_files.folder()).mkdir(u"asked-for"_s));
    m_key = m_files.folder() + u"/asked-for/key.jwk"_s;
    m_publicKey = m_key + u".public"_s;
    QCOMPARE(run({u"keygen"_s, u"--out"_s, m_key, u"--public-out"_s, m_publicKey}).exitCode, 0);
}

void TestCommandLineTrial::nothingIsSentUnlessAskedFor_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("without --send") << QStringList{} << "Authorization: Bearer ••••\n"_ba;
    QTest::newRow("dry run") << QStringList{u"--dry-run"_s, u"--send"_s, u"header"_s} << "  GET http://127.0.0.1:"_ba;
    QTest::newRow("dry run with a cookie")
        << QStringList{u"--dry-run"_s, u"--send"_s, u"cookie:s"_s} << "  Cookie: s=••••\n"_ba;
    QTest::newRow("dry run with a form") << QStringList{u"--dry-run"_s, u"--send"_s, u"form:t"_s} << "\n  t=••••\n"_ba;
}

void TestCommandLineTrial::nothingIsSentUnlessAskedFor()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, shown);
    ScriptedServer server(judgingService(judge()));
    const Outcome outcome = run(call(server.url(), options));
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.out.contains(shown), outcome.out.constData());
    QVERIFY(outcome.out.contains(" requests for "));
    QVERIFY(!outcome.out.contains("eyJ"));
    QVERIFY(server.wasLeftAlone());
}

void TestCommandLineTrial::rightServicePasses()
{
    ScriptedServer server(judgingService(judge()));
    const Outcome outcome = run(sending(server.url()));
    QVERIFY2(outcome.exitCode == 0, (outcome.out + outcome.err).constData());
    QVERIFY(outcome.out.contains("none wrongly"));
    QVERIFY(!outcome.out.contains("✗"));
}

void TestCommandLineTrial::missingCheckIsNamed()
{
    ScriptedServer server(judgingService(judge(noAudience)));
    const Outcome outcome = run(sending(server.url()));
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.out.contains("✗ Your service does not check who a token is for (aud). RFC 7519, 4.1.3"),
             outcome.out.constData());
    QVERIFY(outcome.out.contains("It took “aud-other”: Another audience is named."));
    QCOMPARE(outcome.out.count("✗"), 1);
    QVERIFY(!(outcome.out + outcome.err).contains("eyJ"));
}

void TestCommandLineTrial::formTakesFurtherFields()
{
    const endpoint::TokenPlace place{endpoint::TokenPlace::Kind::Form, "assertion"};
    ScriptedServer server(judgingService(judge(), place));
    const Outcome outcome =
        run(call(server.url(), {u"--send"_s, u"form:assertion"_s, u"--field"_s, u"grant_type=a b&c"_s}));
    QVERIFY2(outcome.exitCode == 0, (outcome.out + outcome.err).constData());
    for (const QByteArray &request : server.requests()) {
        QVERIFY(request.startsWith("POST / "));
        QVERIFY(request.contains("\r\n\r\ngrant_type=a%20b%26c"));
    }
}

void TestCommandLineTrial::ownStatusCodesCount()
{
    const Judge right = judge();
    ScriptedServer server([right](QTcpSocket &socket, const QByteArray &request) {
        say(socket, right.accepts(tokenIn(request, {})) ? "404 Not Found" : "200 OK");
    });
    QCOMPARE(run(sending(server.url(), {u"--accepts"_s, u"404"_s})).exitCode, 0);
    QCOMPARE(run(sending(server.url())).exitCode, 4);
}

void TestCommandLineTrial::serviceThatTakesNothingProvesNothing()
{
    ScriptedServer server(ScriptedServer::always(ScriptedServer::http("401 Unauthorized", "{}")));
    const Outcome outcome = run(sending(server.url()));
    QCOMPARE(outcome.exitCode, 4);
    QVERIFY(outcome.out.startsWith("Nothing can be concluded."));
    QCOMPARE(server.requests().size(), 3);
}

void TestCommandLineTrial::absentServiceIsSaid()
{
    QString url;
    {
        const ScriptedServer gone(ScriptedServer::always({}));
        url = gone.url();
    }
    const Outcome outcome = run(sending(url));
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY(!outcome.err.isEmpty());
}

void TestCommandLineTrial::reportsAreWellFormed()
{
    ScriptedServer server(judgingService(judge(noAudience)));
    const Outcome asJson = run(sending(server.url(), {u"--format"_s, u"json"_s}));
    QCOMPARE(asJson.exitCode, 1);
    const QJsonObject report = asJson.json();
    QCOMPARE(report[u"conclusion"_s].toString(), u"wrong"_s);
    QStringList lacking;
    for (const QJsonValue &check : report[u"checks"_s].toArray()) {
        if (check[u"is_lacking"_s].toBool())
            lacking << check[u"check"_s].toString();
    }
    QCOMPARE(lacking, QStringList{u"audience"_s});
    QVERIFY(!asJson.out.contains("eyJ"));

    const Outcome asSarif = run(sending(server.url(), {u"--format"_s, u"sarif"_s}));
    QCOMPARE(asSarif.json()[u"version"_s].toString(), u"2.1.0"_s);

    const QString file = m_files.folder() + u"/asked-for/report.xml"_s;
    const Outcome asJunit = run(sending(server.url(), {u"--format"_s, u"junit"_s, u"--out"_s, file}));
    QCOMPARE(asJunit.exitCode, 1);
    QVERIFY(asJunit.out.isEmpty());
    QFile xml(file);
    QVERIFY(xml.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&xml);
    int failures = 0;
    while (!reader.atEnd())
        failures += int(reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"failure"_s);
    QVERIFY(!reader.hasError());
    QVERIFY(failures > 10);
}

void TestCommandLineTrial::tokensAreShownWhenAskedFor()
{
    ScriptedServer server(judgingService(judge()));
    const Outcome outcome = run(sending(server.url(), {u"--format"_s, u"json"_s, u"--with-tokens"_s}));
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.json()[u"tokens"_s].toArray().first()[u"token"_s].toString().startsWith(u"eyJ"_s));
}

void TestCommandLineTrial::wrongUseIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString url = u"http://127.0.0.1:1/"_s;
    QTest::newRow("no such way") << call(url, {u"--send"_s, u"query:token"_s});
    QTest::newRow("cookie without a name") << call(url, {u"--send"_s, u"cookie"_s});
    QTest::newRow("header of the request itself") << call(url, {u"--send"_s, u"header:Content-Length"_s});
    QTest::newRow("no status codes") << sending(url, {u"--accepts"_s, u"ok"_s});
    QTest::newRow("field without a form") << sending(url, {u"--field"_s, u"a=b"_s});
    QTest::newRow("field without a value") << call(url, {u"--send"_s, u"form:t"_s, u"--field"_s, u"a"_s});
    QTest::newRow("no address") << sending(u"file:///etc/passwd"_s);
    QTest::newRow("clear text to another host") << sending(u"http://api.example/"_s);
    QTest::newRow("rate of nothing") << sending(url, {u"--rate"_s, u"0"_s});
    QTest::newRow("with files") << sending(url, {u"--out-dir"_s, m_files.missing()});
    QTest::newRow("send without an address") << QStringList{
        u"challenge"_s, u"--key"_s, m_key, u"--issuer"_s, u"i"_s, u"--audience"_s, u"a"_s, u"--send"_s, u"header"_s};
    QTest::newRow("served key and own key")
        << QStringList{u"challenge"_s, u"--key"_s, m_key, u"--audience"_s, u"a"_s, u"--serve"_s};
    QTest::newRow("served secret") << QStringList{u"challenge"_s, u"--audience"_s, u"a"_s,
                                                  u"--serve"_s,   u"--alg"_s,      u"HS256"_s};
}

void TestCommandLineTrial::wrongUseIsSaid()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(!outcome.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestCommandLineTrial)
#include "tst_command_line_trial.moc"
