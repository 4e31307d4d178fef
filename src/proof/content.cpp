// SPDX-License-Identifier: Apache-2.0
#include "proof/content.h"

#include "base/base64url.h"
#include "base/utf8.h"
#include "crypto/digest.h"
#include "jose/privacy/private_material.h"

namespace tokenscope::proof {

bool holdsPrivateKey(std::string_view text)
{
    return !jose::privatePassages(text, jose::PrivateValues::KeysOnly).empty();
}

json::Value contentOf(ByteView bytes)
{
    json::Object object;
    if (holdsPrivateKey(asText(bytes))) {
        object.append("withheld", json::Value(true));
        object.append("length", json::Value(std::int64_t(bytes.size())));
        object.append("sha256", encoded(crypto::sha256(bytes)));
    } else if (!utf8::firstInvalid(asText(bytes))) {
        object.append("text", json::Value(asText(bytes)));
    } else {
        object.append("b64u", encoded(bytes));
    }
    return json::Value(std::move(object));
}

json::Value encoded(ByteView bytes)
{
    return json::Value(base64url::encode(bytes));
}

json::Value textOrNull(std::string_view text)
{
    return text.empty() ? json::Value() : json::Value(text);
}

} // namespace tokenscope::proof
