// SPDX-License-Identifier: Apache-2.0
#include "tests/jose/json_text.h"
#include "tests/jose/jwe_samples.h"
#include "json/writer.h"

#include <QTest>

#include <functional>

using namespace tokenscope;
using namespace tokenscope::jose;
using namespace Qt::StringLiterals;
using Edit = std::function<void(JweParts &)>;

Q_DECLARE_METATYPE(Edit)
Q_DECLARE_METATYPE(tokenscope::jose::JweFault)
Q_DECLARE_METATYPE(tokenscope::jose::JweError)

namespace {

/// The fault of one edit to a fresh token; asserts that the unchanged one opens.
std::optional<JweError> errorAfter(const JweParts &good, const crypto::Key &key, const Edit &edit)
{
    DecryptionLimits limits;
    limits.allowRsaPkcs1 = true;
    if (!good.open(key, limits))
        return std::nullopt;
    JweParts changed = good;
    edit(changed);
    limits = {};
    limits.allowRsaPkcs1 = true;
    const auto opened = changed.open(key, limits);
    return opened ? std::nullopt : std::optional(opened.error());
}

} // namespace

class TestJweRefusals final : public QObject
{
    Q_OBJECT

private slots:
    void boundsPasswordIterations_data();
    void boundsPasswordIterations();
    void sharesIterationsAmongAttempts();
    void boundsInflatedSize_data();
    void boundsInflatedSize();
    void refusesEphemeralKeys_data();
    void refusesEphemeralKeys();
    void tellsNothingOfRsaPadding_data();
    void tellsNothingOfRsaPadding();
    void checksLengthsFirst_data();
    void checksLengthsFirst();
    void refusesUnfitKeysAndHeaders_data();
    void refusesUnfitKeysAndHeaders();
};

void TestJweRefusals::boundsPasswordIterations_data()
{
    QTest::addColumn<QByteArray>("count");
    QTest::addColumn<bool>("opens");
    QTest::addColumn<JweFault>("fault");
    QTest::newRow("F2 p2c 1") << "1"_ba << true << JweFault();
    QTest::newRow("F2 p2c 999") << "999"_ba << true << JweFault();
    QTest::newRow("F2 p2c 1,200,000") << "1200000"_ba << true << JweFault();
    QTest::newRow("F2 p2c 1,200,001") << "1200001"_ba << false << JweFault::TooManyIterations;
    QTest::newRow("F2 p2c 2^31-1") << "2147483647"_ba << false << JweFault::TooManyIterations;
    QTest::newRow("F2 p2c 10^18") << "1000000000000000000"_ba << false << JweFault::TooManyIterations;
    QTest::newRow("F2 p2c 10^40") << QByteArray("1") + QByteArray(40, '0') << false << JweFault::MemberInvalid;
    QTest::newRow("F2 p2c zero") << "0"_ba << false << JweFault::MemberInvalid;
    QTest::newRow("F2 p2c negative") << "-1000"_ba << false << JweFault::MemberInvalid;
    QTest::newRow("F2 p2c float") << "1000.5"_ba << false << JweFault::MemberInvalid;
    QTest::newRow("F2 p2c exponent") << "1e3"_ba << false << JweFault::MemberInvalid;
    QTest::newRow("F2 p2c string") << "\"1000\""_ba << false << JweFault::MemberInvalid;
    QTest::newRow("F2 p2c null") << "null"_ba << false << JweFault::MemberInvalid;
}

void TestJweRefusals::boundsPasswordIterations()
{
    QFETCH(const QByteArray, count);
    QFETCH(const bool, opens);
    QFETCH(const JweFault, fault);
    const json::Value written = valueOf(count.toStdString());
    json::Object header = headerOf("PBES2-HS256+A128KW", "A128GCM");
    header.append("p2c", opens ? written : json::Value(std::int64_t(1000)));
    JweParts parts = sealed(header);
    parts.header.set("p2c", written);
    DecryptionLimits limits;
    const auto opened = parts.open(keyFor("PBES2-HS256+A128KW", "A128GCM"), limits);
    QCOMPARE(opened.has_value(), opens);
    if (opens) {
        QCOMPARE(limits.iterations, maximumIterations - count.toLongLong());
        return;
    }
    QCOMPARE(opened.error().fault, fault);
    QCOMPARE(limits.iterations, maximumIterations); // nothing was computed
    if (fault == JweFault::TooManyIterations) {
        QCOMPARE(opened.error().actual, count.toLongLong());
        QCOMPARE(opened.error().limit, maximumIterations);
    }
}

