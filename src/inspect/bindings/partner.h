// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/kinds/token_kind.h"
#include "inspect/model/inspection.h"
#include "json/document.h"

#include <optional>
#include <string>
#include <string_view>

/// Which token of a text names the key that another one is signed with.
namespace tokenscope::inspect {

/// A compact signed token, taken apart and not judged.
struct UnjudgedToken
{
    json::Document header;
    json::Document payload;

    /// Of the member at a path of the registry without brackets: `payload.cnf.jwk`. Null where it is not there.
    const json::Value *at(std::string_view path) const;
    /// Null where it is no text.
    const std::string *textAt(std::string_view path) const;
};

/// Nothing where it is no such token, or header or payload is no JSON object.
std::optional<UnjudgedToken> readUnjudged(std::string_view token);

/// `iss` and `sub`; empty where they are no texts.
std::string issuerOf(const UnjudgedToken &token);
std::string subjectOf(const UnjudgedToken &token);

/// The kind that its `typ` names; null where it names none.
const TokenKind *kindOfType(const UnjudgedToken &token);

/// Whether the other token can be the one that names this one's key.
bool isPartner(const UnjudgedToken &token, const TokenKind &kind, const UnjudgedToken &other);

/// The token that names another one's key, as it was sent, and judged by itself.
struct Partner
{
    std::string text;
    UnjudgedToken token;
    Inspection judged;
};

/// What was said of keys and signature, which is then said otherwise.
void dropSignatureFindings(Inspection &token);

} // namespace tokenscope::inspect
