// SPDX-License-Identifier: Apache-2.0
#include "tests/explain/all_sentences.h"
#include "tests/translation/pseudo_language.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope::tests;

namespace {

/// Titles of what a rule is from, which have one language.
QString withoutTitles(QString text)
{
    return text.remove(u"GitHub, generating a JSON Web Token for a GitHub App"_s);
}

} // namespace

/// Every sentence about a token goes through translation, under the name by which translators know it.
class TestPseudoLanguage final : public QObject
{
    Q_OBJECT

private slots:
    void marksWhatIsTranslated();
    void everySentenceIsTranslated();
};

void TestPseudoLanguage::marksWhatIsTranslated()
{
    QCOMPARE(englishIn(u"⟦Ŧĥé ķéý “of it”⟧ (⟦ñö⟧)"_s), QStringList());
    QCOMPARE(englishIn(u"⟦Ŧĥé ķéý⟧ left out ⟦ñöŧ the ķéý⟧"_s), QStringList({u"left"_s, u"out"_s, u"the"_s}));
    const PseudoLanguage language(PseudoLanguage::Script::LongLatin);
    const QString words = QCoreApplication::translate("DurationWords", "%1 seconds");
    QVERIFY2(words.startsWith(u"⟦%1 šéçöñđš"_s), qPrintable(words));
    QCOMPARE(QCoreApplication::translate("DurationWords", "that nobody says"), u"that nobody says"_s);
    QCOMPARE(language.unknownTexts(), QStringList(u"[DurationWords] that nobody says"_s));
}

void TestPseudoLanguage::everySentenceIsTranslated()
{
    const PseudoLanguage language(PseudoLanguage::Script::LongLatin);
    QStringList faults;
    int count = 0;
    sayEverything({[](const QString &) {},
                   [&](const QString &about, const QString &text) {
                       ++count;
                       if (const QStringList english = englishIn(withoutTitles(text)); !english.isEmpty())
                           faults << u"%1: “%2” in: %3"_s.arg(about, english.join(u' '), text);
                   }});
    QVERIFY(count > 1000);
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.first(std::min<qsizetype>(faults.size(), 300)).join(u'\n')));
    QVERIFY2(language.unknownTexts().isEmpty(), qPrintable(language.unknownTexts().join(u'\n')));
}

QTEST_GUILESS_MAIN(TestPseudoLanguage)
#include "tst_pseudo_language.moc"
