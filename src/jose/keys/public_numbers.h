// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "jose/keys/digit_shapes.h"
#include "jose/keys/jwk.h"
#include "jose/keys/public_digests.h"
#include "jose/privacy/secret_readings.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace tokenscope::jose {

/// The numbers that public keys consist of (modulus, coordinates, encoded keys), their thumbprints and other digests,
/// to be looked for in shared secrets.
class PublicNumbers
{
public:
    /// Those of the public and private keys of a set, also of the unusable ones; none of a shared secret.
    explicit PublicNumbers(std::span<const Jwk> keys);

    /// Whether one of them, or its beginning, middle or end, lies in the secret, in any of its readings (see
    /// readSecret()), with its bytes in either order, each of them changed in one and the same way (inverted, XORed
    /// with a byte, its bits turned round or along), in base64 that has lost its letter case, or in digits of any
    /// alphabet, also with other characters between them at equal distances. Linear in the secret, whatever the count
    /// of numbers.
    bool lieIn(ByteView secret) const;

private:
    /// The first bytes of what is looked for: enough to know it by.
    struct Pattern
    {
        static constexpr std::size_t mostBytes = 32;

        std::array<unsigned char, mostBytes> bytes;
        std::uint8_t length;
        bool isMonotonous; ///< XORed with a byte it could be anything, a row of one letter for instance

        std::uint64_t start() const;
        bool begins(ByteView bytes) const;
    };

    void addKey(const json::Object &jwk);
    void addNumber(ByteView number);
    void addTexts(ByteView digits);
    void addDecimal(ByteView number);
    void addPoint(const Bytes &point);
    void addPattern(ByteView bytes);
    void index();
    bool lieInBytes(ByteView bytes) const;
    bool lieInDigits(const SecretReading &reading) const;
    bool lieInReading(const SecretReading &reading) const;
    bool lieBetweenOthers(ByteView secret) const;

    std::vector<Pattern> m_patterns; ///< by their start
    std::vector<bool> m_filter;      ///< tells of most bytes at once that no pattern starts there
    unsigned m_filterShift = 0;
    DigitShapes m_shapes;
    PublicDigests m_digests;
    std::size_t m_decimals = 0; ///< numbers that are looked for as decimal text too
};

} // namespace tokenscope::jose
