// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/network.h"

#include <QDialog>

#include <memory>

class QPlainTextEdit;
class QPushButton;

namespace tokenscope::ui {

class FormArea;
class PlainLabel;
class ValueForm;

/// Asks Pangea about a token, once the user has seen what will be sent and where. The answer is the service's word: no
/// verdict comes of it. Closing the dialog cancels the request.
class TokenCheckDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `request` names the token; `network` has to live as long.
    TokenCheckDialog(endpoint::Network &network, const endpoint::FetchRequest &request, QWidget *parent);
    ~TokenCheckDialog() override;

signals:
    /// The API token goes out.
    void sending();

private:
    void createWidgets();
    void showPlan();
    void send();
    void showAnswer(const endpoint::KeyResponse &response);
    void showError(const endpoint::FetchError &error);
    void end(ValueForm *form, bool wasSent);

    endpoint::Network &m_network;
    const endpoint::FetchRequest m_request;
    std::unique_ptr<endpoint::KeyFetch> m_call;
    PlainLabel *m_where;
    QPlainTextEdit *m_plan;
    FormArea *m_answer;
    QPushButton *m_send;
};

} // namespace tokenscope::ui
