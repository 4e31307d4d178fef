// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/theme.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QString>
#include <QToolButton>

/// The small shared widgets that make the panels look alike. None interprets rich text.
namespace tokenscope::ui {

/// A label that shows plain text only, selectable with mouse and keyboard where asked. It has no accessible name, which
/// assistive tools would read out in place of its text.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr);
};

/// A label on one line that ends in an ellipsis if there is no room for all of it.
class ElidingLabel final : public PlainLabel
{
    Q_OBJECT
public:
    explicit ElidingLabel(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A framed panel: rounded hairline, the surface colour.
class Panel : public QFrame
{
    Q_OBJECT
public:
    explicit Panel(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A rounded badge: "✓ Success", "1 warning".
class Badge final : public PlainLabel
{
    Q_OBJECT
public:
    explicit Badge(QWidget *parent = nullptr);
    /// Tone is Good, Bad, Warning or Neutral. An empty text hides the badge.
    void show(Tone tone, const QString &text);
    /// As much of the text as there is room for.
    QString shownText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
};

/// A read-only, copyable text on one line whose accessible name is its label; looks like plain text.
class ValueField final : public QLineEdit
{
    Q_OBJECT
public:
    /// `label` becomes the accessible name: "Request ID".
    explicit ValueField(const QString &label, QWidget *parent = nullptr);
    /// Text from outside; shown escaped, in the fixed font. Grows to its text, up to the width there is. A text that
    /// does not fit ends in an ellipsis until the field has the focus.
    void setValue(const QString &text);
    /// The whole text, however much of it is shown: what copying gives.
    const QString &value() const { return m_value; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_value;
};

/// A small button beside a value that puts the whole of it on the clipboard: "Copy Request ID". It can always be
/// reached; it is drawn while the pointer or the focus is on its value, and all the time beside ids and digests.
class CopyButton final : public QToolButton
{
    Q_OBJECT
public:
    CopyButton(const QString &label, ValueField *field, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    ValueField *m_field;
};

/// QLineEdit's own button for clearing, with a name.
void addClearButton(QLineEdit &edit);

/// A text as a tool tip that stays what it is: a tool tip that looked like HTML would be rendered as such.
QString plainToolTip(const QString &text);
/// A text for a button, a menu or a tab, where `&` would go and leave a shortcut behind.
QString plainCaption(const QString &text);
/// A tool tip for a widget, whose accessible description then is the text and not its markup.
void setPlainToolTip(QWidget &widget, const QString &text);

/// The muted caption above or beside a panel: "Response", "Keys (4)".
class Caption final : public PlainLabel
{
    Q_OBJECT
public:
    explicit Caption(const QString &text, QWidget *parent = nullptr);
};

} // namespace tokenscope::ui
