// SPDX-License-Identifier: Apache-2.0
#include "endpoint/address/address_zone.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

struct Block4
{
    quint32 first;
    int prefix;
    Zone zone;
};

constexpr quint32 ip4(quint32 a, quint32 b, quint32 c, quint32 d)
{
    return a << 24 | b << 16 | c << 8 | d;
}

/// The first that holds an address counts.
constexpr std::array blocks4 = {
    Block4{ip4(0, 0, 0, 0), 8, Zone::Computer}, // RFC 1122, 3.2.1.3
    Block4{ip4(127, 0, 0, 0), 8, Zone::Computer},
    Block4{ip4(169, 254, 0, 0), 16, Zone::Link},     // RFC 3927; 169.254.169.254 tells a machine its credentials
    Block4{ip4(100, 100, 100, 200), 32, Zone::Link}, // Alibaba Cloud's
    Block4{ip4(168, 63, 129, 16), 32, Zone::Link},   // Azure's, though of a public block
    Block4{ip4(192, 0, 0, 0), 24, Zone::Link},       // RFC 6890, 2.1; 192.0.0.192 was Oracle Cloud's
    Block4{ip4(224, 0, 0, 0), 4, Zone::Link},        // multicast, RFC 5771
    Block4{ip4(255, 255, 255, 255), 32, Zone::Link}, // broadcast
    Block4{ip4(10, 0, 0, 0), 8, Zone::Network},      // RFC 1918
    Block4{ip4(172, 16, 0, 0), 12, Zone::Network},   // RFC 1918
    Block4{ip4(192, 168, 0, 0), 16, Zone::Network},  // RFC 1918
    Block4{ip4(100, 64, 0, 0), 10, Zone::Network},   // RFC 6598
    Block4{ip4(192, 0, 2, 0), 24, Zone::Network},    // RFC 5737
    Block4{ip4(198, 51, 100, 0), 24, Zone::Network}, // RFC 5737
    Block4{ip4(203, 0, 113, 0), 24, Zone::Network},  // RFC 5737
    Block4{ip4(198, 18, 0, 0), 15, Zone::Network},   // RFC 2544
    Block4{ip4(192, 88, 99, 0), 24, Zone::Network},  // RFC 7526
    Block4{ip4(240, 0, 0, 0), 4, Zone::Network},     // RFC 1112, 4
};

Zone zoneOf4(quint32 address)
{
    const auto block = std::ranges::find_if(blocks4, [address](const Block4 &candidate) {
        const quint32 mask = ~quint32(0) << (32 - candidate.prefix);
        return (address & mask) == candidate.first;
    });
    return block == blocks4.end() ? Zone::Internet : block->zone;
}

struct Block6
{
    std::array<quint8, 16> first;
    int prefix;
    Zone zone;
};

constexpr std::array blocks6 = {
    Block6{{0xfd, 0x00, 0x0e, 0xc2}, 32, Zone::Link},    // Amazon's fd00:ec2::254
    Block6{{0xfd, 0x20, 0x00, 0xce}, 32, Zone::Link},    // Google's fd20:ce::254
    Block6{{0xfe, 0x80}, 10, Zone::Link},                // RFC 4291, 2.5.6
    Block6{{0xff}, 8, Zone::Link},                       // multicast
    Block6{{0x20, 0x01, 0x00}, 23, Zone::Network},       // RFC 2928: Teredo, benchmarking, ORCHID
    Block6{{0x20, 0x01, 0x0d, 0xb8}, 32, Zone::Network}, // RFC 3849
    Block6{{0x20, 0x02}, 16, Zone::Network},             // 6to4, RFC 3056 and 7526
    Block6{{0x3f, 0xff, 0x00}, 20, Zone::Network},       // RFC 9637
    Block6{{0x20}, 3, Zone::Internet},                   // global unicast; all the rest is not one
};

