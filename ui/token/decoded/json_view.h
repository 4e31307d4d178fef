// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/theme.h"
#include "ui/token/decoded/decoded_text.h"

#include <QHash>
#include <QPlainTextEdit>
#include <QTextBlock>

#include <optional>
#include <vector>

namespace tokenscope::ui {

/// What is beside a member of the outermost object.
struct MemberNote
{
    QString member; ///< its name
    QString text;
    bool alarming = false;

    bool operator==(const MemberNote &) const = default;
};

class JsonHighlighter;

/// JSON, read-only, with notes painted in a column at the right of the members. The notes are not in the text: what is
/// selected and copied is what was signed, and a note whose time moves on disturbs neither selection nor scroll
/// position.
class JsonView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// Names of members are in the colour of `names`.
    JsonView(const QString &accessibleName, Tone names, QWidget *parent = nullptr);

    /// The same text again changes nothing.
    void showText(const DecodedText &decoded);
    /// One for each member that is shown; empty ones for members with nothing to add.
    void showNotes(std::vector<MemberNote> notes);

    /// Of the line that the cursor is on, as decodedJson() counts them.
    int currentLine() const;
    const QString &shownText() const { return m_text; }
    /// Lights up the lines of an outermost member; of none, nothing.
    void lightUp(const std::optional<std::size_t> &member);

    /// The height that shows all of it.
    int heightOfContent() const;
    int heightOfLines(int lines) const;

    QSize minimumSizeHint() const override;

signals:
    /// Up was pressed on the first line.
    void leftUpwards();
    /// The pointer is over another outermost member than before.
    void memberHovered(const std::optional<std::size_t> &member);
    /// A menu about what stands on the line, at that place of the screen.
    void menuWanted(int line, const QPoint &place);
    /// Ctrl+C where nothing is selected, and Ctrl+Shift+C.
    void valueWanted(int line);
    void pathWanted(int line);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void hideBraces();
    void leaveBraces();
    QTextBlock firstShown() const;
    void fitLines();
    int lineHeight() const;
    void paintLights();
    const MemberNote *noteOf(const QTextBlock &block) const;
    void paintNote(QPainter &painter, const QTextBlock &block, const QRectF &geometry, const MemberNote &note) const;
    bool goesOn(const QTextBlock &block) const;
    void paintGoingOn(QPainter &painter, const QTextBlock &block, const QRectF &geometry) const;
    void findMemberBlocks(const std::vector<int> &memberLines);
    static int lineOf(const QTextBlock &block);
    std::optional<std::size_t> memberOfLine(int line) const;
    void hover(const std::optional<std::size_t> &member);

    QString m_text;
    std::vector<int> m_memberLines;
    std::optional<std::size_t> m_hovered;
    bool m_hasText = false;
    QHash<int, std::size_t> m_memberOfBlock;
    std::vector<MemberNote> m_notes;
    JsonHighlighter *m_highlighter = nullptr;
};

} // namespace tokenscope::ui
