// SPDX-License-Identifier: Apache-2.0
#include "inspect/kinds/kind_tables.h"
#include "jose/jose_header.h"
#include "jose/media_type.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

namespace tokenscope::inspect {

namespace {

std::vector<TokenKind> joinedTables()
{
    std::vector<TokenKind> all;
    for (const auto &table :
         {openIdKinds(), oauthKinds(), eventKinds(), walletKinds(), federationKinds(), workloadKinds(), vendorKinds(),
          serviceKinds(), dialectKinds(), acmeKinds(), otherKinds()})
        all.insert(all.end(), table.begin(), table.end());
    return all;
}

/// By the canonical form of `typ`, in the order of the registry.
using KindsByType = std::unordered_map<std::string, std::vector<const TokenKind *>>;

KindsByType kindsByType()
{
    KindsByType kinds;
    for (const TokenKind &kind : tokenKinds()) {
        if (!kind.type.empty())
            kinds[jose::canonicalMediaType(kind.type)].push_back(&kind);
    }
    return kinds;
}

} // namespace

std::string_view nameOf(RecognizedBy by)
{
    switch (by) {
    case RecognizedBy::Asked:
        return "asked";
    case RecognizedBy::Type:
        return "typ";
    case RecognizedBy::Form:
        return "form";
    case RecognizedBy::Value:
        return "value";
    case RecognizedBy::Shape:
        return "shape";
    }
    return {};
}

std::span<const TokenKind> tokenKinds()
{
    static const std::vector<TokenKind> all = joinedTables();
    return all;
}

const TokenKind *findKind(std::string_view name)
{
    const auto found = std::ranges::find(tokenKinds(), name, &TokenKind::name);
    return found == tokenKinds().end() ? nullptr : &*found;
}

const TokenKind *findKindOfType(std::string_view type, bool selfIssued)
{
    static const KindsByType byType = kindsByType();
    const auto kinds = byType.find(jose::canonicalMediaType(jose::bareMediaType(type)));
    if (kinds == byType.end())
        return nullptr;
    const auto found = std::ranges::find_if(kinds->second, [selfIssued](const TokenKind *kind) {
        return kind->selfIssued.value_or(selfIssued) == selfIssued;
    });
    return found == kinds->second.end() ? nullptr : *found;
}

bool isKindOf(const TokenKind &kind, std::string_view asked)
{
    if (kind.name == asked || kind.dialectOf == asked)
        return true;
    const TokenKind *genus = kind.genus.empty() ? nullptr : findKind(kind.genus);
    return genus && isKindOf(*genus, asked);
}

} // namespace tokenscope::inspect
