// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "crypto/encryption/authenticated_encryption.h"
#include "tests/inspect/finding_parameters.h"
#include "tests/inspect/jwe_workshop.h"
#include "json/writer.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

namespace {

/// The five parts of a compact token as a flattened one, with `header` in place of the protected header's members.
std::string inJson(const std::string &compact, const json::Object &extra)
{
    json::Object object;
    object.append("protected", segmentOf(compact, 0));
    object.append("encrypted_key", segmentOf(compact, 1));
    object.append("iv", segmentOf(compact, 2));
    object.append("ciphertext", segmentOf(compact, 3));
    object.append("tag", segmentOf(compact, 4));
    for (const json::Member &member : extra.members())
        object.set(member.name, member.value);
    return json::write(object);
}

json::Object parsed(std::string_view text)
{
    return *json::parse(text).value().root.asObject();
}

} // namespace

/// Encrypted tokens in either serialization: what is faulty is reported and not decrypted.
class TestJweForms final : public QObject
{
    Q_OBJECT

private slots:
    void readsJsonSerialization_data();
    void readsJsonSerialization();
    void looksAtSoManyRecipientsOnly();
    void faultyTokenIsNotDecrypted_data();
    void faultyTokenIsNotDecrypted();
};

void TestJweForms::readsJsonSerialization_data()
{
    QTest::addColumn<QByteArray>("protectedHeader");
    QTest::addColumn<QByteArray>("extra");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<bool>("decrypts");
    const auto row = [](const char *name, const char *header, const char *extra, bool decrypts,
                        Verdict verdict = Verdict::Unverified) {
        QTest::newRow(name) << QByteArray(header) << QByteArray(extra) << verdict << decrypts;
    };
    constexpr auto rejected = Verdict::Rejected;
    row("flattened", R"({"alg":"dir","enc":"A128GCM"})", "{}", true);
    row("additional data", R"({"alg":"dir","enc":"A128GCM"})", R"({"aad":"Zm9v"})", true);
    row("F7 alg unprotected", R"({"enc":"A128GCM"})", R"({"unprotected":{"alg":"dir"}})", true);
    row("F7 alg for the recipient alone", R"({"enc":"A128GCM"})", R"({"header":{"alg":"dir"}})", true);
    row("F7 nothing protected", "", R"({"unprotected":{"alg":"dir","enc":"A128GCM"}})", true);
    row("F7 alg protected and unprotected", R"({"alg":"dir","enc":"A128GCM"})", R"({"header":{"alg":"dir"}})", false,
        rejected);
    row("F7 alg shared and the recipient's", R"({"enc":"A128GCM"})",
        R"({"unprotected":{"alg":"dir"},"header":{"alg":"dir"}})", false, rejected);
    row("F7 crit unprotected", R"({"alg":"dir","enc":"A128GCM"})", R"({"unprotected":{"crit":["x"],"x":1}})", false,
        rejected);
    row("F7 zip unprotected", R"({"alg":"dir","enc":"A128GCM"})", R"({"unprotected":{"zip":"DEF"}})", false);
    row("F7 general, the second recipient", R"({"enc":"A128GCM"})",
        R"({"recipients":[{"header":{"alg":"A256KW"},"encrypted_key":"AAAA"},{"header":{"alg":"dir"}}]})", true);
    row("F7 general, an unknown algorithm first", R"({"enc":"A128GCM"})",
        R"({"recipients":[{"header":{"alg":"X"}},{"header":{"alg":"dir"}}]})", true);
    row("F7 general, nothing known", R"({"enc":"A128GCM"})",
        R"({"recipients":[{"header":{"alg":"X"}},{"header":{"alg":"Y"}}]})", false, rejected);
    row("F7 general, nobody", R"({"enc":"A128GCM"})", R"({"recipients":[]})", false, rejected);
    row("F7 general, for another key", R"({"enc":"A128GCM"})",
        R"({"recipients":[{"header":{"alg":"dir","kid":"somebody"}}]})", false);
}

void TestJweForms::readsJsonSerialization()
{
    QFETCH(const QByteArray, protectedHeader);
    QFETCH(const QByteArray, extra);
    QFETCH(const Verdict, verdict);
    QFETCH(const bool, decrypts);
    const json::Object members = parsed(extra.toStdString());
    const json::Value *aad = members.find("aad");
    const std::string header = protectedHeader.isEmpty() ? "" : encoded(protectedHeader.toStdString());
    const Bytes iv(12, 7);
    const auto sealed = crypto::seal(*crypto::findContentEncryption("A128GCM"), secretReader().key.secretBytes(), iv,
                                     asBytes(header + (aad ? "." + *aad->asString() : "")), asBytes("{}"));
    json::Object object;
    if (!header.empty())
        object.append("protected", header);
    object.append("iv", base64url::encode(iv));
    object.append("ciphertext", base64url::encode(sealed.ciphertext));
    object.append("tag", base64url::encode(sealed.tag));
    for (const json::Member &member : members.members())
        object.append(member.name, member.value);
    const Inspection inspection = judge(json::write(object), ringWith({&secretReader()}));
    QCOMPARE(inspection.format, Format::JweJson);
    QCOMPARE(inspection.verdict, verdict);
    QCOMPARE(inspection.decryption->state == DecryptionState::Decrypted, decrypts);
    if (decrypts)
        QCOMPARE(std::string(asText(inspection.payloadBytes)), std::string("{}"));
}

