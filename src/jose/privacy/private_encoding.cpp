// SPDX-License-Identifier: Apache-2.0
#include "jose/privacy/private_encoding.h"

#include "base/hex.h"

#include <array>
#include <bit>
#include <cstdint>
#include <optional>

namespace tokenscope::jose {

namespace {

using namespace std::string_view_literals;

constexpr unsigned char sequenceTag = 0x30;
constexpr std::size_t shortestKey = 16; ///< bytes; the private key of a small curve alone is longer

/// What follows the head of a sequence; empty if there is none.
std::string_view insideSequence(std::string_view bytes)
{
    if (bytes.size() < 2 || (unsigned char)bytes[0] != sequenceTag)
        return {};
    const auto length = (unsigned char)bytes[1];
    if (length < 0x80)
        return length < shortestKey ? std::string_view() : bytes.substr(2);
    const std::size_t lengthBytes = length & 0x7FU;
    if (lengthBytes > 4 || bytes.size() < 2 + lengthBytes) // 0: of unknown length, as BER has it
        return {};
    return bytes.substr(2 + lengthBytes);
}

/// AlgorithmIdentifier of PKCS #5 (RFC 8018, A.4) or PKCS #12 (RFC 7292, C): the key is encrypted.
bool isPasswordBased(std::string_view inside)
{
    const std::string_view algorithm = insideSequence(inside);
    return algorithm.starts_with("\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x05"sv) ||
           algorithm.starts_with("\x06\x0A\x2A\x86\x48\x86\xF7\x0D\x01\x0C\x01"sv);
}

constexpr std::array<std::int8_t, 256> base64Values = [] {
    std::array<std::int8_t, 256> values{};
    values.fill(-1);
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        values[(unsigned char)alphabet[i]] = std::int8_t(i);
    values['+'] = values['-'] = 62;
    values['/'] = values['_'] = 63;
    return values;
}();

} // namespace

bool startsPrivateKey(ByteView bytes)
{
    const std::string_view text = asText(bytes);
    if (text.starts_with("openssh-key-v1"sv))
        return true;
    const std::string_view inside = insideSequence(text);
    const std::string_view next = inside.substr(std::min<std::size_t>(3, inside.size())); // behind a version
    if (inside.starts_with("\x02\x01\x00"sv))                                             // PKCS #8; PKCS #1, DSA
        return next.starts_with('\x30') || next.starts_with('\x02');
    if (inside.starts_with("\x02\x01\x01"sv)) // RFC 5958; SEC 1; RSA of many primes
        return next.starts_with('\x30') || next.starts_with('\x04') || next.starts_with('\x02');
    if (inside.starts_with("\x02\x01\x03"sv)) // PKCS #12
        return next.starts_with('\x30');
    return isPasswordBased(inside);
}

std::string base64Bytes(std::string_view text, std::size_t skipped, std::size_t limit)
{
    std::string bytes;
    bytes.reserve(std::min(limit, text.size()) / 4 * 3 + 3);
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (const char c : text) {
        const std::int8_t value = base64Values[static_cast<unsigned char>(c)];
        if (value < 0)
            continue;
        if (skipped > 0) {
            --skipped;
            continue;
        }
        if (limit-- == 0)
            break;
        bits = bits << 6 | std::uint32_t(value);
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes += char(bits >> count & 0xFFU);
        }
    }
    return bytes;
}

std::string hexBytes(std::string_view text)
{
    std::string bytes;
    bytes.reserve(text.size() / 2);
    int high = -1;
    for (const char c : text) {
        const int value = hex::digitValue(c);
        if (value < 0)
            continue;
        if (high >= 0)
            bytes += char(high * 16 + value);
        high = high >= 0 ? -1 : value;
    }
    return bytes;
}

bool isBase64Character(char c)
{
    return base64Values[static_cast<unsigned char>(c)] >= 0;
}

bool holdsText(std::string_view bytes)
{
    constexpr std::size_t telling = 12; // of random bytes, one run in 100,000 is as long
    std::size_t run = 0;
    for (const char c : bytes) {
        if (c == '\0')
            continue;
        run = (c >= ' ' && c < '\x7F') || c == '\n' || c == '\r' || c == '\t' ? run + 1 : 0;
        if (run >= telling)
            return true;
    }
    return false;
}

} // namespace tokenscope::jose
