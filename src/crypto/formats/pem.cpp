// SPDX-License-Identifier: Apache-2.0
#include "crypto/formats/pem.h"

#include "base/base64url.h"

#include <algorithm>

namespace tokenscope::crypto {

namespace {

constexpr std::size_t lineLength = 64;
constexpr std::string_view beginMark = "-----BEGIN ";
constexpr std::string_view endMark = "-----END ";
constexpr std::string_view dashes = "-----";

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\v' || c == '\f';
}

std::expected<Bytes, PemFault> decodeBody(std::string_view body)
{
    if (body.find(':') != std::string_view::npos) { // RFC 1421 headers; base64 has no colon
        const bool encrypted = body.find("ENCRYPTED") != std::string_view::npos;
        return std::unexpected(encrypted ? PemFault::Encrypted : PemFault::NotBase64);
    }
    std::string text;
    text.reserve(body.size());
    std::ranges::copy_if(body, std::back_inserter(text), [](char c) { return !isBlank(c); });
    auto bytes = base64url::decodeStandard(text);
    if (!bytes || bytes->empty())
        return std::unexpected(PemFault::NotBase64);
    return std::move(*bytes);
}

/// The label that starts there; nothing where no dashes end it on the same line.
std::string_view labelAt(std::string_view text, std::size_t start)
{
    constexpr std::size_t longestLabel = 80; // however long the line is
    const std::string_view near = text.substr(start, longestLabel);
    const std::size_t end = near.find(dashes);
    const bool isLabel = end != std::string_view::npos && near.find_first_of("\r\n") > end;
    return isLabel ? near.substr(0, end) : std::string_view();
}

} // namespace

std::vector<PemBlock> readPem(std::string_view text)
{
    std::vector<PemBlock> blocks;
    std::size_t begin = text.find(beginMark);
    while (begin != std::string_view::npos) {
        if (blocks.size() == maximumPemBlocks) {
            blocks.push_back({{}, begin, std::unexpected(PemFault::TooManyBlocks)});
            break;
        }
        const std::size_t labelStart = begin + beginMark.size();
        const std::string_view label = labelAt(text, labelStart);
        const std::size_t bodyStart = labelStart + label.size();
        const std::size_t next = text.find(beginMark, bodyStart);
        const std::string_view rest = text.substr(bodyStart, next - bodyStart);
        const std::size_t end = rest.find(endMark);
        if (label.empty() || end == std::string_view::npos || labelAt(rest, end + endMark.size()) != label)
            blocks.push_back({label, begin, std::unexpected(PemFault::Unfinished)});
        else
            blocks.push_back({label, begin, decodeBody(rest.substr(dashes.size(), end - dashes.size())),
                              rest.substr(dashes.size(), end - dashes.size())});
        begin = next;
    }
    return blocks;
}

std::string pemText(std::string_view label, ByteView der)
{
    const std::string text = base64url::encodeStandard(der);
    std::string pem = std::string(beginMark) + std::string(label) + "-----\n";
    for (std::size_t start = 0; start < text.size(); start += lineLength) {
        pem += std::string_view(text).substr(start, lineLength);
        pem += '\n';
    }
    return pem + std::string(endMark) + std::string(label) + "-----\n";
}

} // namespace tokenscope::crypto
