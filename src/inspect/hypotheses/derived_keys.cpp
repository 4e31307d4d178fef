// SPDX-License-Identifier: Apache-2.0
#include "inspect/hypotheses/derived_keys.h"

#include "crypto/encryption/key_derivation.h"
#include "inspect/hypotheses/secret_spellings.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

struct Derivation
{
    std::string_view software;
    std::string_view salt;
    std::string_view info;
};

/// What the packages next-auth, @auth/core and @auth0/nextjs-auth0 hand to HKDF-SHA256.
constexpr std::array derivations = {
    Derivation{"NextAuth.js", "", "NextAuth.js Generated Encryption Key"},
    Derivation{"NextAuth.js", "next-auth.session-token",
               "NextAuth.js Generated Encryption Key (next-auth.session-token)"},
    Derivation{"NextAuth.js", "__Secure-next-auth.session-token",
               "NextAuth.js Generated Encryption Key (__Secure-next-auth.session-token)"},
    Derivation{"Auth.js (NextAuth.js)", "", "Auth.js Generated Encryption Key"},
    Derivation{"Auth.js (NextAuth.js)", "authjs.session-token",
               "Auth.js Generated Encryption Key (authjs.session-token)"},
    Derivation{"Auth.js (NextAuth.js)", "__Secure-authjs.session-token",
               "Auth.js Generated Encryption Key (__Secure-authjs.session-token)"},
    Derivation{"Auth.js (NextAuth.js)", "next-auth.session-token",
               "Auth.js Generated Encryption Key (next-auth.session-token)"},
    Derivation{"Auth.js (NextAuth.js)", "__Secure-next-auth.session-token",
               "Auth.js Generated Encryption Key (__Secure-next-auth.session-token)"},
    Derivation{"Auth0’s SDK for Next.js", "", "JWE CEK"},
};

void addDerived(std::vector<DerivedKey> &keys, const SecretSteps &steps, ByteView secret, std::size_t length)
{
    for (const Derivation &derivation : derivations) {
        const crypto::SecretBytes key =
            crypto::hkdfSha256(secret, asBytes(derivation.salt), asBytes(derivation.info), length);
        keys.push_back({derivation.software, steps, Bytes(key.begin(), key.end())});
    }
}

} // namespace

std::vector<DerivedKey> derivedKeys(ByteView secret, std::size_t length)
{
    std::vector<DerivedKey> keys;
    const bool isPassword = length == 0;
    if (!isPassword)
        addDerived(keys, {}, secret, length);
    // Files have a line break or quotes around the secret, which the software never saw.
    using enum SecretStep;
    static const std::array<SecretSteps, 8> unwrappings = {SecretSteps{LineEnd},
                                                           SecretSteps{Quotes},
                                                           SecretSteps{Name},
                                                           SecretSteps{ByteOrderMark},
                                                           SecretSteps{Name, Quotes},
                                                           SecretSteps{LineEnd, Name},
                                                           SecretSteps{LineEnd, Quotes},
                                                           SecretSteps{LineEnd, Name, Quotes}};
    constexpr std::size_t mostUnwrapped = 8;
    std::size_t unwrapped = 0;
    for (SecretSpelling &spelling : secretSpellings(secret)) {
        const bool isUnwrapped = std::ranges::find(unwrappings, spelling.steps) != unwrappings.end();
        if (!isPassword && isUnwrapped && unwrapped++ < mostUnwrapped)
            addDerived(keys, spelling.steps, spelling.secret, length);
        if (isPassword || spelling.secret.size() == length)
            keys.push_back({{}, std::move(spelling.steps), std::move(spelling.secret)});
    }
    return keys;
}

} // namespace tokenscope::inspect
