// SPDX-License-Identifier: Apache-2.0
#include "explain/report/report_writers.h"

#include "base/base64url.h"
#include "base/text_escape.h"
#include "crypto/digest.h"
#include "explain/phrases/markdown.h"
#include "tests/inspect/token_workshop.h"
#include "tests/jose/private_wrappings.h"
#include "json/document.h"
#include "json/writer.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::workshop;
using explain::MemberNames;
using explain::TokenReport;

namespace {

/// In each format that is text; PDF and print are made of the same outline.
QStringList allFormats(const TokenReport &report)
{
    const explain::Outline outline = explain::reportOutline(report);
    return {explain::reportMarkdown(outline), explain::reportHtml(outline), explain::reportText(outline),
            QString::fromStdString(explain::reportJson(report))};
}

QString failure(const QString &text, const QString &masked)
{
    const qsizetype at = text.indexOf(masked);
    return text.mid(std::max<qsizetype>(0, at - 80), 160);
}

/// A value as its bytes come out in base64url, whichever of the three places of a group they start at.
QStringList encodedForms(const std::string &value)
{
    QStringList forms{QString::fromStdString(value)};
    for (const std::size_t shift : {0U, 1U, 2U}) {
        const std::string text = encoded(std::string(shift, 'x') + value);
        forms << QString::fromStdString(text.substr(shift == 0 ? 0 : shift + 1, value.size()));
    }
    return forms;
}

TokenReport reportOn(const inspect::Inspection &inspection)
{
    return explain::makeReport(inspection, {.maskedClaims = explain::personalClaims(inspection)});
}

} // namespace

/// What is masked is in no format, whatever quotes it; and nothing from outside is markup in any of them.
class TestTokenReport final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_signer = std::make_unique<Signer>(makeSigner("ES256", "a")); }
    void personalClaimsAreMaskedFromTheStart_data();
    void personalClaimsAreMaskedFromTheStart();
    void maskedValueIsNowhere_data();
    void maskedValueIsNowhere();
    void privateKeyIsWithheld_data();
    void privateKeyIsWithheld();
    void tokenInsideIsMaskedToo();
    void disclosedClaimIsMasked();
    void requestIsMaskedToo();
    void eachClaimCanBeShown();
    void verdictStaysWhateverIsMasked();
    void maskedDateIsInNoFigure();
    void signatureIsThereWhereItIsWanted();
    void hostileTextIsOnlyText_data();
    void hostileTextIsOnlyText();
    void jsonIsTheMaskedToken();
    void aMegabyteIsCutAndTakesNoTime();

private:
    inspect::Inspection judged(const json::Object &claims, const inspect::Expectations &expectations = {}) const
    {
        return judge(sign(*m_signer, claims), loaded({m_signer.get()}), expectations);
    }

    std::unique_ptr<Signer> m_signer;
};

void TestTokenReport::personalClaimsAreMaskedFromTheStart_data()
{
    QTest::addColumn<bool>("isMasked");
    for (const char *name :
         {"sub", "email", "name", "given_name", "familyName", "preferred_username", "phone-number", "cognito:username",
          "https://example.com/claims/email", "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/nameidentifier",
          "upn", "birthdate"})
        QTest::newRow(name) << true;
    for (const char *name : {"iss", "aud", "exp", "scope", "roles", "client_id", "email_verified", "jti", "x/"})
        QTest::newRow(name) << false;
}

void TestTokenReport::personalClaimsAreMaskedFromTheStart()
{
    json::Object claims = goodClaims();
    claims.set(QTest::currentDataTag(), json::Value("what it says"));
    const inspect::Inspection inspection = judged(claims);
    QFETCH(const bool, isMasked);
    QCOMPARE(explain::personalClaims(inspection).contains(std::string(QTest::currentDataTag())), isMasked);
    for (const QString &text : allFormats(reportOn(inspection)))
        QCOMPARE(text.contains(u"what it says"_s), !isMasked);
}

