// SPDX-License-Identifier: Apache-2.0
#include "ui/make/json_editor.h"

#include "ui/look/theme.h"
#include "ui/token/decoded/json_highlighter.h"

#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace tokenscope::ui {

JsonEditor::JsonEditor(const QString &name, Tone names, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new JsonHighlighter(document(), names))
    , m_numbers(new QWidget(this))
{
    setAccessibleName(name);
    setFont(fixedFont());
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setLayoutDirection(Qt::LeftToRight); // code, in every language
    m_numbers->installEventFilter(this);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &JsonEditor::placeNumbers);
    connect(this, &QPlainTextEdit::updateRequest, m_numbers, QOverload<>::of(&QWidget::update));
    // New colours are no new text, and come by textChanged() too.
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isReplacing && toPlainText() != m_known) {
            m_known = toPlainText();
            emit edited();
        }
    });
    placeNumbers();
}

void JsonEditor::replaceText(const QString &text)
{
    if (text == toPlainText())
        return;
    m_isReplacing = true;
    m_known = text;
    const int line = textCursor().blockNumber();
    const int column = textCursor().positionInBlock();
    QTextCursor whole(document());
    whole.select(QTextCursor::Document);
    whole.insertText(text);
    const QTextBlock block = document()->findBlockByNumber(std::min(line, blockCount() - 1));
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::min(column, block.length() - 1));
    setTextCursor(cursor);
    m_isReplacing = false;
}

void JsonEditor::markLine(int line)
{
    m_markedLine = line;
    QList<QTextEdit::ExtraSelection> marks;
    if (line > 0 && line <= blockCount()) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document()->findBlockByNumber(line - 1));
        mark.format.setBackground(color(Tone::BadSurface));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    setExtraSelections(marks);
    m_numbers->update();
}

int JsonEditor::numbersWidth() const
{
    const int digits = std::max(2, int(QString::number(blockCount()).size()));
    return fontMetrics().horizontalAdvance(u'9') * (digits + 2);
}

void JsonEditor::placeNumbers()
{
    setViewportMargins(numbersWidth(), 0, 0, 0);
    m_numbers->setGeometry(0, 0, numbersWidth(), height());
}

void JsonEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ThemeChange) {
        m_highlighter->rehighlight();
        markLine(m_markedLine);
    }
}

void JsonEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeNumbers();
}

bool JsonEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_numbers && event->type() == QEvent::Paint) {
        paintNumbers();
        return true;
    }
    return QPlainTextEdit::eventFilter(watched, event);
}

void JsonEditor::paintNumbers()
{
    QPainter painter(m_numbers);
    painter.setFont(font());
    const int gap = fontMetrics().horizontalAdvance(u'9');
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > height())
            break;
        painter.setPen(color(block.blockNumber() + 1 == m_markedLine ? Tone::Bad : Tone::Muted));
        painter.drawText(QRectF(0, place.top(), m_numbers->width() - gap, fontMetrics().height()), Qt::AlignRight,
                         QString::number(block.blockNumber() + 1));
    }
}

} // namespace tokenscope::ui
