// SPDX-License-Identifier: Apache-2.0
#include "challenge/pack.h"
#include "make/made_token.h"
#include "tests/make/made_keys.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace tokenscope::challenge {

using namespace Qt::StringLiterals;

/// Our own inspection gives the right answer to each token of a pack, for every kind and algorithm.
class TestPack : public QObject
{
    Q_OBJECT
private slots:
    void inspectionAnswersRightly_data();
    void inspectionAnswersRightly();
    void packIsLargeEnough_data();
    void packIsLargeEnough();
    void namesAreUnique();
    void tokensDiffer();
    void everyGuardHasCases();
    void namesWithoutLettersRaiseNoFalseAlarm();
    void targetHasToBeWhole();
    void everyTokenHasItsOwnId();
    void everyLackOfAProofIsNamed();
};

namespace {

const Target target{.issuer = "https://issuer.example",
                    .audience = "https://api.example",
                    .method = "POST",
                    .address = "https://api.example/orders/1"};

/// Made once.
const std::vector<ChallengeToken> &packFor(std::string_view algorithm, std::string_view kind)
{
    static std::map<std::string, std::vector<ChallengeToken>> packs;
    std::vector<ChallengeToken> &pack = packs[std::string(algorithm) + ' ' + std::string(kind)];
    if (pack.empty()) {
        Target wanted = target;
        wanted.kind = kind;
        const auto key = make::signingKey(make::keyFor(algorithm), algorithm);
        pack = makePack(wanted, key.value(), make::moment).value();
    }
    return pack;
}

void addPacks()
{
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QByteArray>("kind");
    std::vector<std::string_view> kinds = challengeKinds();
    kinds.push_back({});
    for (const char *algorithm : {"RS256", "RS512", "PS256", "ES256", "ES384", "ES512", "ES256K", "EdDSA", "HS256"}) {
        for (const std::string_view kind : kinds) {
            const QByteArray name(kind.data(), qsizetype(kind.size()));
            // A shared secret is nothing that an issuer of these signs with.
            if (QByteArray(algorithm) == "HS256" && !name.isEmpty() && name != "id_token")
                continue;
            QTest::addRow("%s %s", algorithm, name.constData()) << QByteArray(algorithm) << name;
        }
    }
}

} // namespace

void TestPack::inspectionAnswersRightly_data()
{
    addPacks();
}

void TestPack::inspectionAnswersRightly()
{
    QFETCH(const QByteArray, algorithm);
    QFETCH(const QByteArray, kind);
    Target wanted = target;
    wanted.kind = kind.toStdString();
    const inspect::Expectations expectations = expectationsFor(wanted);
    const std::array keys = {make::keyFor(algorithm.toStdString())};
    QByteArrayList wrong;
    for (const ChallengeToken &entry : packFor(algorithm.toStdString(), wanted.kind)) {
        if (entry.weight == Weight::Advice)
            continue;
        const inspect::Inspection inspection = make::inspectMade({entry.token, keys}, expectations, make::moment);
        const bool isAccepted = inspection.verdict == inspect::Verdict::Accepted;
        const auto cause = inspection.cause ? inspect::codeName(*inspection.cause) : std::string_view("-");
        if (isAccepted != (entry.answer == Answer::Accept))
            wrong << QByteArray::fromStdString(entry.name + " (" + std::string(cause) + ')');
    }
    QCOMPARE(wrong.join(' '), QByteArray());
}

void TestPack::packIsLargeEnough_data()
{
    addPacks();
}

void TestPack::packIsLargeEnough()
{
    QFETCH(const QByteArray, algorithm);
    QFETCH(const QByteArray, kind);
    const auto &pack = packFor(algorithm.toStdString(), kind.toStdString());
    const auto count = [&pack](Answer answer) {
        return std::ranges::count_if(pack, [answer](const ChallengeToken &entry) {
            return entry.answer == answer && entry.weight == Weight::Must;
        });
    };
    QVERIFY(count(Answer::Refuse) >= 120);
    QVERIFY(count(Answer::Accept) >= 15);
}

