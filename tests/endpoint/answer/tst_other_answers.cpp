// SPDX-License-Identifier: Apache-2.0
#include "explain/fetch/fetch_words.h"
#include "tests/endpoint/fetch_outcome.h"
#include "tests/endpoint/scripted_server.h"
#include "tests/explain/plain_language.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::endpoint;
using namespace tokenscope::tests;

namespace {

QByteArray answerOf(const QByteArray &statusLine, const QByteArray &body, const QByteArray &fields = {})
{
    return ScriptedServer::http(statusLine, body, "Content-Type: text/plain\r\n" + fields);
}

const QByteArray goodSet =
    R"({"keys":[{"kty":"EC","crv":"P-256","kid":"a","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",)"
    R"("y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}]})"_ba;

/// One try and no retries.
constexpr FetchLimits oneTry{.retries = 0};

} // namespace

/// What else an address may answer than a key set, from a real server: each is called what it is, once, with the
/// address that was asked and the answer's own words.
class TestOtherAnswers final : public QObject
{
    Q_OBJECT

private slots:
    void cleanupTestCase() { endWorkers(); }

    void answersAreCalledWhatTheyAre_data();
    void answersAreCalledWhatTheyAre();
    void keysInOtherDressAreTaken_data();
    void keysInOtherDressAreTaken();
    void gatewaysAreNoPangea();
    void pangeaIsAskedWithAToken();
};

