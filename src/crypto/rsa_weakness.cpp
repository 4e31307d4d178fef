// SPDX-License-Identifier: Apache-2.0
#include "crypto/rsa_weakness.h"

#include "base/stop_point.h"
#include "crypto/openssl.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <new>
#include <utility>

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

/// The odd primes below 65,536, an even count of them.
std::vector<std::uint32_t> trialPrimes()
{
    constexpr std::uint32_t limit = 65'536;
    std::vector<bool> isComposite(limit);
    std::vector<std::uint32_t> primes;
    for (std::uint32_t number = 3; number < limit; number += 2) {
        if (isComposite[number])
            continue;
        primes.push_back(number);
        for (std::uint32_t multiple = 3 * number; multiple < limit; multiple += 2 * number)
            isComposite[multiple] = true;
    }
    if (primes.size() % 2 != 0)
        primes.push_back(primes.front()); // to make pairs
    return primes;
}

/// The highest first.
std::vector<std::uint32_t> limbsOf(ByteView number)
{
    std::vector<std::uint32_t> limbs((number.size() + 3) / 4);
    for (std::size_t i = 0; i < number.size(); ++i) {
        const std::size_t place = number.size() - 1 - i;
        limbs[limbs.size() - 1 - i / 4] |= std::uint32_t(number[place]) << (8 * (i % 4));
    }
    return limbs;
}

/// `divisor` is below 2^32.
std::uint64_t residueOf(const std::vector<std::uint32_t> &limbs, std::uint64_t divisor)
{
    std::uint64_t rest = 0;
    for (const std::uint32_t limb : limbs)
        rest = (rest << 32U | limb) % divisor;
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

/// The largest number whose square is not above `number`, by Newton's method from above.
BigNum squareRoot(const BIGNUM *number, BN_CTX *context)
{
    BigNum root = newBigNumber();
    BigNum next = newBigNumber();
    require(BN_set_bit(root.get(), (BN_num_bits(number) + 1) / 2) == 1);
    for (;;) {
        require(BN_div(next.get(), nullptr, number, root.get(), context) == 1 &&
                BN_add(next.get(), next.get(), root.get()) == 1 && BN_rshift1(next.get(), next.get()) == 1);
        if (BN_cmp(next.get(), root.get()) >= 0)
            return root;
        std::swap(root, next);
    }
}

/// Most numbers that are no squares show it modulo 64 and modulo 63, 65 and 11.
bool maybeSquare(const BIGNUM *number)
{
    for (const BN_ULONG divisor : {64U, 63U, 65U, 11U}) {
        const BN_ULONG rest = BN_mod_word(number, divisor);
        bool isResidue = false;
        for (BN_ULONG root = 0; root < divisor; ++root)
            isResidue |= root * root % divisor == rest;
        if (!isResidue)
            return false;
    }
    return true;
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
    static const std::vector<std::uint32_t> primes = trialPrimes();
    const std::vector<std::uint32_t> limbs = limbsOf(key.handle().modulus);
    for (std::size_t i = 0; i + 1 < primes.size(); i += 2) {
        // Two primes in one division.
        const std::uint64_t rest = residueOf(limbs, std::uint64_t(primes[i]) * primes[i + 1]);
        for (const std::uint32_t prime : {primes[i], primes[i + 1]}) {
            if (rest % prime == 0)
                return prime;
        }
    }
    return std::nullopt;
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

bool hasClosePrimes(const Key &key)
{
    if (!isCompared(key))
        return false;
    const ErrorQueueScope errors;
    const BigNumCtx context = newBigNumCtx();
    const BigNum modulus = bigNumber(key.handle().modulus);
    // n = a^2 - b^2 = (a + b)(a - b), for an a that is hardly above the root of n.
    const BigNum a = squareRoot(modulus.get(), context.get());
    const BigNum rest = newBigNumber();
    const BigNum square = newBigNumber();
    constexpr int steps = 100;
    for (int i = 0; i <= steps; ++i) {
        require(BN_sqr(rest.get(), a.get(), context.get()) == 1 && BN_sub(rest.get(), rest.get(), modulus.get()) == 1 &&
                BN_add_word(a.get(), 1) == 1);
        if (BN_is_negative(rest.get()))
            continue;
        if (BN_is_zero(rest.get()))
            return true;
        if (!maybeSquare(rest.get()))
            continue;
        const BigNum b = squareRoot(rest.get(), context.get());
        require(BN_sqr(square.get(), b.get(), context.get()) == 1);
        if (BN_cmp(square.get(), rest.get()) == 0)
            return true;
    }
    return false;
}

std::optional<ModulusFault> modulusFault(const Key &key)
{
    if (key.type() != KeyType::Rsa)
        return std::nullopt;
    constexpr int sound = -1;
    std::atomic<int> &known = key.handle().modulusFault;
    if (const int fault = known.load(); fault != Key::Handle::notExamined)
        return fault == sound ? std::nullopt : std::optional(ModulusFault(fault));
    std::optional<ModulusFault> fault;
    if (smallFactor(key))
        fault = ModulusFault::SmallFactor;
    else if (!isCompared(key))
        fault = ModulusFault::Unexamined;
    else if (hasClosePrimes(key))
        fault = ModulusFault::ClosePrimes;
    else if (isModulusPrime(key))
        fault = ModulusFault::Prime;
    known = fault ? int(*fault) : sound;
    return fault;
}

std::vector<SharedPrime> sharedPrimes(std::span<const Key *const> keys)
{
    if (keys.size() > maximumComparedKeys)
        return {};
    const ErrorQueueScope errors;
    return Moduli(keys).shared();
}

} // namespace tokenscope::crypto
