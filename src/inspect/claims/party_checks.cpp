// SPDX-License-Identifier: Apache-2.0
#include "inspect/claims/party_checks.h"

#include <algorithm>

namespace tokenscope::inspect {

namespace {

/// Nothing that a token says is an empty text of the user's.
bool fits(const std::string &observed, const std::string &wanted)
{
    return !wanted.empty() && observed == wanted;
}

class PartyChecker
{
public:
    PartyChecker(Examination &examination, const jose::Claims &claims)
        : m_examination(examination)
        , m_claims(claims)
        , m_expected(examination.question.expectations)
    {
    }

    void checkIssuer();
    void checkAudience();
    void checkSubject();

private:
    bool isMistyped(std::string_view claim) const
    {
        return std::ranges::find(m_claims.wrongTypes(), claim, &jose::Claims::WrongType::claim) !=
               m_claims.wrongTypes().end();
    }
    void check(CheckName name, CheckState state, std::string observed = {}, std::string expected = {})
    {
        m_examination.check(name, state, std::move(observed), std::move(expected));
    }
    std::vector<std::string> wantedIssuers() const;

    Examination &m_examination;
    const jose::Claims &m_claims;
    const Expectations &m_expected;
};

std::string loweredText(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return lower;
}

std::string_view withoutScheme(std::string_view url)
{
    const std::size_t end = url.find("://");
    return end == std::string_view::npos ? url : url.substr(end + 3);
}

/// What two texts differ in that people overlook.
std::string_view differenceKind(std::string_view observed, std::string_view expected)
{
    const auto trimmed = [](std::string_view text) {
        const std::size_t first = text.find_first_not_of(" \t\r\n");
        return first == std::string_view::npos ? std::string_view()
                                               : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
    };
    if (std::string(observed) + "/" == expected || observed == std::string(expected) + "/")
        return "trailing_slash";
    if (loweredText(observed) == loweredText(expected))
        return "case";
    if (withoutScheme(observed) == withoutScheme(expected))
        return "scheme";
    if (trimmed(observed) == trimmed(expected))
        return "white_space";
    return "other";
}

std::string joinedTexts(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

/// The one that the user expects; else the one that the verifying key was found through, since an issuer's key vouches
/// for that issuer alone; without such a key, whichever keys were found through.
std::vector<std::string> PartyChecker::wantedIssuers() const
{
    if (m_expected.issuer)
        return {*m_expected.issuer};
    const KeyRing &keys = m_examination.question.keys;
    const auto &used = m_examination.result.signature.key;
    if (used && !keys.current[used->source].issuer.empty())
        return {keys.current[used->source].issuer};
    return keys.issuers();
}

void PartyChecker::checkIssuer()
{
    const auto &issuer = m_claims.issuer();
    const std::vector<std::string> issuers = wantedIssuers();
    if (issuers.empty()) {
        check(CheckName::Issuer, CheckState::NotChecked, issuer.value_or(std::string()));
        return;
    }
    const bool fromKeys = !m_expected.issuer || m_expected.issuerFromKeys;
    const std::string wanted = joinedTexts(issuers);
    const bool passed =
        issuer && std::ranges::any_of(issuers, [&issuer](const std::string &each) { return fits(*issuer, each); });
    if (!issuer && !isMistyped("iss")) {
        m_examination.error(Code::IssuerMissing, "payload.iss",
                            {text("expected", wanted), number("from_keys", fromKeys)});
    } else if (issuer && !passed) {
        const auto [seen, want] = std::ranges::mismatch(*issuer, wanted);
        m_examination.error(Code::IssuerMismatch, "payload.iss",
                            {text("observed", *issuer), text("expected", wanted),
                             text("difference", differenceKind(*issuer, wanted)),
                             number("position", seen - issuer->begin()), number("from_keys", fromKeys)});
    }
    check(CheckName::Issuer, passed ? CheckState::Passed : CheckState::Failed, issuer.value_or(std::string()), wanted);
    m_examination.result.checks.back().fromKeys = fromKeys;
}

void PartyChecker::checkAudience()
{
    const auto &audience = m_claims.audience();
    const std::string observed = audience ? joinedTexts(*audience) : std::string();
    if (m_expected.audiences.empty()) {
        check(CheckName::Audience, CheckState::NotChecked, observed);
        return;
    }
    const std::string wanted = joinedTexts(m_expected.audiences);
    const bool emptyEntry = std::ranges::any_of(m_expected.audiences, &std::string::empty);
    const bool passed =
        audience && !emptyEntry && std::ranges::find_first_of(*audience, m_expected.audiences) != audience->end();
    if (emptyEntry) {
        m_examination.error(Code::AudienceMismatch, "payload.aud",
                            {text("observed", observed), text("expected", wanted), number("empty_entry", true)});
    } else if (!audience && !isMistyped("aud")) {
        m_examination.error(Code::AudienceMissing, "payload.aud", {text("expected", wanted)});
    } else if (audience && !passed) {
        m_examination.error(Code::AudienceMismatch, "payload.aud",
                            {text("observed", observed), text("expected", wanted),
                             text("difference", differenceKind(observed, wanted))});
    }
    check(CheckName::Audience, passed ? CheckState::Passed : CheckState::Failed, observed, wanted);
}

void PartyChecker::checkSubject()
{
    if (!m_expected.subject)
        return;
    const auto &subject = m_claims.subject();
    const bool passed = subject && fits(*subject, *m_expected.subject);
    if (!passed && !isMistyped("sub")) {
        std::vector<Parameter> parameters = {text("expected", *m_expected.subject)};
        if (subject)
            parameters.push_back(text("observed", *subject));
        m_examination.error(Code::SubjectMismatch, "payload.sub", std::move(parameters));
    }
    check(CheckName::Subject, passed ? CheckState::Passed : CheckState::Failed, subject.value_or(std::string()),
          *m_expected.subject);
}

} // namespace

void checkParties(Examination &examination, const jose::Claims &claims)
{
    PartyChecker checker(examination, claims);
    checker.checkIssuer();
    checker.checkAudience();
    checker.checkSubject();
}

} // namespace tokenscope::inspect