void TestPack::namesAreUnique()
{
    for (const std::string_view kind : challengeKinds()) {
        std::set<std::string> names;
        for (const ChallengeToken &entry : packFor("ES256", kind)) {
            QVERIFY2(names.insert(entry.name).second, entry.name.c_str());
            QVERIFY2(entry.reason.ends_with('.'), entry.name.c_str());
            QVERIFY2(!entry.reference.empty(), entry.name.c_str());
        }
    }
}

void TestPack::tokensDiffer()
{
    std::set<std::string> tokens;
    for (const ChallengeToken &entry : packFor("RS256", {}))
        QVERIFY2(tokens.insert(entry.token).second, entry.name.c_str());
}

void TestPack::everyGuardHasCases()
{
    std::set<Guard> guards;
    for (const ChallengeToken &entry : packFor("ES256", "access_token"))
        guards.insert(entry.guard);
    QCOMPARE(guards.size(), std::size_t(lastGuard) + 1);
}

void TestPack::namesWithoutLettersRaiseNoFalseAlarm()
{
    const Target numbered{"1", "23", {}};
    const std::array keys = {make::keyFor("ES256")};
    const auto key = make::signingKey(keys.front(), {}).value();
    const auto pack = makePack(numbered, key, make::moment).value();
    for (const ChallengeToken &entry : pack) {
        const auto inspection = make::inspectMade({entry.token, keys}, expectationsFor(numbered), make::moment);
        const bool isAccepted = inspection.verdict == inspect::Verdict::Accepted;
        if (entry.weight == Weight::Must)
            QVERIFY2(isAccepted == (entry.answer == Answer::Accept), entry.name.c_str());
    }
}

void TestPack::targetHasToBeWhole()
{
    const auto key = make::signingKey(make::keyFor("ES256"), {}).value();
    QCOMPARE(makePack({{}, "a", {}}, key, make::moment).error(), PackFault::IssuerMissing);
    QCOMPARE(makePack({"i", {}, {}}, key, make::moment).error(), PackFault::AudienceMissing);
    QCOMPARE(makePack({"i", "a", "passport"}, key, make::moment).error(), PackFault::UnknownKind);
    Target proof{.kind = "dpop_proof", .method = "GET", .address = "/orders"};
    QCOMPARE(makePack(proof, key, make::moment).error(), PackFault::RequestMissing);
    proof.address = "https://api.example/orders";
    QVERIFY(makePack(proof, key, make::moment).has_value());
    const auto secret = make::signingKey(make::keyFor("HS256"), {}).value();
    QCOMPARE(makePack(proof, {secret, secret}, make::moment).error(), PackFault::SecretForProof);
    proof.method.clear();
    QCOMPARE(makePack(proof, key, make::moment).error(), PackFault::RequestMissing);
}

/// A service that remembers what it saw would refuse the others for that alone.
void TestPack::everyTokenHasItsOwnId()
{
    std::map<std::string, std::string> seen;
    for (const ChallengeToken &entry : packFor("ES256", "dpop_proof")) {
        const std::array keys = {make::keyFor("ES256")};
        const auto inspection = make::inspectMade({entry.token, keys}, {}, make::moment);
        const json::Object *claims = inspection.payload ? inspection.payload->root.asObject() : nullptr;
        const json::Value *id = claims ? claims->find("jti") : nullptr;
        if (!id || !id->asString())
            continue;
        const auto [other, isNew] = seen.emplace(*id->asString(), entry.name);
        QVERIFY2(isNew, (other->second + " and " + entry.name).c_str());
    }
    QVERIFY(seen.size() > 100);
}

void TestPack::everyLackOfAProofIsNamed()
{
    std::set<std::string> names;
    for (const ChallengeToken &entry : packFor("ES256", "dpop_proof"))
        names.insert(entry.name);
    for (const char *name : {"htm-other", "htu-other-path", "proof-old", "jwk-private", "jwk-of-another",
                             "kind-jti-missing", "kind-htm-missing", "kind-typ-JWT", "none", "other-key"})
        QVERIFY2(names.contains(name), name);
    QVERIFY(!names.contains("other-key-jwk")); // whose key signs whose token is not the proof's matter
}

} // namespace tokenscope::challenge

QTEST_GUILESS_MAIN(tokenscope::challenge::TestPack)
#include "tst_pack.moc"
