// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"

#include "ui/look/widgets.h"

#include <memory>

class QPlainTextEdit;
class QPushButton;

namespace tokenscope::ui {

class SegmentHighlighter;
class TokenSummary;

/// One of two tokens that are compared: its letter, its verdict, what it is, and its text, which can be changed.
class ComparedToken final : public Panel
{
    Q_OBJECT

public:
    /// `letter` is what the comparison calls it, `name` what assistive tools call its field.
    ComparedToken(const QString &letter, const QString &name, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    void focusText();
    /// Colours and chips, or none of them: null.
    void showInspection(const std::shared_ptr<const inspect::Inspection> &inspection);

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitText();

    Badge *m_verdict;
    TokenSummary *m_summary;
    QPushButton *m_paste;
    QPlainTextEdit *m_text;
    SegmentHighlighter *m_highlighter;
    std::shared_ptr<const inspect::Inspection> m_inspection;
};

} // namespace tokenscope::ui
