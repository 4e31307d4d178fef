// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "base/hex.h"
#include "crypto/digest.h"
#include "crypto/formats/key_export.h"
#include "tests/field/field_case.h"
#include "json/writer.h"

#include <tuple>
#include <utility>

/// What vendors demand of the tokens that are sent to them, what programs report, and what is given in place of keys
/// and secrets.
namespace tokenscope::field {

using namespace workshop;

namespace {

const std::vector<std::string> noAccusations = {"attacker|tampered|forged|somebody", "changed after it was signed"};

Row refused(std::vector<std::string> arguments, const std::string &input, std::vector<std::string> says,
            const std::string &why)
{
    return {std::move(arguments), input, 1, "rejected", std::move(says), noAccusations, why};
}

/// Requests to vendors that refuse them for one member.
Case vendorRequests(const Signers &signers)
{
    Case made{"reported-vendor-requests", "GitHub, Apple and Hasura refuse the token for one member"};
    const Signer &rsa = signers.of("RS256");
    const Signer &ec = signers.of("ES256");
    made.files["rsa.json"] = keyFile(rsa);
    made.files["ec.json"] = keyFile(ec);
    const std::string from = std::to_string(now - 60);
    made.files["apple.txt"] = sign(ec, headerOf(ec),
                                   R"({"iss":"com.example.app","sub":"ABCDE12345","aud":"https://appleid.apple.com",)"
                                   R"("iat":)" +
                                       from + R"(,"exp":)" + std::to_string(now + 86400) + "}");
    made.rows.push_back(refused({"inspect", "-", "--jwks", "ec.json", "--now", std::to_string(now)}, "apple.txt",
                                {"iss", "team"}, "Apple: iss is the team, sub the client"));
    made.files["github.txt"] = sign(
        rsa, headerOf(rsa), R"({"iss":"123456","iat":)" + from + R"(.25,"exp":)" + std::to_string(now + 500) + ".25}");
    made.rows.push_back(
        refused({"inspect", "-", "--jwks", "rsa.json", "--kind", "github_app", "--now", std::to_string(now)},
                "github.txt", {"iat", "whole number"}, "GitHub: iat must be an integer"));
    made.files["hasura.txt"] =
        sign(rsa, headerOf(rsa),
             R"({"sub":"1","exp":)" + std::to_string(now + 500) +
                 R"(,"https://hasura.io/jwt/claims":{"x-hasura-default-role":"user","x-hasura-allowed-roles":["user"],)"
                 R"("x-hasura-user-id":17}})");
    made.rows.push_back(refused({"inspect", "-", "--jwks", "rsa.json", "--now", std::to_string(now)}, "hasura.txt",
                                {"x-hasura-user-id"}, "Hasura: all x-hasura-* values are texts"));
    return made;
}

/// Snowflake: `ACCOUNT.USER.SHA256:` and the key's fingerprint.
Case snowflakeTokens(const Signers &signers)
{
    Case made{"reported-snowflake", "a key-pair login whose issuer is written otherwise than Snowflake has it"};
    const Signer &rsa = signers.of("RS256");
    made.files["rsa.json"] = keyFile(rsa);
    const std::string fingerprint = base64url::encodeStandard(crypto::sha256(crypto::spkiDer(rsa.key)));
    const std::string other = base64url::encodeStandard(crypto::sha256(asBytes("another key")));
    const std::initializer_list<std::tuple<const char *, std::string, std::string, const char *>> forms = {
        {"good", "MYORG-ACC.ME.SHA256:" + fingerprint, "MYORG-ACC.ME", nullptr},
        {"login-name", "ACC.ME@EXAMPLE.COM.SHA256:" + fingerprint, "ACC.ME@EXAMPLE.COM", nullptr},
        {"lower", "myorg-acc.me.SHA256:" + fingerprint, "myorg-acc.me", "capital letters"},
        {"lower-subject", "ACC.ME.SHA256:" + fingerprint, "acc.me", "subject"},
        {"other-key", "ACC.ME.SHA256:" + other, "ACC.ME", "fingerprint of the public key"},
        {"hexadecimal", "ACC.ME.SHA256:" + hex::encode(crypto::sha256(crypto::spkiDer(rsa.key))), "ACC.ME",
         "fingerprint of the public key"},
        {"other-user", "ACC.ME.SHA256:" + fingerprint, "ACC.YOU", "subject"},
        {"no-mark", "ACC.ME." + fingerprint, "ACC.ME", "SHA256"},
        {"colon", "ACC.ME:SHA256:" + fingerprint, "ACC.ME", "SHA256"},
        {"small-mark", "ACC.ME.sha256:" + fingerprint, "ACC.ME", "SHA256"},
        {"region", "ACC.EU-WEST-1.ME.SHA256:" + fingerprint, "ACC.EU-WEST-1.ME", "region"},
        {"host", "ACC.SNOWFLAKECOMPUTING.COM.ME.SHA256:" + fingerprint, "ACC.SNOWFLAKECOMPUTING.COM.ME", "account"}};
    for (const auto &[name, issuer, subject, says] : forms) {
        const std::string file = std::string(name) + ".txt";
        made.files[file] = sign(rsa, headerOf(rsa),
                                R"({"iss":")" + issuer + R"(","sub":")" + subject + R"(","iat":)" +
                                    std::to_string(now - 60) + R"(,"exp":)" + std::to_string(now + 3000) + "}");
        const std::vector<std::string> arguments = inspectWith(rsa, "rsa.json");
        const std::string why = "Snowflake, using key-pair authentication";
        if (says)
            made.rows.push_back(refused(arguments, file, {"Snowflake", "iss", says}, why));
        else
            made.rows.push_back({arguments, file, 0, "accepted", {}, {}, why});
    }
    return made;
}

/// Errors of libraries and commands, pasted in place of the token.
Case programMessages()
{
    Case made{"reported-program-messages", "what a program reported in place of a token"};
    const std::initializer_list<std::tuple<const char *, const char *, const char *>> messages = {
        {"node", "JsonWebTokenError: jwt malformed\n    at Object.module.exports [as verify]\n", "jsonwebtoken"},
        {"java", "Exception: io.jsonwebtoken.MalformedJwtException: JWT strings must contain exactly 2 periods\n",
         "jjwt"},
        {"dotnet", "IDX10503: Signature validation failed. Token does not have a kid.\n", "NET"},
        {"go", "token is malformed: token contains an invalid number of segments\n", "golang-jwt"},
        {"php", "PHP Fatal error:  Uncaught Firebase\\JWT\\SignatureInvalidException in /app/x.php\n", "php-jwt"},
        {"curl", "curl: (6) Could not resolve host: login.example\n", "curl"},
        {"aws", "An error occurred (ExpiredToken) when calling the AssumeRole operation\n", "AWS"},
        {"shell", "bash: jq: command not found\n", "shell"}};
    for (const auto &[name, text, says] : messages) {
        made.files[std::string(name) + ".txt"] = text;
        made.rows.push_back({{"inspect", "-"},
                             std::string(name) + ".txt",
                             1,
                             "not_a_token",
                             {"error", says, "paste that token itself"},
                             noAccusations,
                             "the program that reported it is named, and what to paste instead"});
    }
    made.files["oauth.json"] = R"({"error":"invalid_grant","error_description":"Code not known"})";
    made.rows.push_back({{"inspect", "-"},
                         "oauth.json",
                         1,
                         "not_a_token",
                         {"invalid_grant", "Code not known"},
                         noAccusations,
                         "RFC 6749, 5.2: the description is for the developer"});
    return made;
}

/// What is given in place of keys: where they are, or what would have been replaced by them.
Case keyPlaces(const Signers &signers)
{
    Case made{"reported-key-places", "an address, a file's name, a placeholder or another notation in place of keys"};
    const Signer &signer = signers.of("RS256");
    made.files["token.txt"] = goodToken(signer);
    const std::initializer_list<std::tuple<const char *, std::string, const char *>> given = {
        {"address", "https://issuer.example/.well-known/jwks.json\n", "address"},
        {"path", "/etc/keys/public.pem\n", "names a file"},
        {"variable", "${JWT_PUBLIC_KEY}\n", "placeholder"},
        {"pem-variable", "-----BEGIN PUBLIC KEY-----\n${JWT_PUBLIC_KEY}\n-----END PUBLIC KEY-----\n", "placeholder"},
        {"pem-template", "-----BEGIN PUBLIC KEY-----\n{{ .Values.key }}\n-----END PUBLIC KEY-----\n", "placeholder"},
        {"ruby-without-type", R"({:keys=>[{:use=>"sig", :e=>"AQAB"}]})", "to_json"},
        {"python-without-type", "{'keys': [{'use': 'sig'}]}", "json.dumps"},
        {"php", "['keys' => [['kty' => 'RSA']]]", "json_encode"}};
    for (const auto &[name, text, says] : given) {
        made.files[name] = text;
        made.rows.push_back({{"inspect", "-", "--key", name, "--now", std::to_string(now)},
                             "token.txt",
                             2,
                             {},
                             {says},
                             {"shared secret", "not base64"},
                             "what is in the file is named, and what to do"});
    }
    for (const char *algorithm : publicAlgorithms) {
        const Signer &each = signers.of(algorithm);
        const std::string name = each.algorithm + ".env";
        made.files[name] = "PORT=8080\nJWT_PUBLIC_KEY_BASE64=\"" + standardBase64(crypto::spkiPem(each.key)) + "\"\n";
        made.files[each.algorithm + ".txt"] = goodToken(each);
        made.rows.push_back({{"inspect", "-", "--key", name, "--now", std::to_string(now)},
                             each.algorithm + ".txt",
                             0,
                             "accepted",
                             {},
                             {},
                             "the setting's value is the PEM in base64"});
    }
    return made;
}

/// The right key under an ID that is spelt otherwise in the token.
Case keyIdSpellings(const Signers &signers)
{
    Case made{"reported-key-id-spellings", "kid in other letters, with a line break, in hexadecimal digits"};
    for (const char *algorithm : {"RS256", "ES256", "EdDSA"}) {
        const Signer &signer = signers.of(algorithm);
        const Bytes digest = crypto::sha256(asBytes(signer.algorithm));
        const std::string id = base64url::encode(digest);
        json::Object key = *signer.publicJwk().asObject();
        key.set("kid", json::Value(id));
        made.files[signer.algorithm + ".json"] = R"({"keys":[)" + json::write(json::Value(std::move(key))) + "]}";
        std::string letters = id;
        for (char &c : letters)
            c = c >= 'a' && c <= 'z' ? char(c - 32) : c;
        const std::initializer_list<std::tuple<const char *, std::string, const char *>> spellings = {
            {"letters", letters, "capital and small"},
            {"break", id + "\n", "line breaks alone"},
            {"digits", hex::encode(digest), "hexadecimal digits"}};
        for (const auto &[name, named, says] : spellings) {
            json::Object header = headerOf(signer);
            header.set("kid", json::Value(named));
            const std::string file = signer.algorithm + '-' + name + ".txt";
            made.files[file] = sign(signer, header, json::write(json::Value(goodClaims())));
            made.rows.push_back(
                refused({"inspect", "-", "--jwks", signer.algorithm + ".json", "--now", std::to_string(now)}, file,
                        {"kid", says}, "RFC 7515, 4.1.4: the ID is compared to the character"));
        }
    }
    return made;
}

/// A shared secret for an encrypted token that is longer or shorter than the algorithm's key.
Case secretLengths()
{
    Case made{"reported-secret-lengths", "a secret of the wrong length for an encrypted token"};
    made.files["text.secret"] = "my-short-secret";
    made.files["hex.secret"] = hex::encode(crypto::sha256(asBytes("a key")));
    const std::string part = encoded(std::string(16, 'x'));
    const std::initializer_list<std::tuple<const char *, const char *, const char *, const char *>> algorithms = {
        {"dir", "A256GCM", "A256GCM", "32"},
        {"dir", "A128CBC-HS256", "A128CBC-HS256", "32"},
        {"A128KW", "A256GCM", "A128KW", "16"},
        {"A256GCMKW", "A128GCM", "A256GCMKW", "32"}};
    for (const auto &[alg, enc, named, needed] : algorithms) {
        const std::string header = R"({"alg":")" + std::string(alg) + R"(","enc":")" + enc +
                                   R"(","iv":"AAAAAAAAAAAAAAAA","tag":"AAAAAAAAAAAAAAAAAAAAAA"})";
        const std::string wrapped = alg == std::string("dir") ? std::string() : encoded(std::string(40, 'k'));
        const std::string file = std::string(alg) + '-' + enc + ".txt";
        made.files[file] =
            encoded(header) + '.' + wrapped + '.' + encoded(std::string(12, 'i')) + '.' + part + '.' + part;
        for (const auto &[secret, length] : {std::pair{"text.secret", "15 bytes"}, std::pair{"hex.secret", "64 bytes"}})
            made.rows.push_back({{"inspect", "-", "--secret-file", secret, "--now", std::to_string(now)},
                                 file,
                                 4,
                                 "unverified",
                                 {length, std::string(named) + ".*" + needed + " bytes"},
                                 noAccusations,
                                 "RFC 7518, 4.4, 4.5 and 4.7: a key as long as the algorithm's"});
    }
    return made;
}

