// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/verdict/comparison_words.h"
#include "inspect/shared_secret.h"
#include "ui/files/companion_files.h"
#include "ui/session/background_work.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace tokenscope::ui {

class ComparisonModel;
class PlainLabel;

/// What two tokens are judged with, so that nothing but the tokens sets them apart.
struct CompareSetting
{
    inspect::InspectionKeys keys;
    inspect::Expectations expectations;
    Moment moment;
    std::shared_ptr<const Companions> companions;
    QString secret; ///< empty: there is none
    inspect::SecretForm secretForm = inspect::SecretForm::Text;
};

/// Compares the token A with another one that is pasted: which members differ, by how much, and which of them decide.
class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(CompareSetting setting, QString first, QWidget *parent = nullptr);

    void setOther(const QString &text);

private:
    void layOut();
    void compare();
    void showComparison(const explain::Comparison &comparison);

    CompareSetting m_setting;
    QString m_first;
    QPlainTextEdit *m_other;
    PlainLabel *m_headline;
    PlainLabel *m_reason;
    QCheckBox *m_onlyDifferences;
    QPushButton *m_copy;
    QTableView *m_table;
    ComparisonModel *m_model;
    explain::Comparison m_comparison;
    BackgroundWork m_work;
};

} // namespace tokenscope::ui
