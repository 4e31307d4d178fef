// SPDX-License-Identifier: Apache-2.0
#include "ui/login/step_details.h"

#include "explain/login/link_words.h"
#include "explain/login/login_words.h"
#include "explain/phrases/counted.h"
#include "explain/phrases/duration_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"
#include "login/flow/recorded_tokens.h"
#include "login/sanitizing/secret_names.h"
#include "ui/look/value_form.h"
#include "ui/token/verdict/paragraph.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <span>

namespace tokenscope::ui {

using namespace Qt::StringLiterals;
using explain::LoginWords;

namespace {

/// More fields than these are in no request of OAuth.
constexpr std::size_t shownFields = 60;

Tone toneOf(login::LinkState state)
{
    switch (state) {
    case login::LinkState::Holds:
        return Tone::Good;
    case login::LinkState::Warning:
        return Tone::Warning;
    case login::LinkState::Broken:
        return Tone::Bad;
    case login::LinkState::NotChecked:
        break;
    }
    return Tone::Muted;
}

login::Fields answeredFields(const login::Exchange &exchange)
{
    login::Fields fields;
    const json::Object *answer = exchange.answerObject();
    if (!answer)
        return fields;
    for (const json::Member &member : answer->members())
        fields.push_back({member.name, exchange.answered(member.name)});
    return fields;
}

} // namespace

StepDetails::StepDetails(QWidget *parent)
    : QWidget(parent)
    , m_headline(new PlainLabel({}, this))
    , m_words(new Paragraph(this))
    , m_other(new QPushButton(this))
    , m_form(new FormArea(this))
    , m_tokens(new QWidget(this))
    , m_tokenRows(new QVBoxLayout(m_tokens))
{
    m_headline->setObjectName(u"stepHeadline"_s);
    m_headline->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_words->setAccessibleName(tr("What was found"));
    m_other->setObjectName(u"otherStep"_s);
    m_other->setProperty("flat", true);
    m_other->setAutoDefault(false);
    setTone(*m_other, Tone::Link);
    m_form->setMaximumLines(60);
    m_tokenRows->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_headline);
    column->addWidget(m_words);
    column->addWidget(m_other, 0, Qt::AlignLeading);
    column->addWidget(m_tokens);
    column->addWidget(m_form, 1);
    connect(m_other, &QPushButton::clicked, this, [this] {
        if (m_link && m_link->source)
            emit stepWanted(*m_link->source);
    });
    showNothing();
}

void StepDetails::showNothing()
{
    m_report.reset();
    m_link = nullptr;
    clearTone(*m_headline);
    m_headline->setText(tr("No step is chosen."));
    m_words->hide();
    m_other->hide();
    m_tokens->hide();
    m_form->setForm(new ValueForm(this));
}

void StepDetails::showStep(const std::shared_ptr<const login::Report> &report, std::size_t exchange,
                           const login::Link *link)
{
    m_report = report;
    m_exchange = exchange;
    m_link = link;
    show();
}

void StepDetails::reword()
{
    if (m_report)
        show();
}

void StepDetails::show()
{
    showLinkWords();
    showTokens();
    fillForm();
}

void StepDetails::showLinkWords()
{
    const login::Exchange &exchange = m_report->recording.exchanges[m_exchange];
    const bool hasOther = m_link && m_link->source && *m_link->source != m_link->exchange;
    m_other->setVisible(hasOther);
    m_words->setVisible(m_link && m_link->fault);
    if (!m_link) {
        clearTone(*m_headline);
        m_headline->setText(LoginWords::kind(exchange.kind));
        return;
    }
    const auto words = explain::linkWords(*m_link);
    const QString state = LoginWords::state(m_link->state);
    setTone(*m_headline, toneOf(m_link->state));
    m_headline->setText(
        tr("%1: %2").arg(explain::checkName(m_link->check), words.title.isEmpty() ? state.toLower() : words.title));
    const bool hasStep = m_link->fault && m_link->state != login::LinkState::NotChecked && !words.nextStep.isEmpty();
    const QString todo =
        hasStep ? tr("%1: %2").arg(explain::actorName(actorOf(*m_link->fault)), words.nextStep) : QString();
    m_words->setParagraph(QStringList{words.evidence, todo}.join(u'\n').trimmed());
    m_words->setVisible(!m_words->toPlainText().isEmpty());
    if (hasOther)
        m_other->setText(plainCaption(
            tr("Checked against: %1").arg(LoginWords::kind(m_report->recording.exchanges[*m_link->source].kind))));
}

