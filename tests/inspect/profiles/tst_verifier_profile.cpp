// SPDX-License-Identifier: Apache-2.0
#include "inspect/profiles/verifier_profile.h"
#include "tests/inspect/token_workshop.h"

#include "base/base64url.h"
#include "crypto/signing/sign.h"
#include "json/document.h"
#include "json/writer.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

namespace {

json::Object with(json::Object object, std::string_view name, json::Value value)
{
    object.set(name, std::move(value));
    return object;
}

json::Object without(json::Object object, std::string_view name)
{
    object.remove(name);
    return object;
}

} // namespace

/// Where common verifiers with their documented defaults part ways with this one and with each other.
class TestVerifierProfile final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyRowHasItsSource();
    void judgesByItsDefaults_data();
    void judgesByItsDefaults();
    void readsAsTheyDo_data();
    void readsAsTheyDo();
    void neverAcceptsWhatNoKeyVerified();
    void saysWhatItOverlooks();

private:
    ProfileJudgement judgement(std::string_view profile, const std::string &text, const InspectionKeys &keys,
                               const Expectations &expectations) const;

    Signer m_rsa = makeSigner("RS256", "r");
    Signer m_es = makeSigner("ES256", "e");
    Signer m_small = makeRsaSigner("RS256", "small", 1024);
    InspectionKeys m_keys;
    Expectations m_expected; ///< what goodClaims() say
};

void TestVerifierProfile::initTestCase()
{
    m_keys = loaded({&m_rsa, &m_es, &m_small});
    m_expected.issuer = "https://issuer.example";
    m_expected.audiences = {"my-app"};
}

ProfileJudgement TestVerifierProfile::judgement(std::string_view profile, const std::string &text,
                                                const InspectionKeys &keys, const Expectations &expectations) const
{
    const Question question{text, keys, expectations, moment};
    const auto all = judgeByProfiles(question, inspect::inspect(question));
    return *std::ranges::find(all, profile, [](const ProfileJudgement &one) { return one.profile->id; });
}

void TestVerifierProfile::everyRowHasItsSource()
{
    std::set<std::string_view> ids;
    for (const VerifierProfile &profile : verifierProfiles()) {
        QVERIFY(ids.insert(profile.id).second);
        QVERIFY(!profile.name.empty());
        QVERIFY(profile.source.starts_with("https:"));
    }
    QCOMPARE(ids.size(), std::size_t(8));
}

