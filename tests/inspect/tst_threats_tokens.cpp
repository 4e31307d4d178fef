// SPDX-License-Identifier: Apache-2.0
#include "tests/inspect/cause_pairs.h"
#include "tests/inspect/finding_parameters.h"

#include "base/base64url.h"
#include "crypto/formats/key_export.h"
#include "crypto/signing/ecdsa_signature.h"
#include "json/writer.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cctype>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

namespace {

/// The last character of a segment with the next of its unused bits set; empty where it has none.
std::string withStrayBit(std::string segment)
{
    static constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    if (segment.size() % 4 == 0)
        return {};
    segment.back() = alphabet[alphabet.find(segment.back()) | 1U];
    return segment;
}

json::Object with(json::Object object, std::string_view name, json::Value value)
{
    object.set(name, std::move(value));
    return object;
}

InspectionKeys secretRing(const Signer &secret)
{
    InspectionKeys keys = keysOf({json::Value(secret.jwk)}, KeyOrigin::File);
    keys.current.front().explicitKey = true;
    return keys;
}

} // namespace

/// What attackers and broken peers send as a token: each row bears the id of its threat. None is ever accepted that was
/// not signed as it is by a trusted key.
class TestThreatsTokens final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void namesTheThreat_data();
    void namesTheThreat();
    void refusesEveryForeignByte_data();
    void refusesEveryForeignByte();
    void countsAMillionDots();
    void judgesAClaimOfMebibytes();
    void acceptsOnlyWhatTheStandardDoes();
    void showsAnyKeyIdAsText_data();
    void showsAnyKeyIdAsText();

private:
    void add(const char *name, Code cause, const std::string &text, const InspectionKeys &keys,
             Verdict verdict = Verdict::Rejected)
    {
        m_cases.push_back({name, text, keys, {}, verdict, cause});
    }
    void addText();
    void addAlgorithms();
    void addSignatures();
    void addHeaders();
    void addSecrets();
    void addKeySets();

    Signer m_es = makeSigner("ES256", "e");
    Signer m_rsa = makeSigner("RS256", "r");
    Signer m_ed = makeSigner("EdDSA", "d");
    std::string m_token = goodToken(m_es);
    InspectionKeys m_keys = loaded({&m_es, &m_rsa, &m_ed});
    std::vector<CauseCase> m_cases;
};

