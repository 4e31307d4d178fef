// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/public_digests.h"

#include "base/base64url.h"
#include "base/hex.h"
#include "base/stop_point.h"
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
#include <string>
#include <string_view>
#include <utility>

namespace tokenscope::jose {

namespace {

constexpr std::array publishedDigests = {crypto::Digest::Sha1, crypto::Digest::Sha256, crypto::Digest::Sha384,
                                         crypto::Digest::Sha512};
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
    void addKey(const Jwk &key);
    std::vector<std::uint64_t> take() { return std::move(m_starts); }

private:
    void addJwk(const Jwk &key);
    void addEncoding(std::string_view label, ByteView der);
    void addText(std::string_view text) { add(asBytes(text)); }
    void add(ByteView content);

    crypto::Hasher m_hasher;
    std::vector<std::uint64_t> m_starts;
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
    }
    for (const json::Layout layout : {json::Layout::Compact, json::Layout::Indented}) {
        addText(json::write(bare, layout));
        if (!key.carriesPrivateMembers())
            addText(json::write(key.source(), layout));
    }
    for (const crypto::Digest digest : publishedDigests) {
        if (const auto print = thumbprint(*jwk, digest))
            m_starts.push_back(numberOf(base64url::decodeLenient(*print)));
    }
    const json::Value *chain = jwk->find("x5c");
    const json::Array *entries = chain ? chain->asArray() : nullptr;
    for (std::size_t i = 0; entries && i < std::min(entries->size(), maximumChainLength); ++i) {
        if (const std::string *text = (*entries)[i].asString())
            addEncoding("CERTIFICATE", base64url::decodeLenient(*text));
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
    for (const crypto::Digest digest : publishedDigests)
        m_starts.push_back(numberOf(m_hasher.hash(digest, content)));
}

} // namespace

PublicDigests::PublicDigests(std::span<const Jwk> keys)
{
    Gathering gathering;
    for (const Jwk &key : keys) {
        stopPoint();
        if (!key.isSymmetric())
            gathering.addKey(key);
    }
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
