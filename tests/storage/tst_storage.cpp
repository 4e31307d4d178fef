// SPDX-License-Identifier: Apache-2.0
#include "storage/database.h"
#include "storage/endpoint_list.h"
#include "storage/expectations_json.h"
#include "storage/storage.h"
#include "storage/whole_file.h"
#include "tests/storage/kept_samples.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokenscope;
using namespace tokenscope::storage;
using endpoint::Endpoint;
using endpoint::Kind;
using inspect::KeyOrigin;
using tests::noon;
using tests::publicSet;

Q_DECLARE_METATYPE(QList<SavedEndpoint>)
Q_DECLARE_METATYPE(QList<NamedExpectations>)
Q_DECLARE_METATYPE(QList<KeptKeySet>)

namespace {

const QString address = u"jwks https://keys.test/"_s;

Endpoint jwksAt(const QString &name, const QString &url = u"https://keys.test/jwks"_s)
{
    return {name, Kind::JwksUrl, QUrl(url)};
}

QStringList namesOf(const QList<SavedEndpoint> &endpoints)
{
    QStringList names;
    for (const SavedEndpoint &each : endpoints)
        names.append(each.endpoint.name);
    return names;
}

QStringList kidsOf(const QList<KeptKeySet> &sets)
{
    QStringList kids;
    for (const KeptKeySet &set : sets)
        kids.append(QString::fromStdString(set.keys->keys().front().id()->value));
    return kids;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <typename List>
List lastList(const QSignalSpy &spy, int argument = 0)
{
    return spy.isEmpty() ? List() : spy.last().at(argument).value<List>();
}

} // namespace

class TestStorage final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void historyKeepsWhatChanged();
    void historyKeepsPublicMaterialOnly();
    void historyIsBounded();
    void historyTellsWhatIsTooLarge();
    void passingSetsNeverReachTheFile();
    void historyIsClearedByAddress();
    void clockSetBackLosesNothing();
    void addressHasNoSecret_data();
    void addressHasNoSecret();

    void endpointsKeepTheirOrder();
    void fragmentIsNotKept();
    void endpointIsRefused_data();
    void endpointIsRefused();
    void endpointListRoundTrips();
    void endpointListIsStrict_data();
    void endpointListIsStrict();
    void importIsAllOrNothing();

    void expectationsRoundTrip();
    void formerNamesAreRead();
    void expectationsAreReadWholeOrNotAtAll_data();
    void expectationsAreReadWholeOrNotAtAll();
    void expectationsAreReplacedByName();

    void answersComeOnTheCallersThread();
    void whatWasAskedBeforeTheEndIsDone_data();
    void whatWasAskedBeforeTheEndIsDone();
    void unusableFileIsReportedOnceAndWorkGoesOn_data();
    void unusableFileIsReportedOnceAndWorkGoesOn();
    void damagedFileIsReplaced();
    void filesOfEndpointsComeAndGo();

private:
    Database &database() { return *m_database; }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Database> m_database;
};

void TestStorage::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"tokenscope.sqlite"_s);
    m_database = std::move(Database::open(m_path).value());
}

void TestStorage::historyKeepsWhatChanged()
{
    KeyHistory history(database());
    const auto remember = [&](const std::string &kid, Moment now) {
        return history.remember(address, KeyOrigin::Discovery, *publicSet(kid), now, Keep::Lasting).value();
    };
    const qint64 first = remember("one", noon);
    QCOMPARE(remember("one", noon + 1h), first);
    const qint64 second = remember("two", noon + 2h);
    QVERIFY(second != first);
    QVERIFY(remember("one", noon + 3h) != first); // back again is a change as well
    QVERIFY(history.remember(u"jwks https://other.test/"_s, KeyOrigin::Endpoint, *publicSet("x"), noon, Keep::Lasting));

    const auto sets = history.sets(address).value();
    QCOMPARE(kidsOf(sets), QStringList({u"one"_s, u"two"_s, u"one"_s}));
    QCOMPARE(sets[2].id, first);
    QCOMPARE(sets[2].firstSeen, noon);
    QCOMPARE(sets[2].lastSeen, noon + 1h);
    QCOMPARE(sets[2].origin, KeyOrigin::Discovery);
    QVERIFY(sets[2].keys->keys().front().key()); // can verify
}

