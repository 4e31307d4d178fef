// SPDX-License-Identifier: Apache-2.0
#include "challenge/service_answer.h"

#include <QTest>

#include <string>

namespace tokenscope::challenge {

using namespace Qt::StringLiterals;

/// What an HTTP status says about a token.
class TestServiceAnswer : public QObject
{
    Q_OBJECT
private slots:
    void statusTells_data();
    void statusTells();
    void codesAreRead_data();
    void codesAreRead();
    void badCodesAreRefused_data();
    void badCodesAreRefused();
};

void TestServiceAnswer::statusTells_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Reaction>("reaction");
    QTest::addColumn<Trouble>("trouble");
    using enum Reaction;
    QTest::newRow("OK") << 200 << Accepted << Trouble::None;
    QTest::newRow("no content") << 204 << Accepted << Trouble::None;
    QTest::newRow("to the login page") << 302 << Refused << Trouble::None;
    QTest::newRow("bad request") << 400 << Refused << Trouble::None;
    QTest::newRow("unauthorized") << 401 << Refused << Trouble::None;
    QTest::newRow("header too large") << 431 << Refused << Trouble::None;
    QTest::newRow("request timeout") << 408 << Unclear << Trouble::TooSlow;
    QTest::newRow("too many requests") << 429 << Unclear << Trouble::Busy;
    QTest::newRow("broken") << 500 << Unclear << Trouble::ServerFault;
    QTest::newRow("interim") << 103 << Unclear << Trouble::NoHttp;
    QTest::newRow("gateway") << 502 << Unclear << Trouble::ServerFault;
}

void TestServiceAnswer::statusTells()
{
    QFETCH(const int, status);
    const ServiceAnswer answer = answerOf(status, StatusCodes());
    QTEST(answer.reaction, "reaction");
    QTEST(answer.trouble, "trouble");
    QCOMPARE(answer.status, status);
}

void TestServiceAnswer::codesAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<int>>("inside");
    QTest::addColumn<QList<int>>("outside");
    QTest::newRow("one") << "204"_ba << QList{204} << QList{200, 203, 205};
    QTest::newRow("range") << "200-299"_ba << QList{200, 299} << QList{199, 300};
    QTest::newRow("both") << "200-201,302,404-410"_ba << QList{200, 201, 302, 407} << QList{202, 301, 403, 411};
}

void TestServiceAnswer::codesAreRead()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QList<int>, inside);
    QFETCH(const QList<int>, outside);
    const auto codes = StatusCodes::parse(text.toStdString());
    QVERIFY(codes);
    for (const int status : inside)
        QVERIFY2(codes->contains(status), qPrintable(QString::number(status)));
    for (const int status : outside)
        QVERIFY2(!codes->contains(status), qPrintable(QString::number(status)));
    QCOMPARE(answerOf(inside.first(), *codes).reaction, Reaction::Accepted);
}

void TestServiceAnswer::badCodesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "20", "600", "2xx", "200-", "-299", "299-200", "200,", ",200", "200 ", "200--299",
                             "+200", "200-250-299", "99999999999"})
        QTest::addRow("%s", text) << QByteArray(text);
}

void TestServiceAnswer::badCodesAreRefused()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!StatusCodes::parse(text.toStdString()));
}

} // namespace tokenscope::challenge

QTEST_GUILESS_MAIN(tokenscope::challenge::TestServiceAnswer)
#include "tst_service_answer.moc"
