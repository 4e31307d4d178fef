// SPDX-License-Identifier: Apache-2.0
#include "endpoint/address/endpoint.h"
#include "endpoint/pasted/environment.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope::endpoint;

class TestEndpoint final : public QObject
{
    Q_OBJECT

private slots:
    void requestUrlIsMadeOfWhatWasTyped_data();
    void requestUrlIsMadeOfWhatWasTyped();
    void faultyAddressIsRefused_data();
    void faultyAddressIsRefused();
    void kindIsGuessedFromThePath_data();
    void kindIsGuessedFromThePath();
    void loopbackIsRecognized_data();
    void loopbackIsRecognized();
    void originLeavesOutTheUsualPort_data();
    void originLeavesOutTheUsualPort();
    void secretsInAddressesAreMasked_data();
    void secretsInAddressesAreMasked();
    void ordinaryAddressesAreShownWhole_data();
    void ordinaryAddressesAreShownWhole();
    void presetsAreAskable();
    void environmentNamesTheEndpoint_data();
    void environmentNamesTheEndpoint();
};

void TestEndpoint::requestUrlIsMadeOfWhatWasTyped_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    using enum Kind;
    QTest::newRow("pangea: origin") << PangeaAuthn << u"https://h"_s << u"https://h/v2/client/jwks"_s;
    QTest::newRow("pangea: path kept") << PangeaAuthn << u"https://h/authn"_s << u"https://h/authn/v2/client/jwks"_s;
    QTest::newRow("pangea: slashes vanish") << PangeaAuthn << u"http://h/x//"_s << u"http://h/x/v2/client/jwks"_s;
    QTest::newRow("pangea: whole address")
        << PangeaAuthn << u"https://h/v2/client/jwks"_s << u"https://h/v2/client/jwks"_s;
    QTest::newRow("pangea: whole address, slash behind")
        << PangeaAuthn << u"https://h//v2/client//jwks/"_s << u"https://h/v2/client/jwks"_s;
    QTest::newRow("pangea: encoded slash kept")
        << PangeaAuthn << u"https://h/a%2Fb"_s << u"https://h/a%2Fb/v2/client/jwks"_s;
    QTest::newRow("white space around") << PangeaAuthn << u" https://h\n"_s << u"https://h/v2/client/jwks"_s;
    QTest::newRow("jwks: as typed") << JwksUrl << u"https://h/a//b?x=1"_s << u"https://h/a//b?x=1"_s;
    QTest::newRow("jwks: fragment dropped") << JwksUrl << u"https://h/a#b"_s << u"https://h/a"_s;
    QTest::newRow("oidc: origin") << OpenIdIssuer << u"https://h"_s << u"https://h/.well-known/openid-configuration"_s;
    QTest::newRow("oidc: slash behind") << OpenIdIssuer << u"https://h/t/"_s
                                        << u"https://h/t/.well-known/openid-configuration"_s;
    QTest::newRow("oidc: document's own address") << OpenIdIssuer << u"https://h/t/.well-known/openid-configuration"_s
                                                  << u"https://h/t/.well-known/openid-configuration"_s;
    QTest::newRow("capital scheme") << JwksUrl << u"HTTPS://h/a"_s << u"https://h/a"_s;
    QTest::newRow("port") << JwksUrl << u"http://h:8080/a"_s << u"http://h:8080/a"_s;
    QTest::newRow("IPv6") << JwksUrl << u"http://[::1]:8080/a"_s << u"http://[::1]:8080/a"_s;
}

void TestEndpoint::requestUrlIsMadeOfWhatWasTyped()
{
    QFETCH(const Kind, kind);
    QFETCH(const QString, typed);
    const auto url = requestUrl(kind, typed);
    QVERIFY(url);
    QTEST(url->toString(QUrl::FullyEncoded), "url");
}

