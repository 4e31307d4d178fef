// SPDX-License-Identifier: Apache-2.0
#include "crypto/formats/key_export.h"
#include "tests/field/field_case.h"
#include "json/document.h"
#include "json/writer.h"

#include <initializer_list>
#include <utility>

/// What applications make for one service, and that service refuses for one member.
namespace tokenscope::field {

using namespace workshop;

namespace {

/// `says`: what names the fault; empty where there is none. `$M`, `$E` and `$L` are a minute ago, in five minutes and
/// in an hour.
struct ServiceToken
{
    const char *name;
    const char *algorithm;
    const char *header;
    const char *payload;
    std::vector<std::string> says = {};
    const char *kind = nullptr; ///< asked for, where nothing in the token is sure to tell it
};

std::string withDates(std::string text)
{
    for (const auto &[mark, date] : {std::pair{"$M", now - 60}, {"$E", now + 300}, {"$L", now + 3600}}) {
        for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
            text.replace(at, 2, std::to_string(date));
    }
    return text;
}

void add(Case &made, const Signers &signers, const ServiceToken &token, const std::string &why)
{
    const Signer &signer = signers.of(token.algorithm);
    json::Object header = headerOf(signer);
    const json::Document more = json::parse(token.header).value();
    for (const json::Member &member : more.root.asObject()->members())
        header.set(member.name, member.value);
    const bool isSecret = signer.algorithm.starts_with("HS");
    const std::string keys = signer.algorithm + (isSecret ? ".json" : ".pem");
    made.files[keys] = isSecret ? keyFile(signer) : crypto::spkiPem(signer.key);
    const std::string file = std::string(token.name) + ".txt";
    made.files[file] = sign(signer, header, withDates(token.payload));
    std::vector<std::string> arguments = {"inspect", "-", "--key", keys, "--now", std::to_string(now)};
    if (token.kind)
        arguments.insert(arguments.end(), {"--kind", token.kind});
    const bool isGood = token.says.empty();
    made.rows.push_back({std::move(arguments), file, isGood ? 0 : 1, isGood ? "accepted" : "rejected", token.says,
                         isGood ? std::vector<std::string>()
                                : std::vector<std::string>{"attacker|tampered|forged", "changed after it was signed"},
                         why});
}

Case callTokens(const Signers &signers)
{
    Case made{"service-calls", "tokens for rooms, meetings and calls"};
    const std::initializer_list<ServiceToken> tokens = {
        {"livekit", "HS256", "{}",
         R"({"iss":"APIk","sub":"u","exp":$E,"video":{"room":"r","roomJoin":true,"canPublish":true}})"},
        {"livekit-server", "HS256", "{}", R"({"iss":"APIk","exp":$E,"video":{"roomCreate":true}})"},
        {"livekit-nobody",
         "HS256",
         "{}",
         R"({"iss":"APIk","exp":$E,"video":{"room":"r","roomJoin":true}})",
         {"LiveKit", "sub"}},
        {"livekit-text",
         "HS256",
         "{}",
         R"({"iss":"APIk","sub":"u","exp":$E,"video":"{\"room\":\"r\",\"roomJoin\":true}"})",
         {"video", "object"},
         "livekit_access_token"},
        {"twilio", "HS256", R"({"cty":"twilio-fpa;v=1"})",
         R"({"jti":"SK1-1","iss":"SK1","sub":"AC1","exp":$E,"grants":{"identity":"u"}})"},
        {"twilio-swapped",
         "HS256",
         R"({"cty":"twilio-fpa;v=1"})",
         R"({"jti":"SK1-1","iss":"AC1","sub":"SK1","exp":$E,"grants":{"identity":"u"}})",
         {"iss", "SK"}},
        {"twilio-no-grants",
         "HS256",
         R"({"cty":"twilio-fpa;v=1"})",
         R"({"jti":"SK1-1","iss":"SK1","sub":"AC1","exp":$E})",
         {"Twilio", "grants"}},
        {"zoom-meeting", "HS256", "{}",
         R"({"appKey":"a","sdkKey":"a","mn":"1","role":0,"iat":$M,"exp":$L,"tokenExp":$L})"},
        {"zoom-meeting-short",
         "HS256",
         "{}",
         R"({"appKey":"a","sdkKey":"a","mn":"1","role":0,"iat":$M,"exp":$E,"tokenExp":$E})",
         {"30 minutes"}},
        {"zoom-video-role",
         "HS256",
         "{}",
         R"({"app_key":"a","tpc":"t","role_type":"1","version":1,"iat":$M,"exp":$L})",
         {"role_type", "number"}},
        {"jaas-host",
         "RS256",
         R"({"kid":"vpaas-magic-cookie-1/a"})",
         R"({"aud":"jitsi","iss":"chat","sub":"meet.example","room":"*","exp":$E})",
         {"sub", "vpaas-magic-cookie-"}},
    };
    for (const ServiceToken &token : tokens)
        add(made, signers, token, "the documents of LiveKit, Twilio, Zoom and 8x8 on their tokens");
    return made;
}

Case launchTokens(const Signers &signers)
{
    Case made{"service-launches", "launches of learning tools (LTI 1.3)"};
    const std::string claim = R"("https://purl.imsglobal.org/spec/lti/claim/)";
    const std::string common = R"({"iss":"https://l.example","sub":"u","aud":"c","iat":$M,"exp":$E,)";
    const std::string version = claim + R"(version":"1.3.0",)";
    const std::string deployment = claim + R"(deployment_id":"1",)";
    const std::string resource = claim + R"(target_link_uri":"https://t.example",)" + claim +
                                 R"(resource_link":{"id":"r"},)" + claim + R"(roles":[],)";
    const std::string request = claim + R"(message_type":"LtiResourceLinkRequest"})";
    const std::string nonce = R"("nonce":"n",)";
    const std::initializer_list<std::pair<const char *, std::pair<std::string, std::vector<std::string>>>> launches = {
        {"whole", {common + nonce + version + deployment + resource + request, {}}},
        {"no-deployment", {common + nonce + version + resource + request, {"LTI", "deployment_id"}}},
        {"no-nonce", {common + version + deployment + resource + request, {"nonce"}}},
        {"no-resource", {common + nonce + version + deployment + request, {"target_link_uri"}}},
        {"old-version",
         {common + nonce + claim + R"(version":"LTI-1p0",)" + deployment + resource + request, {"version", "1.3.0"}}},
        {"deep-linking",
         {common + nonce + version + deployment + claim + R"(message_type":"LtiDeepLinkingRequest"})",
          {"deep_linking"}}},
    };
    for (const auto &[name, launch] : launches) {
        for (const char *algorithm : {"RS256", "ES256", "HS256"}) {
            const std::string file = std::string(name) + '-' + algorithm;
            const bool isSecret = algorithm == std::string_view("HS256");
            add(made, signers,
                {file.c_str(), algorithm, "{}", launch.first.c_str(),
                 isSecret ? std::vector<std::string>{"HS256"} : launch.second},
                "LTI 1.3, 5.3; 1EdTech Security Framework 1.0, 5.1.1: signed with a key pair");
        }
    }
    return made;
}

