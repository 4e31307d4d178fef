// SPDX-License-Identifier: Apache-2.0
#include "tests/explain/findings/said_rows.h"

using namespace tokenscope;
using namespace Qt::StringLiterals;
using inspect::ChainProblem;
using inspect::RootGiven;
using jose::ThumbprintForm;

namespace {

constexpr std::int64_t noon = 1'795'435'200; // Mon 23 Nov 2026 12:00:00 UTC

inspect::found::ChainBroken broken(ChainProblem problem)
{
    return {problem, 2, "CN=Signing", "CN=Middle", RootGiven::AsRoot, "CN=Root", {}, {}};
}

inspect::found::HeaderThumbprintWrong wrong(std::string_view member, ThumbprintForm form)
{
    return {member, form, "AAAA", "BBBB", "CN=Signing", {}};
}

} // namespace

class TestCertificateFindingWords : public QObject
{
    Q_OBJECT

private slots:
    void saysWhyAChainDoesNotHold_data();
    void saysWhyAChainDoesNotHold() { compare(); }
    void saysWhoWouldVouch_data();
    void saysWhoWouldVouch() { compare(); }
    void saysHowAThumbprintIsWrong_data();
    void saysHowAThumbprintIsWrong() { compare(); }
    void saysWhatAKeysCertificateLacks_data();
    void saysWhatAKeysCertificateLacks() { compare(); }

private:
    static void compare();
};

void TestCertificateFindingWords::compare()
{
    QFETCH(const inspect::Finding, finding);
    QFETCH(const QString, title);
    QFETCH(const QStringList, phrases);
    QCOMPARE(missingIn(explain::findingWords(finding), title, phrases), QString());
}

void TestCertificateFindingWords::saysWhyAChainDoesNotHold_data()
{
    using enum ChainProblem;
    addSaidColumns();
    addSaid("no list", broken(NotCertificates), u"The token’s certificate chain is not a list of certificates"_s,
            {u"“x5c”, which has to be a list of texts"_s, u"its own certificate first"_s});
    addSaid("unreadable", broken(Unreadable), u"A certificate of the token cannot be read"_s,
            {u"Certificate 2 of its chain (x5c) is not the base64 of a certificate’s DER"_s});
    addSaid("too many", broken(TooMany), u"The token’s certificate chain is too long"_s,
            {u"It has 2 certificates; more than 20 are not followed."_s});
    addSaid("misplaced", broken(Misplaced), u"The token’s certificates are in the wrong order"_s,
            {u"Certificate 2, “CN=Signing”, does not vouch for the one before it."_s, u"RFC 7515, 4.1.6"_s});
    addSaid("no path", broken(NoPath), u"The token’s certificates do not lead to your root"_s,
            {u"Certificate 2, “CN=Signing”, was issued by “CN=Middle”, which is neither"_s, u"Compare the names"_s});
    auto ownIssuer = broken(NoPath);
    ownIssuer.issuer = ownIssuer.subject;
    addSaid("no path, its own issuer", ownIssuer, u"The token’s certificates do not lead to your root"_s,
            {u"They end with “CN=Signing”, which issued itself and is not the root that you gave, “CN=Root”."_s});
    auto unnamed = broken(NoPath);
    unnamed.subject.clear();
    unnamed.issuer.clear();
    addSaid("no path, without names", unnamed, u"The token’s certificates do not lead to your root"_s,
            {u"The chain ends at Certificate 2."_s});
    addSaid("not by its issuer", broken(NotSignedByIssuer),
            u"A certificate of the token was not signed by its issuer"_s,
            {u"Certificate 2, “CN=Signing”, names “CN=Middle” as its issuer, but"_s, u"Do not accept the token"_s});
    auto early = broken(Early);
    early.date = noon;
    early.distance = 3600;
    addSaid(
        "early", early, u"A certificate of the token is not in force yet"_s,
        {u"Certificate 2, “CN=Signing”, holds from Mon 23 Nov 2026 12:00:00 UTC on, in 1 h."_s, u"Check the clocks"_s});
    auto expired = early;
    expired.problem = Expired;
    addSaid("expired", expired, u"A certificate of the token has expired"_s,
            {u"Certificate 2, “CN=Signing”, ended on Mon 23 Nov 2026 12:00:00 UTC, 1 h ago."_s,
             u"Ask the signer for a token with a certificate that holds."_s});
    addSaid("no authority", broken(NotAuthority),
            u"A certificate of the token was issued by one that may not issue any"_s,
            {u"is not that of an authority (basicConstraints, keyUsage)"_s, u"Do not accept the token."_s});
    addSaid("too long", broken(TooLong), u"The token’s chain has more authorities than one of them allows"_s,
            {u"Certificate 2, “CN=Signing”, limits how many may be below it (pathLenConstraint)."_s});
    addSaid("name", broken(NameExcluded),
            u"A certificate of the token has a name that its authority may not vouch for"_s, {u"(nameConstraints)"_s});
    addSaid("no signing", broken(NoSigning), u"The token’s certificate is not for signing"_s,
            {u"(keyUsage has no digitalSignature)"_s, u"made for signatures"_s});
    addSaid("weak key", broken(WeakKey), u"A certificate of the token has a key that is too small"_s,
            {u"less than 112 bits of security"_s});
    addSaid("weak digest", broken(WeakDigest), u"A certificate of the token is signed with a hash that is broken"_s,
            {u"SHA-1 or MD5"_s});
    addSaid("extension", broken(UnknownExtension),
            u"A certificate of the token demands an extension that is not known here"_s, {u"as critical"_s});
    addSaid("purpose", broken(WrongPurpose), u"The token’s certificate was issued for another purpose"_s,
            {u"App Store"_s, u"Do not accept the token."_s});
    addSaid("other", broken(Other), u"The token’s certificates do not hold"_s, {u"does not pass OpenSSL’s check"_s});
    auto asKey = broken(TooLong);
    asKey.given = RootGiven::AsKey;
    addSaid("root given as a key", asKey, u"The token’s chain has more authorities than one of them allows"_s,
            {u"Your certificate “CN=Root” is that of an authority"_s});
}