void TestEndpoint::faultyAddressIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<UrlFault>("fault");
    using enum UrlFault;
    QTest::newRow("nothing") << QString() << Empty;
    QTest::newRow("blank") << u"  "_s << Empty;
    QTest::newRow("file") << u"file:///etc/passwd"_s << NotHttp;
    QTest::newRow("data") << u"data:application/json,{}"_s << NotHttp;
    QTest::newRow("resource") << u"qrc:/x"_s << NotHttp;
    QTest::newRow("ftp") << u"ftp://h/"_s << NotHttp;
    QTest::newRow("script") << u"javascript:alert(1)"_s << NotHttp;
    QTest::newRow("host alone") << u"authn.aws.us.pangea.cloud"_s << NotHttp;
    QTest::newRow("host and port alone") << u"localhost:8080"_s << NotHttp;
    QTest::newRow("no slashes") << u"https:h.example"_s << NoHost;
    QTest::newRow("no host") << u"https://"_s << NoHost;
    QTest::newRow("no host but a path") << u"https:///path"_s << NoHost;
    QTest::newRow("user") << u"https://u@h/"_s << UserInfo;
    QTest::newRow("user and password") << u"https://u:p@h/"_s << UserInfo;
    QTest::newRow("empty user") << u"https://@h/"_s << UserInfo;
    QTest::newRow("query in a base") << u"https://h/?a=b"_s << QueryOrFragment;
    QTest::newRow("fragment in a base") << u"https://h/#a"_s << QueryOrFragment;
    QTest::newRow("line break") << u"https://h/\r\nX: 1"_s << ControlCharacter;
    QTest::newRow("tab") << u"https://h/\tx"_s << ControlCharacter;
    QTest::newRow("NUL") << u"https://h/"_s + QChar(0) + u"x"_s << ControlCharacter;
    QTest::newRow("port 0") << u"https://h:0/"_s << PortInvalid;
    QTest::newRow("port 99999") << u"https://h:99999/"_s << PortInvalid;
    QTest::newRow("port in letters") << u"https://h:http/"_s << PortInvalid;
    QTest::newRow("blank in the host") << u"https://a b/"_s << Malformed;
    QTest::newRow("broken IPv6") << u"https://[::1/"_s << Malformed;
    QTest::newRow("a megabyte") << u"https://h/"_s + QString(1024 * 1024, u'a') << Malformed;
}

void TestEndpoint::faultyAddressIsRefused()
{
    QFETCH(const QString, typed);
    QFETCH(const UrlFault, fault);
    const auto url = requestUrl(Kind::PangeaAuthn, typed);
    QVERIFY2(!url, url ? qPrintable(url->toString()) : "");
    QCOMPARE(url.error(), fault);
}

void TestEndpoint::kindIsGuessedFromThePath_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("hasToken");
    QTest::addColumn<Kind>("kind");
    using enum Kind;
    QTest::newRow("pangea host") << u"https://authn.aws.us.pangea.cloud"_s << false << PangeaAuthn;
    QTest::newRow("pangea path") << u"https://gw.example/x/v2/client/jwks"_s << false << PangeaAuthn;
    QTest::newRow("bare host, token") << u"http://127.0.0.1:8000"_s << true << PangeaAuthn;
    QTest::newRow("bare host, no token") << u"http://127.0.0.1:8000"_s << false << OpenIdIssuer;
    QTest::newRow("discovery document") << u"https://h/.well-known/openid-configuration"_s << true << OpenIdIssuer;
    QTest::newRow("well-known set") << u"https://h/.well-known/jwks.json"_s << true << JwksUrl;
    QTest::newRow("keys") << u"https://h/discovery/v2.0/keys"_s << false << JwksUrl;
    QTest::newRow("certs") << u"https://www.googleapis.com/oauth2/v3/certs"_s << false << JwksUrl;
    QTest::newRow("tenant") << u"https://login.example/tenant/v2.0"_s << false << OpenIdIssuer;
}

void TestEndpoint::kindIsGuessedFromThePath()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, hasToken);
    QTEST(guessKind(typed, hasToken), "kind");
}

void TestEndpoint::loopbackIsRecognized_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("loopback");
    QTest::newRow("127.0.0.1") << u"http://127.0.0.1"_s << true;
    QTest::newRow("127.255.0.9") << u"http://127.255.0.9"_s << true;
    QTest::newRow("short form") << u"http://127.1"_s << true;
    QTest::newRow("hexadecimal") << u"http://0x7f000001"_s << true;
    QTest::newRow("circled digits") << u"http://①②⑦.0.0.1"_s << true;
    QTest::newRow("IPv6") << u"http://[::1]"_s << true;
    QTest::newRow("mapped IPv4") << u"http://[::ffff:127.0.0.1]"_s << true;
    QTest::newRow("localhost") << u"http://LocalHost:80"_s << true;
    QTest::newRow("localhost with a dot") << u"http://localhost."_s << true;
    QTest::newRow("name below localhost") << u"http://a.b.localhost:80"_s << true;
    QTest::newRow("localhost as the end of a word") << u"http://xlocalhost"_s << false;
    QTest::newRow("127 as the start of a name") << u"http://127.0.0.1.evil.example"_s << false;
    QTest::newRow("localhost as the start of a name") << u"http://localhost.evil.example"_s << false;
    QTest::newRow("private network") << u"http://192.168.0.1"_s << false;
    QTest::newRow("any address") << u"http://0.0.0.0"_s << false;
    QTest::newRow("name") << u"http://h"_s << false;
}