Case grantTokens(const Signers &signers)
{
    Case made{"service-grants", "assertions that a service exchanges for an access token, and passes"};
    const std::initializer_list<ServiceToken> tokens = {
        {"wallet", "RS256", "{}",
         R"({"iss":"a@p.iam.gserviceaccount.com","aud":"google","typ":"savetowallet","iat":$M,"payload":{}})"},
        {"wallet-number",
         "RS256",
         "{}",
         R"({"iss":"3388000000022","aud":"google","typ":"savetowallet","iat":$M,"payload":{}})",
         {"iss", "e-mail"}},
        {"wallet-header",
         "RS256",
         R"({"typ":"savetowallet"})",
         R"({"iss":"a@p.iam.gserviceaccount.com","aud":"google","iat":$M,"payload":{}})",
         {"Wallet", "typ"}},
        {"wallet-es",
         "ES256",
         "{}",
         R"({"iss":"a@p.iam.gserviceaccount.com","aud":"google","typ":"savetowallet","iat":$M,"payload":{}})",
         {"RS256"}},
        {"apns", "ES256", R"({"kid":"ABC123DEFG"})", R"({"iss":"TEAM123456","iat":$M})"},
        {"apns-swapped",
         "ES256",
         R"({"kid":"ABC123DEFG"})",
         R"({"iss":"com.example","iat":$M})",
         {"iss", "team"},
         "apns_provider_token"},
        {"apns-rsa",
         "RS256",
         R"({"kid":"ABC123DEFG"})",
         R"({"iss":"TEAM123456","iat":$M})",
         {"ES256"},
         "apns_provider_token"},
        {"docusign-scheme",
         "RS256",
         "{}",
         R"({"iss":"c","sub":"u","aud":"https://account-d.docusign.com","iat":$M,"exp":$L,"scope":"signature"})",
         {"aud", "account-d.docusign.com"}},
        {"box-hour",
         "RS256",
         "{}",
         R"({"iss":"c","sub":"1","box_sub_type":"user","aud":"https://api.box.com/oauth2/token","jti":"0123456789abcdef","exp":$L})",
         {"1 minute|60 seconds"}},
        {"salesforce-es",
         "ES256",
         "{}",
         R"({"iss":"c","sub":"u@e.example","aud":"https://login.salesforce.com","exp":$E})",
         {"RS256"}},
        {"ghost-hour", "HS256", "{}", R"({"aud":"/admin/","iat":$M,"exp":$L})", {"5 minutes"}},
        {"metabase-params", "HS256", "{}", R"({"resource":{"dashboard":1},"exp":$E})", {"Metabase", "params"}},
        {"tableau-hour",
         "HS256",
         "{}",
         R"({"iss":"c","sub":"u","aud":"tableau","exp":$L,"jti":"1","scp":["tableau:views:embed"]})",
         {"10 minutes"}},
        {"hasura-role",
         "RS256",
         "{}",
         R"({"sub":"u","exp":$E,"https://hasura.io/jwt/claims":{"X-Hasura-Default-Role":"admin","X-Hasura-Allowed-Roles":["user"]}})",
         {"Hasura", "allowed"}},
        {"hasura-letters", "RS256", "{}",
         R"({"sub":"u","exp":$E,"https://hasura.io/jwt/claims":{"X-Hasura-Default-Role":"user","X-Hasura-Allowed-Roles":["user"]}})"},
    };
    for (const ServiceToken &token : tokens)
        add(made, signers, token, "the service's own document on the tokens that it takes");
    return made;
}

} // namespace

std::vector<Case> serviceCases(const Signers &signers)
{
    return {callTokens(signers), launchTokens(signers), grantTokens(signers)};
}

} // namespace tokenscope::field
