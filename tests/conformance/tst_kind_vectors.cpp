// SPDX-License-Identifier: Apache-2.0
#include "inspect/inspect.h"
#include "inspect/kinds/token_kind.h"
#include "tests/conformance/vectors.h"
#include "json/writer.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace tokenscope;
using jose::Difference;

namespace {

/// Judged by the law of their kind alone: what they are bound to is not in these rows, or has tests of its own.
constexpr std::array<std::string_view, 3> wholeKinds = {"wit", "entity_configuration", "health_card"};

inspect::InspectionKeys keysOf(const json::Object &row)
{
    inspect::InspectionKeys keys;
    if (const json::Value *key = row.find("key")) {
        auto set = std::make_shared<const jose::JwkSet>(std::vector<jose::Jwk>{jose::Jwk(*key)});
        keys.current.push_back({std::move(set), inspect::KeyOrigin::Pasted, "vector", {}, true});
    }
    if (const json::Value *jwks = row.find("jwks")) {
        auto set = std::make_shared<const jose::JwkSet>(jose::JwkSet::fromValue(*jwks).value());
        keys.current.push_back({std::move(set), inspect::KeyOrigin::File, "vector", {}, false});
    }
    return keys;
}

std::int64_t nowOf(const json::Object &row)
{
    const json::Value *now = row.find("now");
    return now ? now->asNumber()->toInteger().value() : 1'700'000'000;
}

/// Judged with the token beside them that names their key; of a client attestation, the maker's key is not there.
constexpr std::array<std::string_view, 3> pairedKinds = {"trust_chain", "wpt", "client_attestation_pop"};

/// A chain as it is pasted, a proof with the token that it belongs to.
std::string pairedText(const json::Object &row)
{
    if (const json::Value *chain = row.find("trust_chain"))
        return json::write(*chain);
    const std::string partner = jose::textOf(row, row.find("wit") ? "wit" : "attestation");
    // In one row the source's text goes on behind the token.
    return jose::textOf(row, "token") + "\n" + partner.substr(0, partner.find('~'));
}

inspect::InspectionKeys partnersKeys(const json::Object &row)
{
    inspect::InspectionKeys keys;
    const json::Value *key = row.find("wit_key");
    const json::Value *given = key ? key : row.find("jwks");
    if (given) {
        auto set = std::make_shared<const jose::JwkSet>(jose::JwkSet::fromValue(*given).value());
        keys.current.push_back({std::move(set), inspect::KeyOrigin::File, "vector", {}, false});
    }
    return keys;
}

inspect::Inspection judgedWithPartner(const json::Object &row)
{
    inspect::Expectations expectations;
    if (row.find("audience"))
        expectations.audiences = {jose::textOf(row, "audience")};
    if (row.find("url"))
        expectations.requestAddress = jose::textOf(row, "url");
    if (const inspect::TokenKind *kind = inspect::findKind(jose::textOf(row, "kind")))
        expectations.kind = inspect::KindName{kind->name};
    if (row.find("challenge"))
        expectations.nonce = jose::textOf(row, "challenge");
    const std::string text = pairedText(row);
    const std::string accessToken = row.find("access_token") ? jose::textOf(row, "access_token") : std::string();
    const inspect::InspectionKeys keys = partnersKeys(row);
    const std::int64_t now = row.find("now")->asNumber()->toInteger().value();
    inspect::Question question{text, keys, expectations, Moment{std::chrono::seconds{now}}};
    if (!accessToken.empty())
        question.accessToken = asBytes(accessToken);
    return inspect::inspect(question);
}

inspect::Inspection judged(const json::Object &row, const std::string &kind)
{
    const json::Value &given = *row.find("token");
    const std::string token = given.asString() ? *given.asString() : json::write(given);
    const inspect::InspectionKeys keys = keysOf(row);
    inspect::Expectations expectations;
    if (const inspect::TokenKind *known = inspect::findKind(kind))
        expectations.kind = inspect::KindName{known->name};
    if (row.find("audience"))
        expectations.audiences = {jose::textOf(row, "audience")};
    return inspect::inspect({token, keys, expectations, Moment{std::chrono::seconds{nowOf(row)}}});
}

} // namespace

/// Published tokens of many kinds, good ones and ones that break one rule each: the good are accepted where all that
/// counts is in the row, the broken never are, and the rule is named.
class TestKindVectors final : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheSources();
    void pairsAgreeWithTheSources();
};

void TestKindVectors::agreesWithTheSources()
{
    const auto rows = jose::readVectors(QStringLiteral("kinds.jsonl"));
    if (rows.empty())
        QSKIP("The vectors are not on this machine (CMake variable TOKENSCOPE_VECTORS).");
    jose::Tally tally(std::span<const Difference>{});
    for (const json::Object &row : rows) {
        const std::string kind = jose::textOf(row, "kind");
        if (!row.find("token") || kind.starts_with("sd_jwt"))
            continue;
        const bool isWhole = std::ranges::find(wholeKinds, kind) != wholeKinds.end();
        const inspect::Inspection inspection = judged(row, kind);
        const bool accepted = inspection.verdict == inspect::Verdict::Accepted;
        const std::string expected = jose::textOf(row, "expect");
        const std::string finding = row.find("finding") ? jose::textOf(row, "finding") : std::string();
        const bool isNamed = inspection.cause && inspect::codeName(*inspection.cause) == finding;
        if (isWhole)
            tally.add(jose::textOf(row, "id"),
                      accepted == (expected == "valid") && (accepted || isNamed || kind == "health_card"));
        else if (!row.find("access_token") && (finding == "member_required" || finding == "type_mismatch"))
            tally.add(jose::textOf(row, "id"), inspection.verdict == inspect::Verdict::Rejected);
    }
    const QByteArray summary = tally.summary("kinds.jsonl");
    qInfo("%s", summary.constData());
    QVERIFY2(tally.isAsExpected(), summary.constData());
}

/// Anyone who has no key of the attestation's maker learns that the pair fits, and no more.
void TestKindVectors::pairsAgreeWithTheSources()
{
    const auto rows = jose::readVectors(QStringLiteral("kinds.jsonl"));
    if (rows.empty())
        QSKIP("The vectors are not on this machine (CMake variable TOKENSCOPE_VECTORS).");
    jose::Tally tally(std::span<const Difference>{});
    for (const json::Object &row : rows) {
        if (std::ranges::find(pairedKinds, jose::textOf(row, "kind")) == pairedKinds.end())
            continue;
        const inspect::Inspection inspection = judgedWithPartner(row);
        const auto wanted = row.find("attestation") ? inspect::Verdict::Unverified : inspect::Verdict::Accepted;
        const bool isValid = jose::textOf(row, "expect") == "valid";
        const bool isNamed =
            !isValid && inspection.cause && inspect::codeName(*inspection.cause) == jose::textOf(row, "finding");
        const bool agrees =
            isValid ? inspection.verdict == wanted : inspection.verdict == inspect::Verdict::Rejected && isNamed;
        if (!agrees)
            qInfo("%s: %s %s", jose::textOf(row, "id").c_str(), inspect::verdictName(inspection.verdict).data(),
                  inspection.cause ? inspect::codeName(*inspection.cause).data() : "");
        tally.add(jose::textOf(row, "id"), agrees);
    }
    const QByteArray summary = tally.summary("kinds.jsonl");
    qInfo("%s", summary.constData());
    QVERIFY2(tally.isAsExpected(), summary.constData());
}

QTEST_GUILESS_MAIN(TestKindVectors)
#include "tst_kind_vectors.moc"
