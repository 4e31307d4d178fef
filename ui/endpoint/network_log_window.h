// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/network.h"

#include <QDialog>
#include <QTimer>

class QModelIndex;
class QTableView;

namespace tokenscope::ui {

class NetworkLogModel;
class PlainLabel;

/// A table of every request that the program has made since it started. A row opens its evidence.
class NetworkLogWindow final : public QDialog
{
    Q_OBJECT

public:
    /// `network` has to live as long.
    NetworkLogWindow(const endpoint::Network &network, QWidget *parent);

private:
    void createWidgets();
    void refresh();
    void showEvidence(const QModelIndex &index);

    const endpoint::NetworkLog &m_log;
    NetworkLogModel *m_model;
    QTableView *m_table;
    PlainLabel *m_count;
    QTimer m_refresh; ///< gathers changes that come in one go
};

} // namespace tokenscope::ui
