// SPDX-License-Identifier: Apache-2.0
#include "crypto/formats/pem.h"
#include "inspect/findings/fact.h"
#include "inspect/keys/key_loading.h"
#include "inspect/keys/trusted_roots.h"
#include "tests/inspect/certificate_workshop.h"
#include "json/writer.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

/// A token that brings its certificates (RFC 7515, 4.1.6) is worth what the root is worth that the user gives.
class TestCertificateChains : public QObject
{
    Q_OBJECT

private slots:
    void chainIsFollowedToTheRoot_data();
    void chainIsFollowedToTheRoot();
    void withoutARootNothingIsTrusted();
    void fetchedCertificateIsNoRoot();
    void chainsKeyHasToHaveSigned();
    void rootWithoutAChainSaysSo();
    void loadedKeyStillVerifies();
    void rootsAreReadFromAnyForm();
    void certificatesOfAppleNeedTheirMarks_data();
    void certificatesOfAppleNeedTheirMarks();
};

namespace {

const Holder &root()
{
    static const Holder holder{"Root"};
    return holder;
}

const Holder &authority()
{
    static const Holder holder{"Issuing"};
    return holder;
}

const Holder &leaf()
{
    static const Holder holder{"Signing"};
    return holder;
}

Bytes rootDer()
{
    static const Bytes der = certificateOf(root(), root(), true);
    return der;
}

Bytes authorityDer()
{
    static const Bytes der = certificateOf(authority(), root(), true);
    return der;
}

Bytes leafDer()
{
    static const Bytes der = certificateOf(leaf(), authority(), false);
    return der;
}

std::string tokenWith(const json::Value &chain, const Holder &by = leaf(), const json::Object &claims = goodClaims())
{
    json::Object header = headerOf(by.signer);
    header.set("x5c", chain);
    return sign(by.signer, header, json::write(claims));
}

std::string pemOf(const Bytes &der)
{
    return crypto::pemText("CERTIFICATE", der);
}

InspectionKeys keysOfRoot(const Bytes &der)
{
    InspectionKeys loaded;
    loaded.roots = loadRoots(asText(der), "root.cer").value();
    return loaded;
}

/// The certificate loaded as the one key, or among key sets.
InspectionKeys keysOfKey(const Bytes &der, KeyOrigin origin = KeyOrigin::File, bool isExplicit = true)
{
    KeySource source;
    source.keys = loadKeys(pemOf(der))->keys;
    source.origin = origin;
    source.name = "root.pem";
    source.explicitKey = isExplicit;
    InspectionKeys loaded;
    loaded.current.push_back(source);
    return loaded;
}

const found::ChainBroken *broken(const Inspection &inspection)
{
    const Finding *finding = inspection.find(Code::ChainBroken);
    return finding ? finding->as<found::ChainBroken>() : nullptr;
}

} // namespace