void TestTokenReport::maskedValueIsNowhere_data()
{
    QTest::addColumn<QByteArray>("claims"); // beside `sub`, which is masked
    QTest::addColumn<QByteArray>("expected");
    const QByteArray value = "alice.example@customer.test";
    QTest::newRow("alone") << "{}"_ba << QByteArray();
    QTest::newRow("quoted by a finding") << "{}"_ba << "somebody else"_ba;
    QTest::newRow("expected, and so quoted by a check") << "{}"_ba << value;
    QTest::newRow("in another claim") << R"({"note":"of %1, as text"})"_ba.replace("%1", value) << QByteArray();
    QTest::newRow("as the name of a member") << R"({"groups":{"%1":true}})"_ba.replace("%1", value) << QByteArray();
    QTest::newRow("deeper") << R"({"act":{"act":{"sub":"%1"}}})"_ba.replace("%1", value) << QByteArray();
    QTest::newRow("in a list") << R"({"aud":["x","%1"]})"_ba.replace("%1", value) << QByteArray();
    for (const char *before : {"", "x", "xy"}) {
        const std::string inner = encoded(std::string(before) + value.toStdString());
        QTest::newRow((QByteArray("in base64url, behind ") + before).constData())
            << R"({"state":"%1"})"_ba.replace("%1", QByteArray::fromStdString(inner)) << QByteArray();
    }
    const std::string payload = encoded(R"({"sub":")" + value.toStdString() + R"("})");
    QTest::newRow("in a token within") << R"({"id_token":"eyJhbGciOiJub25lIn0.%1.c2ln"})"_ba.replace(
                                              "%1", QByteArray::fromStdString(payload))
                                       << QByteArray();
    QTest::newRow("in a text that findings cut short")
        << R"({"typ2":"%1"})"_ba.replace("%1", value + QByteArray(9000, 'z')) << QByteArray();
}

void TestTokenReport::maskedValueIsNowhere()
{
    QFETCH(const QByteArray, claims);
    QFETCH(const QByteArray, expected);
    const std::string value = "alice.example@customer.test";
    json::Object all = goodClaims();
    all.set("sub", json::Value(value));
    const auto more = json::parse(claims.toStdString());
    QVERIFY(more);
    for (const json::Member &member : more->root.asObject()->members())
        all.set(member.name, member.value);
    inspect::Expectations expectations;
    if (!expected.isEmpty())
        expectations.subject = expected.toStdString();
    const inspect::Inspection inspection = judged(all, expectations);
    for (const QString &text : allFormats(reportOn(inspection))) {
        for (const QString &form : encodedForms(value))
            QVERIFY2(!text.contains(form), qPrintable(failure(text, form)));
        for (const QString &part : QString::fromStdString(inspection.token).split(u'.'))
            QVERIFY2(!text.contains(part), qPrintable(failure(text, part)));
    }
}

void TestTokenReport::privateKeyIsWithheld_data()
{
    QTest::addColumn<QByteArray>("key");
    for (const QByteArray &member : test::privateMembers)
        QTest::addRow("O8 %s", member.constData()) << test::jwkWith(member);
}

/// In a member and in a text, of header and payload: nobody masks it by its name.
void TestTokenReport::privateKeyIsWithheld()
{
    QFETCH(const QByteArray, key);
    const auto jwk = json::parse(key.toStdString());
    QVERIFY(jwk);
    json::Object claims = goodClaims();
    claims.set("note", json::Value(key.toStdString()));
    claims.set("cnf", json::Value(json::Object({{"jwk", jwk->root}})));
    json::Object header = headerOf(*m_signer);
    header.append("jwk", jwk->root);
    const inspect::Inspection inspection =
        judge(sign(*m_signer, header, json::write(claims)), loaded({m_signer.get()}));
    for (const QString &text : allFormats(reportOn(inspection))) {
        QVERIFY2(!test::holdsPrivateValue(text.toUtf8()), qPrintable(text));
        QVERIFY(text.contains(u"withheld"_s));
    }
}

