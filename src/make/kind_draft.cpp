// SPDX-License-Identifier: Apache-2.0
#include "make/kind_draft.h"

#include "base/base64url.h"
#include "crypto/digest.h"
#include "crypto/formats/key_export.h"
#include "json/document.h"
#include "json/writer.h"

#include <string>

namespace tokenscope::make {

namespace {

constexpr std::int64_t lifetime = 300; ///< seconds, which is short enough for every kind

void replaceMark(std::string &text, std::string_view mark, const std::string &value)
{
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + value.size()))
        text.replace(at, mark.size(), value);
}

std::string freshId()
{
    return base64url::encode(crypto::randomBytes(16));
}

std::string exampleHash()
{
    return base64url::encode(crypto::randomBytes(32));
}

/// `null` where the key has none.
std::string certificatesOf(const jose::Jwk *key)
{
    const json::Object *members = key ? key->source().asObject() : nullptr;
    const json::Value *chain = members ? members->find("x5c") : nullptr;
    return chain ? json::write(*chain) : std::string("null");
}

/// The SHA-256 of its SubjectPublicKeyInfo, in base64.
std::string fingerprintOf(const jose::Jwk *key)
{
    return key && key->key() && !key->isSymmetric()
               ? base64url::encodeStandard(crypto::sha256(crypto::spkiDer(*key->key())))
               : std::string();
}

/// Shared secrets have no public part.
std::string publicText(const jose::Jwk *key)
{
    return key && !key->isSymmetric() ? json::write(key->publicPart()) : std::string("{}");
}

json::Object filledTemplate(std::string text, const KindOccasion &occasion)
{
    const std::int64_t now = occasion.moment.time_since_epoch().count();
    replaceMark(text, "$N", std::to_string(now));
    replaceMark(text, "$M", std::to_string(now - 60));
    replaceMark(text, "$E", std::to_string(now + lifetime));
    replaceMark(text, "$L", std::to_string(now + 3600));
    replaceMark(text, "$S", std::to_string(now + 45));
    replaceMark(text, "$J", freshId());
    replaceMark(text, "$K", publicText(occasion.signer));
    replaceMark(text, "$T", occasion.signer ? occasion.signer->thumbprint() : std::string());
    replaceMark(text, "$F", fingerprintOf(occasion.signer));
    replaceMark(text, "$H", publicText(occasion.holder));
    replaceMark(text, "$R", occasion.holder ? occasion.holder->thumbprint() : exampleHash());
    replaceMark(text, "$C", certificatesOf(occasion.signer));
    return *json::parse(text).value().root.asObject();
}

} // namespace

bool namesHolder(const KindTemplate &kind)
{
    return kind.header.contains("$H") || kind.payload.contains("$H");
}

std::expected<TokenDraft, KindDraftFault> draftOfKind(const KindTemplate &kind, const KindOccasion &occasion)
{
    const std::string both = std::string(kind.header) + std::string(kind.payload);
    if (namesHolder(kind) && !occasion.holder)
        return std::unexpected(KindDraftFault::HolderMissing);
    if ((both.contains("$K") || both.contains("$T") || both.contains("$F")) && !occasion.signer)
        return std::unexpected(KindDraftFault::SignerMissing);
    TokenDraft draft;
    draft.header = filledTemplate(std::string(kind.header), occasion);
    if (const json::Value *chain = draft.header.find("x5c"); chain && chain->isNull())
        draft.header.remove("x5c");
    draft.claims = filledTemplate(std::string(kind.payload), occasion);
    return draft;
}

} // namespace tokenscope::make
