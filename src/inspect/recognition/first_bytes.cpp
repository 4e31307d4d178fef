// SPDX-License-Identifier: Apache-2.0
#include "inspect/recognition/first_bytes.h"

#include "base/ascii.h"
#include "base/deflate.h"
#include "base/utf8.h"
#include "base/whitespace.h"
#include "inspect/recognition/encoded_bytes.h"
#include "inspect/recognition/structured_credentials.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

using namespace std::string_view_literals;

struct FirstBytes
{
    std::string_view bytes;
    ForeignKind kind;
};

constexpr std::array firstBytes = {
    FirstBytes{"\xFF\xFE"sv, {"text in UTF-16", "UTF-16", Remedy::SaveAsText}},
    FirstBytes{"\xFE\xFF"sv, {"text in UTF-16", "UTF-16", Remedy::SaveAsText}},
    FirstBytes{"\x1F\x8B"sv, {"a compressed file (gzip)", "gzip", Remedy::UnpackFile}},
    FirstBytes{"\x28\xB5\x2F\xFD"sv, {"a compressed file (zstd)", "zstd", Remedy::UnpackFile}},
    FirstBytes{"BZh"sv, {"a compressed file (bzip2)", "bzip2", Remedy::UnpackFile}},
    FirstBytes{"\xFD"
               "7zXZ"sv,
               {"a compressed file (xz)", "xz", Remedy::UnpackFile}},
    FirstBytes{"PK\x03\x04"sv, {"a ZIP file or an Office document", "ZIP", Remedy::UnpackFile}},
    FirstBytes{"%PDF-"sv, {"a PDF document", "PDF", Remedy::UnpackFile}},
    FirstBytes{"\x89PNG"sv, {"a picture (PNG)", "PNG", Remedy::UnpackFile}},
    FirstBytes{"\xFF\xD8\xFF"sv, {"a picture (JPEG)", "JPEG", Remedy::UnpackFile}},
    FirstBytes{"GIF8"sv, {"a picture (GIF)", "GIF", Remedy::UnpackFile}},
    FirstBytes{"SQLite format 3"sv, {"a database (SQLite)", "SQLite", Remedy::UnpackFile}},
    FirstBytes{"\xD4\xC3\xB2\xA1"sv, {"a recording of network traffic (pcap)", "pcap", Remedy::UnpackFile}},
    FirstBytes{"\x0A\x0D\x0D\x0A"sv, {"a recording of network traffic (pcapng)", "pcapng", Remedy::UnpackFile}},
    FirstBytes{"\x7F"
               "ELF"sv,
               {"a program", "ELF", Remedy::UnpackFile}},
    FirstBytes{"\xAC\xED\x00\x05"sv, {"a serialized Java object", "Java", Remedy::ReadInFramework}},
    FirstBytes{"\x80\x04\x95"sv, {"a pickled Python object", "Python", Remedy::ReadInFramework}},
    FirstBytes{"\x83h"sv, {"a term of Erlang or Elixir", "Elixir", Remedy::ReadInFramework}},
    FirstBytes{"\xFF\x01"sv, {"a view state of ASP.NET", "ASP.NET", Remedy::ReadInFramework}},
    FirstBytes{"\xFE\xED\xFE\xED"sv, {"a Java key store (JKS)", "Java", Remedy::OtherKey}},
    FirstBytes{"-----BEGIN CERTIFICATE REQUEST"sv, {"a certificate request (CSR)", "PKCS #10", Remedy::OtherKey}},
    FirstBytes{"-----BEGIN NEW CERTIFICATE REQUEST"sv, {"a certificate request (CSR)", "PKCS #10", Remedy::OtherKey}},
    FirstBytes{"-----BEGIN X509 CRL"sv, {"a list of revoked certificates (CRL)", "X.509", Remedy::OtherKey}},
    FirstBytes{"-----BEGIN PKCS7"sv, {"a bundle or signed message (PKCS #7)", "PKCS #7", Remedy::OtherKey}},
    FirstBytes{"-----BEGIN CMS"sv, {"a signed or encrypted message (CMS)", "CMS", Remedy::OtherKey}},
    FirstBytes{"-----BEGIN DH PARAMETERS"sv, {"parameters of a key agreement (DH)", "TLS", Remedy::OtherKey}},
    FirstBytes{"-----BEGIN EC PARAMETERS"sv, {"parameters of a curve, without a key", "EC", Remedy::OtherKey}},
    FirstBytes{"-----BEGIN PGP MESSAGE"sv, {"a message encrypted with OpenPGP", "OpenPGP", Remedy::OtherFormat}},
    FirstBytes{"-----BEGIN PGP SIGN"sv, {"a signature or signed message of OpenPGP", "OpenPGP", Remedy::OtherFormat}},
    FirstBytes{"-----BEGIN PGP "sv, {"a key of OpenPGP", "OpenPGP", Remedy::OtherKey}},
    FirstBytes{"-----BEGIN AGE ENCRYPTED FILE"sv, {"a file encrypted with age", "age", Remedy::OtherFormat}},
    FirstBytes{"-----BEGIN SSH SIGNATURE"sv, {"a signature of OpenSSH", "OpenSSH", Remedy::OtherFormat}},
    FirstBytes{"-----BEGIN "sv, {"a text between BEGIN and END lines (PEM)", "PEM", Remedy::OtherKey}},
    FirstBytes{"---- BEGIN SSH2 "sv, {"a public key of SSH (RFC 4716)", "SSH", Remedy::OtherKey}},
    FirstBytes{"PuTTY-User-Key-File"sv, {"a key of PuTTY (PPK)", "PuTTY", Remedy::OtherKey}},
    FirstBytes{"untrusted comment:"sv, {"a key or signature of minisign", "minisign", Remedy::OtherKey}},
    FirstBytes{"apiVersion:"sv, {"a manifest of Kubernetes", "Kubernetes", Remedy::ReadAnswer}},
};

