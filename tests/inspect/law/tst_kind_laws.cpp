// SPDX-License-Identifier: Apache-2.0
#include "inspect/kinds/token_kind.h"
#include "tests/inspect/law/kind_samples.h"
#include "json/writer.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

namespace {

Expectations asking(std::string_view kind)
{
    Expectations expectations;
    expectations.kind = KindName{findKind(kind)->name};
    return expectations;
}

/// The first error of an inspection, for messages.
QByteArray causeOf(const Inspection &inspection)
{
    std::string text(verdictName(inspection.verdict));
    for (const Finding &finding : inspection.findings)
        text += " " + std::string(codeName(finding.code)) + " " + finding.where + ";";
    return QByteArray::fromStdString(text);
}

} // namespace

/// Tokens of every kind that keep its law, taken for what they are not. Each line of the laws is broken by
/// tst_kind_mutations.
class TestKindLaws final : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasASample();
    void goodTokens_data();
    void goodTokens();
    void otherTypes_data();
    void otherTypes();
    void swappedKinds();
    void guessedKinds();
    void ownKeys_data();
    void ownKeys();
};

void TestKindLaws::everyKindHasASample()
{
    // They have no law but that of their form, which has tests of its own.
    const std::set<std::string_view> elsewhere = {"sd_jwt", "sd_jwt_kb", "detached_jws"};
    for (const TokenKind &kind : tokenKinds()) {
        const bool isHere = std::ranges::find(kindSamples(), kind.name, &KindSample::kind) != kindSamples().end();
        QVERIFY2(isHere != elsewhere.contains(kind.name), kind.name.data());
    }
}

void TestKindLaws::goodTokens_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < int(kindSamples().size()); ++i)
        QTest::newRow(kindSamples()[std::size_t(i)].kind.data()) << i;
}

void TestKindLaws::goodTokens()
{
    QFETCH(const int, number);
    const KindSample &sample = kindSamples()[std::size_t(number)];
    const Verdict wanted = sample.isAccepted ? Verdict::Accepted : Verdict::Unverified;
    const Inspection asked = judgeSample(sample, headerIn(sample), payloadIn(sample), asking(sample.kind));
    QVERIFY2(asked.verdict == wanted, causeOf(asked).constData());
    QCOMPARE(asked.kind, sample.kind);
    const Inspection unasked = judgeSample(sample, headerIn(sample), payloadIn(sample));
    QVERIFY2(unasked.verdict == wanted, causeOf(unasked).constData());
}

void TestKindLaws::otherTypes_data()
{
    goodTokens_data();
}

void TestKindLaws::otherTypes()
{
    QFETCH(const int, number);
    const KindSample &sample = kindSamples()[std::size_t(number)];
    const TokenKind &kind = *findKind(sample.kind);
    for (const char *type : {"JWT", "at+jwt", "x+jwt", "kb+jwt", "logout+jwt"}) {
        if (type == kind.type || (std::string_view(type) == "JWT" && !kind.typeIsRequired))
            continue;
        json::Object header = headerIn(sample);
        header.set("typ", json::Value(type));
        const Inspection inspection = judgeSample(sample, header, payloadIn(sample), asking(sample.kind));
        QVERIFY2(inspection.verdict == Verdict::Rejected, causeOf(inspection).constData());
        // A dialect that calls itself what it is a dialect of has to keep that law.
        QVERIFY2(inspection.find(Code::TypeMismatch) || kind.dialectOf == "access_token",
                 causeOf(inspection).constData());
    }
}

/// A token of one kind that says so for sure is refused where another kind is asked for.
void TestKindLaws::swappedKinds()
{
    for (const KindSample &sample : kindSamples()) {
        const TokenKind &kind = *findKind(sample.kind);
        const std::string text = textOf(sample, headerIn(sample), payloadIn(sample));
        const InspectionKeys keys; // whose key signed it does not matter here
        const Inspection alone = judge(text, keys);
        if (!alone.recognition || !alone.recognition->isSure())
            continue;
        for (const TokenKind &asked : tokenKinds()) {
            const bool isForm = asked.hasAnyType && asked.genus == kind.genus; // how it is presented, not what it is
            if (isKindOf(kind, asked.name) || isKindOf(asked, kind.name) || isForm)
                continue;
            const Inspection inspection = judge(text, keys, asking(asked.name));
            const std::string pair = std::string(sample.kind) + " as " + std::string(asked.name) + ": ";
            QVERIFY2(inspection.verdict == Verdict::Rejected && inspection.find(Code::TypeMismatch),
                     (pair + causeOf(inspection).toStdString()).c_str());
        }
    }
}

/// What a token is only guessed to be is judged by the law that is asked for, and accepted only where it keeps that law
/// too: that of kinds that demand little, or the same.
void TestKindLaws::guessedKinds()
{
    const std::set<std::string_view> undemanding = {"userinfo_response", "refresh_token", "jwt_bearer_grant",
                                                    "detached_jws", "pangea_authn"};
    const std::set<std::pair<std::string_view, std::string_view>> alike = {
        {"okta_access_token", "id_token"}, {"okta_access_token", "github_app"}, {"pangea_authn", "id_token"}};
    for (const KindSample &sample : kindSamples()) {
        const TokenKind &kind = *findKind(sample.kind);
        const Inspection alone = judgeSample(sample, headerIn(sample), payloadIn(sample));
        if (alone.recognition && alone.recognition->isSure())
            continue;
        for (const TokenKind &asked : tokenKinds()) {
            if (isKindOf(kind, asked.name) || isKindOf(asked, kind.name) || undemanding.contains(asked.name))
                continue;
            const Inspection inspection = judgeSample(sample, headerIn(sample), payloadIn(sample), asking(asked.name));
            const std::string pair = std::string(sample.kind) + " as " + std::string(asked.name);
            QVERIFY2((inspection.verdict == Verdict::Accepted) == alike.contains({kind.name, asked.name}),
                     pair.c_str());
        }
    }
}

void TestKindLaws::ownKeys_data()
{
    goodTokens_data();
}

/// A key that the token brings along proves nothing; but a token that it does not verify is broken.
void TestKindLaws::ownKeys()
{
    QFETCH(const int, number);
    const KindSample &sample = kindSamples()[std::size_t(number)];
    if (findKind(sample.kind)->ownKey.empty())
        return;
    static const Signer other = makeSigner("ES256", "other");
    const std::string text = textOf(sample, headerIn(sample), payloadIn(sample));
    for (const InspectionKeys &keys : {InspectionKeys(), loaded({&other})}) {
        const Inspection inspection = judge(text, keys);
        QVERIFY2(inspection.verdict == Verdict::Unverified, causeOf(inspection).constData());
        // Of a proof, what it was made for comes first.
        const Part part = inspection.unchecked.front().part;
        QVERIFY(part == Part::OwnKey || part == Part::Occasion);
        QVERIFY(!inspection.find(Code::NoKeys) && !inspection.find(Code::KidUnknown));
        json::Object payload = payloadIn(sample);
        payload.append("added", json::Value("x"));
        std::string altered = text;
        const std::string before = encoded(json::write(payloadIn(sample)));
        altered.replace(altered.find(before), before.size(), encoded(json::write(payload)));
        const Inspection forged = judge(altered, keys);
        QVERIFY2(forged.verdict == Verdict::Rejected, causeOf(forged).constData());
        QCOMPARE(*forged.cause, Code::SignatureMismatch);
    }
}

QTEST_GUILESS_MAIN(TestKindLaws)
#include "tst_kind_laws.moc"
