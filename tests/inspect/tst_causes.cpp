// SPDX-License-Identifier: Apache-2.0
#include "tests/inspect/cause_pairs.h"
#include "tests/inspect/token_workshop.h"

#include "base/base64url.h"
#include "base/hex.h"
#include "crypto/formats/key_export.h"
#include "crypto/signing/ecdsa_signature.h"
#include "crypto/signing/sign.h"
#include "json/writer.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

namespace {

/// A token with a defect, and what has to be said of it first.
struct Case
{
    QByteArray name;
    std::string text;
    InspectionKeys keys;
    Expectations expectations;
    Verdict verdict;
    Code cause;
    std::optional<std::string> detachedPayload = {};
};

/// As PowerShell saves text.
std::string inUtf16(std::string mark, const std::string &text)
{
    for (const char c : text) {
        mark += c;
        mark += '\0';
    }
    return mark;
}

QByteArray bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

json::Object changed(json::Object object, std::string_view name, json::Value value)
{
    object.set(name, std::move(value));
    return object;
}

json::Object without(json::Object object, std::string_view name)
{
    object.remove(name);
    return object;
}

} // namespace

/// For each code, tokens of different make and algorithm, from keys made at this run.
class TestCauses final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void hasThreeTokensForEveryCode();
    void namesTheTrueCauseFirst_data();
    void namesTheTrueCauseFirst();
    void cleanupTestCase();

private:
    void add(Code cause, Verdict verdict, const Signer &signer, std::string text, Expectations expectations = {});
    void addWith(InspectionKeys keys, Code cause, Verdict verdict, std::string_view what, std::string text,
                 Expectations expectations = {});
    void addTexts(const Signer &signer);
    void addNoTokens(const Signer &signer);
    void addEncodings(const Signer &signer);
    void addHeaders(const Signer &signer);
    void addPlaces(const Signer &signer);
    void addKeys(const Signer &signer);
    void addSecrets();
    void addSignatures(const Signer &signer);
    void addClaims(const Signer &signer);
    void addPairs(const Signer &signer);

    std::vector<Signer> m_signers;
    std::vector<Case> m_cases;
    std::map<Code, std::pair<int, int>> m_tally; ///< made, rightly diagnosed
};

void TestCauses::add(Code cause, Verdict verdict, const Signer &signer, std::string text, Expectations expectations)
{
    addWith(loaded({&signer}), cause, verdict, signer.algorithm, std::move(text), std::move(expectations));
}

void TestCauses::addWith(InspectionKeys keys, Code cause, Verdict verdict, std::string_view what, std::string text,
                         Expectations expectations)
{
    const QByteArray name =
        bytes(codeName(cause)) + ' ' + bytes(what) + " #" + QByteArray::number(qsizetype(m_cases.size()));
    m_cases.push_back({name, std::move(text), std::move(keys), std::move(expectations), verdict, cause});
}