bool isIn(const Q_IPV6ADDR &address, const Block6 &block)
{
    for (int bit = 0; bit < block.prefix; bit += 8) {
        const int bits = std::min(8, block.prefix - bit);
        const auto mask = quint8(0xff << (8 - bits));
        const auto index = std::size_t(bit / 8);
        if ((address.c[index] & mask) != (block.first[index] & mask))
            return false;
    }
    return true;
}

quint32 ip4At(const Q_IPV6ADDR &address, std::size_t index)
{
    return ip4(address.c[index], address.c[index + 1], address.c[index + 2], address.c[index + 3]);
}

bool startsWith(const Q_IPV6ADDR &address, std::initializer_list<quint8> bytes)
{
    return std::ranges::equal(bytes, std::span(address.c).first(bytes.size()));
}

constexpr std::initializer_list<quint8> mappedPrefix = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
constexpr std::initializer_list<quint8> nat64Prefix = {0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0}; // RFC 6052, 2.1

/// What an IPv6 address says of an IPv4 one behind it, where that does not settle it.
Zone embeddedZone(const Q_IPV6ADDR &address)
{
    if (startsWith(address, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}) ||     // IPv4-compatible, RFC 4291, 2.5.5.1
        startsWith(address, {0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0})) // RFC 2765, 2.1
        return zoneOf4(ip4At(address, 12));
    if (startsWith(address, {0x20, 0x02})) // 6to4
        return zoneOf4(ip4At(address, 2));
    if (startsWith(address, {0x20, 0x01, 0, 0})) // Teredo, RFC 4380, 4: the client's is inverted
        return std::max(zoneOf4(ip4At(address, 4)), zoneOf4(~ip4At(address, 12)));
    if (startsWith(address, {0, 0x64, 0xff, 0x9b, 0, 1})) { // RFC 8215; the prefix may be of 48, 56, 64 or 96 bits
        const auto &c = address.c;
        return std::max({zoneOf4(ip4(c[6], c[7], c[9], c[10])), zoneOf4(ip4(c[7], c[9], c[10], c[11])),
                         zoneOf4(ip4At(address, 9)), zoneOf4(ip4At(address, 12))});
    }
    const bool isIsatap = (address.c[8] & 0xfd) == 0 && address.c[9] == 0 && address.c[10] == 0x5e &&
                          address.c[11] == 0xfe; // RFC 5214, 6.1
    return isIsatap ? std::max(Zone::Network, zoneOf4(ip4At(address, 12))) : Zone::Internet;
}

Zone zoneOf6(const Q_IPV6ADDR &address)
{
    if (startsWith(address, mappedPrefix) || startsWith(address, nat64Prefix))
        return zoneOf4(ip4At(address, 12));
    const auto block = std::ranges::find_if(blocks6, [&address](const Block6 &each) { return isIn(address, each); });
    return std::max(block == blocks6.end() ? Zone::Network : block->zone, embeddedZone(address));
}

/// A number as C writes it: decimal, `0x` hexadecimal or `0` octal.
std::optional<quint32> numberIn(const QString &text, quint64 limit)
{
    const bool isHex = text.startsWith("0x"_L1, Qt::CaseInsensitive);
    if (isHex && text.size() == 2)
        return 0; // some resolvers say so
    bool isNumber = false;
    const quint64 number = text.toULongLong(&isNumber, 0);
    return isNumber && !text.contains(u'+') && number <= limit ? std::optional(quint32(number)) : std::nullopt;
}

/// As inet_aton() reads it: one to four numbers, the last one filling what is left.
std::optional<quint32> numericAddress(const QStringList &labels)
{
    if (labels.size() > 4)
        return std::nullopt;
    quint32 address = 0;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const bool isLast = i + 1 == labels.size();
        const auto bytes = isLast ? 4 - i : 1;
        const auto number = numberIn(labels[i], (quint64(1) << (8 * bytes)) - 1);
        if (!number)
            return std::nullopt;
        address |= isLast ? *number : *number << (24 - 8 * i);
    }
    return address;
}

