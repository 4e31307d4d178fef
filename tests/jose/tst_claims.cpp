// SPDX-License-Identifier: Apache-2.0
#include "jose/claims.h"
#include "tests/jose/json_text.h"

#include <QTest>

#include <string>
#include <vector>

using namespace tokenscope;
using namespace tokenscope::jose;
using namespace Qt::StringLiterals;

class TestClaims : public QObject
{
    Q_OBJECT

private slots:
    void readsTheRegisteredClaims();
    void readsNothingOutOfAnEmptyObject();
    void audienceIsStringOrArrayOfStrings_data();
    void audienceIsStringOrArrayOfStrings();
    void namesClaimsOfAWrongType_data();
    void namesClaimsOfAWrongType();
    void firstOfDuplicatesCounts();
    void otherClaimsAreLeftAlone();
};

using Texts = std::vector<std::string>;

void TestClaims::readsTheRegisteredClaims()
{
    const Claims claims(objectOf(R"({"iss":"joe","sub":"me","aud":"you","exp":1300819380,"nbf":1.5,"iat":-1,"jti":"7",
                                     "auth_time":1300819300,"http://example.com/is_root":true})"));
    QCOMPARE(claims.issuer(), std::optional<std::string>("joe"));
    QCOMPARE(claims.subject(), std::optional<std::string>("me"));
    QCOMPARE(claims.audience(), std::optional(Texts{"you"}));
    QVERIFY(claims.expiry() && claims.notBefore() && claims.issuedAt());
    QCOMPARE(*claims.expiry(), (NumericDate{1'300'819'380, "1300819380"}));
    QCOMPARE(*claims.notBefore(), (NumericDate{2, "1.5"}));
    QCOMPARE(*claims.issuedAt(), (NumericDate{-1, "-1"}));
    QVERIFY(claims.wrongTypes().empty());
}

void TestClaims::readsNothingOutOfAnEmptyObject()
{
    const Claims claims{json::Object()};
    QVERIFY(!claims.issuer() && !claims.subject() && !claims.audience());
    QVERIFY(!claims.expiry() && !claims.notBefore() && !claims.issuedAt());
    QVERIFY(claims.wrongTypes().empty());
}

void TestClaims::audienceIsStringOrArrayOfStrings_data()
{
    QTest::addColumn<QByteArray>("aud");
    QTest::addColumn<std::optional<Texts>>("audience");
    QTest::newRow("E4 string") << R"("a")"_ba << std::optional(Texts{"a"});
    QTest::newRow("E4 empty string") << R"("")"_ba << std::optional(Texts{""});
    QTest::newRow("E4 array of one") << R"(["a"])"_ba << std::optional(Texts{"a"});
    QTest::newRow("E4 array of two") << R"(["a","b"])"_ba << std::optional(Texts{"a", "b"});
    QTest::newRow("E4 same twice") << R"(["a","a"])"_ba << std::optional(Texts{"a", "a"});
    QTest::newRow("E4 empty array is there") << R"([])"_ba << std::optional(Texts{});
    QTest::newRow("E4 mixed types") << R"(["a",1])"_ba << std::optional<Texts>();
    QTest::newRow("E4 array in array") << R"([["a"]])"_ba << std::optional<Texts>();
    QTest::newRow("E4 null in array") << R"([null])"_ba << std::optional<Texts>();
    QTest::newRow("E4 object") << R"({"a":"a"})"_ba << std::optional<Texts>();
    QTest::newRow("E4 number") << R"(7)"_ba << std::optional<Texts>();
    QTest::newRow("E4 null") << R"(null)"_ba << std::optional<Texts>();
}

void TestClaims::audienceIsStringOrArrayOfStrings()
{
    QFETCH(const QByteArray, aud);
    QFETCH(const std::optional<Texts>, audience);
    const Claims claims(objectOf("{\"aud\":" + aud.toStdString() + "}"));
    QVERIFY(claims.audience() == audience);
    QCOMPARE(claims.wrongTypes().empty(), audience.has_value());
}

void TestClaims::namesClaimsOfAWrongType_data()
{
    QTest::addColumn<QByteArray>("claim");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("found");
    const auto types = {std::pair{R"("1300819380")"_ba, "string"_ba},
                        {"null"_ba, "null"_ba},
                        {"[1]"_ba, "array"_ba},
                        {R"({"s":1})"_ba, "object"_ba},
                        {"true"_ba, "boolean"_ba}};
    for (const char *claim : {"exp", "nbf", "iat", "auth_time"}) {
        for (const auto &[value, found] : types)
            QTest::addRow("E1 %s is %s", claim, found.data()) << QByteArray(claim) << value << found;
    }
    for (const char *claim : {"iss", "sub", "jti"}) {
        QTest::addRow("%s is a number", claim) << QByteArray(claim) << "7"_ba << "number"_ba;
        QTest::addRow("%s is null", claim) << QByteArray(claim) << "null"_ba << "null"_ba;
    }
    QTest::newRow("aud is an object") << "aud"_ba << "{}"_ba << "object"_ba;
    QTest::newRow("aud holds a number") << "aud"_ba << R"(["a",7])"_ba << "array"_ba;
}

void TestClaims::namesClaimsOfAWrongType()
{
    QFETCH(const QByteArray, claim);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, found);
    const Claims claims(objectOf("{\"a\":1,\"" + claim.toStdString() + "\":" + value.toStdString() + "}"));
    QCOMPARE(claims.wrongTypes().size(), size_t(1));
    QCOMPARE(claims.wrongTypes().front().claim, std::string_view(claim.data(), size_t(claim.size())));
    QCOMPARE(nameOf(claims.wrongTypes().front().found), std::string_view(found.data(), size_t(found.size())));
    QVERIFY(!claims.expiry() && !claims.notBefore() && !claims.issuedAt());
    QVERIFY(!claims.issuer() && !claims.subject() && !claims.audience());
}

void TestClaims::firstOfDuplicatesCounts()
{
    const Claims claims(objectOf(R"({"iss":"first","exp":null,"iss":"second","exp":1})"));
    QCOMPARE(claims.issuer(), std::optional<std::string>("first"));
    QVERIFY(!claims.expiry());
    QCOMPARE(claims.wrongTypes().size(), size_t(1));
}

void TestClaims::otherClaimsAreLeftAlone()
{
    const Claims claims(objectOf(R"({"EXP":"x","exp ":"x","expiry":"x","":null,"nonce":7})"));
    QVERIFY(!claims.expiry());
    QVERIFY(claims.wrongTypes().empty());
}

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"
