// SPDX-License-Identifier: Apache-2.0
#include "jose/jose_header.h"
#include "tests/jose/json_text.h"

#include <QElapsedTimer>
#include <QTest>

#include <string>
#include <vector>

using namespace tokenscope;
using namespace tokenscope::jose;
using namespace Qt::StringLiterals;

using Texts = std::vector<std::string>;

class TestJoseHeader : public QObject
{
    Q_OBJECT

private slots:
    void readsItsParameters();
    void namesParametersOfAWrongType_data();
    void namesParametersOfAWrongType();
    void firstOfDuplicatesCounts();
    void namesKeyMaterialThatTheTokenCarries_data();
    void namesKeyMaterialThatTheTokenCarries();
    void criticalIsHeldToItsRules_data();
    void criticalIsHeldToItsRules();
    void understoodCriticalIsNoFault();
    void unknownExtensionsAreListed();
    void hugeCriticalCostsNoMoreThanItsLength();
    void unencodedPayloadNeedsBase64InCritical_data();
    void unencodedPayloadNeedsBase64InCritical();
    void nothingButAnObjectIsAHeader_data();
    void nothingButAnObjectIsAHeader();
    void mediaTypesCompareAsRfc7515Says_data();
    void mediaTypesCompareAsRfc7515Says();
};

void TestJoseHeader::readsItsParameters()
{
    const JoseHeader header(objectOf(R"({"alg":"RSA-OAEP","enc":"A256GCM","kid":"k","typ":"JWT","cty":"JWT"})"));
    QCOMPARE(header.algorithm(), std::optional<std::string>("RSA-OAEP"));
    QCOMPARE(header.encryption(), std::optional<std::string>("A256GCM"));
    QCOMPARE(header.keyId(), std::optional<std::string>("k"));
    QCOMPARE(header.type(), std::optional<std::string>("JWT"));
    QCOMPARE(header.contentType(), std::optional<std::string>("JWT"));
    QVERIFY(header.payloadIsEncoded());
    QVERIFY(!header.criticalError());
    QVERIFY(header.wrongTypes().empty() && header.embeddedKeyMembers().empty() && header.unknownCritical().empty());
}

void TestJoseHeader::namesParametersOfAWrongType_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    for (const char *name : {"alg", "kid", "typ", "cty", "jku", "x5u", "x5t", "x5t#S256", "enc", "zip"}) {
        for (const char *value : {"7", "null", "[\"RS256\"]", "{}", "true"})
            QTest::addRow("%s is %s", name, value) << QByteArray(name) << QByteArray(value);
    }
    for (const char *value : {"7", "null", "[]", "\"{}\""})
        QTest::addRow("jwk is %s", value) << "jwk"_ba << QByteArray(value);
    for (const char *value : {"7", "null", "{}", "\"MIIB\"", "[\"MIIB\",7]"})
        QTest::addRow("x5c is %s", value) << "x5c"_ba << QByteArray(value);
}

void TestJoseHeader::namesParametersOfAWrongType()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    const JoseHeader header(objectOf("{\"" + name.toStdString() + "\":" + value.toStdString() + "}"));
    QCOMPARE(header.wrongTypes(), Texts{name.toStdString()});
    QVERIFY(!header.algorithm() && !header.keyId() && !header.type());
    QVERIFY(!header.contentType() && !header.encryption());
}

void TestJoseHeader::firstOfDuplicatesCounts()
{
    const JoseHeader header(objectOf(R"({"alg":"HS256","kid":7,"\u0061lg":"none","kid":"k"})"));
    QCOMPARE(header.algorithm(), std::optional<std::string>("HS256"));
    QVERIFY(!header.keyId());
    QCOMPARE(header.wrongTypes(), Texts{"kid"});
}

void TestJoseHeader::namesKeyMaterialThatTheTokenCarries_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Texts>("members");
    QTest::newRow("B20 none") << R"({"alg":"RS256","x5t":"abc"})"_ba << Texts{};
    QTest::newRow("B20 jwk") << R"({"jwk":{"kty":"oct"}})"_ba << Texts{"jwk"};
    QTest::newRow("B20 x5c") << R"({"x5c":["MIIB"]})"_ba << Texts{"x5c"};
    QTest::newRow("B20 jku") << R"({"jku":"https://a.example/"})"_ba << Texts{"jku"};
    QTest::newRow("B20 x5u") << R"({"x5u":"file:///etc/passwd"})"_ba << Texts{"x5u"};
    QTest::newRow("B20 of a wrong type") << R"({"jwk":7})"_ba << Texts{"jwk"};
    QTest::newRow("B20 two, in order") << R"({"x5u":"u","alg":"RS256","jwk":{}})"_ba << Texts{"x5u", "jwk"};
}

