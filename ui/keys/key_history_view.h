// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/background_work.h"

#include <QStringList>
#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace tokenscope::storage {
struct KeptKeySet;
}

namespace tokenscope::ui {

class KeyChangesView;
class PublishedKeys;

/// What the endpoint published before: the fetches, what has changed since the chosen one, and a way to judge the token
/// by it.
class KeyHistoryView final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyHistoryView(PublishedKeys &published, QWidget *parent = nullptr);

private:
    QWidget *createButtons();
    void showSets();
    QListWidgetItem *createItem(const storage::KeptKeySet &set) const;
    void showChanges();
    void askToClear();
    const storage::KeptKeySet *chosen() const;

    PublishedKeys &m_published;
    QListWidget *m_sets;
    KeyChangesView *m_changes;
    QPushButton *m_judge = nullptr;
    QPushButton *m_clear = nullptr;
    BackgroundWork m_comparison;
};

} // namespace tokenscope::ui
