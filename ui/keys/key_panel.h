// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection_keys.h"
#include "ui/keys/key_table_model.h"
#include "ui/session/background_work.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLineEdit;
class QSplitter;

namespace tokenscope::ui {

class Badge;
class Caption;
class KeyDetails;
class KeyOutput;
class KeyTableView;
class PublishedKeys;
class KeySetsStrip;
class PlainLabel;
class SetFindings;

/// The table of keys with its filter, and the details of the one that is chosen.
class KeyPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyPanel(QWidget *parent = nullptr);

    /// The selection stays on the same key (by thumbprint) where it is still there. Lint runs off the window's thread.
    void setKeys(const std::vector<inspect::KeySource> &sources);
    /// Keys that were there before a request that failed: kept, and marked with their time until other ones come.
    void setStale(bool stale);
    /// The row that verified the current token is marked.
    void markVerifying(const std::optional<inspect::KeyPlace> &place);
    /// The key that a token names and that did not verify it; none where that is not one. It is chosen once, so that
    /// the user's own choice stays.
    void chooseNamed(const std::optional<std::string> &keyId);
    void focusFilter();
    KeyTableView &table() const { return *m_table; }
    /// All that are loaded, to a file.
    void saveKeys();
    /// In a tab beside the details: what was published before, which outlives this panel.
    void showHistoryOf(PublishedKeys &published);

signals:
    void removeWanted(std::size_t source);
    void said(const QString &words);

private:
    using Lint = std::shared_ptr<const KeyTableModel::Lint>;

    void createWidgets();
    QWidget *createCaptionRow();
    void createActions();
    void addCopyAction(const QString &text, const QKeySequence &shortcut, QString (*copied)(const jose::Jwk &key));
    void connectSignals();

    void saveKey();

    void fitTable();
    void applyLint(const Lint &lint);
    void applyFilter(const QString &text);
    std::optional<std::size_t> currentKey() const;
    void selectKey(std::optional<std::size_t> keyIndex);
    void showDetails();
    void updateCaption();
    QString emptyWords() const;
    const inspect::KeySource &firstSource() const;
    void updateStaleMark();

    KeyTableModel *m_model;
    QLineEdit *m_filter; // made before the table, so that Tab comes to it first
    KeyTableView *m_table;
    QSplitter *m_splitter;
    KeyDetails *m_details;
    Caption *m_caption;
    PlainLabel *m_count;
    Badge *m_warnings;
    KeyOutput *m_output;
    KeySetsStrip *m_sets;
    SetFindings *m_setFindings;
    Badge *m_stale;
    BackgroundWork m_lint;
    std::vector<inspect::KeySource> m_sources;
    std::optional<std::string> m_named; ///< the key ID that was chosen last
    bool m_isStale = false;
    bool m_arranging = false; ///< rows are being replaced; the choice comes back afterwards
};

} // namespace tokenscope::ui