void TestEndpoint::loopbackIsRecognized()
{
    QFETCH(const QString, url);
    QTEST(isLoopback(QUrl(url)), "loopback");
}

void TestEndpoint::originLeavesOutTheUsualPort_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("origin");
    QTest::newRow("plain") << u"https://h/x?y"_s << u"https://h"_s;
    QTest::newRow("usual port") << u"https://h:443/"_s << u"https://h"_s;
    QTest::newRow("http's usual port on https") << u"https://h:80/"_s << u"https://h:80"_s;
    QTest::newRow("IPv6") << u"http://[::1]:81/"_s << u"http://[::1]:81"_s;
    QTest::newRow("international name") << u"https://b\u00fccher.example/"_s << u"https://xn--bcher-kva.example"_s;
}

void TestEndpoint::originLeavesOutTheUsualPort()
{
    QFETCH(const QString, url);
    QTEST(originOf(QUrl(url)), "origin");
}

void TestEndpoint::secretsInAddressesAreMasked_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shown");
    const auto add = [](const char *name, const char *url, const char *shown) {
        QTest::addRow("O7 %s", name) << QString::fromUtf8(url) << QString::fromUtf8(shown);
    };
    add("a name and a password", "https://me:secret@h/a", "https://h/a");
    add("a fragment", "https://h/a?x=1#access_token=abc", "https://h/a?x=1");
    add("a secret by its name", "https://h/a?Access_Token=abc&x=1", "https://h/a?Access_Token=••••&x=1");
    add("a name in escapes", "https://h/a?%74oken=abc", "https://h/a?token=••••");
    add("a JWT under another name", "https://h/a?x=eyJhbGciOiJub25lIn0.e30.&y=2", "https://h/a?x=••••&y=2");
    add("a JWT alone", "https://h/a?eyJhbGciOiJub25lIn0.e30.", "https://h/a?••••");
    add("a JWT as a name", "https://h/a?eyJhbGciOiJub25lIn0.e30.=1", "https://h/a?••••");
    add("a JWT in the path", "https://h/t/eyJhbGciOiJub25lIn0.e30.sig/jwks", "https://h/t/••••/jwks");
    add("a Pangea token in the path", "https://h/pts_q7kd2zxn9lwe4tghvb83mrsyc5j1upaq/jwks", "https://h/••••/jwks");
    add("a parameter of the path", "https://h/a;session_token=abc/jwks", "https://h/a;session_token=••••/jwks");
    add("a random value in the path", "https://h/q7Kd2zXn9LwE4tGhVb83mRsYc5J1uPaQf6oT0iDx/jwks", "https://h/••••/jwks");
    add("a random value in the query", "https://h/a?x=q7Kd2zXn9LwE4tGhVb83", "https://h/a?x=••••");
    add("hexadecimal in the query", "https://h/a?x=9f86d081884c7d659a2feaa0c55ad015", "https://h/a?x=••••");
    add("escaped", "https://h/a?x=%65yJhbGciOiJub25lIn0%2Ee30%2E", "https://h/a?x=••••");
    add("twice escaped", "https://h/a?x=%2565yJhbGciOiJub25lIn0.e30.", "https://h/a?x=••••");
    add("an address within", "https://h/a?to=https%3A%2F%2Fb%2F%3Ftoken%3Dabc", "https://h/a?to=••••");
    add("base64 of the ordinary alphabet", "https://h/a?x=q7Kd2zXn9+wE4tG/Vb83mRs=", "https://h/a?x=••••");
}

void TestEndpoint::secretsInAddressesAreMasked()
{
    QFETCH(const QString, url);
    QTEST(shownUrl(QUrl(url)), "shown");
}

