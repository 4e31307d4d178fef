// SPDX-License-Identifier: Apache-2.0
// Prints what other libraries and we judge, one request of `inspect --batch` a line: `id`, `token`, `key` and `policy`.
// Tokens are dated around the present, since few of the libraries can be told another time.
#include "base/base64url.h"
#include "crypto/signing/sign.h"
#include "tests/inspect/token_workshop.h"
#include "tests/inspect/weak_rsa_keys.h"
#include "json/document.h"
#include "json/writer.h"

#include <chrono>
#include <cstdio>

using namespace tokenscope;
using namespace tokenscope::workshop;

namespace {

std::int64_t present()
{
    static const auto start = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    return start.time_since_epoch().count();
}

json::Object claims()
{
    json::Object object = goodClaims();
    object.set("iat", json::Value(present() - 60));
    object.set("nbf", json::Value(present() - 60));
    object.set("exp", json::Value(present() + 600));
    return object;
}

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

json::Value verifyingKey(const Signer &signer)
{
    return signer.algorithm.starts_with("HS") ? json::Value(signer.jwk) : signer.publicJwk();
}

json::Value withMember(const json::Value &key, std::string_view name, json::Value value)
{
    return json::Value(with(*key.asObject(), name, std::move(value)));
}

std::string bytesOf(std::string_view encodedText)
{
    const Bytes bytes = base64url::decode(encodedText).value();
    return {bytes.begin(), bytes.end()};
}

/// A text in JSON, with the numbers that a value cannot hold.
json::Value written(std::string_view text)
{
    return json::parse(text)->root;
}

std::string utf16(std::string_view ascii)
{
    std::string wide = "\xFE\xFF";
    for (const char letter : ascii)
        wide += {'\0', letter};
    return wide;
}

/// With a header that no JSON writer gives.
std::string signedAs(const Signer &signer, std::string_view header)
{
    const std::string input = encoded(header) + "." + encoded(json::write(claims()));
    const auto signature =
        crypto::sign(*crypto::findSignatureAlgorithm(signer.algorithm), signer.key, asBytes(input)).value();
    return input + "." + base64url::encode(signature);
}

void print(const std::string &id, const std::string &token, const json::Value &key, std::string_view algorithm)
{
    json::Object policy;
    policy.append("iss", json::Value("https://issuer.example"));
    policy.append("aud", json::Value("my-app"));
    policy.append("algs", json::Value(algorithm));
    policy.append("now", json::Value(present())); // however long the others take
    json::Object line;
    line.append("id", json::Value(id));
    line.append("token", json::Value(token));
    line.append("key", key);
    line.append("policy", json::Value(std::move(policy)));
    line.append("profiles", json::Value(true));
    std::puts(json::write(line).c_str());
}

class Corpus
{
public:
    void printAll()
    {
        algorithms();
        texts();
        headers();
        dates();
        parties();
        payloads();
        signatures();
        rsaKeys();
        ellipticKeys();
        secrets();
    }

private:
    void row(const std::string &id, const std::string &token) { print(id, token, m_key, "RS256"); }
    void header(const std::string &id, const json::Object &header)
    {
        row("header: " + id, sign(m_rsa, header, json::write(claims())));
    }
    void claim(const std::string &id, std::string_view name, json::Value value)
    {
        row("claims: " + id, sign(m_rsa, with(claims(), name, std::move(value))));
    }
    void payload(const std::string &id, std::string_view text)
    {
        row("payload: " + id, sign(m_rsa, headerOf(m_rsa), text));
    }

    void algorithms();
    void texts();
    void headers();
    void dates();
    void parties();
    void payloads();
    void signatures();
    void rsaKeys();
    void ellipticKeys();
    void secrets();

    Signer m_rsa = makeSigner("RS256", "one");
    Signer m_ec = makeSigner("ES256", "one");
    json::Value m_key = m_rsa.publicJwk();
};

void Corpus::algorithms()
{
    for (const char *name : {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA",
                             "HS256", "HS384", "HS512"}) {
        const Signer signer = makeSigner(name, "one");
        const std::string token = sign(signer, claims());
        print(std::string("good ") + name, token, verifyingKey(signer), name);
        const std::string changed = encoded(json::write(with(claims(), "sub", json::Value("another"))));
        print(std::string("forged ") + name, withSegment(token, 1, changed), verifyingKey(signer), name);
    }
}

void Corpus::texts()
{
    const std::string good = sign(m_rsa, claims());
    const std::string signature = segmentOf(good, 2);
    row("text: a blank before", " " + good);
    row("text: a line break behind", good + "\n");
    row("text: Bearer before", "Bearer " + good);
    row("text: quotes around", '"' + good + '"');
    row("text: dots as %2E", segmentOf(good, 0) + "%2E" + segmentOf(good, 1) + "%2E" + signature);
    row("text: a blank inside", segmentOf(good, 0) + "." + segmentOf(good, 1) + ". " + signature);
    row("text: a dot behind", good + ".");
    row("text: four parts", good + ".e30");
    row("text: two parts", segmentOf(good, 0) + "." + segmentOf(good, 1));
    row("text: no signature", withSegment(good, 2, ""));
    row("text: padding behind the signature", good + "==");
    row("text: a sign that no token has, in the signature", withSegment(good, 2, "!" + signature));
    row("text: stray bits in the signature",
        good.substr(0, good.size() - 1) + static_cast<char>(good.back() + 1)); // 256 bytes end in A, Q, g or w
    row("text: flattened JSON", R"({"payload":")" + segmentOf(good, 1) + R"(","protected":")" + segmentOf(good, 0) +
                                    R"(","signature":")" + signature + R"("})");
    row("text: empty", "");
    row("text: a word", "hello");
}