void TestOtherAnswers::answersAreCalledWhatTheyAre_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("says");    // in the headline or the detail
    QTest::addColumn<QString>("next");    // in the next step
    QTest::addColumn<QString>("saysNot"); // anywhere
    const auto row = [](const char *name, const QByteArray &answer, const char *says, const char *next,
                        const char *saysNot = "(?!)") {
        QTest::newRow(name) << answer << QString::fromUtf8(says) << QString::fromUtf8(next)
                            << QString::fromUtf8(saysNot);
    };
    row("204", "HTTP/1.1 204 No Content\r\nX: y\r\n\r\n", "is empty.*HTTP 204", "path", "HTML|sign-in");
    row("empty", answerOf("200 OK", ""), "is empty.*HTTP 200", "path", "HTML|sign-in|proxy");
    row("blank", answerOf("200 OK", " \r\n"), "is empty", "path");
    row("cut", answerOf("200 OK", R"({"keys":[{"kty":"RSA","n":"AB)"), "is cut off.*after 29 bytes", "again");
    row("broken", answerOf("200 OK", R"({"keys":[} and more})"), "broken JSON.*byte 10", "operator");
    row("gzip unasked", answerOf("200 OK", "\x1F\x8B\x08 and so on"), "compressed.*gzip", "unpack", "tampered");
    row("gzip, said", answerOf("200 OK", "\x1F\x8B\x08 and so on", "Content-Encoding: gzip\r\n"),
        "compressed.*although an uncompressed", "", "tampered");
    row("page", answerOf("200 OK", "<!DOCTYPE html><html><title>Our app</title>"), "web page.*Our app", "jwks_uri",
        "sign-in");
    row("sign-in page", answerOf("200 OK", "\xEF\xBB\xBF<html><title>Sign in to Acme</title>"),
        "web page.*Sign in to Acme.*sign-in page", "browser", "do not know");
    row("discovery", answerOf("200 OK", R"({"issuer":"https://h","jwks_uri":"https://h/keys"})"),
        "configuration, not its keys.*https://h/keys", "Enter that address");
    row("token", answerOf("200 OK", "eyJhbGciOiJub25lIn0.e30.AA"), "signed token, not keys", "inspect it");
    row("error under 200", answerOf("200 OK", R"({"error":"invalid_request","error_description":"no tenant"})"),
        "error in place of keys.*no tenant.*invalid_request", "operator");
    row("401 without a token", answerOf("401 Unauthorized", R"({"message":"Unauthorized"})"),
        "refused access.*HTTP 401.*“Unauthorized”.*none was sent", "token", "wrong or expired");
    row("403 without a token", answerOf("403 Forbidden", R"({"message":"Forbidden"})"),
        "refused access.*HTTP 403.*“Forbidden”.*No token was sent", "jwks_uri", "wrong or expired|did not take");
    row("403 of Kubernetes",
        answerOf("403 Forbidden",
                 R"({"kind":"Status","status":"Failure","message":"forbidden: User \"system:anonymous\" cannot get",)"
                 R"("reason":"Forbidden","code":403})"),
        "cluster.*system:anonymous", "kubectl get --raw /openid/v1/jwks", "Success|status word");
    row("404 of Spring",
        answerOf("404 Not Found", R"({"timestamp":"t","status":404,"error":"Not Found","path":"/jwks"})"),
        "nothing at that address.*HTTP 404.*Not Found", "jwks_uri", "Success");
    row("404 of Kong", answerOf("404 Not Found", R"({"message":"no Route matched","request_id":"5fa"})"),
        "nothing at that address.*no Route matched", "jwks_uri", "Success|status word");
    row("RFC 9457",
        answerOf("400 Bad Request", R"({"type":"about:blank","title":"Bad tenant","status":400,"detail":"No such"})"),
        "HTTP 400.*No such.*Bad tenant", "address", "Success");
    row("429", answerOf("429 Too Many Requests", R"({"message":"slow down"})", "Retry-After: 120\r\n"),
        "asked too often.*HTTP 429.*slow down", "120 seconds", "status word");
    row("429 in plain text", answerOf("429 Too Many Requests", "rate limited"), "asked too often.*rate limited",
        "Wait a minute", "status word");
    row("challenge that says why",
        answerOf("401 Unauthorized", "",
                 "WWW-Authenticate: Bearer realm=\"a, b\", error=\"invalid_token\", "
                 "error_description=\"The \\\"token\\\" expired\"\r\n"),
        "The service says: “The \"token\" expired” \\(invalid_token\\)", "token", "realm");
    row("challenge that says more than the body",
        answerOf("401 Unauthorized", R"({"error":"invalid_token"})",
                 "WWW-Authenticate: DPoP error=invalid_token, error_description=\"nonce is old\"\r\n"),
        "“nonce is old”", "token");
    row("challenge that only asks", answerOf("401 Unauthorized", "", "WWW-Authenticate: Basic realm=\"error\"\r\n"),
        "asks for a sign-in.*Basic", "token", "The service says");
    row("path that API Gateway does not know",
        answerOf("403 Forbidden", R"({"message":"Missing Authentication Token"})"),
        "nothing at that address.*HTTP 403.*API Gateway", "jwks_uri", "No token was sent");
    row("robot check",
        answerOf("403 Forbidden", "<html><title>Just a moment...</title>", "cf-mitigated: challenge\r\n"),
        "firewall in front of the endpoint.*HTTP 403.*Cloudflare", "operator", "No token was sent");
    row("firewall's few words", answerOf("403 Forbidden", "error code: 1020"), "firewall.*Cloudflare", "operator");
    row("firewall's page under 200",
        answerOf("200 OK", "<html><title>Request Rejected</title>The requested URL was rejected. Please consult with "
                           "your administrator."),
        "firewall.*HTTP 200.*F5", "operator", "do not know");
    row("gateway of the same maker",
        answerOf("502 Bad Gateway", "<h1>502 Bad Gateway</h1><center>Microsoft-Azure-Application-Gateway/v2</center>"),
        "gateway in front", "minute", "firewall");
    row("page that such a product let through",
        answerOf("200 OK", "<html><title>Our app</title><script src=\"/cdn-cgi/challenge-platform/a.js\"></script>"),
        "web page.*Our app", "jwks_uri", "firewall");
    row("page of a maker of web filters", answerOf("404 Not Found", "<html><title>Sophos</title>Nothing here"),
        "nothing at that address", "jwks_uri", "web filter|firewall");
    row("web filter", answerOf("403 Forbidden", "<html><title>Blocked</title>Powered by FortiGuard"),
        "web filter of the network.*FortiGuard", "network", "firewall");
    row("RFC 9457 in XML",
        answerOf("400 Bad Request", R"(<?xml version="1.0"?><problem xmlns="urn:ietf:rfc:7807"><title>Closed</title>)"
                                    R"(<detail>Back at ten</detail></problem>)"),
        "“Back at ten” \\(Closed\\)", "address", "<detail>");
    row("500", answerOf("500 Internal Server Error", R"({"errors":["boom"]})"), "service failed.*HTTP 500.*boom",
        "operator");
    row("502", answerOf("502 Bad Gateway", "<html><title>502 Bad Gateway</title>"), "gateway.*502 Bad Gateway",
        "minute");
    row("503", answerOf("503 Service Unavailable", "upstream connect error"),
        "temporarily unavailable.*HTTP 503.*upstream connect error", "minute", "status word");
    row("511", answerOf("511 Network Authentication Required", "<html><title>Hotel</title>"),
        "network wants you to sign in.*Hotel", "browser", "service failed");
    row("522", answerOf("522 Origin Timed Out", "error code: 522"), "gateway", "minute");
    row("421", answerOf("421 Misdirected Request", ""), "not responsible for the host name", "address");
    row("no client certificate", answerOf("400 Bad Request", "<title>400 No required SSL certificate was sent</title>"),
        "wants a client certificate", "certificate.*with its key");
    row("http at a port of https",
        answerOf("400 Bad Request", "<html><title>400 The plain HTTP request was sent to HTTPS port</title>"),
        "speaks https", "Begin the address with https");
}

