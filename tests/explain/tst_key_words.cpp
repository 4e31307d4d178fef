// SPDX-License-Identifier: Apache-2.0
#include "explain/keys/key_change_words.h"
#include "explain/keys/key_words.h"

#include "tests/explain/plain_language.h"
#include "json/document.h"

#include <QTest>

#include <algorithm>

using namespace tokenscope;
using namespace Qt::StringLiterals;

namespace {

jose::Jwk keyOf(std::string_view json)
{
    return jose::Jwk(json::parse(json).value().root);
}

// RFC 7515, A.3.1, with its private member; and RFC 7517, A.3.
constexpr std::string_view ellipticKey = R"({"kty":"EC","crv":"P-256","kid":"a",
    "x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
    "d":"jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI"})";
constexpr std::string_view secretKey = R"({"kty":"oct","k":"GawgguFyGrWKav7AX4VKUg"})";

QString rowOf(const QList<QPair<QString, QString>> &rows, const QString &label)
{
    const auto found = std::ranges::find(rows, label, &QPair<QString, QString>::first);
    return found == rows.end() ? QString() : found->second;
}

} // namespace

class TestKeyWords : public QObject
{
    Q_OBJECT

private slots:
    void typeIsShort();
    void strengthTellsBitsAndSecurity();
    void unusableKeySaysWhy();
    void detailsMaskPrivateMembers();
    void everyFaultIsOneSentence();
    void sourceTellsWhereFrom();
    void changesAreReported_data();
    void changesAreReported();
    void manyChangesAreCounted();
    void hostileMembersAreEscaped();
    void detailsOfAHugeKeyAreBounded();
};

void TestKeyWords::typeIsShort()
{
    QCOMPARE(explain::keyTypeWords(keyOf(ellipticKey)), u"EC P-256"_s);
    QCOMPARE(explain::keyTypeWords(keyOf(secretKey)), u"oct 128"_s);
    QCOMPARE(explain::keyTypeWords(keyOf(R"({"kty":"AKP"})")), u"AKP"_s);
    QCOMPARE(explain::keyTypeWords(keyOf("{}")), u"(no type)"_s);
}

void TestKeyWords::strengthTellsBitsAndSecurity()
{
    QCOMPARE(explain::keyStrengthWords(keyOf(ellipticKey)), u"EC · P-256 · 256 bit · 128-bit security"_s);
    QCOMPARE(explain::keyStrengthWords(keyOf(secretKey)), u"oct · 128 bit"_s);
}

void TestKeyWords::unusableKeySaysWhy()
{
    QCOMPARE(explain::keyStrengthWords(keyOf(R"({"kty":"EC","crv":"P-256","y":"AA"})")),
             u"Its member “x” is missing."_s);
}

void TestKeyWords::detailsMaskPrivateMembers()
{
    for (const std::string_view json : {ellipticKey, secretKey}) {
        for (const auto &[label, value] : explain::keyDetails(keyOf(json))) {
            QVERIFY(!label.isEmpty() && !value.isEmpty());
            QVERIFY2(!value.contains(u"jpsQnnGQ"_s) && !value.contains(u"GawgguFy"_s), qPrintable(label));
        }
    }
    const auto rows = explain::keyDetails(keyOf(ellipticKey));
    QCOMPARE(rowOf(rows, u"Key ID"_s), u"a"_s);
    QCOMPARE(rowOf(rows, u"x"_s), u"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"_s);
    QVERIFY(rowOf(rows, u"d"_s).contains(u"not shown"_s));
    QCOMPARE(rowOf(rows, u"SHA-256"_s).size(), 43);
}

void TestKeyWords::everyFaultIsOneSentence()
{
    for (int fault = 0; fault <= int(jose::lastJwkFault); ++fault) {
        for (const char *member : {"", "x", "%1"}) {
            const QString words = explain::jwkErrorWords({jose::JwkFault(fault), member});
            QVERIFY2(words.endsWith(u'.') && !words.contains(u"“”"_s), qPrintable(words));
        }
    }
}

