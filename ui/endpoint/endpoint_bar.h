// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/endpoint.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tokenscope::ui {

/// The top row: which endpoint, its URL, the bearer token, and the button that fetches or cancels.
class EndpointBar final : public QWidget
{
    Q_OBJECT

public:
    explicit EndpointBar(QWidget *parent = nullptr);

    /// The list to choose from: presets, saved ones, and the demo as its first entry.
    void setEndpoints(const QList<endpoint::Endpoint> &endpoints);
    void setEndpoint(const endpoint::Endpoint &endpoint);
    endpoint::Endpoint endpoint() const;

    QString token() const;
    void setToken(const QString &token);

    /// While busy the button says Cancel.
    void setBusy(bool busy);
    void focusUrl();

signals:
    void fetchRequested();
    void cancelRequested();
    void demoRequested(); ///< the demo entry was chosen
};

} // namespace tokenscope::ui
