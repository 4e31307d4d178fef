// SPDX-License-Identifier: Apache-2.0
#include "demo/sample_tokens.h"

#include "crypto/algorithm.h"
#include "inspect/inspect.h"
#include "json/writer.h"

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
    void initTestCase();
    void eachHasItsVerdictAndCause_data();
    void eachHasItsVerdictAndCause();
    void eachTellsWhatItShows();
    void listCoversWhatADemoNeeds();

private:
    const demo::SampleToken &sample(const QString &id) const;

    const Moment m_now = Moment(std::chrono::seconds(1'760'000'000));
    demo::DemoKeys m_keys;
    std::vector<demo::SampleToken> m_samples;
    inspect::InspectionKeys m_loaded;
};

void TestSampleTokens::initTestCase()
{
    m_samples = demo::makeSampleTokens(m_keys, "http://127.0.0.1:8000", m_now);
    auto set = jose::JwkSet::parse(json::write(m_keys.keySet()));
    QVERIFY(set);
    m_loaded.current.push_back({.keys = std::make_shared<const jose::JwkSet>(std::move(*set)),
                                .origin = inspect::KeyOrigin::Demo,
                                .name = "demo",
                                .fetchedAt = m_now});
}

const demo::SampleToken &TestSampleTokens::sample(const QString &id) const
{
    return *std::ranges::find(m_samples, id, &demo::SampleToken::id);
}

void TestSampleTokens::eachHasItsVerdictAndCause_data()
{
    QTest::addColumn<QString>("id");
    for (const demo::SampleToken &sample : m_samples)
        QTest::newRow(qPrintable(sample.id)) << sample.id;
}

void TestSampleTokens::eachHasItsVerdictAndCause()
{
    QFETCH(const QString, id);
    const demo::SampleToken &token = sample(id);
    const inspect::Inspection result =
        inspect::inspect({.text = token.text, .keys = m_loaded, .expectations = token.expectations, .moment = m_now});
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
    for (const demo::SampleToken &sample : m_samples) {
        ids.insert(sample.id);
        names.insert(sample.name);
        QVERIFY(sample.sentence.endsWith(u'.'));
        QVERIFY(!sample.text.empty());
        QCOMPARE(sample.expectations.issuer, "http://127.0.0.1:8000");
    }
    QCOMPARE(size_t(ids.size()), m_samples.size());
    QCOMPARE(size_t(names.size()), m_samples.size());
}

void TestSampleTokens::listCoversWhatADemoNeeds()
{
    QVERIFY(m_samples.size() >= 16);
    const auto has = [this](const QString &id) {
        return std::ranges::find(m_samples, id, &demo::SampleToken::id) != m_samples.end();
    };
    for (const auto &id : {u"accepted"_s, u"expired"_s, u"not_yet_valid"_s, u"tampered"_s, u"other_key"_s, u"none"_s,
                           u"key_confusion"_s, u"truncated"_s, u"wrong_audience"_s, u"rsa"_s, u"eddsa"_s, u"opaque"_s})
        QVERIFY2(has(id), qPrintable(id));
    QCOMPARE(has(u"ml_dsa"_s), crypto::findSignatureAlgorithm("ML-DSA-65") != nullptr);
}

QTEST_GUILESS_MAIN(TestSampleTokens)
#include "tst_sample_tokens.moc"
