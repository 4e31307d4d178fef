// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/answer/evidence.h"
#include "ui/session/background_work.h"

#include <QDialog>

#include <optional>

class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace tokenscope::ui {

class FormArea;

/// What one fetch, or one line of the network log, left behind.
struct ShownEvidence
{
    endpoint::Evidence evidence;
    std::optional<endpoint::Envelope> envelope; ///< its times
    QString headline;                           ///< what it came to
    bool hasBodies = true;
};

/// All that went over the wire for one fetch, exchange by exchange, as plain text, to look at and to send on. The token
/// is not in it.
class EvidenceDialog final : public QDialog
{
    Q_OBJECT

public:
    EvidenceDialog(ShownEvidence shown, QWidget *parent);

private:
    QWidget *createExchangeList();
    QWidget *createTabs();
    QWidget *createButtons();
    QPushButton *createCopyButton();
    QPlainTextEdit *addTextTab(const QString &name);
    void showExchange(int row);
    void fillPage(int page);
    void showOverview(const endpoint::Exchange &exchange);
    void showCertificates(const endpoint::Exchange &exchange);
    void showBody(const QByteArray &body);
    void copyAsMarkdown();
    void saveBody();
    const endpoint::Exchange &chosen() const;

    const ShownEvidence m_shown;
    QListWidget *m_exchanges;
    QTabWidget *m_tabs;
    QList<const QWidget *> m_filled; ///< the pages that show the chosen exchange
    FormArea *m_overview;
    FormArea *m_certificates;
    QPlainTextEdit *m_request;
    QPlainTextEdit *m_response;
    QPlainTextEdit *m_body;
    QPushButton *m_save;
    BackgroundWork m_reading; ///< of the chosen exchange's body
    BackgroundWork m_copying;
};

} // namespace tokenscope::ui
