// SPDX-License-Identifier: Apache-2.0
#include "ui/token/input/token_editor.h"

#include "endpoint/pasted/pasted_text.h"
#include "inspect/text/embedded_token.h"
#include "inspect/text/masked_text.h"
#include "ui/look/secret_clipboard.h"
#include "ui/look/theme.h"
#include "ui/look/tokens.h"
#include "ui/token/input/segment_highlighter.h"
#include "ui/token/lines/display_lines.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>
#include <QtMath>

#include <algorithm>
#include <utility>

namespace tokenscope::ui {

namespace {

/// Above this, wrapping takes longer than a person should wait for.
constexpr qsizetype maximumWrappedLength = qsizetype(16) * 1024;
constexpr int fewestLines = 2;
constexpr int mostLines = 5;
constexpr int editorMargin = 2;
constexpr int editorBelow = 8;
constexpr int scrollLimit = 1; ///< less than that beside the lines, and they would scroll

/// Without the private keys in what the field would show. What is behind it is looked through off this thread.
std::optional<QString> withoutShownKeys(const QString &text)
{
    const QStringView shown = QStringView(text).first(std::min(text.size(), display_lines::maximumShown));
    const auto masked = inspect::withoutPrivateKeys(shown.toUtf8().toStdString());
    if (!masked)
        return std::nullopt;
    QString whole = QString::fromStdString(*masked);
    whole += QStringView(text).sliced(shown.size());
    return whole;
}

/// A token that is pasted takes the place of what was there, wherever the cursor is: in the middle of another one it
/// would be none. The beginning of one may be meant for what is selected.
bool standsForItself(const QString &text, bool hasSelection)
{
    using enum endpoint::PastedSort;
    constexpr qsizetype looked = qsizetype(64) * 1024;
    if (text.size() > looked)
        return inspect::findEmbeddedTokens(text.first(looked).toStdString()).has_value();
    const endpoint::PastedSort sort = endpoint::sortOfPasted(text);
    return sort == Token || sort == TokenWithin || (sort == CutToken && !hasSelection);
}

} // namespace

TokenEditor::TokenEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new SegmentHighlighter(document()))
    , m_lights(*document())
{
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Token"));
    setAccessibleDescription(tr("A token, or anything with a token in it"));
    setPlaceholderText(tr("Paste a token, a curl command, an HTTP header or a log line with a token in it …"));
    setFont(fixedFont());
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setLineWrapMode(WidgetWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(editorMargin);
    placeText();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(document(), &QTextDocument::contentsChanged, this, &TokenEditor::onContentsChanged);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &QWidget::updateGeometry);
}

QString TokenEditor::text() const
{
    if (m_original && m_original->revision == document()->revision())
        return m_original->text;
    return display_lines::text(*document(), m_leftOut);
}

void TokenEditor::setText(const QString &text)
{
    QTextCursor everything(document());
    everything.select(QTextCursor::Document);
    replace(everything, text);
    moveCursor(QTextCursor::Start);
}

void TokenEditor::replaceForGood(const QString &text)
{
    m_hasWithheldKey = inspect::hasWithheldMark(text.toStdString());
    setText(text);
    moveCursor(QTextCursor::End);
    document()->clearUndoRedoStacks();
    m_leftOut.keepOnly(*document());
}

void TokenEditor::showSegments(const std::shared_ptr<const inspect::Inspection> &inspection)
{
    const auto sameColors = [](const inspect::Inspection &a, const inspect::Inspection &b) {
        const auto role = [](const inspect::Segment &x, const inspect::Segment &y) {
            return x.role == y.role && x.range == y.range;
        };
        return a.ignored == b.ignored && std::ranges::equal(a.segments, b.segments, role);
    };
    const bool unchanged =
        m_inspection && inspection && sameColors(*m_inspection, *inspection) && m_highlighter->hasColors();
    m_inspection = inspection;
    if (!unchanged)
        recolor();
}

void TokenEditor::bringTokenToSight()
{
    const auto start = m_highlighter->start();
    if (!start)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(*start);
    setTextCursor(cursor);
    ensureCursorVisible();
    // Its first line on top: what comes before it is not what people read.
    const int above = qFloor(cursorRect().top() / QFontMetricsF(font()).lineSpacing());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + above);
}

QSize TokenEditor::sizeHint() const
{
    const int lines = isOneLine() ? 1 : std::clamp(linesOfText(), fewestLines, mostLines);
    return {QPlainTextEdit::sizeHint().width(), heightOfLines(lines)};
}

QSize TokenEditor::minimumSizeHint() const
{
    return {QPlainTextEdit::minimumSizeHint().width(), heightOfLines(isOneLine() ? 1 : fewestLines)};
}

void TokenEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void TokenEditor::keyPressEvent(QKeyEvent *event)
{
    const bool breaksLine =
        event->matches(QKeySequence::InsertParagraphSeparator) || event->matches(QKeySequence::InsertLineSeparator);
    if (!breaksLine) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    // The stock handler would copy the mark of a made-up line break to the new line.
    QTextCursor cursor = textCursor();
    display_lines::insertLineBreak(cursor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

bool TokenEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void TokenEditor::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText())
        return;
    const QString text = source->text();
    if (!document()->isEmpty() && standsForItself(text, textCursor().hasSelection()))
        return setText(text);
    replace(textCursor(), text);
    ensureCursorVisible();
}

QMimeData *TokenEditor::createMimeDataFromSelection() const
{
    auto *selection = new QMimeData; // the caller owns it
    selection->setText(display_lines::selectedText(textCursor(), m_leftOut));
    markAsSecret(*selection); // a token is somebody's sign-in
    return selection;
}

