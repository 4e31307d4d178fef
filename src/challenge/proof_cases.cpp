// SPDX-License-Identifier: Apache-2.0
// DPoP proofs (RFC 9449): what they are made for, when, and by which key.
#include "challenge/challenge_case.h"
#include "challenge/workbench.h"
#include "jose/keys/jwk_builder.h"
#include "json/writer.h"

#include <array>

namespace tokenscope::challenge {

namespace {

/// `operand`: claims that are set before the key in the proof signs.
std::optional<std::string> proofWith(const Workbench &bench, std::string_view operand)
{
    return bench.token(bench.header(), bench.claimsWith(operand));
}

/// `operand`: members of the header that are set, or taken away by a null.
std::optional<std::string> proofUnder(const Workbench &bench, std::string_view operand)
{
    return bench.token(bench.headerChangedBy(operand), bench.claims());
}

/// The stranger's proof, with its private key for all to read.
std::optional<std::string> proofWithPrivateKey(const Workbench &bench, std::string_view)
{
    json::Object header = bench.header();
    header.set("jwk", bench.stranger().key.source());
    return bench.strangersToken({json::write(header), json::write(bench.claims())});
}

/// The key in the header is the secret of the HMAC.
std::optional<std::string> proofBySecret(const Workbench &bench, std::string_view operand)
{
    json::Object header = bench.header();
    header.set("alg", json::Value("HS256"));
    header.set("jwk", json::Value(jose::octJwk(asBytes(operand))));
    return bench.macToken({json::write(header), json::write(bench.claims())}, asBytes(operand));
}

using enum Guard;
using enum Weight;
constexpr std::string_view proofRule = "RFC 9449, 4.2";
constexpr std::string_view proofChecks = "RFC 9449, 4.3";

constexpr std::array badProofs = {
    Case{"htm-other", Kind, Must, proofChecks, "The proof is for another method.", &proofWith, R"({"htm":"$m"})"},
    Case{"htm-other-case", Kind, Must, "RFC 9110, 9.1", "The method is written in other letters: its case counts.",
         &proofWith, R"({"htm":"$n"})"},
    Case{"htm-blank", Kind, Must, proofChecks, "A blank follows the method.", &proofWith, R"({"htm":"$M "})"},
    Case{"htm-empty", Kind, Must, proofChecks, "The method is empty.", &proofWith, R"({"htm":""})"},
    Case{"htm-list", Kind, Must, proofChecks, "The method is a list.", &proofWith, R"({"htm":["$M"]})"},
    Case{"htm-null", Kind, Must, proofChecks, "The method is null.", &proofWith, R"({"htm":null})"},
    Case{"htu-other-path", Kind, Must, proofChecks, "The proof is for another path.", &proofWith, R"({"htu":"$p"})"},
    Case{"htu-other-host", Kind, Must, proofChecks, "The proof is for another host.", &proofWith, R"({"htu":"$o"})"},
    Case{"htu-host-prefix", Kind, Must, proofChecks, "The proof is for a host whose name begins with the service's.",
         &proofWith, R"({"htu":"$r"})"},
    Case{"htu-other-scheme", Kind, Must, proofChecks, "The proof is for another scheme.", &proofWith,
         R"({"htu":"$x"})"},
    Case{"htu-longer", Kind, Must, proofChecks, "The path goes on behind the service's.", &proofWith,
         R"({"htu":"$U/more"})"},
    Case{"htu-empty", Kind, Must, proofChecks, "The address is empty.", &proofWith, R"({"htu":""})"},
    Case{"htu-relative", Kind, Must, proofChecks, "The address is a path alone.", &proofWith, R"({"htu":"/"})"},
    Case{"htu-list", Kind, Must, proofChecks, "The address is a list.", &proofWith, R"({"htu":["$U"]})"},
    Case{"htu-null", Kind, Must, proofChecks, "The address is null.", &proofWith, R"({"htu":null})"},
    Case{"proof-old", Dates, Must, "RFC 9449, 11.1", "The proof was made an hour ago.", &proofWith, R"({"iat":$B})"},
    Case{"proof-ten-minutes-old", Dates, Must, "RFC 9449, 11.1", "The proof was made ten minutes ago.", &proofWith,
         R"({"iat":$P})"},
    Case{"proof-from-1970", Dates, Must, "RFC 9449, 11.1", "The proof was made in 1970.", &proofWith, R"({"iat":0})"},
    Case{"proof-of-the-future", Dates, Must, "RFC 9449, 11.1", "The proof will be made in an hour.", &proofWith,
         R"({"iat":$F})"},
    Case{"proof-iat-text", Dates, Must, "RFC 7519, 4.1.6", "The time of the proof is a text.", &proofWith,
         R"({"iat":"$N"})"},
    Case{"proof-iat-milliseconds", Dates, Must, "RFC 7519, 2", "The time of the proof is in milliseconds.", &proofWith,
         R"({"iat":$N000})"},
    Case{"proof-iat-null", Dates, Must, proofRule, "The time of the proof is null.", &proofWith, R"({"iat":null})"},
    Case{"jti-null", Kind, Must, proofRule, "The proof's ID is null.", &proofWith, R"({"jti":null})"},
    Case{"jti-number", Kind, Must, proofRule, "The proof's ID is a number.", &proofWith, R"({"jti":1})"},
    Case{"proof-expired", Expiry, Must, "RFC 7519, 4.1.4", "The proof says that it expired an hour ago.", &proofWith,
         R"({"exp":$B})"},
    Case{"proof-too-early", NotBefore, Must, "RFC 7519, 4.1.5", "The proof says that it is good in an hour.",
         &proofWith, R"({"nbf":$F})"},
    Case{"jwk-missing", KeyTrust, Must, proofRule, "The header has no key.", &proofUnder, R"({"jwk":null})"},
    Case{"jwk-of-another", KeyTrust, Must, proofChecks, "The key in the header is not the one that signed.",
         &proofUnder, R"({"jwk":$K})"},
    Case{"jwk-empty", KeyTrust, Must, proofRule, "The key in the header has no members.", &proofUnder, R"({"jwk":{}})"},
    Case{"jwk-text", KeyTrust, Must, proofRule, "The key in the header is a text.", &proofUnder, R"({"jwk":"key"})"},
    Case{"jwk-list", KeyTrust, Must, proofRule, "The key in the header is in a list.", &proofUnder, R"({"jwk":[$K]})"},
    Case{"jwk-private", KeyTrust, Must, proofRule, "The key in the header is a private one.", &proofWithPrivateKey},
    Case{"jwk-secret", Algorithm, Must, proofRule, "The key in the header is a shared secret, and signed.",
         &proofBySecret, "a secret of at least thirty-two bytes"},
};

constexpr std::array goodProofs = {
    Case{"good-proof-now", Good, Must, proofRule, "The proof was made just now.", &proofWith, R"({"iat":$N})"},
    Case{"good-proof-expiry", Good, Must, "RFC 7519, 4.1.4", "The proof says when it expires.", &proofWith,
         R"({"exp":$E})"},
};

} // namespace

std::span<const Case> proofCases()
{
    return badProofs;
}

std::span<const Case> goodProofCases()
{
    return goodProofs;
}

} // namespace tokenscope::challenge
