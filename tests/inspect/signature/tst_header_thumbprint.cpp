// SPDX-License-Identifier: Apache-2.0
#include "crypto/digest.h"
#include "crypto/formats/pem.h"
#include "inspect/findings/fact.h"
#include "inspect/keys/key_loading.h"
#include "tests/inspect/certificate_workshop.h"
#include "json/writer.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;
using jose::ThumbprintForm;

/// `x5t` and `x5t#S256` of the header: which certificate they are of, and how they are spelt.
class TestHeaderThumbprint : public QObject
{
    Q_OBJECT

private slots:
    void spellingIsNamed_data();
    void spellingIsNamed();
    void otherLoadedCertificateIsNamed();
    void jwkOwnThumbprintCounts();
};

namespace {

struct Certified
{
    Holder holder;
    Bytes der;
};

const Certified &certified()
{
    static const Certified made = [] {
        Certified one{Holder{"orders"}, {}};
        one.der = certificateOf(one.holder, one.holder, false);
        return one;
    }();
    return made;
}

std::string hexOf(const Bytes &bytes, bool isUpper, std::string_view between = {})
{
    const std::string_view digits = isUpper ? "0123456789ABCDEF" : "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : bytes) {
        text += text.empty() ? "" : std::string(between);
        text += digits[byte >> 4];
        text += digits[byte & 0xF];
    }
    return text;
}

std::string tokenNaming(const std::string &member, const std::string &thumbprint)
{
    json::Object header = headerOf(certified().holder.signer);
    header.set(member, json::Value(thumbprint));
    return sign(certified().holder.signer, header, json::write(goodClaims()));
}

KeySource sourceOf(const Bytes &der)
{
    KeySource source;
    source.keys = loadKeys(crypto::pemText("CERTIFICATE", der))->keys;
    source.origin = KeyOrigin::File;
    return source;
}

std::optional<found::HeaderThumbprintWrong> wrong(const Inspection &inspection)
{
    const Finding *finding = inspection.find(Code::X5tMismatch);
    return finding ? std::optional(*finding->as<found::HeaderThumbprintWrong>()) : std::nullopt;
}

} // namespace

void TestHeaderThumbprint::spellingIsNamed_data()
{
    QTest::addColumn<std::string>("member");
    QTest::addColumn<std::string>("thumbprint");
    QTest::addColumn<ThumbprintForm>("form");
    for (const std::string member : {"x5t", "x5t#S256"}) {
        const auto right = member == "x5t" ? crypto::Digest::Sha1 : crypto::Digest::Sha256;
        const auto other = member == "x5t" ? crypto::Digest::Sha256 : crypto::Digest::Sha1;
        const Bytes digest = crypto::hash(right, certified().der);
        const auto row = [&member](const char *name, const std::string &text, ThumbprintForm form) {
            QTest::addRow("%s %s", member.c_str(), name) << member << text << form;
        };
        using enum ThumbprintForm;
        row("right", base64url::encode(digest), Right);
        row("padded", base64url::encode(digest) + "=", Padded);
        row("hex", hexOf(digest, false), Hex);
        row("HEX", hexOf(digest, true), Hex);
        row("colons", hexOf(digest, true, ":"), Hex);
        row("base64url of hex", base64url::encode(asBytes(hexOf(digest, false))), HexText);
        row("base64url of HEX", base64url::encode(asBytes(hexOf(digest, true))), HexText);
        row("base64 of colons", base64url::encodeStandard(asBytes(hexOf(digest, true, ":"))), HexText);
        row("other hash", base64url::encode(crypto::hash(other, certified().der)), OtherHash);
        row("hex of the other hash", hexOf(crypto::hash(other, certified().der), false), OtherHash);
        row("of the PEM",
            base64url::encode(crypto::hash(right, asBytes(crypto::pemText("CERTIFICATE", certified().der)))), OfPem);
        row("another's", base64url::encode(crypto::hash(right, asBytes("another"))), OfAnother);
        row("another's in hex", hexOf(crypto::hash(right, asBytes("another")), false), Hex);
        row("cut", base64url::encode(digest).substr(0, 20), WrongLength);
        row("empty", "", WrongLength);
    }
}

void TestHeaderThumbprint::spellingIsNamed()
{
    QFETCH(const std::string, member);
    QFETCH(const std::string, thumbprint);
    QFETCH(const ThumbprintForm, form);
    InspectionKeys loaded;
    loaded.current.push_back(sourceOf(certified().der));
    const Inspection inspection = judge(tokenNaming(member, thumbprint), loaded);
    QCOMPARE(inspection.verdict, Verdict::Accepted);
    const auto fact = wrong(inspection);
    QCOMPARE(!fact, form == ThumbprintForm::Right);
    if (!fact)
        return;
    QCOMPARE(std::string(nameOf(fact->form)), std::string(nameOf(form)));
    QCOMPARE(fact->subject.value_or(""), std::string("CN=orders"));
    // Without any key the spelling is reported all the same.
    const auto alone = wrong(judge(tokenNaming(member, thumbprint), {}));
    const bool isSpelling = form != ThumbprintForm::OfPem && form != ThumbprintForm::OfAnother;
    QCOMPARE(alone.has_value(), isSpelling);
    if (alone)
        QCOMPARE(std::string(nameOf(alone->form)), std::string(nameOf(form)));
}

void TestHeaderThumbprint::otherLoadedCertificateIsNamed()
{
    const Holder old{"old"};
    const Bytes der = certificateOf(old, old, false);
    InspectionKeys loaded;
    loaded.current.push_back(sourceOf(certified().der));
    loaded.current.push_back(sourceOf(der));
    const Bytes digest = crypto::hash(crypto::Digest::Sha1, der);
    for (const std::string &text : {base64url::encode(digest), hexOf(digest, true)}) {
        const auto fact = wrong(judge(tokenNaming("x5t", text), loaded));
        QVERIFY(fact);
        QVERIFY(fact->form == ThumbprintForm::OfAnother);
        QCOMPARE(fact->other.value_or(""), std::string("CN=old"));
    }
}

/// A bare key that says which thumbprint its certificate has.
void TestHeaderThumbprint::jwkOwnThumbprintCounts()
{
    json::Object jwk = *certified().holder.signer.publicJwk().asObject();
    const std::string right = base64url::encode(crypto::hash(crypto::Digest::Sha1, certified().der));
    const std::string other = base64url::encode(crypto::hash(crypto::Digest::Sha1, asBytes("another")));
    jwk.set("x5t", json::Value(right));
    const InspectionKeys loaded = keysOf({json::Value(jwk)});
    QVERIFY(!wrong(judge(tokenNaming("x5t", right), loaded)));
    QVERIFY(wrong(judge(tokenNaming("x5t", other), loaded)));
}

QTEST_GUILESS_MAIN(TestHeaderThumbprint)
#include "tst_header_thumbprint.moc"