void TestThreatsTokens::addText()
{
    using enum Code;
    for (const Signer *signer : {&m_es, &m_rsa, &m_ed}) {
        const std::string token = goodToken(*signer);
        for (int part = 0; part < 3; ++part) {
            const std::string segment = segmentOf(token, part);
            if (const std::string stray = withStrayBit(segment); !stray.empty() && stray != segment)
                add("A1 unused bits set", Base64NonCanonical, withSegment(token, part, stray), m_keys);
            for (const std::size_t length : {std::size_t(1), std::size_t(5), segment.size() / 4 * 4 - 3})
                add("A2 length 1 mod 4", Base64Truncated, withSegment(token, part, segment.substr(0, length)), m_keys);
            for (const char *padding : {"=", "==", "==="})
                add("A3 padding", Base64Padding, withSegment(token, part, segment + padding), m_keys);
            add("A4 standard alphabet", Base64StandardAlphabet,
                withSegment(token, part, segment.substr(0, 6) + "+/" + segment.substr(8)), m_keys);
            add("A6 full-width letter", LookalikeCharacter,
                withSegment(token, part, segment.substr(0, 6) + "Ａ" + segment.substr(7)), m_keys);
        }
    }
    for (const char *alike : {"\u0430", "\u0435", "\u043e", "\u0441", "\u0440", "\u0391", "\u2010", "\uff21", "\uff10"})
        add("A6 look-alike", LookalikeCharacter, m_token.substr(0, 30) + alike + m_token.substr(31), m_keys);
    add("A7 no dots", OpaqueToken, segmentOf(m_token, 0), m_keys, Verdict::NotAToken);
    for (const char *tail : {".x", ".x.y.z", ".x.y.z.w"})
        add("A7 too many dots", WrongSegmentCount, m_token + tail, m_keys, Verdict::NotAToken);
    add("A8 nothing at all", HeaderNotJson, "..", m_keys);
    add("A8 no header", HeaderNotJson, withSegment(m_token, 0, ""), m_keys);
    add("A8 no payload", PayloadNotJson, withSegment(m_token, 1, ""), m_keys);
    add("A8 no signature", SignatureMissing, withSegment(m_token, 2, ""), m_keys);
    add("A8 header alone", PayloadNotJson, segmentOf(m_token, 0) + "..", m_keys);
    add("A10 compact inside a JWS in JSON", SignatureMismatch,
        R"({"payload":")" + segmentOf(m_token, 1) + R"(","protected":")" + segmentOf(m_token, 0) +
            R"(","signature":")" + segmentOf(goodToken(m_ed), 2) + R"(","x":")" + m_token + "\"}",
        m_keys);
    for (const std::string &signatures : {'"' + m_token + '"', "[\"" + m_token + "\"]"}) {
        add("A10 compact inside a broken JWS in JSON", UnrecognizedText,
            R"({"payload":")" + segmentOf(m_token, 1) + R"(","signatures":)" + signatures + "}", m_keys,
            Verdict::NotAToken);
    }
    add("A14 two tokens", EmbeddedInText, "a " + m_token + " b " + goodToken(m_ed), m_keys, Verdict::Accepted);
    add("A15 PASETO", UnrecognizedText, "v4.public.eyJkYXRhIjoieCJ9AAAA", m_keys, Verdict::NotAToken);
    add("A15 PASETO", UnrecognizedText, "v2.local.QAxIpVe-ECVNI1z4xQbm", m_keys, Verdict::NotAToken);
    add("A15 SAML", UnrecognizedText, "<samlp:Response xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\"/>", m_keys,
        Verdict::NotAToken);
    add("A15 SD-JWT", DisclosureUnreferenced, m_token + "~WyJzYWx0IiwibmFtZSIsInYiXQ~", m_keys);
    add("A15 PEM", KeyGiven, crypto::spkiPem(m_es.key), m_keys, Verdict::NotAToken);
    add("A15 password", OpaqueToken, "correct-horse-battery-staple", m_keys, Verdict::NotAToken);
}

void TestThreatsTokens::addAlgorithms()
{
    using enum Code;
    const std::string payload = json::write(goodClaims());
    const auto named = [&](json::Value alg) {
        return sign(m_es, with(headerOf(m_es), "alg", std::move(alg)), payload);
    };
    for (const char *none : {"none", "None", "NONE", "nOnE"}) {
        add("B1 none", AlgNone, named(json::Value(none)), m_keys);
        add("B1 none, unsigned", AlgNone, withSegment(named(json::Value(none)), 2, ""), m_keys);
    }
    for (const std::string_view other : {"none ", " none", "\u200bnone", "n\u043ene"})
        add("B1 almost none", AlgUnsupported, named(json::Value(other)), m_keys);
    json::Object absent = headerOf(m_es);
    absent.remove("alg");
    add("B2 absent", AlgMissing, sign(m_es, absent, payload), m_keys);
    add("B2 null", AlgMissing, named(json::Value()), m_keys);
    add("B2 number", AlgMissing, named(json::Value(std::int64_t(256))), m_keys);
    add("B2 array", AlgMissing, named(json::Value(json::Array{json::Value("ES256")})), m_keys);
    add("B2 object", AlgMissing, named(json::Value(json::Object())), m_keys);
    add("B2 empty", AlgMissing, named(json::Value("")), m_keys);
    const std::string twice = R"({"alg":"none","alg":"ES256","kid":"e"})";
    add("B2 twice", DuplicateMember, withSegment(m_token, 0, encoded(twice)), m_keys);
    for (const char *other : {"ES384", "ES512"})
        add("B4 another curve", KeyCurveMismatch, named(json::Value(other)), m_keys);
    for (const char *other : {"RS256", "PS256", "EdDSA"})
        add("B4 another family", KeyTypeMismatch, named(json::Value(other)), m_keys);
    add("B4 PS256 with an RS256 key", KeyAlgMismatch,
        sign(m_rsa, with(headerOf(m_rsa), "alg", json::Value("PS256")), payload), m_keys);
    for (const char *unknown : {"ES521", "RS1", "HS1", "SHA256", "RSA-OAEP", "dir"})
        add("B24 unknown or of another use", AlgUnsupported, named(json::Value(unknown)), m_keys);
}

