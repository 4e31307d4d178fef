// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/public_digests.h"

#include "base/base64url.h"
#include "base/hex.h"
#include "base/stop_point.h"
#include "crypto/der_reader.h"
#include "crypto/formats/key_export.h"
#include "crypto/formats/pem.h"
#include "crypto/formats/public_key_texts.h"
#include "crypto/hasher.h"
#include "jose/keys/certificate_chain.h"
#include "jose/keys/thumbprint.h"
#include "json/writer.h"

#include <algorithm>
#include <array>
#include <bit>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace tokenscope::jose {

namespace {

using enum crypto::HashFunction;

/// Those of fingerprints and thumbprints.
constexpr std::array usualFunctions = {Md5, Sha1, Sha256, Sha384, Sha512};
constexpr std::array otherFunctions = {Sha224,    Sha512To224, Sha512To256, Sha3To224,  Sha3To256, Sha3To384,
                                       Sha3To512, Blake2b256,  Blake2b512,  Blake2s256, Ripemd160};
/// A set of more keys is nobody's own: of its keys only the usual digests are looked for.
constexpr std::size_t mostThoroughKeys = 64;
/// Of so few also the spellings of the modulus or point, and digests of digests by every function.
constexpr std::size_t mostExhaustiveKeys = 4;

enum class Care { UsualFunctions, Thorough, Exhaustive };

Care careFor(std::size_t keyCount)
{
    return keyCount <= mostExhaustiveKeys ? Care::Exhaustive
           : keyCount <= mostThoroughKeys ? Care::Thorough
                                          : Care::UsualFunctions;
}

constexpr std::size_t digestStart = sizeof(std::uint64_t);
constexpr std::size_t longestText = 1024;

std::uint64_t numberOf(ByteView firstBytes)
{
    std::uint64_t number = 0;
    for (const unsigned char byte : firstBytes.first(digestStart))
        number = number << 8U | byte;
    return number;
}

std::string withLineEnds(std::string_view pem, std::string_view lineEnd)
{
    std::string text;
    for (const char c : pem)
        c == '\n' ? text.append(lineEnd) : text.append(1, c);
    return text;
}

/// The starts of all digests of some keys.
class Gathering
{
public:
    /// Thorough: other functions than the usual ones too, digests of digests, and the second halves of all.
    explicit Gathering(Care care)
        : m_care(care)
    {
    }
    void addKey(const Jwk &key);
    void addText(std::string_view text) { add(asBytes(text)); }
    std::vector<std::uint64_t> take() { return std::move(m_starts); }
    std::size_t hashed() const { return m_hasher.count(); }

private:
    void addJwk(const Jwk &key);
    void addModulusTexts(const crypto::Key &key);
    void addCertificate(ByteView der);
    void addEncoding(std::string_view label, ByteView der);
    void add(ByteView content);
    void addDigest(ByteView digest);
    void addDigestsOf(ByteView digest);
    void addDigestsByOthers(ByteView digest, std::optional<crypto::HashFunction> other);

