// SPDX-License-Identifier: Apache-2.0
#include "inspect/signature/key_selection.h"

#include "inspect/header/algorithm_spelling.h"
#include "inspect/model/not_examined.h"
#include "jose/keys/key_id_text.h"
#include "jose/keys/key_repair.h"
#include "json/writer.h"

#include <algorithm>

namespace tokenscope::inspect {

namespace {

/// SPIFFE JWT-SVID, 4: the use of keys in a trust bundle that sign JWTs.
constexpr std::string_view svidUse = "jwt-svid";

bool needsSecret(const crypto::SignatureAlgorithm &algorithm)
{
    return algorithm.family == crypto::Family::Hmac;
}

/// `alg` of a key may name Ed25519 where the header says EdDSA, and the reverse: RFC 9864 has both for one algorithm.
bool sameAlgorithm(std::string_view keyAlgorithm, const crypto::SignatureAlgorithm &algorithm, const crypto::Key &key)
{
    if (keyAlgorithm == algorithm.name)
        return true;
    const crypto::SignatureAlgorithm *other = crypto::findSignatureAlgorithm(keyAlgorithm);
    return other && other->family == crypto::Family::EdDsa && algorithm.family == crypto::Family::EdDsa &&
           crypto::fits(*other, key) && crypto::fits(algorithm, key);
}

/// Whether a key that fits an algorithm leaves no choice of another one that could be confused with it. An RSA key
/// does: PKCS #1 v1.5 or PSS, with one hash or another.
bool impliesAlgorithm(const jose::Jwk &key, const crypto::SignatureAlgorithm &algorithm)
{
    const bool isRsa = algorithm.family == crypto::Family::RsaPkcs1 || algorithm.family == crypto::Family::RsaPss;
    return key.algorithm() || !isRsa;
}

/// Byte for byte; a key of a DID document also by its fragment alone, which stands for the issuer's DID in front of it.
bool isNamed(const jose::Jwk &key, const std::string &wanted)
{
    if (!key.id())
        return false;
    const std::string &id = key.id()->value;
    if (id == wanted)
        return true;
    const std::size_t fragment = id.starts_with("did:") && !wanted.empty() ? id.find('#') : std::string::npos;
    return fragment != std::string::npos && id.substr(fragment + (wanted.front() == '#' ? 0 : 1)) == wanted;
}

void addSource(KeySelection &selection, std::size_t source, const KeySource &keys, const std::string *keyId,
               const crypto::SignatureAlgorithm &algorithm, bool isUnprotected)
{
    if (!keys.keys || keys.onlyDecrypts)
        return;
    for (std::size_t i = 0; i < keys.keys->keys().size(); ++i) {
        const jose::Jwk &key = keys.keys->keys()[i];
        if (keyId && !isNamed(key, *keyId))
            continue;
        auto unfit = unfitness(key, algorithm);
        if (!unfit && key.isSymmetric() && keys.isFetched())
            unfit = Unfit::Untrusted;
        if (!unfit && isUnprotected && !impliesAlgorithm(key, algorithm))
            unfit = Unfit::NotImplied;
        selection.candidates.push_back({KeyPlace{source, i}, &key, unfit});
    }
}

std::string operationsText(const jose::Jwk &key)
{
    std::string text;
    for (const std::string &operation : key.operations().value_or(std::vector<std::string>()))
        text += (text.empty() ? "" : ", ") + operation;
    return text;
}

/// How near a key was to being used: the reason that helps most is the one of the nearest key.
int nearness(Unfit unfit)
{
    switch (unfit) {
    case Unfit::TypeMismatch:
        return 0;
    case Unfit::CurveMismatch:
        return 1;
    case Unfit::Malformed:
        return 2;
    case Unfit::AlgorithmMismatch:
        return 3;
    case Unfit::OperationsNotVerify:
        return 4;
    case Unfit::UseNotSignature:
        return 5;
    case Unfit::Untrusted:
        return 6;
    case Unfit::NoSecret:
        return 7;
    case Unfit::NotImplied:
        return 8;
    }
    return 0;
}

/// What is wrong with what was loaded as a secret; one that looks like any other is published somewhere.
SecretProblem problemOf(jose::SecretContent content)
{
    switch (content) {
    case jose::SecretContent::Secret:
    case jose::SecretContent::PublicKey:
        return SecretProblem::PublicKey;
    case jose::SecretContent::PrivateKey:
        return SecretProblem::PrivateKey;
    case jose::SecretContent::Unexamined:
        return SecretProblem::Unexamined;
    }
    return SecretProblem::PublicKey;
}

void reportMalformed(InspectionDraft &draft, const jose::Jwk &key)
{
    const std::string kid = jose::keyIdText(key);
    const jose::JwkError &error = key.key().error();
    draft.report(found::KeyMalformed{kid, error.member, error.fault, jose::faultOffset(key)}, "key:" + kid);
}

void reportUnfit(InspectionDraft &draft, const Candidate &candidate, const crypto::SignatureAlgorithm &algorithm)
{
    const jose::Jwk &key = *candidate.key;
    const std::string kid = jose::keyIdText(key);
    const std::string where = "key:" + kid;
    const std::string_view alg = algorithm.name;
    switch (*candidate.unfit) {
    case Unfit::Malformed:
        reportMalformed(draft, key);
        break;
    case Unfit::TypeMismatch:
        draft.report(found::KeyTypeMismatch{alg, kid, keyKindOf(algorithm), keyKindOf(key)}, where);
        break;
    case Unfit::CurveMismatch:
        draft.report(found::KeyCurveMismatch{alg, kid, keyKindOf(algorithm), keyKindOf(key)}, where);
        break;
    case Unfit::AlgorithmMismatch:
        if (key.algorithm() && !crypto::isRegisteredAlgorithm(*key.algorithm())) {
            found::KeyAlgUnregistered fact{std::string(algorithm.name), kid, *key.algorithm()};
            if (const auto *meant = meantAlgorithm(*key.algorithm()))
                fact.meant = meant->name;
            return draft.report(std::move(fact), where);
        }
        draft.report(found::KeyAlgMismatch{alg, kid, key.algorithm().value_or("RSASSA-PSS")}, where);
        break;
    case Unfit::UseNotSignature:
        draft.report(found::KeyUseMismatch{kid, key.use().value_or(std::string())}, where);
        break;
    case Unfit::OperationsNotVerify:
        draft.report(found::KeyOperationsMismatch{kid, operationsText(key)}, where);
        break;
    case Unfit::Untrusted:
        draft.report(found::SecretUntrusted{alg, kid}, where);
        break;
    case Unfit::NoSecret:
        reportNoSecret(draft, key, algorithm);
        break;
    case Unfit::NotImplied:
        draft.report(found::AlgMissing{NoName::Unprotected}, "header.alg");
        break;
    }
}

const KeySource *earlierSourceWith(const InspectionKeys &keys, const std::string &keyId)
{
    const auto holds = [&keyId](const KeySource &source) {
        return source.keys && std::ranges::any_of(source.keys->keys(), [&keyId](const jose::Jwk &key) {
                   return key.id() && key.id()->value == keyId;
               });
    };
    const auto found = std::ranges::find_if(keys.earlier, holds);
    return found == keys.earlier.end() ? nullptr : &*found;
}

/// A key whose `kid` is the same, but no text: `1399593380`.
const jose::Jwk *keyWithBareId(const InspectionKeys &keys, const std::string &keyId)
{
    for (const KeySource &source : keys.current) {
        for (const jose::Jwk &key : source.all()) {
            const json::Value *id = key.id() ? nullptr : writtenKeyId(key);
            if (id && id->type() != json::Type::Null && json::write(*id) == keyId)
                return &key;
        }
    }
    return nullptr;
}

bool isPlaceholder(const jose::Jwk &key)
{
    return !key.key() && key.key().error().fault == jose::JwkFault::HoldsText;
}

/// What a program wrote that failed to fetch the keys, in place of all of them.
const jose::Jwk *placeholderIn(const InspectionKeys &keys)
{
    const jose::Jwk *first = nullptr;
    for (const KeySource &source : keys.current) {
        if (!std::ranges::all_of(source.all(), isPlaceholder))
            return nullptr;
        if (!first && !source.all().empty())
            first = &source.all().front();
    }
    return first;
}

/// Whether keys are loaded and each says that it is for encryption.
bool allEncrypt(const InspectionKeys &keys)
{
    const auto encrypts = [](const jose::Jwk &key) { return key.use() == "enc"; };
    const auto isAny = [](const KeySource &source) { return !source.all().empty(); };
    return std::ranges::any_of(keys.current, isAny) && std::ranges::all_of(keys.current, [&](const KeySource &source) {
               return std::ranges::all_of(source.all(), encrypts);
           });
}

void reportUnknownKeyId(InspectionDraft &draft, const std::string &keyId)
{
    const InspectionKeys &keys = draft.question.keys;
    if (const jose::Jwk *key = keyWithBareId(keys, keyId)) {
        draft.report(found::KeyIdOfSetNotText{keyId, writtenKeyId(*key)->type()}, "header.kid");
        return;
    }
    if (const KeySource *earlier = earlierSourceWith(keys, keyId)) {
        found::KeyWithdrawn fact{keyId, earlier->name, {}};
        if (earlier->fetchedAt)
            fact.lastSeen = earlier->fetchedAt->time_since_epoch().count();
        draft.report(std::move(fact), "header.kid");
        return;
    }
    std::size_t count = 0;
    std::size_t unread = 0;
    for (const KeySource &source : keys.current) {
        count += source.all().size();
        unread += source.keys ? source.keys->unread() : 0;
    }
    if (unread > 0)
        return reportNotExamined(draft, Unexamined::Keys, count, count + unread);
    if (const jose::Jwk *placeholder = placeholderIn(keys))
        return reportMalformed(draft, *placeholder);
    draft.report(found::KeyIdUnknown{keyId, count, {}, allEncrypt(keys)}, "header.kid");
}

bool hasSecret(const InspectionKeys &keys)
{
    return std::ranges::any_of(keys.current, [](const KeySource &source) {
        return std::ranges::any_of(source.all(), &jose::Jwk::isSymmetric);
    });
}

void reportSecretNeeded(InspectionDraft &draft, const jose::JoseHeader &header,
                        const crypto::SignatureAlgorithm &algorithm)
{
    draft.report(found::SecretNeeded{algorithm.name, header.keyId().value_or(std::string())}, "header.alg");
}

/// Why the token does not say where its issuer can be asked; nothing where it does, or says nothing that can be read.
std::optional<IssuerGap> issuerGap(const InspectionDraft &draft)
{
    const json::Object *claims = draft.result.payload ? draft.result.payload->root.asObject() : nullptr;
    const json::Value *issuer = claims ? claims->find("iss") : nullptr;
    const std::string *name = issuer ? issuer->asString() : nullptr;
    if (!claims || (name && name->contains("://")))
        return std::nullopt;
    return name ? IssuerGap::NoAddress : IssuerGap::Absent;
}

} // namespace

const json::Value *writtenKeyId(const jose::Jwk &key)
{
    const json::Object *object = key.source().asObject();
    return object ? object->find("kid") : nullptr;
}

std::size_t KeySelection::fitting() const
{
    return std::size_t(std::ranges::count_if(candidates, [](const Candidate &candidate) { return !candidate.unfit; }));
}

std::optional<Unfit> unfitness(const jose::Jwk &key, const crypto::SignatureAlgorithm &algorithm)
{
    const std::string_view needed = needsSecret(algorithm)                      ? "oct"
                                    : algorithm.family == crypto::Family::Ecdsa ? "EC"
                                    : algorithm.family == crypto::Family::EdDsa ? "OKP"
                                    : algorithm.family == crypto::Family::MlDsa ? "AKP"
                                                                                : "RSA";
    const bool isMisspelt = key.keyType() != needed && jose::registeredKeyType(key.keyType()) == needed;
    if (!key.keyType().empty() && key.keyType() != needed && !isMisspelt)
        return Unfit::TypeMismatch;
    if (!key.key())
        return Unfit::Malformed;
    if (!crypto::fits(algorithm, *key.key()))
        return key.key()->pss() ? Unfit::AlgorithmMismatch : Unfit::CurveMismatch;
    if (key.algorithm() && !sameAlgorithm(*key.algorithm(), algorithm, *key.key()))
        return Unfit::AlgorithmMismatch;
    if (key.use() && *key.use() != "sig" && *key.use() != svidUse)
        return Unfit::UseNotSignature;
    if (key.operations()) {
        const auto &operations = *key.operations();
        const bool verifies = std::ranges::find(operations, "verify") != operations.end();
        // A private key that may sign has a public half that verifies.
        const bool signs = std::ranges::find(operations, "sign") != operations.end() && key.key()->isPrivate();
        if (!verifies && !signs)
            return Unfit::OperationsNotVerify;
    }
    if (needsSecret(algorithm) && key.secretContent() != jose::SecretContent::Secret)
        return Unfit::NoSecret;
    return std::nullopt;
}

KeySelection selectKeys(const InspectionKeys &keys, const jose::JoseHeader &header,
                        const crypto::SignatureAlgorithm &algorithm, bool isUnprotected)
{
    KeySelection selection;
    selection.explicitKey = std::ranges::any_of(keys.current, &KeySource::explicitKey);
    selection.byKeyId = !selection.explicitKey && header.keyId();
    for (std::size_t i = 0; i < keys.current.size(); ++i) {
        if (selection.explicitKey && !keys.current[i].explicitKey)
            continue;
        addSource(selection, i, keys.current[i], selection.byKeyId ? &*header.keyId() : nullptr, algorithm,
                  isUnprotected);
    }
    return selection;
}

void reportSelection(InspectionDraft &draft, const KeySelection &selection, const jose::JoseHeader &header,
                     const crypto::SignatureAlgorithm &algorithm)
{
    if (draft.question.keys.isEmpty() && selection.candidates.empty()) {
        if (!draft.result.find(Code::NoKeys) && !draft.result.find(Code::ChainBroken))
            draft.report(found::KeysMissing{algorithm.name, issuerGap(draft)}, "signature");
        return;
    }
    if (selection.candidates.empty() && draft.result.find(Code::ChainBroken))
        return; // the root was the only key
    if (selection.candidates.empty() && header.keyId()) {
        if (needsSecret(algorithm) && !hasSecret(draft.question.keys) &&
            !earlierSourceWith(draft.question.keys, *header.keyId()))
            reportSecretNeeded(draft, header, algorithm);
        else
            reportUnknownKeyId(draft, *header.keyId());
        return;
    }
    const auto isLoaded = [](const Candidate &each) { return each.place.has_value(); };
    const auto loaded = std::ranges::count_if(selection.candidates, isLoaded);
    if (selection.byKeyId && loaded > 1)
        draft.report(found::KeyIdAmbiguous{*header.keyId(), std::size_t(loaded)}, "header.kid");
    if (selection.fitting() > 0 || selection.candidates.empty())
        return;
    // A shared secret was given to open the token around this one, and says nothing of a signature with a key pair.
    const bool onlySecret = std::ranges::all_of(
        selection.candidates, [](const Candidate &candidate) { return candidate.key->isSymmetric(); });
    if (draft.question.layer > 0 && !needsSecret(algorithm) && onlySecret) {
        draft.report(found::KeysMissing{}, "signature");
        return;
    }
    const bool onlyPublic = std::ranges::none_of(
        selection.candidates, [](const Candidate &candidate) { return candidate.key->isSymmetric(); });
    if (needsSecret(algorithm) && onlyPublic) {
        reportSecretNeeded(draft, header, algorithm);
        return;
    }
    const auto nearest = std::ranges::max_element(
        selection.candidates, {}, [](const Candidate &candidate) { return nearness(*candidate.unfit); });
    reportUnfit(draft, *nearest, algorithm);
}

void reportNoSecret(InspectionDraft &draft, const jose::Jwk &key, const crypto::SignatureAlgorithm &algorithm)
{
    const std::string kid = jose::keyIdText(key);
    draft.report(found::SecretUnfit{algorithm.name, kid, problemOf(key.secretContent())}, "key:" + kid);
}

bool isPublished(const InspectionKeys &keys, const crypto::Key &secret)
{
    const auto publishes = [&secret](const KeySource &source) { return source.keys && source.keys->publishes(secret); };
    return std::ranges::any_of(keys.current, publishes) || std::ranges::any_of(keys.earlier, publishes);
}

} // namespace tokenscope::inspect