void TestTokenReport::tokenInsideIsMaskedToo()
{
    json::Object inner = goodClaims();
    inner.set("sub", json::Value("somebody inside"));
    json::Object header = headerOf(*m_signer);
    header.set("cty", json::Value("JWT"));
    const std::string outer = sign(*m_signer, header, sign(*m_signer, inner));
    const inspect::Inspection inspection = judge(outer, loaded({m_signer.get()}));
    QVERIFY(!inspection.nested.empty());
    for (const QString &text : allFormats(reportOn(inspection))) {
        QVERIFY2(!text.contains(u"somebody inside"_s), qPrintable(text));
        QVERIFY2(!text.contains(QString::fromStdString(segmentOf(sign(*m_signer, inner), 1))), qPrintable(text));
        QVERIFY(text.contains(u"https://"_s) || text.contains(u"iss"_s)); // the rest of it is there
    }
}

/// Nor can it be guessed by its salt and digest.
void TestTokenReport::disclosedClaimIsMasked()
{
    const std::string disclosure = encoded(R"(["c2FsdHNhbHQ", "email", "alice@customer.test"])");
    json::Object claims = goodClaims();
    const Bytes digest = crypto::sha256(asBytes(disclosure));
    claims.set("_sd", json::Value(json::Array{json::Value(base64url::encode(digest))}));
    const inspect::Inspection inspection =
        judge(sign(*m_signer, claims) + '~' + disclosure + '~', loaded({m_signer.get()}));
    QCOMPARE(inspection.disclosures.size(), std::size_t(1));
    for (const QString &text : allFormats(reportOn(inspection))) {
        QVERIFY2(!text.contains(u"alice"_s), qPrintable(text));
        QVERIFY(!text.contains(u"c2FsdHNhbHQ"_s));
        QVERIFY(!text.contains(QString::fromStdString(disclosure)));
    }
}

void TestTokenReport::requestIsMaskedToo()
{
    json::Object claims = goodClaims();
    claims.set("sub", json::Value("alice-of-request"));
    const inspect::Inspection inspection = judged(claims);
    endpoint::Exchange exchange;
    exchange.method = "GET";
    exchange.url = QUrl(u"https://keys.example/of/alice-of-request"_s);
    exchange.status = 200;
    exchange.headers = {{"X-For", "alice-of-request"}};
    exchange.body = R"({"keys":[],"for":"alice-of-request"})";
    exchange.bodyBytes = exchange.body.size();
    exchange.requestHeaders = {{"Authorization", "Bearer ••••"}};
    const explain::ReportEvidence evidence{{{exchange}}, {}, u"1 key of alice-of-request"_s};
    const TokenReport report =
        explain::makeReport(inspection, {.maskedClaims = explain::personalClaims(inspection)}, &evidence);
    for (const QString &text : allFormats(report)) {
        QVERIFY2(!text.contains(u"alice-of-request"_s), qPrintable(text));
        QVERIFY(text.contains(u"keys.example/of/"_s) || text.contains(u"keys.example"_s));
        QVERIFY(text.contains(u"$TOKEN"_s) || text.contains(u"\\$TOKEN"_s));
    }
    QVERIFY(!explain::reportMarkdown(explain::reportOutline(reportOn(inspection))).contains(u"keys.example"_s));
}

void TestTokenReport::eachClaimCanBeShown()
{
    json::Object claims = goodClaims();
    claims.set("sub", json::Value("the subject"));
    claims.set("tenant", json::Value("the tenant"));
    const inspect::Inspection inspection = judged(claims);
    const std::vector<std::string> names = explain::maskableClaims(inspection);
    QCOMPARE(names.size(), claims.size());
    for (const QString &text : allFormats(explain::makeReport(inspection, {}))) {
        QVERIFY(text.contains(u"the subject"_s));
        QVERIFY(!text.contains(u"•••"_s) && !text.contains(u"\\u2022"_s));
    }
    for (const QString &text : allFormats(explain::makeReport(inspection, {.maskedClaims = {"tenant"}}))) {
        QVERIFY(text.contains(u"the subject"_s) && !text.contains(u"the tenant"_s));
        QVERIFY(text.contains(u"tenant"_s)); // that there is one is said
    }
}

