// SPDX-License-Identifier: Apache-2.0
#include "scan/filter.h"
#include "scan/moment_text.h"
#include "scan/scanner.h"
#include "scan/separation/separator.h"

#include "base/base64url.h"
#include "json/writer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <random>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using scan::Filter;
using scan::Group;
using scan::Record;
using scan::Separation;
using scan::Separator;

/// What tells two groups of tokens apart: rules that were planted in logs are found, and none is made up.
class TestSeparation final : public QObject
{
    Q_OBJECT

private slots:
    void findsThePlantedRule_data();
    void findsThePlantedRule();
    void inventsNothing_data();
    void inventsNothing();
    void tellsOfTooFew();
    void namesExceptions();
    void leavesOutWhatMadeTheGroups_data();
    void leavesOutWhatMadeTheGroups();
    void hidesValues();
    void samplesBeyondItsBounds();
    void roundsBounds();
    void tellsNumbersFromTexts();
};

namespace {

constexpr std::int64_t start = 1795305600; // 2026-11-22T00:00:00Z
constexpr std::int64_t day = 86400;
constexpr Moment now{std::chrono::seconds(1795438800)};

using Random = std::mt19937;

template <typename T, std::size_t N>
T oneOf(Random &random, const std::array<T, N> &values)
{
    return values[random() % N];
}

bool happens(Random &random, unsigned percent)
{
    return random() % 100 < percent;
}

json::Array someOf(Random &random, std::initializer_list<const char *> names)
{
    json::Array list;
    for (const char *name : names) {
        if (happens(random, 40))
            list.push_back(json::Value(name));
    }
    return list;
}

/// A token of a day's log, and the line that it is in.
struct Made
{
    json::Object header;
    json::Object payload;
    std::int64_t time = 0;

