// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

#include <optional>
#include <span>

/// In which language the program speaks. JSON, CSV and codes are the same in each.
namespace tokenscope::explain {

enum class Language { English, German, Spanish };

/// All that there are; English, which the sources are written in, comes first.
std::span<const Language> languages();
/// `en`, `de`, `es`
QString languageCode(Language language);
/// As its speakers call it: "Deutsch".
QString languageName(Language language);
/// The language of `de`, `de_AT.UTF-8`, `de-AT`; nothing where the program does not speak it.
std::optional<Language> languageOf(const QString &locale);

/// What LC_ALL, LC_MESSAGES, LANG and LANGUAGE ask for, by the rules of gettext: the first of them that there is.
/// English if there is none, and in the locale `C`.
Language languageOfEnvironment();

/// The one that is spoken now, for what is not a sentence: names of days, a whole page. From any thread.
Language spokenLanguage();

/// The words of a language: of this program, and Qt's own where they are installed. They hold for texts that are asked
/// for after it was made, until it ends. Dates and numbers follow: as the system writes them where it has the same
/// language, else as is usual in it. There may be one at a time.
class SpokenLanguage
{
public:
    /// With an application object. `tokenscope_translations` has to be linked, or all but English stays English.
    explicit SpokenLanguage(Language language);
    SpokenLanguage(const SpokenLanguage &) = delete;
    SpokenLanguage &operator=(const SpokenLanguage &) = delete;
    ~SpokenLanguage();

    /// False where its words are not there.
    bool isLoaded() const { return m_isLoaded; }

private:
    QTranslator m_words;
    QTranslator m_wordsOfQt;
    bool m_isLoaded = true;
};

} // namespace tokenscope::explain
