// SPDX-License-Identifier: Apache-2.0
#include "crypto/formats/certificate_path.h"

#include "crypto/openssl.h"

#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <ctime>
#include <memory>
#include <vector>

namespace tokenscope::crypto {

namespace {

using PathCertificate = std::unique_ptr<X509, Deleter<&X509_free>>;
using Store = std::unique_ptr<X509_STORE, Deleter<&X509_STORE_free>>;
using StoreContext = std::unique_ptr<X509_STORE_CTX, Deleter<&X509_STORE_CTX_free>>;
using CertificateStack = std::unique_ptr<STACK_OF(X509), decltype([](STACK_OF(X509) * stack) { sk_X509_free(stack); })>;

/// OpenSSL's level of 112 bits: no RSA under 2048 bits, no SHA-1.
constexpr int securityLevel = 2;

/// Null where OpenSSL cannot read it, which readCertificate() would have said.
PathCertificate parsed(const Certificate &certificate)
{
    const unsigned char *position = certificate.der.data();
    return PathCertificate(d2i_X509(nullptr, &position, long(certificate.der.size())));
}

bool isIssuedBy(X509 *certificate, X509 *issuer)
{
    return X509_NAME_cmp(X509_get_issuer_name(certificate), X509_get_subject_name(issuer)) == 0;
}

bool isAuthorityOf(X509 *certificate)
{
    return X509_check_ca(certificate) > 0 && (X509_get_key_usage(certificate) & KU_KEY_CERT_SIGN) != 0;
}

std::vector<PathCertificate> parsedAll(std::span<const Certificate> certificates)
{
    std::vector<PathCertificate> handles;
    handles.reserve(certificates.size());
    for (const Certificate &certificate : certificates)
        handles.push_back(parsed(certificate));
    return handles;
}

/// The first that does not certify the one before it, by their names.
std::optional<std::size_t> misplaced(const std::vector<PathCertificate> &chain)
{
    for (std::size_t i = 1; i < chain.size(); ++i) {
        if (!isIssuedBy(chain[i - 1].get(), chain[i].get()))
            return i;
    }
    return std::nullopt;
}

/// Whether the chain would be one in another order: then nothing is missing in it.
bool wouldFitElsewhere(const std::vector<PathCertificate> &chain)
{
    for (std::size_t i = 0; i < chain.size(); ++i) {
        for (std::size_t j = 0; j < chain.size(); ++j) {
            if (j != i + 1 && j != i && isIssuedBy(chain[i].get(), chain[j].get()) &&
                !isIssuedBy(chain[i].get(), chain[i].get()) && !isIssuedBy(chain[j].get(), chain[j].get()))
                return true;
        }
    }
    return false;
}

PathFault faultOf(int error)
{
    switch (error) {
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_CERT_UNTRUSTED:
    case X509_V_ERR_CERT_CHAIN_TOO_LONG:
        return PathFault::NoPath;
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
    case X509_V_ERR_UNABLE_TO_DECRYPT_CERT_SIGNATURE:
    case X509_V_ERR_SUBJECT_ISSUER_MISMATCH:
    case X509_V_ERR_AKID_SKID_MISMATCH:
    case X509_V_ERR_AKID_ISSUER_SERIAL_MISMATCH:
        return PathFault::NotSignedByIssuer;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return PathFault::Early;
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return PathFault::Expired;
    case X509_V_ERR_INVALID_CA:
    case X509_V_ERR_INVALID_NON_CA:
    case X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
        return PathFault::NotAuthority;
    case X509_V_ERR_PATH_LENGTH_EXCEEDED:
        return PathFault::TooLong;
    case X509_V_ERR_PERMITTED_VIOLATION:
    case X509_V_ERR_EXCLUDED_VIOLATION:
    case X509_V_ERR_SUBTREE_MINMAX:
    case X509_V_ERR_UNSUPPORTED_CONSTRAINT_TYPE:
    case X509_V_ERR_UNSUPPORTED_CONSTRAINT_SYNTAX:
    case X509_V_ERR_UNSUPPORTED_NAME_SYNTAX:
        return PathFault::NameExcluded;
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
        return PathFault::WeakKey;
    case X509_V_ERR_CA_MD_TOO_WEAK:
        return PathFault::WeakDigest;
    case X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION:
        return PathFault::UnknownExtension;
    default:
        return PathFault::Other;
    }
}

/// OpenSSL passes over an issuer that did not sign, or must not, and then finds none.
PathError refined(const PathError &error, const std::vector<PathCertificate> &chain,
                  const std::vector<PathCertificate> &roots)
{
    if (error.fault != PathFault::NoPath || error.place >= chain.size())
        return error;
    X509 *last = chain[error.place].get();
    if (isIssuedBy(last, last))
        return error;
    const bool hasNext = error.place + 1 < chain.size() && isIssuedBy(last, chain[error.place + 1].get());
    if (hasNext && !isAuthorityOf(chain[error.place + 1].get()))
        return {PathFault::NotAuthority, error.place + 1};
    if (hasNext)
        return {PathFault::NotSignedByIssuer, error.place};
    for (const PathCertificate &root : roots) {
        if (isIssuedBy(last, root.get()))
            return {isAuthorityOf(root.get()) ? PathFault::NotSignedByIssuer : PathFault::NotAuthority,
                    isAuthorityOf(root.get()) ? error.place : chain.size()};
    }
    return error;
}

StoreContext contextFor(X509_STORE *store, X509 *leaf, STACK_OF(X509) * others, Moment moment)
{
    StoreContext context(X509_STORE_CTX_new());
    if (!context || X509_STORE_CTX_init(context.get(), store, leaf, others) != 1)
        throw std::bad_alloc();
    X509_VERIFY_PARAM *rules = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_time(rules, std::time_t(moment.time_since_epoch().count()));
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_PARTIAL_CHAIN);
    X509_VERIFY_PARAM_set_auth_level(rules, securityLevel);
    return context;
}

/// What OpenSSL found, the certificate at the end of the path first looked for among the roots.
std::expected<std::size_t, PathError> verified(const std::vector<PathCertificate> &chain,
                                               const std::vector<PathCertificate> &roots, Moment moment)
{
    const Store store(X509_STORE_new());
    const CertificateStack others(sk_X509_new_null());
    if (!store || !others)
        throw std::bad_alloc();
    for (const PathCertificate &root : roots) {
        if (X509_STORE_add_cert(store.get(), root.get()) != 1)
            throw std::bad_alloc();
    }
    for (std::size_t i = 1; i < chain.size(); ++i) {
        if (sk_X509_push(others.get(), chain[i].get()) == 0)
            throw std::bad_alloc();
    }
    const StoreContext context = contextFor(store.get(), chain.front().get(), others.get(), moment);
    if (X509_verify_cert(context.get()) != 1) {
        const int depth = X509_STORE_CTX_get_error_depth(context.get());
        const auto place = std::min(std::size_t(std::max(depth, 0)), chain.size());
        return std::unexpected(refined({faultOf(X509_STORE_CTX_get_error(context.get())), place}, chain, roots));
    }
    const STACK_OF(X509) *path = X509_STORE_CTX_get0_chain(context.get());
    const X509 *last = sk_X509_value(path, sk_X509_num(path) - 1);
    for (std::size_t i = 0; i < roots.size(); ++i) {
        if (X509_cmp(roots[i].get(), last) == 0)
            return i;
    }
    return std::unexpected(PathError{PathFault::NoPath, chain.size()});
}

} // namespace

