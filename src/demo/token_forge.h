// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"
#include "demo/demo_keys.h"
#include "json/value.h"

#include <string>
#include <string_view>

namespace tokenscope::demo {

inline constexpr std::string_view demoAudience = "demo-app";

/// Makes the demo's tokens, good ones and every kind of bad one. Each has claims of its own: a fresh `jti`.
class TokenForge
{
public:
    TokenForge(const DemoKeys &keys, std::string issuer, Moment now);

    /// What a good token says: valid from a minute ago for eight hours.
    json::Object claims() const;
    /// Good claims with one of them replaced.
    json::Object claimsWith(std::string_view name, json::Value value) const;
    json::Value dateIn(std::chrono::seconds span) const;

    std::string sign(std::string_view algorithm, const json::Object &claims) const;
    std::string sign(const DemoKey &key, std::string_view kid, const json::Object &claims) const;
    std::string good() const { return sign("ES256", claims()); }

    /// The payload says `admin` where the signed one says `user`.
    std::string withChangedRole(std::string_view algorithm) const;
    std::string byStranger() const;
    std::string withUnknownKid() const;
    std::string unsignedToken() const;
    /// HS256, with the text of the RSA public key as the secret.
    std::string confusingKeys() const;
    std::string withDerSignature() const;

private:
    const DemoKeys &m_keys;
    std::string m_issuer;
    Moment m_now;
    std::string m_subject;
};

} // namespace tokenscope::demo
