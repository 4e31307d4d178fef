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
    void tokensArePrintedWithoutPrivateKeys_data();
    void tokensArePrintedWithoutPrivateKeys();
    void misspeltAddressIsPrintedWithoutItsPassword_data();
    void misspeltAddressIsPrintedWithoutItsPassword();
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

void TestCommandLinePrivacy::tokensArePrintedWithoutPrivateKeys_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("place"); // that is named
    const QByteArrayList keys = {"RSA d", "oct k", "AKP priv", "PEM EC PRIVATE KEY", "PKCS #12 base64"};
    for (const test::PrivateKind &kind : test::privateKinds()) {
        if (!keys.contains(kind.name))
            continue;
        const QByteArray value = kind.text.startsWith('{') ? kind.text : test::jsonString(kind.text);
        const char *const name = kind.name.constData();
        const QByteArray usual = R"({"alg":"ES256"})";
        QTest::addRow("O11 %s, a claim", name)
            << usual << R"({"iss":"a","key":)" + value + '}' << kind.secret << "payload.key"_ba;
        QTest::addRow("O11 %s, a claim in a list", name)
            << usual << R"({"iss":"a","cnf":{"jwks":[1,)" + value + "]}}" << kind.secret << "payload.cnf.jwks.1"_ba;
        QTest::addRow("O11 %s, a text in a claim", name)
            << usual << R"({"iss":"a","key":)" + test::jsonString(value) + '}' << kind.secret << "payload.key"_ba;
        QTest::addRow("O11 %s, in the header", name)
            << R"({"alg":"ES256","jwk":)" + value + '}' << R"({"iss":"a"})"_ba << kind.secret << "header.jwk"_ba;
        QTest::addRow("O11 %s, a payload that breaks off", name)
            << usual << R"({"iss":"a","key":)" + value << kind.secret << QByteArray();
    }
}

void TestCommandLinePrivacy::tokensArePrintedWithoutPrivateKeys()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, payload);
    QFETCH(const QByteArray, secret);
    QFETCH(const QByteArray, place);
    constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray bad = header.toBase64(encoding) + '.' + payload.toBase64(encoding) + ".AAAA";
    const QByteArray request = R"({"token":")" + bad + R"("})" + '\n';
    const test::SecretPieces pieces(secret);
    for (const QStringList &options :
         {QStringList{u"inspect"_s, u"-"_s}, QStringList{u"inspect"_s, u"--json"_s, u"-"_s},
          QStringList{u"inspect"_s, u"--all"_s, u"--json"_s, u"-"_s}, QStringList{u"inspect"_s, u"--batch"_s}}) {
        const Outcome outcome = run(options, options.last() == u"--batch"_s ? request : bad);
        const QByteArray printed = outcome.out + '\n' + outcome.err;
        QVERIFY2(printed.contains("withheld]") || place.isEmpty(), printed);
        const QByteArray found = pieces.findIn(printed);
        QVERIFY2(found.isEmpty(), found + " in:\n" + printed);
        QVERIFY2(printed.contains(place) || !printed.startsWith('{'), printed); // a text has each mark beside its name
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

// No such scheme is known, so that each command takes it for the name of a file.
void TestCommandLinePrivacy::misspeltAddressIsPrintedWithoutItsPassword_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString address = u"htp://ada:correct-horse-9182@keys.example/set?access_token=correct-horse-9182"_s;
    for (const char *command : {"keys", "scan", "login", "rotation", "inspect"}) {
        const QString name = QString::fromLatin1(command);
        QTest::newRow(command) << QStringList{name, address};
        QTest::addRow("%s, as JSON", command) << QStringList{name, address, u"--json"_s};
    }
    QTest::newRow("lint") << QStringList{u"lint"_s, address};
    QTest::newRow("lint, as JSON") << QStringList{u"lint"_s, address, u"--format"_s, u"json"_s};
    QTest::newRow("lint, as SARIF") << QStringList{u"lint"_s, address, u"--format"_s, u"sarif"_s};
    for (const char *slip :
         {"https:/ada:correct-horse-9182@keys.example/set", "https//ada:correct-horse-9182@keys.example",
          "ada:correct-horse-9182@keys.example", "htp://a b:correct-horse-9182@[keys"})
        QTest::addRow("keys, %.9s", slip) << QStringList{u"keys"_s, QString::fromLatin1(slip)};
    QTest::newRow("inspect, as keys") << QStringList{u"inspect"_s, u"eyJhbGciOiJFUzI1NiJ9.e30.AAAA"_s, u"--jwks"_s,
                                                     address};
    QTest::newRow("inspect, as secret") << QStringList{u"inspect"_s, u"eyJhbGciOiJIUzI1NiJ9.e30.AAAA"_s,
                                                       u"--secret-file"_s, address};
}

void TestCommandLinePrivacy::misspeltAddressIsPrintedWithoutItsPassword()
{
    QFETCH(const QStringList, arguments);
    const QByteArray printed = printedBy(arguments);
    // The host, so that the slip can be found. A text to inspect is not called a file: it is said what it looks like.
    QVERIFY2(printed.contains("keys") || printed.contains("address with a user name"), printed);
    QVERIFY2(!printed.contains("correct-horse"), printed);
}

QTEST_GUILESS_MAIN(TestCommandLinePrivacy)
#include "tst_command_line_privacy.moc"