/// Entra's keys sign for all tenants: a token whose `tid` is another tenant's than its issuer's was not issued so.
Case entraTenants(const Signers &signers)
{
    Case made{"reported-entra-tenants", "tid names another tenant than iss, in tokens of each kind and cloud"};
    const Signer &signer = signers.of("RS256");
    const std::string own = "11111111-2222-3333-4444-555555555555";
    const std::string other = "99999999-8888-7777-6666-555555555555";
    made.files["keys.json"] = keyFile(signer);
    const std::string access = R"("ver":"2.0","azp":"22222222-2222-3333-4444-555555555555","scp":"read",)";
    const std::string identity = R"("ver":"2.0","nonce":"n-1",)";
    const std::initializer_list<std::tuple<const char *, std::string, std::string>> tokens = {
        {"access", "https://login.microsoftonline.com/" + own + "/v2.0", access},
        {"identity", "https://login.microsoftonline.com/" + own + "/v2.0", identity},
        {"government", "https://login.microsoftonline.us/" + own + "/v2.0", identity},
        {"first-version", "https://sts.windows.net/" + own + '/', R"("ver":"1.0","appid":"2",)"},
        {"first-identity", "https://sts.windows.net/" + own + '/', R"("ver":"1.0",)"},
        {"no-version", "https://login.microsoftonline.com/" + own + "/v2.0", {}},
        {"external", "https://contoso.ciamlogin.com/" + own + "/v2.0", identity},
        {"b2c", "https://contoso.b2clogin.com/" + own + "/v2.0/", R"("ver":"1.0","tfp":"B2C_1_in",)"},
        {"b2c-policy", "https://contoso.b2clogin.com/tfp/" + own + "/b2c_1_in/v2.0/", R"("tfp":"B2C_1_in",)"}};
    for (const auto &[name, issuer, members] : tokens) {
        for (const bool isOwn : {true, false}) {
            const std::string file = std::string(name) + (isOwn ? "-own.txt" : "-other.txt");
            made.files[file] = sign(signer, headerOf(signer),
                                    R"({"iss":")" + issuer + R"(","aud":"33333333-2222-3333-4444-555555555555",)" +
                                        members + R"("sub":"s","tid":")" + (isOwn ? own : other) + R"(","iat":)" +
                                        std::to_string(now - 60) + R"(,"exp":)" + std::to_string(now + 3600) + "}");
            const std::vector<std::string> call = {"inspect", "-", "--jwks", "keys.json", "--now", std::to_string(now)};
            if (isOwn)
                made.rows.push_back({call, file, 0, "accepted", {}, {"tid"}, "both name one tenant"});
            else
                made.rows.push_back(refused(call, file, {"iss", "tid"}, "Entra, validate tokens: issuer and tid"));
        }
    }
    return made;
}

} // namespace

std::vector<Case> vendorCases(const Signers &signers)
{
    return {vendorRequests(signers), snowflakeTokens(signers), programMessages(),    keyPlaces(signers),
            keyIdSpellings(signers), secretLengths(),          entraTenants(signers)};
}

} // namespace tokenscope::field
