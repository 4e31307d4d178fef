// SPDX-License-Identifier: Apache-2.0
#include "gate/policy_json.h"
#include "gate/subject.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::gate;

/// An issuer's metadata against a policy.
class TestDiscoveryRules final : public QObject
{
    Q_OBJECT

private slots:
    void ruleIsApplied_data();
    void ruleIsApplied();
    void placeIsOfTheMember();
};

namespace {

QStringList listOf(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list << QString::fromUtf8(text);
    return list;
}

const std::string good = R"({"issuer":"https://a.example",
 "authorization_endpoint":"https://a.example/auth",
 "token_endpoint":"https://a.example/token",
 "jwks_uri":"https://a.example/keys",
 "response_types_supported":["code"],
 "grant_types_supported":["authorization_code","refresh_token"],
 "id_token_signing_alg_values_supported":["ES256","RS256"],
 "code_challenge_methods_supported":["S256"]})";

std::string changed(const std::string &from, const std::string &to)
{
    std::string text = good;
    return text.replace(text.find(from), from.size(), to);
}

JudgedSubject judgedText(const std::string &text, const std::string &policyText, const Texts &askedFor)
{
    const auto policy = readPolicy(policyText);
    const inspect::InspectionKeys keys;
    return judge({"metadata.json", text, {}, askedFor}, {policy.value(), keys, Moment()});
}

} // namespace

