// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/keys/key_generation.h"
#include "jose/encryption.h"
#include "jose/keys/jwk_builder.h"
#include "tests/inspect/token_workshop.h"

#include <algorithm>

/// Fresh encrypted tokens for tests.
namespace tokenscope::workshop {

/// A recipient's key pair or shared secret.
struct Reader
{
    json::Object jwk;
    crypto::Key key;

    explicit Reader(json::Object material, std::string_view kid = {}, std::string_view use = {})
        : jwk(jose::withMetadata(std::move(material), kid, {}, use))
        , key(jose::Jwk(json::Value(jwk)).key().value())
    {
    }
    json::Value publicJwk() const { return jose::Jwk(json::Value(jwk)).publicPart(); }
};

inline const json::Object &rsaPair()
{
    static const json::Object pair = jose::rsaJwk(crypto::generateRsa(2048));
    return pair;
}

inline const Reader &rsaReader()
{
    static const Reader reader(rsaPair(), "reader");
    return reader;
}

inline const Reader &secretReader()
{
    static const Reader reader(jose::octJwk(Bytes(16, 0x31)), "shared");
    return reader;
}

inline const Signer &issuer()
{
    static const Signer signer = makeSigner("ES256", "issuer");
    return signer;
}

inline json::Object encryptionHeader(std::string_view alg, std::string_view enc = "A128GCM")
{
    json::Object header;
    header.append("alg", alg);
    header.append("enc", enc);
    return header;
}

inline std::string encrypted(const json::Object &header, std::string_view content, const Reader &reader)
{
    return jose::encryptCompact(header, asBytes(content), reader.key).value();
}

/// What the user gave: the readers' keys, and the issuer's public one.
inline inspect::InspectionKeys ringWith(std::initializer_list<const Reader *> readers, bool withIssuer = true)
{
    inspect::InspectionKeys keys;
    for (const Reader *reader : readers)
        keys.current.push_back(source({json::Value(reader->jwk)}, inspect::KeyOrigin::File));
    if (withIssuer)
        keys.current.push_back(source({issuer().publicJwk()}));
    return keys;
}

inline const inspect::Check *checkOf(const inspect::Inspection &inspection, inspect::CheckName name)
{
    const auto found = std::ranges::find(inspection.checks, name, &inspect::Check::name);
    return found == inspection.checks.end() ? nullptr : &*found;
}

} // namespace tokenscope::workshop