void TestThreatsTokens::addSignatures()
{
    using enum Code;
    for (const char *algorithm : {"ES256", "ES384", "ES512"}) {
        const Signer signer = makeSigner(algorithm, "k");
        const std::string token = goodToken(signer);
        const InspectionKeys keys = loaded({&signer});
        const Bytes good = base64url::decode(segmentOf(token, 2)).value();
        const auto sent = [&](const Bytes &bytes) { return withSegment(token, 2, base64url::encode(bytes)); };
        static constexpr std::array<unsigned char, 2> extremes = {0x00, 0xff};
        for (const unsigned char r : extremes) {
            for (const unsigned char s : extremes) {
                Bytes bytes(good.size(), r);
                std::fill(bytes.begin() + std::ptrdiff_t(good.size() / 2), bytes.end(), s);
                add("B5 r or s out of range", SignatureOutOfRange, sent(bytes), keys);
            }
        }
        add("B6 DER", SignatureDerEncoded, sent(crypto::ecdsaRawToDer(good)), keys);
        Bytes trailing = crypto::ecdsaRawToDer(good);
        trailing.push_back(0);
        add("B6 DER with a byte behind", SignatureWrongLength, sent(trailing), keys);
        for (const int difference : {-2, -1, 1, 2}) {
            Bytes bytes = good;
            bytes.resize(std::size_t(std::ssize(good) + difference));
            add("B7 short or long", SignatureWrongLength, sent(bytes), keys);
        }
        Bytes twice = good;
        twice.insert(twice.end(), good.begin(), good.end());
        add("B7 twice the length", SignatureWrongLength, sent(twice), keys);
    }
    const std::string token = goodToken(m_rsa);
    const Bytes good = base64url::decode(segmentOf(token, 2)).value();
    for (const std::size_t length : {std::size_t(1), good.size() - 1, good.size() + 1, 2 * good.size()}) {
        Bytes bytes = good;
        bytes.resize(length);
        add("B13 RSA of another length", SignatureWrongLength, withSegment(token, 2, base64url::encode(bytes)), m_keys);
    }
    add("B13 not below the modulus", SignatureMismatch,
        withSegment(token, 2, base64url::encode(Bytes(good.size(), 0xff))), m_keys);
}

