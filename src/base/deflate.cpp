// SPDX-License-Identifier: Apache-2.0
#include "base/deflate.h"

#include <zlib.h>

#include <array>
#include <limits>
#include <new>
#include <stdexcept>

namespace tokenscope {

namespace {

/// zlib's name for "raw": the window's size, negative.
constexpr int rawWindow = -MAX_WBITS;
constexpr int gzipWindow = MAX_WBITS + 16;

using Buffer = std::array<unsigned char, std::size_t(16) * 1024>;

template <auto End>
struct Stream : z_stream
{
    Stream()
        : z_stream{}
    {
    }
    ~Stream() { End(this); }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    void setInput(ByteView input)
    {
        if (input.size() > std::numeric_limits<uInt>::max())
            throw std::length_error("more than zlib takes at once");
        next_in = const_cast<unsigned char *>(input.data()); // only read, although not const
        avail_in = uInt(input.size());
    }
    void setOutput(Buffer &buffer)
    {
        next_out = buffer.data();
        avail_out = uInt(buffer.size());
    }
    std::size_t written(const Buffer &buffer) const { return buffer.size() - avail_out; }
};

/// What to do where the stream does not end as it ought to.
enum class Ending {
    Checked,
    Ignored, ///< what came out so far is kept
};

std::expected<Bytes, InflateFault> inflateWith(int window, ByteView compressed, std::size_t limit,
                                               Ending ending = Ending::Checked)
{
    Stream<&inflateEnd> stream;
    if (inflateInit2(&stream, window) != Z_OK)
        throw std::bad_alloc();
    stream.setInput(compressed);
    Bytes data;
    Buffer buffer;
    for (;;) {
        stream.setOutput(buffer);
        const int rc = ::inflate(&stream, Z_NO_FLUSH);
        const std::size_t count = stream.written(buffer);
        if (count > limit - data.size())
            return std::unexpected(InflateFault::TooLarge);
        data.insert(data.end(), buffer.begin(), buffer.begin() + std::ptrdiff_t(count));
        if (rc == Z_STREAM_END || (ending == Ending::Ignored && (rc != Z_OK || count < buffer.size())))
            break;
        if (rc == Z_BUF_ERROR || (rc == Z_OK && stream.avail_in == 0 && count < buffer.size()))
            return std::unexpected(InflateFault::Truncated);
        if (rc != Z_OK)
            return std::unexpected(InflateFault::Malformed);
    }
    if (stream.avail_in > 0 && ending == Ending::Checked)
        return std::unexpected(InflateFault::TrailingData);
    return data;
}

/// RFC 1952, 2.3.1.
bool isGzip(ByteView bytes)
{
    return bytes.size() > 2 && bytes[0] == 0x1F && bytes[1] == 0x8B && bytes[2] == 8;
}

/// RFC 1950, 2.2: DEFLATE, no dictionary, and the two bytes are a multiple of 31.
bool isZlib(ByteView bytes)
{
    return bytes.size() > 2 && (bytes[0] & 0x8F) == 8 && (bytes[1] & 0x20) == 0 &&
           (bytes[0] * 256 + bytes[1]) % 31 == 0;
}

} // namespace

std::expected<Bytes, InflateFault> inflate(ByteView compressed, std::size_t limit)
{
    return inflateWith(rawWindow, compressed, limit);
}

std::expected<Bytes, InflateFault> inflateFramed(ByteView compressed, std::size_t limit)
{
    return inflateWith(MAX_WBITS, compressed, limit);
}

std::expected<Bytes, InflateFault> inflateAny(ByteView compressed, std::size_t limit)
{
    if (isGzip(compressed) || isZlib(compressed)) {
        const int window = isGzip(compressed) ? gzipWindow : MAX_WBITS;
        return inflateWith(window, compressed, limit, Ending::Ignored);
    }
    auto bare = inflateWith(rawWindow, compressed, limit);
    if (!bare && bare.error() == InflateFault::TooLarge) // which is what a text of one letter may seem to be
        return std::unexpected(InflateFault::Malformed);
    return bare;
}

Bytes deflate(ByteView data)
{
    Stream<&deflateEnd> stream;
    constexpr int memoryLevel = 8; // zlib's default, which the short form of this call would use
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, rawWindow, memoryLevel, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::bad_alloc();
    stream.setInput(data);
    Bytes compressed;
    Buffer buffer;
    int rc = Z_OK;
    while (rc == Z_OK) {
        stream.setOutput(buffer);
        rc = ::deflate(&stream, Z_FINISH);
        compressed.insert(compressed.end(), buffer.begin(), buffer.begin() + std::ptrdiff_t(stream.written(buffer)));
    }
    return compressed;
}

} // namespace tokenscope
