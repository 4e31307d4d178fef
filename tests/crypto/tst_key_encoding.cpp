// SPDX-License-Identifier: Apache-2.0
#include "crypto/formats/key_encoding.h"

#include "crypto/der_reader.h"
#include "crypto/digest.h"
#include "crypto/formats/certificate.h"
#include "crypto/formats/key_export.h"
#include "crypto/formats/pem.h"
#include "crypto/formats/ssh_public_key.h"
#include "crypto/keys/key_generation.h"
#include "crypto/keys/key_handle.h"
#include "tests/crypto/made_certificate.h"
#include "tests/crypto/sample_keys.h"

#include <QTest>

#include <algorithm>
#include <utility>
#include <vector>

using namespace tokenscope;
using namespace tokenscope::crypto;

/// Keys and certificates in DER and PEM: what is read, what is refused, and that damage never does more than that.
class TestKeyEncoding final : public QObject
{
    Q_OBJECT

private slots:
    void derIsReadStrictly_data();
    void derIsReadStrictly();
    void pemBlocksAreFound_data();
    void pemBlocksAreFound();
    void pemIsReadInLinearTime();
    void publicKeysAreWrittenAsOpenSslDoes_data();
    void publicKeysAreWrittenAsOpenSslDoes();
    void badEncodingsAreRefused_data();
    void badEncodingsAreRefused();
    void privateMlDsaKeyIsItsSeed_data();
    void privateMlDsaKeyIsItsSeed();
    void damagedKeysAreNeverMoreThanRefused();
    void certificateSaysWhatItHolds();
    void badCertificatesAreRefused_data();
    void badCertificatesAreRefused();
    void damagedCertificatesAreNeverMoreThanRefused();
    void sshLinesAreRead_data();
    void sshLinesAreRead();
};

