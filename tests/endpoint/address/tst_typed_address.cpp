// SPDX-License-Identifier: Apache-2.0
#include "endpoint/pasted/pasted_text.h"
#include "endpoint/pasted/typed_address.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope::endpoint;

class TestTypedAddress final : public QObject
{
    Q_OBJECT

private slots:
    void hostNeedsNoScheme_data();
    void hostNeedsNoScheme();
    void kindIsWhatWasTyped_data();
    void kindIsWhatWasTyped();
    void pastedTextIsDistinguished_data();
    void pastedTextIsDistinguished();
};

void TestTypedAddress::hostNeedsNoScheme_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("completed");
    const auto row = [](const char *name, const QString &typed, const QString &completed) {
        QTest::newRow(name) << typed << completed;
    };
    row("host", u"login.example.com"_s, u"https://login.example.com"_s);
    row("with a path", u"login.example.com/tenant/v2.0"_s, u"https://login.example.com/tenant/v2.0"_s);
    row("with a port", u"login.example.com:8443"_s, u"https://login.example.com:8443"_s);
    row("with a query", u"login.example.com/keys?p=x"_s, u"https://login.example.com/keys?p=x"_s);
    row("with blanks around", u" login.example.com \n"_s, u"https://login.example.com"_s);
    row("with its last dot", u"login.example.com."_s, u"https://login.example.com."_s);
    row("in capitals", u"LOGIN.EXAMPLE.COM"_s, u"https://LOGIN.EXAMPLE.COM"_s);
    row("of another script", u"bücher.example"_s, u"https://bücher.example"_s);
    row("an A-label at the end", u"login.xn--p1ai"_s, u"https://login.xn--p1ai"_s);
    row("this computer", u"localhost:8080/realms/shop"_s, u"http://localhost:8080/realms/shop"_s);
    row("this computer's address", u"127.0.0.1:9000"_s, u"http://127.0.0.1:9000"_s);
    row("this computer's IPv6 address", u"[::1]:9000"_s, u"http://[::1]:9000"_s);
    row("another address", u"10.1.2.3"_s, u"https://10.1.2.3"_s);
    for (const auto &typed : {u"https://login.example.com"_s, u"HTTP://a.example"_s, u"ftp://a.example"_s, u""_s,
                              u"login"_s, u"a b.example"_s, u"a..example"_s, u"-a.example"_s, u"1.2.3"_s, u"v1.0"_s,
                              u"a.example:http"_s, u"user@a.example"_s, u"a_b.example"_s, u"999.1.1.1"_s})
        row(qPrintable(u"as it is: "_s + typed), typed, typed);
}

void TestTypedAddress::hostNeedsNoScheme()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, completed);
    QCOMPARE(completedAddress(Kind::OpenIdIssuer, typed), completed);
    QCOMPARE(completedAddress(Kind::JwksUrl, typed), completed);
    QCOMPARE(isBareAddress(typed), typed != completed);
}

void TestTypedAddress::kindIsWhatWasTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("hasToken");
    QTest::addColumn<Kind>("kind");
    using enum Kind;
    QTest::newRow("bare issuer") << u"login.example.com"_s << false << OpenIdIssuer;
    QTest::newRow("bare issuer, token") << u"login.example.com"_s << true << OpenIdIssuer;
    QTest::newRow("bare key set") << u"a.example/.well-known/jwks.json"_s << false << JwksUrl;
    QTest::newRow("bare discovery document") << u"a.example/.well-known/openid-configuration"_s << true << OpenIdIssuer;
    QTest::newRow("issuer") << u"https://login.example.com"_s << false << OpenIdIssuer;
    QTest::newRow("base URL, token") << u"https://gate.example"_s << true << PangeaAuthn;
    QTest::newRow("Pangea's domain") << u"aws.eu.pangea.cloud"_s << false << PangeaAuthn;
    QTest::newRow("the variable's domain") << u"pangea.example"_s << false << PangeaAuthn;
    QTest::newRow("the variable's domain, whole") << u"authn.pangea.example"_s << false << PangeaAuthn;
}

void TestTypedAddress::kindIsWhatWasTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, hasToken);
    QProcessEnvironment environment;
    environment.insert(u"PANGEA_DOMAIN"_s, u"pangea.example"_s);
    QTEST(kindOfAddress(typed, hasToken, pangeaEnvironment(environment)), "kind");
}

void TestTypedAddress::pastedTextIsDistinguished_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PastedSort>("sort");
    using enum PastedSort;
    const QString token = u"eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ4In0.AAAA"_s;
    const QString key = uR"({"kty":"oct","k":"AAAA"})"_s;
    QTest::newRow("token") << token << Token;
    QTest::newRow("token, header indented") << u"ewogImFsZyI6ICJFUzI1NiIKfQ.eyJzdWIiOiJ4In0.AAAA"_s << Token;
    QTest::newRow("wrapped token") << u"'Bearer "_s + token + u"'\n"_s << Token;
    QTest::newRow("opaque token") << u"pts_abcdefghijklmnopqrstuvwxyz234567"_s << Token;
    QTest::newRow("log") << u"a "_s + token + u" b"_s << TokenWithin;
    QTest::newRow("URL with a token") << u"https://a.example/?t="_s + token << TokenWithin;
    QTest::newRow("curl with a token") << u"curl https://a.example -H 'Authorization: Bearer "_s + token + u"'"_s
                                       << TokenWithin;
    QTest::newRow("keys and a token") << key + u'\n' + token << TokenWithin;
    QTest::newRow("cut token") << u"eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ4In0"_s << CutToken;
    QTest::newRow("key") << key << Keys;
    QTest::newRow("key set") << u"{\"keys\":["_s + key + u"]}"_s << Keys;
    QTest::newRow("PEM") << u"-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----"_s << Keys;
    QTest::newRow("URL") << u"https://a.example/keys"_s << Address;
    QTest::newRow("bare host") << u"login.example.com"_s << Address;
    QTest::newRow("curl") << u"curl https://a.example/keys -H \"Authorization: Bearer $TOKEN\""_s << Address;
    QTest::newRow("words") << u"hello there"_s << Other;
    QTest::newRow("nothing") << u" \n"_s << Other;
    QTest::newRow("version") << u"1.2.3"_s << Other;
    QTest::newRow("uuid") << u"6f6d0a4e-3f0b-4b8e-8f3c-0a1b2c3d4e5f"_s << Other;
}

void TestTypedAddress::pastedTextIsDistinguished()
{
    QFETCH(const QString, text);
    QTEST(sortOfPasted(text), "sort");
}

QTEST_APPLESS_MAIN(TestTypedAddress)
#include "tst_typed_address.moc"
