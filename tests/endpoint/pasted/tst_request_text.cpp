// SPDX-License-Identifier: Apache-2.0
#include "endpoint/pasted/request_text.h"
#include "endpoint/pasted/shell_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope::endpoint;

class TestRequestText final : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreSplitAsAShellDoes_data();
    void wordsAreSplitAsAShellDoes();
    void requestIsRead_data();
    void requestIsRead();
    void whatIsNotFollowedIsNamed_data();
    void whatIsNotFollowedIsNamed();
    void otherTextIsNoRequest_data();
    void otherTextIsNoRequest();
};

void TestRequestText::wordsAreSplitAsAShellDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("blanks") << u"  a \t b\n"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("quotes") << uR"('a b'"c d"e '')"_s << QStringList{u"a bc de"_s, QString()};
    QTest::newRow("backslashes") << uR"(a\ b "c\"d" 'e\f')"_s << QStringList{u"a b"_s, u"c\"d"_s, u"e\\f"_s};
    QTest::newRow("continued lines") << u"a \\\n b \\\r\n c ^\r\n d"_s << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    QTest::newRow("pasted into one line") << u"a \\\u2028 b"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("cmd quotes") << u"curl ^\"https://h/^\""_s << QStringList{u"curl"_s, u"https://h/"_s};
    QTest::newRow("dollar quotes") << u"$'it\\'s'"_s << QStringList{u"it's"_s};
    QTest::newRow("unclosed") << u"'a b"_s << QStringList{u"a b"_s};
    QTest::newRow("backslash at the end") << u"a\\"_s << QStringList{u"a"_s};
}

void TestRequestText::wordsAreSplitAsAShellDoes()
{
    QFETCH(const QString, text);
    QTEST(shellWords(text), "words");
}

