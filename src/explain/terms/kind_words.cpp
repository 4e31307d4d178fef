// SPDX-License-Identifier: Apache-2.0
#include "explain/terms/kind_words.h"

#include "explain/phrases/phrase.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tokenscope::explain {

namespace {

struct KindEntry
{
    std::string_view kind;
    const char *name;
    const char *purpose;
    const char *dependence; ///< null where all that its law demands is checked
};

constexpr std::array kindEntries = {
    KindEntry{"access_token", QT_TRANSLATE_NOOP("Kinds", "access token"),
              QT_TRANSLATE_NOOP("Kinds", "The client sends it to the API named in aud, in the Authorization header."),
              nullptr},
    KindEntry{"acme_eab", QT_TRANSLATE_NOOP("Kinds", "external account binding (ACME)"),
              QT_TRANSLATE_NOOP(
                  "Kinds", "The customer of a certificate authority vouches with it for the key of a new account."),
              QT_TRANSLATE_NOOP("Kinds", "its signature: only the customer and the authority have the secret for it")},
    KindEntry{
        "acme_key_change", QT_TRANSLATE_NOOP("Kinds", "change of an account’s key (ACME)"),
        QT_TRANSLATE_NOOP("Kinds", "Inside a request to a certificate authority, it names the account’s new key."),
        nullptr},
    KindEntry{"acme_request", QT_TRANSLATE_NOOP("Kinds", "ACME request"),
              QT_TRANSLATE_NOOP("Kinds", "A certificate client’s request to its certificate authority."), nullptr},
    KindEntry{"actor_token", QT_TRANSLATE_NOOP("Kinds", "actor token"),
              QT_TRANSLATE_NOOP("Kinds", "It says who acts for somebody else, in a token exchange."), nullptr},
    KindEntry{"apns_provider_token", QT_TRANSLATE_NOOP("Kinds", "provider token for Apple push (APNs)"),
              QT_TRANSLATE_NOOP("Kinds", "A server sends it to Apple with its notifications."), nullptr},
    KindEntry{"app_store_connect", QT_TRANSLATE_NOOP("Kinds", "App Store Connect token"),
              QT_TRANSLATE_NOOP("Kinds", "A program of the developer’s opens Apple’s App Store Connect API with it."),
              nullptr},
    KindEntry{"app_store_signed", QT_TRANSLATE_NOOP("Kinds", "App Store transaction"),
              QT_TRANSLATE_NOOP("Kinds", "A purchase or a notification, signed by Apple’s App Store."), nullptr},
    KindEntry{"apple_client_secret", QT_TRANSLATE_NOOP("Kinds", "client secret for Sign in with Apple"),
              QT_TRANSLATE_NOOP("Kinds", "The client sends it to Apple’s token endpoint as client_secret."), nullptr},
    KindEntry{"auth0_access_token", QT_TRANSLATE_NOOP("Kinds", "Auth0 access token"),
              QT_TRANSLATE_NOOP("Kinds", "The client sends it to an API."), nullptr},
    KindEntry{"box_assertion", QT_TRANSLATE_NOOP("Kinds", "Box assertion"),
              QT_TRANSLATE_NOOP("Kinds", "A program gets an access token of Box’s for it."), nullptr},
    KindEntry{"client_assertion", QT_TRANSLATE_NOOP("Kinds", "client assertion"),
              QT_TRANSLATE_NOOP("Kinds", "The client logs in to the token endpoint with it, once."), nullptr},
    KindEntry{"client_attestation", QT_TRANSLATE_NOOP("Kinds", "client attestation"),
              QT_TRANSLATE_NOOP("Kinds", "The app’s maker vouches with it for one installation of the app."), nullptr},
    KindEntry{"client_attestation_pop", QT_TRANSLATE_NOOP("Kinds", "proof of a client attestation"),
              QT_TRANSLATE_NOOP(
                  "Kinds", "The app’s installation proves with it, for every request, that it holds the attested key."),
              QT_TRANSLATE_NOOP("Kinds", "the client attestation that it belongs to")},
    KindEntry{"cognito_access_token", QT_TRANSLATE_NOOP("Kinds", "Cognito access token"),
              QT_TRANSLATE_NOOP("Kinds",
                                "The client sends it to an API. It names the app client in client_id, and has no aud."),
              nullptr},
    KindEntry{"cognito_id_token", QT_TRANSLATE_NOOP("Kinds", "Cognito ID token"),
              QT_TRANSLATE_NOOP("Kinds", "It tells the app client that aud names who signed in."), nullptr},
    KindEntry{"detached_jws", QT_TRANSLATE_NOOP("Kinds", "signature over a body beside it"),
              QT_TRANSLATE_NOOP("Kinds", "The body is sent apart from its signature, as webhooks do."), nullptr},
    KindEntry{"docusign_assertion", QT_TRANSLATE_NOOP("Kinds", "DocuSign assertion"),
              QT_TRANSLATE_NOOP("Kinds", "A program gets an access token of DocuSign’s for it."), nullptr},
    KindEntry{"dpop_proof", QT_TRANSLATE_NOOP("Kinds", "DPoP proof"),
              QT_TRANSLATE_NOOP("Kinds", "The client makes a new one for every request, in the DPoP header: it proves "
                                         "that the sender holds the key."),
              QT_TRANSLATE_NOOP("Kinds", "the request and the access token that it was made for")},
    KindEntry{
        "entity_configuration", QT_TRANSLATE_NOOP("Kinds", "federation entity configuration"),
        QT_TRANSLATE_NOOP("Kinds", "What an organisation says of itself. It is trusted only through its superiors."),
        nullptr},
    KindEntry{"entra_v1_token", QT_TRANSLATE_NOOP("Kinds", "Microsoft Entra token (version 1.0)"),
              QT_TRANSLATE_NOOP("Kinds", "The client sends it to the API named in aud."), nullptr},
    KindEntry{"entra_v2_token", QT_TRANSLATE_NOOP("Kinds", "Microsoft Entra token (version 2.0)"),
              QT_TRANSLATE_NOOP("Kinds", "The client sends it to the API named in aud."), nullptr},
    KindEntry{
        "firebase_custom_token", QT_TRANSLATE_NOOP("Kinds", "Firebase custom token"),
        QT_TRANSLATE_NOOP(
            "Kinds", "A server makes it for a user. The app exchanges it for an ID token (signInWithCustomToken)."),
        nullptr},
    KindEntry{"firebase_id_token", QT_TRANSLATE_NOOP("Kinds", "Firebase ID token"),
              QT_TRANSLATE_NOOP("Kinds", "It tells the app’s server who signed in."), nullptr},
    KindEntry{"firebase_session_cookie", QT_TRANSLATE_NOOP("Kinds", "Firebase session cookie"),
              QT_TRANSLATE_NOOP("Kinds", "The app’s server set it for a browser; it is used in place of the ID token."),
              nullptr},
    KindEntry{"ghost_admin_token", QT_TRANSLATE_NOOP("Kinds", "Ghost Admin API token"),
              QT_TRANSLATE_NOOP("Kinds", "A program opens the Admin API of a Ghost site with it."), nullptr},
    KindEntry{"github_actions", QT_TRANSLATE_NOOP("Kinds", "GitHub Actions job token"),
              QT_TRANSLATE_NOOP("Kinds", "A job shows with it who it is, to a cloud."), nullptr},
    KindEntry{"github_app", QT_TRANSLATE_NOOP("Kinds", "GitHub App token"),
              QT_TRANSLATE_NOOP("Kinds", "A GitHub App logs in with it, to get installation tokens."), nullptr},
    KindEntry{"gitlab_ci", QT_TRANSLATE_NOOP("Kinds", "GitLab job token"),
              QT_TRANSLATE_NOOP("Kinds", "A job shows with it who it is, to another service."), nullptr},
    KindEntry{"google_self_signed_token", QT_TRANSLATE_NOOP("Kinds", "Google service account’s self-signed token"),
              QT_TRANSLATE_NOOP("Kinds", "A service account opens one of Google’s APIs with it, without asking for an "
                                         "access token first."),
              nullptr},
    KindEntry{
        "google_service_account", QT_TRANSLATE_NOOP("Kinds", "Google service account’s assertion"),
        QT_TRANSLATE_NOOP("Kinds", "A service account exchanges it for an access token at Google’s token endpoint."),
        nullptr},
    KindEntry{"google_wallet_pass", QT_TRANSLATE_NOOP("Kinds", "pass for Google Wallet"),
              QT_TRANSLATE_NOOP("Kinds", "The link “Add to Google Wallet” carries it."), nullptr},
    KindEntry{"hasura", QT_TRANSLATE_NOOP("Kinds", "token with Hasura’s claims"),
              QT_TRANSLATE_NOOP("Kinds", "It tells Hasura in which roles the user may ask."), nullptr},
    KindEntry{"health_card", QT_TRANSLATE_NOOP("Kinds", "health card"),
              QT_TRANSLATE_NOOP("Kinds", "A SMART Health Card; its QR code is the token."), nullptr},
    KindEntry{"id_jag", QT_TRANSLATE_NOOP("Kinds", "identity assertion grant (ID-JAG)"),
              QT_TRANSLATE_NOOP(
                  "Kinds", "The company’s login vouches with it for a user at another app’s authorization server."),
              nullptr},
    KindEntry{
        "id_token", QT_TRANSLATE_NOOP("Kinds", "ID token"),
        QT_TRANSLATE_NOOP("Kinds", "It tells the client who signed in. It is for the client alone, never for an API."),
        nullptr},
    KindEntry{
        "introspection_response", QT_TRANSLATE_NOOP("Kinds", "introspection response"),
        QT_TRANSLATE_NOOP(
            "Kinds", "The answer of the introspection endpoint, for one resource server. It is not an access token."),
        nullptr},
    KindEntry{"jaas_meeting_token", QT_TRANSLATE_NOOP("Kinds", "JaaS meeting token"),
              QT_TRANSLATE_NOOP("Kinds", "It lets somebody into a meeting at 8x8’s Jitsi service."), nullptr},
    KindEntry{"jarm_response", QT_TRANSLATE_NOOP("Kinds", "signed authorization response (JARM)"),
              QT_TRANSLATE_NOOP("Kinds", "The server answers with it through the browser to the client."), nullptr},
    KindEntry{"jwt_bearer_grant", QT_TRANSLATE_NOOP("Kinds", "authorization grant (JWT bearer)"),
              QT_TRANSLATE_NOOP("Kinds", "It is exchanged for an access token, and not sent to an API."), nullptr},
    KindEntry{"jwt_svid", QT_TRANSLATE_NOOP("Kinds", "SPIFFE workload token (JWT-SVID)"),
              QT_TRANSLATE_NOOP("Kinds", "A workload shows with it who it is, to the service named in aud."), nullptr},
    KindEntry{"kb_jwt", QT_TRANSLATE_NOOP("Kinds", "key binding token"),
              QT_TRANSLATE_NOOP("Kinds", "The holder’s signature over one presentation, for one verifier."),
              QT_TRANSLATE_NOOP("Kinds", "the credential that it was made for")},
    KindEntry{"key_attestation", QT_TRANSLATE_NOOP("Kinds", "key attestation"),
              QT_TRANSLATE_NOOP("Kinds", "A wallet states with it where its keys live."), nullptr},
    KindEntry{"keycloak_access_token", QT_TRANSLATE_NOOP("Kinds", "Keycloak access token"),
              QT_TRANSLATE_NOOP("Kinds", "The client sends it to an API."), nullptr},
    KindEntry{"keycloak_id_token", QT_TRANSLATE_NOOP("Kinds", "Keycloak ID token"),
              QT_TRANSLATE_NOOP("Kinds", "It tells the client who signed in."), nullptr},
    KindEntry{"kubernetes_service_account", QT_TRANSLATE_NOOP("Kinds", "Kubernetes service account token"),
              QT_TRANSLATE_NOOP("Kinds", "It identifies a pod to its cluster, and is refreshed on disk."), nullptr},
    KindEntry{"kubernetes_service_account_legacy",
              QT_TRANSLATE_NOOP("Kinds", "Kubernetes service account token of the old form"),
              QT_TRANSLATE_NOOP("Kinds", "It identifies a service account, and never expires."), nullptr},
    KindEntry{"livekit_access_token", QT_TRANSLATE_NOOP("Kinds", "LiveKit access token"),
              QT_TRANSLATE_NOOP("Kinds", "It lets somebody into a room of a LiveKit server."), nullptr},
    KindEntry{"logout_token", QT_TRANSLATE_NOOP("Kinds", "logout token"),
              QT_TRANSLATE_NOOP("Kinds",
                                "The provider posts it to the client’s back-channel logout address as logout_token."),
              nullptr},
    KindEntry{"lti_message", QT_TRANSLATE_NOOP("Kinds", "LTI message"),
              QT_TRANSLATE_NOOP("Kinds", "A learning platform or a tool hands a user over to the other with it."),
              nullptr},
    KindEntry{"metabase_embedding_token", QT_TRANSLATE_NOOP("Kinds", "Metabase embedding token"),
              QT_TRANSLATE_NOOP("Kinds", "A page shows a dashboard or a question of Metabase’s with it."), nullptr},
    KindEntry{"okta_access_token", QT_TRANSLATE_NOOP("Kinds", "Okta access token"),
              QT_TRANSLATE_NOOP("Kinds", "The client sends it to an API."), nullptr},
    KindEntry{
        "pangea_authn", QT_TRANSLATE_NOOP("Kinds", "Pangea AuthN token"),
        QT_TRANSLATE_NOOP(
            "Kinds", "A user’s token of Pangea AuthN. Its client’s keys and those of its OAuth server are two sets."),
        nullptr},
    KindEntry{"passport", QT_TRANSLATE_NOOP("Kinds", "caller identity token (PASSporT)"),
              QT_TRANSLATE_NOOP("Kinds", "It says who is calling, in the Identity header of a phone call."), nullptr},
    KindEntry{"play_integrity", QT_TRANSLATE_NOOP("Kinds", "Play Integrity verdict"),
              QT_TRANSLATE_NOOP("Kinds", "Google tells an app’s server with it whether app and device are genuine."),
              nullptr},
    KindEntry{
        "refresh_token", QT_TRANSLATE_NOOP("Kinds", "refresh token"),
        QT_TRANSLATE_NOOP("Kinds", "Only the server that issued it can check it; it is sent to that server’s token "
                                   "endpoint and nowhere else."),
        QT_TRANSLATE_NOOP(
            "Kinds", "its signature: only the server that issued it has the shared secret, which is never published")},
    KindEntry{"request_object", QT_TRANSLATE_NOOP("Kinds", "request object"),
              QT_TRANSLATE_NOOP("Kinds", "The client’s signed authorization request, for the authorization endpoint."),
              nullptr},
    KindEntry{"salesforce_assertion", QT_TRANSLATE_NOOP("Kinds", "Salesforce assertion"),
              QT_TRANSLATE_NOOP("Kinds", "A program gets an access token of Salesforce’s for it."), nullptr},
    KindEntry{"sd_jwt", QT_TRANSLATE_NOOP("Kinds", "credential with selective disclosure (SD-JWT)"),
              QT_TRANSLATE_NOOP("Kinds", "Its holder shows some of its claims. Cut to its first part, it loses them."),
              nullptr},
    KindEntry{"sd_jwt_kb", QT_TRANSLATE_NOOP("Kinds", "credential with key binding (SD-JWT+KB)"),
              QT_TRANSLATE_NOOP("Kinds", "Its holder shows some of its claims, and signs that for one verifier."),
              nullptr},
    KindEntry{"sd_jwt_vc", QT_TRANSLATE_NOOP("Kinds", "verifiable credential (SD-JWT VC)"),
              QT_TRANSLATE_NOOP("Kinds", "Its holder shows some of its claims to a verifier."), nullptr},
    KindEntry{"self_issued_id_token", QT_TRANSLATE_NOOP("Kinds", "self-issued ID token"),
              QT_TRANSLATE_NOOP("Kinds", "The user’s own device says who signs in."), nullptr},
    KindEntry{"set", QT_TRANSLATE_NOOP("Kinds", "security event token"),
              QT_TRANSLATE_NOOP("Kinds", "It reports something that happened. It opens nothing."), nullptr},
    KindEntry{"snowflake_key_pair", QT_TRANSLATE_NOOP("Kinds", "Snowflake login token (key pair)"),
              QT_TRANSLATE_NOOP("Kinds", "A program logs in to Snowflake with it."), nullptr},
    KindEntry{"ssf_set", QT_TRANSLATE_NOOP("Kinds", "shared signal (security event token)"),
              QT_TRANSLATE_NOOP("Kinds", "It reports that a session, a credential or a risk has changed."), nullptr},
    KindEntry{"status_list_token", QT_TRANSLATE_NOOP("Kinds", "status list token"),
              QT_TRANSLATE_NOOP("Kinds", "It says whether thousands of tokens are revoked."),
              QT_TRANSLATE_NOOP("Kinds", "the list in it, which was not unpacked")},
    KindEntry{"subject_token", QT_TRANSLATE_NOOP("Kinds", "subject token"),
              QT_TRANSLATE_NOOP("Kinds", "It says whom a token exchange is about."), nullptr},
    KindEntry{"subordinate_statement", QT_TRANSLATE_NOOP("Kinds", "federation statement about a subordinate"),
              QT_TRANSLATE_NOOP("Kinds", "What a superior says of an organisation below it."), nullptr},
    KindEntry{"supabase", QT_TRANSLATE_NOOP("Kinds", "Supabase user token"),
              QT_TRANSLATE_NOOP("Kinds", "A user’s session at a Supabase project."), nullptr},
    KindEntry{"supabase_key", QT_TRANSLATE_NOOP("Kinds", "Supabase API key"),
              QT_TRANSLATE_NOOP(
                  "Kinds", "A key of a Supabase project. That of the role service_role is an administrator’s secret."),
              nullptr},
    KindEntry{"tableau_connected_app", QT_TRANSLATE_NOOP("Kinds", "Tableau connected app’s token"),
              QT_TRANSLATE_NOOP("Kinds", "A page shows a view of Tableau’s with it."), nullptr},
    KindEntry{"transaction_token", QT_TRANSLATE_NOOP("Kinds", "transaction token"),
              QT_TRANSLATE_NOOP("Kinds", "It is passed on inside one trust domain only, in the Txn-Token header."),
              nullptr},
    KindEntry{"trust_mark", QT_TRANSLATE_NOOP("Kinds", "federation trust mark"),
              QT_TRANSLATE_NOOP("Kinds", "A seal that was given to an organisation."),
              QT_TRANSLATE_NOOP("Kinds", "the federation’s statements about who may issue it")},
    KindEntry{"trust_mark_delegation", QT_TRANSLATE_NOOP("Kinds", "trust mark delegation"),
              QT_TRANSLATE_NOOP("Kinds", "The owner of a trust mark lets somebody else issue it."),
              QT_TRANSLATE_NOOP("Kinds", "the trust mark that it belongs to")},
    KindEntry{"twilio_access_token", QT_TRANSLATE_NOOP("Kinds", "Twilio access token"),
              QT_TRANSLATE_NOOP("Kinds", "An app opens Twilio’s voice, video or chat with it."), nullptr},
    KindEntry{"userinfo_response", QT_TRANSLATE_NOOP("Kinds", "userinfo response"),
              QT_TRANSLATE_NOOP("Kinds", "The signed answer of the userinfo endpoint, for the client."), nullptr},
    KindEntry{"vapid", QT_TRANSLATE_NOOP("Kinds", "web push token (VAPID)"),
              QT_TRANSLATE_NOOP("Kinds", "A web server tells a push service who it is."), nullptr},
    KindEntry{"vc_jwt", QT_TRANSLATE_NOOP("Kinds", "verifiable credential (JWT)"),
              QT_TRANSLATE_NOOP("Kinds", "Its issuer states something about its subject."),
              QT_TRANSLATE_NOOP("Kinds", "the rules of its data model")},
    KindEntry{"vc_sd_jwt", QT_TRANSLATE_NOOP("Kinds", "verifiable credential of the older type (SD-JWT)"),
              QT_TRANSLATE_NOOP("Kinds", "Its holder shows some of its claims to a verifier."), nullptr},
    KindEntry{"vci_issuer_metadata", QT_TRANSLATE_NOOP("Kinds", "credential issuer metadata"),
              QT_TRANSLATE_NOOP("Kinds", "A credential issuer describes itself."), nullptr},
    KindEntry{"vci_proof", QT_TRANSLATE_NOOP("Kinds", "proof of a wallet’s key"),
              QT_TRANSLATE_NOOP("Kinds", "A wallet proves with it that it holds a key, to the credential endpoint."),
              QT_TRANSLATE_NOOP("Kinds", "the credential request that it was made for")},
    KindEntry{"verifier_attestation", QT_TRANSLATE_NOOP("Kinds", "verifier attestation"),
              QT_TRANSLATE_NOOP("Kinds", "Somebody vouches with it for a verifier."),
              QT_TRANSLATE_NOOP("Kinds", "the request that it belongs to")},
    KindEntry{"vp_jwt", QT_TRANSLATE_NOOP("Kinds", "verifiable presentation (JWT)"),
              QT_TRANSLATE_NOOP("Kinds", "A holder presents credentials with it."),
              QT_TRANSLATE_NOOP("Kinds", "the credentials in it")},
    KindEntry{"vp_request_object", QT_TRANSLATE_NOOP("Kinds", "verifier’s request (OpenID4VP)"),
              QT_TRANSLATE_NOOP("Kinds", "A verifier asks a wallet with it for credentials."), nullptr},
    KindEntry{"wit", QT_TRANSLATE_NOOP("Kinds", "workload identity token"),
              QT_TRANSLATE_NOOP("Kinds", "It is sent in the Workload-Identity-Token header, always with a proof."),
              nullptr},
    KindEntry{
        "wpt", QT_TRANSLATE_NOOP("Kinds", "workload proof token"),
        QT_TRANSLATE_NOOP("Kinds", "It proves for one request that a workload holds the key of its identity token."),
        QT_TRANSLATE_NOOP("Kinds", "the workload identity token and the request that it was made for")},
    KindEntry{"zoom_meeting_signature", QT_TRANSLATE_NOOP("Kinds", "signature for the Zoom Meeting SDK"),
              QT_TRANSLATE_NOOP("Kinds", "An app joins or starts a Zoom meeting with it."), nullptr},
    KindEntry{"zoom_video_signature", QT_TRANSLATE_NOOP("Kinds", "signature for the Zoom Video SDK"),
              QT_TRANSLATE_NOOP("Kinds", "An app joins or starts a video session of Zoom’s with it."), nullptr},
};

const KindEntry *findKind(std::string_view kind)
{
    const auto found = std::ranges::find(kindEntries, kind, &KindEntry::kind);
    return found == kindEntries.end() ? nullptr : &*found;
}

} // namespace

QString kindName(std::string_view kind)
{
    const KindEntry *const entry = findKind(kind);
    return entry ? QCoreApplication::translate("Kinds", entry->name) : QString();
}

QString kindWithArticle(std::string_view kind)
{
    static constexpr std::string_view vowels = "AEIOaeio"; // of a word in u, it is "a userinfo response"
    const QString name = kindName(kind);
    if (name.isEmpty())
        return name;
    const bool startsWithVowel = vowels.contains(name.front().toLatin1());
    return fill(startsWithVowel ? QCoreApplication::translate("Kinds", "an %1")
                                : QCoreApplication::translate("Kinds", "a %1"),
                {name});
}

QString purposeOfKind(std::string_view kind)
{
    const KindEntry *const entry = findKind(kind);
    return entry ? QCoreApplication::translate("Kinds", entry->purpose) : QString();
}

QString dependenceOfKind(std::string_view kind)
{
    const KindEntry *const entry = findKind(kind);
    return entry && entry->dependence ? QCoreApplication::translate("Kinds", entry->dependence) : QString();
}

} // namespace tokenscope::explain
