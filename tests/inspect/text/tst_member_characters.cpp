// SPDX-License-Identifier: Apache-2.0
#include "inspect/text/member_characters.h"

#include "base/base64url.h"
#include "base/bytes.h"
#include "inspect/inspect.h"

#include <QTest>

using namespace tokenscope;
using inspect::Segment;

namespace {

const std::string header = R"({"alg":"ES256","kid":"one"})";
const std::string payload = R"({ "iss" : "https://issuer.example", "n":{"a":[1,2]}, "ü":"é" })";

std::string tokenText()
{
    return base64url::encode(asBytes(header)) + '.' + base64url::encode(asBytes(payload)) + ".c2lnbmF0dXJl";
}

inspect::Inspection inspected(const std::string &text)
{
    const inspect::InspectionKeys keys;
    const inspect::Expectations expectations;
    return inspect::inspect({text, keys, expectations, Moment{}});
}

} // namespace

/// For lighting up the characters of the member that the pointer is over.
class TestMemberCharacters final : public QObject
{
    Q_OBJECT

private slots:
    void charactersEncodeTheirMember_data();
    void charactersEncodeTheirMember();
    void tellsNothingThatItDoesNotKnow_data();
    void tellsNothingThatItDoesNotKnow();
};

void TestMemberCharacters::charactersEncodeTheirMember_data()
{
    QTest::addColumn<std::string>("before");
    QTest::newRow("the token alone") << std::string();
    QTest::newRow("behind other text") << std::string("Authorization: Bearer ");
}

void TestMemberCharacters::charactersEncodeTheirMember()
{
    QFETCH(const std::string, before);
    const std::string text = before + tokenText();
    const inspect::Inspection inspection = inspected(text);
    const auto decoded = [&](Segment::Role part) {
        const std::size_t start = before.size() + (part == Segment::Role::Header ? 0 : tokenText().find('.') + 1);
        QStringList members;
        for (const auto &[offset, length] : inspect::memberCharacters(inspection, part)) {
            // Whole groups of four characters round it, which decode by themselves.
            const std::size_t from = start + (offset - start) / 4 * 4;
            const std::size_t behind = std::min(text.find('.', from), start + (offset + length - start + 3) / 4 * 4);
            const auto bytes = base64url::decode(text.substr(from, behind - from));
            members += bytes ? QString::fromStdString(std::string(asText(*bytes))) : QString();
        }
        return members;
    };
    const auto holds = [](const QString &encoded, const char *member) {
        return encoded.contains(QString::fromUtf8(member));
    };
    const QStringList ofHeader = decoded(Segment::Role::Header);
    QCOMPARE(ofHeader.size(), 2);
    const bool hasAlg = holds(ofHeader.first(), R"("alg":"ES256")");
    const bool hasKid = holds(ofHeader.last(), R"("kid":"one")");
    QVERIFY(hasAlg && hasKid);
    const QStringList ofPayload = decoded(Segment::Role::Payload);
    QCOMPARE(ofPayload.size(), 3);
    const bool hasIssuer = holds(ofPayload.first(), R"("iss" : "https://issuer.example")");
    const bool hasNext = holds(ofPayload.first(), R"({"a")");
    const bool hasLast = holds(ofPayload.last(), R"("ü":"é")");
    QVERIFY(hasIssuer && hasLast);
    QVERIFY(!hasNext);
}

void TestMemberCharacters::tellsNothingThatItDoesNotKnow_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<Segment::Role>("part");
    std::string wrapped = tokenText();
    wrapped.insert(wrapped.find('.') + 8, "\n  ");
    QTest::newRow("a payload with a gap in it") << wrapped << Segment::Role::Payload;
    QTest::newRow("the signature") << tokenText() << Segment::Role::Signature;
    QTest::newRow("no token") << std::string("hello") << Segment::Role::Header;
    QTest::newRow("a payload that is no object")
        << base64url::encode(asBytes(header)) + '.' + base64url::encode(asBytes("[1]")) + ".c2ln"
        << Segment::Role::Payload;
}

void TestMemberCharacters::tellsNothingThatItDoesNotKnow()
{
    QFETCH(const std::string, text);
    QFETCH(const Segment::Role, part);
    QVERIFY(inspect::memberCharacters(inspected(text), part).empty());
}

QTEST_GUILESS_MAIN(TestMemberCharacters)
#include "tst_member_characters.moc"