void Corpus::headers()
{
    const json::Object plain = headerOf(m_rsa);
    row("header: typ at+jwt", sign(m_rsa, with(plain, "typ", json::Value("at+jwt")),
                                   json::write(with(claims(), "client_id", json::Value("client-1")))));
    header("typ is a number", with(plain, "typ", written("5")));
    header("no typ", without(plain, "typ"));
    header("another kid", with(plain, "kid", json::Value("two")));
    header("no kid", without(plain, "kid"));
    header("kid is a number", with(plain, "kid", written("1")));
    header("kid is null", with(plain, "kid", json::Value()));
    header("alg in small letters", with(plain, "alg", json::Value("rs256")));
    header("no alg", without(plain, "alg"));
    header("alg is a number", with(plain, "alg", written("256")));
    header("crit with an unknown name", with(with(plain, "x", json::Value("1")), "crit", written(R"(["x"])")));
    header("crit is empty", with(plain, "crit", written("[]")));
    header("crit is null", with(plain, "crit", json::Value()));
    header("crit names b64, which is true", with(with(plain, "b64", written("true")), "crit", written(R"(["b64"])")));
    header("crit is a text", with(plain, "crit", written(R"("x")")));
    header("crit names a registered parameter", with(plain, "crit", written(R"(["alg"])")));
    header("crit names what is not there", with(plain, "crit", written(R"(["x"])")));
    header("b64 false without crit", with(plain, "b64", written("false")));
    header("b64 false and in crit", with(with(plain, "b64", written("false")), "crit", written(R"(["b64"])")));
    header("zip is null", with(plain, "zip", json::Value()));
    header("typ JOSE", with(plain, "typ", json::Value("JOSE")));
    header("typ in small letters", with(plain, "typ", json::Value("jwt")));
    header("typ dpop+jwt", with(plain, "typ", json::Value("dpop+jwt")));
    header("typ logout+jwt", with(plain, "typ", json::Value("logout+jwt")));
    header("cty is a number", with(plain, "cty", written("5")));
    header("x5c is a number", with(plain, "x5c", written("5")));
    header("jku", with(plain, "jku", json::Value("https://attacker.example/keys")));
    header("zip", with(plain, "zip", json::Value("DEF")));
    header("cty JWT", with(plain, "cty", json::Value("JWT")));
    header("a foreign key", with(plain, "jwk", makeSigner("RS256", "two").publicJwk()));
    const std::string good = sign(m_rsa, claims());
    row("header: alg none", withSegment(good, 0, encoded(R"({"alg":"none"})")));
    row("header: alg none, no signature", withSegment(withSegment(good, 0, encoded(R"({"alg":"none"})")), 2, ""));
    row("header: alg None", withSegment(withSegment(good, 0, encoded(R"({"alg":"None"})")), 2, ""));
    row("header: alg twice, the right one last", signedAs(m_rsa, R"({"alg":"none","alg":"RS256","kid":"one"})"));
    row("header: text behind", signedAs(m_rsa, json::write(plain) + "x"));
    row("header: blanks around", signedAs(m_rsa, " " + json::write(plain) + "\n"));
    row("header: a byte order mark", signedAs(m_rsa, "\xEF\xBB\xBF" + json::write(plain)));
    row("header: a list", withSegment(good, 0, encoded("[]")));
    row("header: no JSON", withSegment(good, 0, encoded("{")));
}

