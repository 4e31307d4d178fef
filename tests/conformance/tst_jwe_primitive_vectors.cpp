// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "crypto/encryption/aes_key_wrap.h"
#include "crypto/encryption/authenticated_encryption.h"
#include "crypto/encryption/key_agreement.h"
#include "crypto/encryption/rsa_encryption.h"
#include "jose/keys/jwk.h"
#include "tests/conformance/vectors.h"

#include <QTest>

#include <array>

using namespace tokenscope;
using namespace tokenscope::jose;

namespace {

Bytes bytesOf(const json::Object &row, std::string_view name)
{
    return base64url::decode(textOf(row, name)).value();
}

std::optional<crypto::Key> keyOf(const json::Object &row, std::string_view name)
{
    const Jwk jwk(*row.find(name));
    return jwk.key() ? std::optional(*jwk.key()) : std::nullopt;
}

/// What came out of a step; empty where it was refused.
using Result = std::optional<Bytes>;

Result openContent(const json::Object &row)
{
    const auto *encryption = crypto::findContentEncryption(textOf(row, "enc"));
    const Bytes iv = bytesOf(row, "iv_b64u");
    const Bytes aad = bytesOf(row, "aad_b64u");
    const Bytes ciphertext = bytesOf(row, "ciphertext_b64u");
    const Bytes tag = bytesOf(row, "tag_b64u");
    auto opened = crypto::open(*encryption, bytesOf(row, "cek_b64u"), {iv, aad, ciphertext, tag});
    if (!opened)
        return std::nullopt;
    // What opens is what sealing gives, byte for byte.
    const auto sealed = crypto::seal(*encryption, bytesOf(row, "cek_b64u"), iv, aad, *opened);
    return sealed.ciphertext == ciphertext && sealed.tag == tag ? Result(*opened) : Result(Bytes{1, 2, 3});
}

Result unwrapKey(const json::Object &row)
{
    const auto key = crypto::unwrapAesKey(bytesOf(row, "kek_b64u"), bytesOf(row, "encrypted_key_b64u"));
    return key ? Result(Bytes(key->begin(), key->end())) : std::nullopt;
}

Result decryptKey(const json::Object &row)
{
    const auto *management = crypto::findKeyManagement(textOf(row, "alg"));
    const auto key =
        crypto::decryptOaep(management->digest, keyOf(row, "key").value(), bytesOf(row, "encrypted_key_b64u"));
    return key ? Result(Bytes(key->begin(), key->end())) : std::nullopt;
}

Result agreeOnSecret(const json::Object &row)
{
    const auto own = keyOf(row, "private_jwk");
    const auto other = keyOf(row, "public_jwk");
    const auto secret = own && other ? crypto::agree(*own, *other) : std::nullopt;
    return secret ? Result(Bytes(secret->begin(), secret->end())) : std::nullopt;
}

struct Kind
{
    std::string_view name;
    std::string_view result; ///< the member with what has to come out
    Result (*step)(const json::Object &);
};

constexpr std::array kinds = {
    Kind{"content-encryption", "plaintext_b64u", openContent},
    Kind{"key-wrap", "cek_b64u", unwrapKey},
    Kind{"key-encryption", "cek_b64u", decryptKey},
    Kind{"key-agreement", "shared_b64u", agreeOnSecret},
};

bool has(const json::Object &row, std::string_view flag)
{
    const json::Array &flags = *row.find("flags")->asArray();
    return std::ranges::find(flags, json::Value(flag)) != flags.end();
}

/// A result is always the source's; where the source leaves it open, a zero secret is refused (RFC 8037, 3.2.1).
bool agrees(const json::Object &row, const Kind &kind)
{
    const Result result = kind.step(row);
    const std::string expect = textOf(row, "expect");
    if (result)
        return expect != "invalid" && *result == bytesOf(row, kind.result) && !has(row, "ZeroSharedSecret");
    return expect == "invalid" || (expect == "acceptable" && (has(row, "ZeroSharedSecret") || has(row, "ShortKey")));
}

} // namespace

/// Published building blocks of JWE, by others than us: each gives what its source says, or is refused as it says.
class TestJwePrimitiveVectors final : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheSources();
};

void TestJwePrimitiveVectors::agreesWithTheSources()
{
    const auto rows = readVectors(QStringLiteral("jwe-primitive.jsonl"));
    if (rows.empty())
        QSKIP("The vectors are not on this machine (CMake variable TOKENSCOPE_VECTORS).");
    Tally tally({});
    for (const json::Object &row : rows) {
        const auto kind = std::ranges::find(kinds, textOf(row, "kind"), &Kind::name);
        QVERIFY2(kind != kinds.end(), textOf(row, "id").c_str());
        tally.add(textOf(row, "id"), agrees(row, *kind));
    }
    const QByteArray summary = tally.summary("jwe-primitive.jsonl");
    qInfo("%s", summary.constData());
    QVERIFY2(tally.isAsExpected(), summary.constData());
}

QTEST_GUILESS_MAIN(TestJwePrimitiveVectors)
#include "tst_jwe_primitive_vectors.moc"
