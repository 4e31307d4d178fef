// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/keys/key_change_words.h"

#include <QListWidget>

#include <vector>

namespace tokenscope::ui {

/// What sets two key sets apart, line by line: + for a key that came, − for one that went. Ctrl+C copies it as
/// sentences.
class KeyChangesView final : public QListWidget
{
    Q_OBJECT

public:
    explicit KeyChangesView(QWidget *parent = nullptr);

    void showChanges(const std::vector<explain::KeyChangeRow> &rows);
    /// In place of changes.
    void showWords(const QString &words);
    /// The sentences, one below the other.
    QString text() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace tokenscope::ui
