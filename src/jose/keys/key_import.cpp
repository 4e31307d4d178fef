// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/key_import.h"

#include "base/base64url.h"
#include "base/whitespace.h"
#include "crypto/formats/certificate.h"
#include "crypto/formats/key_encoding.h"
#include "crypto/formats/pem.h"
#include "crypto/formats/pkcs12.h"
#include "crypto/formats/pkcs7.h"
#include "crypto/formats/protected_key.h"
#include "crypto/formats/ssh_public_key.h"
#include "jose/keys/certificate_chain.h"
#include "jose/keys/jwk_builder.h"
#include "jose/keys/pem_spelling.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tokenscope::jose {

namespace {

using crypto::DerForm;

ImportFault faultOf(crypto::EncodingFault fault)
{
    using enum crypto::EncodingFault;
    switch (fault) {
    case Malformed:
    case NoPublicPart:
        return ImportFault::Malformed;
    case UnknownAlgorithm:
        return ImportFault::UnknownAlgorithm;
    case UnknownCurve:
        return ImportFault::UnknownCurve;
    case ExplicitCurve:
        return ImportFault::ExplicitCurve;
    case UnusablePss:
        return ImportFault::UnusablePss;
    case NoSeed:
        return ImportFault::NoSeed;
    case NeedsMlDsa:
        return ImportFault::NeedsMlDsa;
    }
    return ImportFault::Malformed;
}

ImportFault faultOf(crypto::PemFault fault)
{
    using enum crypto::PemFault;
    switch (fault) {
    case Unfinished:
        return ImportFault::Unfinished;
    case NotBase64:
        return ImportFault::NotBase64;
    case Encrypted:
        return ImportFault::Encrypted;
    case TooManyBlocks:
        return ImportFault::TooManyBlocks;
    }
    return ImportFault::Malformed;
}

ImportFault faultOf(crypto::ProtectionFault fault)
{
    using enum crypto::ProtectionFault;
    switch (fault) {
    case Malformed:
        return ImportFault::Malformed;
    case WrongPassphrase:
        return ImportFault::WrongPassphrase;
    case UnknownCipher:
        return ImportFault::UnknownCipher;
    case TooCostly:
        return ImportFault::TooCostly;
    }
    return ImportFault::Malformed;
}

std::optional<crypto::PssRule> ruleOf(const crypto::KeyNumbers &numbers)
{
    const auto *rsa = std::get_if<crypto::RsaNumbers>(&numbers);
    return rsa ? rsa->pss : std::nullopt;
}

/// What OpenSSL writes in front of some keys and what is part of the key anyway.
constexpr std::string_view superfluousLabel = "EC PARAMETERS";

class Importer
{
public:
    explicit Importer(std::optional<ByteView> passphrase)
        : m_passphrase(passphrase)
    {
    }

    bool readPem(std::string_view text);
    bool readDer(std::string_view bytes);
    bool readJavaStore(std::string_view bytes);
    bool readBareBase64(std::string_view text);
    bool readSshLines(std::string_view text);
    KeyImport finish();

private:
    void refuse(ImportFault fault, std::string_view label, std::size_t offset)
    {
        m_import.refused.push_back({fault, std::string(label), offset});
    }
    void addBlock(const crypto::PemBlock &block);
    void addForm(DerForm form, ByteView der, std::string_view label, std::size_t offset);
    void addOpened(const std::expected<crypto::SecretBytes, crypto::ProtectionFault> &der, std::string_view label,
                   std::size_t offset);
    void addPkcs12(ByteView der, std::string_view label, std::size_t offset);
    void addBundle(ByteView der, std::string_view label, std::size_t offset);
    void addCertificate(ByteView der, std::string_view label, std::size_t offset);
    void endChain();

