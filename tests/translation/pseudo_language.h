// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/translation/catalogue.h"

#include <QMutex>
#include <QTranslator>

#include <set>

namespace tokenscope::tests {

/// A language that nobody speaks, of all texts that lupdate finds in the sources: in brackets, with accents and 40 %
/// longer, or in Hebrew letters from right to left. What is asked for and is not among them is remembered: no
/// translation would ever reach it.
class PseudoLanguage final : public QTranslator
{
public:
    enum class Script { LongLatin, RightToLeft };

    /// Holds for texts that are asked for from now on.
    explicit PseudoLanguage(Script script);
    PseudoLanguage(const PseudoLanguage &) = delete;
    PseudoLanguage &operator=(const PseudoLanguage &) = delete;
    ~PseudoLanguage() override;

    QString translate(const char *context, const char *source, const char *comment, int number) const override;
    bool isEmpty() const override { return false; }

    /// Texts of this program, not of Qt, that the sources are not known to hold.
    QStringList unknownTexts() const;

private:
    Script m_script;
    const Catalogue &m_messages;
    mutable QMutex m_mutex; ///< texts are asked for on any thread
    mutable std::set<QString> m_unknown;
};

/// What of a text that is put together from such words is in English all the same: letters outside of all brackets and
/// quotation marks, and everyday words without accents.
QStringList englishIn(const QString &text);

} // namespace tokenscope::tests