/// A token's author cannot blank the words of a report by choosing them as a name.
void TestTokenReport::verdictStaysWhateverIsMasked()
{
    json::Object claims = goodClaims();
    claims.set("exp", json::Value(now - 7200));
    const TokenReport plain = reportOn(judged(claims));
    QVERIFY(plain.headline.startsWith(u"Rejected"_s));
    claims.set("name", json::Value(plain.headline.toStdString()));
    claims.set("nickname", json::Value("expired"));
    claims.set("sub", json::Value("Rejected"));
    const TokenReport masked = reportOn(judged(claims));
    QCOMPARE(masked.headline, plain.headline);
    QCOMPARE(masked.reason, plain.reason);
    QCOMPARE(masked.checks.size(), plain.checks.size());
}

void TestTokenReport::maskedDateIsInNoFigure()
{
    json::Object claims = goodClaims();
    claims.set("exp", json::Value(now - 7201));
    const inspect::Inspection inspection = judged(claims);
    for (const QString &text : allFormats(explain::makeReport(inspection, {.maskedClaims = {"exp"}}))) {
        QVERIFY(!text.contains(QString::number(now - 7201)));
        QVERIFY2(!text.contains(u"10:59:59"_s), qPrintable(text));
    }
    claims.set("exp", json::Value(now + 7200));
    const TokenReport accepted = explain::makeReport(judged(claims), {.maskedClaims = {"exp"}});
    QVERIFY2(accepted.headline.contains(u"expires in 2 hours"_s), qPrintable(accepted.headline)); // not "never"
}

void TestTokenReport::signatureIsThereWhereItIsWanted()
{
    const std::string token = goodToken(*m_signer);
    const QString signature = QString::fromStdString(segmentOf(token, 2));
    const inspect::Inspection inspection = judge(token, loaded({m_signer.get()}));
    for (const QString &text : allFormats(explain::makeReport(inspection, {})))
        QVERIFY(!text.contains(signature));
    for (const QString &text :
         allFormats(explain::makeReport(inspection, {.maskedClaims = {}, .hasSignature = true}))) {
        QVERIFY(text.contains(signature));
        QVERIFY(!text.contains(QString::fromStdString(segmentOf(token, 1))));
    }
}

void TestTokenReport::hostileTextIsOnlyText_data()
{
    QTest::addColumn<QByteArray>("hostile");
    QTest::newRow("script") << "<script>alert(1)</script>"_ba;
    QTest::newRow("end of a block") << "</pre><img src=x onerror=alert(1)>"_ba;
    QTest::newRow("attribute") << "\" onload=\"alert(1)"_ba;
    QTest::newRow("entity") << "&lt;b&gt; &#60;"_ba;
    QTest::newRow("picture") << "![x](http://evil.example)"_ba;
    QTest::newRow("link") << "[x](http://evil.example)"_ba;
    QTest::newRow("addresses") << "http://evil.example www.evil.example a@evil.example"_ba;
    QTest::newRow("fence") << "```\n# out of the block"_ba;
    QTest::newRow("many fences") << "``````` ` ``"_ba;
    QTest::newRow("list and table") << "- a | b\n1. c\n***\n===\n> d ~~e~~"_ba;
    QTest::newRow("bidi") << "\u202Egnp.exe\u2066 \u200B"_ba;
    QTest::newRow("NUL") << QByteArray("a\0b", 3);
    QTest::newRow("escape sequence") << "\x1b]0;title\x07"_ba;
    QTest::newRow("gap of a sentence") << "%1 %2 %n"_ba;
}

