// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "crypto/signing/sign.h"
#include "tests/inspect/token_workshop.h"
#include "tests/jose/rfc_samples.h"
#include "json/writer.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

/// Payloads that stand apart from their signatures (RFC 7515, appendix F; RFC 7797), and headers that are not signed.
class TestDetachedPayload final : public QObject
{
    Q_OBJECT

private slots:
    void asksForThePayload_data();
    void asksForThePayload();
    void comparesAPayloadGivenTwice_data();
    void comparesAPayloadGivenTwice();
    void takesAnEmptyPayloadForWhatItIs();
    void comparesWhatWasDecrypted();
    void refusesAMisusedMember_data();
    void refusesAMisusedMember();
    void verifiesABareBody();
    void readsTheCookbook_data();
    void readsTheCookbook();
};

namespace {

enum class Form { Compact, Flattened, General };

struct Make
{
    Form form;
    bool bare; ///< RFC 7797: `b64` is false
};

const Signer &signer()
{
    static const Signer made = makeSigner("EdDSA", "k");
    return made;
}

std::string signatureOver(const std::string &input)
{
    const auto bytes = crypto::sign(*crypto::findSignatureAlgorithm("EdDSA"), signer().key, asBytes(input));
    return base64url::encode(bytes.value());
}

/// With the payload in it, or without it.
std::string token(const Make &make, const std::string &payload, bool attached)
{
    json::Object header = headerOf(signer());
    header.remove("typ");
    if (make.bare) {
        header.append("b64", json::Value(false));
        header.append("crit", json::Value(json::Array{json::Value("b64")}));
    }
    const std::string name = encoded(json::write(header));
    const std::string text = make.bare ? payload : encoded(payload);
    const std::string signature = signatureOver(name + "." + text);
    if (make.form == Form::Compact)
        return name + "." + (attached ? text : std::string()) + "." + signature;
    json::Object one;
    one.append("protected", json::Value(name));
    one.append("signature", json::Value(signature));
    json::Object jws = make.form == Form::Flattened ? one : json::Object();
    if (make.form == Form::General)
        jws.append("signatures", json::Value(json::Array{json::Value(one), json::Value(one)}));
    if (attached)
        jws.append("payload", json::Value(text));
    return json::write(jws);
}

Inspection judged(const std::string &text, std::optional<std::string> payload = {})
{
    const InspectionKeys keys = loaded({&signer()});
    const Expectations expectations;
    Question question{text, keys, expectations, moment};
    if (payload)
        question.detachedPayload = asBytes(*payload);
    return inspect::inspect(question);
}

void addMakes()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<bool>("bare");
    QTest::newRow("N2 compact") << int(Form::Compact) << false;
    QTest::newRow("N2 flattened") << int(Form::Flattened) << false;
    QTest::newRow("N2 general") << int(Form::General) << false;
    QTest::newRow("N2 compact, unencoded") << int(Form::Compact) << true;
    QTest::newRow("N2 flattened, unencoded") << int(Form::Flattened) << true;
    QTest::newRow("N2 general, unencoded") << int(Form::General) << true;
}

const std::string body = "a body as it was sent";

} // namespace

void TestDetachedPayload::asksForThePayload_data()
{
    addMakes();
}

/// Threat N2.
void TestDetachedPayload::asksForThePayload()
{
    QFETCH(const int, form);
    QFETCH(const bool, bare);
    const std::string text = token({Form(form), bare}, body, false);
    const Inspection without = judged(text);
    QCOMPARE(without.verdict, Verdict::Unverified);
    QVERIFY(without.cause == Code::PayloadDetached);
    QVERIFY(!without.find(Code::SignatureMismatch));
    QCOMPARE(judged(text, body).verdict, Verdict::Accepted);
    QCOMPARE(judged(text, body + "\n").verdict, Verdict::Rejected);
    QCOMPARE(judged(text, std::string()).verdict, Verdict::Rejected);
}

void TestDetachedPayload::comparesAPayloadGivenTwice_data()
{
    addMakes();
}

/// Threat N3.
void TestDetachedPayload::comparesAPayloadGivenTwice()
{
    QFETCH(const int, form);
    QFETCH(const bool, bare);
    const std::string text = token({Form(form), bare}, body, true);
    QCOMPARE(judged(text).verdict, Verdict::Accepted);
    const Inspection same = judged(text, body);
    QCOMPARE(same.verdict, Verdict::Accepted);
    QVERIFY(same.find(Code::PayloadGivenTwice));
    for (const std::string &other : {body + "\n", std::string("another"), std::string(), encoded(body)}) {
        const Inspection inspection = judged(text, other);
        QCOMPARE(inspection.verdict, Verdict::Rejected);
        QVERIFY(inspection.cause == Code::PayloadGivenTwice);
    }
}

/// Threat N2: an empty payload that was signed is no missing one.
void TestDetachedPayload::takesAnEmptyPayloadForWhatItIs()
{
    for (const Form form : {Form::Compact, Form::Flattened, Form::General}) {
        const Inspection empty = judged(token({form, false}, {}, true));
        QCOMPARE(empty.verdict, Verdict::Accepted);
        QVERIFY(empty.find(Code::PayloadNotJson));
        QVERIFY(!empty.find(Code::PayloadDetached));
    }
    // Without the member there is no payload, whatever was signed.
    QCOMPARE(judged(token({Form::Flattened, false}, {}, false)).verdict, Verdict::Unverified);
    QCOMPARE(judged(token({Form::General, false}, {}, false)).verdict, Verdict::Unverified);
}

