// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/key_response.h"

#include <QWidget>

namespace tokenscope::ui {

/// What the endpoint answered: state, HTTP code and time in the caption row, the envelope's fields below, raw body and
/// headers one click away. A failure shows its own envelope, or what happened and what to try.
class ResponsePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ResponsePanel(QWidget *parent = nullptr);

    void showNothing();
    /// What is on screen stays, marked as being refreshed.
    void showBusy();
    void showReceived(qint64 bytes);
    void showResponse(const endpoint::KeyResponse &response);
    /// `keysRemain`: keys of an earlier answer are still on screen, which is said.
    void showError(const endpoint::FetchError &error, bool keysRemain);
};

} // namespace tokenscope::ui
