// SPDX-License-Identifier: Apache-2.0
#include "jose/compact.h"
#include "tests/jose/rfc_samples.h"

#include <QTest>

#include <string>

using namespace tokenscope;
using namespace tokenscope::jose;
using namespace Qt::StringLiterals;

class TestCompact : public QObject
{
    Q_OBJECT

private slots:
    void countsSegmentsByTheirDots_data();
    void countsSegmentsByTheirDots();
    void splitsJwsIntoViewsOfTheText();
    void signingInputIsTheTextBeforeTheLastDot_data();
    void signingInputIsTheTextBeforeTheLastDot();
    void splitsJweIntoFiveSegments();
};

void TestCompact::countsSegmentsByTheirDots_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("segments");
    // A7: any number of dots, in linear time and without a list of the parts
    QTest::newRow("A7 no text") << ""_ba << qsizetype(1);
    QTest::newRow("A7 no dot") << "abc"_ba << qsizetype(1);
    QTest::newRow("A7 one dot") << "."_ba << qsizetype(2);
    QTest::newRow("A7 a JWS") << "a.b.c"_ba << qsizetype(3);
    QTest::newRow("A7 empty segments") << ".."_ba << qsizetype(3);
    QTest::newRow("A7 a JWE") << "a.b.c.d.e"_ba << qsizetype(5);
    QTest::newRow("A7 a million dots") << QByteArray(1'000'000, '.') << qsizetype(1'000'001);
}

void TestCompact::countsSegmentsByTheirDots()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qsizetype, segments);
    QCOMPARE(qsizetype(countSegments({text.data(), size_t(text.size())})), segments);
}

void TestCompact::splitsJwsIntoViewsOfTheText()
{
    const std::string text = "head.pay.sig";
    const auto jws = CompactJws::split(text);
    QCOMPARE(jws.header, std::string_view("head"));
    QCOMPARE(jws.payload, std::string_view("pay"));
    QCOMPARE(jws.signature, std::string_view("sig"));
    QCOMPARE(static_cast<const void *>(jws.payload.data()), static_cast<const void *>(text.data() + 5));
}

void TestCompact::signingInputIsTheTextBeforeTheLastDot_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("all parts") << "a.b.c"_ba << "a.b"_ba;
    QTest::newRow("no payload") << "a..c"_ba << "a."_ba;
    QTest::newRow("no header") << ".b.c"_ba << ".b"_ba;
    QTest::newRow("no signature") << "a.b."_ba << "a.b"_ba;
    QTest::newRow("nothing but dots") << ".."_ba << "."_ba;
}

void TestCompact::signingInputIsTheTextBeforeTheLastDot()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, input);
    const std::string token = text.toStdString();
    QCOMPARE(CompactJws::split(token).signingInput(), std::string_view(input.data(), size_t(input.size())));
}

void TestCompact::splitsJweIntoFiveSegments()
{
    const auto jwe = CompactJwe::split("header..iv.text.tag");
    const std::array<std::string_view, 5> expected{"header", "", "iv", "text", "tag"};
    QCOMPARE(jwe.segments, expected);
}

QTEST_GUILESS_MAIN(TestCompact)
#include "tst_compact.moc"
