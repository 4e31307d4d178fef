// SPDX-License-Identifier: Apache-2.0
#include "endpoint/address/address_zone.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace tokenscope::endpoint;

namespace {

struct ZoneRow
{
    const char *text;
    Zone zone;
};

/// The first and last address of each special block, its neighbours, and what stands for them in IPv6.
constexpr ZoneRow addresses[] = {
    {"0.0.0.0", Zone::Computer},
    {"0.255.255.255", Zone::Computer},
    {"1.0.0.0", Zone::Internet},
    {"9.255.255.255", Zone::Internet},
    {"10.0.0.0", Zone::Network},
    {"10.255.255.255", Zone::Network},
    {"11.0.0.0", Zone::Internet},
    {"100.63.255.255", Zone::Internet},
    {"100.64.0.0", Zone::Network},
    {"100.100.100.199", Zone::Network},
    {"100.100.100.200", Zone::Link},
    {"100.127.255.255", Zone::Network},
    {"100.128.0.0", Zone::Internet},
    {"126.255.255.255", Zone::Internet},
    {"127.0.0.0", Zone::Computer},
    {"127.0.0.1", Zone::Computer},
    {"127.255.255.255", Zone::Computer},
    {"128.0.0.0", Zone::Internet},
    {"168.63.129.16", Zone::Link},
    {"168.63.129.17", Zone::Internet},
    {"169.253.255.255", Zone::Internet},
    {"169.254.0.0", Zone::Link},
    {"169.254.169.254", Zone::Link},
    {"169.254.255.255", Zone::Link},
    {"169.255.0.0", Zone::Internet},
    {"172.15.255.255", Zone::Internet},
    {"172.16.0.0", Zone::Network},
    {"172.31.255.255", Zone::Network},
    {"172.32.0.0", Zone::Internet},
    {"191.255.255.255", Zone::Internet},
    {"192.0.0.0", Zone::Link},
    {"192.0.0.192", Zone::Link},
    {"192.0.0.255", Zone::Link},
    {"192.0.1.255", Zone::Internet},
    {"192.0.2.0", Zone::Network},
    {"192.0.2.255", Zone::Network},
    {"192.0.3.0", Zone::Internet},
    {"192.88.98.255", Zone::Internet},
    {"192.88.99.0", Zone::Network},
    {"192.88.99.255", Zone::Network},
    {"192.88.100.0", Zone::Internet},
    {"192.167.255.255", Zone::Internet},
    {"192.168.0.0", Zone::Network},
    {"192.168.255.255", Zone::Network},
    {"192.169.0.0", Zone::Internet},
    {"198.17.255.255", Zone::Internet},
    {"198.18.0.0", Zone::Network},
    {"198.19.255.255", Zone::Network},
    {"198.20.0.0", Zone::Internet},
    {"198.51.99.255", Zone::Internet},
    {"198.51.100.0", Zone::Network},
    {"198.51.100.255", Zone::Network},
    {"198.51.101.0", Zone::Internet},
    {"203.0.112.255", Zone::Internet},
    {"203.0.113.0", Zone::Network},
    {"203.0.113.255", Zone::Network},
    {"203.0.114.0", Zone::Internet},
    {"223.255.255.255", Zone::Internet},
    {"224.0.0.0", Zone::Link},
    {"239.255.255.255", Zone::Link},
    {"240.0.0.0", Zone::Network},
    {"255.255.255.254", Zone::Network},
    {"255.255.255.255", Zone::Link},
    {"8.8.8.8", Zone::Internet},

    {"::", Zone::Computer},
    {"::1", Zone::Computer},
    {"::2", Zone::Computer}, // IPv4-compatible 0.0.0.2
    {"::7f00:1", Zone::Computer},
    {"::a00:1", Zone::Network},
    {"::808:808", Zone::Network},
    {"::ffff:127.0.0.1", Zone::Computer},
    {"::ffff:7f00:1", Zone::Computer},
    {"::ffff:0.0.0.0", Zone::Computer},
    {"::ffff:10.0.0.1", Zone::Network},
    {"::ffff:169.254.169.254", Zone::Link},
    {"::ffff:8.8.8.8", Zone::Internet},
    {"::ffff:0:127.0.0.1", Zone::Computer}, // translated, RFC 2765
    {"::ffff:0:8.8.8.8", Zone::Network},
    {"64:ff9b::127.0.0.1", Zone::Computer},
    {"64:ff9b::10.0.0.1", Zone::Network},
    {"64:ff9b::a9fe:a9fe", Zone::Link},
    {"64:ff9b::8.8.8.8", Zone::Internet}, // as resolvers of networks without IPv4 give it out
    {"64:ff9b:1::127.0.0.1", Zone::Computer},
    {"64:ff9b:1:7f00:0:100::", Zone::Computer}, // RFC 6052, 2.2: a prefix of 48 bits
    {"64:ff9b:1:7f:0:1::", Zone::Computer},     // 56
    {"64:ff9b:1:0:7f:0:100::", Zone::Computer}, // 64
    {"64:ff9b:1:0a00::", Zone::Computer},       // what may be 0.0.0.0 counts as that
    {"64:ff9b:1:808:808:808:808:808", Zone::Network},
    {"64:ff9b:2::1", Zone::Network},
    {"100::1", Zone::Network},
    {"2001::1", Zone::Computer}, // Teredo of 0.0.0.0
    {"2001:0:808:808:8000:0:80ff:fffe", Zone::Computer},
    {"2001:0:808:808:8000:0:f5ff:fffe", Zone::Network},
    {"2001:0:a00:1:8000:0:f7f7:f7f7", Zone::Network},
    {"2001:2::1", Zone::Network},
    {"2001:10::1", Zone::Network},
    {"2001:1ff:ffff::", Zone::Network},
    {"2001:200::1", Zone::Internet},
    {"2001:db7:ffff::", Zone::Internet},
    {"2001:db8::1", Zone::Network},
    {"2001:db8:ffff::1", Zone::Network},
    {"2001:db9::", Zone::Internet},
    {"2001:4860:4860::8888", Zone::Internet},
    {"2002:7f00:1::", Zone::Computer},
    {"2002:a00:1::1", Zone::Network},
    {"2002:a9fe:a9fe::1", Zone::Link},
    {"2002:808:808::1", Zone::Network},
    {"2003::1", Zone::Internet},
    {"2a00:1450:4001:800::5efe:8.8.8.8", Zone::Network}, // ISATAP
    {"2a00:1450:4001:800:0:5efe:7f00:1", Zone::Computer},
    {"2a00:1450:4001:800:200:5efe:a00:1", Zone::Network},
    {"2a00:1450:4001:800::200e", Zone::Internet},
    {"3ffe:ffff::", Zone::Internet},
    {"3fff::1", Zone::Network},
    {"3fff:fff:ffff::", Zone::Network},
    {"3fff:1000::", Zone::Internet},
    {"4000::", Zone::Network},
    {"5f00::1", Zone::Network},
    {"fbff::", Zone::Network},
    {"fc00::1", Zone::Network},
    {"fd12:3456::1", Zone::Network},
    {"fd00:ec2::254", Zone::Link},
    {"fd20:ce::254", Zone::Link},
    {"fe80::1", Zone::Link},
    {"febf:ffff::1", Zone::Link},
    {"fec0::1", Zone::Network},
    {"feff::1", Zone::Network},
    {"ff02::1", Zone::Link},
    {"ff0e::1", Zone::Link},
};

/// Hosts as they stand in a URL.
constexpr ZoneRow hosts[] = {
    {"op.example", Zone::Internet},
    {"op.example.", Zone::Internet},
    {"8.8.8.8", Zone::Internet},
    {"[2a00:1450:4001:800::200e]", Zone::Internet},
    {"xn--bcher-kva.example", Zone::Internet},
    {"127.0.0.1.example", Zone::Internet}, // until it is looked up
    {"localhost.example", Zone::Internet},
    {"10.example", Zone::Internet},
    {"notlocal", Zone::Network},
    {"mylocalhost.example", Zone::Internet},

    {"localhost", Zone::Computer},
    {"LOCALHOST", Zone::Computer},
    {"localhost.", Zone::Computer},
    {"a.localhost", Zone::Computer},
    {"a.b.LocalHost.", Zone::Computer},
    {"localhost.localdomain", Zone::Computer},
    {"localhost6.localdomain6", Zone::Computer},
    {"ip6-localhost", Zone::Computer},
    {"ip6-loopback", Zone::Computer},
    {"host.docker.internal", Zone::Computer},
    {"host.containers.internal", Zone::Computer},
    {"%6cocalhost", Zone::Computer},
    {"127.0.0.1", Zone::Computer},
    {"127.0.0.1.", Zone::Computer},
    {"127.1", Zone::Computer},
    {"127.0.1", Zone::Computer},
    {"2130706433", Zone::Computer},
    {"0x7f000001", Zone::Computer},
    {"0x7f.1", Zone::Computer},
    {"0X7F.0.0.0x1", Zone::Computer},
    {"0177.0.0.01", Zone::Computer},
    {"017700000001", Zone::Computer},
    {"0", Zone::Computer},
    {"0x", Zone::Computer},
    {"00.0x0", Zone::Computer},
    {"1.2.3.4.5", Zone::Computer}, // no address, and no name either
    {"256.0.0.1", Zone::Computer},
    {"127.0.0.1e", Zone::Computer},
    {"4294967296", Zone::Computer},
    {"１２７.０.０.１", Zone::Computer},
    {"１２７。０。０。１", Zone::Computer},
    {"%31%32%37.0.0.1", Zone::Computer},
    {"ⓛⓞⓒⓐⓛⓗⓞⓢⓣ", Zone::Computer},
    {"[::1]", Zone::Computer},
    {"[::]", Zone::Computer},
    {"[0:0:0:0:0:0:0:1]", Zone::Computer},
    {"[::ffff:127.0.0.1]", Zone::Computer},
    {"[::ffff:7f00:1]", Zone::Computer},
    {"[64:ff9b::127.0.0.1]", Zone::Computer},
    {"[64:ff9b::8.8.8.8]", Zone::Network}, // nobody writes that down for the Internet
    {"", Zone::Computer},

    {"intranet", Zone::Network},
    {"keycloak", Zone::Network},
    {"keycloak.", Zone::Network},
    {"printer.local", Zone::Network},
    {"printer.LOCAL.", Zone::Network},
    {"a.b.internal", Zone::Network},
    {"wiki.corp", Zone::Network},
    {"wiki.lan", Zone::Network},
    {"fritz.home", Zone::Network},
    {"a.home.arpa", Zone::Network},
    {"10.0.0.1", Zone::Network},
    {"10.1", Zone::Network},
    {"0xa.1", Zone::Network},
    {"167772161", Zone::Network},
    {"192.168.257", Zone::Network},
    {"0300.0250.0.1", Zone::Network},
    {"[fd12::1]", Zone::Network},

    {"169.254.169.254", Zone::Link},
    {"0xa9fea9fe", Zone::Link},
    {"2852039166", Zone::Link},
    {"100.100.100.200", Zone::Link},
    {"[fd00:ec2::254]", Zone::Link},
    {"[fe80::1%25lo]", Zone::Link},
    {"metadata", Zone::Link},
    {"metadata.google.internal", Zone::Link},
    {"METADATA.google.internal.", Zone::Link},
    {"metadata.goog", Zone::Link},
    {"instance-data.ec2.internal", Zone::Link},
};

void addRows(std::span<const ZoneRow> rows)
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("zone");
    for (const ZoneRow &row : rows)
        QTest::addRow("P3 %s", *row.text ? row.text : "none") << QString::fromUtf8(row.text) << int(row.zone);
}

} // namespace

