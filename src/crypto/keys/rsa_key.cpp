// SPDX-License-Identifier: Apache-2.0
// Key::rsa: the numbers are judged before OpenSSL computes anything with them.
#include "crypto/keys/key.h"

#include "crypto/keys/key_handle.h"

#include <algorithm>
#include <bit>
#include <new>

namespace tokenscope::crypto {

namespace {

constexpr std::size_t maximumExponentBytes = 8;
/// Up to here a private exponent without its primes is checked by using it: 12 ms at this size, and that grows with
/// the cube.
constexpr std::size_t maximumTrialBits = 2048;

ByteView withoutLeadingZeros(ByteView number)
{
    const auto first = std::ranges::find_if(number, [](unsigned char byte) { return byte != 0; });
    return {first, number.end()};
}

std::size_t bitCount(ByteView number)
{
    return number.empty() ? 0 : number.size() * 8 - std::size_t(std::countl_zero(number.front()));
}

bool isEven(ByteView number)
{
    return number.empty() || number.back() % 2 == 0;
}

std::optional<KeyFault> modulusFault(ByteView modulus)
{
    const auto bits = bitCount(modulus);
    if (bits > maximumModulusBits)
        return KeyFault::ModulusTooLarge;
    if (isEven(modulus))
        return KeyFault::ModulusEven;
    if (bits < minimumModulusBits)
        return KeyFault::ModulusTooSmall;
    return std::nullopt;
}

std::optional<KeyFault> exponentFault(ByteView exponent)
{
    if (exponent.size() > maximumExponentBytes)
        return KeyFault::ExponentTooLarge;
    const bool isOne = exponent.size() == 1 && exponent.front() == 1;
    return isEven(exponent) || isOne ? std::optional(KeyFault::ExponentInvalid) : std::nullopt;
}

bool hasPrimes(const RsaNumbers &numbers)
{
    return !numbers.p.empty();
}

bool hasPrivatePart(const RsaNumbers &numbers)
{
    return !numbers.privateExponent.empty() || hasPrimes(numbers);
}

/// All of the CRT members or none (RFC 7518, 6.3.2), and none longer than the modulus, which bounds what the checks
/// below cost.
bool privatePartIsWellFormed(const RsaNumbers &numbers, ByteView modulus)
{
    const std::array<ByteView, 5> crt = {numbers.p, numbers.q, numbers.dp, numbers.dq, numbers.qi};
    const auto fitsModulus = [&](ByteView number) { return withoutLeadingZeros(number).size() <= modulus.size(); };
    const auto isThere = [&](ByteView number) { return number.empty() != hasPrimes(numbers); };
    return !numbers.privateExponent.empty() && fitsModulus(numbers.privateExponent) &&
           std::ranges::all_of(crt, isThere) && std::ranges::all_of(crt, fitsModulus);
}

struct RsaBigNumbers
{
    BigNum n, e, d, p, q, dp, dq, qi; ///< null from `d` on, or from `p` on, where the key has none

