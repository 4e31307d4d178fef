// SPDX-License-Identifier: Apache-2.0
#include "crypto/der_reader.h"

namespace tokenscope::crypto {

namespace {

/// Where the content of the first element begins and ends.
struct Extent
{
    std::size_t begin;
    std::size_t end;
};

std::optional<Extent> firstElement(ByteView bytes)
{
    constexpr unsigned char longForm = 0x80;
    constexpr std::size_t mostLengthBytes = 4;
    if (bytes.size() < 2 || (bytes[0] & 0x1F) == 0x1F) // tags of several bytes stand in no key
        return std::nullopt;
    std::size_t length = bytes[1];
    std::size_t begin = 2;
    if (length >= longForm) {
        const std::size_t count = length - longForm;
        if (count == 0 || count > mostLengthBytes || bytes.size() < begin + count)
            return std::nullopt;
        length = 0;
        for (std::size_t i = 0; i < count; ++i)
            length = length << 8 | bytes[begin + i];
        const bool isShortest = count == 1 ? length >= longForm : length >> (8 * (count - 1)) != 0;
        if (!isShortest)
            return std::nullopt;
        begin += count;
    }
    if (length > bytes.size() - begin)
        return std::nullopt;
    return Extent{begin, begin + length};
}

} // namespace

std::optional<ByteView> DerReader::take(DerTag tag)
{
    const auto element = isNext(tag) ? firstElement(m_rest) : std::nullopt;
    if (!element)
        return std::nullopt;
    const ByteView content = m_rest.subspan(element->begin, element->end - element->begin);
    m_rest = m_rest.subspan(element->end);
    return content;
}

std::optional<ByteView> DerReader::takeWhole()
{
    const auto element = firstElement(m_rest);
    if (!element)
        return std::nullopt;
    const ByteView whole = m_rest.first(element->end);
    m_rest = m_rest.subspan(element->end);
    return whole;
}

std::optional<DerReader> DerReader::enter(DerTag tag)
{
    const auto content = take(tag);
    return content ? std::optional(DerReader(*content)) : std::nullopt;
}

std::optional<ByteView> DerReader::takeUnsigned()
{
    const ByteView before = m_rest;
    const auto content = take(DerTag::Integer);
    constexpr unsigned char signBit = 0x80;
    const bool isPadded = content && content->size() > 1 && (*content)[0] == 0 && ((*content)[1] & signBit) == 0;
    if (!content || content->empty() || isPadded || ((*content)[0] & signBit) != 0) {
        m_rest = before;
        return std::nullopt;
    }
    return (*content)[0] == 0 ? content->subspan(1) : *content;
}

std::optional<ByteView> DerReader::takeBits()
{
    const ByteView before = m_rest;
    const auto content = take(DerTag::BitString);
    if (!content || content->empty() || content->front() != 0) { // the first byte counts the bits not used
        m_rest = before;
        return std::nullopt;
    }
    return content->subspan(1);
}

std::optional<DerReader> enterOnly(ByteView der, DerTag tag)
{
    DerReader outer(der);
    const auto inner = outer.enter(tag);
    return outer.atEnd() ? inner : std::nullopt;
}

} // namespace tokenscope::crypto
