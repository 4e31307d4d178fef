// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/edits.h"
#include "tests/fuzz/promise.h"
#include "tests/inspect/jwe_workshop.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

using namespace tokenscope;

namespace {

constexpr std::string_view content = R"({"iss":"https://issuer.example","sub":"user-1"})";

/// Encrypted tokens for this process's own readers, one for each way of handing over the key.
struct Readers
{
    std::vector<std::string> tokens;
    inspect::InspectionKeys keys;

    Readers()
    {
        const workshop::Reader curve(jose::curveJwk(crypto::Curve::P256, crypto::generateOnCurve(crypto::Curve::P256)),
                                     "p256");
        const workshop::Reader montgomery(
            jose::curveJwk(crypto::Curve::X25519, crypto::generateOnCurve(crypto::Curve::X25519)), "x25519");
        const auto &secret = workshop::secretReader();
        add("dir", "A128GCM", secret);
        add("A128KW", "A128CBC-HS256", secret);
        add("A128GCMKW", "A128GCM", secret);
        add("ECDH-ES", "A256GCM", curve);
        add("ECDH-ES+A128KW", "A128CBC-HS256", montgomery);
        add("RSA-OAEP-256", "A128GCM", workshop::rsaReader());
        auto compressed = workshop::encryptionHeader("dir");
        compressed.append("zip", json::Value("DEF"));
        tokens.push_back(workshop::encrypted(compressed, content, secret));
        keys = workshop::ringWith({&secret, &curve, &montgomery, &workshop::rsaReader()});
    }

    void add(std::string_view alg, std::string_view enc, const workshop::Reader &reader)
    {
        tokens.push_back(workshop::encrypted(workshop::encryptionHeader(alg, enc), content, reader));
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Readers readers;
    if (size == 0)
        return 0;
    const std::span input(data, size);
    const auto text = fuzz::edited(readers.tokens[input[0] % readers.tokens.size()], input.subspan(1));
    const auto inspection = workshop::judge(text, readers.keys);
    fuzz::promise(inspection.verdict != inspect::Verdict::Accepted, "decrypting proves no sender");
    if (inspection.decryption && inspection.decryption->state == inspect::DecryptionState::Decrypted)
        fuzz::promise(asText(inspection.payloadBytes) == content, "only what was encrypted comes out");
    return 0;
}
