// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/key_import.h"
#include "crypto/formats/certificate.h"
#include "crypto/formats/key_export.h"
#include "jose/keys/certificate_chain.h"
#include "jose/keys/key_export.h"
#include "tests/fuzz/promise.h"

#include <cstdint>
#include <string_view>

using namespace tokenscope;

namespace {

/// What was taken in as a usable key comes back as the same one out of PEM.
void promiseRoundTrip(const jose::Jwk &key)
{
    if (!key.key() || key.isSymmetric())
        return;
    const auto again = jose::importKeys(crypto::spkiPem(*key.key()));
    fuzz::promise(again && again->keys.keys().size() == 1, "a public key can be written and read");
    const jose::Jwk &copy = again->keys.keys().front();
    fuzz::promise(copy.key() && crypto::samePublicKey(*copy.key(), *key.key()), "and is the same one");
    fuzz::promise(!copy.carriesPrivateMembers(), "without its private part");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    (void)crypto::readCertificate({data, size});
    const auto import = jose::importKeys(text);
    if (!import)
        return 0;
    for (const jose::Jwk &key : import->keys.keys()) {
        promiseRoundTrip(key);
        for (const jose::ChainEntry &entry : jose::certificateChain(key).entries)
            fuzz::promise(entry.certificate && !entry.fault, "a chain that was put together here can be read");
    }
    (void)jose::exportKeys(import->keys, jose::ExportForm::Pem, jose::ExportParts::Private);
    return 0;
}
