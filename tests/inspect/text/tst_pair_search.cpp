// SPDX-License-Identifier: Apache-2.0
#include "inspect/text/pair_search.h"

#include <QTest>

#include <string>

using namespace tokenscope::inspect;

/// Blocks are asked as a whole: no pair is lost at the edge of one, and none is read behind the text.
class TestPairSearch final : public QObject
{
    Q_OBJECT

private slots:
    void findsThePairWhereverItIs();
    void findsTheFirstOfTwo();
    void findsNothingInHalves();
};

namespace {

std::size_t find(std::string_view text, std::size_t from)
{
    return nextPair(text, from, [](unsigned char first, unsigned char second) {
        return (first == 'e') & ((second == 'y') | (second == 0xFF));
    });
}

constexpr std::size_t longest = 100; // three blocks and a bit

} // namespace

void TestPairSearch::findsThePairWhereverItIs()
{
    for (const std::string pair : {"ey", "e\xFF"}) {
        for (std::size_t size = 2; size <= longest; ++size) {
            for (std::size_t place = 0; place + 2 <= size; ++place) {
                std::string text(size, 'e');
                text.replace(place, 2, pair);
                for (const std::size_t from : {std::size_t(0), place / 2, place})
                    QCOMPARE(find(text, from), place);
                QCOMPARE(find(text, place + 1), size);
            }
        }
    }
}

void TestPairSearch::findsTheFirstOfTwo()
{
    for (std::size_t first = 0; first + 4 <= longest; ++first) {
        for (std::size_t second = first + 2; second + 2 <= longest; ++second) {
            std::string text(longest, '-');
            text.replace(first, 2, "ey").replace(second, 2, "ey");
            QCOMPARE(find(text, 0), first);
            QCOMPARE(find(text, first + 1), second);
        }
    }
}

void TestPairSearch::findsNothingInHalves()
{
    for (std::size_t size = 0; size <= longest; ++size) {
        const std::string text = std::string(size, 'y') + "ey";
        QCOMPARE(find(std::string_view(text).substr(0, size + 1), 0), size + 1); // the `y` is behind the text
        QCOMPARE(find(std::string(size, 'e'), 0), size);
        QCOMPARE(find(std::string(size, 'e'), size), size);
    }
}

QTEST_GUILESS_MAIN(TestPairSearch)

#include "tst_pair_search.moc"