void TestJweRefusals::sharesIterationsAmongAttempts()
{
    json::Object header = headerOf("PBES2-HS512+A256KW", "A128GCM");
    header.append("p2c", json::Value(std::int64_t(1500)));
    const JweParts parts = sealed(header);
    DecryptionLimits limits;
    limits.iterations = 4000;
    QVERIFY(parts.open(crypto::Key::secret(asBytes("wrong")).value(), limits).error().fault ==
            JweFault::KeyUnwrapFailed);
    QVERIFY(parts.open(keyFor("PBES2-HS512+A256KW", "A128GCM"), limits).has_value());
    QVERIFY(parts.open(keyFor("PBES2-HS512+A256KW", "A128GCM"), limits).error().fault == JweFault::TooManyIterations);
}

void TestJweRefusals::boundsInflatedSize_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<qsizetype>("limit");
    QTest::addColumn<bool>("opens");
    const auto row = [](const char *name, qsizetype size, qsizetype limit, bool opens) {
        QTest::newRow(name) << size << limit << opens;
    };
    const auto usual = qsizetype(defaultInflatedLimit);
    row("F3 exactly the limit", usual, usual, true);
    row("F3 one byte more", usual + 1, usual, false);
    row("F3 expanding 1,000 times to 64 MiB", 64 * 1024 * 1024, usual, false);
    row("F3 the limit raised", usual + 1, usual + 1, true);
    row("F3 the limit lowered to nothing", 1, 0, false);
    row("F3 nothing inside nothing", 0, 0, true);
}

void TestJweRefusals::boundsInflatedSize()
{
    QFETCH(const qsizetype, size);
    QFETCH(const qsizetype, limit);
    QFETCH(const bool, opens);
    json::Object header = headerOf("dir", "A128GCM");
    header.append("zip", "DEF");
    const JweParts parts = sealed(header, std::string(std::size_t(size), 'a'));
    DecryptionLimits limits;
    limits.inflated = std::size_t(limit);
    const auto opened = parts.open(secretKey(16), limits);
    QCOMPARE(opened.has_value(), opens);
    if (opens) {
        QCOMPARE(qsizetype(opened->size()), size);
        return;
    }
    QCOMPARE(opened.error().fault, JweFault::InflatedTooLarge);
    QCOMPARE(qsizetype(opened.error().limit), limit);
}

