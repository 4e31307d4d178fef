// SPDX-License-Identifier: Apache-2.0
#include "make/service_templates.h"

#include <array>

namespace tokenscope::make {

namespace {

constexpr std::array ofServices = {
    KindTemplate{
        .kind = "lti_message",
        .algorithm = "RS256",
        .header = R"({"typ":"JWT"})",
        .payload =
            R"({"iss":"https://lms.example","sub":"user-1","aud":"tool","exp":$E,"iat":$M,"nonce":"$J","https://purl.imsglobal.org/spec/lti/claim/message_type":"LtiResourceLinkRequest","https://purl.imsglobal.org/spec/lti/claim/version":"1.3.0","https://purl.imsglobal.org/spec/lti/claim/deployment_id":"1","https://purl.imsglobal.org/spec/lti/claim/target_link_uri":"https://tool.example/a","https://purl.imsglobal.org/spec/lti/claim/resource_link":{"id":"r"},"https://purl.imsglobal.org/spec/lti/claim/roles":[]})"},
    KindTemplate{
        .kind = "google_wallet_pass",
        .algorithm = "RS256",
        .header = R"({"typ":"JWT"})",
        .payload =
            R"({"iss":"a@p.iam.gserviceaccount.com","aud":"google","typ":"savetowallet","iat":$M,"origins":["https://shop.example"],"payload":{"genericObjects":[{"id":"1.a"}]}})"},
    KindTemplate{.kind = "livekit_access_token",
                 .algorithm = "HS256",
                 .header = R"({"typ":"JWT"})",
                 .payload =
                     R"({"iss":"APIkey","sub":"user-1","nbf":$M,"exp":$E,"video":{"room":"r","roomJoin":true}})"},
    KindTemplate{
        .kind = "twilio_access_token",
        .algorithm = "HS256",
        .header = R"({"typ":"JWT","cty":"twilio-fpa;v=1"})",
        .payload =
            R"({"jti":"SK1-$J","iss":"SK00000000000000000000000000000001","sub":"AC00000000000000000000000000000001","iat":$M,"exp":$E,"grants":{"identity":"user-1","video":{"room":"r"}}})"},
    KindTemplate{.kind = "zoom_meeting_signature",
                 .algorithm = "HS256",
                 .header = R"({"typ":"JWT"})",
                 .payload = R"({"appKey":"a","sdkKey":"a","mn":"123456789","role":0,"iat":$M,"exp":$L,"tokenExp":$L})"},
    KindTemplate{
        .kind = "zoom_video_signature",
        .algorithm = "HS256",
        .header = R"({"typ":"JWT"})",
        .payload = R"({"app_key":"a","tpc":"t","role_type":1,"version":1,"user_identity":"user-1","iat":$M,"exp":$L})"},
    KindTemplate{.kind = "apns_provider_token",
                 .algorithm = "ES256",
                 .header = R"({"kid":"ABC123DEFG"})",
                 .payload = R"({"iss":"TEAM123456","iat":$M})"},
    KindTemplate{.kind = "tableau_connected_app",
                 .algorithm = "HS256",
                 .header = R"({"typ":"JWT","iss":"c"})",
                 .payload =
                     R"({"iss":"c","sub":"user-1","aud":"tableau","exp":$E,"jti":"$J","scp":["tableau:views:embed"]})"},
    KindTemplate{
        .kind = "docusign_assertion",
        .algorithm = "RS256",
        .header = R"({"typ":"JWT"})",
        .payload =
            R"({"iss":"c","sub":"user-1","aud":"account.docusign.com","iat":$M,"exp":$E,"scope":"signature impersonation"})"},
    KindTemplate{
        .kind = "box_assertion",
        .algorithm = "RS256",
        .header = R"({"typ":"JWT"})",
        .payload =
            R"({"iss":"c","sub":"1","box_sub_type":"enterprise","aud":"https://api.box.com/oauth2/token","jti":"$J-0123456789abcdef","exp":$S})"},
    KindTemplate{.kind = "salesforce_assertion",
                 .algorithm = "RS256",
                 .header = R"({"typ":"JWT"})",
                 .payload = R"({"iss":"c","sub":"user-1@example.org","aud":"https://login.salesforce.com","exp":$S})"},
    KindTemplate{.kind = "ghost_admin_token",
                 .algorithm = "HS256",
                 .header = R"({"typ":"JWT"})",
                 .payload = R"({"aud":"/v5/admin/","iat":$M,"exp":$S})"},
    KindTemplate{.kind = "metabase_embedding_token",
                 .algorithm = "HS256",
                 .header = R"({"typ":"JWT"})",
                 .payload = R"({"resource":{"dashboard":1},"params":{},"exp":$E})"},
    KindTemplate{
        .kind = "jaas_meeting_token",
        .algorithm = "RS256",
        .header = R"({"typ":"JWT","kid":"vpaas-magic-cookie-a/b"})",
        .payload =
            R"({"aud":"jitsi","iss":"chat","sub":"vpaas-magic-cookie-a","room":"*","nbf":$M,"exp":$E,"context":{"user":{"name":"N"}}})"},
};

} // namespace

std::span<const KindTemplate> serviceTemplates()
{
    return ofServices;
}

} // namespace tokenscope::make
