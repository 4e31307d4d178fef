// SPDX-License-Identifier: Apache-2.0
// write_proofs vectors FILE | samples | made: proofs as JSON lines, each with what its checker is given besides.
#include "base/base64url.h"
#include "inspect/inspect.h"
#include "inspect/model/expectations_json.h"
#include "inspect/shared_secret.h"
#include "proof/proof.h"
#include "tests/conformance/vectors.h"
#include "tests/demo/loaded_samples.h"
#include "tests/inspect/token_workshop.h"
#include "json/writer.h"

#include <cstdio>
#include <cstring>

using namespace tokenscope;

namespace {

json::Value sourcesJson(const inspect::InspectionKeys &keys)
{
    json::Array sources;
    for (const inspect::KeySource &source : keys.current) {
        json::Object object;
        object.append("source", source.name.empty() ? json::Value() : json::Value(source.name));
        object.append("origin", json::Value(inspect::keyOriginName(source.origin)));
        object.append("issuer", source.ofIssuer().empty() ? json::Value() : json::Value(source.ofIssuer()));
        object.append("given_for_token", json::Value(source.explicitKey));
        json::Array members;
        for (const jose::Jwk &key : source.all())
            members.push_back(key.source());
        object.append("keys", json::Value(std::move(members)));
        sources.push_back(json::Value(std::move(object)));
    }
    return json::Value(std::move(sources));
}

/// One line; `expected` is what somebody else says of the token, empty where nobody does.
void print(const std::string &name, const inspect::Question &asked, std::string_view expected = {})
{
    inspect::SignatureTrace trace;
    inspect::Question question = asked;
    question.trace = &trace;
    const inspect::Inspection inspection = inspect::inspect(question);
    const auto proof = proof::proofOf(question, inspection, trace);
    json::Object line;
    line.append("name", json::Value(name));
    line.append("text", json::Value(question.text));
    line.append("verdict", json::Value(inspect::verdictName(inspection.verdict)));
    line.append("expected", json::Value(expected));
    line.append("keys", sourcesJson(question.keys));
    json::Object told;
    told.append("time", json::Value(std::int64_t(question.moment.time_since_epoch().count())));
    told.append("expectations", json::Value(inspect::writeExpectations(question.expectations)));
    told.append("access_token_given", json::Value(question.accessToken.has_value()));
    line.append("asked", json::Value(std::move(told)));
    if (question.accessToken)
        line.append("access_token", json::Value(base64url::encode(*question.accessToken)));
    line.append("proof", proof ? json::Value(*proof) : json::Value());
    std::puts(json::write(line).c_str());
}

/// The keys of a row, as a user would give them: one for the token, or a set.
inspect::InspectionKeys keysOfRow(const json::Object &row)
{
    inspect::InspectionKeys keys;
    for (const std::string_view name : {"key", "jwks"}) {
        const json::Value *value = row.find(name);
        const auto set = value ? jose::JwkSet::fromValue(*value) : std::unexpected(jose::JwkSetError{});
        if (set)
            keys.current.push_back({std::make_shared<const jose::JwkSet>(*set),
                                    inspect::KeyOrigin::Pasted,
                                    std::string(name),
                                    {},
                                    name == "key"});
    }
    const std::string password = jose::textOf(row, "password");
    if (!password.empty())
        keys.current.push_back(inspect::sharedSecret(asBytes(password), inspect::KeyOrigin::Pasted));
    return keys;
}

void printRow(const json::Object &row)
{
    const auto bytes = base64url::decodeStandard(jose::textOf(row, "bytes_b64"));
    const bool isBytes = row.find("bytes_b64") && bytes;
    const std::string text = isBytes ? std::string(asText(*bytes)) : jose::textOf(row, "token");
    if (text.empty())
        return; // a key, a signature by itself, or another part of a token
    const inspect::InspectionKeys keys = keysOfRow(row);
    inspect::Expectations expectations;
    expectations.allowRsaPkcs1 = true;
    std::int64_t now = 0;
    if (const json::Value *time = row.find("now"); time && time->asNumber())
        now = time->asNumber()->toInteger().value_or(0);
    inspect::Question question{text, keys, expectations, Moment(std::chrono::seconds(now))};
    const auto detached = base64url::decode(jose::textOf(row, "detached_payload_b64u"));
    if (row.find("detached_payload_b64u") && detached)
        question.detachedPayload = *detached;
    print(jose::textOf(row, "id"), question, jose::textOf(row, "expect"));
}

void printSamples()
{
    const tests::LoadedSamples samples;
    inspect::Expectations strict;
    strict.issuer = "https://issuer.example";
    strict.audiences = {"my-app", "another"};
    strict.algorithms = {"ES256"};
    strict.maximumAge = std::chrono::seconds(600);
    strict.maximumLifetime = std::chrono::seconds(7200);
    strict.requiredClaims = {"scope"};
    strict.subject = "alice";
    strict.leeway = std::chrono::seconds(0);
    const inspect::InspectionKeys none;
    for (const demo::SampleToken &sample : samples.tokens) {
        const std::string name = sample.id.toStdString();
        print(name, {sample.text, samples.loaded, sample.expectations, samples.now});
        print(name + ", strictly", {sample.text, samples.loaded, strict, samples.now});
        print(name + ", without keys", {sample.text, none, sample.expectations, samples.now});
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && std::strcmp(argv[1], "vectors") == 0) {
        for (const json::Object &row : jose::readVectors(QString::fromLocal8Bit(argv[2])))
            printRow(row);
        return 0;
    }
    if (argc == 2 && std::strcmp(argv[1], "samples") == 0) {
        printSamples();
        return 0;
    }
    std::fputs("Usage: write_proofs vectors FILE | samples\n", stderr);
    return 2;
}
