// SPDX-License-Identifier: Apache-2.0
#include "ui/token/verdict/zone_switch.h"

#include "ui/look/widgets.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokenscope::ui {

using namespace Qt::StringLiterals;
using explain::TimeZone;

ZoneSwitch::ZoneSwitch(QWidget *parent)
    : QWidget(parent)
    , m_day(new PlainLabel({}, this))
    , m_local(addButton(tr("Local"), tr("Times in local time"), TimeZone::Local))
    , m_utc(addButton(tr("UTC"), tr("Times in UTC"), TimeZone::Utc))
{
    setLayoutDirection(Qt::LeftToRight); // as the line of time beside it
    m_day->setFont(smallFont());
    m_day->setAlignment(Qt::AlignRight);
    setTone(*m_day, Tone::Muted);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    buttons->addStretch(1);
    buttons->addWidget(m_local);
    buttons->addWidget(m_utc);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_day);
    column->addLayout(buttons);
    m_day->hide();
}

QPushButton *ZoneSwitch::addButton(const QString &words, const QString &name, TimeZone zone)
{
    auto *button = new QPushButton(words, this);
    button->setAccessibleName(name);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setProperty("segment", true);
    button->setProperty("small", true);
    // The style sheet joins edges in the application's direction, and these keep theirs.
    const bool isTurned = QGuiApplication::isRightToLeft();
    button->setProperty("place", (zone == TimeZone::Local) != isTurned ? u"first"_s : u"last"_s);
    button->setFont(smallFont());
    button->setFocusPolicy(Qt::NoFocus); // the View menu does the same for the keyboard
    connect(button, &QPushButton::clicked, this, [this, zone] { emit chosen(zone); });
    return button;
}

void ZoneSwitch::showZone(TimeZone zone)
{
    (zone == TimeZone::Utc ? m_utc : m_local)->setChecked(true);
}

void ZoneSwitch::showDay(const QString &day)
{
    if (day == m_day->text())
        return;
    m_day->setText(day);
    m_day->setVisible(!day.isEmpty());
}

} // namespace tokenscope::ui
