// SPDX-License-Identifier: Apache-2.0
#include "crypto/blake2b.h"

#include <algorithm>
#include <bit>
#include <cstdint>

namespace tokenscope::crypto {

namespace {

using BlakeWords = std::array<std::uint64_t, 8>;

constexpr std::size_t blakeBlock = 128;
constexpr BlakeWords blakeStart = {0x6A09E667F3BCC908, 0xBB67AE8584CAA73B, 0x3C6EF372FE94F82B, 0xA54FF53A5F1D36F1,
                                   0x510E527FADE682D1, 0x9B05688C2B3E6C1F, 0x1F83D9ABFB41BD6B, 0x5BE0CD19137E2179};

/// RFC 7693, 2.7; rounds 10 and 11 begin again.
constexpr std::array<std::array<std::uint8_t, 16>, 10> blakeOrder = {{
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
    {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
    {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
    {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
    {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
    {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
    {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
    {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
    {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
    {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0},
}};

/// The four words that each of a round's eight steps mixes: columns, then diagonals.
constexpr std::array<std::array<std::uint8_t, 4>, 8> blakeSteps = {{
    {0, 4, 8, 12},
    {1, 5, 9, 13},
    {2, 6, 10, 14},
    {3, 7, 11, 15},
    {0, 5, 10, 15},
    {1, 6, 11, 12},
    {2, 7, 8, 13},
    {3, 4, 9, 14},
}};

std::uint64_t littleEndianWord(ByteView bytes)
{
    std::uint64_t word = 0;
    for (std::size_t i = sizeof(word); i-- > 0;)
        word = word << 8U | bytes[i];
    return word;
}

/// RFC 7693, 3.2.
void compress(BlakeWords &state, ByteView block, std::uint64_t bytesSoFar, bool isLast)
{
    constexpr std::size_t rounds = 12;
    std::array<std::uint64_t, 16> message{};
    for (std::size_t i = 0; i < message.size(); ++i)
        message[i] = littleEndianWord(block.subspan(i * sizeof(std::uint64_t)));
    std::array<std::uint64_t, 16> work{};
    std::ranges::copy(state, work.begin());
    std::ranges::copy(blakeStart, work.begin() + 8);
    work[12] ^= bytesSoFar;
    if (isLast)
        work[14] = ~work[14];
    for (std::size_t round = 0; round < rounds; ++round) {
        const auto &order = blakeOrder[round % blakeOrder.size()];
        for (std::size_t i = 0; i < blakeSteps.size(); ++i) {
            auto &[a, b, c, d] = blakeSteps[i];
            work[a] += work[b] + message[order[2 * i]];
            work[d] = std::rotr(work[d] ^ work[a], 32);
            work[c] += work[d];
            work[b] = std::rotr(work[b] ^ work[c], 24);
            work[a] += work[b] + message[order[2 * i + 1]];
            work[d] = std::rotr(work[d] ^ work[a], 16);
            work[c] += work[d];
            work[b] = std::rotr(work[b] ^ work[c], 63);
        }
    }
    for (std::size_t i = 0; i < state.size(); ++i)
        state[i] ^= work[i] ^ work[i + 8];
}

} // namespace

std::array<unsigned char, 32> blake2b256(ByteView data)
{
    std::array<unsigned char, 32> digest{};
    BlakeWords state = blakeStart;
    state[0] ^= 0x01010000U ^ digest.size(); // no key, one leaf
    std::uint64_t done = 0;
    for (; data.size() > blakeBlock; data = data.subspan(blakeBlock))
        compress(state, data.first(blakeBlock), done += blakeBlock, false);
    std::array<unsigned char, blakeBlock> last{};
    std::ranges::copy(data, last.begin());
    compress(state, last, done + data.size(), true);
    for (std::size_t i = 0; i < digest.size(); ++i)
        digest[i] = static_cast<unsigned char>(state[i / 8] >> (8 * (i % 8)));
    return digest;
}

} // namespace tokenscope::crypto
