// SPDX-License-Identifier: Apache-2.0
#include "crypto/der_reader.h"
#include "crypto/hasher.h"
#include "jose/keys/jwk_set.h"
#include "jose/keys/public_digests.h"
#include "jose/keys/thumbprint.h"
#include "jose/privacy/secret_content.h"
#include "tests/base/thread_time.h"
#include "tests/jose/jwk_edits.h"
#include "tests/jose/public_key_spellings.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace tokenscope;
using namespace tokenscope::jose;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tokenscope::json::Object)
Q_DECLARE_METATYPE(tokenscope::jose::SecretContent)

/// What was loaded as a shared secret and is a key that everybody can read (threats, M1 and M2).
class TestSecretContent : public QObject
{
    Q_OBJECT

private slots:
    void publicKeyIsNoSecret_data();
    void publicKeyIsNoSecret();
    void digestOfPublicKeyIsNoSecret_data();
    void digestOfPublicKeyIsNoSecret();
    void digestOfCertificateIsNoSecret();
    void digestOfThumbprintOrSetIsNoSecret();
    void digestOfModulusInAnySpellingIsNoSecret();
    void digestByOtherFunctionsIsNoSecret();
    void digestsOfManyKeysAreFewForEach();
    void privateKeyIsNoSecretToShare_data();
    void privateKeyIsNoSecretToShare();
    void ordinarySecretIsOne_data();
    void ordinarySecretIsOne();
    void randomSecretIsOne();
    void monotonousKeyIsFoundInItselfOnly();
    void oldArchiveIsNotTrusted();
    void largeSecretTakesTimeInProportion();
    void tooLargeSecretIsNotTrusted();
};

