// SPDX-License-Identifier: Apache-2.0
#include "endpoint/http/client_identity.h"
#include "explain/fetch/fetch_words.h"
#include "tests/endpoint/fetch_outcome.h"
#include "tests/endpoint/tls_peer.h"
#include "tests/explain/plain_language.h"

#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::endpoint;
using namespace tokenscope::tests;

namespace {

/// A server that wants a client certificate, and answers with keys once it has one.
class MutualServer
{
public:
    explicit MutualServer(const TlsIdentity &identity)
        : m_identity(identity)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            auto *peer = new TlsPeer(m_identity, *socket);
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [peer, text = QByteArray()]() mutable {
                text += peer->read();
                if (!text.contains("\r\n\r\n"))
                    return;
                text.clear();
                peer->write("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{\"keys\":[]}");
            });
        });
    }
    QString url() const { return u"https://localhost:%1/jwks"_s.arg(m_server.serverPort()); }

private:
    const TlsIdentity m_identity;
    QTcpServer m_server;
};

QByteArray pkcs12Of(const TlsIdentity &identity, const char *passphrase)
{
    const auto memory = [](const QByteArray &text) {
        return std::unique_ptr<BIO, decltype(&BIO_free)>(BIO_new_mem_buf(text.constData(), int(text.size())), BIO_free);
    };
    const auto keyText = memory(identity.keyPem);
    const auto certificateText = memory(identity.certificatePem);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        PEM_read_bio_PrivateKey(keyText.get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(
        PEM_read_bio_X509(certificateText.get(), nullptr, nullptr, nullptr), X509_free);
    const std::unique_ptr<PKCS12, decltype(&PKCS12_free)> store(
        PKCS12_create(passphrase, "me", key.get(), certificate.get(), nullptr, 0, 0, 0, 0, 0), PKCS12_free);
    unsigned char *bytes = nullptr;
    const int size = i2d_PKCS12(store.get(), &bytes);
    QByteArray text(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    return text;
}

} // namespace

/// Certificates that this computer shows of itself, to a real server that wants one.
class TestClientIdentity final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { endWorkers(); }

    void serversThatWantOneAreAnswered_data();
    void serversThatWantOneAreAnswered();
    void itsAbsenceIsReported();
    void faultsAreNamed_data();
    void faultsAreNamed();

private:
    QString file(const QString &name, const QByteArray &content);
    FetchOutcome outcomeWith(const ClientIdentityFiles &files);

    TestAuthority m_authority;
    TlsIdentity m_server;
    TlsIdentity m_client;
    TlsIdentity m_other;
    QTemporaryDir m_folder{QDir::tempPath() + u"/given-to-the-program-XXXXXX"_s};
};

void TestClientIdentity::initTestCase()
{
    m_server = m_authority.issue({});
    m_server.wantsClientCertificate = true;
    m_client = m_authority.issue({.commonName = "client", .alternativeNames = "DNS:client"});
    m_other = m_authority.issue({.commonName = "other", .alternativeNames = "DNS:other", .rsaBits = 2048});
}

QString TestClientIdentity::file(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(content);
    return file.fileName();
}

FetchOutcome TestClientIdentity::outcomeWith(const ClientIdentityFiles &files)
{
    const MutualServer server(m_server);
    Network network;
    FetchRequest request;
    request.kind = Kind::JwksUrl;
    request.typedUrl = server.url();
    request.authoritiesFile = m_authority.certificateFile();
    request.clientIdentity = files;
    return outcomeOf(*network.keyFetch(request, {}));
}

void TestClientIdentity::serversThatWantOneAreAnswered_data()
{
    QTest::addColumn<ClientIdentityFiles>("files");
    const QString certificate = file(u"certificate.pem"_s, m_client.certificatePem);
    const QString key = file(u"key.pem"_s, m_client.keyPem);
    QTest::newRow("two files") << ClientIdentityFiles{certificate, key, {}};
    QTest::newRow("one file") << ClientIdentityFiles{
        file(u"both.pem"_s, m_client.keyPem + m_client.certificatePem), {}, {}};
    QTest::newRow("PKCS #12") << ClientIdentityFiles{
        file(u"store.p12"_s, pkcs12Of(m_client, "pass phrase")), {}, u"pass phrase"_s};
    QTest::newRow("RSA") << ClientIdentityFiles{file(u"rsa.pem"_s, m_other.keyPem + m_other.certificatePem), {}, {}};
}

void TestClientIdentity::serversThatWantOneAreAnswered()
{
    QFETCH(const ClientIdentityFiles, files);
    const auto outcome = outcomeWith(files);
    QVERIFY2(outcome.response, outcome.error ? qPrintable(explain::fetchWords(*outcome.error).sentence()) : "");
}

void TestClientIdentity::itsAbsenceIsReported()
{
    const auto outcome = outcomeWith({});
    QVERIFY(outcome.failedWith(FetchError::Code::Tls));
    const explain::FetchWords words = explain::fetchWords(*outcome.error);
    QVERIFY2(words.detail.contains(u"client certificate"_s), qPrintable(words.sentence()));
    QVERIFY2(words.nextStep.contains(u"client certificate and key"_s), qPrintable(words.sentence()));
}

void TestClientIdentity::faultsAreNamed_data()
{
    QTest::addColumn<ClientIdentityFiles>("files");
    QTest::addColumn<ClientCertificateFault>("fault");
    using enum ClientCertificateFault;
    const QString certificate = file(u"certificate.pem"_s, m_client.certificatePem);
    const QString store = file(u"store.p12"_s, pkcs12Of(m_client, "pass phrase"));
    QTest::newRow("no file") << ClientIdentityFiles{m_folder.filePath(u"none"_s), {}, {}} << Unreadable;
    QTest::newRow("a folder") << ClientIdentityFiles{m_folder.path(), {}, {}} << Unreadable;
    QTest::newRow("no certificate") << ClientIdentityFiles{file(u"k.pem"_s, m_client.keyPem), {}, {}} << NoCertificate;
    QTest::newRow("no key") << ClientIdentityFiles{certificate, {}, {}} << NoKey;
    QTest::newRow("another key") << ClientIdentityFiles{certificate, file(u"o.pem"_s, m_other.keyPem), {}} << OtherKey;
    QTest::newRow("wrong passphrase") << ClientIdentityFiles{store, {}, u"other"_s} << Passphrase;
    QTest::newRow("no passphrase") << ClientIdentityFiles{store, {}, {}} << Passphrase;
}

void TestClientIdentity::faultsAreNamed()
{
    QFETCH(const ClientIdentityFiles, files);
    QFETCH(const ClientCertificateFault, fault);
    const auto outcome = outcomeWith(files);
    QVERIFY(outcome.failedWith(FetchError::Code::BadClientCertificate));
    QCOMPARE(*outcome.error->clientCertificateFault, fault);
    QCOMPARE(blemishOfSentence(explain::fetchWords(*outcome.error).sentence()), QString());
}

QTEST_GUILESS_MAIN(TestClientIdentity)
#include "tst_client_identity.moc"
