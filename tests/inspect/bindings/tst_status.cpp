// SPDX-License-Identifier: Apache-2.0
#include "tests/inspect/disclosure_workshop.h"

#include "base/deflate.h"
#include "inspect/text_tokens.h"

#include <QTest>

#include <zlib.h>

#include <algorithm>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

namespace {

constexpr const char *address = "https://issuer.example/status/1";

const Signer &issuer()
{
    static const Signer signer = makeSigner("ES256", "issuer");
    return signer;
}

/// zlib's form, which the law demands.
Bytes framed(const Bytes &bytes)
{
    uLongf size = compressBound(uLong(bytes.size()));
    Bytes packed(size);
    if (compress(packed.data(), &size, bytes.data(), uLong(bytes.size())) != Z_OK)
        return {};
    packed.resize(size);
    return packed;
}

json::Object listClaims(std::int64_t bits, const Bytes &packed)
{
    json::Object list;
    list.append("bits", json::Value(bits));
    list.append("lst", json::Value(base64url::encode(packed)));
    json::Object claims;
    claims.append("sub", json::Value(address));
    claims.append("iat", json::Value(now - 60));
    claims.append("exp", json::Value(now + 3600));
    claims.append("ttl", json::Value(std::int64_t(43200)));
    claims.append("status_list", json::Value(list));
    return claims;
}

std::string listOf(const json::Object &claims, const Signer &signer = issuer())
{
    return sign(signer, headerOfType(signer, "statuslist+jwt"), json::write(claims));
}

/// Entries of two bits: 1, 2, 0, 3, then zeros.
const Bytes entries = {0b11001001, 0x00};

std::string tokenWithEntry(std::int64_t index, const std::string &list = address)
{
    json::Object entry;
    entry.append("idx", json::Value(index));
    entry.append("uri", json::Value(list));
    json::Object status;
    status.append("status_list", json::Value(entry));
    return sign(issuer(), with(goodClaims(), "status", json::Value(status)));
}

Inspection judgedWith(const std::string &token, const std::vector<std::string> &lists)
{
    const InspectionKeys keys = loaded({&issuer()});
    const Expectations expectations;
    Question question{token, keys, expectations, moment};
    question.statusLists = lists;
    return inspect::inspect(question);
}

const Binding *edgeIn(const Inspection &inspection)
{
    const auto found = std::ranges::find(inspection.bindings, Edge::StatusEntry, &Binding::edge);
    return found == inspection.bindings.end() ? nullptr : &*found;
}

} // namespace

/// draft-ietf-oauth-status-list: the list's own law, and what it says of a token.
class TestStatus final : public QObject
{
    Q_OBJECT

private slots:
    void goodListIsAccepted();
    void listKeepsItsLaw_data();
    void listKeepsItsLaw();
    void says_data();
    void says();
    void withoutAListItIsSaid();
    void listBesideTheTokenIsUsed();
    void aListThatIsNotAcceptedSaysNothing_data();
    void aListThatIsNotAcceptedSaysNothing();
    void listIsHeldToTheAllowedAlgorithms();
    void listIsUnpackedWithinTheLimit();
};

void TestStatus::goodListIsAccepted()
{
    for (const std::int64_t bits : {1, 2, 4, 8})
        QCOMPARE(judge(listOf(listClaims(bits, framed(entries))), loaded({&issuer()})).verdict, Verdict::Accepted);
}

void TestStatus::listKeepsItsLaw_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<Code>("cause");
    const auto row = [](const char *title, const json::Object &claims, Code cause) {
        QTest::addRow("V9 %s", title) << QByteArray::fromStdString(listOf(claims)) << cause;
    };
    using enum Code;
    const Bytes packed = framed(entries);
    const json::Object good = listClaims(2, packed);
    row("three bits", listClaims(3, packed), MemberInvalid);
    row("no bits at all", listClaims(0, packed), MemberInvalid);
    row("raw deflate", listClaims(2, deflate(entries)), MemberInvalid);
    row("cut", listClaims(2, Bytes(packed.begin(), packed.end() - 1)), MemberInvalid);
    row("with something behind it",
        listClaims(2,
                   [&] {
                       Bytes longer = packed;
                       longer.push_back(0);
                       return longer;
                   }()),
        MemberInvalid);
    Bytes damaged = packed;
    damaged.back() ^= 1;
    row("checksum does not fit", listClaims(2, damaged), MemberInvalid);
    row("ttl is 0", with(good, "ttl", json::Value(std::int64_t(0))), MemberInvalid);
    row("ttl is a text", with(good, "ttl", json::Value("1")), ClaimWrongType);
    const auto without = [&good](std::string_view name) {
        json::Object changed = good;
        changed.remove(name);
        return changed;
    };
    row("no sub", without("sub"), MemberRequired);
    row("no iat", without("iat"), MemberRequired);
    row("no list", without("status_list"), MemberRequired);
    row("expired", with(good, "exp", json::Value(now - 600)), Expired);
}

void TestStatus::listKeepsItsLaw()
{
    QFETCH(const QByteArray, list);
    QFETCH(const Code, cause);
    const Inspection inspection = judge(list.toStdString(), loaded({&issuer()}));
    QCOMPARE(inspection.verdict, Verdict::Rejected);
    QCOMPARE(codeName(*inspection.cause), codeName(cause));
}

