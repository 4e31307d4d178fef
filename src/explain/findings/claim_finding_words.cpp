// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/claim_finding_words.h"
#include "explain/findings/fact_words.h"
#include "explain/phrases/duration_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"
#include "explain/terms/claim_names.h"

namespace tokenscope::explain {

namespace found = inspect::found;

using std::chrono::seconds;

FindingWords ClaimFindingWords::words(const found::ClaimWrongType &fact)
{
    const bool isDate = fact.claim == "exp" || fact.claim == "nbf" || fact.claim == "iat" || fact.claim == "auth_time";
    return {fill(tr("%1 has the wrong type"), {asStart(claimName(fact.claim))}),
            paragraph({fill(tr("It is %1, where %2 is needed."), {typeWords(fact.found), typeWords(fact.expected)}),
                       tr("Verifiers either refuse that or take the claim for absent. The issuer’s software probably "
                          "writes it wrongly.")}),
            isDate ? tr("Ask the issuer to write it as a number of seconds since 1970, without quotes.")
                   : tr("Ask the issuer to write the claim as the standard has it.")};
}

FindingWords ClaimFindingWords::words(const found::DateOutOfRange &fact)
{
    return {fill(tr("%1 is not a usable date"), {asStart(claimName(fact.claim))}),
            paragraph({fill(tr("It is written as %1, which is more than 64 bits hold."), {quotedText(fact.digits)}),
                       tr("Some verifiers refuse that, others take it for infinite or for a wrong date, so it is "
                          "refused here. The issuer probably wanted to say “never” or divided by a wrong number.")}),
            tr("Ask the issuer to write a date as seconds since 1970, or to leave the claim out.")};
}

/// What is in the place of a claim that is demanded.
QString ClaimFindingWords::hollow(std::string_view claim, const std::optional<inspect::HollowValue> &found)
{
    if (!found)
        return {};
    return fill(*found == inspect::HollowValue::Null ? tr("“%1” is required, but it is null, which says nothing.")
                                                     : tr("“%1” is there, but it is empty, which says nothing."),
                {quotedText(claim)});
}

QString ClaimFindingWords::lacks(std::string_view claim)
{
    return fill(tr("The token lacks %1"), {claimName(claim)});
}

FindingWords ClaimFindingWords::words(const found::ClaimMissing &fact)
{
    return {lacks(fact.claim),
            paragraph(
                {firstOf({hollow(fact.claim, fact.found),
                          fill(tr("“%1” is required, but the payload has no such claim."), {quotedText(fact.claim)})}),
                 tr("The client probably did not ask for it (by a scope), or the issuer is not set up to add "
                    "it.")}),
            tr("Have the issuer add the claim, or take it from the list of required ones.")};
}

FindingWords ClaimFindingWords::words(const found::ClaimOfTypeMissing &fact)
{
    const QString demand = fill(
        fact.type == inspect::TokenType::AccessToken
            ? tr("An access token is expected, and every one of the standard kind has “%1” (%2). Some issuers make "
                 "access tokens of their own kind, which lack it.")
            : tr("An ID token is expected, and every ID token has “%1” (%2). It is probably a token of another kind."),
        {quotedText(fact.claim), quotedText(fact.rule)});
    return {lacks(fact.claim), paragraph({demand, hollow(fact.claim, fact.found)}),
            tr("Have the issuer make tokens of that kind, or expect another kind.")};
}

FindingWords ClaimFindingWords::words(const found::RequiredListHasGap &)
{
    return {tr("The list of required claims has an empty entry"),
            tr("A list with a gap in it was probably not meant like that, so nothing passes it."),
            tr("Take the empty entry out of the required claims.")};
}

FindingWords ClaimFindingWords::words(const found::ClaimDiffers &fact)
{
    if (!fact.observed)
        return words(found::ClaimMissing{std::string(fact.claim)});
    QString reason = tr("It probably belongs to another client.");
    QString nextStep = tr("Have this client ask for a token of its own, or correct what is expected.");
    if (fact.digest) {
        reason = fill(tr("It is the %1 digest of the expected one: the app hashed it before it asked for the token, as "
                         "Sign in with Apple has it done."),
                      {quotedText(*fact.digest)});
        nextStep = tr("Compare with the digest, or have the app send the value as it is.");
    } else if (fact.claim == "nonce") {
        reason = tr("It answers another sign-in request than this one: an earlier one, or one in another window. A "
                    "token that was slipped in would look the same.");
        nextStep = tr("Start the sign-in again, and compare with the nonce of that very request.");
    } else if (fact.claim == "at_hash") {
        reason = tr("The access token that was given did not come with this ID token, or was cut.");
        nextStep = tr("Take the access token out of the same response as the ID token.");
    }
    const QString figure =
        firstOf({fill(tr("It is “%1”; “%2” is expected."), {gapOf(fact.observed), gapOf(fact.expected)}),
                 fill(tr("It is empty; “%1” is expected."), {gapOf(fact.expected)})});
    return {fill(tr("%1 is another than expected"), {asStart(claimName(fact.claim))}), paragraph({figure, reason}),
            nextStep};
}

FindingWords ClaimFindingWords::words(const found::TokenTooOld &fact)
{
    const QString figure = fill(tr("It was issued (iat) on %1, which is %2 ago; at most %3 is allowed."),
                                {calendarTime(Moment{seconds{fact.issuedAt}}), exactDuration(seconds{fact.age}),
                                 exactDuration(seconds{fact.maximum})});
    constexpr std::int64_t earliest = 1'000'000'000; // in 2001: tokens are younger
    if (fact.issuedAt < earliest) {
        return {
            tr("The time of issue (iat) cannot be right"),
            paragraph({figure, tr("It was probably never set, or is a duration or another count in place of seconds "
                                  "since 1970.")}),
            tr("Have the program that makes the token write the current time, in seconds since 1970.")};
    }
    return {fill(tr("The token is too old: %1"), {roughDuration(seconds{fact.age})}),
            paragraph({figure, fact.kind ? tr("A token of this kind is made for one occasion and used at once.")
                                         : tr("The user probably signed in a while ago and the session was never "
                                              "renewed.")}),
            fact.kind ? tr("Have its sender make a new one, or allow a greater age.")
                      : tr("Have the user sign in again, or allow a greater age.")};
}

FindingWords ClaimFindingWords::words(const found::ExpiryMissing &)
{
    return {tr("The token never expires"),
            tr("It has no expiry time (exp), so a copy that gets into wrong hands works until the key is replaced. The "
               "issuer was probably never set up to limit how long its tokens last."),
            tr("Ask the issuer to give its tokens an expiry time; some verifiers demand one.")};
}

FindingWords ClaimFindingWords::words(const found::LifetimeTooLong &fact)
{
    return {fill(tr("The token lasts very long: %1"), {roughDuration(seconds{fact.lifetime})}),
            paragraph({fill(tr("From issue (iat) to expiry (exp) it is %1; at most %2 is expected."),
                            {exactDuration(seconds{fact.lifetime}), exactDuration(seconds{fact.maximum})}),
                       tr("A copy that gets into wrong hands works all that time. The issuer’s setting was probably "
                          "made for testing.")}),
            tr("Ask the issuer for a shorter life and a refresh token.")};
}

FindingWords ClaimFindingWords::words(const found::LifetimeUnlimited &fact)
{
    return {tr("The token never expires, where a longest lifetime is expected"),
            paragraph({fill(tr("It has no expiry time (exp); at most %1 is expected."),
                            {exactDuration(seconds{fact.maximum})}),
                       tr("A copy that gets into wrong hands works until the key is replaced.")}),
            tr("Ask the issuer to give its tokens an expiry time, or expect no longest lifetime.")};
}

FindingWords ClaimFindingWords::words(const found::ExpiryBeforeIssue &fact)
{
    return {tr("The token would have expired before it was issued"),
            fill(tr("Its expiry time (exp) is not after its time of issue (iat), so its lifetime cannot be counted; "
                    "at most %1 is expected. The issuer probably mixed the two up, or its clocks differ."),
                 {exactDuration(seconds{fact.maximum})}),
            tr("Ask the issuer to correct the dates in its tokens.")};
}

FindingWords ClaimFindingWords::words(const found::TokenInside &)
{
    return {tr("There is another token inside"),
            tr("The payload is itself a token, which was inspected too; what was found is listed along with the rest. "
               "The verdict is never better than that of the token inside. Some issuers sign first and wrap the "
               "result."),
            tr("Check that the service that gets the token verifies the one inside as well.")};
}

FindingWords ClaimFindingWords::words(const found::NestingTooDeep &fact)
{
    return {tr("There are more tokens inside one another than are looked at"),
            fill(tr("The token is the innermost of %1 that were inspected, and holds yet another one, which was not. "
                    "Hardly any issuer wraps a token so often."),
                 {QString::number(fact.limit)}),
            tr("Inspect the innermost token on its own.")};
}

} // namespace tokenscope::explain
