// SPDX-License-Identifier: Apache-2.0
#include "tests/endpoint/ocsp_answer.h"

#include "tests/endpoint/openssl_handles.h"

#include <openssl/x509v3.h>

namespace tokenscope::tests {

namespace {

using BasicAnswer = std::unique_ptr<OCSP_BASICRESP, Freed<&OCSP_BASICRESP_free>>;
using Answer = std::unique_ptr<OCSP_RESPONSE, Freed<&OCSP_RESPONSE_free>>;
using CertificateId = std::unique_ptr<OCSP_CERTID, Freed<&OCSP_CERTID_free>>;
using Time = std::unique_ptr<ASN1_TIME, Freed<&ASN1_TIME_free>>;

Time inDays(int days)
{
    return Time(X509_gmtime_adj(nullptr, days * 24L * 60 * 60));
}

int statusOf(OcspRecipe::Status status)
{
    switch (status) {
    case OcspRecipe::Status::Good:
        return V_OCSP_CERTSTATUS_GOOD;
    case OcspRecipe::Status::Revoked:
        return V_OCSP_CERTSTATUS_REVOKED;
    case OcspRecipe::Status::Unknown:
        break;
    }
    return V_OCSP_CERTSTATUS_UNKNOWN;
}

/// With a new key, for signing answers in the issuer's name.
Certificate makeDelegate(X509 &issuer, EVP_PKEY &issuerKey, EVP_PKEY &key)
{
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 4712);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -60);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 60 * 60);
    X509_set_pubkey(certificate.get(), &key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>("responder"), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(&issuer));
    if (X509_EXTENSION *use = X509V3_EXT_conf_nid(nullptr, nullptr, NID_ext_key_usage, "OCSPSigning")) {
        X509_add_ext(certificate.get(), use, -1);
        X509_EXTENSION_free(use);
    }
    X509_sign(certificate.get(), &issuerKey, EVP_sha256());
    return certificate;
}

void sign(OCSP_BASICRESP &answer, OcspRecipe::Signer signer, X509 &issuer, EVP_PKEY &issuerKey)
{
    const PrivateKey ownKey(EVP_EC_gen("P-256"));
    const Certificate delegate = makeDelegate(issuer, issuerKey, *ownKey);
    const Certificate stranger = makeDelegate(*delegate, *ownKey, *ownKey);
    using enum OcspRecipe::Signer;
    if (signer == Delegate)
        OCSP_basic_sign(&answer, delegate.get(), ownKey.get(), EVP_sha256(), nullptr, 0);
    else if (signer == SomebodyElse)
        OCSP_basic_sign(&answer, stranger.get(), ownKey.get(), EVP_sha256(), nullptr, 0);
    else
        OCSP_basic_sign(&answer, &issuer, &issuerKey, EVP_sha256(), nullptr, signer == Issuer ? 0 : OCSP_NOCERTS);
}

} // namespace

QByteArray ocspAnswer(const TlsIdentity &identity, const OcspRecipe &recipe)
{
    const Certificate certificate = certificateOf(identity.certificatePem);
    const Certificate issuer = certificateOf(identity.issuerPem);
    const PrivateKey issuerKey = privateKeyOf(identity.issuerKeyPem);
    if (recipe.ofAnother)
        ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 4711);
    const CertificateId id(OCSP_cert_to_id(nullptr, certificate.get(), issuer.get()));
    const BasicAnswer basic(OCSP_BASICRESP_new());
    const bool isRevoked = recipe.status == OcspRecipe::Status::Revoked;
    OCSP_basic_add1_status(basic.get(), id.get(), statusOf(recipe.status), OCSP_REVOKED_STATUS_KEYCOMPROMISE,
                           isRevoked ? inDays(-1).get() : nullptr, inDays(recipe.startsInDays).get(),
                           inDays(recipe.endsInDays).get());
    sign(*basic, recipe.signer, *issuer, *issuerKey);
    const Answer answer(OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic.get()));
    unsigned char *bytes = nullptr;
    const int size = i2d_OCSP_RESPONSE(answer.get(), &bytes);
    const QByteArray der(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    return der;
}

} // namespace tokenscope::tests
