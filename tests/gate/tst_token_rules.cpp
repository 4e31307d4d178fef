// SPDX-License-Identifier: Apache-2.0
#include "gate/policy_json.h"
#include "gate/report.h"
#include "gate/subject.h"
#include "tests/inspect/token_workshop.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::gate;
using namespace tokenscope::workshop;

namespace {

QStringList listOf(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list << QString::fromUtf8(text);
    return list;
}

} // namespace

/// Tokens against a policy.
class TestTokenRules final : public QObject
{
    Q_OBJECT

private slots:
    void ruleIsApplied_data();
    void ruleIsApplied();
    void unverifiedFailsClosed();
    void liftedErrorsDoNotHideAnUnverifiedToken_data();
    void liftedErrorsDoNotHideAnUnverifiedToken();
    void everyTokenOfATextIsJudged();
    void cutOffTokenIsReported();
    void unreadableContentFulfilsNoCondition();
    void tokenIsInNoResult();

private:
    JudgedSubject judged(const std::string &text, const std::string &policyText, bool withKeys = true) const
    {
        const auto policy = readPolicy(policyText);
        const inspect::InspectionKeys keys = withKeys ? loaded({&m_signer}) : inspect::InspectionKeys();
        return judge({"token.txt", text}, {policy.value(), keys, moment});
    }
    /// Ids of the results; what could not be checked has a question mark.
    static QStringList idsOf(const JudgedSubject &subject)
    {
        QStringList ids;
        for (const Result &result : subject.results) {
            if (result.level == Level::Error)
                ids << QString::fromUtf8(result.id()) + (result.isUnchecked ? QStringLiteral(" ?") : QString());
        }
        return ids;
    }
    std::string withClaims(std::initializer_list<std::pair<const char *, json::Value>> changes) const
    {
        json::Object claims = goodClaims();
        for (const auto &[name, value] : changes)
            claims.set(name, value);
        return sign(m_signer, claims);
    }

    const Signer m_signer = makeSigner("ES256", "a");
};

void TestTokenRules::ruleIsApplied_data()
{
    QTest::addColumn<std::string>("token");
    QTest::addColumn<std::string>("policy");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *name, const std::string &token, const std::string &policy,
                        std::initializer_list<const char *> ids) {
        QTest::newRow(name) << token << policy << listOf(ids);
    };
    const std::string good = goodToken(m_signer);
    const std::string issuer = *goodClaims().find("iss")->asString();
    row("good", good, "{}", {});
    row("line break behind it", good + "\n", "{}", {});
    row("algorithm allowed", good, R"({"tokens":{"algorithms":["ES256"]}})", {});
    row("algorithm", good, R"({"tokens":{"algorithms":["RS256"]}})", {"tokens.algorithms"});
    row("issuer", good, R"({"tokens":{"issuer":"https://other.example"}})", {"tokens.issuer"});
    row("issuer expected", good, R"({"tokens":{"issuer":")" + issuer + "\"}}", {});
    row("one of several issuers", good, R"({"tokens":{"issuer":["https://other.example",")" + issuer + "\"]}}", {});
    row("none of several issuers", good, R"({"tokens":{"issuer":["https://a.example","https://b.example"]}})",
        {"tokens.issuer"});
    row("audience", good, R"({"tokens":{"audience":["other"]}})", {"tokens.audience"});
    row("lifetime", good, R"({"tokens":{"max_lifetime":"30m"}})", {"tokens.max_lifetime"});
    row("lifetime within", good, R"({"tokens":{"max_lifetime":"1h"}})", {});
    row("age", good, R"({"tokens":{"max_age":"1m"}})", {"tokens.max_age"});
    row("claims", good, R"({"tokens":{"required_claims":["sub","email"]}})", {"tokens.required_claims"});
    row("condition", good, R"({"tokens":{"where":["payload.sub exists","payload.email exists"]}})", {"tokens.where"});
    row("none of several kinds", good, R"({"tokens":{"kinds":["logout_token","dpop_proof"]}})", {"tokens.kinds"});
    row("expired", withClaims({{"exp", json::Value(now - 3600)}}), "{}", {"expired"});
    row("expired, which is let pass", withClaims({{"exp", json::Value(now - 3600)}}), R"({"levels":{"expired":"off"}})",
        {});
    row("expired, as a warning", withClaims({{"exp", json::Value(now - 3600)}}), R"({"levels":{"expired":"warning"}})",
        {});
    row("level of the rule", good, R"({"tokens":{"audience":["other"]},"levels":{"tokens.audience":"off"}})", {});
}