void TestDiscoveryRules::ruleIsApplied_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("policy");
    QTest::addColumn<Texts>("askedFor");
    QTest::addColumn<QStringList>("said");
    const auto row = [](const char *name, const std::string &text, const char *policy,
                        std::initializer_list<const char *> said, const Texts &askedFor = {}) {
        QTest::newRow(name) << text << std::string(policy) << askedFor << listOf(said);
    };
    row("good", good, R"({"discovery":{"pkce_s256":true}})", {}, {"https://a.example"});
    row("issuer of another address", good, "{}", {"discovery.issuer /issuer"}, {"https://b.example"});
    row("slash at the end", good, "{}", {"discovery.issuer /issuer"}, {"https://a.example/"});
    row("issuer of the policy", good, R"({"discovery":{"issuer":"https://b.example"}})", {"discovery.issuer /issuer"});
    row("issuer of the policy counts more", good, R"({"discovery":{"issuer":"https://a.example"}})", {},
        {"https://b.example"});
    row("issuer missing", changed(R"("issuer":"https://a.example",)", ""), R"({"discovery":{"https":false}})",
        {"discovery.issuer "});
    row("issuer with a query", changed(R"("https://a.example",)", R"("https://a.example?x",)"), "{}",
        {"discovery.issuer /issuer"});
    row("issuer is a number", changed(R"("issuer":"https://a.example")", R"("issuer":7)"),
        R"({"discovery":{"https":false}})", {"discovery.issuer /issuer"});
    row("issuer twice", changed(R"("issuer":)", R"("issuer":"https://b.example","issuer":)"), "{}",
        {"discovery.issuer /issuer", "discovery.repeated_member /issuer"});
    row("list twice", changed(R"("code_ch)", R"("code_challenge_methods_supported":["plain"],"code_ch)"), "{}",
        {"discovery.repeated_member /code_challenge_methods_supported"});
    row("http", changed("https://a.example/token", "http://a.example/token"), "{}",
        {"discovery.https /token_endpoint"});
    row("keys over http", changed("https://a.example/keys", "http://a.example/keys"), "{}",
        {"discovery.https /jwks_uri"});
    row("http, which is let pass", changed("https://a.example/token", "http://a.example/token"),
        R"({"discovery":{"https":false}})", {});
    row("http within aliases",
        changed(R"("jwks_uri")", R"("mtls_endpoint_aliases":{"token_endpoint":"http://m.example"},"jwks_uri")"), "{}",
        {"discovery.https /mtls_endpoint_aliases/token_endpoint"});
    row("HTTPS in capitals", changed("https://a.example/token", "HTTPS://a.example/token"), "{}", {});
    row("no keys", changed(R"("jwks_uri":"https://a.example/keys",)", ""), "{}", {"discovery.jwks_uri "});
    row("none", changed(R"("ES256","RS256")", R"("ES256","none")"), "{}",
        {"discovery.no_none /id_token_signing_alg_values_supported"});
    row("None in capitals, of requests",
        changed(R"("code_ch)", R"("request_object_signing_alg_values_supported":["NONE"],"code_ch)"), "{}",
        {"discovery.no_none /request_object_signing_alg_values_supported"});
    row("algorithms", good, R"({"discovery":{"algorithms":["ES256"]}})",
        {"discovery.algorithms /id_token_signing_alg_values_supported"});
    row("algorithms not listed", changed(R"("id_token_signing_alg_values_supported":["ES256","RS256"],)", ""),
        R"({"discovery":{"algorithms":["ES256"]}})", {"discovery.algorithms  ?"});
    row("algorithms in a text", changed(R"(["ES256","RS256"])", R"("ES256 RS256")"), "{}",
        {"discovery.no_none /id_token_signing_alg_values_supported"});
    row("key management", changed(R"("code_ch)", R"("id_token_encryption_alg_values_supported":["RSA1_5"],"code_ch)"),
        R"({"discovery":{"key_management":["RSA-OAEP-256"]}})",
        {"discovery.key_management /id_token_encryption_alg_values_supported"});
    row("PKCE in the clear", changed(R"(["S256"])", R"(["plain"])"), R"({"discovery":{"pkce_s256":true}})",
        {"discovery.pkce_s256 /code_challenge_methods_supported"});
    row("no PKCE",
        changed(R"(,
 "code_challenge_methods_supported":["S256"])",
                ""),
        R"({"discovery":{"pkce_s256":true}})", {"discovery.pkce_s256 "});
    row("response types", changed(R"(["code"])", R"(["code","id_token token"])"),
        R"({"discovery":{"response_types":["code"]}})", {"discovery.response_types /response_types_supported"});
    row("grant types", good, R"({"discovery":{"grant_types":["authorization_code"]}})",
        {"discovery.grant_types /grant_types_supported"});
    row("grant types of an absent list",
        changed(R"("grant_types_supported":["authorization_code","refresh_token"],)", ""),
        R"({"discovery":{"grant_types":["authorization_code"]}})", {"discovery.grant_types "});
    row("authentication of an absent list", good, R"({"discovery":{"auth_methods":["private_key_jwt"]}})",
        {"discovery.auth_methods "});
    row("required", good, R"({"discovery":{"required":["token_endpoint","end_session_endpoint"]}})",
        {"discovery.required "});
}

void TestDiscoveryRules::ruleIsApplied()
{
    QFETCH(const std::string, text);
    QFETCH(const std::string, policy);
    QFETCH(const Texts, askedFor);
    QStringList said;
    for (const Result &result : judgedText(text, policy, askedFor).results) {
        said << QString::fromUtf8(result.id()) +
                    (result.rule == Rule::InputUnrecognized
                         ? QString()
                         : QLatin1Char(' ') + QString::fromStdString(result.place.pointer)) +
                    (result.isUnchecked ? QStringLiteral(" ?") : QString());
    }
    QTEST(said, "said");
}

void TestDiscoveryRules::placeIsOfTheMember()
{
    const JudgedSubject subject =
        judgedText(changed("https://a.example/token", "http://a.example/token"), "{}", {"https://a.example"});
    QCOMPARE(subject.results.size(), 1U);
    QCOMPARE(subject.results[0].place, (Place{"/token_endpoint", 3, 19}));
    QVERIFY(std::ranges::find(subject.rules, Rule::DiscoveryIssuer) != subject.rules.end());
}

QTEST_GUILESS_MAIN(TestDiscoveryRules)
#include "tst_discovery_rules.moc"