namespace {

/// One secret that no key of a set publishes.
bool isPublishedBy(const JwkSet &set, std::string_view secret)
{
    return set.publishes(crypto::Key::secret(asBytes(secret)).value());
}

/// As files have it, and as copying leaves it.
void addEncodings(std::vector<std::string> &texts, std::string_view label, const Bytes &der)
{
    if (der.empty())
        return;
    const std::string pem = crypto::pemText(label, der);
    texts.insert(texts.end(), {std::string(asText(der)), pem, pem.substr(0, pem.size() - 1),
                               spellings::replaced(pem, "\n", "\r\n"), base64url::encodeStandard(der)});
}

constexpr std::array usualFunctions = {crypto::HashFunction::Md5, crypto::HashFunction::Sha1,
                                       crypto::HashFunction::Sha256, crypto::HashFunction::Sha384,
                                       crypto::HashFunction::Sha512};

/// As programs print it, whole or cut.
std::vector<std::string> digestSpellings(const Bytes &digest)
{
    const std::string base64 = base64url::encodeStandard(digest);
    const std::string hex = spellings::hex(digest);
    const std::string bytes(asText(digest));
    return {bytes,
            bytes.substr(0, bytes.size() / 2),
            bytes.substr(bytes.size() / 2),
            hex,
            spellings::upper(hex),
            spellings::hex(digest, ':'),
            hex + "  key.pem\n",
            base64,
            base64url::encode(digest),
            "SHA256:" + base64.substr(0, base64.find('='))};
}

Bytes digestOf(crypto::Hasher &hasher, crypto::HashFunction function, std::string_view text)
{
    const ByteView digest = hasher.hash(function, asBytes(text));
    return {digest.begin(), digest.end()};
}

/// The secrets that are digests of a text: by each function, and by one of them in each spelling.
std::vector<std::string> digestSecrets(const std::string &text)
{
    std::vector<std::string> secrets;
    crypto::Hasher hasher;
    for (std::size_t function = 0; function < crypto::hashFunctionCount; ++function) {
        const Bytes digest = digestOf(hasher, crypto::HashFunction(function), text);
        if (!digest.empty()) // this computer's OpenSSL may not have it
            secrets.emplace_back(asText(digest));
    }
    const auto spelt = digestSpellings(digestOf(hasher, crypto::HashFunction::Sha256, text));
    secrets.insert(secrets.end(), spelt.begin(), spelt.end());
    return secrets;
}

/// As programs make them that hash what another one printed.
std::vector<std::string> digestsOfDigests(const std::string &text)
{
    std::vector<std::string> secrets;
    crypto::Hasher hasher;
    for (const crypto::HashFunction inner : usualFunctions) {
        const Bytes digest = digestOf(hasher, inner, text);
        const std::string hex = spellings::hex(digest);
        for (const std::string &between : {std::string(asText(digest)), hex, spellings::upper(hex),
                                           base64url::encodeStandard(digest), base64url::encode(digest)}) {
            for (const crypto::HashFunction outer : usualFunctions)
                secrets.emplace_back(asText(digestOf(hasher, outer, between)));
        }
    }
    return secrets;
}

/// The same by functions of which the inner or the outer one is less usual.
std::vector<std::string> digestsOfDigestsByOthers(const std::string &text)
{
    using enum crypto::HashFunction;
    using Functions = std::pair<crypto::HashFunction, crypto::HashFunction>;
    std::vector<std::string> secrets;
    crypto::Hasher hasher;
    for (const auto &[inner, outer] :
         {Functions(Sha224, Sha224), Functions(Sha3To256, Sha3To256), Functions(Blake2b256, Blake2b256),
          Functions(Blake2b512, Sha256), Functions(Sha256, Blake2b256), Functions(Sha1, Sha224),
          Functions(Sha512, Sha3To512), Functions(Md5, Blake2s256)}) {
        const Bytes digest = digestOf(hasher, inner, text);
        for (const std::string &between : {std::string(asText(digest)), spellings::hex(digest)})
            secrets.emplace_back(asText(digestOf(hasher, outer, between)));
    }
    return secrets;
}

/// In this set alone.
void verifyFound(const std::vector<std::string> &secrets, const JwkSet &set, std::size_t text)
{
    const JwkSet others({Jwk(json::Value(publicKey(Curve::P256)))});
    for (std::size_t i = 0; i < secrets.size(); ++i) {
        if (!isPublishedBy(set, secrets[i]) || isPublishedBy(others, secrets[i]))
            QFAIL(qPrintable(u"text %1, secret %2"_s.arg(text).arg(i)));
    }
}

void verifyDigestsAreFound(const std::vector<std::string> &texts, const JwkSet &set)
{
    for (std::size_t i = 0; i < texts.size(); ++i)
        verifyFound(digestSecrets(texts[i]), set, i);
    verifyFound(digestsOfDigests(texts.front()), set, 0);
}

constexpr std::size_t parts = 4;

/// One of each type. Always the same ones: what is known by its number alone may in one key of fifty not be known in
/// some spelling, because a line ends in the middle of it. Some types are tried in all spellings, and those that are
/// read in the same way as one of these each in another quarter of them.
void addKeyRows()
{
    constexpr std::size_t all = parts;
    const auto okpOf = [](std::string_view curve, std::string_view x) {
        return json::Object({{"kty", std::string("OKP")}, {"crv", std::string(curve)}, {"x", std::string(x)}});
    };
    const auto ecOf = [](std::string_view curve, std::string_view x, std::string_view y) {
        return json::Object(
            {{"kty", std::string("EC")}, {"crv", std::string(curve)}, {"x", std::string(x)}, {"y", std::string(y)}});
    };
    QTest::addColumn<json::Object>("key");
    QTest::addColumn<std::size_t>("part");
    QTest::newRow("RSA") << rsa() << all;
    QTest::newRow("P-256") << without(without(ec(), "use"), "kid") << all;
    QTest::newRow("P-384") << ecOf("P-384", "sKQwj_Fuhmee7FF8Tl3oEEk2y0kWMwh6aG6nMncgcESr_7o_-X3hnCvQQG9VjVcw",
                                   "grae9aIEzTIDy6Uyv2Bh6dbpHp8ZtlpFGvPx5SHIoZFghi1SvpVaMbgtvMBHr8yw")
                           << std::size_t(0);
    QTest::newRow("P-521")
        << ecOf("P-521", "AcdyW0u1r5cB8OzEMcpDvGl0rwjV5P-tv6mutTxrVtiMuRq0SJw5kFtyJLwhpcFTflw7E_pEErQFYljgmhsSC80_",
                "AH71lKqorA93pdNXxkQ7zUk051T4FMgGLxu0aYG_fTBszyDQslr5jpzsIRyiMkrsrt78mWG0OPbTMtP7z29Prhis")
        << all;
    QTest::newRow("secp256k1") << ecOf("secp256k1", "rls08AxI2nYUSHf-MG1Sz0DEM0AusreKlPJJrt53Dpg",
                                       "eoNzoMDWpZKahiMvdgKoQwae4XQovIT8rXnbjon1oHY")
                               << std::size_t(1);
    QTest::newRow("Ed25519") << okp() << all;
    QTest::newRow("Ed448") << okpOf("Ed448",
                                    "GNCnDkKnQt-1YSeYkzhQYde02tj2_u1HkeqrZrL0pPAvwJRiqL-xhC0LrGDoobPlW6JAfzMibzgA")
                           << std::size_t(2);
    QTest::newRow("X25519") << okpOf("X25519", "j0DFrbaPJWJK5bIU6nZ6bslNgp09e14a0bpvPiE4KF8") << std::size_t(3);
    QTest::newRow("X448") << okpOf("X448",
                                   "PG_R0Clg4NnpMwj8ZXNhQcMNsweXf4G3sQmW5R5T9XPlyGYhIF_0kSCdO3zXkzQoF3uk3vrhTcE")
                          << std::size_t(0);
    // A carriage return is among its bytes.
    QTest::newRow("Ed25519 with a carriage return")
        << okpOf("Ed25519", "hhCC5tuuUtn5NtMIIv_-OBHbDFksPW8yu5KahbKM9g0") << all;
    if (crypto::findSignatureAlgorithm("ML-DSA-44"))
        QTest::newRow("ML-DSA-44") << without(jwkOf(crypto::generateForParameterSet("ML-DSA-44")), "priv") << all;
}

std::string randomBytes(std::mt19937 &random, std::size_t size)
{
    std::string bytes(size, '\0');
    std::ranges::generate(bytes, [&random] { return char(random() & 0xFF); });
    return bytes;
}

} // namespace

