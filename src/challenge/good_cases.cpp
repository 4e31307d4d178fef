// SPDX-License-Identifier: Apache-2.0
#include "challenge/challenge_case.h"
#include "challenge/workbench.h"
#include "json/writer.h"

#include <algorithm>
#include <array>

namespace tokenscope::challenge {

namespace {

std::optional<std::string> asItIs(const Workbench &bench, std::string_view)
{
    return bench.good();
}

/// `operand`: claims that are set.
std::optional<std::string> goodClaims(const Workbench &bench, std::string_view operand)
{
    return bench.token(bench.header(), bench.claimsWith(operand));
}

std::optional<std::string> goodHeader(const Workbench &bench, std::string_view operand)
{
    return bench.token(bench.headerWith(operand), bench.claims());
}

std::optional<std::string> longText(const Workbench &bench, std::string_view)
{
    constexpr std::size_t size = 2000; // a header of a request takes it in any server
    json::Object claims = bench.claims();
    claims.set("note", json::Value(std::string(size, 'x')));
    return bench.token(bench.header(), claims);
}

std::optional<std::string> indented(const Workbench &bench, std::string_view)
{
    return bench.token(
        {json::write(bench.header(), json::Layout::Indented), json::write(bench.claims(), json::Layout::Indented)});
}

std::optional<std::string> backwards(const Workbench &bench, std::string_view)
{
    std::vector<json::Member> header = bench.header().members();
    std::vector<json::Member> claims = bench.claims().members();
    std::ranges::reverse(header);
    std::ranges::reverse(claims);
    return bench.token(json::Object(std::move(header)), json::Object(std::move(claims)));
}

/// RFC 7519, 5.1: `typ` is optional, but where the kind demands its own.
std::optional<std::string> withoutType(const Workbench &bench, std::string_view)
{
    if (!bench.target().kind.empty())
        return std::nullopt;
    json::Object header = bench.header();
    header.remove("typ");
    return bench.token(header, bench.claims());
}

/// The first letter of a claim's name as an escape.
std::optional<std::string> escapedName(const Workbench &bench, std::string_view)
{
    Parts parts = bench.parts();
    const std::size_t at = parts.payload.find(R"("iss")");
    if (at == std::string::npos)
        return std::nullopt;
    parts.payload.replace(at, 5, R"("\u0069ss")");
    return bench.token(parts);
}

using enum Guard;
using enum Weight;

constexpr std::array goodRows = {
    Case{"good", Good, Must, "RFC 7519, 7.2", "Nothing is wrong with the token.", &asItIs},
    Case{"good-aud-list", Good, Must, "RFC 7519, 4.1.3", "The audience is a list of one.", &goodClaims,
         R"({"aud":["$A"]})"},
    Case{"good-iat-now", Good, Must, "RFC 7519, 4.1.6", "The token was issued just now.", &goodClaims, R"({"iat":$N})"},
    Case{"good-exp-fraction", Good, Must, "RFC 7519, 2", "The expiry has a fraction.", &goodClaims, R"({"exp":$E.5})"},
    Case{"good-iat-fraction", Good, Must, "RFC 7519, 2", "The time of issue has a fraction.", &goodClaims,
         R"({"iat":$T.5})"},
    Case{"good-nbf-past", Good, Must, "RFC 7519, 4.1.5", "The token has been good for an hour.", &goodClaims,
         R"({"nbf":$B})"},
    Case{"good-nbf-zero", Good, Must, "RFC 7519, 4.1.5", "The token has been good since 1970.", &goodClaims,
         R"({"nbf":0})"},
    Case{"good-extra-claim", Good, Must, "RFC 7519, 4", "The token has a claim that nobody knows.", &goodClaims,
         R"({"urn:example:unknown":true})"},
    Case{"good-extra-null", Good, Must, "RFC 7519, 4", "A claim that nobody knows is null.", &goodClaims,
         R"({"urn:example:unknown":null})"},
    Case{"good-extra-object", Good, Must, "RFC 7519, 4", "A claim that nobody knows is an object.", &goodClaims,
         R"({"urn:example:unknown":{"a":[1,{"b":[]}]}})"},
    Case{"good-extra-number", Good, Must, "RFC 8259, 6", "A claim that nobody knows is a number with an exponent.",
         &goodClaims, R"({"urn:example:unknown":1.5e-3})"},
    Case{"good-unicode", Good, Must, "RFC 8259, 8.1", "A claim has letters of many languages.", &goodClaims,
         R"({"urn:example:unknown":"Zoë 日本 🙂"})"},
    Case{"good-escapes", Good, Must, "RFC 8259, 7", "A claim has line breaks and quotes in it.", &goodClaims,
         R"({"urn:example:unknown":"a\n\"b\"\t\\"})"},
    Case{"good-empty-text", Good, Must, "RFC 7519, 4", "A claim that nobody knows is empty.", &goodClaims,
         R"({"urn:example:unknown":""})"},
    Case{"good-long-claim", Good, Must, "RFC 7519, 4", "A claim is two thousand characters long.", &longText},
    Case{"good-extra-header", Good, Must, "RFC 7515, 4",
         "The header has a member that nobody knows and that is not critical.", &goodHeader,
         R"({"urn:example:unknown":1})"},
    Case{"good-no-typ", Good, Must, "RFC 7519, 5.1", "The header has no type.", &withoutType},
    Case{"good-blanks", Good, Must, "RFC 8259, 2", "Header and payload have blanks and line breaks.", &indented},
    Case{"good-other-order", Good, Must, "RFC 8259, 4", "The members of header and payload are in reverse order.",
         &backwards},
    Case{"good-escaped-name", Good, Must, "RFC 8259, 8.3", "A letter of a claim's name is an escape.", &escapedName},
};

} // namespace

std::span<const Case> goodCases()
{
    return goodRows;
}

} // namespace tokenscope::challenge
