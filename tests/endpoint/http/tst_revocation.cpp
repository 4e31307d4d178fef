// SPDX-License-Identifier: Apache-2.0
#include "explain/fetch/tls_words.h"
#include "tests/endpoint/ocsp_answer.h"
#include "tests/endpoint/sent_requests.h"

#include <QSslSocket>

#include <functional>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::endpoint;
using namespace tokenscope::tests;

namespace {

/// What a server sends along of what its issuer says about its certificate.
using Stapling = std::function<void(TlsIdentity &)>;

Stapling stapling(const OcspRecipe &recipe)
{
    return [recipe](TlsIdentity &identity) { identity.ocspAnswer = ocspAnswer(identity, recipe); };
}

Stapling nothing()
{
    return [](TlsIdentity &) {};
}

Stapling garbage()
{
    return [](TlsIdentity &identity) { identity.ocspAnswer = "no DER at all"; };
}

} // namespace

/// Revoked certificates: row H16 of the list of threats.
class TestRevocation final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { endWorkers(); }

    void goodServerIsAsked_data();
    void goodServerIsAsked();
    void revokedOneIsNot_data();
    void revokedOneIsNot();
};

void TestRevocation::initTestCase()
{
    if (!QSslSocket::isFeatureSupported(QSsl::SupportedFeature::Ocsp))
        QSKIP("this Qt was built without OCSP");
}

void TestRevocation::goodServerIsAsked_data()
{
    QTest::addColumn<Stapling>("staple");
    QTest::addColumn<bool>("byIntermediate");
    QTest::addColumn<bool>("onlyTls12");
    for (const bool onlyTls12 : {false, true}) {
        const char *protocol = onlyTls12 ? "TLS 1.2" : "TLS 1.3";
        QTest::addRow("nothing sent along, %s", protocol) << nothing() << true << onlyTls12;
        QTest::addRow("nothing sent along by a root's own, %s", protocol) << nothing() << false << onlyTls12;
        using enum OcspRecipe::Signer;
        QTest::addRow("good, %s", protocol) << stapling({.signer = Issuer}) << true << onlyTls12;
        QTest::addRow("good, signer unnamed, %s", protocol) << stapling({.signer = IssuerUnnamed}) << true << onlyTls12;
        QTest::addRow("good, by a delegate, %s", protocol) << stapling({.signer = Delegate}) << true << onlyTls12;
    }
}

void TestRevocation::goodServerIsAsked()
{
    QFETCH(const Stapling, staple);
    QFETCH(const bool, byIntermediate);
    QFETCH(const bool, onlyTls12);
    const TestAuthority authority;
    TlsIdentity identity = authority.issue({.byIntermediate = byIntermediate});
    identity.onlyTls12 = onlyTls12;
    staple(identity);
    Behaviour behaviour = answering(ok());
    behaviour.tls = identity;
    HostileServer server(behaviour);
    FetchRequest request = requestOf(Kind::JwksUrl, server.url(), token);
    request.authoritiesFile = authority.certificateFile();
    Network network;
    for (int i = 0; i < 2; ++i) { // again, as a session that is resumed would be
        const auto outcome = outcomeOf(*network.keyFetch(request));
        QVERIFY2(outcome.response, qPrintable(sentenceOf(outcome)));
        const auto &tls = outcome.response->evidence.exchanges.last().tls;
        QVERIFY(tls && tls->faults.isEmpty());
        QCOMPARE(tls->protocol, onlyTls12 ? u"TLSv1.2"_s : u"TLSv1.3"_s);
    }
}

void TestRevocation::revokedOneIsNot_data()
{
    QTest::addColumn<Stapling>("staple");
    QTest::addColumn<CertificateRecipe>("recipe");
    QTest::addColumn<QList<TlsFault>>("faults");
    using enum TlsFault;
    using Status = OcspRecipe::Status;
    const CertificateRecipe sound{.byIntermediate = true};
    const CertificateRecipe expired{.startsInDays = -9, .endsInDays = -1, .byIntermediate = true};
    const CertificateRecipe elsewhere{.commonName = "other.test", .alternativeNames = "DNS:other.test"};
    const auto row = [](const char *name, const Stapling &staple, const CertificateRecipe &recipe,
                        const QList<TlsFault> &faults) { QTest::newRow(name) << staple << recipe << faults; };
    row("H16 revoked", stapling({.status = Status::Revoked}), sound, {Revoked});
    row("H16 revoked and expired", stapling({.status = Status::Revoked}), expired, {Revoked, Expired});
    row("H16 unknown to its issuer", stapling({.status = Status::Unknown}), sound, {RevocationUnclear});
    row("H16 answer out of date", stapling({.startsInDays = -9, .endsInDays = -1}), sound, {RevocationUnclear});
    row("H16 answer not yet valid", stapling({.startsInDays = 1, .endsInDays = 9}), sound, {RevocationUnclear});
    row("H16 answer by somebody else", stapling({.signer = OcspRecipe::Signer::SomebodyElse}), sound,
        {RevocationUnclear});
    row("H16 answer about another", stapling({.ofAnother = true}), sound, {RevocationUnclear});
    row("H16 answer is garbage", garbage(), sound, {RevocationUnclear});
    // Qt 6.4 finds an issuer among the certificates that were sent only: a good answer is refused as well.
    row("H16 issuer was not sent", stapling({}), {}, {RevocationUnclear});
    row("H16 expired, and nothing sent along", nothing(), expired, {Expired});
    row("H16 wrong host, and nothing sent along", nothing(), elsewhere, {WrongHost});
}

void TestRevocation::revokedOneIsNot()
{
    QFETCH(const Stapling, staple);
    QFETCH(const CertificateRecipe, recipe);
    QFETCH(const QList<TlsFault>, faults);
    const TestAuthority authority;
    Behaviour behaviour = answering(ok());
    behaviour.tls = authority.issue(recipe);
    staple(*behaviour.tls);
    HostileServer server(behaviour);
    FetchRequest request = requestOf(Kind::JwksUrl, server.url(), token);
    request.authoritiesFile = authority.certificateFile();
    const auto outcome = fetch(request);
    const QString words = sentenceOf(outcome);
    QVERIFY2(outcome.failedWith(FetchError::Code::Tls), qPrintable(words));
    QCOMPARE(outcome.error->exchange.tls->faults, faults);
    for (const TlsFault fault : faults)
        QVERIFY2(words.contains(explain::tlsFaultWords(fault)), qPrintable(words));
    const CertificateFacts &certificate = outcome.error->exchange.tls->chain.value(0);
    QVERIFY2(words.contains(QString::fromLatin1(recipe.commonName)), qPrintable(words));
    QVERIFY2(words.contains(certificate.validUntil.toString(Qt::ISODate)), qPrintable(words));
    QVERIFY(server.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestRevocation)
#include "tst_revocation.moc"
