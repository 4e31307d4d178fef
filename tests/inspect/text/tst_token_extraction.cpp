// SPDX-License-Identifier: Apache-2.0
#include "inspect/text/token_extraction.h"
#include "tests/inspect/finding_parameters.h"
#include "tests/inspect/token_workshop.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

/// Getting at a token in whatever was pasted: what is taken, what is left out, and where it stood.
class TestTokenExtraction final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_token = goodToken(makeSigner("ES256", "k")); }
    void takesTheTokenOut_data();
    void takesTheTokenOut();
    void countsSeveralTokens();
    void keepsOffsetsIntoTheText();
    void joinsNothingOfTwoTokens();
    void takesLongTextsInLinearSteps();

private:
    std::string m_token;
};

void TestTokenExtraction::takesTheTokenOut_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const char *after = "") {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after);
    };
    row("bare", "");
    row("bearer", "Bearer ");
    row("header", "Authorization: Bearer ");
    row("header of a request", "POST /a HTTP/1.1\nHost: x\nAuthorization: Bearer ", "\nAccept: */*\n\n{}");
    row("header of a response", "HTTP/1.1 200 OK\r\nX-Token: ", "\r\n\r\n");
    row("curl with single quotes", "curl 'https://a.example' -H 'authorization: Bearer ", "' -d '{}'");
    row("curl over lines", "curl https://a.example \\\n  -H \"Authorization: Bearer ", "\" \\\n  --compressed");
    row("cookie", "Set-Cookie: id=", "; Path=/; HttpOnly");
    row("query", "https://app.example/cb?id_token=", "&state=1");
    row("fragment", "https://app.example/cb#id_token=", "");
    row("json body", "{\"id_token\": \"", "\", \"n\": 1}");
    row("har", "{\"log\":{\"entries\":[{\"value\":\"Bearer ", "\"}]}}");
    row("log line", "12:00 [info] got ", " from 10.0.0.1");
    row("sentence", "My token is ", ".");
    row("brackets", "(", ")");
    row("typographic quotes", "„", "“");
    row("angle brackets", "<", ">");
}

void TestTokenExtraction::takesTheTokenOut()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const std::string text = before.toStdString() + m_token + after.toStdString();
    const TokenExtraction extraction = extractToken(text);
    QCOMPARE(QByteArray::fromStdString(extraction.token), QByteArray::fromStdString(m_token));
    QCOMPARE(extraction.inText(0, m_token.size()), (TextRange{std::size_t(before.size()), m_token.size()}));
    QCOMPARE(extraction.findings.empty(), before.isEmpty() && after.isEmpty());
}

void TestTokenExtraction::countsSeveralTokens()
{
    const std::string other = goodToken(makeSigner("ES256", "other"));
    const TokenExtraction extraction = extractToken("first " + m_token + " then " + other + " and " + other);
    QCOMPARE(QByteArray::fromStdString(extraction.token), QByteArray::fromStdString(m_token));
    QVERIFY(extraction.findings.front().code == Code::EmbeddedInText);
    QCOMPARE(numberIn(extraction.findings.front(), "count").value(), 3);
}

void TestTokenExtraction::keepsOffsetsIntoTheText()
{
    const std::string text = "Bearer \u200b" + m_token;
    const TokenExtraction extraction = extractToken(text);
    QCOMPARE(extraction.inText(0, 1).offset, std::size_t(10));
    QCOMPARE(extraction.ignored.size(), std::size_t(1));
    QCOMPARE(extraction.ignored.front(), (TextRange{0, 10}));
}

void TestTokenExtraction::joinsNothingOfTwoTokens()
{
    const TokenExtraction extraction = extractToken(m_token + "\n" + m_token);
    QCOMPARE(QByteArray::fromStdString(extraction.token), QByteArray::fromStdString(m_token));
}

/// Not timed: each of these would not come back within the test's limit if work grew with the square of the text.
void TestTokenExtraction::takesLongTextsInLinearSteps()
{
    const std::string dots(1 << 20, '.');
    QVERIFY(extractToken(dots).token.size() + extractToken(dots).findings.size() > 0);
    std::string starts;
    for (int i = 0; i < 100'000; ++i)
        starts += "eyJ.";
    QVERIFY(!extractToken("x " + starts).findings.empty());
    std::string words;
    for (int i = 0; i < 100'000; ++i)
        words += "eyJhbGciOiJFUzI1NiJ9 ";
    QVERIFY(!extractToken(words).findings.empty());
    QVERIFY(!extractToken(std::string(1 << 20, '&')).findings.empty());
    QVERIFY(!extractToken(std::string(1 << 20, '"')).findings.empty());
}

QTEST_GUILESS_MAIN(TestTokenExtraction)
#include "tst_token_extraction.moc"