void TestStorage::historyKeepsPublicMaterialOnly()
{
    KeyHistory history(database());
    QVERIFY(history.remember(address, KeyOrigin::Endpoint, *tests::indiscreetSet(), noon, Keep::Lasting));
    const auto sets = history.sets(address).value();
    QCOMPARE(sets.first().keys->keys().size(), std::size_t(2)); // the one of an unknown type has an ID and no more
    QVERIFY(sets.first().keys->keys().front().key());
    const QByteArray file = readFile(m_path);
    QVERIFY(file.contains(QByteArray(tests::publicPart.data(), qsizetype(tests::publicPart.size()))));
    for (const std::string_view secret : {tests::privatePart, tests::sharedSecret})
        QVERIFY(!file.contains(QByteArray(secret.data(), qsizetype(secret.size()))));
    QVERIFY(!file.contains("backup"));
}

void TestStorage::historyIsBounded()
{
    const auto bytesOf = [this] {
        return database().rows(u"SELECT coalesce(sum(length(keys)), 0) FROM key_set"_s).value()[0][0].toLongLong();
    };
    KeyHistory history(database(), {.setsPerAddress = 3, .setBytes = 1000, .totalBytes = 1500});
    for (int i = 0; i < 8; ++i)
        QVERIFY(history.remember(address, KeyOrigin::Endpoint, *publicSet("k" + std::to_string(i)),
                                 noon + std::chrono::hours(i), Keep::Lasting));
    QCOMPARE(kidsOf(history.sets(address).value()), QStringList({u"k7"_s, u"k6"_s, u"k5"_s}));
    for (int i = 0; i < 50; ++i) {
        QVERIFY(history.remember(u"jwks https://%1.test/"_s.arg(i), KeyOrigin::Endpoint, *publicSet("other"),
                                 noon + 10h + std::chrono::hours(i), Keep::Lasting));
        QVERIFY(bytesOf() <= 1500);
    }
    QVERIFY(history.sets(address).value().isEmpty()); // the oldest went
    QCOMPARE(history.sets(u"jwks https://49.test/"_s).value().size(), 1);
}

void TestStorage::historyTellsWhatIsTooLarge()
{
    KeyHistory history(database());
    const auto kept =
        history.remember(address, KeyOrigin::Endpoint, *publicSet(std::string(1'100'000, 'k')), noon, Keep::Lasting);
    QVERIFY(!kept);
    QCOMPARE(kept.error().fault, StorageFault::TooLarge);
    QVERIFY(history.sets(address).value().isEmpty());
}

void TestStorage::passingSetsNeverReachTheFile()
{
    KeyHistory history(database());
    QVERIFY(history.remember(address, KeyOrigin::Demo, *publicSet("passing-key-id"), noon, Keep::WhileRunning));
    QVERIFY(history.remember(address, KeyOrigin::Demo, *publicSet("lasting-key-id"), noon + 1h, Keep::Lasting));
    QCOMPARE(kidsOf(history.sets(address).value()), QStringList({u"lasting-key-id"_s, u"passing-key-id"_s}));
    QVERIFY(!readFile(m_path).contains("passing-key-id"));
    const auto other = Database::open(m_path);
    QCOMPARE(kidsOf(KeyHistory(**other).sets(address).value()), QStringList(u"lasting-key-id"_s));
}

void TestStorage::historyIsClearedByAddress()
{
    KeyHistory history(database());
    const QString other = u"jwks https://other.test/"_s;
    for (const QString &each : {address, other})
        QVERIFY(history.remember(each, KeyOrigin::Endpoint, *publicSet("id-to-forget"), noon, Keep::Lasting));
    QVERIFY(history.remember(address, KeyOrigin::Endpoint, *publicSet("b"), noon, Keep::WhileRunning));
    QVERIFY(history.clear(address));
    QVERIFY(history.sets(address).value().isEmpty());
    QCOMPARE(history.sets(other).value().size(), 1);
    QVERIFY(history.clear(other));
    QVERIFY(!readFile(m_path).contains("id-to-forget")); // overwritten, not only given up
}

