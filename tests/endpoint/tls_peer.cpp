// SPDX-License-Identifier: Apache-2.0
#include "tests/endpoint/tls_peer.h"

#include "tests/endpoint/openssl_handles.h"

#include <QTemporaryDir>

#include <openssl/err.h>
#include <openssl/x509v3.h>

namespace tokenscope::tests {

namespace {

constexpr long secondsPerDay = 24 * 60 * 60;

void addExtension(X509 &certificate, int nid, const QByteArray &value)
{
    if (X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, nid, value.constData())) {
        X509_add_ext(&certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }
}

Certificate makeCertificate(const CertificateRecipe &recipe, EVP_PKEY &key, X509 *issuer, EVP_PKEY &issuerKey)
{
    static long serial = 0;
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), recipe.startsInDays * secondsPerDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), recipe.endsInDays * secondsPerDay);
    X509_set_pubkey(certificate.get(), &key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(recipe.commonName.constData()), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer ? issuer : certificate.get()));
    if (!recipe.alternativeNames.isEmpty())
        addExtension(*certificate, NID_subject_alt_name, recipe.alternativeNames);
    if (recipe.isAuthority)
        addExtension(*certificate, NID_basic_constraints, "critical,CA:TRUE");
    X509_sign(certificate.get(), &issuerKey, recipe.signedWithSha1 ? EVP_sha1() : EVP_sha256());
    return certificate;
}

PrivateKey makeKey(int rsaBits)
{
    return PrivateKey(rsaBits > 0 ? EVP_RSA_gen(unsigned(rsaBits)) : EVP_EC_gen("P-256"));
}

QByteArray pemOf(X509 &certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), &certificate);
    return textOf(*bio);
}

QByteArray pemOf(EVP_PKEY &key)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(bio.get(), &key, nullptr, nullptr, 0, nullptr, nullptr);
    return textOf(*bio);
}

int chooseHttp1(SSL *, const unsigned char **out, unsigned char *outSize, const unsigned char *in, unsigned inSize,
                void *)
{
    static constexpr unsigned char offered[] = "\x02h2\x08http/1.1"; // a server that would rather speak HTTP/2
    return SSL_select_next_proto(const_cast<unsigned char **>(out), outSize, offered, sizeof(offered) - 1, in,
                                 inSize) == OPENSSL_NPN_NEGOTIATED
               ? SSL_TLSEXT_ERR_OK
               : SSL_TLSEXT_ERR_NOACK;
}

int staple(SSL *session, void *argument)
{
    const auto &answer = *static_cast<const QByteArray *>(argument);
    if (answer.isEmpty())
        return SSL_TLSEXT_ERR_NOACK;
    void *copy = OPENSSL_memdup(answer.constData(), std::size_t(answer.size())); // the session's from now on
    SSL_set_tlsext_status_ocsp_resp(session, copy, long(answer.size()));
    return SSL_TLSEXT_ERR_OK;
}

/// The identity has to live as long as the context.
Context contextFor(const TlsIdentity &identity)
{
    Context context(SSL_CTX_new(TLS_server_method()));
    SSL_CTX_set_security_level(context.get(), 0);
    SSL_CTX_set_alpn_select_cb(context.get(), &chooseHttp1, nullptr);
    const PrivateKey key = privateKeyOf(identity.keyPem);
    const Certificate certificate = certificateOf(identity.certificatePem);
    SSL_CTX_use_certificate(context.get(), certificate.get());
    SSL_CTX_use_PrivateKey(context.get(), key.get());
    if (identity.onlyTls10) {
        SSL_CTX_set_min_proto_version(context.get(), TLS1_VERSION);
        SSL_CTX_set_max_proto_version(context.get(), TLS1_VERSION);
    }
    if (identity.onlyTls12)
        SSL_CTX_set_max_proto_version(context.get(), TLS1_2_VERSION);
    if (identity.sendsIssuer)
        SSL_CTX_add1_chain_cert(context.get(), certificateOf(identity.issuerPem).get());
    SSL_CTX_set_tlsext_status_cb(context.get(), &staple);
    SSL_CTX_set_tlsext_status_arg(context.get(), const_cast<QByteArray *>(&identity.ocspAnswer));
    if (identity.wantsClientCertificate) { // any will do
        SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT,
                           [](int, X509_STORE_CTX *) { return 1; });
    }
    return context;
}

} // namespace

