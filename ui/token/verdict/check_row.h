// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"
#include "ui/token/verdict/mark_icon.h"

#include <QWidget>

class QPushButton;

namespace tokenscope::ui {

class Paragraph;
class PlainLabel;

/// One check: its sign, its name, what was found, and a way to have it checked where it was not.
class CheckRow final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckRow(QWidget *parent = nullptr);

    void showCheck(const inspect::Inspection &inspection, const inspect::Check &check);
    /// A line without an offer; the title says the state too.
    void showWords(MarkIcon::Mark mark, const QString &title, const QString &detail);
    /// The same with a word for the mark, which is read out behind the title.
    void showFinding(MarkIcon::Mark mark, const QString &title, const QString &markWord, const QString &detail);

signals:
    void offerAccepted(tokenscope::inspect::CheckName check);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showLine(MarkIcon::Mark mark, const QString &title, const QString &detail, const QString &words);

    MarkIcon *m_icon;
    PlainLabel *m_title;
    Paragraph *m_detail;
    QPushButton *m_offer;
    inspect::CheckName m_check{};
};

} // namespace tokenscope::ui