void TestCertificateFindingWords::saysWhoWouldVouch_data()
{
    using namespace inspect::found;
    addSaidColumns();
    const QString noKeys = u"No keys and no root certificate are loaded"_s;
    addSaid("no root", RootMissing{"CN=Signing", "CN=Root"}, noKeys,
            {u"the certificate of its signer, “CN=Signing”, and says that “CN=Root” vouches for it in the end."_s});
    addSaid("no root, no top", RootMissing{"CN=Signing", ""}, noKeys,
            {u"It brings the certificate of its signer, “CN=Signing”."_s});
    addSaid("no root, no names", RootMissing{"", ""}, noKeys, {u"It brings certificates of its own (x5c)."_s});
    addSaid("no chain", ChainMissing{}, u"The token brings no certificates that your root could vouch for"_s,
            {u"Load the issuer’s keys"_s});
    addSaid("own key of the issuer", OnlyOwnKey{"did:jwk", "did:jwk:eyJ", true},
            u"No keys are loaded, and the token vouches for itself (did:jwk)"_s,
            {u"It names “did:jwk:eyJ” as its key"_s, u"does not say who that is. Compare the DID"_s});
    addSaid("own key of another", OnlyOwnKey{"did:key", "did:key:z6Mk", false},
            u"No keys are loaded, and the token vouches for itself (did:key)"_s,
            {u"“did:key:z6Mk”"_s, u"Its issuer (iss) is another one"_s});
    addSaid("trusted", ChainTrusted{"CN=Signing", "CN=Root", RootGiven::AsRoot},
            u"The token’s certificate chain leads to your root"_s,
            {u"“CN=Signing” (x5c), and “CN=Root” vouches for that one"_s, u"Make sure that “CN=Signing” is"_s});
    addSaid("trusted, as a key", ChainTrusted{"", "", RootGiven::AsKey},
            u"Your certificate is the root of the token’s certificate chain"_s,
            {u"Whether a certificate was revoked is not looked up."_s, u"Make sure that the certificate belongs"_s});
}

void TestCertificateFindingWords::saysHowAThumbprintIsWrong_data()
{
    using enum ThumbprintForm;
    addSaidColumns();
    const QString figures = u"It is “AAAA”; that of “CN=Signing” is “BBBB”."_s;
    const QString step = u"write “BBBB” as x5t#S256 into the header"_s;
    addSaid("padded", wrong("x5t#S256", Padded),
            u"The certificate’s thumbprint in the header (x5t#S256) ends with padding (=)"_s,
            {figures, step, u"an encoder for ordinary base64"_s});
    addSaid("ordinary base64", wrong("x5t#S256", StandardBase64),
            u"The certificate’s thumbprint in the header (x5t#S256) is in ordinary base64, not base64url"_s, {figures});
    addSaid("digits", wrong("x5t#S256", Hex),
            u"The certificate’s thumbprint in the header (x5t#S256) is in hexadecimal digits (hex)"_s,
            {figures, u"Tools show thumbprints in such digits"_s});
    addSaid("base64 of digits", wrong("x5t", HexText),
            u"The certificate’s thumbprint in the header (x5t) is the base64 of its hexadecimal digits (hex)"_s,
            {figures, u"write “BBBB” as x5t into the header"_s});
    addSaid("SHA-256 in x5t", wrong("x5t", OtherHash),
            u"The certificate’s thumbprint in the header (x5t) is made with SHA-256 instead of SHA-1"_s,
            {u"“x5t” is for SHA-1, “x5t#S256” for SHA-256."_s});
    addSaid("SHA-1 in x5t#S256", wrong("x5t#S256", OtherHash),
            u"The certificate’s thumbprint in the header (x5t#S256) is made with SHA-1 instead of SHA-256"_s,
            {u"“x5t” is for SHA-1, “x5t#S256” for SHA-256."_s});
    addSaid("of PEM", wrong("x5t", OfPem),
            u"The certificate’s thumbprint in the header (x5t) is made of its text, not of its bytes"_s,
            {u"without armour and base64"_s});
    addSaid("length", wrong("x5t", WrongLength),
            u"The certificate’s thumbprint in the header (x5t) has the wrong length"_s,
            {u"It may have been cut off"_s});
    addSaid("of another", wrong("x5t", OfAnother),
            u"The thumbprint in the header (x5t) is that of another certificate"_s, {u"as happens after a renewal"_s});
    auto known = wrong("x5t", OfAnother);
    known.other = "CN=Old";
    addSaid("of another that is known", known,
            u"The thumbprint in the header (x5t) is that of another loaded certificate, “CN=Old”"_s, {figures});
    auto unnamed = wrong("x5t", Padded);
    unnamed.subject.reset();
    addSaid("of a certificate without a name", unnamed,
            u"The certificate’s thumbprint in the header (x5t) ends with padding (=)"_s,
            {u"It is “AAAA”; it has to be “BBBB”."_s});
    unnamed.expected.reset();
    addSaid("of an unknown certificate", unnamed,
            u"The certificate’s thumbprint in the header (x5t) ends with padding (=)"_s,
            {u"It is “AAAA”. "_s, u"write the base64url of the certificate’s digest as x5t, without padding"_s});
}