struct TestAuthority::Private
{
    PrivateKey key = makeKey(0);
    Certificate certificate = makeCertificate(
        {.commonName = "Tokenscope test authority", .alternativeNames = {}, .isAuthority = true}, *key, nullptr, *key);
    QTemporaryDir folder;
};

TestAuthority::TestAuthority()
    : d(std::make_unique<Private>())
{
    QFile file(certificateFile());
    if (file.open(QIODevice::WriteOnly))
        file.write(pemOf(*d->certificate));
}

TestAuthority::~TestAuthority() = default;

QString TestAuthority::certificateFile() const
{
    return d->folder.filePath(QStringLiteral("authority.pem"));
}

TlsIdentity TestAuthority::issue(const CertificateRecipe &recipe) const
{
    const PrivateKey key = makeKey(recipe.rsaBits);
    const PrivateKey intermediateKey = makeKey(0);
    const Certificate intermediate =
        makeCertificate({.commonName = "Tokenscope test intermediate", .alternativeNames = {}, .isAuthority = true},
                        *intermediateKey, d->certificate.get(), *d->key);
    X509 *issuer = recipe.byIntermediate ? intermediate.get() : d->certificate.get();
    EVP_PKEY &issuerKey = recipe.byIntermediate ? *intermediateKey : *d->key;
    const Certificate certificate = recipe.isSelfSigned ? makeCertificate(recipe, *key, nullptr, *key)
                                                        : makeCertificate(recipe, *key, issuer, issuerKey);
    TlsIdentity identity;
    identity.keyPem = pemOf(*key);
    identity.certificatePem = pemOf(*certificate);
    identity.issuerPem = pemOf(*issuer);
    identity.issuerKeyPem = pemOf(issuerKey);
    identity.sendsIssuer = recipe.byIntermediate;
    identity.authorityFile = certificateFile();
    return identity;
}

struct TlsPeer::Private
{
    TlsIdentity identity;
    Context context;
    Session session;
    BIO *fromNetwork = nullptr; ///< the session's
    BIO *toNetwork = nullptr;
};

TlsPeer::TlsPeer(const TlsIdentity &identity, QTcpSocket &socket)
    : QObject(&socket)
    , d(std::make_unique<Private>())
    , m_socket(socket)
{
    d->identity = identity;
    d->context = contextFor(d->identity);
    d->session.reset(SSL_new(d->context.get()));
    d->fromNetwork = BIO_new(BIO_s_mem());
    d->toNetwork = BIO_new(BIO_s_mem());
    SSL_set_bio(d->session.get(), d->fromNetwork, d->toNetwork);
    SSL_set_accept_state(d->session.get());
}

TlsPeer::~TlsPeer() = default;

QByteArray TlsPeer::read()
{
    const QByteArray arrived = m_socket.readAll();
    BIO_write(d->fromNetwork, arrived.constData(), int(arrived.size()));
    QByteArray plain;
    char buffer[4096];
    for (int size = 0; (size = SSL_read(d->session.get(), buffer, sizeof(buffer))) > 0;)
        plain.append(buffer, size);
    ERR_clear_error();
    flush();
    return plain;
}

void TlsPeer::write(const QByteArray &bytes)
{
    SSL_write(d->session.get(), bytes.constData(), int(bytes.size()));
    ERR_clear_error();
    flush();
}

void TlsPeer::shutDown()
{
    SSL_shutdown(d->session.get());
    ERR_clear_error();
    flush();
}

QByteArray TlsPeer::agreedProtocol() const
{
    const unsigned char *name = nullptr;
    unsigned size = 0;
    SSL_get0_alpn_selected(d->session.get(), &name, &size);
    return {reinterpret_cast<const char *>(name), qsizetype(size)};
}

void TlsPeer::flush()
{
    m_socket.write(textOf(*d->toNetwork));
    BIO_reset(d->toNetwork);
}

} // namespace tokenscope::tests
