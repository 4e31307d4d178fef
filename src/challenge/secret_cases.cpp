// SPDX-License-Identifier: Apache-2.0
// HMACs in place of signatures: with secrets that can be guessed, that the key's ID points at, or that are the public
// key.
#include "challenge/challenge_case.h"
#include "challenge/workbench.h"

#include "base/base64url.h"
#include "jose/keys/key_export.h"
#include "json/writer.h"

#include <array>

namespace tokenscope::challenge {

namespace {

Parts macParts(const Workbench &bench, std::string_view algorithm = "HS256")
{
    json::Object header = bench.header();
    header.set("alg", json::Value(algorithm));
    return {json::write(header), json::write(bench.claims())};
}

/// `operand` is the secret, with the marks of Workbench::filled().
std::optional<std::string> weakMac(const Workbench &bench, std::string_view operand)
{
    const std::string secret = bench.filled(operand);
    if (secret.empty())
        return std::nullopt; // a proof has no issuer
    return bench.macToken(macParts(bench), asBytes(secret));
}

/// The same with an ID of the key that points at the secret.
std::optional<std::string> pointedMac(const Workbench &bench, std::string_view operand)
{
    json::Object header = bench.header();
    header.set("alg", json::Value("HS256"));
    header.set("kid", json::Value(operand));
    const std::string secret = operand.contains("SELECT") ? std::string("secret") : std::string(1, '\0');
    return bench.macToken({json::write(header), json::write(bench.claims())}, asBytes(secret));
}

/// The lines of a PEM text without the first and the last.
std::string bodyOf(const std::string &pem)
{
    const std::size_t begin = pem.find('\n') + 1;
    const std::size_t end = pem.rfind("\n-----END");
    return end == std::string::npos || end < begin ? std::string() : pem.substr(begin, end - begin);
}

/// The number that tells a key from others: an RSA key's modulus, a curve's x.
std::string numberOf(const jose::Jwk &key)
{
    const json::Object *members = key.source().asObject();
    for (const std::string_view name : {"n", "x", "pub"}) {
        const json::Value *number = members ? members->find(name) : nullptr;
        if (number && number->asString())
            return *number->asString();
    }
    return {};
}

std::string publicText(const Workbench &bench, std::string_view form)
{
    const jose::Jwk published{bench.key().key.publicPart()};
    if (form == "jwk")
        return json::write(published.source());
    if (form == "bare_jwk")
        return json::write(make::barePublicKey(published));
    if (form == "thumbprint")
        return published.thumbprint();
    if (form == "number_text")
        return numberOf(published);
    if (form == "number")
        return std::string(asText(base64url::decode(numberOf(published)).value()));
    const auto exported = jose::exportKeys(jose::JwkSet({published}),
                                           *jose::findExportForm(form.starts_with("pem")   ? "pem"
                                                                 : form.starts_with("der") ? "der"
                                                                                           : form),
                                           jose::ExportParts::Public);
    std::string text = exported ? *exported : std::string();
    if (form == "pem_body")
        return bodyOf(text);
    if (form == "pem_bare" && text.ends_with('\n'))
        text.pop_back();
    if (form == "pem_crlf") {
        std::string lines;
        for (const char c : text)
            lines += c == '\n' ? std::string("\r\n") : std::string(1, c);
        return lines;
    }
    return form == "der_base64" ? base64url::encodeStandard(asBytes(text)) : text;
}

std::optional<std::string> publicKeyMac(const Workbench &bench, std::string_view form, std::string_view algorithm)
{
    if (bench.key().key.isSymmetric())
        return std::nullopt;
    const std::string secret = publicText(bench, form);
    if (secret.empty())
        return std::nullopt;
    return bench.macToken(macParts(bench, algorithm), asBytes(secret), algorithm);
}

/// HS256 with the public key as a secret, in the form `operand`.
std::optional<std::string> publicKeyAsSecret(const Workbench &bench, std::string_view operand)
{
    return publicKeyMac(bench, operand, "HS256");
}

/// The algorithm `operand` with the public key in PEM as a secret.
std::optional<std::string> pemAsSecretOf(const Workbench &bench, std::string_view operand)
{
    return publicKeyMac(bench, "pem", operand);
}

using enum Guard;
using enum Weight;
constexpr std::string_view weakRule = "RFC 8725, 3.5";
constexpr std::string_view confused = "RFC 8725, 3.1";

constexpr std::array secretRows = {
    Case{"secret-zero", WeakSecret, Must, weakRule, "HS256 with an empty secret, which a zero byte equals.", &weakMac,
         std::string_view("\0", 1)},
    Case{"secret-secret", WeakSecret, Must, weakRule, "HS256 with the secret “secret”.", &weakMac, "secret"},
    Case{"secret-example", WeakSecret, Must, weakRule, "HS256 with the secret of many examples.", &weakMac,
         "your-256-bit-secret"},
    Case{"secret-changeme", WeakSecret, Must, weakRule, "HS256 with the secret “changeme”.", &weakMac, "changeme"},
    Case{"secret-null", WeakSecret, Must, weakRule,
         "HS256 with the word null as the secret, which an unset variable may become.", &weakMac, "null"},
    Case{"secret-undefined", WeakSecret, Must, weakRule, "HS256 with the word undefined as the secret.", &weakMac,
         "undefined"},
    Case{"secret-password", WeakSecret, Must, weakRule, "HS256 with the secret “password”.", &weakMac, "password"},
    Case{"secret-shhhhh", WeakSecret, Must, weakRule, "HS256 with the secret of a library's own examples.", &weakMac,
         "shhhhh"},
    Case{"secret-your-secret-key", WeakSecret, Must, weakRule, "HS256 with the secret “your-secret-key”.", &weakMac,
         "your-secret-key"},
    Case{"secret-key", WeakSecret, Must, weakRule, "HS256 with the secret “key”.", &weakMac, "key"},
    Case{"secret-test", WeakSecret, Must, weakRule, "HS256 with the secret “test”.", &weakMac, "test"},
    Case{"secret-digits", WeakSecret, Must, weakRule, "HS256 with the secret “123456”.", &weakMac, "123456"},
    Case{"secret-none", WeakSecret, Must, weakRule,
         "HS256 with the word None as the secret, which an unset variable may become.", &weakMac, "None"},
    Case{"secret-issuer", WeakSecret, Must, weakRule, "HS256 with the issuer's name as the secret.", &weakMac, "$I"},
    Case{"secret-audience", WeakSecret, Must, weakRule, "HS256 with the audience as the secret.", &weakMac, "$A"},
    Case{"kid-path", KeyChoice, Must, "RFC 8725, 3.10", "The key's ID is the path of an empty file.", &pointedMac,
         "../../../../../../dev/null"},
    Case{"kid-absolute-path", KeyChoice, Must, "RFC 8725, 3.10", "The key's ID is the whole path of an empty file.",
         &pointedMac, "/dev/null"},
    Case{"kid-sql", KeyChoice, Must, "RFC 8725, 3.10", "The key's ID would make a database answer with a known secret.",
         &pointedMac, "x' UNION SELECT 'secret' --"},
    Case{"kid-sql-double-quotes", KeyChoice, Must, "RFC 8725, 3.10",
         "The key's ID would make a database that quotes twice answer with a known secret.", &pointedMac,
         R"(x" UNION SELECT "secret" --)"},
    Case{"confusion-pem", Algorithm, Must, confused, "HS256 with the public key in PEM as the secret.",
         &publicKeyAsSecret, "pem"},
    Case{"confusion-pem-bare", Algorithm, Must, confused,
         "HS256 with the public key in PEM without its last line break.", &publicKeyAsSecret, "pem_bare"},
    Case{"confusion-pem-crlf", Algorithm, Must, confused,
         "HS256 with the public key in PEM with line breaks of Windows.", &publicKeyAsSecret, "pem_crlf"},
    Case{"confusion-pem-body", Algorithm, Must, confused, "HS256 with the lines of the public key's PEM alone.",
         &publicKeyAsSecret, "pem_body"},
    Case{"confusion-hs384", Algorithm, Must, confused, "HS384 with the public key in PEM as the secret.",
         &pemAsSecretOf, "HS384"},
    Case{"confusion-hs512", Algorithm, Must, confused, "HS512 with the public key in PEM as the secret.",
         &pemAsSecretOf, "HS512"},
    Case{"confusion-number", Algorithm, Must, confused, "HS256 with the public key's number (n or x) as the secret.",
         &publicKeyAsSecret, "number"},
    Case{"confusion-number-text", Algorithm, Must, confused,
         "HS256 with the base64url of the public key's number as the secret.", &publicKeyAsSecret, "number_text"},
    Case{"confusion-pkcs1", Algorithm, Must, confused, "HS256 with the public key as PKCS #1.", &publicKeyAsSecret,
         "pkcs1"},
    Case{"confusion-der", Algorithm, Must, confused, "HS256 with the public key in DER.", &publicKeyAsSecret, "der"},
    Case{"confusion-der-base64", Algorithm, Must, confused, "HS256 with the base64 of the public key.",
         &publicKeyAsSecret, "der_base64"},
    Case{"confusion-jwk", Algorithm, Must, confused, "HS256 with the public key as a JWK.", &publicKeyAsSecret, "jwk"},
    Case{"confusion-jwk-bare", Algorithm, Must, confused, "HS256 with the JWK of the public key's numbers alone.",
         &publicKeyAsSecret, "bare_jwk"},
    Case{"confusion-jwks", Algorithm, Must, confused, "HS256 with the key set as the secret.", &publicKeyAsSecret,
         "jwks"},
    Case{"confusion-thumbprint", Algorithm, Must, confused, "HS256 with the public key's thumbprint.",
         &publicKeyAsSecret, "thumbprint"},
};

} // namespace

std::span<const Case> secretCases()
{
    return secretRows;
}

} // namespace tokenscope::challenge
