// SPDX-License-Identifier: Apache-2.0
#include "make/kind_templates.h"

#include "make/service_templates.h"

#include <algorithm>
#include <array>
#include <vector>

namespace tokenscope::make {

namespace {

constexpr std::string_view idClaims =
    R"({"iss":"https://op.example","sub":"user-1","aud":"app","exp":$E,"iat":$M,"nonce":"$J"})";

constexpr std::array templates = {
    KindTemplate{.kind = "id_token", .header = R"({"typ":"JWT"})", .payload = idClaims},
    KindTemplate{.kind = "self_issued_id_token",
                 .header = R"({})",
                 .payload =
                     R"({"iss":"https://self-issued.me","sub":"$T","sub_jwk":$K,"aud":"app","exp":$E,"iat":$M})"},
    KindTemplate{
        .kind = "access_token",
        .header = R"({"typ":"at+jwt"})",
        .payload =
            R"({"iss":"https://op.example","sub":"user-1","aud":"api","exp":$E,"iat":$M,"jti":"$J","client_id":"c","scope":"a"})"},
    KindTemplate{
        .kind = "logout_token",
        .header = R"({"typ":"logout+jwt"})",
        .payload =
            R"({"iss":"https://op.example","sub":"user-1","aud":"app","iat":$M,"exp":$E,"jti":"$J","events":{"http://schemas.openid.net/event/backchannel-logout":{}}})"},
    KindTemplate{.kind = "set",
                 .header = R"({"typ":"secevent+jwt"})",
                 .payload = R"({"iss":"https://op.example","iat":$M,"jti":"$J","aud":"rp","events":{"urn:x:y":{}}})"},
    KindTemplate{
        .kind = "ssf_set",
        .header = R"({"typ":"secevent+jwt"})",
        .payload =
            R"({"iss":"https://op.example","iat":$M,"jti":"$J","aud":"rp","sub_id":{"format":"opaque","id":"1"},"events":{"https://schemas.openid.net/secevent/caep/event-type/credential-change":{"credential_type":"password","change_type":"revoke","event_timestamp":$M,"initiating_entity":"user","reason_admin":{"en":"x"}}}})"},
    KindTemplate{
        .kind = "request_object",
        .header = R"({"typ":"oauth-authz-req+jwt"})",
        .payload =
            R"({"client_id":"c","iss":"c","aud":"https://op.example","response_type":"code","redirect_uri":"https://c.example/cb"})"},
    KindTemplate{
        .kind = "vp_request_object",
        .header = R"({"typ":"oauth-authz-req+jwt"})",
        .payload =
            R"({"client_id":"c","iss":"c","aud":"https://self-issued.me/v2","response_type":"vp_token","response_mode":"direct_post","response_uri":"https://c.example/post","nonce":"abc","dcql_query":{}})"},
    KindTemplate{.kind = "jarm_response",
                 .header = R"({"typ":"JWT"})",
                 .payload = R"({"iss":"https://op.example","aud":"c","exp":$E,"code":"x","state":"s"})"},
    KindTemplate{
        .kind = "introspection_response",
        .header = R"({"typ":"token-introspection+jwt"})",
        .payload =
            R"({"iss":"https://op.example","aud":"rs","iat":$M,"token_introspection":{"active":true,"scope":"a"}})"},
    KindTemplate{.kind = "userinfo_response",
                 .header = R"({"typ":"JWT"})",
                 .payload = R"({"iss":"https://op.example","aud":"c","sub":"user-1","name":"N"})"},
    KindTemplate{.kind = "client_assertion",
                 .header = R"({"typ":"client-authentication+jwt"})",
                 .payload = R"({"iss":"c","sub":"c","aud":"https://op.example","exp":$E,"iat":$M,"jti":"$J"})"},
    KindTemplate{.kind = "jwt_bearer_grant",
                 .header = R"({"typ":"JWT"})",
                 .payload = R"({"iss":"https://idp.example","sub":"user-1","aud":"https://op.example","exp":$E})"},
    KindTemplate{
        .kind = "id_jag",
        .header = R"({"typ":"oauth-id-jag+jwt"})",
        .payload =
            R"({"iss":"https://idp.example","sub":"user-1","aud":"https://op.example","client_id":"c","jti":"$J","exp":$E,"iat":$M})"},
    KindTemplate{.kind = "dpop_proof",
                 .header = R"({"typ":"dpop+jwt","jwk":$K})",
                 .payload = R"({"jti":"$J","htm":"GET","htu":"https://api.example/a","iat":$M})"},
    KindTemplate{
        .kind = "transaction_token",
        .header = R"({"typ":"txntoken+jwt"})",
        .payload =
            R"({"aud":"trust.example","iat":$M,"exp":$E,"txn":"t","sub":"user-1","scope":"a","req_wl":"gateway","tctx":{}})"},
    KindTemplate{.kind = "kb_jwt",
                 .header = R"({"typ":"kb+jwt"})",
                 .payload = R"({"iat":$M,"aud":"https://v.example","nonce":"$J","sd_hash":"h"})"},
    KindTemplate{.kind = "vci_proof",
                 .header = R"({"typ":"openid4vci-proof+jwt","jwk":$K})",
                 .payload = R"({"aud":"https://issuer.example","iat":$M,"nonce":"$J"})"},
    KindTemplate{.kind = "key_attestation",
                 .header = R"({"typ":"key-attestation+jwt"})",
                 .payload = R"({"iat":$M,"exp":$E,"attested_keys":[$H],"key_storage":["iso_18045_high"]})"},
    KindTemplate{.kind = "vci_issuer_metadata",
                 .header = R"({"typ":"openidvci-issuer-metadata+jwt"})",
                 .payload = R"({"sub":"https://issuer.example","iat":$M})"},
    KindTemplate{.kind = "verifier_attestation",
                 .header = R"({"typ":"verifier-attestation+jwt"})",
                 .payload = R"({"iss":"https://v.example","sub":"c","exp":$E,"cnf":{"jwk":$H}})"},
    KindTemplate{.kind = "client_attestation",
                 .header = R"({"typ":"oauth-client-attestation+jwt"})",
                 .payload = R"({"iss":"https://a.example","sub":"c","exp":$E,"cnf":{"jwk":$H}})"},
    KindTemplate{.kind = "client_attestation_pop",
                 .header = R"({"typ":"oauth-client-attestation-pop+jwt"})",
                 .payload = R"({"aud":"https://op.example","jti":"$J","iat":$M})"},
    KindTemplate{
        .kind = "entity_configuration",
        .header = R"({"typ":"entity-statement+jwt"})",
        .payload =
            R"({"iss":"https://e.example","sub":"https://e.example","iat":$M,"exp":$E,"jwks":{"keys":[$K]},"authority_hints":["https://ta.example"],"metadata":{"federation_entity":{}}})"},
    KindTemplate{
        .kind = "subordinate_statement",
        .header = R"({"typ":"entity-statement+jwt"})",
        .payload = R"({"iss":"https://ta.example","sub":"https://e.example","iat":$M,"exp":$E,"jwks":{"keys":[$H]}})"},
    KindTemplate{.kind = "trust_mark",
                 .header = R"({"typ":"trust-mark+jwt"})",
                 .payload = R"({"iss":"https://i.example","sub":"https://e.example","trust_mark_type":"t","iat":$M})"},
    KindTemplate{.kind = "trust_mark_delegation",
                 .header = R"({"typ":"trust-mark-delegation+jwt"})",
                 .payload = R"({"iss":"https://o.example","sub":"https://i.example","trust_mark_type":"t","iat":$M})"},
    KindTemplate{.kind = "wit",
                 .header = R"({"typ":"wit+jwt"})",
                 .payload = R"({"iss":"https://w.example","sub":"wimse://w.example/a","exp":$E,"cnf":{"jwk":$H}})"},
    KindTemplate{.kind = "wpt",
                 .header = R"({"typ":"wpt+jwt"})",
                 .payload = R"({"aud":"https://api.example/a","exp":$E,"jti":"$J","wth":"$R"})"},
    KindTemplate{.kind = "jwt_svid",
                 .header = R"({"typ":"JWT"})",
                 .payload = R"({"sub":"spiffe://example.org/a","aud":"b","exp":$E})"},
    KindTemplate{
        .kind = "kubernetes_service_account",
        .algorithm = "RS256",
        .header = R"({})",
        .payload =
            R"({"iss":"https://kubernetes.default.svc","sub":"system:serviceaccount:ns:name","aud":["api"],"exp":$E,"iat":$M,"kubernetes.io":{"namespace":"ns","serviceaccount":{"name":"name","uid":"1"},"warnafter":$E}})"},
    KindTemplate{
        .kind = "kubernetes_service_account_legacy",
        .algorithm = "RS256",
        .header = R"({})",
        .payload =
            R"({"iss":"kubernetes/serviceaccount","sub":"system:serviceaccount:ns:name","kubernetes.io/serviceaccount/namespace":"ns","kubernetes.io/serviceaccount/service-account.name":"name"})"},
    KindTemplate{
        .kind = "github_actions",
        .algorithm = "RS256",
        .header = R"({"typ":"JWT"})",
        .payload =
            R"({"iss":"https://token.actions.githubusercontent.com","sub":"repo:acme/shop:pull_request","aud":"cloud","exp":$E,"iat":$M,"nbf":$M,"jti":"$J"})"},
    KindTemplate{
        .kind = "gitlab_ci",
        .algorithm = "RS256",
        .header = R"({"typ":"JWT"})",
        .payload =
            R"({"iss":"https://gitlab.example","sub":"project_path:g/p:ref_type:branch:ref:main","aud":"cloud","exp":$E,"iat":$M,"nbf":$M,"jti":"$J","ci_config_ref_uri":"x","project_path":"g/p"})"},
    KindTemplate{.kind = "github_app",
                 .algorithm = "RS256",
                 .header = R"({"typ":"JWT"})",
                 .payload = R"({"iat":$M,"exp":$E,"iss":"12345"})"},
    KindTemplate{.kind = "apple_client_secret",
                 .header = R"({})",
                 .payload =
                     R"({"iss":"ABCDE12345","iat":$M,"exp":$E,"aud":"https://appleid.apple.com","sub":"com.example"})"},
    KindTemplate{.kind = "app_store_connect",
                 .header = R"({"typ":"JWT"})",
                 .payload = R"({"iss":"issuer","iat":$M,"exp":$E,"aud":"appstoreconnect-v1"})"},
    KindTemplate{
        .kind = "google_service_account",
        .algorithm = "RS256",
        .header = R"({"typ":"JWT"})",
        .payload =
            R"({"iss":"a@p.iam.gserviceaccount.com","aud":"https://oauth2.googleapis.com/token","iat":$M,"exp":$E,"scope":"s"})"},
    KindTemplate{.kind = "snowflake_key_pair",
                 .algorithm = "RS256",
                 .header = R"({"typ":"JWT"})",
                 .payload = R"({"iss":"ACCOUNT.USER.SHA256:$F","sub":"ACCOUNT.USER","iat":$M,"exp":$E})"},
    KindTemplate{
        .kind = "google_self_signed_token",
        .algorithm = "RS256",
        .header = R"({"typ":"JWT"})",
        .payload =
            R"({"iss":"a@p.iam.gserviceaccount.com","sub":"a@p.iam.gserviceaccount.com","aud":"https://pubsub.googleapis.com/","iat":$M,"exp":$E})"},
    KindTemplate{
        .kind = "auth0_access_token",
        .algorithm = "RS256",
        .header = R"({"typ":"JWT"})",
        .payload =
            R"({"iss":"https://acme.eu.auth0.com/","sub":"auth0|user-1","aud":["api"],"azp":"c","gty":"password","scope":"openid","exp":$E,"iat":$M})"},
    KindTemplate{
        .kind = "firebase_custom_token",
        .algorithm = "RS256",
        .header = R"({"typ":"JWT"})",
        .payload =
            R"({"iss":"a@p.example","sub":"a@p.example","aud":"https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit","uid":"u","iat":$M,"exp":$E,"claims":{"admin":true}})"},
    KindTemplate{
        .kind = "firebase_session_cookie",
        .algorithm = "RS256",
        .header = R"({})",
        .payload =
            R"({"iss":"https://session.firebase.google.com/acme","aud":"acme","sub":"user-1","iat":$M,"exp":$E})"},
    KindTemplate{.kind = "firebase_id_token",
                 .algorithm = "RS256",
                 .header = R"({"typ":"JWT"})",
                 .payload =
                     R"({"iss":"https://securetoken.google.com/acme","aud":"acme","sub":"user-1","iat":$M,"exp":$E})"},
    KindTemplate{.kind = "vapid",
                 .header = R"({"typ":"JWT"})",
                 .payload = R"({"aud":"https://push.example","exp":$E,"sub":"mailto:a@b.example"})",
                 .form = KindForm::WebPush},
    KindTemplate{
        .kind = "passport",
        .header = R"({"typ":"passport","ppt":"shaken","x5u":"https://c.example/c.pem"})",
        .payload =
            R"({"attest":"A","dest":{"tn":["2"]},"iat":$N,"orig":{"tn":"1"},"origid":"123e4567-e89b-42d3-a456-426614174000"})"},
    KindTemplate{
        .kind = "play_integrity",
        .header = R"({})",
        .payload =
            R"({"requestDetails":{"requestPackageName":"com.example","nonce":"$J","timestampMillis":"$N000"},"appIntegrity":{},"deviceIntegrity":{},"accountDetails":{}})"},
    KindTemplate{.kind = "acme_request",
                 .header = R"({"jwk":$K,"nonce":"bm9uY2U","url":"https://ca.example/new"})",
                 .payload = R"({"termsOfServiceAgreed":true})",
                 .form = KindForm::Flattened},
    KindTemplate{.kind = "acme_key_change",
                 .header = R"({"jwk":$K,"url":"https://ca.example/change"})",
                 .payload = R"({"account":"https://ca.example/acct/1","oldKey":$H})",
                 .form = KindForm::Flattened},
    KindTemplate{.kind = "acme_eab",
                 .algorithm = "HS256",
                 .header = R"({"url":"https://ca.example/new"})",
                 .payload = R"($H)",
                 .form = KindForm::Flattened},
    KindTemplate{
        .kind = "vc_jwt",
        .header = R"({"typ":"vc+jwt"})",
        .payload =
            R"({"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiableCredential"],"issuer":"https://i.example","credentialSubject":{"id":"urn:1"},"iss":"https://i.example"})"},
    KindTemplate{
        .kind = "supabase",
        .header = R"({"typ":"JWT"})",
        .payload =
            R"({"iss":"https://ref.supabase.co/auth/v1","aud":"authenticated","exp":$E,"iat":$M,"sub":"user-1","role":"authenticated","aal":"aal1","session_id":"s"})"},
    KindTemplate{
        .kind = "hasura",
        .header = R"({"typ":"JWT"})",
        .payload =
            R"({"sub":"user-1","exp":$E,"https://hasura.io/jwt/claims":{"x-hasura-default-role":"user","x-hasura-allowed-roles":["user"]}})"},
    KindTemplate{
        .kind = "cognito_access_token",
        .algorithm = "RS256",
        .header = R"({})",
        .payload =
            R"({"iss":"https://cognito-idp.eu-west-1.amazonaws.com/p","token_use":"access","client_id":"c","sub":"user-1","exp":$E,"iat":$M})"},
    KindTemplate{
        .kind = "entra_v1_token",
        .algorithm = "RS256",
        .header = R"({"typ":"JWT"})",
        .payload =
            R"({"iss":"https://sts.windows.net/tenant/","ver":"1.0","appid":"c","tid":"tenant","aud":"a","exp":$E,"iat":$M})"},
    KindTemplate{
        .kind = "cognito_id_token",
        .algorithm = "RS256",
        .header = R"({})",
        .payload =
            R"({"iss":"https://cognito-idp.eu-west-1.amazonaws.com/p","token_use":"id","aud":"c","sub":"user-1","exp":$E,"iat":$M})"},
    KindTemplate{
        .kind = "keycloak_access_token",
        .algorithm = "RS256",
        .header = R"({"typ":"JWT"})",
        .payload =
            R"({"iss":"https://k.example/realms/r","typ":"Bearer","azp":"c","aud":"a","sub":"user-1","exp":$E,"iat":$M})"},
    KindTemplate{
        .kind = "keycloak_id_token",
        .algorithm = "RS256",
        .header = R"({"typ":"JWT"})",
        .payload =
            R"({"iss":"https://k.example/realms/r","typ":"ID","azp":"c","aud":"c","sub":"user-1","exp":$E,"iat":$M})"},
    KindTemplate{
        .kind = "okta_access_token",
        .algorithm = "RS256",
        .header = R"({})",
        .payload =
            R"({"iss":"https://acme.okta.com/oauth2/default","aud":"api://default","cid":"c","uid":"u","scp":["a"],"sub":"user-1","exp":$E,"iat":$M})"},
    KindTemplate{.kind = "refresh_token",
                 .algorithm = "HS256",
                 .header = R"({"typ":"JWT"})",
                 .payload = R"({"iss":"https://k.example/realms/r","typ":"Refresh","sub":"user-1","exp":$E,"iat":$M})"},
    KindTemplate{.kind = "supabase_key",
                 .algorithm = "HS256",
                 .header = R"({"typ":"JWT"})",
                 .payload = R"({"iss":"supabase","ref":"r","role":"anon","exp":$E,"iat":$M})"},
    KindTemplate{.kind = "pangea_authn",
                 .header = R"({"typ":"JWT"})",
                 .payload = R"({"iss":"https://a.aws.eu.pangea.cloud","sub":"pui_x","aud":"a","exp":$E,"iat":$M})"},
    KindTemplate{.kind = "sd_jwt_vc",
                 .header = R"({"typ":"dc+sd-jwt"})",
                 .payload =
                     R"({"vct":"https://i.example/id","iss":"https://i.example","cnf":{"jwk":$H},"iat":$M,"exp":$E})",
                 .form = KindForm::Presentation},
    KindTemplate{.kind = "vc_sd_jwt",
                 .header = R"({"typ":"vc+sd-jwt"})",
                 .payload = R"({"vct":"https://i.example/id","iss":"https://i.example","iat":$M,"exp":$E})",
                 .form = KindForm::Presentation},
    KindTemplate{
        .kind = "status_list_token",
        .header = R"({"typ":"statuslist+jwt"})",
        .payload =
            R"({"sub":"https://s.example/1","iat":$M,"exp":$E,"ttl":43200,"status_list":{"bits":1,"lst":"eNrbuRgAAhcBXQ"}})"},
    KindTemplate{
        .kind = "vp_jwt",
        .header = R"({"typ":"vp+jwt"})",
        .payload =
            R"({"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiablePresentation"],"holder":"https://h.example"})"},
    KindTemplate{
        .kind = "health_card",
        .header = R"({"zip":"DEF","kid":"$T"})",
        .payload =
            R"({"iss":"https://i.example/health","nbf":$M,"vc":{"type":["https://smarthealth.cards#health-card"],"credentialSubject":{"fhirVersion":"4.0.1","fhirBundle":{}}}})",
        .form = KindForm::Deflated},
    KindTemplate{.kind = "app_store_signed",
                 .header = R"({"x5c":$C})",
                 .payload =
                     R"({"transactionId":"1","bundleId":"com.example","environment":"Sandbox","signedDate":$N000})"},
    KindTemplate{
        .kind = "entra_v2_token",
        .algorithm = "RS256",
        .header = R"({"typ":"JWT"})",
        .payload =
            R"({"iss":"https://login.microsoftonline.com/tenant/v2.0","ver":"2.0","azp":"c","tid":"tenant","aud":"1f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f9","exp":$E,"iat":$M})"},
};

} // namespace

std::span<const KindTemplate> kindTemplates()
{
    static const std::vector<KindTemplate> all = [] {
        std::vector<KindTemplate> joined(templates.begin(), templates.end());
        joined.insert(joined.end(), serviceTemplates().begin(), serviceTemplates().end());
        return joined;
    }();
    return all;
}

const KindTemplate *findTemplate(std::string_view kind)
{
    const auto found = std::ranges::find(kindTemplates(), kind, &KindTemplate::kind);
    return found == kindTemplates().end() ? nullptr : &*found;
}

} // namespace tokenscope::make
