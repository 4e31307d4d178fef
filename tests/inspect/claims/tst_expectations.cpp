// SPDX-License-Identifier: Apache-2.0
#include "tests/inspect/finding_parameters.h"
#include "tests/inspect/token_workshop.h"
#include "json/document.h"
#include "json/writer.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

Q_DECLARE_METATYPE(tokenscope::inspect::Expectations)

/// What the user expects decides: what cannot be compared or counted fails, and never passes for want of a value.
class TestExpectations final : public QObject
{
    Q_OBJECT

private slots:
    void decides_data();
    void decides();
    void boundsTheLeeway();
    void demandsTheClaimsOfAKind_data();
    void demandsTheClaimsOfAKind();
    void expectsTheIssuerOfTheKeys();
    void letsTheUserExpectAnotherIssuer();
    void tellsTheIssuersOfSeveralSetsApart();
};

namespace {

const Signer &signer()
{
    static const Signer made = makeSigner("ES256", "k");
    return made;
}

/// The good claims with some of them replaced; null in `changes` is null, and "-" takes a claim out.
json::Object claimsWith(const std::string &changes)
{
    json::Object claims = goodClaims();
    const auto document = json::parse(changes);
    for (const json::Member &member : document->root.asObject()->members()) {
        if (member.value == json::Value("-"))
            claims.remove(member.name);
        else
            claims.set(member.name, member.value);
    }
    return claims;
}

CheckState stateOf(const Inspection &inspection, CheckName name)
{
    const auto found = std::ranges::find(inspection.checks, name, &Check::name);
    return found == inspection.checks.end() ? CheckState::NotChecked : found->state;
}

Expectations expecting(const std::function<void(Expectations &)> &set)
{
    Expectations expectations;
    set(expectations);
    return expectations;
}

InspectionKeys foundThrough(const Signer &key, const std::string &issuer)
{
    InspectionKeys keys = loaded({&key});
    keys.current.front().origin = KeyOrigin::Discovery;
    keys.current.front().issuer = issuer;
    return keys;
}

} // namespace

