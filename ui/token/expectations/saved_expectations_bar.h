// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/storage.h"

#include <QWidget>

class QPushButton;

namespace tokenscope::ui {

class ChoiceBox;

/// Expectations under a name: choose, save those of the form, delete.
class SavedExpectationsBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SavedExpectationsBar(QWidget *parent = nullptr);

    /// What there is to choose from, and where it is kept. The storage outlives the bar.
    void setStorage(storage::Storage &storage);
    /// What "Save as…" saves.
    void setExpectations(const inspect::Expectations &expectations);

signals:
    void chosen(const tokenscope::inspect::Expectations &expectations);

private:
    void showEntries(const QList<storage::NamedExpectations> &entries);
    void choose(int index);
    void askForName();
    void save(const QString &name);
    void removeChosen();
    void updateChoice();

    ChoiceBox *m_choice;
    QPushButton *m_save;
    QPushButton *m_delete;
    storage::Storage *m_storage = nullptr;
    QList<storage::NamedExpectations> m_entries;
    inspect::Expectations m_expectations; ///< of the form
};

} // namespace tokenscope::ui
