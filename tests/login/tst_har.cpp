// SPDX-License-Identifier: Apache-2.0
#include "login/recording/har.h"
#include "login/recording/http_fields.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::login;

namespace {

QByteArray harOf(const QByteArray &entries)
{
    return R"({"log":{"version":"1.2","entries":[)" + entries + "]}}";
}

Har read(const QByteArray &text)
{
    auto har = readHar({text.data(), std::size_t(text.size())});
    return har ? std::move(*har) : Har();
}

} // namespace

/// HAR files as browsers and proxies write them.
class TestHar final : public QObject
{
    Q_OBJECT

private slots:
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void readsBodies_data();
    void readsBodies();
    void readsHeaders();
    void ordersByTime();
    void passesOverDamagedEntries();
    void readsAddresses_data();
    void readsAddresses();
    void readsChallenges();
    void readsCookies();
    void readsDates();
};

void TestHar::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<HarFault>("fault");
    QTest::newRow("empty") << ""_ba << HarFault::NotJson;
    QTest::newRow("cut off") << R"({"log":{"entries":[{)"_ba << HarFault::NotJson;
    QTest::newRow("a key set") << R"({"keys":[]})"_ba << HarFault::NotHar;
    QTest::newRow("entries are no list") << R"({"log":{"entries":{}}})"_ba << HarFault::NotHar;
    QTest::newRow("no entries") << harOf("") << HarFault::NoEntries;
    QTest::newRow("no entry that can be read") << harOf("{},7,null") << HarFault::NoEntries;
    QByteArray many = "0";
    many.append(QByteArray(",0").repeated(int(maximumEntries)));
    QTest::newRow("too many") << harOf(many) << HarFault::TooManyEntries;
}

void TestHar::refusesOtherFiles()
{
    QFETCH(const QByteArray, text);
    QFETCH(const HarFault, fault);
    const auto har = readHar({text.data(), std::size_t(text.size())});
    QVERIFY(!har);
    QCOMPARE(har.error().fault, fault);
}

void TestHar::readsBodies_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("answered");
    QTest::newRow("as text") << R"({"text":"a=1&b=2","mimeType":"application/x-www-form-urlencoded"})"_ba
                             << R"({"text":"{}","mimeType":"application/json"})"_ba << "a=1&b=2"_ba << "{}"_ba;
    QTest::newRow("in base64") << R"({"text":"YT0x","encoding":"base64","mimeType":""})"_ba
                               << R"({"text":"eyJhIjoxfQ==","encoding":"base64"})"_ba << "a=1"_ba << R"({"a":1})"_ba;
    QTest::newRow("fields alone") << R"({"params":[{"name":"a","value":"x y"},{"name":"b","value":"1%2F2"}]})"_ba
                                  << R"({"size":0})"_ba << "a=x%20y&b=1%2F2"_ba << ""_ba;
    QTest::newRow("none") << "null"_ba << "null"_ba << ""_ba << ""_ba;
}

void TestHar::readsBodies()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, response);
    QFETCH(const QByteArray, sent);
    QFETCH(const QByteArray, answered);
    const Har har = read(harOf(R"({"request":{"method":"post","url":"https://a.example/t","postData":)" + request +
                               R"(},"response":{"status":200,"content":)" + response + "}}"));
    QCOMPARE(har.entries.size(), std::size_t(1));
    QCOMPARE(QByteArray::fromStdString(har.entries.front().requestBody), sent);
    QCOMPARE(QByteArray::fromStdString(har.entries.front().body), answered);
    QCOMPARE(har.entries.front().method, std::string("POST"));
    QVERIFY(!har.entries.front().started);
}

void TestHar::readsHeaders()
{
    const Har har = read(harOf(R"({"_initiator":{},"startedDateTime":"2026-11-23T14:00:00.5+01:00","time":-1,
        "request":{"url":"https://a.example/","method":"GET","headers":[{"name":":path","value":"/"},
        {"name":"COOKIE","value":"a=1; b=2"},{"name":"X-Empty"}]},
        "response":{"status":302,"redirectURL":"/next","headers":[],"_error":"net::ERR_FAILED"}})"));
    const HarEntry &entry = har.entries.front();
    QCOMPARE(entry.requestHeaders.size(), std::size_t(2));
    QCOMPARE(valueOf(entry.requestHeaders, "cookie")->c_str(), "a=1; b=2");
    QCOMPARE(entry.location, std::string("/next"));
    QCOMPARE(entry.failure, std::string("net::ERR_FAILED"));
    QCOMPARE(entry.started->time_since_epoch().count(), qint64(1795438800500));
    QVERIFY(har.hasCookies);
}

