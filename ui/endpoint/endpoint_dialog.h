// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/storage.h"

#include <QDialog>

#include <functional>
#include <optional>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace tokenscope::ui {

class ChoiceBox;
class PlainLabel;

/// The saved endpoints: add, edit, duplicate, delete, order, hand on as a file. Tokens are no part of them. What was
/// typed is saved when the fields are left, or its loss agreed to.
class EndpointDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `reserved` is a name that may not be used.
    EndpointDialog(storage::Storage &storage, QString reserved, QWidget *parent = nullptr);

    /// Fields to save as a new endpoint.
    void propose(const endpoint::Endpoint &endpoint);
    /// Goes to a saved one as soon as the list is there, for another name.
    void rename(qint64 id);
    void reject() override;

signals:
    /// The user has deleted it.
    void deleted(const tokenscope::endpoint::Endpoint &endpoint);

private:
    /// As they are written.
    struct Fields
    {
        QString name;
        endpoint::Kind kind = endpoint::Kind::PangeaAuthn;
        QString url;
        bool operator==(const Fields &) const = default;
    };

    void createFields();
    void layOut();
    QWidget *createButtons();
    QPushButton *addButton(QWidget *parent, const QString &text, const QString &name);
    void connectStorage();

    void showEndpoints(const QList<storage::SavedEndpoint> &endpoints);
    void goToRow();
    void showRow(int row);
    void followUrl(const QString &typed);
    void showFields(const endpoint::Endpoint &endpoint, qint64 id);
    Fields fields() const;
    endpoint::Endpoint typed() const;
    QString faultOf(const endpoint::Endpoint &endpoint) const;
    void leaveFields(const std::function<void()> &next);
    void save();
    void store(const endpoint::Endpoint &endpoint);
    void askToDelete();
    void chooseImport();
    static QString importWords(const storage::ImportedEndpoints &imported);
    void chooseExport();
    void showMessage(const QString &words);
    void begin();
    std::optional<storage::SavedEndpoint> chosen() const;
    int rowOf(qint64 id) const;
    void selectRow(int row);
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
    qint64 m_shownId = 0;              ///< whose fields these are, 0 for a new endpoint
    bool m_isKindChosen = false;       ///< by the user
    Fields m_shown;                    ///< what they were before anything was typed
    qint64 m_toRename = 0;             ///< once it is there
    bool m_isAdding = false;           ///< a list with a new endpoint is to come, which is then chosen
};

} // namespace tokenscope::ui