void TestRequestText::requestIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("token");
    using enum Kind;
    const QString pangea = u"https://authn.aws.us.pangea.cloud/v2/client/jwks"_s;
    const QString item = uR"({"name":"Keys","request":{"method":"POST","header":[],%1"url":%2}})"_s;
    const QString auth = uR"("auth":{"type":"bearer","bearer":[{"key":"token","value":"pts_a"}]},)"_s;
    QTest::newRow("curl, Pangea") << u"curl -sSLX POST '%1' \\\n -H 'Authorization: Bearer pts_a' -d '{}'"_s.arg(pangea)
                                  << PangeaAuthn << pangea << u"pts_a"_s;
    QTest::newRow("curl, data means POST") << u"curl -H \"authorization: bearer pts_a\" --data-raw {} %1"_s.arg(pangea)
                                           << PangeaAuthn << pangea << u"pts_a"_s;
    QTest::newRow("curl, options in front") << u"$ curl -o out.json --max-time 5 -XGET https://h/jwks.json"_s << JwksUrl
                                            << u"https://h/jwks.json"_s << QString();
    QTest::newRow("curl, variable as token")
        << u"curl -H \"Authorization: Bearer $TOKEN\" -X POST %1"_s.arg(pangea) << PangeaAuthn << pangea << QString();
    QTest::newRow("curl, OAuth option") << u"curl --oauth2-bearer abc --url https://h/keys"_s << JwksUrl
                                        << u"https://h/keys"_s << u"abc"_s;
    QTest::newRow("curl, into another program")
        << u"curl -s https://h/keys | jq ."_s << JwksUrl << u"https://h/keys"_s << QString();
    QTest::newRow("curl, into a file") << u"curl -s https://h/keys > keys.json"_s << JwksUrl << u"https://h/keys"_s
                                       << QString();
    QTest::newRow("curl, another command behind")
        << u"curl -k https://h/keys && echo done"_s << JwksUrl << u"https://h/keys"_s << QString();
    const QString keys = u"https://h/keys"_s;
    const auto curl = [&keys](const char *name, const QString &words) {
        QTest::newRow(name) << u"curl -H 'Authorization: Bearer abc' "_s + words << JwksUrl << keys << u"abc"_s;
    };
    curl("curl, short option with a host", u"-D 127.0.0.1:9 https://h/keys"_s);
    curl("curl, long option with a host", u"--dump-header evil.test https://h/keys"_s);
    curl("curl, option with an address", u"--doh-url https://evil.test/dns https://h/keys"_s);
    curl("curl, option with a number", u"https://h/keys --max-redirs 5"_s);
    curl("curl, options of a later version", u"--variable a=evil.test --expand-output evil.test https://h/keys"_s);
    curl("curl, unknown option with a value", u"--not-yet-known https://evil.test https://h/keys"_s);
    curl("curl, unknown option without one", u"--not-yet-known https://h/keys"_s);
    curl("curl, second request", u"https://h/keys --next https://evil.test/ -H 'Authorization: Bearer def'"_s);
    QTest::newRow("curl, query") << u"curl\t-G -d a=b --data-urlencode c=d https://h/keys"_s << JwksUrl
                                 << u"https://h/keys?a=b&c=d"_s << QString();
    QTest::newRow("curl, discovery") << u"curl https://h/t/.well-known/openid-configuration"_s << OpenIdIssuer
                                     << u"https://h/t/.well-known/openid-configuration"_s << QString();
    QTest::newRow("curl, host alone") << u"curl h.example/jwks"_s << JwksUrl << u"https://h.example/jwks"_s
                                      << QString();
    QTest::newRow("curl, header injected")
        << u"curl -H 'Authorization: Bearer a\nX: 1' https://h/jwks"_s << JwksUrl << u"https://h/jwks"_s << QString();
    QTest::newRow("Postman item") << item.arg(auth, uR"({"raw":"%1"})"_s.arg(pangea)) << PangeaAuthn << pangea
                                  << u"pts_a"_s;
    QTest::newRow("Postman item, address as text")
        << item.arg(QString(), u'"' + pangea + u'"') << PangeaAuthn << pangea << QString();
    QTest::newRow("Postman collection")
        << uR"({"info":{},"variable":[{"key":"base","value":"https://h"},{"key":"t","value":"pts_b"}],"auth":{"type":)"_s +
               uR"("bearer","bearer":[{"key":"token","value":"{{t}}"}]},"item":[{"name":"folder","item":[%1]}]})"_s.arg(
                   item.arg(QString(), uR"({"raw":"{{base}}/v2/client/jwks"})"_s))
        << PangeaAuthn << u"https://h/v2/client/jwks"_s << u"pts_b"_s;
    const QString folder = uR"({"info":{},"item":[{"name":"folder",%1"item":[%2]}]})"_s;
    QTest::newRow("Postman, token of a folder")
        << folder.arg(auth, item.arg(QString(), u'"' + pangea + u'"')) << PangeaAuthn << pangea << u"pts_a"_s;
    QTest::newRow("Postman, none in spite of the folder")
        << folder.arg(auth, item.arg(uR"("auth":{"type":"noauth"},)"_s, u'"' + pangea + u'"')) << PangeaAuthn << pangea
        << QString();
    QTest::newRow("Postman 2.0, token") << item.arg(uR"("auth":{"type":"bearer","bearer":{"token":"pts_a"}},)"_s,
                                                    u'"' + pangea + u'"')
                                        << PangeaAuthn << pangea << u"pts_a"_s;
    QTest::newRow("Postman, address in parts")
        << item.arg(QString(), uR"({"protocol":"http","host":["h","example"],"port":"81","path":["v2","client",)"_s +
                                   uR"("jwks"],"query":[{"key":"a","value":"b"},{"key":"c","value":"d",)"_s +
                                   uR"("disabled":true}]})"_s)
        << PangeaAuthn << u"http://h.example:81/v2/client/jwks?a=b"_s << QString();
    QTest::newRow("Postman, header unticked")
        << uR"({"request":{"method":"POST","header":[{"key":"Authorization","value":"Bearer pts_c","disabled":true}],)"_s +
               uR"("url":"%1"}})"_s.arg(pangea)
        << PangeaAuthn << pangea << QString();
    QTest::newRow("Postman, short form") << uR"({"name":"x","request":"https://h/keys"})"_s << JwksUrl
                                         << u"https://h/keys"_s << QString();
    QTest::newRow("Postman, unknown variable")
        << item.arg(uR"("auth":{"type":"bearer","bearer":[{"key":"token","value":"{{x}}"}]},)"_s, u'"' + pangea + u'"')
        << PangeaAuthn << pangea << QString();
}

