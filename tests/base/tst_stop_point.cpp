// SPDX-License-Identifier: Apache-2.0
#include "base/stop_point.h"

#include <QTest>

#include <thread>

using namespace tokenscope;

class TestStopPoint final : public QObject
{
    Q_OBJECT

private slots:
    void passesWithoutScope();
    void endsWorkOnceRequested();
    void outerScopeCountsToo();
    void otherThreadsGoOn();
    void loopsPassEverySoManyRounds();
};

void TestStopPoint::passesWithoutScope()
{
    stopPoint();
    {
        std::stop_source source;
        const StopScope scope(source.get_token());
        source.request_stop();
    }
    stopPoint(); // the scope is gone, and its request with it
    const StopScope never{{}};
    stopPoint();
}

void TestStopPoint::endsWorkOnceRequested()
{
    std::stop_source source;
    const StopScope scope(source.get_token());
    stopPoint();
    QVERIFY(!scope.isStopRequested());
    source.request_stop();
    QVERIFY(scope.isStopRequested());
    QVERIFY_THROWS_EXCEPTION(Stopped, stopPoint());
}

void TestStopPoint::outerScopeCountsToo()
{
    std::stop_source outer;
    const StopScope outerScope(outer.get_token());
    std::stop_source inner;
    {
        const StopScope innerScope(inner.get_token());
        outer.request_stop();
        QVERIFY_THROWS_EXCEPTION(Stopped, stopPoint());
    }
    QVERIFY(!inner.stop_requested());
}

void TestStopPoint::otherThreadsGoOn()
{
    std::stop_source source;
    const StopScope scope(source.get_token());
    source.request_stop();
    bool reachedTheEnd = false;
    std::thread([&reachedTheEnd] {
        stopPoint();
        reachedTheEnd = true;
    }).join();
    QVERIFY(reachedTheEnd);
}

void TestStopPoint::loopsPassEverySoManyRounds()
{
    std::stop_source source;
    const StopScope scope(source.get_token());
    source.request_stop();
    StopPoints stops(3);
    stops.pass();
    stops.pass();
    QVERIFY_THROWS_EXCEPTION(Stopped, stops.pass());
}

QTEST_GUILESS_MAIN(TestStopPoint)
#include "tst_stop_point.moc"