void TestJweRefusals::refusesEphemeralKeys_data()
{
    QTest::addColumn<int>("curve");
    QTest::addColumn<QByteArray>("epk");
    QTest::addColumn<JweFault>("fault");
    using enum JweFault;
    const auto row = [](const char *name, crypto::Curve curve, const QByteArray &epk,
                        JweFault fault = EphemeralKeyRefused) { QTest::newRow(name) << int(curve) << epk << fault; };
    const auto zeros = [](int bytes) { return QByteArray(bytes, '\0').toBase64(QByteArray::OmitTrailingEquals); };
    const auto okp = [](const char *curve, const QByteArray &x) {
        return R"({"kty":"OKP","crv":")" + QByteArray(curve) + R"(","x":")" + x + R"("})";
    };
    const auto url = [](const char *hex) {
        return QByteArray::fromHex(hex).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    constexpr auto p256 = crypto::Curve::P256;
    constexpr auto x25519 = crypto::Curve::X25519;
    row("F4 off the curve", p256,
        R"({"kty":"EC","crv":"P-256","x":"gTli65eTQ7z-Bh147ff8K3m7k2UiDiG2LpYkWAaFJCc",)"
        R"("y":"cLAnjKa4bzjD7DJVPwa9EPrRzMG7rONgsiUD-kf30Fs"})");
    row("F4 the point (0,0)", p256,
        R"({"kty":"EC","crv":"P-256","x":")" + zeros(32) + R"(","y":")" + zeros(32) + R"("})");
    row("F4 another curve", p256,
        QByteArray::fromStdString(json::write(
            Jwk(curveJwk(crypto::Curve::P384, crypto::generateOnCurve(crypto::Curve::P384))).publicPart())));
    row("F4 a Montgomery curve for P-256", p256,
        okp("X25519", url("0900000000000000000000000000000000000000000000000000000000000000")));
    row("F4 a coordinate cut", p256, R"({"kty":"EC","crv":"P-256","x":"AAAA","y":"AAAA"})");
    row("F4 no curve", p256, R"({"kty":"EC","x":"AAAA","y":"AAAA"})");
    row("F4 an RSA key", p256, R"({"kty":"RSA","n":"AQAB","e":"AQAB"})");
    row("F4 a text", p256, R"("epk")", MemberInvalid);
    row("F4 null", p256, "null", MemberInvalid);
    row("F4 X25519 zero", x25519, okp("X25519", zeros(32)));
    row("F4 X25519 order 1", x25519,
        okp("X25519", url("0100000000000000000000000000000000000000000000000000000000000000")));
    row("F4 X25519 order 8", x25519,
        okp("X25519", url("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800")));
    row("F4 X25519 order 8, the other", x25519,
        okp("X25519", url("5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157")));
    row("F4 X25519 p-1", x25519,
        okp("X25519", url("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f")));
    row("F4 X25519 p", x25519, okp("X25519", url("edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f")));
    row("F4 X25519 a byte short", x25519, okp("X25519", zeros(31)));
    row("F4 X448 zero", crypto::Curve::X448, okp("X448", zeros(56)));
}

void TestJweRefusals::refusesEphemeralKeys()
{
    QFETCH(const int, curve);
    QFETCH(const QByteArray, epk);
    QFETCH(const JweFault, fault);
    const crypto::Key &key = curveKey(crypto::Curve(curve));
    for (const char *alg : {"ECDH-ES", "ECDH-ES+A128KW"}) {
        const JweParts good(encryptCompact(headerOf(alg, "A128GCM"), asBytes(plaintext), key).value());
        const auto error =
            errorAfter(good, key, [&epk](JweParts &parts) { parts.header.set("epk", valueOf(epk.toStdString())); });
        QVERIFY(error.has_value());
        QCOMPARE(error->fault, fault);
    }
}

void TestJweRefusals::tellsNothingOfRsaPadding_data()
{
    QTest::addColumn<Edit>("edit");
    const auto row = [](const char *name, const Edit &edit) { QTest::newRow(name) << edit; };
    row("F5 first bit", [](JweParts &parts) { parts.encryptedKey.front() ^= 1; });
    row("F5 last bit", [](JweParts &parts) { parts.encryptedKey.back() ^= 1; });
    row("F5 a byte short", [](JweParts &parts) { parts.encryptedKey.pop_back(); });
    row("F5 a byte long", [](JweParts &parts) { parts.encryptedKey.push_back(0); });
    row("F5 empty", [](JweParts &parts) { parts.encryptedKey.clear(); });
    row("F5 not below the modulus", [](JweParts &parts) { std::ranges::fill(parts.encryptedKey, 0xFF); });
    row("F5 zero", [](JweParts &parts) { std::ranges::fill(parts.encryptedKey, 0); });
    row("F5 one", [](JweParts &parts) {
        std::ranges::fill(parts.encryptedKey, 0);
        parts.encryptedKey.back() = 1;
    });
    row("F5 a key of another length", [](JweParts &parts) {
        // What fits A128GCM is too short for the encryption that the header names now.
        parts.header.set("enc", "A256GCM");
    });
    row("F5 the content's tag", [](JweParts &parts) { parts.tag.front() ^= 1; });
}

void TestJweRefusals::tellsNothingOfRsaPadding()
{
    QFETCH(const Edit, edit);
    for (const char *alg : {"RSA1_5", "RSA-OAEP", "RSA-OAEP-256"}) {
        const auto error = errorAfter(sealed(alg, "A128GCM"), rsaKey(), edit);
        QVERIFY2(error.has_value(), alg);
        QVERIFY2(*error == JweError{JweFault::ContentMismatch}, alg);
    }
}

void TestJweRefusals::checksLengthsFirst_data()
{
    QTest::addColumn<QByteArray>("enc");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<JweError>("error");
    const auto row = [](const QByteArray &name, const char *enc, const Edit &edit, const JweError &error) {
        QTest::newRow(("F6 " + name + ", " + enc).constData()) << QByteArray(enc) << edit << error;
    };
    const auto length = [](const char *part, std::int64_t actual, std::int64_t needed) {
        return JweError{JweFault::WrongLength, part, actual, needed};
    };
    for (const auto &encryption : crypto::contentEncryptions()) {
        const auto iv = std::int64_t(encryption.ivLength);
        const auto tag = std::int64_t(encryption.tagLength);
        for (std::int64_t size = 0; size < tag; ++size) {
            row(
                "tag of " + QByteArray::number(qlonglong(size)) + " bytes", encryption.name.data(),
                [size](JweParts &parts) { parts.tag.resize(std::size_t(size)); }, length("tag", size, tag));
        }
        row(
            "tag a byte long", encryption.name.data(), [](JweParts &parts) { parts.tag.push_back(0); },
            length("tag", tag + 1, tag));
        row(
            "no IV", encryption.name.data(), [](JweParts &parts) { parts.iv.clear(); },
            length("initialization_vector", 0, iv));
        row(
            "IV a byte short", encryption.name.data(), [](JweParts &parts) { parts.iv.pop_back(); },
            length("initialization_vector", iv - 1, iv));
        row(
            "IV a byte long", encryption.name.data(), [](JweParts &parts) { parts.iv.push_back(0); },
            length("initialization_vector", iv + 1, iv));
        row(
            "wrapped key a block short", encryption.name.data(),
            [](JweParts &parts) { parts.encryptedKey.resize(parts.encryptedKey.size() - 8); },
            length("encrypted_key", std::int64_t(encryption.keyLength), std::int64_t(encryption.keyLength) + 8));
        row("wrapped key changed", encryption.name.data(), [](JweParts &parts) { parts.encryptedKey.back() ^= 1; },
            {JweFault::KeyUnwrapFailed});
        row("a byte of the IV handed to the header", encryption.name.data(),
            [](JweParts &parts) { parts.authenticated += char(parts.iv.front()); }, {JweFault::ContentMismatch});
        row("header changed", encryption.name.data(), [](JweParts &parts) { parts.authenticated += '='; },
            {JweFault::ContentMismatch});
    }
    row(
        "no ciphertext", "A128CBC-HS256", [](JweParts &parts) { parts.ciphertext.clear(); },
        length("ciphertext", 0, 16));
    row(
        "half a block", "A256CBC-HS512", [](JweParts &parts) { parts.ciphertext.resize(24); },
        length("ciphertext", 24, 32));
    row("no ciphertext", "A128GCM", [](JweParts &parts) { parts.ciphertext.clear(); }, {JweFault::ContentMismatch});
}

void TestJweRefusals::checksLengthsFirst()
{
    QFETCH(const QByteArray, enc);
    QFETCH(const Edit, edit);
    QFETCH(const JweError, error);
    const auto found = errorAfter(sealed("A128KW", enc.toStdString()), secretKey(16), edit);
    QVERIFY(found.has_value());
    QCOMPARE(found->fault, error.fault);
    QVERIFY(*found == error);
}

void TestJweRefusals::refusesUnfitKeysAndHeaders_data()
{
    QTest::addColumn<QByteArray>("alg");
    QTest::addColumn<QByteArray>("enc");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<JweFault>("fault");
    using enum JweFault;
    const auto row = [](const char *name, const char *alg, const char *enc, const Edit &edit, JweFault fault) {
        QTest::newRow(name) << QByteArray(alg) << QByteArray(enc) << edit << fault;
    };
    const auto set = [](const char *name, const json::Value &value) -> Edit {
        return [name, value](JweParts &parts) { parts.header.set(name, value); };
    };
    const auto remove = [](const char *name) -> Edit { return [name](JweParts &parts) { parts.header.remove(name); }; };
    row(
        "F7 dir with an encrypted key", "dir", "A128GCM", [](JweParts &parts) { parts.encryptedKey.assign(16, 0); },
        WrongLength);
    row(
        "F7 ECDH-ES with an encrypted key", "ECDH-ES", "A128GCM",
        [](JweParts &parts) { parts.encryptedKey.assign(24, 0); }, WrongLength);
    row("F7 enc of another size than the shared key", "dir", "A128GCM", set("enc", "A256GCM"), KeyDoesNotFit);
    row("F7 wrap of another size than the shared key", "A128KW", "A128GCM", set("alg", "A256KW"), KeyDoesNotFit);
    row("F7 RSA with a shared key", "A128KW", "A128GCM", set("alg", "RSA-OAEP"), KeyDoesNotFit);
    row("F7 a password where the header says so", "RSA-OAEP", "A128GCM", set("alg", "PBES2-HS256+A128KW"),
        KeyDoesNotFit);
    row("F7 alg absent", "A128KW", "A128GCM", remove("alg"), AlgorithmUnsupported);
    row("F7 alg of a signature", "A128KW", "A128GCM", set("alg", "HS256"), AlgorithmUnsupported);
    row("F7 alg none", "A128KW", "A128GCM", set("alg", "none"), AlgorithmUnsupported);
    row("F7 alg in capitals", "dir", "A128GCM", set("alg", "DIR"), AlgorithmUnsupported);
    row("F7 enc absent", "A128KW", "A128GCM", remove("enc"), EncryptionUnsupported);
    row("F7 enc without authentication", "A128KW", "A128GCM", set("enc", "A128CBC"), EncryptionUnsupported);
    row("F7 enc a number", "A128KW", "A128GCM", set("enc", json::Value(std::int64_t(1))), EncryptionUnsupported);
    row("F3 unknown zip", "A128KW", "A128GCM", set("zip", "GZIP"), CompressionUnsupported);
    row("F3 zip in small letters", "A128KW", "A128GCM", set("zip", "def"), CompressionUnsupported);
    row("F3 zip a list", "A128KW", "A128GCM", set("zip", json::Value(json::Array())), MemberInvalid);
    row("F3 zip of what is not compressed", "A128KW", "A128GCM", set("zip", "DEF"), InflateFailed);
    row("GCM wrap without IV", "A128GCMKW", "A128GCM", remove("iv"), MemberInvalid);
    row("GCM wrap with a short IV", "A128GCMKW", "A128GCM", set("iv", "AAAA"), WrongLength);
    row("GCM wrap with a short tag", "A128GCMKW", "A128GCM", set("tag", "AAAA"), WrongLength);
    row("GCM wrap with another tag", "A128GCMKW", "A128GCM", set("tag", "AAAAAAAAAAAAAAAAAAAAAA"), KeyUnwrapFailed);
    row(
        "GCM wrap of a short key", "A128GCMKW", "A128GCM", [](JweParts &parts) { parts.encryptedKey.pop_back(); },
        WrongLength);
    row("apu of padded base64", "ECDH-ES", "A128GCM", set("apu", "QQ=="), MemberInvalid);
    row("apv a number", "ECDH-ES", "A128GCM", set("apv", json::Value(std::int64_t(1))), MemberInvalid);
    row("apu of somebody else", "ECDH-ES+A128KW", "A128GCM", set("apu", "QQ"), KeyUnwrapFailed);
    row("salt too short", "PBES2-HS256+A128KW", "A128GCM", set("p2s", "AAAA"), WrongLength);
    row("salt of somebody else", "PBES2-HS256+A128KW", "A128GCM", set("p2s", "AAAAAAAAAAAAAA"), KeyUnwrapFailed);
}

void TestJweRefusals::refusesUnfitKeysAndHeaders()
{
    QFETCH(const QByteArray, alg);
    QFETCH(const QByteArray, enc);
    QFETCH(const Edit, edit);
    QFETCH(const JweFault, fault);
    const auto error =
        errorAfter(sealed(alg.toStdString(), enc.toStdString()), keyFor(alg.toStdString(), enc.toStdString()), edit);
    QVERIFY(error.has_value());
    QCOMPARE(error->fault, fault);
}

QTEST_GUILESS_MAIN(TestJweRefusals)
#include "tst_jwe_refusals.moc"