void TestExpectations::decides_data()
{
    using std::chrono::seconds;
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<Expectations>("expectations");
    QTest::addColumn<QByteArray>("cause"); // empty: accepted
    const auto row = [](const QByteArray &name, const QByteArray &claims, const Expectations &expectations,
                        const char *cause) { QTest::newRow(name) << claims << expectations << QByteArray(cause); };
    const Expectations none;
    const Expectations hour = expecting([](Expectations &e) { e.maximumAge = seconds(3600); });
    const Expectations longest = expecting([](Expectations &e) { e.maximumLifetime = seconds(3600); });
    const Expectations endless = expecting([](Expectations &e) { e.maximumLifetime = seconds::max(); });
    const Expectations ageless = expecting([](Expectations &e) { e.maximumAge = seconds::max(); });
    const auto demanding = [](const char *claim) {
        return expecting([claim](Expectations &e) { e.requiredClaims = {claim}; });
    };

    row("N6 a required claim is null", R"({"email":null})", demanding("email"), "claim_missing");
    row("N6 a required claim is false", R"({"email":false})", demanding("email"), "");
    row("N6 a required claim is empty", R"({"email":""})", demanding("email"), "");
    row("N6 an entry without a name", R"({"":1})", demanding(""), "claim_missing");
    row("N6 no audience", R"({"aud":[]})", expecting([](Expectations &e) { e.audiences = {"app"}; }),
        "audience_mismatch");
    row("N6 an empty audience", R"({"aud":""})", expecting([](Expectations &e) { e.audiences = {""}; }),
        "audience_mismatch");
    row("N6 an empty entry beside the right audience", R"({"aud":"app"})",
        expecting([](Expectations &e) { e.audiences = {"app", ""}; }), "audience_mismatch");
    row("N6 an empty entry beside the right algorithm", "{}",
        expecting([](Expectations &e) { e.algorithms = {"ES256", ""}; }), "alg_not_allowed");
    row("N6 an empty issuer", R"({"iss":""})", expecting([](Expectations &e) { e.issuer = ""; }), "issuer_mismatch");
    row("N6 an empty subject", R"({"sub":""})", expecting([](Expectations &e) { e.subject = ""; }), "subject_mismatch");
    row("N6 an empty nonce", R"({"nonce":""})", expecting([](Expectations &e) { e.nonce = ""; }), "claim_missing");
    row("N6 an empty type", "{}", expecting([](Expectations &e) { e.type = ""; }), "type_mismatch");

    row("N7 age within", "{}", hour, "");
    row("N7 age without iat", R"({"iat":"-"})", hour, "claim_missing");
    row("N7 age of a null iat", R"({"iat":null})", hour, "claim_wrong_type");
    row("N7 age of an iat in text", R"({"iat":"1795438000"})", hour, "claim_wrong_type");
    row("N7 age of an iat ahead", R"({"iat":1795440000})", hour, "issued_in_future");
    row("N7 age of an iat ahead within the leeway", R"({"iat":1795438860})", hour, "");
    row("N7 age beyond 64 bits", R"({"iat":-9223372036854775808})", ageless, "token_too_old");
    row("N7 iat ahead without an age", R"({"iat":1795440000})", none, "issued_in_future");

    row("N8 lifetime within", R"({"iat":1795438000,"exp":1795441600})", longest, "");
    row("N8 lifetime past by a second", R"({"iat":1795438000,"exp":1795441601})", longest, "lifetime_excessive");
    row("N8 lifetime of a token that expires before its issue", R"({"iat":1795440001,"exp":1795440001})", longest,
        "lifetime_excessive");
    row("N8 lifetime without exp", R"({"exp":"-"})", longest, "lifetime_excessive");
    row("N8 lifetime without iat", R"({"iat":"-"})", longest, "claim_missing");
    row("N8 lifetime of an exp in text", R"({"exp":"1795441600"})", longest, "claim_wrong_type");
    row("N8 lifetime beyond 64 bits", R"({"iat":-9000000000000000000,"exp":9000000000000000000})", endless,
        "lifetime_excessive");
    row("N8 lifetime counted from an iat ahead", R"({"iat":1795538800,"exp":1795542000})", longest, "issued_in_future");
    row("N8 lifetime with exp in milliseconds", R"({"exp":1795441600000})", longest, "lifetime_excessive");
    row("N8 lifetime of another kind", R"({"exp":1895441600})", longest, "lifetime_excessive");

    for (const char *claim : {"exp", "nbf", "iat", "auth_time"}) {
        for (const char *value :
             {"1e400", "-1e400", "1e30", "1000000000000000000000000000000", "-1000000000000000000000000000000",
              "9223372036854775808", "-9223372036854775809", "9223372036854775807.5"}) {
            const QByteArray claims = QByteArray("{\"") + claim + "\":" + value + "}";
            row(QByteArray("N9 ") + claims, claims, none, "claim_wrong_type");
        }
    }
    row("N9 the last second that can be counted", R"({"exp":9223372036854775807})", none, "lifetime_excessive?");
    row("N9 the year 9999", R"({"exp":253402300799})", none, "lifetime_excessive?");
    row("N9 a fraction", R"({"exp":1795441600.25,"iat":1795438000.5})", none, "");
    row("N9 a tiny fraction", R"({"nbf":1e-400})", none, "");
    row("N9 the first second", R"({"nbf":-9223372036854775808})", none, "");
    row("N9 not before the end of time", R"({"nbf":9223372036854775807})", none, "not_yet_valid");
    row("N9 expired at the beginning of time", R"({"exp":-9223372036854775808})", none, "expired");
    row("N9 issued at the end of time", R"({"iat":9223372036854775807})", none, "issued_in_future");
}

