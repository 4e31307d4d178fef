// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/verdict/comparison_words.h"
#include "inspect/shared_secret.h"
#include "ui/files/companion_files.h"
#include "ui/session/background_work.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace tokenscope::ui {

class AnswerCard;
class ComparedToken;
class ComparisonModel;
class ComparisonView;
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

/// Both tokens as they were judged, and what sets them apart.
struct JudgedPair
{
    std::shared_ptr<const inspect::Inspection> a;
    std::shared_ptr<const inspect::Inspection> b;
    explain::Comparison comparison;
};

/// Compares the token A with another one that is pasted: which members differ, by how much, and which of them decide.
class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(CompareSetting setting, const QString &first, QWidget *parent = nullptr);

    void setOther(const QString &text);

private:
    void layOut();
    QWidget *createBar();
    void addShortcuts();
    void compare();
    void swapTokens();
    void showPair(const JudgedPair &pair);
    void showFault(const QString &words);
    void showMembers();

    CompareSetting m_setting;
    AnswerCard *m_answer;
    ComparedToken *m_first;
    ComparedToken *m_other;
    QPushButton *m_all;
    QPushButton *m_onlyDifferences;
    QPushButton *m_copy;
    ComparisonModel *m_model;
    ComparisonView *m_table;
    PlainLabel *m_count;
    explain::Comparison m_comparison;
    BackgroundWork m_work;
};

} // namespace tokenscope::ui
