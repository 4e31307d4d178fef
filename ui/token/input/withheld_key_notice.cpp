// SPDX-License-Identifier: Apache-2.0
#include "ui/token/input/withheld_key_notice.h"

#include "ui/look/announcement.h"
#include "ui/look/secret_clipboard.h"
#include "ui/look/widgets.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokenscope::ui {

WithheldKeyNotice::WithheldKeyNotice(QWidget *parent)
    : QWidget(parent)
    , m_words(new PlainLabel({}, this))
    , m_clearClipboard(new QPushButton(tr("Empty the clip&board"), this))
{
    prepareAnnouncements(*this);
    setAccessibleName(tr("Private key"));
    m_words->setWordWrap(true);
    setTone(*m_words, Tone::Bad);
    m_clearClipboard->setAccessibleName(tr("Empty the clipboard"));
    auto *clearField = new QPushButton(tr("C&lear the field"), this);
    clearField->setAccessibleName(tr("Clear the field"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_clearClipboard);
    row->addWidget(clearField);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->addWidget(m_words);
    column->addLayout(row);
    connect(m_clearClipboard, &QPushButton::clicked, this, &WithheldKeyNotice::emptyClipboard);
    connect(clearField, &QPushButton::clicked, this, &WithheldKeyNotice::clearFieldRequested);
    hide();
}

void WithheldKeyNotice::setNeeded(bool needed)
{
    if (m_isNeeded == needed)
        return;
    m_isNeeded = needed;
    setVisible(needed);
    if (needed)
        showKeyOnClipboard();
}

void WithheldKeyNotice::showKeyOnClipboard()
{
    m_words->setText(tr("This is a private key, not a token. Tokenscope did not keep it: a mark is shown in its place. "
                        "It may still be on the clipboard."));
    m_clearClipboard->setEnabled(true);
    announce(*this, m_words->text());
}

void WithheldKeyNotice::emptyClipboard()
{
    clearClipboard();
    m_clearClipboard->setEnabled(false);
    m_words->setText(
        tr("The clipboard is empty now. If your clipboard program or password manager keeps a history, delete "
           "the private key there too."));
    setAccessibleDescription(m_words->text());
}

} // namespace tokenscope::ui
