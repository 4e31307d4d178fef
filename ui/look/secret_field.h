// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

class QAction;

namespace tokenscope::ui {

/// A field for a secret. What is in it leaves it by no other way than text(): it is not copied, cut, dragged or put
/// into X11's selection, and undo does not bring it back, whether it is shown or hidden.
class SecretField final : public QLineEdit
{
    Q_OBJECT

public:
    /// `name` is its accessible name and placeholder.
    explicit SecretField(const QString &name, QWidget *parent = nullptr);

    /// Empties it for good, and hides what is typed next.
    void forget();

signals:
    /// The secret is another one, by whatever way.
    void secretEdited();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void setShown(bool shown);

    QAction *m_show;
};

} // namespace tokenscope::ui
