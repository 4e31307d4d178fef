// SPDX-License-Identifier: Apache-2.0
#include "tests/inspect/key_cases.h"

#include "base/base64url.h"
#include "crypto/formats/pem.h"
#include "crypto/keys/key_generation.h"
#include "jose/keys/jwk_builder.h"
#include "tests/crypto/made_certificate.h"

namespace tokenscope::workshop {

using inspect::Code;
using json::Value;

Value edited(Value jwk, std::string_view name, Value value)
{
    jwk.mutableObject()->set(name, std::move(value));
    return jwk;
}

std::string textOf(const Value &jwk, std::string_view name)
{
    return *jwk.asObject()->find(name)->asString();
}

Value texts(std::initializer_list<std::string> list)
{
    json::Array array;
    for (const std::string &text : list)
        array.push_back(Value(text));
    return Value(std::move(array));
}

std::string numberText(const Bytes &bytes)
{
    return base64url::encode(bytes);
}

Value rsaOf(Bytes modulus, Bytes exponent)
{
    return jose::withMetadata(jose::rsaJwk({.modulus = std::move(modulus), .exponent = std::move(exponent)}), "k",
                              "RS256", "sig");
}

Bytes modulusOf(std::size_t bits, unsigned char last)
{
    Bytes modulus(bits / 8, 0xFF);
    modulus.back() = last;
    return modulus;
}

Bytes certificate(const Signer &signer, std::int64_t from, std::int64_t to)
{
    return crypto::makeCertificate({.subject = "signer.example",
                                    .notBefore = Moment(std::chrono::seconds(from)),
                                    .notAfter = Moment(std::chrono::seconds(to)),
                                    .publicKeyInfo = crypto::spkiDer(signer.key)});
}

Bytes goodCertificate(const Signer &signer)
{
    return certificate(signer, now - 1000, now + 1000);
}

Value certified(const Signer &signer, std::initializer_list<Bytes> chain)
{
    json::Array array;
    for (const Bytes &der : chain)
        array.push_back(Value(base64url::encodeStandard(der)));
    return edited(signer.publicJwk(), "x5c", Value(std::move(array)));
}

const Signer &ec()
{
    static const Signer signer = makeSigner("ES256", "k");
    return signer;
}

const Signer &rsa()
{
    static const Signer signer = makeSigner("RS256", "k");
    return signer;
}

const Signer &ed()
{
    static const Signer signer = makeSigner("Ed25519", "k");
    return signer;
}

namespace {

constexpr std::string_view roca1024 = "lwMo-J8T3JTjv69_Fy11mQRuAZHaws_AY8MAxIF_9ZTQ2ZSPyT11xsqqeD1tGOBJabheUq0jpH_"
                                      "hHghjvqTpGapYJKPhUgwq5KSLbHVYt4bVHpVH8IidTwmz"
                                      "H5h92qWsniwRfmaMQqHOPM6f_6sZMD9PBQF3yyAsxSsuPUT9n70";

Value removed(Value jwk, std::string_view name)
{
    jwk.mutableObject()->remove(name);
    return jwk;
}

class KeyCases
{
public:
    KeyCases()
    {
        addMetadata();
        addNumbers();
        addRsa();
        addMembers();
        addCertificates();
    }

