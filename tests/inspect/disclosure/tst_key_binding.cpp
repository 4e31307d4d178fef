// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/thumbprint.h"
#include "tests/inspect/disclosure_workshop.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;
using namespace Qt::StringLiterals;

namespace {

const std::string name = disclosure(R"(["salt-1","given_name","Kim"])");

const Signer &issuer()
{
    static const Signer signer = makeSigner("ES256", "issuer");
    return signer;
}

const Signer &holder()
{
    static const Signer signer = makeSigner("ES256", "");
    return signer;
}

json::Object confirmation(const json::Value &jwk)
{
    json::Object object;
    object.append("jwk", jwk);
    return object;
}

json::Object credentialClaims(const json::Value &cnf)
{
    json::Object claims = with(goodClaims(), "_sd", digests({digestOf(name)}));
    return with(std::move(claims), "cnf", cnf);
}

std::string presentation(const json::Value &cnf)
{
    return presented(sign(issuer(), headerOfType(issuer(), "example+sd-jwt"), json::write(credentialClaims(cnf))),
                     {name});
}

std::string presentation()
{
    return presentation(json::Value(confirmation(holder().publicJwk())));
}

Expectations asked()
{
    Expectations expected;
    expected.audiences = {"verifier"};
    expected.nonce = "n-1";
    return expected;
}

Inspection judged(const std::string &text, const Expectations &expectations = {})
{
    return judge(text, loaded({&issuer()}), expectations);
}

} // namespace

/// RFC 9901, 7.3: the holder's signature at the end is judged wherever it is there.
class TestKeyBinding final : public QObject
{
    Q_OBJECT

private slots:
    void holderSignsForTheVerifier();
    void refusesWhatBreaksARule_data();
    void refusesWhatBreaksARule();
    void expectationsAreTheHolders();
    void withoutAKeyItStaysUnchecked_data();
    void withoutAKeyItStaysUnchecked();
    void wantedAndAbsentIsRefused();
    void givenKeyServesWhereNoneIsNamed();
    void policyWantsIt();
    void allowedAlgorithmsAreTheHoldersToo_data();
    void allowedAlgorithmsAreTheHoldersToo();
    void aloneItIsNotAccepted();
    void inJsonTheFirstSignatureHasIt();
};

void TestKeyBinding::holderSignsForTheVerifier()
{
    const std::string shown = presentation();
    const Inspection inspection = judged(bound(shown, holder(), bindingClaims(shown)), asked());
    QCOMPARE(inspection.verdict, Verdict::Accepted);
    QCOMPARE(inspection.keyBinding->state, SignatureState::Verified);
    QVERIFY(!inspection.find(Code::BindingUnchecked));
    const Check *audience = nullptr;
    for (const Check &check : inspection.checks)
        audience = check.name == CheckName::Audience ? &check : audience;
    QVERIFY(audience && audience->state == CheckState::Passed);
}

