// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/keys/key.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

/// What a modulus betrays of how its primes were made. None of these needs more than the public key.
///
/// Not here: the keys that Debian's OpenSSL made from 2006 to 2008 (CVE-2008-0166). They have no mark of their own,
/// they can only be looked up, and the lists of all of them are longer than this program.
namespace tokenscope::crypto {

/// The fingerprint of Infineon's RSALib (CVE-2017-15361, ROCA): modulo each of the primes from 3 to 167 the modulus
/// lies in the subgroup that 65537 generates (Nemec and others, "The Return of Coppersmith's Attack", 2017, 2.3.2). One
/// in some hundred million of other moduli does too.
bool hasRocaFingerprint(const Key &key);

/// A prime below 65,536 that divides the modulus: then it is no product of two large primes.
std::optional<unsigned> smallFactor(const Key &key);

/// Larger moduli are not put to the tests below, each of which costs some 150 ms at this size (threats, C4).
inline constexpr std::size_t maximumTestedBits = 8192;

/// Whether the modulus is a prime by Fermat's test to the base 2: then everybody knows the private key. A composite
/// modulus that somebody made to pass this test is as useless. One exponentiation; false above maximumTestedBits.
bool isModulusPrime(const Key &key);

/// Whether the modulus is a square, or its two primes lie so near together that Fermat's method finds them at once
/// (CVE-2022-26320). False above maximumTestedBits.
bool hasClosePrimes(const Key &key);

/// Why a modulus keeps no secret.
enum class ModulusFault {
    SmallFactor, ///< a prime below 2^20 divides it: see smallFactor(); up to maximumTestedBits also larger ones
    Prime,       ///< see isModulusPrime()
    ClosePrimes, ///< see hasClosePrimes()
    Unexamined,  ///< over maximumTestedBits: it cannot be known
};

/// All of the above but the fingerprint. Examined by the first call for a key, from any thread, and kept with the key;
/// nothing for keys of other types.
std::optional<ModulusFault> modulusFault(const Key &key);

/// Two keys of a list, whose moduli have one of their primes in common: everybody can compute both private keys.
struct SharedPrime
{
    std::size_t first;
    std::size_t second;
    bool operator==(const SharedPrime &) const = default;
};

/// At most this many keys are compared.
inline constexpr std::size_t maximumComparedKeys = 100;

/// Each key that shares a prime, with the first other that it shares it with. Keys of other types, too large ones and
/// the same modulus again are passed over. Empty for more than maximumComparedKeys.
std::vector<SharedPrime> sharedPrimes(std::span<const Key *const> keys);

} // namespace tokenscope::crypto