void TestSecretContent::publicKeyIsNoSecret_data()
{
    addKeyRows();
}

void TestSecretContent::publicKeyIsNoSecret()
{
    QFETCH(const json::Object, key);
    QFETCH(const std::size_t, part);
    const Jwk jwk{json::Value(key)};
    QVERIFY(jwk.key());
    const JwkSet set({jwk});
    const JwkSet others({Jwk(json::Value(publicKey(Curve::P256)))});
    const auto spellings = publicKeySpellings(jwk);
    for (std::size_t i = 0; i < spellings.size(); ++i) {
        if (part != parts && i % parts != part)
            continue;
        const Spelling &spelling = spellings[i];
        const SecretContent content = secretContent(asBytes(spelling.text));
        if (spelling.standsAlone && content != SecretContent::PublicKey)
            QFAIL(("taken for a secret: " + spelling.name).c_str());
        // What the key's own set has to be asked about, and nobody else's.
        if (!spelling.standsAlone && content != SecretContent::PublicKey && !isPublishedBy(set, spelling.text))
            QFAIL(("not found in the set: " + spelling.name).c_str());
        if (!spelling.standsAlone && isPublishedBy(others, spelling.text))
            QFAIL(("found in another set: " + spelling.name).c_str());
    }
}

void TestSecretContent::digestOfPublicKeyIsNoSecret_data()
{
    publicKeyIsNoSecret_data();
}

