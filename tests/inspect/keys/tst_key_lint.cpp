// SPDX-License-Identifier: Apache-2.0
#include "inspect/keys/key_lint.h"

#include "base/base64url.h"
#include "crypto/digest.h"
#include "crypto/keys/key_generation.h"
#include "crypto/keys/rsa_weakness.h"
#include "tests/inspect/finding_parameters.h"
#include "tests/inspect/key_cases.h"
#include "json/document.h"
#include "json/writer.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

/// What is said of keys before any token comes: each code of section 9 of the findings, three times at least.
class TestKeyLint final : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsWrongWithAKey_data();
    void findsWhatIsWrongWithAKey();
    void everyCodeIsFoundThreeTimes();
    void codesComeWithTheirFigures_data();
    void codesComeWithTheirFigures();
    void findsRepeatedKids_data();
    void findsRepeatedKids();
    void findsSharedPrimes();
    void costsTheSameForAnySet();
    void findsAnEmptySet();
    void namesAShapeThatFewClientsRead();
    void aBrokenKeyHidesNoOther_data();
    void aBrokenKeyHidesNoOther();
    void isQuietAboutAGoodKey_data();
    void isQuietAboutAGoodKey();
};

namespace {

using json::Value;

KeyLint lintOf(std::vector<Value> jwks)
{
    return lint(*source(std::move(jwks)).keys, moment);
}

bool has(const std::vector<Finding> &findings, Code code)
{
    return std::ranges::find(findings, code, &Finding::code) != findings.end();
}

const Finding *find(const std::vector<Finding> &findings, Code code)
{
    const auto found = std::ranges::find(findings, code, &Finding::code);
    return found == findings.end() ? nullptr : &*found;
}

} // namespace

void TestKeyLint::findsWhatIsWrongWithAKey_data()
{
    QTest::addColumn<Code>("code");
    QTest::addColumn<QByteArray>("jwk");
    for (const KeyCase &each : keyCases()) {
        const std::string kty = each.jwk.asObject()->find("kty") ? textOf(each.jwk, "kty") : "";
        QTest::addRow("%s (%s)", each.name.c_str(), kty.c_str())
            << each.code << QByteArray::fromStdString(json::write(each.jwk));
    }
}

void TestKeyLint::findsWhatIsWrongWithAKey()
{
    QFETCH(const Code, code);
    QFETCH(const QByteArray, jwk);
    const KeyLint result = lintOf({json::parse(jwk.toStdString()).value().root});
    QVERIFY2(has(result.perKey.front(), code), jwk.left(2000).constData());
    QVERIFY(std::ranges::is_sorted(result.perKey.front(), std::ranges::greater(), &Finding::severity));
}

void TestKeyLint::everyCodeIsFoundThreeTimes()
{
    std::map<Code, int> counts;
    for (const KeyCase &each : keyCases())
        ++counts[each.code];
    for (const Code code : allCodes()) {
        const bool ofKeys = code >= Code::KidAbsent && code != Code::KeySetEmpty && code != Code::KeySetMisshapen;
        if (ofKeys || code == Code::KeyMalformed || code == Code::KeyTooSmall || code == Code::PrivateKeyExposed ||
            code == Code::KeyLowOrder || code == Code::Base64Padding || code == Code::Base64StandardAlphabet)
            QVERIFY2(counts[code] >= 3, std::string(codeName(code)).c_str());
    }
}

