// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "inspect/inspect.h"
#include "jose/keys/jwk_builder.h"
#include "tests/conformance/vectors.h"

#include <QTest>

#include <array>

using namespace tokenscope;
using jose::Difference;

namespace {

/// Rows whose verdict is knowingly another one here.
constexpr std::array differences = {
    Difference{"wp-jwe-022", "the source refuses JSON serializations; this one is sound", "RFC 7516, 7.2"},
};

inspect::InspectionKeys keysOf(const json::Object &row)
{
    std::vector<jose::Jwk> keys;
    if (const json::Value *key = row.find("key"))
        keys.emplace_back(*key);
    else if (row.find("password"))
        keys.emplace_back(json::Value(jose::octJwk(asBytes(jose::textOf(row, "password")))));
    const bool isOne = !keys.empty();
    auto set = isOne ? jose::JwkSet(std::move(keys)) : jose::JwkSet::fromValue(*row.find("jwks")).value();
    inspect::InspectionKeys loaded;
    loaded.current.push_back(
        {std::make_shared<const jose::JwkSet>(std::move(set)), inspect::KeyOrigin::File, "vector", {}, isOne});
    return loaded;
}

inspect::Inspection judge(const json::Object &row, bool allowRsaPkcs1)
{
    const std::string token = jose::textOf(row, "token");
    const inspect::InspectionKeys keys = keysOf(row);
    inspect::Expectations expectations;
    expectations.allowRsaPkcs1 = allowRsaPkcs1;
    return inspect::inspect({token, keys, expectations, Moment{}});
}

bool isDecrypted(const inspect::Inspection &inspection)
{
    return inspection.decryption && inspection.decryption->state == inspect::DecryptionState::Decrypted;
}

bool agrees(const json::Object &row)
{
    const inspect::Inspection inspection = judge(row, true);
    if (jose::textOf(row, "expect") == "invalid")
        return !isDecrypted(inspection) && inspection.payloadBytes.empty();
    const bool given = row.find("plaintext_b64u") != nullptr;
    const Bytes plaintext = base64url::decode(jose::textOf(row, "plaintext_b64u")).value();
    return isDecrypted(inspection) && (!given || inspection.payloadBytes == plaintext);
}

} // namespace

/// Published encrypted tokens, by others than us: each gives its plaintext, and none that is marked invalid gives any.
class TestJweVectors final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void agreesWithTheSources();
    void neverUsesRsaPkcs1Unasked();
    void neverTakesEncryptionForASignature();

private:
    std::vector<json::Object> m_rows;
};

void TestJweVectors::initTestCase()
{
    m_rows = jose::readVectors(QStringLiteral("jwe.jsonl"));
    if (m_rows.empty())
        QSKIP("The vectors are not on this machine (CMake variable TOKENSCOPE_VECTORS).");
}

void TestJweVectors::agreesWithTheSources()
{
    jose::Tally tally(differences);
    for (const json::Object &row : m_rows)
        tally.add(jose::textOf(row, "id"), agrees(row));
    const QByteArray summary = tally.summary("jwe.jsonl");
    qInfo("%s", summary.constData());
    QVERIFY2(tally.isAsExpected(), summary.constData());
}

void TestJweVectors::neverUsesRsaPkcs1Unasked()
{
    int count = 0;
    for (const json::Object &row : m_rows) {
        const inspect::Inspection inspection = judge(row, false);
        if (!inspection.decryption || inspection.decryption->algorithm != "RSA1_5")
            continue;
        ++count;
        QVERIFY2(!isDecrypted(inspection), jose::textOf(row, "id").c_str());
    }
    QVERIFY(count > 10);
}

/// The keys of the vectors are the recipients' own: whatever is inside, nothing is accepted.
void TestJweVectors::neverTakesEncryptionForASignature()
{
    for (const json::Object &row : m_rows)
        QVERIFY2(judge(row, true).verdict != inspect::Verdict::Accepted, jose::textOf(row, "id").c_str());
}

QTEST_GUILESS_MAIN(TestJweVectors)
#include "tst_jwe_vectors.moc"
