// SPDX-License-Identifier: Apache-2.0
#include "gate/token_rules.h"

#include "base/base64url.h"
#include "base/joined.h"
#include "crypto/digest.h"
#include "inspect/inspect.h"
#include "inspect/kinds/token_kind.h"
#include "inspect/text_tokens.h"
#include "scan/record.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tokenscope::gate {

namespace {

using inspect::Code;

/// Findings that come of what the policy demands.
constexpr std::array<std::pair<Code, Rule>, 9> rulesOfFindings = {{
    {Code::AlgNotAllowed, Rule::TokenAlgorithms},
    {Code::TypeMismatch, Rule::TokenKinds},
    {Code::IssuerMismatch, Rule::TokenIssuer},
    {Code::IssuerMissing, Rule::TokenIssuer},
    {Code::AudienceMismatch, Rule::TokenAudience},
    {Code::AudienceMissing, Rule::TokenAudience},
    {Code::LifetimeExcessive, Rule::TokenLifetime},
    {Code::TokenTooOld, Rule::TokenAge},
    {Code::ClaimMissing, Rule::TokenClaims},
}};

class TokenJudge
{
public:
    TokenJudge(const TokenGate &gate, const inspect::Inspection &inspection, const inspect::TokenPlace &place,
               const std::vector<Rule> &asked)
        : m_policy(gate.policy)
        , m_inspection(inspection)
        , m_place(place)
        , m_asked(asked)
        , m_moment(gate.moment)
    {
    }

    std::vector<Result> run(const std::string &name)
    {
        for (const inspect::Finding &finding : m_inspection.findings)
            addFinding(finding);
        checkEncryption();
        checkIssuers();
        checkKinds();
        checkConditions(name);
        checkVerdict();
        return std::move(m_results);
    }

private:
    Result *report(Rule rule, std::string observed = {}, std::string expected = {})
    {
        const Level level = m_policy.levelOf(rule);
        if (level == Level::Off)
            return nullptr;
        Result result{rule, level};
        result.observed = inspect::shortened(std::move(observed));
        result.expected = std::move(expected);
        m_results.push_back(std::move(result));
        return &m_results.back();
    }

    void addFinding(const inspect::Finding &finding)
    {
        const auto row = std::ranges::find(rulesOfFindings, finding.code, &std::pair<Code, Rule>::first);
        const bool isOfRule = row != rulesOfFindings.end() && holdsRule(row->second) &&
                              finding.severity == inspect::Severity::Error &&
                              !m_policy.findingLevels.contains(finding.code);
        const Level level = isOfRule ? m_policy.levelOf(row->second) : m_policy.levelOf(finding.code, finding.severity);
        if (level == Level::Off)
            return;
        Result result{isOfRule ? row->second : Rule::Finding, level};
        result.finding = finding;
        result.isUnchecked = finding.code == Code::NotExamined;
        m_results.push_back(std::move(result));
    }

    bool holdsRule(Rule rule) const { return std::ranges::find(m_asked, rule) != m_asked.end(); }

    void checkEncryption()
    {
        if (!m_inspection.decryption)
            return;
        const auto demand = [this](Rule rule, const Texts &allowed, const std::string &found) {
            if (!allowed.empty() && !isAmong(allowed, found))
                report(rule, found, joined(allowed));
        };
        demand(Rule::TokenManagement, m_policy.tokenManagement, m_inspection.decryption->algorithm);
        demand(Rule::TokenEncryption, m_policy.tokenEncryption, m_inspection.decryption->encryption);
    }

    /// A single one was expected by the inspection already.
    void checkIssuers()
    {
        if (m_policy.tokenIssuers.size() < 2)
            return;
        const auto issuer = m_inspection.claims ? m_inspection.claims->issuer() : std::nullopt;
        if (!issuer || !isAmong(m_policy.tokenIssuers, *issuer))
            report(Rule::TokenIssuer, issuer.value_or(std::string()), joined(m_policy.tokenIssuers));
    }

    void checkKinds()
    {
        if (m_policy.tokenKinds.size() < 2)
            return;
        const std::string_view name = inspect::kindOf(m_inspection, m_place);
        const inspect::TokenKind *kind = inspect::findKind(name);
        const bool isAllowed = kind && std::ranges::any_of(m_policy.tokenKinds, [kind](const std::string &each) {
                                   return inspect::isKindOf(*kind, each);
                               });
        if (!isAllowed)
            report(Rule::TokenKinds, std::string(name), joined(m_policy.tokenKinds));
    }

    /// Of a payload that cannot be read nothing is said: `payload.x != "y"` would hold of it.
    void checkConditions(const std::string &name)
    {
        if (m_policy.conditions.empty())
            return;
        const bool isReadable = m_inspection.header && m_inspection.payload;
        scan::FoundToken found;
        found.line = m_place.line;
        found.name = m_place.name;
        const json::Value subject = scan::filterSubject(scan::recordOf(name, found, m_inspection, {}), m_inspection);
        for (const Condition &condition : m_policy.conditions) {
            if (isReadable && condition.filter.matches(subject, m_moment))
                continue;
            if (Result *result = report(Rule::TokenWhere, {}, condition.text))
                result->isUnchecked = !isReadable;
        }
    }