void TestStorage::clockSetBackLosesNothing()
{
    KeyHistory history(database(), {.setsPerAddress = 1});
    QVERIFY(history.remember(address, KeyOrigin::Endpoint, *publicSet("future"), noon + 1000h, Keep::Lasting));
    const auto id = history.remember(address, KeyOrigin::Endpoint, *publicSet("now"), noon, Keep::Lasting);
    const auto sets = history.sets(address).value();
    QCOMPARE(kidsOf(sets), QStringList(u"now"_s));
    QCOMPARE(sets.first().id, *id);
}

void TestStorage::addressHasNoSecret_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Kind kind, const QString &typed, const QString &expected) {
        QTest::newRow(name) << int(kind) << typed << expected;
    };
    row("base URL", Kind::PangeaAuthn, u" https://a.test "_s, u"pangea https://a.test/v2/client/jwks"_s);
    row("the same in full", Kind::PangeaAuthn, u"https://a.test/v2/client/jwks"_s,
        u"pangea https://a.test/v2/client/jwks"_s);
    row("another kind", Kind::OpenIdIssuer, u"https://a.test"_s,
        u"oidc https://a.test/.well-known/openid-configuration"_s);
    row("secret in the query", Kind::JwksUrl, u"https://a.test/k?access_token=abc&v=1"_s,
        u"jwks https://a.test/k?access_token=••••&v=1"_s);
    row("no address", Kind::JwksUrl, u"ftp://a.test/"_s, QString());
}

void TestStorage::addressHasNoSecret()
{
    QFETCH(const int, kind);
    QFETCH(const QString, typed);
    QFETCH(const QString, expected);
    QCOMPARE(historyAddress(Kind(kind), typed), expected);
}

void TestStorage::endpointsKeepTheirOrder()
{
    SavedEndpoints endpoints(database());
    for (const auto &name : {u"one"_s, u"two"_s, u"three"_s})
        QVERIFY(endpoints.add(jwksAt(name)));
    const qint64 one = endpoints.all().value()[0].id;
    const qint64 three = endpoints.all().value()[2].id;
    const auto names = [&] { return namesOf(endpoints.all().value()); };
    QVERIFY(endpoints.moveUp(one)); // is first already
    QCOMPARE(names(), QStringList({u"one"_s, u"two"_s, u"three"_s}));
    QVERIFY(endpoints.moveUp(three));
    QVERIFY(endpoints.moveDown(one));
    QCOMPARE(names(), QStringList({u"three"_s, u"one"_s, u"two"_s}));
    QVERIFY(endpoints.duplicate(one));
    QVERIFY(endpoints.duplicate(one));
    QCOMPARE(names().mid(3), QStringList({u"one (2)"_s, u"one (3)"_s}));
    QVERIFY(endpoints.replace(one, {u"renamed"_s, Kind::OpenIdIssuer, QUrl(u"https://b.test"_s)}));
    QVERIFY(endpoints.remove(three));
    QCOMPARE(names(), QStringList({u"renamed"_s, u"two"_s, u"one (2)"_s, u"one (3)"_s}));
    QCOMPARE(endpoints.all().value()[0].endpoint.kind, Kind::OpenIdIssuer);
    for (const Outcome &gone : {endpoints.remove(three), endpoints.replace(three, jwksAt(u"x"_s)),
                                endpoints.duplicate(three), endpoints.moveUp(three)})
        QCOMPARE(gone.error().fault, StorageFault::Gone);
}

void TestStorage::fragmentIsNotKept() // O7
{
    SavedEndpoints endpoints(database());
    const endpoint::Endpoint typed = jwksAt(u"a"_s, u"https://a.test/jwks#access_token=abc"_s);
    QVERIFY(endpoints.add(typed));
    const SavedEndpoint kept = endpoints.all().value().first();
    QCOMPARE(kept.endpoint.url, QUrl(u"https://a.test/jwks"_s));
    QVERIFY(endpoints.replace(kept.id, typed));
    QCOMPARE(endpoints.all().value().first().endpoint.url, kept.endpoint.url);
    QCOMPARE(endpoints.add(QList{typed}).value().known, 1);
}

