// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/key_export.h"

#include "crypto/formats/certificate_request.h"
#include "crypto/formats/key_encoding.h"
#include "crypto/formats/key_export.h"
#include "crypto/formats/pem.h"
#include "crypto/formats/pkcs12.h"
#include "crypto/formats/protected_key.h"
#include "crypto/formats/ssh_public_key.h"
#include "crypto/secret_bytes.h"
#include "jose/keys/certificate_chain.h"
#include "json/writer.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tokenscope::jose {

namespace {

using Text = std::expected<std::string, ExportFault>;

json::Value exportedJwk(const Jwk &key, ExportParts parts)
{
    return parts == ExportParts::Private ? key.source() : key.publicPart();
}

std::string jwksText(const JwkSet &keys, ExportParts parts)
{
    json::Array array;
    for (const Jwk &key : keys.keys())
        array.push_back(exportedJwk(key, parts));
    json::Object set;
    set.append("keys", json::Value(std::move(array)));
    return json::write(set, json::Layout::Indented) + '\n';
}

struct LabelledDer
{
    std::string_view label;
    Bytes der;
};

/// No bytes where the key has no such form.
LabelledDer derOf(const crypto::Key &key, ExportForm form, bool isPrivate)
{
    switch (form) {
    case ExportForm::Pkcs1:
        if (key.type() != crypto::KeyType::Rsa)
            return {};
        return isPrivate ? LabelledDer{"RSA PRIVATE KEY", crypto::traditionalPrivateDer(key)}
                         : LabelledDer{"RSA PUBLIC KEY", crypto::pkcs1Der(key)};
    case ExportForm::Sec1:
        if (key.type() != crypto::KeyType::Ec || !isPrivate)
            return {};
        return {"EC PRIVATE KEY", crypto::traditionalPrivateDer(key)};
    case ExportForm::Jwk:
    case ExportForm::Jwks:
    case ExportForm::Pem:
    case ExportForm::Der:
    case ExportForm::Ssh:
    case ExportForm::Pkcs12:
    case ExportForm::Certificates:
        break;
    }
    return isPrivate ? LabelledDer{"PRIVATE KEY", crypto::pkcs8Der(key)}
                     : LabelledDer{"PUBLIC KEY", crypto::spkiDer(key)};
}

Text sshText(const crypto::Key &key)
{
    const auto numbers = crypto::readKeyNumbers(crypto::DerForm::PublicKey, crypto::spkiDer(key));
    std::string line = numbers ? crypto::writeSshPublicKey(*numbers) : std::string();
    if (line.empty())
        return std::unexpected(ExportFault::NotInThisForm);
    return line;
}

Text keyText(const Jwk &jwk, ExportForm form, ExportParts parts)
{
    if (!jwk.key())
        return std::unexpected(ExportFault::Unusable);
    if (jwk.isSymmetric())
        return std::unexpected(ExportFault::SharedSecret);
    if (form == ExportForm::Pkcs1 && jwk.key()->pss())
        return std::unexpected(ExportFault::Restricted);
    if (form == ExportForm::Ssh)
        return parts == ExportParts::Public ? sshText(*jwk.key()) : std::unexpected(ExportFault::NotInThisForm);
    const auto [label, der] = derOf(*jwk.key(), form, parts == ExportParts::Private && jwk.key()->isPrivate());
    if (der.empty())
        return std::unexpected(ExportFault::NotInThisForm);
    return form == ExportForm::Der ? std::string(asText(der)) : crypto::pemText(label, der);
}

Text pkcs12Text(const Jwk &jwk, ByteView passphrase)
{
    std::vector<Bytes> certificates;
    for (const ChainEntry &entry : certificateChain(jwk).entries) {
        if (entry.certificate)
            certificates.push_back(entry.certificate->der);
    }
    const Bytes der = crypto::writePkcs12(*jwk.key(), certificates, passphrase);
    if (der.empty())
        return std::unexpected(ExportFault::NotInThisForm);
    return std::string(asText(der));
}

Text protectedText(const Jwk &jwk, ExportForm form, ByteView passphrase)
{
    if (!jwk.key())
        return std::unexpected(ExportFault::Unusable);
    if (jwk.isSymmetric())
        return std::unexpected(ExportFault::SharedSecret);
    if (!jwk.key()->isPrivate())
        return std::unexpected(ExportFault::NoPassphrase);
    if (form == ExportForm::Pkcs12)
        return pkcs12Text(jwk, passphrase);
    Bytes bare = crypto::pkcs8Der(*jwk.key());
    const Bytes der = crypto::protectPrivateKey(bare, passphrase);
    crypto::wipe(bare.data(), bare.size());
    if (der.empty())
        return std::unexpected(ExportFault::NotInThisForm);
    return form == ExportForm::Der ? std::string(asText(der)) : crypto::pemText("ENCRYPTED PRIVATE KEY", der);
}

std::expected<std::string, ExportError> keyTexts(const JwkSet &keys, ExportForm form, ExportParts parts)
{
    std::string all;
    for (std::size_t i = 0; i < keys.keys().size(); ++i) {
        const Text one = keyText(keys.keys()[i], form, parts);
        if (!one)
            return std::unexpected(ExportError{one.error(), i});
        all += *one;
    }
    return all;
}

std::expected<std::string, ExportError> certificateTexts(const JwkSet &keys)
{
    std::string all;
    for (const Jwk &key : keys.keys()) {
        for (const ChainEntry &entry : certificateChain(key).entries) {
            if (entry.certificate)
                all += crypto::pemText("CERTIFICATE", entry.certificate->der);
        }
    }
    if (all.empty())
        return std::unexpected(ExportError{ExportFault::NoCertificate});
    return all;
}

} // namespace