void TestExpectations::decides()
{
    QFETCH(const QByteArray, claims);
    QFETCH(const Expectations, expectations);
    QFETCH(QByteArray, cause);
    const Inspection inspection =
        judge(sign(signer(), claimsWith(claims.toStdString())), loaded({&signer()}), expectations);
    const bool merelySaid = cause.endsWith('?') || (cause == "issued_in_future" && !expectations.maximumAge &&
                                                    !expectations.maximumLifetime && claims.contains("1795440000"));
    cause.replace('?', "");
    QCOMPARE(inspection.verdict, cause.isEmpty() || merelySaid ? Verdict::Accepted : Verdict::Rejected);
    if (!cause.isEmpty())
        QVERIFY(std::ranges::any_of(inspection.findings, [&](const Finding &finding) {
            return codeName(finding.code) == std::string_view(cause.constData()) &&
                   (finding.severity == Severity::Error) != merelySaid;
        }));
    const bool fails = !cause.isEmpty();
    if (expectations.maximumAge)
        QCOMPARE(stateOf(inspection, CheckName::Age) == CheckState::Failed, fails);
    if (expectations.maximumLifetime)
        QCOMPARE(stateOf(inspection, CheckName::Lifetime) == CheckState::Failed, fails);
}

/// Threat N10.
void TestExpectations::boundsTheLeeway()
{
    const auto expiredFor = [](std::int64_t ago, std::chrono::seconds leeway) {
        json::Object claims = goodClaims();
        claims.set("exp", json::Value(now - ago));
        Expectations expectations;
        expectations.leeway = leeway;
        return judge(sign(signer(), claims), loaded({&signer()}), expectations).verdict == Verdict::Rejected;
    };
    QVERIFY(expiredFor(600, std::chrono::seconds::max()));
    QVERIFY(!expiredFor(599, std::chrono::seconds::max()));
    QVERIFY(expiredFor(0, std::chrono::seconds(-3600)));
    QVERIFY(!expiredFor(-1, std::chrono::seconds::min()));
}

