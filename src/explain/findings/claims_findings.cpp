// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/finding_groups.h"
#include "explain/phrases/duration_words.h"
#include "explain/terms/claim_names.h"

namespace tokenscope::explain {

namespace {

/// "the expiry time (exp)", "the claim “foo”".
Gap namedClaim(const Facts &facts)
{
    return facts.has("claim") ? Gap(claimName(facts.raw("claim"))) : std::nullopt;
}

/// The figure of the finding, or else what its two dates are apart.
Gap distance(const Facts &facts, std::string_view figure, std::string_view date, QString (*words)(std::chrono::seconds))
{
    using std::chrono::seconds;
    if (facts.has(figure))
        return words(seconds{facts.number(figure, 0)});
    if (!facts.has(date) || !facts.has("now"))
        return std::nullopt;
    return words(span(Moment{seconds{facts.number(date, 0)}}, Moment{seconds{facts.number("now", 0)}}));
}

} // namespace

/// A claim that has to have one value: `nonce`, `azp`, `at_hash`.
FindingWords ClaimFindings::claimWithOtherValue(const Facts &facts, const Gap &claim)
{
    const std::string_view name = facts.raw("claim");
    QString reason = tr("It probably belongs to another client.");
    QString nextStep = tr("Have this client ask for a token of its own, or correct what is expected.");
    if (name == "nonce") {
        reason = tr("It answers another sign-in request than this one: it is an old token, or one that somebody else "
                    "slipped in.");
        nextStep = tr("Start the sign-in again, and compare with the nonce of that very request.");
    } else if (name == "at_hash") {
        reason = tr("The access token that was given did not come with this ID token, or was cut.");
        nextStep = tr("Take the access token out of the same response as the ID token.");
    }
    return {firstOf({fill(tr("%1 is another than expected"), {claim ? Gap(asStart(*claim)) : std::nullopt}),
                     tr("A claim has another value than expected")}),
            paragraph(
                {fill(tr("It is “%1”, expected is “%2”."), {facts.text("observed"), facts.text("expected")}), reason}),
            nextStep};
}

FindingWords ClaimFindings::claimWrongType(const Facts &facts)
{
    const Gap claim = namedClaim(facts);
    const std::string_view name = facts.raw("claim");
    const bool isDate = name == "exp" || name == "nbf" || name == "iat" || name == "auth_time";
    if (facts.has("out_of_range"))
        return dateOutOfRange(facts, claim);
    const QString title = claim ? fill(tr("%1 has the wrong type"), {asStart(*claim)}) : QString();
    const QString figure =
        fill(tr("It is %1, where %2 is needed."), {facts.jsonType("found"), facts.jsonType("expected")});
    return {firstOf({title, tr("A claim has the wrong type")}),
            paragraph({firstOf({figure, tr("Its value is not of the type that the standard gives it.")}),
                       tr("Verifiers either refuse that or take the claim for absent. The issuer’s software probably "
                          "writes it wrongly.")}),
            isDate ? tr("Ask the issuer to write it as a number of seconds since 1970, without quotes.")
                   : tr("Ask the issuer to write the claim as the standard has it.")};
}

/// A number that no clock counts up to: what verifiers make of it differs.
FindingWords ClaimFindings::dateOutOfRange(const Facts &facts, const Gap &claim)
{
    return {
        firstOf({fill(tr("%1 is no date that can be counted with"), {claim ? Gap(asStart(*claim)) : std::nullopt}),
                 tr("A date is beyond what can be counted")}),
        paragraph({fill(tr("It is written as %1, which is more than 64 bits hold."), {facts.text("out_of_range")}),
                   tr("Some verifiers refuse that, others take it for infinite or for a wrong date, so it is refused "
                      "here. The issuer probably wanted to say “never” or divided by a wrong number.")}),
        tr("Ask the issuer to write a date as seconds since 1970, or to leave the claim out.")};
}

QString ClaimFindings::keysOfIssuer()
{
    return tr("That one is expected because the keys came from it, and its keys vouch for its own tokens only.");
}

FindingWords ClaimFindings::issuerMissing(const Facts &facts)
{
    return {tr("The token does not name its issuer"),
            paragraph({firstOf({fill(tr("“%1” is expected, but the claim “iss” is absent."), {facts.text("expected")}),
                                tr("An issuer is expected, but the claim “iss” is absent.")}),
                       facts.isSet("from_keys") ? keysOfIssuer() : QString(),
                       tr("The issuer’s software was probably never told a name to write.")}),
            tr("Ask the issuer to add “iss”, or expect no issuer if you have other means to tell where it is from.")};
}

FindingWords ClaimFindings::claimMissing(const Facts &facts)
{
    const Gap claim = namedClaim(facts);
    if (facts.has("observed"))
        return claimWithOtherValue(facts, claim);
    if (facts.has("claim") && facts.raw("claim").empty()) {
        return {tr("The list of required claims has an empty entry"),
                tr("A list with a gap in it was probably not meant like that, so nothing passes it."),
                tr("Take the empty entry out of the required claims.")};
    }
    const QString isNull =
        facts.raw("found") == "null"
            ? fill(tr("“%1” is required, but it is null, which says nothing."), {facts.text("claim")})
            : QString();
    const QString isEmpty = facts.raw("found") == "empty"
                                ? fill(tr("“%1” is there, but it is empty, which says nothing."), {facts.text("claim")})
                                : QString();
    const QString title = firstOf({fill(tr("The token lacks %1"), {claim}), tr("The token lacks a required claim")});
    if (facts.has("kind"))
        return {title, paragraph({claimOfKind(facts), isNull, isEmpty}),
                tr("Have the issuer make tokens of that kind, or expect another kind.")};
    return {
        title,
        paragraph(
            {firstOf({isNull, fill(tr("“%1” is required, but the payload has no such claim."), {facts.text("claim")}),
                      tr("A claim is required that the payload does not have.")}),
             tr("The client probably did not ask for it (by a scope), or the issuer is not set up to add it.")}),
        tr("Have the issuer add the claim, or take it from the list of required ones.")};
}

QString ClaimFindings::claimOfKind(const Facts &facts)
{
    const bool isAccess = facts.raw("kind") == "access_token";
    return fill(isAccess ? tr("An access token is expected, and every one of the standard kind has “%1” (%2). Some "
                              "issuers make access tokens of their own kind, which lack it.")
                         : tr("An ID token is expected, and every ID token has “%1” (%2). It is probably a token of "
                              "another kind."),
                {facts.text("claim"), facts.text("rule")});
}

FindingWords ClaimFindings::tokenTooOld(const Facts &facts)
{
    const QString figure =
        fill(tr("It was issued (iat) on %1, which is %2 ago; at most %3 is allowed."),
             {facts.date("iat"), distance(facts, "age", "iat", exactDuration), facts.exact("maximum")});
    constexpr std::int64_t earliest = 1'000'000'000; // in 2001: tokens are younger
    if (facts.has("iat") && facts.number("iat", 0) < earliest) {
        return {
            tr("The time of issue (iat) is no date of our days"),
            paragraph({figure, tr("It was probably never set, or is a duration or another count in place of seconds "
                                  "since 1970.")}),
            tr("Have the program that makes the token write the current time, in seconds since 1970.")};
    }
    return {firstOf({fill(tr("The token is too old: %1"), {distance(facts, "age", "iat", roughDuration)}),
                     tr("The token is too old")}),
            paragraph({firstOf({figure, tr("It was issued (iat) longer ago than is allowed.")}),
                       facts.has("kind") ? tr("A token of this kind is made for one occasion and used at once.")
                                         : tr("The user probably signed in a while ago and the session was never "
                                              "renewed.")}),
            facts.has("kind") ? tr("Have its sender make it anew, or allow a greater age.")
                              : tr("Have the user sign in again, or allow a greater age.")};
}

FindingWords ClaimFindings::expiryMissing()
{
    return {tr("The token never expires"),
            tr("It has no expiry time (exp), so a copy that gets into wrong hands works until the key is replaced. The "
               "issuer was probably never told how long its tokens should last."),
            tr("Ask the issuer to give its tokens an expiry time; some verifiers demand one.")};
}

FindingWords ClaimFindings::lifetimeExcessive(const Facts &facts)
{
    if (facts.has("before_issue")) {
        return {
            tr("The token would have expired before it was issued"),
            fill(tr("Its expiry time (exp) is not after its time of issue (iat), so its lifetime cannot be counted; "
                    "at most %1 is expected. The issuer probably mixed the two up, or its clocks differ."),
                 {facts.exact("maximum")}),
            tr("Ask the issuer to correct the dates in its tokens.")};
    }
    if (!facts.has("lifetime")) {
        return {tr("The token never expires, where a longest lifetime is expected"),
                paragraph({fill(tr("It has no expiry time (exp); at most %1 is expected."), {facts.exact("maximum")}),
                           tr("A copy that gets into wrong hands works until the key is replaced.")}),
                tr("Ask the issuer to give its tokens an expiry time, or expect no longest lifetime.")};
    }
    const QString figure = fill(tr("From issue (iat) to expiry (exp) it is %1; at most %2 is expected."),
                                {facts.exact("lifetime"), facts.exact("maximum")});
    return {
        firstOf(
            {fill(tr("The token lasts very long: %1"), {facts.rough("lifetime")}), tr("The token lasts very long")}),
        paragraph({firstOf({figure, tr("From issue (iat) to expiry (exp) it is longer than expected.")}),
                   tr("A copy that gets into wrong hands works all that time. The issuer’s setting was probably made "
                      "for testing.")}),
        tr("Ask the issuer for a shorter life and a refresh token.")};
}

FindingWords ClaimFindings::nestedToken(const Facts &facts)
{
    if (facts.has("limit")) {
        return {tr("There are more tokens inside one another than are looked at"),
                fill(tr("The token is the innermost of %1 that were inspected, and holds yet another one, which was "
                        "not. Hardly any issuer wraps a token so often."),
                     {facts.text("limit")}),
                tr("Inspect the innermost token on its own.")};
    }
    return {tr("There is another token inside"),
            tr("The payload is itself a token, which was inspected too; what was found is listed along with the rest. "
               "The verdict is never better than that of the token inside. Some issuers sign first and wrap the "
               "result."),
            tr("Check that the service that gets the token verifies the one inside as well.")};
}

} // namespace tokenscope::explain
