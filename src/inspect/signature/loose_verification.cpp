// SPDX-License-Identifier: Apache-2.0
#include "inspect/signature/loose_verification.h"

#include "base/base64url.h"
#include "crypto/signing/verify.h"
#include "inspect/model/inspection_draft.h"
#include "inspect/signature/key_selection.h"
#include "inspect/text/loose_json.h"
#include "jose/compact.h"

#include <algorithm>

namespace tokenscope::inspect {

namespace {

std::size_t coordinateLength(std::string_view curve)
{
    if (curve == "P-256" || curve == "secp256k1")
        return 32;
    return curve == "P-384" ? 48 : curve == "P-521" ? 66 : 0;
}

/// The number as it has to be written, where it was spelt in another way.
std::string respelt(const std::string &text, std::size_t length, const LooseReading &reading)
{
    Bytes bytes;
    if (auto strict = base64url::decode(text))
        bytes = std::move(*strict);
    else if (reading.repairsKeyBase64)
        bytes = base64url::decodeLenient(text);
    else
        return text;
    if (length == 0 || !reading.repairsCoordinates)
        return base64url::encode(bytes);
    while (bytes.size() > length && bytes.front() == 0)
        bytes.erase(bytes.begin());
    if (bytes.size() < length)
        bytes.insert(bytes.begin(), length - bytes.size(), 0);
    return base64url::encode(bytes);
}

jose::Jwk repaired(const jose::Jwk &key, const LooseReading &reading)
{
    const json::Object *source = key.source().asObject();
    if (!source)
        return key;
    json::Object object = *source;
    for (const std::string_view name : {"n", "e", "x", "y"}) {
        const json::Value *value = source->find(name);
        const bool isCoordinate = key.keyType() == "EC" && (name == "x" || name == "y");
        if (value && value->asString())
            object.set(name, json::Value(respelt(*value->asString(), isCoordinate ? coordinateLength(key.curve()) : 0,
                                                 reading)));
    }
    return jose::Jwk(json::Value(std::move(object)));
}

bool mayUse(const std::optional<Unfit> &unfit, const LooseReading &reading)
{
    if (!unfit)
        return true;
    switch (*unfit) {
    case Unfit::AlgorithmMismatch:
    case Unfit::UseNotSignature:
    case Unfit::OperationsNotVerify:
        return reading.ignoresKeyUse;
    case Unfit::Malformed:
        return reading.repairsKeyBase64 || reading.repairsCoordinates;
    case Unfit::TypeMismatch:
    case Unfit::CurveMismatch:
    case Unfit::Untrusted:
    case Unfit::NoSecret:
    case Unfit::NotImplied:
        return false;
    }
    return false;
}

bool verifiesWith(const Candidate &candidate, const crypto::SignatureAlgorithm &algorithm, std::string_view input,
                  const Bytes &signature, const Question &question, const LooseReading &reading)
{
    if (!mayUse(candidate.unfit, reading))
        return false;
    const bool isBroken = candidate.unfit == Unfit::Malformed;
    const jose::Jwk key = isBroken ? repaired(*candidate.key, reading) : *candidate.key;
    if (!key.key() || (isBroken && unfitness(key, algorithm) && !reading.ignoresKeyUse))
        return false;
    return question.work->spendOnCheck(crypto::verificationCost(*key.key(), input.size())) &&
           crypto::verify(algorithm, *key.key(), asBytes(input), signature) == crypto::Outcome::Verified;
}

} // namespace

bool verifiesLoosely(const Question &question, const Inspection &inspection, const LooseReading &reading)
{
    const json::Object *object = inspection.header ? inspection.header->root.asObject() : nullptr;
    if (!object || inspection.format != Format::JwsCompact)
        return false;
    json::Object read = lastMembers(*object);
    const json::Value *keyId = object->find("kid");
    if (keyId && !keyId->asString()) // who takes any type there does not look for it
        read.remove("kid");
    const jose::JoseHeader header(read);
    const auto *algorithm = crypto::findSignatureAlgorithm(header.algorithm().value_or(std::string()));
    if (!algorithm || !header.wrongTypes().empty())
        return false;
    const auto parts = jose::CompactJws::split(inspection.token);
    const auto strict = base64url::decode(parts.signature);
    if (!strict && !reading.repairsSignature)
        return false;
    const Bytes signature = strict ? *strict : base64url::decodeLenient(parts.signature);
    const KeySelection selection = selectKeys(question.keys, header, *algorithm);
    return std::ranges::any_of(selection.candidates, [&](const Candidate &candidate) {
        return verifiesWith(candidate, *algorithm, parts.signingInput(), signature, question, reading);
    });
}

} // namespace tokenscope::inspect
