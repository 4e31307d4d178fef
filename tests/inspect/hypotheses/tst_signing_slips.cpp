// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "crypto/digest.h"
#include "crypto/formats/key_export.h"
#include "crypto/openssl.h"
#include "crypto/signing/ecdsa_signature.h"
#include "crypto/signing/sign.h"
#include "inspect/header/algorithm_spelling.h"
#include "inspect/inspect.h"
#include "tests/inspect/finding_parameters.h"
#include "tests/inspect/token_workshop.h"
#include "json/writer.h"

#include <QTest>

#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <map>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

/// What programs do wrong when they sign, in every family of algorithms: it is found, nobody is accused, and nothing is
/// accepted.
class TestSigningSlips final : public QObject
{
    Q_OBJECT

private slots:
    void findsTheTextThatWasSigned_data();
    void findsTheTextThatWasSigned();
    void findsAnotherPadding_data();
    void findsAnotherPadding();
    void readsASignatureThatIsText_data();
    void readsASignatureThatIsText();
    void findsTheSpellingOfASecret_data();
    void findsTheSpellingOfASecret();
    void findsTextAndSecretTogether();
    void findsTheTextBehindDer();
    void findsTheDetachedPayload_data();
    void findsTheDetachedPayload();
    void callsACutTokenCut_data();
    void callsACutTokenCut();
    void knowsAlgorithmsInOtherWords_data();
    void knowsAlgorithmsInOtherWords();
    void saysNothingOfAnEditedToken_data();
    void saysNothingOfAnEditedToken();

private:
    const Signer &signer(const std::string &algorithm);
    std::map<std::string, Signer> m_signers;
};

namespace {

constexpr std::array publicAlgorithms = {"RS256", "RS512", "PS256", "PS384", "ES256", "ES384", "EdDSA"};

InspectionKeys ringWith(const Signer &signer)
{
    if (!signer.algorithm.starts_with("HS"))
        return loaded({&signer});
    InspectionKeys keys = keysOf({json::Value(signer.jwk)}, KeyOrigin::File);
    keys.current.front().explicitKey = true;
    return keys;
}

Bytes signatureOver(const Signer &signer, std::string_view text)
{
    return crypto::sign(*crypto::findSignatureAlgorithm(signer.algorithm), signer.key, asBytes(text)).value();
}

struct Parts
{
    std::string header;
    std::string payload;
    std::string encodedHeader;
    std::string encodedPayload;

    std::string input() const { return encodedHeader + "." + encodedPayload; }
};

Parts partsOf(const Signer &signer)
{
    Parts parts{json::write(headerOf(signer)), json::write(goodClaims()), {}, {}};
    // A length that needs padding, in both parts.
    parts.header.insert(1, parts.header.size() % 3 == 0 ? " " : "");
    parts.payload.insert(1, parts.payload.size() % 3 == 0 ? " " : "");
    parts.encodedHeader = encoded(parts.header);
    parts.encodedPayload = encoded(parts.payload);
    return parts;
}

std::string hexOf(ByteView bytes)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()))
        .toHex()
        .toStdString();
}

std::string padded(std::string text)
{
    text.append((4 - text.size() % 4) % 4, '=');
    return text;
}

crypto::Digest digestOf(const Signer &signer)
{
    const auto digest = crypto::findSignatureAlgorithm(signer.algorithm)->digest;
    return digest == crypto::Digest::None ? crypto::Digest::Sha256 : digest;
}

const Hypothesis *hypothesis(const Inspection &inspection, HypothesisCode code)
{
    const auto found = std::ranges::find(inspection.hypotheses, code, &Hypothesis::code);
    return found == inspection.hypotheses.end() ? nullptr : &*found;
}

std::string textOf(const Hypothesis &hypothesis, std::string_view name)
{
    return textIn(hypothesis, name).value_or(std::string());
}

