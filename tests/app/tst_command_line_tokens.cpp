// SPDX-License-Identifier: Apache-2.0
#include "tests/app/command_line.h"
#include "tests/inspect/token_workshop.h"
#include "json/writer.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::workshop;
using tests::Files;
using tests::Outcome;
using tests::run;

/// `inspect` of a text with several tokens: they are counted, listed and judged, and one or all can be asked for.
class TestCommandLineTokens final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void textCountsAndListsThem();
    void jsonListsThem();
    void oneCanBeAskedFor_data();
    void oneCanBeAskedFor();
    void allCanBeAskedFor();
    void allOfOneTokenIsThatToken();
    void worstDecides_data();
    void worstDecides();
    void namesFromOutsideDriveNoTerminal();
    void allOfThousandsAreCounted();
    void textThatWasNotReadWhollyIsNotAccepted();

private:
    Outcome inspect(const QByteArray &text, const QStringList &options = {})
    {
        return run(QStringList{u"inspect"_s, u"-"_s, u"--jwks"_s, m_keys, u"--now"_s, QString::number(now)} + options,
                   text);
    }

    Files m_files;
    QString m_keys;
    QByteArray m_good;
    QByteArray m_expired;
    QByteArray m_response; ///< with both
};

void TestCommandLineTokens::initTestCase()
{
    const Signer signer = makeSigner("ES256", "k");
    json::Array keys;
    keys.push_back(signer.publicJwk());
    json::Object set;
    set.append("keys", json::Value(std::move(keys)));
    m_keys = m_files.write(u"keys.json"_s, QByteArray::fromStdString(json::write(set)));
    m_good = QByteArray::fromStdString(goodToken(signer));
    json::Object claims = goodClaims();
    claims.set("exp", json::Value(now - 7200));
    m_expired = QByteArray::fromStdString(sign(signer, claims));
    m_response = "{\n \"access_token\": \"" + m_good + "\",\n \"id_token\": \"" + m_expired + "\"\n}";
}

void TestCommandLineTokens::textCountsAndListsThem()
{
    const Outcome outcome = inspect(m_response);
    QCOMPARE(outcome.exitCode, 0);
    const QByteArrayList paragraphs = QByteArray(outcome.out).replace("\n\n", "\f").split('\f');
    QVERIFY(paragraphs.size() > 2);
    QVERIFY2(paragraphs[0].startsWith("Accepted: the first of 2 tokens in the text, signed by key k"), paragraphs[0]);
    QVERIFY2(paragraphs[0].endsWith("2 tokens in this text: 1 accepted, 1 rejected."), paragraphs[0]);
    const QByteArrayList lines = paragraphs[1].split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].startsWith("→ 1  line 2, access_token  access token  Accepted: signed by key k, expires in"),
             lines[0]);
    QCOMPARE(lines[1], "  2  line 3, id_token  ID token  Rejected: the token expired 2 hours ago"_ba);
}

void TestCommandLineTokens::jsonListsThem()
{
    const Outcome outcome = inspect(m_response, {u"--json"_s});
    QCOMPARE(outcome.json()["verdict"_L1].toString(), u"accepted"_s);
    const QJsonArray tokens = outcome.json()["tokens"_L1].toArray();
    QCOMPARE(tokens.size(), 2);
    const QJsonObject second = tokens[1].toObject();
    QCOMPARE(second["number"_L1].toInt(), 2);
    QCOMPARE(second["line"_L1].toInt(), 3);
    QCOMPARE(second["name"_L1].toString(), u"id_token"_s);
    QCOMPARE(second["kind"_L1].toString(), u"id_token"_s);
    QCOMPARE(second["format"_L1].toString(), u"jws_compact"_s);
    QCOMPARE(second["verdict"_L1].toString(), u"rejected"_s);
    QCOMPARE(second["cause"_L1].toString(), u"expired"_s);
    QCOMPARE(m_response.mid(second["offset"_L1].toInt(), second["length"_L1].toInt()), m_expired);
    QVERIFY(!outcome.out.contains(m_expired.split('.').last())); // the tokens themselves are in no answer
    QVERIFY(!inspect(m_good, {u"--json"_s}).json().contains("tokens"_L1));
}

void TestCommandLineTokens::oneCanBeAskedFor_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("first") << m_response << u"1"_s << 0 << "Accepted: the first of 2 tokens"_ba;
    QTest::newRow("second") << m_response << u"2"_s << 1 << "This is about token 2 of 2 in the text."_ba;
    QTest::newRow("third of two") << m_response << u"3"_s << 2 << "there are 2 tokens in the text"_ba;
    QTest::newRow("first of one") << m_good << u"1"_s << 0 << "Accepted: signed by key k"_ba;
    QTest::newRow("second of one") << m_good << u"2"_s << 2 << "there is one token in the text"_ba;
    QTest::newRow("none") << m_response << u"0"_s << 2 << "--token"_ba;
}