void TestStatus::says_data()
{
    QTest::addColumn<qint64>("index");
    QTest::addColumn<QByteArray>("uri");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QByteArray>("cause");
    QTest::addColumn<BindingState>("state");
    const auto row = [](const char *title, qint64 index, const char *uri, Verdict verdict, const char *cause,
                        BindingState state) {
        QTest::addRow("V10 %s", title) << index << QByteArray(uri) << verdict << QByteArray(cause) << state;
    };
    using enum BindingState;
    row("valid", 2, address, Verdict::Accepted, "", Holds);
    row("revoked", 0, address, Verdict::Rejected, "status_not_valid", Broken);
    row("suspended", 1, address, Verdict::Rejected, "status_not_valid", Broken);
    row("of the application's own", 3, address, Verdict::Rejected, "status_not_valid", Broken);
    row("last entry", 7, address, Verdict::Accepted, "", Holds);
    row("behind the end", 8, address, Verdict::Rejected, "binding_broken", Broken);
    row("far behind the end", 9'000'000'000'000'000'000, address, Verdict::Rejected, "binding_broken", Broken);
    row("another list", 2, "https://issuer.example/status/2", Verdict::Rejected, "binding_broken", Broken);
}

void TestStatus::says()
{
    QFETCH(const qint64, index);
    QFETCH(const QByteArray, uri);
    QFETCH(const Verdict, verdict);
    QFETCH(const QByteArray, cause);
    QFETCH(const BindingState, state);
    const Inspection inspection =
        judgedWith(tokenWithEntry(index, uri.toStdString()), {listOf(listClaims(2, framed(entries)))});
    QCOMPARE(inspection.verdict, verdict);
    if (verdict == Verdict::Rejected)
        QCOMPARE(QByteArray(codeName(*inspection.cause).data()), cause);
    QVERIFY(edgeIn(inspection));
    QCOMPARE(nameOf(edgeIn(inspection)->state), nameOf(state));
    QVERIFY(!inspection.find(Code::BindingUnchecked));
}

void TestStatus::withoutAListItIsSaid()
{
    const Inspection inspection = judgedWith(tokenWithEntry(0), {});
    QCOMPARE(inspection.verdict, Verdict::Accepted);
    QVERIFY(inspection.find(Code::BindingUnchecked));
    QCOMPARE(edgeIn(inspection)->gap, BindingGap::PartnerAbsent);
}

void TestStatus::listBesideTheTokenIsUsed()
{
    const std::string text =
        "token: " + tokenWithEntry(0) + "\nstatus list: " + listOf(listClaims(2, framed(entries))) + "\n";
    const auto found = textTokens(text);
    QVERIFY(found);
    const InspectionKeys keys = loaded({&issuer()});
    const Expectations expectations;
    Question question{text, keys, expectations, moment};
    question.tokens = &*found;
    const Inspection inspection = inspect::inspect(question);
    QCOMPARE(inspection.verdict, Verdict::Rejected);
    QCOMPARE(codeName(*inspection.cause), codeName(Code::StatusNotValid));
}

void TestStatus::aListThatIsNotAcceptedSaysNothing_data()
{
    QTest::addColumn<QByteArray>("list");
    const auto row = [](const char *title, const std::string &list) {
        QTest::addRow("V11 %s", title) << QByteArray::fromStdString(list);
    };
    const json::Object good = listClaims(2, framed(entries));
    row("expired", listOf(with(good, "exp", json::Value(now - 600))));
    row("by another signer", listOf(good, makeSigner("ES256", "other")));
    row("damaged", listOf(listClaims(2, deflate(entries))));
    row("no list", goodToken(issuer()));
    row("nothing", "");
}

void TestStatus::aListThatIsNotAcceptedSaysNothing()
{
    QFETCH(const QByteArray, list);
    const Inspection inspection = judgedWith(tokenWithEntry(2), {list.toStdString()});
    QCOMPARE(inspection.verdict, Verdict::Unverified);
    QCOMPARE(inspection.unchecked.front().part, Part::Status);
    QCOMPARE(nameOf(edgeIn(inspection)->state), nameOf(BindingState::NotChecked));
}

/// V11
void TestStatus::listIsHeldToTheAllowedAlgorithms()
{
    const Signer other = makeSigner("EdDSA", "list");
    const InspectionKeys keys = loaded({&issuer(), &other});
    const std::vector<std::string> lists = {listOf(listClaims(2, framed(entries)), other)};
    for (const bool isAllowed : {true, false}) {
        Expectations expected;
        expected.algorithms = {"ES256"};
        if (isAllowed)
            expected.algorithms.emplace_back("EdDSA");
        const std::string token = tokenWithEntry(2); // whose value says nothing bad
        Question question{token, keys, expected, moment};
        question.statusLists = lists;
        const Inspection inspection = inspect::inspect(question);
        QVERIFY(edgeIn(inspection));
        QCOMPARE(edgeIn(inspection)->state == BindingState::Holds, isAllowed);
    }
}

void TestStatus::listIsUnpackedWithinTheLimit()
{
    const std::string list = listOf(listClaims(1, framed(Bytes(1 << 20, 0))));
    Expectations tight;
    tight.inflatedLimit = 1000;
    const Inspection inspection = judge(list, loaded({&issuer()}), tight);
    QCOMPARE(inspection.verdict, Verdict::Rejected);
    QCOMPARE(codeName(*inspection.cause), codeName(Code::MemberInvalid));
    QCOMPARE(judge(list, loaded({&issuer()})).verdict, Verdict::Accepted);
}

QTEST_GUILESS_MAIN(TestStatus)
#include "tst_status.moc"
