// SPDX-License-Identifier: Apache-2.0
#include "crypto/algorithm.h"
#include "inspect/claims/claim_check.h"
#include "inspect/findings/fact.h"
#include "jose/jose_header.h"
#include "make/kind_draft.h"
#include "make/signing.h"
#include "remedy/changes.h"

#include <algorithm>

namespace tokenscope::remedy {

namespace found = inspect::found;
using inspect::CheckName;
using inspect::CheckState;
using inspect::Code;
using inspect::Expectations;
using inspect::Inspection;

namespace {

/// Gathers what the issuer could write otherwise, each member of header and payload once for each value.
class IssuerChanges
{
public:
    explicit IssuerChanges(const Trial &trial)
        : m_inspection(trial.inspection())
        , m_expected(trial.inspection().expectations)
        , m_question(trial.question())
        , m_diagnosis(trial.diagnosis())
        , m_now(trial.question().moment.time_since_epoch().count())
    {
    }

    std::vector<Change> all()
    {
        addRepeated();
        addSigning();
        addHeader();
        addExpectedValues();
        addDates();
        addRequired();
        addLaw();
        return std::move(m_changes);
    }

private:
    /// Of a value: a verifier wants just this one, or another would do as well.
    enum class Origin { Known, Example };

    void add(Change change)
    {
        if (std::ranges::find(m_changes, change) == m_changes.end())
            m_changes.push_back(std::move(change));
    }
    bool fails(CheckName name) const
    {
        return std::ranges::any_of(m_inspection.checks, [name](const inspect::Check &check) {
            return check.name == name && check.state == CheckState::Failed;
        });
    }
    bool hasError(Code code) const
    {
        return std::ranges::any_of(m_inspection.findings, [code](const inspect::Finding &finding) {
            return finding.code == code && finding.severity == inspect::Severity::Error;
        });
    }
    const json::Object *objectOf(TokenPart part) const
    {
        const auto &document = part == TokenPart::Header ? m_inspection.header : m_inspection.payload;
        return document ? document->root.asObject() : nullptr;
    }
    bool isThere(TokenPart part, std::string_view name) const
    {
        const json::Object *object = objectOf(part);
        return object && object->find(name);
    }
    void set(TokenPart part, std::string name, json::Value value, Origin origin = Origin::Known)
    {
        const bool there = isThere(part, name);
        add(SetMember{part, std::move(name), std::move(value), origin == Origin::Example, there});
    }
    void setClaim(std::string name, const std::string &text)
    {
        set(TokenPart::Payload, std::move(name), json::Value(text));
    }

    void addRepeated();
    void addSigning();
    void addKeys();
    std::string algorithmFor(const jose::Jwk &key) const;
    bool isAllowed(std::string_view algorithm) const;
    void addAllowedAlgorithms();
    void addHeader();
    void addMembersOfType(std::string_view type);
    void addExpectedValues();
    void addDates();
    void addRequired();
    void addLaw();
    void addMemberOf(std::string_view kind, std::string_view path);
    void addRemoval(std::string_view path);

