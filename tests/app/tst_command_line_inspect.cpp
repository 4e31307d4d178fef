// SPDX-License-Identifier: Apache-2.0
#include "tests/app/command_line.h"
#include "tests/jose/rfc_samples.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tokenscope::tests;
namespace rfc = tokenscope::jose::rfc;

/// `inspect`: the demo's tokens get their verdicts, and nothing in a token reaches a terminal
/// raw.
class TestCommandLineInspect final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void sampleHasItsVerdict_data();
    void sampleHasItsVerdict();
    void tokenMayFollowAnyOption_data();
    void tokenMayFollowAnyOption();
    void keysCanComeFromAnAddress();
    void namedIssuerIsExpected();
    void gapsInListsAreErrors();
    void keysThatDoNotComeAreNoVerdict();
    void withoutKeysNothingIsVerified();
    void sharedSecretComesFromAFile();
    void everyExpectationCanBeGiven_data();
    void everyExpectationCanBeGiven();
    void proofIsJudgedWithItsRequest();
    void tellsHowOtherVerifiersWouldJudge();
    void asksLibrariesOnlyIfWanted();
    void saysWhereTheKeyIsFrom();
    void textTellsVerdictAndReason();
    void tokenCannotDriveTheTerminal_data();
    void tokenCannotDriveTheTerminal();

private:
    QString m_keyFile;
    Files m_files;
    std::unique_ptr<RunningDemo> m_demo;
};

namespace {

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray base64url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

int exitCodeOf(const QString &verdict)
{
    return verdict == u"accepted"_s ? 0 : verdict == u"unverified"_s ? 4 : 1;
}

/// The options that say what a request's `policy` says.
QStringList optionsOf(const QJsonObject &policy)
{
    QStringList options{u"--issuer"_s, policy["iss"_L1].toString()};
    for (const auto audience : policy["aud"_L1].toArray())
        options << u"--audience"_s << audience.toString();
    return options;
}

} // namespace

void TestCommandLineInspect::initTestCase()
{
    m_demo = std::make_unique<RunningDemo>();
    QVERIFY(m_demo->isServing());
    QJsonArray keys;
    for (const auto key : run({u"fetch"_s, m_demo->text("jwks_url"_L1), u"--json"_s}).json()["keys"_L1].toArray())
        keys.append(key["jwk"_L1]);
    QVERIFY(keys.size() >= 3);
    m_keyFile = m_files.write(u"keys.json"_s, json({{u"keys"_s, keys}}));
}

void TestCommandLineInspect::sampleHasItsVerdict_data()
{
    QTest::addColumn<QJsonObject>("sample");
    for (const auto sample : m_demo->samples())
        QTest::newRow(qPrintable(sample["id"_L1].toString())) << sample.toObject();
}

void TestCommandLineInspect::sampleHasItsVerdict()
{
    QFETCH(const QJsonObject, sample);
    const QStringList options = optionsOf(sample["policy"_L1].toObject());
    const Outcome outcome = run(QStringList{u"inspect"_s, u"-"_s, u"--jwks"_s, m_keyFile, u"--json"_s} + options,
                                sample["token"_L1].toString().toUtf8() + '\n');
    const QJsonObject inspection = outcome.json();
    QCOMPARE(inspection["verdict"_L1], sample["verdict"_L1]);
    QCOMPARE(inspection["cause"_L1], sample["cause"_L1]);
    QCOMPARE(outcome.exitCode, exitCodeOf(sample["verdict"_L1].toString()));
    QVERIFY(!inspection["sentence"_L1].toString().isEmpty());
    QCOMPARE(outcome.err, QByteArray());
}