void TestThreatsTokens::addHeaders()
{
    using enum Code;
    const std::string payload = json::write(goodClaims());
    const auto critical = [&](json::Value crit) {
        return sign(m_es, with(headerOf(m_es), "crit", std::move(crit)), payload);
    };
    const auto names = [](std::initializer_list<const char *> texts) {
        json::Array array;
        for (const char *text : texts)
            array.push_back(json::Value(text));
        return json::Value(std::move(array));
    };
    add("B18 empty", CritMalformed, critical(json::Value(json::Array())), m_keys);
    add("B18 null", CritMalformed, critical(json::Value()), m_keys);
    add("B18 text", CritMalformed, critical(json::Value("exp")), m_keys);
    add("B18 registered", CritMalformed, critical(names({"alg"})), m_keys);
    add("B18 absent", CritMalformed, critical(names({"x"})), m_keys);
    add("B18 b64 without b64", CritMalformed, critical(names({"b64"})), m_keys);
    add("B18 twice", CritMalformed,
        sign(m_es, with(with(headerOf(m_es), "x", json::Value("1")), "crit", names({"x", "x"})), payload), m_keys);
    add("B18 unknown", CritUnknown,
        sign(m_es, with(with(headerOf(m_es), "x", json::Value("1")), "crit", names({"x"})), payload), m_keys);
    add("B19 b64 without crit", CritMalformed, sign(m_es, with(headerOf(m_es), "b64", json::Value(false)), payload),
        m_keys);
    const Signer stranger = makeSigner("ES256", "stranger");
    const json::Object claimed = with(headerOf(stranger), "jwk", stranger.publicJwk());
    add("B20 signed by its own jwk", KidUnknown, sign(stranger, claimed, payload), m_keys);
    for (const char *place :
         {"http://127.0.0.1/k", "file:///etc/passwd", "data:,x", "//host/share", "http://169.254.169.254/"}) {
        for (const char *member : {"jku", "x5u"})
            add("B20 a place for keys", KidUnknown,
                sign(stranger, with(headerOf(stranger), member, json::Value(place)), payload), m_keys);
    }
    Expectations issuer;
    issuer.issuer = "https://other.example";
    const json::Object wrapping = with(headerOf(m_es), "cty", json::Value("JWT"));
    const std::string unsignedInner = withSegment(m_token, 2, "");
    add("B22 a good token inside", NestedToken, sign(m_es, wrapping, m_token), m_keys, Verdict::Accepted);
    add("B22 a token inside without its signature", SignatureMissing, sign(m_es, wrapping, unsignedInner), m_keys);
    m_cases.push_back({"B22 another issuer expected than that of the token inside", sign(m_es, wrapping, m_token),
                       m_keys, issuer, Verdict::Rejected, IssuerMismatch});
    add("B23 header written again", SignatureMadeOtherwise,
        withSegment(m_token, 0, encoded(json::write(headerOf(m_es), json::Layout::Indented))), m_keys);
    add("B23 payload written again", SignatureMadeOtherwise,
        withSegment(m_token, 1, encoded(json::write(goodClaims(), json::Layout::Indented))), m_keys);
}

void TestThreatsTokens::addKeySets()
{
    using enum Code;
    const Signer secret = makeSigner("HS256", "s");
    const std::vector<json::Value> mixed{json::Value(secret.jwk), m_es.publicJwk()};
    add("C8 a public key of a mixed set", PrivateKeyExposed, m_token, keysOf(mixed), Verdict::Accepted);
    add("C8 the secret of a fetched set", KeyConfusion, goodToken(secret), keysOf(mixed));
    add("C8 the secret of a set of the user's", PrivateKeyExposed, goodToken(secret), keysOf(mixed, KeyOrigin::File),
        Verdict::Accepted);

    const Signer other = makeSigner("ES256", "other");
    const Signer sameId = makeSigner("ES256", "e");
    const auto sequence = [](const Signer &now, const Signer &before) {
        InspectionKeys keys = loaded({&now});
        keys.earlier = loaded({&before}).current;
        return keys;
    };
    add("C14 the key is gone", KidRotatedOut, m_token, sequence(other, m_es));
    add("C14 the kid is another key's now", SignatureMismatch, m_token, sequence(sameId, m_es));
    json::Object nameless = headerOf(m_es);
    nameless.remove("kid");
    add("C14 the key is back", KidMissing, sign(m_es, nameless, json::write(goodClaims())), sequence(m_es, other),
        Verdict::Accepted);
    add("C14 never in any set", KidUnknown, m_token, sequence(other, other));
}

