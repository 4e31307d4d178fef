// SPDX-License-Identifier: Apache-2.0
#include "inspect/header/algorithm_spelling.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <string>

namespace tokenscope::inspect {

namespace {

/// Letters and digits alone, small, without the address around the name.
std::string bareName(std::string_view name)
{
    if (name.contains("://"))
        name = name.substr(name.find_last_of("#/") + 1);
    std::string bare;
    for (const char c : name) {
        if (ascii::isLetterOrDigit(c))
            bare += ascii::lowered(c);
    }
    return bare;
}

/// Taken out of the name once found, so that what is left over is seen.
bool take(std::string &name, std::string_view word)
{
    const std::size_t at = name.find(word);
    if (at == std::string::npos)
        return false;
    name.erase(at, word.size());
    return true;
}

std::string_view takeSize(std::string &name)
{
    for (const std::string_view size : {"256", "384", "512"}) {
        if (take(name, size))
            return size;
    }
    return {};
}

/// What else such names have in them, and says nothing that counts.
void takeFillers(std::string &name)
{
    static constexpr std::array fillers = {"rsassa", "pkcs1v15",  "pkcs1v1", "pkcs1",      "pkcs", "with",
                                           "using",  "signature", "sign",    "encryption", "sha2", "sha",
                                           "and",    "v15",       "in",      "p1363format"};
    for (const std::string_view filler : fillers)
        take(name, filler);
}

} // namespace

const crypto::SignatureAlgorithm *meantAlgorithm(std::string_view name)
{
    constexpr std::size_t longest = 100;
    if (name.empty() || name.size() > longest || crypto::findSignatureAlgorithm(name))
        return nullptr;
    std::string rest = bareName(name);
    if (rest == "ed25519" || rest == "eddsa" || rest == "ed25519ph" || rest == "curve25519" || rest == "eddsaed25519")
        return crypto::findSignatureAlgorithm("EdDSA");
    // `RSA_SIGN_PSS_2048_SHA256` of Google has the key's size in it.
    for (const std::string_view bits : {"2048", "3072", "4096"})
        take(rest, bits);
    const bool isKoblitz = take(rest, "secp256k1") || take(rest, "256k1") || take(rest, "256k");
    take(rest, "nistp256") || take(rest, "p256") || take(rest, "p384") || take(rest, "p521");
    const bool isShort = rest.size() == 5; // hs256
    const std::string_view size = takeSize(rest);
    if (size.empty() && !isKoblitz)
        return nullptr;
    const auto takePss = [&rest] { // `RSASSA-PSS`, with the mask generation in front or alone
        const bool hasMask = take(rest, "mgf1");
        return take(rest, "pss") || hasMask;
    };
    std::string family;
    if (take(rest, "hmac") || (isShort && take(rest, "hs")))
        family = "HS";
    else if (takePss() || (isShort && take(rest, "ps")))
        family = "PS";
    else if (take(rest, "ecdsa") || take(rest, "ecsign") || (isShort && take(rest, "es")) || isKoblitz)
        family = "ES";
    else if (take(rest, "rsassa") || take(rest, "rsa") || (isShort && take(rest, "rs")))
        family = "RS";
    if (family.empty())
        return nullptr;
    take(rest, "rsassa") || take(rest, "rsa");
    takeFillers(rest);
    if (!rest.empty())
        return nullptr;
    return crypto::findSignatureAlgorithm(isKoblitz ? std::string("ES256K") : family + std::string(size));
}

} // namespace tokenscope::inspect
