// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QStringList>

class QLineEdit;

namespace tokenscope::ui {

class FlowLayout;

/// Several short texts, each with a cross to take it away, and room for one more. Enter, a comma or leaving the field
/// adds what is typed; Backspace in the empty field takes the last one back.
class ChipField final : public QFrame
{
    Q_OBJECT

public:
    explicit ChipField(const QString &name, QWidget *parent = nullptr);

    QStringList texts() const { return m_texts; }
    void setTexts(const QStringList &texts);

signals:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addTyped();
    void removeAt(int index);
    void rebuild();

    QString m_name;
    QStringList m_texts;
    FlowLayout *m_flow;
    QLineEdit *m_more;
    QList<QWidget *> m_chips;
};

} // namespace tokenscope::ui
