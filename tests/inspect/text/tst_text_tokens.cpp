// SPDX-License-Identifier: Apache-2.0
#include "inspect/text_tokens.h"
#include "tests/inspect/finding_parameters.h"
#include "tests/inspect/token_workshop.h"

#include <QTest>

#include <ctime>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

/// Texts that hold several tokens: all of them are found, named by their places and judged.
class TestTextTokens final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsNoneInAToken_data();
    void findsNoneInAToken();
    void namesWhereTheyStand_data();
    void namesWhereTheyStand();
    void judgesEachAsIfAlone();
    void keepsPlacesInTheWholeText();
    void readsUtf16();
    void disclosuresBehindATokenAreItsOwn();
    void findsTokensBehindWhatOnlyLooksLikeThem();
    void looksThroughALineOnce();
    void looksThroughALogOnce();

private:
    Signer m_signer = makeSigner("ES256", "k");
    std::string m_good;
    std::string m_expired;
    std::string m_forged;
};

void TestTextTokens::initTestCase()
{
    m_good = goodToken(m_signer);
    json::Object claims = goodClaims();
    claims.set("exp", json::Value(now - 7200));
    m_expired = sign(m_signer, claims);
    m_forged = withSegment(m_good, 1, encoded(R"({"sub":"mallory"})"));
}

void TestTextTokens::findsNoneInAToken_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray token = QByteArray::fromStdString(m_good);
    QTest::newRow("token") << token;
    QTest::newRow("wrapped") << "  'Bearer " + token + "'\n";
    QTest::newRow("words") << QByteArray("nothing here");
    QTest::newRow("empty") << QByteArray("");
}

void TestTextTokens::findsNoneInAToken()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!textTokens(text.toStdString()));
}

void TestTextTokens::namesWhereTheyStand_data()
{
    QTest::addColumn<QByteArray>("before"); // the token, on its second line
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char *name, const char *before, const char *called) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(called);
    };
    row("member", "{\n  \"id_token\": \"", "id_token");
    row("member of JSON in JSON", "\n\"{\\\"id_token\\\":\\\"", "id_token");
    row("parameter", "\nGET /cb?state=1&id_token=", "id_token");
    row("escaped parameter", "\nGET /cb?to=https%3A%2F%2Fa%2F%3Fid_token%3D", "id_token");
    row("header", "GET / HTTP/1.1\nAuthorization: Bearer ", "Authorization");
    row("header of DPoP", "POST / HTTP/1.1\nDPoP: ", "DPoP");
    row("cookie", "\nCookie: a=b; session=", "session");
    row("variable", "\nexport TOKEN='", "TOKEN");
    row("YAML", "\n  token: ", "token");
    row("recorded header", "\n{\"name\": \"Authorization\", \"value\": \"Bearer ", "Authorization");
    row("recorded body", "\n{\"value\": \"", "value");
    row("Python", "\n{'access_token': '", "access_token");
    row("words", "\nrejected ", "");
    row("nothing", "log\n", "");
}

void TestTextTokens::namesWhereTheyStand()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, name);
    const std::string text = before.toStdString() + m_good + " \n and " + m_good;
    const auto found = textTokens(text);
    QVERIFY(found);
    QCOMPARE(found->places.size(), std::size_t(2));
    const auto places = placesOf(text, *found);
    QCOMPARE(QByteArray::fromStdString(places[0].name), name);
    QCOMPARE(places[0].line, std::size_t(2));
    QCOMPARE(places[0].column, std::size_t(before.size() - before.lastIndexOf('\n')));
    QCOMPARE(places[1].line, std::size_t(3));
    QCOMPARE(places[1].column, std::size_t(6));
}

void TestTextTokens::judgesEachAsIfAlone()
{
    const std::string text = "a " + m_good + "\nb " + m_expired + "\nc " + m_forged + "\nd eyJhbGciOiJFUzI1NiJ9.e30\n";
    const auto found = textTokens(text);
    QVERIFY(found);
    QCOMPARE(found->places.size(), std::size_t(3)); // the last is cut off
    const InspectionKeys keys = loaded({&m_signer});
    const Expectations expectations;
    const std::vector<std::string> alone{m_good, m_expired, m_forged};
    std::size_t next = 0;
    const std::size_t judged =
        inspectEach({text, keys, expectations, moment}, *found, [&](std::size_t number, const Inspection &inspection) {
            QCOMPARE(number, next++);
            const Inspection single = judge(alone[number], keys);
            QCOMPARE(inspection.verdict, single.verdict);
            QVERIFY(inspection.cause == single.cause || inspection.verdict == Verdict::Accepted);
            QVERIFY(inspection.token == single.token);
            const Finding *within = inspection.find(Code::EmbeddedInText);
            QVERIFY(within);
            QCOMPARE(numberIn(*within, "count").value(), 3);
            QCOMPARE(numberIn(*within, "token").value_or(1), std::int64_t(number + 1));
        });
    QCOMPARE(judged, std::size_t(3));
}

void TestTextTokens::keepsPlacesInTheWholeText()
{
    const std::string text = "first " + m_good + " second " + m_expired + " third";
    const auto found = textTokens(text);
    const InspectionKeys keys = loaded({&m_signer});
    const Expectations expectations;
    Question question{text, keys, expectations, moment};
    question.tokens = &*found;
    question.token = 1;
    const Inspection inspection = inspect::inspect(question);
    const std::size_t begin = text.find(m_expired);
    QCOMPARE(inspection.segments.front().range.offset, begin);
    QCOMPARE(inspection.ignored.size(), std::size_t(2));
    QCOMPARE(inspection.ignored.front(), (TextRange{0, begin}));
    QCOMPARE(inspection.ignored.back(), (TextRange{begin + m_expired.size(), std::size_t(6)}));
}

