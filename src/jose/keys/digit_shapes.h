// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <cstddef>
#include <cstdint>
#include <vector>

/// Numbers written in digits of an alphabet that nobody knows.
namespace tokenscope::jose {

/// Anyone who writes a number in base 64 with an alphabet of their own still writes the same digit for the same value:
/// the distances at which digits come again stay what they are. Forty digits tell a number by them (a random text has
/// its chance of 2^-60), whatever the alphabet: base64 with the cases of its letters exchanged or turned by 13, base32
/// of any sort, uuencode, bcrypt's, base45, base85, the four letters of DNA.
class DigitShapes
{
public:
    /// The beginning of a number, wherever in a row of bytes it starts. Fewer than 32 bytes are left out.
    void add(ByteView number);
    /// To be called once behind the last of them.
    void index();

    /// Whether one of them is written in a row of digits, a byte for each. Linear, whatever their count. Blanks are for
    /// the caller to leave out.
    bool lieIn(ByteView row) const;

private:
    void addPiece(ByteView piece);
    bool isKnown(std::uint64_t shape) const;

    std::vector<std::uint64_t> m_shapes; ///< by size
    std::vector<bool> m_filter;          ///< tells of most at once that they are not known
    unsigned m_filterShift = 0;
};

} // namespace tokenscope::jose
