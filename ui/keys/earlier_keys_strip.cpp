// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/earlier_keys_strip.h"

#include "explain/phrases/duration_words.h"
#include "ui/look/widgets.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace tokenscope::ui {

EarlierKeysStrip::EarlierKeysStrip(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Earlier keys in use"));
    auto *panel = new Panel(this);
    m_words = new PlainLabel({}, panel);
    m_words->setWordWrap(true);
    setTone(*m_words, Tone::Warning);
    auto *button = new QPushButton(tr("&Back to the current keys"), panel);
    button->setAccessibleName(tr("Back to the current keys"));
    auto *row = new QHBoxLayout(panel);
    row->setContentsMargins(14, 6, 14, 6);
    row->addWidget(m_words, 1);
    row->addWidget(button);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(12, 10, 12, 2);
    outer->addWidget(panel);
    connect(button, &QPushButton::clicked, this, &EarlierKeysStrip::currentWanted);
    hide();
}

void EarlierKeysStrip::showSource(const inspect::KeySource &source)
{
    if (source.isEarlier && source.fetchedAt)
        m_words->setText(tr("▲ The token is judged by the keys of %1, not by the current ones.")
                             .arg(explain::calendarTime(*source.fetchedAt)));
    setVisible(source.isEarlier);
}

} // namespace tokenscope::ui
