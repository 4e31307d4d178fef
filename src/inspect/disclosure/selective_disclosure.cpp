// SPDX-License-Identifier: Apache-2.0
#include "inspect/disclosure/selective_disclosure.h"

#include "base/base64url.h"
#include "crypto/digest.h"
#include "inspect/kinds/token_kind.h"
#include "inspect/model/not_examined.h"
#include "json/document.h"
#include "json/pointer.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <map>
#include <set>
#include <utility>

namespace tokenscope::inspect {

namespace {

constexpr std::string_view digestsName = "_sd";
constexpr std::string_view algorithmName = "_sd_alg";
constexpr std::string_view elementName = "...";
constexpr std::string_view disclosureRule = "RFC 9901, 7.1";

/// Faults of one kind that are reported, each; the verdict is the same for the rest.
constexpr std::size_t mostReportedFaults = 10;

/// draft-ietf-oauth-sd-jwt-vc, 2.2.2.2: what says how a credential is to be verified has to be in sight.
constexpr std::array<std::string_view, 8> alwaysVisible = {"iss", "nbf",      "exp",           "cnf",
                                                           "vct", "aka_vcts", "vct#integrity", "status"};

struct Disclosure
{
    std::size_t place; ///< among the disclosures, from 0
    std::string digest;
    std::optional<std::string> name; ///< absent for an element of an array
    std::string salt;
    json::Value value;
    std::optional<std::string> pointer; ///< where it was put
    bool isSound = true;
    bool isUsed = false;
    bool isRepeated = false;
};

/// One step down in the payload: its reference token (RFC 6901) is at the end of the path while this lives.
class PathStep
{
public:
    PathStep(std::string &path, std::string_view name)
        : m_path(path)
        , m_length(path.size())
    {
        json::appendToken(path, name);
    }
    PathStep(const PathStep &) = delete;
    PathStep &operator=(const PathStep &) = delete;
    ~PathStep() { m_path.resize(m_length); }

private:
    std::string &m_path;
    std::size_t m_length;
};

bool isVisibleByLaw(const InspectionDraft &draft)
{
    const auto &header = draft.result.header;
    const json::Object *object = header ? header->root.asObject() : nullptr;
    const json::Value *type = object ? object->find("typ") : nullptr;
    const std::string *name = type ? type->asString() : nullptr;
    const TokenKind *kind = name ? findKindOfType(*name) : nullptr;
    return kind && isKindOf(*kind, "sd_jwt_vc");
}

class Discloser
{
public:
    Discloser(InspectionDraft &draft, crypto::Digest digest)
        : m_draft(draft)
        , m_digest(digest)
        , m_isCredential(isVisibleByLaw(draft))
    {
    }

    void read(const std::vector<std::string_view> &texts);
    json::Value payload(const json::Object &signedPayload);
    void reportUnused();
    /// What was disclosed, and an edge for each disclosure.
    void enterAll();

private:
    json::Value value(const json::Value &value, std::size_t depth, bool visible);
    json::Object object(const json::Object &object, std::size_t depth, bool visible);
    json::Array array(const json::Array &array, std::size_t depth, bool visible);
    void addDisclosed(json::Object &target, std::set<std::string, std::less<>> &names, const json::Value &digests,
                      std::size_t depth, bool visible);
    Disclosure *take(const std::string &digest, bool named, bool visible);

    void readOne(Disclosure &disclosure, std::string_view text);
    void fault(Disclosure &disclosure, DisclosureFault reason);
    void faultInPayload(std::string_view member, std::variant<std::string, json::Type, Oddity> observed,
                        Allowed allowed);

