// SPDX-License-Identifier: Apache-2.0
#include "endpoint/answer/evidence_json.h"
#include "explain/fetch/evidence_words.h"
#include "explain/fetch/fetch_words.h"
#include "explain/findings/finding_words.h"
#include "explain/keys/key_words.h"
#include "inspect/keys/key_lint.h"
#include "tests/endpoint/fetch_outcome.h"
#include "tests/endpoint/private_kinds.h"
#include "tests/endpoint/scripted_server.h"
#include "json/writer.h"

#include <map>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::endpoint;
using namespace tokenscope::tests;

namespace {

/// All that a fetch leaves for windows, reports and logs to show.
class Shown
{
public:
    void add(const QByteArray &text) { m_text += text + '\n'; }
    void add(const QString &text) { add(text.toUtf8()); }
    void add(const json::Value &value) { add(QByteArray::fromStdString(json::write(value))); }
    void add(const std::string &text) { add(QByteArray::fromStdString(text)); }

    void add(const Exchange &exchange, const std::optional<Envelope> &envelope)
    {
        add(exchange.body);
        add(exchange.reason);
        add(evidenceJson({{exchange}}, envelope));
        add(explain::evidenceMarkdown({{exchange}}, envelope, {}));
    }

    void add(const Envelope &envelope)
    {
        for (const auto &text :
             {envelope.requestId, envelope.requestTime, envelope.responseTime, envelope.status, envelope.summary})
            add(text.value_or(std::string()));
        for (const EnvelopeError &error : envelope.errors)
            add(error.code + ' ' + error.detail + ' ' + error.source + ' ' + error.path);
        for (const json::Member &member : envelope.unknown) {
            add(member.name);
            add(member.value);
        }
        if (envelope.result)
            add(*envelope.result);
    }

    void add(const jose::JwkSet &keys)
    {
        const inspect::KeyLint lint = inspect::lint(keys, std::chrono::sys_seconds{});
        for (std::size_t i = 0; i < keys.keys().size(); ++i) {
            const jose::Jwk &key = keys.keys()[i];
            add(key.source());
            add(key.publicPart());
            add(key.id().value_or(jose::KeyId()).value + ' ' + key.keyType() + ' ' + key.curve());
            add(key.algorithm().value_or("") + ' ' + key.use().value_or(""));
            add(explain::keyTypeWords(key) + explain::keyStrengthWords(key));
            for (const auto &[label, value] : explain::keyDetails(key))
                add(label + value);
            for (const std::string &operation : key.operations().value_or(std::vector<std::string>()))
                add(operation);
            for (const inspect::Finding &finding : lint.perKey[i])
                add(wordsFor(finding));
        }
        for (const inspect::Finding &finding : lint.set)
            add(wordsFor(finding));
    }

    const QByteArray &text() const { return m_text; }

private:
    static QString wordsFor(const inspect::Finding &finding)
    {
        const explain::FindingWords words = explain::findingWords(finding);
        return words.title + words.explanation + words.nextStep;
    }

    QByteArray m_text;
};

QByteArray shownOf(const FetchOutcome &outcome, const Network &network)
{
    Shown shown;
    if (outcome.response) {
        shown.add(outcome.response->exchange, outcome.response->envelope);
        if (outcome.response->envelope)
            shown.add(*outcome.response->envelope);
        if (outcome.response->keys)
            shown.add(*outcome.response->keys);
    }
    if (outcome.error) {
        shown.add(outcome.error->detail);
        const explain::FetchWords words = explain::fetchWords(*outcome.error);
        shown.add(words.headline + words.detail + words.nextStep);
        shown.add(outcome.error->exchange, outcome.error->envelope);
        if (outcome.error->envelope)
            shown.add(*outcome.error->envelope);
    }
    for (const LogEntry &entry : network.log().entries())
        shown.add(entry.exchange, {});
    return shown.text();
}

} // namespace

class TestAnswerPrivacy final : public QObject
{
    Q_OBJECT

private slots:
    void cleanupTestCase() { endWorkers(); }

    void nothingPrivateIsShownOfAnAnswer_data();
    void nothingPrivateIsShownOfAnAnswer();
};

void TestAnswerPrivacy::nothingPrivateIsShownOfAnAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("secret");
    for (const test::PrivateKind &kind : test::privateKinds()) {
        for (const test::PrivateAnswer &answer : test::privateAnswers(kind))
            QTest::addRow("O5 %s, %s", kind.name.constData(), answer.name.constData()) << answer.bytes << kind.secret;
    }
}

void TestAnswerPrivacy::nothingPrivateIsShownOfAnAnswer()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QByteArray, secret);
    ScriptedServer server(ScriptedServer::always(answer));
    Network network;
    FetchRequest request;
    request.kind = Kind::JwksUrl;
    request.typedUrl = server.url();
    FetchOutcome outcome = outcomeOf(*network.keyFetch(request, FetchLimits{.retries = 0}));
    QCOMPARE(outcome.signalCount, 1);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE((outcome.response ? outcome.response->evidence : outcome.error->evidence).exchanges.size(), 1);

    static std::map<QByteArray, test::SecretPieces> pieces;
    const test::SecretPieces &sought = pieces.try_emplace(secret, secret).first->second;
    const QByteArray shown = shownOf(outcome, network);
    QVERIFY(!shown.isEmpty());
    const QByteArray found = sought.findIn(shown);
    QVERIFY2(found.isEmpty(), found + " in:\n" + shown);
}

QTEST_GUILESS_MAIN(TestAnswerPrivacy)
#include "tst_answer_privacy.moc"
