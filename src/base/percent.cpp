// SPDX-License-Identifier: Apache-2.0
#include "base/percent.h"

#include "base/ascii.h"
#include "base/hex.h"

namespace tokenscope::percent {

std::string decode(std::string_view text, PlusSign plus)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int high = text[i] == '%' && i + 2 < text.size() ? hex::digitValue(text[i + 1]) : -1;
        const int low = high >= 0 ? hex::digitValue(text[i + 2]) : -1;
        if (low >= 0) {
            result += char(high * 16 + low);
            i += 2;
        } else {
            result += plus == PlusSign::Blank && text[i] == '+' ? ' ' : text[i];
        }
    }
    return result;
}

std::string encode(std::string_view text, std::string_view kept)
{
    constexpr std::string_view unreservedSigns = "-._~";
    std::string result;
    result.reserve(text.size());
    for (const char c : text) {
        if (ascii::isLetterOrDigit(c) || unreservedSigns.contains(c) || kept.contains(c))
            result += c;
        else
            result += '%' + hex::encode(asBytes({&c, 1}), hex::LetterCase::Upper);
    }
    return result;
}

} // namespace tokenscope::percent