void TestCommandLineTokens::oneCanBeAskedFor()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, number);
    QFETCH(const int, exitCode);
    QFETCH(const QByteArray, says);
    const Outcome outcome = inspect(text, {u"--token"_s, number});
    QCOMPARE(outcome.exitCode, exitCode);
    QVERIFY2((exitCode == 2 ? outcome.err : outcome.out).contains(says), outcome.out + outcome.err);
}

void TestCommandLineTokens::allCanBeAskedFor()
{
    const Outcome text = inspect(m_response, {u"--all"_s});
    QCOMPARE(text.exitCode, 1);
    QVERIFY(text.out.contains("Token 1 of 2 · line 2, access_token\nAccepted: "));
    QVERIFY(text.out.contains("Token 2 of 2 · line 3, id_token\nRejected: the token expired 2 hours ago"));
    QVERIFY(text.out.endsWith("2 tokens in this text: 1 accepted, 1 rejected.\n"));
    const QJsonObject json = inspect(m_response, {u"--all"_s, u"--json"_s}).json();
    QCOMPARE(json["verdict"_L1].toString(), u"rejected"_s);
    const QJsonArray tokens = json["tokens"_L1].toArray();
    QCOMPARE(tokens.size(), 2);
    QCOMPARE(tokens[0]["inspection"_L1]["verdict"_L1].toString(), u"accepted"_s);
    QCOMPARE(tokens[1]["inspection"_L1]["cause"_L1].toString(), u"expired"_s);
    QVERIFY(tokens[1]["inspection"_L1]["payload"_L1].isObject());
    QCOMPARE(inspect(m_response, {u"--all"_s, u"--token"_s, u"1"_s}).exitCode, 2);
}

void TestCommandLineTokens::allOfOneTokenIsThatToken()
{
    const QJsonObject json = inspect(m_good, {u"--all"_s, u"--json"_s}).json();
    QCOMPARE(json["verdict"_L1].toString(), u"accepted"_s);
    QCOMPARE(json["tokens"_L1].toArray().size(), 1);
    QCOMPARE(json["tokens"_L1][0]["length"_L1].toInt(), int(m_good.size()));
    const Outcome nothing = inspect("no token", {u"--all"_s});
    QCOMPARE(nothing.exitCode, 1);
}

void TestCommandLineTokens::worstDecides_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("exitCode");
    const QByteArray unknown = "eyJhbGciOiJFUzI1NiIsImtpZCI6ImsifQ.e30."; // a signature is missing
    QTest::newRow("all accepted") << m_good + ' ' + m_good << 0;
    QTest::newRow("one rejected") << m_good + ' ' + m_expired << 1;
    QTest::newRow("the first rejected") << m_expired + ' ' + m_good << 1;
    QTest::newRow("one unsigned") << m_good + ' ' + unknown + ' ' << 1;
}

void TestCommandLineTokens::worstDecides()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, exitCode);
    QCOMPARE(inspect(text, {u"--all"_s}).exitCode, exitCode);
}

void TestCommandLineTokens::namesFromOutsideDriveNoTerminal()
{
    const Outcome outcome = inspect("\x1b[2J\xE2\x80\xAE\"id\x1b[31m_token\": \"" + m_good + "\" " + m_expired);
    QVERIFY(tests::isFitForTerminal(outcome.out));
}

/// Threats, K4: reports in full on short tokens are many times as long as they are.
void TestCommandLineTokens::allOfThousandsAreCounted()
{
    const Outcome outcome = inspect(QByteArray("eyJhbGciOiJub25lIn0.e30.\n").repeated(2000), {u"--all"_s, u"--json"_s});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.out.size() < 5 * 1024 * 1024);
    const QJsonObject json = outcome.json();
    QCOMPARE(json["verdict"_L1].toString(), u"rejected"_s);
    QVERIFY(json["tokens_not_shown"_L1].toInt() > 0);
    QCOMPARE(json["tokens"_L1].toArray().size() + json["tokens_not_shown"_L1].toInt(), 2000);
}

/// Threats, K6.
void TestCommandLineTokens::textThatWasNotReadWhollyIsNotAccepted()
{
    const auto withLines = [this](int count) {
        return "a=" + m_good + "\n\n" + QByteArray("eyJ\n").repeated(count) + "eyJ.x\n";
    };
    QCOMPARE(inspect(withLines(500), {u"--all"_s}).exitCode, 0);
    const Outcome outcome = inspect(withLines(1000), {u"--all"_s});
    QCOMPARE(outcome.exitCode, 4);
    QVERIFY2(outcome.out.contains("1 accepted. There may be more:"), outcome.out.right(300));
}

QTEST_GUILESS_MAIN(TestCommandLineTokens)
#include "tst_command_line_tokens.moc"