void TestVerifierProfile::judgesByItsDefaults_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("configured");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, const char *profile, const std::string &token, bool configured,
                        Verdict verdict) {
        QTest::addRow("%s: %s", profile, name)
            << QByteArray(profile) << QByteArray::fromStdString(token) << configured << verdict;
    };
    using enum Verdict;
    const std::string good = goodToken(m_rsa);
    for (const VerifierProfile &profile : verifierProfiles()) {
        if (profile.id != "rfc9068")
            row("a good token", profile.id.data(), good, true, Accepted);
    }
    row("no issuer or audience set", "dotnet", good, false, Rejected);
    row("no issuer or audience set", "step", good, false, Rejected);
    row("no issuer or audience set", "spring_security", good, false, Accepted);
    row("no audience set, and the token has one", "pyjwt", good, false, Rejected);
    row("no audience set, and the token has none", "pyjwt", sign(m_rsa, without(goodClaims(), "aud")), false, Accepted);
    row("no audience set, and the token has one", "jsonwebtoken", good, false, Accepted);

    const std::string late = sign(m_rsa, with(goodClaims(), "exp", json::Value(now - 200)));
    row("expired 200 s ago", "dotnet", late, true, Accepted);
    row("expired 200 s ago", "spring_security", late, true, Rejected);
    const std::string justLate = sign(m_rsa, with(goodClaims(), "exp", json::Value(now - 30)));
    row("expired 30 s ago", "spring_security", justLate, true, Accepted);
    row("expired 30 s ago", "pyjwt", justLate, true, Rejected);
    row("expired 30 s ago", "jsonwebtoken", justLate, true, Rejected);
    const std::string ahead = sign(m_rsa, with(goodClaims(), "iat", json::Value(now + 30)));
    row("issued in 30 s", "pyjwt", ahead, true, Rejected);
    row("issued in 30 s", "jsonwebtoken", ahead, true, Accepted);
    const std::string eternal = sign(m_rsa, without(goodClaims(), "exp"));
    row("no expiry", "dotnet", eternal, true, Rejected);
    row("no expiry", "openid_id_token", eternal, true, Rejected);
    row("no expiry", "jsonwebtoken", eternal, true, Accepted);

    row("RSA 1024", "jsonwebtoken", goodToken(m_small), true, Accepted);
    row("RSA 1024", "dotnet", goodToken(m_small), true, Accepted);
    row("RSA 1024", "openid_id_token", goodToken(m_small), true, Rejected);
    row("ES256", "spring_security", goodToken(m_es), true, Rejected);
    row("ES256", "pyjwt", goodToken(m_es), true, Accepted);
    json::Object access = with(headerOf(m_rsa), "typ", json::Value("at+jwt"));
    const std::string claims = json::write(with(goodClaims(), "client_id", json::Value("c")));
    row("at+jwt", "rfc9068", sign(m_rsa, access, claims), true, Accepted);
    row("at+jwt", "spring_security", sign(m_rsa, access, claims), true, Rejected);
    row("no client_id", "rfc9068", sign(m_rsa, access, json::write(goodClaims())), true, Rejected);
    row("JWT", "rfc9068", sign(m_rsa, headerOf(m_rsa), claims), true, Rejected);

    const json::Object critical =
        with(with(headerOf(m_rsa), "x", json::Value("1")), "crit", json::Value(json::Array{json::Value("x")}));
    const std::string demanding = sign(m_rsa, critical, json::write(goodClaims()));
    row("an unknown critical extension", "pyjwt", demanding, true, Accepted);
    row("an unknown critical extension", "jsonwebtoken", demanding, true, Accepted);
    row("an unknown critical extension", "rfc7519", demanding, true, Rejected);
    row("an unknown critical extension", "step", demanding, true, Rejected);
    const std::string twice = R"({"iss":"https://issuer.example","aud":"x","aud":"my-app","exp":1795441800})";
    row("aud twice", "pyjwt", sign(m_rsa, headerOf(m_rsa), twice), true, Accepted);
    row("aud twice", "step", sign(m_rsa, headerOf(m_rsa), twice), true, Rejected);
    const std::string subjects =
        R"({"iss":"https://issuer.example","aud":"my-app","sub":"a","sub":"b","exp":1795441800})";
    row("sub twice", "dotnet", sign(m_rsa, headerOf(m_rsa), subjects), true, Unverified);
    Signer unnamed = m_rsa;
    unnamed.keyId = "nobody";
    row("a kid that no key has", "dotnet", goodToken(unnamed), true, Accepted);
    row("a kid that no key has", "spring_security", goodToken(unnamed), true, Rejected);
    const std::string signature = segmentOf(good, 2);
    row("padding behind the signature", "pyjwt", withSegment(good, 2, signature + "=="), true, Accepted);
    row("padding behind the signature", "jsonwebtoken", withSegment(good, 2, signature + "=="), true, Rejected);
    const json::Array both{json::Value("my-app"), json::Value("another")};
    row("two audiences and no azp", "openid_id_token", sign(m_rsa, with(goodClaims(), "aud", json::Value(both))), true,
        Rejected);
}

void TestVerifierProfile::judgesByItsDefaults()
{
    QFETCH(const QByteArray, profile);
    QFETCH(const QByteArray, token);
    QFETCH(const bool, configured);
    QFETCH(const Verdict, verdict);
    const auto judged =
        judgement(profile.toStdString(), token.toStdString(), m_keys, configured ? m_expected : Expectations());
    QCOMPARE(std::string(verdictName(judged.verdict)), std::string(verdictName(verdict)));
    QCOMPARE(judged.verdict == Verdict::Rejected, !judged.findings.empty() || !judged.rules.empty());
}

