// SPDX-License-Identifier: Apache-2.0
#include "tests/app/command_line.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope::tests;

/// `inspect --batch`: answers in order, and no request is judged by less than what it says.
class TestCommandLineBatch final : public QObject
{
    Q_OBJECT

private slots:
    void answersInOrder();
    void tellsWhichLinesItCannotRead();
    void namesTheMemberAtFault_data();
    void namesTheMemberAtFault();
    void membersForPeopleAreLetThrough();
    void longLineIsPassedOver();
    void optionsBesideItAreRefused_data();
    void optionsBesideItAreRefused();
    void helpNamesTheMembers();
};

namespace {

const QStringList batch{u"inspect"_s, u"--batch"_s};

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

void TestCommandLineBatch::answersInOrder()
{
    const RunningDemo demo;
    QVERIFY(demo.isServing());
    QJsonArray keys;
    for (const auto key : run({u"fetch"_s, demo.text("jwks_url"_L1), u"--json"_s}).json()["keys"_L1].toArray())
        keys.append(key["jwk"_L1]);
    QVERIFY(!keys.isEmpty());
    QByteArray requests;
    for (const auto sample : demo.samples()) {
        QJsonObject request = sample.toObject();
        request.insert(u"jwks"_s, QJsonObject{{u"keys"_s, keys}});
        requests += line(request);
    }
    const Outcome outcome = run(batch, requests);
    QVERIFY2(outcome.exitCode == 0, outcome.out.constData());
    const QList<QJsonObject> answers = outcome.jsonLines();
    const QJsonArray samples = demo.samples();
    QCOMPARE(answers.size(), samples.size());
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const QJsonValue sample = samples[i];
        QCOMPARE(answers[i]["id"_L1], sample["id"_L1]);
        QCOMPARE(answers[i]["verdict"_L1], sample["verdict"_L1]);
        QCOMPARE(answers[i]["cause"_L1], sample["cause"_L1]);
    }
}

void TestCommandLineBatch::tellsWhichLinesItCannotRead()
{
    const QByteArray requests = "{\"id\":7,\"token\":\"opaque\"}\n"
                                "this is no JSON\n"
                                "\n"
                                "{\"id\":\"b\"}\n"
                                "{\"id\":\"c\",\"token\":\"x\",\"policy\":{\"iss\":5}}\n"
                                "{\"id\":null,\"token\":\"x\"}";
    const Outcome outcome = run(batch, requests);
    QCOMPARE(outcome.exitCode, 2);
    const QList<QJsonObject> answers = outcome.jsonLines();
    QCOMPARE(answers.size(), 5);
    QCOMPARE(answers[0]["id"_L1], QJsonValue(7));
    QCOMPARE(answers[0]["verdict"_L1].toString(), u"not_a_token"_s);
    for (const qsizetype unreadable : {1, 2, 3})
        QVERIFY(!answers[unreadable]["error"_L1].toString().isEmpty());
    QVERIFY(answers[1].contains("id"_L1) && answers[1]["id"_L1].isNull());
    QCOMPARE(answers[2]["id"_L1].toString(), u"b"_s);
    QVERIFY(answers[3]["error"_L1].toString().contains(u"policy.iss"_s));
    QVERIFY(answers[4].contains("verdict"_L1));
}