void TestCommandLineInspect::tokenMayFollowAnyOption_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("a key set") << QStringList{};
    QTest::newRow("an audience") << QStringList{u"--audience"_s, u"demo-app"_s};
    QTest::newRow("two audiences") << QStringList{u"--audience"_s, u"x"_s, u"--audience"_s, u"demo-app"_s};
    QTest::newRow("algorithms") << QStringList{u"--algorithms"_s, u"ES256,RS256"_s};
    QTest::newRow("required claims") << QStringList{u"--require"_s, u"iss,exp"_s};
}

void TestCommandLineInspect::tokenMayFollowAnyOption()
{
    QFETCH(const QStringList, options);
    const QString token = m_demo->samples().first()["token"_L1].toString();
    const QStringList keys{u"--jwks"_s, m_keyFile};
    const Outcome outcome = run(QStringList{u"inspect"_s, u"--json"_s} + keys + options + QStringList{token});
    QCOMPARE(outcome.json()["verdict"_L1].toString(), u"accepted"_s);
    QCOMPARE(outcome.err, QByteArray());
}

void TestCommandLineInspect::keysCanComeFromAnAddress()
{
    const auto sample = m_demo->samples().first();
    const Outcome outcome = run({u"inspect"_s, u"--jwks"_s, m_demo->text("jwks_url"_L1), u"--json"_s},
                                sample["token"_L1].toString().toUtf8());
    QCOMPARE(outcome.json()["verdict"_L1].toString(), u"accepted"_s);
    QCOMPARE(outcome.json()["signature"_L1]["state"_L1].toString(), u"verified"_s);
    QCOMPARE(outcome.exitCode, 0);
}

/// Threat N12: naming an issuer expects its tokens, unless the user says otherwise.
void TestCommandLineInspect::namedIssuerIsExpected()
{
    const QByteArray token = m_demo->samples().first()["token"_L1].toString().toUtf8();
    const QString issuer = m_demo->text("issuer"_L1);
    const auto issuerCheck = [&](QStringList options) {
        const Outcome outcome = run(QStringList{u"inspect"_s, u"--jwks"_s, issuer, u"--json"_s} + options, token);
        for (const QJsonValue check : outcome.json()["checks"_L1].toArray()) {
            if (check["name"_L1] == "issuer"_L1)
                return check["state"_L1].toString() + u' ' + check["expected"_L1].toString();
        }
        return QString();
    };
    QCOMPARE(issuerCheck({}), u"passed "_s + issuer);
    QCOMPARE(issuerCheck({u"--any-issuer"_s}), u"not_checked "_s);
    QCOMPARE(issuerCheck({u"--issuer"_s, u"https://mine.example"_s}), u"failed https://mine.example"_s);
    const Outcome both =
        run({u"inspect"_s, u"--jwks"_s, issuer, u"--issuer"_s, u"https://mine.example"_s, u"--any-issuer"_s}, token);
    QCOMPARE(both.exitCode, 2);
    QVERIFY(run({u"inspect"_s, u"--jwks"_s, issuer}, token).out.contains("because the keys came from that issuer"));
}

/// Threat N6.
void TestCommandLineInspect::gapsInListsAreErrors()
{
    for (const QString &option : {u"--audience"_s, u"--algorithms"_s, u"--require"_s, u"--issuer"_s, u"--subject"_s})
        QCOMPARE(run({u"inspect"_s, option, QString(), u"x"_s}).exitCode, 2);
    for (const QString &option : {u"--algorithms"_s, u"--require"_s}) {
        for (const QString &list : {u"ES256,,RS256"_s, u"ES256,"_s, u","_s, u",ES256"_s})
            QCOMPARE(run({u"inspect"_s, option, list, u"x"_s}).exitCode, 2);
    }
}

void TestCommandLineInspect::keysThatDoNotComeAreNoVerdict()
{
    const Outcome outcome =
        run({u"inspect"_s, u"--jwks"_s, m_demo->text("issuer"_L1) + u"/nowhere/jwks.json"_s, u"--json"_s}, "x");
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY(!outcome.err.isEmpty());
}

