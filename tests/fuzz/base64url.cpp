// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "tests/fuzz/promise.h"

#include <cstdint>
#include <string_view>

using namespace tokenscope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);

    if (const auto bytes = base64url::decode(text))
        fuzz::promise(base64url::encode(*bytes) == text, "one text per byte sequence");
    else
        fuzz::promise(bytes.error().offset <= size, "a fault lies in the text");
    if (const auto bytes = base64url::decodeStandard(text))
        fuzz::promise(base64url::encodeStandard(*bytes) == text, "one standard text per byte sequence");
    fuzz::promise(base64url::decodeLenient(text).size() <= size, "what is shown is no longer than what came");

    const Bytes raw(data, data + size);
    const auto again = base64url::decode(base64url::encode(raw));
    fuzz::promise(again && *again == raw, "what was encoded decodes to itself");
    return 0;
}
