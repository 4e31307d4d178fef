// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/base58.h"
#include "base/base64url.h"
#include "base/base85.h"
#include "base/deflate.h"
#include "crypto/formats/key_export.h"
#include "crypto/formats/pem.h"
#include "crypto/formats/public_key_texts.h"
#include "jose/keys/jwk.h"
#include "tests/crypto/made_certificate.h"
#include "tests/jose/byte_spellings.h"
#include "json/writer.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

/// A public key in the ways in which it can be written down and then be taken for a secret.
namespace tokenscope::jose {

struct Spelling
{
    std::string name;
    std::string text;
    /// Whether it tells by itself that it is a public key; a bare number has to be compared with the key.
    bool standsAlone = true;
};

namespace spellings {

using Spellings = std::vector<Spelling>;

/// Bytes that say by themselves what they are, or do not.
inline void addBytes(Spellings &all, const std::string &name, ByteView bytes, bool standsAlone)
{
    const std::string base64 = base64url::encodeStandard(bytes);
    const std::string bare = base64.substr(0, base64.find('='));
    const auto add = [&](const std::string &spelling, const std::string &text) {
        all.push_back({name + ", " + spelling, text, standsAlone});
    };
    add("raw", text(bytes));
    add("raw and a line break", text(bytes) + "\n");
    add("raw behind a blank", " " + text(bytes));
    add("base64", base64);
    add("base64 without padding", bare);
    add("base64 and CR LF", base64 + "\r\n");
    add("base64 in lines of 76", wrapped(base64, 76, "\r\n"));
    add("base64 in lines of 19", wrapped(base64, 19, "\n"));
    add("base64 with tabs in front", wrapped(base64, 40, "\n\t"));
    add("base64url", base64url::encode(bytes));
    add("base64url with padding", replaced(replaced(base64, "+", "-"), "/", "_"));
    add("base64 in UTF-16", utf16(base64, false, true));
    add("base64 behind a name", "PUBLIC_KEY=" + base64);
    add("base64 behind a name in quotes", "export KEY=\"" + base64 + "\"");
    add("base64 percent-encoded", replaced(replaced(replaced(base64, "+", "%2B"), "/", "%2F"), "=", "%3D"));
    add("base64 twice", base64url::encodeStandard(asBytes(base64)));
    add("base64 three times", base64url::encodeStandard(asBytes(base64url::encodeStandard(asBytes(base64)))));
    add("hex", hex(bytes));
    add("hex in capitals", upper(hex(bytes)));
    add("hex behind 0x", "0x" + hex(bytes));
    add("hex with colons", hex(bytes, ':'));
    add("hex in capitals with blanks", upper(hex(bytes, ' ')));
    add("hex bytes behind 0x", "0x" + replaced(hex(bytes, ' '), " ", ", 0x"));
    add("hex escapes", "\\x" + replaced(hex(bytes, ' '), " ", "\\x"));
    add("hex of base64", hex(asBytes(base64)));
    constexpr std::string_view base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    add("base32", digits(bytes, 5, base32));
    add("base32 in small letters", lower(digits(bytes, 5, base32)) + "====");
    add("a list of numbers", listed(bytes, "[", "%u", "]"));
    add("numbers behind their places", "{" + numbered(bytes, "\"%u\":%u") + "}");
    add("numbers behind their places, as PHP prints them", "array(2) {" + numbered(bytes, "[%u]=>\n  int(%u)") + "}");
    add("numbers behind their places, as C has them", numbered(bytes, "key[%u] = 0x%02X;"));
    add("characters of Latin-1 in UTF-8", latin1(bytes).toUtf8().toStdString());
    // Its zero bytes are lost, which an encoded key cannot be known without.
    all.push_back(
        {name + ", characters of Latin-1 in UTF-8, in JSON", json::quote(latin1(bytes).toUtf8().toStdString()), false});
    add("characters of Latin-1 in UTF-16", utf16(text(bytes), false, true));
    add("characters of Latin-1 in UTF-16, the high byte first", utf16(text(bytes), true, false));
    add("octal escapes", listed(bytes, "", "\\%03o", ""));
    add("binary digits", digits(bytes, 1, "01"));
    if (bytes.size() < 300) // longer ones are not read: the work grows with the square
        add("base58", "z" + base58(bytes));
    add("base64 of hex", base64url::encodeStandard(asBytes(hex(bytes))));
    add("Ascii85", base85(bytes, base85::ascii85));
    add("Ascii85 in its frame", "<~" + base85(bytes, base85::ascii85) + "~>\n");
    add("Z85", base85(bytes, base85::z85));
    add("base85 of RFC 1924", '"' + base85(bytes, base85::rfc1924) + '"');
    add("base64 of base85", base64url::encodeStandard(asBytes(base85(bytes, base85::rfc1924))));
    add("base64 turned round", backwards(base64) + "\n");
    add("hex turned round", backwards(hex(bytes)));
    add("base64 of base64 turned round", base64url::encodeStandard(asBytes(backwards(base64))));
    add("gzip", text(gzip(bytes)));
    add("base64 of gzip", base64url::encodeStandard(gzip(bytes)));
    add("base64 of DEFLATE", base64url::encode(deflate(bytes)));
    add("hex of gzip of base64", hex(gzip(asBytes(base64))));
    add("base64 percent-encoded twice", replaced(replaced(base64, "+", "%252B"), "=", "%253D"));
    if (bytes.size() < 300) {
        add("base36", wholeNumber(bytes, "0123456789abcdefghijklmnopqrstuvwxyz"));
        add("base62", wholeNumber(bytes, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"));
    }
}

/// In digits of alphabets that nobody listed: what is known by the key's number alone.
inline void addForeignDigits(Spellings &all, const std::string &name, ByteView bytes)
{
    constexpr std::string_view upperCase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    constexpr std::string_view lowerCase = "abcdefghijklmnopqrstuvwxyz";
    const std::string letters = std::string(upperCase) + std::string(lowerCase);
    const auto turned = [](std::string_view some) {
        return std::string(some.substr(13)) + std::string(some.substr(0, 13));
    };
    const std::string base64 = base64url::encodeStandard(bytes);
    std::string anyDigits;
    for (char c = '!'; c <= '`'; ++c)
        anyDigits += c;
    const auto add = [&](const std::string &spelling, const std::string &text) {
        all.push_back({name + ", " + spelling, text, false});
    };
    const std::string exchanged = respelt(base64, letters, std::string(lowerCase) + std::string(upperCase));
    add("base64 with small letters for capitals", exchanged);
    add("the same in lines", wrapped(exchanged, 64, "\n"));
    add("the same turned round", backwards(exchanged));
    add("base64 by ROT13", respelt(base64, letters, turned(upperCase) + turned(lowerCase)));
    add("base64 in the digits of uuencode", digits(bytes, 6, anyDigits));
    add("base64 in the digits of bcrypt",
        digits(bytes, 6, "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"));
    add("base32hex", digits(bytes, 5, "0123456789ABCDEFGHIJKLMNOPQRSTUV"));
    add("Crockford's base32", digits(bytes, 5, "0123456789ABCDEFGHJKMNPQRSTVWXYZ"));
    add("z-base-32", digits(bytes, 5, "ybndrfg8ejkmcpqxot1uwisza345h769"));
    add("hex in letters", digits(bytes, 4, "cbdefghijklnrtuv"));
    add("base45", base45(bytes));
    add("octal bytes with addresses", dump(bytes, "%07o", "%03o"));
    add("hex bytes with addresses", dump(bytes, "%08x: ", "%02x"));
    add("lines of uuencode", "M" + wrapped(digits(bytes, 6, anyDigits), 60, "\nM"));
    add("words of two bytes", words(bytes, 2, "%04llx"));
    add("words of four bytes", words(bytes, 4, "0x%08llx"));
    add("words of eight bytes", words(bytes, 8, "%016llX"));
    add("words of four bytes, decimal", words(bytes, 4, "%llu"));
    if (bytes.size() < 300) {
        add("base7", wholeNumber(bytes, "0123456"));
        add("base33", wholeNumber(bytes, "0123456789abcdefghijklmnopqrstuvw"));
    }
    add("base64 of base45", base64url::encodeStandard(asBytes(base45(bytes))));
}

/// What a filter, a cipher for children or a foreign tool makes of the bytes: known by the key's number alone.
inline void addDisguises(Spellings &all, const std::string &name, ByteView bytes)
{
    const std::string raw = text(bytes);
    const std::string base64 = base64url::encodeStandard(bytes);
    const std::string hexDigits = hex(bytes);
    const auto add = [&](const std::string &spelling, const std::string &text) {
        all.push_back({name + ", " + spelling, text, false});
    };
    add("inverted", changed(raw, inverted));
    add("XORed with a byte", changed(raw, masked));
    add("bits turned round", changed(raw, bitsTurnedRound));
    add("halves of bytes exchanged", changed(raw, halvesExchanged));
    add("base64 inverted", changed(base64, inverted));
    add("base64 XORed with a byte", changed(base64, masked));
    if (bytes.size() >= 2 * 32) { // fewer have too few digits to be sure of
        add("base64 with bits turned round", changed(base64, bitsTurnedRound));
    }
    add("hex XORed with a byte", changed(hexDigits, masked));
    add("hex in capitals XORed with a byte", changed(upper(hexDigits), masked));
    add("base64 of it inverted", base64url::encodeStandard(asBytes(changed(raw, inverted))));
    add("hex of it XORed", hex(asBytes(changed(raw, masked))));
    add("fullwidth base64", fullwidth(base64));
    add("fullwidth hex", fullwidth(hexDigits));
    add("hex between letters that are digits", spacedBy(hexDigits, "a"));
    add("hex between words", spacedBy(hexDigits, " and "));
    std::string twice;
    for (const char c : hexDigits)
        twice += std::string(2, c);
    add("hex, each digit twice", twice);
    add("base64 between letters", spacedBy(base64, "xy"));
    add("raw between zeros", spacedBy(raw, std::string(1, '\1')));
    add("Morse code of hex", morse(hexDigits));
    add("letters of DNA", digits(bytes, 2, "ACGT"));
    add("letters of DNA in another order", digits(bytes, 2, "TGAC"));
    add("bits in letters", digits(bytes, 1, "xo"));
    add("basE91", base91(bytes));
    if (bytes.size() < 300) {
        std::string printable;
        for (char c = '!'; c <= '~'; ++c)
            printable += c;
        add("base94", wholeNumber(bytes, printable));
    }
}

inline void addNumber(Spellings &all, const std::string &name, ByteView number)
{
    const std::string raw = text(number);
    all.push_back({name + ", the beginning", raw.substr(0, 16), false});
    all.push_back({name + ", the end", raw.substr(raw.size() - 16), false});
    all.push_back({name + ", the second half", raw.substr(raw.size() / 2), false});
    all.push_back(
        {name + ", the second half in base64", base64url::encode(asBytes(raw.substr(raw.size() / 2))), false});
    if (number.size() < 300)
        all.push_back({name + ", decimal XORed with a byte", changed(decimal(number), masked), false});
    addBytes(all, name, number, false);
    addForeignDigits(all, name, number);
    addDisguises(all, name, number);
    all.push_back({name + ", decimal", decimal(number), false});
    all.push_back({name + ", decimal and a line break", decimal(number) + "\n", false});
    std::string grouped = decimal(number);
    for (std::size_t i = 3; i + 1 < grouped.size(); i += 4)
        grouped.insert(grouped.size() - i, 1, ',');
    all.push_back({name + ", decimal in groups", grouped, false});
    all.push_back({name + ", decimal in lines", wrapped(decimal(number), 70, "\\\n"), false});
    all.push_back({name + ", the bytes backwards", std::string(asText(number).rbegin(), asText(number).rend()), false});
    all.push_back({name + ", base64 in small letters", lower(base64url::encodeStandard(number)), false});
}

/// A text and what editors, shells, settings and mail make of it.
inline void addText(Spellings &all, const std::string &name, const std::string &text)
{
    const std::string body = text.ends_with('\n') ? text.substr(0, text.size() - 1) : text;
    const std::string quoted = json::quote(text);
    const auto add = [&](const std::string &spelling, const std::string &variant) {
        all.push_back({name + ", " + spelling, variant});
    };
    add("as it is", text);
    add("without the last line break", body);
    add("with more line breaks", "\n\n" + text + "\n\n");
    add("CR LF", replaced(text, "\n", "\r\n"));
    add("CR", replaced(text, "\n", "\r"));
    add("in one line", replaced(text, "\n", ""));
    add("in one line with blanks", replaced(text, "\n", " "));
    add("line breaks as two characters", replaced(text, "\n", "\\n"));
    add("line breaks as four characters", replaced(text, "\n", "\\r\\n"));
    add("line breaks escaped twice", replaced(text, "\n", "\\\\n"));
    add("behind blanks", "  " + replaced(text, "\n", "\n  "));
    add("behind a byte order mark", "\xEF\xBB\xBF" + text);
    add("in small letters", lower(text));
    add("in capitals", upper(text));
    add("in double quotes", '"' + text + '"');
    add("in single quotes", '\'' + body + '\'');
    add("as a JSON string", quoted);
    add("as a JSON string in JSON", json::quote(quoted));
    add("in an object", "{\"key\":" + quoted + "}");
    add("with escaped slashes", replaced(quoted, "/", "\\/"));
    add("UTF-16", utf16(text, false, true));
    add("UTF-16 without a mark", utf16(text, false, false));
    add("UTF-16, the high byte first", utf16(text, true, true));
    add("base64 of it", base64url::encodeStandard(asBytes(text)));
    add("base64url of it", base64url::encode(asBytes(text)));
    add("base64 of it in lines", wrapped(base64url::encodeStandard(asBytes(text)), 64, "\n"));
    add("hex of it", hex(asBytes(text)));
    add("a NUL behind it", text + std::string(1, '\0'));
    add("quoted in mail", "> " + replaced(text, "\n", "\n> "));
    add("percent-encoded", QByteArray::fromStdString(text).toPercentEncoding().toStdString());
    add("escapes in braces", "\\u{" + replaced(hex(asBytes(text), ' '), " ", "}\\u{") + "}");
    add("turned round", backwards(text));
    add("gzip of it", spellings::text(gzip(asBytes(text))));
    add("base64 of gzip of it", base64url::encodeStandard(gzip(asBytes(text))));
    add("base85 of it", base85(asBytes(text), base85::rfc1924));
    add("all of it percent-encoded", "%" + replaced(hex(asBytes(text), '%'), " ", ""));
}

inline void addPem(Spellings &all, const std::string &label, ByteView der)
{
    const std::string pem = crypto::pemText(label, der);
    addText(all, label, pem);
    const auto add = [&](const std::string &spelling, const std::string &variant) {
        all.push_back({label + ", " + spelling, variant});
    };
    const std::string base64 = base64url::encodeStandard(der);
    const std::string begin = "-----BEGIN " + label + "-----\n";
    const std::string end = "-----END " + label + "-----\n";
    add("lines of 76", begin + wrapped(base64, 76, "\n") + end);
    add("lines of 1", begin + wrapped(base64, 1, "\n") + end);
    add("one long line", begin + base64 + "\n" + end);
    add("four dashes", replaced(pem, "-----", "----"));
    add("long dashes", replaced(pem, "-----", "\xE2\x80\x94\xE2\x80\x94"));
    add("no dashes", replaced(pem, "-----", ""));
    add("without its end", begin + wrapped(base64, 64, "\n"));
    add("without its beginning", wrapped(base64, 64, "\n") + end);
    add("another label", replaced(pem, label.c_str(), "DATA"));
    add("headers inside", replaced(pem, begin.c_str(), (begin + "Comment: of the shop\n\n").c_str()));
    add("od -c", characterDump(pem));
    add("uuencode", uuencoded(asBytes(pem)));
    add("fullwidth", fullwidth(pem));
    const auto exchanged = [](char c) { return char(std::isalpha(static_cast<unsigned char>(c)) ? c ^ 0x20 : c); };
    std::string otherCase = base64url::encodeStandard(asBytes(pem));
    std::ranges::transform(otherCase, otherCase.begin(), exchanged);
    add("base64 of it in the other case", otherCase);
    const auto addWithKey = [&](const std::string &spelling, const std::string &variant) {
        all.push_back({label + ", " + spelling, variant, false});
    };
    if (label.ends_with("PUBLIC KEY") &&
        der.size() >= 2 * 32) { // in a certificate the end of a line may go through the middle of a short one
        addWithKey("inverted", changed(pem, inverted));
        addWithKey("XORed with a byte", changed(pem, masked));
        addWithKey("bits turned round", changed(pem, bitsTurnedRound));
    }
    add("text in front", "Bag Attributes\n    friendlyName: shop\n" + pem);
}

inline std::string sshLine(const crypto::Key &key)
{
    const Bytes body = crypto::sshPublicKeyBody(key);
    const std::size_t length = body.empty() ? 0 : body[3];
    return body.empty() ? "" : text(ByteView(body).subspan(4, length)) + " " + base64url::encodeStandard(body);
}

inline void addSsh(Spellings &all, const crypto::Key &key)
{
    const Bytes body = crypto::sshPublicKeyBody(key);
    if (body.empty())
        return;
    const std::string line = sshLine(key);
    addText(all, "OpenSSH line", line + "\n");
    addText(all, "OpenSSH line with a comment", line + " me@shop.example\n");
    addText(all, "OpenSSH line with options", "no-pty,command=\"x\" " + line + "\n");
    addBytes(all, "OpenSSH body", body, true);
    const std::string base64 = base64url::encodeStandard(body);
    addText(all, "RFC 4716",
            "---- BEGIN SSH2 PUBLIC KEY ----\nComment: \"me\"\n" + wrapped(base64, 70, "\n") +
                "---- END SSH2 PUBLIC KEY ----\n");
}

inline void addJwk(Spellings &all, const json::Object &jwk)
{
    std::vector<json::Member> turned(jwk.members().rbegin(), jwk.members().rend());
    const std::string compact = json::write(jwk);
    addText(all, "JWK", compact);
    addText(all, "JWK turned round", json::write(json::Object(std::move(turned))));
    addText(all, "JWK in lines", json::write(jwk, json::Layout::Indented));
    addText(all, "JWK with escapes", replaced(replaced(compact, "\"kty\"", "\"\\u006bty\""), "A", "\\u0041"));
    addText(all, "JWK with all names escaped", replaced(compact, "k", "\\u006B"));
    addText(all, "JWK in apostrophes", replaced(compact, "\"", "'"));
    addText(all, "key set", "{\"keys\":[" + compact + "]}");
    addText(all, "mixed key set", "{\"keys\":[{\"kty\":\"oct\",\"k\":\"c2VjcmV0\"}," + compact + "]}");
    addText(all, "mixed key set, the secret last", "{\"keys\":[" + compact + ",{\"kty\":\"oct\",\"k\":\"c2VjcmV0\"}]}");
    addText(all, "list of keys", "[" + compact + "]");
}

} // namespace spellings

/// Some hundreds to a thousand, of a usable public key.
inline std::vector<Spelling> publicKeySpellings(const Jwk &jwk)
{
    using namespace spellings;
    Spellings all;
    const crypto::Key &key = *jwk.key();
    const json::Value part = jwk.publicPart();
    const json::Object &members = *part.asObject();
    const auto bytesOf = [&members](std::string_view name) {
        return base64url::decode(*members.find(name)->asString()).value();
    };
    const Bytes spki = crypto::spkiDer(key);
    addBytes(all, "SPKI", spki, true);
    addForeignDigits(all, "SPKI", spki);
    addDisguises(all, "SPKI", spki);
    addPem(all, "PUBLIC KEY", spki);
    if (const Bytes pkcs1 = crypto::pkcs1Der(key); !pkcs1.empty()) {
        addBytes(all, "PKCS #1", pkcs1, true);
        addPem(all, "RSA PUBLIC KEY", pkcs1);
    }
    if (key.type() == crypto::KeyType::Ec)
        addPem(all, "EC PUBLIC KEY", spki);
    const Bytes certificate = crypto::makeCertificate({.notBefore = {}, .notAfter = {}, .publicKeyInfo = spki});
    addBytes(all, "certificate", certificate, true);
    for (const char *label : {"CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE"})
        addPem(all, label, certificate);
    addSsh(all, key);
    addJwk(all, members);
    if (key.type() == crypto::KeyType::Rsa) {
        addNumber(all, "n", bytesOf("n"));
        all.push_back({"openssl rsa -modulus", "Modulus=" + upper(hex(bytesOf("n"))) + "\n"});
        addText(all, "XML",
                "<RSAKeyValue><Modulus>" + base64url::encodeStandard(bytesOf("n")) +
                    "</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>");
    } else if (key.type() == crypto::KeyType::Ec) {
        const Bytes x = bytesOf("x");
        const Bytes y = bytesOf("y");
        addNumber(all, "x", x);
        Bytes both = x;
        both.insert(both.end(), y.begin(), y.end());
        addNumber(all, "x and y", both);
        Bytes point = {0x04};
        point.insert(point.end(), both.begin(), both.end());
        addNumber(all, "point", point);
        Bytes compressed = {static_cast<unsigned char>(2 + y.back() % 2)};
        compressed.insert(compressed.end(), x.begin(), x.end());
        addNumber(all, "compressed point", compressed);
        all.push_back(
            {"openssl pkey -text", "Public-Key: (256 bit)\npub:\n    " + hex(point, ':') + "\nASN1 OID: prime256v1\n"});
    } else if (key.type() == crypto::KeyType::Okp) {
        addNumber(all, "x", bytesOf("x"));
        Bytes coded = {0xED, 0x01};
        const Bytes x = bytesOf("x");
        coded.insert(coded.end(), x.begin(), x.end());
        all.push_back({"did:key", "did:key:z" + base58(coded)});
        all.push_back({"did:key, the key alone", "z" + base58(coded), false});
    } else if (key.type() == crypto::KeyType::Akp) {
        addNumber(all, "pub", bytesOf("pub"));
    }
    return all;
}

} // namespace tokenscope::jose
