// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "login/report.h"
#include "ui/look/widgets.h"

#include <QWidget>

#include <cstddef>
#include <memory>
#include <optional>

class QPushButton;
class QVBoxLayout;

namespace tokenscope::ui {

class FormArea;
class Paragraph;
class ValueForm;

/// One step of a login, or one link that was checked there: what was found, what was sent and answered, and the tokens
/// in it. Values that are secret are not shown, only that they are there.
class StepDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit StepDetails(QWidget *parent = nullptr);

    void showNothing();
    /// `link` is null for the step as a whole; otherwise one of the report's.
    void showStep(const std::shared_ptr<const login::Report> &report, std::size_t exchange, const login::Link *link);
    /// Dates, after the shown time zone has changed.
    void reword();

signals:
    void inspectWanted(const QString &token);
    /// The step that a link has to fit.
    void stepWanted(std::size_t exchange);

private:
    void show();
    void showLinkWords();
    void fillForm();
    void addFields(ValueForm &form, const login::Fields &fields) const;
    void showTokens();

    PlainLabel *m_headline;
    Paragraph *m_words;
    QPushButton *m_other;
    FormArea *m_form;
    QWidget *m_tokens;
    QVBoxLayout *m_tokenRows;
    std::shared_ptr<const login::Report> m_report;
    std::size_t m_exchange = 0;
    const login::Link *m_link = nullptr; ///< of m_report
};

} // namespace tokenscope::ui