    crypto::Hasher m_hasher;
    std::vector<std::uint64_t> m_starts;
    Care m_care;
};

void Gathering::addKey(const Jwk &key)
{
    addJwk(key);
    if (!key.key())
        return;
    addEncoding("PUBLIC KEY", crypto::spkiDer(*key.key()));
    addEncoding("RSA PUBLIC KEY", crypto::pkcs1Der(*key.key()));
    if (const Bytes body = crypto::sshPublicKeyBody(*key.key()); !body.empty()) {
        const std::size_t nameLength = body[3]; // RFC 4253, 6.6
        const std::string line =
            std::string(asText(body).substr(4, nameLength)) + ' ' + base64url::encodeStandard(body);
        add(body);
        addText(line);
        addText(line + '\n');
    }
    if (m_care == Care::Exhaustive)
        addModulusTexts(*key.key());
}

void Gathering::addModulusTexts(const crypto::Key &key)
{
    for (const crypto::PublicKeyText &text : crypto::publicKeyTexts(key)) {
        if (text.form == crypto::PublicKeyForm::Modulus) // the others were added
            add(text.bytes);
    }
}

void Gathering::addJwk(const Jwk &key)
{
    const json::Object *jwk = key.source().asObject();
    if (!jwk)
        return;
    json::Object bare; // in the order in which RFC 7517 and RFC 7518 show their members
    for (const std::string_view name : {"kty", "crv", "n", "e", "x", "y", "pub"}) {
        const json::Value *value = jwk->find(name);
        if (!value || !value->asString())
            continue;
        bare.append(std::string(name), *value);
        if (name != "kty" && name != "crv" && name != "e") {
            addText(*value->asString());
            add(base64url::decodeLenient(*value->asString()));
        }
        if (name == "n" && m_care == Care::Exhaustive) {
            const Bytes modulus = base64url::decodeLenient(*value->asString());
            const std::string line = "Modulus=" + hex::encode(modulus, hex::LetterCase::Upper);
            addText(line); // `openssl rsa -modulus`
            addText(line + '\n');
        }
    }
    for (const json::Layout layout : {json::Layout::Compact, json::Layout::Indented}) {
        addText(json::write(bare, layout));
        if (!key.carriesPrivateMembers())
            addText(json::write(key.source(), layout));
    }
    if (const auto members = thumbprintMembers(*jwk))
        addText(*members);
    const json::Value *chain = jwk->find("x5c");
    const json::Array *entries = chain ? chain->asArray() : nullptr;
    for (std::size_t i = 0; entries && i < std::min(entries->size(), maximumChainLength); ++i) {
        if (const std::string *text = (*entries)[i].asString())
            addCertificate(base64url::decodeLenient(*text));
    }
}

void Gathering::addCertificate(ByteView der)
{
    addEncoding("CERTIFICATE", der);
    if (auto certificate = crypto::enterOnly(der)) {
        if (const auto signedPart = certificate->takeWhole()) // RFC 5280, 4.1: TBSCertificate
            add(*signedPart);
    }
}

/// As files have it, and as copying and editors leave it.
void Gathering::addEncoding(std::string_view label, ByteView der)
{
    if (der.empty())
        return;
    const std::string pem = crypto::pemText(label, der);
    const std::string_view body = std::string_view(pem).substr(0, pem.size() - 1);
    add(der);
    addText(pem);
    addText(body);
    addText(withLineEnds(pem, "\r\n"));
    addText(withLineEnds(body, "\r\n"));
    addText(withLineEnds(body, "\\n"));
    addText(base64url::encodeStandard(der));
    addText(hex::encode(der));
}

void Gathering::add(ByteView content)
{
    for (const crypto::HashFunction function : usualFunctions) {
        const ByteView digest = m_hasher.hash(function, content);
        addDigest(digest);
        if (m_care != Care::UsualFunctions)
            addDigestsOf(digest);
    }
    if (m_care == Care::UsualFunctions)
        return;
    for (const crypto::HashFunction function : otherFunctions) {
        const ByteView digest = m_hasher.hash(function, content);
        addDigest(digest);
        if (m_care == Care::Exhaustive)
            addDigestsByOthers(digest, function);
    }
}

void Gathering::addDigest(ByteView digest)
{
    if (digest.empty())
        return;
    m_starts.push_back(numberOf(digest));
    if (m_care != Care::UsualFunctions)
        m_starts.push_back(numberOf(digest.subspan(digest.size() / 2)));
}

/// As a program has it that hashes what it read from a command or a file.
void Gathering::addDigestsOf(ByteView digest)
{
    const Bytes bytes(digest.begin(), digest.end()); // the hasher's memory is about to be written over
    const std::string lower = hex::encode(bytes);
    const std::string upper = hex::encode(bytes, hex::LetterCase::Upper);
    const std::string base64 = base64url::encodeStandard(bytes);
    const std::string unpadded = base64url::encode(bytes);
    for (const crypto::HashFunction function : usualFunctions) {
        addDigest(m_hasher.hash(function, bytes));
        for (const std::string &text : {std::cref(lower), std::cref(upper), std::cref(base64), std::cref(unpadded)})
            addDigest(m_hasher.hash(function, asBytes(text)));
    }
    if (m_care == Care::Exhaustive)
        addDigestsByOthers(bytes, std::nullopt);
}

/// As bytes and in hexadecimal: of a usual digest by each function that is not usual, of another one by its own
/// function and by SHA-256.
void Gathering::addDigestsByOthers(ByteView digest, std::optional<crypto::HashFunction> other)
{
    const Bytes bytes(digest.begin(), digest.end()); // the hasher's memory is about to be written over
    const std::string digits = hex::encode(bytes);
    const auto addBoth = [&](crypto::HashFunction function) {
        addDigest(m_hasher.hash(function, bytes));
        addDigest(m_hasher.hash(function, asBytes(digits)));
    };
    if (bytes.empty())
        return;
    if (other) {
        addBoth(*other);
        addBoth(Sha256);
    } else {
        std::ranges::for_each(otherFunctions, addBoth);
    }
}

} // namespace

PublicDigests::PublicDigests(std::span<const Jwk> keys)
{
    const auto isPublic = [](const Jwk &key) { return !key.isSymmetric(); };
    const auto count = std::size_t(std::ranges::count_if(keys, isPublic));
    Gathering gathering(careFor(count));
    json::Array published;
    for (const Jwk &key : keys) {
        stopPoint();
        if (!isPublic(key))
            continue;
        gathering.addKey(key);
        if (!key.carriesPrivateMembers())
            published.push_back(key.source());
    }
    if (!published.empty()) {
        const json::Object set({{"keys", std::move(published)}});
        for (const json::Layout layout : {json::Layout::Compact, json::Layout::Indented})
            gathering.addText(json::write(set, layout));
    }
    m_hashed = gathering.hashed();
    m_starts = gathering.take();
    index();
}

void PublicDigests::index()
{
    constexpr std::size_t bitsPerDigest = 16;
    std::ranges::sort(m_starts);
    const auto bits = unsigned(std::bit_width(m_starts.size() * bitsPerDigest));
    m_filterShift = 64 - bits;
    m_filter.resize(std::size_t(1) << bits);
    for (const std::uint64_t start : m_starts)
        m_filter[start >> m_filterShift] = true;
}

bool PublicDigests::lieIn(ByteView bytes) const
{
    if (m_starts.empty() || bytes.size() > longestText)
        return false;
    std::uint64_t start = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        start = start << 8U | bytes[i];
        if (i + 1 >= digestStart && m_filter[start >> m_filterShift] && std::ranges::binary_search(m_starts, start))
            return true;
    }
    return false;
}

} // namespace tokenscope::jose