void TestKeyWords::sourceTellsWhereFrom()
{
    inspect::KeySource source;
    source.origin = inspect::KeyOrigin::Endpoint;
    source.name = "Pangea AuthN";
    source.fetchedAt = Moment{std::chrono::seconds{1'795'435'200}};
    QCOMPARE(explain::keySourceWords(source), u"fetched from Pangea AuthN on Mon 23 Nov 2026 12:00:00 UTC"_s);
    QCOMPARE(explain::keySourceWords({.keys = {}, .origin = inspect::KeyOrigin::File, .name = {}, .fetchedAt = {}}),
             u"from a file of yours"_s);
}

void TestKeyWords::changesAreReported_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QStringList>("sentences");
    const QByteArray one =
        R"({"kty":"OKP","crv":"Ed25519","kid":"a","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})";
    QByteArray renamed = one;
    renamed.replace(R"("a")", R"("b")");
    const QByteArray other = R"({"kty":"EC","crv":"P-256","kid":"a","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",)"
                             R"("y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM"})";
    QByteArray described = one;
    described.replace(R"("kid")", R"("use":"sig","kid")");
    const QByteArray nameless = R"({"kty":"OKP","crv":"X"})";
    const QString went = u"−“a” (OKP Ed25519)"_s;
    QTest::newRow("the same") << one << one << QStringList(u"=The same keys."_s) << QStringList(u"The same keys."_s);
    QTest::newRow("new") << ""_ba << one << QStringList(u"+“a” (OKP Ed25519)"_s)
                         << QStringList(u"New: “a” (OKP Ed25519)."_s);
    QTest::newRow("removed") << one << ""_ba << QStringList(went) << QStringList(u"Removed: “a” (OKP Ed25519)."_s);
    QTest::newRow("replaced") << one << other << QStringList{went, u"+“a” (EC P-256)"_s}
                              << QStringList(u"Replaced: under the ID “a” there is another key now (EC P-256, before "
                                             "OKP Ed25519)."_s);
    QTest::newRow("renamed") << one << renamed << QStringList{went, u"+“b” (OKP Ed25519)"_s}
                             << QStringList(u"Renamed: “a” (OKP Ed25519) is now “b”."_s);
    QTest::newRow("described anew") << one << described << QStringList(u"~“a” (OKP Ed25519)"_s)
                                    << QStringList(u"Changed description: “a” (OKP Ed25519) is the same key with other "
                                                   "members (such as alg, use, x5c)."_s);
    QTest::newRow("without an ID") << ""_ba << nameless << QStringList(u"+a key without an ID (OKP X)"_s)
                                   << QStringList(u"New: a key without an ID (OKP X)."_s);
    QTest::newRow("beside one that stays")
        << one << QByteArray(one + "," + nameless)
        << QStringList{u"+a key without an ID (OKP X)"_s, u"=1 other key is the same"_s}
        << QStringList{u"New: a key without an ID (OKP X)."_s, u"1 other key is the same"_s};
}

void TestKeyWords::changesAreReported()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QStringList, rows);
    QFETCH(const QStringList, sentences);
    const auto setOf = [](const QByteArray &key) { return *jose::JwkSet::parse("[" + key.toStdString() + "]"); };
    QStringList shown;
    QStringList said;
    for (const explain::KeyChangeRow &each : explain::keyChangeRows(setOf(before), setOf(after))) {
        shown += u"+−~="_s.at(qsizetype(each.sign)) + each.text;
        said += each.sentence;
    }
    said.removeDuplicates();
    QCOMPARE(shown, rows);
    QCOMPARE(said, sentences);
}

void TestKeyWords::manyChangesAreCounted()
{
    std::string keys;
    for (int i = 0; i < 150; ++i)
        keys += (i > 0 ? "," : "") + (R"({"kty":"OKP","kid":"\u202e)" + std::to_string(i) + R"("})");
    const auto rows = explain::keyChangeRows({}, *jose::JwkSet::parse("[" + keys + "]"));
    QCOMPARE(rows.size(), std::size_t(101));
    QCOMPARE(rows.back().text, u"And 50 more."_s);
    for (const explain::KeyChangeRow &each : rows)
        QCOMPARE(blemishOfSentence(each.sentence), QString());
}

void TestKeyWords::hostileMembersAreEscaped()
{
    const auto key = keyOf("{\"kty\":\"E\\u202eC\",\"kid\":\"a\\u001b[31m\",\"\\u200bown\":\"%1\\u0007\"}");
    for (const auto &[label, value] : explain::keyDetails(key)) {
        for (const char32_t c : (label + value).toStdU32String())
            QVERIFY(!isUnsafeToShow(c));
    }
}

void TestKeyWords::detailsOfAHugeKeyAreBounded()
{
    const std::string huge(1'000'000, 'a');
    std::string members = R"({"kty":"oct","kid":")" + huge + R"(","x-note":")" + huge + '"';
    for (int i = 0; i < 5000; ++i)
        members += ",\"m" + std::to_string(i) + "\":[" + std::to_string(i) + ']';
    const auto rows = explain::keyDetails(keyOf(members + '}'));
    QVERIFY(rows.size() < 100);
    for (const auto &[label, value] : rows)
        QVERIFY(value.size() < 20'000);
    QVERIFY(rowOf(rows, u"x-note"_s).endsWith(u'…'));
    QCOMPARE(rowOf(rows, u"More"_s), u"see the JWK for the other members"_s);
}

QTEST_GUILESS_MAIN(TestKeyWords)
#include "tst_key_words.moc"
