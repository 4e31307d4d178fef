// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "inspect/bindings/status_list.h"
#include "inspect/inspect.h"
#include "jose/compact.h"
#include "tests/conformance/vectors.h"
#include "json/writer.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace tokenscope;
using jose::Difference;

namespace {

/// Rows whose verdict is knowingly another one here.
constexpr std::array differences = {
    Difference{"sdrfc-json-3", "the key of one of its two signatures is given, and all have to hold", "RFC 7515, 7.2"},
};

/// The one key of a row, if it has one.
inspect::InspectionKeys keysOf(const json::Object &row)
{
    inspect::InspectionKeys keys;
    if (const json::Value *key = row.find("key")) {
        auto set = std::make_shared<const jose::JwkSet>(std::vector<jose::Jwk>{jose::Jwk(*key)});
        keys.current.push_back({std::move(set), inspect::KeyOrigin::Pasted, "vector", {}, true});
    }
    return keys;
}

/// When a compact JWT says that it was issued.
std::optional<Moment> issuedAt(std::string_view token)
{
    if (jose::countSegments(token) != 3)
        return std::nullopt;
    const auto bytes = base64url::decode(jose::CompactJws::split(token).payload);
    const auto document = bytes ? json::parse(asText(*bytes)) : std::unexpected(json::ParseError{});
    const json::Object *payload = document ? document->root.asObject() : nullptr;
    const json::Value *date = payload ? payload->find("iat") : nullptr;
    const auto seconds = date && date->asNumber() ? date->asNumber()->toInteger() : std::nullopt;
    return seconds ? std::optional(Moment{std::chrono::seconds{*seconds}}) : std::nullopt;
}

/// Time is no part of a row's verdict: that of the key binding, else of the credential.
Moment momentOf(const json::Object &row, std::string_view token)
{
    if (const json::Value *now = row.find("now"))
        return Moment{std::chrono::seconds{now->asNumber()->toInteger().value()}};
    if (const auto bound = issuedAt(token.substr(token.rfind('~') + 1)))
        return *bound;
    return issuedAt(token.substr(0, token.find('~'))).value_or(Moment{});
}

} // namespace

/// Published credentials with selective disclosure, good ones and ones that break one rule each: only the good are
/// accepted, and read as their source says.
class TestCredentialVectors final : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheSources();
    void proofsAgree();
    void statusListsAgree();
};

void TestCredentialVectors::agreesWithTheSources()
{
    const auto rows = jose::readVectors(QStringLiteral("kinds.jsonl"));
    if (rows.empty())
        QSKIP("The vectors are not on this machine (CMake variable TOKENSCOPE_VECTORS).");
    jose::Tally tally(differences);
    for (const json::Object &row : rows) {
        if (!jose::textOf(row, "kind").starts_with("sd_jwt"))
            continue;
        const json::Value &given = *row.find("token");
        const std::string token = given.asString() ? *given.asString() : json::write(given);
        const inspect::InspectionKeys keys = keysOf(row);
        inspect::Expectations expectations;
        if (row.find("nonce"))
            expectations.nonce = jose::textOf(row, "nonce");
        if (row.find("audience"))
            expectations.audiences = {jose::textOf(row, "audience")};
        const auto inspection = inspect::inspect({token, keys, expectations, momentOf(row, token)});
        const bool accepted = inspection.verdict == inspect::Verdict::Accepted;
        const std::string expected = jose::textOf(row, "expect");
        const json::Value *payload = row.find("payload");
        const bool readsAlike = !accepted || !payload || inspection.payload->root == *payload;
        tally.add(jose::textOf(row, "id"),
                  expected == "acceptable" || (accepted == (expected == "valid") && readsAlike));
    }
    const QByteArray summary = tally.summary("kinds.jsonl");
    qInfo("%s", summary.constData());
    QVERIFY2(tally.isAsExpected(), summary.constData());
}

/// RFC 9449's proofs by their own key, and what breaks one rule each.
void TestCredentialVectors::proofsAgree()
{
    const auto rows = jose::readVectors(QStringLiteral("kinds.jsonl"));
    if (rows.empty())
        QSKIP("The vectors are not on this machine (CMake variable TOKENSCOPE_VECTORS).");
    std::size_t judged = 0;
    for (const json::Object &row : rows) {
        if (jose::textOf(row, "kind") != "dpop_proof")
            continue;
        const std::string token = jose::textOf(row, "token");
        const std::string accessToken = jose::textOf(row, "access_token");
        inspect::Expectations expectations;
        expectations.requestMethod = jose::textOf(row, "method");
        expectations.requestAddress = jose::textOf(row, "url");
        const inspect::InspectionKeys none;
        inspect::Question question{token, none, expectations, momentOf(row, token)};
        if (!accessToken.empty())
            question.accessToken = asBytes(accessToken);
        const auto inspection = inspect::inspect(question);
        const bool isAccepted = inspection.verdict == inspect::Verdict::Accepted;
        QVERIFY2(isAccepted == (jose::textOf(row, "expect") != "invalid"), jose::textOf(row, "id").c_str());
        if (!isAccepted)
            QCOMPARE(std::string(codeName(*inspection.cause)), jose::textOf(row, "finding"));
        ++judged;
    }
    QVERIFY(judged >= 16);
}

/// draft-ietf-oauth-status-list's lists, entry by entry, and its tokens.
void TestCredentialVectors::statusListsAgree()
{
    const auto rows = jose::readVectors(QStringLiteral("kinds.jsonl"));
    if (rows.empty())
        QSKIP("The vectors are not on this machine (CMake variable TOKENSCOPE_VECTORS).");
    constexpr std::size_t limit = 16 << 20;
    std::size_t entries = 0;
    for (const json::Object &row : rows) {
        if (jose::textOf(row, "kind") == "status_list") {
            const auto list = inspect::readStatusList(row, limit);
            QVERIFY2(list, jose::textOf(row, "id").c_str());
            for (const json::Member &entry : row.find("statuses")->asObject()->members()) {
                QCOMPARE(std::int64_t(list->at(std::stoll(entry.name)).value()),
                         entry.value.asNumber()->toInteger().value());
                ++entries;
            }
        } else if (jose::textOf(row, "kind") == "status_list_token" && jose::textOf(row, "id") != "sl-index") {
            const std::string token = jose::textOf(row, "token");
            const inspect::InspectionKeys keys = keysOf(row);
            inspect::Expectations expectations;
            expectations.leeway = std::chrono::seconds(0);
            const auto inspection = inspect::inspect({token, keys, expectations, momentOf(row, token)});
            const bool isValid = jose::textOf(row, "expect") == "valid";
            QVERIFY2((inspection.verdict == inspect::Verdict::Accepted) == isValid, jose::textOf(row, "id").c_str());
            QVERIFY2(isValid || inspection.verdict == inspect::Verdict::Rejected, jose::textOf(row, "id").c_str());
        }
    }
    QVERIFY(entries > 200);
}

QTEST_GUILESS_MAIN(TestCredentialVectors)
#include "tst_credential_vectors.moc"
