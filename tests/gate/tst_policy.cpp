// SPDX-License-Identifier: Apache-2.0
#include "gate/policy_json.h"

#include <QTest>

#include <set>

using namespace tokenscope;
using namespace tokenscope::gate;
using namespace std::chrono_literals;

/// A policy is read whole or not at all.
class TestPolicy final : public QObject
{
    Q_OBJECT

private slots:
    void everyMemberIsRead();
    void everyRuleHasAName();
    void faultIsPlaced_data();
    void faultIsPlaced();
    void byteOrderMarkIsPassedOver();
    void registeredNamesWillDo();
    void levelsCount();
    void durationsAreRead_data();
    void durationsAreRead();
    void onlyWhatIsAskedForIsListed();
};

void TestPolicy::everyMemberIsRead()
{
    const auto policy = readPolicy(R"({
      "version": 1, "description": "for CI",
      "keys": {"algorithms": ["ES256", "EdDSA"], "key_management": "ECDH-ES", "types": ["EC", "OKP"], "curves": ["P-256"],
               "min_rsa_bits": 3072, "min_secret_bits": 256, "max_age": "90d", "expires_within": 86400,
               "require_kid": true, "unique_kid": false, "require_use": true, "require_alg": true,
               "no_private": false, "usable": false, "min_count": 1, "max_count": 4},
      "tokens": {"algorithms": "ES256", "key_management": ["RSA-OAEP-256"], "content_encryption": ["A256GCM"],
                 "issuer": ["https://a.example", "https://b.example"], "audience": "api", "kinds": ["id_token"],
                 "max_lifetime": "1h", "max_age": "10m", "required_claims": ["sub"], "leeway": 30,
                 "where": ["exp - payload.iat <= 1h", "payload.sub exists"], "verified": false},
      "discovery": {"issuer": "https://a.example", "https": false, "jwks_uri": false, "no_none": false,
                    "algorithms": ["ES256"], "key_management": ["ECDH-ES"], "pkce_s256": true,
                    "response_types": ["code"], "grant_types": ["authorization_code"],
                    "auth_methods": ["private_key_jwt"], "required": ["token_endpoint"]},
      "levels": {"keys.max_age": "warning", "expired": "off"}})");
    QVERIFY(policy);
    QCOMPARE(policy->keyAlgorithms, (Texts{"ES256", "EdDSA"}));
    QCOMPARE(policy->keyManagement, Texts{"ECDH-ES"});
    QCOMPARE(policy->leastRsaBits, std::optional(std::int64_t(3072)));
    QCOMPARE(policy->longestKeyAge, std::optional(90 * 24h));
    QCOMPARE(policy->expiresWithin, std::optional(24h));
    QVERIFY(policy->needsKeyId && !policy->needsUniqueKeyId && policy->needsUse && policy->needsAlgorithm);
    QVERIFY(!policy->forbidsPrivate && !policy->needsUsable && !policy->needsVerified && policy->needsPkce);
    QCOMPARE(policy->tokenIssuers.size(), 2U);
    QCOMPARE(policy->conditions.size(), 2U);
    QCOMPARE(policy->leeway, std::optional(30s));
    QCOMPARE(policy->discoveryIssuer, std::optional(std::string("https://a.example")));
    std::set<Rule> asked;
    for (const char *section : {"keys", "tokens", "discovery"}) {
        for (const Rule rule : rulesAskedFor(*policy, section))
            asked.insert(rule);
    }
    for (const Rule rule : {Rule::KeyAge, Rule::TokenWhere, Rule::DiscoveryPkce, Rule::DiscoveryRequired})
        QVERIFY(asked.contains(rule));
    QVERIFY(!asked.contains(Rule::KeyPrivate));
}

void TestPolicy::everyRuleHasAName()
{
    std::set<std::string_view> names;
    for (const Rule rule : allRules()) {
        QVERIFY(names.insert(ruleName(rule)).second);
        QCOMPARE(findRule(ruleName(rule)), std::optional(rule));
    }
    for (const PolicyMember &member : policyMembers())
        QVERIFY(names.contains(ruleName(member.rule)));
    for (const inspect::Code code : inspect::allCodes())
        QVERIFY(!names.contains(inspect::codeName(code)));
}

