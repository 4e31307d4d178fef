// SPDX-License-Identifier: Apache-2.0
#include "ui/token/verdict/libraries_page.h"

#include "explain/engines/engine_words.h"
#include "ui/look/widgets.h"
#include "ui/token/verdict/profiles_view.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokenscope::ui {

LibrariesPage::LibrariesPage(QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(this))
    , m_state(new PlainLabel({}, this))
    , m_profiles(new ProfilesView(this))
{
    m_button->setAutoDefault(false);
    const QString about =
        tr("Each library gets the token, the public key or the shared secret, and what you expect, in a "
           "process that reaches no network. They judge by the clock.");
    m_button->setToolTip(plainToolTip(about));
    m_state->setWordWrap(true);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_button);
    bar->addWidget(m_state, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(bar);
    column->addWidget(m_profiles, 1);
    connect(m_button, &QPushButton::clicked, this, &LibrariesPage::onClicked);
    showButton();
}

void LibrariesPage::setCanAsk(bool can)
{
    m_canAsk = can;
    showButton();
}

void LibrariesPage::showAnswers(const EngineAnswers &answers)
{
    m_isBusy = answers.isBusy;
    showButton();
    if (answers.gap)
        m_state->setText(explain::engineGapWords(*answers.gap));
    else if (answers.isBusy)
        m_state->setText(tr("%1 of %2 have answered").arg(answers.results.size()).arg(engines::engines().size()));
    else
        m_state->clear();
    m_profiles->showEngines(answers);
}

void LibrariesPage::onClicked()
{
    if (m_isBusy)
        emit cancelWanted();
    else
        emit askWanted();
}

void LibrariesPage::showButton()
{
    m_button->setText(m_isBusy ? tr("Cancel") : tr("Ask the libraries on this computer"));
    m_button->setEnabled(m_isBusy || m_canAsk);
}

} // namespace tokenscope::ui