void TestCertificateChains::chainIsFollowedToTheRoot_data()
{
    QTest::addColumn<json::Value>("chain");
    QTest::addColumn<std::optional<ChainProblem>>("problem");
    QTest::addColumn<std::size_t>("place");
    const auto row = [](const char *name, const std::vector<Bytes> &chain, std::optional<ChainProblem> problem = {},
                        std::size_t place = 0) { QTest::newRow(name) << x5c(chain) << problem << place; };
    const auto changed = [](const Holder &subject, const Holder &issuer, bool isAuthority, auto change) {
        crypto::CertificateWish wish = wishOf(subject, issuer, isAuthority);
        change(wish);
        return crypto::makeCertificate(wish);
    };
    using enum ChainProblem;
    const auto hour = std::chrono::hours(1);
    row("whole", {leafDer(), authorityDer(), rootDer()});
    row("without the root", {leafDer(), authorityDer()});
    row("without the authority", {leafDer()}, NoPath, 1);
    row("with a gap", {leafDer(), rootDer()}, NoPath, 1);
    row("authority first", {authorityDer(), leafDer()}, Misplaced, 2);
    row("root before the authority", {leafDer(), rootDer(), authorityDer()}, Misplaced, 2);
    row("something behind it", {leafDer(), authorityDer(), leafDer()}, Misplaced, 3);
    const Holder impostor{"Issuing"};
    row("signed by another of that name", {certificateOf(leaf(), impostor, false), authorityDer()}, NotSignedByIssuer,
        1);
    row("authority signed by another root of that name", {leafDer(), certificateOf(authority(), Holder{"Root"}, true)},
        NotSignedByIssuer, 2);
    row("another root's", {certificateOf(leaf(), Holder{"Other"}, false)}, NoPath, 1);
    row("leaf expired",
        {changed(leaf(), authority(), false, [&](auto &wish) { wish.notAfter = moment - hour; }), authorityDer()},
        Expired, 1);
    row("authority expired",
        {leafDer(), changed(authority(), root(), true, [&](auto &wish) { wish.notAfter = moment - hour; })}, Expired,
        2);
    row("not yet",
        {changed(leaf(), authority(), false, [&](auto &wish) { wish.notBefore = moment + hour; }), authorityDer()},
        Early, 1);
    row("issued by no authority",
        {leafDer(), changed(authority(), root(), true, [](auto &wish) { wish.isAuthority = false; })}, NotAuthority, 2);
    row("issued by one that may only sign",
        {leafDer(), changed(authority(), root(), true, [](auto &wish) { wish.usage = forSigning; })}, NotAuthority, 2);
    row("for encryption only",
        {changed(leaf(), authority(), false, [](auto &wish) { wish.usage = static_cast<unsigned char>(0x20); }),
         authorityDer()},
        NoSigning, 1);
    row("without key usage",
        {changed(leaf(), authority(), false, [](auto &wish) { wish.usage.reset(); }), authorityDer()});
    row("pinned: the root's own", {rootDer()}, NoSigning, 1);
    row("too many", std::vector<Bytes>(25, leafDer()), TooMany, 25);
    json::Array url = *x5c({leafDer(), authorityDer()}).asArray();
    url[1] = json::Value(base64url::encode(authorityDer()) + "_");
    QTest::newRow("base64url") << json::Value(url) << std::optional(Unreadable) << std::size_t(2);
    QTest::newRow("PEM inside") << json::Value(json::Array{json::Value(pemOf(leafDer()))}) << std::optional(Unreadable)
                                << std::size_t(1);
    QTest::newRow("no list") << json::Value("MII") << std::optional(NotCertificates) << std::size_t(1);
    QTest::newRow("empty list") << json::Value(json::Array()) << std::optional(NotCertificates) << std::size_t(1);
}

void TestCertificateChains::chainIsFollowedToTheRoot()
{
    QFETCH(const json::Value, chain);
    QFETCH(const std::optional<ChainProblem>, problem);
    QFETCH(const std::size_t, place);
    const bool isOwn = chain.asArray() && chain.asArray()->size() == 1 && chain == x5c({rootDer()});
    const std::string token = tokenWith(chain, isOwn ? root() : leaf());
    InspectionKeys notExplicit = keysOfKey(rootDer(), KeyOrigin::File, false);
    for (const InspectionKeys &loaded : {keysOfRoot(rootDer()), keysOfKey(rootDer()), notExplicit}) {
        if (isOwn && loaded.roots.empty())
            continue; // that key signed the token itself
        const Inspection inspection = judge(token, loaded);
        const auto *fact = broken(inspection);
        if (!problem) {
            QVERIFY2(!fact, fact ? std::string(nameOf(fact->problem)).c_str() : "");
            QCOMPARE(inspection.verdict, Verdict::Accepted);
            QCOMPARE(inspection.signature.certificate, std::string("CN=Signing"));
            QVERIFY(!inspection.signature.key);
            QVERIFY(inspection.signature.provenance->origin == KeyOrigin::Certificate);
            QVERIFY(inspection.find(Code::ChainTrusted));
            QVERIFY(!inspection.find(Code::HeaderKeyIgnored));
            QVERIFY(!inspection.find(Code::KidMissing));
            continue;
        }
        QVERIFY(fact);
        QCOMPARE(std::string(nameOf(fact->problem)), std::string(nameOf(*problem)));
        QCOMPARE(fact->place, place);
        QCOMPARE(inspection.verdict, Verdict::Rejected);
        QVERIFY(inspection.cause == Code::ChainBroken);
        QVERIFY(inspection.signature.state != SignatureState::Verified);
    }
}

void TestCertificateChains::withoutARootNothingIsTrusted()
{
    const Inspection inspection = judge(tokenWith(x5c({leafDer(), authorityDer(), rootDer()})), {});
    QCOMPARE(inspection.verdict, Verdict::Unverified);
    QVERIFY(inspection.find(Code::NoKeys)->as<found::RootMissing>());
    QVERIFY(inspection.find(Code::HeaderKeyIgnored));
}