namespace {

const Bytes rsaOid = {0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01};
const Bytes ecOid = {0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01};
const Bytes p256Oid = {0x06, 0x08, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07};
const Bytes p192Oid = {0x06, 0x08, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x01};
const Bytes dsaOid = {0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x38, 0x04, 0x01};
const Bytes ed25519Oid = {0x06, 0x03, 0x2B, 0x65, 0x70};
const Bytes none;

Bytes joined(Bytes first, const Bytes &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

Bytes publicInfo(const Bytes &algorithm, const Bytes &parameters, const Bytes &key)
{
    return der::sequence({der::sequence({algorithm, parameters}), der::bits(key)});
}

/// As in CVE-2022-0778: a curve spelled out, whose prime is not one, around a compressed generator.
Bytes explicitParameters()
{
    const Bytes prime = {0x02, 0x02, 0x02, 0xB9};
    const Bytes field = der::sequence({{0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x01, 0x01}, prime});
    const Bytes curve = der::sequence({{0x04, 0x02, 0x00, 0x17}, {0x04, 0x02, 0x00, 0x18}});
    return der::sequence({{0x02, 0x01, 0x01}, field, curve, {0x04, 0x03, 0x02, 0x00, 0x09}, {0x02, 0x02, 0x02, 0xAD}});
}

Bytes nested(int depth)
{
    Bytes der = {0x05, 0x00};
    for (int i = 0; i < depth; ++i)
        der = der::sequence({der});
    return der;
}

Bytes p256Point()
{
    return joined({0x04}, joined(rfcP256Numbers().x, rfcP256Numbers().y));
}

CertificateWish wishFor(const Bytes &publicKeyInfo)
{
    return {.notBefore = Moment(std::chrono::seconds(1'700'000'000)),
            .notAfter = Moment(std::chrono::seconds(1'800'000'000)),
            .publicKeyInfo = publicKeyInfo,
            .dnsName = "www.leaf.example"};
}

/// What one of OpenSSL's i2d functions writes.
Bytes writtenByOpenSsl(const Key &key, int (*write)(const EVP_PKEY *, unsigned char **))
{
    unsigned char *der = nullptr;
    const int length = write(key.handle().pkey.get(), &der);
    const Bytes bytes(der, der + std::max(length, 0));
    OPENSSL_free(der);
    return bytes;
}

Bytes goodCertificate()
{
    return makeCertificate(wishFor(spkiDer(keyOf(Curve::P256, rfcP256Numbers()))));
}

} // namespace

void TestKeyEncoding::derIsReadStrictly_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<bool>("good");
    QTest::newRow("empty SEQUENCE") << QByteArray("3000") << true;
    QTest::newRow("one NULL") << QByteArray("30020500") << true;
    QTest::newRow("nothing") << QByteArray("") << false;
    QTest::newRow("a tag alone") << QByteArray("30") << false;
    QTest::newRow("C13 shorter than it says") << QByteArray("30030500") << false;
    QTest::newRow("C13 something behind") << QByteArray("3002050000") << false;
    QTest::newRow("C13 a length that could be shorter") << QByteArray("3081020500") << false;
    QTest::newRow("C13 a zero in front of the length") << QByteArray("308200020500") << false;
    QTest::newRow("C13 no length (BER)") << QByteArray("308005000000") << false;
    QTest::newRow("C13 a length of 4 GiB") << QByteArray("3084ffffffff0500") << false;
    QTest::newRow("C13 a length of 8 bytes") << QByteArray("3088ffffffffffffffff0500") << false;
    QTest::newRow("another tag") << QByteArray("31020500") << false;
}

void TestKeyEncoding::derIsReadStrictly()
{
    QFETCH(const QByteArray, hex);
    QFETCH(const bool, good);
    QCOMPARE(enterOnly(fromHex(hex.constData())).has_value(), good);
}

void TestKeyEncoding::pemBlocksAreFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("found"); // label and content of each block, or its fault
    const QByteArray block = "-----BEGIN A B-----\nAAEC\n-----END A B-----\n";
    const QByteArray content = "A B:000102;";
    QTest::newRow("one") << block << content;
    QTest::newRow("none") << QByteArray("AAEC") << QByteArray();
    QTest::newRow("without its last line break") << block.chopped(1) << content;
    QTest::newRow("CRLF") << QByteArray(block).replace('\n', "\r\n") << content;
    QTest::newRow("indented, as in YAML") << QByteArray(block).replace('\n', "\n    ") << content;
    QTest::newRow("on one line") << QByteArray(block).replace('\n', " ") << content;
    QTest::newRow("text around it") << "Subject: CN=x\n" + block + "trailer" << content;
    QTest::newRow("two") << block + block << content + content;
    QTest::newRow("no END") << QByteArray("-----BEGIN A B-----\nAAEC\n") << QByteArray("A B:unfinished;");
    QTest::newRow("another END") << QByteArray("-----BEGIN A B-----\nAAEC\n-----END A-----\n")
                                 << QByteArray("A B:unfinished;");
    QTest::newRow("no END, then a good one") << "-----BEGIN X-----\nAAEC\n" + block << "X:unfinished;" + content;
    QTest::newRow("not base64") << QByteArray("-----BEGIN A-----\nAA?C\n-----END A-----\n")
                                << QByteArray("A:not base64;");
    QTest::newRow("base64url") << QByteArray("-----BEGIN A-----\n-_-_\n-----END A-----\n")
                               << QByteArray("A:not base64;");
    QTest::newRow("padding missing") << QByteArray("-----BEGIN A-----\nAAE\n-----END A-----\n")
                                     << QByteArray("A:not base64;");
    QTest::newRow("nothing inside") << QByteArray("-----BEGIN A-----\n-----END A-----\n")
                                    << QByteArray("A:not base64;");
    QTest::newRow("under a password")
        << QByteArray("-----BEGIN A-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: X,00\n\nAAEC\n-----END A-----\n")
        << QByteArray("A:encrypted;");
    QTest::newRow("no label") << QByteArray("-----BEGIN -----\nAAEC\n-----END -----\n") << QByteArray(":unfinished;");
}

void TestKeyEncoding::pemBlocksAreFound()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, found);
    QByteArray summary;
    const std::string copy = text.toStdString();
    for (const PemBlock &block : readPem(copy)) {
        summary += QByteArray(block.label.data(), qsizetype(block.label.size())) + ':';
        if (block.content)
            summary += QByteArray(asText(*block.content).data(), qsizetype(block.content->size())).toHex();
        else
            summary += block.content.error() == PemFault::Unfinished  ? "unfinished"
                       : block.content.error() == PemFault::NotBase64 ? "not base64"
                                                                      : "encrypted";
        summary += ';';
    }
    QCOMPARE(summary, found);
}

void TestKeyEncoding::pemIsReadInLinearTime()
{
    // A million openings on one line: a search to the end for each of them would take hours.
    const std::string text = QByteArray("-----BEGIN ").repeated(1'000'000).toStdString();
    const auto blocks = readPem(text);
    QCOMPARE(blocks.size(), maximumPemBlocks + 1);
    QCOMPARE(blocks.back().content.error(), PemFault::TooManyBlocks);
}

void TestKeyEncoding::publicKeysAreWrittenAsOpenSslDoes_data()
{
    QTest::addColumn<std::vector<Key>>("keys"); // public and private
    for (const Curve curve : {Curve::P256, Curve::P384, Curve::P521, Curve::Secp256k1}) {
        const CurveNumbers made = generateOnCurve(curve);
        QTest::addRow("EC, %d", int(curve))
            << std::vector<Key>{Key::ec(curve, made.x, made.y).value(), Key::ec(curve, made.x, made.y, made.d).value()};
    }
    for (const Curve curve : {Curve::Ed25519, Curve::Ed448, Curve::X25519, Curve::X448}) {
        const CurveNumbers made = generateOnCurve(curve);
        QTest::addRow("OKP, %d", int(curve))
            << std::vector<Key>{Key::okp(curve, made.x).value(), Key::okp(curve, made.x, made.d).value()};
    }
    const Bytes large(2048, 0xF1);
    Bytes small(64, 0x7F); // its first bit is not set
    const std::pair<const char *, RsaNumbers> rsaKeys[] = {
        {"RSA", {.modulus = large, .exponent = {1, 0, 1}}},
        {"RSA, exponent 3", {.modulus = Bytes(256, 0x81), .exponent = {3}}},
        {"RSA, an exponent with its first bit set", {.modulus = Bytes(128, 0x81), .exponent = {0x81}}},
        {"RSA, zeros in front", {.modulus = joined({0, 0}, Bytes(256, 0xC3)), .exponent = {0, 1, 0, 1}}},
        {"RSA, 511 bits and more", {.modulus = joined({0x01}, small), .exponent = {1, 0, 1}}},
    };
    for (const auto &[name, numbers] : rsaKeys)
        QTest::newRow(name) << std::vector<Key>{Key::rsa(numbers).value()};
    QTest::newRow("RSA pair") << std::vector<Key>{Key::rsa(generateRsa(2048)).value()};
}

void TestKeyEncoding::publicKeysAreWrittenAsOpenSslDoes()
{
    QFETCH(const std::vector<Key>, keys);
    for (const Key &key : keys) {
        QCOMPARE(spkiDer(key), writtenByOpenSsl(key, &i2d_PUBKEY));
        const Key copy = key;
        QCOMPARE(Bytes(spkiSha256(key).begin(), spkiSha256(key).end()), sha256(spkiDer(key)));
        QCOMPARE(spkiSha256(copy).data(), spkiSha256(key).data());
        const bool isRsa = key.type() == KeyType::Rsa;
        QCOMPARE(pkcs1Der(key), isRsa ? writtenByOpenSsl(key, &i2d_PublicKey) : Bytes());
    }
}

void TestKeyEncoding::badEncodingsAreRefused_data()
{
    QTest::addColumn<Bytes>("der");
    QTest::addColumn<EncodingFault>("fault");
    using enum EncodingFault;
    const Bytes rsaKey = der::sequence({{0x02, 0x02, 0x00, 0xC1}, {0x02, 0x01, 0x03}});
    const Bytes nullParameters = {0x05, 0x00};
    QTest::newRow("C13 curve spelled out") << publicInfo(ecOid, explicitParameters(), p256Point()) << ExplicitCurve;
    QTest::newRow("C13 private, curve spelled out")
        << der::sequence({{0x02, 0x01, 0x00},
                          der::sequence({ecOid, explicitParameters()}),
                          der::element(0x04, der::sequence({{0x02, 0x01, 0x01}, {0x04, 0x01, 0x01}}))})
        << ExplicitCurve;
    QTest::newRow("C13 SEC 1, curve spelled out")
        << der::sequence({{0x02, 0x01, 0x01}, {0x04, 0x01, 0x01}, der::constructed(0xA0, {explicitParameters()})})
        << ExplicitCurve;
    QTest::newRow("a curve of no algorithm of ours") << publicInfo(ecOid, p192Oid, Bytes(49, 4)) << UnknownCurve;
    QTest::newRow("DSA") << publicInfo(dsaOid, nullParameters, {0x02, 0x01, 0x03}) << UnknownAlgorithm;
    QTest::newRow("C13 an OID of 10,000 bytes")
        << publicInfo(der::element(0x06, Bytes(10'000, 0x81)), nullParameters, {1}) << UnknownAlgorithm;
    QTest::newRow("C13 bytes behind the RSA key inside")
        << publicInfo(rsaOid, nullParameters, joined(rsaKey, {0})) << Malformed;
    QTest::newRow("a negative modulus") << publicInfo(rsaOid, nullParameters,
                                                      der::sequence({{0x02, 0x01, 0xC1}, {0x02, 0x01, 0x03}}))
                                        << Malformed;
    QTest::newRow("a modulus with a zero too many")
        << publicInfo(rsaOid, nullParameters, der::sequence({{0x02, 0x02, 0x00, 0x41}, {0x02, 0x01, 0x03}}))
        << Malformed;
    QTest::newRow("C1 the point at infinity") << publicInfo(ecOid, p256Oid, {0x00}) << Malformed;
    QTest::newRow("C1 a compressed point that is not one")
        << publicInfo(ecOid, p256Oid, joined({0x02}, Bytes(32, 0xFF))) << Malformed;
    QTest::newRow("C2 a point one byte short") << publicInfo(ecOid, p256Oid, Bytes(64, 4)) << Malformed;
    QTest::newRow("Ed25519 one byte short") << publicInfo(ed25519Oid, none, Bytes(31)) << Malformed;
    QTest::newRow("Ed25519 with parameters") << publicInfo(ed25519Oid, nullParameters, Bytes(32)) << Malformed;
    QTest::newRow("SEC 1 without a curve") << der::sequence({{0x02, 0x01, 0x01}, {0x04, 0x01, 0x01}}) << UnknownCurve;
    QTest::newRow("SEC 1, d of zero")
        << der::sequence({{0x02, 0x01, 0x01}, {0x04, 0x01, 0x00}, der::constructed(0xA0, {p256Oid})}) << NoPublicPart;
}

namespace {

Bytes mlDsa65Private(const Bytes &choice, const Bytes &parameters = none)
{
    const Bytes oid = {0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x03, 0x12};
    return der::sequence({{0x02, 0x01, 0x00}, der::sequence({oid, parameters}), der::element(0x04, choice)});
}

} // namespace

void TestKeyEncoding::privateMlDsaKeyIsItsSeed_data() // RFC 9881, 6
{
    QTest::addColumn<Bytes>("der");
    QTest::addColumn<std::optional<EncodingFault>>("fault");
    using enum EncodingFault;
    const Bytes seed(32, 0x42);
    const auto halves = expandSeed("ML-DSA-65", seed);
    QCOMPARE(halves.has_value(), findSignatureAlgorithm("ML-DSA-65") != nullptr);
    const Bytes made = halves ? halves->privateKey : Bytes(4032, 1);
    const auto known = halves ? std::nullopt : std::optional(NeedsMlDsa);
    const auto bothOf = [](const Bytes &first, const Bytes &second) {
        return mlDsa65Private(der::sequence({der::element(0x04, first), der::element(0x04, second)}));
    };
    const auto row = [](const char *name, const Bytes &der, std::optional<EncodingFault> fault) {
        QTest::newRow(name) << der << fault;
    };
    row("seed", mlDsa65Private(der::element(0x80, seed)), known);
    row("both", bothOf(seed, made), known);
    row("C16 made of it alone", mlDsa65Private(der::element(0x04, made)), NoSeed);
    row("C16 both, of different keys", bothOf(Bytes(32, 0x43), made), halves ? Malformed : NeedsMlDsa);
    row("C13 both, the second missing", mlDsa65Private(der::sequence({der::element(0x04, seed)})), Malformed);
    row("C13 seed one byte short", mlDsa65Private(der::element(0x80, Bytes(31))), Malformed);
    row("C13 bare seed", mlDsa65Private(seed), Malformed);
    row("C13 bytes behind the seed", mlDsa65Private(joined(der::element(0x80, seed), {0})), Malformed);
    row("C13 parameters", mlDsa65Private(der::element(0x80, seed), {0x05, 0x00}), Malformed);
}

void TestKeyEncoding::privateMlDsaKeyIsItsSeed()
{
    QFETCH(const Bytes, der);
    const auto numbers = readKeyNumbers(DerForm::PrivateKey, der);
    QTEST(numbers ? std::nullopt : std::optional(numbers.error()), "fault");
    if (!numbers)
        return;
    const auto key = makeKey(*numbers);
    QVERIFY(key);
    QVERIFY(key->isPrivate());
    QCOMPARE(readKeyNumbers(DerForm::PrivateKey, pkcs8Der(*key)).has_value(), true); // as OpenSSL writes it
}

void TestKeyEncoding::badEncodingsAreRefused()
{
    QFETCH(const Bytes, der);
    QFETCH(const EncodingFault, fault);
    const auto form = derForm(der);
    QVERIFY(form);
    const auto numbers = readKeyNumbers(*form, der);
    QVERIFY(!numbers);
    QCOMPARE(numbers.error(), fault);
}

void TestKeyEncoding::damagedKeysAreNeverMoreThanRefused()
{
    QVERIFY(!derForm(nested(1000)));
    const Key rsa = rfcRsaKey();
    const Key ec = keyOf(Curve::P256, rfcP256Numbers());
    const Key ed = keyOf(Curve::Ed25519, rfcEd25519Numbers());
    for (const Bytes &good : {spkiDer(rsa), pkcs8Der(ec), traditionalPrivateDer(ec), pkcs8Der(ed), spkiDer(ed)}) {
        for (std::size_t length = 0; length < good.size(); ++length)
            QVERIFY(!derForm(ByteView(good).first(length)));
        for (std::size_t i = 0; i < good.size(); ++i) {
            for (const int change : {1, 0x80, 0xFF}) {
                Bytes damaged = good;
                damaged[i] = static_cast<unsigned char>(damaged[i] ^ change);
                const auto form = derForm(damaged);
                const auto numbers = form ? readKeyNumbers(*form, damaged) : std::unexpected(EncodingFault::Malformed);
                if (numbers)
                    (void)makeKey(*numbers); // whatever it says, it says it
            }
        }
    }
}

void TestKeyEncoding::certificateSaysWhatItHolds()
{
    const Bytes der = goodCertificate();
    const auto certificate = readCertificate(der);
    QVERIFY(certificate);
    QCOMPARE(certificate->subject, std::string("CN=leaf.example"));
    QCOMPARE(certificate->issuer, std::string("CN=authority.example"));
    QCOMPARE(certificate->serial, std::string("04D2"));
    QCOMPARE(certificate->notBefore.time_since_epoch().count(), 1'700'000'000);
    QCOMPARE(certificate->notAfter.time_since_epoch().count(), 1'800'000'000);
    QCOMPARE(certificate->names, std::vector<std::string>{"DNS:www.leaf.example"});
    QCOMPARE(certificate->signatureAlgorithm, std::string("ecdsa-with-SHA256"));
    QVERIFY(certificate->key);
    QVERIFY(samePublicKey(makeKey(*certificate->key).value(), keyOf(Curve::P256, rfcP256Numbers())));
    QCOMPARE(certificate->sha1, hash(Digest::Sha1, der));
    QCOMPARE(certificate->sha256, hash(Digest::Sha256, der));
    QCOMPARE(certificate->der, der);
}

void TestKeyEncoding::badCertificatesAreRefused_data()
{
    QTest::addColumn<Bytes>("der");
    QTest::addColumn<CertificateFault>("fault");
    using enum CertificateFault;
    const Bytes good = goodCertificate();
    QTest::newRow("nothing") << Bytes() << NotCertificate;
    QTest::newRow("C12 cut off") << Bytes(good.begin(), good.end() - 1) << NotCertificate;
    QTest::newRow("C12 bytes behind") << joined(good, {0}) << NotCertificate;
    QTest::newRow("C12 a key instead") << spkiDer(rfcRsaKey()) << NotCertificate;
    QTest::newRow("C13 nested deeply") << nested(5000) << NotCertificate;
    QTest::newRow("C13 curve spelled out")
        << makeCertificate(wishFor(publicInfo(ecOid, explicitParameters(), p256Point()))) << NotCertificate;
    CertificateWish large = wishFor(spkiDer(rfcRsaKey()));
    large.dnsName = std::string(maximumCertificateBytes, 'a');
    QTest::newRow("C12 over the limit") << makeCertificate(large) << TooLarge;
}

void TestKeyEncoding::badCertificatesAreRefused()
{
    QFETCH(const Bytes, der);
    QFETCH(const CertificateFault, fault);
    const auto certificate = readCertificate(der);
    QVERIFY(!certificate);
    QCOMPARE(certificate.error(), fault);
}

void TestKeyEncoding::damagedCertificatesAreNeverMoreThanRefused()
{
    const Bytes good = goodCertificate();
    int read = 0;
    for (std::size_t i = 0; i < good.size(); ++i) {
        for (const int change : {1, 0x20, 0x80, 0xFF}) {
            Bytes damaged = good;
            damaged[i] = static_cast<unsigned char>(damaged[i] ^ change);
            const auto certificate = readCertificate(damaged);
            if (certificate && certificate->key)
                (void)makeKey(*certificate->key);
            read += certificate.has_value();
        }
    }
    QVERIFY(read > 0); // in names, numbers and the signature any byte will do
}

void TestKeyEncoding::sshLinesAreRead_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("outcome"); // 1 a key, 0 refused, -1 no SSH line
    const QByteArray ed = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINdamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea";
    QTest::newRow("Ed25519") << ed << 1;
    QTest::newRow("with a comment") << ed + " somebody@example" << 1;
    QTest::newRow("CR at the end") << ed + "\r" << 1;
    QTest::newRow("cut off") << ed.chopped(4) << 0;
    QTest::newRow("another name inside") << QByteArray(ed).replace(0, 11, "ssh-rsa") << 0;
    QTest::newRow("DSA") << QByteArray("ssh-dss AAAAB3NzaC1kc3M=") << 0;
    QTest::newRow("no base64") << QByteArray("ssh-rsa hello") << 0;
    QTest::newRow("another word") << QByteArray("sshd-config x") << -1;
    QTest::newRow("one word") << QByteArray("ssh-ed25519") << -1;
}

void TestKeyEncoding::sshLinesAreRead()
{
    QFETCH(const QByteArray, line);
    QFETCH(const int, outcome);
    const auto key = readSshPublicKey({line.constData(), std::size_t(line.size())});
    QCOMPARE(key ? int(key->has_value()) : -1, outcome);
    if (outcome == 1)
        QCOMPARE(std::get<CurveKeyNumbers>(**key).numbers.x, rfcEd25519Numbers().x);
}

QTEST_GUILESS_MAIN(TestKeyEncoding)
#include "tst_key_encoding.moc"
