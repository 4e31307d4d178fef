// SPDX-License-Identifier: Apache-2.0
#include "ui/token/expectations/text_expectations.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <optional>

namespace tokenscope::ui {

namespace {

using Values = std::vector<std::string>;
using Value = std::optional<std::string>;

constexpr const char *notChecked = QT_TRANSLATE_NOOP("tokenscope::ui::ExpectationsForm", "not checked");

constexpr std::array textFieldRows = {
    TextRow{"iss", QT_TRANSLATE_NOOP("tokenscope::ui::ExpectationsForm", "Expected issuer"), notChecked, false},
    TextRow{"aud", QT_TRANSLATE_NOOP("tokenscope::ui::ExpectationsForm", "Expected audience"),
            QT_TRANSLATE_NOOP("tokenscope::ui::ExpectationsForm", "not checked; several with commas"), false},
    TextRow{"algs", QT_TRANSLATE_NOOP("tokenscope::ui::ExpectationsForm", "Algorithms"),
            QT_TRANSLATE_NOOP("tokenscope::ui::ExpectationsForm", "all that fit the key"), false},
    TextRow{"typ", QT_TRANSLATE_NOOP("tokenscope::ui::ExpectationsForm", "Type (typ)"), notChecked, true},
    TextRow{"sub", QT_TRANSLATE_NOOP("tokenscope::ui::ExpectationsForm", "Subject"), notChecked, true},
    TextRow{"required", QT_TRANSLATE_NOOP("tokenscope::ui::ExpectationsForm", "Required claims"),
            QT_TRANSLATE_NOOP("tokenscope::ui::ExpectationsForm", "none; several with commas"), true},
    TextRow{"nonce", QT_TRANSLATE_NOOP("tokenscope::ui::ExpectationsForm", "Nonce"), notChecked, true},
    TextRow{"azp", QT_TRANSLATE_NOOP("tokenscope::ui::ExpectationsForm", "Authorized party"), notChecked, true},
    TextRow{"dpop_method", QT_TRANSLATE_NOOP("tokenscope::ui::ExpectationsForm", "DPoP: method of the request"),
            QT_TRANSLATE_NOOP("tokenscope::ui::ExpectationsForm", "taken from the text; for example GET"), true},
    TextRow{"dpop_url", QT_TRANSLATE_NOOP("tokenscope::ui::ExpectationsForm", "DPoP: URL of the request"),
            QT_TRANSLATE_NOOP("tokenscope::ui::ExpectationsForm", "taken from the text"), true},
};

Values asTexts(const Value &text)
{
    return text ? Values{*text} : Values{};
}

Values memberText(const std::optional<json::Document> &document, std::string_view name)
{
    const json::Object *object = document ? document->root.asObject() : nullptr;
    const json::Value *value = object ? object->find(name) : nullptr;
    const std::string *text = value ? value->asString() : nullptr;
    return text ? Values{*text} : Values{};
}

/// More than these nobody expects: any one of them will do.
constexpr std::size_t most = 50;

Values audiencesOf(const jose::Claims &claims)
{
    const auto &audience = claims.audience();
    if (!audience)
        return {};
    return {audience->begin(), audience->begin() + std::ptrdiff_t(std::min(audience->size(), most))};
}

Values claimNames(const inspect::Inspection &inspection)
{
    Values names;
    const json::Object *payload = inspection.payload ? inspection.payload->root.asObject() : nullptr;
    if (!payload || payload->members().size() > most)
        return names;
    for (const json::Member &member : payload->members())
        names.push_back(member.name);
    return names;
}

} // namespace

std::span<const TextRow> textRows()
{
    return textFieldRows;
}

inspect::ExpectationPlace placeOf(std::string_view member)
{
    return std::ranges::find(inspect::expectationMembers(), member, &inspect::ExpectationMember::name)->place;
}

ExpectationField::Holds holdsOf(const inspect::ExpectationPlace &place)
{
    return std::holds_alternative<Values inspect::Expectations::*>(place) ? ExpectationField::Holds::Texts
                                                                          : ExpectationField::Holds::OneText;
}

Values textsIn(const inspect::Expectations &expectations, const inspect::ExpectationPlace &place)
{
    if (const auto *many = std::get_if<Values inspect::Expectations::*>(&place))
        return expectations.**many;
    return asTexts(expectations.*std::get<Value inspect::Expectations::*>(place));
}

void enterTexts(inspect::Expectations &expectations, const inspect::ExpectationPlace &place, const Values &values)
{
    if (const auto *many = std::get_if<Values inspect::Expectations::*>(&place))
        expectations.**many = values;
    else
        expectations.*std::get<Value inspect::Expectations::*>(place) =
            values.empty() ? Value() : Value(values.front());
}

Values offerOf(std::string_view member, const inspect::Inspection &inspection)
{
    const auto &claims = inspection.claims;
    if (member == "algs")
        return memberText(inspection.header, "alg");
    if (member == "typ")
        return memberText(inspection.header, "typ");
    if (member == "required")
        return claimNames(inspection);
    if (member == "aud")
        return claims ? audiencesOf(*claims) : Values{};
    if (member == "dpop_method")
        return memberText(inspection.payload, "htm");
    if (member == "dpop_url")
        return memberText(inspection.payload, "htu");
    return memberText(inspection.payload, member);
}

} // namespace tokenscope::ui
