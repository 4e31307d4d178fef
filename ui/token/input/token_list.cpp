// SPDX-License-Identifier: Apache-2.0
#include "ui/token/input/token_list.h"

#include "ui/look/tokens.h"
#include "ui/look/widgets.h"
#include "ui/token/input/token_table_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tokenscope::ui {

TokenList::TokenList(QWidget *parent)
    : QWidget(parent)
    , m_words(new ElidingLabel(this))
    , m_previous(new QPushButton(glyphIcon(Glyph::ChevronUp, Tone::Text), {}, this))
    , m_next(new QPushButton(glyphIcon(Glyph::ChevronDown, Tone::Text), {}, this))
    , m_table(new QTableView(this))
    , m_model(new TokenTableModel(this))
{
    createWidgets();
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!m_isShowing && current.isValid())
                    choose(current.row());
            });
    hide();
}

void TokenList::createWidgets()
{
    setAccessibleName(tr("Tokens in the text"));
    m_words->setObjectName(QStringLiteral("token count"));
    m_previous->setAccessibleName(tr("Previous token"));
    m_next->setAccessibleName(tr("Next token"));
    m_previous->setToolTip(tr("Previous token (Alt+Page up)"));
    m_next->setToolTip(tr("Next token (Alt+Page down)"));
    for (QPushButton *each : {m_previous, m_next}) {
        each->setProperty("flat", true);
        each->setProperty("small", true);
        each->setFlat(true);
    }
    m_table->setAccessibleName(tr("Tokens"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    fitRows();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(readingMargins(measure::edge, 0, measure::gap, 0));
    row->addWidget(m_words, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    auto *inset = new QHBoxLayout; // its words begin where the card's do
    inset->setContentsMargins(readingMargins(measure::edge - 4, 0, 0, 0));
    inset->addWidget(m_table);
    column->addLayout(inset);
    column->addStretch(1);
}

void TokenList::setSeenRows(int rows)
{
    m_seenRows = rows;
    fitRows();
}

void TokenList::fitRows()
{
    const int row = std::max(scaled(measure::tableRow), fontMetrics().height() + 2);
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + m_seenRows * row);
}

void TokenList::showTokens(const std::shared_ptr<const FoundTokens> &tokens, std::size_t number)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const bool isNew = !m_tokens;
    m_tokens = tokens && tokens->tokens.size() > 1 ? tokens : nullptr;
    m_model->setTokens(m_tokens);
    const bool wasHidden = isHidden();
    setVisible(m_tokens != nullptr);
    if (wasHidden != isHidden())
        emit shownOrHidden();
    if (!m_tokens)
        return;
    if (isNew) {
        for (int column = 0; column < TokenTableModel::VerdictColumn; ++column)
            m_table->resizeColumnToContents(column);
    }
    m_table->setCurrentIndex(m_model->index(int(number), 0));
    updateWords(number);
}

void TokenList::focusTable()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void TokenList::step(int by)
{
    if (!m_tokens)
        return;
    const auto next = std::ptrdiff_t(m_chosen) + by;
    if (next >= 0 && next < std::ssize(m_tokens->tokens))
        m_table->setCurrentIndex(m_model->index(int(next), 0));
}

void TokenList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_table->scrollTo(m_table->currentIndex());
}

void TokenList::choose(int row)
{
    updateWords(std::size_t(row));
    emit chosen(std::size_t(row));
}

void TokenList::updateWords(std::size_t number)
{
    m_chosen = number;
    const std::size_t total = m_tokens->tokens.size();
    const QString which = tr("Token %1 of %2").arg(locale().toString(number + 1), locale().toString(total));
    m_words->setText(which + QStringLiteral(" · ") + explain::tallyWords(m_tokens->tally));
    m_words->setToolTip(plainToolTip(m_words->text())); // the whole of it, where it ends in an ellipsis
    setAccessibleDescription(which);
    m_previous->setEnabled(number > 0);
    m_next->setEnabled(number + 1 < total);
}

} // namespace tokenscope::ui