void TestThreatsTokens::addSecrets()
{
    using enum Code;
    for (const Signer *signer : {&m_es, &m_rsa, &m_ed}) {
        const std::string pem = crypto::spkiPem(signer->key);
        const Bytes der = crypto::spkiDer(signer->key);
        std::string crlf;
        for (const char c : pem)
            crlf += c == '\n' ? std::string("\r\n") : std::string(1, c);
        for (const std::string &text : {pem, pem.substr(0, pem.size() - 1), crlf, " " + pem, std::string(asText(der)),
                                        base64url::encodeStandard(der), json::write(signer->publicJwk())}) {
            const Signer forger = makeSecret("HS256", signer->keyId, text);
            add("B3 keyed with a public key", KeyConfusion, goodToken(forger), m_keys);
            add("B3 a public key given as the secret", KeyConfusion, goodToken(forger), secretRing(forger));
        }
    }
    for (const char *algorithm : {"HS256", "HS384", "HS512"}) {
        std::string row; // each byte one more than the one before
        for (int i = 0; i < 100; ++i)
            row += char(i);
        const std::string repeated = "password" + std::string("password") + "password" + "password" + "password" +
                                     "password" + "password" + "password" + "passw";
        for (const std::string &secret :
             {std::string("a"), std::string("secret"), std::string("changeme"), repeated, row, std::string(70, ' '),
              std::string(70, '\0'), "secret" + std::string(58, '\0'), std::string(8, 'x') + std::string(56, '\0')}) {
            const Signer weak = makeSecret(algorithm, "s", secret);
            add("B16 weak secret", WeakSecret, goodToken(weak), secretRing(weak), Verdict::Accepted);
        }
        const Signer strong = makeSecret(algorithm, "s", std::string(80, 'k') + algorithm);
        const std::string token = goodToken(strong);
        Bytes tag = base64url::decode(segmentOf(token, 2)).value();
        for (const std::size_t length :
             {std::size_t(1), std::size_t(10), std::size_t(16), tag.size() - 1, tag.size() + 1}) {
            Bytes cut = tag;
            cut.resize(length);
            add("B17 HMAC cut or longer", SignatureWrongLength, withSegment(token, 2, base64url::encode(cut)),
                secretRing(strong));
        }
    }
}

void TestThreatsTokens::initTestCase()
{
    addText();
    addAlgorithms();
    addSignatures();
    addHeaders();
    addSecrets();
    addKeySets();
}

void TestThreatsTokens::namesTheThreat_data()
{
    QTest::addColumn<qsizetype>("index");
    for (std::size_t i = 0; i < m_cases.size(); ++i)
        QTest::addRow("%s #%zu", m_cases[i].what.c_str(), i) << qsizetype(i);
}

void TestThreatsTokens::namesTheThreat()
{
    QFETCH(const qsizetype, index);
    const CauseCase &made = m_cases[std::size_t(index)];
    const Inspection inspection = judge(made.text, made.keys, made.expectations);
    QCOMPARE(std::string(inspection.cause ? codeName(*inspection.cause) : ""), std::string(codeName(made.cause)));
    QCOMPARE(std::string(verdictName(inspection.verdict)), std::string(verdictName(made.verdict)));
}

void TestThreatsTokens::refusesEveryForeignByte_data()
{
    QTest::addColumn<int>("part");
    QTest::newRow("A5 header") << 0;
    QTest::newRow("A5 payload") << 1;
    QTest::newRow("A5 signature") << 2;
}

/// Threat A5. Whitespace is cleaned and reported; nothing else is dropped in silence.
void TestThreatsTokens::refusesEveryForeignByte()
{
    QFETCH(const int, part);
    const std::string segment = segmentOf(m_token, part);
    for (int byte = 0; byte < 256; ++byte) {
        const char c = char(byte);
        const bool isOfAlphabet = std::isalnum(byte) != 0 || c == '-' || c == '_' || c == '.';
        if (isOfAlphabet && byte < 128)
            continue;
        const bool isSpace = c == ' ' || (byte >= '\t' && byte <= '\r');
        for (const std::size_t place : {std::size_t(2), segment.size() / 2, segment.size() - 1}) {
            const std::string damaged = segment.substr(0, place) + c + segment.substr(place);
            const Inspection inspection = judge(withSegment(m_token, part, damaged), m_keys);
            QVERIFY2(inspection.verdict != Verdict::Accepted || isSpace, qPrintable(QString::number(byte, 16)));
            QVERIFY2(!inspection.findings.empty(), qPrintable(QString::number(byte, 16)));
        }
    }
}