void TestCommandLineInspect::withoutKeysNothingIsVerified()
{
    const Outcome outcome = run({u"inspect"_s, u"--json"_s}, m_demo->samples().first()["token"_L1].toString().toUtf8());
    QCOMPARE(outcome.json()["verdict"_L1].toString(), u"unverified"_s);
    QCOMPARE(outcome.exitCode, 4);
}

void TestCommandLineInspect::sharedSecretComesFromAFile()
{
    // RFC 7515, A.1, judged at a time when it had not ended
    const QByteArray k = QJsonDocument::fromJson(bytesOf(rfc::hs256Key)).object()["k"_L1].toString().toLatin1();
    const QString secret = m_files.write(u"secret"_s, QByteArray::fromBase64(k, QByteArray::Base64UrlEncoding));
    const Outcome outcome =
        run({u"inspect"_s, u"-"_s, u"--secret-file"_s, secret, u"--now"_s, u"1300819000"_s}, bytesOf(rfc::hs256Token));
    QVERIFY2(outcome.exitCode == 0, outcome.out.constData());
    QVERIFY(!outcome.out.contains(k));
}

void TestCommandLineInspect::everyExpectationCanBeGiven_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char *option, const char *value, const char *cause) {
        QTest::newRow(option) << QStringList{QString::fromLatin1(option), QString::fromLatin1(value)}
                              << QString::fromLatin1(cause);
    };
    row("--issuer", "elsewhere", "issuer_mismatch");
    row("--audience", "another-app", "audience_mismatch");
    row("--algorithms", "HS256,PS512", "alg_not_allowed");
    row("--type", "secevent+jwt", "type_mismatch");
    row("--token-type", "access_token", "type_mismatch");
    row("--kind", "access_token", "type_mismatch");
    row("--kind", "wit", "type_mismatch");
    row("--subject", "nobody", "subject_mismatch");
    row("--require", "no_such_claim", "claim_missing");
    row("--nonce", "n-1", "claim_missing");
    row("--authorized-party", "client-1", "claim_missing");
    row("--max-lifetime", "1", "lifetime_excessive");
    row("--dpop-method", "GET", "member_required");
    row("--dpop-url", "https://api.example/orders", "member_required");
}

void TestCommandLineInspect::everyExpectationCanBeGiven()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, cause);
    const QByteArray token = m_demo->samples().first()["token"_L1].toString().toUtf8();
    const Outcome outcome = run(QStringList{u"inspect"_s, u"--jwks"_s, m_keyFile, u"--json"_s} + options, token);
    QCOMPARE(outcome.json()["cause"_L1].toString(), cause);
}

/// RFC 9449, 4.1: the proof of the example, for a request to the token endpoint.
void TestCommandLineInspect::proofIsJudgedWithItsRequest()
{
    const QByteArray proof =
        "eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7Imt0eSI6IkVDIiwieCI6Imw4dEZyaHgtMzR0VjNoUklDUkRZ"
        "OXpDa0RscEJoRjQyVVFVZldWQVdCRnMiLCJ5IjoiOVZFNGpmX09rX282NHpiVFRsY3VOSmFqSG10NnY5VERWclUwQ2R2R1JEQSIs"
        "ImNydiI6IlAtMjU2In19.eyJqdGkiOiItQndDM0VTYzZhY2MybFRjIiwiaHRtIjoiUE9TVCIsImh0dSI6Imh0dHBzOi8vc2VydmV"
        "yLmV4YW1wbGUuY29tL3Rva2VuIiwiaWF0IjoxNTYyMjYyNjE2fQ.2-GxA6T8lP4vfrg8v-FdWP0A0zdrj8igiMLvqRMUvwnQg4Pt"
        "FLbdLXiOSsX0x7NVY-FNyJK70nfbV37xRZT3Lg";
    const QStringList arguments{u"inspect"_s, u"-"_s, u"--now"_s, u"1562262616"_s};
    const QStringList method{u"--dpop-method"_s, u"POST"_s};
    const QStringList address{u"--dpop-url"_s, u"https://server.example.com/token"_s};
    const Outcome fits = run(arguments + method + address + QStringList{u"--json"_s}, proof);
    QCOMPARE(fits.exitCode, 0);
    QCOMPARE(fits.json()["bindings"_L1].toArray().size(), 3);
    for (const auto edge : fits.json()["bindings"_L1].toArray())
        QCOMPARE(edge["state"_L1].toString(), u"holds"_s);
    const Outcome elsewhere =
        run(arguments + method + QStringList{u"--dpop-url"_s, u"https://server.example.com/other"_s}, proof);
    QCOMPARE(elsewhere.exitCode, 1);
    QVERIFY(elsewhere.out.contains("made for another address") && elsewhere.out.contains("(htu)  Broken"));
    QCOMPARE(run(arguments, proof).exitCode, 4);
}