void TestCauses::addTexts(const Signer &signer)
{
    using enum Code;
    const std::string token = goodToken(signer);
    const auto accepted = [&](Code cause, std::string text) { add(cause, Verdict::Accepted, signer, std::move(text)); };
    accepted(BearerPrefix, "Bearer " + token);
    accepted(BearerPrefix, "authorization: bearer " + token);
    accepted(BearerPrefix, "Authorization:Bearer " + token);
    accepted(QuotedToken, "\"" + token + "\"");
    accepted(QuotedToken, "“" + token + "”");
    accepted(QuotedToken, token + ",");
    accepted(QuotedToken, "`" + token + "`;");
    accepted(EmbeddedInText, "curl -s https://api.example/x -H 'Authorization: Bearer " + token + "' --compressed");
    accepted(EmbeddedInText, "GET /x HTTP/1.1\r\nHost: a.example\r\nAuthorization: Bearer " + token + "\r\n\r\n");
    accepted(EmbeddedInText, "https://app.example/cb#access_token=" + token + "&token_type=bearer");
    accepted(EmbeddedInText, R"({"access_token":")" + token + R"(","expires_in":3600})");
    accepted(EmbeddedInText, "Cookie: theme=dark; session=" + token + "; lang=en");
    accepted(EmbeddedInText, "2026-11-23 12:00:01 WARN auth failed token=" + token + " user=7");
    std::string escaped = token;
    for (std::size_t dot = 0; (dot = escaped.find('.', dot)) != std::string::npos; dot += 3)
        escaped.replace(dot, 1, "%2E");
    accepted(UrlEncodedToken, escaped);
    std::string entities = token;
    for (std::size_t dot = 0; (dot = entities.find('.', dot)) != std::string::npos; dot += 5)
        entities.replace(dot, 1, "&#46;");
    accepted(HtmlEntityEncodedToken, entities);
    accepted(Base64EncodedToken, encoded(token));
    accepted(Base64EncodedToken, encoded("Bearer " + token + "\n") + "=");
    accepted(Base64EncodedToken, "\"" + encoded(token + "\n") + "\"\n");
    accepted(HexEncodedToken, hex::encode(asBytes(token)));
    accepted(HexEncodedToken, hex::encode(asBytes("Bearer " + token + "\n"), hex::LetterCase::Upper));
    accepted(HexEncodedToken, "\"" + hex::encode(asBytes(token)) + "\"\n");
    std::string wrapped = token;
    for (std::size_t i = 64; i < wrapped.size(); i += 66)
        wrapped.insert(i, "\r\n");
    accepted(WhitespaceInToken, wrapped);
    accepted(WhitespaceInToken, token.substr(0, 30) + " " + token.substr(30));
    accepted(WhitespaceInToken, "  " + token + "\n");
    accepted(InvisibleCharacter, token.substr(0, 20) + "\u200b" + token.substr(20));
    accepted(InvisibleCharacter, "\ufeff" + token);
    accepted(InvisibleCharacter, token + "\u00ad");
    accepted(Utf16Text, inUtf16("\xFF\xFE", token));
    accepted(Utf16Text, inUtf16(std::string("\xFE\xFF\0", 3), token));
    accepted(Utf16Text, inUtf16({}, token));
}

void TestCauses::addNoTokens(const Signer &signer)
{
    using enum Code;
    const auto none = [&](Code cause, std::string text) { add(cause, Verdict::NotAToken, signer, std::move(text)); };
    const std::string token = goodToken(signer);
    none(EmptyInput, "");
    none(EmptyInput, " \r\n\t ");
    none(KeySetGiven, R"({"keys":[)" + json::write(signer.publicJwk()) + "]}");
    none(KeySetGiven, R"({"status":"Success","result":{"keys":[]}})");
    none(KeyGiven, json::write(signer.publicJwk()));
    none(KeyGiven, crypto::spkiPem(signer.key));
    none(OpaqueToken, "ptu_y6qhrobciovit3xnwrz4nmyuwpluhyc6");
    none(OpaqueToken, "ghp_16C7e42F292c6912E7710c838347Ae178B4a");
    none(OpaqueToken, "8xLOxBtZp8");
    none(MissingValue, "null");
    none(MissingValue, "Authorization: Bearer");
    none(MissingValue, "{{token}}");
    none(WrongSegmentCount, token.substr(0, token.rfind('.')));
    none(WrongSegmentCount, token + "." + token);
    none(WrongSegmentCount, token + ".");
    none(UnrecognizedText, "hello, this is no token");
    none(UnrecognizedText, "{\"a\": [1, 2");
    none(UnrecognizedText, "<html><body>Sign in</body></html>");
}