std::expected<std::size_t, PathError> checkCertificatePath(std::span<const Certificate> chain,
                                                           std::span<const Certificate> roots, Moment moment)
{
    const ErrorQueueScope errors;
    const auto handles = parsedAll(chain);
    const auto rootHandles = parsedAll(roots);
    const auto isNull = [](const PathCertificate &handle) { return !handle; };
    if (handles.empty() || std::ranges::any_of(handles, isNull) || std::ranges::any_of(rootHandles, isNull))
        return std::unexpected(PathError{PathFault::Other, 0});
    const auto gap = misplaced(handles);
    if (gap && wouldFitElsewhere(handles))
        return std::unexpected(PathError{PathFault::Misplaced, *gap});
    auto root = verified(handles, rootHandles, moment);
    if (!root)
        return root;
    if (gap)
        return std::unexpected(PathError{PathFault::Misplaced, *gap});
    constexpr unsigned int signing = KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION;
    if ((X509_get_key_usage(handles.front().get()) & signing) == 0)
        return std::unexpected(PathError{PathFault::NoSigning, 0});
    return root;
}

bool isAuthority(const Certificate &certificate)
{
    const ErrorQueueScope errors;
    const PathCertificate handle = parsed(certificate);
    return handle && isAuthorityOf(handle.get());
}

} // namespace tokenscope::crypto
