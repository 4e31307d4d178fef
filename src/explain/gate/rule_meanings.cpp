// SPDX-License-Identifier: Apache-2.0
#include "explain/gate/gate_words.h"

#include <utility>

namespace tokenscope::explain {

using gate::Rule;

QString GateWords::meaning(Rule rule)
{
    switch (rule) {
    case Rule::InputUnreadable:
        return tr("Each file can be read, and each address asked.");
    case Rule::InputUnanswered:
        return tr("Each address answers with what it was asked for.");
    case Rule::InputUnrecognized:
        return tr("Each input holds keys, an issuer's metadata or tokens, and can be read whole.");
    case Rule::KeyAlgorithms:
        return tr("A key for signatures names one of these (alg), or can be used with one of them.");
    case Rule::KeyManagement:
        return tr("A key that names an algorithm of encryption (alg) names one of these.");
    case Rule::KeyTypes:
        return tr("The key's type (kty) is one of these.");
    case Rule::KeyCurves:
        return tr("The key's curve (crv) is one of these.");
    case Rule::KeyRsaBits:
        return tr("An RSA key has at least this many bits.");
    case Rule::KeySecretBits:
        return tr("A shared secret has at least this many bits.");
    case Rule::KeyAge:
        return tr("The key is no older than this, by its members iat and nbf or the start of its certificate.");
    case Rule::KeyAgeUnknown:
        return tr("Where a longest age is set, the age of the key is known.");
    case Rule::KeyExpiry:
        return tr("Neither the key (exp) nor one of its certificates (x5c) ends within that time.");
    case Rule::KeyIdRequired:
        return tr("The key has an ID (kid).");
    case Rule::KeyIdUnique:
        return tr("No other key of the set has the same ID (kid).");
    case Rule::KeyUse:
        return tr("The key says what it is for (use).");
    case Rule::KeyAlgorithmNamed:
        return tr("The key names its algorithm (alg).");
    case Rule::KeyPrivate:
        return tr("No private key and no shared secret.");
    case Rule::KeyUsable:
        return tr("The key can be used.");
    case Rule::KeysAtLeast:
        return tr("There are at least this many keys.");
    case Rule::KeysAtMost:
        return tr("There are at most this many keys.");
    case Rule::TokenAlgorithms:
        return tr("The token is signed with one of these algorithms.");
    case Rule::TokenManagement:
        return tr("An encrypted token's key is encrypted or agreed on with one of these (alg).");
    case Rule::TokenEncryption:
        return tr("An encrypted token's content is encrypted with one of these (enc).");
    case Rule::TokenIssuer:
        return tr("The token's issuer (iss) is one of these, to the character.");
    case Rule::TokenAudience:
        return tr("One of these is in the token's audience (aud).");
    case Rule::TokenKinds:
        return tr("The token is of one of these kinds, and keeps its rules.");
    case Rule::TokenLifetime:
        return tr("From issue (iat) to expiry (exp) it is no longer than this.");
    case Rule::TokenAge:
        return tr("The token was issued (iat) no longer ago than this.");
    case Rule::TokenClaims:
        return tr("The token has these claims.");
    case Rule::TokenLeeway:
        return tr("Clocks may differ by this much, at most ten minutes.");
    case Rule::TokenWhere:
        return tr("Each of these expressions holds for the token.");
    case Rule::TokenVerified:
        return tr("The token was verified with a trusted key, and nothing that decides was left unchecked.");
    case Rule::DiscoveryIssuer:
        return tr("The issuer is this one, or else the address that was asked, to the character.");
    case Rule::DiscoveryHttps:
        return tr("Issuer, endpoints and addresses begin with https.");
    case Rule::DiscoveryKeysAddress:
        return tr("The metadata says where the keys are (jwks_uri).");
    case Rule::DiscoveryNoNone:
        return tr("No list of signature algorithms has none in it.");
    case Rule::DiscoveryAlgorithms:
        return tr("Only these algorithms of signatures are offered.");
    case Rule::DiscoveryManagement:
        return tr("Only these algorithms of key encryption are offered.");
    case Rule::DiscoveryPkce:
        return tr("PKCE with S256 is offered.");
    case Rule::DiscoveryResponseTypes:
        return tr("Only these response types are offered.");
    case Rule::DiscoveryGrantTypes:
        return tr("Only these grant types are offered; without a list, those that it stands for.");
    case Rule::DiscoveryClientAuthentication:
        return tr("Only these ways of client authentication are offered; without a list, the one that it stands for.");
    case Rule::DiscoveryRequired:
        return tr("The metadata has these members.");
    case Rule::DiscoveryRepeated:
        return tr("No member is in the metadata twice.");
    case Rule::Finding:
        return tr("A finding of the inspection.");
    }
    std::unreachable();
}

} // namespace tokenscope::explain
