// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"
#include "ui/token/input/member_lights.h"
#include "ui/token/lines/display_lines.h"

#include <QPlainTextEdit>

#include <memory>
#include <optional>

namespace tokenscope::ui {

class SegmentHighlighter;

/// The field that takes a token, or anything with one in it. A long text is shown in shorter lines, and a very long one
/// in part, so that a megabyte costs no waiting; text() gives back what was put in, to the character. A private key
/// that is put in is not taken: a mark is in its place, for text(), undo, copying and assistive tools too.
class TokenEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TokenEditor(QWidget *parent = nullptr);

    QString text() const;
    /// Replaces what is there; can be undone.
    void setText(const QString &text);
    /// The same for good: nothing that was there before can be brought back by undo.
    void replaceForGood(const QString &text);
    /// Whether marks stand in the text in place of a private key, which the field takes nothing of.
    bool hasWithheldKey() const { return m_hasWithheldKey; }
    /// Scrolls to where the coloured token starts.
    void bringTokenToSight();
    /// Colours the text by an inspection of it.
    void showSegments(const std::shared_ptr<const inspect::Inspection> &inspection);

    /// Lights up the characters of a member; of none, nothing.
    void lightUp(const std::optional<TokenMember> &member);

    /// With what is around them.
    int heightOfLines(int lines) const;
    /// One line where room is short.
    void setBrief(bool brief);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The text is another one. Unlike textChanged(), which comes for new colours too.
    void edited();
    /// The pointer is over the characters of another one than before.
    void memberHovered(const std::optional<tokenscope::ui::TokenMember> &member);

protected:
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    /// The text as it was given, while the document has not changed since: it keeps a carriage return and the like.
    struct Original
    {
        QString text;
        int revision;
    };

    void replace(QTextCursor cursor, const QString &given);
    void insertShown(QTextCursor cursor, const QString &text);
    void makeRoomToLeaveOut(qsizetype length);
    void onContentsChanged();
    void wrapFor(qsizetype length);
    void recolor();
    void hover(const std::optional<TokenMember> &member);
    void clearColors();
    void placeText();
    int linesOfText() const;
    int lineHeight() const;
    bool isOneLine() const;

    bool m_isBrief = false;

    SegmentHighlighter *m_highlighter;
    MemberLights m_lights;
    std::optional<TokenMember> m_hovered;
    std::optional<Original> m_original;
    display_lines::LeftOut m_leftOut;
    std::shared_ptr<const inspect::Inspection> m_inspection;
    bool m_isColoring = false;
    bool m_hasWithheldKey = false;
};

} // namespace tokenscope::ui
