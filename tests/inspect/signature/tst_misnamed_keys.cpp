// SPDX-License-Identifier: Apache-2.0
#include "crypto/formats/key_export.h"
#include "inspect/findings/fact.h"
#include "inspect/inspect.h"
#include "tests/inspect/finding_parameters.h"
#include "tests/inspect/token_workshop.h"
#include "json/writer.h"

#include <QTest>

#include <algorithm>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

namespace {

const Signer &signer()
{
    static const Signer made = makeSigner("ES256", "7");
    return made;
}

const Signer &rsa()
{
    static const Signer made = makeSigner("RS256", "r");
    return made;
}

json::Value with(const json::Value &key, std::string_view name, json::Value value)
{
    json::Object jwk = *key.asObject();
    jwk.set(std::string(name), std::move(value));
    return json::Value(std::move(jwk));
}

std::string tokenWithKid(json::Value kid)
{
    json::Object header = headerOf(signer());
    header.set("kid", std::move(kid));
    return sign(signer(), header, json::write(goodClaims()));
}

Inspection judged(const std::string &token, const InspectionKeys &keys)
{
    return inspect::inspect({.text = token, .keys = keys, .expectations = {}, .moment = moment});
}

template <typename T>
const T *foundIn(const Inspection &inspection)
{
    for (const Finding &finding : inspection.findings) {
        if (const T *fact = finding.as<T>())
            return fact;
    }
    return nullptr;
}

} // namespace

/// A key whose name or algorithm is written wrongly is refused; what is wrong, and whether it would verify, is
/// reported.
class TestMisnamedKeys final : public QObject
{
    Q_OBJECT

private slots:
    void tellsAKeyIdThatIsNoText_data();
    void tellsAKeyIdThatIsNoText();
    void tellsAKeyIdOfTheSet();
    void tellsAnAlgorithmThatDoesNotExist_data();
    void tellsAnAlgorithmThatDoesNotExist();
    void asksForTheSecret();
    void refreshTokenIsNoExcuse();
    void refusesClaimsThatOnlySeemPlain();
    void tellsNoDigestOfASecret_data();
    void tellsNoDigestOfASecret();
};

void TestMisnamedKeys::tellsAKeyIdThatIsNoText_data()
{
    QTest::addColumn<std::string>("kid");
    QTest::newRow("number") << std::string("7");
    QTest::newRow("null") << std::string("null");
    QTest::newRow("list") << std::string(R"(["7"])");
    QTest::newRow("object") << std::string(R"({"id":"7"})");
    QTest::newRow("boolean") << std::string("true");
}

void TestMisnamedKeys::tellsAKeyIdThatIsNoText()
{
    QFETCH(const std::string, kid);
    const json::Value value = json::parse(kid)->root;
    const std::string token = tokenWithKid(value);
    const Inspection inspection = judged(token, loaded({&signer()}));
    QVERIFY(inspection.verdict == Verdict::Rejected);
    const auto *fact = foundIn<found::KeyIdNotText>(inspection);
    QVERIFY(fact);
    QCOMPARE(fact->shown, kid);
    QVERIFY(fact->type == value.type());
    QVERIFY(fact->other == "7");
    QCOMPARE(fact->isInSet, kid == "7");
    const Signer stranger = makeSigner("ES256", "7");
    const Inspection other = judged(token, loaded({&stranger}));
    QVERIFY(!foundIn<found::KeyIdNotText>(other)->other);
}

void TestMisnamedKeys::tellsAKeyIdOfTheSet()
{
    const json::Value bare = with(signer().publicJwk(), "kid", json::Value(std::int64_t(7)));
    const Inspection inspection = judged(goodToken(signer()), keysOf({bare}));
    QVERIFY(inspection.verdict == Verdict::Rejected);
    QVERIFY(inspection.hypotheses.empty());
    const auto *fact = foundIn<found::KeyIdOfSetNotText>(inspection);
    QVERIFY(fact && fact->type == json::Type::Number && fact->other);
    const Inspection both = judged(tokenWithKid(json::Value(std::int64_t(7))), keysOf({bare}));
    QVERIFY(foundIn<found::KeyIdNotText>(both)->isInSet);
    const Signer stranger = makeSigner("ES256", "7");
    const json::Value foreign = with(stranger.publicJwk(), "kid", json::Value(std::int64_t(7)));
    const Inspection forged = judged(goodToken(signer()), keysOf({foreign}));
    QVERIFY(forged.verdict == Verdict::Rejected);
    QVERIFY(!foundIn<found::KeyIdOfSetNotText>(forged)->other);
}

void TestMisnamedKeys::tellsAnAlgorithmThatDoesNotExist_data()
{
    QTest::addColumn<bool>("isRsa");
    QTest::addColumn<std::string>("alg");
    QTest::addColumn<std::string>("meant");
    QTest::newRow("bits of RSA") << true << std::string("RSA256") << std::string("RS256");
    QTest::newRow("Java") << true << std::string("SHA256withRSA") << std::string("RS256");
    QTest::newRow("small letters") << true << std::string("rs256") << std::string("RS256");
    QTest::newRow("another one") << true << std::string("RSA512") << std::string("RS512");
    QTest::newRow("RSA alone") << true << std::string("RSA") << std::string();
    QTest::newRow("Java with a curve") << false << std::string("SHA256withECDSA") << std::string("ES256");
    QTest::newRow("a curve") << false << std::string("P-256") << std::string();
    QTest::newRow("EC alone") << false << std::string("EC") << std::string();
}