void TestVerifierProfile::readsAsTheyDo_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, const char *profile, const std::string &token, const json::Value &key,
                        Verdict verdict) {
        QTest::addRow("%s: %s", profile, name) << QByteArray(profile) << QByteArray::fromStdString(token)
                                               << QByteArray::fromStdString(json::write(key)) << verdict;
    };
    using enum Verdict;
    const std::string good = goodToken(m_rsa);
    const json::Value key = m_rsa.publicJwk();
    const auto keyWith = [](const Signer &signer, std::string_view name, json::Value value) {
        return json::Value(with(*signer.publicJwk().asObject(), name, std::move(value)));
    };

    row("a blank before", "jsonwebtoken", " " + good, key, Rejected);
    row("a blank before", "step", " " + good, key, Accepted);
    row("Bearer before", "pyjwt", "Bearer " + good, key, Rejected);
    row("dots as %2E", "rfc7519", segmentOf(good, 0) + "%2E" + segmentOf(good, 1) + "%2E" + segmentOf(good, 2), key,
        Rejected);
    const std::string flattened = R"({"protected":")" + segmentOf(good, 0) + R"(","payload":")" + segmentOf(good, 1) +
                                  R"(","signature":")" + segmentOf(good, 2) + R"("})";
    row("flattened JSON", "dotnet", flattened, key, Rejected);
    row("flattened JSON", "jsonwebtoken", flattened, key, Rejected);

    const auto payload = [this](std::string_view text) { return sign(m_rsa, headerOf(m_rsa), text); };
    const std::string claims = json::write(goodClaims());
    const std::string open = claims.substr(0, claims.size() - 1);
    row("a token inside", "pyjwt", payload(good), key, Rejected);
    row("a list", "jsonwebtoken", payload("[" + claims + "]"), key, Rejected);
    row("text behind", "pyjwt", payload(claims + "x"), key, Rejected);
    row("NaN", "pyjwt", payload(open + R"(,"x":NaN})"), key, Unverified);
    row("NaN", "jsonwebtoken", payload(open + R"(,"x":NaN})"), key, Rejected);
    row("bytes that are no UTF-8", "jsonwebtoken", payload(open + ",\"x\":\"\xFF\"}"), key, Unverified);
    row("bytes that are no UTF-8", "pyjwt", payload(open + ",\"x\":\"\xFF\"}"), key, Rejected);
    row("exp in text", "pyjwt", sign(m_rsa, with(goodClaims(), "exp", json::Value("1795441800"))), key, Accepted);
    row("exp in text, long past", "pyjwt", sign(m_rsa, with(goodClaims(), "exp", json::Value("17"))), key, Rejected);
    row("exp in text", "jsonwebtoken", sign(m_rsa, with(goodClaims(), "exp", json::Value("1795441800"))), key,
        Rejected);
    const auto claim = [this](const char *name, json::Value value) {
        return sign(m_rsa, with(goodClaims(), name, std::move(value)));
    };
    row("exp in text, with blanks and a sign", "pyjwt", claim("exp", json::Value(" +1795441800\n")), key, Accepted);
    row("exp in text, with an underscore", "pyjwt", claim("exp", json::Value("1_795441800")), key, Accepted);
    row("exp in text, with two underscores", "pyjwt", claim("exp", json::Value("1__795441800")), key, Rejected);
    row("exp in text, with a fraction", "pyjwt", claim("exp", json::Value("1795441800.5")), key, Rejected);
    row("exp in text, with a sign alone", "pyjwt", claim("exp", json::Value("+")), key, Rejected);
    row("exp in text, beyond 64 bits", "pyjwt", claim("exp", json::Value("99999999999999999999")), key, Rejected);
    row("nbf is true", "pyjwt", claim("nbf", json::Value(true)), key, Accepted);
    row("nbf is true", "jsonwebtoken", claim("nbf", json::Value(true)), key, Rejected);
    row("exp is true", "pyjwt", claim("exp", json::Value(true)), key, Rejected);
    const json::Value huge = json::parse("1e30")->root;
    row("exp beyond 64 bits", "jsonwebtoken", sign(m_rsa, with(goodClaims(), "exp", huge)), key, Accepted);
    row("exp beyond 64 bits", "rfc7519", sign(m_rsa, with(goodClaims(), "exp", huge)), key, Rejected);
    row("nbf beyond 64 bits", "jsonwebtoken", sign(m_rsa, with(goodClaims(), "nbf", huge)), key, Rejected);
    const json::Object zipped = with(headerOf(m_rsa), "zip", json::Value("DEF"));
    row("zip", "jsonwebtoken", sign(m_rsa, zipped, claims), key, Accepted);
    row("zip", "spring_security", sign(m_rsa, zipped, claims), key, Rejected);
    const json::Object numbered = with(headerOf(m_rsa), "kid", json::Value(std::int64_t{1}));
    row("kid is a number", "jsonwebtoken", sign(m_rsa, numbered, claims), key, Accepted);
    row("kid is a number", "step", sign(m_rsa, numbered, claims), key, Rejected);

    const json::Object plain = with(headerOf(m_rsa), "b64", json::Value(false));
    const json::Object named = with(plain, "crit", json::Value(json::Array{json::Value("b64")}));
    for (const json::Object &header : {plain, named}) {
        const char *name = header.find("crit") ? "b64 false, in crit" : "b64 false";
        const std::string text = sign(m_rsa, header, claims);
        row(name, "pyjwt", text, key, Rejected);
        row(name, "jsonwebtoken", text, key, Unverified);
        row(name, "rfc7519", text, key, Rejected);
        row("b64 false, forged", "jsonwebtoken", withSegment(text, 1, encoded("{}")), key, Rejected);
    }
    const auto headed = [&](const std::string &header) {
        const std::string input = encoded(header) + "." + encoded(claims);
        const auto made = crypto::sign(*crypto::findSignatureAlgorithm("RS256"), m_rsa.key, asBytes(input));
        return input + "." + base64url::encode(made.value());
    };
    const std::string twoAlgorithms = headed(R"({"alg":"none","alg":"RS256","kid":"r"})");
    row("alg twice, the right one last", "pyjwt", twoAlgorithms, key, Unverified);
    row("alg twice, the right one last", "jsonwebtoken", twoAlgorithms, key, Unverified);
    row("alg twice, the right one first", "jsonwebtoken", headed(R"({"alg":"RS256","alg":"none","kid":"r"})"), key,
        Rejected);
    row("alg twice, forged", "jsonwebtoken", withSegment(twoAlgorithms, 1, encoded("{}")), key, Rejected);
    row("a byte order mark before the header", "pyjwt", headed("\xEF\xBB\xBF" + json::write(headerOf(m_rsa))), key,
        Unverified);
    row("a byte order mark before the header", "jsonwebtoken", headed("\xEF\xBB\xBF" + json::write(headerOf(m_rsa))),
        key, Rejected);
    row("half a character by escape", "pyjwt", payload(open + R"(,"x":"\ud800"})"), key, Unverified);

    const Signer edwards = makeSigner("EdDSA", "d");
    row("EdDSA", "jsonwebtoken", goodToken(edwards), edwards.publicJwk(), Rejected);
    row("EdDSA", "pyjwt", goodToken(edwards), edwards.publicJwk(), Accepted);
    row("a key for encryption", "jsonwebtoken", good, keyWith(m_rsa, "use", json::Value("enc")), Accepted);
    row("a key for encryption", "spring_security", good, keyWith(m_rsa, "use", json::Value("enc")), Rejected);
    const std::string modulus = *key.asObject()->find("n")->asString();
    row("n with padding", "jsonwebtoken", good, keyWith(m_rsa, "n", json::Value(modulus + "==")), Accepted);
    row("n with padding", "pyjwt", good, keyWith(m_rsa, "n", json::Value(modulus + "==")), Accepted);
    row("n with padding", "rfc7519", good, keyWith(m_rsa, "n", json::Value(modulus + "==")), Rejected);
    const std::string x = *m_es.publicJwk().asObject()->find("x")->asString();
    const Bytes coordinate = base64url::decode(x).value();
    const json::Value longer =
        json::Value(encoded(std::string(1, '\0') + std::string(coordinate.begin(), coordinate.end())));
    row("x of 33 bytes", "jsonwebtoken", goodToken(m_es), keyWith(m_es, "x", longer), Accepted);
    row("x of 33 bytes", "pyjwt", goodToken(m_es), keyWith(m_es, "x", longer), Rejected);
    row("an RSA key for ES256", "jsonwebtoken", goodToken(m_es), keyWith(m_rsa, "kid", json::Value("e")), Rejected);
    const std::string forged = withSegment(good, 1, encoded(json::write(with(goodClaims(), "sub", json::Value("x")))));
    row("n with padding, forged", "jsonwebtoken", forged, keyWith(m_rsa, "n", json::Value(modulus + "==")), Rejected);
    row("zip, forged", "jsonwebtoken", withSegment(forged, 0, encoded(json::write(zipped))), key, Rejected);

    const Signer brief = makeSecret("HS256", "s", "k7#pQ2vX9mLw4ZtRb6NcYd8HsJf3GaU"); // 31 bytes
    row("a short secret", "dotnet", goodToken(brief), json::Value(brief.jwk), Rejected);
    row("a short secret", "jsonwebtoken", goodToken(brief), json::Value(brief.jwk), Accepted);
}

