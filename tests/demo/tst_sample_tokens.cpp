// SPDX-License-Identifier: Apache-2.0
#include "demo/sample_tokens.h"

#include "crypto/algorithm.h"
#include "inspect/inspect.h"
#include "tests/demo/loaded_samples.h"

#include <QSet>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace tokenscope;

/// Every sample shows what it says it shows, to a verifier that has the keys which the demo publishes.
class TestSampleTokens final : public QObject
{
    Q_OBJECT

private slots:
    void eachHasItsVerdictAndCause_data();
    void eachHasItsVerdictAndCause();
    void eachTellsWhatItShows();
    void listCoversWhatADemoNeeds();

private:
    const demo::SampleToken &sample(const QString &id) const;

    const tests::LoadedSamples m_samples;
};

const demo::SampleToken &TestSampleTokens::sample(const QString &id) const
{
    return *std::ranges::find(m_samples.tokens, id, &demo::SampleToken::id);
}

void TestSampleTokens::eachHasItsVerdictAndCause_data()
{
    QTest::addColumn<QString>("id");
    for (const demo::SampleToken &sample : m_samples.tokens)
        QTest::newRow(qPrintable(sample.id)) << sample.id;
}

void TestSampleTokens::eachHasItsVerdictAndCause()
{
    QFETCH(const QString, id);
    const demo::SampleToken &token = sample(id);
    const inspect::Inspection result = inspect::inspect(
        {.text = token.text, .keys = m_samples.loaded, .expectations = token.expectations, .moment = m_samples.now});
    QCOMPARE(inspect::verdictName(result.verdict), inspect::verdictName(token.verdict));
    const auto name = [](const std::optional<inspect::Code> &code) {
        return code ? inspect::codeName(*code) : std::string_view("none");
    };
    QCOMPARE(name(result.cause), name(token.cause));
}

void TestSampleTokens::eachTellsWhatItShows()
{
    QSet<QString> ids;
    QSet<QString> names;
    for (const demo::SampleToken &sample : m_samples.tokens) {
        ids.insert(sample.id);
        names.insert(sample.name);
        QVERIFY(sample.sentence.endsWith(u'.'));
        QVERIFY(!sample.text.empty());
        QCOMPARE(sample.expectations.issuer, "http://127.0.0.1:8000");
    }
    QCOMPARE(size_t(ids.size()), m_samples.tokens.size());
    QCOMPARE(size_t(names.size()), m_samples.tokens.size());
}

void TestSampleTokens::listCoversWhatADemoNeeds()
{
    QVERIFY(m_samples.tokens.size() >= 16);
    const auto has = [this](const QString &id) {
        return std::ranges::find(m_samples.tokens, id, &demo::SampleToken::id) != m_samples.tokens.end();
    };
    for (const auto &id : {u"accepted"_s, u"expired"_s, u"not_yet_valid"_s, u"tampered"_s, u"other_key"_s, u"none"_s,
                           u"key_confusion"_s, u"truncated"_s, u"wrong_audience"_s, u"rsa"_s, u"eddsa"_s, u"opaque"_s})
        QVERIFY2(has(id), qPrintable(id));
    QCOMPARE(has(u"ml_dsa"_s), crypto::findSignatureAlgorithm("ML-DSA-65") != nullptr);
}

QTEST_GUILESS_MAIN(TestSampleTokens)
#include "tst_sample_tokens.moc"
