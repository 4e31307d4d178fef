// SPDX-License-Identifier: Apache-2.0
#include "explain/challenge/trial_words.h"

#include "explain/phrases/counted.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <utility>

namespace tokenscope::explain {

using challenge::Control;
using challenge::Guard;
using challenge::Outcome;
using challenge::Trouble;

QString TrialWords::packFault(challenge::PackFault fault)
{
    switch (fault) {
    case challenge::PackFault::IssuerMissing:
    case challenge::PackFault::AudienceMissing:
        return tr("A service that expects no issuer and no audience cannot be tried.");
    case challenge::PackFault::UnknownKind:
        return tr("There are no challenges for this kind.");
    case challenge::PackFault::KeyNotMade:
        return tr("No second key for this algorithm could be made, which most challenges need.");
    case challenge::PackFault::RequestMissing:
        return tr("A DPoP proof is for a request: its method and its address, with https or http, are missing.");
    case challenge::PackFault::SecretForProof:
        return tr("A DPoP proof has the public key in it that verifies it. A shared secret cannot sign one.");
    }
    std::unreachable();
}

QString TrialWords::expected(const challenge::ChallengeToken &token)
{
    if (token.weight == challenge::Weight::Advice)
        return tr("better refused");
    return token.answer == challenge::Answer::Refuse ? tr("to be refused") : tr("to be accepted");
}

QString TrialWords::guard(Guard guard)
{
    switch (guard) {
    case Guard::Signature:
        return tr("Signature");
    case Guard::Unsigned:
        return tr("Tokens that nobody signed (alg none)");
    case Guard::Algorithm:
        return tr("Algorithm (alg)");
    case Guard::WeakSecret:
        return tr("Secrets that anybody can guess");
    case Guard::KeyTrust:
        return tr("Keys out of the token (jwk, jku, x5c, x5u)");
    case Guard::KeyChoice:
        return tr("Choice of the key (kid)");
    case Guard::Critical:
        return tr("Critical extensions (crit)");
    case Guard::Header:
        return tr("Header");
    case Guard::Type:
        return tr("Type (typ)");
    case Guard::Encoding:
        return tr("Encoding (base64url)");
    case Guard::Form:
        return tr("Form of a token");
    case Guard::Json:
        return tr("JSON");
    case Guard::Expiry:
        return tr("Expiry (exp)");
    case Guard::NotBefore:
        return tr("Start (nbf)");
    case Guard::Dates:
        return tr("Other dates");
    case Guard::Issuer:
        return tr("Issuer (iss)");
    case Guard::Audience:
        return tr("Audience (aud)");
    case Guard::Claims:
        return tr("Other claims");
    case Guard::Kind:
        return tr("What this kind of token needs");
    case Guard::Good:
        return tr("Good tokens");
    }
    std::unreachable();
}

QString TrialWords::lack(const challenge::GuardSummary &summary)
{
    if (summary.isWholeLack())
        return wholeLack(summary.guard);
    return fill(tr("Your service checks this, but not in every case: %1."), {guard(summary.guard)});
}

QString TrialWords::wholeLack(Guard guard)
{
    switch (guard) {
    case Guard::Signature:
        return tr("Your service does not verify signatures: anybody can change a token.");
    case Guard::Unsigned:
        return tr("Your service takes tokens that nobody signed (alg none).");
    case Guard::Algorithm:
        return tr("Your service lets the token choose the algorithm (alg): it has to know which one it expects.");
    case Guard::WeakSecret:
        return tr("Your service trusts a secret that anybody can guess.");
    case Guard::KeyTrust:
        return tr("Your service trusts a key that the token brings along or points to (jwk, jku, x5c, x5u).");
    case Guard::KeyChoice:
        return tr("Your service lets the key's ID (kid) lead it to a key that it should not trust.");
    case Guard::Critical:
        return tr("Your service does not check the critical extensions (crit).");
    case Guard::Header:
        return tr("Your service does not check what the header says.");
    case Guard::Type:
        return tr("Your service does not check the type (typ).");
    case Guard::Encoding:
        return tr("Your service takes tokens that are not well encoded.");
    case Guard::Form:
        return tr("Your service takes what does not have the form of a token.");
    case Guard::Json:
        return tr("Your service takes tokens whose header or payload is not a JSON object.");
    case Guard::Expiry:
        return tr("Your service does not check when a token expires (exp).");
    case Guard::NotBefore:
        return tr("Your service does not check when a token becomes good (nbf).");
    case Guard::Dates:
        return tr("Your service takes values that are not dates.");
    case Guard::Issuer:
        return tr("Your service does not check who issued a token (iss).");
    case Guard::Audience:
        return tr("Your service does not check who a token is for (aud).");
    case Guard::Claims:
        return tr("Your service does not check the claims that it uses.");
    case Guard::Kind:
        return tr("Your service does not check what this kind of token needs.");
    case Guard::Good:
        return tr("Your service refuses tokens that it has to take.");
    }
    std::unreachable();
}

QString TrialWords::trouble(const challenge::ServiceAnswer &answer)
{
    const QString status = QString::number(answer.status);
    switch (answer.trouble) {
    case Trouble::None:
        return {};
    case Trouble::ServerFault:
        return fill(tr("It answered %1: something broke in the service."), {status});
    case Trouble::Busy:
        return fill(tr("It answered %1: it wants fewer requests."), {status});
    case Trouble::TooSlow:
        return tr("It did not answer in time.");
    case Trouble::Connection:
        return tr("The connection ended without an answer.");
    case Trouble::NoHttp:
        return tr("Its answer is not HTTP.");
    case Trouble::NoControl:
        return tr("It refused, but soon it refused a good token too.");
    }
    std::unreachable();
}

QString TrialWords::answer(const challenge::Trial &trial)
{
    const QString name = plainText(trial.token.name);
    const QString reason = plainText(trial.token.reason);
    switch (challenge::outcomeOf(trial)) {
    case Outcome::Right:
        return fill(tr("It answered “%1” rightly: %2"), {name, reason});
    case Outcome::Lacking:
        return fill(tr("It took “%1”: %2"), {name, reason});
    case Outcome::Refused:
        return fill(tr("It refused “%1”: %2"), {name, reason});
    case Outcome::Advised:
        return fill(tr("It took “%1”, which is better refused: %2"), {name, reason});
    case Outcome::Unclear:
        return fill(tr("It gave no clear answer to “%1”: %2"), {name, trouble(trial.answer)});
    case Outcome::NotSent:
        return fill(tr("“%1” was not sent, since a request cannot carry it there: %2"), {name, reason});
    }
    std::unreachable();
}

QString TrialWords::obstacle(const challenge::TrialReport &report)
{
    const challenge::ControlAnswer *failed = report.obstacle();
    if (!failed)
        return {};
    const QString status = QString::number(failed->answer.status);
    const QString unclear = trouble(failed->answer);
    switch (failed->control) {
    case Control::NoToken:
        return unclear.isEmpty() ? fill(tr("The service answered %1 without any token, so what it says does not depend "
                                           "on tokens. Name an address that needs one."),
                                        {status})
                                 : fill(tr("Without any token, the service gave no clear answer. %1"), {unclear});
    case Control::Garbage:
        return unclear.isEmpty()
                   ? fill(tr("The service answered %1 to a word in place of a token, so it looks at no "
                             "token that comes in this way."),
                          {status})
                   : fill(tr("To a word in place of a token, the service gave no clear answer. %1"), {unclear});
    case Control::Good:
        return unclear.isEmpty()
                   ? fill(tr("The service answered %1 to a good token, so it would refuse all others too. It has to "
                             "trust the key and to expect the issuer and the audience, and to look for the token where "
                             "it is sent."),
                          {status})
                   : fill(tr("To a good token, the service gave no clear answer. %1"), {unclear});
    case Control::GoodAgain:
        return unclear.isEmpty()
                   ? fill(tr("After “%1” the service answered %2 to a good token, which it took before. It may refuse "
                             "everything after so many bad ones: try a lower rate."),
                          {plainText(failed->after), status})
                   : fill(tr("After “%1” the service gave no clear answer to a good token. %2"),
                          {plainText(failed->after), unclear});
    }
    std::unreachable();
}

QString TrialWords::conclusion(const challenge::TrialReport &report)
{
    using challenge::Conclusion;
    const auto wrong = qint64(report.count(Outcome::Lacking) + report.count(Outcome::Refused));
    switch (report.conclusion()) {
    case Conclusion::Right:
        return counted(qint64(report.count(Outcome::Right)),
                       tr("The service answered %1 token rightly, and none wrongly."),
                       tr("The service answered %1 tokens rightly, and none wrongly."));
    case Conclusion::Wrong:
        return paragraph({counted(wrong, tr("The service answered %1 token wrongly."),
                                  tr("The service answered %1 tokens wrongly.")),
                          obstacle(report)});
    case Conclusion::Open:
        return paragraph({tr("The service answered no token wrongly, but not all of them clearly."), obstacle(report)});
    case Conclusion::Nothing:
        return paragraph({tr("Nothing can be concluded."), obstacle(report)});
    case Conclusion::NoAnswer:
        return paragraph({tr("The service does not answer."), obstacle(report)});
    }
    std::unreachable();
}

} // namespace tokenscope::explain
