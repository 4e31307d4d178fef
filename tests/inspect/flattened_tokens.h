// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/inspect/token_workshop.h"

namespace tokenscope::workshop {

/// The signer's public key, without what names it or restricts it.
inline json::Object bareKey(const Signer &signer)
{
    json::Object key = *signer.publicJwk().asObject();
    for (const char *name : {"kid", "alg", "use"})
        key.remove(name);
    return key;
}

/// Signed in flattened JSON (RFC 7515, 7.2.2).
inline json::Object flattened(const Signer &signer, const json::Object &header, const std::string &payload)
{
    const std::string token = sign(signer, header, payload);
    json::Object jws;
    jws.append("protected", json::Value(segmentOf(token, 0)));
    jws.append("payload", json::Value(segmentOf(token, 1)));
    jws.append("signature", json::Value(segmentOf(token, 2)));
    return jws;
}

} // namespace tokenscope::workshop
