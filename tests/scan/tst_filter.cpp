// SPDX-License-Identifier: Apache-2.0
#include "scan/filter.h"

#include "json/document.h"

#include <QTest>

#include <functional>
#include <random>

using namespace tokenscope;
using scan::Filter;
using scan::FilterError;

/// The language of filters: what it matches, and where it says that it cannot read one.
class TestFilter final : public QObject
{
    Q_OBJECT

private slots:
    void matches_data();
    void matches();
    void faultsHaveAPlace_data();
    void faultsHaveAPlace();
    void agreesWithAPlainEvaluator();
    void takesAnything();
};

namespace {

constexpr Moment now{std::chrono::seconds(1795438800)}; // 2026-11-23T13:00:00Z

json::Value parsed(std::string_view text)
{
    return json::parse(text).value().root;
}

} // namespace

void TestFilter::matches_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<bool>("isMatch");
    const auto row = [](const char *filter, bool isMatch) { QTest::newRow(filter) << QByteArray(filter) << isMatch; };
    row("verdict = rejected", true);
    row("verdict = \"rejected\"", true);
    row("verdict = accepted", false);
    row("verdict != accepted", true);
    row("iss ~ \"login.\"", true);
    row("iss ~ \"Login.\"", false);
    row("iss !~ logout", true);
    row("exp < \"2026-11-24\"", true);
    row("exp < \"2026-11-23\"", false);
    row("exp <= 1795438000", true);
    row("exp < 1795438000", false);
    row("exp >= 1795438000 and exp > 1795437999", true);
    row("exp < now", true);
    row("exp > now - 1h", true);
    row("exp > now - 10m", false);
    row("exp - payload.iat = 1000", true);
    row("exp - payload.iat < 17m", true);
    row("exp < payload.iat", false);
    row("time >= \"2026-11-23T13:00:00+01:00\"", true);
    row("time = \"2026-11-23T13:30:00+01:00\"", true);
    row("aud = b", true);
    row("aud = c", false);
    row("aud in (x, \"b\")", true);
    row("cause in (expired)", true);
    row("cause in (a, b)", false);
    row("payload.roles.name = admin", true);
    row("payload.\"https://example.com/role\" = owner", true);
    row("payload.nonce exists", false);
    row("payload.iat exists", true);
    row("payload.nonce = x", false);
    row("payload.nonce != x", true);
    row("payload.email_verified = true", true);
    row("payload.email_verified = false", false);
    row("payload.level > 1.25", true);
    row("payload.exact = 0.123456789012", true);
    row("payload.exact = 0.1234568", false);
    row("not verdict = rejected", false);
    row("not (verdict = accepted or exp > now)", true);
    row("verdict = accepted and exp > now or cause = expired", true);
    row("verdict = accepted and (exp > now or cause = expired)", false);
    row("kid > a and kid < c", true);
    row("kid > 5", false);
    row("-5 < 3", true);
    row("type(aud) = array", true);
    row("type(aud) = string", false);
    row("type(payload.roles.name) = string", true);
    row("type(payload.level) = number", true);
    row("type(payload.nonce) exists", false);
    row("length(aud) = 2", true);
    row("length(iss) >= 21 and length(iss) < 22", true);
    row("length(payload.name) = 4", true);
    row("length(payload.level) exists", false);
    row("length(aud) + 1 = 3", true);
    row("not type exists", true);
    row("sub = \"a\\\"b\\\\\"", true);
}

void TestFilter::matches()
{
    QFETCH(const QByteArray, filter);
    QFETCH(const bool, isMatch);
    static const json::Value subject = parsed(R"({"verdict":"rejected","cause":"expired","iss":"https://login.example",
        "exp":1795438000,"time":"2026-11-23T12:30:00Z","aud":["a","b"],"kid":"b","sub":"a\"b\\",
        "payload":{"iat":1795437000,"roles":[{"name":"user"},{"name":"admin"}],"email_verified":true,"level":1.5,"name":"Zoë!","exact":0.123456789012,
        "https://example.com/role":"owner"}})");
    const auto read = Filter::parse({filter.constData(), std::size_t(filter.size())});
    QVERIFY(read);
    QCOMPARE(read->matches(subject, now), isMatch);
}

