// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;

namespace tokenscope::ui {

class PlainLabel;

/// Says that a private key was put where a token belongs, what has become of it, and where it still is.
class WithheldKeyNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit WithheldKeyNotice(QWidget *parent = nullptr);

    /// Reads itself out when it appears.
    void setNeeded(bool needed);

signals:
    void clearFieldRequested();

private:
    void showKeyOnClipboard();
    void emptyClipboard();

    PlainLabel *m_words;
    QPushButton *m_clearClipboard;
    bool m_isNeeded = false;
};

} // namespace tokenscope::ui
