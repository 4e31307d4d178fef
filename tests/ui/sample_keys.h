// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/keys/jwk_set.h"
#include "json/document.h"

#include <memory>
#include <string>
#include <string_view>

namespace tokenscope::ui {

/// RFC 7517, A.1 (EC), RFC 8037, A.1 (OKP, with its private part), and a point too short for its curve.
inline constexpr std::string_view sampleKeys = R"({"keys":[
 {"kid":"ec-one","kty":"EC","crv":"P-256","alg":"ES256","use":"sig",
  "x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4","y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM"},
 {"kid":"okp-two","kty":"OKP","crv":"Ed25519","alg":"EdDSA","use":"sig",
  "d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},
 {"kid":"broken\u202e<b>three","kty":"EC","crv":"P-256","alg":"ES256","use":"sig","x":"AAAA","y":"AAAA"}
]})";

/// With a certificate of its own that was valid through 2023.
inline constexpr std::string_view certifiedKeys =
    R"({"keys":[{"kid":"with-certificate","kty":"EC","crv":"P-256",)"
    R"("x":"ijPMsPoA9Zekj-JWINeyskQSPAXQvwDPMhldc4J80qk","y":"Hb6W84NU19hoDj-WVbZPbAAUA6x4dxwhjLA3bOSjHUU","x5c":[")"
    "MIIBHzCBxqADAgECAgIE0jAKBggqhkjOPQQDAjAZMRcwFQYDVQQDDA5pc3N1ZXIuZXhhbXBsZTAeFw0yMzAxMDEwMDAwMDBa"
    "Fw0yNDAxMDEwMDAwMDBaMBkxFzAVBgNVBAMMDmlzc3Vlci5leGFtcGxlMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEijPM"
    "sPoA9Zekj+JWINeyskQSPAXQvwDPMhldc4J80qkdvpbzg1TX2GgOP5ZVtk9sABQDrHh3HCGMsDds5KMdRTAKBggqhkjOPQQD"
    "AgNIADBFAiEAx6x/DSIgHajVedpkpqdMDXjrp9uIUnuW12gOnZmbs50CIEDpn9xq+HiiXK9hzyVUxQukiwa6P2b9pnIqkNg0"
    "oyRi"
    R"("]}]})";

inline std::shared_ptr<const jose::JwkSet> keySet(std::string_view text)
{
    auto keys = jose::JwkSet::parse(text);
    return keys ? std::make_shared<const jose::JwkSet>(std::move(*keys)) : nullptr;
}

/// As many OKP keys without a usable point as asked for: cheap to make, each with a `kid` of its own.
inline std::shared_ptr<const jose::JwkSet> manyKeys(std::size_t count)
{
    std::vector<jose::Jwk> keys;
    keys.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        json::Object key;
        key.append("kty", "OKP");
        key.append("crv", "X");
        key.append("kid", "key-" + std::to_string(count - i));
        keys.emplace_back(json::Value(std::move(key)));
    }
    return std::make_shared<const jose::JwkSet>(std::move(keys));
}

} // namespace tokenscope::ui
