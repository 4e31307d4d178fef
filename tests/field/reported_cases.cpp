// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "base/hex.h"
#include "crypto/digest.h"
#include "crypto/formats/key_export.h"
#include "crypto/formats/pem.h"
#include "crypto/md5.h"
#include "crypto/signing/sign.h"
#include "tests/field/field_case.h"
#include "json/writer.h"

#include <algorithm>
#include <iterator>
#include <utility>

/// What people reported in public of libraries, gateways and vendors, and the like of it.
namespace tokenscope::field {

using namespace workshop;

namespace {

constexpr const char *macAlgorithms[] = {"HS256", "HS384", "HS512"};
const std::vector<std::string> accusations = {"attacker|tampered|forged|somebody", "changed after it was signed"};

std::string inputOf(const Signer &signer)
{
    return encoded(json::write(headerOf(signer))) + '.' + encoded(json::write(json::Value(goodClaims())));
}

std::vector<std::string> withSecret(const std::string &file)
{
    return {"inspect", "-", "--secret-file", file, "--now", std::to_string(now)};
}

Row rejected(std::vector<std::string> arguments, const std::string &input, std::vector<std::string> says,
             const std::string &why)
{
    return {std::move(arguments), input, 1, "rejected", std::move(says), accusations, why};
}

std::string keySetOf(json::Value jwk)
{
    json::Object set;
    set.set("keys", json::Value(json::Array{std::move(jwk)}));
    return json::write(json::Value(std::move(set)));
}

json::Value changed(const json::Value &jwk, const std::string &member, const json::Value &value)
{
    json::Object object = *jwk.asObject();
    object.set(member, value);
    return json::Value(std::move(object));
}

/// Hashes that no algorithm of JWTs has.
Case otherHashes()
{
    Case made{"reported-other-hashes", "an HMAC or a plain hash with MD5 or SHA-1"};
    const std::string secret = "correct horse battery staple, long enough for every hash";
    made.files["given.secret"] = secret;
    const auto md5 = [](const std::string &text) { return std::string(asText(crypto::md5(asBytes(text)))); };
    for (const char *algorithm : macAlgorithms) {
        const std::string input = inputOf(makeSecret(algorithm, {}, secret));
        crypto::SignatureAlgorithm sha1 = *crypto::findSignatureAlgorithm(algorithm);
        sha1.digest = crypto::Digest::Sha1;
        const auto key = crypto::Key::secret(asBytes(secret));
        const std::initializer_list<std::tuple<const char *, std::string, const char *>> forms = {
            {"hmac-sha1", std::string(asText(crypto::sign(sha1, *key, asBytes(input)).value())), "SHA-1"},
            {"hmac-md5", std::string(asText(crypto::hmacMd5(asBytes(secret), asBytes(input)))), "MD5.*as the hash"},
            {"md5-before", md5(secret + input), "MD5.*secret with the text behind"},
            {"md5-behind", md5(input + secret), "MD5.*text with the secret behind"},
            {"md5", md5(input), "MD5.*no secret"},
            {"sha1-behind", std::string(asText(crypto::hash(crypto::Digest::Sha1, asBytes(input + secret)))), "SHA-1"},
        };
        for (const auto &[name, signature, says] : forms) {
            const std::string file = std::string(algorithm) + '-' + name + ".txt";
            made.files[file] = input + '.' + encoded(signature);
            made.rows.push_back(
                rejected(withSecret("given.secret"), file, {says}, "RFC 7518, 3.2: an HMAC with the algorithm's hash"));
        }
    }
    return made;
}

/// The variable of the secret was empty where the token was made, or nobody replaced the example's.
Case unsetSecrets()
{
    Case made{"reported-unset-secret", "signed with what an empty variable leaves, or with an example's secret"};
    made.files["given.secret"] = "9f2c4be17d3a4c51a8e06bb1c47d92e0f35a-and-more-for-the-longest-hash";
    const std::initializer_list<std::pair<const char *, const char *>> words = {
        {"undefined", "not set"},
        {"null", "not set"},
        {"None", "not set"},
        {"${JWT_SECRET}", "not set"},
        {"[object Object]", "not set"},
        {"process.env.JWT_SECRET", "not set"},
        {"${JWT_SECRET:-}", "not set"},
        {"secret", "example"},
        {"supersecret", "example"},
        {"your-256-bit-secret", "example"},
        {"a-string-secret-at-least-256-bits-long", "example"}};
    for (const char *algorithm : macAlgorithms) {
        std::size_t number = 0;
        for (const auto &[word, says] : words) {
            const std::string file = std::string(algorithm) + '-' + std::to_string(++number) + ".txt";
            made.files[file] = goodToken(makeSecret(algorithm, {}, word));
            made.rows.push_back(rejected(withSecret("given.secret"), file, {says},
                                         "the secret is a word that programs or documentation write"));
        }
    }
    return made;
}

/// jsonwebtoken takes HS256 where no algorithm is named, and the private key's text as its secret.
Case privateKeySecrets(const Signers &signers)
{
    Case made{"reported-private-key-as-secret", "an HMAC with the private key's text"};
    for (const char *algorithm : {"RS256", "ES256", "ES384", "EdDSA"}) {
        const Signer &signer = signers.of(algorithm);
        const std::string pem = crypto::pkcs8Pem(signer.key);
        const std::string own = signer.algorithm.starts_with("RS") ? "RSA PRIVATE KEY" : "EC PRIVATE KEY";
        const Bytes traditional = crypto::traditionalPrivateDer(signer.key);
        std::vector<std::string> texts = {pem, pem.substr(0, pem.size() - 1)};
        if (!traditional.empty())
            texts.push_back(crypto::pemText(own, traditional));
        made.files[signer.algorithm + ".pem"] = pem;
        std::size_t number = 0;
        for (const std::string &text : texts) {
            for (const char *mac : {"HS256", "HS512"}) {
                const std::string file = signer.algorithm + '-' + mac + '-' + std::to_string(++number) + ".txt";
                made.files[file] = goodToken(makeSecret(mac, {}, text));
                made.rows.push_back(
                    rejected({"inspect", "-", "--key", signer.algorithm + ".pem", "--now", std::to_string(now)}, file,
                             {"private key.s text", "name the algorithm"},
                             "who has the private key forges nothing: the algorithm was not named"));
            }
        }
    }
    return made;
}

/// Numbers of an ECDSA signature as a program writes them that knows nothing of their length.
Case numberLengths(const Signers &signers)
{
    Case made{"reported-number-length", "ECDSA numbers without their zeros, or with one more"};
    for (const char *algorithm : {"ES256", "ES384", "ES512"}) {
        const Signer &signer = signers.of(algorithm);
        const std::string input = inputOf(signer);
        made.files[signer.algorithm + ".json"] = keyFile(signer);
        std::string lost;
        std::string more;
        while (lost.empty() || more.empty()) {
            const std::string signature = signatureOver(signer, input);
            const std::string r = signature.substr(0, signature.size() / 2);
            const std::string s = signature.substr(r.size());
            if (r.front() == '\0' && s.front() != '\0')
                lost = r.substr(1) + s;
            else if (r.front() != '\0')
                more = std::string(1, '\0') + r + s;
        }
        made.files[signer.algorithm + "-lost.txt"] = input + '.' + encoded(lost);
        made.files[signer.algorithm + "-more.txt"] = input + '.' + encoded(more);
        for (const auto &[name, says] :
             {std::pair{"-lost.txt", "zero bytes are put back"}, std::pair{"-more.txt", "without the zero byte"}})
            made.rows.push_back(rejected(inspectWith(signer, signer.algorithm + ".json"), signer.algorithm + name,
                                         {says}, "RFC 7518, 3.4: each number in as many bytes as the curve has"));
    }
    return made;
}

/// The answer of HashiCorp Vault's transit engine, put into the token as it came.
Case vaultSignatures(const Signers &signers)
{
    Case made{"reported-vault-signature", "a signature with Vault's prefix"};
    for (const char *algorithm : {"RS256", "PS256", "ES256", "ES512", "EdDSA"}) {
        const Signer &signer = signers.of(algorithm);
        const std::string input = inputOf(signer);
        made.files[signer.algorithm + ".json"] = keyFile(signer);
        made.files[signer.algorithm + ".txt"] =
            input + ".vault:v2:" + standardBase64(signatureOver(signer, input)) + '\n';
        made.rows.push_back(rejected(inspectWith(signer, signer.algorithm + ".json"), signer.algorithm + ".txt",
                                     {"Vault", "cut off the prefix"},
                                     "RFC 7515, 7.1: the signature's bytes in base64url"));
    }
    return made;
}

/// Key sets in which no key can be the one that signed.
Case unfitSets(const Signers &signers)
{
    Case made{"reported-unfit-sets", "placeholders, keys for encryption, keys that only sign"};
    const std::string now_ = std::to_string(now);
    const std::string placeholder = R"({"keys":[{"e":"AQAB","kid":"abc","kty":"RSA","n":")" +
                                    encoded("Error-IstiodFailedToFetchJwksUri-") + "\"}]}";
    made.files["istio.json"] = placeholder;
    made.rows.push_back({{"keys", "istio.json"}, {}, 0, {}, {"Istio"}, {"fewer than|too small"}, "it is no key"});
    for (const char *algorithm : {"RS256", "PS256", "ES256", "EdDSA"}) {
        const Signer &signer = signers.of(algorithm);
        const std::string name = signer.algorithm;
        made.files[name + ".txt"] = goodToken(signer);
        made.rows.push_back(rejected({"inspect", "-", "--jwks", "istio.json", "--now", now_}, name + ".txt",
                                     {"Istio", "fetch the issuer"}, "it is no key"));
        const json::Value other =
            changed(changed(signer.publicJwk(), "kid", json::Value("enc-1")), "use", json::Value("enc"));
        made.files[name + "-enc.json"] = keySetOf(other);
        const json::Value signing =
            changed(signer.publicJwk(), "key_ops", json::Value(json::Array{json::Value("sign")}));
        made.files[name + "-sign.json"] = keySetOf(signing);
        made.rows.push_back(rejected({"inspect", "-", "--jwks", name + "-sign.json", "--now", now_}, name + ".txt",
                                     {"key_ops"}, "RFC 7517, 4.3: the key is not for verifying"));
        made.rows.push_back({{"keys", name + "-sign.json"},
                             {},
                             0,
                             {},
                             {},
                             {},
                             "RFC 7517, 4.3: only the private key signs",
                             {"not meant for verifying"}});
    }
    const Signer &stranger = signers.of("RS512");
    made.files["stranger.txt"] = goodToken(stranger);
    made.rows.push_back(rejected({"inspect", "-", "--jwks", "ES256-enc.json", "--now", now_}, "stranger.txt",
                                 {"for encryption", "whose .use. is .sig"}, "RFC 7517, 4.2: `use` says what for"));
    made.files["client.secret"] = "a client secret, which is not what the issuer signs with";
    made.rows.push_back(rejected(withSecret("client.secret"), "stranger.txt", {"shared secret", "jwks_uri"},
                                 "RFC 7518, 3.3: RSA needs the issuer's public key"));
    return made;
}

/// Types of keys by the names that Azure Key Vault and others give them.
Case keyTypes(const Signers &signers)
{
    Case made{"reported-key-types", "a JWK calls its type otherwise than RFC 7518"};
    const std::initializer_list<std::tuple<const char *, const char *, const char *>> types = {
        {"RS256", "RSA-HSM", "RSA"}, {"PS384", "rsa", "RSA"}, {"ES256", "EC-HSM", "EC"}, {"ES384", "ECDSA", "EC"}};
    for (const auto &[algorithm, type, registered] : types) {
        const Signer &signer = signers.of(algorithm);
        const std::string name = std::string(algorithm);
        made.files[name + ".json"] = keySetOf(changed(signer.publicJwk(), "kty", json::Value(type)));
        made.files[name + ".txt"] = goodToken(signer);
        made.rows.push_back(rejected({"inspect", "-", "--jwks", name + ".json", "--now", std::to_string(now)},
                                     name + ".txt", {"kty", "once .kty. of the key is repaired"},
                                     "RFC 7518, 6.1: the names of types are registered"));
        made.rows.push_back({{"keys", name + ".json"},
                             {},
                             0,
                             {},
                             {},
                             {},
                             "RFC 7518, 6.1: the names of types are registered",
                             {std::string("called .") + registered}});
    }
    return made;
}

/// `aud` as one text with several audiences in it.
Case audienceLists(const Signers &signers)
{
    Case made{"reported-audience-list", "a list of audiences in one text"};
    for (const char *algorithm : {"RS256", "ES256", "HS256"}) {
        const Signer &signer = signers.of(algorithm);
        made.files[signer.algorithm + ".json"] = keyFile(signer);
        std::size_t number = 0;
        for (const char *audience : {"orders,https://api.example", "https://api.example orders",
                                     R"(["orders","https://api.example"])", "orders; https://api.example"}) {
            json::Object claims = goodClaims();
            claims.set("aud", json::Value(audience));
            const std::string file = signer.algorithm + '-' + std::to_string(++number) + ".txt";
            made.files[file] = sign(signer, claims);
            std::vector<std::string> arguments = inspectWith(signer, signer.algorithm + ".json");
            arguments.insert(arguments.end(), {"--audience", "https://api.example"});
            made.rows.push_back(rejected(std::move(arguments), file, {"array"},
                                         "RFC 7519, 4.1.3: an array, or one text for one audience"));
        }
    }
    return made;
}

/// What looks like a token and is another credential.
Case namedCredentials()
{
    Case made{"reported-credentials", "credentials of vendors"};
    const std::string rest(80, 'x');
    const std::initializer_list<std::tuple<const char *, std::string, const char *>> words = {
        {"agora", "007eJx" + rest, "Agora"},
        {"amazon", "Atza|IwEBI" + rest, "Amazon"},
        {"amazon-refresh", "Atzr|IwEBI" + rest, "Amazon"}};
    for (const auto &[name, text, says] : words) {
        made.files[std::string(name) + ".txt"] = text + '\n';
        made.rows.push_back({{"inspect", "-"},
                             std::string(name) + ".txt",
                             1,
                             "not_a_token",
                             {says},
                             accusations,
                             "the vendor's documented prefix"});
    }
    return made;
}

/// Webhooks and requests whose token has the digest of the body.
Case bodyDigests(const Signers &signers)
{
    Case made{"reported-body-digest", "a claim with the SHA-256 of the message's body"};
    const std::string body = "{\n  \"webhook_type\": \"TRANSACTIONS\"\n}";
    made.files["body.json"] = body;
    made.files["compact.json"] = R"({"webhook_type":"TRANSACTIONS"})";
    const Bytes digest = crypto::sha256(asBytes(body));
    for (const auto &[algorithm, claim, text] :
         {std::tuple{"ES256", "request_body_sha256", hex::encode(digest)},
          std::tuple{"RS256", "bodyHash", hex::encode(digest)},
          std::tuple{"HS256", "payload_hash", base64url::encodeStandard(digest)}}) {
        const Signer &signer = signers.of(algorithm);
        json::Object claims = goodClaims();
        claims.set(claim, json::Value(text));
        made.files[signer.algorithm + ".json"] = keyFile(signer);
        made.files[signer.algorithm + ".txt"] = sign(signer, claims);
        std::vector<std::string> arguments = inspectWith(signer, signer.algorithm + ".json");
        arguments.insert(arguments.end(), {"--detached-payload", "body.json"});
        made.rows.push_back({arguments,
                             signer.algorithm + ".txt",
                             0,
                             "accepted",
                             {},
                             {"not the one"},
                             "the digest is that of the body"});
        arguments.back() = "compact.json";
        made.rows.push_back(rejected(arguments, signer.algorithm + ".txt",
                                     {"request_body_sha256", "as they came over the"},
                                     "the body was written anew, and its digest is another"));
    }
    return made;
}

/// What terminals, pages and hands leave of a token.
Case copiedOddly(const Signers &signers)
{
    Case made{"reported-copies", "a token twice, with a prompt's mark or dots behind it"};
    for (const char *algorithm : {"RS256", "ES384", "EdDSA", "HS256"}) {
        const Signer &signer = signers.of(algorithm);
        const std::string token = goodToken(signer);
        const std::string name = signer.algorithm;
        made.files[name + ".json"] = keyFile(signer);
        made.files[name + "-twice.txt"] = token + token;
        made.files[name + "-twice-line.txt"] = token + token + '\n';
        made.files[name + "-prompt.txt"] = token + "%\n";
        made.files[name + "-break.txt"] = "    Authorization: Bearer " + token + "\\r\\n\n";
        made.files[name + "-dots.txt"] = token + "...";
        for (const char *form : {"-twice.txt", "-twice-line.txt", "-prompt.txt", "-dots.txt", "-break.txt"})
            made.rows.push_back({inspectWith(signer, name + ".json"),
                                 name + form,
                                 0,
                                 "accepted",
                                 {},
                                 {"initialization vector", "no token can have", "parts instead"},
                                 "the token is whole, whatever was copied along",
                                 {"inside other text|other text|text around"}});
        made.files[name + "-cut.txt"] = token.substr(0, token.size() - 9) + "...\n";
        made.rows.push_back(rejected(inspectWith(signer, name + ".json"), name + "-cut.txt", {"cut"},
                                     "the dots say that something is missing"));
    }
    return made;
}

/// Java's old decoder of base64 passes over all other characters.
Case lenientSecrets()
{
    Case made{"reported-lenient-secret", "a secret that is no base64 and was decoded all the same"};
    const std::string given =
        "my!secret.key 123456789 abcdefghijk#lmnopqrstuvwxyz-and-more-for-longer-hashes-0123456789";
    made.files["given.secret"] = given;
    std::string kept;
    std::ranges::copy_if(given, std::back_inserter(kept), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    });
    kept.resize(kept.size() / 4 * 4);
    const std::string used(asText(base64url::decodeLenient(kept)));
    for (const char *algorithm : macAlgorithms) {
        made.files[std::string(algorithm) + ".txt"] = goodToken(makeSecret(algorithm, {}, used));
        made.rows.push_back(rejected(withSecret("given.secret"), std::string(algorithm) + ".txt",
                                     {"decoded from base64"}, "jjwt decodes a secret given as a text"));
    }
    return made;
}

/// A key set whose place is written as browsers write it.
Case fileAddresses(const Signers &signers)
{
    Case made{"reported-file-address", "a file: address in place of a path"};
    made.rows.push_back({{"fetch", "file:///etc/keys.json"},
                         {},
                         2,
                         {},
                         {"load it as a file"},
                         {},
                         "what is on this computer is opened, not fetched"});
    made.files["token.txt"] = goodToken(signers.of("RS256"));
    made.rows.push_back({{"inspect", "-", "--jwks", "file:///no/such/keys.json", "--now", std::to_string(now)},
                         "token.txt",
                         2,
                         {},
                         {"cannot be read"},
                         {"has to start with"},
                         "the file is not there, and that is said"});
    return made;
}

} // namespace

std::vector<Case> reportedCases(const Signers &signers)
{
    return {otherHashes(),          unsetSecrets(),           privateKeySecrets(signers),
            numberLengths(signers), vaultSignatures(signers), unfitSets(signers),
            keyTypes(signers),      audienceLists(signers),   namedCredentials(),
            bodyDigests(signers),   copiedOddly(signers),     lenientSecrets(),
            fileAddresses(signers)};
}

} // namespace tokenscope::field
