// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/remedy/remedy_words.h"
#include "ui/session/background_work.h"
#include "ui/token/inspection_runner.h"

#include <QDialog>

class QPushButton;

namespace tokenscope::ui {

class FormArea;
class PlainLabel;

/// The fewest changes that would make a token accepted, by who can make them. They are searched off this thread; to
/// close the dialog ends the search.
class RemedyDialog final : public QDialog
{
    Q_OBJECT

public:
    using Inspected = std::shared_ptr<const inspect::Inspection>;

    /// The inspection is the answer to the job.
    RemedyDialog(InspectionRunner::Job job, Inspected inspection, QWidget *parent = nullptr);

private:
    void layOut();
    void search(InspectionRunner::Job job, Inspected inspection);
    void showRemedies(const explain::RemedyWords &words);

    PlainLabel *m_state;
    FormArea *m_ways;
    QPushButton *m_copy;
    QString m_text; ///< all of it, for the clipboard
    BackgroundWork m_work;
};

} // namespace tokenscope::ui