void TestOtherAnswers::answersAreCalledWhatTheyAre()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, says);
    QFETCH(const QString, next);
    QFETCH(const QString, saysNot);
    ScriptedServer server(ScriptedServer::always(answer));
    const auto outcome = fetchKeys(Kind::JwksUrl, server.url(u"/somewhere/jwks"_s), {}, oneTry);
    QVERIFY(outcome.error);
    const explain::FetchWords words = explain::fetchWords(*outcome.error);
    const QString told = words.headline + u'\n' + words.detail;
    const auto matches = [](const QString &text, const QString &pattern) {
        return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::DotMatchesEverythingOption)
            .match(text)
            .hasMatch();
    };
    QVERIFY2(matches(told, says), qPrintable(words.sentence()));
    QVERIFY2(matches(words.nextStep, next), qPrintable(words.sentence()));
    QVERIFY2(!matches(words.sentence(), saysNot), qPrintable(words.sentence()));
    QVERIFY2(words.detail.contains(server.url(u"/somewhere/jwks"_s)), qPrintable(words.sentence()));
    QCOMPARE(blemishOfTitle(words.headline), QString());
    QCOMPARE(blemishOfSentence(words.sentence()), QString());
}

void TestOtherAnswers::keysInOtherDressAreTaken_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("plain") << goodSet;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + goodSet;
    QTest::newRow("in a member") << R"({"data":)" + goodSet + "}";
    QTest::newRow("as a text") << '"' + QByteArray(goodSet).replace('"', "\\\"") + '"';
    QTest::newRow("in base64") << goodSet.toBase64();
    QTest::newRow("map of PEM")
        << R"({"a":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEf83OJ3D2xF1Bg8vub9tLe1gHMzV7\n)"
           R"(6e8Tus9uPHvRVEXH8UTNG72bfocs3+257rn0s2ldbqkLJK2KRiMohYjlrQ==\n-----END PUBLIC KEY-----\n"})"_ba;
    QTest::newRow("PEM") << R"(-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEf83OJ3D2xF1Bg8vub9tLe1gHMzV7
6e8Tus9uPHvRVEXH8UTNG72bfocs3+257rn0s2ldbqkLJK2KRiMohYjlrQ==
-----END PUBLIC KEY-----
)"_ba;
}

void TestOtherAnswers::keysInOtherDressAreTaken()
{
    QFETCH(const QByteArray, body);
    ScriptedServer server(ScriptedServer::always(answerOf("200 OK", body)));
    const auto outcome = fetchKeys(Kind::JwksUrl, server.url());
    QVERIFY2(outcome.response, outcome.error ? qPrintable(explain::fetchWords(*outcome.error).sentence()) : "");
    QCOMPARE(outcome.response->keys->keys().size(), std::size_t(1));
    QCOMPARE(outcome.response->keys->keys().front().thumbprint(), "oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U");
}

void TestOtherAnswers::gatewaysAreNoPangea()
{
    ScriptedServer server(
        ScriptedServer::always(answerOf("401 Unauthorized", R"({"message":"No API key found","request_id":"5fa"})")));
    const auto outcome = fetchKeys(Kind::PangeaAuthn, server.url(), u"pts_a"_s, oneTry);
    QVERIFY(outcome.failedWith(FetchError::Code::HttpError));
    QVERIFY(!outcome.error->envelope);
    QVERIFY(explain::fetchWords(*outcome.error).detail.contains(u"No API key found"_s));
}

void TestOtherAnswers::pangeaIsAskedWithAToken()
{
    ScriptedServer server(ScriptedServer::always(answerOf("403 Forbidden", "no")));
    const auto outcome = fetchKeys(Kind::PangeaAuthn, server.url(), u"pts_a"_s, oneTry);
    QVERIFY(outcome.failedWith(FetchError::Code::HttpError));
    const explain::FetchWords words = explain::fetchWords(*outcome.error);
    QVERIFY2(words.detail.contains(u"does not allow"_s), qPrintable(words.sentence()));
}

QTEST_GUILESS_MAIN(TestOtherAnswers)
#include "tst_other_answers.moc"