/// No top-level domain starts with a digit: a last label that does is meant as a number.
bool isNumeric(const QString &label)
{
    return !label.isEmpty() && label[0] >= u'0' && label[0] <= u'9';
}

struct Name
{
    QLatin1StringView suffix;
    Zone zone;
};

/// Of names that no resolver of the Internet knows. RFC 6761, 6762, 8375; `.internal` is reserved by ICANN, the others
/// are in use.
constexpr std::array names = {
    Name{"localhost"_L1, Zone::Computer},
    Name{"localdomain"_L1, Zone::Computer},
    Name{"localhost4"_L1, Zone::Computer},
    Name{"localhost6"_L1, Zone::Computer},
    Name{"localdomain4"_L1, Zone::Computer},
    Name{"localdomain6"_L1, Zone::Computer},
    Name{"loopback"_L1, Zone::Computer},
    Name{"ip6-localhost"_L1, Zone::Computer},
    Name{"ip6-loopback"_L1, Zone::Computer},
    Name{"docker.internal"_L1, Zone::Computer},
    Name{"containers.internal"_L1, Zone::Computer},
    Name{"metadata.google.internal"_L1, Zone::Link},
    Name{"metadata.goog"_L1, Zone::Link},
    Name{"metadata.azure.internal"_L1, Zone::Link},
    Name{"metadata.azure.com"_L1, Zone::Link},
    Name{"metadata.tencentyun.com"_L1, Zone::Link},
    Name{"instance-data.ec2.internal"_L1, Zone::Link},
    Name{"instance-data"_L1, Zone::Link},
    Name{"metadata"_L1, Zone::Link},
    Name{"local"_L1, Zone::Network},
    Name{"internal"_L1, Zone::Network},
    Name{"home.arpa"_L1, Zone::Network},
    Name{"intranet"_L1, Zone::Network},
    Name{"private"_L1, Zone::Network},
    Name{"corp"_L1, Zone::Network},
    Name{"home"_L1, Zone::Network},
    Name{"lan"_L1, Zone::Network},
};

Zone zoneOfName(const QString &name)
{
    const auto known = std::ranges::find_if(names, [&name](const Name &candidate) {
        return name == candidate.suffix ||
               (name.endsWith(candidate.suffix) && name[name.size() - candidate.suffix.size() - 1] == u'.');
    });
    if (known != names.end())
        return known->zone;
    return name.contains(u'.') ? Zone::Internet : Zone::Network;
}

/// Written down, an address with such a prefix is an IPv4 address in disguise. A resolver may give one out: that is how
/// networks without IPv4 get at the rest (RFC 6147).
bool isTranslated(const QHostAddress &address)
{
    return address.protocol() == QHostAddress::IPv6Protocol && startsWith(address.toIPv6Address(), nat64Prefix);
}

} // namespace

Zone zoneOf(const QHostAddress &address)
{
    switch (address.protocol()) {
    case QHostAddress::IPv4Protocol:
        return zoneOf4(address.toIPv4Address());
    case QHostAddress::IPv6Protocol:
        return zoneOf6(address.toIPv6Address());
    case QHostAddress::AnyIPProtocol:
    case QHostAddress::UnknownNetworkLayerProtocol:
        break;
    }
    return Zone::Computer;
}

Zone zoneOfHost(const QString &host)
{
    if (host.contains(u':')) {
        const QHostAddress address(host);
        return std::max(zoneOf(address), isTranslated(address) ? Zone::Network : Zone::Internet);
    }
    QString name = QString::fromLatin1(QUrl::toAce(host)).toLower(); // empty where it is no name
    while (name.endsWith(u'.'))
        name.chop(1);
    if (name.isEmpty() || name.contains(u'%'))
        return Zone::Computer;
    const QStringList labels = name.split(u'.');
    if (!isNumeric(labels.last()))
        return zoneOfName(name);
    const auto address = numericAddress(labels);
    return address ? zoneOf4(*address) : Zone::Computer;
}

} // namespace tokenscope::endpoint
