// SPDX-License-Identifier: Apache-2.0
#include "ui/paste_routing.h"

#include "endpoint/pasted/pasted_text.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <utility>

namespace tokenscope::ui {

namespace {

/// Looked through at once when it is pasted into a field. Nobody pastes a longer token there by mistake.
constexpr qsizetype longestLookedThrough = qsizetype(64) * 1024;

bool takesText(const QWidget &widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return !line->isReadOnly();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
        return !text->isReadOnly();
    if (const auto *text = qobject_cast<const QTextEdit *>(&widget))
        return !text->isReadOnly();
    if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(&widget))
        return !spin->isReadOnly();
    const auto *choice = qobject_cast<const QComboBox *>(&widget);
    return choice && choice->isEditable();
}

/// A secret, a password or a token of its own.
bool isForSecrets(const QWidget &widget)
{
    return widget.inputMethodHints().testFlag(Qt::ImhSensitiveData);
}

} // namespace

PasteRouting::PasteRouting(QMainWindow *window, std::function<QPlainTextEdit *()> tokenField)
    : QObject(window)
    , m_window(window)
    , m_tokenField(std::move(tokenField))
{
    QCoreApplication::instance()->installEventFilter(this);
}

void PasteRouting::paste()
{
    QWidget *focused = m_window->focusWidget();
    if (!takes(focused ? *focused : *m_window))
        QMetaObject::invokeMethod(focused, "paste");
}

bool PasteRouting::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste))
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    return widget && widget->window() == m_window && takes(*widget);
}

/// Whether the clipboard's content is taken to where it belongs, so that the widget has nothing to do with it.
bool PasteRouting::takes(QWidget &focused)
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (const auto *field = m_tokenField(); &focused == field)
        return takesFromTokenField(*field, data);
    if (takesText(focused) && isForSecrets(focused))
        return false;
    if (!data || (!data->hasText() && !data->hasUrls()))
        return !takesText(focused);
    if (!takesText(focused)) {
        emit pasted(*data);
        return true;
    }
    const QString text = data->text();
    if (text.size() > longestLookedThrough || endpoint::sortOfPasted(text) != endpoint::PastedSort::Token)
        return false;
    emit tokenPasted(text);
    return true;
}

/// What is selected there is to be replaced by whatever is pasted, and what is no token may go into an empty field too,
/// which says what it is.
bool PasteRouting::takesFromTokenField(const QPlainTextEdit &field, const QMimeData *data)
{
    if (!data || !data->hasText() || data->hasUrls() || field.document()->isEmpty() ||
        field.textCursor().hasSelection())
        return false;
    const QString text = data->text();
    if (text.size() > longestLookedThrough)
        return false;
    const endpoint::PastedSort sort = endpoint::sortOfPasted(text);
    if (sort != endpoint::PastedSort::Address && sort != endpoint::PastedSort::Keys)
        return false;
    emit pasted(*data);
    return true;
}

} // namespace tokenscope::ui