/// As PowerShell writes it.
void TestTextTokens::readsUtf16()
{
    const std::string text = "first " + m_good + "\r\nid_token=" + m_expired + "\r\n";
    std::string utf16 = "\xff\xfe";
    for (const char c : text)
        (utf16 += c) += '\0';
    const auto found = textTokens(utf16);
    QVERIFY(found);
    QCOMPARE(found->places.size(), std::size_t(2));
    const TokenPlace second = placesOf(utf16, *found)[1];
    QCOMPARE(second.line, std::size_t(2));
    QCOMPARE(QByteArray::fromStdString(second.name), QByteArray("id_token"));
    const InspectionKeys keys = loaded({&m_signer});
    const Expectations expectations;
    Question question{utf16, keys, expectations, moment};
    std::vector<Verdict> verdicts;
    inspectEach(question, *found, [&](std::size_t, const Inspection &each) { verdicts.push_back(each.verdict); });
    QCOMPARE(verdicts, (std::vector{Verdict::Accepted, Verdict::Rejected}));
    question.tokens = &*found;
    question.token = 1;
    const Inspection inspection = inspect::inspect(question);
    QCOMPARE(QByteArray::fromStdString(inspection.token), QByteArray::fromStdString(m_expired));
    QCOMPARE(inspection.segments.front().range.offset, 2 + 2 * text.find(m_expired));
}

/// What follows one token says nothing of the one before it.
void TestTextTokens::disclosuresBehindATokenAreItsOwn()
{
    const std::string disclosure = encoded(R"(["salt","name","value"])");
    const std::string text = "a " + m_good + " b " + m_good + " and ~" + disclosure + "~ c " + m_good + " d";
    const auto found = textTokens(text);
    QVERIFY(found);
    QCOMPARE(found->places.size(), std::size_t(3));
    std::vector<Verdict> verdicts;
    const InspectionKeys keys = loaded({&m_signer});
    const Expectations expectations;
    inspectEach({text, keys, expectations, moment}, *found,
                [&](std::size_t, const Inspection &inspection) { verdicts.push_back(inspection.verdict); });
    QCOMPARE(verdicts, (std::vector{Verdict::Accepted, Verdict::Unverified, Verdict::Accepted}));
}

/// What only looks like wrapped tokens is read as often as the text is long, and no more; a token in one line is found
/// behind that all the same, and that a wrapped one may have been passed over is reported.
void TestTextTokens::findsTokensBehindWhatOnlyLooksLikeThem()
{
    std::string junk;
    for (int i = 0; i < 1000; ++i)
        junk += "eyJ\n";
    junk += "eyJ.x\n\n";
    const std::string text = "a=" + m_good + "\n\n" + junk + "b=" + m_forged + "\n";
    const auto found = textTokens(text);
    QVERIFY(found);
    QCOMPARE(found->places.size(), std::size_t(2));
    QVERIFY(textTokens(text + junk + junk + m_expired)->isPartial);
    QVERIFY(!textTokens(m_good + "\n" + m_good)->isPartial);
}

/// Neither for each token of a line does its beginning, nor for each token of a text the text before it count again.
void TestTextTokens::looksThroughALineOnce()
{
    const auto cost = [](int tokens) {
        std::string text = "{\"log\":[";
        for (int i = 0; i < tokens; ++i) // alike up to their ends, as one token sought in the text would find them
            text += "{\"authorization\":\"Bearer eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJhIn0." + std::string(342, 'A') +
                    std::to_string(1000 + i) + "\"},";
        const InspectionKeys keys;
        const Expectations expectations;
        const std::clock_t start = std::clock(); // of this process alone
        const auto found = textTokens(text);
        const auto places = placesOf(text, *found);
        const std::size_t judged =
            inspectEach({text, keys, expectations, moment}, *found, [](std::size_t, const Inspection &) {});
        const std::clock_t spent = std::clock() - start;
        return judged == std::size_t(tokens) && places.size() == judged ? spent : std::clock_t(-1);
    };
    cost(100);
    const std::clock_t few = cost(250);
    const std::clock_t many = cost(2000);
    QVERIFY(few > 0 && many > 0);
    QVERIFY2(many < 16 * few, qPrintable(QString::number(double(many) / double(few))));
}

/// Four times the lines take at most some eight times as long; with the square of the text it would be sixteen.
void TestTextTokens::looksThroughALogOnce()
{
    const auto cost = [this](int lines) {
        std::string text;
        for (int i = 0; i < lines; ++i)
            text += "12:00:01 INFO request auth=\"Bearer " + m_good + "\" from 10.0.0.1\n";
        const InspectionKeys keys;
        const Expectations expectations;
        const std::clock_t start = std::clock(); // of this process alone, however busy the machine is
        const auto found = textTokens(text);
        const auto places = placesOf(text, *found);
        const std::size_t judged =
            inspectEach({text, keys, expectations, moment}, *found, [](std::size_t, const Inspection &) {});
        const std::clock_t spent = std::clock() - start;
        return judged == std::size_t(lines) && places.size() == judged ? spent : std::clock_t(-1);
    };
    cost(100); // what is done once only
    const std::clock_t few = cost(100);
    const std::clock_t many = cost(400);
    QVERIFY(few > 0 && many > 0);
    QVERIFY2(many < 10 * few, qPrintable(QString::number(double(many) / double(few))));
}

QTEST_GUILESS_MAIN(TestTextTokens)
#include "tst_text_tokens.moc"
