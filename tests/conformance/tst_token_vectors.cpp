// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "crypto/algorithm.h"
#include "inspect/inspect.h"
#include "tests/conformance/vectors.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace tokenscope;
using jose::Difference;

namespace {

/// Rows whose verdict is knowingly another one here.
constexpr std::array differences = {
    Difference{"wp-jws-360", "white space is cleaned out and told as a warning", "RFC 7515, 2"},
    Difference{"wp-jws-367", "the source has the same token and key as valid elsewhere", "wycheproof"},
    Difference{"wp-jws-370", "the source has the same token and key as valid elsewhere", "wycheproof"},
    Difference{"wp-jwk-001", "a set given by the user may mix secret and public keys, with a warning", "RFC 7517, 5"},
    Difference{"wp-jwk-004", "each key of a repeated kid is tried, with a warning", "RFC 7517, 4.5"},
    Difference{"wp-jwk-008", "a small RSA key verifies, and is rejected with key_too_small", "RFC 7518, 3.3"},
    Difference{"wp-jwc-017", "the source refuses JSON serializations; this one is sound", "RFC 7515, 7.2"},
    Difference{"found-pyjwt-f1026afa", "its kid is not in the set that the row gives", "RFC 7515, 4.1.4"},
};

/// Where the installed OpenSSL has ML-DSA, they agree.
constexpr std::array differencesWithoutMlDsa = {
    Difference{"panva-ML-DSA-44", "this OpenSSL has no ML-DSA: alg_unsupported", "RFC 9964"},
    Difference{"panva-ML-DSA-87", "this OpenSSL has no ML-DSA: alg_unsupported", "RFC 9964"},
};

std::shared_ptr<const jose::JwkSet> keysOf(const json::Object &row)
{
    const json::Value *key = row.find("key");
    return std::make_shared<const jose::JwkSet>(jose::JwkSet::fromValue(key ? *key : *row.find("jwks")).value());
}

bool isVerified(const json::Object &row, const inspect::Inspection &inspection)
{
    const json::Value *flags = row.find("flags");
    const json::Array none;
    const json::Array &labels = flags ? *flags->asArray() : none;
    const bool firstOnly = std::ranges::find(labels, json::Value("first-signature-only")) != labels.end();
    const auto &judged = firstOnly ? inspection.signatures.at(0) : inspection;
    return judged.signature.state == inspect::SignatureState::Verified;
}

} // namespace

/// Published signatures, by others than us: none that is marked invalid verifies, and each that is valid does.
class TestTokenVectors final : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheSources_data();
    void agreesWithTheSources();
    void damagedTextsAreAnswered();
};

void TestTokenVectors::agreesWithTheSources_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("jws.jsonl") << QStringLiteral("jws.jsonl");
    QTest::newRow("jws-found.jsonl") << QStringLiteral("jws-found.jsonl");
    QTest::newRow("sd-jwt.jsonl") << QStringLiteral("sd-jwt.jsonl");
}

void TestTokenVectors::agreesWithTheSources()
{
    QFETCH(const QString, file);
    const auto rows = jose::readVectors(file);
    if (rows.empty())
        QSKIP("The vectors are not on this machine (CMake variable TOKENSCOPE_VECTORS).");
    std::vector<Difference> ours;
    for (const Difference &difference : differences) {
        const bool isFound = difference.id.starts_with("found");
        if (file == (isFound ? QStringLiteral("jws-found.jsonl") : QStringLiteral("jws.jsonl")))
            ours.push_back(difference);
    }
    if (file == QStringLiteral("jws.jsonl") && !crypto::findSignatureAlgorithm("ML-DSA-44"))
        ours.insert(ours.end(), differencesWithoutMlDsa.begin(), differencesWithoutMlDsa.end());
    jose::Tally tally(ours);
    for (const json::Object &row : rows) {
        inspect::InspectionKeys keys;
        keys.current.push_back({keysOf(row), inspect::KeyOrigin::Pasted, "vector", {}, row.find("key") != nullptr});
        const std::string token = jose::textOf(row, "token");
        const inspect::Expectations expectations;
        inspect::Question question{token, keys, expectations, Moment{}};
        const auto detached = base64url::decode(jose::textOf(row, "detached_payload_b64u"));
        if (row.find("detached_payload_b64u"))
            question.detachedPayload = *detached;
        const auto inspection = inspect::inspect(question);
        const bool verified = isVerified(row, inspection);
        const std::string expected = jose::textOf(row, "expect");
        tally.add(jose::textOf(row, "id"), expected == "acceptable" || verified == (expected == "valid"));
    }
    const QByteArray summary = tally.summary(file.toUtf8().constData());
    qInfo("%s", summary.constData());
    QVERIFY2(tally.isAsExpected(), summary.constData());
}

/// Fuzz seeds, and tokens whose key nobody knows: any answer but an acceptance, and one it has to be.
void TestTokenVectors::damagedTextsAreAnswered()
{
    const auto rows = jose::readVectors(QStringLiteral("robustness.jsonl"));
    if (rows.empty())
        QSKIP("The vectors are not on this machine (CMake variable TOKENSCOPE_VECTORS).");
    const inspect::InspectionKeys noKeys;
    jose::Tally tally({});
    for (const json::Object &row : rows) {
        const auto bytes = base64url::decodeStandard(jose::textOf(row, "bytes_b64"));
        const std::string text = row.find("token") ? jose::textOf(row, "token") : std::string(asText(bytes.value()));
        const auto inspection = inspect::inspect({text, noKeys, {}, Moment{}});
        tally.add(jose::textOf(row, "id"), inspection.verdict != inspect::Verdict::Accepted);
    }
    const QByteArray summary = tally.summary("robustness.jsonl");
    qInfo("%s", summary.constData());
    QVERIFY2(tally.isAsExpected(), summary.constData());
}

QTEST_GUILESS_MAIN(TestTokenVectors)
#include "tst_token_vectors.moc"
