// SPDX-License-Identifier: Apache-2.0
#include "explain/verdict/comparison_words.h"

#include "tests/inspect/token_workshop.h"
#include "json/writer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::workshop;
using explain::Comparison;
using explain::Contrast;

namespace {

json::Object changed(std::string_view name, json::Value value)
{
    json::Object claims = goodClaims();
    claims.set(name, std::move(value));
    return claims;
}

const explain::ComparedMember *find(const Comparison &comparison, const QString &name)
{
    const auto found = std::ranges::find(comparison.members, name, &explain::ComparedMember::name);
    return found == comparison.members.end() ? nullptr : &*found;
}

} // namespace

/// Two tokens told apart in words: by claim, and by what of it decides.
class TestComparisonWords final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_signer = makeSigner("ES256", "a"); }
    void whatDecidesIsNamed();
    void datesAreDescribedByTheirDistance();
    void sameTokenHasNoDifference();
    void valuesFromOutsideAreEscaped();
    void hostileSizesAreBounded();

private:
    Comparison compare(const std::string &a, const std::string &b, const inspect::Expectations &expectations = {}) const
    {
        const inspect::InspectionKeys keys = loaded({&m_signer});
        return explain::compareTokens(judge(a, keys, expectations), judge(b, keys, expectations));
    }

    Signer m_signer{"", "", {}, makeSigner("ES256", "x").key};
};

void TestComparisonWords::whatDecidesIsNamed()
{
    inspect::Expectations expectations;
    expectations.audiences = {"https://api.example"};
    const std::string good = sign(m_signer, changed("aud", json::Value("https://api.example")));
    json::Object other = changed("aud", json::Value("https://api.example/"));
    other.set("sub", json::Value("somebody else"));
    const Comparison comparison = compare(good, sign(m_signer, other), expectations);
    QVERIFY2(comparison.headline.startsWith(u"A is accepted, B is not: "_s), qPrintable(comparison.headline));
    QVERIFY2(comparison.reason.endsWith(u"what decides is aud."_s), qPrintable(comparison.reason));
    QCOMPARE(comparison.differing, std::size_t(2));
    QVERIFY(find(comparison, u"aud"_s)->contrast == Contrast::Decides);
    QVERIFY(find(comparison, u"sub"_s)->contrast == Contrast::Differs);
    QVERIFY(find(comparison, u"alg"_s)->contrast == Contrast::Same);
    QVERIFY(find(comparison, u"alg"_s)->isHeader);
    QVERIFY(comparison.text().contains(u"aud: A \"https://api.example\", B \"https://api.example/\""_s));
}

void TestComparisonWords::datesAreDescribedByTheirDistance()
{
    const Comparison comparison =
        compare(goodToken(m_signer), sign(m_signer, changed("iat", json::Value(now - 600 + 586))));
    QCOMPARE(find(comparison, u"iat"_s)->words, u"B is 9 min 46 s later"_s);
    QVERIFY2(comparison.headline.startsWith(u"The same verdict on both: "_s), qPrintable(comparison.headline));
    QVERIFY2(comparison.reason.endsWith(u"none of them decides by itself."_s), qPrintable(comparison.reason));
}

void TestComparisonWords::sameTokenHasNoDifference()
{
    const std::string token = goodToken(m_signer);
    const Comparison comparison = compare(token, token);
    QCOMPARE(comparison.headline, u"Both are the same token"_s);
    QCOMPARE(comparison.differing, std::size_t(0));
}

void TestComparisonWords::valuesFromOutsideAreEscaped()
{
    const Comparison comparison =
        compare(goodToken(m_signer), sign(m_signer, changed("role", json::Value("\u202e%1"))));
    QCOMPARE(find(comparison, u"role"_s)->words, u"only in B"_s);
    QVERIFY(find(comparison, u"role"_s)->a.isEmpty());
    QVERIFY(!comparison.text().contains(QChar(0x202e)));
}

void TestComparisonWords::hostileSizesAreBounded()
{
    json::Object many = goodClaims();
    for (int i = 0; i < 3000; ++i)
        many.append("m" + std::to_string(i), json::Value(std::string(1000, 'x')));
    const Comparison comparison = compare(sign(m_signer, many), goodToken(m_signer));
    QCOMPARE(comparison.members.size(), std::size_t(500));
    for (const explain::ComparedMember &each : comparison.members)
        QVERIFY(each.a.size() <= 210);
}

QTEST_GUILESS_MAIN(TestComparisonWords)
#include "tst_comparison_words.moc"
