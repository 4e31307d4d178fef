// SPDX-License-Identifier: Apache-2.0
#include "explain/language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>
#include <array>
#include <atomic>

namespace tokenscope::explain {

using namespace Qt::StringLiterals;

namespace {

std::atomic<Language> spoken = Language::English;

constexpr std::array<Language, 3> allLanguages{Language::English, Language::German, Language::Spanish};

/// `de` of `de_AT.UTF-8@euro`
QString languagePart(const QString &locale)
{
    const auto end =
        std::ranges::find_if(locale, [](QChar c) { return c == u'_' || c == u'-' || c == u'.' || c == u'@'; });
    return locale.first(end - locale.begin()).toLower();
}

bool isPlainLocale(const QString &locale)
{
    const QString name = languagePart(locale);
    return name.isEmpty() || name == "c"_L1 || name == "posix"_L1;
}

QString localeOfMessages()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const QString value = qEnvironmentVariable(variable); !value.isEmpty())
            return value;
    }
    return {};
}

QLocale::Language localeLanguage(Language language)
{
    switch (language) {
    case Language::English:
        return QLocale::English;
    case Language::German:
        return QLocale::German;
    case Language::Spanish:
        return QLocale::Spanish;
    }
    return QLocale::English;
}

/// How dates and numbers are written beside words of that language.
QLocale localeFor(Language language)
{
    const QLocale system = QLocale::system();
    const bool isEnglish = language == Language::English;
    if (system.language() == localeLanguage(language) || (isEnglish && system.language() == QLocale::C))
        return system;
    return QLocale(localeLanguage(language));
}

} // namespace

std::span<const Language> languages()
{
    return allLanguages;
}

QString languageCode(Language language)
{
    switch (language) {
    case Language::English:
        return u"en"_s;
    case Language::German:
        return u"de"_s;
    case Language::Spanish:
        return u"es"_s;
    }
    return {};
}

QString languageName(Language language)
{
    switch (language) {
    case Language::English:
        return u"English"_s;
    case Language::German:
        return u"Deutsch"_s;
    case Language::Spanish:
        return u"Español"_s;
    }
    return {};
}

std::optional<Language> languageOf(const QString &locale)
{
    const QString part = languagePart(locale);
    for (const Language language : allLanguages) {
        if (languageCode(language) == part)
            return language;
    }
    return std::nullopt;
}

Language languageOfEnvironment()
{
    const QString locale = localeOfMessages();
    if (isPlainLocale(locale))
        return Language::English;
    const QStringList wanted = qEnvironmentVariable("LANGUAGE").split(u':', Qt::SkipEmptyParts) + QStringList(locale);
    for (const QString &each : wanted) {
        if (const auto language = languageOf(each))
            return *language;
    }
    return Language::English;
}

Language spokenLanguage()
{
    return spoken;
}

SpokenLanguage::SpokenLanguage(Language language)
{
    QLocale::setDefault(localeFor(Language::English));
    if (language == Language::English)
        return;
    const QString code = languageCode(language);
    m_isLoaded = m_words.load(u":/translations/tokenscope_%1.qm"_s.arg(code));
    if (!m_isLoaded) // a mixture would be worse than English
        return;
    if (m_wordsOfQt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_wordsOfQt);
    QLocale::setDefault(localeFor(language));
    spoken = language;
    QCoreApplication::installTranslator(&m_words); // the last one is asked first
}

SpokenLanguage::~SpokenLanguage()
{
    spoken = Language::English;
    QCoreApplication::removeTranslator(&m_wordsOfQt);
    QCoreApplication::removeTranslator(&m_words);
    QLocale::setDefault(QLocale::system());
}

} // namespace tokenscope::explain
