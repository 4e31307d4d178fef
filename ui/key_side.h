// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QSplitter;

namespace tokenscope::ui {

class KeySideStrip;

/// The key side beside the token. Where the window is narrow, and before there is anything, it is folded to a strip;
/// from there it comes over the rest.
class KeySide final : public QWidget
{
    Q_OBJECT

public:
    KeySide(QWidget *keys, QWidget *token, QWidget *parent = nullptr);

    /// How many keys there are, on the strip.
    void setWords(const QString &words);
    /// Before there is anything.
    void setStarting(bool starting);
    /// Folds it, or brings it back.
    void toggle();
    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isNarrow() const;
    void place();
    void placeOver();

    KeySideStrip *m_strip;
    QSplitter *m_halves;
    QWidget *m_keys;
    bool m_isFolded = false; ///< by hand
    bool m_isStarting = false;
    bool m_isOver = false; ///< over the rest
};

} // namespace tokenscope::ui
