// SPDX-License-Identifier: Apache-2.0
#include "tests/inspect/cause_pairs.h"

#include "base/base64url.h"
#include "crypto/keys/key_generation.h"
#include "crypto/signing/ecdsa_signature.h"
#include "jose/keys/jwk_builder.h"
#include "json/writer.h"

#include <array>

namespace tokenscope::workshop {

namespace {

using inspect::Code;
using inspect::Expectations;
using inspect::InspectionKeys;
using inspect::Verdict;

constexpr std::int64_t day = 86400;

json::Object with(json::Object object, std::string_view name, json::Value value)
{
    object.set(name, std::move(value));
    return object;
}

json::Object without(json::Object object, std::string_view name)
{
    object.remove(name);
    return object;
}

json::Object expiredClaims()
{
    return with(goodClaims(), "exp", json::Value(now - 7200));
}

bool isRsa(const Signer &signer)
{
    return signer.key.type() == crypto::KeyType::Rsa;
}

class Pairs
{
public:
    void addOf(const Signer &signer);
    void addSmallKeys();
    void addDer();
    void addLowOrderKeys();
    void addSecrets();
    void addEncrypted();

    std::vector<CauseCase> cases;

private:
    void add(Code cause, Verdict verdict, std::string what, std::string text, InspectionKeys keys,
             Expectations expected = {})
    {
        cases.push_back({std::move(what), std::move(text), std::move(keys), std::move(expected), verdict, cause});
    }
    void rejected(Code cause, const Signer &signer, std::string what, std::string text, InspectionKeys keys,
                  Expectations expected = {})
    {
        add(cause, Verdict::Rejected, signer.algorithm + ' ' + std::move(what), std::move(text), std::move(keys),
            std::move(expected));
    }
    void addTextPairs(const Signer &signer);
    void addHeaderPairs(const Signer &signer);
    void addKeyPairs(const Signer &signer);
    void addSignaturePairs(const Signer &signer);
    void addClaimPairs(const Signer &signer);
};

void Pairs::addTextPairs(const Signer &signer)
{
    const std::string token = goodToken(signer);
    const std::string expired = sign(signer, expiredClaims());
    const InspectionKeys keys = loaded({&signer});
    const auto accepted = [&](Code cause, std::string what, std::string text) {
        add(cause, Verdict::Accepted, signer.algorithm + ' ' + std::move(what), std::move(text), keys);
    };
    std::string escaped = token;
    for (std::size_t dot = 0; (dot = escaped.find('.', dot)) != std::string::npos; dot += 3)
        escaped.replace(dot, 1, "%2e");
    accepted(Code::UrlEncodedToken, "lower-case escapes", escaped);
    accepted(Code::EmbeddedInText, "in a URL with escaped dots", "https://app.example/cb#id_token=" + escaped + "&s=1");
    accepted(Code::EmbeddedInText, "as a shell variable", "export TOKEN=" + token);
    accepted(Code::EmbeddedInText, "a word on the next line", "Here it is: " + token + "\nThanks");
    accepted(Code::BearerPrefix, "in quotes", "\"Bearer " + token + "\"");
    accepted(Code::QuotedToken, "with a line break behind", "'" + token + "'\n");
    rejected(Code::Expired, signer, "bearer and expired", "Bearer " + expired, keys);
    rejected(Code::Expired, signer, "in a log and expired", "12:00 token " + expired + " refused", keys);
    std::string alike = expired;
    alike.replace(alike.find('a'), 1, "\u0430");
    rejected(Code::LookalikeCharacter, signer, "look-alike and expired", alike, keys);
    const std::string signature = segmentOf(expired, 2);
    rejected(Code::Base64Padding, signer, "padding and expired", withSegment(expired, 2, signature + "="), keys);
    rejected(Code::Base64InvalidCharacter, signer, "a tilde in the payload",
             withSegment(token, 1, "~" + segmentOf(token, 1).substr(1)), keys);
    rejected(Code::Base64Truncated, signer, "cut off and of an unknown key",
             withSegment(token, 2, segmentOf(token, 2).substr(0, 41)), {});
    rejected(Code::DuplicateMember, signer, "twice, and the second is expired",
             sign(signer, headerOf(signer), R"({"exp":1795441800,"exp":1})"), keys);
}

void Pairs::addHeaderPairs(const Signer &signer)
{
    const InspectionKeys keys = loaded({&signer});
    const Signer stranger = makeSigner("ES384", "stranger");
    const std::string expired = json::write(expiredClaims());
    const json::Object none = with(headerOf(signer), "alg", json::Value("none"));
    Expectations others;
    others.algorithms = {"HS384"};
    rejected(Code::AlgNone, signer, "none, where others are allowed", sign(signer, none, expired), keys, others);
    rejected(Code::AlgNone, signer, "none, without keys", withSegment(sign(signer, none, expired), 2, ""), {});
    rejected(Code::AlgNotAllowed, signer, "not allowed, of an unknown key", goodToken(signer), loaded({&stranger}),
             others);
    rejected(Code::AlgNotAllowed, signer, "not allowed, unsigned", withSegment(goodToken(signer), 2, ""), keys, others);
    const json::Object critical =
        with(with(headerOf(signer), "x", json::Value("1")), "crit", json::Value(json::Array{json::Value("x")}));
    rejected(Code::CritUnknown, signer, "critical, of an unknown key", sign(signer, critical, expired),
             loaded({&stranger}));
    Expectations access;
    access.tokenType = inspect::TokenType::AccessToken;
    rejected(Code::TypeMismatch, signer, "another kind, and expired", sign(signer, expiredClaims()), keys, access);
    Expectations issuer;
    issuer.issuer = "https://issuer.example";
    const json::Object wrapping = with(headerOf(signer), "cty", json::Value("JWT"));
    rejected(Code::Expired, signer, "nested, where claims are expected: those inside",
             sign(signer, wrapping, sign(signer, expiredClaims())), keys, issuer);
    add(Code::KidMissing, Verdict::Accepted, signer.algorithm,
        sign(signer, without(headerOf(signer), "kid"), json::write(goodClaims())), keys);
}

void Pairs::addKeyPairs(const Signer &signer)
{
    const std::string token = goodToken(signer);
    const json::Object own = *signer.publicJwk().asObject();
    const auto keyWith = [&own](std::string_view name, json::Value value) {
        return keysOf({json::Value(with(own, name, std::move(value)))});
    };
    const std::string expired = sign(signer, expiredClaims());
    rejected(Code::KeyUseNotSig, signer, "for encryption, and expired", expired, keyWith("use", json::Value("enc")));
    rejected(Code::KeyAlgMismatch, signer, "for another algorithm, unsigned", withSegment(token, 2, ""),
             keyWith("alg", json::Value("HS256")));
    const Signer other = makeSigner("ES384", "other");
    rejected(Code::KidUnknown, signer, "unknown, and expired", expired, loaded({&other}));
    Signer unnamed = signer;
    unnamed.keyId = "nobody";
    rejected(Code::KidUnknown, signer, "unknown, and changed",
             withSegment(goodToken(unnamed), 1, encoded(json::write(expiredClaims()))), loaded({&signer}));
    for (const char *curve : {"ES256", "ES384", "ES512"}) {
        const Signer elsewhere = makeSigner(curve, signer.keyId);
        if (signer.key.type() == crypto::KeyType::Ec && signer.algorithm != curve)
            rejected(Code::KeyCurveMismatch, signer, std::string("with a key of ") + curve, expired,
                     loaded({&elsewhere}));
    }
    InspectionKeys rotated = loaded({&other});
    rotated.earlier = loaded({&signer}).current;
    rejected(Code::KidRotatedOut, signer, "rotated out, and expired", expired, rotated);
    rejected(Code::KidRotatedOut, signer, "rotated out, unsigned", withSegment(token, 2, ""), rotated);
}

void Pairs::addSignaturePairs(const Signer &signer)
{
    const std::string expired = sign(signer, expiredClaims());
    const InspectionKeys keys = loaded({&signer});
    const std::string forged = encoded(json::write(with(expiredClaims(), "sub", json::Value("root"))));
    rejected(isRsa(signer) ? Code::ContentChanged : Code::SignatureMismatch, signer, "changed, and expired",
             withSegment(expired, 1, forged), keys);
    const Bytes signature = base64url::decode(segmentOf(expired, 2)).value();
    Bytes longer = signature;
    longer.push_back(0);
    rejected(Code::SignatureWrongLength, signer, "one byte too long, and expired",
             withSegment(expired, 2, base64url::encode(longer)), keys);
    std::string large(16384, 'y');
    const std::string big = sign(signer, with(goodClaims(), "groups", json::Value(large)));
    large[9] = 'z';
    rejected(isRsa(signer) ? Code::ContentChanged : Code::SignatureMismatch, signer, "16 KiB of claims, changed",
             withSegment(big, 1, encoded(json::write(with(goodClaims(), "groups", json::Value(large))))), keys);
    if (!isRsa(signer))
        return;
    // Another loaded key of another size signed: the length only follows from that.
    static const json::Object material = jose::rsaJwk(crypto::generateRsa(3072));
    const json::Object jwk = jose::withMetadata(material, "large", signer.algorithm, {});
    const Signer large3072{signer.algorithm, signer.keyId, jwk, jose::Jwk(json::Value(jwk)).key().value()};
    rejected(Code::SignatureByOtherKey, signer, "by a larger key", goodToken(large3072),
             keysOf({signer.publicJwk(), large3072.publicJwk()}));
    rejected(Code::SignatureWrongLength, signer, "by a larger key that nobody has", goodToken(large3072), keys);
}

void Pairs::addClaimPairs(const Signer &signer)
{
    const InspectionKeys keys = loaded({&signer});
    const auto claims = [&](Code cause, std::string what, const json::Object &payload, Expectations expected = {}) {
        rejected(cause, signer, std::move(what), sign(signer, payload), keys, std::move(expected));
    };
    Expectations both;
    both.issuer = "https://another.example";
    both.audiences = {"another-app"};
    claims(Code::IssuerMismatch, "issuer and audience", goodClaims(), both);
    claims(Code::Expired, "expired, for another audience", expiredClaims(), both);
    claims(Code::Expired, "expired, and not yet to be used", with(expiredClaims(), "nbf", json::Value(now + 7200)));
    claims(Code::ClaimWrongType, "a type, and expired", with(expiredClaims(), "sub", json::Value(true)));
    claims(Code::DateInMilliseconds, "start and expiry in milliseconds",
           with(with(goodClaims(), "nbf", json::Value(now * 1000)), "exp", json::Value((now + 60) * 1000)));
    claims(Code::ClaimWrongType, "a date beyond every calendar",
           with(goodClaims(), "nbf", json::Value(json::Number{"1E400"})));
    Expectations needsExpiry;
    needsExpiry.requiredClaims = {"exp"};
    claims(Code::ClaimMissing, "no expiry, and one required", without(goodClaims(), "exp"), needsExpiry);
    Expectations signIn;
    signIn.nonce = "n-1";
    claims(Code::ClaimMissing, "another nonce", with(goodClaims(), "nonce", json::Value("n-2")), signIn);
    Expectations client;
    client.authorizedParty = "client-1";
    claims(Code::ClaimMissing, "no authorized party", goodClaims(), client);
    Expectations fresh;
    fresh.maximumAge = std::chrono::seconds(60);
    claims(Code::TokenTooOld, "too old, and without expiry", without(goodClaims(), "exp"), fresh);
    add(Code::ExpiryMissing, Verdict::Accepted, signer.algorithm + " no expiry, and issued ahead of time",
        sign(signer, with(without(goodClaims(), "exp"), "jti", json::Value("t-3"))), keys);
    Expectations shortLived;
    shortLived.maximumLifetime = std::chrono::seconds(3599);
    claims(Code::LifetimeExcessive, "longer than is expected", with(goodClaims(), "exp", json::Value(now + day)),
           shortLived);
    add(Code::LifetimeExcessive, Verdict::Accepted, signer.algorithm + " for ten years",
        sign(signer, with(goodClaims(), "exp", json::Value(now + 3650 * day))), keys);
}

void Pairs::addOf(const Signer &signer)
{
    addTextPairs(signer);
    addHeaderPairs(signer);
    addKeyPairs(signer);
    addSignaturePairs(signer);
    addClaimPairs(signer);
}

void Pairs::addSmallKeys()
{
    for (const char *algorithm : {"RS256", "RS384", "PS256"}) {
        const json::Object jwk = jose::withMetadata(jose::rsaJwk(crypto::generateRsa(1024)), "small", algorithm, {});
        const Signer small{algorithm, "small", jwk, jose::Jwk(json::Value(jwk)).key().value()};
        const std::string token = goodToken(small);
        const InspectionKeys keys = loaded({&small});
        rejected(Code::KeyTooSmall, small, "good but for its key", token, keys);
        rejected(Code::KeyTooSmall, small, "changed", withSegment(token, 1, encoded(json::write(expiredClaims()))),
                 keys);
        rejected(Code::KeyTooSmall, small, "unsigned", withSegment(token, 2, ""), keys);
        rejected(Code::KeyTooSmall, small, "expired", sign(small, expiredClaims()), keys);
    }
}

void Pairs::addDer()
{
    for (const char *algorithm : {"ES256", "ES384", "ES512"}) {
        const Signer signer = makeSigner(algorithm, "k");
        const std::string expired = sign(signer, expiredClaims());
        const Bytes raw = base64url::decode(segmentOf(expired, 2)).value();
        rejected(Code::SignatureDerEncoded, signer, "DER, and expired",
                 withSegment(expired, 2, base64url::encode(crypto::ecdsaRawToDer(raw))), loaded({&signer}));
    }
}

void Pairs::addLowOrderKeys()
{
    // RFC 8032, 8: the identity and other points of small order; R is the identity and S is 0.
    static constexpr std::array<unsigned char, 3> firstBytes = {0x01, 0x00, 0xec};
    for (const unsigned char first : firstBytes) {
        Bytes point(32, first == 0xec ? 0xff : 0x00);
        point.front() = first;
        if (first == 0xec)
            point.back() = 0x7f;
        json::Object jwk;
        jwk.append("kty", json::Value("OKP"));
        jwk.append("crv", json::Value("Ed25519"));
        jwk.append("x", json::Value(base64url::encode(point)));
        jwk.append("kid", json::Value("low"));
        Bytes signature(64, 0);
        signature.front() = 1;
        json::Object header;
        header.append("alg", json::Value("EdDSA"));
        header.append("kid", json::Value("low"));
        const std::string input = encoded(json::write(header)) + "." + encoded(json::write(expiredClaims()));
        add(Code::KeyLowOrder, Verdict::Rejected, "EdDSA point " + std::to_string(first),
            input + "." + base64url::encode(signature), keysOf({json::Value(jwk)}));
    }
}

void Pairs::addSecrets()
{
    for (const char *algorithm : {"HS256", "HS384", "HS512"}) {
        const Signer weak = makeSecret(algorithm, "s", "secret");
        InspectionKeys given = keysOf({json::Value(weak.jwk)}, inspect::KeyOrigin::File);
        given.current.front().explicitKey = true;
        rejected(Code::Expired, weak, "weak secret, and expired", sign(weak, expiredClaims()), given);
        rejected(Code::SignatureWrongLength, weak, "cut to half",
                 withSegment(goodToken(weak), 2, segmentOf(goodToken(weak), 2).substr(0, 20)), given);
        add(Code::WeakSecret, Verdict::Accepted, std::string(algorithm) + " weak secret, without expiry",
            sign(weak, without(goodClaims(), "exp")), given);
    }
}

void Pairs::addEncrypted()
{
    static constexpr std::array<std::pair<const char *, const char *>, 3> kinds = {
        {{"RSA-OAEP", "A256GCM"}, {"ECDH-ES", "A128CBC-HS256"}, {"dir", "A128GCM"}}};
    for (const auto &[algorithm, encryption] : kinds) {
        json::Object header;
        header.append("alg", json::Value(algorithm));
        header.append("enc", json::Value(encryption));
        const std::string text = encoded(json::write(header)) + "." + encoded("key") + "." + encoded("iv") + "." +
                                 encoded("ciphertext") + "." + encoded("tag");
        add(Code::EncryptedToken, Verdict::Unverified, algorithm, text, {});
    }
}

} // namespace

std::vector<CauseCase> causePairs(const std::vector<Signer> &signers)
{
    Pairs pairs;
    for (const Signer &signer : signers)
        pairs.addOf(signer);
    pairs.addSmallKeys();
    pairs.addDer();
    pairs.addLowOrderKeys();
    pairs.addSecrets();
    pairs.addEncrypted();
    return std::move(pairs.cases);
}

} // namespace tokenscope::workshop