void TestVerifierProfile::readsAsTheyDo()
{
    QFETCH(const QByteArray, profile);
    QFETCH(const QByteArray, token);
    QFETCH(const QByteArray, key);
    QFETCH(const Verdict, verdict);
    const InspectionKeys keys = keysOf({json::parse(key.toStdString())->root}, KeyOrigin::Pasted);
    const auto judged = judgement(profile.toStdString(), token.toStdString(), keys, m_expected);
    QCOMPARE(std::string(verdictName(judged.verdict)), std::string(verdictName(verdict)));
    QCOMPARE(judged.verdict == Verdict::Rejected, !judged.findings.empty() || !judged.rules.empty());
}

void TestVerifierProfile::neverAcceptsWhatNoKeyVerified()
{
    const std::string good = goodToken(m_rsa);
    const std::string forged = withSegment(good, 1, encoded(json::write(with(goodClaims(), "sub", json::Value("x")))));
    const std::string critical =
        withSegment(good, 0, encoded(R"({"alg":"RS256","kid":"r","x":1,"crit":["x"]})")); // signed without them
    for (const std::string &text : {forged, critical, withSegment(good, 2, ""), std::string("hello"), std::string()}) {
        const Question question{text, m_keys, m_expected, moment};
        for (const ProfileJudgement &judged : judgeByProfiles(question, inspect::inspect(question)))
            QVERIFY2(judged.verdict != Verdict::Accepted, judged.profile->id.data());
    }
    const InspectionKeys none;
    const Question question{good, none, m_expected, moment};
    for (const ProfileJudgement &judged : judgeByProfiles(question, inspect::inspect(question)))
        QVERIFY2(judged.verdict != Verdict::Accepted, judged.profile->id.data());
}

void TestVerifierProfile::saysWhatItOverlooks()
{
    Expectations stranger = m_expected;
    stranger.subject = "somebody else";
    const auto judged = judgement("jsonwebtoken", goodToken(m_rsa), m_keys, stranger);
    QCOMPARE(judged.verdict, Verdict::Accepted);
    QCOMPARE(judged.overlooked, std::vector{Code::SubjectMismatch});
}

QTEST_GUILESS_MAIN(TestVerifierProfile)
#include "tst_verifier_profile.moc"
