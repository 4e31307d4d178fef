// SPDX-License-Identifier: Apache-2.0
#include "make/made_token.h"

#include "inspect/inspect.h"

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

} // namespace

inspect::Inspection inspectMade(const MadeToken &token, const inspect::Expectations &expectations, Moment moment)
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
    inspect::Question question{token.text, keys, expectations, moment};
    if (token.detachedPayload)
        question.detachedPayload = asBytes(*token.detachedPayload);
    if (token.accessToken)
        question.accessToken = asBytes(*token.accessToken);
    return inspect::inspect(question);
}

} // namespace tokenscope::make
