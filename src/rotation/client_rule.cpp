// SPDX-License-Identifier: Apache-2.0
#include "rotation/client_rule.h"

namespace tokenscope::rotation {

using namespace std::chrono_literals;

const std::vector<ClientRule> &clientRules()
{
    // Each figure was read where its row says. A client whose figures could not be read is not here.
    static const std::vector<ClientRule> rules = {
        // Nimbus's cache of five minutes, without its rate limit and its refresh ahead.
        {"Spring Security 7.1 (JwkSetUriJwtDecoderBuilder)", 5min, 0s,
         "https://github.com/spring-projects/spring-security/issues/19643"},
        // Cached for five minutes, thirty seconds between calls.
        {"Nimbus JOSE+JWT (JWKSourceBuilder)", 5min, 30s,
         "https://connect2id.com/products/nimbus-jose-jwt/examples/enhanced-jwk-retrieval"},
        // cacheMaxAge 600,000 ms, cooldownDuration 30,000 ms.
        {"jose (createRemoteJWKSet)", 10min, 30s,
         "https://github.com/panva/jose/blob/main/docs/jwks/remote/interfaces/RemoteJWKSetOptions.md"},
        // Each key by itself, cacheMaxAge 600,000 ms; rateLimit is off unless asked for.
        {"jwks-rsa for Node (jwksClient)", 10min, 0s,
         "https://github.com/auth0/node-jwks-rsa/blob/master/src/wrappers/cache.js"},
        // Each key by itself, for ten hours; ten fetches a minute are let through.
        {"jwks-rsa for Java (JwkProviderBuilder)", 10h, 0s,
         "https://deepwiki.com/auth0/jwks-rsa-java/5-advanced-features"},
        // DefaultAutomaticRefreshInterval, DefaultRefreshInterval.
        {".NET (ConfigurationManager)", 12h, 5min,
         "https://learn.microsoft.com/en-us/dotnet/api/"
         "microsoft.identitymodel.protocols.configurationmanager-1.defaultrefreshinterval"},
        // Fetches for an unknown key alone, each time.
        {"go-oidc (RemoteKeySet)", std::nullopt, 0s, "https://github.com/coreos/go-oidc/blob/v3/oidc/jwks.go"},
        // lifespan 300 s; an unknown key is looked for at once.
        {"PyJWT (PyJWKClient)", 5min, 0s, "https://github.com/jpadilla/pyjwt/blob/master/jwt/jwks_client.py"},
    };
    return rules;
}

} // namespace tokenscope::rotation