void TestCertificateChains::fetchedCertificateIsNoRoot()
{
    const Inspection inspection =
        judge(tokenWith(x5c({leafDer(), authorityDer()})), keysOfKey(rootDer(), KeyOrigin::Endpoint, false));
    QVERIFY(inspection.verdict != Verdict::Accepted);
    QVERIFY(!inspection.find(Code::ChainTrusted));
}

void TestCertificateChains::chainsKeyHasToHaveSigned()
{
    const std::string token = tokenWith(x5c({leafDer(), authorityDer()}), Holder{"Signing"});
    const Inspection inspection = judge(token, keysOfRoot(rootDer()));
    QCOMPARE(inspection.verdict, Verdict::Rejected);
    QVERIFY(inspection.cause == Code::SignatureMismatch);
}

void TestCertificateChains::rootWithoutAChainSaysSo()
{
    const Inspection inspection = judge(goodToken(leaf().signer), keysOfRoot(rootDer()));
    QCOMPARE(inspection.verdict, Verdict::Unverified);
    QVERIFY(inspection.find(Code::NoKeys)->as<found::ChainMissing>());
}

/// A certificate that signed by itself is no root, whatever the token brings; but what a root was given for is checked.
void TestCertificateChains::loadedKeyStillVerifies()
{
    const std::string token = tokenWith(x5c({leafDer()}));
    QCOMPARE(judge(token, keysOfKey(leafDer())).verdict, Verdict::Accepted);
    InspectionKeys both = keysOfKey(leafDer());
    both.roots = keysOfRoot(rootDer()).roots;
    QCOMPARE(judge(token, both).verdict, Verdict::Rejected);
    QCOMPARE(judge(goodToken(leaf().signer), both).verdict, Verdict::Accepted);
}

void TestCertificateChains::rootsAreReadFromAnyForm()
{
    QCOMPARE(loadRoots(pemOf(rootDer()), "r")->size(), std::size_t(1));
    QCOMPARE(loadRoots(asText(rootDer()), "r")->size(), std::size_t(1));
    QCOMPARE(loadRoots(base64url::encodeStandard(rootDer()), "r")->size(), std::size_t(1));
    const auto several = loadRoots(pemOf(leafDer()) + pemOf(authorityDer()) + pemOf(rootDer()), "r");
    QCOMPARE(several->size(), std::size_t(1));
    QCOMPARE(several->front().certificate.subject, std::string("CN=Root"));
    QCOMPARE(loadRoots(pemOf(authorityDer()), "r")->size(), std::size_t(1));
    QVERIFY(loadRoots(crypto::spkiPem(root().signer.key), "r").error().fault == KeyLoadingError::Fault::NoCertificate);
    QVERIFY(!loadRoots("nothing", "r"));
}

void TestCertificateChains::certificatesOfAppleNeedTheirMarks_data()
{
    QTest::addColumn<bool>("ofSigner");
    QTest::addColumn<bool>("ofAuthority");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("both") << true << true << true;
    QTest::newRow("developer's") << false << true << false;
    QTest::newRow("other authority") << true << false << false;
}

/// The test's names hold the organization behind the common name, as one text.
void TestCertificateChains::certificatesOfAppleNeedTheirMarks()
{
    QFETCH(const bool, ofSigner);
    QFETCH(const bool, ofAuthority);
    QFETCH(const bool, accepted);
    const Holder apple{"Apple Root CA - test O=Apple Inc."};
    const auto mark = [](std::initializer_list<unsigned char> last) {
        Bytes oid = {0x2A, 0x86, 0x48, 0x86, 0xF7, 0x63, 0x64, 0x06}; // 1.2.840.113635.100.6
        oid.insert(oid.end(), last);
        return der::sequence({der::element(0x06, oid), der::element(0x04, Bytes{0x05, 0x00})});
    };
    crypto::CertificateWish above = wishOf(authority(), apple, true);
    crypto::CertificateWish signing = wishOf(leaf(), authority(), false);
    if (ofAuthority)
        above.furtherExtension = mark({0x02, 0x01});
    if (ofSigner)
        signing.furtherExtension = mark({0x0B, 0x01});
    const std::string token = tokenWith(x5c({crypto::makeCertificate(signing), crypto::makeCertificate(above)}));
    const Inspection inspection = judge(token, keysOfRoot(certificateOf(apple, apple, true)));
    QCOMPARE(inspection.verdict, accepted ? Verdict::Accepted : Verdict::Rejected);
    QCOMPARE(broken(inspection) && broken(inspection)->problem == ChainProblem::WrongPurpose, !accepted);
}

QTEST_GUILESS_MAIN(TestCertificateChains)
#include "tst_certificate_chains.moc"
