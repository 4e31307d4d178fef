// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "crypto/signing/verify.h"
#include "jose/compact.h"
#include "tests/inspect/token_workshop.h"

#include <QTest>

#include <random>

using namespace tokenscope;
using namespace Qt::StringLiterals;

/// A good token with one bit of its text changed is never verified, wherever the bit lies and whatever the algorithm.
class TestMutations : public QObject
{
    Q_OBJECT

private slots:
    void noChangedBitIsVerified_data();
    void noChangedBitIsVerified();
    void atLeastTwoHundredThousandWereTried();

private:
    int m_tried = 0;
};

namespace {

/// Whole inspections look for causes too and cost a hundred times as much: one in so many goes all the way.
constexpr int wholeInspectionEvery = 50;

/// What every judgement of a token comes down to: its bytes, decoded strictly, against the key.
bool isVerified(const workshop::Signer &signer, std::string_view token)
{
    if (jose::countSegments(token) != 3)
        return false;
    const auto parts = jose::CompactJws::split(token);
    const auto signature = base64url::decode(parts.signature);
    if (!base64url::decode(parts.header) || !base64url::decode(parts.payload) || !signature)
        return false;
    const auto *algorithm = crypto::findSignatureAlgorithm(signer.algorithm);
    return crypto::verify(*algorithm, signer.key, asBytes(parts.signingInput()), *signature) ==
           crypto::Outcome::Verified;
}

} // namespace

void TestMutations::noChangedBitIsVerified_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<int>("count");
    for (const auto &algorithm : crypto::signatureAlgorithms()) {
        const bool isFast = algorithm.family == crypto::Family::Hmac || algorithm.family == crypto::Family::RsaPkcs1 ||
                            algorithm.family == crypto::Family::RsaPss || algorithm.name == "ES256" ||
                            algorithm.name == "EdDSA" || algorithm.name == "Ed25519";
        const auto name = QString::fromLatin1(algorithm.name.data(), qsizetype(algorithm.name.size()));
        QTest::newRow(name.toLatin1().constData()) << name << (isFast ? 17'000 : 1'500);
    }
}

void TestMutations::noChangedBitIsVerified()
{
    QFETCH(const QString, algorithm);
    QFETCH(const int, count);
    const auto signer = workshop::makeSigner(algorithm.toStdString(), "k");
    const auto keys = workshop::keysOf({json::Value(signer.jwk)}, inspect::KeyOrigin::Pasted);
    const std::string good = workshop::goodToken(signer);
    QVERIFY(isVerified(signer, good));
    QCOMPARE(workshop::judge(good, keys).verdict, inspect::Verdict::Accepted);

    std::mt19937 random; // the same places at each run: what fails once fails again
    std::uniform_int_distribution<std::size_t> anyBit(0, good.size() * 8 - 1);
    for (int i = 0; i < count; ++i) {
        const std::size_t bit = anyBit(random);
        std::string changed = good;
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
        const bool isWhole = i % wholeInspectionEvery == 0;
        if (isVerified(signer, changed) ||
            (isWhole && workshop::judge(changed, keys).verdict == inspect::Verdict::Accepted))
            QFAIL(qPrintable(u"bit %1 of byte %2 of %3"_s.arg(bit % 8).arg(bit / 8).arg(algorithm)));
        ++m_tried;
    }
}

void TestMutations::atLeastTwoHundredThousandWereTried()
{
    qInfo("%d changed tokens, none of them verified", m_tried);
    QVERIFY(m_tried >= 200'000);
}

QTEST_GUILESS_MAIN(TestMutations)
#include "tst_mutations.moc"
