// SPDX-License-Identifier: Apache-2.0
#include "inspect/kinds/kind_tables.h"

/// Tokens that an application makes for a service, by the rules of that service.
namespace tokenscope::inspect {

namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr std::string_view messageType = "payload.[https://purl.imsglobal.org/spec/lti/claim/message_type]";
constexpr Condition ofResourceLink = {messageType, "LtiResourceLinkRequest"};
constexpr Condition ofDeepLinking = {messageType, "LtiDeepLinkingRequest"};

constexpr std::array ltiMembers = {
    needs("payload.iss", TextType, Allowed::NotEmpty),
    needs("payload.aud", textOrList, Allowed::NotEmpty),
    needs("payload.exp", NumberType),
    needs("payload.iat", NumberType),
    needs("payload.nonce", TextType, Allowed::NotEmpty),
    needs(messageType, TextType, Allowed::StartsWith, "Lti"),
    needs("payload.[https://purl.imsglobal.org/spec/lti/claim/version]", TextType, Allowed::OneOfTexts, "1.3.0"),
    needs("payload.[https://purl.imsglobal.org/spec/lti/claim/deployment_id]", TextType, Allowed::ShortAscii),
    where(ofResourceLink,
          needs("payload.[https://purl.imsglobal.org/spec/lti/claim/target_link_uri]", TextType, Allowed::NotEmpty)),
    where(ofResourceLink, needs("payload.[https://purl.imsglobal.org/spec/lti/claim/resource_link]", ObjectType)),
    where(ofResourceLink,
          needs("payload.[https://purl.imsglobal.org/spec/lti/claim/resource_link].id", TextType, Allowed::ShortAscii)),
    where(ofResourceLink, needs("payload.[https://purl.imsglobal.org/spec/lti/claim/roles]", ArrayType)),
    where(ofDeepLinking,
          needs("payload.[https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings]", ObjectType)),
    where(ofDeepLinking,
          needs("payload.[https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings].deep_link_return_url",
                TextType, Allowed::WebAddress)),
};

constexpr std::array walletPassMembers = {
    needs("payload.iss", TextType, Allowed::EmailAddress),
    needs("payload.aud", textOrList, Allowed::OneOfTexts, "google"),
    needs("payload.typ", TextType, Allowed::OneOfTexts, "savetowallet|savetoandroidpay"),
    needs("payload.payload", ObjectType),
    should("payload.iat", NumberType),
    may("payload.origins", ArrayType),
};
/// A link that a user may follow at any time.
constexpr std::array<Code, 2> walletPassSilence = {Code::ExpiryMissing, Code::KidMissing};

constexpr Condition toJoin = {"payload.video.roomJoin", "true"};

constexpr std::array liveKitMembers = {
    needs("payload.iss", TextType, Allowed::NotEmpty),
    needs("payload.exp", NumberType),
    needs("payload.video", ObjectType),
    may("payload.video.roomJoin", BooleanType),
    where(toJoin, needs("payload.sub", TextType, Allowed::NotEmpty)),
    where(toJoin, should("payload.video.room", TextType, Allowed::NotEmpty)),
};

constexpr std::array twilioMembers = {
    needs("header.cty", TextType, Allowed::OneOfTexts, "twilio-fpa;v=1"),
    needs("payload.iss", TextType, Allowed::StartsWith, "SK"),
    needs("payload.sub", TextType, Allowed::StartsWith, "AC"),
    needs("payload.exp", NumberType),
    needs("payload.grants", ObjectType),
    may("payload.grants.identity", TextType, Allowed::NotEmpty),
    should("payload.jti", TextType, Allowed::NotEmpty),
};

constexpr std::array zoomMeetingMembers = {
    either("payload.appKey", "payload.sdkKey", TextType),
    needs("payload.iat", NumberType),
    needs("payload.exp", NumberType),
    may("payload.role", NumberType, Allowed::OneOfNumbers, "0|1"),
    should("payload.tokenExp", NumberType),
};

constexpr std::array zoomVideoMembers = {
    needs("payload.app_key", TextType, Allowed::NotEmpty),
    needs("payload.tpc", TextType, Allowed::NotEmpty),
    needs("payload.role_type", NumberType, Allowed::OneOfNumbers, "0|1"),
    needs("payload.iat", NumberType),
    needs("payload.exp", NumberType),
    may("payload.version", NumberType, Allowed::OneOfNumbers, "1"),
};

/// Apple names the key by `kid`, the team by `iss`, and counts an hour from `iat`.
constexpr std::array pushProviderMembers = {
    needs("header.kid", TextType, Allowed::NotEmpty),
    needs("payload.iss", TextType, Allowed::AppleTeamId),
    needs("payload.iat", NumberType),
};

constexpr std::array tableauMembers = {
    needs("header.kid", TextType, Allowed::NotEmpty),
    needs("payload.iss", TextType, Allowed::NotEmpty),
    needs("payload.sub", TextType, Allowed::NotEmpty),
    needs("payload.aud", textOrList, Allowed::OneOfTexts, "tableau"),
    needs("payload.exp", NumberType),
    needs("payload.jti", TextType, Allowed::NotEmpty),
    needs("payload.scp", ArrayType, Allowed::TextArray),
};

constexpr std::array docuSignMembers = {
    needs("payload.iss", TextType, Allowed::NotEmpty),
    needs("payload.sub", TextType, Allowed::NotEmpty),
    needs("payload.aud", textOrList, Allowed::OneOfTexts, "account.docusign.com|account-d.docusign.com"),
    needs("payload.scope", TextType, Allowed::NotEmpty),
    needs("payload.iat", NumberType),
    needs("payload.exp", NumberType),
};

constexpr std::array boxMembers = {
    needs("payload.iss", TextType, Allowed::NotEmpty),
    needs("payload.sub", TextType, Allowed::NotEmpty),
    needs("payload.box_sub_type", TextType, Allowed::OneOfTexts, "enterprise|user"),
    needs("payload.aud", textOrList, Allowed::OneOfTexts, "https://api.box.com/oauth2/token"),
    needs("payload.jti", TextType, Allowed::ShortId),
    needs("payload.exp", NumberType),
};

constexpr std::array salesforceMembers = {
    needs("payload.iss", TextType, Allowed::NotEmpty),
    needs("payload.sub", TextType, Allowed::NotEmpty),
    needs("payload.aud", textOrList, Allowed::NotEmpty),
    needs("payload.exp", NumberType),
};

constexpr std::array ghostMembers = {
    needs("header.kid", TextType, Allowed::NotEmpty),
    needs("payload.aud", textOrList, Allowed::EndsWith, "admin/"),
    needs("payload.iat", NumberType),
    needs("payload.exp", NumberType),
};

constexpr std::array metabaseMembers = {
    needs("payload.resource", ObjectType),
    needs("payload.params", ObjectType),
    should("payload.exp", NumberType),
};

constexpr std::array jaasMembers = {
    should("header.kid", TextType, Allowed::StartsWith, "vpaas-magic-cookie-"),
    needs("payload.iss", TextType, Allowed::OneOfTexts, "chat"),
    needs("payload.aud", textOrList, Allowed::OneOfTexts, "jitsi"),
    needs("payload.sub", TextType, Allowed::StartsWith, "vpaas-magic-cookie-"),
    needs("payload.room", TextType, Allowed::NotEmpty),
    needs("payload.exp", NumberType),
};

constexpr std::string_view boxAddress = "https://api.box.com/oauth2/token";
constexpr TimeRules zoomTime = {.lifetime = hours(48), .shortest = minutes(30)};
constexpr std::array<Code, 1> nobodyNamesTheKey = {Code::KidMissing};

constexpr std::array serviceTable = {
    TokenKind{.name = "lti_message",
              .type = {},
              .rule = "1EdTech Learning Tools Interoperability 1.3, 5.3",
              .dialectOf = "id_token",
              .members = ltiMembers,
              .algorithmRule = Algorithms::Asymmetric,
              .marks = {sureBy(Trait{messageType}),
                        sureBy(Trait{"payload.[https://purl.imsglobal.org/spec/lti/claim/version]"}),
                        sureBy(Trait{"payload.[https://purl.imsglobal.org/spec/lti/claim/deployment_id]"})}},
    TokenKind{.name = "google_wallet_pass",
              .type = {},
              .rule = "Google Wallet, working with JSON Web Tokens",
              .members = walletPassMembers,
              .silent = walletPassSilence,
              .algorithmRule = Algorithms::Named,
              .algorithms = onlyRs256,
              .marks = {sureBy(Trait{"payload.aud", Match::Equals, "google"}, Trait{"payload.payload"}),
                        sureBy(Trait{"payload.typ", Match::Equals, "savetowallet"}),
                        sureBy(Trait{"payload.typ", Match::Equals, "savetoandroidpay"})}},
    TokenKind{.name = "livekit_access_token",
              .type = {},
              .rule = "LiveKit, tokens and grants",
              .members = liveKitMembers,
              .silent = nobodyNamesTheKey,
              .algorithmRule = Algorithms::Mac,
              .marks = {sureBy(Trait{"payload.video", Match::HasMember, "room"}, Trait{"payload.iss"}),
                        sureBy(Trait{"payload.video", Match::Contains, "\"room"}, Trait{"payload.iss"}),
                        guessedBy(Trait{"payload.video"}, Trait{"payload.iss", Match::StartsWith, "API"})}},
    TokenKind{.name = "twilio_access_token",
              .type = {},
              .rule = "Twilio, access tokens",
              .members = twilioMembers,
              .silent = nobodyNamesTheKey,
              .algorithmRule = Algorithms::Mac,
              .time = {.lifetime = hours(24)},
              .marks = {sureBy(Trait{"header.cty", Match::StartsWith, "twilio-fpa"}),
                        sureBy(Trait{"payload.grants"}, Trait{"payload.iss", Match::StartsWith, "SK"},
                               Trait{"payload.sub", Match::StartsWith, "AC"})}},
    TokenKind{.name = "zoom_meeting_signature",
              .type = {},
              .rule = "Zoom Meeting SDK, authorization",
              .members = zoomMeetingMembers,
              .silent = nobodyNamesTheKey,
              .algorithmRule = Algorithms::Mac,
              .time = zoomTime,
              .marks = {sureBy(Trait{"payload.appKey"}, Trait{"payload.tokenExp"}),
                        sureBy(Trait{"payload.sdkKey"}, Trait{"payload.mn"}),
                        sureBy(Trait{"payload.appKey"}, Trait{"payload.mn"})}},
    TokenKind{.name = "zoom_video_signature",
              .type = {},
              .rule = "Zoom Video SDK, authorization",
              .members = zoomVideoMembers,
              .silent = nobodyNamesTheKey,
              .algorithmRule = Algorithms::Mac,
              .time = zoomTime,
              .marks = {sureBy(Trait{"payload.app_key"}, Trait{"payload.role_type"}),
                        sureBy(Trait{"payload.app_key"}, Trait{"payload.tpc"})}},
    TokenKind{.name = "apns_provider_token",
              .type = {},
              .rule = "Apple, establishing a token-based connection to APNs",
              .members = pushProviderMembers,
              .silent = noExpiry,
              .algorithmRule = Algorithms::Named,
              .algorithms = onlyEs256,
              .time = {.window = hours(1)},
              .marks = {guessedBy(Trait{"payload.iss", Match::TeamId}, Trait{"payload.iat"},
                                  Trait{"payload.exp", Match::Absent}, Trait{"payload.aud", Match::Absent},
                                  Trait{"payload.sub", Match::Absent})}},
    TokenKind{.name = "tableau_connected_app",
              .type = {},
              .rule = "Tableau, connected apps",
              .members = tableauMembers,
              .time = {.lifetime = minutes(10), .from = From::Now},
              .marks = {sureBy(Trait{"payload.aud", Match::Equals, "tableau"})}},
    TokenKind{.name = "docusign_assertion",
              .type = {},
              .rule = "DocuSign, JWT grant",
              .dialectOf = "jwt_bearer_grant",
              .members = docuSignMembers,
              .silent = nobodyNamesTheKey,
              .algorithmRule = Algorithms::Named,
              .algorithms = onlyRs256,
              .marks = {sureBy(Trait{"payload.aud", Match::Contains, "account.docusign.com"}),
                        sureBy(Trait{"payload.aud", Match::Contains, "account-d.docusign.com"})}},
    TokenKind{
        .name = "box_assertion",
        .type = {},
        .rule = "Box, JWT authentication without SDKs",
        .dialectOf = "jwt_bearer_grant",
        .members = boxMembers,
        .time = {.lifetime = seconds(60), .from = From::Now},
        .marks = {sureBy(Trait{"payload.box_sub_type"}), sureBy(Trait{"payload.aud", Match::Equals, boxAddress})}},
    TokenKind{.name = "salesforce_assertion",
              .type = {},
              .rule = "Salesforce, OAuth 2.0 JWT bearer flow",
              .dialectOf = "jwt_bearer_grant",
              .members = salesforceMembers,
              .silent = nobodyNamesTheKey,
              .algorithmRule = Algorithms::Named,
              .algorithms = onlyRs256,
              .time = {.lifetime = minutes(3), .from = From::Now, .isAdvice = true},
              .marks = {sureBy(Trait{"payload.aud", Match::Equals, "https://login.salesforce.com"}),
                        sureBy(Trait{"payload.aud", Match::Equals, "https://test.salesforce.com"})}},
    TokenKind{.name = "ghost_admin_token",
              .type = {},
              .rule = "Ghost, Admin API token authentication",
              .members = ghostMembers,
              .algorithmRule = Algorithms::Mac,
              .time = {.lifetime = minutes(5)},
              .marks = {sureBy(Trait{"payload.aud", Match::Equals, "/admin/"}),
                        sureBy(Trait{"payload.aud", Match::StartsWith, "/v"},
                               Trait{"payload.aud", Match::EndsWith, "/admin/"})}},
    TokenKind{.name = "metabase_embedding_token",
              .type = {},
              .rule = "Metabase, static embedding",
              .members = metabaseMembers,
              .silent = nobodyNamesTheKey,
              .algorithmRule = Algorithms::Mac,
              .marks = {sureBy(Trait{"payload.resource", Match::HasMember, "dashboard"},
                               Trait{"payload.iss", Match::Absent}, Trait{"payload.sub", Match::Absent}),
                        sureBy(Trait{"payload.resource", Match::HasMember, "question"},
                               Trait{"payload.iss", Match::Absent}, Trait{"payload.sub", Match::Absent})}},
    TokenKind{
        .name = "jaas_meeting_token",
        .type = {},
        .rule = "8x8 JaaS, the JWT of a meeting",
        .members = jaasMembers,
        .algorithmRule = Algorithms::Named,
        .algorithms = onlyRs256,
        .marks = {sureBy(Trait{"payload.aud", Match::Equals, "jitsi"}, Trait{"payload.iss", Match::Equals, "chat"}),
                  sureBy(Trait{"payload.sub", Match::StartsWith, "vpaas-magic-cookie-"})}},
};

} // namespace

std::span<const TokenKind> serviceKinds()
{
    return serviceTable;
}

} // namespace tokenscope::inspect