    std::optional<ByteView> m_passphrase;
    KeyImport m_import;
    std::vector<Jwk> m_keys;
    std::optional<json::Object> m_certified; ///< the key whose chain is being read
    std::optional<crypto::PssRule> m_rule;   ///< of that key
    json::Array m_chain;
    std::string m_issuer; ///< of the chain's last certificate; empty where that issued itself
};

bool Importer::readPem(std::string_view text)
{
    const auto blocks = crypto::readPem(text);
    for (const crypto::PemBlock &block : blocks)
        addBlock(block);
    return !blocks.empty();
}

void Importer::addBlock(const crypto::PemBlock &block)
{
    m_import.isPrivate |= block.label.find("PRIVATE KEY") != std::string_view::npos;
    if (block.label == superfluousLabel)
        return;
    if (block.label.starts_with("PGP "))
        return refuse(ImportFault::OpenPgp, block.label, block.offset);
    if (block.label == "OPENSSH PRIVATE KEY")
        return refuse(ImportFault::OpenSshPrivate, block.label, block.offset);
    if (!block.content && block.content.error() == crypto::PemFault::Encrypted && m_passphrase)
        return addOpened(crypto::openPemBody(block.body, *m_passphrase), block.label, block.offset);
    if (!block.content)
        return refuse(faultOf(block.content.error()), block.label, block.offset);
    if (block.label == "PKCS7" || block.label == "CMS")
        return addBundle(*block.content, block.label, block.offset);
    const auto form = crypto::derForm(*block.content);
    const bool isKey =
        block.label.ends_with("PUBLIC KEY") || block.label.ends_with("PRIVATE KEY") || block.label == "CERTIFICATE";
    if (!form || !(isKey || block.label == "X509 CERTIFICATE"))
        return refuse(isKey ? ImportFault::Malformed : ImportFault::NotKey, block.label, block.offset);
    addForm(*form, *block.content, block.label, block.offset);
}

void Importer::addForm(DerForm form, ByteView der, std::string_view label, std::size_t offset)
{
    m_import.isPrivate |= form != DerForm::PublicKey && form != DerForm::RsaPublicKey && form != DerForm::Certificate;
    if (form == DerForm::Certificate)
        return addCertificate(der, label, offset);
    endChain();
    if (form == DerForm::EncryptedPrivateKey && !m_passphrase)
        return refuse(ImportFault::Encrypted, label, offset);
    if (form == DerForm::EncryptedPrivateKey)
        return addOpened(crypto::openPrivateKey(der, *m_passphrase), label, offset);
    if (form == DerForm::Pkcs12)
        return addPkcs12(der, label, offset);
    const auto numbers = crypto::readKeyNumbers(form, der);
    if (!numbers)
        return refuse(faultOf(numbers.error()), label, offset);
    m_keys.emplace_back(json::Value(jwkOf(*numbers)), ruleOf(*numbers));
}

void Importer::addOpened(const std::expected<crypto::SecretBytes, crypto::ProtectionFault> &der, std::string_view label,
                         std::size_t offset)
{
    if (!der)
        return refuse(faultOf(der.error()), label, offset);
    const auto form = crypto::derForm(*der);
    if (!form || *form == DerForm::EncryptedPrivateKey || *form == DerForm::Pkcs12)
        return refuse(ImportFault::WrongPassphrase, label, offset); // garbage that happened to unpad
    addForm(*form, *der, label, offset);
}

/// Without a passphrase it is tried whether it is empty, as some programs leave it.
void Importer::addPkcs12(ByteView der, std::string_view label, std::size_t offset)
{
    const auto content = crypto::openPkcs12(der, m_passphrase.value_or(ByteView()));
    if (!content) {
        const bool isMissing = !m_passphrase && content.error() != crypto::ProtectionFault::TooCostly;
        return refuse(isMissing ? ImportFault::Pkcs12 : faultOf(content.error()), label, offset);
    }
    for (const crypto::SecretBytes &key : content->privateKeys)
        addForm(DerForm::PrivateKey, key, label, offset);
    for (const Bytes &certificate : content->certificates)
        addCertificate(certificate, label, offset);
}

/// `.p7b`: certificates and nothing else.
void Importer::addBundle(ByteView der, std::string_view label, std::size_t offset)
{
    const std::vector<Bytes> certificates = crypto::certificatesInPkcs7(der);
    if (certificates.empty())
        return refuse(ImportFault::NotKey, label, offset);
    for (const Bytes &certificate : certificates)
        addCertificate(certificate, label, offset);
}

void Importer::addCertificate(ByteView der, std::string_view label, std::size_t offset)
{
    m_import.hasCertificate = true;
    const auto certificate = crypto::readCertificate(der);
    const bool continues =
        certificate && m_certified && certificate->subject == m_issuer && m_chain.size() < maximumChainLength;
    if (!continues)
        endChain();
    if (!certificate) {
        const bool tooLarge = certificate.error() == crypto::CertificateFault::TooLarge;
        return refuse(tooLarge ? ImportFault::CertificateTooLarge : ImportFault::NotCertificate, label, offset);
    }
    if (!continues) {
        if (!certificate->key)
            return refuse(faultOf(certificate->key.error()), label, offset);
        m_certified = jwkOf(*certificate->key);
        m_rule = ruleOf(*certificate->key);
    }
    m_chain.emplace_back(base64url::encodeStandard(der));
    m_issuer = certificate->issuer == certificate->subject ? std::string() : certificate->issuer;
}

void Importer::endChain()
{
    if (!m_certified)
        return;
    m_certified->append("x5c", json::Value(std::exchange(m_chain, {})));
    m_keys.emplace_back(json::Value(std::move(*m_certified)), std::exchange(m_rule, {}));
    m_certified.reset();
    m_issuer.clear();
}

bool Importer::readDer(std::string_view bytes)
{
    const auto form = crypto::derForm(asBytes(bytes));
    if (form)
        addForm(*form, asBytes(bytes), {}, 0);
    else if (!crypto::certificatesInPkcs7(asBytes(bytes)).empty())
        addBundle(asBytes(bytes), {}, 0);
    else
        return false;
    return true;
}

bool Importer::readJavaStore(std::string_view bytes)
{
    const bool isStore = bytes.starts_with("\xFE\xED\xFE\xED") || bytes.starts_with("\xCE\xCE\xCE\xCE");
    if (isStore)
        refuse(ImportFault::JavaKeyStore, {}, 0);
    return isStore;
}

bool Importer::readBareBase64(std::string_view text)
{
    const auto der = derOfBareBase64(text);
    return der && readDer(asText(*der));
}

/// A line of authorized_keys may say first what the key is for.
std::string_view behindOptions(std::string_view line)
{
    for (const std::string_view type : {" ssh-rsa AAAA", " ssh-ed25519 AAAA", " ecdsa-sha2-nistp"}) {
        if (const std::size_t at = line.find(type); at != std::string_view::npos)
            return line.substr(at + 1);
    }
    return line;
}

bool Importer::readSshLines(std::string_view text)
{
    bool found = false;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        const std::string_view line = behindOptions(text.substr(start, end - start));
        const bool isText = line.find_first_not_of(" \t\r") != std::string_view::npos && !line.starts_with('#');
        const auto numbers = isText ? crypto::readSshPublicKey(line) : std::nullopt;
        if (isText && !numbers && !found)
            return false;
        if (numbers && *numbers)
            m_keys.emplace_back(json::Value(jwkOf(**numbers)));
        else if (numbers)
            refuse(faultOf(numbers->error()), line.substr(0, line.find(' ')), start);
        found = found || numbers;
        start = end + 1;
    }
    return found;
}

