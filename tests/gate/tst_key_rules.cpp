// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "gate/policy_json.h"
#include "gate/subject.h"
#include "tests/crypto/made_certificate.h"
#include "tests/inspect/token_workshop.h"
#include "json/writer.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::gate;
using workshop::moment;

namespace {

QStringList listOf(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list << QString::fromUtf8(text);
    return list;
}

/// `rule observed/expected` of each result, in order; what could not be checked has a question mark.
QStringList saidOf(const JudgedSubject &subject)
{
    QStringList said;
    for (const Result &result : subject.results) {
        QString line = QString::fromUtf8(result.id());
        if (result.part.number > 0)
            line += QStringLiteral(" %1").arg(result.part.number);
        if (result.isUnchecked)
            line += QStringLiteral(" ?");
        if (result.level == Level::Warning)
            line += QStringLiteral(" (warning)");
        said << line;
    }
    return said;
}

JudgedSubject judgeText(const std::string &text, const std::string &policyText,
                        std::optional<SubjectKind> said = std::nullopt)
{
    const auto policy = readPolicy(policyText);
    const inspect::InspectionKeys keys;
    return judge({"keys.json", text, said}, {policy.value(), keys, moment});
}

std::string setOf(std::initializer_list<std::string> keys)
{
    std::string text;
    for (const std::string &key : keys)
        text += (text.empty() ? "" : ",\n") + key;
    return "{\"keys\":[" + text + "]}";
}

/// RFC 8037, A.2.
std::string okp(const std::string &more = {})
{
    return R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo")" + more + '}';
}

const std::string full = R"(,"kid":"a","use":"sig","alg":"EdDSA")";

} // namespace

/// Keys against a policy.
class TestKeyRules final : public QObject
{
    Q_OBJECT

private slots:
    void ruleIsApplied_data();
    void ruleIsApplied();
    void earliestDateGivesTheAge();
    void privateKeysAreReported_data();
    void privateKeysAreReported();
    void nothingPrivateIsInResults();
    void placesAreOfTheKeys();
    void certificateTells();
    void otherTextsAreNamed_data();
    void otherTextsAreNamed();
    void formsAreRecognized_data();
    void formsAreRecognized();
};

void TestKeyRules::ruleIsApplied_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("policy");
    QTest::addColumn<QStringList>("said");
    const auto row = [](const char *name, const std::string &text, const char *policy,
                        std::initializer_list<const char *> said) {
        QTest::newRow(name) << text << std::string(policy) << listOf(said);
    };
    const std::string good = setOf({okp(full)});
    row("good", good, "{}", {});
    row("algorithm that is allowed", good, R"({"keys":{"algorithms":["EdDSA"]}})", {});
    row("algorithm", good, R"({"keys":{"algorithms":["ES256"]}})", {"keys.algorithms 1"});
    row("algorithms of signatures are no key management", good, R"({"keys":{"key_management":["ECDH-ES"]}})", {});
    row("key management",
        setOf({R"({"kty":"OKP","crv":"X25519","kid":"a","use":"enc","alg":"ECDH-ES",)"
               R"("x":"3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08"})"}),
        R"({"keys":{"key_management":["ECDH-ES+A256KW"]}})", {"keys.key_management 1"});
    row("no algorithm named, and one that fits", setOf({okp(R"(,"kid":"a","use":"sig")")}),
        R"({"keys":{"algorithms":["ES256","EdDSA"]},"levels":{"alg_absent":"off"}})", {});
    row("no algorithm named, and none that fits", setOf({okp(R"(,"kid":"a","use":"sig")")}),
        R"({"keys":{"algorithms":["ES256"]},"levels":{"alg_absent":"off"}})", {"keys.algorithms 1"});
    row("type", good, R"({"keys":{"types":["EC"]}})", {"keys.types 1"});
    row("curve", good, R"({"keys":{"curves":["P-256"]}})", {"keys.curves 1"});
    row("no ID", setOf({okp()}), R"({"keys":{"require_kid":true},"levels":{"use_absent":"off","alg_absent":"off"}})",
        {"keys.require_kid 1"});
    row("empty ID", setOf({okp(R"(,"kid":"","use":"sig","alg":"EdDSA")")}), R"({"keys":{"require_kid":true}})",
        {"keys.require_kid 1"});
    row("IDs twice", setOf({okp(full), okp(full)}), "{}", {"keys.unique_kid 1", "keys.unique_kid 2"});
    row("IDs twice, not demanded", setOf({okp(full), okp(full)}),
        R"({"keys":{"unique_kid":false},"levels":{"duplicate_kid":"off"}})", {});
    row("use", setOf({okp(R"(,"kid":"a","alg":"EdDSA")")}), R"({"keys":{"require_use":true}})", {"keys.require_use 1"});
    row("algorithm not named", setOf({okp(R"(,"kid":"a","use":"sig")")}), R"({"keys":{"require_alg":true}})",
        {"keys.require_alg 1"});
    row("too few", good, R"({"keys":{"min_count":2}})", {"keys.min_count"});
    row("too many", setOf({okp(full), okp(R"(,"kid":"b","use":"sig","alg":"EdDSA")")}), R"({"keys":{"max_count":1}})",
        {"keys.max_count"});
    row("none at all", R"({"keys":[]})", R"({"keys":{"min_count":1}})", {"keys.min_count"});
    row("as a warning", good, R"({"keys":{"types":["EC"]},"levels":{"keys.types":"warning"}})",
        {"keys.types 1 (warning)"});
    row("off", good, R"({"keys":{"types":["EC"]},"levels":{"keys.types":"off"}})", {});
    row("age not known", good, R"({"keys":{"max_age":"1d"}})", {"keys.age_unknown 1 ?"});
    row("young", setOf({okp(full + R"(,"iat":1795438000)")}), R"({"keys":{"max_age":"1d"}})", {});
    row("old", setOf({okp(full + R"(,"iat":1795000000)")}), R"({"keys":{"max_age":"1d"}})", {"keys.max_age 1"});
    row("old by nbf", setOf({okp(full + R"(,"nbf":1795000000)")}), R"({"keys":{"max_age":"1d"}})", {"keys.max_age 1"});
    row("date in milliseconds tells nothing", setOf({okp(full + R"(,"iat":1795438000000)")}),
        R"({"keys":{"max_age":"1d"}})", {"keys.age_unknown 1 ?"});
    row("date as text tells nothing", setOf({okp(full + R"(,"iat":"1795438000")")}), R"({"keys":{"max_age":"1d"}})",
        {"keys.age_unknown 1 ?"});
    row("ends soon", setOf({okp(full + R"(,"exp":1795500000)")}), R"({"keys":{"expires_within":"30d"}})",
        {"keys.expires_within 1"});
    row("ends late", setOf({okp(full + R"(,"exp":1895500000)")}), R"({"keys":{"expires_within":"30d"}})", {});
    row("not usable", setOf({R"({"kty":"OKP","crv":"Ed25519","x":"AAAA","kid":"a"})"}),
        R"({"levels":{"coordinate_length":"off","use_absent":"off","alg_absent":"off"}})", {"keys.usable 1"});
    row("no keys in it", R"({"keys":7})", "{}", {"input.unrecognized"});
    row("other text", "hello", "{}", {"input.unrecognized"});
    row("nothing", "", "{}", {"input.unrecognized"});
}