void TestPolicy::faultIsPlaced_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<PolicyFault>("fault");
    QTest::addColumn<std::string>("pointer");
    QTest::addColumn<std::size_t>("line");
    using enum PolicyFault;
    const auto row = [](const char *name, const char *text, PolicyFault fault, const char *pointer, std::size_t line) {
        QTest::newRow(name) << std::string(text) << fault << std::string(pointer) << line;
    };
    row("nothing", "", NotJson, "", 1);
    row("broken JSON", "{\n\"keys\": }", NotJson, "", 2);
    row("a list", "[]", NotObject, "", 1);
    row("unknown section", "{\n \"key\": {}}", Unknown, "/key", 2);
    row("unknown member", "{\"keys\": {\n \"algs\": []}}", Unknown, "/keys/algs", 2);
    row("member of another section", R"({"keys": {"issuer": "x"}})", Unknown, "/keys/issuer", 1);
    row("rule that takes no value", R"({"keys": {"age_unknown": true}})", Unknown, "/keys/age_unknown", 1);
    row("section twice", R"({"keys": {}, "keys": {}})", Repeated, "/keys", 1);
    row("member twice", R"({"keys": {"usable": true, "usable": false}})", Repeated, "/keys/usable", 1);
    row("section is no object", R"({"keys": []})", NotObject, "/keys", 1);
    row("later version", R"({"version": 2})", NotVersion, "/version", 1);
    row("version as text", R"({"version": "1"})", NotVersion, "/version", 1);
    row("list is a number", R"({"keys": {"types": 3}})", NotTexts, "/keys/types", 1);
    row("number in a list", "{\"keys\": {\"types\": [\"EC\",\n3]}}", NotTexts, "/keys/types/1", 2);
    row("null", R"({"tokens": {"issuer": null}})", NotTexts, "/tokens/issuer", 1);
    row("empty list", R"({"keys": {"algorithms": []}})", EmptyList, "/keys/algorithms", 1);
    row("empty condition list", R"({"tokens": {"where": []}})", EmptyList, "/tokens/where", 1);
    row("empty text", R"({"tokens": {"audience": ""}})", EmptyText, "/tokens/audience", 1);
    row("empty text in a list", R"({"tokens": {"audience": ["a", ""]}})", EmptyText, "/tokens/audience/1", 1);
    row("misspelt algorithm", R"({"keys": {"algorithms": ["RS256", "RS265"]}})", OutsideVocabulary,
        "/keys/algorithms/1", 1);
    row("algorithm in small letters", R"({"tokens": {"algorithms": ["es256"]}})", OutsideVocabulary,
        "/tokens/algorithms/0", 1);
    row("none is no algorithm", R"({"tokens": {"algorithms": ["none"]}})", OutsideVocabulary, "/tokens/algorithms/0",
        1);
    row("unknown kind", R"({"tokens": {"kinds": "idtoken"}})", OutsideVocabulary, "/tokens/kinds", 1);
    row("unknown curve", R"({"keys": {"curves": ["P256"]}})", OutsideVocabulary, "/keys/curves/0", 1);
    row("fraction", R"({"keys": {"min_rsa_bits": 2048.5}})", NotNumber, "/keys/min_rsa_bits", 1);
    row("below zero", R"({"keys": {"min_count": -1}})", NotNumber, "/keys/min_count", 1);
    row("number as text", R"({"keys": {"max_count": "3"}})", NotNumber, "/keys/max_count", 1);
    row("no duration", R"({"keys": {"max_age": "90 days"}})", NotDuration, "/keys/max_age", 1);
    row("negative duration", R"({"tokens": {"max_lifetime": -5}})", NotDuration, "/tokens/max_lifetime", 1);
    row("long leeway", R"({"tokens": {"leeway": "11m"}})", NotLeeway, "/tokens/leeway", 1);
    row("flag as text", R"({"keys": {"require_kid": "true"}})", NotFlag, "/keys/require_kid", 1);
    row("issuer as a list", R"({"discovery": {"issuer": ["a"]}})", NotText, "/discovery/issuer", 1);
    row("broken expression", R"({"tokens": {"where": ["exp > now", "exp >"]}})", NotFilter, "/tokens/where/1", 1);
    row("unknown level", R"({"levels": {"expired": "ignore"}})", NotLevel, "/levels/expired", 1);
    row("file that cannot be read, off", R"({"levels": {"input.unreadable": "off"}})", NeverOff,
        "/levels/input.unreadable", 1);
    row("age that is not known, off", R"({"levels": {"keys.age_unknown": "off"}})", NeverOff,
        "/levels/keys.age_unknown", 1);
    row("level as flag", R"({"levels": {"expired": false}})", NotLevel, "/levels/expired", 1);
    row("level of an unknown rule", R"({"levels": {"keys.age": "off"}})", Unknown, "/levels/keys.age", 1);
    row("level of an unknown finding", R"({"levels": {"expire": "off"}})", Unknown, "/levels/expire", 1);
}