void StepDetails::fillForm()
{
    auto *form = new ValueForm(this); // NOLINT: the area takes it
    const login::Exchange &exchange = m_report->recording.exchanges[m_exchange];
    const login::HarEntry &entry = m_report->recording.entryOf(exchange);
    if (m_link)
        form->addHeadline(LoginWords::kind(exchange.kind));
    form->addRow(tr("From → to"), LoginWords::parties(exchange.kind));
    form->addRow(tr("Entry"), QLocale().toString(qulonglong(entry.number)));
    if (entry.started)
        form->addRow(tr("Time"), explain::calendarTime(std::chrono::floor<std::chrono::seconds>(*entry.started)));
    form->addRow(tr("Address"), LoginWords::address(exchange.address));
    form->addRow(tr("Method"), explain::quotedText(entry.method, 16));
    form->addRow(tr("Answer"), entry.status > 0 ? QString::number(entry.status) : tr("none"),
                 tr("after %1 ms").arg(QLocale().toString(qlonglong(entry.duration.count()))));
    if (const QString mode = LoginWords::responseMode(exchange.mode); !mode.isEmpty())
        form->addRow(tr("How it came"), mode);
    if (!exchange.isDelivered)
        form->addText(tr("The browser did not get as far as the app’s address."));
    const auto addPart = [&](const QString &title, const login::Fields &fields) {
        if (fields.empty())
            return;
        form->addSpace();
        setTone(*form->addText(title), Tone::Muted);
        addFields(*form, fields);
    };
    addPart(tr("Sent"), exchange.sent);
    addPart(tr("Answered"), answeredFields(exchange));
    m_form->setForm(form);
}

/// Only what login::isPublicParameter() names is shown: a screen is shared sooner than a file.
void StepDetails::addFields(ValueForm &form, const login::Fields &fields) const
{
    const std::size_t count = std::min(fields.size(), shownFields);
    for (const login::Field &field : std::span(fields).first(count)) {
        const bool isPublic = login::isPublicParameter(field.name) && login::labelOfParameter(field.name).empty();
        form.addRow(explain::quotedText(field.name, 40),
                    isPublic ? explain::quotedText(field.value, 2000)
                             : explain::counted(qint64(field.value.size()), tr("hidden, %1 character"),
                                                tr("hidden, %1 characters")));
    }
    if (count < fields.size())
        form.addText(tr("… and %1 more").arg(QLocale().toString(qulonglong(fields.size() - count))));
}

void StepDetails::showTokens()
{
    while (QLayoutItem *item = m_tokenRows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its own button may have led here
        delete item;
    }
    const auto tokens = login::tokensIn(m_report->recording, m_exchange);
    m_tokens->setVisible(!tokens.empty());
    for (const login::RecordedToken &each : tokens) {
        auto *row = new QWidget(m_tokens);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        const QString name = LoginWords::token(each.name);
        auto *button = new QPushButton(tr("Inspect"), row);
        button->setAutoDefault(false);
        button->setAccessibleName(tr("Inspect: %1").arg(name));
        const QString token = QString::fromStdString(each.token);
        connect(button, &QPushButton::clicked, this, [this, token] { emit inspectWanted(token); });
        line->addWidget(new PlainLabel(name, row), 1);
        line->addWidget(button);
        m_tokenRows->addWidget(row);
        row->show();
    }
}

} // namespace tokenscope::ui