void TestCauses::addEncodings(const Signer &signer)
{
    using enum Code;
    const std::string token = goodToken(signer);
    const auto rejected = [&](Code cause, std::string text) { add(cause, Verdict::Rejected, signer, std::move(text)); };
    const auto header = [&](std::string_view json) { return withSegment(token, 0, encoded(json)); };
    rejected(Base64StandardAlphabet,
             withSegment(token, 1, segmentOf(token, 1).substr(0, 8) + "+" + segmentOf(token, 1).substr(9)));
    rejected(Base64StandardAlphabet, withSegment(token, 2, "/" + segmentOf(token, 2).substr(1)));
    rejected(Base64Padding, withSegment(token, 2, segmentOf(token, 2) + "=="));
    rejected(Base64Padding, withSegment(token, 0, segmentOf(token, 0) + "="));
    std::string alike = token;
    alike.replace(alike.find('a'), 1, "\u0430");
    rejected(LookalikeCharacter, alike);
    std::string dots = token;
    dots.replace(dots.find('.'), 1, "\u2024");
    rejected(LookalikeCharacter, dots);
    rejected(Base64InvalidCharacter, withSegment(token, 2, "!" + segmentOf(token, 2).substr(1)));
    rejected(Base64InvalidCharacter, withSegment(token, 1, segmentOf(token, 1) + "\u00e9"));
    const std::string payload = segmentOf(token, 1);
    rejected(Base64Truncated, withSegment(token, 2, segmentOf(token, 2).substr(0, 41)));
    rejected(Base64Truncated, withSegment(token, 1, payload.substr(0, payload.size() / 4 * 4 - 3)));
    // One byte behind the last group of three leaves four bits of the last character unused.
    std::string claims = json::write(goodClaims());
    while (claims.size() % 3 != 1)
        claims.insert(1, " ");
    std::string stray = encoded(claims);
    ++stray.back();
    rejected(Base64NonCanonical, withSegment(token, 1, stray));
    rejected(HeaderNotJson, header("{\"alg\":\"ES256\""));
    rejected(HeaderNotJson, header("{'alg':'ES256'}"));
    rejected(HeaderNotJson, header("alg=ES256&typ=JWT"));
    rejected(HeaderNotJson, QByteArray::fromStdString(token).toLower().toStdString());
    rejected(HeaderNotJson, QByteArray::fromStdString(token).toUpper().toStdString());
    rejected(HeaderNotObject, header("[\"ES256\"]"));
    rejected(HeaderNotObject, header("\"alg\""));
    rejected(PayloadNotJson, sign(signer, headerOf(signer), "{\"sub\":\"x\","));
    rejected(PayloadNotJson, sign(signer, headerOf(signer), "[1]"));
    rejected(InvalidUtf8, header("{\"alg\":\"ES256\",\"x\":\"\xff\"}"));
    rejected(InvalidUtf8, sign(signer, headerOf(signer), "{\"sub\":\"\xc3\x28\"}"));
    rejected(DuplicateMember, sign(signer, headerOf(signer), R"({"sub":"a","sub":"b","exp":1795441800})"));
    rejected(DuplicateMember, sign(signer, headerOf(signer), R"({"sub":"a","\u0073ub":"b","exp":1795441800})"));
    rejected(JsonTooDeep,
             sign(signer, headerOf(signer), "{\"a\":" + std::string(200, '[') + std::string(200, ']') + "}"));
}

void TestCauses::addHeaders(const Signer &signer)
{
    using enum Code;
    const std::string payload = json::write(goodClaims());
    const json::Object good = headerOf(signer);
    const auto rejected = [&](Code cause, const json::Object &header, Expectations expectations = {}) {
        add(cause, Verdict::Rejected, signer, sign(signer, header, payload), std::move(expectations));
    };
    rejected(AlgMissing, without(good, "alg"));
    rejected(AlgMissing, changed(good, "alg", json::Value(std::int64_t(7))));
    rejected(AlgMissing, changed(good, "alg", json::Value("")));
    for (const char *none : {"none", "None", "nOnE"}) {
        rejected(AlgNone, changed(good, "alg", json::Value(none)));
        add(AlgNone, Verdict::Rejected, signer,
            withSegment(sign(signer, changed(good, "alg", json::Value(none)), payload), 2, ""));
    }
    for (const char *unknown : {"ES521", "RS1", "SLH-DSA-SHA2-128s", "none\u200b", "es256"})
        rejected(AlgUnsupported, changed(good, "alg", json::Value(unknown)));
    if (!crypto::findSignatureAlgorithm("ML-DSA-44")) // OpenSSL before 3.5
        rejected(AlgUnsupported, changed(good, "alg", json::Value("ML-DSA-44")));
    Expectations others;
    others.algorithms = {"HS384", "PS512"};
    rejected(AlgNotAllowed, good, others);
    rejected(CritMalformed, changed(good, "crit", json::Value(json::Array())));
    rejected(CritMalformed, changed(good, "crit", json::Value("exp")));
    rejected(CritMalformed, changed(good, "crit", json::Value(json::Array{json::Value("alg")})));
    rejected(CritMalformed, changed(good, "crit", json::Value(json::Array{json::Value("absent")})));
    rejected(CritUnknown, changed(changed(good, "http://x", json::Value("1")), "crit",
                                  json::Value(json::Array{json::Value("http://x")})));
    Expectations access;
    access.tokenType = TokenType::AccessToken;
    rejected(TypeMismatch, good, access);
    Expectations id;
    id.tokenType = TokenType::IdToken;
    rejected(TypeMismatch, changed(good, "typ", json::Value("at+jwt")), id);
    Expectations secEvent;
    secEvent.type = "secevent+jwt";
    rejected(TypeMismatch, good, secEvent);
    for (const char *member : {"jku", "x5u"}) {
        add(HeaderKeyIgnored, Verdict::Accepted, signer,
            sign(signer, changed(good, member, json::Value("https://evil.example/k")), payload));
    }
    add(HeaderKeyIgnored, Verdict::Accepted, signer, sign(signer, changed(good, "jwk", signer.publicJwk()), payload));
    add(UnencodedPayload, Verdict::Rejected, signer, [&] {
        const auto header =
            changed(changed(good, "b64", json::Value(false)), "crit", json::Value(json::Array{json::Value("b64")}));
        const std::string input = encoded(json::write(header)) + "." + R"({"sub":"x"})";
        const auto signature =
            crypto::sign(*crypto::findSignatureAlgorithm(signer.algorithm), signer.key, asBytes(input)).value();
        return input + "." + base64url::encode(signature);
    }());
}