void Corpus::dates()
{
    const std::int64_t at = present();
    claim("expired an hour ago", "exp", json::Value(at - 3600));
    claim("expired 30 s ago", "exp", json::Value(at - 30));
    claim("exp in text", "exp", json::Value(std::to_string(at + 600)));
    claim("exp with a fraction", "exp", written(std::to_string(at + 600) + ".5"));
    claim("exp is null", "exp", json::Value());
    claim("exp is true", "exp", written("true"));
    claim("exp is a list", "exp", written("[]"));
    claim("exp is 0", "exp", written("0"));
    claim("exp is negative", "exp", written("-1"));
    claim("exp beyond 64 bits", "exp", written("1e30"));
    claim("exp before 64 bits", "exp", written("-1e30"));
    claim("nbf beyond 64 bits", "nbf", written("1e30"));
    claim("nbf before 64 bits", "nbf", written("-1e30"));
    claim("iat beyond 64 bits", "iat", written("1e30"));
    claim("iat before 64 bits", "iat", written("-1e30"));
    claim("exp with an exponent", "exp", written("1.9e9"));
    claim("exp in text, with blanks", "exp", json::Value(" " + std::to_string(at + 600) + " "));
    claim("exp in text, with a fraction", "exp", json::Value(std::to_string(at + 600) + ".5"));
    claim("exp in text, with a plus sign", "exp", json::Value("+" + std::to_string(at + 600)));
    claim("exp in text, past", "exp", json::Value(std::to_string(at - 600)));
    claim("iat in digits", "iat", json::Value(std::to_string(at - 60)));
    claim("nbf is true", "nbf", written("true"));
    claim("iat is true", "iat", written("true"));
    claim("exp in milliseconds", "exp", json::Value((at + 600) * 1000));
    row("claims: no exp", sign(m_rsa, without(claims(), "exp")));
    claim("not before an hour from now", "nbf", json::Value(at + 3600));
    claim("nbf in text", "nbf", json::Value(std::to_string(at - 60)));
    claim("nbf is null", "nbf", json::Value());
    claim("issued an hour from now", "iat", json::Value(at + 3600));
    claim("iat in text", "iat", json::Value("yesterday"));
    claim("iat is null", "iat", json::Value());
}

