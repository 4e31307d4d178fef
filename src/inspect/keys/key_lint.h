// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"
#include "inspect/findings/finding.h"
#include "inspect/findings/key_home.h"
#include "jose/keys/jwk_set.h"

#include <cstddef>
#include <vector>

namespace tokenscope::inspect {

/// What is wrong with a key set on its own, whatever token comes.
struct KeyLint
{
    std::vector<std::vector<Finding>> perKey; ///< one list for each key, in the set's order, the gravest first
    std::vector<Finding> set;                 ///< of the set as a whole: key_set_empty, duplicate_member
    std::size_t warnings() const;             ///< keys with at least one warning or error
};

/// Certificates are judged at `moment`. Two RSA keys that share a prime are `private_key_exposed` with `kind`
/// `shared_prime`, and a modulus that is prime or has a small factor is `key_malformed` with a `reason`: everybody can
/// compute such private keys. These tests have a budget of work for the whole set; what it does not suffice for, and
/// shared primes of more than crypto::maximumComparedKeys RSA keys, is not looked for, and the set has a
/// `not_examined`. All else takes time linear in the set. Debian's weak keys of 2006 to 2008 are
/// not recognised (see crypto/keys/rsa_weakness.h).
KeyLint lint(const jose::JwkSet &keys, Moment moment, KeyHome home = KeyHome::Published);

} // namespace tokenscope::inspect