    /// What the policy lets pass of a rejected token has to be all that was against it.
    bool isRejectionLifted() const
    {
        std::size_t errors = 0;
        for (const inspect::Finding &finding : m_inspection.findings) {
            if (finding.severity != inspect::Severity::Error)
                continue;
            ++errors;
            const auto row = std::ranges::find(rulesOfFindings, finding.code, &std::pair<Code, Rule>::first);
            const bool isLifted = m_policy.findingLevels.contains(finding.code) ||
                                  (row != rulesOfFindings.end() && m_policy.ruleLevels.contains(row->second));
            if (!isLifted)
                return false;
        }
        return errors > 0 && m_inspection.signature.state == inspect::SignatureState::Verified &&
               !m_inspection.signature.byOwnKey && m_inspection.unchecked.empty();
    }

    void checkVerdict()
    {
        using enum inspect::Verdict;
        if (!m_policy.needsVerified || m_inspection.verdict == Accepted)
            return;
        const bool isRejected = m_inspection.verdict != Unverified;
        const bool isSaid = std::ranges::any_of(
            m_results, [](const Result &each) { return each.level == Level::Error && !each.isUnchecked; });
        if (isRejected && (isSaid || isRejectionLifted()))
            return;
        Result *result = report(Rule::TokenVerified);
        if (!result)
            return;
        result->isUnchecked = true;
        if (const inspect::Finding *cause = m_inspection.causeFinding())
            result->finding = *cause;
    }

    const Policy &m_policy;
    const inspect::Inspection &m_inspection;
    const inspect::TokenPlace &m_place;
    const std::vector<Rule> &m_asked;
    Moment m_moment;
    std::vector<Result> m_results;
};

/// What is said of its text, key and signature holds of this very token; what is said of its claims, of the next one
/// that comes from the same place too.
std::string identityOfToken(const Result &result, std::size_t number, const std::string &digest)
{
    const bool isOfBytes =
        result.finding && result.finding->code <= Code::SignatureMismatch && result.rule == Rule::Finding;
    return isOfBytes ? digest : '#' + std::to_string(number);
}

/// Beside the whole tokens of a text: those of which a part is missing, which nobody could judge.
void reportCutOff(const inspect::EmbeddedTokens &found, const PlacedText &placed, const Policy &policy,
                  JudgedSubject &subject)
{
    const Level level = policy.levelOf(Rule::InputUnrecognized);
    for (const inspect::TextRange &range : found.cutOff) {
        if (level == Level::Off)
            return;
        Result result{Rule::InputUnrecognized, level};
        result.observed = std::to_string(range.length);
        result.place = placed.at(range.offset);
        subject.results.push_back(std::move(result));
    }
}

/// Without the line break that a file has at its end.
std::string_view withoutEnd(std::string_view text)
{
    while (text.ends_with('\n') || text.ends_with('\r'))
        text.remove_suffix(1);
    return text;
}

} // namespace

inspect::Expectations expectationsOf(const Policy &policy)
{
    inspect::Expectations expectations;
    if (policy.tokenIssuers.size() == 1)
        expectations.issuer = policy.tokenIssuers.front();
    expectations.audiences = policy.tokenAudiences;
    expectations.algorithms = policy.tokenAlgorithms;
    if (policy.tokenKinds.size() == 1)
        expectations.kind = inspect::KindName{inspect::findKind(policy.tokenKinds.front())->name};
    if (policy.leeway)
        expectations.leeway = *policy.leeway;
    expectations.maximumAge = policy.longestTokenAge;
    expectations.maximumLifetime = policy.longestLifetime;
    expectations.requiredClaims = policy.requiredClaims;
    expectations.allowRsaPkcs1 = isAmong(policy.tokenManagement, "RSA1_5");
    return expectations;
}

void judgeTokens(const std::string &text, const TokenGate &gate, JudgedSubject &subject)
{
    const PlacedText placed(text);
    const std::string_view token = withoutEnd(text);
    const inspect::Expectations expectations = expectationsOf(gate.policy);
    const std::vector<Rule> asked = rulesAskedFor(gate.policy, "tokens");
    inspect::Question question{token, gate.keys, expectations, gate.moment};
    const auto found = inspect::textTokens(token);
    const auto places = found ? inspect::placesOf(token, *found) : std::vector<inspect::TokenPlace>(1);
    bool isWhollyRead = true;
    const auto judge = [&](std::size_t number, const inspect::Inspection &inspection) {
        isWhollyRead = isWhollyRead && inspection.header && inspection.payload;
        const std::string digest = base64url::encode(crypto::sha256(asBytes(inspection.token)));
        for (Result &result : TokenJudge(gate, inspection, places[number], asked).run(subject.name)) {
            result.part = {Part::Kind::Token, number + 1,
                           inspect::shortened(inspection.signature.keyId.value_or(std::string()))};
            result.identity = identityOfToken(result, number + 1, digest);
            result.place = found ? placed.at(found->places[number].offset) : placed.at(std::size_t(0));
            subject.results.push_back(std::move(result));
        }
    };
    subject.parts = places.size();
    question.tokens = found ? &*found : nullptr;
    std::size_t judged = 1;
    if (found)
        judged = inspect::inspectEach(question, *found, judge);
    else
        judge(0, inspect::inspect(question));
    if (found)
        reportCutOff(*found, placed, gate.policy, subject);
    // Of content that nobody could read no rule has passed.
    subject.rules = isWhollyRead ? asked : std::vector<Rule>();
    if (judged < places.size() || (found && found->isPartial)) {
        Result result{Rule::TokenVerified};
        result.isUnchecked = true;
        result.observed = std::to_string(judged);
        result.expected = std::to_string(places.size());
        subject.results.push_back(std::move(result));
    }
}

} // namespace tokenscope::gate
