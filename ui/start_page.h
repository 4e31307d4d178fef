// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/glyphs.h"

#include <QWidget>

class QPushButton;

namespace tokenscope::ui {

class PlainLabel;

/// What the window begins with: where a token goes, and what it is told about it. Ctrl+V works at once.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    /// While the demo's keys are being made.
    void setStarting(bool starting);
    void focusPaste();

signals:
    void pasteRequested();
    void openRequested();
    void demoRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillZone(QWidget &zone);
    QLayout *createButtons(QWidget &zone);
    QPushButton *addButton(QWidget &zone, Glyph glyph, const QString &words, const QKeySequence &key,
                           const QString &name);
    void applyFonts();
    void fit();

    QPushButton *m_paste = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_demo = nullptr;
    QWidget *m_title = nullptr;
    QWidget *m_zone = nullptr;
    PlainLabel *m_promise = nullptr;
};

} // namespace tokenscope::ui