void TestKeyBinding::refusesWhatBreaksARule_data()
{
    using enum Code;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Code>("cause");
    const auto row = [](const char *title, const std::string &text, Code cause) {
        QTest::addRow("L4 %s", title) << QByteArray::fromStdString(text) << cause;
    };
    const std::string shown = presentation();
    const json::Object good = bindingClaims(shown);
    const auto signedBy = [&](const Signer &signer, const json::Object &header, const json::Object &claims) {
        return shown + sign(signer, header, json::write(claims));
    };
    const auto claims = [&](const char *title, const json::Object &changed, Code cause) {
        row(title, bound(shown, holder(), changed), cause);
    };
    const auto without = [&](std::string_view claim) {
        json::Object changed = good;
        changed.remove(claim);
        return changed;
    };
    row("by another holder", bound(shown, makeSigner("ES256", ""), good), BindingBroken);
    row("by the issuer", bound(shown, issuer(), good), BindingBroken);
    const std::string whole = bound(shown, holder(), good);
    // No claims of its own: then nobody says for whom and for what it was made.
    const std::string inside = sign(holder(), good);
    for (const std::string &payload : {inside, '"' + inside + '"', "[\"" + inside + "\"]"})
        row(("holds a token: " + payload.substr(0, 2)).c_str(),
            shown + sign(holder(), headerOfType(holder(), "kb+jwt"), payload), PayloadNotJson);
    row("signature cut", whole.substr(0, whole.size() - 2), SignatureWrongLength);
    row("signature empty", whole.substr(0, whole.rfind('.') + 1), SignatureMissing);
    row("type JWT", signedBy(holder(), headerOf(holder()), good), TypeMismatch);
    json::Object untyped = headerOf(holder());
    untyped.remove("typ");
    row("no type", signedBy(holder(), untyped, good), TypeMismatch);
    row("unsigned", shown + encoded(R"({"alg":"none","typ":"kb+jwt"})") + "." + encoded(json::write(good)) + ".",
        AlgNone);
    const Signer secret = makeSecret("HS256", "", "0123456789abcdef0123456789abcdef");
    row("by a shared secret", signedBy(secret, headerOfType(secret, "kb+jwt"), good), AlgNotAllowed);
    row("one word", shown + "x", WrongSegmentCount);
    row("no disclosure's form", shown + name, WrongSegmentCount);
    claims("no hash", without("sd_hash"), MemberRequired);
    claims("no nonce", without("nonce"), MemberRequired);
    claims("no audience", without("aud"), MemberRequired);
    claims("no date", without("iat"), ClaimMissing);
    claims("hash of less", with(good, "sd_hash", json::Value(digestOf(shown.substr(0, shown.find('~') + 1)))),
           BindingBroken);
    claims("hash without the last tilde",
           with(good, "sd_hash", json::Value(digestOf(shown.substr(0, shown.size() - 1)))), BindingBroken);
    claims("hash is a number", with(good, "sd_hash", json::Value(std::int64_t(1))), ClaimWrongType);
    claims("audience is a list", with(good, "aud", parsed(R"(["verifier"])")), ClaimWrongType);
    claims("old", with(good, "iat", json::Value(now - 3600)), TokenTooOld);
    claims("made ahead", with(good, "iat", json::Value(now + 3600)), IssuedInFuture);
    // A disclosure taken away or added after the holder signed.
    const std::string binding = whole.substr(shown.size());
    const std::string less = shown.substr(0, shown.find('~') + 1);
    row("disclosure taken away", less + binding, BindingBroken);
    json::Object jwk = *holder().publicJwk().asObject();
    jwk.set("x", json::Value("AAAA"));
    const std::string damaged = presentation(json::Value(confirmation(json::Value(jwk))));
    row("holder's key is not one", bound(damaged, holder(), bindingClaims(damaged)), KeyMalformed);
    const std::string exposed = presentation(json::Value(confirmation(json::Value(holder().jwk))));
    row("holder's private key", bound(exposed, holder(), bindingClaims(exposed)), PrivateKeyExposed);
}

void TestKeyBinding::refusesWhatBreaksARule()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Code, cause);
    const Inspection inspection = judged(text.toStdString());
    QCOMPARE(inspection.verdict, Verdict::Rejected);
    QCOMPARE(codeName(*inspection.cause), codeName(cause));
    QCOMPARE(inspection.signature.state, SignatureState::Verified); // the issuer's
}

void TestKeyBinding::expectationsAreTheHolders()
{
    const std::string shown = presentation();
    const std::string text = bound(shown, holder(), bindingClaims(shown));
    Expectations other = asked();
    other.audiences = {"my-app"}; // the credential's own
    QCOMPARE(*judged(text, other).cause, Code::AudienceMismatch);
    other = asked();
    other.nonce = "n-2";
    QCOMPARE(*judged(text, other).cause, Code::ClaimMissing);
    Expectations young;
    young.maximumAge = std::chrono::seconds(300); // the credential is older
    QCOMPARE(judged(text, young).verdict, Verdict::Accepted);
    young.maximumAge = std::chrono::seconds(0);
    young.leeway = std::chrono::seconds(0);
    QCOMPARE(*judged(text, young).cause, Code::TokenTooOld);
}