void TestMisnamedKeys::tellsAnAlgorithmThatDoesNotExist()
{
    QFETCH(const bool, isRsa);
    QFETCH(const std::string, alg);
    QFETCH(const std::string, meant);
    const Signer &own = isRsa ? rsa() : signer();
    const Inspection inspection = judged(goodToken(own), keysOf({with(own.publicJwk(), "alg", json::Value(alg))}));
    QVERIFY(inspection.verdict == Verdict::Rejected);
    const auto *fact = foundIn<found::KeyAlgUnregistered>(inspection);
    QVERIFY(fact);
    QCOMPARE(std::string(fact->meant.value_or("")), meant);
    QVERIFY(fact->verifies);
    QVERIFY(inspection.hypotheses.empty());
    const Signer stranger = makeSigner(isRsa ? "RS256" : "ES256", isRsa ? "r" : "7");
    const Inspection forged = judged(goodToken(own), keysOf({with(stranger.publicJwk(), "alg", json::Value(alg))}));
    QVERIFY(forged.verdict == Verdict::Rejected);
    QVERIFY(!foundIn<found::KeyAlgUnregistered>(forged)->verifies);
}

void TestMisnamedKeys::asksForTheSecret()
{
    for (const char *kid : {"7", "unknown", ""}) {
        const Signer secret = makeSecret("HS256", kid, "a secret of more than thirty-two bytes, to be sure");
        json::Object header = headerOf(secret);
        if (*kid == 0)
            header.remove("kid");
        const Inspection inspection = judged(sign(secret, header, json::write(goodClaims())), loaded({&signer()}));
        QVERIFY(inspection.verdict == Verdict::Rejected);
        const auto *fact = foundIn<found::SecretNeeded>(inspection);
        QVERIFY2(fact || inspection.cause == Code::KeyTypeMismatch, kid);
        json::Object claims = goodClaims();
        claims.set("typ", json::Value("Refresh"));
        const Inspection refresh = judged(sign(secret, header, json::write(claims)), loaded({&rsa()}));
        // Its issuer alone has the secret: the keys at hand are not to blame.
        QVERIFY2(refresh.verdict == Verdict::Unverified, kid);
        QVERIFY(
            std::ranges::any_of(refresh.unchecked, [](const UncheckedPart &part) { return part.part == Part::Kind; }));
    }
}

/// A claim that says "refresh token" makes no forgery milder: here the public key's text is the secret.
void TestMisnamedKeys::refreshTokenIsNoExcuse()
{
    const Signer forger = makeSecret("HS256", {}, crypto::spkiPem(rsa().key));
    json::Object claims = goodClaims();
    claims.set("typ", json::Value("Refresh"));
    const Inspection forged = judged(sign(forger, claims), loaded({&rsa()}));
    QVERIFY(forged.verdict == Verdict::Rejected);
    QVERIFY(forged.cause == Code::KeyConfusion);
}

/// `b64` is false, and the payload encoded all the same: nobody read its expiry.
void TestMisnamedKeys::refusesClaimsThatOnlySeemPlain()
{
    json::Object header = headerOf(signer());
    header.set("b64", json::Value(false));
    header.set("crit", json::Value(json::Array{json::Value("b64")}));
    header.remove("typ");
    const Inspection inspection = judged(sign(signer(), header, json::write(goodClaims())), loaded({&signer()}));
    QVERIFY(inspection.verdict == Verdict::Rejected);
    QVERIFY(inspection.cause == Code::UnencodedPayload);
}

/// A thumbprint of a secret would let anybody try secrets on it (RFC 7638, 7), wherever it is reported.
void TestMisnamedKeys::tellsNoDigestOfASecret_data()
{
    QTest::addColumn<std::string>("kid");
    QTest::newRow("of another secret") << std::string(R"("other")");
    QTest::newRow("of no secret") << std::string(R"("none")");
    QTest::newRow("number") << std::string("7");
    QTest::newRow("number in the set") << std::string(R"("8")");
}

void TestMisnamedKeys::tellsNoDigestOfASecret()
{
    QFETCH(const std::string, kid);
    const Signer secret = makeSecret("HS256", "", "a secret of more than thirty-two bytes, to be sure");
    const Signer other = makeSecret("HS256", "other", "another of more than thirty-two bytes, to be sure");
    json::Object nameless = secret.jwk;
    nameless.remove("kid");
    if (kid == R"("8")")
        nameless.set("kid", json::Value(std::int64_t(8)));
    json::Object header = headerOf(secret);
    header.set("kid", json::parse(kid)->root);
    const InspectionKeys keys = keysOf({json::Value(nameless), json::Value(other.jwk)}, KeyOrigin::File);
    const Inspection inspection = judged(sign(secret, header, json::write(goodClaims())), keys);
    QVERIFY(inspection.verdict == Verdict::Rejected);
    const std::string thumbprint = jose::Jwk(json::Value(nameless)).thumbprint();
    QVERIFY(!thumbprint.empty());
    const auto tells = [&thumbprint](const auto &fact) {
        return std::ranges::any_of(parametersOf(fact), [&thumbprint](const Parameter &parameter) {
            const auto *value = std::get_if<std::string>(&parameter.value);
            return value && *value == thumbprint;
        });
    };
    QVERIFY(std::ranges::none_of(inspection.findings, tells));
    QVERIFY(std::ranges::none_of(inspection.hypotheses, tells));
}

QTEST_GUILESS_MAIN(TestMisnamedKeys)
#include "tst_misnamed_keys.moc"
