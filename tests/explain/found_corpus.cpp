// SPDX-License-Identifier: Apache-2.0
#include "tests/explain/found_corpus.h"

#include "base/base64url.h"
#include "explain/findings/finding_words.h"
#include "inspect/keys/key_lint.h"
#include "tests/conformance/vectors.h"
#include "tests/inspect/cause_pairs.h"
#include "tests/inspect/key_cases.h"
#include "tests/inspect/token_workshop.h"

#include <QHash>
#include <QRegularExpression>

#include <memory>
#include <optional>
#include <string>

namespace tokenscope {

namespace {

using namespace Qt::StringLiterals;

/// Longer ones say nothing that shorter ones do not.
constexpr std::size_t longestText = 50'000;
/// Of so many rows of a file one is taken: the rest says the same, and takes as long.
constexpr std::size_t ofMany = 4;

/// Expectations that most tokens of the vectors do not meet.
inspect::Expectations strictExpectations()
{
    inspect::Expectations expected;
    expected.issuer = "https://issuer.example";
    expected.audiences = {"my-app"};
    expected.algorithms = {"ES256", "RS256"};
    expected.tokenType = inspect::TokenType::AccessToken;
    expected.subject = "alice";
    expected.nonce = "n-0S6";
    expected.maximumAge = std::chrono::seconds{600};
    expected.maximumLifetime = std::chrono::seconds{3600};
    expected.requiredClaims = {"scope"};
    return expected;
}

std::shared_ptr<const jose::JwkSet> keysIn(const json::Object &row)
{
    const json::Value *keys = row.find("key") ? row.find("key") : row.find("jwks");
    auto set = keys ? jose::JwkSet::fromValue(*keys) : std::unexpected(jose::JwkSetError{});
    return set ? std::make_shared<const jose::JwkSet>(std::move(*set)) : nullptr;
}

std::string tokenIn(const json::Object &row)
{
    const auto bytes = base64url::decodeStandard(jose::textOf(row, "bytes_b64"));
    if (row.find("bytes_b64") && bytes)
        return std::string(asText(*bytes));
    return jose::textOf(row, "token");
}

void addVectors(FoundCorpus &corpus)
{
    const inspect::Expectations strict = strictExpectations();
    for (const QString &file : {u"jws.jsonl"_s, u"jws-found.jsonl"_s, u"jwe.jsonl"_s, u"sd-jwt.jsonl"_s,
                                u"kinds.jsonl"_s, u"robustness.jsonl"_s}) {
        bool isStrict = false;
        std::size_t number = 0;
        for (const json::Object &row : jose::readVectors(file)) {
            const std::string token = tokenIn(row);
            if (number++ % ofMany != 0 || token.size() > longestText)
                continue;
            inspect::InspectionKeys keys;
            if (const auto set = keysIn(row))
                keys.current.push_back({set, inspect::KeyOrigin::Pasted, "vector", {}, row.find("key") != nullptr});
            isStrict = !isStrict;
            corpus.inspections.push_back(workshop::judge(token, keys, isStrict ? strict : inspect::Expectations()));
        }
    }
}

void addTexts(FoundCorpus &corpus, const workshop::Signer &signer)
{
    const std::string token = workshop::goodToken(signer);
    const std::string half = token.substr(0, token.size() / 2);
    const inspect::InspectionKeys keys = workshop::loaded({&signer});
    for (const std::string &text : {"Bearer " + token,
                                    '"' + token + '"',
                                    "curl -H 'Authorization: Bearer " + token + "' https://a.example",
                                    "https://a.example/#id_token=" + token + "&state=1",
                                    "Cookie: session=" + token,
                                    "{\"token\":\"" + token + "\"}",
                                    token + " and " + token,
                                    half + "\r\n " + token.substr(half.size()),
                                    half + "\u200B" + token.substr(half.size()),
                                    half,
                                    half + "!" + token.substr(half.size()),
                                    "а" + token.substr(1),
                                    token + "=",
                                    std::string(),
                                    std::string("hello world"),
                                    std::string("null"),
                                    std::string("${TOKEN}"),
                                    std::string("[object Object]"),
                                    std::string("ptu_abcdefghijklmnopqrstuvwxyz012345"),
                                    std::string("abcdef"),
                                    std::string("a.b")})
        corpus.inspections.push_back(workshop::judge(text, keys));
}

void addDefects(FoundCorpus &corpus, const std::vector<workshop::Signer> &signers)
{
    for (const workshop::CauseCase &pair : workshop::causePairs(signers))
        corpus.inspections.push_back(workshop::judge(pair.text, pair.keys, pair.expectations));
}

void addKeys(FoundCorpus &corpus)
{
    for (const workshop::KeyCase &each : workshop::keyCases()) {
        const auto lint = inspect::lint(jose::JwkSet(std::vector<jose::Jwk>{jose::Jwk(each.jwk)}), workshop::moment);
        for (const auto &ofKey : lint.perKey)
            corpus.ofKeys.insert(corpus.ofKeys.end(), ofKey.begin(), ofKey.end());
        corpus.ofKeys.insert(corpus.ofKeys.end(), lint.set.begin(), lint.set.end());
    }
}

} // namespace

FoundCorpus makeFoundCorpus()
{
    FoundCorpus corpus;
    const std::vector signers = {workshop::makeSigner("ES256", "a"), workshop::makeSigner("RS256", "b"),
                                 workshop::makeSigner("EdDSA", "")};
    addTexts(corpus, signers.front());
    addDefects(corpus, signers);
    addKeys(corpus);
    addVectors(corpus);
    return corpus;
}

std::vector<inspect::Finding> distinctFindings(const FoundCorpus &corpus)
{
    constexpr int ofEach = 2;
    static const QRegularExpression values(u"“[^”]*”|\\d+"_s);
    std::vector<inspect::Finding> distinct;
    QHash<QString, int> seen;
    const auto add = [&](const inspect::Finding &finding) {
        const explain::FindingWords words = explain::findingWords(finding);
        const QString shape = QString(words.title + words.explanation + words.nextStep).remove(values);
        if (++seen[shape] <= ofEach)
            distinct.push_back(finding);
    };
    for (const inspect::Inspection &inspection : corpus.inspections) {
        for (const inspect::Finding &finding : inspection.findings)
            add(finding);
    }
    for (const inspect::Finding &finding : corpus.ofKeys)
        add(finding);
    return distinct;
}

} // namespace tokenscope