/// Where a payload or a header is that is not in the text, or not signed.
void TestCauses::addPlaces(const Signer &signer)
{
    using enum Code;
    json::Object bare = headerOf(signer);
    bare.remove("typ");
    const std::string token = sign(signer, bare, json::write(goodClaims()));
    const std::string detached = withSegment(token, 1, "");
    json::Object flattened;
    flattened.append("protected", json::Value(segmentOf(token, 0)));
    flattened.append("signature", json::Value(segmentOf(token, 2)));
    add(PayloadDetached, Verdict::Unverified, signer, detached);
    add(PayloadDetached, Verdict::Unverified, signer, json::write(flattened));
    add(PayloadGivenTwice, Verdict::Rejected, signer, token);
    m_cases.back().detachedPayload = json::write(goodClaims()) + "\n";
    json::Object empty = flattened;
    empty.append("payload", json::Value(""));
    add(PayloadGivenTwice, Verdict::Rejected, signer, json::write(empty));
    m_cases.back().detachedPayload = json::write(goodClaims());
    json::Object unprotected;
    unprotected.append("alg", json::Value(signer.algorithm));
    unprotected.append("kid", json::Value(signer.keyId));
    const std::string input = "." + encoded(json::write(goodClaims()));
    json::Object open;
    open.append("payload", json::Value(encoded(json::write(goodClaims()))));
    open.append("header", json::Value(unprotected));
    open.append(
        "signature",
        json::Value(base64url::encode(
            crypto::sign(*crypto::findSignatureAlgorithm(signer.algorithm), signer.key, asBytes(input)).value())));
    add(HeaderUnprotected, Verdict::Accepted, signer, json::write(open));
}