void TestKeyRules::ruleIsApplied()
{
    QFETCH(const std::string, text);
    QFETCH(const std::string, policy);
    QTEST(saidOf(judgeText(text, policy)), "said");
}

void TestKeyRules::earliestDateGivesTheAge()
{
    const std::string text = setOf({okp(full + R"(,"iat":1795438000,"nbf":1795000000)")});
    const JudgedSubject judged = judgeText(text, R"({"keys":{"max_age":"1d"}})");
    QCOMPARE(saidOf(judged), listOf({"keys.max_age 1"}));
    QCOMPARE(judged.results[0].observed, std::string("438800"));
}

void TestKeyRules::privateKeysAreReported_data()
{
    QTest::addColumn<std::string>("text");
    const workshop::Signer ec = workshop::makeSigner("ES256", "a");
    const workshop::Signer secret = workshop::makeSecret("HS256", "a", "0123456789abcdef0123456789abcdef");
    QTest::newRow("private JWK") << json::write(ec.jwk);
    QTest::newRow("shared secret") << json::write(secret.jwk);
    QTest::newRow("set with one") << "{\"keys\":[" + json::write(ec.jwk) + "]}";
    QTest::newRow("encrypted PEM") << std::string("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"
                                                  "MIGjMF8GCSqGSIb3DQEFDTBSMDEGCSqGSIb3DQEFDDAkBBBrV0k0UWVbhGqJ0lY4\n"
                                                  "-----END ENCRYPTED PRIVATE KEY-----\n");
}

void TestKeyRules::privateKeysAreReported()
{
    QFETCH(const std::string, text);
    const QStringList said = saidOf(judgeText(text, "{}"));
    QVERIFY2(!said.filter(QLatin1StringView("keys.no_private")).isEmpty(), qPrintable(said.join(QStringLiteral("; "))));
    QVERIFY2(said.filter(QLatin1StringView("private_key_exposed")).isEmpty(),
             qPrintable(said.join(QStringLiteral("; ")))); // said once
}