void TestPolicy::faultIsPlaced()
{
    QFETCH(const std::string, text);
    QFETCH(const PolicyFault, fault);
    const auto policy = readPolicy(text);
    QVERIFY(!policy);
    QCOMPARE(policy.error().fault, fault);
    QTEST(policy.error().place.pointer, "pointer");
    QTEST(policy.error().place.line, "line");
}

/// As some editors write it.
void TestPolicy::byteOrderMarkIsPassedOver()
{
    QVERIFY(readPolicy("\xEF\xBB\xBF{\"keys\": {\"require_kid\": true}}"));
    QCOMPARE(readPolicy("\xEF\xBB\xBF{\"kees\": 1}").error().place.column, 10U);
}

/// A policy is for many machines, also such whose OpenSSL is older.
void TestPolicy::registeredNamesWillDo()
{
    QVERIFY(readPolicy(R"({"tokens":{"algorithms":["ML-DSA-44","ES256K","RS512"]}})"));
    for (const char *name : {"A128KW", "A256GCM", "HS257", "none", "NONE", ""})
        QVERIFY2(!isWordOf(Vocabulary::SignatureAlgorithms, name), name);
}

void TestPolicy::levelsCount()
{
    const auto policy =
        readPolicy(R"({"levels": {"keys.max_age": "warning", "expired": "off", "kid_absent": "error"}})");
    QVERIFY(policy);
    using enum inspect::Severity;
    QCOMPARE(policy->levelOf(Rule::KeyAge), Level::Warning);
    QCOMPARE(policy->levelOf(Rule::KeyExpiry), Level::Error);
    QCOMPARE(policy->levelOf(inspect::Code::Expired, Error), Level::Off);
    QCOMPARE(policy->levelOf(inspect::Code::KidAbsent, Note), Level::Error);
    QCOMPARE(policy->levelOf(inspect::Code::UseAbsent, Note), Level::Off);
    QCOMPARE(policy->levelOf(inspect::Code::UseAbsent, Warning), Level::Warning);
    QCOMPARE(policy->levelOf(inspect::Code::NotExamined, Note), Level::Error); // fails closed
}

void TestPolicy::durationsAreRead_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::optional<std::chrono::seconds>>("duration");
    using Maybe = std::optional<std::chrono::seconds>;
    const auto row = [](const char *text, Maybe duration) { QTest::newRow(text) << std::string(text) << duration; };
    row("90", 90s);
    row("45s", 45s);
    row("30m", 30min);
    row("12h", 12h);
    row("30d", 30 * 24h);
    row("2w", 14 * 24h);
    row("0", 0s);
    row("d", {});
    row("1.5h", {});
    row("-1d", {});
    row("+1d", {});
    row(" 1d", {});
    row("1d ", {});
    row("1y", {});
    row("1e3", {});
    row("99999999999999999999", {});
    row("9223372036854775807w", {});
    QTest::newRow("empty") << std::string() << Maybe();
}

void TestPolicy::durationsAreRead()
{
    QFETCH(const std::string, text);
    QFETCH(const std::optional<std::chrono::seconds>, duration);
    QCOMPARE(readDuration(text), duration);
}

void TestPolicy::onlyWhatIsAskedForIsListed()
{
    QCOMPARE(rulesAskedFor(Policy(), "keys"), (std::vector{Rule::KeyIdUnique, Rule::KeyPrivate, Rule::KeyUsable}));
    QCOMPARE(rulesAskedFor(Policy(), "tokens"), std::vector{Rule::TokenVerified});
    QCOMPARE(rulesAskedFor(Policy(), "discovery"),
             (std::vector{Rule::DiscoveryHttps, Rule::DiscoveryKeysAddress, Rule::DiscoveryNoNone}));
}

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