void TestKeyBinding::withoutAKeyItStaysUnchecked_data()
{
    QTest::addColumn<QByteArray>("cnf");
    QTest::newRow("L4 named by ID") << QByteArray(R"({"kid":"holder"})");
    QTest::newRow("L4 by address") << QByteArray(R"({"jku":"https://holder.example"})");
    QTest::newRow("L4 empty") << QByteArray("{}");
}

void TestKeyBinding::withoutAKeyItStaysUnchecked()
{
    QFETCH(const QByteArray, cnf);
    const std::string shown = presentation(parsed(cnf.toStdString()));
    const Inspection inspection = judged(bound(shown, holder(), bindingClaims(shown)));
    QCOMPARE(inspection.verdict, Verdict::Unverified);
    QCOMPARE(inspection.unchecked.front().part, Part::KeyBinding);
    QCOMPARE(*inspection.cause, Code::BindingUnchecked);
    // What can be judged without the key is.
    json::Object forged = bindingClaims(shown);
    forged.set("sd_hash", json::Value("AAAA"));
    QCOMPARE(judged(bound(shown, holder(), forged)).verdict, Verdict::Rejected);
}

void TestKeyBinding::wantedAndAbsentIsRefused()
{
    QCOMPARE(judged(presentation()).verdict, Verdict::Accepted);
    const Inspection inspection = judged(presentation(), asked());
    QCOMPARE(inspection.verdict, Verdict::Rejected);
    QVERIFY(inspection.find(Code::MemberRequired));
}

/// The key that is given never takes the place of one that the issuer named.
void TestKeyBinding::givenKeyServesWhereNoneIsNamed()
{
    const auto judgedBy = [](const std::string &text, const Signer &given) {
        const InspectionKeys keys = loaded({&issuer()});
        InspectionKeys holders = loaded({&given});
        holders.current.front().explicitKey = true;
        const Expectations expected = asked();
        Question question{text, keys, expected, moment};
        question.holderKeys = &holders;
        return inspect::inspect(question);
    };
    const auto boundTo = [](const std::string &shown) { return bound(shown, holder(), bindingClaims(shown)); };
    json::Object claims = with(goodClaims(), "_sd", digests({digestOf(name)}));
    const auto presentedWith = [](const json::Object &payload) {
        return presented(sign(issuer(), headerOfType(issuer(), "example+sd-jwt"), json::write(payload)), {name});
    };
    const std::string unnamed = boundTo(presentedWith(claims));
    const Signer other = makeSigner("ES256", "");
    QCOMPARE(judgedBy(unnamed, holder()).verdict, Verdict::Accepted);
    QCOMPARE(judgedBy(unnamed, other).verdict, Verdict::Rejected);
    QCOMPARE(judgedBy(boundTo(presentation()), other).verdict, Verdict::Accepted); // cnf names the right one
    const std::string thumbprint = jose::thumbprint(*holder().publicJwk().asObject()).value();
    const std::string byThumbprint =
        boundTo(presentedWith(with(claims, "cnf", parsed(R"({"jkt":")" + thumbprint + "\"}"))));
    QCOMPARE(judgedBy(byThumbprint, holder()).verdict, Verdict::Accepted);
    QVERIFY(judgedBy(byThumbprint, other).verdict != Verdict::Accepted);
    // A binding by a stranger, whose key is given, of a credential that names the holder's.
    const std::string shown = presentation();
    QCOMPARE(judgedBy(bound(shown, other, bindingClaims(shown)), other).verdict, Verdict::Rejected);
}