void TestRequestText::requestIsRead()
{
    QFETCH(const QString, text);
    QFETCH(const Kind, kind);
    const auto request = requestInText(text);
    QVERIFY(request);
    QTEST(request->url, "url");
    QTEST(request->token, "token");
    QCOMPARE(request->endpoint.kind, kind);
    QCOMPARE(request->method, kind == Kind::PangeaAuthn ? "POST"_ba : "GET"_ba);
}

void TestRequestText::whatIsNotFollowedIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *name, const char *words, const QStringList &names) {
        QTest::newRow(name) << "curl "_L1 + QString::fromLatin1(words) + " https://h/keys"_L1 << names;
    };
    row("nothing", "-sSL -H 'Accept: */*' -H 'User-Agent: x' -o f", {});
    row("a token", "-H 'Authorization: Bearer abc'", {});
    row("another sign-in", "-H 'Authorization: Basic abc' -u me:secret", {u"Authorization"_s, u"-u"_s});
    row("headers", "-H 'X-Api-Key: secret' -H 'Host: other'", {u"X-Api-Key"_s, u"Host"_s});
    row("where to", "--resolve h:443:10.0.0.1 --connect-to ::x: --unix-socket /s",
        {u"--resolve"_s, u"--connect-to"_s, u"--unix-socket"_s});
    row("TLS", "-k --cacert ca.pem --cert me.pem --key me.key", {u"-k"_s, u"--cacert"_s, u"--cert"_s, u"--key"_s});
    row("short options in one word", "-skx http://p:1", {u"-k"_s, u"-x"_s});
    row("proxy", "--proxy http://p:1", {u"--proxy"_s});
    row("cookie", "-b session=secret", {u"-b"_s});
    row("body", "-X POST -d client=1", {u"--data"_s});
    row("body of a Pangea call", "-X POST -d {}", {});
    row("method", "-X DELETE", {u"--request DELETE"_s});
    row("each once", "-k -k --insecure", {u"-k"_s, u"--insecure"_s});
}

void TestRequestText::whatIsNotFollowedIsNamed()
{
    QFETCH(const QString, text);
    const auto request = requestInText(text);
    QVERIFY(request);
    QTEST(request->notFollowed, "names");
    QVERIFY(!request->notFollowed.join(u' ').contains(u"secret"_s));
}

void TestRequestText::otherTextIsNoRequest_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("address") << u"https://h/"_s;
    QTest::newRow("curl alone") << u"curl "_s;
    QTest::newRow("curling") << u"curling https://h/"_s;
    QTest::newRow("curl without address") << u"curl -H 'A: b' -o x"_s;
    QTest::newRow("key set") << uR"({"keys":[]})"_s;
    QTest::newRow("envelope") << uR"({"status":"Success","request_id":"prq_a"})"_s;
    QTest::newRow("broken JSON") << uR"({"request":{"url":"https)"_s;
    QTest::newRow("item without address") << uR"({"request":{"method":"GET"}})"_s;
    QTest::newRow("empty collection") << uR"({"item":[]})"_s;
    QTest::newRow("two megabytes") << u"curl https://h/"_s + QString(2 * 1024 * 1024, u'a');
}

void TestRequestText::otherTextIsNoRequest()
{
    QFETCH(const QString, text);
    QVERIFY(!requestInText(text));
}

QTEST_GUILESS_MAIN(TestRequestText)
#include "tst_request_text.moc"