void TestSecretContent::digestOfPublicKeyIsNoSecret()
{
    QFETCH(const json::Object, key);
    const Jwk jwk{json::Value(key)};
    QVERIFY(jwk.key());
    const JwkSet set({Jwk(json::Value(rsaPrivate())), Jwk(json::Value(publicKey(Curve::P384))), jwk});
    std::vector<std::string> texts = {json::write(jwk.source()), json::write(jwk.source(), json::Layout::Indented)};
    if (const Bytes body = crypto::sshPublicKeyBody(*jwk.key()); !body.empty())
        texts.emplace_back(asText(body));
    addEncodings(texts, "PUBLIC KEY", crypto::spkiDer(*jwk.key()));
    addEncodings(texts, "RSA PUBLIC KEY", crypto::pkcs1Der(*jwk.key()));
    verifyDigestsAreFound(texts, set);
}

void TestSecretContent::digestOfCertificateIsNoSecret()
{
    const Jwk key{json::Value(publicKey(Curve::P256))};
    crypto::CertificateWish wish;
    wish.publicKeyInfo = crypto::spkiDer(*key.key());
    const Bytes certificate = crypto::makeCertificate(wish);
    json::Object certified = *key.source().asObject();
    certified.append("x5c", json::Value(json::Array{json::Value(base64url::encodeStandard(certificate))}));
    std::vector<std::string> texts;
    addEncodings(texts, "CERTIFICATE", certificate);
    const auto signedPart = crypto::enterOnly(certificate).value().takeWhole(); // RFC 5280, 4.1
    texts.emplace_back(asText(signedPart.value()));
    verifyDigestsAreFound(texts, JwkSet({Jwk(json::Value(certified))}));
}

void TestSecretContent::digestOfThumbprintOrSetIsNoSecret()
{
    const Jwk key{json::Value(publicKey(Curve::P256))};
    const std::string set = R"({"keys":[)" + json::write(key.source()) + "]}";
    verifyDigestsAreFound({thumbprintMembers(*key.source().asObject()).value(), set}, JwkSet({key}));
}

void TestSecretContent::digestOfModulusInAnySpellingIsNoSecret()
{
    const json::Object key = rsa();
    const Bytes modulus = base64url::decode(*key.find("n")->asString()).value();
    const std::string digits = spellings::hex(modulus);
    const std::string line = "Modulus=" + spellings::upper(digits); // what `openssl rsa -modulus -noout` prints
    verifyDigestsAreFound({line + '\n', line, digits, spellings::upper(digits), base64url::encodeStandard(modulus)},
                          JwkSet({Jwk(json::Value(key))}));
}

void TestSecretContent::digestByOtherFunctionsIsNoSecret()
{
    const Jwk key{json::Value(publicKey(Curve::P384))};
    const std::string der(asText(crypto::spkiDer(*key.key())));
    verifyFound(digestsOfDigestsByOthers(der), JwkSet({key}), 0);
}

/// A set of thousands of keys is worth fewer digests of each than one of a few, and the usual ones of all.
void TestSecretContent::digestsOfManyKeysAreFewForEach()
{
    const Jwk first{json::Value(rsa())};
    const Jwk last{json::Value(publicKey(Curve::P384))};
    constexpr std::size_t most = 130; // of a key
    constexpr std::size_t fewest = 1000;
    for (const std::size_t count : {std::size_t(65), std::size_t(1000)}) {
        std::vector<Jwk> keys(count - 1, first);
        keys.push_back(last);
        QVERIFY(PublicDigests(keys).hashed() <= count * most);
        const JwkSet set(keys);
        crypto::Hasher hasher;
        for (const crypto::HashFunction function : usualFunctions) {
            const ByteView digest = hasher.hash(function, crypto::spkiDer(*last.key()));
            QVERIFY(isPublishedBy(set, asText(digest)));
        }
    }
    QVERIFY(PublicDigests(std::vector{first}).hashed() >= fewest);
}

