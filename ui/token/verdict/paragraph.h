// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextEdit>

namespace tokenscope::ui {

/// Plain text that wraps, inside a word too where it must, and can be selected with mouse and keyboard. As high as its
/// text, without a frame.
class Paragraph final : public QTextEdit
{
    Q_OBJECT

public:
    explicit Paragraph(QWidget *parent = nullptr);

    /// A text that has not changed keeps its selection.
    void setParagraph(const QString &text);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void align();

    QString m_text;
};

} // namespace tokenscope::ui