void TestCauses::addKeys(const Signer &signer)
{
    using enum Code;
    const std::string token = goodToken(signer);
    const auto kid = signer.keyId;
    addWith({}, NoKeys, Verdict::Unverified, signer.algorithm, token);
    const Signer stranger = makeSigner("ES384", "stranger");
    addWith(loaded({&stranger}), KidUnknown, Verdict::Rejected, signer.algorithm, token);
    InspectionKeys rotated = loaded({&stranger});
    rotated.earlier = loaded({&signer}).current;
    addWith(rotated, KidRotatedOut, Verdict::Rejected, signer.algorithm, token);
    const json::Value own = signer.publicJwk();
    for (const char *thumbprint :
         {"B9DE57A933DDAC23D6F9F9B24E4F1D584536F9A9", "ud5XqTPdrCPW-fmyTk8dWEU2-ak=", "ud5X"}) {
        add(X5tMismatch, Verdict::Accepted, signer,
            sign(signer, changed(headerOf(signer), "x5t", json::Value(thumbprint)), json::write(goodClaims())));
    }
    addWith(keysOf({own, own}), DuplicateKid, Verdict::Accepted, signer.algorithm, token);
    const auto with = [&own](std::string_view name, json::Value value) {
        return keysOf({json::Value(changed(*own.asObject(), name, std::move(value)))});
    };
    const bool isRsa = own.asObject()->find("n") != nullptr;
    const char *material = isRsa ? "n" : "x";
    addWith(keysOf({json::Value(without(*own.asObject(), material))}), KeyMalformed, Verdict::Rejected,
            signer.algorithm, token);
    addWith(with(material, json::Value("AA")), KeyMalformed, Verdict::Rejected, signer.algorithm, token);
    addWith(with("alg", json::Value("HS256")), KeyAlgMismatch, Verdict::Rejected, signer.algorithm, token);
    addWith(with("use", json::Value("enc")), KeyUseNotSig, Verdict::Rejected, signer.algorithm, token);
    addWith(with("key_ops", json::Value(json::Array{json::Value("encrypt")})), KeyOpsNotVerify, Verdict::Rejected,
            signer.algorithm, token);
    Signer otherType = makeSigner(isRsa ? "ES256" : "RS256", kid);
    addWith(loaded({&otherType}), KeyTypeMismatch, Verdict::Rejected, signer.algorithm, token);
    if (signer.algorithm == "ES256") {
        Signer otherCurve = makeSigner("ES384", kid);
        addWith(loaded({&otherCurve}), KeyCurveMismatch, Verdict::Rejected, signer.algorithm, token);
    }
    addWith(keysOf({json::Value(signer.jwk)}), PrivateKeyExposed, Verdict::Accepted, signer.algorithm, token);
}

void TestCauses::addSecrets()
{
    using enum Code;
    for (const char *algorithm : {"HS256", "HS384", "HS512"}) {
        const std::string secret = "seventy bytes of a secret that nobody would guess, not even with years";
        const Signer good = makeSecret(algorithm, "s", secret);
        InspectionKeys given = keysOf({json::Value(good.jwk)}, KeyOrigin::File);
        given.current.front().explicitKey = true;
        const Signer weak = makeSecret(algorithm, "s", "only a few");
        InspectionKeys weakGiven = keysOf({json::Value(weak.jwk)}, KeyOrigin::File);
        weakGiven.current.front().explicitKey = true;
        addWith(weakGiven, WeakSecret, Verdict::Accepted, algorithm, goodToken(weak));
        addWith(given, SignatureMismatch, Verdict::Rejected, algorithm, goodToken(weak));
        // A shared secret out of a fetched set is no secret.
        addWith(keysOf({json::Value(good.jwk)}), KeyConfusion, Verdict::Rejected, algorithm, goodToken(good));
        for (const Signer &signer : m_signers) {
            const std::string pem = crypto::spkiPem(signer.key);
            const Bytes der = crypto::spkiDer(signer.key);
            for (const std::string &text :
                 {pem, pem.substr(0, pem.size() - 1), std::string(asText(der)), json::write(signer.publicJwk())}) {
                const Signer forger = makeSecret(algorithm, signer.keyId, text);
                addWith(loaded({&signer}), KeyConfusion, Verdict::Rejected, algorithm, goodToken(forger));
                InspectionKeys asSecret = keysOf({json::Value(forger.jwk)}, KeyOrigin::File);
                asSecret.current.front().explicitKey = true;
                addWith(asSecret, KeyConfusion, Verdict::Rejected, algorithm, goodToken(forger));
            }
        }
    }
}

