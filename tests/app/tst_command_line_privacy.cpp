// SPDX-License-Identifier: Apache-2.0
#include "tests/app/command_line.h"
#include "tests/endpoint/private_kinds.h"
#include "tests/endpoint/scripted_server.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::tests;

/// What the command line prints of answers and key files that hold what is private.
class TestCommandLinePrivacy final : public QObject
{
    Q_OBJECT

private slots:
    void fetchPrintsNothingPrivate_data();
    void fetchPrintsNothingPrivate();
    void keyFilesArePrintedWithoutWhatIsPrivate_data();
    void keyFilesArePrintedWithoutWhatIsPrivate();
    void echoedTokenIsNotPrinted_data();
    void echoedTokenIsNotPrinted();

private:
    Files m_files;
};

namespace {

const QByteArray token = "pts_q7kd2zXn9LwE4tGhVb83mRsYc5J1uPaQf6oT0iDxK";

QByteArray printedBy(const QStringList &arguments)
{
    const Outcome outcome = run(arguments);
    return outcome.out + '\n' + outcome.err;
}

} // namespace

/// Each kind and each wrapping once; endpoint/tst_answer_privacy has them all.
void TestCommandLinePrivacy::fetchPrintsNothingPrivate_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("secret");
    std::size_t i = 0;
    for (const test::PrivateKind &kind : test::privateKinds()) {
        const std::vector<test::PrivateAnswer> answers = test::privateAnswers(kind);
        const test::PrivateAnswer &answer = answers[i++ % answers.size()];
        QTest::addRow("O6 %s, %s", kind.name.constData(), answer.name.constData()) << answer.bytes << kind.secret;
    }
}

void TestCommandLinePrivacy::fetchPrintsNothingPrivate()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QByteArray, secret);
    ScriptedServer server(ScriptedServer::always(answer));
    const test::SecretPieces pieces(secret);
    for (const QStringList &options : {QStringList(), QStringList(u"--json"_s)}) {
        const QByteArray printed = printedBy(QStringList{u"fetch"_s, server.url(), u"--kind"_s, u"jwks"_s} + options);
        QVERIFY(printed.size() > 20);
        const QByteArray found = pieces.findIn(printed);
        QVERIFY2(found.isEmpty(), found + " in:\n" + printed);
    }
    QVERIFY(!server.requests().isEmpty());
}

void TestCommandLinePrivacy::keyFilesArePrintedWithoutWhatIsPrivate_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("secret");
    for (const test::PrivateKind &kind : test::privateKinds()) {
        const QByteArray quoted = test::jsonString(kind.text);
        const QByteArray value = kind.text.startsWith('{') ? kind.text : quoted;
        if (!QByteArrayList{"RSA d", "oct k", "AKP priv", "password", "PEM EC PRIVATE KEY", "PKCS #12 base64"}.contains(
                kind.name))
            continue;
        QTest::addRow("O6 %s, a set", kind.name.constData()) << R"({"keys":[)" + value + "]}" << kind.secret;
        QTest::addRow("O6 %s, alone", kind.name.constData()) << kind.text << kind.secret;
        QTest::addRow("O6 %s, as members", kind.name.constData())
            << R"({"keys":[{"kty":"RSA","n":"AQAB","e":"AQAB","kid":)" + quoted + R"(,"alg":)" + quoted + R"(,"use":)" +
                   quoted + R"(,"key_ops":[)" + quoted + R"(],"x5t":)" + quoted + "},{\"kty\":" + quoted +
                   ",\"crv\":" + quoted + "}]}"
            << kind.secret;
    }
}

void TestCommandLinePrivacy::keyFilesArePrintedWithoutWhatIsPrivate()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QByteArray, secret);
    const test::SecretPieces pieces(secret);
    const QString path = m_files.write(u"keys"_s, file);
    const QString foreign = u"eyJhbGciOiJSUzI1NiIsImtpZCI6Im9uZSJ9.e30.AAAA"_s;
    for (const QStringList &arguments : {QStringList{u"keys"_s, path}, QStringList{u"keys"_s, path, u"--json"_s},
                                         QStringList{u"inspect"_s, foreign, u"--jwks"_s, path},
                                         QStringList{u"inspect"_s, foreign, u"--jwks"_s, path, u"--json"_s}}) {
        const QByteArray printed = printedBy(arguments);
        const QByteArray found = pieces.findIn(printed);
        QVERIFY2(found.isEmpty(), found + " in:\n" + printed);
    }
}

void TestCommandLinePrivacy::echoedTokenIsNotPrinted_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray backwards(QByteArray::fromStdString(std::string(token.crbegin(), token.crend())));
    const QByteArray json = "Content-Type: application/json\r\n";
    QTest::newRow("O4 in a header") << test::answerOf("{\"keys\":[]}", json + "X-You-Sent: Bearer " + token + "\r\n");
    QTest::newRow("O4 in a reason phrase") << test::answerOf("{}", json, "401 Not " + token.toBase64());
    QTest::newRow("O4 backwards in an error page") << test::answerOf("<p>" + backwards + "</p>", {}, "403 No");
    QTest::newRow("O4 in a kid") << test::answerOf(
        R"({"keys":[{"kty":"RSA","n":"AQAB","e":"AQAB","kid":")" + token.toUpper() + "\"}]}", json);
    QTest::newRow("O4 in an error's detail")
        << test::answerOf(R"({"status":"Unauthorized","summary":"Token )" + token.toHex() +
                              R"( is unknown","result":{"errors":[{"code":")" + token.first(20) + R"(","detail":")" +
                              token.sliced(15) + R"(","source":")" + token.toBase64().toBase64() + "\"}]}}",
                          json, "401 Unauthorized");
    QTest::newRow("O4 in an address") << test::answerOf(
        {}, "Location: ftp://a.example/" + token.toBase64(QByteArray::Base64UrlEncoding) + "?a=" + token + "\r\n",
        "302 Found");
}

void TestCommandLinePrivacy::echoedTokenIsNotPrinted()
{
    QFETCH(const QByteArray, answer);
    ScriptedServer server(ScriptedServer::always(answer));
    const QString file = m_files.write(u"token"_s, token);
    test::SecretPieces pieces(token);
    for (const QStringList &options : {QStringList(), QStringList(u"--json"_s)}) {
        const QByteArray printed = printedBy(
            QStringList{u"fetch"_s, server.url(), u"--kind"_s, u"pangea"_s, u"--token-file"_s, file} + options);
        QVERIFY(printed.size() > 20);
        for (const QByteArray &text : {printed, printed.toLower()}) {
            const QByteArray found = pieces.findIn(text);
            QVERIFY2(found.isEmpty(), found + " in:\n" + printed);
        }
        QVERIFY2(!printed.contains(token.toUpper().first(12)), printed);
    }
}

QTEST_GUILESS_MAIN(TestCommandLinePrivacy)
#include "tst_command_line_privacy.moc"