    std::vector<KeyCase> all;

private:
    void add(const char *name, Code code, Value jwk) { all.push_back({name, code, std::move(jwk)}); }
    void addMetadata();
    void addNumbers();
    void addRsa();
    void addMembers();
    void addCertificates();
};

void KeyCases::addMetadata()
{
    add("C6 private EC key", Code::PrivateKeyExposed, ec().jwk);
    add("C6 private RSA key", Code::PrivateKeyExposed, rsa().jwk);
    add("C6 private OKP key", Code::PrivateKeyExposed, ed().jwk);
    add("C6 shared secret", Code::PrivateKeyExposed, makeSecret("HS256", "s", "x").jwk);
    for (const Signer *signer : {&ec(), &rsa(), &ed()}) {
        add("no kid", Code::KidAbsent, removed(signer->publicJwk(), "kid"));
        add("no alg", Code::AlgAbsent, removed(signer->publicJwk(), "alg"));
        add("alg that does not exist", Code::AlgUnregistered, edited(signer->publicJwk(), "alg", Value("RSA256")));
        add("no use", Code::UseAbsent, signer->publicJwk());
    }
    const auto withUse = [](const char *use, Value operations) {
        return edited(edited(ec().publicJwk(), "use", Value(use)), "key_ops", std::move(operations));
    };
    add("C9 enc and verify", Code::UseAndKeyOpsDisagree, withUse("enc", texts({"verify"})));
    add("C9 sig and encrypt", Code::UseAndKeyOpsDisagree, withUse("sig", texts({"encrypt"})));
    add("C9 sig, verify and wrapKey", Code::UseAndKeyOpsDisagree, withUse("sig", texts({"verify", "wrapKey"})));
    add("C9 an operation twice", Code::UseAndKeyOpsDisagree,
        edited(ec().publicJwk(), "key_ops", texts({"verify", "verify"})));
    add("C9 for both", Code::UseAndKeyOpsDisagree, edited(ec().publicJwk(), "key_ops", texts({"verify", "encrypt"})));
    add("C10 unknown type", Code::KeyTypeUnknown, edited(ec().publicJwk(), "kty", Value("LTE")));
    add("C10 unknown curve", Code::KeyTypeUnknown, edited(ec().publicJwk(), "crv", Value("P-192")));
    add("C10 AKP of another algorithm", Code::KeyTypeUnknown, edited(ec().publicJwk(), "kty", Value("AKP")));
    add("C10 OKP of an unknown curve", Code::KeyTypeUnknown, edited(ed().publicJwk(), "crv", Value("Ed1")));
}

void KeyCases::addNumbers()
{
    const std::string x = textOf(ec().publicJwk(), "x");
    const Bytes coordinate = base64url::decode(x).value();
    Bytes padded = coordinate;
    padded.insert(padded.begin(), 0);
    add("C2 x too short", Code::CoordinateLength, edited(ec().publicJwk(), "x", Value("AQAB")));
    add("C2 x with a zero in front", Code::CoordinateLength, edited(ec().publicJwk(), "x", Value(numberText(padded))));
    add("C2 y one byte short", Code::CoordinateLength,
        edited(ec().publicJwk(), "y", Value(numberText(Bytes(coordinate.begin(), coordinate.end() - 1)))));
    add("C2 Ed25519 x too short", Code::CoordinateLength, edited(ed().publicJwk(), "x", Value("AQAB")));
    add("C1 not on the curve", Code::KeyMalformed, edited(ec().publicJwk(), "x", Value(textOf(ec().publicJwk(), "y"))));
    add("C1 (0, 0)", Code::KeyMalformed,
        edited(edited(ec().publicJwk(), "x", Value(numberText(Bytes(32)))), "y", Value(numberText(Bytes(32)))));
    add("no modulus", Code::KeyMalformed, removed(rsa().publicJwk(), "n"));
    add("C3 even modulus", Code::KeyMalformed, rsaOf(modulusOf(2048, 0xFE)));
    add("C3 modulus of zero", Code::KeyMalformed, rsaOf({0}));
    add("B15 exponent of 1", Code::KeyMalformed, rsaOf(modulusOf(2048), {1}));
    add("B15 even exponent", Code::KeyMalformed, rsaOf(modulusOf(2048), {2}));
    Bytes minusOne(32, 0xFF); // little-endian p - 1
    minusOne.front() = 0xEC;
    minusOne.back() = 0x7F;
    Bytes one(32);
    one.front() = 1;
    for (const Bytes &y : {Bytes(32), one, minusOne})
        add("small order", Code::KeyLowOrder, edited(ed().publicJwk(), "x", Value(numberText(y))));
}

void KeyCases::addRsa()
{
    const auto made = [](std::size_t bits) { return rsaOf(crypto::generateRsa(bits).modulus); };
    add("C3 1024 bits", Code::KeyTooSmall, made(1024));
    add("C3 512 bits", Code::KeyTooSmall, made(512));
    add("C3 3 bits", Code::KeyTooSmall, rsaOf({7}));
    add("C3 2040 bits", Code::KeyTooSmall, rsaOf(modulusOf(2040)));
    add("C3 16392 bits", Code::ModulusTooLarge, rsaOf(modulusOf(16392)));
    add("C3 131072 bits", Code::ModulusTooLarge, rsaOf(modulusOf(131072)));
    add("C3 8 million bits", Code::ModulusTooLarge, rsaOf(modulusOf(8u << 20)));
    add("C3 prime modulus", Code::KeyMalformed, [] { // 2^2203 - 1
        Bytes mersenne(276, 0xFF);
        mersenne.front() = 0x07;
        return rsaOf(mersenne);
    }());
    add("C3 divisible by 3", Code::KeyMalformed, rsaOf(modulusOf(2048))); // 2^2048 - 1

    const Bytes modulus = base64url::decode(textOf(rsa().publicJwk(), "n")).value();
    add("exponent of 3", Code::ExponentUnusual, edited(rsa().publicJwk(), "e", Value("Aw")));
    add("exponent of 3 behind a zero", Code::ExponentUnusual, edited(rsa().publicJwk(), "e", Value("AAM")));
    add("exponent of 65 bits", Code::ExponentUnusual, rsaOf(modulus, {1, 0, 0, 0, 0, 0, 0, 0, 1}));
    add("exponent of 2048 bits", Code::ExponentUnusual, rsaOf(modulus, modulus));
    const auto zeros = [&](std::size_t count) {
        Bytes longer = modulus;
        longer.insert(longer.begin(), count, 0);
        return edited(rsa().publicJwk(), "n", Value(numberText(longer)));
    };
    add("zero byte before n", Code::LeadingZero, zeros(1));
    add("four zero bytes before n", Code::LeadingZero, zeros(4));
    add("zero byte before e", Code::LeadingZero, edited(rsa().publicJwk(), "e", Value("AAEAAQ")));

    const Bytes roca = base64url::decode(roca1024).value();
    add("C5 ROCA", Code::KeyRoca, rsaOf(roca));
    add("C5 ROCA with exponent 3", Code::KeyRoca, rsaOf(roca, {3}));
    add("C5 ROCA with a zero in front", Code::KeyRoca, [&] {
        Bytes longer = roca;
        longer.insert(longer.begin(), 0);
        return rsaOf(longer);
    }());
}

void KeyCases::addMembers()
{
    const std::string n = textOf(rsa().publicJwk(), "n");
    add("C10 kid a number", Code::MemberWrongType, edited(ec().publicJwk(), "kid", Value(std::int64_t(1))));
    add("C10 alg a number", Code::MemberWrongType, edited(ec().publicJwk(), "alg", Value(std::int64_t(1))));
    add("C10 key_ops a text", Code::MemberWrongType, edited(ec().publicJwk(), "key_ops", Value("verify")));
    add("C10 x5c a text", Code::MemberWrongType, edited(ec().publicJwk(), "x5c", Value("MII")));
    add("C10 use null", Code::MemberWrongType, edited(ec().publicJwk(), "use", json::Null()));
    add("e padded", Code::Base64Padding, edited(rsa().publicJwk(), "e", Value("AQAB==")));
    add("n padded", Code::Base64Padding, edited(rsa().publicJwk(), "n", Value(n + "==")));
    add("x padded", Code::Base64Padding, edited(ec().publicJwk(), "x", Value(textOf(ec().publicJwk(), "x") + "=")));
    add("x5t padded", Code::Base64Padding, edited(ec().publicJwk(), "x5t", Value("AAA=")));
    add("n in plain base64", Code::Base64StandardAlphabet, edited(rsa().publicJwk(), "n", Value("+" + n.substr(1))));
    add("x in plain base64", Code::Base64StandardAlphabet,
        edited(ec().publicJwk(), "x", Value("/" + textOf(ec().publicJwk(), "x").substr(1))));
    add("x5t#S256 in plain base64", Code::Base64StandardAlphabet, edited(ec().publicJwk(), "x5t#S256", Value("A/A")));
}

void KeyCases::addCertificates()
{
    for (const Signer *signer : {&ec(), &rsa(), &ed()}) {
        const Bytes good = goodCertificate(*signer);
        const std::string text = base64url::encodeStandard(good);
        const Signer &other = signer == &ec() ? rsa() : ec();
        add("C12 expired", Code::CertificateExpired, certified(*signer, {certificate(*signer, now - 1000, now - 1)}));
        add("C12 not yet", Code::CertificateExpired, certified(*signer, {certificate(*signer, now + 1, now + 1000)}));
        add("C12 expired authority", Code::CertificateExpired,
            certified(*signer, {good, certificate(other, now - 1000, now - 1)}));
        add("C12 of another key", Code::CertificateKeyDiffers, certified(*signer, {goodCertificate(other)}));
        add("C12 x5t of another", Code::CertificateThumbprintDiffers,
            edited(certified(*signer, {good}), "x5t", Value(numberText(Bytes(20, 1)))));
        add("C12 x5t#S256 of another", Code::CertificateThumbprintDiffers,
            edited(certified(*signer, {good}), "x5t#S256", Value(numberText(Bytes(32, 1)))));
        add("C12 PEM inside", Code::PemInsideX5c,
            edited(signer->publicJwk(), "x5c", texts({crypto::pemText("CERTIFICATE", good)})));
        add("C12 base64url", Code::MemberWrongType,
            edited(signer->publicJwk(), "x5c", texts({base64url::encode(Bytes(64, 0xFF))})));
        add("C12 line breaks", Code::MemberWrongType,
            edited(signer->publicJwk(), "x5c", texts({text.substr(0, 64) + "\n" + text.substr(64)})));
        const auto at = [](std::int64_t time) { return Value(time); };
        add("C17 expired", Code::KeyExpired, edited(signer->publicJwk(), "exp", at(now - 1)));
        add("C17 not yet", Code::KeyExpired, edited(signer->publicJwk(), "nbf", at(now + 1)));
        json::Object revoked;
        revoked.append("revoked_at", at(now - 1));
        revoked.append("reason", "compromised");
        add("C17 revoked", Code::KeyRevoked, edited(signer->publicJwk(), "revoked", Value(revoked)));
        add("C17 revoked, no more said", Code::KeyRevoked, edited(signer->publicJwk(), "revoked", Value(true)));
        add("C12 no certificate", Code::MemberWrongType, edited(signer->publicJwk(), "x5c", texts({"AAAA"})));
    }
}

} // namespace

const std::vector<KeyCase> &keyCases()
{
    static const std::vector<KeyCase> all = KeyCases().all;
    return all;
}

} // namespace tokenscope::workshop
