// SPDX-License-Identifier: Apache-2.0
#include "inspect/law/member_law.h"

#include "inspect/law/kind_recognition.h"
#include "inspect/law/member_path.h"
#include "inspect/law/text_rules.h"
#include "inspect/law/value_rules.h"
#include "jose/keys/jwk.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

MemberType typeOf(const json::Value &value)
{
    if (value.asString())
        return TextType;
    if (value.asNumber())
        return NumberType;
    if (value.asBool())
        return BooleanType;
    if (value.asObject())
        return ObjectType;
    return value.asArray() ? ArrayType : AnyType;
}

WantedType wantedType(std::uint8_t types)
{
    switch (types) {
    case TextType:
        return WantedType::Text;
    case NumberType:
        return WantedType::Number;
    case BooleanType:
        return WantedType::Boolean;
    case ObjectType:
        return WantedType::Object;
    case ArrayType:
        return WantedType::Array;
    case TextType | NumberType:
        return WantedType::TextOrNumber;
    case TextType | ObjectType:
        return WantedType::TextOrObject;
    case ObjectType | ArrayType:
        return WantedType::ObjectOrArray;
    default:
        return WantedType::TextOrTexts;
    }
}

std::variant<std::string, json::Type, Oddity> observedIn(const json::Value &value)
{
    if (const std::string *text = value.asString())
        return *text;
    if (const json::Number *number = value.asNumber())
        return number->digits;
    if (value.asObject() && value.asObject()->isEmpty())
        return Oddity::EmptyObject;
    return value.type();
}

bool isText(const json::Value &value)
{
    return value.asString() != nullptr;
}

class MemberLaw
{
public:
    MemberLaw(InspectionDraft &draft, const TokenKind &kind, Weight weight)
        : m_draft(draft)
        , m_kind(kind)
        , m_weight(weight)
    {
    }

    void check(std::span<const MemberRule> rules, const json::Object *event = nullptr)
    {
        m_event = event;
        for (const MemberRule &rule : rules)
            check(rule);
    }
    void checkOneOf();
    void checkEvents();
    void checkHeaderMembers();

private:
    const Inspection &inspection() const { return m_draft.result; }
    const json::Value *at(std::string_view path) const { return placeOf(inspection(), path, m_event).value; }
    bool isMet(const Condition &condition) const;
    bool isReported(std::string_view path) const;
    bool reportsPrivatePart(std::string_view path, const json::Value &key);

    void check(const MemberRule &rule);
    void checkPresent(const MemberRule &rule, std::string_view path, const json::Value &value);

    void reportMissing(const MemberRule &rule);
    void reportForbidden(std::string_view path, Demand demand);
    void reportType(std::string_view path, std::uint8_t types, const json::Value &value);
    void reportValue(std::string_view path, Allowed allowed, std::string_view operand,
                     std::optional<std::variant<std::string, json::Type, Oddity>> observed, bool isAdvice = false);

    InspectionDraft &m_draft;
    const TokenKind &m_kind;
    Weight m_weight;
    bool m_isUndecided = isUndecided(m_draft.result, m_kind); ///< what only the one forbids may be the other's
    const json::Object *m_event = nullptr;
};

bool MemberLaw::isMet(const Condition &condition) const
{
    if (condition.path.empty())
        return true;
    const json::Value *value = at(condition.path);
    const std::string *text = value ? value->asString() : nullptr;
    const bool isTrue = value && *value == json::Value(true);
    const bool holds = condition.value.empty()
                           ? value != nullptr
                           : (text && *text == condition.value) || (isTrue && condition.value == "true");
    return holds != condition.isUnless;
}

/// Whether the general checks have said of a claim that it is missing or of another type.
bool MemberLaw::isReported(std::string_view path) const
{
    return std::ranges::any_of(inspection().findings, [path](const Finding &finding) {
        return finding.severity == Severity::Error && finding.where == path &&
               (finding.code == Code::ClaimWrongType || finding.code == Code::ClaimMissing);
    });
}

