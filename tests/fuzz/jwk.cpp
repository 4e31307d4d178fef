// SPDX-License-Identifier: Apache-2.0
#include "crypto/formats/public_key_texts.h"
#include "crypto/signing/verify.h"
#include "inspect/keys/key_lint.h"
#include "jose/keys/jwk_set.h"
#include "tests/fuzz/promise.h"
#include "json/writer.h"

#include <array>
#include <cstdint>
#include <string_view>

using namespace tokenscope;

namespace {

/// Whatever key comes, it verifies no signature of zeros.
void tryToVerify(const jose::Jwk &jwk)
{
    if (!jwk.key() || jwk.key()->hasLowOrder() || jwk.isSymmetric())
        return;
    static constexpr std::string_view message = "nobody signed this";
    const ByteView content(reinterpret_cast<const std::uint8_t *>(message.data()), message.size());
    for (const auto &algorithm : crypto::signatureAlgorithms()) {
        if (!crypto::fits(algorithm, *jwk.key()))
            continue;
        const Bytes zeros(jwk.key()->signatureLength(), 0);
        fuzz::promise(crypto::verify(algorithm, *jwk.key(), content, zeros) != crypto::Outcome::Verified,
                      "zeros are no signature");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const auto set = jose::JwkSet::parse(text);
    if (!set)
        return 0;
    const auto lint = inspect::lint(*set, Moment{});
    fuzz::promise(lint.perKey.size() == set->keys().size(), "no key hides another");
    for (const auto &jwk : set->keys()) {
        const jose::Jwk shown(jwk.publicPart());
        fuzz::promise(!shown.carriesPrivateMembers(), "what is shown is public");
        if (jwk.key() && !jwk.isSymmetric()) {
            fuzz::promise(shown.key().has_value(), "a key without its private members is a key");
            fuzz::promise(shown.thumbprint() == jwk.thumbprint(), "and the same one");
        }
        tryToVerify(jwk);
    }
    return 0;
}
