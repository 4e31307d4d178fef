// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QTcpSocket>

#include <memory>

namespace tokenscope::tests {

/// How a certificate for a test is made.
struct CertificateRecipe
{
    QByteArray commonName = "localhost";
    QByteArray alternativeNames = "DNS:localhost"; ///< as OpenSSL writes them; empty: none
    int startsInDays = -1;
    int endsInDays = 30;
    int rsaBits = 0; ///< 0: EC P-256
    bool signedWithSha1 = false;
    bool isSelfSigned = false;
    bool isAuthority = false;    ///< it may sign others
    bool byIntermediate = false; ///< of the authority, made for this one
};

/// A key with its certificate in PEM, and how the server uses it.
struct TlsIdentity
{
    QByteArray keyPem;
    QByteArray certificatePem;
    QByteArray issuerPem;
    QByteArray issuerKeyPem;
    QString authorityFile;   ///< what a client has to trust; empty where nobody vouches
    QByteArray ocspAnswer{}; ///< sent along ("stapled") where the client asks for one
    bool onlyTls10 = false;
    bool onlyTls12 = false;
    bool sendsIssuer = false;
    bool wantsClientCertificate = false;
};

/// An authority of the test's own: its certificate is in a file for as long as it lives.
class TestAuthority
{
public:
    TestAuthority();
    ~TestAuthority();
    TlsIdentity issue(const CertificateRecipe &recipe) const;
    QString certificateFile() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// TLS at the server's end of a socket, by OpenSSL itself, so that it can be as weak or wrong as a test wants it; goes
/// with the socket.
class TlsPeer final : public QObject
{
public:
    TlsPeer(const TlsIdentity &identity, QTcpSocket &socket);
    ~TlsPeer() override;

    /// What has arrived, deciphered. Does the handshake on the way.
    QByteArray read();
    void write(const QByteArray &bytes);
    void shutDown();
    /// The protocol that was agreed on by ALPN.
    QByteArray agreedProtocol() const;

private:
    void flush();
    struct Private;
    std::unique_ptr<Private> d;
    QTcpSocket &m_socket;
};

} // namespace tokenscope::tests
