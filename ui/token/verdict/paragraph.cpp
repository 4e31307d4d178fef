// SPDX-License-Identifier: Apache-2.0
#include "ui/token/verdict/paragraph.h"

#include <QEvent>
#include <QTextDocument>
#include <QTextLayout>
#include <QWheelEvent>

#include <cmath>

namespace tokenscope::ui {

namespace {

double layOut(const QString &line, const QFont &font, double width)
{
    QTextLayout layout(line, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double height = 0;
    layout.beginLayout();
    for (QTextLine piece = layout.createLine(); piece.isValid(); piece = layout.createLine()) {
        piece.setLineWidth(width);
        height += std::ceil(piece.height());
    }
    layout.endLayout();
    return height;
}

} // namespace

Paragraph::Paragraph(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    align();
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

/// Where what is around it begins, whatever its own language: next to its mark.
void Paragraph::align()
{
    QTextOption option = document()->defaultTextOption();
    option.setAlignment(Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    document()->setDefaultTextOption(option);
}

void Paragraph::setParagraph(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setPlainText(text);
    updateGeometry();
}

int Paragraph::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const double room = std::max(1, width - margins.left() - margins.right());
    double height = 0;
    for (const QString &line : m_text.split(u'\n'))
        height += layOut(line, font(), room);
    return int(std::ceil(height)) + margins.top() + margins.bottom();
}

QSize Paragraph::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 40;
    return {width, heightForWidth(width)};
}

QSize Paragraph::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().height()};
}

void Paragraph::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

void Paragraph::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // there is nothing to scroll here; what lies around it may
}

} // namespace tokenscope::ui