void TestKeyLint::codesComeWithTheirFigures_data()
{
    QTest::addColumn<QByteArray>("jwk");
    QTest::addColumn<Code>("code");
    QTest::addColumn<QByteArray>("parameter");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *name, const Value &jwk, Code code, const char *parameter,
                        const std::string &value) {
        QTest::newRow(name) << QByteArray::fromStdString(json::write(jwk)) << code << QByteArray(parameter)
                            << QByteArray::fromStdString(value);
    };
    const Bytes good = goodCertificate(ec());
    const std::string hex =
        QByteArray(asText(crypto::hash(crypto::Digest::Sha1, good)).data(), 20).toHex().toStdString();
    row("C2 actual length", edited(ec().publicJwk(), "x", Value("AQAB")), Code::CoordinateLength, "actual", "3");
    row("C2 expected length", edited(ec().publicJwk(), "x", Value("AQAB")), Code::CoordinateLength, "expected", "32");
    row("C3 bits of a large one", rsaOf(modulusOf(16392)), Code::ModulusTooLarge, "bits", "16392");
    row("C3 bits of a tiny one", rsaOf({7}), Code::KeyTooSmall, "bits", "3");
    row("C3 factor", rsaOf(modulusOf(2048)), Code::KeyMalformed, "factor", "3");
    row("exponent bits", rsaOf(modulusOf(2048), Bytes(9, 0xFF)), Code::ExponentUnusual, "bits", "72");
    row("zero before e", edited(rsa().publicJwk(), "e", Value("AAEAAQ")), Code::LeadingZero, "member", "e");
    row("padding", edited(rsa().publicJwk(), "e", Value("AQAB==")), Code::Base64Padding, "member", "e");
    row("C12 last second", certified(ec(), {certificate(ec(), now - 9, now - 1)}), Code::CertificateExpired, "distance",
        "1");
    row("C17 expired", edited(ec().publicJwk(), "exp", Value(now - 5)), Code::KeyExpired, "distance", "5");
    row("C17 expires now", edited(ec().publicJwk(), "exp", Value(now)), Code::KeyExpired, "distance", "0");
    row("C17 not yet", edited(ec().publicJwk(), "nbf", Value(now + 7)), Code::KeyExpired, "distance", "7");
    row("C17 before all time", edited(ec().publicJwk(), "exp", Value(json::Number{"-1e400"})), Code::KeyExpired,
        "state", "expired");
    row("C12 thumbprint in hexadecimal", edited(certified(ec(), {good}), "x5t", Value(encoded(hex))),
        Code::CertificateThumbprintDiffers, "form", "hex");
    row("C12 thumbprint expected", edited(certified(ec(), {good}), "x5t", Value(encoded(hex))),
        Code::CertificateThumbprintDiffers, "expected", numberText(crypto::hash(crypto::Digest::Sha1, good)));
    row("C12 place in x5c", edited(ec().publicJwk(), "x5c", texts({base64url::encodeStandard(good), "AAAA"})),
        Code::MemberWrongType, "place", "2");
    row("C10 alg unreadable", edited(ec().publicJwk(), "alg", Value(true)), Code::MemberWrongType, "effect",
        "unusable");
    row("C10 kid unreadable", edited(ec().publicJwk(), "kid", Value(true)), Code::MemberWrongType, "effect", "ignored");
}

void TestKeyLint::codesComeWithTheirFigures()
{
    QFETCH(const QByteArray, jwk);
    QFETCH(const Code, code);
    QFETCH(const QByteArray, parameter);
    QFETCH(const QByteArray, value);
    const KeyLint result = lintOf({json::parse(jwk.toStdString()).value().root});
    const Finding *finding = find(result.perKey.front(), code);
    QVERIFY(finding);
    const auto text = textIn(*finding, parameter.constData());
    const auto number = numberIn(*finding, parameter.constData());
    QCOMPARE(text ? *text : number ? std::to_string(*number) : std::string("absent"), value.toStdString());
}

void TestKeyLint::findsRepeatedKids_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("secondKey"); // 0 the same, 1 another
    QTest::addColumn<QByteArray>("uses");
    QTest::newRow("C7 the same key") << QByteArray("same_key") << 0 << QByteArray(", ");
    QTest::newRow("C7 two keys") << QByteArray("different_keys") << 1 << QByteArray(", ");
    QTest::newRow("C7 two keys for signatures") << QByteArray("different_keys") << 1 << QByteArray("sig,sig");
    QTest::newRow("C7 one for each use") << QByteArray("sig_and_enc") << 1 << QByteArray("sig,enc");
}