void TestTokenReport::hostileTextIsOnlyText()
{
    QFETCH(const QByteArray, hostile);
    json::Object claims = goodClaims();
    claims.set("note", json::Value(hostile.toStdString()));
    claims.set(hostile.toStdString(), json::Value(std::int64_t(1)));
    claims.set("iss", json::Value(hostile.toStdString()));
    inspect::Expectations expectations;
    expectations.issuer = "https://issuer.example";
    expectations.subject = hostile.toStdString();
    const inspect::Inspection inspection = judged(claims, expectations);
    const TokenReport report = explain::makeReport(inspection, {.maskedClaims = {hostile.toStdString()}});
    const explain::Outline outline = explain::reportOutline(report);
    for (const QString &text : allFormats(report)) {
        for (const QChar character : text)
            QVERIFY(character == u'\n' || (!isUnsafeToShow(character.unicode())));
    }
    const QString html = explain::reportHtml(outline);
    static const QRegularExpression tag(u"<(/?[a-z!][a-z0-9]*)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QStringList ours = {u"!DOCTYPE"_s, u"html"_s, u"head"_s,   u"meta"_s, u"title"_s,
                                     u"style"_s,    u"body"_s, u"h1"_s,     u"h2"_s,   u"p"_s,
                                     u"ul"_s,       u"li"_s,   u"strong"_s, u"code"_s, u"pre"_s};
    for (const auto &match : tag.globalMatch(html))
        QVERIFY2(ours.contains(match.captured(1).remove(u'/')), qPrintable(match.captured()));
    QString rest = explain::reportMarkdown(outline);
    static const QRegularExpression block(u"^(`{3,})(json)?\n.*?\n\\1$"_s,
                                          QRegularExpression::DotMatchesEverythingOption |
                                              QRegularExpression::MultilineOption);
    static const QRegularExpression span(u"(?<![`\\\\])(`+)(?!`).*?(?<!`)\\1(?!`)"_s);
    static const QRegularExpression escape(u"\\\\."_s);
    rest.remove(block).remove(span).remove(escape);
    for (const char16_t markup : {u'<', u'[', u'`', u'|', u'!', u'~', u'>', u'_', u'@'})
        QVERIFY2(!rest.contains(markup), qPrintable(rest));
    QVERIFY2(!rest.contains(u"://"_s) && !rest.contains(u"www."_s), qPrintable(rest));
}

void TestTokenReport::jsonIsTheMaskedToken()
{
    json::Object claims = goodClaims();
    claims.set("sub", json::Value("alice \u202E \U0001F511"));
    claims.set("big", json::Value(json::Number{"1E400"}));
    const inspect::Inspection inspection = judged(claims);
    const std::string text = explain::reportJson(explain::makeReport(inspection, {}));
    QVERIFY(std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
    const auto document = json::parse(text);
    QVERIFY(document);
    QVERIFY(*document->root.asObject()->find("payload") == inspection.payload->root);
    QCOMPARE(*document->root.asObject()->find("verdict")->asString(), std::string("accepted"));
    claims.set("sub", json::Value("•••"));
    const auto masked = json::parse(explain::reportJson(reportOn(inspection)));
    QVERIFY(*masked->root.asObject()->find("payload") == json::Value(claims));
    QCOMPARE(json::write(*masked->root.asObject()->find("masked")), std::string(R"(["sub"])"));
}

void TestTokenReport::aMegabyteIsCutAndTakesNoTime()
{
    const auto timeFor = [this](std::size_t size) {
        json::Object claims = goodClaims();
        claims.set("sub", json::Value(std::string(size, 'a')));
        claims.set("note", json::Value(std::string(size, 'a') + 'b'));
        claims.set("lines", json::Value(std::string(size, '\n')));
        const inspect::Inspection inspection = judged(claims);
        QElapsedTimer timer;
        timer.start();
        const TokenReport report = reportOn(inspection);
        const explain::Outline outline = explain::reportOutline(report);
        const bool isCut = explain::reportMarkdown(outline).size() < 400'000;
        const bool isMasked = !explain::reportText(outline).contains(u"aaaaa"_s);
        const qint64 elapsed = timer.nsecsElapsed();
        return isCut && isMasked && !QString::fromStdString(explain::reportJson(report)).contains(u"aaaaa"_s) ? elapsed
                                                                                                              : -1;
    };
    const qint64 part = timeFor(32 * 1024);
    const qint64 whole = timeFor(256 * 1024);
    QVERIFY(part > 0 && whole > 0);
    QVERIFY2(whole < 40 * part, qPrintable(u"%1 and %2 ns"_s.arg(part).arg(whole)));
}

QTEST_GUILESS_MAIN(TestTokenReport)
#include "tst_token_report.moc"