void TestSecretContent::privateKeyIsNoSecretToShare_data()
{
    QTest::addColumn<QByteArray>("secret");
    const auto row = [](const char *name, std::string_view text) {
        QTest::newRow(name) << QByteArray(text.data(), qsizetype(text.size()));
    };
    const Jwk key{json::Value(rsaPrivate())};
    const Jwk onCurve{json::Value(curveJwk(Curve::P256, crypto::generateOnCurve(Curve::P256)))};
    row("PKCS #8", crypto::pkcs8Pem(*key.key()));
    row("PKCS #8 of EC", crypto::pkcs8Pem(*onCurve.key()));
    row("PKCS #1", crypto::pemText("RSA PRIVATE KEY", crypto::traditionalPrivateDer(*key.key())));
    row("SEC 1", crypto::pemText("EC PRIVATE KEY", crypto::traditionalPrivateDer(*onCurve.key())));
    row("SEC 1 in DER", asText(crypto::traditionalPrivateDer(*onCurve.key())));
    row("PKCS #8 in base64", base64url::encodeStandard(crypto::pkcs8Der(*key.key())));
    row("JWK", json::write(key.source()));
    row("JWK of EC", json::write(onCurve.source()));
}

void TestSecretContent::privateKeyIsNoSecretToShare()
{
    QFETCH(const QByteArray, secret);
    QCOMPARE(secretContent(asBytes(secret.toStdString())), SecretContent::PrivateKey);
}

void TestSecretContent::ordinarySecretIsOne_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("a word") << "secret"_ba;
    QTest::newRow("a sentence") << "the key to the public beach is a certificate of patience, to begin with"_ba;
    QTest::newRow("a UUID") << "8f14e45f-ceea-467f-ab3c-1d0c2d3e4f50"_ba;
    QTest::newRow("a JWK of a secret") << R"({"kty":"oct","k":"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T"})"_ba;
    QTest::newRow("passwords of a file") << QByteArray("aB3$xY9!kL0#mN5%qR7&").repeated(20);
    QTest::newRow("binary digits") << QByteArray("0110100110010110").repeated(16);
    QTest::newRow("many pairs") << QByteArray("ab").repeated(2500);
    QTest::newRow("many zeros") << QByteArray(5000, '0');
    QTest::newRow("many NULs") << QByteArray(5000, '\0');
    QTest::newRow("many letters") << QByteArray(5000, 'a');
    QTest::newRow("many digits") << QByteArray("1234567890").repeated(500);
    QTest::newRow("letters of DNA, repeated") << QByteArray("ACGT").repeated(60);
    QTest::newRow("a row of Morse") << QByteArray("... --- ... / ").repeated(40);
    QTest::newRow("fullwidth letters") << QByteArray("\xEF\xBC\xA1\xEF\xBD\x82").repeated(40);
    QTest::newRow("a poem") << "Tyger Tyger, burning bright, in the forests of the night; what immortal hand or eye, "
                               "could frame thy fearful symmetry? In what distant deeps or skies burnt the fire of "
                               "thine eyes? On what wings dare he aspire? What the hand dare seize the fire?"_ba;
    QTest::newRow("capitals and digits in lines") << QByteArray("M3X7 K9Q2 P0LD 8WZ1\n").repeated(30);
    QTest::newRow("many words") << QByteArray("correct horse battery staple ").repeated(1000);
    QTest::newRow("a token") << "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ"_ba;
}

void TestSecretContent::ordinarySecretIsOne()
{
    QFETCH(const QByteArray, secret);
    QCOMPARE(secretContent(asBytes(secret.toStdString())), SecretContent::Secret);
    const JwkSet set({Jwk(json::Value(rsa())), Jwk(json::Value(publicKey(Curve::P521)))});
    QVERIFY(!isPublishedBy(set, secret.toStdString()));
}

