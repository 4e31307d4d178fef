// SPDX-License-Identifier: Apache-2.0
#include "crypto/formats/certificate.h"

#include "crypto/der_reader.h"
#include "crypto/digest.h"
#include "crypto/openssl.h"

#include <openssl/x509v3.h>

#include <chrono>
#include <ctime>

namespace tokenscope::crypto {

namespace {

constexpr std::size_t maximumTextBytes = 1000;
constexpr int maximumNames = 20;
constexpr int maximumExtensions = 40;

using X509Handle = std::unique_ptr<X509, Deleter<&X509_free>>;
using Bio = std::unique_ptr<BIO, Deleter<&BIO_free>>;
using GeneralNames = std::unique_ptr<GENERAL_NAMES, Deleter<&GENERAL_NAMES_free>>;
using OpenSslText = std::unique_ptr<char, decltype([](char *text) { OPENSSL_free(text); })>;

/// The SubjectPublicKeyInfo (RFC 5280, 4.1), found without OpenSSL, which would load the key with the certificate.
std::optional<ByteView> publicKeyInfo(ByteView der)
{
    auto outer = enterOnly(der);
    auto fields = outer ? outer->enter(DerTag::Sequence) : std::nullopt;
    if (!fields)
        return std::nullopt;
    fields->take(DerTag::Context0);  // the version, absent in X.509v1
    constexpr int fieldsInFront = 5; // serialNumber, signature, issuer, validity, subject
    for (int i = 0; i < fieldsInFront; ++i) {
        if (!fields->takeWhole())
            return std::nullopt;
    }
    return fields->takeWhole();
}

std::string written(BIO *bio)
{
    char *data = nullptr;
    const long length = BIO_get_mem_data(bio, &data);
    return length > 0 ? std::string(data, std::min(std::size_t(length), maximumTextBytes)) : std::string();
}

std::string nameText(const X509_NAME *name)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    // Escaping is for anyone who shows the text: here it stays UTF-8.
    constexpr unsigned long flags =
        XN_FLAG_RFC2253 & ~unsigned(ASN1_STRFLGS_ESC_MSB) & ~unsigned(ASN1_STRFLGS_ESC_CTRL);
    if (!bio || X509_NAME_print_ex(bio.get(), name, 0, flags) < 0)
        return {};
    return written(bio.get());
}

std::string alternativeName(const GENERAL_NAME *name)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    if (!bio || GENERAL_NAME_print(bio.get(), const_cast<GENERAL_NAME *>(name)) != 1) // only reads it
        return {};
    return written(bio.get());
}

std::vector<std::string> alternativeNames(const X509 *certificate)
{
    std::vector<std::string> texts;
    const GeneralNames names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    const int count = names ? sk_GENERAL_NAME_num(names.get()) : 0;
    texts.reserve(std::size_t(std::min(count, maximumNames)));
    for (int i = 0; i < std::min(count, maximumNames); ++i)
        texts.push_back(alternativeName(sk_GENERAL_NAME_value(names.get(), i)));
    return texts;
}

std::vector<std::string> extensionIds(const X509 *certificate)
{
    std::vector<std::string> ids;
    const int count = std::min(X509_get_ext_count(certificate), maximumExtensions);
    for (int i = 0; i < count; ++i) {
        std::array<char, 128> id{};
        const ASN1_OBJECT *object = X509_EXTENSION_get_object(X509_get_ext(certificate, i));
        if (OBJ_obj2txt(id.data(), int(id.size()), object, 1) > 0)
            ids.emplace_back(id.data());
    }
    return ids;
}

std::optional<Moment> momentOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return std::nullopt;
    using namespace std::chrono;
    const year_month_day day(year(parts.tm_year + 1900), month(unsigned(parts.tm_mon + 1)),
                             std::chrono::day(unsigned(parts.tm_mday)));
    return sys_days(day) + hours(parts.tm_hour) + minutes(parts.tm_min) + seconds(parts.tm_sec);
}

std::string serialText(const X509 *certificate)
{
    const BigNum number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr));
    const OpenSslText digits(number ? BN_bn2hex(number.get()) : nullptr);
    return digits ? std::string(digits.get()).substr(0, maximumTextBytes) : std::string();
}

} // namespace

std::expected<Certificate, CertificateFault> readCertificate(ByteView der)
{
    if (der.size() > maximumCertificateBytes)
        return std::unexpected(CertificateFault::TooLarge);
    const auto info = publicKeyInfo(der);
    if (!info)
        return std::unexpected(CertificateFault::NotCertificate);
    auto key = readKeyNumbers(DerForm::PublicKey, *info);
    // A curve spelled out never reaches OpenSSL, which would compute with its parameters.
    if (!key && key.error() == EncodingFault::ExplicitCurve)
        return std::unexpected(CertificateFault::NotCertificate);

    const ErrorQueueScope errors;
    const unsigned char *position = der.data();
    const X509Handle certificate(d2i_X509(nullptr, &position, long(der.size())));
    if (!certificate || position != der.data() + der.size())
        return std::unexpected(CertificateFault::NotCertificate);
    const auto notBefore = momentOf(X509_get0_notBefore(certificate.get()));
    const auto notAfter = momentOf(X509_get0_notAfter(certificate.get()));
    if (!notBefore || !notAfter)
        return std::unexpected(CertificateFault::NotCertificate);
    const char *algorithm = OBJ_nid2ln(X509_get_signature_nid(certificate.get()));
    return Certificate{.subject = nameText(X509_get_subject_name(certificate.get())),
                       .issuer = nameText(X509_get_issuer_name(certificate.get())),
                       .serial = serialText(certificate.get()),
                       .notBefore = *notBefore,
                       .notAfter = *notAfter,
                       .names = alternativeNames(certificate.get()),
                       .extensions = extensionIds(certificate.get()),
                       .signatureAlgorithm = algorithm ? algorithm : "",
                       .key = std::move(key),
                       .sha1 = hash(Digest::Sha1, der),
                       .sha256 = hash(Digest::Sha256, der),
                       .der = Bytes(der.begin(), der.end())};
}

} // namespace tokenscope::crypto