void TestCommandLineBatch::namesTheMemberAtFault_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("words");
    const auto row = [](const QByteArray &name, const QByteArray &members, const QByteArray &words) {
        QTest::newRow(name) << members << QString::fromLatin1(words);
    };
    row("misspelt policy", R"("polcy":{})", "polcy is not known here");
    row("an option's name in the policy", R"("policy":{"issuer":"i"})", "policy.issuer is not known here");
    row("policy is a text", R"("policy":"iss")", "policy has to be an object");
    row("access token is a number", R"("access_token":5)", "access_token has to be a text");
    row("profiles is a text", R"("profiles":"yes")", "profiles has to be true or false");
    row("key is no key", R"("key":{"keys":5})", "key: ");
    row("payload is no base64url", R"("detached_payload_b64u":"!")", "detached_payload_b64u is not base64url");
    row("audience is a number", R"("policy":{"aud":[5]})", "policy.aud has to be a text");
    row("unknown kind", R"("policy":{"kind":"letter"})", "policy.kind names no kind of token that is known here");
    row("leeway too long", R"("policy":{"leeway":601})", "policy.leeway has to be a number of seconds, 0 to 600");
    for (const char *member : {"iss", "aud", "algs", "typ", "token_type", "kind", "sub", "leeway", "max_age",
                               "max_lifetime", "nonce", "azp", "required", "now"}) {
        const QByteArray policy = QByteArray(R"("policy":{")") + member + R"(":null})";
        row(QByteArray("N6 null ") + member, policy, QByteArray("policy.") + member + " is null; leave it out");
    }
    for (const char *member : {"iss", "aud", "algs", "typ", "sub", "nonce", "azp", "required"}) {
        const QByteArray policy = QByteArray(R"("policy":{")") + member + R"(":""})";
        row(QByteArray("N6 empty ") + member, policy, QByteArray("policy.") + member + " is empty; leave it out");
    }
    for (const char *member : {"aud", "algs", "required"}) {
        const QByteArray start = QByteArray(R"("policy":{")") + member + R"(":)";
        const QByteArray name = QByteArray("policy.") + member;
        row(QByteArray("N6 no ") + member, start + "[]}", name + " is an empty list; leave it out");
        row(QByteArray("N6 a gap in ") + member, start + R"(["a",""]})", name + " has an empty entry.");
    }
    for (const char *member :
         {"jwks", "key", "previous_jwks", "root", "detached_payload_b64u", "access_token", "profiles", "policy"}) {
        const QByteArray null = QByteArray("\"") + member + "\":null";
        row(QByteArray("N6 null ") + member, null, QByteArray(member) + " is null; leave it out");
    }
    row("N7 an age beyond 64 bits", R"("policy":{"max_age":1e30})", "policy.max_age has to be a number of seconds");
    row("N7 an age that is no whole number", R"("policy":{"max_age":1.5})",
        "policy.max_age has to be a number of seconds");
    row("N8 a lifetime below zero", R"("policy":{"max_lifetime":-1})",
        "policy.max_lifetime has to be a number of seconds");
    row("N10 leeway below zero", R"("policy":{"leeway":-1})", "policy.leeway has to be a number of seconds, 0 to 600");
    row("now is no time", R"("policy":{"now":"noon"})", "policy.now has to be seconds since 1970");
    row("issuer is there twice", R"("policy":{"iss":"a","iss":"b"})", "policy.iss is there more than once");
    row("token is there twice", R"("token":"b")", "token is there more than once");
}

void TestCommandLineBatch::namesTheMemberAtFault()
{
    QFETCH(const QByteArray, members);
    QFETCH(const QString, words);
    const Outcome outcome = run(batch, R"({"id":"a","token":"x",)" + members + '}');
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.json()["id"_L1].toString(), u"a"_s);
    QVERIFY(!outcome.json().contains("verdict"_L1));
    QVERIFY2(outcome.json()["error"_L1].toString().startsWith(words), outcome.out.constData());
}

void TestCommandLineBatch::membersForPeopleAreLetThrough()
{
    const Outcome outcome =
        run(batch, R"({"id":1,"token":"x","comment":"c","source":"s","expect":"invalid","flags":null})");
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.json()["verdict"_L1].toString(), u"not_a_token"_s);
}

void TestCommandLineBatch::longLineIsPassedOver()
{
    const QByteArray good = R"({"id":1,"token":"opaque"})"_ba;
    const QByteArray tooLong(64 * 1024 * 1024 + 1, 'x');
    const Outcome outcome = run(batch, good + '\n' + tooLong + '\n' + good);
    QCOMPARE(outcome.exitCode, 2);
    const QList<QJsonObject> answers = outcome.jsonLines();
    QCOMPARE(answers.size(), 3);
    QCOMPARE(answers[0], answers[2]);
    QVERIFY(answers[0].contains("verdict"_L1));
    QVERIFY2(answers[1]["error"_L1].toString().contains(u"64 MiB"_s), outcome.out.constData());
    QVERIFY(answers[1]["id"_L1].isNull());
}

void TestCommandLineBatch::optionsBesideItAreRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("a token") << QStringList{u"x"_s} << "text"_ba;
    QTest::newRow("an issuer") << QStringList{u"--issuer"_s, u"i"_s} << "--issuer"_ba;
    QTest::newRow("a key set") << QStringList{u"--jwks"_s, u"/nonexistent"_s} << "--jwks"_ba;
    QTest::newRow("a time") << QStringList{u"--now"_s, u"junk"_s} << "--now"_ba;
    QTest::newRow("the usual leeway") << QStringList{u"--leeway"_s, u"60"_s} << "--leeway"_ba;
    QTest::newRow("profiles") << QStringList{u"--profiles"_s} << "--profiles"_ba;
}

void TestCommandLineBatch::optionsBesideItAreRefused()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, named);
    const QByteArray request = R"({"token":"opaque"})";
    const Outcome outcome = run(batch + options, request);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains("so " + named + " would have no effect"), outcome.err.constData());
    QCOMPARE(run(batch + QStringList{u"--json"_s}, request).exitCode, 0); // it is JSON anyway
}

void TestCommandLineBatch::helpNamesTheMembers()
{
    const QByteArray help = run({u"inspect"_s, u"--help"_s}).out;
    const auto error = run(batch, R"({"token":"x","policy":{"?":1}})").json()["error"_L1].toString();
    const QString known = error.section(u"what is: "_s, 1).chopped(1);
    QVERIFY(known.contains(u"max_lifetime"_s));
    for (const QString &member : known.split(u", "_s))
        QVERIFY2(help.contains(member.toUtf8()), qPrintable(member));
    QVERIFY(help.contains("Exit codes:"));
}

QTEST_GUILESS_MAIN(TestCommandLineBatch)
#include "tst_command_line_batch.moc"
