// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/keys/key_change_words.h"
#include "inspect/model/expectations.h"
#include "inspect/model/inspection_keys.h"
#include "ui/session/background_work.h"

#include <QDialog>

#include <string>
#include <vector>

class QComboBox;
class QPushButton;

namespace tokenscope::ui {

class KeyChangesView;
class PlainLabel;

/// Two of the key sets that are loaded, or were published before: which keys set them apart, and what a verifier with
/// each of them alone says of the token at hand.
class CompareSetsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What is judged by each set; no text: there is no token.
    struct Token
    {
        std::string text;
        inspect::Expectations expectations;
        Moment moment;
    };

    CompareSetsDialog(std::vector<inspect::KeySource> sets, Token token, QWidget *parent = nullptr);

private:
    struct Difference
    {
        std::vector<explain::KeyChangeRow> rows;
        QString verdictBefore; ///< empty if there is no token
        QString verdictAfter;
    };

    static Difference differenceBetween(const inspect::KeySource &before, const inspect::KeySource &after,
                                        const Token &token);
    QComboBox *createChoice(const QString &name, std::size_t chosen);
    void layOut();
    void compare();
    void showDifference(const Difference &difference);

    std::vector<inspect::KeySource> m_sources;
    Token m_token;
    QComboBox *m_before;
    QComboBox *m_after;
    PlainLabel *m_verdicts;
    KeyChangesView *m_changes;
    QPushButton *m_copy;
    BackgroundWork m_work;
};

} // namespace tokenscope::ui
