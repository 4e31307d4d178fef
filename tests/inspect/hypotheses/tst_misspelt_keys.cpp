// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "crypto/formats/key_export.h"
#include "crypto/formats/pem.h"
#include "inspect/keys/key_lint.h"
#include "tests/inspect/certificate_workshop.h"

#include <QTest>

#include <algorithm>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

/// JWKs whose numbers are PEM, DER, digits or ordinary base64: named, and it is said that the token verifies once the
/// key is repaired. They verify nothing as they are.
class TestMisspeltKeys : public QObject
{
    Q_OBJECT

private slots:
    void verifiesOnceRepaired_data();
    void verifiesOnceRepaired();
    void anotherKeyDoesNotVerifyOnceRepaired();
    void certificateAloneIsNamed();
};

namespace {

std::string hexOf(const Bytes &bytes, std::string_view between)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : bytes) {
        text += text.empty() ? "" : std::string(between);
        text += digits[byte >> 4];
        text += digits[byte & 0xF];
    }
    return text;
}

std::string decimalsOf(const Bytes &bytes)
{
    std::string digits = "0"; // the last first
    for (const unsigned char byte : bytes) {
        unsigned carry = byte;
        for (char &digit : digits) {
            carry += unsigned(digit - '0') * 256;
            digit = static_cast<char>('0' + carry % 10);
            carry /= 10;
        }
        for (; carry > 0; carry /= 10)
            digits += static_cast<char>('0' + carry % 10);
    }
    std::ranges::reverse(digits);
    return digits;
}

const Signer &signerOf(const std::string &algorithm)
{
    static const std::vector<Signer> signers = {makeSigner("RS256", "k"), makeSigner("PS384", "k"),
                                                makeSigner("ES256", "k"), makeSigner("ES384", "k"),
                                                makeSigner("EdDSA", "k")};
    return *std::ranges::find(signers, algorithm, &Signer::algorithm);
}

} // namespace

void TestMisspeltKeys::verifiesOnceRepaired_data()
{
    QTest::addColumn<std::string>("algorithm");
    QTest::addColumn<json::Value>("jwk");
    for (const std::string algorithm : {"RS256", "PS384", "ES256", "ES384", "EdDSA"}) {
        const Signer &signer = signerOf(algorithm);
        const json::Object right = *signer.publicJwk().asObject();
        const std::string member = right.find("n") ? "n" : "x";
        const Bytes number = base64url::decode(*right.find(member)->asString()).value();
        const auto row = [&](const char *name, const std::string &text) {
            json::Object jwk = right;
            jwk.set(member, json::Value(text));
            QTest::addRow("%s %s", algorithm.c_str(), name) << algorithm << json::Value(jwk);
        };
        row("PEM", crypto::spkiPem(signer.key));
        row("PEM in base64", base64url::encodeStandard(asBytes(crypto::spkiPem(signer.key))));
        row("DER", base64url::encodeStandard(crypto::spkiDer(signer.key)));
        row("hexadecimal", hexOf(number, ""));
        row("hexadecimal with colons", hexOf(number, ":"));
        row("hexadecimal with 0x", "0x" + hexOf(number, ""));
        row("padded", base64url::encode(number) + "=");
        row("line breaks", base64url::encode(number).insert(20, "\n"));
        if (member == "n")
            row("decimal", decimalsOf(number));
        if (member == "n") // at least one of its characters differs
            row("ordinary base64", base64url::encodeStandard(number));
        if (algorithm.starts_with("ES")) {
            Bytes longer = number;
            longer.insert(longer.begin(), 0);
            row("a zero byte in front", base64url::encode(longer));
        }
    }
}

void TestMisspeltKeys::verifiesOnceRepaired()
{
    QFETCH(const std::string, algorithm);
    QFETCH(const json::Value, jwk);
    const InspectionKeys loaded = keysOf({jwk});
    const Inspection inspection = judge(goodToken(signerOf(algorithm)), loaded);
    QCOMPARE(inspection.verdict, Verdict::Rejected);
    QVERIFY(inspection.cause == Code::KeyMalformed);
    QVERIFY(std::ranges::count(inspection.hypotheses, HypothesisCode::KeyRespelt, &Hypothesis::code) == 1);
    // The list of keys says the same of it.
    const KeyLint lint = inspect::lint(*loaded.current.front().keys, moment);
    QVERIFY(std::ranges::any_of(lint.perKey.front(),
                                [](const Finding &finding) { return finding.severity == Severity::Error; }));
}

void TestMisspeltKeys::anotherKeyDoesNotVerifyOnceRepaired()
{
    const Signer other = makeSigner("RS256", "k");
    json::Object jwk = *other.publicJwk().asObject();
    jwk.set("n", json::Value(crypto::spkiPem(other.key)));
    const Inspection inspection = judge(goodToken(signerOf("RS256")), keysOf({json::Value(jwk)}));
    QCOMPARE(inspection.verdict, Verdict::Rejected);
    QVERIFY(std::ranges::count(inspection.hypotheses, HypothesisCode::KeyRespelt, &Hypothesis::code) == 0);
}

void TestMisspeltKeys::certificateAloneIsNamed()
{
    const Holder holder{"signer"};
    json::Object jwk;
    jwk.set("kty", json::Value("EC"));
    jwk.set("crv", json::Value("P-256"));
    jwk.set("x5c", x5c({certificateOf(holder, holder, false)}));
    const Inspection inspection = judge(goodToken(holder.signer), keysOf({json::Value(jwk)}));
    QCOMPARE(inspection.verdict, Verdict::Rejected);
    QVERIFY(std::ranges::count(inspection.hypotheses, HypothesisCode::CertificateKey, &Hypothesis::code) == 1);
}

QTEST_GUILESS_MAIN(TestMisspeltKeys)
#include "tst_misspelt_keys.moc"
