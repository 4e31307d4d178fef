// SPDX-License-Identifier: Apache-2.0
#include "ui/welcome_strip.h"

#include "ui/look/widgets.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace tokenscope::ui {

WelcomeStrip::WelcomeStrip(QWidget *parent)
    : QWidget(parent)
{
    auto *panel = new Panel(this);
    auto *words =
        new PlainLabel(tr("Paste a token with Ctrl+V: you will read whether it would be accepted, and if not, why. To "
                          "have its signature checked, fetch the keys of your endpoint above.\n"
                          "No account at hand? The demo endpoint runs on this computer, with tokens of every "
                          "kind to look at."),
                       panel);
    words->setWordWrap(true);
    m_button = new QPushButton(tr("Start the &demo"), panel);
    m_button->setProperty("primary", true);
    m_button->setAccessibleName(tr("Start the demo"));
    auto *row = new QHBoxLayout(panel);
    row->setContentsMargins(14, 10, 14, 10);
    row->addWidget(words, 1);
    row->addWidget(m_button);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(12, 10, 12, 2);
    outer->addWidget(panel);
    connect(m_button, &QPushButton::clicked, this, &WelcomeStrip::demoRequested);
}

void WelcomeStrip::setStarting(bool starting)
{
    m_button->setEnabled(!starting);
    m_button->setText(starting ? tr("Starting…") : tr("Start the &demo"));
}

} // namespace tokenscope::ui
