// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/http_call.h"
#include "endpoint/key_response.h"
#include "explain/report/report.h"
#include "inspect/model/inspection_keys.h"
#include "ui/endpoint/evidence_dialog.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QPushButton;

namespace tokenscope::ui {

class Badge;
class ElidingLabel;
class FormArea;

/// What the endpoint answered: state, HTTP code and time in the caption row, the envelope's fields below, the evidence
/// one click away. A failure shows its own envelope, or what happened and what to try.
class ResponsePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ResponsePanel(QWidget *parent = nullptr);

    void showNothing();
    /// What is on screen stays, marked as being refreshed.
    void showBusy();
    void showReceived(qint64 bytes);
    void showWait(const endpoint::FetchWait &wait);
    void showResponse(const endpoint::KeyResponse &response);
    /// `remaining` are the keys that are still on screen, which is said.
    void showError(const endpoint::FetchError &error, const inspect::InspectionKeys &remaining);
    /// Of the last fetch; does nothing where nothing was sent.
    void showEvidence();
    /// The same for a report; nothing where nothing was sent.
    std::optional<explain::ReportEvidence> reportEvidence() const;

private:
    void createWidgets();
    QWidget *createCaptionRow();
    void setExchange(const endpoint::Exchange &exchange, ShownEvidence evidence);
    void updateSummary();
    void updateProgress();

    Badge *m_state;
    ElidingLabel *m_summary;
    QPushButton *m_evidenceButton;
    FormArea *m_form;
    QTimer m_ageTimer;
    QTimer m_progressTimer; ///< runs while something is on its way
    QElapsedTimer m_sinceAsked;
    qint64 m_received = 0; ///< bytes
    QString m_wait;        ///< for what it waits before it asks again; empty: it does not
    std::optional<endpoint::Exchange> m_exchange;
    ShownEvidence m_evidence;
};

} // namespace tokenscope::ui