void TestCauses::addSignatures(const Signer &signer)
{
    using enum Code;
    const std::string token = goodToken(signer);
    const auto rejected = [&](Code cause, std::string text) { add(cause, Verdict::Rejected, signer, std::move(text)); };
    rejected(SignatureMissing, withSegment(token, 2, ""));
    const Bytes signature = base64url::decode(segmentOf(token, 2)).value();
    rejected(SignatureWrongLength,
             withSegment(token, 2, base64url::encode(ByteView(signature).first(signature.size() - 2))));
    const auto &algorithm = *crypto::findSignatureAlgorithm(signer.algorithm);
    const bool isRsa = algorithm.family == crypto::Family::RsaPkcs1 || algorithm.family == crypto::Family::RsaPss;
    const std::string forged = encoded(json::write(changed(goodClaims(), "sub", json::Value("root"))));
    rejected(isRsa ? ContentChanged : SignatureMismatch, withSegment(token, 1, forged));
    Bytes damaged = signature;
    damaged[damaged.size() / 2] ^= 1;
    rejected(SignatureMismatch, withSegment(token, 2, base64url::encode(damaged)));
    if (algorithm.family == crypto::Family::Ecdsa) {
        rejected(SignatureDerEncoded, withSegment(token, 2, base64url::encode(crypto::ecdsaRawToDer(signature))));
        rejected(SignatureOutOfRange, withSegment(token, 2, base64url::encode(Bytes(signature.size(), 0))));
        rejected(SignatureOutOfRange, withSegment(token, 2, base64url::encode(Bytes(signature.size(), 0xff))));
    }
    Signer other = makeSigner(signer.algorithm, "other-key");
    Signer namesakes = other;
    namesakes.keyId = signer.keyId;
    addWith(loaded({&signer, &other}), SignatureByOtherKey, Verdict::Rejected, signer.algorithm, goodToken(namesakes));
    addWith(loaded({&signer}), SignatureMismatch, Verdict::Rejected, signer.algorithm, goodToken(namesakes));
}

void TestCauses::addClaims(const Signer &signer)
{
    using enum Code;
    const auto with = [&](Code cause, Verdict verdict, std::string_view name, json::Value value,
                          Expectations expectations = {}) {
        add(cause, verdict, signer, sign(signer, changed(goodClaims(), name, std::move(value))),
            std::move(expectations));
    };
    const auto rejected = Verdict::Rejected;
    with(ClaimWrongType, rejected, "exp", json::Value("1795441800"));
    with(ClaimWrongType, rejected, "nbf", json::Value(true));
    with(ClaimWrongType, rejected, "aud", json::Value(json::Object()));
    with(ClaimWrongType, rejected, "iss", json::Value(json::Array()));
    with(DateInMilliseconds, Verdict::Accepted, "exp", json::Value((now + 3000) * 1000));
    with(DateInMilliseconds, rejected, "nbf", json::Value((now - 600) * 1000));
    with(DateInMilliseconds, rejected, "iat", json::Value((now - 600) * 1000));
    with(Expired, rejected, "exp", json::Value(now - 60));
    with(Expired, rejected, "exp", json::Value(now - 86400));
    with(Expired, rejected, "exp", json::Value(json::Number{"1e3"}));
    Expectations exact;
    exact.leeway = std::chrono::seconds(0);
    with(Expired, rejected, "exp", json::Value(now), exact);
    with(NotYetValid, rejected, "nbf", json::Value(now + 61));
    with(NotYetValid, rejected, "nbf", json::Value(now + 1), exact);
    with(IssuedInFuture, Verdict::Accepted, "iat", json::Value(now + 300));
    Expectations issuer;
    issuer.issuer = "https://issuer.example";
    for (const char *other : {"https://issuer.example/", "http://issuer.example", "https://Issuer.example", "x"})
        with(IssuerMismatch, rejected, "iss", json::Value(other), issuer);
    add(IssuerMissing, rejected, signer, sign(signer, without(goodClaims(), "iss")), issuer);
    Expectations audience;
    audience.audiences = {"my-app", "my-other-app"};
    for (const char *other : {"my-ap", "my-app2", "My-App", "my-app/"})
        with(AudienceMismatch, rejected, "aud", json::Value(other), audience);
    with(AudienceMismatch, rejected, "aud", json::Value(json::Array()), audience);
    add(AudienceMissing, rejected, signer, sign(signer, without(goodClaims(), "aud")), audience);
    Expectations subject;
    subject.subject = "user-2";
    with(SubjectMismatch, rejected, "jti", json::Value("t-2"), subject);
    Expectations required;
    required.requiredClaims = {"scope"};
    with(ClaimMissing, rejected, "jti", json::Value("t-2"), required);
    Expectations fresh;
    fresh.maximumAge = std::chrono::seconds(300);
    with(TokenTooOld, rejected, "jti", json::Value("t-2"), fresh);
    add(ExpiryMissing, Verdict::Accepted, signer, sign(signer, without(goodClaims(), "exp")));
    with(LifetimeExcessive, Verdict::Accepted, "exp", json::Value(now + 90000));
    add(NestedToken, Verdict::Accepted, signer,
        sign(signer, changed(headerOf(signer), "cty", json::Value("JWT")), goodToken(signer)));
}