void TestSecretContent::randomSecretIsOne()
{
    std::mt19937 random; // the same ones at each run
    const JwkSet set({Jwk(json::Value(rsa())), Jwk(json::Value(publicKey(Curve::P256))),
                      Jwk(json::Value(publicKey(Curve::Ed25519)))});
    for (std::size_t size = 1; size <= 132; ++size) {
        for (int i = 0; i < (size % 8 <= 1 ? 4 : 2); ++i) {
            std::string bytes = randomBytes(random, size);
            if (i == 0)
                bytes.front() = 0x04; // as if a point began
            else if (i == 1)
                bytes.front() = 0x30; // as if a sequence did
            for (const std::string &secret :
                 {bytes, base64url::encode(asBytes(bytes)), base64url::encodeStandard(asBytes(bytes)),
                  spellings::hex(asBytes(bytes)), spellings::decimal(asBytes(bytes))}) {
                if (secretContent(asBytes(secret)) != SecretContent::Secret || isPublishedBy(set, secret))
                    QFAIL(qPrintable(u"%1 bytes, number %2"_s.arg(size).arg(i)));
            }
        }
    }
}

/// A key whose number is a row of one byte differs from any other row of one byte by a XOR.
void TestSecretContent::monotonousKeyIsFoundInItselfOnly()
{
    const auto keyOf = [](const std::string &number) {
        return json::Object(
            {{"kty", std::string("OKP")}, {"crv", std::string("Ed25519")}, {"x", base64url::encode(asBytes(number))}});
    };
    const JwkSet set(
        {Jwk(json::Value(keyOf(std::string(32, '\x5B')))), Jwk(json::Value(keyOf("0123" + std::string(28, 'z'))))});
    QVERIFY(isPublishedBy(set, std::string(32, '\x5B')));
    for (const char c : {'a', '0', '\x54'})
        QVERIFY(!isPublishedBy(set, std::string(64, c)));
}

/// `.lzma` has no mark to know it by; its header is one all the same.
void TestSecretContent::oldArchiveIsNotTrusted()
{
    std::mt19937 random;
    const std::string content = '\0' + randomBytes(random, 200);
    const std::string openSize = std::string("\x5D\0\0\x80\0", 5) + std::string(8, '\xFF') + content;
    const std::string givenSize = std::string("\x5D\0\0\0\x01", 5) + std::string("\xC2\1\0\0\0\0\0\0", 8) + content;
    for (const std::string &secret : {openSize, givenSize, base64url::encode(asBytes(openSize))})
        QCOMPARE(secretContent(asBytes(secret)), SecretContent::Unexamined);
    QCOMPARE(secretContent(asBytes(std::string("\x5D\0\0\x81\0", 5) + std::string(8, '\xFF') + content)),
             SecretContent::Secret);
}

void TestSecretContent::largeSecretTakesTimeInProportion()
{
    std::mt19937 random;
    const auto nanosecondsFor = [](const std::string &secret) {
        const auto start = threadTime();
        const SecretContent content = secretContent(asBytes(secret));
        const std::chrono::nanoseconds time = threadTime() - start;
        return content == SecretContent::Secret ? qint64(time.count()) : -1;
    };
    for (const bool asText : {false, true}) {
        const std::string bytes = randomBytes(random, 150'000);
        const std::string large = asText ? base64url::encode(asBytes(bytes)) : bytes;
        const std::string small = large.substr(0, large.size() / 16);
        qint64 smallTime = nanosecondsFor(small);
        qint64 largeTime = nanosecondsFor(large);
        for (int i = 0; i < 3; ++i) {
            smallTime = std::min(smallTime, nanosecondsFor(small));
            largeTime = std::min(largeTime, nanosecondsFor(large));
        }
        QVERIFY(smallTime > 0);
        QVERIFY(largeTime > 0);
        QVERIFY2(largeTime < 16 * 5 * smallTime, qPrintable(u"%1 and %2 ns"_s.arg(smallTime).arg(largeTime)));
    }
}

void TestSecretContent::tooLargeSecretIsNotTrusted()
{
    const std::string secret(2 * 1024 * 1024, 's');
    QCOMPARE(secretContent(asBytes(secret)), SecretContent::Unexamined);
    const JwkSet set({Jwk(json::Value(rsa()))});
    QVERIFY(isPublishedBy(set, secret));
}

QTEST_GUILESS_MAIN(TestSecretContent)
#include "tst_secret_content.moc"
