// SPDX-License-Identifier: Apache-2.0
#include "jose/jwe.h"

#include "jose/compact.h"

#include <initializer_list>
#include <set>

namespace tokenscope::jose {

namespace {

/// Reads the members of a JWE in JSON; once one is of a wrong type or is there twice, isSound() is false.
class MemberReader
{
public:
    explicit MemberReader(const json::Object &object)
        : m_object(object)
    {
    }

    std::optional<std::string_view> text(std::string_view name)
    {
        const json::Value *value = find(name);
        const std::string *text = value ? value->asString() : nullptr;
        m_sound &= !value || text;
        return text ? std::optional<std::string_view>(*text) : std::nullopt;
    }
    const json::Object *object(std::string_view name)
    {
        const json::Value *value = find(name);
        m_sound &= !value || value->asObject();
        return value ? value->asObject() : nullptr;
    }
    const json::Array *array(std::string_view name)
    {
        const json::Value *value = find(name);
        m_sound &= !value || value->asArray();
        return value ? value->asArray() : nullptr;
    }
    bool isSound() const { return m_sound; }

private:
    const json::Value *find(std::string_view name)
    {
        const json::Value *value = m_object.find(name);
        m_sound &= !value || m_object.count(name) == 1;
        return value;
    }

    const json::Object &m_object;
    bool m_sound = true;
};

std::optional<JweRecipient> readRecipient(const json::Object &object)
{
    MemberReader reader(object);
    const JweRecipient recipient{reader.text("encrypted_key").value_or(""), reader.object("header")};
    return reader.isSound() ? std::optional(recipient) : std::nullopt;
}

/// The header's names that are among `others`, or among `names`, to which each is added.
std::vector<std::string_view> addNames(const json::Object &header, const std::set<std::string_view> &others,
                                       std::set<std::string_view> &names)
{
    std::vector<std::string_view> repeated;
    for (const json::Member &member : header.members()) {
        if (!names.insert(member.name).second || others.contains(member.name))
            repeated.push_back(member.name);
    }
    return repeated;
}

} // namespace

std::string JweTexts::authenticatedText() const
{
    std::string text(protectedHeader);
    if (additionalData) {
        text += '.';
        text += *additionalData;
    }
    return text;
}

JweTexts readCompactJwe(std::string_view text)
{
    const auto [header, encryptedKey, iv, ciphertext, tag] = CompactJwe::split(text).segments;
    JweTexts jwe;
    jwe.protectedHeader = header;
    jwe.iv = iv;
    jwe.ciphertext = ciphertext;
    jwe.tag = tag;
    jwe.recipients.push_back({encryptedKey});
    return jwe;
}

std::optional<JweTexts> readJsonJwe(const json::Object &object)
{
    MemberReader reader(object);
    const auto ciphertext = reader.text("ciphertext");
    JweTexts jwe;
    jwe.inJson = true;
    jwe.protectedHeader = reader.text("protected").value_or("");
    jwe.iv = reader.text("iv").value_or("");
    jwe.ciphertext = ciphertext.value_or("");
    jwe.tag = reader.text("tag").value_or("");
    jwe.additionalData = reader.text("aad");
    jwe.unprotected = reader.object("unprotected");
    const json::Array *recipients = reader.array("recipients");
    if (!ciphertext || !reader.isSound())
        return std::nullopt;
    // RFC 7516, 9: what has the members of a signed token too may be read as one.
    if (object.find("payload") || object.find("signature") || object.find("signatures"))
        return std::nullopt;
    if (!recipients) {
        const auto recipient = readRecipient(object);
        if (!recipient)
            return std::nullopt;
        jwe.recipients.push_back(*recipient);
        return jwe;
    }
    // RFC 7516, 7.2.2: the members of the flattened form are not in the general one.
    if (object.find("header") || object.find("encrypted_key"))
        return std::nullopt;
    for (const json::Value &entry : *recipients) {
        const auto recipient = entry.asObject() ? readRecipient(*entry.asObject()) : std::nullopt;
        if (!recipient)
            return std::nullopt;
        jwe.recipients.push_back(*recipient);
    }
    return jwe;
}

const json::Value *JweHeader::find(std::string_view name) const
{
    for (const json::Object *header : {protectedHeader, unprotected, recipient}) {
        if (const json::Value *value = header ? header->find(name) : nullptr)
            return value;
    }
    return nullptr;
}

const std::string *JweHeader::text(std::string_view name) const
{
    const json::Value *value = find(name);
    return value ? value->asString() : nullptr;
}

std::optional<std::int64_t> JweHeader::integer(std::string_view name) const
{
    const json::Value *value = find(name);
    const json::Number *number = value ? value->asNumber() : nullptr;
    return number ? number->toInteger() : std::nullopt;
}

std::vector<std::string_view> repeatedNames(const json::Object *protectedHeader, const JweTexts &jwe)
{
    std::set<std::string_view> shared;
    if (protectedHeader)
        addNames(*protectedHeader, {}, shared);
    std::vector<std::string_view> repeated;
    if (jwe.unprotected)
        repeated = addNames(*jwe.unprotected, {}, shared);
    for (const JweRecipient &recipient : jwe.recipients) {
        if (!recipient.header)
            continue;
        std::set<std::string_view> own;
        const auto names = addNames(*recipient.header, shared, own);
        repeated.insert(repeated.end(), names.begin(), names.end());
    }
    return repeated;
}

} // namespace tokenscope::jose