void TestExpectations::demandsTheClaimsOfAKind_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("access");
    QTest::addColumn<QByteArray>("cause"); // empty: accepted
    const auto row = [](const QByteArray &name, const QByteArray &changes, const char *type, bool access,
                        const char *cause) {
        QTest::newRow(name) << changes << QByteArray(type) << access << QByteArray(cause);
    };
    row("N11 an access token", R"({"client_id":"c"})", "at+jwt", true, "");
    row("N11 by its whole media type", R"({"client_id":"c"})", "application/AT+JWT", true, "");
    row("N11 typ JWT", R"({"client_id":"c"})", "JWT", true, "type_mismatch");
    row("N11 no typ", R"({"client_id":"c"})", "", true, "type_mismatch");
    row("N11 client_id is a number", R"({"client_id":7})", "at+jwt", true, "claim_wrong_type");
    row("N11 client_id is null", R"({"client_id":null})", "at+jwt", true, "claim_missing");
    for (const char *hollow :
         {R"("client_id":"")", R"("client_id":"c","iss":"")", R"("client_id":"c","aud":"")",
          R"("client_id":"c","aud":[])", R"("client_id":"c","aud":[""])", R"("client_id":"c","jti":"")"})
        row(QByteArray("N11 empty: ") + hollow, '{' + QByteArray(hollow) + '}', "at+jwt", true, "claim_missing");
    row("N11 jti is a number", R"({"client_id":"c","jti":7})", "at+jwt", true, "claim_wrong_type");
    for (const char *claim : {"iss", "exp", "aud", "sub", "iat", "jti", "client_id"}) {
        const QByteArray changes = QByteArray(R"({"client_id":"c",")") + claim + R"(":"-"})";
        row(QByteArray("N11 without ") + claim, changes, "at+jwt", true, "claim_missing");
    }
    row("N11 an ID token", "{}", "JWT", false, "");
    row("N11 an ID token without typ", "{}", "", false, "");
    row("N11 an access token for an ID token", "{}", "at+jwt", false, "type_mismatch");
    row("N11 an ID token needs no jti", R"({"jti":"-"})", "JWT", false, "");
    for (const char *claim : {"iss", "sub", "aud", "exp", "iat"}) {
        const QByteArray changes = QByteArray(R"({")") + claim + R"(":"-"})";
        row(QByteArray("N11 an ID token without ") + claim, changes, "JWT", false, "claim_missing");
    }
}

void TestExpectations::demandsTheClaimsOfAKind()
{
    QFETCH(const QByteArray, changes);
    QFETCH(const QByteArray, type);
    QFETCH(const bool, access);
    QFETCH(const QByteArray, cause);
    json::Object header = headerOf(signer());
    header.remove("typ");
    if (!type.isEmpty())
        header.append("typ", json::Value(type.toStdString()));
    Expectations expectations;
    expectations.tokenType = access ? TokenType::AccessToken : TokenType::IdToken;
    std::string text = changes.toStdString();
    // A name that is there twice there: the later one counts.
    if (const auto first = text.find(R"("client_id":"c","client_id")"); first != std::string::npos)
        text.erase(first, std::string_view(R"("client_id":"c",)").size());
    const Inspection inspection =
        judge(sign(signer(), header, json::write(claimsWith(text))), loaded({&signer()}), expectations);
    QCOMPARE(inspection.verdict, cause.isEmpty() ? Verdict::Accepted : Verdict::Rejected);
    if (!cause.isEmpty())
        QCOMPARE(QByteArray(codeName(inspection.causeFinding()->code).data()), cause);
}

/// Threat N12.
void TestExpectations::expectsTheIssuerOfTheKeys()
{
    const std::string own = *goodClaims().find("iss")->asString();
    const Inspection right = judge(goodToken(signer()), foundThrough(signer(), own));
    QCOMPARE(right.verdict, Verdict::Accepted);
    QVERIFY(std::ranges::find(right.checks, CheckName::Issuer, &Check::name)->fromKeys);
    const Inspection foreign = judge(goodToken(signer()), foundThrough(signer(), "https://other.example"));
    QCOMPARE(foreign.verdict, Verdict::Rejected);
    QVERIFY(foreign.cause == Code::IssuerMismatch);
    QCOMPARE(numberIn(*foreign.causeFinding(), "from_keys").value_or(0), 1);
    const std::string nameless = sign(signer(), claimsWith(R"({"iss":"-"})"));
    QVERIFY(judge(nameless, foundThrough(signer(), own)).cause == Code::IssuerMissing);
    QCOMPARE(judge(sign(signer(), headerOf(signer()), "no claims"), foundThrough(signer(), own)).verdict,
             Verdict::Rejected);
}

/// Threat N12.
void TestExpectations::letsTheUserExpectAnotherIssuer()
{
    Expectations expectations;
    expectations.issuer = *goodClaims().find("iss")->asString();
    const Inspection inspection =
        judge(goodToken(signer()), foundThrough(signer(), "https://other.example"), expectations);
    QCOMPARE(inspection.verdict, Verdict::Accepted);
    QVERIFY(!std::ranges::find(inspection.checks, CheckName::Issuer, &Check::name)->fromKeys);
}

/// Threat N12: a key of one issuer does not vouch for another, though both were named.
void TestExpectations::tellsTheIssuersOfSeveralSetsApart()
{
    const Signer other = makeSigner("ES256", "other");
    const std::string own = *goodClaims().find("iss")->asString();
    InspectionKeys keys = foundThrough(signer(), own);
    keys.current.push_back(foundThrough(other, "https://other.example").current.front());
    QCOMPARE(judge(goodToken(signer()), keys).verdict, Verdict::Accepted);
    QVERIFY(judge(goodToken(other), keys).cause == Code::IssuerMismatch);
    const json::Object others = claimsWith(R"({"iss":"https://other.example"})");
    QCOMPARE(judge(sign(other, others), keys).verdict, Verdict::Accepted);
    QVERIFY(judge(sign(signer(), others), keys).cause == Code::IssuerMismatch);
}

QTEST_GUILESS_MAIN(TestExpectations)
#include "tst_expectations.moc"