/// Threat N3.
void TestDetachedPayload::comparesWhatWasDecrypted()
{
    const std::string inner = goodToken(signer());
    const Inspection nested = judged(inner, json::write(goodClaims()));
    QCOMPARE(nested.verdict, Verdict::Accepted);
    QCOMPARE(judged(inner, inner).verdict, Verdict::Rejected);
}

/// Threat N4.
void TestDetachedPayload::refusesAMisusedMember_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<bool>("critical");
    for (const char *value : {"\"false\"", "0", "null", "[]", "{}"}) {
        QTest::newRow(QByteArray("N4 ") + value) << QByteArray(value) << true;
        QTest::newRow(QByteArray("N4 without crit ") + value) << QByteArray(value) << false;
    }
    QTest::newRow("N4 false without crit") << QByteArray("false") << false;
}

void TestDetachedPayload::refusesAMisusedMember()
{
    QFETCH(const QByteArray, member);
    QFETCH(const bool, critical);
    json::Object header = headerOf(signer());
    header.remove("typ");
    header.append("b64", json::parse(member.toStdString())->root);
    if (critical)
        header.append("crit", json::Value(json::Array{json::Value("b64")}));
    const std::string name = encoded(json::write(header));
    for (const std::string &text : {encoded(body), std::string("plain")}) {
        const Inspection inspection = judged(name + "." + text + "." + signatureOver(name + "." + text));
        QCOMPARE(inspection.verdict, Verdict::Rejected);
        QVERIFY(inspection.find(Code::CritMalformed));
    }
}

/// RFC 7797, 5.2 and 7: a point in it ends a compact payload, and a body is no JWT, though it is JSON.
void TestDetachedPayload::verifiesABareBody()
{
    QVERIFY(judged(token({Form::Compact, true}, "two.parts", true)).verdict != Verdict::Accepted);
    QCOMPARE(judged(token({Form::Compact, true}, "two.parts", false), "two.parts").verdict, Verdict::Accepted);
    const std::string claims = json::write(goodClaims());
    QCOMPARE(judged(token({Form::Compact, true}, claims, false), claims).verdict, Verdict::Accepted);
    QCOMPARE(judged(token({Form::Flattened, true}, claims, true)).verdict, Verdict::Rejected);
}

void TestDetachedPayload::readsTheCookbook_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("detached");
    QTest::addColumn<int>("warnings");
    using namespace jose::rfc;
    const auto row = [](const char *name, std::string_view text, bool detached, int warnings) {
        QTest::newRow(name) << QByteArray(text.data(), qsizetype(text.size())) << detached << warnings;
    };
    row("RFC 7520, 4.5 compact", cookbookDetached, true, 0);
    row("RFC 7520, 4.5 flattened", cookbookDetachedFlattened, true, 0);
    row("RFC 7520, 4.5 general", cookbookDetachedGeneral, true, 0);
    row("RFC 7520, 4.6 general", cookbookUnprotectedId, false, 0);
    row("RFC 7520, 4.6 flattened", cookbookUnprotectedIdFlattened, false, 0);
    row("RFC 7520, 4.7 general", cookbookUnprotectedHeader, false, 1);
    row("RFC 7520, 4.7 flattened", cookbookUnprotectedHeaderFlattened, false, 1);
    row("RFC 7520, 4.8", cookbookThreeSignatures, false, -1);
}

/// https://www.rfc-editor.org/rfc/rfc7520
void TestDetachedPayload::readsTheCookbook()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, detached);
    QFETCH(const int, warnings);
    InspectionKeys keys;
    const auto document = json::parse(jose::rfc::cookbookKeys);
    keys.current.push_back({std::make_shared<const jose::JwkSet>(jose::JwkSet::fromValue(document->root).value()),
                            KeyOrigin::File,
                            "keys",
                            {}});
    const Bytes payload = base64url::decode(jose::rfc::cookbookPayload).value();
    const Expectations expectations;
    const std::string token = text.toStdString();
    Question question{token, keys, expectations, moment};
    if (detached) {
        QCOMPARE(inspect::inspect(question).verdict, Verdict::Unverified);
        question.detachedPayload = payload;
    }
    const Inspection inspection = inspect::inspect(question);
    QCOMPARE(inspection.verdict, Verdict::Accepted);
    QCOMPARE(inspection.payloadBytes, payload);
    if (warnings >= 0)
        QCOMPARE(std::ranges::count(inspection.findings, Code::HeaderUnprotected, &Finding::code) > 0 &&
                     inspection.find(Code::HeaderUnprotected)->severity == Severity::Warning,
                 warnings > 0);
    else
        QVERIFY(inspection.signatures[1].find(Code::HeaderUnprotected)->severity == Severity::Warning);
}

QTEST_GUILESS_MAIN(TestDetachedPayload)
#include "tst_detached_payload.moc"