/// PKCS #1 v1.5 or PSS with what JWA does not allow.
Bytes rsaSignature(const Signer &signer, std::string_view text, const EVP_MD *digest, int saltLength,
                   const EVP_MD *mask)
{
    const std::string pem = crypto::pkcs8Pem(signer.key);
    BIO *bio = BIO_new_mem_buf(pem.data(), int(pem.size()));
    EVP_PKEY *key = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_PKEY_CTX *keyContext = nullptr;
    EVP_DigestSignInit(context, &keyContext, digest, nullptr, key);
    if (saltLength >= 0) {
        EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING);
        EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, saltLength);
        EVP_PKEY_CTX_set_rsa_mgf1_md(keyContext, mask);
    }
    Bytes signature(signer.key.signatureLength());
    std::size_t length = signature.size();
    EVP_DigestSign(context, signature.data(), &length, asBytes(text).data(), text.size());
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(key);
    BIO_free(bio);
    return signature;
}

/// The digest without its DigestInfo.
Bytes bareRsaSignature(const Signer &signer, std::string_view text)
{
    const std::string pem = crypto::pkcs8Pem(signer.key);
    BIO *bio = BIO_new_mem_buf(pem.data(), int(pem.size()));
    EVP_PKEY *key = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new(key, nullptr);
    EVP_PKEY_sign_init(context);
    EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING);
    const Bytes digest = crypto::sha256(asBytes(text));
    Bytes signature(signer.key.signatureLength());
    std::size_t length = signature.size();
    EVP_PKEY_sign(context, signature.data(), &length, digest.data(), digest.size());
    EVP_PKEY_CTX_free(context);
    EVP_PKEY_free(key);
    BIO_free(bio);
    return signature;
}

void verifySlip(const Inspection &inspection, HypothesisCode code)
{
    QCOMPARE(inspection.verdict, Verdict::Rejected);
    QVERIFY2(hypothesis(inspection, code),
             inspection.hypotheses.empty() ? "none" : hypothesisName(inspection.hypotheses.front().code).data());
    QVERIFY(!inspection.find(Code::ContentChanged));
    QVERIFY(!inspection.find(Code::SignatureMismatch));
    QVERIFY(inspection.cause == Code::SignatureMadeOtherwise);
}

} // namespace

const Signer &TestSigningSlips::signer(const std::string &algorithm)
{
    const auto found = m_signers.find(algorithm);
    if (found != m_signers.end())
        return found->second;
    const std::string secret(64, 's');
    return m_signers
        .emplace(algorithm,
                 algorithm.starts_with("HS") ? makeSecret(algorithm, "a", secret) : makeSigner(algorithm, "a"))
        .first->second;
}

void TestSigningSlips::findsTheTextThatWasSigned_data()
{
    using enum HypothesisCode;
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<HypothesisCode>("code");
    std::vector<std::string> algorithms(publicAlgorithms.begin(), publicAlgorithms.end());
    algorithms.insert(algorithms.end(), {"HS256", "HS512"});
    for (const std::string &algorithm : algorithms) {
        const Signer &made = signer(algorithm);
        const Parts parts = partsOf(made);
        const std::string input = parts.input();
        const auto row = [&](const char *what, HypothesisCode code, const std::string &text) {
            QTest::addRow("%s, %s", what, algorithm.c_str())
                << QByteArray::fromStdString(input + "." + base64url::encode(signatureOver(made, text)))
                << QString::fromStdString(algorithm) << code;
        };
        const Bytes digest = crypto::hash(digestOf(made), asBytes(input));
        const Bytes digestOfLine = crypto::hash(digestOf(made), asBytes(input + "\n"));
        row("LF", SignedLineBreak, input + "\n");
        row("CR LF", SignedLineBreak, input + "\r\n");
        row("digest", SignedDigest, std::string(asText(digest)));
        row("digest in hex", SignedDigest, hexOf(digest));
        row("digest of a line", SignedDigest, std::string(asText(digestOfLine)));
        row("digest of a line in hex", SignedDigest, hexOf(digestOfLine));
        row("digest in base64", SignedDigest, base64url::encodeStandard(digest));
        row("payload alone", SignedPayloadAlone, parts.encodedPayload);
        row("payload alone with LF", SignedPayloadAlone, parts.encodedPayload + "\n");
        row("plain payload alone", SignedPayloadAlone, parts.payload);
        row("plain", SignedUnencoded, parts.header + "." + parts.payload);
        row("plain with LF", SignedUnencoded, parts.header + "." + parts.payload + "\n");
        row("plain payload", SignedUnencoded, parts.encodedHeader + "." + parts.payload);
        row("padded", SignedPadded, padded(parts.encodedHeader) + "." + padded(parts.encodedPayload));
        if (algorithm.starts_with("RS") || algorithm.starts_with("PS") || algorithm.starts_with("HS")) {
            row("no dot", SignedRespelt, parts.encodedHeader + parts.encodedPayload);
            row("dot behind", SignedRespelt, input + ".");
            row("digest of the payload", SignedPayloadAlone,
                std::string(asText(crypto::hash(digestOf(made), asBytes(parts.encodedPayload)))));
            row("digest with SHA-1", SignedDigest, hexOf(crypto::hash(crypto::Digest::Sha1, asBytes(input))));
        }
    }
}

