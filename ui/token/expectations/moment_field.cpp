// SPDX-License-Identifier: Apache-2.0
#include "ui/token/expectations/moment_field.h"

#include "ui/look/widgets.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

MomentField::MomentField(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_fromToken(new QPushButton(tr("from token"), this))
    , m_fault(new PlainLabel({}, this))
{
    m_edit->setAccessibleName(label);
    m_edit->setFont(fixedFont());
    m_edit->setPlaceholderText(tr("now"));
    addClearButton(*m_edit);
    m_fromToken->setAccessibleName(tr("%1 from token").arg(label));
    m_fromToken->setToolTip(tr("When the token was issued"));
    m_fromToken->setFont(smallFont());
    m_fromToken->setProperty("flat", true);
    m_fromToken->setFlat(true);
    m_fromToken->setEnabled(false);
    setTone(*m_fromToken, Tone::Link);
    m_fault->setFont(smallFont());
    m_fault->setWordWrap(true);
    m_fault->hide();
    setTone(*m_fault, Tone::Bad);
    setFocusProxy(m_edit);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_edit, 0, 0);
    grid->addWidget(m_fromToken, 0, 1);
    grid->addWidget(m_fault, 1, 0, 1, 2);
    connect(m_edit, &QLineEdit::textChanged, this, &MomentField::readEdit);
    connect(m_fromToken, &QPushButton::clicked, this, &MomentField::takeOffer);
}

void MomentField::setMoment(std::optional<Moment> moment)
{
    m_edit->setText(moment ? QString::number(moment->time_since_epoch().count()) : QString());
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
    const auto moment = isNow ? std::nullopt : parseMoment(text.toStdString());
    const bool isFault = !isNow && !moment;
    m_fault->setText(isFault ? tr("No time that can be read, so the present counts. Give seconds since 1970, or "
                                  "2026-11-23T12:00:00Z.")
                             : QString());
    m_fault->setVisible(isFault);
    m_edit->setAccessibleDescription(m_fault->text());
    if (moment == m_moment)
        return;
    m_moment = moment;
    emit changed();
}

void MomentField::takeOffer()
{
    setMoment(m_offer);
    m_edit->setFocus();
}

} // namespace tokenscope::ui
