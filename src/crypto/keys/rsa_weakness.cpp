// SPDX-License-Identifier: Apache-2.0
#include "crypto/keys/rsa_weakness.h"

#include "base/stop_point.h"
#include "crypto/keys/key_handle.h"

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

std::vector<std::uint32_t> oddPrimesBelow(std::uint32_t limit)
{
    std::vector<bool> isComposite(limit);
    std::vector<std::uint32_t> primes;
    for (std::uint32_t number = 3; number < limit; number += 2) {
        if (isComposite[number])
            continue;
        primes.push_back(number);
        for (std::uint32_t multiple = 3 * number; multiple < limit; multiple += 2 * number)
            isComposite[multiple] = true;
    }
    return primes;
}

/// The odd primes below 65,536, an even count of them.
std::vector<std::uint32_t> trialPrimes()
{
    std::vector<std::uint32_t> primes = oddPrimesBelow(65'536);
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

using MontgomeryContext = std::unique_ptr<BN_MONT_CTX, Deleter<&BN_MONT_CTX_free>>;

void require(bool done)
{
    if (!done)
        throw std::bad_alloc(); // the only way in which these computations can fail
}

bool isCompared(const Key &key)
{
    return key.type() == KeyType::Rsa && key.bits() <= maximumTestedBits;
}

/// The primes above the trial ones and below 2^20, some thousand bits of them multiplied in each.
std::vector<BigNum> productsOfLargerPrimes()
{
    constexpr int bits = 2048;
    constexpr std::uint32_t limit = 1U << 20U;
    std::vector<BigNum> products;
    for (const std::uint32_t prime : oddPrimesBelow(limit)) {
        if (prime < 65'536)
            continue;
        if (products.empty() || BN_num_bits(products.back().get()) > bits) {
            products.push_back(newBigNumber());
            require(BN_one(products.back().get()) == 1);
        }
        require(BN_mul_word(products.back().get(), prime) == 1);
    }
    return products;
}

/// Whether a prime above the trial ones and below 2^20 divides it: all of them at once, by one greatest common divisor.
bool hasLargerFactor(const Key &key)
{
    static const std::vector<BigNum> products = productsOfLargerPrimes();
    const ErrorQueueScope errors;
    const BigNumCtx context = newBigNumCtx();
    const BigNum modulus = bigNumber(key.handle().modulus);
    const BigNum product = newBigNumber();
    require(BN_one(product.get()) == 1);
    for (const BigNum &next : products)
        require(BN_mod_mul(product.get(), product.get(), next.get(), modulus.get(), context.get()) == 1);
    require(BN_gcd(product.get(), product.get(), modulus.get(), context.get()) == 1);
    return !BN_is_one(product.get());
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
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            const BigNum divisor = divisorWith(m_entries[i], product.get());
            if (!BN_is_one(divisor.get()))
                pairs.push_back({m_entries[i].key, m_entries[partnerOf(i, divisor.get())].key});
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
    BigNum divisorWith(const Entry &entry, const BIGNUM *product) const
    {
        stopPoint();
        BigNum rest = newBigNumber();
        require(BN_div(rest.get(), nullptr, product, entry.number.get(), m_context.get()) == 1 &&
                BN_mod(rest.get(), rest.get(), entry.number.get(), m_context.get()) == 1 &&
                BN_gcd(rest.get(), rest.get(), entry.number.get(), m_context.get()) == 1);
        return rest;
    }

    /// The first other entry with which `divisor` has a divisor in common. One prime divides it; where both primes are
    /// shared, with one key each, the others are taken together by halves: seven gcds for a hundred keys.
    std::size_t partnerOf(std::size_t entry, const BIGNUM *divisor) const
    {
        const BigNum rest = newBigNumber();
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            require(BN_mod(rest.get(), m_entries[i].number.get(), divisor, m_context.get()) == 1);
            if (i != entry && BN_is_zero(rest.get()))
                return i;
        }
        std::size_t first = 0;
        for (std::size_t count = m_entries.size(); count > 1;) {
            stopPoint();
            const std::size_t half = count / 2;
            if (sharesWithAny(entry, divisor, first, half)) {
                count = half;
            } else {
                first += half;
                count -= half;
            }
        }
        return first;
    }

    bool sharesWithAny(std::size_t entry, const BIGNUM *divisor, std::size_t first, std::size_t count) const
    {
        const BigNum product = newBigNumber();
        require(BN_one(product.get()) == 1);
        for (std::size_t i = first; i < first + count; ++i) {
            if (i != entry)
                require(BN_mod_mul(product.get(), product.get(), m_entries[i].number.get(), divisor, m_context.get()) ==
                        1);
        }
        if (BN_is_zero(product.get()))
            return true;
        require(BN_gcd(product.get(), product.get(), divisor, m_context.get()) == 1);
        return !BN_is_one(product.get());
    }

    BigNumCtx m_context;
    std::vector<Entry> m_entries;
};

bool isInAllSubgroups(ByteView modulus)
{
    for (std::size_t i = 0; i < smallPrimes.size(); ++i) {
        if (!subgroups[i][residue(modulus, smallPrimes[i])])
            return false;
    }
    return true;
}

} // namespace

bool hasRocaFingerprint(const Key &key)
{
    if (key.type() != KeyType::Rsa)
        return false;
    // Each inspection of a token asks it of the same keys again.
    std::atomic<int> &known = key.handle().rocaFingerprint;
    if (known.load() == Key::Handle::notExamined)
        known = isInAllSubgroups(key.handle().modulus) ? 1 : 0;
    return known.load() == 1;
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
    const MontgomeryContext montgomery(BN_MONT_CTX_new());
    const BigNum power = newBigNumber();
    require(montgomery && BN_MONT_CTX_set(montgomery.get(), modulus.get(), context.get()) == 1 &&
            BN_set_word(power.get(), 1) == 1 &&
            BN_to_montgomery(power.get(), power.get(), montgomery.get(), context.get()) == 1);
    // 2^(n - 1) bit by bit: the last bit of n - 1 is 0. Where n is large, this has to be stopped on the way.
    StopPoints stops(32);
    for (int bit = BN_num_bits(modulus.get()) - 1; bit >= 0; --bit) {
        stops.pass();
        require(BN_mod_mul_montgomery(power.get(), power.get(), power.get(), montgomery.get(), context.get()) == 1);
        if (bit > 0 && BN_is_bit_set(modulus.get(), bit))
            require(BN_mod_lshift1_quick(power.get(), power.get(), modulus.get()) == 1);
    }
    require(BN_from_montgomery(power.get(), power.get(), montgomery.get(), context.get()) == 1);
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
    if (smallFactor(key) || (isCompared(key) && hasLargerFactor(key)))
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