void TestJoseHeader::namesKeyMaterialThatTheTokenCarries()
{
    QFETCH(const QByteArray, json);
    QFETCH(const Texts, members);
    QCOMPARE(JoseHeader(objectOf(json.toStdString())).embeddedKeyMembers(), members);
}

void TestJoseHeader::criticalIsHeldToItsRules_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<CriticalFault>("fault");
    QTest::addColumn<QByteArray>("name");
    using enum CriticalFault;
    // RFC 7515, 4.1.11
    QTest::newRow("B18 empty") << R"({"crit":[]})"_ba << NotAnArray << ""_ba;
    QTest::newRow("B18 null") << R"({"crit":null})"_ba << NotAnArray << ""_ba;
    QTest::newRow("B18 string") << R"({"crit":"exp","exp":1})"_ba << NotAnArray << ""_ba;
    QTest::newRow("B18 object") << R"({"crit":{"b64":true},"b64":true})"_ba << NotAnArray << ""_ba;
    QTest::newRow("B18 true") << R"({"crit":true})"_ba << NotAnArray << ""_ba;
    QTest::newRow("B18 number in it") << R"({"crit":["exp",7],"exp":1})"_ba << NotAnArray << ""_ba;
    QTest::newRow("B18 array in it") << R"({"crit":[["exp"]],"exp":1})"_ba << NotAnArray << ""_ba;
    QTest::newRow("B18 twice the same") << R"({"crit":["exp","exp"],"exp":1})"_ba << DuplicateName << "exp"_ba;
    QTest::newRow("B18 b64 twice") << R"({"crit":["b64","b64"],"b64":true})"_ba << DuplicateName << "b64"_ba;
    QTest::newRow("B18 absent name") << R"({"crit":["exp"]})"_ba << AbsentName << "exp"_ba;
    QTest::newRow("B18 b64 without b64") << R"({"crit":["b64"]})"_ba << AbsentName << "b64"_ba;
    QTest::newRow("B18 empty name, absent") << R"({"crit":[""]})"_ba << AbsentName << ""_ba;
    QTest::newRow("B18 first fault counts") << R"({"crit":["a","alg"],"alg":"x"})"_ba << AbsentName << "a"_ba;
    for (const char *name : {"alg",  "jku", "jwk", "kid", "x5u", "x5c", "x5t", "x5t#S256", "typ", "cty", // RFC 7515
                             "crit", "enc", "zip",                                                       // RFC 7516
                             "epk",  "apu", "apv", "iv",  "tag", "p2s", "p2c"}) {                        // RFC 7518
        const QByteArray json = R"({")"_ba + name + R"(":1,"crit":[")"_ba + name + R"("]})"_ba;
        if (qstrcmp(name, "crit") != 0)
            QTest::addRow("B18 registered %s", name) << json << RegisteredName << QByteArray(name);
    }
    QTest::newRow("B18 registered crit") << R"({"crit":["crit"]})"_ba << RegisteredName << "crit"_ba;
}

void TestJoseHeader::criticalIsHeldToItsRules()
{
    QFETCH(const QByteArray, json);
    QFETCH(const CriticalFault, fault);
    QFETCH(const QByteArray, name);
    const JoseHeader header(objectOf(json.toStdString()));
    QVERIFY(header.criticalError());
    QCOMPARE(header.criticalError()->fault, fault);
    QCOMPARE(header.criticalError()->name, name.toStdString());
}

void TestJoseHeader::understoodCriticalIsNoFault()
{
    const JoseHeader header(objectOf(R"({"alg":"HS256","crit":["b64"],"b64":true})"));
    QVERIFY(!header.criticalError());
    QVERIFY(header.unknownCritical().empty());
}

void TestJoseHeader::unknownExtensionsAreListed()
{
    // RFC 7515, E, with a second name and one that is understood
    const JoseHeader header(objectOf(R"({"alg":"none","crit":["http://example.com/UNDEFINED","b64","B64"],
                                         "http://example.com/UNDEFINED":true,"b64":true,"B64":false})"));
    QVERIFY(!header.criticalError());
    QCOMPARE(header.unknownCritical(), (Texts{"http://example.com/UNDEFINED", "B64"}));
}

