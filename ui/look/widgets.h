// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/glyphs.h"
#include "ui/look/theme.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QString>
#include <QToolButton>

#include <optional>

class QHBoxLayout;
class QTabWidget;

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

/// The first line of a card: what it is, and what can be done with it.
class CardHead final : public QWidget
{
    Q_OBJECT
public:
    explicit CardHead(QWidget *parent = nullptr);
    QHBoxLayout &row() const { return *m_row; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    QHBoxLayout *m_row;
};

/// An icon that is not pressed.
class GlyphIcon final : public QWidget
{
    Q_OBJECT
public:
    GlyphIcon(Glyph glyph, Tone tone, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
    Tone m_tone;
};

/// A rounded chip: "Success", "1 warning", "495 characters".
class Badge final : public PlainLabel
{
    Q_OBJECT
public:
    explicit Badge(QWidget *parent = nullptr);
    /// Tone is Good, Bad, Warning, Neutral or Accent. An empty text hides the badge. A glyph goes before the text.
    void show(Tone tone, const QString &text, std::optional<Glyph> glyph = {});
    /// As much of the text as there is room for.
    QString shownText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int glyphRoom() const;

    Tone m_tone = Tone::Neutral;
    std::optional<Glyph> m_glyph;
};

/// A read-only, copyable text on one line whose accessible name is its label; looks like plain text.
class ValueField final : public QLineEdit
{
    Q_OBJECT
public:
    /// `label` becomes the accessible name: "Request ID".
    explicit ValueField(const QString &label, QWidget *parent = nullptr);
    /// Text from outside; shown escaped, in the fixed font where it is an id or an address. Grows to its text, up to
    /// the width there is. A text that does not fit ends in an ellipsis until the field has the focus.
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

/// How many there are on a page, muted beside its title; of none, nothing.
void showTabCount(QTabWidget &tabs, int page, qint64 count);
/// What calls for a look at a page, as a pill beside its title.
void showTabPill(QTabWidget &tabs, int page, Tone tone, const QString &words);

/// What a card is: "Response", "Token".
class Caption final : public PlainLabel
{
    Q_OBJECT
public:
    explicit Caption(const QString &text, QWidget *parent = nullptr);
};

} // namespace tokenscope::ui
