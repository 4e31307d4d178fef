// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/theme.h"

#include <QPlainTextEdit>

namespace tokenscope::ui {

class JsonHighlighter;

/// JSON to write in, with the numbers of its lines and a mark at the line that is broken.
class JsonEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    JsonEditor(const QString &name, Tone names, QWidget *parent = nullptr);

    /// Keeps the cursor's line and column, and undo. No edited() follows.
    void replaceText(const QString &text);
    /// Counted from 1; 0 takes the mark away.
    void markLine(int line);

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paintNumbers();
    int numbersWidth() const;
    void placeNumbers();

    JsonHighlighter *m_highlighter;
    QWidget *m_numbers;
    QString m_known; ///< that was answered for or told of
    int m_markedLine = 0;
    bool m_isReplacing = false;
};

} // namespace tokenscope::ui
