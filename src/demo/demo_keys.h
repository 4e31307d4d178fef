// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/keys/key.h"
#include "jose/keys/jwk.h"
#include "json/value.h"

#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::demo {

/// A key pair that the demo endpoint signs with, and what it publishes of it.
struct DemoKey
{
    std::string algorithm;
    std::string kid;
    crypto::Key key; ///< with its private part
    json::Object publicJwk;
};

/// The demo's key pairs, made anew at each start: ES256 first, in two versions, then one of each other kind.
class DemoKeys
{
public:
    /// Takes up to a second: an RSA key is among them.
    DemoKeys();

    /// There is one for ES256, RS256, EdDSA, ES384 and ES512, and for ML-DSA-65 where the installed OpenSSL has it.
    bool has(std::string_view algorithm) const;
    /// The newest key of an algorithm that there is one for.
    const DemoKey &newest(std::string_view algorithm) const;
    /// `{"keys":[…]}`, never with a private member.
    json::Object keySet() const;

    /// A new version of the ES256 key comes first, and the oldest version goes.
    void rotate();

    /// The public half of somebody else's key goes into the set too, in place of one with the same ID.
    void publish(const jose::Jwk &key);

    /// The public half of a key that nobody should trust, at an address of its own.
    void publishElsewhere(const jose::Jwk &key);
    json::Object setElsewhere() const;

    /// A key pair of the ES256 kind that is in no set.
    static DemoKey stranger(std::string_view kid);

private:
    std::string m_itemId; ///< of the ES256 key; its versions are numbered behind a `|`
    int m_version = 2;
    std::vector<DemoKey> m_keys;
    std::vector<jose::Jwk> m_guests; ///< public halves
    std::vector<jose::Jwk> m_elsewhere;
};

} // namespace tokenscope::demo
