// SPDX-License-Identifier: Apache-2.0
#include "base/deflate.h"
#include "challenge/challenge_case.h"
#include "challenge/workbench.h"
#include "json/writer.h"

#include <array>

namespace tokenscope::challenge {

namespace {

/// `operand`: members of the header, set before the trusted key signs.
std::optional<std::string> withHeader(const Workbench &bench, std::string_view operand)
{
    return bench.token(bench.headerWith(operand), bench.claims());
}

/// The same behind what is there, also where the name is there already.
std::optional<std::string> withMoreHeader(const Workbench &bench, std::string_view operand)
{
    json::Object header = bench.header();
    for (const json::Member &member : bench.filledMembers(operand))
        header.append(member.name, member.value);
    return bench.token(header, bench.claims());
}

/// `operand` is the whole header.
std::optional<std::string> rawHeader(const Workbench &bench, std::string_view operand)
{
    return bench.token({std::string(operand), bench.parts().payload});
}

std::optional<std::string> headerWithTail(const Workbench &bench, std::string_view operand)
{
    Parts parts = bench.parts();
    parts.header += operand;
    return bench.token(parts);
}

std::optional<std::string> deflatedPayload(const Workbench &bench, std::string_view)
{
    json::Object header = bench.header();
    header.set("zip", json::Value("DEF"));
    const Bytes packed = deflate(asBytes(bench.parts().payload));
    return bench.token({json::write(header), std::string(asText(packed))});
}

using enum Guard;
using enum Weight;
constexpr std::string_view criticalRule = "RFC 7515, 4.1.11";
constexpr std::string_view headerRule = "RFC 7515, 4";

constexpr std::array headerRows = {
    Case{"crit-unknown", Critical, Must, criticalRule, "An extension that nobody knows is critical.", &withHeader,
         R"({"crit":["urn:example:unknown"],"urn:example:unknown":true})"},
    Case{"crit-two-one-known", Critical, Must, criticalRule, "Of two critical extensions one is not known.",
         &withHeader, R"({"b64":true,"crit":["b64","urn:example:unknown"],"urn:example:unknown":1})"},
    Case{"crit-absent-member", Critical, Must, criticalRule,
         "The list of critical extensions names a member that is missing.", &withHeader,
         R"({"crit":["urn:example:unknown"]})"},
    Case{"crit-exp", Critical, Must, criticalRule, "The list of critical extensions names a claim.", &withHeader,
         R"({"crit":["exp"],"exp":$F})"},
    Case{"crit-empty", Critical, Must, criticalRule, "The list of critical extensions is empty.", &withHeader,
         R"({"crit":[]})"},
    Case{"crit-text", Critical, Must, criticalRule, "The list of critical extensions is a text.", &withHeader,
         R"({"crit":"urn:example:unknown"})"},
    Case{"crit-null", Critical, Advice, criticalRule, "The list of critical extensions is null.", &withHeader,
         R"({"crit":null})"},
    Case{"crit-object", Critical, Must, criticalRule, "The list of critical extensions is an object.", &withHeader,
         R"({"crit":{}})"},
    Case{"crit-number-inside", Critical, Must, criticalRule, "The list of critical extensions has a number in it.",
         &withHeader, R"({"crit":[1]})"},
    Case{"crit-registered", Critical, Must, criticalRule,
         "The list of critical extensions names alg, which is not an extension.", &withHeader, R"({"crit":["alg"]})"},
    Case{"crit-twice", Critical, Must, criticalRule, "The list of critical extensions has a name twice.", &withHeader,
         R"({"crit":["urn:example:unknown","urn:example:unknown"],"urn:example:unknown":1})"},
    Case{"b64-false", Header, Must, "RFC 7797, 3", "The header says that the payload is not encoded, but it is.",
         &withHeader, R"({"b64":false,"crit":["b64"]})"},
    Case{"zip-deflated", Header, Advice, "RFC 7516, 4.1.3", "The payload is compressed, which is for encrypted tokens.",
         &deflatedPayload},
    Case{"header-two-algorithms", Header, Must, headerRule,
         "The header names two algorithms, and the second is “none”.", &withMoreHeader, R"({"alg":"none"})"},
    Case{"header-two-ids-last-foreign", KeyChoice, Advice, headerRule,
         "The header names two keys, and the last is not known.", &withMoreHeader, R"({"kid":"$Q"})"},
    Case{"header-same-twice", Header, Advice, headerRule, "A member of the header is there twice.", &withMoreHeader,
         R"({"x":1,"x":2})"},
    Case{"kid-number", Header, Advice, "RFC 7515, 4.1.4", "The key's ID is a number.", &withHeader, R"({"kid":1})"},
    Case{"kid-unknown", KeyChoice, Advice, "RFC 7515, 4.1.4",
         "The trusted key signed, under an ID that is not its own.", &withHeader, R"({"kid":"$Q"})"},
    Case{"kid-sql-or", KeyChoice, Advice, "RFC 8725, 3.10",
         "The trusted key signed, under an ID that would make a database answer with any key.", &withHeader,
         R"({"kid":"x' OR '1'='1"})"},
    Case{"typ-number", Type, Advice, "RFC 7515, 4.1.9", "The type is a number.", &withHeader, R"({"typ":1})"},
    Case{"typ-event", Type, Advice, "RFC 8725, 3.11", "The type is that of a security event.", &withHeader,
         R"({"typ":"secevent+jwt"})"},
    Case{"typ-proof", Type, Advice, "RFC 8725, 3.11", "The type is that of a proof of possession.", &withHeader,
         R"({"typ":"dpop+jwt"})"},
    Case{"header-empty", Form, Must, "RFC 7515, 5.2", "The header is empty.", &rawHeader, ""},
    Case{"header-empty-object", Algorithm, Must, "RFC 7515, 4.1.1", "The header has no members.", &rawHeader, "{}"},
    Case{"header-array", Json, Must, "RFC 7515, 5.2", "The header is a list.", &rawHeader, "[]"},
    Case{"header-text", Json, Must, "RFC 7515, 5.2", "The header is a text.", &rawHeader, R"("alg")"},
    Case{"header-number", Json, Must, "RFC 7515, 5.2", "The header is a number.", &rawHeader, "1"},
    Case{"header-null", Json, Must, "RFC 7515, 5.2", "The header is null.", &rawHeader, "null"},
    Case{"header-no-json", Json, Must, "RFC 7515, 5.2", "The header is not JSON.", &rawHeader, "alg"},
    Case{"header-unfinished", Json, Must, "RFC 7515, 5.2", "The header breaks off.", &rawHeader, R"({"alg":"none")"},
    Case{"header-tail", Json, Must, "RFC 7515, 5.2", "A second object follows the header.", &headerWithTail, "{}"},
    Case{"header-bracket", Json, Must, "RFC 7515, 5.2", "A bracket follows the header.", &headerWithTail, "}"},
    Case{"header-not-utf8", Json, Must, "RFC 7515, 5.2", "A byte that is not UTF-8 follows the header.",
         &headerWithTail, "\xFF"},
};

} // namespace

std::span<const Case> headerCases()
{
    return headerRows;
}

} // namespace tokenscope::challenge
