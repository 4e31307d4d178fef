// SPDX-License-Identifier: Apache-2.0
#include "ui/token/decoded/json_view.h"

#include "ui/look/long_text.h"
#include "ui/look/theme.h"
#include "ui/look/widgets.h"
#include "ui/token/decoded/json_highlighter.h"
#include "ui/token/lines/display_lines.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>

#include <QtMath>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

namespace {

constexpr int noteGap = 2; ///< at least, between a member and its note
constexpr int narrowestNote = 6;

double textWidth(const QTextBlock &block)
{
    return block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).naturalTextWidth() : 0;
}

} // namespace

JsonView::JsonView(const QString &accessibleName, Tone names, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new JsonHighlighter(document(), names))
{
    makeTextView(*this, accessibleName);
    document()->setDocumentMargin(2);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
}

void JsonView::showText(const DecodedText &decoded)
{
    if (m_hasText && decoded.text == m_text)
        return;
    m_hasText = true;
    m_text = decoded.text;
    showNotes({});
    m_highlighter->setDocument(nullptr); // colours come once, when all of the text is there
    QTextCursor everything(document());
    everything.select(QTextCursor::Document);
    display_lines::insert(everything, m_text);
    if (m_text.size() <= display_lines::maximumColoredLength)
        m_highlighter->setDocument(document());
    moveCursor(QTextCursor::Start);
    findMemberBlocks(decoded.memberLines);
    updateGeometry();
}

void JsonView::showNotes(std::vector<MemberNote> notes)
{
    if (notes == m_notes)
        return;
    m_notes = std::move(notes);
    QStringList words;
    for (const MemberNote &note : m_notes) {
        if (!note.text.isEmpty())
            words += note.member + u": "_s + note.text;
    }
    setAccessibleDescription(words.join(u"; "_s));
    viewport()->update();
}

int JsonView::heightOfContent() const
{
    const int lines = int(document()->size().height());
    const bool scrolls = horizontalScrollBar()->maximum() > 0;
    return lines * qCeil(QFontMetricsF(font()).lineSpacing()) + 2 * int(document()->documentMargin()) + 2 +
           (scrolls ? horizontalScrollBar()->sizeHint().height() : 0);
}

QSize JsonView::minimumSizeHint() const
{
    return {8 * fontMetrics().averageCharWidth(), 2 * fontMetrics().lineSpacing()};
}

bool JsonView::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_highlighter->document())
        m_highlighter->rehighlight();
    return QPlainTextEdit::event(event);
}

bool JsonView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        hover(memberOfLine(lineOf(cursorForPosition(static_cast<QMouseEvent *>(event)->pos()).block())));
    else if (event->type() == QEvent::Leave)
        hover({});
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const MemberNote *note = noteOf(cursorForPosition(help->pos()).block());
    if (note)
        QToolTip::showText(help->globalPos(), plainToolTip(note->text), this);
    else
        QToolTip::hideText();
    return true;
}

void JsonView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up && event->modifiers() == Qt::NoModifier && textCursor().blockNumber() == 0)
        emit leftUpwards();
    else if (event->matches(QKeySequence::Copy) && !textCursor().hasSelection())
        emit valueWanted(currentLine());
    else if (event->keyCombination() == QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_C))
        emit pathWanted(currentLine());
    else
        QPlainTextEdit::keyPressEvent(event);
}

void JsonView::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setFont(smallFont());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF geometry = blockBoundingGeometry(block).translated(contentOffset());
        if (geometry.top() > event->rect().bottom())
            break;
        if (const MemberNote *note = noteOf(block))
            paintNote(painter, block, geometry, *note);
    }
}

QMimeData *JsonView::createMimeDataFromSelection() const
{
    auto *selection = new QMimeData; // the caller owns it
    selection->setText(display_lines::selectedText(textCursor()));
    return selection;
}

void JsonView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const int line = isByKey ? currentLine() : lineOf(cursorForPosition(event->pos()).block());
    emit menuWanted(line, isByKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

int JsonView::currentLine() const
{
    return lineOf(textCursor().block());
}

/// A long line goes on in further blocks.
int JsonView::lineOf(const QTextBlock &block)
{
    int line = -1;
    for (QTextBlock each = block.document()->begin(); each.isValid(); each = each.next()) {
        line += display_lines::isContinuation(each) ? 0 : 1;
        if (each == block)
            break;
    }
    return line;
}

std::optional<std::size_t> JsonView::memberOfLine(int line) const
{
    const auto behind = std::ranges::upper_bound(m_memberLines, line);
    const bool isLast = line == int(m_text.count(u'\n')); // which closes the object
    if (behind == m_memberLines.begin() || isLast)
        return std::nullopt;
    return std::size_t(behind - m_memberLines.begin()) - 1;
}

void JsonView::hover(const std::optional<std::size_t> &member)
{
    if (std::exchange(m_hovered, member) != member)
        emit memberHovered(member);
}

void JsonView::lightUp(const std::optional<std::size_t> &member)
{
    QList<QTextEdit::ExtraSelection> lights;
    int line = -1;
    for (QTextBlock block = document()->begin(); member && block.isValid(); block = block.next()) {
        line += display_lines::isContinuation(block) ? 0 : 1;
        if (memberOfLine(line) != member)
            continue;
        QTextEdit::ExtraSelection light;
        light.cursor = QTextCursor(block);
        light.format.setBackground(color(Tone::Selection));
        light.format.setProperty(QTextFormat::FullWidthSelection, true);
        lights.append(light);
    }
    setExtraSelections(lights);
}

const MemberNote *JsonView::noteOf(const QTextBlock &block) const
{
    const auto member = m_memberOfBlock.constFind(block.blockNumber());
    if (member == m_memberOfBlock.cend() || *member >= m_notes.size() || m_notes[*member].text.isEmpty())
        return nullptr;
    return &m_notes[*member];
}

void JsonView::paintNote(QPainter &painter, const QTextBlock &block, const QRectF &geometry,
                         const MemberNote &note) const
{
    const double character = QFontMetricsF(font()).averageCharWidth();
    const double margin = document()->documentMargin();
    const double left = geometry.left() + margin + textWidth(block) + noteGap * character;
    const double room = viewport()->width() - left - character;
    if (room < narrowestNote * character)
        return; // the tool tip has it
    painter.setPen(color(note.alarming ? Tone::Bad : Tone::Muted));
    const QString text = QFontMetricsF(smallFont()).elidedText(note.text, Qt::ElideRight, room);
    painter.drawText(QRectF(left, geometry.top(), room, geometry.height()), Qt::AlignRight | Qt::AlignVCenter, text);
}

void JsonView::findMemberBlocks(const std::vector<int> &memberLines)
{
    m_memberOfBlock.clear();
    m_memberLines = memberLines;
    m_hovered.reset();
    int line = -1;
    std::size_t member = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && member < memberLines.size(); block = block.next()) {
        if (display_lines::isContinuation(block))
            continue;
        if (++line == memberLines[member])
            m_memberOfBlock.insert(block.blockNumber(), member++);
    }
}

} // namespace tokenscope::ui