/// Threat A7: no list of a million parts.
/// Threat A9, below the window: the whole of a long claim is signed, judged and given out.
void TestThreatsTokens::judgesAClaimOfMebibytes()
{
    json::Object claims = goodClaims();
    claims.append("text", json::Value(std::string(12 * 1024 * 1024, 'x')));
    const std::string token = sign(m_es, claims);
    QVERIFY(token.size() > 16 * 1024 * 1024);
    const Inspection inspection = judge(token, m_keys);
    QCOMPARE(inspection.verdict, Verdict::Accepted);
    QCOMPARE(inspection.payload->root.asObject()->find("text")->asString()->size(), std::size_t(12 * 1024 * 1024));
}

void TestThreatsTokens::countsAMillionDots()
{
    for (const std::size_t dots : {std::size_t(1'000'000), std::size_t(16) * 1024 * 1024}) {
        const Inspection inspection = judge(std::string(dots, '.'), m_keys);
        QVERIFY(inspection.cause == Code::WrongSegmentCount);
        QCOMPARE(numberIn(inspection.findings.front(), "segments"), std::optional(std::int64_t(dots + 1)));
        QVERIFY(inspection.segments.size() < 10);
    }
}

/// Threat B8: s and n - s both verify (SEC 1, 4.1.4).
void TestThreatsTokens::acceptsOnlyWhatTheStandardDoes()
{
    static constexpr std::array<unsigned char, 32> order = {
        0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x00, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
        0xbc, 0xe6, 0xfa, 0xad, 0xa7, 0x17, 0x9e, 0x84, 0xf3, 0xb9, 0xca, 0xc2, 0xfc, 0x63, 0x25, 0x51};
    Bytes signature = base64url::decode(segmentOf(m_token, 2)).value();
    int borrow = 0;
    for (std::size_t i = order.size(); i-- > 0;) {
        const int digit = int(order[i]) - int(signature[32 + i]) - borrow;
        borrow = digit < 0 ? 1 : 0;
        signature[32 + i] = static_cast<unsigned char>(digit + 256 * borrow);
    }
    const Inspection inspection = judge(withSegment(m_token, 2, base64url::encode(signature)), m_keys);
    QCOMPARE(inspection.verdict, Verdict::Accepted);
}

void TestThreatsTokens::showsAnyKeyIdAsText_data()
{
    QTest::addColumn<QByteArray>("kid");
    for (const char *kid :
         {"../../etc/passwd", "' OR 1=1 --", "$(reboot)", "%s%n%n", "\u202ered", "__proto__", "", "e "})
        QTest::addRow("B21 %s", kid) << QByteArray(kid);
    QTest::newRow("B21 one MiB") << QByteArray(1024 * 1024, 'k');
    QTest::newRow("B21 with a zero byte") << QByteArray("e\0x", 3);
}

void TestThreatsTokens::showsAnyKeyIdAsText()
{
    QFETCH(const QByteArray, kid);
    const json::Object header = with(headerOf(m_es), "kid", json::Value(kid.toStdString()));
    const Inspection inspection = judge(sign(m_es, header, json::write(goodClaims())), m_keys);
    QVERIFY(inspection.cause == Code::KidUnknown);
    QCOMPARE(inspection.signature.keyId, std::optional(kid.toStdString()));
    QVERIFY(inspection.verdict == Verdict::Rejected);
}

QTEST_GUILESS_MAIN(TestThreatsTokens)
#include "tst_threats_tokens.moc"
