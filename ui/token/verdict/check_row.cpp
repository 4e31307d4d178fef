// SPDX-License-Identifier: Apache-2.0
#include "ui/token/verdict/check_row.h"

#include "explain/phrases/plain_text.h"
#include "explain/verdict/check_words.h"
#include "ui/look/widgets.h"
#include "ui/token/verdict/paragraph.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionFocusRect>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

namespace {

constexpr std::size_t offeredLength = 16;

MarkIcon::Mark markOf(inspect::CheckState state)
{
    switch (state) {
    case inspect::CheckState::Passed:
        return MarkIcon::Mark::Passed;
    case inspect::CheckState::Failed:
        return MarkIcon::Mark::Failed;
    case inspect::CheckState::NotChecked:
        return MarkIcon::Mark::NotChecked;
    }
    Q_UNREACHABLE();
}

/// What the token itself says, ready to be expected; empty where there is nothing to offer.
QString offerWords(const inspect::Inspection &inspection, const inspect::Check &check)
{
    if (check.state != inspect::CheckState::NotChecked || !inspection.claims)
        return {};
    if (check.name == inspect::CheckName::Issuer && inspection.claims->issuer())
        return CheckRow::tr("Expect this one");
    const auto &audience = inspection.claims->audience();
    if (check.name == inspect::CheckName::Audience && audience && !audience->empty())
        return CheckRow::tr("Expect “%1”").arg(explain::quotedText(audience->front(), offeredLength));
    return {};
}

} // namespace

CheckRow::CheckRow(QWidget *parent)
    : QWidget(parent)
    , m_icon(new MarkIcon(0.85, this))
    , m_title(new PlainLabel({}, this))
    , m_detail(new Paragraph(this))
    , m_offer(new QPushButton(this))
{
    setFocusPolicy(Qt::TabFocus);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_detail->setFont(smallFont());
    m_detail->setFocusPolicy(Qt::ClickFocus);
    setTone(*m_detail, Tone::Muted);
    m_offer->setProperty("flat", true);
    m_offer->setFlat(true);
    m_offer->setFont(smallFont());
    m_offer->setCursor(Qt::PointingHandCursor);
    setTone(*m_offer, Tone::Link);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(10, 7, 10, 8);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, Qt::AlignCenter);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_detail, 1, 1);
    grid->addWidget(m_offer, 0, 2, 2, 1, Qt::AlignVCenter);
    connect(m_offer, &QPushButton::clicked, this, [this] { emit offerAccepted(m_check); });
}

void CheckRow::showCheck(const inspect::Inspection &inspection, const inspect::Check &check)
{
    const auto [title, detail] = explain::checkWords(inspection, check);
    m_check = check.name;
    const QString offer = offerWords(inspection, check);
    m_offer->setText(plainCaption(offer));
    m_offer->setAccessibleName(title + u": "_s + offer);
    m_offer->setVisible(!offer.isEmpty());
    showLine(markOf(check.state), title, detail, tr("%1: %2.").arg(title, explain::checkStateWord(check.state)));
}

void CheckRow::showWords(MarkIcon::Mark mark, const QString &title, const QString &detail)
{
    m_offer->hide();
    showLine(mark, title, detail, title + u'.');
}

void CheckRow::showFinding(MarkIcon::Mark mark, const QString &title, const QString &markWord, const QString &detail)
{
    m_offer->hide();
    showLine(mark, title, detail, tr("%1: %2.").arg(title, markWord));
}

void CheckRow::showLine(MarkIcon::Mark mark, const QString &title, const QString &detail, const QString &words)
{
    m_icon->setMark(mark);
    m_title->setText(title);
    m_detail->setParagraph(detail);
    m_detail->setAccessibleName(title);
    const QString whole = words + u' ' + detail;
    if (whole != accessibleName())
        setAccessibleName(whole);
}

void CheckRow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, color(Tone::Outline));
    if (!hasFocus())
        return;
    painter.setPen(color(Tone::Accent));
    painter.drawRect(rect().adjusted(1, 1, -2, -3));
}

} // namespace tokenscope::ui
