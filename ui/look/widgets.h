// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/theme.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QString>

/// The small shared widgets that make the panels look alike. None interprets rich text.
namespace tokenscope::ui {

/// A label that shows plain text only, selectable with mouse and keyboard where asked.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr);
};

/// A framed panel: rounded hairline, the surface colour.
class Panel : public QFrame
{
    Q_OBJECT
public:
    explicit Panel(QWidget *parent = nullptr);
};

/// A rounded badge: "✓ Success", "1 warning".
class Badge final : public PlainLabel
{
    Q_OBJECT
public:
    explicit Badge(QWidget *parent = nullptr);
    /// Tone is Good, Bad, Warning or Neutral. An empty text hides the badge.
    void show(Tone tone, const QString &text);

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
    /// Text from outside; shown escaped, in the fixed font. Grows to its text, up to the width there is.
    void setValue(const QString &text);

    QSize sizeHint() const override;
};

/// The muted caption above or beside a panel: "Response", "Keys (4)".
class Caption final : public PlainLabel
{
    Q_OBJECT
public:
    explicit Caption(const QString &text, QWidget *parent = nullptr);
};

} // namespace tokenscope::ui
