// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/claim_finding_words.h"
#include "explain/findings/fact_words.h"
#include "explain/phrases/difference.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"
#include "explain/terms/known_audience.h"

#include <utility>

namespace tokenscope::explain {

namespace found = inspect::found;

using inspect::NearMiss;

namespace {

/// `a,b`, `a b` or `["a"]` as one text, with the expected one among them.
bool isListAsText(std::string_view observed, std::string_view expected)
{
    constexpr std::string_view between = " ,;[]\"'";
    const std::size_t at = expected.empty() ? std::string_view::npos : observed.find(expected);
    if (at == std::string_view::npos)
        return false;
    const std::size_t end = at + expected.size();
    return (at == 0 || between.contains(observed[at - 1])) &&
           (end == observed.size() || between.contains(observed[end]));
}

} // namespace

/// What is overlooked: the same for issuers, audiences and subjects. Empty where it is more than that.
QString PartyFindingWords::onlyDifference(NearMiss difference)
{
    switch (difference) {
    case NearMiss::TrailingSlash:
        return tr("Only a slash at the end differs.");
    case NearMiss::Case:
        return tr("Only capital and small letters differ.");
    case NearMiss::Scheme:
        return tr("Only the part before “://” differs, “http” or “https”.");
    case NearMiss::NoScheme:
        return tr("Only one of them has “https://” in front.");
    case NearMiss::WhiteSpace:
        return tr("Only blanks or line breaks differ.");
    case NearMiss::Quotes:
        return tr("Only quotation marks around it differ; they mostly get there from a file of settings.");
    case NearMiss::Port:
        return tr("Only the port differs.");
    case NearMiss::Escapes:
        return tr("Only one of them is written with “%” escapes, as in an address.");
    case NearMiss::Wildcard:
        return tr("“*” is not a wildcard here: the expected text is compared to the character.");
    case NearMiss::List:
        return tr("What is expected looks like a list, and is compared as one text.");
    case NearMiss::OtherStage:
        return tr("They look like two environments or regions of one service, such as test and production.");
    case NearMiss::PathPrefix:
        return tr("One of them has a part of the path more than the other.");
    case NearMiss::Subdomain:
        return tr("One of them has a part of the host name more than the other.");
    case NearMiss::Part:
        return tr("One of them is only a part of the other.");
    case NearMiss::ApplicationId:
    case NearMiss::Placeholder:
    case NearMiss::AnyTenant:
    case NearMiss::Version:
    case NearMiss::OtherTenant:
    case NearMiss::Metadata:
    case NearMiss::Other:
        break;
    }
    return {};
}

QString PartyFindingWords::issuerDifference(NearMiss difference)
{
    switch (difference) {
    case NearMiss::Placeholder:
        return tr("What is expected is a template with a placeholder in it, as metadata for many tenants has it. In a "
                  "token, the tenant’s own ID takes its place.");
    case NearMiss::AnyTenant:
        return tr("What is expected is an address for users of any tenant; tokens always name the tenant of the user.");
    case NearMiss::Version:
        return tr("It is the same tenant in another version: tokens of version 1.0 come from "
                  "https://sts.windows.net/…/, tokens of version 2.0 from https://login.microsoftonline.com/…/v2.0.");
    case NearMiss::OtherTenant:
        return tr("It comes from another tenant, realm or user pool at the same address.");
    case NearMiss::Metadata:
        return tr(
            "What is expected is the address of the issuer’s metadata; its name is the part before “/.well-known”.");
    case NearMiss::ApplicationId:
    case NearMiss::Other:
        return tr("It probably comes from another tenant, region or environment.");
    case NearMiss::TrailingSlash:
    case NearMiss::Case:
    case NearMiss::Scheme:
    case NearMiss::NoScheme:
    case NearMiss::WhiteSpace:
    case NearMiss::Quotes:
    case NearMiss::Port:
    case NearMiss::Escapes:
    case NearMiss::OtherStage:
    case NearMiss::PathPrefix:
    case NearMiss::Subdomain:
    case NearMiss::Wildcard:
    case NearMiss::List:
    case NearMiss::Part:
        return paragraph({onlyDifference(difference), tr("Issuers are compared to the character.")});
    }
    std::unreachable();
}

QString PartyFindingWords::elsewhere(const std::optional<std::string> &claim)
{
    return fill(tr("The expected value is in another claim, “%1”."), {gapOf(claim)});
}

QString PartyFindingWords::issuerStep(const found::IssuerMismatch &fact)
{
    if (fact.fromKeys)
        return tr("Fetch the keys of the issuer that the token names, if you trust it; or expect another issuer, or "
                  "none.");
    switch (fact.difference) {
    case NearMiss::Placeholder:
    case NearMiss::AnyTenant:
        return fill(tr("Replace it by the tenant that you trust: to accept this one, expect “%1”."),
                    {quotedText(fact.observed)});
    case NearMiss::Version:
        return tr("Set the version of access tokens in the API’s registration (requestedAccessTokenVersion or "
                  "accessTokenAcceptedVersion in its manifest), or expect the issuer of the version that it sends.");
    case NearMiss::OtherTenant:
    case NearMiss::OtherStage:
    case NearMiss::Other:
    case NearMiss::ApplicationId:
        return tr("Get a token from the expected issuer, or correct the expected issuer.");
    case NearMiss::TrailingSlash:
    case NearMiss::Case:
    case NearMiss::Scheme:
    case NearMiss::NoScheme:
    case NearMiss::WhiteSpace:
    case NearMiss::Quotes:
    case NearMiss::Port:
    case NearMiss::Escapes:
    case NearMiss::Metadata:
    case NearMiss::PathPrefix:
    case NearMiss::Subdomain:
    case NearMiss::Wildcard:
    case NearMiss::List:
    case NearMiss::Part:
        return tr("Write the expected issuer exactly as the issuer itself writes it.");
    }
    std::unreachable();
}

FindingWords PartyFindingWords::words(const found::IssuerMismatch &fact)
{
    const std::string &wanted = fact.nearest.value_or(fact.expected);
    const bool isTemplate = fact.difference == NearMiss::Placeholder || fact.difference == NearMiss::Version;
    return {tr("The token comes from another issuer than expected"),
            paragraph({fill(tr("Its issuer (iss) is “%1”; “%2” is expected."),
                            {quotedText(fact.observed), quotedText(fact.expected)}),
                       fact.fromKeys ? keysOfIssuer() : QString(),
                       isTemplate ? QString() : firstDifference(fact.observed, wanted),
                       issuerDifference(fact.difference), elsewhere(fact.claim)}),
            issuerStep(fact)};
}

QString PartyFindingWords::keysOfIssuer()
{
    return tr("That one is expected because the keys came from it, and its keys vouch for its own tokens only.");
}

FindingWords PartyFindingWords::words(const found::IssuerMissing &fact)
{
    return {tr("The token does not name its issuer"),
            paragraph({firstOf({fill(tr("“%1” is expected, but the claim “iss” is absent."), {gapOf(fact.expected)}),
                                tr("An issuer is expected, but the claim “iss” is absent.")}),
                       fact.fromKeys ? keysOfIssuer() : QString(),
                       tr("The issuer’s software was probably set up without a name.")}),
            tr("Ask the issuer to add “iss”, or expect no issuer if you have other means to tell where it is from.")};
}

/// Whose token it is, where everybody knows that name.
QString PartyFindingWords::serviceWords(std::string_view audience)
{
    const std::string_view service = knownAudience(audience);
    return service.empty()
               ? QString()
               : fill(tr("It is for %1: the client asked for that service’s scopes, and none of this one’s."),
                      {quotedText(service)});
}

QString PartyFindingWords::audienceDifference(NearMiss difference)
{
    switch (difference) {
    case NearMiss::ApplicationId:
        return tr("Both name the same application, one by its application ID URI (api://…), the other by its "
                  "application ID: Entra’s tokens of version 1.0 have the URI, those of version 2.0 the ID, and a "
                  "setting of the API decides (accessTokenAcceptedVersion).");
    case NearMiss::Placeholder:
        return tr("What is expected is a template with a placeholder in it that was never replaced.");
    case NearMiss::Version:
    case NearMiss::AnyTenant:
    case NearMiss::OtherTenant:
        return tr("One part of the address differs, so it was made for another service or tenant.");
    case NearMiss::Metadata:
        return tr("What is expected is the address of metadata.");
    case NearMiss::Other:
        return tr("The client probably asked for a token for another service.");
    case NearMiss::TrailingSlash:
    case NearMiss::Case:
    case NearMiss::Scheme:
    case NearMiss::NoScheme:
    case NearMiss::WhiteSpace:
    case NearMiss::Quotes:
    case NearMiss::Port:
    case NearMiss::Escapes:
    case NearMiss::OtherStage:
    case NearMiss::PathPrefix:
    case NearMiss::Subdomain:
    case NearMiss::Wildcard:
    case NearMiss::List:
        return paragraph({onlyDifference(difference), tr("Audiences are compared to the character.")});
    case NearMiss::Part:
        return paragraph({onlyDifference(difference),
                          tr("Audiences are compared to the character, and several of them belong into an array "
                             "(RFC 7519, 4.1.3), not into one text.")});
    }
    std::unreachable();
}

QString PartyFindingWords::audienceStep(const found::AudienceMismatch &fact)
{
    const Gap nearby = gapOf(fact.nearby ? fact.nearby : std::optional(fact.observed));
    switch (fact.difference) {
    case NearMiss::Other:
    case NearMiss::OtherStage:
    case NearMiss::OtherTenant:
    case NearMiss::Part:
    case NearMiss::Version:
        return fill(tr("Have the client ask for a token for “%1”, or correct the expected audience."),
                    {quotedText(fact.expected)});
    case NearMiss::TrailingSlash:
    case NearMiss::Case:
    case NearMiss::Scheme:
    case NearMiss::NoScheme:
    case NearMiss::WhiteSpace:
    case NearMiss::Quotes:
    case NearMiss::Port:
    case NearMiss::Escapes:
    case NearMiss::ApplicationId:
    case NearMiss::Placeholder:
    case NearMiss::AnyTenant:
    case NearMiss::Metadata:
    case NearMiss::PathPrefix:
    case NearMiss::Subdomain:
    case NearMiss::Wildcard:
    case NearMiss::List:
        return firstOf(
            {fill(tr("Expect “%1”, exactly as the token has it, if that is the service that is meant."), {nearby}),
             tr("Correct the expected audience.")});
    }
    std::unreachable();
}

FindingWords PartyFindingWords::words(const found::AudienceMismatch &fact)
{
    const bool showsPlace = fact.difference != NearMiss::Other && fact.difference != NearMiss::ApplicationId &&
                            fact.difference != NearMiss::Placeholder && fact.difference != NearMiss::List;
    const std::string &nearby = fact.nearby.value_or(fact.observed);
    const std::string &nearest = fact.nearest.value_or(fact.expected);
    const bool isList = (fact.difference == NearMiss::Part || fact.difference == NearMiss::Other) &&
                        isListAsText(fact.observed, fact.expected);
    return {tr("The token is meant for another audience"),
            paragraph({firstOf({fill(tr("Its audience (aud, whom it is for) is “%1”; “%2” is expected."),
                                     {gapOf(fact.observed), quotedText(fact.expected)}),
                                fill(tr("Its audience (aud, whom it is for) is an empty list; “%1” is expected."),
                                     {quotedText(fact.expected)})}),
                       showsPlace && !isList ? firstDifference(nearby, nearest) : QString(),
                       isList ? tr("The token has several audiences in one text; an array is needed, with each of them "
                                   "by itself ([\"a\", \"b\"]).")
                              : firstOf({serviceWords(fact.observed), audienceDifference(fact.difference)}),
                       elsewhere(fact.claim)}),
            isList ? tr("Have the issuer write “aud” as a JSON array.") : audienceStep(fact)};
}

FindingWords PartyFindingWords::words(const found::AudienceListHasGap &fact)
{
    return {tr("The list of expected audiences has an empty entry"),
            paragraph({fill(tr("Its audience (aud, whom it is for) is “%1”; “%2” is expected."),
                            {gapOf(fact.observed), gapOf(fact.expected)}),
                       tr("A list with a gap in it was probably not meant like that, so nothing passes it.")}),
            tr("Take the empty entry out of the expected audiences.")};
}

FindingWords PartyFindingWords::cognitoAudience(const found::AudienceMissing &fact)
{
    const QString client = fact.isExpected
                               ? tr("They have their client in “client_id”, which is the expected value here.")
                               : fill(tr("They have their client in “client_id”, which is “%1” here, another client "
                                         "than the expected one."),
                                      {gapOf(fact.observed)});
    return {tr("The token does not say whom it is for, as no access token of Cognito does"),
            paragraph({fill(tr("“%1” is expected, but the claim “aud” is absent: this is an access token of Amazon "
                               "Cognito (token_use), and only its ID tokens have an audience."),
                            {quotedText(fact.expected)}),
                       client}),
            fact.isExpected ? tr("Compare “client_id” and “token_use” of Cognito’s access tokens in your service, and "
                                 "expect no audience here.")
                            : tr("Find out which client got this token (client_id), or have the expected one fetch its "
                                 "own.")};
}

FindingWords PartyFindingWords::words(const found::AudienceMissing &fact)
{
    if (fact.isCognito && fact.claim)
        return cognitoAudience(fact);
    const QString figure =
        fill(tr("The audience “%1” is expected, but the claim “aud” is absent."), {quotedText(fact.expected)});
    const QString title = tr("The token does not say whom it is for");
    if (fact.isExpected) {
        return {title, paragraph({figure, elsewhere(fact.claim)}),
                fill(tr("If that claim says enough, have your service compare “%1” and expect no audience; else have "
                        "the issuer add “aud”."),
                     {gapOf(fact.claim)})};
    }
    return {
        title,
        paragraph({figure, fill(tr("“%1” says which client got it: “%2”."), {gapOf(fact.claim), gapOf(fact.observed)}),
                   tr("The client probably asked for a token without naming a service.")}),
        tr("Have the client name the service (audience or resource) when it asks for a token.")};
}

} // namespace tokenscope::explain
