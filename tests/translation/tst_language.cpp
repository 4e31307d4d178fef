// SPDX-License-Identifier: Apache-2.0
#include "explain/language/language.h"
#include "explain/phrases/duration_words.h"
#include "explain/phrases/typed_moment.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using explain::Language;
using explain::SpokenLanguage;

namespace {

/// Monday, in UTC
constexpr Moment noon{std::chrono::sys_days{std::chrono::year(2026) / 11 / 30} + std::chrono::hours(12)};

} // namespace

/// Which language is chosen, and what follows from it.
class TestLanguage final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void namesComeBack();
    void followsTheEnvironment_data();
    void followsTheEnvironment();
    void speaks_data();
    void speaks();
    void datesAreReadAsTheyAreShown_data() { addLanguages(); }
    void datesAreReadAsTheyAreShown();
    void timesAreTypedInEachLanguage_data();
    void timesAreTypedInEachLanguage();
    void numbersFollow_data();
    void numbersFollow();

private:
    static void addLanguages()
    {
        QTest::addColumn<Language>("language");
        for (const Language language : explain::languages())
            QTest::newRow(qPrintable(explain::languageCode(language))) << language;
    }

    static void setEnvironment(const QByteArray &all, const QByteArray &messages, const QByteArray &lang,
                               const QByteArray &language)
    {
        qputenv("LC_ALL", all);
        qputenv("LC_MESSAGES", messages);
        qputenv("LANG", lang);
        qputenv("LANGUAGE", language);
    }
};

void TestLanguage::cleanup()
{
    setEnvironment("C.UTF-8", {}, {}, {});
}

void TestLanguage::namesComeBack()
{
    for (const Language language : explain::languages()) {
        QCOMPARE(explain::languageOf(explain::languageCode(language)), language);
        QVERIFY(!explain::languageName(language).isEmpty());
    }
    QCOMPARE(explain::languages().front(), Language::English);
    QCOMPARE(explain::languageOf(u"de_AT.UTF-8@euro"_s), Language::German);
    QCOMPARE(explain::languageOf(u"es-MX"_s), Language::Spanish);
    for (const auto &other : {u""_s, u"fr_FR"_s, u"system"_s, u"den"_s, u"_de"_s})
        QVERIFY2(!explain::languageOf(other), qPrintable(other));
}

void TestLanguage::followsTheEnvironment_data()
{
    QTest::addColumn<QByteArrayList>("variables"); // LC_ALL, LC_MESSAGES, LANG, LANGUAGE
    QTest::addColumn<Language>("language");
    const auto row = [](const char *name, const QByteArrayList &variables, Language language) {
        QTest::newRow(name) << variables << language;
    };
    row("nothing is set", {"", "", "", ""}, Language::English);
    row("LANG", {"", "", "de_DE.UTF-8", ""}, Language::German);
    row("LC_MESSAGES before LANG", {"", "es_ES.UTF-8", "de_DE.UTF-8", ""}, Language::Spanish);
    row("LC_ALL before all", {"en_GB.UTF-8", "es_ES.UTF-8", "de_DE.UTF-8", ""}, Language::English);
    row("LANGUAGE before the locale", {"", "", "en_US.UTF-8", "de"}, Language::German);
    row("the first of LANGUAGE that there is", {"", "", "en_US.UTF-8", "fr:es_AR:de"}, Language::Spanish);
    row("English in LANGUAGE", {"", "", "de_DE.UTF-8", "en:de"}, Language::English);
    row("none of LANGUAGE", {"", "", "de_DE.UTF-8", "fr:it"}, Language::German);
    row("C", {"C", "", "de_DE.UTF-8", "de"}, Language::English);
    row("C.UTF-8, whatever LANGUAGE says", {"C.UTF-8", "", "", "de"}, Language::English);
    row("POSIX", {"", "", "POSIX", "de"}, Language::English);
    row("a language that there is not", {"", "", "fr_FR.UTF-8", ""}, Language::English);
    row("without a country", {"", "", "de", ""}, Language::German);
    row("nonsense", {"", "", "///", ":::"}, Language::English);
}