KeyImport Importer::finish()
{
    endChain();
    if (m_keys.empty() && m_import.refused.empty())
        refuse(ImportFault::NotKey, superfluousLabel, 0); // there was nothing else
    m_import.keys = JwkSet(std::move(m_keys));
    return std::move(m_import);
}

} // namespace

bool wantsPassphrase(ImportFault fault)
{
    return fault == ImportFault::Encrypted || fault == ImportFault::Pkcs12;
}

std::optional<KeyImport> importKeys(std::string_view text, std::optional<ByteView> passphrase)
{
    Importer importer(passphrase);
    std::optional<KeyImport> import;
    if (importer.readPem(text) || importer.readDer(text) || importer.readJavaStore(text) ||
        importer.readSshLines(text) || importer.readBareBase64(text))
        import = importer.finish();
    if (import && !import->keys.isEmpty())
        return import;
    Importer second(passphrase);
    const auto respelled = respelledPem(text);
    if (!respelled || !second.readPem(*respelled))
        return import;
    KeyImport repaired = second.finish();
    return import && repaired.keys.isEmpty() ? import : std::optional(std::move(repaired));
}

std::optional<Bytes> derOfBareBase64(std::string_view text)
{
    constexpr char firstOfSequence = 'M'; // the first six bits of the tag 30
    const std::size_t start = text.find_first_not_of(ascii::jsonWhitespace);
    if (start == std::string_view::npos || text[start] != firstOfSequence)
        return std::nullopt;
    std::string base64;
    base64.reserve(text.size());
    std::ranges::copy_if(text, std::back_inserter(base64),
                         [](char c) { return ascii::jsonWhitespace.find(c) == std::string_view::npos; });
    auto der = base64url::decodeStandard(base64);
    return der ? std::optional(std::move(*der)) : std::nullopt;
}

} // namespace tokenscope::jose
