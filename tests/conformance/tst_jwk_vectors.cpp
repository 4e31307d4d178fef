// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/jwk.h"
#include "jose/keys/jwk_set.h"
#include "jose/keys/key_import.h"
#include "jose/keys/thumbprint.h"
#include "tests/conformance/vectors.h"

#include <QTest>

#include <algorithm>

using namespace tokenscope;
using namespace tokenscope::jose;
using namespace Qt::StringLiterals;

class TestJwkVectors : public QObject
{
    Q_OBJECT

private slots:
    void keysLoadAsPublished();
    void everyRefusedKeyNamesItsMember();
    void setsAreAcceptedWhole();
    void thumbprintsAreThePublishedOnes();
    void keysInPemAreThePublishedOnes();
};

namespace {

constexpr Difference keyDifferences[] = {
    {"jwcrypto-PublicKeys_secp256k1-2", "P-256K is a draft's name of the curve; the registered one is secp256k1",
     "RFC 8812, 3.1"},
    {"libjwt-ec_key_secp521r1", "a coordinate of P-521 has 66 bytes, leading zeros included", "RFC 7518, 6.2.1.2"},
    {"libjwt-ec_key_secp521r1_enc", "a coordinate of P-521 has 66 bytes, leading zeros included", "RFC 7518, 6.2.1.2"},
    {"libjwt-ec_key_secp521r1_pub", "a coordinate of P-521 has 66 bytes, leading zeros included", "RFC 7518, 6.2.1.2"},
    {"libjwt-eddsa_key_ed448", "x has to be present, in a private key too", "RFC 8037, 2"},
};

/// Keys of sets, by their place; the sets themselves are all accepted.
constexpr Difference setDifferences[] = {
    {"libjwt-jwks_keyring/6", "a coordinate of P-521 has 66 bytes, leading zeros included", "RFC 7518, 6.2.1.2"},
    {"libjwt-jwks_keyring/7", "a coordinate of P-521 has 66 bytes, leading zeros included", "RFC 7518, 6.2.1.2"},
    {"libjwt-jwks_keyring/8", "x has to be present, in a private key too", "RFC 8037, 2"},
    {"libjwt-jwks_keyring/10", "x has to be present, in a private key too", "RFC 8037, 2"},
    {"wellknown-battle-net/0", "n is in the alphabet of plain base64", "RFC 7518, 6.3.1.1"},
    {"wellknown-battle-net/1", "n is in the alphabet of plain base64", "RFC 7518, 6.3.1.1"},
    {"wellknown-battle-net/previous/0", "n is in the alphabet of plain base64", "RFC 7518, 6.3.1.1"},
    {"wellknown-battle-net/previous/1", "n is in the alphabet of plain base64", "RFC 7518, 6.3.1.1"},
    {"wellknown-battle-net/previous/2", "n is in the alphabet of plain base64", "RFC 7518, 6.3.1.1"},
};

json::Value keyOf(const json::Object &row)
{
    if (const json::Value *jwk = row.find("jwk"))
        return *jwk;
    const auto document = json::parse(textOf(row, "jwk_text"));
    return document ? document->root : json::Value();
}

crypto::Digest digestOf(const std::string &name)
{
    if (name == "SHA-512")
        return crypto::Digest::Sha512;
    return name == "SHA-384" ? crypto::Digest::Sha384 : crypto::Digest::Sha256;
}

/// The published JWKs of P-521 keys lack a zero byte, and one lacks `x`: there the PEM alone counts.
bool pemAgrees(const json::Object &row)
{
    const auto import = importKeys(textOf(row, "pem"));
    const bool usable = import && import->keys.keys().size() == 1 && import->keys.keys().front().key();
    if (textOf(row, "expect") != "valid")
        return textOf(row, "expect") == "acceptable" || !usable;
    const json::Value *published = row.find("jwk");
    const Jwk jwk(published ? *published : json::Value());
    if (!usable || !jwk.key())
        return usable;
    const Jwk &key = import->keys.keys().front();
    const auto member = [](const Jwk &of, const char *name) { return textOf(*of.source().asObject(), name); };
    return key.thumbprint() == jwk.thumbprint() && crypto::samePublicKey(*key.key(), *jwk.key()) &&
           (member(jwk, "d").empty() || member(jwk, "d") == member(key, "d"));
}

} // namespace