void TestLanguage::followsTheEnvironment()
{
    QFETCH(const QByteArrayList, variables);
    QFETCH(const Language, language);
    setEnvironment(variables[0], variables[1], variables[2], variables[3]);
    QCOMPARE(explain::languageOfEnvironment(), language);
}

void TestLanguage::speaks_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("words");
    QTest::newRow("English") << Language::English << u"4 minutes"_s;
    QTest::newRow("German") << Language::German << u"4 Minuten"_s;
    QTest::newRow("Spanish") << Language::Spanish << u"4 minutos"_s;
}

void TestLanguage::speaks()
{
    QFETCH(const Language, language);
    QFETCH(const QString, words);
    {
        const SpokenLanguage spoken(language);
        QVERIFY(spoken.isLoaded());
        QCOMPARE(explain::roughDuration(std::chrono::minutes(4)), words);
    }
    QCOMPARE(explain::roughDuration(std::chrono::minutes(4)), u"4 minutes"_s);
}

void TestLanguage::datesAreReadAsTheyAreShown()
{
    QFETCH(const Language, language);
    const SpokenLanguage spoken(language);
    for (int day = 0; day < 366; ++day) {
        const Moment moment = noon + std::chrono::days(day);
        const QString shown = explain::calendarTime(moment);
        QVERIFY2(explain::readTypedMoment(shown, noon) == moment, qPrintable(shown));
    }
}

void TestLanguage::timesAreTypedInEachLanguage_data()
{
    using namespace std::chrono_literals;
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("distance");
    const auto row = [](Language language, const QString &typed, std::chrono::seconds distance) {
        QTest::newRow(qPrintable(typed)) << language << typed << qint64(distance.count());
    };
    row(Language::German, u"gestern 20:00"_s, -16h);
    row(Language::German, u"heute um 13:00 Uhr"_s, 1h);
    row(Language::German, u"vor 3 Stunden"_s, -3h);
    row(Language::German, u"vor 2 Tagen"_s, -48h);
    row(Language::German, u"in 1 Woche"_s, 168h);
    row(Language::German, u"in 5 Minuten"_s, 5min);
    row(Language::German, u"vor 90 Sekunden"_s, -90s);
    row(Language::German, u"yesterday 20:00"_s, -16h);
    row(Language::Spanish, u"ayer 20:00"_s, -16h);
    row(Language::Spanish, u"hoy a las 13:00"_s, 1h);
    row(Language::Spanish, u"hace 3 horas"_s, -3h);
    row(Language::Spanish, u"hace 2 días"_s, -48h);
    row(Language::Spanish, u"dentro de 1 semana"_s, 168h);
    row(Language::Spanish, u"en 5 minutos"_s, 5min);
    row(Language::Spanish, u"hace 90 segundos"_s, -90s);
    row(Language::English, u"3 hours ago"_s, -3h);
}

void TestLanguage::timesAreTypedInEachLanguage()
{
    QFETCH(const Language, language);
    QFETCH(const QString, typed);
    QFETCH(const qint64, distance);
    const SpokenLanguage spoken(language);
    QCOMPARE(explain::readTypedMoment(typed, noon), std::optional(noon + std::chrono::seconds(distance)));
}

void TestLanguage::numbersFollow_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("number");
    QTest::newRow("English, in the locale C") << Language::English << u"123,456"_s;
    QTest::newRow("German") << Language::German << u"123.456"_s;
    QTest::newRow("Spanish") << Language::Spanish << u"123.456"_s;
}

void TestLanguage::numbersFollow()
{
    QFETCH(const Language, language);
    QFETCH(const QString, number);
    const SpokenLanguage spoken(language);
    QCOMPARE(QLocale().toString(123'456), number);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
