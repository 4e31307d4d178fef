// SPDX-License-Identifier: Apache-2.0
#include "ui/login/login_verdict.h"

#include "explain/login/link_words.h"
#include "explain/login/login_words.h"
#include "ui/login/login_reading.h"

#include <QPushButton>

namespace tokenscope::ui {

using explain::LoginWords;

LoginVerdict::LoginVerdict(QWidget *parent)
    : AnswerCard(tr("First broken link"), parent)
    , m_open(new QPushButton(tr("&Open a recording…"), this))
    , m_cancel(new QPushButton(tr("C&ancel"), this))
    , m_showStep(new QPushButton(tr("&Show the step"), this))
{
    m_open->setProperty("primary", true);
    for (QPushButton *each : {m_open, m_cancel, m_showStep})
        addButton(each);
    connect(m_open, &QPushButton::clicked, this, &LoginVerdict::openWanted);
    connect(m_cancel, &QPushButton::clicked, this, &LoginVerdict::cancelWanted);
    connect(m_showStep, &QPushButton::clicked, this, &LoginVerdict::brokenStepWanted);
}

void LoginVerdict::showReading(const LoginReading &reading)
{
    using State = LoginReading::State;
    switch (reading.state()) {
    case State::Empty:
        present({MarkIcon::Mark::Waiting,
                 tr("No recording is open"),
                 {tr("Open a HAR file, or drop one here. Record it in the browser’s network tab, with “Preserve log”, "
                     "while the login fails.")}});
        return showButton(m_open);
    case State::Reading:
        present({MarkIcon::Mark::Waiting, tr("Reading %1…").arg(reading.fileName())});
        return showButton(m_cancel);
    case State::Failed:
        present({MarkIcon::Mark::Unknown, tr("The recording could not be read"), {reading.fault()}});
        return showButton(m_open);
    case State::Done:
        break;
    }
    if (!reading.report()->logins.empty())
        return; // showLogin() says it
    present({MarkIcon::Mark::Unknown,
             LoginWords::headline(*reading.report()),
             {tr("Record the whole login, from before the app sends the browser to the identity provider.")}});
    showButton(m_open);
}

void LoginVerdict::showLogin(const login::Report &report, std::size_t login)
{
    const login::LoginReport &found = report.logins[login];
    const QString limits = LoginWords::limits(report);
    if (!found.firstBroken) {
        present({MarkIcon::Mark::Passed, LoginWords::headline(found), {limits}});
        return showButton(nullptr);
    }
    const login::Link &link = found.links[*found.firstBroken];
    const auto words = explain::linkWords(link);
    const bool hasOther = link.source && *link.source != link.exchange;
    const QString other =
        hasOther ? tr("Checked against %1").arg(LoginWords::place(report.recording, *link.source)) : QString();
    const QString nextStep = words.nextStep.isEmpty()
                                 ? QString()
                                 : tr("%1: %2").arg(explain::actorName(actorOf(*link.fault)), words.nextStep);
    present({MarkIcon::Mark::Failed,
             LoginWords::headline(found),
             {words.evidence, LoginWords::place(report.recording, link.exchange), other, limits},
             nextStep});
    showButton(m_showStep);
}

} // namespace tokenscope::ui