    RsaBigNumbers(const RsaNumbers &numbers, ByteView modulus, ByteView exponent)
        : n(bigNumber(modulus))
        , e(bigNumber(exponent))
    {
        if (hasPrivatePart(numbers))
            d = bigNumber(numbers.privateExponent);
        if (hasPrimes(numbers)) {
            p = bigNumber(numbers.p);
            q = bigNumber(numbers.q);
            dp = bigNumber(numbers.dp);
            dq = bigNumber(numbers.dq);
            qi = bigNumber(numbers.qi);
        }
    }
};

/// d = dPrime modulo prime - 1, and e is its inverse there (RFC 8017, 3.2).
bool exponentMatchesPrime(const RsaBigNumbers &key, const BIGNUM *prime, const BIGNUM *dPrime, BN_CTX *context)
{
    const BigNum order(BN_dup(prime));
    const BigNum rest = newBigNumber();
    return order && BN_sub_word(order.get(), 1) == 1 && BN_mod(rest.get(), key.d.get(), order.get(), context) == 1 &&
           BN_cmp(rest.get(), dPrime) == 0 &&
           BN_mod_mul(rest.get(), rest.get(), key.e.get(), order.get(), context) == 1 && BN_is_one(rest.get());
}

bool primesMatch(const RsaBigNumbers &key, BN_CTX *context)
{
    const auto isPossiblePrime = [](const BigNum &number) {
        return BN_is_odd(number.get()) && !BN_is_one(number.get());
    };
    const BigNum product = newBigNumber();
    return isPossiblePrime(key.p) && isPossiblePrime(key.q) &&
           BN_mul(product.get(), key.p.get(), key.q.get(), context) == 1 && BN_cmp(product.get(), key.n.get()) == 0 &&
           exponentMatchesPrime(key, key.p.get(), key.dp.get(), context) &&
           exponentMatchesPrime(key, key.q.get(), key.dq.get(), context) && BN_cmp(key.qi.get(), key.p.get()) < 0 &&
           BN_mod_mul(product.get(), key.qi.get(), key.q.get(), key.p.get(), context) == 1 && BN_is_one(product.get());
}

/// Without the primes there is nothing to compare with: what `d` does to a number, `e` has to undo.
bool exponentUndoesItself(const RsaBigNumbers &key, BN_CTX *context)
{
    constexpr BN_ULONG sample = 3;
    const BigNum number = newBigNumber();
    return BN_set_word(number.get(), sample) == 1 &&
           BN_mod_exp_mont_consttime(number.get(), number.get(), key.d.get(), key.n.get(), context, nullptr) == 1 &&
           BN_mod_exp_mont(number.get(), number.get(), key.e.get(), key.n.get(), context, nullptr) == 1 &&
           BN_is_word(number.get(), sample);
}

bool privatePartMatches(const RsaBigNumbers &key)
{
    const BigNumCtx context = newBigNumCtx();
    if (BN_cmp(key.d.get(), key.n.get()) >= 0)
        return false;
    if (key.p)
        return primesMatch(key, context.get());
    return std::size_t(BN_num_bits(key.n.get())) > maximumTrialBits || exponentUndoesItself(key, context.get());
}

PKey load(const RsaBigNumbers &key)
{
    const std::pair<const char *, const BigNum &> members[] = {
        {OSSL_PKEY_PARAM_RSA_N, key.n},          {OSSL_PKEY_PARAM_RSA_E, key.e},
        {OSSL_PKEY_PARAM_RSA_D, key.d},          {OSSL_PKEY_PARAM_RSA_FACTOR1, key.p},
        {OSSL_PKEY_PARAM_RSA_FACTOR2, key.q},    {OSSL_PKEY_PARAM_RSA_EXPONENT1, key.dp},
        {OSSL_PKEY_PARAM_RSA_EXPONENT2, key.dq}, {OSSL_PKEY_PARAM_RSA_COEFFICIENT1, key.qi},
    };
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    if (!builder)
        return nullptr;
    for (const auto &[name, number] : members) {
        if (number && OSSL_PARAM_BLD_push_BN(builder.get(), name, number.get()) != 1)
            return nullptr;
    }
    const Params params(OSSL_PARAM_BLD_to_param(builder.get()));
    return params ? loadKey("RSA", key.d ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY, params.get()) : nullptr;
}

} // namespace

std::expected<Key, KeyFault> Key::rsa(const RsaNumbers &numbers)
{
    const auto modulus = withoutLeadingZeros(numbers.modulus);
    const auto exponent = withoutLeadingZeros(numbers.exponent);
    if (const auto fault = modulusFault(modulus))
        return std::unexpected(*fault);
    if (const auto fault = exponentFault(exponent))
        return std::unexpected(*fault);
    if (hasPrivatePart(numbers) && !privatePartIsWellFormed(numbers, modulus))
        return std::unexpected(KeyFault::PrivateMismatch);

    const ErrorQueueScope errors;
    const RsaBigNumbers key(numbers, modulus, exponent);
    if (key.d && !privatePartMatches(key))
        return std::unexpected(KeyFault::PrivateMismatch);
    auto handle = std::make_shared<Handle>();
    handle->type = KeyType::Rsa;
    handle->bits = bitCount(modulus);
    handle->isPrivate = key.d != nullptr;
    handle->pss = numbers.pss;
    handle->signatureLength = modulus.size();
    handle->modulus.assign(modulus.begin(), modulus.end());
    handle->exponentBits = bitCount(exponent);
    handle->pkey = load(key);
    if (!handle->pkey)
        return std::unexpected(KeyFault::LibraryRefused);
    return Key(std::move(handle));
}

} // namespace tokenscope::crypto