void TestStorage::endpointIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("url");
    QTest::addColumn<StorageFault>("fault");
    const QString url = u"https://a.test/jwks"_s;
    using enum StorageFault;
    QTest::newRow("no name") << u"  "_s << url << NameMissing;
    QTest::newRow("name too long") << QString(201, u'n') << url << NameTooLong;
    QTest::newRow("name with a bidi control") << u"a\u202Eb"_s << url << NameUnprintable;
    QTest::newRow("name with a line break") << u"a\nb"_s << url << NameUnprintable;
    QTest::newRow("name that is taken") << u"taken"_s << url << NameTaken;
    QTest::newRow("no URL") << u"a"_s << QString() << BadUrl;
    QTest::newRow("other scheme") << u"a"_s << u"file:///etc/passwd"_s << BadUrl;
    QTest::newRow("URL too long") << u"a"_s << url + QString(5000, u'x') << BadUrl;
    QTest::newRow("password in the URL") << u"a"_s << u"https://me:secret@a.test/"_s << SecretInUrl;
    QTest::newRow("token in the URL") << u"a"_s << u"https://a.test/?access_token=abc"_s << SecretInUrl;
    QTest::newRow("O7 token in the path") << u"a"_s << u"https://a.test/eyJhbGciOiJub25lIn0.e30."_s << SecretInUrl;
}

void TestStorage::endpointIsRefused()
{
    QFETCH(const QString, name);
    QFETCH(const QString, url);
    QFETCH(const StorageFault, fault);
    SavedEndpoints endpoints(database());
    QVERIFY(endpoints.add(jwksAt(u"taken"_s)));
    QVERIFY(endpoints.add(jwksAt(u"other"_s)));
    const auto before = endpoints.all().value();
    const Outcome added = endpoints.add(jwksAt(name, url));
    QVERIFY(!added);
    QCOMPARE(added.error().fault, fault);
    QCOMPARE(endpoints.replace(before[1].id, jwksAt(name, url)).error().fault, fault);
    QCOMPARE(endpoints.all().value(), before);
    QVERIFY(!readFile(m_path).contains("abc"));
    QVERIFY(!readFile(m_path).contains("me:secret"));
}

void TestStorage::endpointListRoundTrips()
{
    const QList<Endpoint> list{{u"Pangea “EU”"_s, Kind::PangeaAuthn, QUrl(u"https://authn.aws.eu.pangea.cloud"_s)},
                               {u"ключ"_s, Kind::JwksUrl, QUrl(u"https://b.test/k?v=1%262"_s)},
                               {u"issuer"_s, Kind::OpenIdIssuer, QUrl(u"http://127.0.0.1:8080/x"_s)}};
    QCOMPARE(readEndpointList(writeEndpointList(list)).value(), list);
}