/// Two defects in one token: the order of the codes decides.
void TestCauses::addPairs(const Signer &signer)
{
    using enum Code;
    Expectations audience;
    audience.audiences = {"another-app"};
    const json::Object expired = changed(goodClaims(), "exp", json::Value(now - 7200));
    add(Expired, Verdict::Rejected, signer, sign(signer, expired), audience);
    const std::string token = sign(signer, expired);
    add(SignatureMissing, Verdict::Rejected, signer, withSegment(token, 2, ""), audience);
    add(AlgNone, Verdict::Rejected, signer,
        sign(signer, changed(headerOf(signer), "alg", json::Value("none")), json::write(expired)), audience);
    add(Base64Padding, Verdict::Rejected, signer, withSegment(token, 2, segmentOf(token, 2) + "="), audience);
    addWith({}, Expired, Verdict::Rejected, signer.algorithm, token);
    add(Expired, Verdict::Rejected, signer, "Bearer " + token);
    const Signer stranger = makeSigner("ES512", "stranger");
    addWith(loaded({&stranger}), KidUnknown, Verdict::Rejected, signer.algorithm, token);
}

void TestCauses::initTestCase()
{
    for (const char *algorithm : {"ES256", "RS256", "EdDSA", "PS256", "ES512"})
        m_signers.push_back(makeSigner(algorithm, std::string("key-") + algorithm));
    for (const Signer &signer : m_signers) {
        addTexts(signer);
        addNoTokens(signer);
        addEncodings(signer);
        addHeaders(signer);
        addPlaces(signer);
        addKeys(signer);
        addSignatures(signer);
        addClaims(signer);
        addPairs(signer);
    }
    addSecrets();
    for (CauseCase &pair : causePairs(m_signers)) {
        addWith(std::move(pair.keys), pair.cause, pair.verdict, pair.what, std::move(pair.text),
                std::move(pair.expectations));
    }
}

void TestCauses::hasThreeTokensForEveryCode()
{
    // What the form or the kind of a token requires has tests by topic.
    const auto isElsewhere = [](Code code) {
        return code == Code::PayloadCompressed || code == Code::KindUnknown || code == Code::SignatureMadeOtherwise ||
               (code >= Code::NotExamined && code <= Code::ChainTrusted);
    };
    for (const Code code : allCodes()) {
        const auto made = std::ranges::count(m_cases, code, &Case::cause);
        if (code <= Code::NestedToken && !isElsewhere(code))
            QVERIFY2(made >= 3, std::string(codeName(code)).c_str());
    }
}

void TestCauses::namesTheTrueCauseFirst_data()
{
    QTest::addColumn<qsizetype>("index");
    for (std::size_t i = 0; i < m_cases.size(); ++i)
        QTest::newRow(m_cases[i].name.constData()) << qsizetype(i);
}

void TestCauses::namesTheTrueCauseFirst()
{
    QFETCH(const qsizetype, index);
    const Case &made = m_cases[std::size_t(index)];
    Question question{made.text, made.keys, made.expectations, moment};
    if (made.detachedPayload)
        question.detachedPayload = asBytes(*made.detachedPayload);
    const Inspection inspection = inspect::inspect(question);
    auto &[count, right] = m_tally[made.cause];
    ++count;
    right += inspection.cause == made.cause && inspection.verdict == made.verdict ? 1 : 0;
    QCOMPARE(bytes(inspection.cause ? codeName(*inspection.cause) : "none"), bytes(codeName(made.cause)));
    QCOMPARE(bytes(verdictName(inspection.verdict)), bytes(verdictName(made.verdict)));
    QVERIFY(inspection.verdict != Verdict::Accepted || inspection.signature.state == SignatureState::Verified);
}

void TestCauses::cleanupTestCase()
{
    for (const auto &[code, counts] : m_tally) {
        qInfo("%-26s made %3d, rightly diagnosed %3d", bytes(codeName(code)).constData(), counts.first, counts.second);
    }
}

QTEST_GUILESS_MAIN(TestCauses)
#include "tst_causes.moc"
