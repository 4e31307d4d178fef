// SPDX-License-Identifier: Apache-2.0
#include "ui/token/decoded/json_view.h"

#include "ui/look/long_text.h"
#include "ui/look/theme.h"
#include "ui/look/tokens.h"
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
#include <QPlainTextDocumentLayout>
#include <QScrollBar>
#include <QTextLayout>
#include <QToolTip>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

namespace {

constexpr int noteGap = 2; ///< at least, between a member and its note
constexpr int narrowestNote = 6;

/// Lines of the look's height with the text in their middle, of which a plain text's layout knows nothing.
class TallLines final : public QPlainTextDocumentLayout
{
public:
    using QPlainTextDocumentLayout::QPlainTextDocumentLayout;

    QRectF blockBoundingRect(const QTextBlock &block) const override
    {
        QRectF bounds = QPlainTextDocumentLayout::blockBoundingRect(block); // which lays the block out
        const int lines = block.isValid() && block.isVisible() ? block.layout()->lineCount() : 0;
        if (lines == 0 || m_lineHeight <= 0)
            return bounds;
        for (int i = 0; i < lines; ++i) {
            QTextLine line = block.layout()->lineAt(i);
            line.setPosition({line.x(), i * m_lineHeight + (m_lineHeight - line.height()) / 2});
        }
        const double below = block.next().isValid() ? 0 : document()->documentMargin();
        bounds.setHeight(lines * m_lineHeight + below);
        return bounds;
    }

    double lineHeight() const { return m_lineHeight; }
    void setLineHeight(double height) { m_lineHeight = height; }

private:
    double m_lineHeight = 0;
};

double textWidth(const QTextBlock &block)
{
    return block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).naturalTextWidth() : 0;
}

} // namespace

JsonView::JsonView(const QString &accessibleName, Tone names, QWidget *parent)
    : QPlainTextEdit(parent)
{
    auto *tall = new QTextDocument(this);
    tall->setDocumentLayout(new TallLines(tall));
    setDocument(tall);
    m_highlighter = new JsonHighlighter(tall, names);
    makeTextView(*this, accessibleName);
    document()->setDocumentMargin(2);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    setViewportMargins(readingMargins(measure::edge, 0, 0, 0)); // behind the headings
    fitLines();
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
    hideBraces();
    setTextCursor(QTextCursor(firstShown()));
    findMemberBlocks(decoded.memberLines);
    updateGeometry();
}

/// The object's own, on lines of their own: the heading says what it is. What is copied has them.
void JsonView::hideBraces()
{
    const bool isWhole = m_text.startsWith(u"{\n"_s) && m_text.endsWith(u"\n}"_s);
    for (QTextBlock brace : {document()->firstBlock(), document()->lastBlock()}) {
        brace.setVisible(!isWhole);
        if (isWhole)
            brace.setLineCount(0);
    }
}

QTextBlock JsonView::firstShown() const
{
    const QTextBlock first = document()->firstBlock();
    return first.isVisible() ? first : first.next();
}

/// Not less than the font needs.
void JsonView::fitLines()
{
    auto &layout = *static_cast<TallLines *>(document()->documentLayout());
    layout.setLineHeight(std::max<double>(scaled(measure::line), std::ceil(QFontMetricsF(font()).lineSpacing())));
}

int JsonView::lineHeight() const
{
    return int(static_cast<const TallLines *>(document()->documentLayout())->lineHeight());
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
    return heightOfLines(int(document()->size().height()));
}

int JsonView::heightOfLines(int lines) const
{
    const bool scrolls = horizontalScrollBar()->maximum() > 0;
    return lines * lineHeight() + 2 * int(document()->documentMargin()) + 2 +
           (scrolls ? horizontalScrollBar()->sizeHint().height() : 0);
}

QSize JsonView::minimumSizeHint() const
{
    return {8 * fontMetrics().averageCharWidth(), 2 * lineHeight()};
}

bool JsonView::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_highlighter && m_highlighter->document())
        m_highlighter->rehighlight();
    if (event->type() == QEvent::FontChange)
        fitLines();
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
    const QTextBlock block = cursorForPosition(help->pos()).block();
    QStringList words;
    if (goesOn(block))
        words += block.text().trimmed();
    if (const MemberNote *note = noteOf(block))
        words += note->text;
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(words.join(u'\n')), this);
    return true;
}

void JsonView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up && event->modifiers() == Qt::NoModifier && textCursor().block() == firstShown())
        emit leftUpwards();
    else if (event->matches(QKeySequence::Copy) && !textCursor().hasSelection())
        emit valueWanted(currentLine());
    else if (event->keyCombination() == QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_C))
        emit pathWanted(currentLine());
    else
        QPlainTextEdit::keyPressEvent(event);
    leaveBraces();
}

/// The cursor stays where it is seen.
void JsonView::leaveBraces()
{
    const QTextBlock block = textCursor().block();
    if (!block.isVisible() && !textCursor().hasSelection())
        setTextCursor(QTextCursor(block == document()->firstBlock() ? block.next() : block.previous()));
}

void JsonView::paintEvent(QPaintEvent *event)
{
    paintLights();
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setFont(smallFont());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF geometry = blockBoundingGeometry(block).translated(contentOffset());
        if (geometry.top() > event->rect().bottom())
            break;
        if (const MemberNote *note = noteOf(block))
            paintNote(painter, block, geometry, *note);
        if (goesOn(block))
            paintGoingOn(painter, block, geometry);
    }
}

/// Whole rows, with a bar before them.
void JsonView::paintLights()
{
    QPainter painter(viewport());
    constexpr int bar = 2;
    for (const QTextEdit::ExtraSelection &light : extraSelections()) {
        const QRectF row = blockBoundingGeometry(light.cursor.block()).translated(contentOffset());
        const QRect whole(0, qRound(row.top()), viewport()->width(), lineHeight());
        painter.fillRect(whole, color(Tone::Selection));
        painter.fillRect(isRightToLeft() ? QRect(whole.right() - bar + 1, whole.top(), bar, whole.height())
                                         : QRect(0, whole.top(), bar, whole.height()),
                         color(Tone::Accent));
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

/// Behind the right edge.
bool JsonView::goesOn(const QTextBlock &block) const
{
    return block.isVisible() &&
           contentOffset().x() + document()->documentMargin() + textWidth(block) > viewport()->width();
}

/// A line does not just stop at the edge: it ends in an ellipsis, and one can scroll.
void JsonView::paintGoingOn(QPainter &painter, const QTextBlock &block, const QRectF &geometry) const
{
    const QString sign(QChar(0x2026));
    const int width = qCeil(QFontMetricsF(font()).horizontalAdvance(sign)) + 2;
    const QRect place(viewport()->width() - width, qRound(geometry.top()), width, lineHeight());
    const auto lights = extraSelections();
    const bool isLit = std::ranges::any_of(
        lights, [&block](const QTextEdit::ExtraSelection &each) { return each.cursor.block() == block; });
    painter.fillRect(place, color(isLit ? Tone::Selection : Tone::Surface));
    painter.setPen(color(Tone::Muted));
    painter.drawText(place, Qt::AlignCenter, sign);
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
