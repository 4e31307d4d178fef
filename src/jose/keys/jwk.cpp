// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/jwk.h"

#include "base/stop_point.h"
#include "jose/keys/jwk_material.h"
#include "jose/keys/jwk_members.h"
#include "jose/keys/thumbprint.h"
#include "jose/privacy/private_material.h"
#include "jose/privacy/private_names.h"

#include <algorithm>
#include <array>
#include <atomic>

namespace tokenscope::jose {

namespace {

/// The members, beside `crv`, that carry base64url in one key type or another.
constexpr std::array<std::string_view, 13> base64urlMembers{"x",  "y",  "n",  "e", "d",   "p",   "q",
                                                            "dp", "dq", "qi", "k", "pub", "priv"};

template <typename Range, typename Wanted>
bool holds(const Range &range, const Wanted &wanted)
{
    return std::ranges::find(range, wanted) != std::ranges::end(range);
}

std::string textOrEmpty(const json::Object &jwk, std::string_view name)
{
    const auto text = textMember(jwk, name);
    return text ? **text : std::string();
}

/// An optional member: absent is fine, another fault is noted.
template <typename T>
std::optional<T> noted(std::expected<T, JwkError> member, std::vector<JwkError> &errors)
{
    if (member)
        return std::move(*member);
    if (member.error().fault != JwkFault::MemberMissing)
        errors.push_back(std::move(member.error()));
    return std::nullopt;
}

std::optional<std::string> notedText(const json::Object &jwk, std::string_view name, std::vector<JwkError> &errors)
{
    const auto text = noted(textMember(jwk, name), errors);
    return text ? std::optional(**text) : std::nullopt;
}

bool isCertificateMember(std::string_view name)
{
    return name.starts_with("x5");
}

/// `alg`, `use` and `key_ops` say what a key is not for. One that is there and cannot be read may forbid what the key
/// is about to be used for; null, which some serializers write for nothing, forbids nothing.
std::optional<std::string_view> unreadableRestriction(const json::Object &jwk, const std::vector<JwkError> &errors)
{
    for (const std::string_view name : {"alg", "use", "key_ops"}) {
        const json::Value *value = jwk.find(name);
        if (value && !value->isNull() && holds(errors, JwkError{JwkFault::MemberWrongType, std::string(name)}))
            return name;
    }
    return std::nullopt;
}

/// Whether the bytes start with a zero, told from the text: its first eight bits.
bool startsWithZeroByte(std::string_view base64url)
{
    return base64url.size() >= 2 && base64url[0] == 'A' && base64url[1] >= 'A' && base64url[1] <= 'P';
}

} // namespace

struct Jwk::KnownContent
{
    std::atomic<std::optional<SecretContent>> value;
};

Jwk::Jwk(json::Value source, const std::optional<crypto::PssRule> &pss)
    : m_source(std::move(source))
    , m_key(std::unexpected(JwkError{JwkFault::NotAnObject, {}}))
{
    stopPoint();
    if (const json::Object *jwk = m_source.asObject()) {
        readMetadata(*jwk);
        readMaterial(*jwk, pss);
    }
}

void Jwk::readMetadata(const json::Object &jwk)
{
    m_keyType = textOrEmpty(jwk, "kty");
    m_curve = textOrEmpty(jwk, "crv");
    if (auto id = notedText(jwk, "kid", m_memberErrors))
        m_id = KeyId{std::move(*id)};
    m_algorithm = notedText(jwk, "alg", m_memberErrors);
    m_use = notedText(jwk, "use", m_memberErrors);
    m_operations = noted(textListMember(jwk, "key_ops"), m_memberErrors);

    notedText(jwk, "x5u", m_memberErrors);
    noted(textListMember(jwk, "x5c"), m_memberErrors);
    noted(bytesMember(jwk, "x5t"), m_memberErrors);
    noted(bytesMember(jwk, "x5t#S256"), m_memberErrors);
    m_private = std::ranges::any_of(jwk.members(), isPrivateMember, &json::Member::name);
}

void Jwk::readMaterial(const json::Object &jwk, const std::optional<crypto::PssRule> &pss)
{
    // Which of two values counts differs from reader to reader: such a key would not be the same one everywhere.
    const auto duplicates = duplicateMembers(jwk);
    const auto decisive = std::ranges::find_if_not(duplicates, isCertificateMember);
    if (decisive != duplicates.end())
        m_key = std::unexpected(JwkError{JwkFault::DuplicateMember, std::string(*decisive)});
    else if (const auto member = unreadableRestriction(jwk, m_memberErrors))
        m_key = std::unexpected(JwkError{JwkFault::MemberWrongType, std::string(*member)});
    else
        m_key = readKey(jwk, pss);
    for (const std::string_view name : duplicates) {
        if (isCertificateMember(name))
            m_memberErrors.push_back({JwkFault::DuplicateMember, std::string(name)});
    }

    const auto needed = materialMembers(m_keyType);
    if (!needed.empty()) {
        for (const json::Member &member : jwk.members()) {
            if (holds(base64urlMembers, member.name) && !holds(needed, member.name))
                noted(bytesMember(jwk, member.name), m_memberErrors);
        }
        if (!holds(needed, "crv"))
            notedText(jwk, "crv", m_memberErrors);
    }
    if (m_keyType == "RSA")
        m_leadingZero = startsWithZeroByte(textOrEmpty(jwk, "n")) || startsWithZeroByte(textOrEmpty(jwk, "e"));
    m_thumbprint = jose::thumbprint(jwk).value_or(std::string());
    if (m_key && isSymmetric())
        m_secretContent = std::make_shared<KnownContent>();
}

SecretContent Jwk::secretContent() const
{
    if (!m_secretContent)
        return SecretContent::Secret;
    if (const auto known = m_secretContent->value.load())
        return *known;
    const SecretContent content = jose::secretContent(m_key->secretBytes());
    m_secretContent->value = content; // another thread can only have found the same
    return content;
}

bool Jwk::isWhollySaid() const
{
    return !m_key || !m_key->pss() || m_algorithm;
}

json::Value Jwk::publicPart() const
{
    const json::Object *jwk = m_source.asObject();
    if (!jwk)
        return jose::withoutPrivateMaterial(m_source);
    std::vector<json::Member> kept;
    kept.reserve(jwk->size());
    std::ranges::copy_if(jwk->members(), std::back_inserter(kept),
                         [](const json::Member &member) { return !isPrivateMember(member.name); });
    return jose::withoutPrivateMaterial(json::Value(json::Object(std::move(kept))));
}

void Jwk::withholdPrivateMaterial()
{
    m_source = jose::withoutPrivateMaterial(m_source);
    const auto mask = [](std::string &text) { text = jose::withoutPrivateMaterial(std::move(text)); };
    mask(m_keyType);
    mask(m_curve);
    if (m_id)
        mask(m_id->value);
    for (auto *text : {&m_algorithm, &m_use}) {
        if (*text)
            mask(**text);
    }
    if (m_operations)
        std::ranges::for_each(*m_operations, mask);
}

} // namespace tokenscope::jose
