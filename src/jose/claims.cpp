// SPDX-License-Identifier: Apache-2.0
#include "jose/claims.h"

#include <algorithm>
#include <iterator>

namespace tokenscope::jose {

namespace {

/// A JSON string, or an array of nothing but strings.
std::optional<std::vector<std::string>> textOrTexts(const json::Value &value)
{
    if (const std::string *text = value.asString())
        return std::vector<std::string>{*text};
    const json::Array *array = value.asArray();
    if (!array)
        return std::nullopt;
    std::vector<std::string> texts;
    texts.reserve(array->size());
    for (const json::Value &element : *array) {
        const std::string *text = element.asString();
        if (!text)
            return std::nullopt;
        texts.push_back(*text);
    }
    return texts;
}

} // namespace

Claims::Claims(const json::Object &payload)
{
    enum class Type { Text, Audience, Date };
    struct Claim
    {
        std::string_view name;
        Type type;
        std::optional<std::string> Claims::*text = nullptr;
        std::optional<NumericDate> Claims::*date = nullptr;
    };
    static constexpr Claim registered[] = {
        {"iss", Type::Text, &Claims::m_issuer},
        {"sub", Type::Text, &Claims::m_subject},
        {"aud", Type::Audience},
        {"exp", Type::Date, nullptr, &Claims::m_expiry},
        {"nbf", Type::Date, nullptr, &Claims::m_notBefore},
        {"iat", Type::Date, nullptr, &Claims::m_issuedAt},
        {"jti", Type::Text},
        {"auth_time", Type::Date}, // OpenID Connect Core 1.0, 2
    };

    const auto read = [this](const Claim &claim, const json::Value &value) {
        switch (claim.type) {
        case Type::Text: {
            const std::string *text = value.asString();
            if (text && claim.text)
                this->*claim.text = *text;
            return text != nullptr;
        }
        case Type::Audience:
            m_audience = textOrTexts(value);
            return m_audience.has_value();
        case Type::Date: {
            const json::Number *number = value.asNumber();
            auto date = number ? toNumericDate(*number) : std::nullopt;
            if (date && date->clamped)
                m_wrongTypes.push_back({claim.name, value.type(), date->digits});
            if (date && claim.date)
                this->*claim.date = std::move(date);
            return number != nullptr;
        }
        }
        return true;
    };

    // One bit for each claim seen: of duplicates the first counts, as in json::Object::find().
    unsigned seen = 0;
    for (const auto &[name, value] : payload.members()) {
        const auto claim = std::ranges::find(registered, name, &Claim::name);
        if (claim == std::end(registered))
            continue;
        const unsigned bit = 1U << (claim - std::begin(registered));
        if ((seen & bit) == 0 && !read(*claim, value))
            m_wrongTypes.push_back({claim->name, value.type()});
        seen |= bit;
    }
}

} // namespace tokenscope::jose
