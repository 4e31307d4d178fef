// SPDX-License-Identifier: Apache-2.0
#include "ui/look/value_form.h"

#include "ui/look/tab_order.h"
#include "ui/look/theme.h"
#include "ui/look/tinted_card.h"
#include "ui/look/tokens.h"

#include <QFontMetrics>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace tokenscope::ui {

namespace {

constexpr int margin = 8;

Glyph markOf(Tone tone)
{
    return tone == Tone::Bad ? Glyph::MarkBad : tone == Tone::Warning ? Glyph::MarkWarning : Glyph::MarkInfo;
}

void makeParagraph(PlainLabel &label)
{
    label.setWordWrap(true);
    label.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label.setMinimumWidth(1); // a word without a break must not widen the window
}

} // namespace

ValueForm::ValueForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(readingMargins(measure::edge, 0, margin, margin));
    column->setSpacing(0);
    column->addLayout(m_grid);
    column->addStretch(1);
    m_grid->setHorizontalSpacing(margin);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, scaled(measure::labels));
}

ValueField *ValueForm::addRow(const QString &label, const QString &value, const QString &aside)
{
    const int row = m_grid->rowCount();
    auto *caption = new PlainLabel(label, this);
    caption->setFont(smallFont());
    setTone(*caption, Tone::Muted);
    m_grid->addWidget(caption, row, 0);

    auto *field = new ValueField(label, this);
    field->setValue(value);
    if (!m_fields.isEmpty())
        field->setFocusPolicy(Qt::ClickFocus);
    m_fields.append(field);
    auto *line = new QHBoxLayout;
    line->setSpacing(2);
    line->addWidget(field);
    if (!aside.isEmpty()) {
        if (value.isEmpty())
            field->setMaximumWidth(0); // what is beside it is all there is to see
        else
            line->addSpacing(margin);
        auto *remark = new PlainLabel(aside, this);
        remark->setFont(smallFont());
        setTone(*remark, Tone::Muted);
        line->addWidget(remark);
    }
    line->addWidget(new CopyButton(label, field, this));
    line->addStretch();
    m_grid->addLayout(line, row, 1);
    return field;
}

void ValueForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        moveFocus(1);
    else if (event->key() == Qt::Key_Up)
        moveFocus(-1);
    else
        QWidget::keyPressEvent(event);
}

void ValueForm::moveFocus(int by)
{
    const auto current = std::ranges::find_if(m_fields, &QWidget::hasFocus);
    const qsizetype next = current - m_fields.begin() + by;
    if (current == m_fields.end() || next < 0 || next >= m_fields.size())
        return;
    m_fields[next]->setFocus(Qt::TabFocusReason); // all of it is selected then, as by Tab
    auto *area = parentWidget() ? qobject_cast<QScrollArea *>(parentWidget()->parentWidget()) : nullptr;
    if (area)
        area->ensureWidgetVisible(m_fields[next]);
}

PlainLabel *ValueForm::addText(const QString &text)
{
    auto *paragraph = new PlainLabel(text, this);
    makeParagraph(*paragraph);
    m_grid->addWidget(paragraph, m_grid->rowCount(), 0, 1, 2);
    return paragraph;
}

PlainLabel *ValueForm::addHeadline(const QString &text)
{
    auto *headline = addText(text);
    QFont font = headline->font();
    font.setBold(true);
    headline->setFont(font);
    return headline;
}

PlainLabel *ValueForm::addHeadline(Tone tone, const QString &text)
{
    auto *headline = addHeadline(text);
    setTone(*headline, tone);
    return headline;
}

void ValueForm::addNote(Tone tone, const QString &title, const QString &explanation)
{
    auto *card = new TintedCard(this);
    card->setGround(tone);
    card->setAccessibleName(title);
    card->setAccessibleDescription(explanation);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(10, margin, 10, margin);
    grid->setHorizontalSpacing(margin);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new GlyphIcon(markOf(tone), tone == Tone::Muted ? Tone::Neutral : tone, card), 0, 0,
                    Qt::AlignTop | Qt::AlignHCenter);
    const auto addLine = [&](const QString &text, const QFont &font, int row) {
        auto *line = new PlainLabel(text, card);
        line->setFont(font);
        makeParagraph(*line);
        grid->addWidget(line, row, 1);
        return line;
    };
    addLine(title, strong(card->font()), 0);
    if (!explanation.isEmpty())
        setTone(*addLine(explanation, smallFont(), 1), Tone::Muted);
    m_grid->setRowMinimumHeight(m_grid->rowCount(), margin);
    m_grid->addWidget(card, m_grid->rowCount(), 0, 1, 2);
}

void ValueForm::setTopMargin(int pixels)
{
    QMargins margins = layout()->contentsMargins();
    margins.setTop(pixels);
    layout()->setContentsMargins(margins);
}

void ValueForm::addSpace()
{
    m_grid->setRowMinimumHeight(m_grid->rowCount(), margin / 2);
}

FormArea::FormArea(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

void FormArea::setForm(ValueForm *form)
{
    setWidget(form);
    continueTabOrder(*this, *form);
    form->setAutoFillBackground(false); // setWidget() turns it on, over the panel's colour
    updateGeometry();
}

void FormArea::setMaximumLines(int lines)
{
    m_maximumLines = lines;
    updateGeometry();
}

QSize FormArea::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int limit = metrics.lineSpacing() * m_maximumLines;
    int wanted = metrics.lineSpacing() * 2;
    if (widget()) {
        const QLayout &form = *widget()->layout();
        wanted = form.hasHeightForWidth() ? form.totalHeightForWidth(width()) : form.totalSizeHint().height();
    }
    return {metrics.averageCharWidth() * 60, std::min(wanted, limit)};
}

QSize FormArea::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.averageCharWidth() * 30, std::min(sizeHint().height(), metrics.lineSpacing() * 3)};
}

void FormArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry(); // wrapped text needs another height
}

} // namespace tokenscope::ui
