// SPDX-License-Identifier: Apache-2.0
#include "crypto/algorithm.h"
#include "crypto/signing/verify.h"
#include "inspect/findings/fact.h"
#include "remedy/changes.h"

#include <algorithm>

namespace tokenscope::remedy {

using inspect::CheckName;
using inspect::CheckState;
using inspect::Code;
using inspect::Inspection;

namespace {

const inspect::Check *failedCheck(const Inspection &inspection, CheckName name)
{
    const auto found = std::ranges::find_if(inspection.checks, [name](const inspect::Check &check) {
        return check.name == name && check.state == CheckState::Failed;
    });
    return found == inspection.checks.end() ? nullptr : &*found;
}

std::optional<std::string> memberText(const std::optional<json::Document> &document, std::string_view name)
{
    const json::Object *object = document ? document->root.asObject() : nullptr;
    const json::Value *value = object ? object->find(name) : nullptr;
    const std::string *text = value ? value->asString() : nullptr;
    return text && !text->empty() ? std::optional(*text) : std::nullopt;
}

void addExpected(std::vector<Change> &changes, std::string_view member, const std::optional<std::string> &value)
{
    if (value && !value->empty())
        changes.emplace_back(ExpectValue{member, *value});
}

void addParties(std::vector<Change> &changes, const Inspection &inspection)
{
    constexpr std::size_t mostAudiences = 3;
    const auto &claims = inspection.claims;
    // Keys that one issuer publishes vouch for no other.
    const inspect::Check *issuer = failedCheck(inspection, CheckName::Issuer);
    if (issuer && !issuer->fromKeys && claims)
        addExpected(changes, "iss", claims->issuer());
    if (failedCheck(inspection, CheckName::Audience) && claims && claims->audience()) {
        const std::size_t count = std::min(claims->audience()->size(), mostAudiences);
        for (std::size_t i = 0; i < count; ++i)
            addExpected(changes, "aud", (*claims->audience())[i]);
    }
    if (inspection.expectations.type && failedCheck(inspection, CheckName::Type))
        addExpected(changes, "typ", memberText(inspection.header, "typ"));
    if (failedCheck(inspection, CheckName::Nonce))
        addExpected(changes, "nonce", memberText(inspection.payload, "nonce"));
    if (failedCheck(inspection, CheckName::AuthorizedParty))
        addExpected(changes, "azp", memberText(inspection.payload, "azp"));
}

void addAlgorithm(std::vector<Change> &changes, const Inspection &inspection)
{
    const std::string &algorithm = inspection.signature.algorithm;
    if (inspection.find(Code::AlgNotAllowed) && crypto::findSignatureAlgorithm(algorithm))
        changes.emplace_back(AllowAlgorithm{algorithm});
}

bool isOffByClock(const Inspection &inspection)
{
    return inspection.find(Code::Expired) || inspection.find(Code::NotYetValid) ||
           inspection.find(Code::IssuedInFuture) || inspection.find(Code::TokenTooOld);
}

/// Keys that the user gave, of which one may be the signer's though the token names another.
void addLoadedKeys(std::vector<Change> &changes, const Trial &trial)
{
    constexpr std::size_t most = 8;
    const auto *algorithm = crypto::findSignatureAlgorithm(trial.inspection().signature.algorithm);
    const auto &sources = trial.question().keys.current;
    std::size_t added = 0;
    for (std::size_t source = 0; algorithm && source < sources.size(); ++source) {
        const auto keys = sources[source].all();
        const bool isUsable = !sources[source].onlyDecrypts && !sources[source].isEarlier;
        for (std::size_t i = 0; isUsable && i < keys.size() && added < most; ++i) {
            const jose::Jwk &key = keys[i];
            if (!key.key() || !crypto::fits(*algorithm, *key.key()) ||
                (key.isSymmetric() && sources[source].isFetched()))
                continue;
            changes.emplace_back(UseLoadedKey{{source, i}, key.id() ? key.id()->value : key.thumbprint()});
            ++added;
        }
    }
}

} // namespace

std::vector<Change> verifierChanges(const Trial &trial)
{
    const Inspection &inspection = trial.inspection();
    std::vector<Change> changes;
    addParties(changes, inspection);
    addAlgorithm(changes, inspection);
    if (inspection.expectations.leeway < longestLeeway && isOffByClock(inspection))
        changes.emplace_back(AllowLeeway{longestLeeway});
    const auto *algorithm = crypto::findSignatureAlgorithm(inspection.signature.algorithm);
    const bool isWithdrawn = inspection.find(Code::KidRotatedOut) != nullptr;
    const bool isOther = inspection.find(Code::KidUnknown) || inspection.find(Code::SignatureByOtherKey);
    if (isOther)
        addLoadedKeys(changes, trial);
    if (trial.diagnosis().lacksKey && algorithm && !isWithdrawn && !inspection.find(Code::KeyConfusion))
        changes.emplace_back(LoadKey{inspection.signature.keyId, algorithm->family == crypto::Family::Hmac});
    return changes;
}

} // namespace tokenscope::remedy