void TestTokenRules::ruleIsApplied()
{
    QFETCH(const std::string, token);
    QFETCH(const std::string, policy);
    QTEST(idsOf(judged(token, policy)), "ids");
}

void TestTokenRules::unverifiedFailsClosed()
{
    const JudgedSubject subject = judged(goodToken(m_signer), "{}", false);
    QCOMPARE(idsOf(subject), listOf({"tokens.verified ?"}));
    QCOMPARE(Report({subject}).outcome(), Outcome::NotChecked);
    QVERIFY(idsOf(judged(goodToken(m_signer), R"({"tokens":{"verified":false}})", false)).isEmpty());
}

void TestTokenRules::liftedErrorsDoNotHideAnUnverifiedToken_data()
{
    QTest::addColumn<std::string>("token");
    QTest::addColumn<std::string>("policy");
    const std::string expired = withClaims({{"exp", json::Value(now - 3600)}});
    QTest::newRow("no signature") << encoded(R"({"alg":"none"})") + '.' + segmentOf(expired, 1) + '.'
                                  << std::string(R"({"levels":{"alg_none":"off","expired":"off"}})");
    QTest::newRow("signature of something else")
        << withSegment(expired, 1, segmentOf(goodToken(m_signer), 1))
        << std::string(R"({"levels":{"content_changed":"off","signature_mismatch":"off","expired":"off"}})");
    QTest::newRow("other key") << sign(makeSigner("ES256", "a"), goodClaims())
                               << std::string(R"({"levels":{"content_changed":"off","signature_mismatch":"off",)"
                                              R"("signature_by_other_key":"off","signature_made_otherwise":"off"}})");
}

void TestTokenRules::liftedErrorsDoNotHideAnUnverifiedToken()
{
    QFETCH(const std::string, token);
    QFETCH(const std::string, policy);
    QCOMPARE(idsOf(judged(token, policy)), listOf({"tokens.verified ?"}));
}

void TestTokenRules::everyTokenOfATextIsJudged()
{
    const std::string text =
        "first " + goodToken(m_signer) + "\nsecond " + withClaims({{"exp", json::Value(now - 3600)}}) + "\n";
    const JudgedSubject subject = judged(text, "{}");
    QCOMPARE(subject.parts, 2U);
    QCOMPARE(idsOf(subject), listOf({"expired"}));
    const auto expired = std::ranges::find(subject.results, Level::Error, &Result::level);
    QCOMPARE(expired->part.number, 2U);
    QCOMPARE(expired->place, (Place{{}, 2, 8}));
}

void TestTokenRules::cutOffTokenIsReported()
{
    const std::string token = goodToken(m_signer);
    const JudgedSubject subject =
        judged("a=" + token + "\nb=" + segmentOf(token, 0) + '.' + segmentOf(token, 1) + "\n", "{}");
    QCOMPARE(idsOf(subject), listOf({"input.unrecognized"}));
    const auto told = std::ranges::find(subject.results, Rule::InputUnrecognized, &Result::rule);
    QCOMPARE(told->place, (Place{{}, 2, 3}));
}

void TestTokenRules::unreadableContentFulfilsNoCondition()
{
    const std::string encrypted =
        encoded(R"({"alg":"dir","enc":"A256GCM"})") + "..AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA";
    const QStringList ids = idsOf(judged(encrypted, R"({"tokens":{"where":"payload.admin != \"true\""}})"));
    QVERIFY2(ids.contains(QLatin1StringView("tokens.where ?")), qPrintable(ids.join(QStringLiteral("; "))));
}

void TestTokenRules::tokenIsInNoResult()
{
    const std::string token = withClaims({{"exp", json::Value(now - 3600)}});
    const auto policy = readPolicy(R"({"tokens":{"audience":["other"],"where":"payload.email exists"}})");
    for (const Result &result : judged(token, R"({"tokens":{"audience":["other"]}})").results) {
        for (const std::string &text : {result.observed, result.expected, result.identity})
            QVERIFY(!text.contains(segmentOf(token, 2)) && !text.contains(segmentOf(token, 1)));
    }
}

QTEST_GUILESS_MAIN(TestTokenRules)
#include "tst_token_rules.moc"