    InspectionDraft &m_draft;
    crypto::Digest m_digest;
    bool m_isCredential;
    std::vector<Disclosure> m_disclosures;
    std::map<std::string, std::size_t, std::less<>> m_byDigest;
    std::set<std::string, std::less<>> m_seen; ///< digests, those of decoys too
    std::string m_path;                        ///< of the value that is being put together
    std::size_t m_faults = 0;
    std::size_t m_repeated = 0;
    std::size_t m_malformed = 0;
    bool m_tooDeep = false;
};

void Discloser::fault(Disclosure &disclosure, DisclosureFault reason)
{
    disclosure.isSound = false;
    if (++m_faults > mostReportedFaults)
        return;
    m_draft.report(found::DisclosureInvalid{disclosure.place, reason, disclosure.name},
                   "disclosure:" + std::to_string(disclosure.place));
}

void Discloser::faultInPayload(std::string_view member, std::variant<std::string, json::Type, Oddity> observed,
                               Allowed allowed)
{
    if (++m_malformed > mostReportedFaults)
        return;
    const std::string path = "payload." + std::string(member);
    m_draft.report(found::MemberInvalid{"sd_jwt", path, disclosureRule, std::move(observed), allowed}, path);
}

void Discloser::readOne(Disclosure &disclosure, std::string_view text)
{
    const auto bytes = base64url::decode(text);
    if (!bytes) {
        fault(disclosure, DisclosureFault::NotBase64);
        return;
    }
    auto document = json::parse(asText(*bytes));
    if (!document || !document->duplicates.empty() || !document->loneSurrogates.empty()) {
        fault(disclosure, DisclosureFault::NotJson);
        return;
    }
    // RFC 9901, 4.2.1 and 4.2.2: salt, name and value of a claim; salt and value of an element.
    const json::Array *parts = document->root.asArray();
    const bool isSound = parts && (parts->size() == 2 || parts->size() == 3) && parts->front().asString() &&
                         (parts->size() == 2 || (*parts)[1].asString());
    if (!isSound) {
        fault(disclosure, DisclosureFault::WrongElements);
        return;
    }
    disclosure.salt = *parts->front().asString();
    if (parts->size() == 3)
        disclosure.name = *(*parts)[1].asString();
    disclosure.value = parts->back();
    if (disclosure.name == digestsName || disclosure.name == elementName)
        fault(disclosure, DisclosureFault::ForbiddenName);
}

void Discloser::read(const std::vector<std::string_view> &texts)
{
    m_disclosures.reserve(texts.size());
    for (const std::string_view given : texts) {
        Disclosure disclosure{
            m_disclosures.size(), base64url::encode(crypto::hash(m_digest, asBytes(given))), {}, {}, {}, {}};
        readOne(disclosure, given);
        const bool isNew = m_byDigest.try_emplace(disclosure.digest, disclosure.place).second;
        if (!isNew && ++m_repeated <= mostReportedFaults) {
            m_draft.report(found::DigestRepeated{disclosure.place, disclosure.digest},
                           "disclosure:" + std::to_string(disclosure.place));
        }
        disclosure.isUsed = disclosure.isRepeated = !isNew; // reported already
        m_disclosures.push_back(std::move(disclosure));
    }
}

/// The disclosure that a digest stands for, once for each digest; null for decoys and what is withheld.
Disclosure *Discloser::take(const std::string &digest, bool named, bool visible)
{
    if (!m_seen.insert(digest).second) {
        if (++m_repeated <= mostReportedFaults)
            m_draft.report(found::DigestRepeated{{}, digest}, "payload");
        return nullptr;
    }
    const auto found = m_byDigest.find(digest);
    if (found == m_byDigest.end())
        return nullptr;
    Disclosure &disclosure = m_disclosures[found->second];
    disclosure.isUsed = true;
    if (!disclosure.isSound)
        return nullptr;
    if (disclosure.name.has_value() != named) {
        fault(disclosure, DisclosureFault::WrongElements);
        return nullptr;
    }
    if (visible)
        fault(disclosure, DisclosureFault::NotSelective);
    return &disclosure;
}

void Discloser::addDisclosed(json::Object &target, std::set<std::string, std::less<>> &names,
                             const json::Value &digests, std::size_t depth, bool visible)
{
    const json::Array *list = digests.asArray();
    if (!list || !std::ranges::all_of(*list, [](const json::Value &entry) { return entry.asString(); })) {
        if (list)
            faultInPayload(digestsName, Oddity::MixedArray, Allowed::TextArray);
        else
            faultInPayload(digestsName, digests.type(), Allowed::TextArray);
        return;
    }
    for (const json::Value &entry : *list) {
        Disclosure *disclosure = take(*entry.asString(), true, visible);
        if (!disclosure)
            continue;
        const bool mustBeVisible =
            m_isCredential && depth == 1 && std::ranges::find(alwaysVisible, *disclosure->name) != alwaysVisible.end();
        if (mustBeVisible)
            fault(*disclosure, DisclosureFault::NotSelective);
        if (!names.insert(*disclosure->name).second) {
            fault(*disclosure, DisclosureFault::NameTaken);
            continue;
        }
        const PathStep step(m_path, *disclosure->name);
        disclosure->pointer = m_path;
        target.append(*disclosure->name, value(disclosure->value, depth + 1, visible || mustBeVisible));
    }
}

json::Object Discloser::object(const json::Object &object, std::size_t depth, bool visible)
{
    json::Object result;
    std::set<std::string, std::less<>> names;
    for (const json::Member &member : object.members()) {
        if (member.name == digestsName)
            continue;
        names.insert(member.name);
        if (depth == 1 && member.name == algorithmName)
            continue;
        if (member.name == elementName)
            faultInPayload(elementName, member.name, Allowed::LoneArrayElement);
        const bool mustBeVisible =
            m_isCredential && depth == 1 && std::ranges::find(alwaysVisible, member.name) != alwaysVisible.end();
        const PathStep step(m_path, member.name);
        result.append(member.name, value(member.value, depth + 1, visible || mustBeVisible));
    }
    for (const json::Member &member : object.members()) {
        if (member.name == digestsName)
            addDisclosed(result, names, member.value, depth, visible);
    }
    return result;
}

json::Array Discloser::array(const json::Array &array, std::size_t depth, bool visible)
{
    json::Array result;
    for (const json::Value &element : array) {
        const json::Object *holder = element.asObject();
        const json::Value *digest = holder && holder->size() == 1 ? holder->find(elementName) : nullptr;
        const PathStep step(m_path, std::to_string(result.size()));
        if (!digest) {
            result.push_back(value(element, depth + 1, visible));
        } else if (!digest->asString()) {
            faultInPayload(elementName, digest->type(), Allowed::Text);
        } else if (Disclosure *disclosure = take(*digest->asString(), false, visible)) {
            disclosure->pointer = m_path;
            result.push_back(value(disclosure->value, depth + 1, visible));
        }
    }
    return result;
}

json::Value Discloser::value(const json::Value &value, std::size_t depth, bool visible)
{
    if (depth > json::maximumDepth) {
        // Disclosures inside one another go as deep as there are disclosures.
        if (!std::exchange(m_tooDeep, true)) {
            m_draft.report(found::JsonTooDeep{TokenPart::Payload, json::maximumDepth, {}}, "payload");
        }
        return {};
    }
    if (const json::Object *members = value.asObject())
        return object(*members, depth, visible);
    if (const json::Array *elements = value.asArray())
        return array(*elements, depth, visible);
    return value;
}

json::Value Discloser::payload(const json::Object &signedPayload)
{
    return object(signedPayload, 1, false);
}

void Discloser::reportUnused()
{
    std::size_t reported = 0;
    for (const Disclosure &disclosure : m_disclosures) {
        if (disclosure.isUsed || !disclosure.isSound || ++reported > mostReportedFaults)
            continue;
        m_draft.report(found::DisclosureUnreferenced{disclosure.place, disclosure.digest, disclosure.name},
                       "disclosure:" + std::to_string(disclosure.place));
    }
}

void Discloser::enterAll()
{
    Inspection &result = m_draft.result;
    for (Disclosure &disclosure : m_disclosures) {
        const bool holds = disclosure.isUsed && !disclosure.isRepeated;
        result.bindings.push_back({Edge::Disclosure, Artefact::Credential, Artefact::Disclosure,
                                   holds ? BindingState::Holds : BindingState::Broken,
                                   holds ? disclosure.digest : std::string(), disclosure.digest, BindingGap::None,
                                   disclosure.place});
        result.disclosures.push_back({disclosure.place, std::move(disclosure.name), std::move(disclosure.salt),
                                      std::move(disclosure.value), std::move(disclosure.digest),
                                      std::move(disclosure.pointer), disclosure.isSound});
    }
}

/// RFC 9901, 4.1.1: SHA-256 where `_sd_alg` is absent; nothing where it names what is not known.
std::optional<crypto::Digest> digestNamedIn(const json::Object &signedPayload)
{
    struct Hash
    {
        std::string_view name; ///< IANA, Named Information Hash Algorithm Registry
        crypto::Digest digest;
    };
    static constexpr std::array known = {
        Hash{"sha-256", crypto::Digest::Sha256},
        Hash{"sha-384", crypto::Digest::Sha384},
        Hash{"sha-512", crypto::Digest::Sha512},
    };
    const json::Value *named = signedPayload.find(algorithmName);
    if (!named)
        return crypto::Digest::Sha256;
    const std::string *name = named->asString();
    const auto found = name ? std::ranges::find(known, *name, &Hash::name) : known.end();
    return found == known.end() ? std::nullopt : std::optional(found->digest);
}

/// Whether there are not too many, and the budget suffices: beside each signature of a JWS in JSON they are read anew.
bool mayExamine(InspectionDraft &draft, const Presentation &presentation)
{
    using namespace std::chrono_literals;
    WorkBudget::Cost cost = 5us * std::int64_t(presentation.disclosures.size());
    for (const std::string_view disclosure : presentation.disclosures)
        cost += 20ns * std::int64_t(disclosure.size());
    return presentation.given <= maximumDisclosures && draft.budget.spendOnCheck(cost);
}

} // namespace

void disclose(InspectionDraft &draft, const Presentation &presentation)
{
    Inspection &result = draft.result;
    const json::Object &signedPayload = *result.payload->root.asObject();
    draft.disclosureDigest = digestNamedIn(signedPayload);
    if (!draft.disclosureDigest) {
        const json::Value &named = *signedPayload.find(algorithmName);
        const std::string_view shown = named.asString() ? std::string_view(*named.asString()) : named.typeName();
        draft.report(found::DisclosureHashUnsupported{std::string(shown)}, "payload._sd_alg");
        draft.check(CheckName::Disclosures, CheckState::Failed);
        return;
    }
    if (!mayExamine(draft, presentation)) {
        reportNotExamined(draft, Unexamined::Disclosures, 0, presentation.given);
        draft.check(CheckName::Disclosures, CheckState::NotChecked, std::to_string(presentation.given));
        draft.disclosureDigest.reset();
        return;
    }
    for (const json::Type type : presentation.notTexts)
        draft.report(found::DisclosureNotText{type}, "header.disclosures");
    Discloser discloser(draft, *draft.disclosureDigest);
    discloser.read(presentation.disclosures);
    json::Value disclosed = discloser.payload(signedPayload);
    discloser.reportUnused();
    discloser.enterAll();
    result.signedPayload = result.payload->root;
    result.payload->root = std::move(disclosed);
    result.claims.emplace(*result.payload->root.asObject());
    const bool failed = draft.hasError(Code::MemberInvalid, Code::DigestRepeated);
    draft.check(CheckName::Disclosures, failed ? CheckState::Failed : CheckState::Passed,
                std::to_string(presentation.disclosures.size()));
}

} // namespace tokenscope::inspect