void TokenEditor::replace(QTextCursor cursor, const QString &given)
{
    const auto masked = withoutShownKeys(given);
    m_hasWithheldKey = m_hasWithheldKey || masked;
    insertShown(std::move(cursor), masked.value_or(given));
}

void TokenEditor::insertShown(QTextCursor cursor, const QString &text)
{
    const int kept = document()->characterCount() - 1 - (cursor.selectionEnd() - cursor.selectionStart());
    const QStringView shown = QStringView(text).first(display_lines::LeftOut::shownLength(text));
    const bool isLong = kept + shown.size() > maximumWrappedLength;
    if (isLong)
        wrapFor(kept + shown.size()); // before the text is there: wrapping it even once is slow
    clearColors();
    makeRoomToLeaveOut(text.size() - shown.size());
    cursor.beginEditBlock();
    display_lines::insert(cursor, shown, isLong ? display_lines::maximumLength : maximumWrappedLength);
    if (shown.size() < text.size()) {
        const int number = m_leftOut.add(text, shown.size());
        display_lines::insertLeftOut(cursor, number, m_leftOut.words(number));
    }
    cursor.endEditBlock();
    if (kept == 0)
        m_original = Original{text, document()->revision()};
}

/// Where a lot is kept for undo already, undo ends here.
void TokenEditor::makeRoomToLeaveOut(qsizetype length)
{
    constexpr qsizetype most = qsizetype(32) * 1024 * 1024;
    if (length == 0 || m_leftOut.size() + length <= most)
        return;
    document()->clearUndoRedoStacks();
    m_leftOut.keepOnly(*document());
}

void TokenEditor::onContentsChanged()
{
    if (m_isColoring)
        return;
    if (m_original && m_original->revision != document()->revision())
        m_original.reset();
    m_hasWithheldKey = m_hasWithheldKey && inspect::hasWithheldMark(text().toStdString());
    wrapFor(document()->characterCount() - 1); // it counts an end of block after the last character
    placeText();
    updateGeometry();
    emit edited();
}

void TokenEditor::wrapFor(qsizetype length)
{
    const LineWrapMode mode = length > maximumWrappedLength ? NoWrap : WidgetWidth;
    if (mode == lineWrapMode())
        return;
    setLineWrapMode(mode);
    setHorizontalScrollBarPolicy(mode == NoWrap ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void TokenEditor::recolor()
{
    if (!m_inspection)
        return clearColors();
    const QScopedValueRollback coloring(m_isColoring, true);
    const QString shown = text();
    m_highlighter->showInspection(shown, *m_inspection);
    m_lights.showInspection(shown, *m_inspection);
}

void TokenEditor::clearColors()
{
    const QScopedValueRollback coloring(m_isColoring, true);
    m_highlighter->clear();
    m_lights.clear();
    lightUp({});
}

void TokenEditor::lightUp(const std::optional<TokenMember> &member)
{
    QList<QTextEdit::ExtraSelection> lights;
    if (const auto characters = member ? m_lights.charactersOf(*member) : std::nullopt) {
        QTextEdit::ExtraSelection light;
        light.cursor = *characters;
        light.format.setBackground(color(Tone::Selection));
        lights.append(light);
    }
    setExtraSelections(lights);
}

bool TokenEditor::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        hover(m_lights.memberAt(cursorForPosition(static_cast<QMouseEvent *>(event)->pos()).position()));
    else if (event->type() == QEvent::Leave)
        hover({});
    return QPlainTextEdit::viewportEvent(event);
}

void TokenEditor::hover(const std::optional<TokenMember> &member)
{
    if (std::exchange(m_hovered, member) != member)
        emit memberHovered(member);
}

void TokenEditor::setBrief(bool brief)
{
    if (std::exchange(m_isBrief, brief) == brief)
        return;
    placeText();
    setVerticalScrollBarPolicy(brief ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
}

/// What the empty field says needs more.
bool TokenEditor::isOneLine() const
{
    return m_isBrief && !document()->isEmpty();
}

/// Only whole lines are seen: the upper half of one more looks like a mistake.
void TokenEditor::placeText()
{
    int below = 0;
    if (!isOneLine()) {
        const int room = height() - 2 * editorMargin - 2 * frameWidth() - editorBelow;
        below = editorBelow + std::max(0, room % lineHeight() - scrollLimit);
    }
    const QMargins wanted = readingMargins(measure::edge - editorMargin, 0, measure::gap - editorMargin, below);
    if (viewportMargins() != wanted)
        setViewportMargins(wanted);
}

void TokenEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeText();
    if (event->oldSize().width() != event->size().width())
        updateGeometry(); // it wraps elsewhere now
}

/// As many as count. The document knows a block's only once it is laid out, and does not say so when it is.
int TokenEditor::linesOfText() const
{
    int lines = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid() && lines < mostLines; block = block.next()) {
        document()->documentLayout()->blockBoundingRect(block);
        lines += block.lineCount();
    }
    return lines;
}

int TokenEditor::lineHeight() const
{
    return qCeil(QFontMetricsF(font()).lineSpacing());
}

int TokenEditor::heightOfLines(int lines) const
{
    const int scrollBar = lineWrapMode() == NoWrap ? horizontalScrollBar()->sizeHint().height() : 0;
    const int margins = 2 * int(document()->documentMargin()) + 2 * frameWidth() + (isOneLine() ? 0 : editorBelow);
    return lines * lineHeight() + margins + scrollBar + scrollLimit;
}

} // namespace tokenscope::ui
