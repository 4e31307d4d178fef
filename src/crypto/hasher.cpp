// SPDX-License-Identifier: Apache-2.0
#include "crypto/hasher.h"

#include "crypto/blake2b.h"
#include "crypto/openssl.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace tokenscope::crypto {

namespace {

const char *hashName(HashFunction function)
{
    switch (function) {
    case HashFunction::Md5:
        return "MD5";
    case HashFunction::Sha1:
        return "SHA1";
    case HashFunction::Sha224:
        return "SHA2-224";
    case HashFunction::Sha256:
        return "SHA2-256";
    case HashFunction::Sha384:
        return "SHA2-384";
    case HashFunction::Sha512:
        return "SHA2-512";
    case HashFunction::Sha512To224:
        return "SHA2-512/224";
    case HashFunction::Sha512To256:
        return "SHA2-512/256";
    case HashFunction::Sha3To224:
        return "SHA3-224";
    case HashFunction::Sha3To256:
        return "SHA3-256";
    case HashFunction::Sha3To384:
        return "SHA3-384";
    case HashFunction::Sha3To512:
        return "SHA3-512";
    case HashFunction::Blake2b256:
        break; // our own
    case HashFunction::Blake2b512:
        return "BLAKE2B-512";
    case HashFunction::Blake2s256:
        return "BLAKE2S-256";
    case HashFunction::Ripemd160:
        return "RIPEMD160";
    }
    return nullptr;
}

} // namespace

struct Hasher::State
{
    struct Function
    {
        MdCtx context; ///< null where there is none to be had
        bool isAsked = false;
    };
    std::array<Function, hashFunctionCount> functions;
    std::array<unsigned char, EVP_MAX_MD_SIZE> result{};
    ErrorQueueScope errors; // one for all: clearing takes longer than some of the texts
};

Hasher::Hasher()
    : m_state(std::make_unique<State>())
{
}

Hasher::~Hasher() = default;

ByteView Hasher::hash(HashFunction function, ByteView data)
{
    if (function == HashFunction::Blake2b256) {
        ++m_count;
        const auto digest = blake2b256(data);
        std::ranges::copy(digest, m_state->result.begin());
        return ByteView(m_state->result).first(digest.size());
    }
    auto &[context, isAsked] = m_state->functions[std::size_t(function)];
    if (!isAsked) {
        isAsked = true;
        const MdMethod method(EVP_MD_fetch(nullptr, hashName(function), nullptr));
        context.reset(method ? EVP_MD_CTX_new() : nullptr);
        if (context && EVP_DigestInit_ex(context.get(), method.get(), nullptr) != 1)
            context.reset();
    } else if (context && EVP_DigestInit_ex(context.get(), nullptr, nullptr) != 1) {
        throw std::runtime_error("OpenSSL cannot compute a digest");
    }
    if (!context)
        return {};
    ++m_count;
    unsigned length = 0;
    if (EVP_DigestUpdate(context.get(), data.data(), data.size()) != 1 ||
        EVP_DigestFinal_ex(context.get(), m_state->result.data(), &length) != 1)
        throw std::runtime_error("OpenSSL cannot compute a digest");
    return ByteView(m_state->result).first(length);
}

} // namespace tokenscope::crypto