    std::string line() const
    {
        return scan::isoText(Moment(std::chrono::seconds(time))) +
               " token=" + base64url::encode(asBytes(json::write(header))) + '.' +
               base64url::encode(asBytes(json::write(payload))) + ".c2lnbmF0dXJl\n";
    }
};

json::Object payloadOf(Random &random, std::int64_t iat)
{
    static constexpr std::array issuers = {"https://a.example", "https://b.example/tenant"};
    static constexpr std::array audiences = {"api", "web", "mobile"};
    static constexpr std::array clients = {"c1", "c2", "c3", "c4", "c5", "c6"};
    json::Object payload;
    payload.append("iss", json::Value(oneOf(random, issuers)));
    payload.append("sub", json::Value("user" + std::to_string(random() % 300)));
    if (happens(random, 20))
        payload.append("aud",
                       json::Value(json::Array{json::Value("api"), json::Value(happens(random, 50) ? "x" : "y")}));
    else
        payload.append("aud", json::Value(oneOf(random, audiences)));
    payload.append("iat", json::Value(iat));
    payload.append("exp", json::Value(iat + oneOf(random, std::array{900, 3600, 7200, 86400})));
    if (happens(random, 50))
        payload.append("nbf", json::Value(iat - std::int64_t(random() % 60)));
    payload.append("jti", json::Value("id" + std::to_string(random())));
    payload.append("nonce", json::Value(std::string(8 + random() % 40, 'n')));
    payload.append("azp", json::Value(oneOf(random, clients)));
    payload.append("level", json::Value(std::int64_t(random() % 10)));
    payload.append("score", json::Value(json::Number{std::to_string(random() % 1000) + ".5"}));
    payload.append("email_verified", json::Value(happens(random, 60)));
    payload.append("roles", json::Value(someOf(random, {"admin", "user", "auditor", "guest"})));
    if (happens(random, 50))
        payload.append("tenant", happens(random, 50) ? json::Value("t1") : json::Value(std::int64_t(random() % 6)));
    json::Object access;
    access.append("roles", json::Value(someOf(random, {"read", "write", "delete"})));
    payload.append("realm_access", json::Value(std::move(access)));
    payload.append("https://example.com/plan", json::Value(oneOf(random, std::array{"free", "paid", "trial"})));
    return payload;
}

Made madeToken(Random &random)
{
    static constexpr std::array keys = {"A", "B", "C"};
    static constexpr std::array algorithms = {"RS256", "ES256"};
    static constexpr std::array types = {"JWT", "at+jwt", "x+jwt"};
    Made made;
    made.header.append("alg", json::Value(oneOf(random, algorithms)));
    if (happens(random, 95))
        made.header.append("kid", json::Value(oneOf(random, keys)));
    if (happens(random, 80))
        made.header.append("typ", json::Value(oneOf(random, types)));
    if (happens(random, 50))
        made.header.append("x5t", json::Value("thumb\"print\\" + std::to_string(random() % 3)));
    const auto iat = start + std::int64_t(random() % day);
    made.payload = payloadOf(random, iat);
    made.time = iat + std::int64_t(random() % 20000);
    return made;
}

/// What a scan makes of it.
class Log
{
public:
    void add(const Made &made, Group group)
    {
        m_text += made.line();
        m_groups.push_back(group);
    }
    Group groupOf(const Record &record) const { return m_groups[record.line - 1]; }
    std::vector<Record> records() const
    {
        const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/given-to-the-program-XXXXXX"));
        const QString path = folder.filePath(QStringLiteral("server.log"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(QByteArray::fromStdString(m_text));
        file.close();
        scan::ScanSettings settings;
        settings.moment = now;
        settings.record.members = scan::Members::Kept;
        std::vector<Record> records;
        scan::Scanner scanner(
            settings, [&records](const Record &record) { records.push_back(record); }, [] { return false; });
        if (!scanner.scan(path.toStdString()))
            return {};
        return records;
    }

private:
    std::string m_text;
    std::vector<Group> m_groups;
};

json::Value membersOf(const Made &made)
{
    json::Object subject;
    subject.append("time", json::Value(scan::isoText(Moment(std::chrono::seconds(made.time)))));
    for (const char *name : {"alg", "kid"}) {
        if (const json::Value *value = made.header.find(name))
            subject.append(name, *value);
    }
    for (const char *name : {"iss", "sub", "aud", "exp"})
        subject.append(name, *made.payload.find(name));
    subject.append("header", json::Value(made.header));
    subject.append("payload", json::Value(made.payload));
    return json::Value(std::move(subject));
}

/// Claims that have to do with the group, but less than the planted rule.
void addDecoys(Made &made, Group group, Random &random)
{
    const bool isFirst = group == Group::First;
    made.payload.append("decoy", json::Value(happens(random, isFirst ? 85 : 20)));
    std::normal_distribution<double> spread(isFirst ? 80 : 50, 25);
    made.payload.append("decoy_number", json::Value(std::int64_t(spread(random))));
    if (happens(random, isFirst ? 88 : 30))
        made.header.append("decoy", json::Value("d"));
}

std::string joined(const Separation &separation)
{
    std::string text;
    for (const scan::Rule &rule : separation.rules)
        text += rule.expression + " [" + std::to_string(rule.matched.first) + '/' +
                std::to_string(rule.matched.second) + "]\n";
    return text;
}

} // namespace

void TestSeparation::findsThePlantedRule_data()
{
    QTest::addColumn<QByteArray>("planted");
    QTest::addColumn<int>("exceptions");
    const std::initializer_list<const char *> rules = {
        // one condition
        "kid = \"B\"",
        "kid != \"A\"",
        "kid in (\"A\", \"C\")",
        "not kid exists",
        "iss = \"https://a.example\"",
        "alg = \"ES256\"",
        "aud = \"web\"",
        "aud = \"y\"",
        "not header.typ exists",
        "header.typ = \"x+jwt\"",
        "header.x5t exists",
        "header.x5t = \"thumb\\\"print\\\\1\"",
        "payload.nbf exists",
        "payload.azp = \"c3\"",
        "payload.azp in (\"c1\", \"c4\")",
        "payload.email_verified = false",
        "payload.roles = \"admin\"",
        "payload.roles != \"user\"",
        "payload.realm_access.roles = \"write\"",
        "payload.\"https://example.com/plan\" = \"trial\"",
        "payload.level = 4",
        "payload.level >= 7",
        "payload.level < 3",
        "payload.score < 123",
        "payload.tenant exists",
        "type(payload.aud) = \"array\"",
        "type(payload.tenant) = \"number\"",
        "length(payload.nonce) >= 40",
        "length(payload.nonce) < 12",
        "payload.iat >= \"2026-11-22T10:02:00Z\"",
        "payload.iat < \"2026-11-22T03:00:00Z\"",
        "time >= \"2026-11-22T18:30:00Z\"",
        "exp - payload.iat >= 86400",
        "exp - payload.iat < 1800",
        "time - payload.iat >= 15000",
        "exp - time < 0",
        // two
        "kid = \"B\" and payload.iat >= \"2026-11-22T10:02:00Z\"",
        "kid = \"C\" and time < \"2026-11-22T12:00:00Z\"",
        "iss = \"https://a.example\" and alg = \"ES256\"",
        "iss = \"https://b.example/tenant\" and payload.nbf exists",
        "kid = \"A\" and not header.typ exists",
        "payload.azp = \"c2\" and payload.email_verified = true",
        "payload.roles = \"admin\" and payload.level >= 5",
        "aud = \"api\" and exp - payload.iat >= 7200",
        "payload.iat >= \"2026-11-22T06:00:00Z\" and payload.iat < \"2026-11-22T09:00:00Z\"",
        "payload.level >= 3 and payload.score < 300",
        "kid = \"B\" and aud != \"web\"",
        "alg = \"RS256\" and length(payload.nonce) >= 30",
        "header.x5t exists and kid = \"C\"",
        "payload.\"https://example.com/plan\" = \"free\" and kid = \"A\"",
        "kid in (\"A\", \"B\") and payload.iat >= \"2026-11-22T15:00:00Z\"",
        "payload.realm_access.roles = \"delete\" and payload.roles = \"guest\"",
        // three
        "kid = \"B\" and alg = \"ES256\" and payload.iat >= \"2026-11-22T08:00:00Z\"",
        "iss = \"https://a.example\" and kid = \"A\" and payload.email_verified = true",
        "alg = \"RS256\" and payload.nbf exists and payload.level < 6",
        "kid = \"C\" and payload.iat >= \"2026-11-22T05:00:00Z\" and payload.iat < \"2026-11-22T15:00:00Z\"",
    };
    int exceptions = 0;
    for (const char *rule : rules) {
        QTest::addRow("%s, %d %%", rule, exceptions) << QByteArray(rule) << exceptions;
        exceptions = (exceptions + 1) % 6;
    }
    for (const char *rule : {"kid = \"B\"", "payload.iat >= \"2026-11-22T10:02:00Z\"", "payload.nbf exists",
                             "kid = \"B\" and payload.iat >= \"2026-11-22T10:02:00Z\"",
                             "iss = \"https://a.example\" and alg = \"ES256\""}) {
        for (const int percent : {0, 5})
            QTest::addRow("again: %s, %d %%", rule, percent) << QByteArray(rule) << percent;
    }
}

void TestSeparation::findsThePlantedRule()
{
    QFETCH(const QByteArray, planted);
    QFETCH(const int, exceptions);
    const auto rule = Filter::parse({planted.constData(), std::size_t(planted.size())});
    QVERIFY(rule);
    Random random(unsigned(qHash(QByteArray(QTest::currentDataTag()), 0)));
    constexpr std::size_t tokens = 600;
    std::vector<Made> all;
    std::vector<bool> isPlanted;
    for (std::size_t i = 0; i < tokens; ++i) {
        all.push_back(madeToken(random));
        isPlanted.push_back(rule->matches(membersOf(all.back()), now));
    }
    // So many exceptions on either side, of a hundred of the first group.
    const auto inPlanted = std::size_t(std::ranges::count(isPlanted, true));
    const double rate = exceptions / 100.0;
    const double rateOfOthers = rate * double(inPlanted) / double(tokens - inPlanted);
    std::uniform_real_distribution<double> dice;
    Log log;
    for (std::size_t i = 0; i < tokens; ++i) {
        const bool isFirst = isPlanted[i] != (dice(random) < (isPlanted[i] ? rate : rateOfOthers));
        const Group group = isFirst ? Group::First : Group::Second;
        addDecoys(all[i], group, random);
        log.add(all[i], group);
    }
    const std::vector<Record> records = log.records();
    QCOMPARE(records.size(), tokens);
    Separator separator({});
    for (const Record &record : records)
        separator.add(*record.members, {record.file, record.line}, log.groupOf(record));
    const Separation separation = separator.find();
    QVERIFY2(!separation.rules.empty(), "nothing was found");
    const scan::Rule &first = separation.rules.front();
    const auto found = Filter::parse(first.expression);
    QVERIFY2(found, first.expression.c_str());

    // The expression matches what the rule says that it does, and the rule is the one that was planted.
    scan::Matched matched;
    int differences = 0;
    for (const Record &record : records) {
        const bool isMatch = found->matches(*record.members, now);
        if (isMatch)
            ++(log.groupOf(record) == Group::First ? matched.first : matched.second);
        differences += isMatch != rule->matches(*record.members, now) ? 1 : 0;
    }
    QCOMPARE(matched, first.matched);
    auto members = found->paths();
    auto plantedMembers = rule->paths();
    std::ranges::sort(members);
    std::ranges::sort(plantedMembers);
    QVERIFY2(members == plantedMembers, joined(separation).c_str());
    QVERIFY2(differences <= 10, joined(separation).c_str());
}

void TestSeparation::inventsNothing_data()
{
    QTest::addColumn<int>("tokens");
    QTest::addColumn<int>("share");
    QTest::addColumn<unsigned>("seed");
    for (const int tokens : {10, 40, 150, 1000}) {
        for (const int share : {5, 20, 50, 90}) {
            for (unsigned seed = 1; seed <= 3; ++seed)
                QTest::addRow("%d tokens, %d %%, seed %u", tokens, share, seed) << tokens << share << seed;
        }
    }
}

void TestSeparation::inventsNothing()
{
    QFETCH(const int, tokens);
    QFETCH(const int, share);
    QFETCH(const unsigned, seed);
    Random random(seed * 1000 + unsigned(tokens + share));
    Log log;
    for (int i = 0; i < tokens; ++i)
        log.add(madeToken(random), happens(random, unsigned(share)) ? Group::First : Group::Second);
    Separator separator({});
    for (const Record &record : log.records())
        separator.add(*record.members, {record.file, record.line}, log.groupOf(record));
    const Separation separation = separator.find();
    QVERIFY2(separation.rules.empty(), joined(separation).c_str());
}

void TestSeparation::tellsOfTooFew()
{
    Random random(5);
    Separator separator({});
    for (int i = 0; i < 4; ++i) {
        Made made = madeToken(random);
        made.header.set("kid", json::Value(i < 2 ? "A" : "B"));
        separator.add(membersOf(made), {"a", std::uint64_t(i)}, i < 2 ? Group::First : Group::Second);
    }
    Separation separation = separator.find();
    QVERIFY(separation.rules.empty());
    QVERIFY(separation.isTooLittle);
    separation = Separator({}).find();
    QVERIFY(separation.rules.empty());
    QCOMPARE(separation.first, std::uint64_t(0));
}

void TestSeparation::namesExceptions()
{
    Random random(6);
    Separator separator({});
    for (std::uint64_t i = 1; i <= 400; ++i) {
        Made made = madeToken(random);
        const bool isFirst = i % 4 == 0;
        made.header.set("kid", json::Value(isFirst != (i == 8 || i == 13) ? "B" : "A"));
        separator.add(membersOf(made), {"server.log", i}, isFirst ? Group::First : Group::Second);
    }
    const Separation separation = separator.find();
    QVERIFY(!separation.rules.empty());
    const scan::Rule &rule = separation.rules.front();
    QCOMPARE(QByteArray::fromStdString(rule.expression), QByteArray("kid = \"B\""));
    QCOMPARE(rule.matched, (scan::Matched{99, 1}));
    QCOMPARE(rule.missing, (std::vector<scan::TokenPlace>{{"server.log", 8}}));
    QCOMPARE(rule.others, (std::vector<scan::TokenPlace>{{"server.log", 13}}));
    QVERIFY(std::ranges::find(separation.partialMembers, "payload.jti") == separation.partialMembers.end());
}

void TestSeparation::leavesOutWhatMadeTheGroups_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("by a key") << "kid = B"_ba << "payload.azp = \"with B\""_ba;
    QTest::newRow("by the same under its long name") << "header.kid = B"_ba << "payload.azp = \"with B\""_ba;
    QTest::newRow("by a time") << "time >= \"2026-11-22T12:00:00Z\""_ba << ""_ba;
    QTest::newRow("by another time") << "payload.iat < \"2026-11-22T12:00:00Z\""_ba << ""_ba;
}

void TestSeparation::leavesOutWhatMadeTheGroups()
{
    QFETCH(const QByteArray, filter);
    QFETCH(const QByteArray, expected);
    const auto grouping = Filter::parse({filter.constData(), std::size_t(filter.size())});
    Random random(7);
    Separator separator(grouping->paths());
    for (std::uint64_t i = 1; i <= 500; ++i) {
        Made made = madeToken(random);
        const json::Value *key = made.header.find("kid");
        if (key && *key->asString() == "B")
            made.payload.set("azp", json::Value("with B"));
        const json::Value members = membersOf(made);
        separator.add(members, {"server.log", i}, grouping->matches(members, now) ? Group::First : Group::Second);
    }
    const Separation separation = separator.find();
    const std::string first = separation.rules.empty() ? std::string() : separation.rules.front().expression;
    QCOMPARE(QByteArray::fromStdString(first), expected);
}

void TestSeparation::hidesValues()
{
    Random random(8);
    scan::SampleOptions options;
    options.isHidden = [](std::string_view member) { return member == "email" || member == "address"; };
    Separator separator({}, options);
    for (std::uint64_t i = 1; i <= 300; ++i) {
        Made made = madeToken(random);
        const bool isFirst = i % 3 == 0;
        json::Object address;
        address.append("country", json::Value(isFirst ? "Utopia" : "Erewhon"));
        made.payload.append("address", json::Value(std::move(address)));
        made.payload.append("email", json::Value(isFirst ? "jane@example.com" : "somebody.else@example.com"));
        separator.add(membersOf(made), {"server.log", i}, isFirst ? Group::First : Group::Second);
    }
    const Separation separation = separator.find();
    QVERIFY(!separation.rules.empty());
    QCOMPARE(QByteArray::fromStdString(separation.rules.front().expression), QByteArray("length(payload.email) < 20"));
    QVERIFY2(!joined(separation).contains('@') && !joined(separation).contains("Utopia"), joined(separation).c_str());
}

void TestSeparation::samplesBeyondItsBounds()
{
    Random random(9);
    scan::SampleOptions options;
    options.limits.rowsPerGroup = 200;
    options.limits.valuesPerPath = 50;
    Separator separator({}, options);
    for (std::uint64_t i = 1; i <= 5000; ++i) {
        Made made = madeToken(random);
        const json::Value *key = made.header.find("kid");
        const bool isFirst = key && *key->asString() == "B";
        separator.add(membersOf(made), {"server.log", i}, isFirst ? Group::First : Group::Second);
    }
    const Separation separation = separator.find();
    QCOMPARE(separation.first + separation.second, std::uint64_t(5000));
    QCOMPARE(separation.firstSeen, std::size_t(200));
    QCOMPARE(separation.secondSeen, std::size_t(200));
    QCOMPARE(QByteArray::fromStdString(joined(separation)), QByteArray("kid = \"B\" [200/0]\n"));
    QVERIFY(std::ranges::find(separation.partialMembers, "payload.jti") != separation.partialMembers.end());
    QVERIFY(std::ranges::find(separation.partialMembers, "kid") == separation.partialMembers.end());
    QVERIFY(std::ranges::find(separation.partialMembers, "payload.iat") == separation.partialMembers.end());
}

void TestSeparation::roundsBounds()
{
    // Between the last of the others, 10:01:50, and the first of these, 10:02:07, the full minute is meant.
    Random random(10);
    Separator separator({});
    for (std::int64_t i = 0; i < 200; ++i) {
        Made made = madeToken(random);
        const bool isFirst = i % 2 == 0;
        made.payload.set("iat", json::Value(isFirst ? start + 36127 + i * 40 : start + 36110 - i * 40));
        made.time = start + std::int64_t(random() % day);
        separator.add(membersOf(made), {"server.log", std::uint64_t(i)}, isFirst ? Group::First : Group::Second);
    }
    const Separation separation = separator.find();
    QVERIFY(!separation.rules.empty());
    // The first of the others is 40 seconds before that; a whole minute lies between.
    QCOMPARE(QByteArray::fromStdString(separation.rules.front().expression),
             QByteArray("payload.iat >= \"2026-11-22T10:02:00Z\""));
}

void TestSeparation::tellsNumbersFromTexts()
{
    Random random(11);
    Separator separator({});
    for (std::uint64_t i = 0; i < 200; ++i) {
        Made made = madeToken(random);
        const bool isFirst = i % 2 == 0;
        made.payload.append("code", isFirst ? json::Value(std::int64_t(5)) : json::Value("#5"));
        separator.add(membersOf(made), {"server.log", i}, isFirst ? Group::First : Group::Second);
    }
    const Separation separation = separator.find();
    QVERIFY(!separation.rules.empty());
    QCOMPARE(separation.rules.front().matched, (scan::Matched{100, 0}));
    QCOMPARE(QByteArray::fromStdString(separation.rules.front().expression), QByteArray("payload.code = 5"));
}

QTEST_GUILESS_MAIN(TestSeparation)
#include "tst_separation.moc"
