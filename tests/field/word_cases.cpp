// SPDX-License-Identifier: Apache-2.0
#include "tests/field/field_case.h"

namespace tokenscope::field {

namespace {

struct Word
{
    const char *name;
    std::string text;
    const char *says;
};

const std::vector<Word> &emptyValues()
{
    static const std::vector<Word> all = {
        {"null", "null", "null"},
        {"undefined", "Bearer undefined", "undefined"},
        {"none", "None", "None"},
        {"nil", "<nil>", "nil"},
        {"nan", "NaN", "NaN"},
        {"true", "true", "true"},
        {"shell-variable", "$TOKEN", "variable"},
        {"shell-braces", "Bearer ${ACCESS_TOKEN}", "variable"},
        {"windows-variable", "%TOKEN%", "variable"},
        {"powershell", "$env:TOKEN", "variable"},
        {"postman", "{{access_token}}", "variable|placeholder|replaced"},
        {"actions", "${{ secrets.TOKEN }}", "variable|placeholder|replaced|expression"},
        {"placeholder", "<your-token-here>", "placeholder|replace"},
        {"capitals", "YOUR_ACCESS_TOKEN", "placeholder|replace"},
        {"object", "[object Object]", "object"},
        {"promise", "[object Promise]", "promise|await|object"},
        {"scheme-alone", "Bearer ", "nothing|empty|no token|behind"},
        {"abbreviated", "eyJhbGciOiJSUzI1NiIs...", "part|rest"},
        {"both-ends", "Bearer eyJhbGciOi...x9wQ", "part|rest"},
        {"ellipsis", "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpX\u2026", "part|rest"},
        {"dotted-example", "xxxxx.yyyyy.zzzzz", "placeholder"},
        {"names-of-parts", "header.payload.signature", "placeholder"},
        {"blank", " \n", "empty|nothing"},
        {"dart-future", "Instance of 'Future<String>'", "await"},
        {"dart-object", "Instance of 'AuthResponse'", "object"},
        {"command-1password", "op read \"op://vault/item/field\"", "command.*1Password.*Run the command"},
        {"command-google", "gcloud auth print-identity-token", "command.*Run the command"},
        {"command-kubernetes", "kubectl create token app -n web", "command.*Run the command"},
        {"command-file", "cat /var/run/secrets/token", "command.*Run the command"},
        {"blocks-of-template", "{% if token %}{{ token }}{% endif %}", "placeholder|replaced|template"},
        {"ruby-template", "<%= @token %>", "variable|placeholder|replaced|template"},
    };
    return all;
}

const std::vector<Word> &otherCredentials()
{
    static const std::vector<Word> all = {
        {"basic", "Basic dXNlcjpwYXNzd29yZA==", "basic|user name and password"},
        {"github", "ghp_" + std::string(36, 'a'), "GitHub"},
        {"github-fine", "github_pat_11ABCDEFG0" + std::string(60, 'b'), "GitHub"},
        {"gitlab", "glpat-" + std::string(20, 'c'), "GitLab"},
        {"slack", "xoxb-123456789012-123456789012-" + std::string(24, 'd'), "Slack"},
        {"stripe", "sk_live_" + std::string(24, 'e'), "Stripe"},
        {"aws", "AKIAIOSFODNN7EXAMPLE", "AWS|Amazon"},
        {"google", "ya29." + std::string(60, 'f'), "Google"},
        {"openai", "sk-proj-" + std::string(48, 'g'), "OpenAI"},
        {"npm", "npm_" + std::string(36, 'h'), "npm"},
        {"pangea-user", "ptu_" + std::string(32, 'i'), "Pangea"},
        {"pangea-service", "pts_" + std::string(32, 'j'), "Pangea"},
        {"azure-storage", "sv=2023-01-03&ss=b&sp=rl&se=2026-12-01T00:00:00Z&sig=" + std::string(43, 'n') + "%3D",
         "Azure|shared access"},
        {"discord", "MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ." + std::string(26, 'q') + 'A', "Discord"},
        {"status-words", "Too Many Requests", "error"},
        {"status-line", "401 Unauthorized", "error.*401 Unauthorized"},
        {"error-code", "invalid_grant", "error.*invalid_grant"},
        {"callback", "https://app.example.com/callback?code=SplxlOBeZQQYbYS6WxSbIA&state=af0if", "code of a login"},
        {"callback-error", "https://app.example.com/callback?error=access_denied&error_description=No+consent&state=a",
         "access_denied: No consent"},
        {"code-alone", "code=SplxlOBeZQQYbYS6WxSbIA", "code of a login"},
        {"device-login", R"({"device_code":"GmRhmhcxhwAzkoEqiMEg","user_code":"WDJB-MJHT","expires_in":1800})",
         "login on a device"},
        {"metadata", R"({"issuer":"https://id.example.com","jwks_uri":"https://id.example.com/jwks"})", "metadata"},
        {"profile", R"({"sub":"u-4711","email":"a@b.example","email_verified":true})", "profile"},
        {"introspection", R"({"active":false})", "introspection.*does not count"},
        {"pushed-request", R"({"request_uri":"urn:example:6esc_11ACC5","expires_in":90})", "pushed"},
        {"uuid", "3f2504e0-4f89-41d3-9a0c-0305e82c3301", "UUID|opaque|reference|identifier"},
        {"paseto", "v4.public." + std::string(90, 'k'), "PASETO"},
        {"header-cut", "eyJ0eXAiOiJKV1QiLCJhbGciOi", "beginning of a token.*Copy the token again"},
        {"matrix", "syt_dXNlcg_aBcDeFgHiJkLmNoPqRsT_0abcde", "Matrix"},
        {"nostr", "nsec1" + std::string(58, 'q'), "Nostr"},
        {"nostr-request", "Nostr eyJraW5kIjoyNzIzNX0=", "Nostr"},
        {"password-encrypted", "U2FsdGVkX1" + std::string(54, 'a'), "CryptoJS|OpenSSL"},
        {"envoy-issuer", "Jwt issuer is not configured", "error.*Envoy"},
        {"envoy-keys", "Jwks remote fetch is failed\n", "error.*Envoy"},
        {"snowflake-answer", "390144 (08001): JWT token is invalid. [0ce9eb56-821d-4ca9-a774-04ae89a0cf5a]",
         "error.*Snowflake"},
        {"elixir-error", "{:error, :signature_error}", "error.*Elixir"},
        {"rust-error", "Err(Error(InvalidSignature))", "error.*Rust"},
        {"fernet", "gAAAAABl" + std::string(92, 'l'), "Fernet"},
        {"macaroon", "MDAxY2xvY2F0aW9uIGV4YW1wbGUuY29tCjAwMTRpZGVudGlmaWVyIGtleQo", "macaroon"},
        {"express", "s%3Aabcdefghijklmnopqrstuvwxyz012345." + std::string(42, 'm') + 'k', "Express|cookie|session"},
        {"problem", R"({"type":"about:blank","title":"Unauthorized","status":401})", "answer|error"},
        {"kubernetes-status", R"({"kind":"Status","apiVersion":"v1","status":"Failure","message":"Unauthorized"})",
         "answer|error"},
        {"resource-name", "arn:aws:iam::123456789012:role/deploy", "AWS|ARN"},
        {"private-key", "-----BEGIN PRIVATE KEY-----\nMC4CAQ\n-----END PRIVATE KEY-----\n", "key"},
        {"certificate", "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n", "certificate"},
        {"page", "<!DOCTYPE html><html><head><title>Sign in</title></head></html>", "web page|HTML"},
        {"address", "https://login.example.com/.well-known/openid-configuration", "address|URL"},
        {"saml",
         "PHNhbWxwOlJlc3BvbnNlIHhtbG5zOnNhbWxwPSJ1cm46b2FzaXM6bmFtZXM6dGM6U0FNTDoyLjA6cHJvdG9jb2wiPg==", "SAML"},
    };
    return all;
}

Case caseOf(const char *name, const char *about, const std::vector<Word> &words)
{
    Case made{name, about};
    for (const Word &word : words) {
        const std::string file = std::string(word.name) + ".txt";
        made.files[file] = word.text;
        made.rows.push_back({{"inspect", "-", "--now", std::to_string(workshop::now)},
                             file,
                             1,
                             "not_a_token",
                             {word.says},
                             {"attacker|forge", "signature does not match|is genuine"},
                             "what is no token is named, with what to do next"});
    }
    return made;
}

} // namespace

std::vector<Case> wordCases(const Signers &)
{
    return {caseOf("empty-value", "a program that had no token sent what its variable held", emptyValues()),
            caseOf("other-credential", "a credential of another kind was taken for a token", otherCredentials())};
}

} // namespace tokenscope::field
