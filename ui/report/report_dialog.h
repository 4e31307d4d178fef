// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/report/report_format.h"
#include "ui/session/background_work.h"

#include <QDialog>

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QListWidget;
class QPushButton;
class QTextDocument;
class QTextEdit;

namespace tokenscope::ui {

class PlainLabel;

/// A report on one token before it is handed on: what is in it is chosen here and seen as it will be. Claims about a
/// person are masked and the signature is left out until somebody says otherwise; the token is in none.
class ReportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `evidence` is what the last fetch left behind, where there was one.
    ReportDialog(std::shared_ptr<const inspect::Inspection> inspection, std::optional<explain::ReportEvidence> evidence,
                 QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void createWidgets();
    void fillClaims();
    QWidget *createChoices();
    QWidget *createPreview();
    QLayout *createButtons();
    void connectSignals();

    ReportFormat format() const;
    ReportSource source() const;
    void updatePreview();
    void copy();
    void save();
    void saveTo(const QString &path);
    void print();
    void say(const QString &words);

    const std::shared_ptr<const inspect::Inspection> m_inspection;
    const std::optional<explain::ReportEvidence> m_evidence;
    QComboBox *m_format;
    QListWidget *m_claims;
    QCheckBox *m_signature;
    QCheckBox *m_request;
    QTextEdit *m_preview;
    PlainLabel *m_status;
    QPushButton *m_print;
    QPushButton *m_copy;
    QPushButton *m_save;
    BackgroundWork m_previewing;
    BackgroundWork m_exporting;
};

} // namespace tokenscope::ui
