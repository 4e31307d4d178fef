// SPDX-License-Identifier: Apache-2.0
#include "challenge/challenge_case.h"
#include "challenge/workbench.h"
#include "json/writer.h"

#include <array>

namespace tokenscope::challenge {

namespace {

/// `operand`: claims that are set before the trusted key signs.
std::optional<std::string> withClaims(const Workbench &bench, std::string_view operand)
{
    const json::Object claims = bench.claimsWith(operand);
    if (claims == bench.claims())
        return std::nullopt; // a name without letters has no other case
    return bench.token(bench.header(), claims);
}

/// The same behind what is there, also where the claim is there already.
std::optional<std::string> withMoreClaims(const Workbench &bench, std::string_view operand)
{
    json::Object claims = bench.claims();
    for (const json::Member &member : bench.filledMembers(operand))
        claims.append(member.name, member.value);
    return bench.token(bench.header(), claims);
}

std::optional<std::string> withoutClaim(const Workbench &bench, std::string_view operand)
{
    json::Object claims = bench.claims();
    claims.remove(operand);
    return bench.token(bench.header(), claims);
}

/// RFC 7519, 5.3: a claim may be repeated in the header, and counts in the claims.
std::optional<std::string> otherIssuerBehindRight(const Workbench &bench, std::string_view)
{
    json::Object header = bench.header();
    json::Object claims = bench.claims();
    header.set("iss", json::Value(bench.target().issuer));
    claims.set("iss", json::Value("https://issuer.attacker.invalid"));
    return bench.token(header, claims);
}

std::optional<std::string> listedInOtherCase(const Workbench &bench, std::string_view)
{
    if (bench.filled("$a") == bench.filled("$A"))
        return std::nullopt; // no letter, no other case
    json::Object claims = bench.claims();
    for (const json::Member &member : bench.filledMembers(R"({"aud":["$a"]})"))
        claims.set(member.name, member.value);
    return bench.token(bench.header(), claims);
}

/// `operand` is the expiry as it is written, which need not be JSON.
std::optional<std::string> withRawExpiry(const Workbench &bench, std::string_view operand)
{
    json::Object claims = bench.claims();
    claims.remove("exp");
    std::string text = json::write(claims);
    text.insert(text.size() - 1, R"(,"exp":)" + std::string(operand));
    return bench.token({bench.parts().header, std::move(text)});
}

using enum Guard;
using enum Weight;
constexpr std::string_view expiryRule = "RFC 7519, 4.1.4";
constexpr std::string_view startRule = "RFC 7519, 4.1.5";
constexpr std::string_view issueRule = "RFC 7519, 4.1.6";
constexpr std::string_view issuerRule = "RFC 8725, 3.8";
constexpr std::string_view audienceRule = "RFC 7519, 4.1.3";

constexpr std::array claimRows = {
    Case{"exp-hour-ago", Expiry, Must, expiryRule, "The token expired an hour ago.", &withClaims, R"({"exp":$B})"},
    Case{"exp-ten-minutes-ago", Expiry, Must, expiryRule,
         "The token expired ten minutes ago, which is more than a leeway.", &withClaims, R"({"exp":$P})"},
    Case{"exp-zero", Expiry, Must, expiryRule, "The token expired in 1970.", &withClaims, R"({"exp":0})"},
    Case{"exp-one", Expiry, Must, expiryRule, "The token expired in the first second of 1970.", &withClaims,
         R"({"exp":1})"},
    Case{"exp-negative", Expiry, Must, expiryRule, "The token expired before 1970.", &withClaims, R"({"exp":-1})"},
    Case{"exp-fraction-ago", Expiry, Must, expiryRule, "The token expired an hour ago, written with a fraction.",
         &withClaims, R"({"exp":$B.5})"},
    Case{"exp-exponent-ago", Expiry, Must, expiryRule, "The token expired long ago, written with an exponent.",
         &withClaims, R"({"exp":1e9})"},
    Case{"exp-text", Expiry, Must, expiryRule, "The expiry is a text with a number in it.", &withClaims,
         R"({"exp":"$F"})"},
    Case{"exp-text-ago", Expiry, Must, expiryRule, "The expiry is a text, and passed.", &withClaims, R"({"exp":"$B"})"},
    Case{"exp-date", Expiry, Must, expiryRule, "The expiry is a date in words.", &withClaims,
         R"({"exp":"2099-01-01T00:00:00Z"})"},
    Case{"exp-word", Expiry, Must, expiryRule, "The expiry is the word “never”.", &withClaims, R"({"exp":"never"})"},
    Case{"exp-null", Expiry, Must, expiryRule, "The expiry is null.", &withClaims, R"({"exp":null})"},
    Case{"exp-true", Expiry, Must, expiryRule, "The expiry is true.", &withClaims, R"({"exp":true})"},
    Case{"exp-false", Expiry, Must, expiryRule, "The expiry is false.", &withClaims, R"({"exp":false})"},
    Case{"exp-array", Expiry, Must, expiryRule, "The expiry is a list.", &withClaims, R"({"exp":[$F]})"},
    Case{"exp-object", Expiry, Must, expiryRule, "The expiry is an object.", &withClaims,
         R"({"exp":{"$$numberLong":$F}})"},
    Case{"exp-nan", Json, Must, "RFC 8259, 6", "The expiry is NaN, which is not JSON and later than nothing.",
         &withRawExpiry, "NaN"},
    Case{"exp-infinity", Json, Must, "RFC 8259, 6", "The expiry is Infinity, which is not JSON.", &withRawExpiry,
         "Infinity"},
    Case{"exp-twice-last-ago", Expiry, Must, "RFC 7519, 4", "The expiry is there twice, and the last has passed.",
         &withMoreClaims, R"({"exp":$B})"},
    Case{"exp-missing", Expiry, Advice, expiryRule, "The token has no expiry.", &withoutClaim, "exp"},
    Case{"exp-milliseconds", Dates, Advice, "RFC 7519, 2", "The expiry is in milliseconds, thousands of years ahead.",
         &withClaims, R"({"exp":$F000})"},
    Case{"exp-beyond-64-bits", Dates, Advice, "RFC 7519, 2", "The expiry has more digits than 64 bits hold.",
         &withClaims, R"({"exp":99999999999999999999999})"},
    Case{"exp-infinite", Dates, Advice, "RFC 8259, 6", "The expiry is more than a floating number holds.", &withClaims,
         R"({"exp":1e400})"},
    Case{"nbf-ahead", NotBefore, Must, startRule, "The token is not good before an hour from now.", &withClaims,
         R"({"nbf":$F})"},
    Case{"nbf-ten-minutes-ahead", NotBefore, Must, startRule,
         "The token is not good before ten minutes from now, which is more than a leeway.", &withClaims,
         R"({"nbf":$L})"},
    Case{"nbf-fraction-ahead", NotBefore, Must, startRule,
         "The token is not good before an hour from now, written with a fraction.", &withClaims, R"({"nbf":$F.5})"},
    Case{"nbf-far-ahead", NotBefore, Must, startRule, "The token is not good before the year 2100.", &withClaims,
         R"({"nbf":4102444800})"},
    Case{"nbf-exponent-ahead", NotBefore, Must, startRule,
         "The token is not good before a distant time, written with an exponent.", &withClaims, R"({"nbf":9e9})"},
    Case{"nbf-text-ahead", NotBefore, Must, startRule, "The start is a text, and ahead.", &withClaims,
         R"({"nbf":"$F"})"},
    Case{"nbf-word", NotBefore, Must, startRule, "The start is a word.", &withClaims, R"({"nbf":"tomorrow"})"},
    Case{"nbf-true", NotBefore, Must, startRule, "The start is true.", &withClaims, R"({"nbf":true})"},
    Case{"nbf-array", NotBefore, Must, startRule, "The start is a list.", &withClaims, R"({"nbf":[$B]})"},
    Case{"nbf-object", NotBefore, Must, startRule, "The start is an object.", &withClaims, R"({"nbf":{}})"},
    Case{"nbf-null", NotBefore, Advice, startRule, "The start is null.", &withClaims, R"({"nbf":null})"},
    Case{"nbf-milliseconds", NotBefore, Must, startRule, "The start is in milliseconds, thousands of years ahead.",
         &withClaims, R"({"nbf":$B000})"},
    Case{"iat-ahead", Dates, Advice, issueRule, "The token says that it is issued an hour from now.", &withClaims,
         R"({"iat":$F})"},
    Case{"iat-text", Dates, Advice, issueRule, "The time of issue is a text.", &withClaims, R"({"iat":"$B"})"},
    Case{"iat-array", Dates, Advice, issueRule, "The time of issue is a list.", &withClaims, R"({"iat":[]})"},
    Case{"iss-missing", Issuer, Must, issuerRule, "The token names no issuer.", &withoutClaim, "iss"},
    Case{"iss-other", Issuer, Must, issuerRule, "Another issuer is named.", &withClaims,
         R"({"iss":"https://issuer.attacker.invalid"})"},
    Case{"iss-suffix", Issuer, Must, issuerRule, "The issuer's name has something behind it.", &withClaims,
         R"({"iss":"$I.attacker.invalid"})"},
    Case{"iss-path", Issuer, Must, issuerRule, "The issuer's name has a path behind it.", &withClaims,
         R"({"iss":"$I/tenant"})"},
    Case{"iss-prefix", Issuer, Must, issuerRule, "The issuer's name has something in front.", &withClaims,
         R"({"iss":"x$I"})"},
    Case{"iss-within", Issuer, Must, issuerRule, "The issuer's name is part of another.", &withClaims,
         R"({"iss":"https://attacker.invalid/?i=$I"})"},
    Case{"iss-shortened", Issuer, Must, issuerRule, "The issuer's name lacks its last character.", &withClaims,
         R"({"iss":"$h"})"},
    Case{"iss-case", Issuer, Must, issuerRule, "A letter of the issuer's name is in another case.", &withClaims,
         R"({"iss":"$i"})"},
    Case{"iss-slash", Issuer, Must, issuerRule, "The issuer's name has a slash more or less.", &withClaims,
         R"({"iss":"$s"})"},
    Case{"iss-blank", Issuer, Must, issuerRule, "A blank follows the issuer's name.", &withClaims, R"({"iss":"$I "})"},
    Case{"iss-blank-in-front", Issuer, Must, issuerRule, "A blank precedes the issuer's name.", &withClaims,
         R"({"iss":" $I"})"},
    Case{"iss-line-behind", Issuer, Must, issuerRule, "A line break follows the issuer's name.", &withClaims,
         R"({"iss":"$I\n"})"},
    Case{"iss-line-within", Issuer, Must, issuerRule, "The issuer's name is the second line of another.", &withClaims,
         R"({"iss":"https://issuer.attacker.invalid\n$I"})"},
    Case{"iss-dots-other", Issuer, Must, issuerRule, "Letters are in place of the dots in the issuer's name.",
         &withClaims, R"({"iss":"$d"})"},
    Case{"iss-other-scheme", Issuer, Must, issuerRule, "The scheme of the issuer's name is another.", &withClaims,
         R"({"iss":"$c"})"},
    Case{"iss-no-scheme", Issuer, Must, issuerRule, "The issuer's name lacks its scheme.", &withClaims,
         R"({"iss":"$j"})"},
    Case{"iss-port", Issuer, Must, issuerRule, "The issuer's name has the port that goes without saying.", &withClaims,
         R"({"iss":"$w"})"},
    Case{"iss-escape", Issuer, Must, issuerRule, "A letter of the issuer's name is percent-encoded.", &withClaims,
         R"({"iss":"$v"})"},
    Case{"iss-nul", Issuer, Must, issuerRule, "A zero byte follows the issuer's name.", &withClaims,
         R"({"iss":"$I\u0000"})"},
    Case{"iss-right-in-header", Issuer, Must, "RFC 7519, 5.3",
         "The header names the right issuer, and the claims another.", &otherIssuerBehindRight},
    Case{"iss-empty", Issuer, Must, issuerRule, "The issuer's name is empty.", &withClaims, R"({"iss":""})"},
    Case{"iss-star", Issuer, Must, issuerRule, "The issuer is a star.", &withClaims, R"({"iss":"*"})"},
    Case{"iss-null", Issuer, Must, issuerRule, "The issuer is null.", &withClaims, R"({"iss":null})"},
    Case{"iss-number", Issuer, Must, issuerRule, "The issuer is a number.", &withClaims, R"({"iss":1})"},
    Case{"iss-true", Issuer, Must, issuerRule, "The issuer is true.", &withClaims, R"({"iss":true})"},
    Case{"iss-list", Issuer, Must, issuerRule, "The issuer is a list of others.", &withClaims,
         R"({"iss":["https://issuer.attacker.invalid"]})"},
    Case{"iss-list-of-right", Issuer, Must, issuerRule, "The issuer is a list of the right one alone.", &withClaims,
         R"({"iss":["$I"]})"},
    Case{"iss-list-with-right", Issuer, Must, issuerRule, "The issuer is a list with the right one in it.", &withClaims,
         R"({"iss":["$I","https://issuer.attacker.invalid"]})"},
    Case{"iss-object", Issuer, Must, issuerRule, "The issuer is an object.", &withClaims, R"({"iss":{"$I":true}})"},
    Case{"iss-twice-last-other", Issuer, Must, "RFC 7519, 4", "The issuer is there twice, and the last is another.",
         &withMoreClaims, R"({"iss":"https://issuer.attacker.invalid"})"},
    Case{"aud-missing", Audience, Must, audienceRule, "The token names no audience.", &withoutClaim, "aud"},
    Case{"aud-other", Audience, Must, audienceRule, "Another audience is named.", &withClaims,
         R"({"aud":"https://other.invalid"})"},
    Case{"aud-others", Audience, Must, audienceRule, "Only other audiences are named.", &withClaims,
         R"({"aud":["https://other.invalid","https://another.invalid"]})"},
    Case{"aud-empty-list", Audience, Must, audienceRule, "The list of audiences is empty.", &withClaims,
         R"({"aud":[]})"},
    Case{"aud-empty", Audience, Must, audienceRule, "The audience is an empty text.", &withClaims, R"({"aud":""})"},
    Case{"aud-list-empty-text", Audience, Must, audienceRule, "The list of audiences has an empty text in it.",
         &withClaims, R"({"aud":[""]})"},
    Case{"aud-suffix", Audience, Must, audienceRule, "The audience has something behind it.", &withClaims,
         R"({"aud":"$A.attacker.invalid"})"},
    Case{"aud-prefix", Audience, Must, audienceRule, "The audience has something in front.", &withClaims,
         R"({"aud":"x$A"})"},
    Case{"aud-shortened", Audience, Must, audienceRule, "The audience lacks its last character.", &withClaims,
         R"({"aud":"$b"})"},
    Case{"aud-case", Audience, Must, audienceRule, "A letter of the audience is in another case.", &withClaims,
         R"({"aud":"$a"})"},
    Case{"aud-slash", Audience, Must, audienceRule, "The audience has a slash more or less.", &withClaims,
         R"({"aud":"$t"})"},
    Case{"aud-blank", Audience, Must, audienceRule, "A blank follows the audience.", &withClaims, R"({"aud":"$A "})"},
    Case{"aud-blank-in-front", Audience, Must, audienceRule, "A blank precedes the audience.", &withClaims,
         R"({"aud":" $A"})"},
    Case{"aud-line-behind", Audience, Must, audienceRule, "A line break follows the audience.", &withClaims,
         R"({"aud":"$A\n"})"},
    Case{"aud-line-within", Audience, Must, audienceRule, "The audience is the second line of another.", &withClaims,
         R"({"aud":"https://other.invalid\n$A"})"},
    Case{"aud-dots-other", Audience, Must, audienceRule, "Letters are in place of the dots in the audience.",
         &withClaims, R"({"aud":"$e"})"},
    Case{"aud-list-suffix", Audience, Must, audienceRule, "The one in the list of audiences has something behind it.",
         &withClaims, R"({"aud":["$A.attacker.invalid"]})"},
    Case{"aud-list-case", Audience, Must, audienceRule, "A letter of the one in the list is in another case.",
         &listedInOtherCase},
    Case{"aud-other-azp", Audience, Must, audienceRule,
         "Another audience is named, and the right one is the party that the token was issued to (azp).", &withClaims,
         R"({"aud":"https://other.invalid","azp":"$A"})"},
    Case{"aud-other-client_id", Audience, Must, audienceRule,
         "Another audience is named, and the right one is the client (client_id).", &withClaims,
         R"({"aud":"https://other.invalid","client_id":"$A"})"},
    Case{"aud-other-resource", Audience, Must, audienceRule,
         "Another audience is named, and the right one is a resource (resource).", &withClaims,
         R"({"aud":"https://other.invalid","resource":"$A"})"},
    Case{"aud-other-scope", Audience, Must, audienceRule,
         "Another audience is named, and the right one is within the scope.", &withClaims,
         R"({"aud":"https://other.invalid","scope":"$A/read"})"},
    Case{"aud-joined", Audience, Must, audienceRule, "The audience and another are one text with a blank between.",
         &withClaims, R"({"aud":"$A other"})"},
    Case{"aud-comma", Audience, Must, audienceRule, "The audience and another are one text with a comma between.",
         &withClaims, R"({"aud":"$A,other"})"},
    Case{"aud-star", Audience, Must, audienceRule, "The audience is a star.", &withClaims, R"({"aud":"*"})"},
    Case{"aud-null", Audience, Must, audienceRule, "The audience is null.", &withClaims, R"({"aud":null})"},
    Case{"aud-list-null", Audience, Must, audienceRule, "The list of audiences has null in it.", &withClaims,
         R"({"aud":[null]})"},
    Case{"aud-number", Audience, Must, audienceRule, "The audience is a number.", &withClaims, R"({"aud":1})"},
    Case{"aud-true", Audience, Must, audienceRule, "The audience is true.", &withClaims, R"({"aud":true})"},
    Case{"aud-object", Audience, Must, audienceRule, "The audience is an object.", &withClaims,
         R"({"aud":{"$A":true}})"},
    Case{"aud-nested", Audience, Must, audienceRule, "The audience is a list within a list.", &withClaims,
         R"({"aud":[["$A"]]})"},
    Case{"aud-twice-last-other", Audience, Must, "RFC 7519, 4", "The audience is there twice, and the last is another.",
         &withMoreClaims, R"({"aud":"https://other.invalid"})"},
    Case{"sub-number", Claims, Advice, "RFC 7519, 4.1.2", "The subject is a number.", &withClaims, R"({"sub":1})"},
    Case{"sub-array", Claims, Advice, "RFC 7519, 4.1.2", "The subject is a list.", &withClaims,
         R"({"sub":["user-1"]})"},
    Case{"sub-null", Claims, Advice, "RFC 7519, 4.1.2", "The subject is null.", &withClaims, R"({"sub":null})"},
    Case{"sub-missing", Claims, Advice, "RFC 7519, 4.1.2", "The token names no subject.", &withoutClaim, "sub"},
    Case{"sub-twice", Claims, Advice, "RFC 7519, 4", "The subject is there twice.", &withMoreClaims,
         R"({"sub":"administrator"})"},
    Case{"jti-number", Claims, Advice, "RFC 7519, 4.1.7", "The token's ID is a number.", &withClaims, R"({"jti":1})"},
};

} // namespace

std::span<const Case> claimCases()
{
    return claimRows;
}

} // namespace tokenscope::challenge
