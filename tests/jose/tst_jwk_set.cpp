// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/jwk_set.h"
#include "tests/base/thread_time.h"
#include "tests/jose/json_text.h"
#include "tests/jose/rfc_samples.h"

#include <QTest>

#include <algorithm>
#include <chrono>

using namespace tokenscope;
using namespace tokenscope::jose;
using namespace Qt::StringLiterals;

class TestJwkSet : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryFormOfKeys_data();
    void readsEveryFormOfKeys();
    void refusesWhatHoldsNoKeys_data();
    void refusesWhatHoldsNoKeys();
    void parseErrorSaysWhere();
    void brokenKeyLeavesTheOthersUsable_data();
    void brokenKeyLeavesTheOthersUsable();
    void readsManyKeysInLinearTime();
};

void TestJwkSet::readsEveryFormOfKeys_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("count");
    QTest::newRow("set") << R"({"keys":[{"kty":"oct","k":"AA"},{"kty":"oct","k":"BA"}]})"_ba << qsizetype(2);
    QTest::newRow("set with other members") << R"({"a":1,"keys":[{"kty":"oct","k":"AA"}]})"_ba << qsizetype(1);
    QTest::newRow("C11 empty set") << R"({"keys":[]})"_ba << qsizetype(0);
    QTest::newRow("one key") << R"({"kty":"oct","k":"AA"})"_ba << qsizetype(1);
    QTest::newRow("array of keys") << R"([{"kty":"oct","k":"AA"},{"kty":"oct","k":"BA"}])"_ba << qsizetype(2);
    QTest::newRow("empty array") << R"([])"_ba << qsizetype(0);
    QTest::newRow("set that also has kty") << R"({"kty":"oct","k":"AA","keys":[]})"_ba << qsizetype(0);
    QTest::newRow("C11 set in a set is a broken key") << R"({"keys":[{"keys":[{"kty":"oct"}]}]})"_ba << qsizetype(1);
    QTest::newRow("C10 elements of any type") << R"({"keys":[null,7,"a",[],{}]})"_ba << qsizetype(5);
}

void TestJwkSet::readsEveryFormOfKeys()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qsizetype, count);
    const auto set = JwkSet::parse(text.toStdString());
    QVERIFY(set);
    QCOMPARE(qsizetype(set->keys().size()), count);
    QCOMPARE(set->isEmpty(), count == 0);
}

void TestJwkSet::refusesWhatHoldsNoKeys_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<JwkSetFault>("fault");
    using enum JwkSetFault;
    QTest::newRow("C11 keys absent") << R"({})"_ba << KeysMissing;
    QTest::newRow("C11 Keys in another case") << R"({"Keys":[]})"_ba << KeysMissing;
    QTest::newRow("C11 keys null") << R"({"keys":null})"_ba << KeysNotArray;
    QTest::newRow("C11 keys object") << R"({"keys":{"kty":"oct"}})"_ba << KeysNotArray;
    QTest::newRow("C11 keys string") << R"({"keys":"[]"})"_ba << KeysNotArray;
    QTest::newRow("D8 null") << "null"_ba << NotAnObject;
    QTest::newRow("D8 true") << "true"_ba << NotAnObject;
    QTest::newRow("D8 number") << "7"_ba << NotAnObject;
    QTest::newRow("D8 string") << R"("{\"keys\":[]}")"_ba << NotAnObject;
    QTest::newRow("no text") << ""_ba << NotJson;
    QTest::newRow("broken behind the keys") << R"({"keys":[]}x)"_ba << NotJson;
}

void TestJwkSet::refusesWhatHoldsNoKeys()
{
    QFETCH(const QByteArray, text);
    QFETCH(const JwkSetFault, fault);
    const auto set = JwkSet::parse(text.toStdString());
    QVERIFY(!set);
    QCOMPARE(set.error().fault, fault);
    QCOMPARE(set.error().parse.has_value(), fault == JwkSetFault::NotJson);
}

void TestJwkSet::parseErrorSaysWhere()
{
    const auto set = JwkSet::parse(R"({"keys":[])");
    QVERIFY(!set && set.error().parse);
    QCOMPARE(set.error().parse->fault, json::Fault::UnexpectedEnd);
    QCOMPARE(set.error().parse->offset, size_t(10));
}

void TestJwkSet::brokenKeyLeavesTheOthersUsable_data()
{
    QTest::addColumn<QByteArray>("broken");
    QTest::addColumn<int>("place");
    const std::pair<const char *, const char *> keys[] = {
        {"unknown kty", R"({"kty":"new"})"},
        {"unknown crv", R"({"kty":"EC","crv":"P-1","x":"AA","y":"AA"})"},
        {"member of a wrong type", R"({"kty":"RSA","n":7,"e":"AQAB"})"},
        {"no member at all", "{}"},
        {"no object", "[]"},
        {"null", "null"},
        {"point off its curve", R"({"kty":"OKP","crv":"Ed25519","x":"AA"})"},
    };
    for (const auto &[name, text] : keys) {
        QTest::addRow("C10 %s first", name) << QByteArray(text) << 0;
        QTest::addRow("C10 %s in the middle", name) << QByteArray(text) << 1;
        QTest::addRow("C10 %s last", name) << QByteArray(text) << 2;
    }
}

void TestJwkSet::brokenKeyLeavesTheOthersUsable()
{
    QFETCH(const QByteArray, broken);
    QFETCH(const int, place);
    json::Array keys{valueOf(rfc::publicRsaKey), valueOf(rfc::publicEcKey)};
    keys.insert(keys.begin() + place, valueOf(broken.toStdString()));
    json::Object object;
    object.append("keys", std::move(keys));
    const auto set = JwkSet::fromValue(object);
    QVERIFY(set);
    QCOMPARE(set->keys().size(), size_t(3));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(set->keys()[size_t(i)].key().has_value(), i != place);
}

void TestJwkSet::readsManyKeysInLinearTime()
{
    const auto text = [](int count) {
        std::string keys = "{\"keys\":[";
        for (int i = 0; i < count; ++i)
            keys += R"({"kty":"oct","kid":")" + std::to_string(i) + R"(","k":"c2VjcmV0"},)";
        keys.back() = ']';
        return keys + '}';
    };
    const auto best = [](const std::string &keys, size_t count, int runs) {
        auto shortest = std::chrono::microseconds::max();
        for (int i = 0; i < runs; ++i) {
            const auto start = threadTime(); // not a clock's, which a busy machine stretches
            const auto set = JwkSet::parse(keys);
            shortest = std::min(shortest, threadTime() - start);
            if (!set || set->keys().size() != count)
                return std::chrono::microseconds::zero();
        }
        return shortest;
    };
    // C11: twenty times the keys; quadratic time would be four hundred times as long.
    const auto few = best(text(5'000), 5'000, 3);
    const auto many = best(text(100'000), 100'000, 1);
    QVERIFY(few.count() > 0 && many.count() > 0);
    QVERIFY2(many < few * 100, qPrintable(u"%1 us and %2 us"_s.arg(few.count()).arg(many.count())));
}

QTEST_GUILESS_MAIN(TestJwkSet)
#include "tst_jwk_set.moc"