void TestCertificateFindingWords::saysWhatAKeysCertificateLacks_data()
{
    using namespace inspect::found;
    using enum ThumbprintForm;
    using inspect::CertificateSpelling;
    addSaidColumns();
    addSaid("expired", KeyCertificateExpired{"CN=issuer.example", 1, noon, 3600, "a"},
            u"A certificate of the key has expired"_s,
            {u"It is that of “CN=issuer.example”."_s, u"It ended on Mon 23 Nov 2026 12:00:00 UTC, 1 h ago."_s});
    addSaid("early, without a name", KeyCertificateEarly{"", 2, noon, 7200, "a"},
            u"A certificate of the key does not hold yet"_s,
            {u"It is number 2."_s, u"It holds from Mon 23 Nov 2026 12:00:00 UTC on, in 2 h."_s, u"Check the clocks"_s});
    addSaid("of another key", KeyCertificateDiffers{"CN=issuer.example", "a"},
            u"The key’s certificate is of another key"_s,
            {u"The first certificate (x5c) is that of “CN=issuer.example”, and the key in it is not this one."_s});
    addSaid("of another key, without a name", KeyCertificateDiffers{"", "a"},
            u"The key’s certificate is of another key"_s,
            {u"The key in the first certificate (x5c) is not this one."_s});
    addSaid("PEM", KeyCertificateInPem{3, "a"}, u"A certificate in the key is written as PEM"_s,
            {u"Text 3 of “x5c” has BEGIN and END lines."_s});
    const QString unreadable = u"A certificate in the key cannot be read as it is written"_s;
    addSaid("base64url", KeyCertificateUnreadable{CertificateSpelling::Base64Url, 2, "a"}, unreadable,
            {u"It is text 2 of “x5c”. It is in base64url"_s});
    addSaid("no base64", KeyCertificateUnreadable{CertificateSpelling::NotBase64, 2, "a"}, unreadable,
            {u"It is not base64 text"_s});
    addSaid("no certificate", KeyCertificateUnreadable{CertificateSpelling::NotCertificate, 2, "a"}, unreadable,
            {u"What it encodes is not a certificate."_s});
    addSaid("too large", KeyCertificateUnreadable{CertificateSpelling::TooLarge, 2, "a"}, unreadable,
            {u"It is larger than any certificate that is read here."_s});
    const QString wrongThumbprint = u"The certificate’s thumbprint is wrong"_s;
    const QString figures = u"Its member “x5t#S256” is “AAAA”; the certificate’s own is “BBBB”. "_s;
    const auto thumbprint = [&](const char *name, ThumbprintForm form, const QString &reason) {
        addSaid(name, KeyThumbprintWrong{"x5t#S256", "AAAA", "BBBB", form, "a"}, wrongThumbprint, {figures + reason});
    };
    thumbprint("thumbprint in digits", Hex, u"The digest is the right one, but in hexadecimal digits"_s);
    thumbprint("thumbprint with padding", Padded, u"The digest is the right one, but has padding (=)"_s);
    thumbprint("thumbprint in base64", StandardBase64, u"The digest is the right one, but in ordinary base64"_s);
    thumbprint("thumbprint of the other hash", OtherHash, u"It is the digest for the other member"_s);
    thumbprint("thumbprint of PEM", OfPem, u"It is a digest of the certificate’s text in PEM"_s);
    thumbprint("thumbprint of another", OfAnother, u"The issuer probably renewed the certificate"_s);
}

QTEST_GUILESS_MAIN(TestCertificateFindingWords)
#include "tst_certificate_finding_words.moc"