void TestSigningSlips::findsTheTextThatWasSigned()
{
    QFETCH(const QByteArray, token);
    QFETCH(const QString, algorithm);
    QFETCH(const HypothesisCode, code);
    verifySlip(judge(token.toStdString(), ringWith(signer(algorithm.toStdString()))), code);
}

void TestSigningSlips::findsAnotherPadding_data()
{
    using enum HypothesisCode;
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<HypothesisCode>("code");
    QTest::addColumn<QByteArray>("signature");
    const auto row = [&](const char *what, const char *algorithm, HypothesisCode code, const Bytes &signature) {
        QTest::addRow("%s, %s", what, algorithm)
            << QString::fromLatin1(algorithm) << code
            << QByteArray(reinterpret_cast<const char *>(signature.data()), qsizetype(signature.size()));
    };
    for (const char *algorithm : {"PS256", "PS384"}) {
        const Signer &made = signer(algorithm);
        const std::string input = partsOf(made).input();
        const EVP_MD *digest = made.algorithm == "PS256" ? EVP_sha256() : EVP_sha384();
        for (const int salt : {0, 20, 31, 64, RSA_PSS_SALTLEN_MAX_SIGN})
            row("salt", algorithm, SaltLength,
                rsaSignature(made, input, digest, salt == RSA_PSS_SALTLEN_MAX_SIGN ? 190 : salt, digest));
        row("mask with SHA-1", algorithm, OtherDigest,
            rsaSignature(made, input, digest, int(crypto::digestLength(digestOf(made))), EVP_sha1()));
    }
    for (const char *algorithm : {"RS256", "RS512"}) {
        const Signer &made = signer(algorithm);
        const std::string input = partsOf(made).input();
        row("SHA-1", algorithm, OtherDigest, rsaSignature(made, input, EVP_sha1(), -1, nullptr));
        row("bare digest", algorithm, DigestUnnamed, bareRsaSignature(made, input));
        Bytes reversed = signatureOver(made, input);
        std::ranges::reverse(reversed);
        row("reversed", algorithm, SignatureReversed, reversed);
    }
    for (const char *algorithm : {"ES256", "ES384"}) {
        const Signer &made = signer(algorithm);
        crypto::SignatureAlgorithm other = *crypto::findSignatureAlgorithm(algorithm);
        other.digest = other.digest == crypto::Digest::Sha256 ? crypto::Digest::Sha1 : crypto::Digest::Sha256;
        row("another hash", algorithm, OtherDigest,
            crypto::sign(other, made.key, asBytes(partsOf(made).input())).value());
    }
}

void TestSigningSlips::findsAnotherPadding()
{
    QFETCH(const QString, algorithm);
    QFETCH(const HypothesisCode, code);
    QFETCH(const QByteArray, signature);
    const Signer &made = signer(algorithm.toStdString());
    verifySlip(judge(partsOf(made).input() + "." + base64url::encode(asBytes(signature.toStdString())), ringWith(made)),
               code);
}

