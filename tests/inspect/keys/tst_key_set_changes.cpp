// SPDX-License-Identifier: Apache-2.0
#include "inspect/keys/key_set_changes.h"

#include "jose/keys/public_key_set.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace Qt::StringLiterals;

namespace {

/// RFC 8037, A.1 and the P-256 key of RFC 7517, A.1.
const std::string okp = R"("kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo")";
const std::string ec = R"("kty":"EC","crv":"P-256","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",)"
                       R"("y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM")";
const std::string broken = R"("kty":"EC","crv":"P-256","x":"AAAA")";

std::string key(const std::string &material, const std::string &members)
{
    return "{" + members + (members.empty() ? "" : ",") + material + "}";
}

std::string named(const std::string &material, const std::string &kid)
{
    return key(material, R"("kid":")" + kid + R"(")");
}

using Keys = std::vector<std::string>;

jose::JwkSet setOf(const Keys &keys)
{
    std::string text = "[";
    for (const std::string &each : keys)
        text += (text.size() > 1 ? "," : "") + each;
    return *jose::JwkSet::parse(text + "]");
}

} // namespace

Q_DECLARE_METATYPE(tokenscope::inspect::KeySetChanges)

class TestKeySetChanges final : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatBecameOfEachKey_data();
    void tellsWhatBecameOfEachKey();
    void manyKeysTakeNoSquareOfTime();
    void publicSetHasNoSecrets_data();
    void publicSetHasNoSecrets();
};

void TestKeySetChanges::tellsWhatBecameOfEachKey_data()
{
    QTest::addColumn<Keys>("before");
    QTest::addColumn<Keys>("after");
    QTest::addColumn<KeySetChanges>("expected");
    const auto row = [](const char *name, const Keys &before, const Keys &after, const KeySetChanges &expected) {
        QTest::newRow(name) << before << after << expected;
    };
    row("both empty", {}, {}, {});
    row("the same", {named(ec, "a"), named(okp, "b")}, {named(ec, "a"), named(okp, "b")}, {});
    row("another order of keys", {named(ec, "a"), named(okp, "b")}, {named(okp, "b"), named(ec, "a")}, {});
    row("another order of members", {"{\"kid\":\"a\"," + okp + "}"}, {"{" + okp + ",\"kid\":\"a\"}"}, {});
    row("new", {named(ec, "a")}, {named(okp, "b"), named(ec, "a")}, {.added = {0}});
    row("removed", {named(okp, "b"), named(ec, "a")}, {named(ec, "a")}, {.removed = {0}});
    row("rotated", {named(ec, "a")}, {named(okp, "b")}, {.added = {0}, .removed = {0}});
    row("replaced under its ID", {named(ec, "a")}, {named(okp, "a")}, {.replaced = {{0, 0}}});
    row("renamed", {named(ec, "a")}, {named(ec, "b")}, {.renamed = {{0, 0}}});
    row("given an ID", {key(ec, "")}, {named(ec, "a")}, {.renamed = {{0, 0}}});
    row("IDs exchanged", {named(ec, "a"), named(okp, "b")}, {named(ec, "b"), named(okp, "a")},
        {.renamed = {{0, 0}, {1, 1}}});
    row("another alg", {key(ec, R"("kid":"a","alg":"ES256")")}, {key(ec, R"("kid":"a","alg":"ES384")")},
        {.described = {{0, 0}}});
    row("without IDs", {key(ec, "")}, {key(okp, "")}, {.added = {0}, .removed = {0}});
    row("an empty ID is one", {named(ec, "")}, {named(okp, "")}, {.replaced = {{0, 0}}});
    row("no ID and an empty one", {key(ec, "")}, {named(okp, "")}, {.added = {0}, .removed = {0}});
    row("one of two alike goes", {named(ec, "a"), named(ec, "a")}, {named(ec, "a")}, {.removed = {1}});
    row("the same ID twice", {named(ec, "a"), named(okp, "a")}, {named(okp, "a")}, {.removed = {0}});
    row("unusable, the same", {named(broken, "a")}, {named(broken, "a")}, {});
    row("unusable, then repaired", {named(broken, "a")}, {named(ec, "a")}, {.replaced = {{0, 0}}});
    row("no objects", {"7", "null"}, {"null", "\"x\""}, {.added = {1}, .removed = {0}});
}

void TestKeySetChanges::tellsWhatBecameOfEachKey()
{
    QFETCH(const Keys, before);
    QFETCH(const Keys, after);
    QFETCH(const KeySetChanges, expected);
    const KeySetChanges changes = changesBetween(setOf(before), setOf(after));
    QCOMPARE(changes.added, expected.added);
    QCOMPARE(changes.removed, expected.removed);
    QVERIFY(changes == expected);
    QCOMPARE(changes.isEmpty(), expected == KeySetChanges());
}

void TestKeySetChanges::manyKeysTakeNoSquareOfTime()
{
    Keys before;
    Keys after;
    for (int i = 0; i < 5'000; ++i) {
        before.push_back(named(broken, "same"));
        after.push_back(named(R"("kty":"OKP")", "same"));
    }
    const KeySetChanges changes = changesBetween(setOf(before), setOf(after));
    QCOMPARE(changes.replaced.size(), std::size_t(5'000));
    QVERIFY((changes.replaced[7] == KeyPair{7, 7}));
}

void TestKeySetChanges::publicSetHasNoSecrets_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("kept"); // empty: not the key either
    QTest::newRow("public") << R"({"kid":"a","kty":"EC","crv":"P-256","x":"A","y":"B","alg":"ES256"})"_ba
                            << R"({"kid":"a","kty":"EC","crv":"P-256","x":"A","y":"B","alg":"ES256"})"_ba;
    QTest::newRow("private") << R"({"kty":"RSA","n":"A","e":"AQAB","d":"B","p":"C","q":"D","dp":"E","dq":"F",)"
                                R"("qi":"G","oth":[{"r":"H"}]})"_ba
                             << R"({"kty":"RSA","n":"A","e":"AQAB"})"_ba;
    QTest::newRow("private AKP") << R"({"kty":"AKP","alg":"ML-DSA-44","pub":"A","priv":"B"})"_ba
                                 << R"({"kty":"AKP","alg":"ML-DSA-44","pub":"A"})"_ba;
    QTest::newRow("symmetric") << R"({"kty":"oct","k":"A"})"_ba << ""_ba;
    QTest::newRow("of an unknown type") << R"({"kty":"OCT","k":"A"})"_ba << R"({"kty":"OCT"})"_ba;
    QTest::newRow("unregistered member") << R"({"kty":"EC","note":"secret"})"_ba << R"({"kty":"EC"})"_ba;
    QTest::newRow("object in place of a text") << R"({"kty":"EC","x":{"d":"A"},"x5c":[{"d":"A"}]})"_ba
                                               << R"({"kty":"EC"})"_ba;
    QTest::newRow("no object") << "\"secret\""_ba << ""_ba;
}

void TestKeySetChanges::publicSetHasNoSecrets()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, kept);
    const jose::JwkSet left = jose::publicKeySet(setOf({key.toStdString()}));
    const jose::JwkSet expected = kept.isEmpty() ? jose::JwkSet() : setOf({kept.toStdString()});
    QCOMPARE(left.keys().size(), expected.keys().size());
    for (std::size_t i = 0; i < left.keys().size(); ++i)
        QVERIFY(left.keys()[i].source() == expected.keys()[i].source());
}

QTEST_GUILESS_MAIN(TestKeySetChanges)
#include "tst_key_set_changes.moc"
