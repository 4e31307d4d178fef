// SPDX-License-Identifier: Apache-2.0
#include "ui/token/input/exact_text_field.h"

#include "ui/look/theme.h"

#include <QFontMetrics>
#include <QMimeData>
#include <QSignalBlocker>

namespace tokenscope::ui {

ExactTextField::ExactTextField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFont(fixedFont());
    setProperty("field", true);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] { m_pasted.reset(); });
}

QByteArray ExactTextField::bytes() const
{
    return m_pasted.value_or(toPlainText()).toUtf8();
}

void ExactTextField::forget()
{
    const QSignalBlocker quiet(this);
    setPlainText({}); // unlike clear(), this leaves nothing to undo
    m_pasted.reset();
}

QSize ExactTextField::sizeHint() const
{
    constexpr int lines = 2;
    const QFontMetrics metrics(font());
    return {metrics.averageCharWidth() * 24,
            lines * metrics.lineSpacing() + 2 * int(document()->documentMargin()) + 12};
}

void ExactTextField::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText())
        return;
    const QString text = source->text();
    const QTextCursor cursor = textCursor();
    const bool isAll = cursor.selectionEnd() - cursor.selectionStart() == document()->characterCount() - 1;
    QPlainTextEdit::insertFromMimeData(source);
    if (isAll)
        m_pasted = text;
}

} // namespace tokenscope::ui