/// Text that starts so, in any case, after blanks.
constexpr std::array firstWords = {
    FirstBytes{"<!doctype html"sv, {"a web page (HTML)", "HTML", Remedy::ReadAnswer}},
    FirstBytes{"<html"sv, {"a web page (HTML)", "HTML", Remedy::ReadAnswer}},
    FirstBytes{"<head"sv, {"a web page (HTML)", "HTML", Remedy::ReadAnswer}},
    FirstBytes{"<body"sv, {"a web page (HTML)", "HTML", Remedy::ReadAnswer}},
    FirstBytes{"<RSAKeyValue"sv, {"a key of .NET in XML (RSAKeyValue)", ".NET", Remedy::OtherKey}},
    FirstBytes{"<t:RequestSecurityToken"sv, {"a WS-Trust response", "WS-Trust", Remedy::OtherFormat}},
    FirstBytes{"<wst:RequestSecurityToken"sv, {"a WS-Trust response", "WS-Trust", Remedy::OtherFormat}},
    FirstBytes{"<soap"sv, {"a SOAP message", "SOAP", Remedy::OtherFormat}},
    FirstBytes{"<s:Envelope"sv, {"a SOAP message", "SOAP", Remedy::OtherFormat}},
    FirstBytes{"HTTP/1"sv, {"an HTTP answer without a token", "the server", Remedy::ReadAnswer}},
    FirstBytes{"HTTP/2"sv, {"an HTTP answer without a token", "the server", Remedy::ReadAnswer}},
};

constexpr ForeignKind saml = {"a SAML message", "SAML", Remedy::OtherFormat};

bool isSaml(std::string_view text)
{
    constexpr std::size_t looked = 64 * 1024;
    const std::string_view start = text.substr(0, looked);
    return start.contains("urn:oasis:names:tc:SAML") || start.starts_with("<samlp:") || start.starts_with("<saml:") ||
           start.starts_with("<saml2:") || start.starts_with("<saml2p:");
}