void TestKeyLint::findsRepeatedKids()
{
    QFETCH(const QByteArray, kind);
    QFETCH(const int, secondKey);
    QFETCH(const QByteArray, uses);
    static const Signer other = makeSigner("ES384", "k");
    const auto use = [&](int i) { return Value(uses.split(',')[i].trimmed().toStdString()); };
    const KeyLint result = lintOf({edited(ec().publicJwk(), "use", use(0)), rsa().publicJwk(),
                                   edited(secondKey == 0 ? ec().publicJwk() : other.publicJwk(), "use", use(1))});
    // The RSA key between them has the ID too, unless its own is asked for.
    QVERIFY(has(result.perKey[0], Code::DuplicateKid) && has(result.perKey[2], Code::DuplicateKid));
    const KeyLint pair = lintOf({edited(ec().publicJwk(), "use", use(0)),
                                 edited(secondKey == 0 ? ec().publicJwk() : other.publicJwk(), "use", use(1)),
                                 edited(rsa().publicJwk(), "kid", Value("another"))});
    QCOMPARE(*textIn(*find(pair.perKey[0], Code::DuplicateKid), "kind"), kind.toStdString());
    QCOMPARE(*numberIn(*find(pair.perKey[0], Code::DuplicateKid), "count"), 2);
    QCOMPARE(pair.warnings(), kind == "same_key" ? std::size_t(0) : std::size_t(2));
    QVERIFY(!has(pair.perKey[2], Code::DuplicateKid));
}

void TestKeyLint::findsSharedPrimes()
{
    // The last modulus is made of a prime of each of the others.
    const auto a = crypto::generateRsa(2048);
    const auto b = crypto::generateRsa(2048);
    const auto product = [](const Bytes &left, const Bytes &right) {
        Bytes result(left.size() + right.size());
        for (std::size_t i = left.size(); i-- > 0;) {
            unsigned carry = 0;
            for (std::size_t k = right.size(); k-- > 0;) {
                const unsigned sum = unsigned(left[i]) * right[k] + result[i + k + 1] + carry;
                result[i + k + 1] = static_cast<unsigned char>(sum);
                carry = sum >> 8;
            }
            result[i] = static_cast<unsigned char>(carry);
        }
        return result;
    };
    const KeyLint result =
        lintOf({edited(rsaOf(a.modulus), "kid", Value("a")), edited(rsaOf(b.modulus), "kid", Value("b")),
                ec().publicJwk(), edited(rsaOf(product(a.p, b.p)), "kid", Value("both"))});
    for (const std::size_t i : {0u, 1u, 3u}) {
        const Finding *finding = find(result.perKey[i], Code::PrivateKeyExposed);
        QVERIFY(finding);
        QCOMPARE(finding->severity, Severity::Warning);
        QCOMPARE(*textIn(*finding, "kind"), std::string("shared_prime"));
        QCOMPARE(*textIn(*finding, "other_kid"), std::string(i == 3 ? "a" : "both"));
    }
    QVERIFY(!has(result.perKey[2], Code::PrivateKeyExposed));
}

void TestKeyLint::costsTheSameForAnySet()
{
    // 2^4253 - 1 is a prime, which takes 15 ms to find out: for the first keys it is, then the budget is used up.
    Bytes prime(532, 0xFF);
    prime.front() = 0x1F;
    constexpr std::size_t count = 60;
    const KeyLint result = lintOf(std::vector(count, rsaOf(prime)));
    const auto isFound = [](const std::vector<Finding> &findings) { return has(findings, Code::KeyMalformed); };
    const auto found = std::size_t(std::ranges::count_if(result.perKey, isFound));
    QVERIFY2(found > 10 && found < count, qPrintable(QString::number(found)));
    const Finding *rest = find(result.set, Code::NotExamined);
    QVERIFY(rest);
    QCOMPARE(*textIn(*rest, "what"), std::string("rsa_keys"));
    QCOMPARE(*numberIn(*rest, "done"), std::int64_t(found));
    QCOMPARE(*numberIn(*rest, "total"), std::int64_t(count));
    QVERIFY(!has(lintOf(std::vector(10, rsaOf(prime))).set, Code::NotExamined));
    const KeyLint many = lintOf(std::vector(crypto::maximumComparedKeys + 1, rsaOf(modulusOf(512))));
    QCOMPARE(*textIn(*find(many.set, Code::NotExamined), "what"), std::string("shared_primes"));
    QVERIFY(!has(lintOf({rsaOf(modulusOf(16384))}).set, Code::NotExamined));
}

