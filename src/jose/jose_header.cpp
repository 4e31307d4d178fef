// SPDX-License-Identifier: Apache-2.0
#include "jose/jose_header.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

namespace tokenscope::jose {

namespace {

/// Header parameters of RFC 7515, 4.1, RFC 7516, 4.1 and RFC 7518, 4.6 to 4.8: `crit` must not name them.
constexpr std::array<std::string_view, 20> registeredParameters{
    "alg",  "jku", "jwk", "kid", "x5u", "x5c", "x5t", "x5t#S256", "typ", "cty",
    "crit", "enc", "zip", "epk", "apu", "apv", "iv",  "tag",      "p2s", "p2c",
};

bool isRegisteredParameter(std::string_view name)
{
    return std::ranges::find(registeredParameters, name) != registeredParameters.end();
}

bool isTextList(const json::Value &value)
{
    const json::Array *array = value.asArray();
    return array && std::ranges::all_of(*array, [](const json::Value &element) { return element.asString(); });
}

/// RFC 7515, 4.1.9: `application/` is implied where a media type has no slash of its own.
std::string_view withoutImpliedPrefix(std::string_view type)
{
    constexpr std::string_view prefix = "application/";
    const bool implied =
        ascii::isSame(type.substr(0, prefix.size()), prefix) && !type.substr(prefix.size()).contains('/');
    return implied ? type.substr(prefix.size()) : type;
}

} // namespace

JoseHeader::JoseHeader(const json::Object &header)
{
    enum class Type { Text, Object, TextList };
    struct Parameter
    {
        std::string_view name;
        Type type;
        std::optional<std::string> JoseHeader::*text = nullptr;
        bool carriesKey = false;
    };
    static constexpr Parameter parameters[] = {
        {"alg", Type::Text, &JoseHeader::m_algorithm},
        {"kid", Type::Text, &JoseHeader::m_keyId},
        {"typ", Type::Text, &JoseHeader::m_type},
        {"cty", Type::Text, &JoseHeader::m_contentType},
        {"enc", Type::Text, &JoseHeader::m_encryption},
        {"zip", Type::Text},
        {"x5t", Type::Text},
        {"x5t#S256", Type::Text},
        {"jku", Type::Text, nullptr, true},
        {"x5u", Type::Text, nullptr, true},
        {"jwk", Type::Object, nullptr, true},
        {"x5c", Type::TextList, nullptr, true},
    };

    const auto read = [this](const Parameter &parameter, const json::Value &value) {
        switch (parameter.type) {
        case Type::Text: {
            const std::string *text = value.asString();
            if (text && parameter.text)
                this->*parameter.text = *text;
            return text != nullptr;
        }
        case Type::Object:
            return value.asObject() != nullptr;
        case Type::TextList:
            return isTextList(value);
        }
        return true;
    };

    // One bit for each parameter seen: of duplicates the first counts, as in json::Object::find().
    unsigned seen = 0;
    for (const auto &[name, value] : header.members()) {
        const auto parameter = std::ranges::find(parameters, name, &Parameter::name);
        if (parameter == std::end(parameters))
            continue;
        const unsigned bit = 1U << (parameter - std::begin(parameters));
        if ((seen & bit) != 0)
            continue;
        seen |= bit;
        if (!read(*parameter, value))
            m_wrongTypes.push_back(name);
        if (parameter->carriesKey)
            m_embeddedKeyMembers.push_back(name);
    }
    readCritical(header);
}

void JoseHeader::readCritical(const json::Object &header)
{
    const json::Value *critical = header.find("crit");
    const bool wellFormed = critical && isTextList(*critical) && !critical->asArray()->empty();
    if (critical && !wellFormed)
        m_criticalError = {CriticalFault::NotAnArray, {}};

    bool namesBase64 = false;
    if (wellFormed) {
        // Sets, so that a header of 100,000 names in `crit` costs no more than its length.
        std::set<std::string_view> present;
        for (const json::Member &member : header.members())
            present.insert(member.name);
        std::set<std::string_view> named;
        for (const json::Value &element : *critical->asArray()) {
            const std::string &name = *element.asString();
            namesBase64 |= name == "b64";
            std::optional<CriticalFault> fault;
            if (!named.insert(name).second)
                fault = CriticalFault::DuplicateName;
            else if (isRegisteredParameter(name))
                fault = CriticalFault::RegisteredName;
            else if (name != "b64")
                m_unknownCritical.push_back(name);
            if (!fault && !present.contains(name))
                fault = CriticalFault::AbsentName;
            if (fault && !m_criticalError)
                m_criticalError = {*fault, name};
        }
    }

    if (const json::Value *base64 = header.find("b64")) {
        const bool *encoded = base64->asBool();
        m_base64Misused = !encoded || (!*encoded && !namesBase64);
        m_payloadIsEncoded = m_base64Misused || *encoded;
    }
}

bool sameMediaType(std::string_view a, std::string_view b)
{
    return ascii::isSame(withoutImpliedPrefix(a), withoutImpliedPrefix(b));
}

std::string canonicalMediaType(std::string_view type)
{
    return ascii::inLowerCase(withoutImpliedPrefix(type));
}

bool namesJwt(std::string_view type)
{
    constexpr std::string_view suffix = "+jwt";
    return sameMediaType(type, "JWT") ||
           (type.size() > suffix.size() && ascii::isSame(type.substr(type.size() - suffix.size()), suffix));
}

} // namespace tokenscope::jose
