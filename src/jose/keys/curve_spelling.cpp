// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/curve_spelling.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <string>

namespace tokenscope::jose {

namespace {

struct CurveName
{
    std::string_view other; ///< in small letters, without hyphens, blanks and underscores
    std::string_view registered;
};

constexpr std::array otherNames = {
    CurveName{"p256", "P-256"},           CurveName{"nistp256", "P-256"},
    CurveName{"prime256v1", "P-256"},     CurveName{"secp256r1", "P-256"},
    CurveName{"ecp256", "P-256"},         CurveName{"eccnistp256", "P-256"},
    CurveName{"es256", "P-256"},          CurveName{"1.2.840.10045.3.1.7", "P-256"},
    CurveName{"p384", "P-384"},           CurveName{"nistp384", "P-384"},
    CurveName{"secp384r1", "P-384"},      CurveName{"eccnistp384", "P-384"},
    CurveName{"es384", "P-384"},          CurveName{"1.3.132.0.34", "P-384"},
    CurveName{"p521", "P-521"},           CurveName{"nistp521", "P-521"},
    CurveName{"secp521r1", "P-521"},      CurveName{"eccnistp521", "P-521"},
    CurveName{"p512", "P-521"},           CurveName{"es512", "P-521"},
    CurveName{"1.3.132.0.35", "P-521"},   CurveName{"secp256k1", "secp256k1"},
    CurveName{"p256k", "secp256k1"},      CurveName{"p256k1", "secp256k1"},
    CurveName{"k256", "secp256k1"},       CurveName{"ed25519", "Ed25519"},
    CurveName{"edwards25519", "Ed25519"}, CurveName{"ed448", "Ed448"},
};

} // namespace

std::optional<std::string_view> registeredCurve(std::string_view name)
{
    std::string plain;
    for (const char c : name) {
        if (!std::string_view("-_ ").contains(c))
            plain += ascii::lowered(c);
    }
    const auto known = std::ranges::find(otherNames, plain, &CurveName::other);
    return known == otherNames.end() ? std::nullopt : std::optional(known->registered);
}

} // namespace tokenscope::jose
