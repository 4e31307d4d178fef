// SPDX-License-Identifier: Apache-2.0
#include "ui/token/verdict/moment_bar.h"

#include "explain/phrases/duration_words.h"
#include "ui/look/tokens.h"
#include "ui/look/widgets.h"
#include "ui/token/verdict/mark_icon.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace tokenscope::ui {

namespace {

QString distanceWords(Moment moment, Moment now)
{
    if (moment == now)
        return {};
    return moment < now ? MomentBar::tr("%1 before now").arg(explain::roughDuration(explain::span(moment, now)))
                        : MomentBar::tr("%1 from now").arg(explain::roughDuration(explain::span(now, moment)));
}

} // namespace

MomentBar::MomentBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new MarkIcon(measure::icon, this))
    , m_words(new PlainLabel({}, this))
    , m_back(new QPushButton(tr("Back to now"), this))
{
    m_icon->setMark(MarkIcon::Mark::OtherTime);
    m_words->setObjectName(QStringLiteral("judged as of"));
    m_words->setWordWrap(true);
    m_back->setAutoDefault(false);
    m_back->setProperty("small", true);
    m_words->setFont(strong(font()));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(readingMargins(measure::edge, 4, 4, 4));
    row->setSpacing(measure::gap);
    row->addWidget(m_icon);
    row->addWidget(m_words, 1);
    row->addWidget(m_back);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_back, &QPushButton::clicked, this, &MomentBar::nowWanted);
    hide();
}

void MomentBar::showMoment(Moment moment, Moment now)
{
    const QString time = explain::calendarTime(moment);
    const QString distance = distanceWords(moment, now);
    const QString words =
        distance.isEmpty() ? tr("Judged as of %1").arg(time) : tr("Judged as of %1, %2").arg(time, distance);
    if (words != m_words->text())
        m_words->setText(words);
    show();
}

void MomentBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(Tone::WarningEdge));
    painter.setBrush(color(Tone::WarningSurface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), measure::cardRadius, measure::cardRadius);
}

} // namespace tokenscope::ui