void TestHar::ordersByTime()
{
    const QByteArray late = R"({"startedDateTime":"2026-11-23T13:00:02Z","request":{"url":"https://a.example/late"}})";
    const QByteArray early =
        R"({"startedDateTime":"2026-11-23T13:00:01Z","request":{"url":"https://a.example/early"}})";
    const QByteArray timeless = R"({"request":{"url":"https://a.example/timeless"}})";
    const Har ordered = read(harOf(late + ',' + early));
    QCOMPARE(ordered.entries.front().address.path, std::string("/early"));
    QCOMPARE(ordered.entries.front().number, std::size_t(2));
    QCOMPARE(read(harOf(late + ',' + timeless + ',' + early)).entries.front().address.path, std::string("/late"));
}

void TestHar::passesOverDamagedEntries()
{
    const Har har = read("\xEF\xBB\xBF" + harOf(R"(7,{"request":{"url":"about:blank"}},{"request":{"url":"x"}},
        {"request":{"url":"https://a.example/"}},{"request":[]})"));
    QCOMPARE(har.entries.size(), std::size_t(2));
    QCOMPARE(har.unread, std::vector<std::size_t>({1, 3, 5}));
}

void TestHar::readsAddresses_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("reference");
    QTest::addColumn<QByteArray>("address"); ///< empty: none
    QTest::newRow("default port") << "https://A.example:443/x?y#z"_ba << ""_ba << "https://a.example/x"_ba;
    QTest::newRow("other port") << "http://a.example:8080"_ba << ""_ba << "http://a.example:8080/"_ba;
    QTest::newRow("IPv6") << "http://[::1]:3000/cb"_ba << ""_ba << "http://[::1]:3000/cb"_ba;
    QTest::newRow("user") << "https://u:p@a.example/"_ba << ""_ba << "https://a.example/"_ba;
    QTest::newRow("absolute path") << "https://a.example/x/y"_ba << "/z?code=1"_ba << "https://a.example/z"_ba;
    QTest::newRow("relative path") << "https://a.example/x/y"_ba << "z"_ba << "https://a.example/x/z"_ba;
    QTest::newRow("other host") << "https://a.example/x"_ba << "//b.example/c"_ba << "https://b.example/c"_ba;
    QTest::newRow("app's own") << "com.example.app:/cb?code=1"_ba << ""_ba << "com.example.app:///cb"_ba;
    QTest::newRow("no scheme") << "a.example/x"_ba << ""_ba << ""_ba;
    QTest::newRow("no host") << "https:///x"_ba << ""_ba << ""_ba;
}

void TestHar::readsAddresses()
{
    QFETCH(const QByteArray, base);
    QFETCH(const QByteArray, reference);
    QFETCH(const QByteArray, address);
    const auto read = readAddress(base.toStdString());
    const auto target = read && !reference.isEmpty() ? resolved(*read, reference.toStdString()) : read;
    QCOMPARE(target ? QByteArray::fromStdString(target->base()) : QByteArray(), address);
}

void TestHar::readsChallenges()
{
    HarEntry entry;
    entry.responseHeaders = {{"www-authenticate", R"(Basic realm="a, b", Bearer error="invalid_token", )"
                                                  R"(error_description="say \"no\"", DPoP algs="ES256")"}};
    const auto challenges = challengesIn(entry);
    QCOMPARE(challenges.size(), std::size_t(3));
    QCOMPARE(challenges[1].scheme, std::string("bearer"));
    QCOMPARE(challengeParameter(entry, "error_description"), std::string("say \"no\""));
    QCOMPARE(challengeParameter(entry, "realm"), std::string("a, b"));
}

void TestHar::readsCookies()
{
    HarEntry entry;
    entry.responseHeaders = {{"set-cookie", "a=1; Path=/x; SameSite=None; Secure\nb=; Max-Age=0"},
                             {"set-cookie", "c=3; Domain=.Example.org"}};
    const auto cookies = cookiesSetBy(entry);
    QCOMPARE(cookies.size(), std::size_t(3));
    QCOMPARE(cookies[0].sameSite, std::string("none"));
    QVERIFY(cookies[0].isSecure);
    QVERIFY(cookies[1].isRemoval);
    QCOMPARE(cookies[2].domain, std::string("example.org"));
}

void TestHar::readsDates()
{
    QCOMPARE(readHttpDate("Mon, 23 Nov 2026 13:00:00 GMT")->time_since_epoch().count(), qint64(1795438800));
    for (const char *text :
         {"", "Monday, 23-Nov-26 13:00:00 GMT", "Mon, 32 Nov 2026 13:00:00 GMT", "Mon, 23 Foo 2026 13:00:00 GMT"})
        QVERIFY(!readHttpDate(text));
}

QTEST_GUILESS_MAIN(TestHar)
#include "tst_har.moc"
