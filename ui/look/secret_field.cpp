// SPDX-License-Identifier: Apache-2.0
#include "ui/look/secret_field.h"

#include "ui/look/field_edits.h"
#include "ui/look/glyphs.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

#include <utility>

namespace tokenscope::ui {

namespace {

constexpr int longestSecret = 1024 * 1024;

/// QLineEdit keeps what it has from the clipboards and from undo only while it shows dots: so it does while it handles
/// what could bring something out.
class Hidden
{
public:
    explicit Hidden(QLineEdit &field)
        : m_field(field)
        , m_before(field.echoMode())
    {
        m_field.setEchoMode(QLineEdit::Password);
    }
    ~Hidden() { m_field.setEchoMode(m_before); }
    Hidden(const Hidden &) = delete;
    Hidden &operator=(const Hidden &) = delete;

private:
    QLineEdit &m_field;
    QLineEdit::EchoMode m_before;
};

} // namespace

SecretField::SecretField(const QString &name, QWidget *parent)
    : QLineEdit(parent)
    , m_show(new QAction(this))
{
    setAccessibleName(name);
    setPlaceholderText(name);
    setMaxLength(longestSecret);
    setDragEnabled(false);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    addAction(m_show, QLineEdit::TrailingPosition);
    m_show->setCheckable(true);
    connect(m_show, &QAction::toggled, this, &SecretField::setShown);
    followEdits(*this, this, [this](const QString & /*text*/) { emit secretEdited(); });
    setShown(false);
}

void SecretField::forget()
{
    m_show->setChecked(false);
    fill(*this, QString()); // unlike clear(), this leaves nothing to undo
}

void SecretField::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *paste = menu.addAction(tr("&Paste"), this, &QLineEdit::paste);
    paste->setEnabled(!isReadOnly());
    QAction *empty = menu.addAction(tr("&Clear"), this, [this] { setText(QString()); });
    empty->setEnabled(!text().isEmpty());
    menu.exec(event->globalPos());
}

void SecretField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        event->accept();
        return;
    }
    const Hidden hidden(*this);
    QLineEdit::keyPressEvent(event);
}

void SecretField::mousePressEvent(QMouseEvent *event)
{
    const Hidden hidden(*this);
    QLineEdit::mousePressEvent(event);
}

void SecretField::mouseReleaseEvent(QMouseEvent *event)
{
    const Hidden hidden(*this);
    QLineEdit::mouseReleaseEvent(event);
}

void SecretField::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Hidden hidden(*this);
    QLineEdit::mouseDoubleClickEvent(event);
}

void SecretField::setShown(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setIcon(glyphIcon(shown ? Glyph::EyeCrossed : Glyph::Eye, Tone::Muted));
    m_show->setText(shown ? tr("Hide the secret") : tr("Show the secret"));
}

} // namespace tokenscope::ui
