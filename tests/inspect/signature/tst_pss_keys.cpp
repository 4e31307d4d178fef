// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "crypto/encryption/recipient_key.h"
#include "crypto/encryption_algorithm.h"
#include "crypto/formats/key_export.h"
#include "crypto/formats/pem.h"
#include "inspect/keys/key_loading.h"
#include "jose/keys/key_export.h"
#include "jose/keys/public_key_set.h"
#include "tests/crypto/made_certificate.h"
#include "tests/inspect/token_workshop.h"
#include "json/writer.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace Qt::StringLiterals;

/// RSA keys whose algorithm identifier is id-RSASSA-PSS (RFC 4055) stay what they are, in use and on their way out.
class TestPssKeys : public QObject
{
    Q_OBJECT

private slots:
    void keyVerifiesOnlyWhatItPermits_data();
    void keyVerifiesOnlyWhatItPermits();
    void certificateBesideAJwkBindsItsKey_data();
    void certificateBesideAJwkBindsItsKey();
    void keyGoesOutAsItCameIn_data();
    void keyGoesOutAsItCameIn();
    void keyOpensNothing();
    void damagedParametersAreRefused_data();
    void damagedParametersAreRefused();
};

namespace {

const Bytes pssOid = {0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x0A};
const Bytes maskOid = {0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x08};
const Bytes null = {0x05, 0x00};

/// 256, 384 or 512; 224, which no token has; 1 is SHA-1.
Bytes hashId(int bits)
{
    if (bits == 1)
        return der::sequence({{0x06, 0x05, 0x2B, 0x0E, 0x03, 0x02, 0x1A}, null});
    const auto last = static_cast<unsigned char>(bits == 256 ? 1 : bits == 384 ? 2 : bits == 512 ? 3 : 4);
    return der::sequence({{0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, last}, null});
}

Bytes parameters(int hash, int mask, int salt)
{
    const Bytes length = {0x02, 0x01, static_cast<unsigned char>(salt)};
    return der::sequence({der::constructed(0xA0, {hashId(hash)}),
                          der::constructed(0xA1, {der::sequence({maskOid, hashId(mask)})}),
                          der::constructed(0xA2, {length})});
}

const workshop::Signer &signer(const std::string &algorithm)
{
    static std::map<std::string, workshop::Signer> signers;
    if (const auto known = signers.find(algorithm); known != signers.end())
        return known->second;
    workshop::Signer one = signers.empty() ? workshop::makeSigner("RS256", "") : signers.begin()->second;
    one.algorithm = algorithm;
    return signers.emplace(algorithm, std::move(one)).first->second;
}

Bytes publicInfo(const Bytes &rule)
{
    return der::sequence({der::sequence({pssOid, rule}), der::bits(crypto::pkcs1Der(signer("RS256").key))});
}

Bytes privateInfo(const Bytes &rule)
{
    return der::sequence({{0x02, 0x01, 0x00},
                          der::sequence({pssOid, rule}),
                          der::element(0x04, crypto::traditionalPrivateDer(signer("RS256").key))});
}

Bytes certificate(const Bytes &rule)
{
    return crypto::makeCertificate({.notBefore = workshop::moment - std::chrono::hours(1),
                                    .notAfter = workshop::moment + std::chrono::hours(1),
                                    .publicKeyInfo = publicInfo(rule)});
}

std::string publicPem(const Bytes &rule)
{
    return crypto::pemText("PUBLIC KEY", publicInfo(rule));
}

InspectionKeys keysOfText(const std::string &text)
{
    InspectionKeys loaded;
    KeySource source;
    source.keys = loadKeys(text).value().keys;
    source.origin = KeyOrigin::File;
    source.explicitKey = true;
    loaded.current.push_back(source);
    return loaded;
}

QString algorithmsAcceptedBy(const InspectionKeys &loaded)
{
    QStringList accepted;
    for (const char *algorithm : {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512"}) {
        const Inspection inspection = workshop::judge(workshop::goodToken(signer(algorithm)), loaded);
        if (inspection.verdict == Verdict::Accepted)
            accepted += QString::fromLatin1(algorithm);
        else if (inspection.cause != std::optional(Code::KeyAlgMismatch))
            accepted += u"another cause"_s;
    }
    return accepted.join(u' ');
}

/// Rules and what they permit; no rule is what RFC 4055 calls no restriction.
void addRules()
{
    QTest::addColumn<Bytes>("rule");
    QTest::addColumn<QString>("permitted");
    QTest::newRow("none") << Bytes() << u"PS256 PS384 PS512"_s;
    QTest::newRow("SHA-256") << parameters(256, 256, 32) << u"PS256"_s;
    QTest::newRow("SHA-256, shorter salt") << parameters(256, 256, 20) << u"PS256"_s;
    QTest::newRow("SHA-384") << parameters(384, 384, 48) << u"PS384"_s;
    QTest::newRow("SHA-512") << parameters(512, 512, 0) << u"PS512"_s;
    QTest::newRow("SHA-256, longer salt") << parameters(256, 256, 33) << QString();
    QTest::newRow("SHA-256, another mask") << parameters(256, 384, 32) << QString();
    QTest::newRow("SHA-1") << parameters(1, 1, 20) << QString();
    QTest::newRow("SHA-224") << parameters(224, 224, 28) << QString();
    QTest::newRow("the defaults, which are SHA-1") << der::sequence({}) << QString();
    QTest::newRow("a hash without a mask") << der::sequence({der::constructed(0xA0, {hashId(256)})}) << QString();
}

} // namespace

void TestPssKeys::keyVerifiesOnlyWhatItPermits_data()
{
    addRules();
}

void TestPssKeys::keyVerifiesOnlyWhatItPermits()
{
    QFETCH(const Bytes, rule);
    QFETCH(const QString, permitted);
    for (const auto &[label, der] : {std::pair{"PUBLIC KEY", publicInfo(rule)},
                                     {"PRIVATE KEY", privateInfo(rule)},
                                     {"CERTIFICATE", certificate(rule)}}) {
        for (const std::string &text : {crypto::pemText(label, der), std::string(asText(der))}) {
            if (permitted.isEmpty()) {
                const auto loaded = loadKeys(text);
                QVERIFY(!loaded);
                QVERIFY(loaded.error().refused);
                QCOMPARE(loaded.error().refused->fault, jose::ImportFault::UnusablePss);
                continue;
            }
            QCOMPARE(algorithmsAcceptedBy(keysOfText(text)), permitted);
        }
    }
}

void TestPssKeys::certificateBesideAJwkBindsItsKey_data()
{
    addRules();
}

void TestPssKeys::certificateBesideAJwkBindsItsKey()
{
    QFETCH(const Bytes, rule);
    QFETCH(const QString, permitted);
    const json::Value full = signer("RS256").publicJwk();
    json::Object jwk;
    for (const json::Member &member : full.asObject()->members()) {
        if (member.name != "alg")
            jwk.append(member.name, member.value);
    }
    jwk.append("x5c", json::Value(json::Array{json::Value(base64url::encodeStandard(certificate(rule)))}));
    QCOMPARE(algorithmsAcceptedBy(workshop::keysOf({json::Value(jwk)})), permitted);
}

void TestPssKeys::keyGoesOutAsItCameIn_data()
{
    QTest::addColumn<Bytes>("rule");
    QTest::addColumn<QString>("alg");
    QTest::newRow("none") << Bytes() << QString();
    QTest::newRow("SHA-256") << parameters(256, 256, 32) << u"PS256"_s;
    QTest::newRow("SHA-384, shorter salt") << parameters(384, 384, 17) << u"PS384"_s;
    QTest::newRow("SHA-512") << parameters(512, 512, 64) << u"PS512"_s;
}

void TestPssKeys::keyGoesOutAsItCameIn()
{
    QFETCH(const Bytes, rule);
    QFETCH(const QString, alg);
    using enum jose::ExportForm;
    using enum jose::ExportParts;
    const jose::JwkSet keys = *loadKeys(crypto::pemText("PRIVATE KEY", privateInfo(rule)))->keys;
    QCOMPARE(jose::exportKeys(keys, Pem, Public).value(), publicPem(rule));
    QCOMPARE(jose::exportKeys(keys, Der, Public).value(), std::string(asText(publicInfo(rule))));
    const auto again = jose::exportKeys(keys, Pem, Private).value();
    QCOMPARE(algorithmsAcceptedBy(keysOfText(again)), alg.isEmpty() ? u"PS256 PS384 PS512"_s : alg);
    QCOMPARE(jose::exportKeys(keys, Pkcs1, Public).error().fault, jose::ExportFault::Restricted);
    QCOMPARE(jose::exportKeys(keys, Pkcs1, Private).error().fault, jose::ExportFault::Restricted);
    for (const auto &set : {keys, jose::publicKeySet(keys)}) {
        for (const auto form : {jose::ExportForm::Jwk, Jwks}) {
            const auto text = jose::exportKeys(set, form, Public);
            QCOMPARE(text.has_value(), !alg.isEmpty());
            if (!text) {
                QCOMPARE(text.error().fault, jose::ExportFault::Restricted);
                continue;
            }
            QCOMPARE(algorithmsAcceptedBy(keysOfText(*text)), alg);
        }
    }
}

void TestPssKeys::keyOpensNothing()
{
    const auto keys = loadKeys(crypto::pemText("PRIVATE KEY", privateInfo({})))->keys;
    const crypto::Key &key = keys->keys().front().key().value();
    for (const char *algorithm : {"RSA-OAEP", "RSA-OAEP-256", "RSA1_5"})
        QVERIFY(!crypto::fits(*crypto::findKeyManagement(algorithm), *crypto::findContentEncryption("A256GCM"), key));
}

void TestPssKeys::damagedParametersAreRefused_data()
{
    QTest::addColumn<Bytes>("rule");
    Bytes twice = parameters(256, 256, 32);
    twice.insert(twice.end(), {0x05, 0x00});
    Bytes cut = parameters(256, 256, 32);
    cut.pop_back();
    QTest::newRow("NULL") << null;
    QTest::newRow("more behind them") << twice;
    QTest::newRow("cut off") << cut;
    QTest::newRow("an unknown field") << der::sequence({der::constructed(0xA4, {{0x02, 0x01, 0x01}})});
    QTest::newRow("fields in another order")
        << der::sequence({der::constructed(0xA2, {{0x02, 0x01, 0x20}}), der::constructed(0xA0, {hashId(256)})});
    QTest::newRow("a salt that is no number") << der::sequence({der::constructed(0xA2, {null})});
    QTest::newRow("a negative salt") << der::sequence({der::constructed(0xA2, {{0x02, 0x01, 0x80}})});
}

void TestPssKeys::damagedParametersAreRefused()
{
    QFETCH(const Bytes, rule);
    const auto loaded = loadKeys(publicPem(rule));
    QVERIFY(!loaded);
    QVERIFY(loaded.error().refused);
    QCOMPARE(loaded.error().refused->fault, jose::ImportFault::Malformed);
}

QTEST_GUILESS_MAIN(TestPssKeys)
#include "tst_pss_keys.moc"
