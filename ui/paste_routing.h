// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

class QMainWindow;
class QMimeData;
class QPlainTextEdit;

namespace tokenscope::ui {

/// Ctrl+V wherever in the window the focus is. Where nothing takes text, what is pasted goes to where it belongs; a
/// field that takes text takes it as ever, but a token alone is for the token's field only.
class PasteRouting final : public QObject
{
    Q_OBJECT

public:
    /// `tokenField` takes everything by itself but for an address or keys that would land in the middle of a token.
    PasteRouting(QMainWindow *window, std::function<QPlainTextEdit *()> tokenField);

    /// As if the key were pressed now.
    void paste();

signals:
    /// From where no field takes text.
    void pasted(const QMimeData &data);
    /// Into a field where no token belongs.
    void tokenPasted(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takes(QWidget &focused);
    bool takesFromTokenField(const QPlainTextEdit &field, const QMimeData *data);

    QMainWindow *m_window;
    std::function<QPlainTextEdit *()> m_tokenField;
};

} // namespace tokenscope::ui
