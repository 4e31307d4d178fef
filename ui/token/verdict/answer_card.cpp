// SPDX-License-Identifier: Apache-2.0
#include "ui/token/verdict/answer_card.h"

#include "ui/look/announcement.h"
#include "ui/look/tokens.h"
#include "ui/token/verdict/paragraph.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokenscope::ui {

AnswerCard::AnswerCard(const QString &name, QWidget *parent)
    : TintedCard(parent)
    , m_icon(new MarkIcon(measure::largeMark, this))
    , m_headline(new Paragraph(this))
    , m_words(new Paragraph(this))
    , m_nextStep(new Paragraph(this))
    , m_buttons(new QHBoxLayout)
{
    prepareAnnouncements(*this);
    setAccessibleName(name);
    m_headline->setAccessibleName(tr("Answer"));
    m_words->setAccessibleName(tr("What it rests on"));
    m_nextStep->setAccessibleName(tr("What to do"));
    m_headline->setFont(headlineFont());
    for (Paragraph *each : {m_words, m_nextStep})
        each->setFocusPolicy(Qt::ClickFocus); // the card's description has all of it
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    for (QWidget *each : {m_headline, m_words, m_nextStep})
        words->addWidget(each);
    words->addLayout(m_buttons);
    m_buttons->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(16);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
}

void AnswerCard::present(const Answer &answer)
{
    m_icon->setMark(answer.mark);
    const Tone tone = toneOf(answer.mark);
    setGround(tone);
    if (tone == Tone::Neutral)
        clearTone(*m_headline);
    else
        setTone(*m_headline, tone);
    QStringList words = answer.words;
    words.removeAll(QString());
    m_headline->setParagraph(answer.headline);
    m_words->setParagraph(words.join(u'\n'));
    m_words->setVisible(!words.isEmpty());
    m_nextStep->setParagraph(answer.nextStep);
    m_nextStep->setVisible(!answer.nextStep.isEmpty());
    QStringList all = QStringList(answer.headline) + words + QStringList(answer.nextStep);
    all.removeAll(QString());
    if (const QString said = all.join(u'\n'); said != accessibleDescription())
        announce(*this, said);
}

void AnswerCard::addButton(QPushButton *button)
{
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    button->hide();
}

void AnswerCard::showButton(QPushButton *shown)
{
    for (int i = 0; i < m_buttons->count(); ++i) {
        if (QWidget *each = m_buttons->itemAt(i)->widget())
            each->setVisible(each == shown);
    }
    const QWidget *focus = window()->focusWidget();
    const bool isFree = !focus || focus->isHidden() || isAncestorOf(focus);
    if (shown && isFree)
        shown->setFocus();
}

QString AnswerCard::headline() const
{
    return m_headline->toPlainText();
}

QString AnswerCard::words() const
{
    return m_words->toPlainText();
}

QString AnswerCard::nextStep() const
{
    return m_nextStep->toPlainText();
}

void AnswerCard::changeEvent(QEvent *event)
{
    TintedCard::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        m_headline->setFont(headlineFont());
}

} // namespace tokenscope::ui
