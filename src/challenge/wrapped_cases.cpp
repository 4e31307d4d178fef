// SPDX-License-Identifier: Apache-2.0
#include "challenge/challenge_case.h"
#include "challenge/workbench.h"

#include "make/encrypting.h"
#include "json/writer.h"

#include <array>

namespace tokenscope::challenge {

namespace {

/// The parts of a good token in JSON (RFC 7515, 7.2), which no JSON Web Token is.
struct Wrapped
{
    json::Object signature;
    std::string payload;
};

Wrapped partsInJson(const std::string &token)
{
    const std::size_t first = token.find('.');
    const std::size_t last = token.rfind('.');
    Wrapped parts;
    parts.signature.append("protected", json::Value(token.substr(0, first)));
    parts.signature.append("signature", json::Value(token.substr(last + 1)));
    parts.payload = token.substr(first + 1, last - first - 1);
    return parts;
}

std::optional<std::string> flattenedJson(const Workbench &bench, std::string_view)
{
    Wrapped parts = partsInJson(bench.good());
    parts.signature.append("payload", json::Value(parts.payload));
    return json::write(parts.signature);
}

std::optional<std::string> generalJson(const Workbench &bench, std::string_view)
{
    Wrapped parts = partsInJson(bench.good());
    json::Object object;
    object.append("payload", json::Value(parts.payload));
    object.append("signatures", json::Value(json::Array{json::Value(std::move(parts.signature))}));
    return json::write(object);
}

/// A list of signatures with nothing in it: each of them verifies.
std::optional<std::string> noSignatures(const Workbench &bench, std::string_view)
{
    json::Object object;
    object.append("payload", json::Value(partsInJson(bench.good()).payload));
    object.append("signatures", json::Value(json::Array()));
    return json::write(object);
}

/// `alg` none where nobody signed it, in the unprotected header.
std::optional<std::string> unprotectedNone(const Workbench &bench, std::string_view)
{
    json::Object object;
    object.append("payload", json::Value(partsInJson(bench.good()).payload));
    object.append("header", json::Value(objectOf(R"({"alg":"none"})")));
    object.append("signature", json::Value(""));
    return json::write(object);
}

/// Encrypted to the public key, which everybody has. Nothing where nobody encrypts to such a key.
std::optional<std::string> encryptedToKey(const Workbench &bench, std::string_view content)
{
    if (bench.key().key.isSymmetric())
        return std::nullopt;
    const auto recipient = make::recipientOf(jose::Jwk{make::barePublicKey(bench.key().key)}, {}, {});
    if (!recipient)
        return std::nullopt;
    const auto token = make::encryptToken(content, {.recipient = *recipient});
    return token ? std::optional(*token) : std::nullopt;
}

std::optional<std::string> encryptedClaims(const Workbench &bench, std::string_view)
{
    return encryptedToKey(bench, bench.parts().payload);
}

std::optional<std::string> encryptedUnsigned(const Workbench &bench, std::string_view)
{
    Parts parts = bench.parts();
    parts.header = R"({"alg":"none"})";
    return encryptedToKey(bench, signingInput(parts) + '.');
}

std::optional<std::string> encryptedOfStranger(const Workbench &bench, std::string_view)
{
    return encryptedToKey(bench, bench.strangersToken(bench.parts()));
}

using enum Guard;
using enum Weight;
constexpr std::string_view compactOnly = "RFC 7519, 3";
constexpr std::string_view encryptionOnly = "RFC 8725, 2.3";

constexpr std::array wrappedRows = {
    Case{"json-flattened", Form, Advice, compactOnly, "The token is written as JSON.", &flattenedJson},
    Case{"json-general", Form, Advice, compactOnly, "The token is written as JSON with a list of signatures.",
         &generalJson},
    Case{"json-no-signatures", Unsigned, Must, compactOnly,
         "The token is written as JSON, and its list of signatures is empty.", &noSignatures},
    Case{"json-unprotected-none", Unsigned, Must, compactOnly,
         "The token is written as JSON, and its unprotected header says that nobody signed it.", &unprotectedNone},
    Case{"encrypted-claims", Unsigned, Must, encryptionOnly,
         "The claims are encrypted to the public key, and nobody signed them.", &encryptedClaims},
    Case{"encrypted-none", Unsigned, Must, encryptionOnly, "A token that nobody signed is encrypted to the public key.",
         &encryptedUnsigned},
    Case{"encrypted-other-key", Signature, Must, encryptionOnly,
         "A token that another key signed is encrypted to the public key.", &encryptedOfStranger},
};

} // namespace

std::span<const Case> wrappedCases()
{
    return wrappedRows;
}

} // namespace tokenscope::challenge