void TestJweForms::looksAtSoManyRecipientsOnly()
{
    json::Object extra;
    json::Array recipients;
    for (int i = 0; i < 100; ++i)
        recipients.push_back(json::Value(parsed(R"({"header":{"alg":"A128KW","kid":"nobody"}})")));
    extra.append("recipients", json::Value(recipients));
    json::Object object = parsed(inJson(encrypted(encryptionHeader("dir"), "{}", secretReader()), extra));
    object.set("protected", encoded(R"({"enc":"A128GCM"})"));
    object.remove("encrypted_key");
    const Inspection inspection = judge(json::write(object), ringWith({&secretReader()}));
    QCOMPARE(inspection.decryption->state, DecryptionState::NoKey);
    QCOMPARE(numberIn(*inspection.find(Code::EncryptedToken), "recipients").value(), std::int64_t(100));
    QCOMPARE(numberIn(*inspection.find(Code::EncryptedToken), "looked_at").value(), std::int64_t(32));
}

void TestJweForms::faultyTokenIsNotDecrypted_data()
{
    QTest::addColumn<QByteArray>("header"); // empty: as it was
    QTest::addColumn<int>("segment");       // to which `tail` is added
    QTest::addColumn<QByteArray>("tail");
    QTest::addColumn<Code>("code");
    QTest::addColumn<QByteArray>("where");
    const auto header = [](const char *name, const char *json, Code code, const char *where) {
        QTest::newRow(name) << QByteArray(json) << -1 << QByteArray() << code << QByteArray(where);
    };
    const auto segment = [](const char *name, int index, const char *tail, Code code, const char *where) {
        QTest::newRow(name) << QByteArray() << index << QByteArray(tail) << code << QByteArray(where);
    };
    using enum Code;
    header("alg absent", R"({"enc":"A128GCM"})", AlgMissing, "header.alg");
    header("alg a number", R"({"alg":1,"enc":"A128GCM"})", AlgMissing, "header.alg");
    header("alg none", R"({"alg":"none","enc":"A128GCM"})", AlgNone, "header.alg");
    header("alg unknown", R"({"alg":"DIR","enc":"A128GCM"})", AlgUnsupported, "header.alg");
    header("alg of a signature", R"({"alg":"HS256","enc":"A128GCM"})", AlgUnsupported, "header.alg");
    header("enc absent", R"({"alg":"dir"})", AlgMissing, "header.enc");
    header("enc empty", R"({"alg":"dir","enc":""})", AlgMissing, "header.enc");
    header("HPKE, which needs no enc", R"({"alg":"HPKE-0"})", AlgUnsupported, "header.alg");
    header("HPKE of a key, which does", R"({"alg":"HPKE-0-KE"})", AlgMissing, "header.enc");
    header("enc without authentication", R"({"alg":"dir","enc":"A128CBC"})", AlgUnsupported, "header.enc");
    header("alg twice", R"({"alg":"dir","alg":"dir","enc":"A128GCM"})", DuplicateMember, "header/alg");
    header("crit unknown", R"({"alg":"dir","enc":"A128GCM","crit":["x"],"x":1})", CritUnknown, "header.crit");
    header("crit empty", R"({"alg":"dir","enc":"A128GCM","crit":[]})", CritMalformed, "header.crit");
    header("crit names b64", R"({"alg":"dir","enc":"A128GCM","crit":["b64"],"b64":true})", CritUnknown, "header.crit");
    header("header no object", "[]", HeaderNotObject, "header");
    header("header no JSON", "{", HeaderNotJson, "header");
    segment("padding in the encrypted key", 1, "=", Base64Padding, "encrypted_key");
    segment("standard alphabet in the IV", 2, "+", Base64StandardAlphabet, "initialization_vector");
    segment("stray character in the ciphertext", 3, "!", Base64InvalidCharacter, "ciphertext");
    segment("F6 a character too many in the tag", 4, "AAA", Base64Truncated, "tag");
    segment("unused bits in the tag", 4, "", Base64NonCanonical, "tag");
}

void TestJweForms::faultyTokenIsNotDecrypted()
{
    QFETCH(const QByteArray, header);
    QFETCH(const int, segment);
    QFETCH(const QByteArray, tail);
    QFETCH(const Code, code);
    QFETCH(const QByteArray, where);
    const std::string good = encrypted(encryptionHeader("dir"), "{}", secretReader());
    std::string changed;
    for (int i = 0; i < 5; ++i) {
        std::string part = i == 0 && !header.isEmpty() ? encoded(header.toStdString()) : segmentOf(good, i);
        if (i == segment)
            part += tail.toStdString();
        if (i == segment && code == Code::Base64NonCanonical)
            part.back() = char(part.back() + 1); // the tag's 16 bytes leave four bits of the last character unused
        changed += (i == 0 ? "" : ".") + part;
    }
    const Inspection inspection = judge(changed, ringWith({&secretReader()}));
    QCOMPARE(inspection.verdict, Verdict::Rejected);
    QCOMPARE(inspection.decryption->state, DecryptionState::NotTried);
    const Finding *finding = inspection.find(code);
    QVERIFY(finding);
    QCOMPARE(*inspection.cause, code);
    QCOMPARE(finding->where, where.toStdString());
    QVERIFY(inspection.payloadBytes.empty());
}

QTEST_GUILESS_MAIN(TestJweForms)
#include "tst_jwe_forms.moc"
