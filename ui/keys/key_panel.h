// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/keys/key_lint.h"
#include "inspect/model/inspection_keys.h"
#include "ui/session/background_work.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLineEdit;
class QSplitter;

namespace tokenscope::ui {

class Badge;
class Caption;
class KeyDetails;
class KeyTableModel;
class KeyTableView;
class PublishedKeys;
class SetFindings;

/// The table of keys with its filter, and the details of the one that is chosen.
class KeyPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyPanel(QWidget *parent = nullptr);

    /// The selection stays on the same key (by thumbprint) where it is still there. Lint runs off the window's thread.
    void setKeys(const inspect::KeySource &source);
    /// Keys that were there before a request that failed: kept, and marked with their time until other ones come.
    void setStale(bool stale);
    /// The row that verified the current token is marked.
    void markVerifying(std::optional<std::size_t> index);
    void focusFilter();
    /// In a tab beside the details: what was published before, which outlives this panel.
    void showHistoryOf(PublishedKeys &published);

private:
    using Lint = std::shared_ptr<const inspect::KeyLint>;

    void createWidgets();
    QWidget *createCaptionRow();
    void createActions();
    void addCopyAction(const QString &text, const QKeySequence &shortcut, QString (*copied)(const jose::Jwk &key));
    void connectSignals();

    void fitTable();
    void applyLint(const Lint &lint);
    void applyFilter(const QString &text);
    std::optional<std::size_t> currentKey() const;
    void selectKey(std::optional<std::size_t> keyIndex);
    void showDetails();
    void updateCaption();
    QString emptyWords() const;
    void updateStaleMark();

    KeyTableModel *m_model;
    QLineEdit *m_filter; // made before the table, so that Tab comes to it first
    KeyTableView *m_table;
    QSplitter *m_splitter;
    KeyDetails *m_details;
    Caption *m_caption;
    Badge *m_warnings;
    SetFindings *m_setFindings;
    Badge *m_stale;
    BackgroundWork m_lint;
    inspect::KeySource m_source;
    bool m_isStale = false;
    bool m_arranging = false; ///< rows are being replaced; the choice comes back afterwards
};

} // namespace tokenscope::ui
