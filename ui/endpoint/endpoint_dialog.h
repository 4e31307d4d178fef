// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/storage.h"

#include <QDialog>

#include <optional>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace tokenscope::ui {

class ChoiceBox;
class PlainLabel;

/// The saved endpoints: add, edit, duplicate, delete, order, hand on as a file. Tokens are no part of them.
class EndpointDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `reserved` is a name that may not be used.
    EndpointDialog(storage::Storage &storage, QString reserved, QWidget *parent = nullptr);

    /// Fields to save as a new endpoint.
    void propose(const endpoint::Endpoint &endpoint);

private:
    void createFields();
    void layOut();
    QWidget *createButtons();
    QPushButton *addButton(QWidget *parent, const QString &text, const QString &name);
    void connectStorage();

    void showEndpoints(const QList<storage::SavedEndpoint> &endpoints);
    void showChosen();
    void startNew();
    void save();
    void chooseImport();
    void chooseExport();
    void tell(const QString &words);
    std::optional<storage::SavedEndpoint> chosen() const;
    template <typename Action>
    void withChosen(Action action);
    void updateButtons();

    storage::Storage &m_storage;
    QString m_reserved;
    QList<storage::SavedEndpoint> m_endpoints;
    QListWidget *m_list;
    QLineEdit *m_name;
    ChoiceBox *m_kind;
    QLineEdit *m_url;
    PlainLabel *m_message;
    QPushButton *m_save = nullptr;
    QList<QPushButton *> m_needChoice; ///< buttons that work on the chosen endpoint
    bool m_isAdding = false;           ///< the next list has a new endpoint, which is then chosen
    bool m_hasFailed = false;          ///< what is in the fields was not taken, and stays
};

} // namespace tokenscope::ui
