// SPDX-License-Identifier: Apache-2.0
#include "scan/unpacker.h"

#include <algorithm>
#include <array>
#include <new>

#include <lzma.h>
#include <zlib.h>
#include <zstd.h>

namespace tokenscope::scan {

namespace {

/// Memory that a stream may ask for: what `xz -9` and `zstd --long=27` need, and not more.
constexpr std::uint64_t mostMemory = 256ULL * 1024 * 1024;

class GzipUnpacker final : public Unpacker
{
public:
    GzipUnpacker()
    {
        constexpr int gzipOnly = 16 + MAX_WBITS;
        if (inflateInit2(&m_stream, gzipOnly) != Z_OK)
            throw std::bad_alloc();
    }
    GzipUnpacker(const GzipUnpacker &) = delete;
    GzipUnpacker &operator=(const GzipUnpacker &) = delete;
    ~GzipUnpacker() override { inflateEnd(&m_stream); }

    Step unpack(ByteView packed, std::span<unsigned char> unpacked) override
    {
        if (packed.empty())
            return {};
        if (m_isAtEnd)
            inflateReset(&m_stream); // another member
        m_isAtEnd = false;
        m_stream.next_in = const_cast<unsigned char *>(packed.data()); // zlib only reads it
        m_stream.avail_in = uInt(packed.size());
        m_stream.next_out = unpacked.data();
        m_stream.avail_out = uInt(unpacked.size());
        const int result = inflate(&m_stream, Z_NO_FLUSH);
        m_isAtEnd = result == Z_STREAM_END;
        return {packed.size() - m_stream.avail_in, unpacked.size() - m_stream.avail_out,
                result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR};
    }
    bool isAtEnd() const override { return m_isAtEnd; }

private:
    z_stream m_stream = {};
    bool m_isAtEnd = false;
};

class ZstdUnpacker final : public Unpacker
{
public:
    ZstdUnpacker()
    {
        if (!m_stream)
            throw std::bad_alloc();
    }

    Step unpack(ByteView packed, std::span<unsigned char> unpacked) override
    {
        ZSTD_inBuffer in{packed.data(), packed.size(), 0};
        ZSTD_outBuffer out{unpacked.data(), unpacked.size(), 0};
        const std::size_t result = ZSTD_decompressStream(m_stream.get(), &out, &in);
        const bool isDamaged = ZSTD_isError(result) != 0;
        if (in.pos > 0 || out.pos > 0)
            m_isAtEnd = result == 0;
        return {in.pos, out.pos, isDamaged};
    }
    bool isAtEnd() const override { return m_isAtEnd; }

private:
    struct Free
    {
        void operator()(ZSTD_DStream *stream) const { ZSTD_freeDStream(stream); }
    };
    std::unique_ptr<ZSTD_DStream, Free> m_stream{ZSTD_createDStream()};
    bool m_isAtEnd = false;
};

class XzUnpacker final : public Unpacker
{
public:
    XzUnpacker() { start(); }
    XzUnpacker(const XzUnpacker &) = delete;
    XzUnpacker &operator=(const XzUnpacker &) = delete;
    ~XzUnpacker() override { lzma_end(&m_stream); }

    Step unpack(ByteView packed, std::span<unsigned char> unpacked) override
    {
        if (packed.empty())
            return {};
        if (m_isAtEnd)
            start(); // another stream
        m_stream.next_in = packed.data();
        m_stream.avail_in = packed.size();
        m_stream.next_out = unpacked.data();
        m_stream.avail_out = unpacked.size();
        const lzma_ret result = lzma_code(&m_stream, LZMA_RUN);
        m_isAtEnd = result == LZMA_STREAM_END;
        return {packed.size() - m_stream.avail_in, unpacked.size() - m_stream.avail_out,
                result != LZMA_OK && result != LZMA_STREAM_END && result != LZMA_BUF_ERROR};
    }
    bool isAtEnd() const override { return m_isAtEnd; }

private:
    void start()
    {
        m_isAtEnd = false;
        if (lzma_stream_decoder(&m_stream, mostMemory, 0) != LZMA_OK)
            throw std::bad_alloc();
    }

    lzma_stream m_stream = LZMA_STREAM_INIT;
    bool m_isAtEnd = false;
};

template <std::size_t N>
bool startsWith(ByteView bytes, const std::array<unsigned char, N> &magic)
{
    return bytes.size() >= N && std::ranges::equal(bytes.first(N), magic);
}

} // namespace

std::unique_ptr<Unpacker> unpackerFor(ByteView start)
{
    if (startsWith(start, std::array<unsigned char, 3>{0x1F, 0x8B, 0x08}))
        return std::make_unique<GzipUnpacker>();
    if (startsWith(start, std::array<unsigned char, 4>{0x28, 0xB5, 0x2F, 0xFD}))
        return std::make_unique<ZstdUnpacker>();
    if (startsWith(start, std::array<unsigned char, 6>{0xFD, '7', 'z', 'X', 'Z', 0x00}))
        return std::make_unique<XzUnpacker>();
    return nullptr;
}

} // namespace tokenscope::scan
