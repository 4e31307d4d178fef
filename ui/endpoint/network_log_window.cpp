// SPDX-License-Identifier: Apache-2.0
#include "ui/endpoint/network_log_window.h"

#include "ui/endpoint/evidence_dialog.h"
#include "ui/endpoint/network_log_model.h"
#include "ui/look/widgets.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace tokenscope::ui {

NetworkLogWindow::NetworkLogWindow(const endpoint::Network &network, QWidget *parent)
    : QDialog(parent)
    , m_log(network.log())
    , m_model(new NetworkLogModel(network.log(), this))
    , m_table(new QTableView(this))
    , m_count(new PlainLabel({}, this))
{
    setWindowTitle(tr("Network log"));
    setAttribute(Qt::WA_DeleteOnClose);
    createWidgets();
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &NetworkLogWindow::refresh);
    connect(&network, &endpoint::Network::logChanged, &m_refresh, [this] { m_refresh.start(0); });
    refresh();
    m_table->scrollToBottom();
}

void NetworkLogWindow::createWidgets()
{
    m_table->setAccessibleName(tr("Network log"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const int side = fontMetrics().averageCharWidth();
    const int widths[] = {8, 30, 12, 50, 38, 12, 14};
    for (int column = 0; column < NetworkLogModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column] * side);
    m_table->horizontalHeader()->setSectionResizeMode(NetworkLogModel::UrlColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setMinimumSectionSize(fontMetrics().height());
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 9 / 5);
    connect(m_table, &QTableView::activated, this, &NetworkLogWindow::showEvidence);

    auto *panel = new Panel(this);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(4, 4, 4, 4);
    inside->addWidget(m_table);
    m_count->setObjectName(QStringLiteral("count"));
    setTone(*m_count, Tone::Muted);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *show = buttons->addButton(tr("Request &details"), QDialogButtonBox::ActionRole);
    show->setAutoDefault(false);
    connect(show, &QPushButton::clicked, this, [this] { showEvidence(m_table->currentIndex()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter opens the row
    auto *column = new QVBoxLayout(this);
    column->addWidget(panel, 1);
    column->addWidget(m_count);
    column->addWidget(buttons);
    resize(side * 150, side * 70);
}

void NetworkLogWindow::refresh()
{
    m_model->refresh();
    const quint64 made = m_log.requestCount();
    const auto kept = quint64(m_model->rowCount());
    QString words = made == 0   ? tr("No request has been made since the program started.")
                    : made == 1 ? tr("1 request since the program started.")
                                : tr("%1 requests since the program started.").arg(locale().toString(made));
    if (kept < made)
        words += QLatin1Char(' ') + tr("The oldest %1 are no longer kept.").arg(locale().toString(made - kept));
    m_count->setText(words);
}

void NetworkLogWindow::showEvidence(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const endpoint::LogEntry &entry = m_model->entry(index.row());
    auto *dialog = new EvidenceDialog({.evidence = {{entry.exchange}},
                                       .envelope = {},
                                       .headline = NetworkLogModel::resultWords(entry),
                                       .hasBodies = false},
                                      this);
    dialog->open();
}

} // namespace tokenscope::ui