void TestJwkVectors::keysLoadAsPublished()
{
    const auto rows = readVectors(u"jwk.jsonl"_s);
    if (rows.empty())
        QSKIP("no vectors in " TOKENSCOPE_VECTORS);
    Tally tally(keyDifferences);
    for (const json::Object &row : rows) {
        const Jwk key(keyOf(row));
        const std::string expected = textOf(row, "expect");
        tally.add(textOf(row, "id"), expected == "acceptable" || (expected == "valid") == key.key().has_value());
    }
    const QByteArray summary = tally.summary("jwk.jsonl");
    qInfo("%s", summary.constData());
    QVERIFY2(tally.isAsExpected(), summary.constData());
}

void TestJwkVectors::everyRefusedKeyNamesItsMember()
{
    const auto rows = readVectors(u"jwk.jsonl"_s);
    if (rows.empty())
        QSKIP("no vectors in " TOKENSCOPE_VECTORS);
    for (const json::Object &row : rows) {
        const Jwk key(keyOf(row));
        if (key.key() || key.key().error().fault == JwkFault::NotAnObject)
            continue;
        QVERIFY2(!key.key().error().member.empty(), textOf(row, "id").c_str());
    }
}

void TestJwkVectors::setsAreAcceptedWhole()
{
    const auto rows = readVectors(u"jwks.jsonl"_s);
    if (rows.empty())
        QSKIP("no vectors in " TOKENSCOPE_VECTORS);
    Tally tally(setDifferences);
    for (const json::Object &row : rows) {
        for (const char *member : {"jwks", "previous_jwks"}) {
            const json::Value *value = row.find(member);
            if (!value)
                continue;
            const std::string id = textOf(row, "id") + (member[0] == 'p' ? "/previous" : "");
            const auto set = JwkSet::fromValue(*value);
            QVERIFY2(set, id.c_str());
            QCOMPARE(set->keys().size(), value->asObject()->find("keys")->asArray()->size());
            for (size_t i = 0; i < set->keys().size(); ++i)
                tally.add(id + "/" + std::to_string(i), set->keys()[i].key().has_value());
        }
    }
    const QByteArray summary = tally.summary("jwks.jsonl");
    qInfo("%s", summary.constData());
    QVERIFY2(tally.isAsExpected(), summary.constData());
}

void TestJwkVectors::thumbprintsAreThePublishedOnes()
{
    const auto rows = readVectors(u"thumbprint.jsonl"_s);
    if (rows.empty())
        QSKIP("no vectors in " TOKENSCOPE_VECTORS);
    Tally tally({});
    for (const json::Object &row : rows) {
        const crypto::Digest digest = digestOf(textOf(row, "hash"));
        const auto print = thumbprint(*keyOf(row).asObject(), digest);
        const std::string uri = textOf(row, "uri");
        tally.add(textOf(row, "id"),
                  print == textOf(row, "thumbprint") && (uri.empty() || uri == thumbprintUri(*print, digest)));
    }
    const QByteArray summary = tally.summary("thumbprint.jsonl");
    qInfo("%s", summary.constData());
    QVERIFY2(tally.isAsExpected(), summary.constData());
}

void TestJwkVectors::keysInPemAreThePublishedOnes()
{
    const auto rows = readVectors(u"pem.jsonl"_s);
    if (rows.empty())
        QSKIP("no vectors in " TOKENSCOPE_VECTORS);
    Tally tally({});
    for (const json::Object &row : rows)
        tally.add(textOf(row, "id"), pemAgrees(row));
    const QByteArray summary = tally.summary("pem.jsonl");
    qInfo("%s", summary.constData());
    QVERIFY2(tally.isAsExpected(), summary.constData());
}

QTEST_GUILESS_MAIN(TestJwkVectors)
#include "tst_jwk_vectors.moc"