void TestCommandLineInspect::tellsHowOtherVerifiersWouldJudge()
{
    const QByteArray token = m_demo->samples().first()["token"_L1].toString().toUtf8();
    const QStringList arguments{u"inspect"_s, u"--jwks"_s, m_keyFile, u"--profiles"_s};
    const Outcome asJson = run(arguments + QStringList{u"--json"_s}, token);
    QCOMPARE(asJson.json()["profiles"_L1].toArray().size(), 8);
    for (const auto profile : asJson.json()["profiles"_L1].toArray()) {
        for (const auto member : {"profile"_L1, "name"_L1, "source"_L1, "verdict"_L1, "explanation"_L1})
            QVERIFY(!profile[member].toString().isEmpty());
    }
    const Outcome asText = run(arguments, token);
    QVERIFY(asText.out.contains("PyJWT 2.10: refuses it"));
    QVERIFY(isFitForTerminal(asText.out));
    QVERIFY(!run({u"inspect"_s, u"--json"_s}, token).json().contains("profiles"_L1));
}

void TestCommandLineInspect::asksLibrariesOnlyIfWanted()
{
    const QByteArray token = m_demo->samples().first()["token"_L1].toString().toUtf8();
    const QStringList arguments{u"inspect"_s, u"--jwks"_s, m_keyFile};
    QVERIFY(!run(arguments + QStringList{u"--json"_s}, token).json().contains("engines"_L1));
    const QJsonObject asked =
        run(arguments + QStringList{u"--json"_s, u"--engines"_s}, token).json()["engines"_L1].toObject();
    QCOMPARE(asked["asked"_L1].toBool(), true);
    QVERIFY(asked["answers"_L1].toArray().size() > 5);
    for (const auto answer : asked["answers"_L1].toArray()) {
        for (const auto member : {"engine"_L1, "name"_L1, "language"_L1, "package"_L1, "state"_L1})
            QVERIFY(!answer[member].toString().isEmpty());
    }
    const Outcome asText = run(arguments + QStringList{u"--engines"_s}, token);
    QVERIFY(asText.out.contains("\nWhat the libraries on this computer say\n"));
    QVERIFY(isFitForTerminal(asText.out));
    const QJsonObject keyless = run({u"inspect"_s, u"--json"_s, u"--engines"_s}, token).json()["engines"_L1].toObject();
    QCOMPARE(keyless["why"_L1].toString(), u"no_key"_s);
    QCOMPARE(run(arguments + QStringList{u"--engines"_s, u"--now"_s, u"1300819000"_s}, token).exitCode, 2);
}

void TestCommandLineInspect::saysWhereTheKeyIsFrom()
{
    const QByteArray token = m_demo->samples().first()["token"_L1].toString().toUtf8();
    const auto signature = [&token](const QString &keys) {
        return run({u"inspect"_s, u"--jwks"_s, keys, u"--json"_s}, token).json()["signature"_L1].toObject();
    };
    QCOMPARE(signature(m_keyFile)["key_origin"_L1].toString(), u"file"_s);
    QVERIFY(signature(m_keyFile)["fetched_at"_L1].isNull());
    const QJsonObject fetched = signature(m_demo->text("jwks_url"_L1));
    QVERIFY(!fetched["fetched_at"_L1].toString().isEmpty());
    QCOMPARE(fetched["key_source"_L1].toString(), m_demo->text("jwks_url"_L1));
}

