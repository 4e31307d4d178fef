// SPDX-License-Identifier: Apache-2.0
#include "explain/login/link_words.h"

#include "explain/login/fault_rows.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>
#include <iterator>

namespace tokenscope::explain {

namespace {

using login::Check;
using login::Fault;

class FaultWords
{
    Q_DECLARE_TR_FUNCTIONS(FaultWords)
};

struct CheckRow
{
    Check check;
    const char *name;
};

constexpr CheckRow checkRows[] = {
    {Check::Answer, QT_TRANSLATE_NOOP("FaultWords", "Answer")},
    {Check::Transport, QT_TRANSLATE_NOOP("FaultWords", "Way")},
    {Check::Issuer, QT_TRANSLATE_NOOP("FaultWords", "Issuer")},
    {Check::Endpoint, QT_TRANSLATE_NOOP("FaultWords", "Address")},
    {Check::Client, QT_TRANSLATE_NOOP("FaultWords", "Client")},
    {Check::Request, QT_TRANSLATE_NOOP("FaultWords", "Request")},
    {Check::RedirectUri, QT_TRANSLATE_NOOP("FaultWords", "Redirect address")},
    {Check::State, QT_TRANSLATE_NOOP("FaultWords", "State")},
    {Check::Nonce, QT_TRANSLATE_NOOP("FaultWords", "Nonce")},
    {Check::Code, QT_TRANSLATE_NOOP("FaultWords", "Code")},
    {Check::Verifier, QT_TRANSLATE_NOOP("FaultWords", "PKCE")},
    {Check::PushedRequest, QT_TRANSLATE_NOOP("FaultWords", "Pushed request")},
    {Check::Cookies, QT_TRANSLATE_NOOP("FaultWords", "Cookies")},
    {Check::Return, QT_TRANSLATE_NOOP("FaultWords", "Return to the app")},
    {Check::Tokens, QT_TRANSLATE_NOOP("FaultWords", "Tokens")},
    {Check::Signature, QT_TRANSLATE_NOOP("FaultWords", "Signature, by the recording's own keys")},
    {Check::Audience, QT_TRANSLATE_NOOP("FaultWords", "Audience")},
    {Check::Times, QT_TRANSLATE_NOOP("FaultWords", "Times")},
    {Check::AccessTokenHash, QT_TRANSLATE_NOOP("FaultWords", "Hash of the access token (at_hash)")},
    {Check::CodeHash, QT_TRANSLATE_NOOP("FaultWords", "Hash of the code (c_hash)")},
    {Check::StateHash, QT_TRANSLATE_NOOP("FaultWords", "Hash of the state (s_hash)")},
    {Check::Subject, QT_TRANSLATE_NOOP("FaultWords", "User")},
    {Check::Refresh, QT_TRANSLATE_NOOP("FaultWords", "Refresh token")},
    {Check::AccessToken, QT_TRANSLATE_NOOP("FaultWords", "Access token")},
    {Check::Proof, QT_TRANSLATE_NOOP("FaultWords", "DPoP proof")},
    {Check::Clock, QT_TRANSLATE_NOOP("FaultWords", "Clock")},
    {Check::Logout, QT_TRANSLATE_NOOP("FaultWords", "Logout")},
};

constexpr Fault cookieFaults[] = {Fault::CookieCrossSite, Fault::CookieInsecure, Fault::CookieElsewhere,
                                  Fault::CookieTooLarge,  Fault::CookiePrefix,   Fault::CookieReplaced,
                                  Fault::CookieLost};

bool isOneOf(Fault fault, std::initializer_list<Fault> faults)
{
    return std::ranges::find(faults, fault) != faults.end();
}

/// What is there and what should, in the order in which a person needs it.
QString evidenceOf(const login::Link &link)
{
    constexpr std::size_t longest = 200;
    const auto gap = [](const std::string &text) { return text.empty() ? Gap() : Gap(quotedText(text, longest)); };
    const Gap observed = gap(link.observed);
    const Gap expected = gap(link.expected);
    const Gap said = link.words.empty() ? Gap() : Gap(quotedText(link.words, detailLength));
    if (std::ranges::find(cookieFaults, *link.fault) != std::end(cookieFaults))
        return firstOf({fill(FaultWords::tr("The cookie “%1” of %2, with %3."), {observed, expected, said}),
                        fill(FaultWords::tr("The cookie “%1” of %2."), {observed, expected})});
    const QString words = fill(FaultWords::tr("It says: “%1”."), {said});
    if (isOneOf(*link.fault, {Fault::Expired, Fault::TokenExpired, Fault::IssuedInFuture}) && !link.observed.empty())
        return fill(FaultWords::tr("The token says %1; the time was %2."), {observed, expected});
    if (*link.fault == Fault::ClockOff)
        return fill(FaultWords::tr("The server's clock said %1, this computer's %2."), {observed, expected});
    if (*link.fault == Fault::LoginTooOld)
        return fill(FaultWords::tr("The user signed in at %1; %2 are allowed."), {observed, expected});
    if (*link.fault == Fault::PreflightRefused)
        return paragraph(
            {fill(FaultWords::tr("Status %1."), {observed}), fill(FaultWords::tr("Not allowed: %1."), {expected})});
    if (*link.fault == Fault::OriginNotAllowed)
        return fill(FaultWords::tr("Not allowed: %1."), {expected});
    if (*link.fault == Fault::ScopeReduced)
        return fill(FaultWords::tr("Granted: %1. Missing: %2."), {observed, expected});
    return paragraph(
        {fill(FaultWords::tr("Found: %1."), {observed}), fill(FaultWords::tr("Expected: %1."), {expected}), words});
}

} // namespace

LinkWords linkWords(const login::Link &link)
{
    const FaultRow *const row = link.fault ? faultRow(*link.fault) : nullptr;
    if (!row)
        return {};
    LinkWords words{FaultWords::tr(row->title), {}, *row->nextStep ? FaultWords::tr(row->nextStep) : QString()};
    words.evidence = evidenceOf(link);
    return words;
}

QString actorName(login::Actor actor)
{
    switch (actor) {
    case login::Actor::App:
        return FaultWords::tr("The app");
    case login::Actor::Provider:
        return FaultWords::tr("The identity provider");
    case login::Actor::Api:
        return FaultWords::tr("The API");
    case login::Actor::Browser:
        return FaultWords::tr("The browser");
    case login::Actor::User:
        return FaultWords::tr("The user");
    }
    return {};
}

QString checkName(Check check)
{
    return FaultWords::tr(std::ranges::find(checkRows, check, &CheckRow::check)->name);
}

} // namespace tokenscope::explain
