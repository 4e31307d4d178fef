// SPDX-License-Identifier: Apache-2.0
#include "remedy/trial.h"

#include "crypto/algorithm.h"
#include "inspect/inspect.h"
#include "jose/signing.h"
#include "make/key_order.h"
#include "make/signing.h"

#include <algorithm>
#include <array>

namespace tokenscope::remedy {

using inspect::InspectionKeys;
using inspect::KeySource;

namespace {

/// RSA keys take long to make: one serves all of their algorithms.
std::string ringName(const crypto::SignatureAlgorithm &algorithm)
{
    const bool isRsa = algorithm.family == crypto::Family::RsaPkcs1 || algorithm.family == crypto::Family::RsaPss;
    return isRsa ? std::string("RSA") : std::string(algorithm.name);
}

/// Its members without those that tell what it is for, but its ID as given.
jose::Jwk namedKey(json::Object members, const std::optional<std::string> &id)
{
    for (const std::string_view name : {"alg", "use", "key_ops"}) {
        if (const json::Value *type = members.find("kty"); name != "alg" || !type || *type != json::Value("AKP"))
            members.remove(name); // RFC 9964, 3: the algorithm of an AKP key is part of it
    }
    if (id)
        members.set("kid", json::Value(*id));
    return jose::Jwk(json::Value(std::move(members)));
}

std::optional<std::string> headerText(const json::Object &header, std::string_view name)
{
    const json::Value *value = header.find(name);
    const std::string *text = value ? value->asString() : nullptr;
    return text ? std::optional(*text) : std::nullopt;
}

/// What a header says of the key that signed the token before.
constexpr std::array<std::string_view, 3> certificateMembers = {"x5c", "x5t", "x5t#S256"};

/// The text with another token in the place of this one; nothing where it does not stand there as it is.
std::string replaced(std::string_view text, std::string_view token, const std::string &made)
{
    const std::size_t place = token.empty() ? std::string_view::npos : text.find(token);
    if (place == std::string_view::npos)
        return made;
    return std::string(text.substr(0, place)) + made + std::string(text.substr(place + token.size()));
}

} // namespace

Trial::Trial(const inspect::Question &question, const inspect::Inspection &inspection)
    : m_question(question)
    , m_inspection(inspection)
    , m_diagnosis(diagnose(question, inspection))
{
}

bool Trial::isAccepted(std::span<const Change> changes)
{
    Situation situation = situationOf(m_question, m_inspection, m_diagnosis);
    for (const Change &change : changes)
        apply(change, situation, m_question.moment);
    if (!situation.isRemade)
        return isAcceptedAsItIs(situation);
    const bool canBeTried = m_diagnosis.canBeRemade && situation.isTrusted && situation.isWhole && situation.isIntact &&
                            !situation.soleKey && !situation.token;
    return canBeTried && isAcceptedRemade(situation, changes);
}

bool Trial::isAcceptedAsItIs(const Situation &situation)
{
    InspectionKeys keys = m_question.keys;
    if (situation.soleKey) {
        KeySource source = keys.current[situation.soleKey->source];
        source.keys = std::make_shared<const jose::JwkSet>(std::vector{source.all()[situation.soleKey->index]});
        source.explicitKey = true;
        keys.current = {std::move(source)};
    }
    if (situation.isClean)
        return inspectText(m_inspection.token, keys, situation);
    inspect::Question question = m_question;
    question.work = nullptr;
    if (situation.token)
        question.token = *situation.token;
    const inspect::Question asked{.text = question.text,
                                  .keys = keys,
                                  .expectations = situation.expectations,
                                  .moment = question.moment,
                                  .detachedPayload = question.detachedPayload,
                                  .accessToken = question.accessToken,
                                  .tokens = question.tokens,
                                  .token = question.token,
                                  .holderKeys = question.holderKeys,
                                  .clientCertificates = question.clientCertificates,
                                  .statusLists = question.statusLists};
    ++m_count;
    return inspect::inspect(asked).verdict == inspect::Verdict::Accepted;
}

bool Trial::inspectText(std::string_view text, const InspectionKeys &keys, const Situation &situation)
{
    const auto tokens = inspect::textTokens(text);
    const inspect::Question asked{.text = text,
                                  .keys = keys,
                                  .expectations = situation.expectations,
                                  .moment = m_question.moment,
                                  .detachedPayload = m_question.detachedPayload,
                                  .accessToken = m_question.accessToken,
                                  .tokens = tokens ? &*tokens : nullptr,
                                  .token = tokens && m_question.tokens ? m_question.token : 0,
                                  .holderKeys = m_question.holderKeys,
                                  .clientCertificates = m_question.clientCertificates,
                                  .statusLists = m_question.statusLists};
    if (tokens && asked.token >= tokens->places.size())
        return false;
    ++m_count;
    return inspect::inspect(asked).verdict == inspect::Verdict::Accepted;
}

/// Whether the verifier has a key of the ID that the header names.
bool Trial::knowsKeyId(std::span<const Change> changes) const
{
    return !m_diagnosis.lacksKey || std::ranges::any_of(changes, [](const Change &change) {
        const auto *signing = std::get_if<SignWith>(&change);
        return std::holds_alternative<LoadKey>(change) || (signing && signing->keyId);
    });
}

/// With its private members; null where no key is made for the algorithm.
const json::Object *Trial::signerFor(const std::string &algorithm)
{
    const auto *known = crypto::findSignatureAlgorithm(algorithm);
    if (!known)
        return nullptr;
    const std::string name = ringName(*known);
    if (!m_signers.contains(name)) {
        const auto order = name == "RSA" ? make::KeyOrder{.keyType = "RSA"} : make::KeyOrder{.algorithm = algorithm};
        const auto made = make::makeKey(order);
        m_signers[name] = made ? std::optional(*made->source().asObject()) : std::nullopt;
    }
    const auto &signer = m_signers[name];
    return signer ? &*signer : nullptr;
}

/// The key as the verifier would have it: from where its keys come from now.
KeySource Trial::sourceOf(jose::Jwk key) const
{
    KeySource source;
    const auto &sources = m_question.keys.current;
    if (const auto &place = m_inspection.signature.key)
        source = sources[place->source];
    else if (!sources.empty())
        source = sources.front();
    if (key.isSymmetric())
        source.origin = inspect::KeyOrigin::File;
    source.issuer = std::string(source.ofIssuer());
    source.onlyDecrypts = false;
    source.keys = std::make_shared<const jose::JwkSet>(std::vector{std::move(key)});
    return source;
}

bool Trial::isAcceptedRemade(const Situation &situation, std::span<const Change> changes)
{
    json::Object header = situation.draft.header;
    const auto algorithm = headerText(header, "alg");
    const json::Object *signer = algorithm ? signerFor(*algorithm) : nullptr;
    if (!signer)
        return false;
    for (const std::string_view name : certificateMembers)
        header.remove(name);
    const auto id = knowsKeyId(changes) ? headerText(header, "kid") : std::nullopt;
    const jose::Jwk key = namedKey(*signer, id);
    if (!key.key())
        return false;
    if (header.find("jwk"))
        header.set("jwk", make::barePublicKey(key));
    const auto token = jose::signCompact(
        header, make::payloadText({header, situation.draft.claims, situation.draft.payload}), *key.key());
    if (!token)
        return false;
    InspectionKeys keys{.current = {sourceOf(key.isSymmetric() ? key : jose::Jwk(key.publicPart()))}, .earlier = {}};
    keys.roots = m_question.keys.roots;
    for (const KeySource &source : m_question.keys.current) {
        if (source.onlyDecrypts)
            keys.current.push_back(source);
    }
    const std::string text = situation.isClean ? *token : replaced(m_question.text, m_inspection.token, *token);
    return inspectText(text, keys, situation);
}

} // namespace tokenscope::remedy
