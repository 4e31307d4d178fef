// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"
#include "make/signing.h"

#include <expected>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Selective disclosure (RFC 9901).
namespace tokenscope::make {

struct ConcealedClaims
{
    json::Object claims; ///< with digests in place of what is disclosed
    std::vector<std::string> disclosures;
};

/// Each place is a claim by its name or, if it begins with a slash, a JSON pointer (RFC 6901): `/address/street`. What
/// lies within another place is concealed first, so that both have a disclosure. Fails with the place that is not
/// there.
std::expected<ConcealedClaims, std::string> conceal(json::Object claims, std::span<const std::string> places);

/// `<JWT>~<Disclosure>~…~`
std::string presentation(std::string_view token, std::span<const std::string> disclosures);

/// Whom a holder shows a presentation to.
struct Occasion
{
    std::string audience;
    std::string nonce;
    Moment moment;
};

/// RFC 9901, 4.3: the presentation with the holder's signature behind it.
std::expected<std::string, SigningError> bindToHolder(std::string_view presentation, const SigningKey &holder,
                                                      const Occasion &occasion);

} // namespace tokenscope::make
