// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

class QTextBlock;
class QTextCursor;
class QTextDocument;

/// Long lines in a text document. Laying out a line takes time that grows with the square of its length, so that a
/// token of 1 MiB on one line would stop the window for half a minute. Here a line is put into a document as several
/// shorter ones; those line breaks are marked as made up, and are not in the text that comes back.
namespace tokenscope::ui::display_lines {

inline constexpr qsizetype maximumLength = 4096;
/// Longer texts stay in one colour: to colour them would hold the window up.
inline constexpr qsizetype maximumColoredLength = qsizetype(64) * 1024;

/// More of one text is not put into a document: a line costs seven microseconds whatever is in it, and the stock editor
/// touches each. What is left out is said in a line of its own, the made-up line that stands for it.
inline constexpr qsizetype maximumShown = qsizetype(256) * 1024;
inline constexpr int maximumLines = 2000;

/// What is left out, by the number that its line carries. Anyone who owns the document keeps them, for undo too.
class LeftOut
{
public:
    /// Where `text` has to end to be short enough to be shown.
    static qsizetype shownLength(QStringView text);

    /// From `start` on.
    int add(const QString &text, qsizetype start);
    QStringView text(int number) const;
    /// The line that stands for it.
    QString words(int number) const;
    /// Characters in all.
    qsizetype size() const;
    /// Forgets what no line of the document stands for.
    void keepOnly(const QTextDocument &document);

private:
    struct Text
    {
        QString whole;
        qsizetype start;
    };

    QList<Text> m_texts;
};

/// Puts `text` in place of the cursor's selection, as one step for undo. No line gets longer than `longest`.
void insert(QTextCursor &cursor, QStringView text, qsizetype longest = maximumLength);
/// A line that stands for text that is left out.
void insertLeftOut(QTextCursor &cursor, int number, const QString &words);
/// A line break that the user made.
void insertLineBreak(QTextCursor &cursor);

/// Whether the line break in front of the block is made up.
bool isContinuation(const QTextBlock &block);

/// A line that stands for what was left out counts as that, as long as its words are whole.
QString text(const QTextDocument &document, const LeftOut &leftOut = {});
QString selectedText(const QTextCursor &cursor, const LeftOut &leftOut = {});

/// `position` in the text as it came, as a position in the document.
int documentPosition(const QTextDocument &document, qsizetype position);

} // namespace tokenscope::ui::display_lines