/// The redirect binding deflates what it sends (SAML 2.0 bindings, 3.4.4.1).
bool isDeflatedSaml(std::string_view bytes)
{
    constexpr std::size_t longest = 64 * 1024;
    if (bytes.size() < 32 || bytes.size() > longest)
        return false;
    const auto inflated = inflate(asBytes(bytes), longest);
    return inflated && isSaml(asText(*inflated));
}

bool isPrintable(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c >= ' ' && c < 0x7F; });
}

/// A header that was cut off before its first dot.
bool isBeginningOfHeader(std::string_view text)
{
    static constexpr std::array names = {"alg", "typ", "kid", "enc", "cty", "x5t", "jku", "x5c", "zip"};
    return text.starts_with("{\"") && std::ranges::any_of(names, [text](std::string_view name) {
               return text.substr(2).starts_with(name) && text.substr(2 + name.size()).starts_with('"');
           });
}

/// Two JSON objects in base64 without the dot: the header or the claims of a token alone.
std::optional<Recognized> recognizeJson(std::string_view text)
{
    const auto document = text.starts_with('{') ? json::parse(text) : std::unexpected(json::ParseError{});
    const json::Object *object = document ? document->root.asObject() : nullptr;
    if (!object)
        return isBeginningOfHeader(text)
                   ? std::optional(Recognized{{"the beginning of a token alone", "the client", Remedy::CopyWhole}, {}})
                   : std::nullopt;
    const auto has = [object](std::string_view name) { return object->find(name) != nullptr; };
    if (has("alg") && (has("typ") || has("kid") || has("enc")) && object->size() < 12)
        return Recognized{{"the header of a token alone", "the client", Remedy::CopyWhole}, {}};
    if ((has("iss") || has("sub")) && (has("exp") || has("iat")))
        return Recognized{{"the payload of a token alone", "the client", Remedy::CopyWhole}, {}};
    if (has("payload") && has("datakey"))
        return Recognized{{"a login token of AWS (ECR)", "AWS", Remedy::UseWithVendor}, {}};
    if (has("k") && has("n") && has("id"))
        return Recognized{{"a Grafana API key", "Grafana", Remedy::UseWithVendor}, {}};
    if ((has("i") || has("i64")) && (has("s") || has("s64")))
        return Recognized{{"a macaroon", "macaroons", Remedy::OtherFormat}, {}};
    return std::nullopt;
}

} // namespace

std::optional<Recognized> recognizeFirstBytes(std::string_view bytes)
{
    const auto found =
        std::ranges::find_if(firstBytes, [bytes](const FirstBytes &row) { return bytes.starts_with(row.bytes); });
    if (found != firstBytes.end())
        return Recognized{found->kind, {}};
    const std::string_view trimmed =
        bytes.substr(std::min(bytes.find_first_not_of(ascii::jsonWhitespace), bytes.size()));
    if (isSaml(trimmed))
        return Recognized{saml, {}};
    const auto word = std::ranges::find_if(
        firstWords, [trimmed](const FirstBytes &row) { return ascii::startsWith(trimmed, row.bytes); });
    return word == firstWords.end() ? std::nullopt : std::optional(Recognized{word->kind, {}});
}

std::optional<Recognized> recognizeEncoded(std::string_view bytes)
{
    if (isSaml(bytes) || isDeflatedSaml(bytes))
        return Recognized{saml, {}};
    if (auto known = recognizeBytes(bytes))
        return known;
    if (auto known = recognizeJson(bytes))
        return known;
    if (bytes.starts_with("<?xml") || bytes.starts_with("<"))
        return Recognized{{"XML in base64", "XML", Remedy::OtherFormat}, {}};
    const std::size_t colon = bytes.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon + 1 == bytes.size() || !isPrintable(bytes) ||
        bytes.starts_with('{') || bytes.starts_with('['))
        return std::nullopt;
    if (bytes.starts_with("AWS:"))
        return Recognized{{"a login for docker with AWS (ECR)", "AWS", Remedy::ContainerLogin}, {}};
    if (bytes.contains("://"))
        return std::nullopt;
    return Recognized{{"a user name and password in base64", "Basic", Remedy::Password}, {}};
}

} // namespace tokenscope::inspect
