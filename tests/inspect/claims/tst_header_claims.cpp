// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "tests/inspect/disclosure_workshop.h"
#include "tests/inspect/jwe_workshop.h"
#include "json/writer.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

/// Claims that the header repeats (RFC 7519, 5.3; threats, N13).
class TestHeaderClaims final : public QObject
{
    Q_OBJECT

private slots:
    void refusesAnotherValueInTheHeader_data();
    void refusesAnotherValueInTheHeader();
    void takesTheSameValue_data();
    void takesTheSameValue();
    void leavesOtherNamesAlone();
    void refusesWhereTheClaimsAreEncrypted();
};

namespace {

std::string inUnprotected(const std::string &token, const json::Object &header)
{
    return json::write(json::Object({{"payload", segmentOf(token, 1)},
                                     {"protected", segmentOf(token, 0)},
                                     {"header", json::Value(header)},
                                     {"signature", segmentOf(token, 2)}}));
}

std::string withHeaderClaim(const std::string &name, const json::Value &value)
{
    json::Object header = headerOf(issuer());
    header.append(name, value);
    return sign(issuer(), header, json::write(goodClaims()));
}

void verifyRefused(const Inspection &inspection, const std::string &name)
{
    QCOMPARE(inspection.verdict, Verdict::Rejected);
    const Finding *finding = inspection.find(Code::DuplicateMember);
    QVERIFY(finding);
    QCOMPARE(finding->where, "header." + name);
}

} // namespace

void TestHeaderClaims::refusesAnotherValueInTheHeader_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("value");
    const auto row = [](const char *name, const std::string &value) {
        QTest::addRow("%s %s", name, value.c_str()) << std::string(name) << value;
    };
    row("iss", R"("https://other.example")");
    row("iss", "null");
    row("sub", R"("admin")");
    row("aud", R"("another")");
    row("aud", R"(["another", "third"])");
    row("exp", "1");
    row("exp", "1e400");
    row("nbf", "1");
    row("iat", R"("1")");
    row("jti", "7");
}

void TestHeaderClaims::refusesAnotherValueInTheHeader()
{
    QFETCH(const std::string, name);
    QFETCH(const std::string, value);
    verifyRefused(judge(withHeaderClaim(name, parsed(value)), loaded({&issuer()})), name);
    json::Object unprotected;
    unprotected.append(name, parsed(value));
    verifyRefused(judge(inUnprotected(goodToken(issuer()), unprotected), loaded({&issuer()})), name);
}

void TestHeaderClaims::takesTheSameValue_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("value");
    const json::Object claims = goodClaims();
    for (const json::Member &claim : claims.members())
        QTest::newRow(claim.name.c_str()) << claim.name << json::write(claim.value);
    const std::string audience = json::write(*claims.find("aud"));
    QTest::newRow("a list of one audience") << std::string("aud") << '[' + audience + ']';
    QTest::newRow("a date with a fraction of zero") << std::string("exp") << json::write(*claims.find("exp")) + ".0";
}

void TestHeaderClaims::takesTheSameValue()
{
    QFETCH(const std::string, name);
    QFETCH(const std::string, value);
    QCOMPARE(judge(withHeaderClaim(name, parsed(value)), loaded({&issuer()})).verdict, Verdict::Accepted);
}

/// `nonce` and others mean something else in a header, and a claim that the payload lacks contradicts nothing.
void TestHeaderClaims::leavesOtherNamesAlone()
{
    json::Object header = headerOf(issuer());
    header.append("nonce", json::Value("of the header"));
    header.append("iss", json::Value("https://other.example"));
    json::Object claims = goodClaims();
    claims.append("nonce", json::Value("of the payload"));
    claims.remove("iss");
    const Inspection inspection = judge(sign(issuer(), header, json::write(claims)), loaded({&issuer()}));
    QVERIFY(!inspection.find(Code::DuplicateMember));
}

/// What the header of an encrypted token repeats, so that it can be sent on without a key: claims, or those of the
/// signed token inside.
void TestHeaderClaims::refusesWhereTheClaimsAreEncrypted()
{
    const Reader reader(jose::octJwk(Bytes(16, 0x32)));
    const std::string claims = json::write(goodClaims());
    for (const std::string &content : {claims, goodToken(issuer())}) {
        for (const bool isSame : {true, false}) {
            json::Object header = encryptionHeader("dir");
            header.append("sub", isSame ? *goodClaims().find("sub") : json::Value("admin"));
            InspectionKeys keys = keysOf({issuer().publicJwk()}, KeyOrigin::File);
            keys.current.push_back(source({json::Value(reader.jwk)}, KeyOrigin::File));
            keys.current.back().explicitKey = true;
            const Inspection inspection = judge(encrypted(header, content, reader), keys);
            QCOMPARE(inspection.decryption->state, DecryptionState::Decrypted);
            QCOMPARE(inspection.find(Code::DuplicateMember) == nullptr, isSame);
            QCOMPARE(inspection.verdict == Verdict::Rejected, !isSame);
        }
    }
}

QTEST_GUILESS_MAIN(TestHeaderClaims)
#include "tst_header_claims.moc"
