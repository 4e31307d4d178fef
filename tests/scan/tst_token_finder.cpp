// SPDX-License-Identifier: Apache-2.0
#include "scan/token_finder.h"

#include "base/base64url.h"
#include "tests/inspect/token_workshop.h"

#include <QTest>

#include <ctime>
#include <random>

using namespace tokenscope;
using namespace tokenscope::workshop;
using scan::FoundToken;
using scan::TokenFinder;

/// Wherever a text is cut into pieces, the same tokens are found, at the same places.
class TestTokenFinder final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsInPieces_data();
    void findsInPieces();
    void tellsWhereTheyStand();
    void handsOnWholeLines();
    void looksThroughALineOnce();
    void findsEncodedAndCutOff_data();
    void findsEncodedAndCutOff();

private:
    std::string m_token;
};

namespace {

std::vector<FoundToken> foundIn(std::string_view text, std::size_t pieceSize)
{
    TokenFinder finder;
    std::vector<FoundToken> found;
    for (std::size_t at = 0; at < text.size(); at += pieceSize)
        std::ranges::move(finder.take(text.substr(at, pieceSize)), std::back_inserter(found));
    std::ranges::move(finder.finish(), std::back_inserter(found));
    return found;
}

} // namespace

void TestTokenFinder::initTestCase()
{
    m_token = goodToken(makeSigner("ES256", "a"));
}

void TestTokenFinder::findsInPieces_data()
{
    QTest::addColumn<quint64>("pieceSize");
    for (const quint64 size : {1009ULL, 65536ULL, 262144ULL, 1048576ULL, 8388608ULL})
        QTest::addRow("%llu", size) << size;
}

void TestTokenFinder::findsInPieces()
{
    QFETCH(const quint64, pieceSize);
    std::mt19937 random(7);
    std::string text;
    std::vector<std::uint64_t> places;
    std::vector<std::uint64_t> lines;
    std::uint64_t line = 1;
    while (text.size() < 3'000'000) {
        const std::size_t filling = random() % 40'000;
        text.append(filling, '-'); // of the characters of a token
        text += random() % 2 == 0 ? "\n" : " ";
        line += text.back() == '\n' ? 1 : 0;
        text += "token=";
        places.push_back(text.size());
        lines.push_back(line);
        text += m_token + ' ';
    }
    const auto found = foundIn(text, pieceSize);
    QCOMPARE(found.size(), places.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        QCOMPARE(found[i].offset, places[i]);
        QCOMPARE(found[i].line, lines[i]);
        QCOMPARE(found[i].text, m_token);
        QCOMPARE(found[i].name, std::string("token"));
    }
}

void TestTokenFinder::tellsWhereTheyStand()
{
    const std::string text = "2026-11-23T12:59:58Z a\n2026-11-23T13:00:00Z b id_token=" + m_token + "\nnext " + m_token;
    const auto found = foundIn(text, text.size());
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[0].line, 2ULL);
    QCOMPARE(found[0].name, std::string("id_token"));
    QVERIFY(found[0].lineTime == moment);
    QCOMPARE(found[1].line, 3ULL);
    QVERIFY(!found[1].lineTime);
}

void TestTokenFinder::handsOnWholeLines()
{
    TokenFinder finder;
    QVERIFY(finder.take("a " + m_token + "\nb " + m_token.substr(0, 40)).empty());
    QCOMPARE(finder.pause().size(), std::size_t(1));
    QVERIFY(finder.take(m_token.substr(40)).empty());
    const auto last = finder.finish();
    QCOMPARE(last.size(), std::size_t(1));
    QCOMPARE(last[0].text, m_token);
    QCOMPARE(last[0].line, 2ULL);
}

/// The beginning of a line is not sought again for each token in it: eight times the tokens in one line take at most
/// some sixteen times as long; with the square it would be 64.
void TestTokenFinder::looksThroughALineOnce()
{
    const auto cost = [](int tokens) {
        std::string text = "2026-11-23T12:59:58Z Cookie: ";
        for (int i = 0; i < tokens; ++i)
            text += "c=eyJhbGciOiJub25lIn0.e30.; ";
        const std::clock_t start = std::clock(); // of this process alone
        const auto found = foundIn(text, text.size());
        const std::clock_t spent = std::clock() - start;
        return found.size() == std::size_t(tokens) && found.back().lineTime ? spent : std::clock_t(-1);
    };
    cost(1000);
    const std::clock_t few = cost(1500);
    const std::clock_t many = cost(12'000);
    QVERIFY(few > 0 && many > 0);
    QVERIFY2(many < 24 * few, qPrintable(QString::number(double(many) / double(few))));
}

void TestTokenFinder::findsEncodedAndCutOff_data()
{
    findsInPieces_data();
}

void TestTokenFinder::findsEncodedAndCutOff()
{
    QFETCH(const quint64, pieceSize);
    const std::string encodedToken = base64url::encodeStandard(asBytes(m_token));
    const std::string cut = m_token.substr(0, m_token.find('.') + 30);
    std::string text;
    std::vector<std::string> expected;
    while (text.size() < 3'000'000) {
        for (const std::string &each : {m_token, encodedToken, cut}) {
            text += "2026-11-23T12:59:58Z secret: " + each + "\n" + std::string(9'000, '-') + "\n";
            expected.push_back(each);
        }
    }
    const auto found = foundIn(text, pieceSize);
    QCOMPARE(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        QCOMPARE(found[i].text, expected[i]);
}

QTEST_GUILESS_MAIN(TestTokenFinder)
#include "tst_token_finder.moc"