/// Anyone who reads the token has the key then. Where a rule forbids the private members, or the key is one that the
/// token is bound to, that is said elsewhere.
bool MemberLaw::reportsPrivatePart(std::string_view path, const json::Value &key)
{
    const bool isForbidden = std::ranges::any_of(m_kind.members, [path](const MemberRule &rule) {
        return rule.demand == Demand::Forbidden && rule.path.starts_with(path) && rule.path.size() > path.size();
    });
    const json::Object *members = key.asObject();
    if (isForbidden || path.starts_with("payload.cnf.") || !members || jose::Jwk(key).isSymmetric() ||
        !jose::Jwk(key).carriesPrivateMembers())
        return false;
    static constexpr std::array<std::string_view, 8> privateNames = {"d", "p", "q", "dp", "dq", "qi", "oth", "priv"};
    const auto shown =
        std::ranges::find_if(privateNames, [members](std::string_view name) { return members->find(name); });
    if (shown == privateNames.end())
        return false;
    const std::string member = shownPath(path) + "." + std::string(*shown);
    m_draft.report(found::HeaderMemberForbidden{m_kind.name, member, m_kind.rule}, member);
    return true;
}

void MemberLaw::check(const MemberRule &rule)
{
    if (!isMet(rule.when))
        return;
    const Place place = placeOf(inspection(), rule.path, m_event);
    if (rule.demand == Demand::Forbidden || rule.demand == Demand::Discouraged) {
        if (place.value && !m_isUndecided)
            reportForbidden(rule.path, rule.demand);
        return;
    }
    const json::Value *other = rule.otherwise.empty() ? nullptr : at(rule.otherwise);
    if (other)
        checkPresent(rule, rule.otherwise, *other);
    if (place.value)
        checkPresent(rule, rule.path, *place.value);
    const bool isMissing = !place.value && !other && place.hasParent; // else told of what it should lie in
    if (isMissing && rule.demand != Demand::Optional && !isReported(rule.path))
        reportMissing(rule);
}

void MemberLaw::checkPresent(const MemberRule &rule, std::string_view path, const json::Value &value)
{
    if (isReported(path))
        return;
    if (rule.types != AnyType && (typeOf(value) & rule.types) == 0) {
        reportType(path, rule.types, value);
        return;
    }
    if (rule.types == (TextType | ArrayType) && value.asArray() && !std::ranges::all_of(*value.asArray(), isText)) {
        reportValue(path, Allowed::TextArray, {}, Oddity::MixedArray);
        return;
    }
    if (rule.allowed == Allowed::PublicKey && reportsPrivatePart(path, value))
        return;
    if (rule.allowed && !satisfies(inspection(), value, *rule.allowed, rule.operand)) {
        reportValue(path, *rule.allowed, shownPath(rule.operand), observedIn(value), rule.demand == Demand::Advised);
    }
}

void MemberLaw::reportMissing(const MemberRule &rule)
{
    std::string path = shownPath(rule.path);
    if (m_weight == Weight::Guess || rule.demand == Demand::Advised) {
        m_draft.report(found::MemberAdvised{m_kind.name, path, m_kind.rule, m_weight == Weight::Guess}, path);
        return;
    }
    found::MemberRequired missing{m_kind.name, path, m_kind.rule, {}};
    if (!rule.otherwise.empty())
        missing.otherwise = rule.otherwise;
    m_draft.report(std::move(missing), std::move(path));
}

void MemberLaw::reportForbidden(std::string_view path, Demand demand)
{
    const std::string shown = shownPath(path);
    if (m_weight == Weight::Guess || demand == Demand::Discouraged)
        m_draft.report(found::MemberDiscouraged{m_kind.name, shown, m_kind.rule, m_weight == Weight::Guess}, shown);
    else
        m_draft.report(found::MemberForbidden{m_kind.name, path, m_kind.rule}, shown);
}

void MemberLaw::reportType(std::string_view path, std::uint8_t types, const json::Value &value)
{
    constexpr std::string_view payload = "payload.";
    std::string shown = shownPath(path);
    if (m_weight == Weight::Guess) {
        m_draft.report(found::MemberUnusual{m_kind.name, shown, m_kind.rule, value.type(), wantedType(types), {}, true},
                       shown);
        return;
    }
    const std::string_view name = path.substr(path.find('.') + 1);
    if (path.starts_with(payload) && !name.contains('.')) {
        m_draft.report(found::ClaimWrongType{std::string(name), value.type(), wantedType(types)}, std::move(shown));
        return;
    }
    m_draft.report(found::MemberWrongType{shown, m_kind.name, m_kind.rule, value.type(), wantedType(types)}, shown);
}