void TestStorage::endpointListIsStrict_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<StorageFault>("fault");
    QTest::addColumn<QString>("detail");
    const auto entry = [](const QByteArray &members) {
        return R"({"tokenscope_endpoints":1,"endpoints":[{"name":"a","kind":"jwks","url":"https://a.test"},{)" +
               members + "}]}";
    };
    using enum StorageFault;
    QTest::newRow("nothing") << ""_ba << NotJson << QString();
    QTest::newRow("no JSON") << "name,url\n"_ba << NotJson << QString();
    QTest::newRow("a key set") << R"({"keys":[]})"_ba << NotEndpoints << u"/tokenscope_endpoints"_s;
    QTest::newRow("later version") << R"({"tokenscope_endpoints":2,"endpoints":[]})"_ba << NotEndpoints
                                   << u"/tokenscope_endpoints"_s;
    QTest::newRow("no list") << R"({"tokenscope_endpoints":1,"endpoints":{}})"_ba << NotEndpoints << u"/endpoints"_s;
    QTest::newRow("member twice") << R"({"tokenscope_endpoints":1,"endpoints":[],"endpoints":[]})"_ba << NotEndpoints
                                  << u"/endpoints"_s;
    QTest::newRow("member too many") << R"({"tokenscope_endpoints":1,"endpoints":[],"more":1})"_ba << NotEndpoints
                                     << u"/endpoints"_s;
    QTest::newRow("a token") << entry(R"("name":"b","kind":"jwks","url":"https://b.test","token":"pts_x")")
                             << NotEndpoints << u"/endpoints/1/token"_s;
    QTest::newRow("no URL") << entry(R"("name":"b","kind":"jwks")") << NotEndpoints << u"/endpoints/1/url"_s;
    QTest::newRow("number for a name") << entry(R"("name":1,"kind":"jwks","url":"https://b.test")") << NotEndpoints
                                       << u"/endpoints/1/name"_s;
    QTest::newRow("unknown kind") << entry(R"("name":"b","kind":"ldap","url":"https://b.test")") << NotEndpoints
                                  << u"/endpoints/1/kind"_s;
    QTest::newRow("secret in a URL") << entry(R"("name":"b","kind":"jwks","url":"https://b.test/?sig=1")")
                                     << SecretInUrl << u"b"_s;
}

void TestStorage::endpointListIsStrict()
{
    QFETCH(const QByteArray, text);
    QFETCH(const StorageFault, fault);
    QFETCH(const QString, detail);
    const auto list = readEndpointList(text);
    QVERIFY(!list);
    QCOMPARE(list.error().fault, fault);
    QCOMPARE(list.error().detail, detail);
}

void TestStorage::importIsAllOrNothing()
{
    SavedEndpoints endpoints(database());
    QVERIFY(endpoints.add(jwksAt(u"one"_s)));
    QVERIFY(!endpoints.add({jwksAt(u"two"_s), jwksAt(u""_s)}));
    QCOMPARE(namesOf(endpoints.all().value()), QStringList(u"one"_s));
    const auto imported =
        endpoints.add({jwksAt(u"one"_s), jwksAt(u"one"_s, u"https://else.test/"_s), jwksAt(u"two"_s)});
    QVERIFY(imported);
    QCOMPARE(*imported, (ImportedEndpoints{.added = 2, .renamed = 1, .known = 1}));
    QCOMPARE(namesOf(endpoints.all().value()), QStringList({u"one"_s, u"one (2)"_s, u"two"_s}));

    QList<Endpoint> many;
    for (int i = 0; i < SavedEndpoints::limit; ++i)
        many.append(jwksAt(u"many %1"_s.arg(i)));
    QCOMPARE(endpoints.add(many).error().fault, StorageFault::TooMany);
    QCOMPARE(endpoints.all().value().size(), 3);
}

void TestStorage::expectationsRoundTrip()
{
    for (const auto &expectations : {inspect::Expectations(), tests::fullExpectations()}) {
        const auto again = readKeptExpectations(keptExpectations(expectations));
        QVERIFY(again);
        QVERIFY(*again == expectations);
    }
}

void TestStorage::formerNamesAreRead()
{
    const auto kept = readKeptExpectations(
        R"({"issuer":"i","audiences":["a","b"],"algorithms":["ES256"],"type":"at+jwt","token_type":"access_token",)"
        R"("subject":"s","leeway":5,"maximum_age":7,"maximum_lifetime":9,"required_claims":["exp"],)"
        R"("allow_rsa1_5":true,"inflated_limit":12,"nonce":"n","authorized_party":"c"})");
    inspect::Expectations expected;
    expected.issuer = "i";
    expected.audiences = {"a", "b"};
    expected.algorithms = {"ES256"};
    expected.type = "at+jwt";
    expected.tokenType = inspect::TokenType::AccessToken;
    expected.subject = "s";
    expected.leeway = std::chrono::seconds(5);
    expected.maximumAge = std::chrono::seconds(7);
    expected.maximumLifetime = std::chrono::seconds(9);
    expected.requiredClaims = {"exp"};
    expected.allowRsaPkcs1 = true;
    expected.inflatedLimit = 12;
    expected.nonce = "n";
    expected.authorizedParty = "c";
    QVERIFY(kept && *kept == expected);
}

void TestStorage::expectationsAreReadWholeOrNotAtAll_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no JSON") << "x"_ba;
    QTest::newRow("N6 empty text") << R"({"iss":""})"_ba;
    QTest::newRow("N6 empty entry") << R"({"aud":["a",""]})"_ba;
    QTest::newRow("former and present name") << R"({"issuer":"a","iss":"b"})"_ba;
    QTest::newRow("no object") << "[]"_ba;
    QTest::newRow("unknown member") << R"({"issuers":"a"})"_ba;
    QTest::newRow("member twice") << R"({"issuer":"a","issuer":"b"})"_ba;
    QTest::newRow("wrong type") << R"({"issuer":7})"_ba;
    QTest::newRow("list with a number") << R"({"audiences":["a",7]})"_ba;
    QTest::newRow("N6 empty list") << R"({"audiences":[]})"_ba;
    QTest::newRow("N6 no required claims") << R"({"required_claims":[]})"_ba;
    QTest::newRow("N6 null") << R"({"issuer":null})"_ba;
    QTest::newRow("N6 null list") << R"({"required_claims":null})"_ba;
    QTest::newRow("leeway too large") << R"({"leeway":601})"_ba;
    QTest::newRow("leeway below zero") << R"({"leeway":-1})"_ba;
    QTest::newRow("age that is no whole number") << R"({"maximum_age":1.5})"_ba;
    QTest::newRow("age beyond 64 bits") << R"({"maximum_age":99999999999999999999})"_ba;
    QTest::newRow("N6 age of zero, which would be shown as none") << R"({"maximum_age":0})"_ba;
    QTest::newRow("N6 lifetime of zero") << R"({"maximum_lifetime":0})"_ba;
    QTest::newRow("a limit past 64 MiB") << R"({"inflated_limit":67108865})"_ba;
    QTest::newRow("unknown type of token") << R"({"token_type":"refresh"})"_ba;
    QTest::newRow("flag as text") << R"({"allow_rsa1_5":"true"})"_ba;
}

void TestStorage::expectationsAreReadWholeOrNotAtAll()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!readKeptExpectations(text.toStdString()));
}

