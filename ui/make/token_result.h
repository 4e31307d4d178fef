// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "make/bench.h"
#include "ui/look/widgets.h"

#include <memory>

class QPushButton;

namespace tokenscope::ui {

class TokenEditor;

/// The token that was made, and the ways in which it can be handed on.
class TokenResult final : public Panel
{
    Q_OBJECT

public:
    explicit TokenResult(QWidget *parent = nullptr);

    /// Null: there is none, and `why` says so.
    void showToken(const std::shared_ptr<const make::BenchToken> &token, const QString &why);

signals:
    void inspectWanted();
    void copyWanted();
    void copyHeaderWanted();
    void copyCurlWanted();
    void saveWanted();

private:
    QPushButton *addButton(const QString &words, const QString &name, void (TokenResult::*wanted)());

    Badge *m_form;
    Badge *m_kind;
    Badge *m_length;
    TokenEditor *m_text;
    PlainLabel *m_why;
    QLayout *m_flow;
    QList<QPushButton *> m_buttons;
};

} // namespace tokenscope::ui
