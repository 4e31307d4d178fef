// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QString>

namespace tokenscope::ui {

/// A narrow card with words from below to above, in place of the key side while that is hidden.
class KeySideStrip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit KeySideStrip(QWidget *parent);

    /// What the key side would show, in a few words.
    void setWords(const QString &words);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
};

} // namespace tokenscope::ui
