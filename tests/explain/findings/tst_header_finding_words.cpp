// SPDX-License-Identifier: Apache-2.0
#include "tests/explain/findings/said_rows.h"

using namespace tokenscope;
using namespace Qt::StringLiterals;
using namespace inspect::found;
using inspect::DecryptionFailure;
using inspect::DecryptionState;
using inspect::KeyRefusal;
using inspect::SealedContent;
using inspect::UsualSoftware;
using jose::JweFault;

class TestHeaderFindingWords : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatTheHeaderLacks_data();
    void saysWhatTheHeaderLacks() { compare(); }
    void saysWhyThePayloadIsNotRead_data();
    void saysWhyThePayloadIsNotRead() { compare(); }
    void saysWhyNoKeyDecrypts_data();
    void saysWhyNoKeyDecrypts() { compare(); }
    void saysWhatWasDecrypted_data();
    void saysWhatWasDecrypted() { compare(); }
    void saysWhyDecryptingFailed_data();
    void saysWhyDecryptingFailed() { compare(); }

private:
    static void compare();
};

void TestHeaderFindingWords::compare()
{
    QFETCH(const inspect::Finding, finding);
    QFETCH(const QString, title);
    QFETCH(const QStringList, phrases);
    QCOMPARE(missingIn(explain::findingWords(finding), title, phrases), QString());
}

void TestHeaderFindingWords::saysWhatTheHeaderLacks_data()
{
    using inspect::CriticalProblem;
    using inspect::KeyInHeader;
    using inspect::NoName;
    using inspect::OpenMember;
    addSaidColumns();
    const QString noAlgorithm = u"The header does not name an algorithm"_s;
    addSaid("no alg", AlgMissing{NoName::Absent}, noAlgorithm, {u"Its member “alg” is absent."_s});
    addSaid("empty alg", AlgMissing{NoName::Empty}, noAlgorithm, {u"Its member “alg” is empty."_s});
    addSaid("unprotected alg", AlgMissing{NoName::Unprotected}, noAlgorithm, {u"Only the unprotected header does"_s});
    addSaid("alg of a type", AlgMissing{json::Type::Number}, noAlgorithm,
            {u"Its member “alg” is a number, where text such as “ES256” is needed."_s});
    addSaid("no enc", EncryptionNameMissing{NoName::Absent, "enc"}, noAlgorithm, {u"Its member “enc” is absent."_s});
    addSaid("empty enc", EncryptionNameMissing{NoName::Empty, "enc"}, noAlgorithm, {u"Its member “enc” is empty."_s});
    addSaid("enc of a type", EncryptionNameMissing{json::Type::Array, "enc"}, noAlgorithm,
            {u"where text such as “A256GCM” is needed."_s});
    addSaid("none", AlgNone{"nOnE"}, u"The token is not signed (alg is none)"_s, {u"Its header says “nOnE”"_s});
    const QString unsupported = u"The algorithm “x256” cannot be checked here"_s;
    addSaid("registered", AlgUnsupported{"x256", true}, unsupported,
            {u"The header names “x256” (alg)."_s, u"is a registered one that is not built in here"_s});
    addSaid("not registered", AlgUnsupported{"x256", false}, unsupported, {u"That is not a registered name"_s});
    addSaid("spelt", AlgUnsupported{"x256", false, "HS256"}, unsupported,
            {u"“HS256” is its registered name."_s, u"write “HS256” into the header"_s});
    addSaid("not expected", AlgNotAllowed{"HS256", "ES256, RS256"}, u"The algorithm is not one of those expected"_s,
            {u"signed with “HS256” (alg); “ES256, RS256” is expected."_s, u"If the issuer may use “HS256”"_s});
    addSaid("gap in the list", AlgNotAllowed{"HS256", "ES256, ", true},
            u"The list of expected algorithms has an empty entry"_s, {u"Take the empty entry out"_s});
    const QString crit = u"The header’s list of critical extensions (crit) is faulty"_s;
    addSaid("crit no list", CritMalformed{CriticalProblem::NotAnArray, ""}, crit, {u"at least one name"_s});
    addSaid("crit registered", CritMalformed{CriticalProblem::RegisteredName, "alg"}, crit,
            {u"It names “alg”, which every verifier knows"_s});
    addSaid("crit absent", CritMalformed{CriticalProblem::AbsentName, "exp"}, crit,
            {u"It names “exp”, but the header has no such member."_s});
    addSaid("crit twice", CritMalformed{CriticalProblem::DuplicateName, "x"}, crit, {u"It names “x” twice."_s});
    addSaid("crit b64", CritMalformed{CriticalProblem::MisusedBase64, "b64"}, crit,
            {u"The header has “b64”, which only counts"_s});
    addSaid("crit unprotected", CritMalformed{CriticalProblem::Unprotected, "crit"}, crit,
            {u"“crit” is in the unprotected header"_s});
    addSaid("crit unknown", CritUnknown{"urn:x"}, u"The token demands the extension “urn:x”, which is not known here"_s,
            {u"Its header marks “urn:x” as critical (crit)"_s});
    addSaid("typ", TypeMismatch{"JWT", "at+jwt"}, u"The token is of another kind than expected"_s,
            {u"Its type (typ) is “JWT”; “at+jwt” is expected."_s});
    addSaid("no typ", TypeMismatch{"", "at+jwt"}, u"The token is of another kind than expected"_s,
            {u"It does not name its type (typ); “at+jwt” is expected."_s});
    addSaid("unprotected kid", HeaderUnprotected{OpenMember::KeyId, "2026-10"},
            u"The key’s ID is in the unprotected header"_s, {u"says “2026-10” for “kid”"_s});
    addSaid("unprotected algorithm", HeaderUnprotected{OpenMember::Algorithm, "ES256"},
            u"The algorithm is in the unprotected header"_s, {u"says “ES256” for “alg”"_s});
    const QString ignored = u"The key that the token itself brings along is ignored"_s;
    addSaid("jwk", HeaderKeyIgnored{KeyInHeader::Jwk, false}, ignored,
            {u"The header holds a key (jwk)."_s, u"It is not in any loaded key set."_s});
    addSaid("jwk of the set", HeaderKeyIgnored{KeyInHeader::Jwk, true}, ignored,
            {u"The same key is in a loaded key set, and counts for that reason."_s});
    addSaid("x5c", HeaderKeyIgnored{KeyInHeader::Certificate, false}, ignored,
            {u"The header holds a certificate (x5c)."_s, u"only where it leads to a root certificate"_s});
    addSaid("jku", HeaderKeyIgnored{KeyInHeader::KeySetAddress, false}, ignored,
            {u"The header holds the address of a key set (jku)."_s, u"It is never used and never fetched here."_s});
    addSaid("x5u", HeaderKeyIgnored{KeyInHeader::CertificateAddress, false}, ignored,
            {u"The header holds the address of a certificate (x5u)."_s});
}

