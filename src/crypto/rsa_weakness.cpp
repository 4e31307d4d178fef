// SPDX-License-Identifier: Apache-2.0
#include "crypto/rsa_weakness.h"

#include "base/stop_point.h"
#include "crypto/openssl.h"

#include <algorithm>
#include <array>
#include <new>

namespace tokenscope::crypto {

namespace {

constexpr std::array<unsigned, 38> smallPrimes = {3,   5,   7,   11,  13,  17,  19,  23,  29,  31,  37,  41,  43,
                                                  47,  53,  59,  61,  67,  71,  73,  79,  83,  89,  97,  101, 103,
                                                  107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167};
constexpr unsigned generator = 65537;

using Residues = std::array<bool, smallPrimes.back()>;

/// The powers of the generator modulo a prime.
constexpr Residues subgroup(unsigned prime)
{
    Residues members{};
    unsigned power = 1;
    do {
        members[power] = true;
        power = power * (generator % prime) % prime;
    } while (power != 1);
    return members;
}

constexpr auto subgroups = [] {
    std::array<Residues, smallPrimes.size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = subgroup(smallPrimes[i]);
    return all;
}();

unsigned residue(ByteView number, unsigned divisor)
{
    unsigned rest = 0;
    for (const unsigned char byte : number)
        rest = (rest << 8 | byte) % divisor;
    return rest;
}

void require(bool done)
{
    if (!done)
        throw std::bad_alloc(); // the only way in which these computations can fail
}

bool isCompared(const Key &key)
{
    return key.type() == KeyType::Rsa && key.bits() <= maximumTestedBits;
}

/// The moduli of a list, each with the key that it is of; the same one only once.
class Moduli
{
public:
    explicit Moduli(std::span<const Key *const> keys)
        : m_context(newBigNumCtx())
    {
        for (std::size_t i = 0; i < keys.size(); ++i) {
            if (isCompared(*keys[i]) && !isKnown(keys[i]->handle().modulus))
                m_entries.push_back({i, &keys[i]->handle().modulus, bigNumber(keys[i]->handle().modulus)});
        }
    }

    std::vector<SharedPrime> shared() const
    {
        std::vector<SharedPrime> pairs;
        const BigNum product = newBigNumber();
        require(BN_one(product.get()) == 1);
        for (const Entry &entry : m_entries)
            require(BN_mul(product.get(), product.get(), entry.number.get(), m_context.get()) == 1);
        for (const Entry &entry : m_entries) {
            if (sharesWith(entry, product.get()))
                pairs.push_back({entry.key, partnerOf(entry)});
        }
        return pairs;
    }

private:
    struct Entry
    {
        std::size_t key;
        const Bytes *bytes;
        BigNum number;
    };

    bool isKnown(const Bytes &modulus) const
    {
        return std::ranges::any_of(m_entries, [&](const Entry &entry) { return *entry.bytes == modulus; });
    }

    /// gcd(n, (product / n) mod n): one division for all of the others. What is not reduced would make the gcd, which
    /// takes the same time for all numbers of a length, cubic.
    bool sharesWith(const Entry &entry, const BIGNUM *product) const
    {
        stopPoint();
        const BigNum rest = newBigNumber();
        require(BN_div(rest.get(), nullptr, product, entry.number.get(), m_context.get()) == 1 &&
                BN_mod(rest.get(), rest.get(), entry.number.get(), m_context.get()) == 1 &&
                BN_gcd(rest.get(), rest.get(), entry.number.get(), m_context.get()) == 1);
        return !BN_is_one(rest.get());
    }

    std::size_t partnerOf(const Entry &entry) const
    {
        const BigNum divisor = newBigNumber();
        for (const Entry &other : m_entries) {
            stopPoint();
            require(BN_gcd(divisor.get(), entry.number.get(), other.number.get(), m_context.get()) == 1);
            if (other.key != entry.key && !BN_is_one(divisor.get()))
                return other.key;
        }
        return entry.key;
    }

    BigNumCtx m_context;
    std::vector<Entry> m_entries;
};

} // namespace

bool hasRocaFingerprint(const Key &key)
{
    if (key.type() != KeyType::Rsa)
        return false;
    for (std::size_t i = 0; i < smallPrimes.size(); ++i) {
        if (!subgroups[i][residue(key.handle().modulus, smallPrimes[i])])
            return false;
    }
    return true;
}

std::optional<unsigned> smallFactor(const Key &key)
{
    if (key.type() != KeyType::Rsa)
        return std::nullopt;
    const auto factor =
        std::ranges::find_if(smallPrimes, [&key](unsigned prime) { return residue(key.handle().modulus, prime) == 0; });
    return factor == smallPrimes.end() ? std::nullopt : std::optional(*factor);
}

bool isModulusPrime(const Key &key)
{
    if (!isCompared(key))
        return false;
    const ErrorQueueScope errors;
    const BigNumCtx context = newBigNumCtx();
    const BigNum modulus = bigNumber(key.handle().modulus);
    const BigNum exponent(BN_dup(modulus.get()));
    const BigNum power = newBigNumber();
    require(exponent && BN_sub_word(exponent.get(), 1) == 1 && BN_set_word(power.get(), 2) == 1);
    require(BN_mod_exp_mont(power.get(), power.get(), exponent.get(), modulus.get(), context.get(), nullptr) == 1);
    return BN_is_one(power.get());
}

std::vector<SharedPrime> sharedPrimes(std::span<const Key *const> keys)
{
    if (keys.size() > maximumComparedKeys)
        return {};
    const ErrorQueueScope errors;
    return Moduli(keys).shared();
}

} // namespace tokenscope::crypto
