// SPDX-License-Identifier: Apache-2.0
#include "crypto/hasher.h"

#include "crypto/openssl.h"

#include <array>
#include <stdexcept>

namespace tokenscope::crypto {

struct Hasher::State
{
    std::array<MdCtx, digestCount> contexts;
    std::array<unsigned char, EVP_MAX_MD_SIZE> result{};
    ErrorQueueScope errors; // one for all: clearing takes longer than some of the texts
};

Hasher::Hasher()
    : m_state(std::make_unique<State>())
{
}

Hasher::~Hasher() = default;

ByteView Hasher::hash(Digest digest, ByteView data)
{
    if (digest == Digest::None)
        return {};
    MdCtx &context = m_state->contexts[std::size_t(digest)];
    if (!context)
        context.reset(EVP_MD_CTX_new());
    if (!context || EVP_DigestInit_ex(context.get(), evpDigest(digest), nullptr) != 1 ||
        EVP_DigestUpdate(context.get(), data.data(), data.size()) != 1 ||
        EVP_DigestFinal_ex(context.get(), m_state->result.data(), nullptr) != 1)
        throw std::runtime_error("OpenSSL cannot compute a digest");
    return ByteView(m_state->result).first(digestLength(digest));
}

} // namespace tokenscope::crypto