void TestKeyLint::findsAnEmptySet()
{
    QVERIFY(has(lintOf({}).set, Code::KeySetEmpty));
    QVERIFY(lintOf({ec().publicJwk()}).set.empty());
}

void TestKeyLint::namesAShapeThatFewClientsRead()
{
    for (const jose::SetShape shape :
         {jose::SetShape::SingleKey, jose::SetShape::List, jose::SetShape::Elsewhere, jose::SetShape::NotJson}) {
        jose::JwkSet set(std::vector{jose::Jwk(ec().publicJwk())});
        set.setShape(shape);
        QVERIFY(has(lint(set, moment).set, Code::KeySetMisshapen));
    }
}

void TestKeyLint::aBrokenKeyHidesNoOther_data()
{
    QTest::addColumn<QByteArray>("broken");
    QTest::addColumn<int>("place");
    for (const char *broken :
         {"{}", "null", "7", "\"RSA\"", "[]", R"({"kty":"new"})", R"({"kty":7})", R"({"kty":"EC","crv":"P-256"})"}) {
        for (const int place : {0, 1, 2})
            QTest::addRow("C10 %s at place %d", broken, place) << QByteArray(broken) << place;
    }
}

void TestKeyLint::aBrokenKeyHidesNoOther()
{
    QFETCH(const QByteArray, broken);
    QFETCH(const int, place);
    std::vector<Value> keys = {ec().publicJwk(), rsa().publicJwk()};
    keys.insert(keys.begin() + place, json::parse(broken.toStdString()).value().root);
    const auto set = source(std::move(keys)).keys;
    const KeyLint result = lint(*set, moment);
    QCOMPARE(result.perKey.size(), std::size_t(3));
    for (std::size_t i = 0; i < 3; ++i) {
        QCOMPARE(set->keys()[i].key().has_value(), int(i) != place);
        QCOMPARE(has(result.perKey[i], Code::KeyMalformed) || has(result.perKey[i], Code::KeyTypeUnknown),
                 int(i) == place);
    }
}

void TestKeyLint::isQuietAboutAGoodKey_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    for (const char *algorithm : {"RS256", "PS384", "ES256", "ES512", "Ed25519", "Ed448"})
        QTest::newRow(algorithm) << QByteArray(algorithm);
}

void TestKeyLint::isQuietAboutAGoodKey()
{
    QFETCH(const QByteArray, algorithm);
    const Signer signer = makeSigner(algorithm.toStdString(), "k");
    const Bytes der = certificate(signer, now, now); // holds in its first and last second
    const Value plain = edited(signer.publicJwk(), "use", Value("sig"));
    QVERIFY(lintOf({plain}).perKey.front().empty());
    Value jwk = edited(certified(signer, {der}), "use", Value("sig"));
    jwk = edited(std::move(jwk), "x5t", Value(numberText(crypto::hash(crypto::Digest::Sha1, der))));
    jwk = edited(std::move(jwk), "x5t#S256", Value(numberText(crypto::sha256(der))));
    const KeyLint result = lintOf({std::move(jwk)});
    QVERIFY(result.perKey.front().empty());
    QCOMPARE(result.warnings(), std::size_t(0));
}

QTEST_GUILESS_MAIN(TestKeyLint)
#include "tst_key_lint.moc"