void TestSigningSlips::readsASignatureThatIsText_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QByteArray>("segment");
    for (const char *algorithm : {"HS256", "HS512", "RS256", "PS256", "ES256", "ES384", "EdDSA"}) {
        const Signer &made = signer(algorithm);
        const Bytes signature = signatureOver(made, partsOf(made).input());
        const auto row = [&](const char *what, const std::string &segment) {
            QTest::addRow("%s, %s", what, algorithm)
                << QString::fromLatin1(algorithm) << QByteArray::fromStdString(segment);
        };
        row("hex", encoded(hexOf(signature)));
        row("hex in capitals", encoded(QByteArray::fromStdString(hexOf(signature)).toUpper().toStdString()));
        row("hex alone", hexOf(signature));
        row("base64url", encoded(base64url::encode(signature)));
        row("base64", encoded(base64url::encodeStandard(signature)));
    }
}

void TestSigningSlips::readsASignatureThatIsText()
{
    QFETCH(const QString, algorithm);
    QFETCH(const QByteArray, segment);
    const Signer &made = signer(algorithm.toStdString());
    verifySlip(judge(partsOf(made).input() + "." + segment.toStdString(), ringWith(made)),
               HypothesisCode::SignatureRespelt);
}

void TestSigningSlips::findsTheSpellingOfASecret_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("steps");
    const std::string plain = "a plain secret of a program, 40 letters.";
    const std::string base64 = base64url::encodeStandard(asBytes(plain));
    const std::string base64Url = base64url::encode(asBytes("\xFB\xFF\xBF" + plain));
    const std::string hex = hexOf(asBytes(plain));
    const auto row = [&](const std::string &given, const std::string &secret, const char *steps) {
        QTest::addRow("%s: %.30s", steps, given.c_str())
            << QByteArray::fromStdString(given) << QByteArray::fromStdString(secret) << QByteArray(steps);
    };
    row("JWT_SECRET=" + plain, plain, "name");
    row("ENV JWT_SECRET=" + plain, plain, "name");
    row("- JWT_SECRET=" + plain, plain, "name");
    row("$secret = '" + plain + "';", plain, "name,quotes");
    row("define('JWT_AUTH_SECRET_KEY', '" + plain + "');", plain, "name,quotes");
    row("b'" + plain + "'", plain, "quotes");
    row("export JWT_SECRET=\"" + base64 + "\"", plain, "name,quotes,base64");
    row("JWT_SECRET=" + base64 + "\n", plain, "base64");
    row("\"" + base64 + "\"", plain, "quotes,base64");
    row("'" + plain + "'\n", plain, "quotes");
    row("base64:" + base64, plain, "base64_prefix,base64");
    row("APP_KEY=base64:" + base64, plain, "name,base64_prefix,base64");
    row(base64 + "\r\n", plain, "line_end,base64");
    row("0x" + hex, plain, "zero_x,hex");
    row("0X" + QByteArray::fromStdString(hex).toUpper().toStdString() + "\n", plain, "zero_x,hex");
    row("hex:" + hex, plain, "hex_prefix,hex");
    row("\xEF\xBB\xBF" + plain, plain, "byte_order_mark");
    row("\xEF\xBB\xBF" + plain + "\r\n", plain, "byte_order_mark");
    row(base64url::encodeStandard(asBytes(base64)), plain, "base64,base64");
    row(base64url::encodeStandard(asBytes(hex)), plain, "base64,hex");
    row(base64url::encodeStandard(asBytes(plain + "\n")), plain, "base64,line_end");
    row(base64.substr(0, 20) + "\n" + base64.substr(20) + "\n", plain, "line_breaks,base64");
    row("secret: '" + base64Url + "'", "\xFB\xFF\xBF" + plain, "name,quotes,base64url");
    row("A=1\nJWT_SECRET=" + base64 + "\nB=2\n", plain, "base64");
    row(plain.substr(0, 39) + "\\n", plain.substr(0, 39) + "\n", "escapes");
    row("  " + plain, plain, "blanks");
    row("\"" + plain + "\"", base64, "quotes,as_base64");
}