void TestCommandLineInspect::textTellsVerdictAndReason()
{
    const auto samples = m_demo->samples();
    const auto expired =
        std::ranges::find_if(samples, [](const auto &sample) { return sample["id"_L1].toString() == u"expired"_s; });
    QVERIFY(expired != samples.end());
    const Outcome outcome = run({u"inspect"_s, u"--jwks"_s, m_keyFile}, (*expired)["token"_L1].toString().toUtf8());
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.out.startsWith("Rejected: "), outcome.out.constData());
    QVERIFY(outcome.out.contains("expired 3 hours ago"));
    QVERIFY(outcome.out.contains("(expired)"));
    QVERIFY(outcome.out.contains("\"exp\": "));
    QVERIFY(isFitForTerminal(outcome.out));
}

void TestCommandLineInspect::tokenCannotDriveTheTerminal_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray header = R"({"alg":"ES256"})";
    const QByteArray signature(64, '\1');
    const auto token = [&](const QByteArray &head, const QByteArray &payload) {
        return base64url(head) + '.' + base64url(payload) + '.' + base64url(signature);
    };
    QTest::newRow("claim") << token(header, R"({"sub":"a\u001b[2Jb\u0007\u009b31m\u202e\r\nc\u0000"})");
    QTest::newRow("claim's name") << token(header, R"({"\u001b[2J\n":1,"exp":1})");
    QTest::newRow("issuer and audience") << token(header, R"({"iss":"\u001b[2J","aud":["\u001b]0;x\u0007"]})");
    QTest::newRow("dates") << token(header, R"({"exp":"\u001b[2J","nbf":{"\u001b":1},"iat":"\u0007"})");
    QTest::newRow("algorithm") << token(R"({"alg":"\u001b[2J\u0007"})", "{}");
    QTest::newRow("key ID and type") << token(R"({"alg":"ES256","kid":"\u001b[2J\r","typ":"\u001b[H"})", "{}");
    QTest::newRow("critical") << token(R"({"alg":"ES256","crit":["\u001b[2J"],"\u001b[2J":1})", "{}");
    QTest::newRow("payload is no JSON") << token(header, "\x1b[2J\x07\xff\xfe");
    QTest::newRow("text around") << "\x1b[2J\x07 token=" + token(header, "{}") + "\x1b[31m";
    QTest::newRow("no token at all") << "\x1b[2J\x07\x01\xff\n\r\x9b"_ba;
}

void TestCommandLineInspect::tokenCannotDriveTheTerminal()
{
    QFETCH(const QByteArray, token);
    const QStringList inspect{u"inspect"_s,  u"--jwks"_s,     m_keyFile, u"--issuer"_s,
                              u"expected"_s, u"--audience"_s, u"app"_s};
    const Outcome text = run(inspect, token);
    QCOMPARE(text.exitCode, 1);
    QVERIFY2(isFitForTerminal(text.out), text.out.toPercentEncoding(" ").constData());
    const Outcome json = run(inspect + QStringList{u"--json"_s}, token);
    QCOMPARE(json.exitCode, 1);
    QCOMPARE(json.jsonLines().size(), 1);
    QVERIFY(!json.json().isEmpty());
    QCOMPARE(json.out.count('\n'), 1);
    QVERIFY(std::ranges::all_of(json.out, [](char byte) { return byte == '\n' || uchar(byte) >= 0x20; }));
}

QTEST_GUILESS_MAIN(TestCommandLineInspect)
#include "tst_command_line_inspect.moc"
