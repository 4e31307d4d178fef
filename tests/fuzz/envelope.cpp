// SPDX-License-Identifier: Apache-2.0
#include "endpoint/answer/envelope.h"
#include "jose/keys/jwk_set.h"
#include "tests/fuzz/promise.h"
#include "json/document.h"

#include <cstdint>
#include <string_view>

using namespace tokenscope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto document = json::parse({reinterpret_cast<const char *>(data), size});
    if (!document || !document->root.asObject())
        return 0;
    const auto envelope = endpoint::Envelope::fromObject(*document->root.asObject());
    if (!envelope)
        return 0;
    fuzz::promise(!(envelope->isSuccess() && envelope->isSuccessInOtherCase()), "success is one of the two");
    fuzz::promise(!(envelope->isSuccess() && envelope->isPending()), "what is pending is no success");
    static_cast<void>(envelope->duration());
    if (envelope->result)
        static_cast<void>(jose::JwkSet::fromValue(*envelope->result));
    return 0;
}
