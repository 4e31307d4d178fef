// SPDX-License-Identifier: Apache-2.0
#include "make/made_token.h"

#include "inspect/inspect.h"
#include "inspect/kinds/token_kind.h"

#include <memory>
#include <vector>

namespace tokenscope::make {

namespace {

/// As the verifier has it: shared secrets whole, of key pairs the public half.
jose::Jwk verifiersKey(const jose::Jwk &key)
{
    return key.isSymmetric() ? key : jose::Jwk(key.publicPart());
}

inspect::KeySource givenKeys(std::vector<jose::Jwk> keys)
{
    inspect::KeySource source;
    source.explicitKey = keys.size() == 1;
    source.keys = std::make_shared<const jose::JwkSet>(std::move(keys));
    source.origin = inspect::KeyOrigin::File;
    return source;
}

inspect::InspectionKeys keysFor(const MadeToken &token)
{
    std::vector<jose::Jwk> published;
    for (const jose::Jwk &key : token.verificationKeys)
        published.push_back(verifiersKey(key));
    inspect::InspectionKeys keys;
    if (!published.empty())
        keys.current.push_back(givenKeys(std::move(published)));
    if (!token.decryptionKeys.empty()) {
        keys.current.push_back(givenKeys({token.decryptionKeys.begin(), token.decryptionKeys.end()}));
        keys.current.back().onlyDecrypts = true;
    }
    return keys;
}

inspect::Question questionAbout(const MadeToken &token, const inspect::InspectionKeys &keys,
                                const inspect::Expectations &expectations, Moment moment)
{
    inspect::Question question{token.text, keys, expectations, moment};
    if (token.detachedPayload)
        question.detachedPayload = asBytes(*token.detachedPayload);
    return question;
}

std::optional<std::string> textClaim(const TokenDraft &draft, std::string_view name)
{
    const json::Value *claim = draft.claims ? draft.claims->find(name) : nullptr;
    return claim && claim->asString() ? std::optional(*claim->asString()) : std::nullopt;
}

} // namespace

inspect::Expectations expectationsFor(std::string_view kind, const TokenDraft &draft)
{
    inspect::Expectations expectations;
    if (const inspect::TokenKind *known = inspect::findKind(kind))
        expectations.kind = inspect::KindName{known->name};
    if (kind == "dpop_proof") {
        expectations.requestMethod = textClaim(draft, "htm");
        expectations.requestAddress = textClaim(draft, "htu");
    }
    return expectations;
}

bool isBoundToKey(const TokenDraft &draft)
{
    const json::Value *confirmation = draft.claims ? draft.claims->find("cnf") : nullptr;
    const json::Object *members = confirmation ? confirmation->asObject() : nullptr;
    return members && members->find("jkt");
}

inspect::Inspection inspectMade(const MadeToken &token, const inspect::Expectations &expectations, Moment moment)
{
    const inspect::InspectionKeys keys = keysFor(token);
    return inspect::inspect(questionAbout(token, keys, expectations, moment));
}

ProfiledToken profileMade(const MadeToken &token, Moment moment)
{
    const inspect::InspectionKeys keys = keysFor(token);
    inspect::Expectations expectations;
    if (const auto &claims = inspectMade(token, {}, moment).claims) {
        expectations.issuer = claims->issuer();
        expectations.audiences = claims->audience().value_or(std::vector<std::string>());
    }
    const inspect::Question question = questionAbout(token, keys, expectations, moment);
    ProfiledToken profiled{inspect::inspect(question), {}};
    profiled.judgements = inspect::judgeByProfiles(question, profiled.inspection);
    return profiled;
}

} // namespace tokenscope::make