std::optional<ExportForm> findExportForm(std::string_view name)
{
    static constexpr std::array<std::string_view, 9> names = {
        "jwk", "jwks", "pem", "der", "pkcs1", "sec1", "ssh", "pkcs12", "certificates"}; // in the order of the enum
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt : std::optional(ExportForm(found - names.begin()));
}

std::expected<std::string, ExportError> exportKeys(const JwkSet &keys, ExportForm form, ExportParts parts)
{
    const bool holdsOne = form == ExportForm::Jwk || form == ExportForm::Der;
    if (holdsOne && keys.keys().size() != 1)
        return std::unexpected(ExportError{ExportFault::NotOneKey});
    const auto unsaid = std::ranges::find_if_not(keys.keys(), &Jwk::isWhollySaid);
    if ((form == ExportForm::Jwk || form == ExportForm::Jwks) && unsaid != keys.keys().end())
        return std::unexpected(ExportError{ExportFault::Restricted, std::size_t(unsaid - keys.keys().begin())});
    switch (form) {
    case ExportForm::Jwk:
        return json::write(exportedJwk(keys.keys().front(), parts), json::Layout::Indented) + '\n';
    case ExportForm::Jwks:
        return jwksText(keys, parts);
    case ExportForm::Certificates:
        return certificateTexts(keys);
    case ExportForm::Pkcs12:
        return std::unexpected(ExportError{ExportFault::NeedsPassphrase});
    case ExportForm::Pem:
    case ExportForm::Der:
    case ExportForm::Pkcs1:
    case ExportForm::Sec1:
    case ExportForm::Ssh:
        return keyTexts(keys, form, parts);
    }
    std::unreachable();
}

std::expected<std::string, ExportError> exportProtectedKeys(const JwkSet &keys, ExportForm form, ByteView passphrase)
{
    if (form != ExportForm::Pem && form != ExportForm::Der && form != ExportForm::Pkcs12)
        return std::unexpected(ExportError{ExportFault::NoPassphrase});
    if (form != ExportForm::Pem && keys.keys().size() != 1)
        return std::unexpected(ExportError{ExportFault::NotOneKey});
    std::string all;
    for (std::size_t i = 0; i < keys.keys().size(); ++i) {
        const Text one = protectedText(keys.keys()[i], form, passphrase);
        if (!one)
            return std::unexpected(ExportError{one.error(), i});
        all += *one;
    }
    return all;
}

std::expected<std::string, ExportError> exportRequest(const JwkSet &keys, std::string_view commonName)
{
    constexpr std::size_t longestName = 64; // RFC 5280, A.1: ub-common-name
    if (keys.keys().size() != 1)
        return std::unexpected(ExportError{ExportFault::NotOneKey});
    const Jwk &jwk = keys.keys().front();
    if (!jwk.key())
        return std::unexpected(ExportError{ExportFault::Unusable});
    if (commonName.empty() || commonName.size() > longestName)
        return std::unexpected(ExportError{ExportFault::NameInvalid});
    const Bytes der = crypto::certificateRequest(*jwk.key(), commonName);
    if (der.empty())
        return std::unexpected(ExportError{ExportFault::NotInThisForm});
    return crypto::pemText("CERTIFICATE REQUEST", der);
}

} // namespace tokenscope::jose