void Corpus::parties()
{
    claim("another issuer", "iss", json::Value("https://another.example"));
    claim("an issuer with a slash behind", "iss", json::Value("https://issuer.example/"));
    claim("iss is a list", "iss", written(R"(["https://issuer.example"])"));
    claim("iss is null", "iss", json::Value());
    row("claims: no iss", sign(m_rsa, without(claims(), "iss")));
    claim("another audience", "aud", json::Value("another-app"));
    claim("a part of the audience", "aud", json::Value("my"));
    claim("a longer audience", "aud", json::Value("my-app-2"));
    claim("two audiences", "aud", written(R"(["another-app","my-app"])"));
    claim("a list with a number", "aud", written(R"([5,"my-app"])"));
    claim("no audiences", "aud", written("[]"));
    claim("aud is an object", "aud", written(R"({"my-app":1})"));
    claim("aud is null", "aud", json::Value());
    row("claims: no aud", sign(m_rsa, without(claims(), "aud")));
    claim("sub is a number", "sub", written("5"));
    claim("sub is null", "sub", json::Value());
    claim("jti is a number", "jti", written("5"));
}

void Corpus::payloads()
{
    const std::string good = json::write(claims());
    const std::string inner = good.substr(0, good.size() - 1);
    payload("aud twice, the right one last", R"({"aud":"another-app",)" + good.substr(1));
    payload("aud twice, the right one first", inner + R"(,"aud":"another-app"})");
    payload("exp twice", R"({"exp":1,)" + good.substr(1));
    payload("empty", "");
    payload("a list", "[" + good + "]");
    payload("a text", "\"hello\"");
    payload("null", "null");
    payload("true", "true");
    payload("a number", "5");
    payload("an empty object", "{}");
    payload("a lone surrogate", inner + R"(,"x":"\ud800"})");
    payload("iss twice, the right one last", R"({"iss":"https://another.example",)" + good.substr(1));
    payload("aud twice, the second by escapes",
            R"({"aud":"my-app","a\u0075d":"another-app",)" + json::write(without(claims(), "aud")).substr(1));
    payload("a comma behind the last member", inner + ",}");
    payload("single quotes", "{'iss':'https://issuer.example'}");
    payload("Infinity", inner + R"(,"x":Infinity})");
    payload("UTF-16", utf16(good));
    payload("no JSON", "hello");
    payload("breaks off", inner);
    payload("text behind", good + "x");
    payload("blanks around", " " + good + "\n");
    payload("a byte order mark", "\xEF\xBB\xBF" + good);
    payload("bytes that are no UTF-8", inner + ",\"x\":\"\xFF\"}");
    payload("NaN", inner + R"(,"x":NaN})");
    payload("a comment", "/**/" + good);
    payload("a control character", inner + ",\"x\":\"\x01\"}");
    payload("nested 600 deep", inner + ",\"x\":" + std::string(600, '[') + std::string(600, ']') + "}");
    payload("a good token", sign(m_rsa, claims()));
    payload("an unsigned token", encoded(R"({"alg":"none"})") + "." + encoded(good) + ".");
}

void Corpus::signatures()
{
    const std::string good = sign(m_ec, claims());
    const auto ec = [&](const char *id, const std::string &token) {
        print(std::string("signature: ") + id, token, m_ec.publicJwk(), "ES256");
    };
    const std::string signature = segmentOf(good, 2);
    ec("zeros", withSegment(good, 2, std::string(86, 'A')));
    ec("cut short", withSegment(good, 2, signature.substr(0, 84)));
    ec("bytes behind", withSegment(good, 2, signature.substr(0, 85) + "gAAA"));
    print("signature: by another key", sign(makeSigner("RS256", "one"), claims()), m_key, "RS256");
    const Signer confused = makeSecret("HS256", "one", json::write(m_key));
    print("signature: HMAC with the public key as secret", sign(confused, claims()), m_key, "HS256");
    print("signature: RS256 where RS512 is allowed", sign(m_rsa, claims()), m_key, "RS512");
    print("signature: RS256 by an EC key", sign(m_rsa, claims()), m_ec.publicJwk(), "RS256");
}

void Corpus::rsaKeys()
{
    const std::string good = sign(m_rsa, claims());
    const auto key = [&](const char *id, const json::Value &value) {
        print(std::string("key: ") + id, good, value, "RS256");
    };
    const std::string modulus = *m_key.asObject()->find("n")->asString();
    std::string ordinary = modulus;
    for (char &letter : ordinary)
        letter = letter == '-' ? '+' : letter == '_' ? '/' : letter;
    key("n in ordinary base64", withMember(m_key, "n", json::Value(ordinary)));
    key("n with padding", withMember(m_key, "n", json::Value(modulus + "==")));
    key("e with a zero byte before", withMember(m_key, "e", json::Value("AAEAAQ")));
    key("use enc", withMember(m_key, "use", json::Value("enc")));
    key("key_ops encrypt", withMember(m_key, "key_ops", written(R"(["encrypt"])")));
    key("alg RS512", withMember(m_key, "alg", json::Value("RS512")));
    key("no alg", json::Value(without(*m_key.asObject(), "alg")));
    key("private", json::Value(m_rsa.jwk));
    key("kty in small letters", withMember(m_key, "kty", json::Value("rsa")));
    for (const std::size_t bits : {1024U, 1536U}) {
        const Signer small = makeRsaSigner("RS256", "one", bits);
        print("key: RSA " + std::to_string(bits), sign(small, claims()), small.publicJwk(), "RS256");
    }
    for (const WeakRsaKey &weak : weakRsaKeys) {
        json::Object jwk;
        for (const auto &[name, text] : {std::pair<const char *, std::string_view>{"kty", "RSA"},
                                         {"kid", "one"},
                                         {"n", weak.modulus},
                                         {"e", "AQAB"},
                                         {"d", weak.privateExponent}})
            jwk.set(name, json::Value(text));
        const Signer signer{"RS256", "one", jwk, jose::Jwk(json::Value(jwk)).key().value()};
        print(std::string("key: RSA, ") + weak.name, sign(signer, claims()), signer.publicJwk(), "RS256");
    }
}

void Corpus::ellipticKeys()
{
    const json::Value key = m_ec.publicJwk();
    const std::string x = *key.asObject()->find("x")->asString();
    const std::string longer = encoded(std::string(1, '\0') + bytesOf(x));
    print("key: x of 33 bytes", sign(m_ec, claims()), withMember(key, "x", json::Value(longer)), "ES256");
    for (int i = 0; i < 100'000; ++i) {
        const Signer signer = makeSigner("ES256", "one");
        const json::Value made = signer.publicJwk();
        const std::string wide = bytesOf(*made.asObject()->find("x")->asString());
        if (!wide.starts_with('\0'))
            continue;
        print("key: x of 31 bytes", sign(signer, claims()), withMember(made, "x", json::Value(encoded(wide.substr(1)))),
              "ES256");
        break;
    }
    print("key: off its curve", sign(m_ec, claims()), withMember(key, "y", json::Value(x)), "ES256");
}

void Corpus::secrets()
{
    for (const std::size_t size : {1U, 16U, 31U, 32U}) {
        const Signer signer =
            makeSecret("HS256", "one", std::string("k7#pQ2vX9mLw4ZtRb6NcYd8HsJf3GaUe").substr(0, size));
        print("secret: of " + std::to_string(size) + " bytes", sign(signer, claims()), json::Value(signer.jwk),
              "HS256");
    }
}

} // namespace

int main()
{
    Corpus().printAll();
    return 0;
}
