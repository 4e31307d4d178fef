// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/finding_words.h"

#include "tests/explain/finding_samples.h"
#include "tests/explain/found_corpus.h"
#include "tests/explain/plain_language.h"

#include "inspect/findings/fact.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <string>
#include <utility>

using namespace tokenscope;
using namespace Qt::StringLiterals;
using explain::FindingWords;
using explain::findingWords;
using inspect::Code;
using inspect::Finding;

namespace {

QString blemishOf(const FindingWords &words)
{
    for (const QString &fault :
         {blemishOfTitle(words.title), blemishOfSentence(words.explanation), blemishOfSentence(words.nextStep)}) {
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

QString joined(const FindingWords &words)
{
    return words.title + u" | "_s + words.explanation + u" | "_s + words.nextStep;
}

void addSampleRows()
{
    QTest::addColumn<Finding>("finding");
    int row = 0;
    const auto add = [&row](const char *source, const Finding &finding) {
        const std::string_view name = inspect::codeName(finding.code);
        QTest::addRow("%s %d %.*s", source, ++row, int(name.size()), name.data()) << finding;
    };
    for (const Finding &finding : findingSamples())
        add("sample", finding);
    static const std::vector<Finding> found = distinctFindings(makeFoundCorpus());
    for (const Finding &finding : found)
        add("found", finding);
}

/// Texts that a finding has for programs, and that are not said of it: where its key is named beside it, and where some
/// of the ways in which it can be said have no use for it. All others are always said.
const std::map<std::string, QString> unsaidTexts = {
    {"alg_absent.kid", u"never"_s},
    {"alg_unregistered.kid", u"never"_s},
    {"audience_missing.claim", u"at times"_s},
    {"audience_missing.observed", u"at times"_s},
    {"base64_padding.kid", u"never"_s},
    {"base64_standard_alphabet.kid", u"never"_s},
    {"binding_broken.alg", u"never"_s},
    {"binding_broken.family", u"never"_s},
    {"binding_broken.kid", u"never"_s},
    {"binding_broken.statement", u"at times"_s},
    {"binding_broken.superior", u"at times"_s},
    {"binding_unchecked.thumbprint", u"never"_s},
    {"certificate_expired.kid", u"never"_s},
    {"certificate_key_differs.kid", u"never"_s},
    {"certificate_thumbprint_differs.kid", u"never"_s},
    {"chain_broken.issuer", u"at times"_s},
    {"chain_broken.root", u"at times"_s},
    {"chain_broken.subject", u"at times"_s},
    {"claim_missing.expected", u"at times"_s},
    {"coordinate_length.kid", u"never"_s},
    {"coordinate_length.member", u"at times"_s},
    {"crit_malformed.name", u"at times"_s},
    {"disclosure_invalid.name", u"at times"_s},
    {"duplicate_member.pointer", u"at times"_s},
    {"encrypted_token.alg", u"at times"_s},
    {"encrypted_token.enc", u"at times"_s},
    {"encrypted_token.kid", u"at times"_s},
    {"exponent_unusual.kid", u"never"_s},
    {"header_not_json.character", u"never"_s},
    {"key_confusion.kid", u"at times"_s},
    {"key_expired.kid", u"never"_s},
    {"key_malformed.member", u"at times"_s},
    {"key_type_unknown.kid", u"never"_s},
    {"key_use_not_sig.kid", u"at times"_s},
    {"kid_rotated_out.other_kid", u"never"_s},
    {"kid_unknown.other_kid", u"at times"_s},
    {"leading_zero.kid", u"never"_s},
    {"member_invalid.values", u"at times"_s},
    {"member_wrong_type.kid", u"never"_s},
    {"missing_value.shown", u"at times"_s},
    {"modulus_too_large.kid", u"never"_s},
    {"payload_compressed.method", u"at times"_s},
    {"payload_not_json.character", u"at times"_s},
    {"payload_not_json.member", u"at times"_s},
    {"pem_inside_x5c.kid", u"never"_s},
    {"private_key_exposed.kid", u"at times"_s},
    {"quoted_token.quote", u"never"_s},
    {"signature_by_other_key.other_thumbprint", u"at times"_s},
    {"unrecognized_text.character", u"never"_s},
    {"unrecognized_text.detail", u"at times"_s},
    {"unrecognized_text.member", u"at times"_s},
    {"use_absent.kid", u"never"_s},
    {"use_and_key_ops_disagree.kid", u"never"_s},
    {"x5t_mismatch.other", u"at times"_s},
};

} // namespace

Q_DECLARE_METATYPE(tokenscope::inspect::Finding)

class TestFindingWords : public QObject
{
    Q_OBJECT

private slots:
    void samplesHoldEveryCode();
    void saysAllThreeTexts_data() { addSampleRows(); }
    void saysAllThreeTexts();
    void showsHostileTextEscaped_data() { addSampleRows(); }
    void showsHostileTextEscaped();
    void takesNoTextForAGap_data() { addSampleRows(); }
    void takesNoTextForAGap();
    void keepsLongTextShort_data() { addSampleRows(); }
    void keepsLongTextShort();
    void saysEachText_data();
    void saysEachText();
    void statesTheFigures_data();
    void statesTheFigures();
    void pointsAtTheFirstDifferentCharacter();
    void pointsAtANearMissOfTheAudience();
};

void TestFindingWords::samplesHoldEveryCode()
{
    const auto samples = findingSamples();
    for (const Code code : inspect::allCodes()) {
        const std::string name(inspect::codeName(code));
        QVERIFY2(std::ranges::find(samples, code, &Finding::code) != samples.end(), name.c_str());
    }
}

void TestFindingWords::saysAllThreeTexts()
{
    QFETCH(const Finding, finding);
    QCOMPARE(blemishOf(findingWords(finding)), QString());
}

void TestFindingWords::showsHostileTextEscaped()
{
    QFETCH(const Finding, finding);
    const FindingWords words = findingWords(withTexts(finding, hostileText));
    for (const char32_t c : joined(words).toStdU32String())
        QVERIFY2(!isUnsafeToShow(c), qPrintable(joined(words)));
}

void TestFindingWords::takesNoTextForAGap()
{
    QFETCH(const Finding, finding);
    const QString harmless = joined(findingWords(withTexts(finding, "zzzz")));
    const QString tricky = joined(findingWords(withTexts(finding, "%1%2")));
    QCOMPARE(tricky, QString(harmless).replace(u"zzzz"_s, u"%1%2"_s));
}

void TestFindingWords::keepsLongTextShort()
{
    QFETCH(const Finding, finding);
    const FindingWords words = findingWords(withTexts(finding, std::string(100'000, 'x')));
    QVERIFY(joined(words).size() < 1500);
}

void TestFindingWords::saysEachText_data()
{
    QTest::addColumn<int>("said");
    QTest::addColumn<int>("samples");
    QTest::addColumn<QString>("howOften");
    std::map<std::string, std::pair<int, int>> counts;
    for (const Finding &finding : findingSamples()) {
        for (const auto &[member, marked] : withEachText(finding, "Zq7")) {
            auto &[said, samples] = counts[member];
            said += joined(findingWords(marked)).contains(u"Zq7"_s) ? 1 : 0;
            ++samples;
        }
    }
    for (const auto &[member, howOften] : unsaidTexts)
        counts.try_emplace(member);
    for (const auto &[member, count] : counts) {
        const auto unsaid = unsaidTexts.find(member);
        QTest::newRow(member.c_str()) << count.first << count.second
                                      << (unsaid == unsaidTexts.end() ? u"always"_s : unsaid->second);
    }
}

void TestFindingWords::saysEachText()
{
    QFETCH(const int, said);
    QFETCH(const int, samples);
    QFETCH(const QString, howOften);
    QVERIFY(samples > 0);
    QCOMPARE(said == samples ? u"always"_s : said == 0 ? u"never"_s : u"at times"_s, howOften);
}

void TestFindingWords::statesTheFigures_data()
{
    QTest::addColumn<Code>("code");
    QTest::addColumn<QStringList>("figures");
    using enum Code;
    const auto row = [](Code code, const QStringList &figures) {
        const std::string_view name = inspect::codeName(code);
        QTest::addRow("%.*s", int(name.size()), name.data()) << code << figures;
    };
    row(Expired, {u"4 minutes ago"_s, u"Mon 23 Nov 2026 12:00:00 UTC"_s, u"4 min 11 s"_s, u"1 min of leeway is"_s});
    row(NotYetValid, {u"5 minutes"_s, u"Mon 23 Nov 2026 12:00:00 UTC"_s});
    row(IssuedInFuture, {u"in 5 minutes"_s});
    row(IssuerMismatch, {u"“https://a.example/”"_s, u"“https://a.example”"_s, u"character 18"_s, u"slash"_s});
    row(AudienceMismatch, {u"“my-app, other”"_s, u"“your-app”"_s});
    row(SubjectMismatch, {u"“pui_a”"_s, u"“pui_b”"_s});
    row(TypeMismatch, {u"“JWT”"_s, u"“at+jwt”"_s});
    row(AlgNotAllowed, {u"“HS256”"_s, u"“ES256, RS256”"_s});
    row(TokenTooOld, {u"2 h 5 min"_s, u"1 h"_s});
    row(LifetimeExcessive, {u"30 d"_s, u"1 d"_s});
    row(DateInMilliseconds, {u"1795435200000"_s, u"Mon 23 Nov 2026 12:00:00 UTC"_s});
    row(KeyTooSmall, {u"“legacy”"_s, u"1024"_s, u"2048"_s});
    row(KeyTypeMismatch, {u"“ES256”"_s, u"a key on the curve P-256"_s, u"an RSA key"_s});
    row(KidUnknown, {u"“2026-11”"_s, u"4 loaded keys"_s});
    row(KidRotatedOut, {u"“2026-07”"_s, u"Pangea AuthN"_s, u"Mon 23 Nov 2026 12:00:00 UTC"_s});
    row(SignatureWrongLength, {u"48 bytes"_s, u"64"_s, u"“ES256”"_s});
    row(SignatureDerEncoded, {u"71 bytes"_s, u"64 bytes"_s, u"it verifies"_s});
    row(SignatureByOtherKey, {u"“a”"_s, u"“b”"_s});
    row(WrongSegmentCount, {u"2 parts"_s, u"300 characters"_s, u"signature"_s});
    row(LookalikeCharacter, {u"Character 8 of the text"_s, u"U+0430"_s, u"Cyrillic"_s, u"“a”"_s});
    row(Base64InvalidCharacter, {u"Character 12 of the payload"_s, u"“!”"_s});
    row(CoordinateLength, {u"31 bytes"_s, u"32"_s});
    row(EmbeddedInText, {u"a curl command"_s});
    row(OpaqueToken, {u"Pangea user token"_s, u"“ptu_”"_s, u"36 characters"_s});
}

void TestFindingWords::statesTheFigures()
{
    QFETCH(const Code, code);
    QFETCH(const QStringList, figures);
    const auto samples = findingSamples();
    const auto sample = std::ranges::find(samples, code, &Finding::code);
    const QString text = joined(findingWords(*sample));
    for (const QString &figure : figures)
        QVERIFY2(text.contains(figure), qPrintable(figure + u" is not in: "_s + text));
}

void TestFindingWords::pointsAtTheFirstDifferentCharacter()
{
    const auto words =
        findingWords(inspect::makeFinding(inspect::found::IssuerMismatch{"https://é.example/eu", "https://é.example/us",
                                                                         inspect::NearMiss::OtherTenant, 19, false},
                                          "payload.iss"));
    QVERIFY2(words.explanation.contains(u"differ from character 19 on: “eu” instead of “us”"), // counted as people do
             qPrintable(words.explanation));
}

void TestFindingWords::pointsAtANearMissOfTheAudience()
{
    const auto words = findingWords(inspect::makeFinding(
        inspect::found::AudienceMismatch{"My-app", "my-app", inspect::NearMiss::Case}, "payload.aud"));
    QVERIFY2(words.explanation.contains(u"differ from character 1 on: “My-app” instead of “my-app”"),
             qPrintable(words.explanation));
}

QTEST_GUILESS_MAIN(TestFindingWords)
#include "tst_finding_words.moc"
