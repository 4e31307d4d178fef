// SPDX-License-Identifier: Apache-2.0
#include "endpoint/answer/envelope.h"

#include "json/document.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tokenscope::endpoint::Envelope;
namespace json = tokenscope::json;

namespace {

std::optional<Envelope> envelopeOf(std::string_view text)
{
    return Envelope::fromObject(*json::parse(text)->root.asObject());
}

} // namespace

class TestEnvelope final : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldIsKept();
    void unknownAndRepeatedMembersAreKept();
    void errorsAreRead();
    void wrongTypesAreShownAsTheirJson();
    void nullAndAbsentResultsDiffer();
    void otherObjectsAreNoEnvelope();
    void successIsExact_data();
    void successIsExact();
    void durationIsTheTimesDifference_data();
    void durationIsTheTimesDifference();
};

void TestEnvelope::everyFieldIsKept()
{
    const auto envelope = envelopeOf(R"({"summary":"s","status":"Success","request_id":"prq_a","request_time":"t1",
        "response_time":"t2","result":{"keys":[]}})");
    QVERIFY(envelope);
    QCOMPARE(envelope->requestId, "prq_a");
    QCOMPARE(envelope->requestTime, "t1");
    QCOMPARE(envelope->responseTime, "t2");
    QCOMPARE(envelope->status, "Success");
    QCOMPARE(envelope->summary, "s");
    QVERIFY(envelope->result && envelope->result->asObject());
    QVERIFY(envelope->unknown.empty());
}

void TestEnvelope::unknownAndRepeatedMembersAreKept()
{
    const auto envelope =
        envelopeOf(R"({"status":"Success","region":"eu","status":"Failed","result":null,"result":1})");
    QVERIFY(envelope);
    QCOMPARE(envelope->status, "Success");
    QCOMPARE(envelope->unknown.size(), size_t(3));
    QCOMPARE(envelope->unknown[0].name, "region");
    QCOMPARE(envelope->unknown[1].name, "status");
    QCOMPARE(envelope->unknown[2].name, "result");
}

void TestEnvelope::errorsAreRead()
{
    const auto envelope = envelopeOf(R"({"status":"ValidationError","result":{"errors":[
        {"code":"UnexpectedProperty","detail":"d","source":"/kid","path":"/p"},{"code":"BadFormat"},"odd"]}})");
    QVERIFY(envelope);
    QCOMPARE(envelope->errors.size(), size_t(3));
    QCOMPARE(envelope->errors[0].code, "UnexpectedProperty");
    QCOMPARE(envelope->errors[0].detail, "d");
    QCOMPARE(envelope->errors[0].source, "/kid");
    QCOMPARE(envelope->errors[0].path, "/p");
    QCOMPARE(envelope->errors[1].code, "BadFormat");
    QCOMPARE(envelope->errors[2].detail, "odd");
}

void TestEnvelope::wrongTypesAreShownAsTheirJson()
{
    const auto envelope = envelopeOf(R"({"status":200,"summary":null,"request_id":{"a":1}})");
    QVERIFY(envelope);
    QCOMPARE(envelope->status, "200");
    QVERIFY(!envelope->summary);
    QCOMPARE(envelope->requestId, R"({"a":1})");
    QVERIFY(!envelope->isSuccess());
}

void TestEnvelope::nullAndAbsentResultsDiffer()
{
    QVERIFY(!envelopeOf(R"({"status":"Success"})")->result);
    QVERIFY(envelopeOf(R"({"status":"Success","result":null})")->result->isNull());
}

void TestEnvelope::otherObjectsAreNoEnvelope()
{
    QVERIFY(!envelopeOf(R"({"keys":[]})"));
    QVERIFY(!envelopeOf(R"({"result":{"keys":[]},"summary":""})"));
    QVERIFY(!envelopeOf("{}"));
}

void TestEnvelope::successIsExact_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<bool>("success");
    QTest::addColumn<bool>("otherCase");
    QTest::newRow("exact") << "Success"_ba << true << false;
    QTest::newRow("lower") << "success"_ba << false << true;
    QTest::newRow("upper") << "SUCCESS"_ba << false << true;
    QTest::newRow("longer") << "Successful"_ba << false << false;
    QTest::newRow("blank behind") << "Success "_ba << false << false;
    QTest::newRow("another word") << "InternalError"_ba << false << false;
}

void TestEnvelope::successIsExact()
{
    QFETCH(const QByteArray, status);
    Envelope envelope;
    envelope.status = status.toStdString();
    QTEST(envelope.isSuccess(), "success");
    QTEST(envelope.isSuccessInOtherCase(), "otherCase");
}

void TestEnvelope::durationIsTheTimesDifference_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<qint64>("microseconds");
    QTest::newRow("milliseconds") << "2025-03-04T09:15:02.417Z"_ba << "2025-03-04T09:15:02.439Z"_ba << qint64(22'000);
    QTest::newRow("microseconds") << "2025-03-04T09:16:10.102331Z"_ba << "2025-03-04T09:16:10.104002Z"_ba
                                  << qint64(1'671);
    QTest::newRow("over a second") << "2025-03-04T09:15:02.9Z"_ba << "2025-03-04T09:15:04.1Z"_ba << qint64(1'200'000);
    QTest::newRow("backwards") << "2025-03-04T09:15:03Z"_ba << "2025-03-04T09:15:02Z"_ba << qint64(-1'000'000);
    QTest::newRow("two thousand years") << "2025-03-04T09:15:02.5Z"_ba << "4025-03-04T09:15:02.75Z"_ba
                                        << qint64(63'113'904'000'250'000);
    QTest::newRow("no time") << "soon"_ba << "2025-03-04T09:15:02Z"_ba << qint64(-1);
}

void TestEnvelope::durationIsTheTimesDifference()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const qint64, microseconds);
    Envelope envelope;
    envelope.requestTime = from.toStdString();
    envelope.responseTime = to.toStdString();
    QCOMPARE(envelope.duration().value_or(-1us).count(), microseconds);
}

QTEST_GUILESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
