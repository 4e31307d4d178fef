// SPDX-License-Identifier: Apache-2.0
#include "endpoint/secret_mask.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tokenscope::endpoint::masked;

class TestSecretMask final : public QObject
{
    Q_OBJECT

private slots:
    void secretIsMasked_data();
    void secretIsMasked();
    void everyEscapeOfEachCharacterIsSeen();
};

void TestSecretMask::secretIsMasked_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("nothing") << ""_ba << ""_ba;
    QTest::newRow("other text") << R"(a\/b\u0061)"_ba << R"(a\/b\u0061)"_ba;
    QTest::newRow("as it is") << "x aab/aac= y"_ba << "x * y"_ba;
    QTest::newRow("slash escaped") << R"({"a":"aab\/aac="})"_ba << R"({"a":"*"})"_ba;
    QTest::newRow("first character in hexadecimal") << R"(\u0061ab/aac=)"_ba << "*"_ba;
    QTest::newRow("capital digits") << R"(aab\u002Faac\u003D)"_ba << "*"_ba;
    QTest::newRow("after its own beginning") << R"(aaab\/aab\/aac=)"_ba << R"(aaab\/*)"_ba;
    QTest::newRow("twice, and as it is") << R"(aab\/aac=,aab\/aac=;aab/aac=)"_ba << "*,*;*"_ba;
    QTest::newRow("cut off") << R"(aab\/aac)"_ba << R"(aab\/aac)"_ba;
    QTest::newRow("backslash at the end") << R"(aab\/aac=\)"_ba << R"(*\)"_ba;
    QTest::newRow("broken escape") << R"(\u00 aab\/aac=\u00zz)"_ba << R"(\u00 *\u00zz)"_ba;
    QTest::newRow("character that only looks alike") << R"(\u0161ab\/aac=)"_ba << R"(\u0161ab\/aac=)"_ba;
}

void TestSecretMask::secretIsMasked()
{
    QFETCH(const QByteArray, text);
    QTEST(masked(text, "aab/aac=", "*"), "expected");
}

void TestSecretMask::everyEscapeOfEachCharacterIsSeen()
{
    const QByteArray secret = "pts/_09.-~+=";
    for (qsizetype i = 0; i < secret.size(); ++i) {
        const QByteArray escape = "\\u00" + QByteArray::number(secret[i], 16);
        const QByteArray text = secret.first(i) + escape + secret.sliced(i + 1);
        QCOMPARE(masked(text, secret, "*"), "*"_ba);
    }
    const QByteArray quoted = R"([p\"t\\s\/])";
    const QByteArray awkward = R"(p"t\s/)";
    QCOMPARE(masked(quoted, awkward, "*"), "[*]"_ba);
}

QTEST_GUILESS_MAIN(TestSecretMask)
#include "tst_secret_mask.moc"