void TestSigningSlips::findsTheSpellingOfASecret()
{
    QFETCH(const QByteArray, given);
    QFETCH(const QByteArray, secret);
    QFETCH(const QByteArray, steps);
    for (const char *algorithm : {"HS256", "HS384", "HS512"}) {
        const Signer issuer = makeSecret(algorithm, "a", secret.toStdString());
        const Signer mine = makeSecret(algorithm, "a", given.toStdString());
        const Inspection inspection = judge(goodToken(issuer), ringWith(mine));
        verifySlip(inspection, HypothesisCode::SecretRespelt);
        const auto *found = hypothesis(inspection, HypothesisCode::SecretRespelt);
        const std::string told = found ? textOf(*found, "steps") : std::string();
        for (const QByteArray &step : steps.split(','))
            QVERIFY2(QByteArray::fromStdString(told).split(',').contains(step), told.c_str());
    }
}

void TestSigningSlips::findsTextAndSecretTogether()
{
    const std::string plain = "a plain secret of a program, 40 letters.";
    for (const char *algorithm : {"HS256", "HS512"}) {
        const Signer issuer = makeSecret(algorithm, "a", plain);
        const Signer mine =
            makeSecret(algorithm, "a", "JWT_SECRET=\"" + base64url::encodeStandard(asBytes(plain)) + "\"\n");
        const std::string input = partsOf(issuer).input();
        const Inspection inspection =
            judge(input + "." + base64url::encode(signatureOver(issuer, input + "\n")), ringWith(mine));
        verifySlip(inspection, HypothesisCode::SignedLineBreak);
        QVERIFY(textOf(*hypothesis(inspection, HypothesisCode::SignedLineBreak), "steps").ends_with("base64"));
    }
}

void TestSigningSlips::findsTheTextBehindDer()
{
    for (const char *algorithm : {"ES256", "ES384"}) {
        const Signer &made = signer(algorithm);
        const std::string input = partsOf(made).input();
        const Bytes der = crypto::ecdsaRawToDer(signatureOver(made, input + "\n"));
        const Inspection inspection = judge(input + "." + base64url::encode(der), ringWith(made));
        QVERIFY(inspection.cause == Code::SignatureDerEncoded);
        QVERIFY(hypothesis(inspection, HypothesisCode::SignedLineBreak));
    }
}

void TestSigningSlips::findsTheDetachedPayload_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("signedOne");
    const QByteArray body = R"({"a":1,"b":[2,3]})";
    for (const char *algorithm : {"RS256", "PS256", "ES256", "EdDSA", "HS256"}) {
        const auto row = [&](const char *what, const QByteArray &given, const QByteArray &signedOne) {
            QTest::addRow("%s, %s", what, algorithm) << QString::fromLatin1(algorithm) << given << signedOne;
        };
        row("line break added", body + '\n', body);
        row("CR LF added", body + "\r\n", body);
        row("line break lost", body, body + '\n');
        row("byte order mark", "\xEF\xBB\xBFsome text", "some text");
        row("blanks", "{ \"a\": 1, \"b\": [2, 3] }", body);
        row("indented", "{\n  \"a\": 1,\n  \"b\": [2, 3]\n}\n", body);
        row("line ends", "a\r\nb\r\n", "a\nb\n");
    }
}

void TestSigningSlips::findsTheDetachedPayload()
{
    QFETCH(const QString, algorithm);
    QFETCH(const QByteArray, given);
    QFETCH(const QByteArray, signedOne);
    const Signer &made = signer(algorithm.toStdString());
    json::Object header = headerOf(made);
    header.remove("typ");
    const std::string token = sign(made, header, signedOne.toStdString());
    const std::string detached = withSegment(token, 1, "");
    const std::string body = given.toStdString();
    const InspectionKeys keys = ringWith(made);
    Question question{detached, keys, {}, moment};
    question.detachedPayload = asBytes(body);
    verifySlip(inspect::inspect(question), HypothesisCode::PayloadRespelt);
}

void TestSigningSlips::callsACutTokenCut_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<int>("missing");
    for (const char *algorithm : {"RS256", "PS384", "ES256", "ES384", "ES512", "EdDSA", "HS256", "HS384", "HS512"}) {
        for (const int missing : {1, 2, 3, 4, 5, 7, 11, 20, 30})
            QTest::addRow("%d of %s", missing, algorithm) << QString::fromLatin1(algorithm) << missing;
    }
}

