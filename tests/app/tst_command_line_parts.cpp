// SPDX-License-Identifier: Apache-2.0
#include "tests/app/command_line.h"

#include "tests/inspect/disclosure_workshop.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::tests;
using namespace tokenscope::workshop;

namespace {

const Signer &issuer()
{
    static const Signer signer = makeSigner("ES256", "issuer");
    return signer;
}

const std::string name = disclosure(R"(["salt","given_name","Kim"])");

} // namespace

/// What was not wholly checked is not accepted: verdict, headline and exit status say so.
class TestCommandLineParts final : public QObject
{
    Q_OBJECT

private slots:
    void statusFollowsWhatWasChecked_data();
    void statusFollowsWhatWasChecked();
    void disclosedClaimsAreShown();

private:
    Files m_files;
};

void TestCommandLineParts::statusFollowsWhatWasChecked_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("verdict");
    QTest::addColumn<QByteArray>("headline");
    const auto row = [](const char *title, const std::string &text, int exitCode, const char *verdict,
                        const char *headline) {
        QTest::addRow("%s", title) << QByteArray::fromStdString(text) << exitCode << QByteArray(verdict)
                                   << QByteArray(headline);
    };
    const auto signedAs = [](std::string_view type, std::string_view payload) {
        json::Object header = headerOfType(issuer(), type);
        if (type.empty())
            header.remove("typ");
        return sign(issuer(), header, payload);
    };
    const std::string claims = json::write(goodClaims());
    const std::string credential = signedAs("JWT", json::write(with(goodClaims(), "_sd", digests({digestOf(name)}))));
    row("L2 disclosure", presented(credential, {name}), 0, "accepted", "Accepted: ");
    row("L2 forged disclosure", presented(credential, {disclosure(R"(["s","role","admin"])")}), 1, "rejected",
        "disclosure");
    row("L3 cut credential", credential, 4, "unverified", "disclosed claims were not checked");
    row("L4 key binding alone", signedAs("kb+jwt", R"({"iat":1795438790,"aud":"a","nonce":"n","sd_hash":"h"})"), 4,
        "unverified", "key binding");
    row("L5 logout token without events", signedAs("logout+jwt", claims), 1, "rejected", "events");
    row("L6 status list",
        signedAs("statuslist+jwt",
                 R"({"sub":"https://a.example/1","iat":1,"status_list":{"bits":1,"lst":"eNrbuRgAAhcBXQ"}})"),
        0, "accepted", "Accepted");
    row("L6 status list that is cut off",
        signedAs("statuslist+jwt", R"({"sub":"https://a.example/1","iat":1,"status_list":{"bits":1,"lst":"eJz"}})"), 1,
        "rejected", "Rejected");
    row("L6 logout token over a token", signedAs("logout+jwt", sign(issuer(), goodClaims())), 1, "rejected",
        "needs claims of its own");
    row("L13 token in the header", sign(issuer(), with(headerOf(issuer()), "jwt", json::Value("e30.e30.")), claims), 4,
        "unverified", "header holds a token");
    row("L9 payload breaks off", signedAs("", claims.substr(0, claims.size() - 1)), 1, "rejected", "payload");
    row("no claims", signedAs("", "hello"), 0, "accepted", "no claims were read");
    row("L11 unknown compression", sign(issuer(), with(headerOf(issuer()), "zip", json::Value("GZIP")), claims), 4,
        "unverified", "compressed");
    row("L12 detached", withSegment(signedAs("", "hello"), 1, ""), 4, "unverified", "payload is not in the text");
    row("L13 unsigned inside", signedAs("", encoded(R"({"alg":"none"})") + "." + encoded(claims) + "."), 1, "rejected",
        "token inside");
}

void TestCommandLineParts::statusFollowsWhatWasChecked()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, exitCode);
    QFETCH(const QByteArray, verdict);
    QFETCH(const QByteArray, headline);
    const QString keys = m_files.write(
        u"keys.json"_s, QByteArray::fromStdString("{\"keys\":[" + json::write(issuer().publicJwk()) + "]}"));
    const QStringList arguments{u"inspect"_s, u"-"_s, u"--jwks"_s, keys, u"--now"_s, QString::number(now)};
    const Outcome plain = run(arguments, text);
    QCOMPARE(plain.exitCode, exitCode);
    const QByteArray first = plain.out.left(plain.out.indexOf('\n'));
    QVERIFY2(first.contains(headline), first.constData());
    const Outcome machine = run(arguments + QStringList{u"--json"_s}, text);
    QCOMPARE(machine.exitCode, exitCode);
    QCOMPARE(machine.json()["verdict"_L1].toString(), QString::fromLatin1(verdict));
    QVERIFY2(machine.json()["sentence"_L1].toString().toUtf8().contains(headline), machine.out.constData());
    const bool hasUnchecked = machine.json().contains("unchecked"_L1);
    QVERIFY(exitCode == 1 || hasUnchecked == (exitCode == 4));
}

void TestCommandLineParts::disclosedClaimsAreShown()
{
    const QString keys = m_files.write(
        u"keys.json"_s, QByteArray::fromStdString("{\"keys\":[" + json::write(issuer().publicJwk()) + "]}"));
    const std::string token = sign(issuer(), with(goodClaims(), "_sd", digests({digestOf(name)})));
    const Outcome outcome =
        run({u"inspect"_s, u"-"_s, u"--jwks"_s, keys, u"--now"_s, QString::number(now), u"--json"_s},
            QByteArray::fromStdString(presented(token, {name})));
    QCOMPARE(outcome.json()["payload"_L1]["given_name"_L1].toString(), u"Kim"_s);
    QVERIFY(!outcome.json()["payload"_L1].toObject().contains("_sd"_L1));
}

QTEST_GUILESS_MAIN(TestCommandLineParts)
#include "tst_command_line_parts.moc"
