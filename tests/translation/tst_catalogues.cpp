// SPDX-License-Identifier: Apache-2.0
#include "explain/language/language.h"
#include "tests/translation/catalogue.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::tests;

/// The catalogues in translations/ say all that the programs say, and nothing else.
class TestCatalogues final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyTextHasItsClass();
    void agreesWithTheSources_data() { addLanguages(); }
    void agreesWithTheSources();
    void everyTextIsTranslated_data() { addLanguages(); }
    void everyTextIsTranslated();
    void translationsFitTheirTexts_data() { addLanguages(); }
    void translationsFitTheirTexts();
    void misfitsAreFound_data();
    void misfitsAreFound();

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const explain::Language language : explain::languages()) {
            const QString code = explain::languageCode(language);
            if (language != explain::Language::English)
                QTest::newRow(qPrintable(code)) << code;
        }
    }

    static QString allSources();

    Catalogue m_wanted;
};

QString TestCatalogues::allSources()
{
    QString all;
    for (const auto &folder : {u"/src"_s, u"/ui"_s, u"/app"_s}) {
        QDirIterator files(QStringLiteral(TOKENSCOPE_SOURCE_DIR) + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all += QString::fromUtf8(file.readAll());
        }
    }
    return all;
}

void TestCatalogues::initTestCase()
{
    m_wanted = extractMessages();
    QVERIFY(m_wanted.size() > 3000);
}

/// A text is asked for by the class that its `tr` belongs to: by the whole name of a class with Q_OBJECT, else by the
/// name in Q_DECLARE_TR_FUNCTIONS or in the call. Where lupdate does not find that class, it writes down what nobody
/// asks by.
void TestCatalogues::everyTextHasItsClass()
{
    const QString sources = allSources();
    QStringList contexts;
    for (const auto &[key, nothing] : m_wanted)
        contexts << key.context;
    contexts.removeDuplicates();
    for (const QString &context : contexts) {
        const QString name = context.section(u"::"_s, -1);
        const bool isNamed =
            sources.contains(u"Q_DECLARE_TR_FUNCTIONS(%1)"_s.arg(context)) || sources.contains(u'"' + context + u'"');
        const bool isClass =
            context.startsWith(u"tokenscope::ui::"_s) &&
            sources.contains(QRegularExpression(u"class %1( final)? : public[^{]*\\{\\s*Q_OBJECT"_s.arg(name)));
        QVERIFY2(isNamed || isClass, qPrintable(context));
    }
}

void TestCatalogues::agreesWithTheSources()
{
    QFETCH(const QString, language);
    const Catalogue catalogue = readCatalogue(cataloguePath(language));
    QStringList faults;
    for (const auto &[key, nothing] : m_wanted) {
        if (!catalogue.contains(key))
            faults << u"missing: [%1] %2"_s.arg(key.context, key.source);
    }
    for (const QString &line : superfluous(catalogue, m_wanted))
        faults << u"not in the sources: "_s + line;
    QVERIFY2(faults.isEmpty(), qPrintable(u"scripts/translations brings them up to date.\n"_s + faults.join(u'\n')));
}

void TestCatalogues::everyTextIsTranslated()
{
    QFETCH(const QString, language);
    const QStringList left = untranslated(readCatalogue(cataloguePath(language)), m_wanted);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

void TestCatalogues::translationsFitTheirTexts()
{
    QFETCH(const QString, language);
    const QStringList faults = unfitting(readCatalogue(cataloguePath(language)));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestCatalogues::misfitsAreFound_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<bool>("fits");
    QTest::newRow("order") << u"%1 of %2"_s << u"%2: %1"_s << true;
    QTest::newRow("placeholder lost") << u"%1 of %2"_s << u"%2"_s << false;
    QTest::newRow("placeholder twice") << u"%1 of %2"_s << u"%1 %2 %1"_s << false;
    QTest::newRow("percent sign") << u"100 %"_s << u"100 %"_s << true;
    QTest::newRow("mnemonic") << u"&Open"_s << u"Ö&ffnen"_s << true;
    QTest::newRow("mnemonic lost") << u"&Open"_s << u"Öffnen"_s << false;
    QTest::newRow("ampersand") << u"this & that"_s << u"dies & das"_s << true;
    QTest::newRow("line break lost") << u"a\nb"_s << u"a b"_s << false;
    QTest::newRow("blank lost") << u"a "_s << u"a"_s << false;
}

void TestCatalogues::misfitsAreFound()
{
    QFETCH(const QString, source);
    QFETCH(const QString, translation);
    QFETCH(const bool, fits);
    QCOMPARE(unfitting({{{u"Any"_s, source, {}}, translation}}).isEmpty(), fits);
}

QTEST_GUILESS_MAIN(TestCatalogues)
#include "tst_catalogues.moc"
