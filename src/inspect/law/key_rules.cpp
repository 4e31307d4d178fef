// SPDX-License-Identifier: Apache-2.0
#include "inspect/law/key_rules.h"

#include "base/ascii.h"
#include "base/base64url.h"
#include "crypto/algorithm.h"
#include "inspect/law/member_path.h"
#include "jose/keys/certificate_chain.h"
#include "jose/keys/jwk.h"
#include "jose/keys/thumbprint.h"
#include "json/document.h"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace tokenscope::inspect {

namespace {

/// A key pair's public half, wholly there; what else it carries is told apart.
bool isPublicKey(const json::Value &value)
{
    if (!value.asObject())
        return false;
    const jose::Jwk key(value);
    return !key.isSymmetric() && !key.carriesPrivateMembers() && key.key().has_value();
}

/// Of a key of a type or on a curve that is not known here, as far as it can be known.
bool isShownAsPublic(const json::Value &value)
{
    if (!value.asObject())
        return false;
    const jose::Jwk key(value);
    if (key.keyType().empty() || key.isSymmetric() || key.carriesPrivateMembers())
        return false;
    const auto &read = key.key();
    return read || read.error().fault == jose::JwkFault::UnknownKeyType ||
           read.error().fault == jose::JwkFault::UnknownCurve;
}

/// Members that a rule of its own forbids are none of this rule's.
bool isKeyPair(const json::Value &value)
{
    if (!value.asObject())
        return false;
    const jose::Jwk key(value);
    return !key.isSymmetric() && (key.carriesPrivateMembers() || key.key().has_value());
}

bool namesSignature(const json::Value &value)
{
    const json::Value *name = value.asObject() ? value.asObject()->find("alg") : nullptr;
    const auto *algorithm = name && name->asString() ? crypto::findSignatureAlgorithm(*name->asString()) : nullptr;
    return algorithm && algorithm->family != crypto::Family::Hmac;
}

bool isKeySet(const json::Value &value)
{
    const json::Value *keys = value.asObject() ? value.asObject()->find("keys") : nullptr;
    const json::Array *list = keys ? keys->asArray() : nullptr;
    std::unordered_set<std::string> names;
    return list && !list->empty() && std::ranges::all_of(*list, [&names](const json::Value &key) {
               const json::Value *name = key.asObject() ? key.asObject()->find("kid") : nullptr;
               return name && name->asString() && names.insert(*name->asString()).second && isShownAsPublic(key);
           });
}

bool namesKeyIn(const Inspection &inspection, const json::Value &value, std::string_view path)
{
    const json::Value *set = valueAt(inspection, path);
    const json::Value *keys = set && set->asObject() ? set->asObject()->find("keys") : nullptr;
    const auto isNamed = [&value](const json::Value &key) {
        const json::Value *name = key.asObject() ? key.asObject()->find("kid") : nullptr;
        return name && *name == value;
    };
    return !keys || !isKeySet(*set) || std::ranges::any_of(*keys->asArray(), isNamed); // of a faulty set is said there
}

bool isThumbprintOf(const Inspection &inspection, const json::Value &value, std::string_view path)
{
    const json::Value *key = valueAt(inspection, path);
    const auto thumbprint = key && key->asObject() ? jose::thumbprint(*key->asObject()) : std::nullopt;
    return !thumbprint || (value.asString() && *value.asString() == *thumbprint);
}

bool isThumbprintOfSigner(const Inspection &inspection, const json::Value &value)
{
    constexpr std::size_t length = 43;
    const std::string &signer = inspection.signature.thumbprint;
    return value.asString() && (signer.empty() ? value.asString()->size() == length : *value.asString() == signer);
}

/// `EU-WEST-1`, which addresses have behind the account, and names of logins have not.
bool isRegion(std::string_view part)
{
    const std::size_t hyphen = part.find('-');
    const auto isLetter = [](char c) { return c >= 'A' && c <= 'Z'; };
    return hyphen != std::string_view::npos && hyphen > 0 && part.back() >= '0' && part.back() <= '9' &&
           std::ranges::all_of(part.substr(0, hyphen), isLetter) &&
           part.find('-', hyphen + 1) != std::string_view::npos;
}

/// The account alone before the first dot: neither its region nor the rest of its address.
bool namesAccountAlone(std::string_view name)
{
    const std::size_t dot = name.find('.');
    if (dot == std::string_view::npos)
        return false;
    const std::string_view rest = name.substr(dot + 1);
    return !isRegion(rest.substr(0, rest.find('.'))) && !name.contains("SNOWFLAKECOMPUTING.COM");
}

/// Snowflake, key-pair authentication: `ACCOUNT.USER.SHA256:` and the fingerprint, account and user as in the subject.
bool isSnowflakeIssuer(const Inspection &inspection, const json::Value &value, std::string_view path)
{
    constexpr std::string_view mark = ".SHA256:";
    constexpr std::size_t length = 44;
    const std::string_view issuer = value.asString() ? *value.asString() : std::string_view();
    const std::size_t end = issuer.find(mark);
    if (end == std::string_view::npos)
        return false;
    const std::string_view name = issuer.substr(0, end);
    const std::string_view fingerprint = issuer.substr(end + mark.size());
    const std::string &signer = inspection.signature.fingerprint;
    const json::Value *subject = valueAt(inspection, path);
    const std::string *same = subject ? subject->asString() : nullptr;
    return namesAccountAlone(name) && std::ranges::none_of(name, ascii::isSmall) && (!same || *same == name) &&
           (signer.empty() ? fingerprint.size() == length : fingerprint == signer);
}

/// The `sub` of the attestation in the header; empty where there is none.
std::string attestedClient(const Inspection &inspection)
{
    const std::string *token = textAt(inspection, "header.jwt");
    const std::size_t begin = token ? token->find('.') : std::string::npos;
    if (begin == std::string::npos)
        return {};
    const auto payload = base64url::decode(token->substr(begin + 1, token->find('.', begin + 1) - begin - 1));
    const auto claims = payload ? json::parse(asText(*payload)) : std::unexpected(json::ParseError{});
    const json::Value *subject = claims && claims->root.asObject() ? claims->root.asObject()->find("sub") : nullptr;
    return subject && subject->asString() ? *subject->asString() : std::string();
}

/// OpenID4VP 1.0, 5.9.3: what follows some prefixes says who signed, and of one that nobody signed.
bool isClientOfCertificate(const Inspection &inspection, const json::Value &value)
{
    constexpr std::string_view byName = "x509_san_dns:";
    constexpr std::string_view byDigest = "x509_hash:";
    constexpr std::string_view byIdentifier = "decentralized_identifier:";
    constexpr std::string_view byAttestation = "verifier_attestation:";
    const std::string_view client = value.asString() ? *value.asString() : std::string_view();
    if (client.starts_with(byIdentifier)) {
        const std::string *key = textAt(inspection, "header.kid");
        return key && key->starts_with(std::string(client.substr(byIdentifier.size())) + "#");
    }
    if (client.starts_with(byAttestation))
        return client.substr(byAttestation.size()) == attestedClient(inspection);
    if (!client.starts_with(byName) && !client.starts_with(byDigest))
        return !client.empty() && !client.starts_with("redirect_uri:");
    const json::Object *header = inspection.header ? inspection.header->root.asObject() : nullptr;
    const auto chain = header ? jose::certificateChain(*header) : jose::CertificateChain();
    const crypto::Certificate *signer = chain.leaf();
    if (!signer)
        return false;
    if (client.starts_with(byDigest))
        return client.substr(byDigest.size()) == base64url::encode(signer->sha256);
    return std::ranges::count(signer->names, "DNS:" + std::string(client.substr(byName.size()))) > 0;
}

} // namespace

bool isKeyOf(const Inspection &inspection, const json::Value &value, Allowed allowed, std::string_view operand)
{
    if (allowed == Allowed::PublicKey)
        return isKeyPair(value);
    if (allowed == Allowed::PublicKeyWithAlgorithm)
        return isPublicKey(value) && namesSignature(value);
    if (allowed == Allowed::PublicKeys)
        return value.asArray() && !value.asArray()->empty() && std::ranges::all_of(*value.asArray(), isShownAsPublic);
    if (allowed == Allowed::KeySet)
        return isKeySet(value);
    if (allowed == Allowed::NamesKeyIn)
        return namesKeyIn(inspection, value, operand);
    if (allowed == Allowed::ThumbprintOf)
        return isThumbprintOf(inspection, value, operand);
    if (allowed == Allowed::ClientOfCertificate)
        return isClientOfCertificate(inspection, value);
    if (allowed == Allowed::SnowflakeIssuer)
        return isSnowflakeIssuer(inspection, value, operand);
    if (allowed == Allowed::ThumbprintOfSigner)
        return isThumbprintOfSigner(inspection, value);
    return allowed != Allowed::ThreeCertificates || (value.asArray() && value.asArray()->size() == 3);
}

} // namespace tokenscope::inspect
