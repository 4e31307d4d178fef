// SPDX-License-Identifier: Apache-2.0
#include "tests/inspect/law/kind_samples.h"

#include "base/base64url.h"
#include "jose/keys/thumbprint.h"
#include "tests/inspect/certificate_workshop.h"
#include "json/document.h"
#include "json/writer.h"

#include <zlib.h>

#include <array>
#include <map>

namespace tokenscope::workshop {

namespace {

constexpr std::string_view idClaims =
    R"({"iss":"https://op.example","sub":"u","aud":"app","exp":$E,"iat":$M,"nonce":"n"})";

const std::array samples = {
    KindSample{.kind = "id_token", .header = R"({"typ":"JWT"})", .payload = idClaims},
    KindSample{.kind = "self_issued_id_token",
               .header = R"({})",
               .payload = R"({"iss":"https://self-issued.me","sub":"$T","sub_jwk":$K,"aud":"app","exp":$E,"iat":$M})"},
    KindSample{
        .kind = "access_token",
        .header = R"({"typ":"at+jwt"})",
        .payload =
            R"({"iss":"https://op.example","sub":"u","aud":"api","exp":$E,"iat":$M,"jti":"j","client_id":"c","scope":"a"})"},
    KindSample{
        .kind = "logout_token",
        .header = R"({"typ":"logout+jwt"})",
        .payload =
            R"({"iss":"https://op.example","sub":"u","aud":"app","iat":$M,"exp":$E,"jti":"j","events":{"http://schemas.openid.net/event/backchannel-logout":{}}})"},
    KindSample{.kind = "set",
               .header = R"({"typ":"secevent+jwt"})",
               .payload = R"({"iss":"https://op.example","iat":$M,"jti":"j","aud":"rp","events":{"urn:x:y":{}}})"},
    KindSample{
        .kind = "ssf_set",
        .header = R"({"typ":"secevent+jwt"})",
        .payload =
            R"({"iss":"https://op.example","iat":$M,"jti":"j","aud":"rp","sub_id":{"format":"opaque","id":"1"},"events":{"https://schemas.openid.net/secevent/caep/event-type/credential-change":{"credential_type":"password","change_type":"revoke","event_timestamp":$M,"initiating_entity":"user","reason_admin":{"en":"x"}}}})"},
    KindSample{
        .kind = "request_object",
        .header = R"({"typ":"oauth-authz-req+jwt"})",
        .payload =
            R"({"client_id":"c","iss":"c","aud":"https://op.example","response_type":"code","redirect_uri":"https://c.example/cb"})"},
    KindSample{
        .kind = "vp_request_object",
        .header = R"({"typ":"oauth-authz-req+jwt"})",
        .payload =
            R"({"client_id":"c","iss":"c","aud":"https://self-issued.me/v2","response_type":"vp_token","response_mode":"direct_post","response_uri":"https://c.example/post","nonce":"abc","dcql_query":{}})"},
    KindSample{.kind = "jarm_response",
               .header = R"({"typ":"JWT"})",
               .payload = R"({"iss":"https://op.example","aud":"c","exp":$E,"code":"x","state":"s"})"},
    KindSample{
        .kind = "introspection_response",
        .header = R"({"typ":"token-introspection+jwt"})",
        .payload =
            R"({"iss":"https://op.example","aud":"rs","iat":$M,"token_introspection":{"active":true,"scope":"a"}})"},
    KindSample{.kind = "userinfo_response",
               .header = R"({"typ":"JWT"})",
               .payload = R"({"iss":"https://op.example","aud":"c","sub":"u","name":"N"})"},
    KindSample{.kind = "client_assertion",
               .header = R"({"typ":"client-authentication+jwt"})",
               .payload = R"({"iss":"c","sub":"c","aud":"https://op.example","exp":$E,"iat":$M,"jti":"j"})"},
    KindSample{.kind = "jwt_bearer_grant",
               .header = R"({"typ":"JWT"})",
               .payload = R"({"iss":"https://idp.example","sub":"u","aud":"https://op.example","exp":$E})"},
    KindSample{
        .kind = "id_jag",
        .header = R"({"typ":"oauth-id-jag+jwt"})",
        .payload =
            R"({"iss":"https://idp.example","sub":"u","aud":"https://op.example","client_id":"c","jti":"j","exp":$E,"iat":$M})"},
    KindSample{.kind = "dpop_proof",
               .header = R"({"typ":"dpop+jwt","jwk":$K})",
               .payload = R"({"jti":"j","htm":"GET","htu":"https://api.example/a","iat":$M})"},
    KindSample{
        .kind = "transaction_token",
        .header = R"({"typ":"txntoken+jwt"})",
        .payload =
            R"({"aud":"trust.example","iat":$M,"exp":$E,"txn":"t","sub":"u","scope":"a","req_wl":"gateway","tctx":{}})"},
    KindSample{.kind = "kb_jwt",
               .header = R"({"typ":"kb+jwt"})",
               .payload = R"({"iat":$M,"aud":"https://v.example","nonce":"n","sd_hash":"h"})",
               .isAccepted = false},
    KindSample{.kind = "vci_proof",
               .header = R"({"typ":"openid4vci-proof+jwt","jwk":$K})",
               .payload = R"({"aud":"https://issuer.example","iat":$M,"nonce":"n"})"},
    KindSample{.kind = "key_attestation",
               .header = R"({"typ":"key-attestation+jwt"})",
               .payload = R"({"iat":$M,"exp":$E,"attested_keys":[$H],"key_storage":["iso_18045_high"]})"},
    KindSample{.kind = "vci_issuer_metadata",
               .header = R"({"typ":"openidvci-issuer-metadata+jwt"})",
               .payload = R"({"sub":"https://issuer.example","iat":$M})"},
    KindSample{.kind = "verifier_attestation",
               .header = R"({"typ":"verifier-attestation+jwt"})",
               .payload = R"({"iss":"https://v.example","sub":"c","exp":$E,"cnf":{"jwk":$H}})",
               .isAccepted = false},
    KindSample{.kind = "client_attestation",
               .header = R"({"typ":"oauth-client-attestation+jwt"})",
               .payload = R"({"iss":"https://a.example","sub":"c","exp":$E,"cnf":{"jwk":$H}})"},
    KindSample{.kind = "client_attestation_pop",
               .header = R"({"typ":"oauth-client-attestation-pop+jwt"})",
               .payload = R"({"aud":"https://op.example","jti":"j","iat":$M})",
               .isAccepted = false},
    KindSample{
        .kind = "entity_configuration",
        .header = R"({"typ":"entity-statement+jwt"})",
        .payload =
            R"({"iss":"https://e.example","sub":"https://e.example","iat":$M,"exp":$E,"jwks":{"keys":[$K]},"authority_hints":["https://ta.example"],"metadata":{"federation_entity":{}}})"},
    KindSample{.kind = "subordinate_statement",
               .header = R"({"typ":"entity-statement+jwt"})",
               .payload =
                   R"({"iss":"https://ta.example","sub":"https://e.example","iat":$M,"exp":$E,"jwks":{"keys":[$H]}})"},
    KindSample{.kind = "trust_mark",
               .header = R"({"typ":"trust-mark+jwt"})",
               .payload = R"({"iss":"https://i.example","sub":"https://e.example","trust_mark_type":"t","iat":$M})"},
    KindSample{.kind = "trust_mark_delegation",
               .header = R"({"typ":"trust-mark-delegation+jwt"})",
               .payload = R"({"iss":"https://o.example","sub":"https://i.example","trust_mark_type":"t","iat":$M})"},
    KindSample{.kind = "wit",
               .header = R"({"typ":"wit+jwt"})",
               .payload = R"({"iss":"https://w.example","sub":"wimse://w.example/a","exp":$E,"cnf":{"jwk":$H}})"},
    KindSample{.kind = "wpt",
               .header = R"({"typ":"wpt+jwt"})",
               .payload = R"({"aud":"https://api.example/a","exp":$E,"jti":"j","wth":"$R"})",
               .isAccepted = false},
    KindSample{.kind = "jwt_svid",
               .header = R"({"typ":"JWT"})",
               .payload = R"({"sub":"spiffe://example.org/a","aud":"b","exp":$E})"},
    KindSample{
        .kind = "kubernetes_service_account",
        .algorithm = "RS256",
        .header = R"({})",
        .payload =
            R"({"iss":"https://kubernetes.default.svc","sub":"system:serviceaccount:ns:name","aud":["api"],"exp":$E,"iat":$M,"kubernetes.io":{"namespace":"ns","serviceaccount":{"name":"name","uid":"1"},"warnafter":$E}})"},
    KindSample{
        .kind = "kubernetes_service_account_legacy",
        .algorithm = "RS256",
        .header = R"({})",
        .payload =
            R"({"iss":"kubernetes/serviceaccount","sub":"system:serviceaccount:ns:name","kubernetes.io/serviceaccount/namespace":"ns","kubernetes.io/serviceaccount/service-account.name":"name"})"},
    KindSample{
        .kind = "github_actions",
        .algorithm = "RS256",
        .header = R"({"typ":"JWT"})",
        .payload =
            R"({"iss":"https://token.actions.githubusercontent.com","sub":"repo:acme/shop:pull_request","aud":"cloud","exp":$E,"iat":$M,"nbf":$M,"jti":"j"})"},
    KindSample{
        .kind = "gitlab_ci",
        .algorithm = "RS256",
        .header = R"({"typ":"JWT"})",
        .payload =
            R"({"iss":"https://gitlab.example","sub":"project_path:g/p:ref_type:branch:ref:main","aud":"cloud","exp":$E,"iat":$M,"nbf":$M,"jti":"j","ci_config_ref_uri":"x","project_path":"g/p"})"},
    KindSample{.kind = "github_app",
               .algorithm = "RS256",
               .header = R"({"typ":"JWT"})",
               .payload = R"({"iat":$M,"exp":$E,"iss":"12345"})"},
    KindSample{.kind = "apple_client_secret",
               .header = R"({})",
               .payload = R"({"iss":"TEAM","iat":$M,"exp":$E,"aud":"https://appleid.apple.com","sub":"com.example"})"},
    KindSample{.kind = "app_store_connect",
               .header = R"({"typ":"JWT"})",
               .payload = R"({"iss":"issuer","iat":$M,"exp":$E,"aud":"appstoreconnect-v1"})"},
    KindSample{
        .kind = "google_service_account",
        .algorithm = "RS256",
        .header = R"({"typ":"JWT"})",
        .payload =
            R"({"iss":"a@p.iam.gserviceaccount.com","aud":"https://oauth2.googleapis.com/token","iat":$M,"exp":$E,"scope":"s"})"},
    KindSample{
        .kind = "firebase_custom_token",
        .algorithm = "RS256",
        .header = R"({"typ":"JWT"})",
        .payload =
            R"({"iss":"a@p.example","sub":"a@p.example","aud":"https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit","uid":"u","iat":$M,"exp":$E,"claims":{"admin":true}})"},
    KindSample{.kind = "firebase_session_cookie",
               .algorithm = "RS256",
               .header = R"({})",
               .payload =
                   R"({"iss":"https://session.firebase.google.com/acme","aud":"acme","sub":"u","iat":$M,"exp":$E})"},
    KindSample{.kind = "firebase_id_token",
               .algorithm = "RS256",
               .header = R"({"typ":"JWT"})",
               .payload = R"({"iss":"https://securetoken.google.com/acme","aud":"acme","sub":"u","iat":$M,"exp":$E})"},
    KindSample{.kind = "vapid",
               .header = R"({"typ":"JWT"})",
               .payload = R"({"aud":"https://push.example","exp":$E,"sub":"mailto:a@b.example"})",
               .wrapping = Wrapping::WebPush},
    KindSample{
        .kind = "passport",
        .header = R"({"typ":"passport","ppt":"shaken","x5u":"https://c.example/c.pem"})",
        .payload =
            R"({"attest":"A","dest":{"tn":["2"]},"iat":$N,"orig":{"tn":"1"},"origid":"123e4567-e89b-42d3-a456-426614174000"})"},
    KindSample{
        .kind = "play_integrity",
        .header = R"({})",
        .payload =
            R"({"requestDetails":{"requestPackageName":"com.example","nonce":"n","timestampMillis":"$N000"},"appIntegrity":{},"deviceIntegrity":{},"accountDetails":{}})"},
    KindSample{.kind = "acme_request",
               .header = R"({"jwk":$K,"nonce":"bm9uY2U","url":"https://ca.example/new"})",
               .payload = R"({"termsOfServiceAgreed":true})",
               .wrapping = Wrapping::Flattened},
    KindSample{.kind = "acme_key_change",
               .header = R"({"jwk":$K,"url":"https://ca.example/change"})",
               .payload = R"({"account":"https://ca.example/acct/1","oldKey":$H})",
               .wrapping = Wrapping::Flattened},
    KindSample{.kind = "acme_eab",
               .algorithm = "HS256",
               .header = R"({"url":"https://ca.example/new"})",
               .payload = R"($H)",
               .wrapping = Wrapping::Flattened},
    KindSample{
        .kind = "vc_jwt",
        .header = R"({"typ":"vc+jwt"})",
        .payload =
            R"({"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiableCredential"],"issuer":"https://i.example","credentialSubject":{"id":"urn:1"},"iss":"https://i.example"})"},
    KindSample{
        .kind = "supabase",
        .header = R"({"typ":"JWT"})",
        .payload =
            R"({"iss":"https://ref.supabase.co/auth/v1","aud":"authenticated","exp":$E,"iat":$M,"sub":"u","role":"authenticated","aal":"aal1","session_id":"s"})"},
    KindSample{
        .kind = "hasura",
        .header = R"({"typ":"JWT"})",
        .payload =
            R"({"sub":"u","exp":$E,"https://hasura.io/jwt/claims":{"x-hasura-default-role":"user","x-hasura-allowed-roles":["user"]}})"},
    KindSample{
        .kind = "cognito_access_token",
        .algorithm = "RS256",
        .header = R"({})",
        .payload =
            R"({"iss":"https://cognito-idp.eu-west-1.amazonaws.com/p","token_use":"access","client_id":"c","sub":"u","exp":$E,"iat":$M})"},
    KindSample{
        .kind = "entra_v1_token",
        .algorithm = "RS256",
        .header = R"({"typ":"JWT"})",
        .payload =
            R"({"iss":"https://sts.windows.net/tenant/","ver":"1.0","appid":"c","tid":"tenant","aud":"a","exp":$E,"iat":$M})"},
    KindSample{
        .kind = "cognito_id_token",
        .algorithm = "RS256",
        .header = R"({})",
        .payload =
            R"({"iss":"https://cognito-idp.eu-west-1.amazonaws.com/p","token_use":"id","aud":"c","sub":"u","exp":$E,"iat":$M})"},
    KindSample{
        .kind = "keycloak_access_token",
        .algorithm = "RS256",
        .header = R"({"typ":"JWT"})",
        .payload =
            R"({"iss":"https://k.example/realms/r","typ":"Bearer","azp":"c","aud":"a","sub":"u","exp":$E,"iat":$M})"},
    KindSample{
        .kind = "keycloak_id_token",
        .algorithm = "RS256",
        .header = R"({"typ":"JWT"})",
        .payload =
            R"({"iss":"https://k.example/realms/r","typ":"ID","azp":"c","aud":"c","sub":"u","exp":$E,"iat":$M})"},
    KindSample{
        .kind = "okta_access_token",
        .algorithm = "RS256",
        .header = R"({})",
        .payload =
            R"({"iss":"https://acme.okta.com/oauth2/default","aud":"api://default","cid":"c","uid":"u","scp":["a"],"sub":"u","exp":$E,"iat":$M})"},
    KindSample{.kind = "refresh_token",
               .algorithm = "HS256",
               .header = R"({"typ":"JWT"})",
               .payload = R"({"iss":"https://k.example/realms/r","typ":"Refresh","sub":"u","exp":$E,"iat":$M})"},
    KindSample{.kind = "supabase_key",
               .algorithm = "HS256",
               .header = R"({"typ":"JWT"})",
               .payload = R"({"iss":"supabase","ref":"r","role":"anon","exp":$E,"iat":$M})"},
    KindSample{.kind = "pangea_authn",
               .header = R"({"typ":"JWT"})",
               .payload = R"({"iss":"https://a.aws.eu.pangea.cloud","sub":"pui_x","aud":"a","exp":$E,"iat":$M})"},
    KindSample{.kind = "sd_jwt_vc",
               .header = R"({"typ":"dc+sd-jwt"})",
               .payload =
                   R"({"vct":"https://i.example/id","iss":"https://i.example","cnf":{"jwk":$H},"iat":$M,"exp":$E})",
               .wrapping = Wrapping::Presentation},
    KindSample{.kind = "vc_sd_jwt",
               .header = R"({"typ":"vc+sd-jwt"})",
               .payload = R"({"vct":"https://i.example/id","iss":"https://i.example","iat":$M,"exp":$E})",
               .wrapping = Wrapping::Presentation},
    KindSample{
        .kind = "status_list_token",
        .header = R"({"typ":"statuslist+jwt"})",
        .payload =
            R"({"sub":"https://s.example/1","iat":$M,"exp":$E,"ttl":43200,"status_list":{"bits":1,"lst":"eNrbuRgAAhcBXQ"}})"},
    KindSample{
        .kind = "vp_jwt",
        .header = R"({"typ":"vp+jwt"})",
        .payload =
            R"({"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiablePresentation"],"holder":"https://h.example"})",
        .isAccepted = false},
    KindSample{
        .kind = "health_card",
        .header = R"({"zip":"DEF","kid":"$T"})",
        .payload =
            R"({"iss":"https://i.example/health","nbf":$M,"vc":{"type":["https://smarthealth.cards#health-card"],"credentialSubject":{"fhirVersion":"4.0.1","fhirBundle":{}}}})",
        .wrapping = Wrapping::Deflated},
    KindSample{.kind = "app_store_signed",
               .header = R"({"x5c":$C})",
               .payload =
                   R"({"transactionId":"1","bundleId":"com.example","environment":"Sandbox","signedDate":$N000})"},
    KindSample{
        .kind = "entra_v2_token",
        .algorithm = "RS256",
        .header = R"({"typ":"JWT"})",
        .payload =
            R"({"iss":"https://login.microsoftonline.com/tenant/v2.0","ver":"2.0","azp":"c","tid":"tenant","aud":"a","exp":$E,"iat":$M})"},
};

const Signer &holder()
{
    static const Signer made = makeSigner("ES256", "holder");
    return made;
}

void replace(std::string &text, std::string_view mark, const std::string &value)
{
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + value.size()))
        text.replace(at, mark.size(), value);
}

/// Of the signer, of an authority, and of the root above both.
std::string chainOf(const Signer &signer)
{
    const Holder root{"Root"};
    const Holder authority{"Authority"};
    const Holder leaf{"Signer", signer};
    return json::write(x5c({certificateOf(leaf, authority, false), certificateOf(authority, root, true),
                            certificateOf(root, root, true)}));
}

json::Object filled(std::string text, const Signer &signer)
{
    const bool isSecret = signer.algorithm.starts_with("HS");
    const json::Value own = isSecret ? json::Value(json::Object()) : signer.publicJwk();
    replace(text, "$N", std::to_string(now));
    replace(text, "$M", std::to_string(now - 60));
    replace(text, "$E", std::to_string(now + 300));
    replace(text, "$K", json::write(own));
    replace(text, "$T", jose::thumbprint(*own.asObject()).value_or(""));
    replace(text, "$H", json::write(holder().publicJwk()));
    replace(text, "$R", jose::thumbprint(*holder().publicJwk().asObject()).value());
    if (text.contains("$C"))
        replace(text, "$C", chainOf(signer));
    return *json::parse(text).value().root.asObject();
}

/// Raw DEFLATE (RFC 1951).
std::string deflated(const std::string &text)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY);
    std::string packed(deflateBound(&stream, uLong(text.size())), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.data()));
    stream.avail_in = uInt(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

/// The point of the signer's key, as it stands beside a web push token.
std::string pointOf(const Signer &signer)
{
    Bytes point = {4};
    for (const char *name : {"x", "y"}) {
        const Bytes coordinate = base64url::decode(*signer.jwk.find(name)->asString()).value();
        point.insert(point.end(), coordinate.begin(), coordinate.end());
    }
    return base64url::encode(point);
}

} // namespace

std::span<const KindSample> kindSamples()
{
    return samples;
}

const Signer &signerOf(std::string_view algorithm)
{
    static std::map<std::string, Signer, std::less<>> signers;
    const auto known = signers.find(algorithm);
    if (known != signers.end())
        return known->second;
    return signers.emplace(std::string(algorithm), makeSigner(algorithm, algorithm)).first->second;
}

json::Object headerIn(const KindSample &sample)
{
    const Signer &signer = signerOf(sample.algorithm);
    json::Object header;
    header.append("alg", json::Value(sample.algorithm));
    const bool showsKey = sample.header.contains("\"jwk\"");
    if (!showsKey)
        header.append("kid", json::Value(signer.keyId));
    const json::Object more = filled(std::string(sample.header), signer);
    for (const json::Member &member : more.members())
        header.set(member.name, member.value);
    return header;
}

json::Object payloadIn(const KindSample &sample)
{
    return filled(std::string(sample.payload), signerOf(sample.algorithm));
}

std::string textOf(const KindSample &sample, const json::Object &header, const json::Object &payload,
                   std::string_view algorithm)
{
    return textOf(sample, header, payload, signerOf(algorithm.empty() ? sample.algorithm : algorithm));
}

json::Object filledIn(const KindSample &sample, std::string text)
{
    return filled(std::move(text), signerOf(sample.algorithm));
}

std::string textOf(const KindSample &sample, const json::Object &header, const json::Object &payload,
                   const Signer &signer)
{
    const std::string content = json::write(payload);
    const std::string token = sign(signer, header, sample.wrapping == Wrapping::Deflated ? deflated(content) : content);
    switch (sample.wrapping) {
    case Wrapping::Compact:
    case Wrapping::Deflated:
        return token;
    case Wrapping::Presentation:
        return token + "~";
    case Wrapping::WebPush:
        return "Authorization: vapid t=" + token + ", k=" + pointOf(signerOf("ES256"));
    case Wrapping::Flattened:
        return R"({"protected":")" + segmentOf(token, 0) + R"(","payload":")" + segmentOf(token, 1) +
               R"(","signature":")" + segmentOf(token, 2) + R"("})";
    }
    return token;
}

inspect::InspectionKeys keysOf(const KindSample &sample, std::string_view algorithm)
{
    const Signer &signer = signerOf(algorithm.empty() ? sample.algorithm : algorithm);
    const json::Value key = signer.algorithm.starts_with("HS") ? json::Value(signer.jwk) : signer.publicJwk();
    inspect::InspectionKeys keys = keysOf({key}, inspect::KeyOrigin::File);
    keys.current.front().explicitKey = true;
    return keys;
}

inspect::Inspection judgeSample(const KindSample &sample, const json::Object &header, const json::Object &payload,
                                const inspect::Expectations &expectations, std::string_view algorithm)
{
    return judge(textOf(sample, header, payload, algorithm), keysOf(sample, algorithm), expectations);
}

} // namespace tokenscope::workshop