void TestKeyRules::nothingPrivateIsInResults()
{
    const workshop::Signer secret = workshop::makeSecret("HS256", "a", "0123456789abcdef0123456789abcdef");
    const jose::Jwk key{json::Value(secret.jwk)};
    for (const Result &result : judgeText(json::write(secret.jwk), "{}").results) {
        for (const std::string &text : {result.observed, result.expected, result.identity}) {
            QVERIFY(!text.contains(*secret.jwk.find("k")->asString()));
            QVERIFY(!text.contains(key.thumbprint())); // it is a digest of the secret
        }
    }
}

void TestKeyRules::placesAreOfTheKeys()
{
    const std::string text = "{\"jwks\":\n" + setOf({okp(full), okp()}) + "}";
    const JudgedSubject judged = judgeText(text, R"({"keys":{"require_kid":true}})", SubjectKind::KeySet);
    const auto absent = std::ranges::find(judged.results, Rule::KeyIdRequired, &Result::rule);
    QVERIFY(absent != judged.results.end());
    QCOMPARE(absent->place, (Place{"/jwks/keys/1", 3, 1}));
}

/// Its start tells the age of the key, its end when it has to be replaced.
void TestKeyRules::certificateTells()
{
    const Bytes der =
        crypto::makeCertificate({.notBefore = moment - std::chrono::days(100),
                                 .notAfter = moment + std::chrono::days(20),
                                 .publicKeyInfo = crypto::spkiDer(workshop::makeSigner("ES256", "a").key)});
    const std::string text =
        "-----BEGIN CERTIFICATE-----\n" + base64url::encodeStandard(der) + "\n-----END CERTIFICATE-----\n";
    const auto said = [&text](const char *policy) { return saidOf(judgeText(text, policy)); };
    QVERIFY(said(R"({"keys":{"max_age":"90d"}})").contains(QLatin1StringView("keys.max_age 1")));
    QVERIFY(!said(R"({"keys":{"max_age":"101d"}})").contains(QLatin1StringView("keys.max_age 1")));
    QVERIFY(said(R"({"keys":{"expires_within":"30d"}})").contains(QLatin1StringView("keys.expires_within 1")));
    QVERIFY(!said(R"({"keys":{"expires_within":"19d"}})").contains(QLatin1StringView("keys.expires_within 1")));
}

void TestKeyRules::otherTextsAreNamed_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<inspect::KeyLoadingError::Fault>("fault");
    using enum inspect::KeyLoadingError::Fault;
    QTest::newRow("nothing") << std::string(" \n") << Empty;
    QTest::newRow("UTF-16") << std::string("\xFF\xFE{\0}\0", 6) << Utf16;
    QTest::newRow("web page") << std::string("<!DOCTYPE html><html><title>Sign in</title></html>") << WebPage;
    QTest::newRow("gzip") << std::string("\x1F\x8B\x08\0\0\0\0\0", 8) << Gzip;
    QTest::newRow("broken JSON") << std::string("{\"keys\": [}") << BadJson;
}

void TestKeyRules::otherTextsAreNamed()
{
    QFETCH(const std::string, text);
    QFETCH(const inspect::KeyLoadingError::Fault, fault);
    const JudgedSubject judged = judgeText(text, "{}");
    QCOMPARE(saidOf(judged), listOf({"input.unrecognized"}));
    QVERIFY(judged.results[0].loading);
    QCOMPARE(judged.results[0].loading->fault, fault);
    QVERIFY(judged.rules.empty()); // nothing has passed
}

void TestKeyRules::formsAreRecognized_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<SubjectKind>("kind");
    using enum SubjectKind;
    QTest::newRow("set") << setOf({okp()}) << KeySet;
    QTest::newRow("empty set") << std::string(R"({"keys":[]})") << KeySet;
    QTest::newRow("JWK") << okp() << Jwk;
    QTest::newRow("list of JWKs") << "[" + okp() + "]" << KeySet;
    QTest::newRow("PEM") << std::string("-----BEGIN PUBLIC KEY-----\n"
                                        "MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n"
                                        "-----END PUBLIC KEY-----\n")
                         << KeyFile;
    QTest::newRow("metadata") << std::string(R"({"issuer":"https://a.example","jwks_uri":"https://a.example/k"})")
                              << Discovery;
    QTest::newRow("token") << workshop::goodToken(workshop::makeSigner("ES256", "a")) << Token;
    QTest::newRow("token in a log") << "id_token=" + workshop::goodToken(workshop::makeSigner("ES256", "a")) + " x\n"
                                    << Token;
    QTest::newRow("other JSON") << std::string(R"({"a":1})") << Unknown;
    QTest::newRow("word") << std::string("secret") << Unknown;
}

void TestKeyRules::formsAreRecognized()
{
    QFETCH(const std::string, text);
    QFETCH(const SubjectKind, kind);
    QCOMPARE(recognize(text), kind);
}

QTEST_GUILESS_MAIN(TestKeyRules)
#include "tst_key_rules.moc"
