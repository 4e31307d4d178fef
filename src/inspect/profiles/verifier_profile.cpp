// SPDX-License-Identifier: Apache-2.0
#include "inspect/profiles/verifier_profile.h"

#include <array>

namespace tokenscope::inspect {

namespace {

using std::chrono::seconds;

constexpr std::array<std::string_view, 1> rs256 = {"RS256"};
constexpr std::array<std::string_view, 12> withoutEdwards = {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512",
                                                             "ES256", "ES384", "ES512", "HS256", "HS384", "HS512"};
constexpr std::array<std::string_view, 5> neededOfIdToken = {"iss", "sub", "aud", "exp", "iat"};
constexpr std::array<std::string_view, 7> neededOfAccessToken = {"iss", "exp", "aud", "sub", "client_id", "iat", "jti"};
constexpr std::array<std::string_view, 1> expiryClaim = {"exp"};

constexpr std::array profiles = {
    // 4.1.3: a token that has an audience is refused by anyone who is not in it.
    VerifierProfile{.id = "rfc7519",
                    .name = "RFC 7519, to the letter",
                    .source = "https://www.rfc-editor.org/rfc/rfc7519#section-7.2",
                    .audience = Unset::RefusesThatClaim,
                    .readsEncrypted = true},
    // RS256 is the default of id_token_signed_response_alg.
    VerifierProfile{.id = "openid_id_token",
                    .name = "OpenID Connect ID token",
                    .source = "https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation",
                    .algorithms = rs256,
                    .required = neededOfIdToken,
                    .issuer = Unset::Demands,
                    .audience = Unset::Demands,
                    .isOpenId = true,
                    .readsEncrypted = true},
    VerifierProfile{.id = "rfc9068",
                    .name = "RFC 9068 access token",
                    .source = "https://www.rfc-editor.org/rfc/rfc9068#section-4",
                    .required = neededOfAccessToken,
                    .issuer = Unset::Demands,
                    .audience = Unset::Demands,
                    .type = TypeRule::AccessToken,
                    .readsEncrypted = true},
    // NimbusJwtDecoder with JwtValidators.createDefault(): times with 60 s, `typ` by Nimbus, RS256 unless
    // jwsAlgorithm().
    // Its Jwt refuses an expiry that is not after the time of issue.
    VerifierProfile{.id = "spring_security",
                    .name = "Spring Security 6.5",
                    .source =
                        "https://docs.spring.io/spring-security/reference/servlet/oauth2/resource-server/jwt.html",
                    .leeway = seconds(60),
                    .algorithms = rs256,
                    .type = TypeRule::JwtOrAbsent,
                    .duplicates = DuplicateRule::Undocumented,
                    .minimumRsaBits = 0,
                    .demandsExpiryAfterIssue = true,
                    .takesAnyModulus = true,
                    .readsEncrypted = true},
    // TokenValidationParameters: ClockSkew 5 min, RequireExpirationTime, ValidateIssuer and ValidateAudience true,
    // TryAllIssuerSigningKeys; RSA from 1024 bits on for verifying; shared secrets as long as the hash (IDX10720).
    VerifierProfile{
        .id = "dotnet",
        .name = ".NET, Microsoft.IdentityModel 8",
        .source = "https://learn.microsoft.com/dotnet/api/microsoft.identitymodel.tokens.tokenvalidationparameters",
        .leeway = seconds(300),
        .algorithms = withoutEdwards,
        .required = expiryClaim,
        .issuer = Unset::Demands,
        .audience = Unset::Demands,
        .critical = CriticalRule::Ignores,
        .duplicates = DuplicateRule::Undocumented,
        .minimumRsaBits = 1024,
        .triesEveryKey = true,
        .knowsNoOtherAlgorithms = true,
        .demandsLongSecrets = true,
        .takesAnyModulus = true,
        .readsEncrypted = true},
    // verify(): clockTolerance 0, `crit` unknown to it, JSON.parse() keeps the last member. The least size of RSA keys
    // is for sign() only. Keys as createPublicKey() reads a JWK: numbers in any base64, coordinates of any length,
    // nothing of `alg`, `use` and `key_ops`.
    VerifierProfile{.id = "jsonwebtoken",
                    .name = "Node jsonwebtoken 9",
                    .source = "https://github.com/auth0/node-jsonwebtoken/blob/v9.0.3/verify.js",
                    .algorithms = withoutEdwards,
                    .critical = CriticalRule::Ignores,
                    .duplicates = DuplicateRule::TakesLast,
                    .minimumRsaBits = 0,
                    .ignoresTextTypes = true,
                    .readsStrayBits = true,
                    .knowsNoOtherAlgorithms = true,
                    .ignoresKeyIdType = true,
                    .ignoresCompression = true,
                    .takesAnyModulus = true,
                    .readsHugeDates = true,
                    .readsOddJson = true,
                    .takesTextPayload = true,
                    .reading = {.ignoresKeyUse = true, .repairsKeyBase64 = true, .repairsCoordinates = true}},
    // decode(): leeway 0, verify_iat and verify_aud true; json.loads() keeps the last member; `crit` only from 2.12 on.
    // urlsafe_b64decode() takes both alphabets; int() makes dates of digits; PyJWK() looks at `kty`, `crv` and `alg`.
    VerifierProfile{.id = "pyjwt",
                    .name = "PyJWT 2.10",
                    .source = "https://pyjwt.readthedocs.io/en/stable/api.html",
                    .audience = Unset::RefusesThatClaim,
                    .critical = CriticalRule::Ignores,
                    .duplicates = DuplicateRule::TakesLast,
                    .minimumRsaBits = 0,
                    .refusesFutureIssue = true,
                    .readsLooseBase64 = true,
                    .readsStrayBits = true,
                    .ignoresKeyIdType = true,
                    .ignoresCompression = true,
                    .takesAnyModulus = true,
                    .readsDatesInText = true,
                    .refusesPlainPayload = true,
                    .readsHugeDates = true,
                    .readsOddJson = true,
                    .readsNaN = true,
                    .reading = {.ignoresKeyUse = true, .repairsKeyBase64 = true}},
    // `step crypto jwt verify`: --iss and --aud are demanded, every `crit` is refused.
    VerifierProfile{.id = "step",
                    .name = "step crypto jwt verify",
                    .source = "https://smallstep.com/docs/step-cli/reference/crypto/jwt/verify/",
                    .issuer = Unset::Demands,
                    .audience = Unset::Demands,
                    .critical = CriticalRule::RefusesAny,
                    .minimumRsaBits = 0,
                    .takesAnyModulus = true,
                    .trimsText = true},
};

} // namespace

std::span<const VerifierProfile> verifierProfiles()
{
    return profiles;
}

std::string_view profileRuleName(ProfileRule rule)
{
    switch (rule) {
    case ProfileRule::TextNotBare:
        return "text_not_bare";
    case ProfileRule::SerializationNotRead:
        return "serialization_not_read";
    case ProfileRule::PayloadNotClaims:
        return "payload_not_claims";
    case ProfileRule::AlgorithmUnknown:
        return "algorithm_unknown";
    case ProfileRule::SecretTooShort:
        return "secret_too_short";
    case ProfileRule::AlgorithmNotAllowed:
        return "algorithm_not_allowed";
    case ProfileRule::TypeNotAllowed:
        return "type_not_allowed";
    case ProfileRule::CriticalPresent:
        return "critical_present";
    case ProfileRule::IssuerNotConfigured:
        return "issuer_not_configured";
    case ProfileRule::AudienceNotConfigured:
        return "audience_not_configured";
    case ProfileRule::AudienceUnexpected:
        return "audience_unexpected";
    case ProfileRule::ClaimRequired:
        return "claim_required";
    case ProfileRule::ExpiryNotAfterIssue:
        return "expiry_not_after_issue";
    case ProfileRule::AuthorizedPartyMissing:
        return "authorized_party_missing";
    case ProfileRule::AuthorizedPartyMismatch:
        return "authorized_party_mismatch";
    }
    return {};
}

} // namespace tokenscope::inspect
