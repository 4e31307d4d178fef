// SPDX-License-Identifier: Apache-2.0
#include "crypto/signing/ecdsa_signature.h"

#include "crypto/der_reader.h"

#include <algorithm>

namespace tokenscope::crypto {

namespace {

/// A length over 127 takes a byte of its own, behind this one (X.690, 8.1.3.5).
constexpr unsigned char oneLengthByte = 0x81;

// SEC 2, 2.4.2, 2.5.1, 2.6.1 and 2.4.1.
constexpr unsigned char orderP256[] = {
    0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x00, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xbc, 0xe6, 0xfa, 0xad, 0xa7, 0x17, 0x9e, 0x84, 0xf3, 0xb9, 0xca, 0xc2, 0xfc, 0x63, 0x25, 0x51,
};
constexpr unsigned char orderP384[] = {
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xc7, 0x63, 0x4d, 0x81, 0xf4, 0x37, 0x2d, 0xdf,
    0x58, 0x1a, 0x0d, 0xb2, 0x48, 0xb0, 0xa7, 0x7a, 0xec, 0xec, 0x19, 0x6a, 0xcc, 0xc5, 0x29, 0x73,
};
constexpr unsigned char orderP521[] = {
    0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xfa,
    0x51, 0x86, 0x87, 0x83, 0xbf, 0x2f, 0x96, 0x6b, 0x7f, 0xcc, 0x01, 0x48, 0xf7, 0x09, 0xa5, 0xd0, 0x3b,
    0xb5, 0xc9, 0xb8, 0x89, 0x9c, 0x47, 0xae, 0xbb, 0x6f, 0xb7, 0x1e, 0x91, 0x38, 0x64, 0x09,
};
constexpr unsigned char orderSecp256k1[] = {
    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xfe,
    0xba, 0xae, 0xdc, 0xe6, 0xaf, 0x48, 0xa0, 0x3b, 0xbf, 0xd2, 0x5e, 0x8c, 0xd0, 0x36, 0x41, 0x41,
};

/// The shortest form, as DER demands, but at least one byte.
ByteView minimal(ByteView number)
{
    while (number.size() > 1 && number.front() == 0)
        number = number.subspan(1);
    return number;
}

/// DER integers are signed: a number with its top bit set gets a zero byte in front.
bool needsZeroByte(ByteView number)
{
    return number.front() >= 0x80;
}

class DerWriter
{
public:
    explicit DerWriter(EcdsaDer &target)
        : m_target(target)
    {
    }
    void put(unsigned char byte) { m_target.bytes[m_target.length++] = byte; }
    void putInteger(ByteView number)
    {
        put(static_cast<unsigned char>(DerTag::Integer));
        put(static_cast<unsigned char>(number.size() + needsZeroByte(number)));
        if (needsZeroByte(number))
            put(0);
        std::ranges::copy(number, m_target.bytes.begin() + std::ptrdiff_t(m_target.length));
        m_target.length += number.size();
    }

private:
    EcdsaDer &m_target;
};

bool inRange(ByteView number, ByteView order)
{
    const bool isZero = std::ranges::all_of(number, [](unsigned char byte) { return byte == 0; });
    return !isZero && std::ranges::lexicographical_compare(number, order);
}

} // namespace

ByteView curveOrder(Curve curve)
{
    switch (curve) {
    case Curve::P256:
        return orderP256;
    case Curve::P384:
        return orderP384;
    case Curve::P521:
        return orderP521;
    case Curve::Secp256k1:
        return orderSecp256k1;
    case Curve::Ed25519:
    case Curve::Ed448:
    case Curve::X25519:
    case Curve::X448:
        break;
    }
    return {};
}

EcdsaDer encodeEcdsaDer(ByteView raw)
{
    EcdsaDer der;
    if (raw.empty() || raw.size() % 2 != 0 || raw.size() > 2 * sizeof(orderP521))
        return der;
    const auto r = minimal(raw.first(raw.size() / 2));
    const auto s = minimal(raw.subspan(raw.size() / 2));
    const auto length = 4 + r.size() + needsZeroByte(r) + s.size() + needsZeroByte(s);
    DerWriter writer(der);
    writer.put(static_cast<unsigned char>(DerTag::Sequence));
    if (length >= 0x80)
        writer.put(oneLengthByte);
    writer.put(static_cast<unsigned char>(length));
    writer.putInteger(r);
    writer.putInteger(s);
    return der;
}

Bytes ecdsaRawToDer(ByteView raw)
{
    const auto der = encodeEcdsaDer(raw);
    return {der.view().begin(), der.view().end()};
}

std::optional<Bytes> ecdsaDerToRaw(ByteView der, Curve curve)
{
    auto numbers = enterOnly(der);
    const auto r = numbers ? numbers->takeUnsigned() : std::nullopt;
    const auto s = r ? numbers->takeUnsigned() : std::nullopt;
    if (!s || !numbers->atEnd())
        return std::nullopt;
    const auto length = curveLength(curve);
    if (r->size() > length || s->size() > length)
        return std::nullopt;
    Bytes raw(2 * length);
    std::ranges::copy(*r, raw.begin() + std::ptrdiff_t(length - r->size()));
    std::ranges::copy(*s, raw.begin() + std::ptrdiff_t(2 * length - s->size()));
    return raw;
}

bool ecdsaInRange(ByteView raw, Curve curve)
{
    const auto order = curveOrder(curve);
    return raw.size() == 2 * order.size() && inRange(raw.first(order.size()), order) &&
           inRange(raw.subspan(order.size()), order);
}

} // namespace tokenscope::crypto