void TestFilter::faultsHaveAPlace_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<qint64>("position");
    const auto row = [](const char *filter, qint64 position) {
        QTest::newRow(filter) << QByteArray(filter) << position;
    };
    row("", 0);
    row("verdict", 7);
    row("verdict rejected", 8);
    row("verdict = ", 10);
    row("verdict = rejected and", 22);
    row("verdict = rejected exp = 1", 19);
    row("(verdict = rejected", 19);
    row("verdict = rejected)", 18);
    row("iss = \"login", 6);
    row("exp > 5x", 6);
    row("aud in b", 7);
    row("aud in (b", 9);
    row("payload. = 1", 8);
    row("verdict == rejected", 9);
    row("type(aud = 1", 9);
    row("length() = 1", 7);
}

void TestFilter::faultsHaveAPlace()
{
    QFETCH(const QByteArray, filter);
    QFETCH(const qint64, position);
    const auto read = Filter::parse({filter.constData(), std::size_t(filter.size())});
    QVERIFY(!read);
    QCOMPARE(qint64(read.error().position), position);
}

/// Random filters over small subjects, written beside a function that says the same in C++.
void TestFilter::agreesWithAPlainEvaluator()
{
    using Plain = std::function<bool(int a, int b)>;
    std::mt19937 random(11);
    const std::function<std::pair<std::string, Plain>(int)> make = [&](int depth) -> std::pair<std::string, Plain> {
        switch (depth == 0 ? 0 : random() % 4) {
        case 1: {
            auto [x, f] = make(depth - 1);
            auto [y, g] = make(depth - 1);
            return {'(' + x + ") and (" + y + ')', [f, g](int a, int b) { return f(a, b) && g(a, b); }};
        }
        case 2: {
            auto [x, f] = make(depth - 1);
            auto [y, g] = make(depth - 1);
            return {'(' + x + ") or (" + y + ')', [f, g](int a, int b) { return f(a, b) || g(a, b); }};
        }
        case 3: {
            auto [x, f] = make(depth - 1);
            return {"not (" + x + ')', [f](int a, int b) { return !f(a, b); }};
        }
        default: {
            const int number = int(random() % 5);
            switch (random() % 4) {
            case 0:
                return {"a < " + std::to_string(number), [number](int a, int) { return a < number; }};
            case 1:
                return {"b = " + std::to_string(number), [number](int, int b) { return b == number; }};
            case 2:
                return {"a - b >= " + std::to_string(number), [number](int a, int b) { return a - b >= number; }};
            default:
                return {"a in (1, " + std::to_string(number) + ")",
                        [number](int a, int) { return a == 1 || a == number; }};
            }
        }
        }
    };
    for (int i = 0; i < 2000; ++i) {
        const auto [text, plain] = make(4);
        const auto filter = Filter::parse(text);
        QVERIFY2(filter, text.c_str());
        const int a = int(random() % 5);
        const int b = int(random() % 5);
        const json::Value subject = parsed("{\"a\":" + std::to_string(a) + ",\"b\":" + std::to_string(b) + '}');
        QVERIFY2(filter->matches(subject, now) == plain(a, b), text.c_str());
    }
}

void TestFilter::takesAnything()
{
    std::mt19937 random(13);
    const std::string_view pieces[] = {"(",   ")", "and ", "or ", "not ", "a", ".",  "\"",    "= ",
                                       "in ", ",", "1h",   "now", "-",    "é", "\\", "type(", "length("};
    const json::Value subject = parsed(R"({"a":{"a":[1,"x",null]}})");
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        for (std::size_t count = random() % 12; count > 0; --count)
            text += pieces[random() % std::size(pieces)];
        if (const auto filter = Filter::parse(text))
            filter->matches(subject, now);
    }
    QVERIFY(!Filter::parse(std::string(100'000, '(')));
    std::string deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "not ";
    QVERIFY(!Filter::parse(deep + "a = 1"));
}

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