void TestStorage::expectationsAreReplacedByName()
{
    SavedExpectations saved(database());
    QVERIFY(saved.save({u"b"_s, {}}));
    QVERIFY(saved.save({u"A"_s, {}}));
    QVERIFY(saved.save({u"b"_s, tests::fullExpectations()}));
    QCOMPARE(saved.save({u""_s, {}}).error().fault, StorageFault::NameMissing);
    inspect::Expectations huge;
    huge.subject = std::string(100'000, 's');
    QCOMPARE(saved.save({u"huge"_s, huge}).error().fault, StorageFault::TooLarge);
    QVERIFY(database().run(u"INSERT INTO expectations (name, document) VALUES ('c', 'noise')"_s)); // passed over
    const auto all = saved.all().value();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].name, u"A"_s);
    QVERIFY(all[1].expectations == tests::fullExpectations());
    QVERIFY(saved.remove(u"A"_s));
    QCOMPARE(saved.all().value().size(), 1);
}

void TestStorage::answersComeOnTheCallersThread()
{
    Storage storage(m_path);
    QSignalSpy read(&storage, &Storage::historyRead);
    QThread *thread = nullptr;
    connect(
        &storage, &Storage::historyRead, &storage, [&thread] { thread = QThread::currentThread(); },
        Qt::DirectConnection);
    storage.rememberKeys(address, KeyOrigin::Endpoint, publicSet("one"), noon, Keep::Lasting);
    storage.rememberKeys(address, KeyOrigin::Endpoint, publicSet("two"), noon + 1h, Keep::Lasting);
    QCOMPARE(read.size(), 0); // asked, and not waited for
    QTRY_COMPARE(read.size(), 2);
    QCOMPARE(thread, QThread::currentThread());
    const auto sets = lastList<QList<KeptKeySet>>(read, 1);
    QCOMPARE(kidsOf(sets), QStringList({u"two"_s, u"one"_s}));
    QCOMPARE(read.last().at(2).toLongLong(), sets.first().id);
    storage.clearHistory(address);
    QTRY_COMPARE(read.size(), 3);
    QVERIFY(lastList<QList<KeptKeySet>>(read, 1).isEmpty());
}