void MemberLaw::reportValue(std::string_view path, Allowed allowed, std::string_view operand,
                            std::optional<std::variant<std::string, json::Type, Oddity>> observed, bool isAdvice)
{
    const std::string shown = shownPath(path);
    std::optional<std::string> values;
    if (!operand.empty())
        values = std::string(operand);
    if (m_weight == Weight::Guess || isAdvice) {
        m_draft.report(found::MemberUnusual{m_kind.name, shown, m_kind.rule, std::move(observed), allowed,
                                            std::move(values), m_weight == Weight::Guess},
                       shown);
        return;
    }
    m_draft.report(
        found::MemberInvalid{m_kind.name, shown, m_kind.rule, std::move(observed), allowed, std::move(values)}, shown);
}

void MemberLaw::checkOneOf()
{
    const std::span<const std::string_view> paths = m_kind.oneOf.paths;
    const auto given = std::ranges::count_if(paths, [this](std::string_view path) { return at(path) != nullptr; });
    if (!paths.empty() && given != 1)
        reportValue(paths.front(), m_kind.oneOf.allowed, {}, {});
}

/// RFC 8417, 2.2: names with an object each; and the event that makes the kind.
void MemberLaw::checkEvents()
{
    const json::Value *value = at("payload.events");
    const json::Object *events = value ? value->asObject() : nullptr;
    if (!events)
        return;
    if (!m_kind.event.empty() && !events->find(m_kind.event)) {
        m_draft.report(
            found::MemberRequired{m_kind.name, "payload.events." + std::string(m_kind.event), m_kind.rule, {}},
            "payload.events");
    }
    const auto isFaulty = [](const json::Member &event) { return !event.value.asObject(); };
    const auto faulty = std::ranges::find_if(events->members(), isFaulty);
    if (events->isEmpty())
        reportValue("payload.events", Allowed::ObjectForEachEvent, {}, Oddity::EmptyObject);
    else if (faulty != events->members().end())
        reportValue("payload.events", Allowed::ObjectForEachEvent, {}, faulty->value.type());
    const auto isNamed = [](const json::Member &event) { return isTextOf(event.name, Allowed::Uri); };
    if (!m_kind.event.empty() || std::ranges::all_of(events->members(), isNamed))
        return;
    const auto nameless = std::ranges::find_if_not(events->members(), isNamed);
    reportValue("payload.events", Allowed::UriForEachEvent, {}, nameless->name);
}

/// Of each event, the members that its type has.
void checkEventMembers(InspectionDraft &draft, const TokenKind &kind, Weight weight)
{
    const json::Value *value = valueAt(draft.result, "payload.events");
    const json::Object *events = value ? value->asObject() : nullptr;
    if (!events)
        return;
    for (const json::Member &event : events->members()) {
        for (const EventRule &rule : kind.events) {
            if (event.value.asObject() && event.name.ends_with(rule.name))
                MemberLaw(draft, kind, weight).check(rule.members, event.value.asObject());
        }
    }
}

void MemberLaw::checkHeaderMembers()
{
    const json::Object *header = inspection().header ? inspection().header->root.asObject() : nullptr;
    if (m_kind.headerMembers.empty() || !header)
        return;
    for (const json::Member &member : header->members()) {
        if (std::ranges::find(m_kind.headerMembers, member.name) == m_kind.headerMembers.end())
            m_draft.report(found::HeaderMemberForbidden{m_kind.name, "header." + member.name, m_kind.rule},
                           "header." + member.name);
    }
}

} // namespace

void checkMembers(InspectionDraft &draft, const TokenKind &kind, Weight weight)
{
    MemberLaw law(draft, kind, weight);
    law.check(kind.members);
    law.checkOneOf();
    law.checkHeaderMembers();
    if (std::ranges::any_of(kind.members, [](const MemberRule &rule) { return rule.path == "payload.events"; }))
        law.checkEvents();
    checkEventMembers(draft, kind, weight);
}

} // namespace tokenscope::inspect