void TestKeyBinding::policyWantsIt()
{
    Expectations expected;
    expected.needsKeyBinding = true;
    const Inspection lacking = judged(presentation(), expected);
    QCOMPARE(lacking.verdict, Verdict::Rejected);
    QCOMPARE(codeName(*lacking.cause), codeName(Code::MemberRequired));
    const std::string shown = presentation();
    QCOMPARE(judged(bound(shown, holder(), bindingClaims(shown)), expected).verdict, Verdict::Accepted);
    QCOMPARE(judged(presentation()).verdict, Verdict::Accepted);
}

void TestKeyBinding::allowedAlgorithmsAreTheHoldersToo_data()
{
    QTest::addColumn<QStringList>("allowed"); // the issuer's is ES256, the holder's EdDSA
    QTest::addColumn<bool>("isAccepted");
    QTest::newRow("none named") << QStringList{} << true;
    QTest::newRow("both") << QStringList{u"ES256"_s, u"EdDSA"_s} << true;
    QTest::newRow("L4 the issuer's alone") << QStringList{u"ES256"_s} << false;
    QTest::newRow("L4 the issuer's and a shared secret's") << QStringList{u"ES256"_s, u"HS256"_s} << false;
    QTest::newRow("L4 the issuer's and one of no name") << QStringList{u"ES256"_s, u"eddsa"_s} << false;
}

void TestKeyBinding::allowedAlgorithmsAreTheHoldersToo()
{
    QFETCH(const QStringList, allowed);
    QFETCH(const bool, isAccepted);
    const Signer other = makeSigner("EdDSA", "");
    const std::string shown = presentation(json::Value(confirmation(other.publicJwk())));
    Expectations expected = asked();
    for (const QString &name : allowed)
        expected.algorithms.push_back(name.toStdString());
    const Inspection inspection = judged(bound(shown, other, bindingClaims(shown)), expected);
    QCOMPARE(inspection.verdict, isAccepted ? Verdict::Accepted : Verdict::Rejected);
    QVERIFY(isAccepted || inspection.cause == Code::AlgNotAllowed);
    QVERIFY(isAccepted || inspection.causeFinding()->bearer == Bearer::KeyBinding);
}

void TestKeyBinding::aloneItIsNotAccepted()
{
    const std::string alone = sign(holder(), headerOfType(holder(), "KB+jwt"), json::write(bindingClaims("x")));
    const Inspection inspection = judge(alone, loaded({&holder()}));
    QCOMPARE(inspection.verdict, Verdict::Unverified);
    QCOMPARE(inspection.unchecked.front().part, Part::KeyBinding);
    QCOMPARE(inspection.unchecked.front().missing, Missing::Credential);
}

void TestKeyBinding::inJsonTheFirstSignatureHasIt()
{
    const std::string shown = presentation();
    const std::string token = shown.substr(0, shown.find('~'));
    const std::string binding = bound(shown, holder(), bindingClaims(shown)).substr(shown.size());
    json::Object header;
    header.append("disclosures", digests({name}));
    header.append("kb_jwt", json::Value(binding));
    json::Object signature;
    signature.append("protected", json::Value(segmentOf(token, 0)));
    signature.append("header", json::Value(header));
    signature.append("signature", json::Value(segmentOf(token, 2)));
    const auto general = [&](json::Array signatures) {
        json::Object jws;
        jws.append("payload", json::Value(segmentOf(token, 1)));
        jws.append("signatures", json::Value(std::move(signatures)));
        return json::write(jws);
    };
    QCOMPARE(judged(general({json::Value(signature)}), asked()).verdict, Verdict::Accepted);
    json::Object second = signature;
    second.remove("header");
    QCOMPARE(judged(general({json::Value(signature), json::Value(second)}), asked()).verdict, Verdict::Accepted);
    QCOMPARE(judged(general({json::Value(second), json::Value(signature)}), asked()).verdict, Verdict::Rejected);
    header.set("kb_jwt", json::Value(std::int64_t(1)));
    signature.set("header", json::Value(header));
    QCOMPARE(judged(general({json::Value(signature)})).verdict, Verdict::Rejected);
}

QTEST_GUILESS_MAIN(TestKeyBinding)
#include "tst_key_binding.moc"