void TestStorage::whatWasAskedBeforeTheEndIsDone_data()
{
    QTest::addColumn<bool>("hasKeptToken");
    QTest::newRow("with a token to ask the keyring for") << true;
    QTest::newRow("without") << false;
}

void TestStorage::whatWasAskedBeforeTheEndIsDone()
{
    QFETCH(const bool, hasKeptToken);
    {
        Storage storage(m_path);
        for (int i = 0; i < 20; ++i)
            storage.addEndpoint(jwksAt(QString::number(i)));
        storage.setLastEndpoint({jwksAt(u"one that had its token kept"_s), true});
        storage.setLastEndpoint({jwksAt(u"last"_s), hasKeptToken});
    }
    Storage again(m_path);
    QSignalSpy endpoints(&again, &Storage::endpointsChanged);
    QSignalSpy last(&again, &Storage::lastEndpointRead);
    again.readEndpoints();
    again.readLastEndpoint();
    QTRY_COMPARE(last.size(), 1);
    const auto read = last.first().first().value<storage::LastEndpoint>();
    QCOMPARE(read.endpoint, jwksAt(u"last"_s));
    QCOMPARE(read.hasKeptToken, hasKeptToken);
    QCOMPARE(lastList<QList<SavedEndpoint>>(endpoints).size(), 20);
}

void TestStorage::unusableFileIsReportedOnceAndWorkGoesOn_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<StorageFault>("fault");
    QTest::newRow("folder") << u"/"_s << StorageFault::NotAFile;
    QTest::newRow("below a file") << u"/dev/null/tokenscope.sqlite"_s << StorageFault::Unwritable;
}

void TestStorage::unusableFileIsReportedOnceAndWorkGoesOn()
{
    QFETCH(const QString, path);
    QFETCH(const StorageFault, fault);
    Storage storage(path);
    QSignalSpy failed(&storage, &Storage::failed);
    QSignalSpy changed(&storage, &Storage::expectationsChanged);
    storage.readExpectations();
    storage.saveExpectations({u"kept in memory"_s, tests::fullExpectations()});
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(lastList<QList<NamedExpectations>>(changed).size(), 1);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<StorageError>().fault, fault);
}

void TestStorage::damagedFileIsReplaced()
{
    m_database.reset();
    QVERIFY(writeWholeFile(m_path, "noise"));
    {
        Storage storage(m_path);
        QSignalSpy failed(&storage, &Storage::failed);
        storage.addEndpoint(jwksAt(u"fresh"_s));
        QTRY_COMPARE(failed.size(), 1);
        const auto error = failed.first().first().value<StorageError>();
        QCOMPARE(error.fault, StorageFault::SetAside);
        QCOMPARE(readFile(error.detail), "noise"_ba);
    }
    QCOMPARE(namesOf(SavedEndpoints(**Database::open(m_path)).all().value()), QStringList(u"fresh"_s));
}

void TestStorage::filesOfEndpointsComeAndGo()
{
    Storage storage(m_path);
    QSignalSpy exported(&storage, &Storage::endpointsExported);
    QSignalSpy changed(&storage, &Storage::endpointsChanged);
    QSignalSpy failed(&storage, &Storage::failed);
    const QString file = m_folder->filePath(u"endpoints.json"_s);
    storage.addEndpoint(jwksAt(u"one"_s));
    storage.exportEndpoints(file);
    QTRY_COMPARE(exported.size(), 1);
    storage.importEndpoints(file);
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(namesOf(lastList<QList<SavedEndpoint>>(changed)), QStringList(u"one"_s));
    QCOMPARE(failed.size(), 0);

    QVERIFY(writeWholeFile(file, QByteArray(endpointListLimit + 1, ' ')));
    storage.importEndpoints(file);
    storage.importEndpoints(m_folder->filePath(u"absent"_s));
    storage.importEndpoints(m_folder->path());
    storage.exportEndpoints(u"/dev/null/endpoints.json"_s);
    QTRY_COMPARE(failed.size(), 4);
    using enum StorageFault;
    const QList<StorageFault> expected{FileTooLarge, FileUnreadable, NotAFile, FileUnwritable};
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(failed[i].first().value<StorageError>().fault, expected[i]);
}

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
