// SPDX-License-Identifier: Apache-2.0
#include "explain/fetch/fetch_words.h"
#include "tests/endpoint/fetch_outcome.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tokenscope::endpoint;
using namespace tokenscope::tests;

/// A server with a certificate that nobody vouches for.
class TestFetchTls final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void untrustedCertificateIsRefusedAndNamed();

private:
    QSslConfiguration m_configuration;
};

void TestFetchTls::initTestCase()
{
    const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
    if (openssl.isEmpty())
        QSKIP("the openssl command is needed for making a certificate");
    QTemporaryDir folder;
    const QString keyPath = folder.filePath(u"key.pem"_s);
    const QString certificatePath = folder.filePath(u"certificate.pem"_s);
    QProcess process;
    process.start(openssl, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                            u"-subj"_s, u"/CN=tokenscope.test"_s, u"-keyout"_s, keyPath, u"-out"_s, certificatePath});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);
    QFile key(keyPath);
    QVERIFY(key.open(QIODevice::ReadOnly));
    m_configuration = QSslConfiguration::defaultConfiguration();
    m_configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    m_configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificatePath));
}

void TestFetchTls::untrustedCertificateIsRefusedAndNamed()
{
    QSslServer server;
    server.setSslConfiguration(m_configuration);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray received;
    connect(&server, &QSslServer::pendingConnectionAvailable, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&received, socket] { received += socket->readAll(); });
    });
    const auto outcome = fetchKeys(Kind::PangeaAuthn, u"https://localhost:%1"_s.arg(server.serverPort()), u"pts_a"_s);
    QVERIFY2(outcome.failedWith(FetchError::Code::Tls), outcome.error ? qPrintable(outcome.error->detail) : "");
    const QSslCertificate certificate = m_configuration.localCertificate();
    const QString sentence = tokenscope::explain::fetchWords(*outcome.error).sentence();
    QVERIFY2(sentence.contains("tokenscope.test"_L1), qPrintable(sentence));
    QVERIFY(sentence.contains(certificate.expiryDate().toUTC().toString(Qt::ISODate)));
    QCOMPARE(received, QByteArray());
}

QTEST_GUILESS_MAIN(TestFetchTls)
#include "tst_fetch_tls.moc"