void TestHeaderFindingWords::saysWhyThePayloadIsNotRead_data()
{
    using enum inspect::CompressionState;
    addSaidColumns();
    addSaid("compressed", PayloadCompressed{"DEF", Inflated, 300, {}}, u"The payload is compressed (zip)"_s,
            {u"The claims were unpacked and judged."_s});
    addSaid("too large", PayloadCompressed{"DEF", OverLimit, 300, 250'000},
            u"The compressed payload unpacks to more than is allowed"_s, {u"At most 250000 bytes are unpacked."_s});
    addSaid("damaged", PayloadCompressed{"DEF", Damaged, 300, {}},
            u"The payload is said to be compressed, but does not unpack"_s, {u"It is not DEFLATE data, or was cut."_s});
    addSaid("no JSON", PayloadCompressed{"DEF", NotJson, 300, {}},
            u"The compressed payload does not unpack to claims"_s, {u"What comes out is not a JSON object."_s});
    addSaid("unknown", PayloadCompressed{"GZIP", UnknownMethod, {}, {}},
            u"The payload is compressed in a way that is not known here"_s,
            {u"The header says “GZIP”; only DEF is known."_s});
    addSaid("same", PayloadGivenTwice{true, 12, 12}, u"The payload given apart is the one in the token"_s,
            {u"both are the same to the byte"_s});
    addSaid("another", PayloadGivenTwice{false, 12, 1}, u"The payload given apart is not the one in the token"_s,
            {u"a payload of its own of 1 byte, and the one given has 12 bytes."_s});
    addSaid("kind", KindUnknown{"x+jwt"}, u"The token’s type, “x+jwt”, is not known here"_s,
            {u"Its own kind may have more of them."_s});
}

void TestHeaderFindingWords::saysWhyNoKeyDecrypts_data()
{
    using enum KeyRefusal;
    addSaidColumns();
    const QString title = u"The token is encrypted"_s;
    const QString names = u"It is encrypted with “RSA-OAEP” and “A256GCM”. "_s;
    const auto row = [&](const char *name, KeyRefusal refusal, const QString &reason) {
        addSaid(name, DecryptionKeyMissing{"RSA-OAEP", "A256GCM", "a", refusal}, title, {names + reason});
    };
    row("none", NoneGiven, u"Only its recipient"_s);
    row("kid", KeyIdUnknown, u"It is encrypted for the key “a”, which is not among the given keys."_s);
    row("public", OnlyPublic, u"The loaded key is only the public half"_s);
    row("fetched", Fetched, u"The key comes from a fetched set."_s);
    row("type", TypeMismatch, u"The given keys are of another kind or size than “RSA-OAEP” needs."_s);
    row("algorithm", AlgorithmMismatch, u"The given key says that it is for another algorithm than “RSA-OAEP”."_s);
    row("use", UseMismatch, u"The given key says that it is not for decrypting."_s);
    row("malformed", Malformed, u"The given key is faulty."_s);
    row("text of a key", PublicKeyText, u"The given password is the text of a public key"_s);
    DecryptionKeyMissing secret{"dir", "A256GCM", {}, TypeMismatch};
    secret.length = inspect::SecretLength{16, 32};
    addSaid("secret, direct", secret, title, {u"The given secret has 16 bytes, and “A256GCM” needs 32 bytes"_s});
    secret.alg = "A256KW";
    addSaid("secret, wrapped", secret, title, {u"The given secret has 16 bytes, and “A256KW” needs 32 bytes"_s});
    DecryptionKeyMissing several{"dir", "A256GCM", {}, NoneGiven, inspect::ManyRecipients{40, 16}};
    addSaid("recipients", several, title, {u"It has 40 recipients, of which the first 16 were checked."_s});
    several.usual = UsualSoftware::NextAuth;
    addSaid("NextAuth", several, title, {u"NEXTAUTH_SECRET"_s, u"Load that secret as a shared secret"_s});
    several.usual = UsualSoftware::Cognito;
    addSaid("Cognito", several, title, {u"Amazon Cognito"_s, u"send it to Cognito’s token endpoint"_s});
    several.usual = UsualSoftware::Auth0;
    addSaid("Auth0", several, u"The token is encrypted for its own issuer"_s,
            {u"It is encrypted with “dir” and “A256GCM”."_s, u"Have the client name the API as “audience”"_s});
}

void TestHeaderFindingWords::saysWhatWasDecrypted_data()
{
    addSaidColumns();
    const QString opened = u"It was encrypted with “dir” and “A256GCM”, and a given key opened it."_s;
    TokenDecrypted fact{"dir", "A256GCM", {}, SealedContent::Token, {}, {}, {}};
    addSaid("a token", fact, u"The token was encrypted, and another one is inside"_s,
            {opened, u"Look at what is said about the signature."_s});
    fact.steps = {inspect::SecretStep::Quotes, inspect::SecretStep::FromBase64};
    fact.fewIterations = inspect::FewIterations{100, 1000};
    addSaid("a token, with a respelt secret", fact,
            u"The token was decrypted with the given secret without the quotes around it, then decoded from base64, "
            u"and another one is inside"_s,
            {opened, u"The given secret was read without the quotes around it, then decoded from base64."_s,
             u"stretched with only 100 rounds (p2c), where at least 1000 are recommended"_s});
    fact = {"dir", "A256GCM", {}, SealedContent::Claims, "NextAuth.js", {}, {}};
    addSaid("claims", fact, u"The token was decrypted, but what is inside is not signed"_s,
            {opened, u"Its key was derived from the given secret (HKDF), as NextAuth.js does."_s,
             u"signed first and then encrypted"_s});
}

void TestHeaderFindingWords::saysWhyDecryptingFailed_data()
{
    using enum JweFault;
    addSaidColumns();
    const auto failed = [](JweFault fault) {
        return TokenNotDecrypted{"dir", "A256GCM", DecryptionState::Failed, {}, DecryptionFailure{fault, "iv", 8, 12}};
    };
    const auto row = [&](const char *name, JweFault fault, const QString &reason) {
        addSaid(name, failed(fault), u"The token could not be decrypted"_s,
                {u"It is encrypted with “dir” and “A256GCM”. "_s + reason});
    };
    row("content", ContentMismatch, u"Key and content do not belong together"_s);
    row("key", KeyUnwrapFailed, u"The key or password that was tried does not open it"_s);
    row("member", MemberInvalid, u"The header’s member “iv”, which the algorithm depends on"_s);
    row("length", WrongLength, u"Its part “iv” has a length of 8 bytes; 12 are needed."_s);
    row("epk", EphemeralKeyRefused, u"The sender’s key in the header (epk)"_s);
    row("zip", CompressionUnsupported, u"It is compressed in a way that is not known here (zip)"_s);
    row("damaged", InflateFailed, u"It was decrypted, but the compressed content (zip) is damaged"_s);
    auto costly = failed(TooManyIterations);
    costly.state = DecryptionState::LimitExceeded;
    addSaid("rounds", costly, u"Decrypting the token would cost too much"_s,
            {u"It asks for 8 rounds of stretching a password (p2c); 12 is the limit."_s, u"with fewer rounds"_s});
    costly.failure->fault = InflatedTooLarge;
    addSaid("size", costly, u"Decrypting the token would cost too much"_s,
            {u"grows beyond 12 bytes, which is the limit."_s, u"Ask the sender for a smaller token."_s});
}

QTEST_GUILESS_MAIN(TestHeaderFindingWords)
#include "tst_header_finding_words.moc"
