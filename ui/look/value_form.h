// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/widgets.h"

#include <QScrollArea>

class QGridLayout;

namespace tokenscope::ui {

/// Labelled values below one another, as a panel shows a response or a key. Filled once; for other values make another.
/// One stop for Tab: Up and Down go from value to value, and Ctrl+C copies the one that has the focus.
class ValueForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ValueForm(QWidget *parent = nullptr);

    /// `aside` is a muted remark after the value: "(+902 ms)".
    ValueField *addRow(const QString &label, const QString &value, const QString &aside = {});
    /// A wrapped paragraph over the whole width that can be selected.
    PlainLabel *addText(const QString &text);
    /// A paragraph in bold.
    PlainLabel *addHeadline(const QString &text);
    /// The same in the colour of `tone`.
    PlainLabel *addHeadline(Tone tone, const QString &text);
    void addSpace();
    /// A card with a mark, a title and an explanation: bad, with a warning, or merely said.
    void addNote(Tone tone, const QString &title, const QString &explanation);
    void setTopMargin(int pixels);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void moveFocus(int by);

    QGridLayout *m_grid;
    QList<ValueField *> m_fields;
};

/// Holds a form and scrolls it; asks for the height of the form, up to a limit.
class FormArea final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormArea(QWidget *parent = nullptr);

    /// Takes the form; the one before is deleted.
    void setForm(ValueForm *form);
    /// The height asked for at most, in lines of text.
    void setMaximumLines(int lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int m_maximumLines = 18;
};

} // namespace tokenscope::ui
