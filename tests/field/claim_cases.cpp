// SPDX-License-Identifier: Apache-2.0
#include "tests/field/field_case.h"

#include "base/base64url.h"
#include "json/document.h"
#include "json/writer.h"

namespace tokenscope::field {

using namespace workshop;

namespace {

struct Fault
{
    const char *name;
    const char *claims; ///< members that replace the good ones
    std::vector<std::string> options;
    const char *says;
};

std::vector<Fault> faults()
{
    const auto expecting = [](const char *option, const char *value) {
        return std::vector<std::string>{option, value};
    };
    const auto audience = expecting("--audience", "https://api.example.com");
    const auto issuer = expecting("--issuer", "https://id.example.com");
    return {
        {"expiry-null", R"({"exp":null})", {}, "null"},
        {"expiry-true", R"({"exp":true})", {}, "exp"},
        {"expiry-words", R"({"exp":"1h"})", {}, "exp"},
        {"expiry-dotnet", R"({"exp":-62135596800})", {}, "null date|\\.NET|year 1|empty"},
        {"start-milliseconds", R"({"nbf":1790000000000})", {}, "millisecond"},
        {"issue-microseconds", R"({"iat":1790000000000000})", {}, "microsecond"},
        {"audience-slash", R"({"aud":"https://api.example.com/"})", audience, "slash"},
        {"audience-port", R"({"aud":"https://api.example.com:443"})", audience, "port"},
        {"audience-scheme", R"({"aud":"http://api.example.com"})", audience, "http"},
        {"audience-case", R"({"aud":"API"})", expecting("--audience", "api"), "case|capital"},
        {"audience-blanks", R"({"aud":"api web"})", expecting("--audience", "api"), "blank|space|list|one text"},
        {"audience-commas", R"({"aud":"api,web"})", expecting("--audience", "api"), "comma|list|array"},
        {"audience-json", R"({"aud":"[\"api\"]"})", expecting("--audience", "api"), "list|array|JSON"},
        {"audience-neighbour", R"({"aud":"account","azp":"web"})", expecting("--audience", "web"), "azp"},
        {"audience-number", R"({"aud":7})", expecting("--audience", "7"), "aud"},
        {"issuer-metadata", R"({"iss":"https://id.example.com/.well-known/openid-configuration"})", issuer,
         "well-known|metadata|discovery"},
        {"issuer-case", R"({"iss":"https://ID.example.com"})", issuer, "case|capital"},
        {"issuer-bare", R"({"iss":"id.example.com"})", issuer, "https|scheme"},
        {"issuer-blank", R"({"iss":"https://id.example.com "})", issuer, "blank|space"},
        {"subject", R"({"sub":"a@b.example"})", expecting("--subject", "u-17"), "sub"},
        {"nonce", R"({"nonce":"a b"})", expecting("--nonce", "a+b"), "nonce"},
        {"nonce-hashed", R"({"nonce":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"})",
         expecting("--nonce", "abc"), "SHA-256"},
        {"audience-graph", R"({"aud":"00000003-0000-0000-c000-000000000000"})", expecting("--audience", "api://orders"),
         "Microsoft Graph"},
        {"audience-vault", R"({"aud":"https://vault.azure.net"})", expecting("--audience", "api://orders"),
         "Azure Key Vault"},
    };
}

} // namespace

/// One claim is wrong in a way that people meet: it is named, with what is wrong with it.
std::vector<Case> claimCases(const Signers &signers)
{
    Case made{"claim", "one claim is not as its receiver wants it"};
    std::size_t turn = 0;
    for (const Fault &fault : faults()) {
        const Signer &signer = signers.of(signatureAlgorithms[turn++ % std::size(signatureAlgorithms)]);
        json::Object claims = goodClaims();
        const json::Value changed = json::parse(fault.claims).value().root;
        for (const json::Member &member : changed.asObject()->members())
            claims.set(member.name, member.value);
        made.files[signer.algorithm + ".json"] = keyFile(signer);
        made.files[std::string(fault.name) + ".txt"] = sign(signer, claims);
        std::vector<std::string> arguments = inspectWith(signer, signer.algorithm + ".json");
        arguments.insert(arguments.end(), fault.options.begin(), fault.options.end());
        made.rows.push_back({std::move(arguments),
                             std::string(fault.name) + ".txt",
                             1,
                             "rejected",
                             {fault.says},
                             {"attacker", "signature does not match"},
                             "RFC 7519, 4.1"});
    }
    return {made};
}

/// A token in JSON that is broken is named as one, with the place, and shown as far as it goes.
std::vector<Case> brokenJsonCases(const Signers &signers)
{
    Case made{"broken-json", "a signed token in JSON that cannot be read"};
    const auto add = [&](const Signer &signer, const std::string &name, const std::string &text, const char *says) {
        made.files[signer.algorithm + ".json"] = keyFile(signer);
        made.files[name + ".txt"] = text;
        made.rows.push_back({inspectWith(signer, signer.algorithm + ".json"),
                             name + ".txt",
                             1,
                             "not_a_token",
                             {"JWS", says},
                             {"another kind", "attacker"},
                             "RFC 7515, 7.2",
                             {"u-4711|header"}});
    };
    std::size_t turn = 0;
    const auto next = [&]() -> const Signer & {
        return signers.of(signatureAlgorithms[turn++ % std::size(signatureAlgorithms)]);
    };
    const auto flattened = [](const Signer &signer) {
        const std::string token = goodToken(signer);
        return "{\"payload\":\"" + segmentOf(token, 1) + "\",\"protected\":\"" + segmentOf(token, 0) +
               "\",\"signature\":\"" + segmentOf(token, 2) + "\"}";
    };
    for (const auto &[name, says, change] :
         std::initializer_list<std::tuple<const char *, const char *, std::string (*)(std::string text)>>{
             {"cut", "end is missing", [](std::string text) { return text.substr(0, text.size() - 30); }},
             {"comma", "comma", [](std::string text) { return text.substr(0, text.size() - 1) + ",}"; }},
             {"quotes", "single quotes",
              [](std::string text) {
                  std::ranges::replace(text, '"', '\'');
                  return text;
              }},
             {"comment", "comment", [](std::string text) { return "{ // partner\n" + text.substr(1); }},
             {"mark", "byte order mark", [](std::string text) { return "\xEF\xBB\xBF" + text; }},
             {"behind", "more text", [](std::string text) { return text + "\nThanks"; }},
             {"twice", "twice", [](std::string text) { return "{\"payload\":\"e30\"," + text.substr(1); }},
             {"both", "another form of token", [](std::string text) { return "{\"signatures\":[]," + text.substr(1); }},
         }) {
        const Signer &signer = next();
        add(signer, name, change(flattened(signer)), says);
    }
    return {made};
}

/// What a server said in place of keys is said on.
std::vector<Case> answerCases(const Signers &signers)
{
    Case made{"answer", "a server's answer, saved as a file of keys"};
    const std::string set = keyFile(signers.of("ES512"));
    const std::initializer_list<std::tuple<const char *, std::string, const char *>> answers = {
        {"page", "<!doctype html><html><head><title>Sign in</title></head></html>", "web page"},
        {"spring", R"({"timestamp":"2026-11-23T12:00:00Z","status":404,"error":"Not Found","path":"/jwks"})",
         "Not Found|404"},
        {"gateway", R"({"message":"no Route matched with those values"})", "no Route matched"},
        {"cluster", R"({"kind":"Status","apiVersion":"v1","status":"Failure","message":"forbidden: User","code":403})",
         "forbidden"},
        {"problem", R"({"type":"about:blank","title":"Not authorized","status":403,"detail":"Tenant disabled"})",
         "Tenant disabled|Not authorized"},
        {"oauth", R"({"error":"invalid_client","error_description":"Client unknown"})", "Client unknown"},
        {"nested", R"({"error":{"code":"E90002","message":"Tenant not found."}})", "Tenant not found"},
        {"metadata", R"({"issuer":"https://id.example.com","jwks_uri":"https://id.example.com/jwks"})", "jwks_uri"},
        {"empty-set", R"({"keys":[]})", "no key|empty"},
        {"nothing", "", "empty"},
        {"null", "null", "no key|null"},
        {"cut", set.substr(0, set.size() - 30), "breaks off.*reads"},
        {"comma", set.substr(0, set.size() - 1) + ",}", "comma"},
        {"word", "Unauthorized", "no key|Unauthorized"},
        {"store", "<?xml version=\"1.0\"?><Error><Code>NoSuchKey</Code><Message>No such key.</Message></Error>",
         "No such key"},
        {"soap", "<e:Envelope><e:Body><e:Fault><faultstring>Denied here</faultstring></e:Fault></e:Body></e:Envelope>",
         "Denied here"},
    };
    for (const auto &[name, text, says] : answers) {
        made.files[std::string(name) + ".json"] = text;
        made.rows.push_back({{"keys", std::string(name) + ".json"},
                             {},
                             name == std::string_view("empty-set") ? 0 : 2,
                             {},
                             {says},
                             {"attacker"},
                             "the answer itself says what is wrong"});
    }
    return {made};
}

} // namespace tokenscope::field