class TestAddressZone final : public QObject
{
    Q_OBJECT

private slots:
    void addressIsJudged_data() { addRows(addresses); }
    void addressIsJudged();
    void hostIsJudgedAsItIsInAUrl_data() { addRows(hosts); }
    void hostIsJudgedAsItIsInAUrl();
    void noAddressCountsAsThisComputer();
};

void TestAddressZone::addressIsJudged()
{
    QFETCH(const QString, text);
    const QHostAddress address(text);
    QVERIFY(!address.isNull());
    QTEST(int(zoneOf(address)), "zone");
}

void TestAddressZone::hostIsJudgedAsItIsInAUrl()
{
    QFETCH(const QString, text);
    const QUrl url(u"https://"_s + text + u"/jwks"_s);
    QTEST(int(zoneOfHost(url.host(QUrl::FullyEncoded))), "zone");
    QTEST(int(zoneOfHost(url.host())), "zone");
}

void TestAddressZone::noAddressCountsAsThisComputer()
{
    QCOMPARE(zoneOf(QHostAddress()), Zone::Computer);
    QCOMPARE(zoneOf(QHostAddress(QHostAddress::Any)), Zone::Computer);
}

QTEST_GUILESS_MAIN(TestAddressZone)
#include "tst_address_zone.moc"
