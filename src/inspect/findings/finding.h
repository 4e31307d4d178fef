// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/code.h"

#include <memory>
#include <string>

namespace tokenscope::inspect {

/// What was found: one of the types in findings/fact.h. How to add one is in findings/row.h.
class Fact;

/// What a finding is about, where it is not the token itself.
enum class Bearer {
    Token,
    KeyBinding,  ///< the holder's signature behind a credential (RFC 9901, 4.3)
    TokenInside, ///< of a signed token whose payload is a token
    Proof,       ///< the DPoP proof beside an access token (RFC 9449)
};

struct Finding
{
    Finding(Fact fact, Severity severity, std::string where);

    Code code;
    Severity severity;
    std::string where;                ///< `header.alg`, `payload.exp`, `signature`, `key:<kid>`, `text:<offset>`
    std::shared_ptr<const Fact> fact; ///< never null
    Bearer bearer = Bearer::Token;

    /// The fact where it is of that type, else null. Needs findings/fact.h.
    template <typename T>
    const T *as() const;
};

/// The text or all of it that findings and checks quote: nobody reads more, and a hostile one comes back in dozens.
/// Whole characters of UTF-8, and an ellipsis where something is missing.
std::string shortened(std::string text);

/// The same, of all the texts in it that came from outside.
Fact shortened(const Fact &fact);

} // namespace tokenscope::inspect