void TestSigningSlips::callsACutTokenCut()
{
    QFETCH(const QString, algorithm);
    QFETCH(const int, missing);
    const Signer &made = signer(algorithm.toStdString());
    const std::string token = goodToken(made);
    const Inspection inspection = judge(token.substr(0, token.size() - std::size_t(missing)), ringWith(made));
    QCOMPARE(inspection.verdict, Verdict::Rejected);
    QVERIFY2(inspection.cause == Code::Base64Truncated || inspection.cause == Code::SignatureWrongLength,
             codeName(*inspection.cause).data());
    QVERIFY(!inspection.find(Code::Base64NonCanonical));
}

void TestSigningSlips::knowsAlgorithmsInOtherWords_data()
{
    QTest::addColumn<QString>("meant");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char *meant, const char *name) {
        QTest::newRow(name) << QString::fromLatin1(meant) << QByteArray(name);
    };
    for (const char *name :
         {"rs256", "Rs256", "SHA256withRSA", "RSA256", "RSA-SHA256", "RSA_SHA256", "RSASSA_PKCS1_V1_5_SHA_256",
          "RSA_SIGN_PKCS1_2048_SHA256", "sha256WithRSAEncryption", "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"})
        row("RS256", name);
    for (const char *name : {"hs256", "HmacSHA256", "HMAC-SHA256", "HMACSHA256", "hmac256", "HS-256", "HMAC_SHA_256",
                             "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256"})
        row("HS256", name);
    row("HS512", "HmacSHA512");
    row("RS512", "SHA512withRSA");
    for (const char *name : {"es256", "SHA256withECDSA", "ECDSA_SHA_256", "ECDSA256", "EC_SIGN_P256_SHA256",
                             "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"})
        row("ES256", name);
    for (const char *name : {"ps256", "SHA256withRSA/PSS", "SHA256withRSAandMGF1", "RSASSA_PSS_SHA_256",
                             "http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1"})
        row("PS256", name);
    for (const char *name : {"eddsa", "EDDSA", "ed25519"})
        row("EdDSA", name);
}

void TestSigningSlips::knowsAlgorithmsInOtherWords()
{
    QFETCH(const QString, meant);
    QFETCH(const QByteArray, name);
    const auto *algorithm = meantAlgorithm(name.toStdString());
    QVERIFY(algorithm);
    QCOMPARE(QString::fromLatin1(algorithm->name), meant);
    const Signer &made = signer(meant.toStdString());
    json::Object header = headerOf(made);
    header.set("alg", json::Value(name.toStdString()));
    const Inspection inspection = judge(sign(made, header, json::write(goodClaims())), ringWith(made));
    QCOMPARE(inspection.verdict, Verdict::Rejected);
    QVERIFY(inspection.cause == Code::AlgUnsupported);
    QVERIFY(hypothesis(inspection, HypothesisCode::AlgorithmRespelt));
    for (const char *unknown :
         {"XS999", "none", "RS257", "dir", "RSA-OAEP-256", "A256GCM", "PBES2-HS256+A128KW", "RS256"})
        QVERIFY2(!meantAlgorithm(unknown), unknown);
}

void TestSigningSlips::saysNothingOfAnEditedToken_data()
{
    QTest::addColumn<QString>("algorithm");
    for (const char *algorithm : {"RS256", "PS256", "ES256", "EdDSA", "HS256"})
        QTest::newRow(algorithm) << QString::fromLatin1(algorithm);
}

void TestSigningSlips::saysNothingOfAnEditedToken()
{
    QFETCH(const QString, algorithm);
    const Signer &made = signer(algorithm.toStdString());
    json::Object claims = goodClaims();
    claims.set("sub", json::Value("admin"));
    const Inspection inspection = judge(withSegment(goodToken(made), 1, encoded(json::write(claims))), ringWith(made));
    QCOMPARE(inspection.verdict, Verdict::Rejected);
    QVERIFY(inspection.hypotheses.empty());
    QVERIFY(inspection.cause == (algorithm.startsWith(u"RS") || algorithm.startsWith(u"PS") ? Code::ContentChanged
                                                                                            : Code::SignatureMismatch));
}

QTEST_GUILESS_MAIN(TestSigningSlips)
#include "tst_signing_slips.moc"