/// Of services that many use.
void TestEndpoint::ordinaryAddressesAreShownWhole_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url :
         {"https://login.microsoftonline.com/72f988bf-86f1-41af-91ab-2d7cd011db47/discovery/v2.0/"
          "keys?appid=6731de76-14a6-49ae-97bc-6eba6914391e",
          "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_AbCdEfGh1/.well-known/jwks.json",
          "https://dev-12345.okta.com/oauth2/aus5kq2yqp1jBsRrO0h7/v1/keys",
          "https://contoso.b2clogin.com/contoso.onmicrosoft.com/discovery/v2.0/keys?p=b2c_1a_signup_signin_v2",
          "https://api.workos.com/sso/jwks/client_01HXYZ3K9M2N4P6Q8R0S2T4V6W",
          "https://api.descope.com/P2a1b2c3d4e5f6g7h8i9j0k1l2m3/.well-known/jwks.json",
          "https://www.googleapis.com/service_accounts/v1/jwk/securetoken@system.gserviceaccount.com",
          "https://h.example/realms/my-service-2026-11-29-production/protocol/openid-connect/certs",
          "https://h.example/a?version=2026-11-29&env=my-app-v2-2026-11-29-prod&empty=&flag",
          "http://127.0.0.1:8080/a//b/?x=1&y=%20", "http://[::1]:8080"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void TestEndpoint::ordinaryAddressesAreShownWhole()
{
    QFETCH(const QString, url);
    QCOMPARE(shownUrl(QUrl(url)), url);
}

void TestEndpoint::presetsAreAskable()
{
    QCOMPARE(pangeaPresets().size(), 4);
    for (const Endpoint &preset : pangeaPresets())
        QVERIFY(requestUrl(preset.kind, preset.url.toString()));
}

void TestEndpoint::environmentNamesTheEndpoint_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("from");
    const QString us = u"https://authn.aws.us.pangea.cloud/v2/client/jwks"_s;
    const QString eu = u"https://authn.aws.eu.pangea.cloud/v2/client/jwks"_s;
    const auto row = [](const char *what, const QStringList &variables, const QString &name, const QString &url,
                        const QString &token = {},
                        const QString &from = {}) { QTest::newRow(what) << variables << name << url << token << from; };
    row("nothing", {}, u"Pangea AuthN · AWS US"_s, us);
    row("listed domain", {u"PANGEA_DOMAIN=aws.eu.pangea.cloud"_s}, u"Pangea AuthN · AWS EU"_s, eu);
    row("own domain", {u"PANGEA_DOMAIN=pangea.example"_s}, {}, u"https://authn.pangea.example"_s);
    row("template", {u"PANGEA_DOMAIN=https://gate.example/{SERVICE_NAME}"_s}, {}, u"https://gate.example/authn"_s);
    row("token only", {u"PANGEA_AUTHN_TOKEN= pts_a\n"_s}, u"Pangea AuthN · AWS US"_s, us, u"pts_a"_s,
        u"PANGEA_AUTHN_TOKEN"_s);
    row("the service's own token first", {u"PANGEA_TOKEN=pts_a"_s, u"PANGEA_AUTHN_TOKEN=pts_b"_s},
        u"Pangea AuthN · AWS US"_s, us, u"pts_b"_s, u"PANGEA_AUTHN_TOKEN"_s);
    row("client token, blank service token", {u"PANGEA_AUTHN_TOKEN= "_s, u"PANGEA_AUTHN_CLIENT_TOKEN=pcl_a"_s},
        u"Pangea AuthN · AWS US"_s, us, u"pcl_a"_s, u"PANGEA_AUTHN_CLIENT_TOKEN"_s);
}

void TestEndpoint::environmentNamesTheEndpoint()
{
    QFETCH(const QStringList, variables);
    QFETCH(const QString, name);
    QFETCH(const QString, url);
    QFETCH(const QString, token);
    QFETCH(const QString, from);
    QProcessEnvironment environment;
    for (const QString &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    const EnvironmentRequest request = pangeaEnvironment(environment);
    QCOMPARE(request.endpoint.name, name);
    QCOMPARE(request.endpoint.url.toString(), url);
    QCOMPARE(request.token, token);
    QCOMPARE(request.tokenVariable, from);
    QCOMPARE(request.isEmpty(), variables.isEmpty());
}

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
