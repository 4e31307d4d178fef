// SPDX-License-Identifier: Apache-2.0
#include "ui/token/expectations/moment_field.h"

#include "base/system_clock.h"
#include "explain/phrases/duration_words.h"
#include "explain/phrases/typed_moment.h"
#include "ui/look/glyphs.h"
#include "ui/look/widgets.h"
#include "ui/token/expectations/calendar_popup.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

MomentField::MomentField(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_calendar(new QToolButton(this))
    , m_fromToken(new QPushButton(tr("from token"), this))
    , m_remark(new PlainLabel({}, this))
{
    m_edit->setAccessibleName(label);
    m_edit->setFont(fixedFont());
    m_edit->setPlaceholderText(tr("now; or “yesterday 20:00”"));
    addClearButton(*m_edit);
    m_calendar->setAccessibleName(tr("Choose from a calendar"));
    m_calendar->setToolTip(tr("Choose from a calendar"));
    m_calendar->setIcon(glyphIcon(Glyph::Calendar, Tone::Muted));
    m_calendar->setProperty("flat", true);
    m_calendar->setFocusPolicy(Qt::TabFocus);
    m_fromToken->setAccessibleName(tr("%1 from token").arg(label));
    m_fromToken->setToolTip(tr("When the token was issued"));
    m_fromToken->setFont(smallFont());
    m_fromToken->setProperty("flat", true);
    m_fromToken->setFlat(true);
    m_fromToken->setEnabled(false);
    setTone(*m_fromToken, Tone::Link);
    m_remark->setFont(smallFont());
    m_remark->setWordWrap(true);
    m_remark->hide();
    setFocusProxy(m_edit);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_edit, 0, 0);
    grid->addWidget(m_calendar, 0, 1);
    grid->addWidget(m_fromToken, 0, 2);
    grid->addWidget(m_remark, 1, 0, 1, 3);
    connect(m_edit, &QLineEdit::textChanged, this, &MomentField::readEdit);
    connect(m_calendar, &QToolButton::clicked, this, &MomentField::openCalendar);
    connect(m_fromToken, &QPushButton::clicked, this, &MomentField::useOffer);
}

void MomentField::setMoment(std::optional<Moment> moment)
{
    {
        const QSignalBlocker blocker(m_edit); // an hour comes twice when summer time ends: the text does not tell which
        m_edit->setText(moment ? explain::typedMoment(*moment) : QString());
    }
    take(moment, {});
}

void MomentField::setOffer(std::optional<Moment> offer)
{
    m_offer = offer;
    m_fromToken->setEnabled(m_offer.has_value());
}

void MomentField::readEdit()
{
    const QString text = m_edit->text().trimmed();
    const bool isNow = text.isEmpty() || text.compare(tr("now"), Qt::CaseInsensitive) == 0 ||
                       text.compare(u"now"_s, Qt::CaseInsensitive) == 0;
    const auto moment = isNow ? std::nullopt : explain::readTypedMoment(text, clockNow());
    take(moment, isNow || moment ? QString()
                                 : tr("No time that can be read, so the present counts. Write it for example as "
                                      "“yesterday 20:00”, “2026-11-28 20:00” or in seconds since 1970."));
}

void MomentField::take(std::optional<Moment> moment, const QString &fault)
{
    m_remark->setText(moment ? explain::calendarTime(*moment) : fault);
    m_remark->setVisible(!m_remark->text().isEmpty());
    setTone(*m_remark, fault.isEmpty() ? Tone::Muted : Tone::Bad);
    m_edit->setAccessibleDescription(fault);
    if (std::exchange(m_moment, moment) != moment)
        emit changed();
}

void MomentField::useOffer()
{
    setMoment(m_offer);
    m_edit->setFocus();
}

void MomentField::openCalendar()
{
    auto *popup = new CalendarPopup(m_moment.value_or(m_offer.value_or(clockNow())), m_edit);
    connect(popup, &CalendarPopup::chosen, this, &MomentField::setMoment);
    popup->show();
}

} // namespace tokenscope::ui
