// SPDX-License-Identifier: Apache-2.0
#include "endpoint/http/certificate_names.h"
#include "tests/endpoint/sent_requests.h"

using namespace Qt::StringLiterals;
using namespace tokenscope::endpoint;
using namespace tokenscope::tests;

/// Whom a certificate was made out to (RFC 9525): P2 of the list of threats.
class TestTlsNames final : public QObject
{
    Q_OBJECT

private slots:
    void cleanupTestCase() { endWorkers(); }

    void hostIsNamedAsInCertificates_data();
    void hostIsNamedAsInCertificates();
    void dnsNameIsMatched_data();
    void dnsNameIsMatched();
    void peerIsJudgedByItsNames_data();
    void peerIsJudgedByItsNames();

private:
    TestAuthority m_authority;
};

void TestTlsNames::hostIsNamedAsInCertificates_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("host");
    QTest::newRow("P2 plain") << u"https://a.example/x"_s << u"a.example"_s;
    QTest::newRow("P2 absolute") << u"https://a.example.:8443/x"_s << u"a.example"_s;
    QTest::newRow("P2 letter case") << u"https://A.Example"_s << u"a.example"_s;
    QTest::newRow("P2 international") << u"https://bücher.example"_s << u"xn--bcher-kva.example"_s;
    QTest::newRow("P2 address") << u"https://127.1/"_s << u"127.0.0.1"_s;
    QTest::newRow("P2 IPv6") << u"https://[0:0:0:0:0:0:0:1]/"_s << u"::1"_s;
}

void TestTlsNames::hostIsNamedAsInCertificates()
{
    QFETCH(const QString, url);
    QTEST(certifiedHost(QUrl(url)), "host");
}

void TestTlsNames::dnsNameIsMatched_data()
{
    QTest::addColumn<QString>("certified");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isMatch");
    const auto row = [](const char *certified, const char *host, bool isMatch) {
        QTest::addRow("P2 %s for %s", certified, host)
            << QString::fromUtf8(certified) << QString::fromUtf8(host) << isMatch;
    };
    row("a.example", "a.example", true);
    row("A.Example", "a.example", true);
    row("a.example", "b.example", false);
    row("a.example", "x.a.example", false);
    row("x.a.example", "a.example", false);
    row("a.example.", "a.example", false); // RFC 5280, 4.2.1.6: no such name is written with a dot behind
    row("", "", false);
    row("*.a.example", "x.a.example", true);
    row("*.A.EXAMPLE", "x.a.example", true);
    row("*.a.example", "xn--bcher-kva.a.example", true);
    row("*.a.example", "a.example", false);
    row("*.a.example", ".a.example", false);
    row("*.a.example", "x.y.a.example", false);
    row("*.a.example", "x.b.example", false);
    row("*.example", "a.example", false);
    row("*.com", "a.com", false);
    row("*", "localhost", false);
    row("*.localhost", "a.localhost", false);
    row("x*.a.example", "xy.a.example", false);
    row("*x.a.example", "yx.a.example", false);
    row("x*y.a.example", "xzy.a.example", false);
    row("xn--*.a.example", "xn--bcher-kva.a.example", false);
    row("x.*.example", "x.a.example", false);
    row("*.*.example", "x.a.example", false);
    row("*.a.*", "x.a.example", false);
    row("bücher.example", "xn--bcher-kva.example", false);
    row("xn--BCHER-kva.example", "xn--bcher-kva.example", true);
}

void TestTlsNames::dnsNameIsMatched()
{
    QFETCH(const QString, certified);
    QFETCH(const QString, host);
    QTEST(matchesDnsName(certified, host), "isMatch");
}

void TestTlsNames::peerIsJudgedByItsNames_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<QByteArray>("commonName");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QList<TlsFault>>("faults");
    using enum TlsFault;
    const auto row = [](const char *names, const char *commonName, const char *host, const QList<TlsFault> &faults) {
        QTest::addRow("P2 %s, common name %s, for %s", names, commonName, host)
            << QByteArray(names) << QByteArray(commonName) << QString::fromUtf8(host) << faults;
    };
    row("DNS:localhost", "x", "localhost", {});
    row("DNS:LOCALHOST", "x", "localhost", {});
    row("DNS:localhost", "x", "LocalHost", {});
    row("DNS:x.example,DNS:localhost", "x", "localhost", {});
    row("IP:127.0.0.1", "x", "127.0.0.1", {});
    row("IP:127.0.0.1", "x", "127.1", {});
    row("", "localhost", "localhost", {NoAlternativeName});
    row("", "127.0.0.1", "127.0.0.1", {NoAlternativeName});
    row("DNS:x.example", "localhost", "localhost", {WrongHost});
    row("IP:127.0.0.1", "localhost", "localhost", {WrongHost});
    row("email:a@x.example", "localhost", "localhost", {WrongHost});
    row("URI:https://localhost/", "localhost", "localhost", {WrongHost});
    row("RID:1.2.3.4", "localhost", "localhost", {WrongHost});
    row("DNS:127.0.0.1", "x", "127.0.0.1", {WrongHost});
    row("DNS:127.0.0.1", "127.0.0.1", "127.0.0.1", {WrongHost});
    row("DNS:localhost", "127.0.0.1", "127.0.0.1", {WrongHost});
    row("IP:127.0.0.2", "127.0.0.1", "127.0.0.1", {WrongHost});
    row("IP:::1", "127.0.0.1", "127.0.0.1", {WrongHost});
    row("email:localhost@localhost", "x", "localhost", {WrongHost});
    row("DNS:*", "x", "localhost", {WrongHost});
    row("DNS:local*", "x", "localhost", {WrongHost});
    row("DNS:*.0.0.1", "x", "127.0.0.1", {WrongHost});
}

void TestTlsNames::peerIsJudgedByItsNames()
{
    QFETCH(const QByteArray, names);
    QFETCH(const QByteArray, commonName);
    QFETCH(const QString, host);
    QFETCH(const QList<TlsFault>, faults);
    CertificateRecipe recipe;
    recipe.alternativeNames = names;
    recipe.commonName = commonName;
    const TlsIdentity identity = m_authority.issue(recipe);
    Behaviour behaviour = answering(ok());
    behaviour.tls = identity;
    HostileServer server(std::move(behaviour));
    FetchRequest request = requestOf(Kind::JwksUrl, server.url().replace(u"localhost"_s, host), token);
    request.authoritiesFile = identity.authorityFile;
    const auto outcome = fetch(request);
    if (faults.isEmpty()) {
        QVERIFY2(outcome.response, qPrintable(sentenceOf(outcome)));
        return;
    }
    QVERIFY2(outcome.failedWith(FetchError::Code::Tls), qPrintable(sentenceOf(outcome)));
    for (const TlsFault fault : faults)
        QVERIFY(outcome.error->exchange.tls->faults.contains(fault));
    QCOMPARE(server.requests().size(), 0); // nothing was sent
}

QTEST_GUILESS_MAIN(TestTlsNames)
#include "tst_tls_names.moc"
