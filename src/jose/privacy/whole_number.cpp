// SPDX-License-Identifier: Apache-2.0
#include "jose/privacy/whole_number.h"

#include "base/ascii.h"
#include "base/base58.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <ranges>
#include <string>

namespace tokenscope::jose {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t fewestWholeDigits = 38;  // of radix 94 for 32 bytes, if the first one is small
constexpr std::size_t mostWholeDigits = 1'000; // the work grows with the square

/// The radixes that a number in such digits may be of: that of the alphabet, and from one more than the largest digit
/// on as many as there is a chance of one in 10^9 that none of the larger digits shows.
std::vector<std::size_t> radixesOf(std::string_view digits, std::string_view alphabet)
{
    constexpr double smallestChance = 1e-9;
    std::size_t largest = 0;
    for (const char c : digits) {
        const std::size_t digit = alphabet.find(c);
        if (digit == std::string_view::npos)
            return {};
        largest = std::max(largest, digit);
    }
    const double seen = double(largest) + 1;
    std::vector<std::size_t> radixes = {alphabet.size()};
    for (std::size_t radix = std::max<std::size_t>(largest + 1, 3); radix < alphabet.size(); ++radix) {
        if (std::pow(seen / double(radix), double(digits.size())) < smallestChance)
            break;
        radixes.push_back(radix);
    }
    return radixes;
}

} // namespace

Bytes wholeNumber(std::string_view digits, std::string_view alphabet)
{
    constexpr std::uint64_t limbEnd = std::uint64_t(1) << 32U;
    std::array<std::uint8_t, 256> values{};
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        values[static_cast<unsigned char>(alphabet[i])] = static_cast<std::uint8_t>(i);
    std::vector<std::uint32_t> limbs; // the lowest first
    for (std::size_t i = 0; i < digits.size();) {
        std::uint64_t factor = 1;
        std::uint64_t carry = 0;
        for (; i < digits.size() && factor * alphabet.size() <= limbEnd; ++i) {
            factor *= alphabet.size();
            carry = carry * alphabet.size() + values[static_cast<unsigned char>(digits[i])];
        }
        for (std::uint32_t &limb : limbs) {
            carry += limb * factor;
            limb = static_cast<std::uint32_t>(carry);
            carry >>= 32;
        }
        if (carry != 0)
            limbs.push_back(static_cast<std::uint32_t>(carry));
    }
    Bytes bytes;
    for (auto limb = limbs.rbegin(); limb != limbs.rend(); ++limb) {
        for (const int shift : {24, 16, 8, 0})
            bytes.push_back(static_cast<unsigned char>(*limb >> shift));
    }
    bytes.erase(bytes.begin(), std::ranges::find_if(bytes, [](unsigned char byte) { return byte != 0; }));
    bytes.insert(bytes.begin(), std::min(digits.find_first_not_of(alphabet.front()), digits.size()), 0);
    return bytes;
}

std::vector<Bytes> wholeNumberReadings(std::string_view text)
{
    std::vector<Bytes> readings;
    constexpr std::size_t mostRuns = 64;
    constexpr std::array alphabets = {
        base58::alphabet,
        "0123456789abcdefghijklmnopqrstuvwxyz"sv,
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"sv,
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"sv,
        "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"sv,
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"sv,
    };
    std::size_t runs = 0;
    for (std::size_t begin = 0; begin < text.size() && runs < mostRuns;) {
        const auto isOther = [](char c) { return !ascii::isLetterOrDigit(c); };
        const std::size_t end = std::size_t(std::ranges::find_if(text.substr(begin), isOther) - text.begin());
        const std::string_view run = text.substr(begin, end - begin);
        begin = end + 1;
        if (run.size() < fewestWholeDigits || run.size() > mostWholeDigits)
            continue;
        ++runs;
        for (const std::string_view alphabet : alphabets) {
            for (const std::size_t radix : radixesOf(run, alphabet))
                readings.push_back(wholeNumber(run, alphabet.substr(0, radix)));
        }
        if (run.starts_with('z') && run.find_first_not_of(base58::alphabet) == std::string_view::npos)
            readings.push_back(wholeNumber(run.substr(1), base58::alphabet));
    }
    return readings;
}

std::vector<Bytes> printableNumbers(std::string_view dense)
{
    static const std::string printable = [] {
        std::string all;
        for (char c = '!'; c <= '~'; ++c)
            all += c;
        return all;
    }();
    std::vector<Bytes> readings;
    if (dense.size() < fewestWholeDigits || dense.size() > mostWholeDigits)
        return readings;
    for (const std::size_t radix : radixesOf(dense, printable))
        readings.push_back(wholeNumber(dense, std::string_view(printable).substr(0, radix)));
    return readings;
}

} // namespace tokenscope::jose