    const Inspection &m_inspection;
    const Expectations &m_expected;
    const inspect::Question &m_question;
    const Diagnosis &m_diagnosis;
    std::int64_t m_now;
    std::vector<Change> m_changes;
};

void IssuerChanges::addRepeated()
{
    for (const TokenPart part : {TokenPart::Header, TokenPart::Payload}) {
        const json::Object *object = objectOf(part);
        if (!object || !hasError(Code::DuplicateMember))
            continue;
        for (const json::Member &member : object->members()) {
            if (object->count(member.name) > 1)
                add(WriteOnce{part, member.name});
        }
    }
}

bool IssuerChanges::isAllowed(std::string_view algorithm) const
{
    const auto &allowed = m_expected.algorithms;
    return allowed.empty() || std::ranges::find(allowed, algorithm) != allowed.end();
}

/// What the issuer signs with where it has that key: the token's own algorithm if it can, else the key's.
std::string IssuerChanges::algorithmFor(const jose::Jwk &key) const
{
    const auto fits = [&](const crypto::SignatureAlgorithm &algorithm) {
        const bool isNamed = !key.algorithm() || *key.algorithm() == algorithm.name;
        return isNamed && isAllowed(algorithm.name) && crypto::fits(algorithm, *key.key());
    };
    const auto *own = crypto::findSignatureAlgorithm(m_inspection.signature.algorithm);
    if (own && fits(*own))
        return std::string(own->name);
    const auto all = crypto::signatureAlgorithms();
    const auto first = std::ranges::find_if(all, fits);
    return first == all.end() ? std::string() : std::string(first->name);
}

/// Those that the token names, or if there are none, those of its algorithm, or else all.
void IssuerChanges::addKeys()
{
    constexpr std::size_t most = 3;
    const std::string &algorithm = m_inspection.signature.algorithm;
    const auto &keyId = m_inspection.signature.keyId;
    std::vector<std::pair<int, SignWith>> ranked;
    for (const inspect::KeySource &source : m_question.keys.current) {
        for (const jose::Jwk &key : source.all()) {
            const bool isUsable = key.key() && key.use().value_or("sig") == "sig" && !source.onlyDecrypts &&
                                  !source.isEarlier && !(key.isSymmetric() && source.isFetched());
            const std::string name = isUsable ? algorithmFor(key) : std::string();
            if (name.empty())
                continue;
            const bool isNamed = key.id() && keyId && key.id()->value == *keyId;
            const bool keepsId = source.explicitKey || isNamed || !key.id();
            ranked.emplace_back(
                isNamed || source.explicitKey ? 0
                : name == algorithm           ? 1
                                              : 2,
                SignWith{name, keepsId ? std::nullopt : std::optional(key.id()->value), name != algorithm});
        }
    }
    std::ranges::stable_sort(ranked, {}, [](const auto &entry) { return entry.first; });
    for (std::size_t i = 0; i < std::min(ranked.size(), most) && ranked[i].first == ranked.front().first; ++i)
        add(ranked[i].second);
}

void IssuerChanges::addAllowedAlgorithms()
{
    constexpr std::size_t most = 4;
    std::size_t added = 0;
    for (const std::string &name : m_expected.algorithms) {
        if (added < most && crypto::findSignatureAlgorithm(name)) {
            add(SignWith{name, std::nullopt, true});
            ++added;
        }
    }
}

void IssuerChanges::addSigning()
{
    if (hasError(Code::ContentChanged))
        return; // an issuer that signs what somebody changed would lend itself to them
    if (hasError(Code::AlgNotAllowed) && !m_diagnosis.hasKey)
        addAllowedAlgorithms();
    else if (m_diagnosis.hasKey || m_diagnosis.hasEncoding)
        addKeys();
}

/// A token of that type has more members than this one may have.
void IssuerChanges::addMembersOfType(std::string_view type)
{
    for (const make::KindTemplate &kind : make::kindTemplates()) {
        const auto draft = make::draftOfKind(kind, {m_question.moment});
        const json::Value *own = draft ? draft->header.find("typ") : nullptr;
        if (!own || !own->asString() || !jose::sameMediaType(*own->asString(), type))
            continue;
        for (const json::Member &member : draft->claims->members()) {
            if (!isThere(TokenPart::Payload, member.name))
                set(TokenPart::Payload, member.name, member.value, Origin::Example);
        }
        return;
    }
}

void IssuerChanges::addHeader()
{
    if (hasError(Code::CritUnknown) || hasError(Code::CritMalformed))
        add(RemoveMember{TokenPart::Header, "crit"});
    if (!fails(CheckName::Type) && !hasError(Code::TypeMismatch))
        return;
    if (m_expected.type)
        set(TokenPart::Header, "typ", json::Value(*m_expected.type));
    else if (m_expected.tokenType == inspect::TokenType::AccessToken)
        set(TokenPart::Header, "typ", json::Value("at+jwt"));
    else if (m_expected.tokenType == inspect::TokenType::IdToken)
        set(TokenPart::Header, "typ", json::Value("JWT"));
    if (m_expected.type)
        addMembersOfType(*m_expected.type);
    const make::KindTemplate *wanted = m_expected.kind ? make::findTemplate(m_expected.kind->text) : nullptr;
    if (wanted)
        addMemberOf(wanted->kind, "header.typ");
}

void IssuerChanges::addExpectedValues()
{
    if (!m_inspection.claims)
        return;
    const auto wanted = [this](CheckName name) -> std::string {
        const auto check = std::ranges::find(m_inspection.checks, name, &inspect::Check::name);
        return check == m_inspection.checks.end() ? std::string() : check->expected;
    };
    if (fails(CheckName::Issuer)) {
        const auto issuers = m_question.keys.issuers();
        if (m_expected.issuer)
            setClaim("iss", *m_expected.issuer);
        else if (issuers.size() == 1)
            setClaim("iss", issuers.front());
        else
            setClaim("iss", wanted(CheckName::Issuer));
    }
    if (fails(CheckName::Audience) && !m_expected.audiences.empty())
        setClaim("aud", m_expected.audiences.front());
    if (fails(CheckName::Subject) && m_expected.subject)
        setClaim("sub", *m_expected.subject);
    if (fails(CheckName::Nonce) && m_expected.nonce)
        setClaim("nonce", *m_expected.nonce);
    if (fails(CheckName::AuthorizedParty) && m_expected.authorizedParty)
        setClaim("azp", *m_expected.authorizedParty);
}

void IssuerChanges::addDates()
{
    constexpr std::int64_t usual = 3600;
    if (!m_inspection.claims)
        return;
    const std::int64_t lifetime =
        m_expected.maximumLifetime ? std::min<std::int64_t>(usual, m_expected.maximumLifetime->count()) : usual;
    const auto isMistyped = [this](std::string_view name) { return inspect::isMistyped(*m_inspection.claims, name); };
    const bool hasUnits = hasError(Code::DateInMilliseconds);
    const auto setDate = [this](std::string name, std::int64_t seconds) {
        set(TokenPart::Payload, std::move(name), json::Value(seconds), Origin::Example);
    };
    if (fails(CheckName::Expiry) || isMistyped("exp") || hasError(Code::ExpiryMissing))
        setDate("exp", m_now + lifetime);
    if (fails(CheckName::Lifetime) || hasError(Code::LifetimeExcessive)) {
        const auto &issued = m_inspection.claims->issuedAt();
        setDate("exp", (issued && !issued->clamped ? issued->seconds : m_now) + lifetime);
    }
    const bool needsIssue = hasError(Code::ClaimMissing) && (m_expected.maximumAge || m_expected.maximumLifetime);
    if (fails(CheckName::IssuedAt) || isMistyped("iat") || fails(CheckName::Age) || hasError(Code::IssuedInFuture) ||
        needsIssue || (hasUnits && isThere(TokenPart::Payload, "iat")))
        setDate("iat", m_now);
    if (fails(CheckName::NotBefore) || isMistyped("nbf") || (hasUnits && isThere(TokenPart::Payload, "nbf")))
        setDate("nbf", m_now);
    for (const std::string_view name : {"iss", "sub", "jti", "aud"}) {
        if (isMistyped(name))
            set(TokenPart::Payload, std::string(name), json::Value("example"), Origin::Example);
    }
}

void IssuerChanges::addRequired()
{
    for (const inspect::Finding &finding : m_inspection.findings) {
        if (const auto *missing = finding.as<found::ClaimMissing>(); missing && !missing->claim.empty())
            set(TokenPart::Payload, missing->claim, json::Value("example"), Origin::Example);
        if (const auto *missing = finding.as<found::ClaimOfTypeMissing>())
            addMemberOf(nameOf(missing->type), "payload." + std::string(missing->claim));
    }
}

/// As a good token of the kind has it, by way of its outermost member.
void IssuerChanges::addMemberOf(std::string_view kind, std::string_view path)
{
    const std::size_t dot = path.find('.');
    const bool isOfHeader = path.starts_with("header.");
    if (dot == std::string_view::npos || (!isOfHeader && !path.starts_with("payload.")))
        return;
    const std::string_view name = path.substr(dot + 1, path.find_first_of(".[", dot + 1) - dot - 1);
    const make::KindTemplate *known = make::findTemplate(kind);
    const auto draft =
        known ? make::draftOfKind(*known, {m_question.moment}) : std::unexpected(make::KindDraftFault::HolderMissing);
    const json::Value *value = !draft ? nullptr : isOfHeader ? draft->header.find(name) : draft->claims->find(name);
    if (value)
        set(isOfHeader ? TokenPart::Header : TokenPart::Payload, std::string(name), *value,
            isOfHeader && name == "typ" ? Origin::Known : Origin::Example);
}

void IssuerChanges::addRemoval(std::string_view path)
{
    const bool isOfHeader = path.starts_with("header.");
    const std::string name(path.substr(path.find('.') + 1));
    const TokenPart part = isOfHeader ? TokenPart::Header : TokenPart::Payload;
    if (isThere(part, name))
        add(RemoveMember{part, name});
}

/// What the law of its kind demands or forbids.
void IssuerChanges::addLaw()
{
    for (const inspect::Finding &finding : m_inspection.findings) {
        if (finding.severity != inspect::Severity::Error)
            continue;
        if (const auto *fact = finding.as<found::MemberRequired>()) {
            addMemberOf(fact->kind, fact->member);
        } else if (const auto *invalid = finding.as<found::MemberInvalid>()) {
            addMemberOf(invalid->kind, invalid->member);
            addRemoval(invalid->member);
        } else if (const auto *mistyped = finding.as<found::MemberWrongType>()) {
            addMemberOf(mistyped->kind.value_or(std::string_view()), mistyped->member);
            addRemoval(mistyped->member);
        } else if (const auto *forbidden = finding.as<found::MemberForbidden>()) {
            addRemoval(forbidden->member);
        } else if (const auto *header = finding.as<found::HeaderMemberForbidden>()) {
            addRemoval(header->member);
        }
    }
}

} // namespace

std::vector<Change> issuerChanges(const Trial &trial)
{
    if (!trial.diagnosis().canBeRemade || trial.diagnosis().hasText)
        return {};
    if (trial.question().keys.isEmpty())
        return {}; // whatever the issuer does, there is nothing to verify it with
    return IssuerChanges(trial).all();
}

} // namespace tokenscope::remedy
