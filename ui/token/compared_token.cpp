// SPDX-License-Identifier: Apache-2.0
#include "ui/token/compared_token.h"

#include "explain/verdict/token_list_words.h"
#include "ui/look/theme.h"
#include "ui/look/tokens.h"
#include "ui/token/input/segment_highlighter.h"
#include "ui/token/verdict/token_summary.h"
#include "ui/token/verdict/verdict_mark.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokenscope::ui {

namespace {

constexpr int linesOfToken = 4;

/// "A" or "B" on a dark square, as it is in the table's head.
class LetterMark final : public PlainLabel
{
public:
    LetterMark(const QString &letter, QWidget *parent)
        : PlainLabel(letter, parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setForegroundRole(QPalette::Base); // of the letter, light on dark
    }

    QSize sizeHint() const override { return {scaled(measure::chip), scaled(measure::chip)}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int side = scaled(measure::chip);
        const QRect square(0, (height() - side) / 2, side, side);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Tone::Text));
        painter.drawRoundedRect(square, measure::pillRadius, measure::pillRadius);
        painter.setPen(color(Tone::Surface));
        painter.setFont(strong(smallFont()));
        painter.drawText(square, Qt::AlignCenter, text());
    }
};

Glyph glyphOfVerdict(MarkIcon::Mark mark)
{
    switch (mark) {
    case MarkIcon::Mark::Passed:
        return Glyph::MarkGood;
    case MarkIcon::Mark::Failed:
        return Glyph::MarkBad;
    case MarkIcon::Mark::Warning:
        return Glyph::MarkWarning;
    case MarkIcon::Mark::NotChecked:
    case MarkIcon::Mark::Unknown:
    case MarkIcon::Mark::Waiting:
    case MarkIcon::Mark::OtherTime:
    case MarkIcon::Mark::Information:
        break;
    }
    return Glyph::MarkAsk;
}

} // namespace

ComparedToken::ComparedToken(const QString &letter, const QString &name, QWidget *parent)
    : Panel(parent)
    , m_verdict(new Badge(this))
    , m_summary(new TokenSummary(this))
    , m_paste(new QPushButton(glyphIcon(Glyph::Paste, Tone::Text), tr("Paste"), this))
    , m_text(new QPlainTextEdit(this))
    , m_highlighter(new SegmentHighlighter(m_text->document()))
{
    m_paste->setProperty("flat", true);
    m_paste->setProperty("small", true);
    m_paste->setFlat(true);
    m_paste->setAutoDefault(false);
    m_paste->setAccessibleName(tr("Paste as token %1").arg(letter));
    m_text->setAccessibleName(name);
    m_text->setPlaceholderText(tr("Paste or drop token %1 here").arg(letter));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(0);
    m_text->setTabChangesFocus(true);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *head = new CardHead(this);
    head->row().addWidget(new LetterMark(letter, head));
    head->row().addWidget(m_verdict);
    head->row().addWidget(m_summary, 1);
    head->row().addWidget(m_paste);
    auto *field = new QHBoxLayout;
    field->setContentsMargins(readingMargins(measure::edge, 0, measure::gap / 2, measure::gap));
    field->addWidget(m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addLayout(field);
    fitText();
    setTabOrder(m_text, m_paste);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ComparedToken::edited);
    connect(m_paste, &QPushButton::clicked, this, [this] { setText(QGuiApplication::clipboard()->text()); });
}

QString ComparedToken::text() const
{
    return m_text->toPlainText();
}

void ComparedToken::setText(const QString &text)
{
    m_text->setPlainText(text);
}

void ComparedToken::focusText()
{
    m_text->setFocus();
}

void ComparedToken::showInspection(const std::shared_ptr<const inspect::Inspection> &inspection)
{
    m_inspection = inspection;
    // Colouring is a change of the document, too.
    const QSignalBlocker quiet(m_text);
    if (!inspection) {
        m_verdict->show(Tone::Neutral, {});
        m_summary->showNothing();
        m_highlighter->clear();
        return;
    }
    const MarkIcon::Mark mark = verdictMark(*inspection);
    m_verdict->show(toneOf(mark), explain::verdictWord(inspection->verdict), glyphOfVerdict(mark));
    m_summary->showInspection(*inspection);
    m_highlighter->showInspection(text(), *inspection);
}

void ComparedToken::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fitText();
    if (event->type() == QEvent::PaletteChange)
        showInspection(m_inspection); // its colours are those of the theme
}

void ComparedToken::fitText()
{
    m_text->setFont(fixedFont());
    m_text->setFixedHeight(linesOfToken * m_text->fontMetrics().lineSpacing() + 2);
}

} // namespace tokenscope::ui
