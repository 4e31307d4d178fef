// SPDX-License-Identifier: Apache-2.0
#include "inspect/kinds/kind_tables.h"

namespace tokenscope::inspect {

namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr std::array appMembers = {
    needs("payload.iat", NumberType, Allowed::NonNegativeInteger),
    needs("payload.exp", NumberType, Allowed::NonNegativeInteger),
    needs("payload.iss", TextType | NumberType),
};

constexpr std::array appleSecretMembers = {
    needs("header.kid", TextType, Allowed::NotEmpty),
    needs("payload.iss", TextType, Allowed::AppleTeamId),
    needs("payload.iat", NumberType),
    needs("payload.exp", NumberType),
    needs("payload.sub", TextType, Allowed::NotEmpty),
    needs("payload.aud", textOrList, Allowed::OneOfTexts, "https://appleid.apple.com"),
};

constexpr std::array appStoreMembers = {
    needs("header.kid", TextType, Allowed::NotEmpty),
    either("payload.iss", "payload.sub", TextType),
    needs("payload.aud", textOrList, Allowed::OneOfTexts, "appstoreconnect-v1"),
    needs("payload.exp", NumberType),
    may("payload.scope", ArrayType),
};

constexpr std::array serviceAccountMembers = {
    needs("payload.iss", TextType, Allowed::EmailAddress),
    needs("payload.aud", textOrList, Allowed::SoleText),
    needs("payload.iat", NumberType),
    needs("payload.exp", NumberType),
    either("payload.scope", "payload.target_audience", TextType),
};

/// Sent to a service of Google's itself, in place of an access token.
constexpr std::array selfSignedMembers = {
    needs("payload.iss", TextType, Allowed::EmailAddress),
    needs("payload.sub", TextType, Allowed::SameAs, "payload.iss"),
    either("payload.aud", "payload.scope", TextType),
    needs("payload.iat", NumberType),
    needs("payload.exp", NumberType),
};

constexpr std::string_view firebaseAudience =
    "https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit";

constexpr std::array customTokenMembers = {
    needs("payload.iss", TextType, Allowed::NotEmpty),
    needs("payload.sub", TextType, Allowed::SameAs, "payload.iss"),
    needs("payload.aud", textOrList, Allowed::SoleText),
    needs("payload.uid", TextType, Allowed::ShortId),
    needs("payload.iat", NumberType),
    needs("payload.exp", NumberType),
    may("payload.claims", ObjectType, Allowed::NoReservedClaims),
};

constexpr std::array firebaseMembers = {
    needs("header.kid", TextType, Allowed::NotEmpty),
    needs("payload.iss", TextType),
    needs("payload.aud", textOrList, Allowed::LastPartOf, "payload.iss"),
    needs("payload.sub", TextType, Allowed::ShortId),
    needs("payload.exp", NumberType),
    needs("payload.iat", NumberType),
    may("payload.auth_time", NumberType, Allowed::PastDate),
};

constexpr std::array storeMembers = {
    needs("header.x5c", ArrayType, Allowed::ThreeCertificates),
    either("payload.signedDate", "payload.receiptCreationDate", NumberType),
};
constexpr std::array<Code, 3> storeSilence = {Code::ExpiryMissing, Code::HeaderKeyIgnored, Code::KidMissing};

constexpr std::array pushMembers = {
    needs("payload.aud", TextType, Allowed::Origin),
    needs("payload.exp", NumberType),
    should("payload.sub", TextType, Allowed::Contact),
};

/// An `Authorization` header is around it, as it should.
constexpr std::array<Code, 2> pushSilence = {Code::EmbeddedInText, Code::KidMissing};

constexpr std::array callMembers = {
    needs("payload.iat", NumberType),
    needs("payload.orig", ObjectType, Allowed::OneIdentity),
    needs("payload.dest", ObjectType, Allowed::CallTargets),
    may("header.ppt", TextType, Allowed::OneOfTexts, "shaken|div"),
    where({"header.ppt", "shaken"}, needs("payload.attest", TextType, Allowed::OneOfTexts, "A|B|C")),
    where({"header.ppt", "shaken"}, needs("payload.origid", TextType, Allowed::Uuid)),
    where({"header.ppt", "div"}, needs("payload.div", ObjectType, Allowed::OneIdentity, "hi")),
    where({"header.ppt", "div"}, mustNot("payload.opt")),
    may("payload.mky", ArrayType),
    should("header.x5u", TextType, Allowed::HttpsAddress),
};
/// An `Identity` header is around it, as it should.
constexpr std::array<Code, 4> callSilence = {Code::EmbeddedInText, Code::ExpiryMissing, Code::HeaderKeyIgnored,
                                             Code::KidMissing};

constexpr std::array integrityMembers = {
    needs("payload.requestDetails", ObjectType),
    needs("payload.requestDetails.requestPackageName", TextType, Allowed::NotEmpty),
    either("payload.requestDetails.nonce", "payload.requestDetails.requestHash", TextType),
    needs("payload.requestDetails.timestampMillis", TextType | NumberType),
    may("payload.appIntegrity", ObjectType),
    may("payload.deviceIntegrity", ObjectType),
    may("payload.accountDetails", ObjectType),
};
/// Made for one request of the app's server, which has the keys from the Play Console and no name for them.
constexpr std::array<Code, 3> integritySilence = {Code::ExpiryMissing, Code::IssuerMissing, Code::KidMissing};

constexpr std::array snowflakeMembers = {
    needs("payload.iss", TextType, Allowed::SnowflakeIssuer, "payload.sub"),
    needs("payload.sub", TextType, Allowed::NotEmpty),
    needs("payload.iat", NumberType),
    needs("payload.exp", NumberType),
};
/// Snowflake finds the key by its fingerprint.
constexpr std::array<Code, 1> snowflakeSilence = {Code::KidMissing};

constexpr std::array vendorTable = {
    TokenKind{
        .name = "github_app",
        .type = {},
        .rule = "GitHub, generating a JSON Web Token for a GitHub App",
        .members = appMembers,
        .algorithmRule = Algorithms::Named,
        .algorithms = onlyRs256,
        .time = {.lifetime = minutes(10), .from = From::Now},
        .marks = {guessedBy(Trait{"payload.iss", Match::Digits}, Trait{"payload.iat"}, Trait{"payload.exp"},
                            Trait{"payload.sub", Match::Absent}, Trait{"payload.aud", Match::Absent}),
                  guessedBy(Trait{"payload.iss", Match::StartsWith, "Iv"}, Trait{"payload.iat"}, Trait{"payload.exp"},
                            Trait{"payload.sub", Match::Absent}, Trait{"payload.aud", Match::Absent})}},
    TokenKind{.name = "apple_client_secret",
              .type = {},
              .rule = "Apple, creating a client secret",
              .members = appleSecretMembers,
              .silent = {},
              .algorithmRule = Algorithms::Named,
              .algorithms = onlyEs256,
              .time = {.lifetime = seconds(15777000), .from = From::Now},
              .marks = {sureBy(Trait{"payload.aud", Match::StartsWith, "https://appleid.apple.com"})}},
    TokenKind{.name = "app_store_connect",
              .type = {},
              .rule = "App Store Connect API, generating tokens for API requests",
              .members = appStoreMembers,
              .algorithmRule = Algorithms::Named,
              .algorithms = onlyEs256,
              .time = {.lifetime = minutes(20),
                       .liftedBy = "payload.scope",
                       .liftedStart = "GET ",
                       .liftedLifetime = seconds(15777000)},
              .marks = {sureBy(Trait{"payload.aud", Match::StartsWith, "appstoreconnect-v"})}},
    TokenKind{.name = "google_service_account",
              .type = {},
              .rule = "Google, OAuth 2.0 for service accounts",
              .members = serviceAccountMembers,
              .algorithmRule = Algorithms::Named,
              .algorithms = onlyRs256,
              .time = {.lifetime = hours(1)},
              .marks = {sureBy(Trait{"payload.aud", Match::Equals, "https://oauth2.googleapis.com/token"}),
                        sureBy(Trait{"payload.aud", Match::Equals, "https://www.googleapis.com/oauth2/v4/token"}),
                        sureBy(Trait{"payload.aud", Match::Equals, "https://accounts.google.com/o/oauth2/token"})}},
    TokenKind{.name = "snowflake_key_pair",
              .type = {},
              .rule = "Snowflake, using key-pair authentication",
              .members = snowflakeMembers,
              .silent = snowflakeSilence,
              .algorithmRule = Algorithms::Named,
              .algorithms = onlyRs256,
              .time = {.lifetime = hours(1), .isAdvice = true},
              .marks = {sureBy(Trait{"payload.iss", Match::Contains, ".SHA256:"}),
                        sureBy(Trait{"payload.iss", Match::AddsDigest, "payload.sub"})}},
    TokenKind{.name = "firebase_custom_token",
              .type = {},
              .rule = "Firebase, creating custom tokens",
              .members = customTokenMembers,
              .algorithmRule = Algorithms::Named,
              .algorithms = onlyRs256,
              .time = {.lifetime = hours(1)},
              .marks = {sureBy(Trait{"payload.aud", Match::Equals, firebaseAudience})}},
    TokenKind{.name = "google_self_signed_token",
              .type = {},
              .rule = "Google, service account authorization without OAuth",
              .members = selfSignedMembers,
              .algorithmRule = Algorithms::Named,
              .algorithms = onlyRs256,
              .time = {.lifetime = hours(1)},
              .marks = {sureBy(Trait{"payload.iss", Match::EndsWith, ".gserviceaccount.com"},
                               Trait{"payload.sub", Match::EndsWith, ".gserviceaccount.com"},
                               Trait{"payload.aud", Match::Contains, ".googleapis.com"},
                               Trait{"payload.uid", Match::Absent}, Trait{"payload.target_audience", Match::Absent}),
                        sureBy(Trait{"payload.iss", Match::EndsWith, ".gserviceaccount.com"},
                               Trait{"payload.sub", Match::EndsWith, ".gserviceaccount.com"},
                               Trait{"payload.aud", Match::Absent}, Trait{"payload.scope"})}},
    TokenKind{.name = "firebase_session_cookie",
              .type = {},
              .rule = "Firebase, managing session cookies",
              .members = firebaseMembers,
              .silent = std::span(noLifetime).last(1),
              .algorithmRule = Algorithms::Named,
              .algorithms = onlyRs256,
              .time = {.lifetime = hours(14 * 24), .shortest = minutes(5)},
              .marks = {sureBy(Trait{"payload.iss", Match::StartsWith, "https://session.firebase.google.com/"})}},
    TokenKind{.name = "firebase_id_token",
              .type = {},
              .rule = "Firebase, verifying ID tokens",
              .dialectOf = "id_token",
              .members = firebaseMembers,
              .algorithmRule = Algorithms::Named,
              .algorithms = onlyRs256,
              .marks = {sureBy(Trait{"payload.iss", Match::StartsWith, "https://securetoken.google.com/"})}},
    TokenKind{.name = "app_store_signed",
              .type = {},
              .rule = "App Store Server API, JWSTransaction",
              .members = storeMembers,
              .silent = storeSilence,
              .algorithmRule = Algorithms::Named,
              .algorithms = onlyEs256,
              .marks = {sureBy(Trait{"header.x5c", Match::IsList}, Trait{"payload.signedDate"}),
                        sureBy(Trait{"header.x5c", Match::IsList}, Trait{"payload.receiptCreationDate"})}},
    TokenKind{.name = "play_integrity",
              .type = {},
              .rule = "Play Integrity API, verdicts",
              .members = integrityMembers,
              .silent = integritySilence,
              .algorithmRule = Algorithms::Named,
              .algorithms = onlyEs256,
              .nonce = "payload.requestDetails.nonce",
              .marks = {sureBy(Trait{"payload.requestDetails.requestPackageName"},
                               Trait{"payload.requestDetails.timestampMillis"})}},
    TokenKind{.name = "vapid",
              .type = {},
              .rule = "RFC 8292, 2",
              .members = pushMembers,
              .silent = pushSilence,
              .algorithmRule = Algorithms::Named,
              .algorithms = onlyEs256,
              .time = {.lifetime = hours(24), .from = From::Now},
              .ownKey = "k",
              .form = TextForm::WebPush},
    TokenKind{.name = "passport",
              .type = "passport",
              .rule = "RFC 8225, 4 and 5",
              .members = callMembers,
              .silent = callSilence,
              .algorithmRule = Algorithms::Asymmetric,
              .time = {.freshness = seconds(60)},
              .typeIsRequired = true},
};

} // namespace

std::span<const TokenKind> vendorKinds()
{
    return vendorTable;
}

} // namespace tokenscope::inspect