void TestJoseHeader::hugeCriticalCostsNoMoreThanItsLength()
{
    json::Object header;
    json::Array names;
    for (int i = 0; i < 100'000; ++i) {
        header.append("n" + std::to_string(i), "x");
        names.push_back("n" + std::to_string(99'999 - i));
    }
    header.append("crit", std::move(names));
    QElapsedTimer timer;
    timer.start();
    const JoseHeader read(header);
    // Comparing each name with each member would be 10^10 comparisons: minutes.
    QVERIFY(timer.elapsed() < 20'000);
    QVERIFY(!read.criticalError());
    QCOMPARE(read.unknownCritical().size(), size_t(100'000));
}

void TestJoseHeader::unencodedPayloadNeedsBase64InCritical_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("encoded");
    QTest::addColumn<bool>("misused");
    // RFC 7797, 3 and 6
    QTest::newRow("B19 absent") << R"({"alg":"HS256"})"_ba << true << false;
    QTest::newRow("B19 false and critical") << R"({"b64":false,"crit":["b64"]})"_ba << false << false;
    QTest::newRow("B19 critical comes first") << R"({"crit":["b64"],"b64":false})"_ba << false << false;
    QTest::newRow("B19 false, not critical") << R"({"b64":false})"_ba << true << true;
    QTest::newRow("B19 false, crit names others") << R"({"b64":false,"crit":["exp"],"exp":1})"_ba << true << true;
    QTest::newRow("B19 false, crit malformed") << R"({"b64":false,"crit":["b64",7]})"_ba << true << true;
    QTest::newRow("B19 false, crit is its name") << R"({"b64":false,"crit":"b64"})"_ba << true << true;
    QTest::newRow("B19 true and critical") << R"({"b64":true,"crit":["b64"]})"_ba << true << false;
    QTest::newRow("B19 true, not critical") << R"({"b64":true})"_ba << true << false;
    QTest::newRow("B19 string") << R"({"b64":"false","crit":["b64"]})"_ba << true << true;
    QTest::newRow("B19 zero") << R"({"b64":0,"crit":["b64"]})"_ba << true << true;
    QTest::newRow("B19 null") << R"({"b64":null,"crit":["b64"]})"_ba << true << true;
    QTest::newRow("B19 other case") << R"({"B64":false,"crit":["B64"]})"_ba << true << false;
}

void TestJoseHeader::unencodedPayloadNeedsBase64InCritical()
{
    QFETCH(const QByteArray, json);
    QFETCH(const bool, encoded);
    QFETCH(const bool, misused);
    const JoseHeader header(objectOf(json.toStdString()));
    QCOMPARE(header.payloadIsEncoded(), encoded);
    QCOMPARE(header.base64MemberMisused(), misused);
}

void TestJoseHeader::nothingButAnObjectIsAHeader_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"null", "true", "7", "\"alg\"", "[]", "[{\"alg\":\"HS256\"}]", "-0", "\"{}\""})
        QTest::addRow("D8 %s", json) << QByteArray(json);
}

void TestJoseHeader::nothingButAnObjectIsAHeader()
{
    QFETCH(const QByteArray, json);
    // A JoseHeader is made of an object only, so that such a text cannot become one.
    static_assert(!std::is_constructible_v<JoseHeader, json::Value>);
    QVERIFY(!valueOf(json.toStdString()).asObject());
}

void TestJoseHeader::mediaTypesCompareAsRfc7515Says_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("same");
    // RFC 7515, 4.1.9; E5
    QTest::newRow("E5 same text") << "at+jwt"_ba << "at+jwt"_ba << true;
    QTest::newRow("E5 prefix implied") << "at+jwt"_ba << "application/at+jwt"_ba << true;
    QTest::newRow("E5 other case") << "JWT"_ba << "jwt"_ba << true;
    QTest::newRow("E5 prefix of other case") << "Application/AT+JWT"_ba << "at+jwt"_ba << true;
    QTest::newRow("E5 another type") << "at+jwt"_ba << "JWT"_ba << false;
    QTest::newRow("E5 longer") << "at+jwt"_ba << "at+jwt2"_ba << false;
    QTest::newRow("E5 another tree") << "text/jwt"_ba << "jwt"_ba << false;
    QTest::newRow("E5 a slash of its own") << "application/a/b"_ba << "a/b"_ba << false;
    QTest::newRow("E5 prefix twice") << "application/application/jwt"_ba << "jwt"_ba << false;
    QTest::newRow("E5 both empty") << ""_ba << ""_ba << true;
    QTest::newRow("E5 one empty") << ""_ba << "jwt"_ba << false;
    QTest::newRow("E5 blank behind") << "jwt "_ba << "jwt"_ba << false;
    QTest::newRow("E5 look-alike beyond ASCII") << "\xC4\xB0wt"_ba << "iwt"_ba << false;
}

void TestJoseHeader::mediaTypesCompareAsRfc7515Says()
{
    QFETCH(const QByteArray, a);
    QFETCH(const QByteArray, b);
    QFETCH(const bool, same);
    QCOMPARE(sameMediaType(a.toStdString(), b.toStdString()), same);
    QCOMPARE(sameMediaType(b.toStdString(), a.toStdString()), same);
}

QTEST_GUILESS_MAIN(TestJoseHeader)
#include "tst_jose_header.moc"
