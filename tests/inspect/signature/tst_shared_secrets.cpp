// SPDX-License-Identifier: Apache-2.0
#include "crypto/digest.h"
#include "jose/keys/jwk_builder.h"
#include "tests/inspect/token_workshop.h"
#include "tests/jose/public_key_spellings.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace Qt::StringLiterals;

/// A token signed with a shared secret is never accepted where the secret is public (threats, section M).
class TestSharedSecrets : public QObject
{
    Q_OBJECT

private slots:
    void publicKeyAsSecretIsRefused_data();
    void publicKeyAsSecretIsRefused();
    void digestOfPublicKeyIsRefused_data();
    void digestOfPublicKeyIsRefused();
    void publicKeyOfAnEarlierSetIsOne();
    void forgeryIsNamed_data();
    void forgeryIsNamed();
    void ordinarySecretBesidePublicKeysIsAccepted();
};

namespace {

KeySource secretSource(const workshop::Signer &forger, bool explicitKey)
{
    KeySource source = workshop::source({json::Value(forger.jwk)}, KeyOrigin::File);
    source.explicitKey = explicitKey;
    return source;
}

void addAlgorithms()
{
    QTest::addColumn<QString>("algorithm");
    for (const char *algorithm : {"RS256", "ES256", "ES384", "ES512", "ES256K", "EdDSA"})
        QTest::newRow(algorithm) << QString::fromLatin1(algorithm);
}

bool isRefused(const Inspection &inspection)
{
    return inspection.verdict == Verdict::Rejected && inspection.cause == Code::KeyConfusion &&
           inspection.signature.state != SignatureState::Verified;
}

} // namespace

void TestSharedSecrets::publicKeyAsSecretIsRefused_data()
{
    addAlgorithms();
}

void TestSharedSecrets::publicKeyAsSecretIsRefused()
{
    QFETCH(const QString, algorithm);
    const workshop::Signer signer = workshop::makeSigner(algorithm.toStdString(), "k");
    const auto spellings = jose::publicKeySpellings(jose::Jwk(signer.publicJwk()));
    for (std::size_t i = 0; i < spellings.size(); i += 7) { // all of them in tst_secret_content
        const jose::Spelling &spelling = spellings[i];
        const workshop::Signer forger = workshop::makeSecret("HS256", "s", spelling.text);
        InspectionKeys named = workshop::loaded({&signer});
        named.current.push_back(secretSource(forger, true));
        InspectionKeys inSet = workshop::keysOf({signer.publicJwk(), json::Value(forger.jwk)}, KeyOrigin::File);
        InspectionKeys alone;
        alone.current.push_back(secretSource(forger, true));
        for (const InspectionKeys *loaded : {&named, &inSet, spelling.standsAlone ? &alone : &named}) {
            if (!isRefused(workshop::judge(workshop::goodToken(forger), *loaded)))
                QFAIL(spelling.name.c_str());
        }
    }
}

void TestSharedSecrets::digestOfPublicKeyIsRefused_data()
{
    addAlgorithms();
}

void TestSharedSecrets::digestOfPublicKeyIsRefused()
{
    QFETCH(const QString, algorithm);
    const workshop::Signer signer = workshop::makeSigner(algorithm.toStdString(), "k");
    const Bytes digest = crypto::hash(crypto::Digest::Sha256, crypto::spkiDer(signer.key));
    for (const std::string &secret : {std::string(asText(digest)), jose::spellings::hex(digest)}) {
        const workshop::Signer forger = workshop::makeSecret("HS256", "s", secret);
        InspectionKeys loaded = workshop::loaded({&signer});
        loaded.current.push_back(secretSource(forger, true));
        QVERIFY(isRefused(workshop::judge(workshop::goodToken(forger), loaded)));
    }
}

void TestSharedSecrets::publicKeyOfAnEarlierSetIsOne()
{
    const workshop::Signer signer = workshop::makeSigner("RS256", "k");
    const Bytes modulus = base64url::decode(*signer.jwk.find("n")->asString()).value();
    const workshop::Signer forger = workshop::makeSecret("HS256", "s", asText(modulus));
    InspectionKeys loaded;
    loaded.current.push_back(secretSource(forger, true));
    loaded.earlier = workshop::loaded({&signer}).current;
    QVERIFY(isRefused(workshop::judge(workshop::goodToken(forger), loaded)));
}

void TestSharedSecrets::forgeryIsNamed_data()
{
    addAlgorithms();
}

/// Where only public keys are loaded, the likely spellings are found to be the secret.
void TestSharedSecrets::forgeryIsNamed()
{
    QFETCH(const QString, algorithm);
    const workshop::Signer signer = workshop::makeSigner(algorithm.toStdString(), "k");
    const crypto::Key &key = signer.key;
    const Bytes der = crypto::spkiDer(key);
    const std::string pem = crypto::spkiPem(key);
    std::vector<std::string> secrets = {pem,
                                        pem.substr(0, pem.size() - 1),
                                        std::string(asText(der)),
                                        base64url::encode(der),
                                        base64url::encodeStandard(der),
                                        jose::spellings::hex(der),
                                        json::write(signer.publicJwk()),
                                        "{\"keys\":[" + json::write(signer.publicJwk()) + "]}"};
    if (const std::string line = jose::spellings::sshLine(key); !line.empty())
        secrets.insert(secrets.end(), {line, line + "\n"});
    for (const std::string &secret : secrets) {
        const workshop::Signer forger = workshop::makeSecret("HS256", "k", secret);
        const Inspection inspection = workshop::judge(workshop::goodToken(forger), workshop::loaded({&signer}));
        QVERIFY(isRefused(inspection));
        QCOMPARE(inspection.hypotheses.size(), 1U);
        QCOMPARE(inspection.hypotheses.front().code, HypothesisCode::PublicKeyAsSecret);
    }
}

void TestSharedSecrets::ordinarySecretBesidePublicKeysIsAccepted()
{
    const workshop::Signer rsa = workshop::makeSigner("RS256", "k");
    const workshop::Signer ec = workshop::makeSigner("ES256", "e");
    for (const char *algorithm : {"HS256", "HS384", "HS512"}) {
        const workshop::Signer good = workshop::makeSigner(algorithm, "s");
        InspectionKeys loaded = workshop::loaded({&rsa, &ec});
        loaded.current.push_back(secretSource(good, true));
        QCOMPARE(workshop::judge(workshop::goodToken(good), loaded).verdict, Verdict::Accepted);
    }
}

QTEST_GUILESS_MAIN(TestSharedSecrets)
#include "tst_shared_secrets.moc"
