// SPDX-License-Identifier: Apache-2.0
#include "ui/token/input/shared_secret_form.h"

#include "ui/look/secret_field.h"
#include "ui/look/tokens.h"
#include "ui/look/widgets.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace tokenscope::ui {

namespace {

using inspect::SecretForm;

QString formName(SecretForm form)
{
    switch (form) {
    case SecretForm::Text:
        return SharedSecretForm::tr("Text");
    case SecretForm::Base64:
        return SharedSecretForm::tr("Base64");
    case SecretForm::Hex:
        return SharedSecretForm::tr("Hex");
    }
    Q_UNREACHABLE();
}

/// "as base64", within a sentence.
QString readAs(SecretForm form)
{
    switch (form) {
    case SecretForm::Text:
        return SharedSecretForm::tr("as text");
    case SecretForm::Base64:
        return SharedSecretForm::tr("as base64");
    case SecretForm::Hex:
        return SharedSecretForm::tr("as hexadecimal");
    }
    Q_UNREACHABLE();
}

/// Its edges join those beside it.
QString placeOf(SecretForm form)
{
    return form == SecretForm::Text  ? QStringLiteral("first")
           : form == SecretForm::Hex ? QStringLiteral("last")
                                     : QStringLiteral("middle");
}

QString promise()
{
    return SharedSecretForm::tr("Never stored: it is forgotten with the token. The other two forms are tried as well.");
}

} // namespace

SharedSecretForm::SharedSecretForm(QWidget *parent)
    : QWidget(parent)
    , m_field(new SecretField(tr("Shared secret"), this))
    , m_check(new QPushButton(tr("Chec&k"), this))
    , m_words(new PlainLabel({}, this))
{
    createWidgets();
    connect(m_field, &SecretField::secretEdited, this, &SharedSecretForm::onEdited);
    connect(m_field, &QLineEdit::returnPressed, this, &SharedSecretForm::onCheckPressed);
    connect(m_check, &QPushButton::clicked, this, &SharedSecretForm::onCheckPressed);
    forget();
    hide();
}

void SharedSecretForm::createWidgets()
{
    setAccessibleName(tr("Shared secret of the token"));
    m_field->setMinimumWidth(fontMetrics().averageCharWidth() * 8); // it takes what the buttons leave
    m_check->setAccessibleName(tr("Check with this secret"));
    m_check->setProperty("primary", true);
    m_words->setFont(smallFont());
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignLeading | Qt::AlignTop); // beside the lock
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    m_words->installEventFilter(this);
    m_words->setObjectName(QStringLiteral("secret words"));
    setTone(*m_words, Tone::Muted);
    auto *row = new QHBoxLayout;
    row->setSpacing(measure::gap);
    row->addWidget(m_field, 1);
    auto *forms = new QHBoxLayout;
    forms->setSpacing(0);
    row->addLayout(forms);
    auto *group = new QButtonGroup(this);
    for (const SecretForm form : {SecretForm::Text, SecretForm::Base64, SecretForm::Hex}) {
        auto *button = new QPushButton(formName(form), this);
        button->setCheckable(true);
        button->setAccessibleName(tr("The secret is written %1").arg(readAs(form)));
        button->setProperty("segment", true);
        button->setProperty("place", placeOf(form));
        group->addButton(button);
        forms->addWidget(button);
        m_forms[std::size_t(form)] = button;
        connect(button, &QPushButton::clicked, this, [this, form] {
            m_form = form;
            check();
        });
    }
    row->addWidget(m_check);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(row);
    auto *note = new QHBoxLayout;
    note->setSpacing(6);
    note->addWidget(new GlyphIcon(Glyph::Lock, Tone::Muted, this), 0, Qt::AlignTop);
    note->addWidget(m_words, 1);
    column->addLayout(note);
}

void SharedSecretForm::showResult(const inspect::Inspection &inspection, const std::optional<SecretForm> &form,
                                  bool fits)
{
    // Where a key of the user's has done it already, nobody is asked.
    const bool isDone = inspection.signature.state == inspect::SignatureState::Verified && m_secret.isEmpty();
    setVisible((inspect::takesSecret(inspection) && !isDone) || !m_secret.isEmpty());
    if (m_secret.isEmpty())
        return showMessage(promise());
    if (fits) {
        choose(*form);
        return showMessage(
            tr("The secret fits, read %1. It is not stored, and is forgotten with the token.").arg(readAs(*form)));
    }
    showMessage(form ? tr("The secret does not fit, whether it is read as text, base64 or hexadecimal.")
                     : tr("This is not written %1, and does not fit otherwise.").arg(readAs(m_form)));
}

void SharedSecretForm::forget()
{
    m_field->forget();
    m_length = 0;
    if (!m_secret.isEmpty())
        ++m_revision;
    m_secret.clear();
    choose(SecretForm::Text);
    showMessage(promise());
}

void SharedSecretForm::focusSecret()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void SharedSecretForm::onCheckPressed()
{
    emit checkPressed();
    check();
}

void SharedSecretForm::check()
{
    m_secret = m_field->text();
    ++m_revision;
    emit secretChanged();
}

/// A secret that is pasted is whole, and is tried at once; one that is typed is not, until Check is pressed.
void SharedSecretForm::onEdited()
{
    const qsizetype before = std::exchange(m_length, m_field->text().size());
    withdraw();
    if (before == 0 && m_length > 1)
        check();
}

/// What was found out with the secret before says nothing of this one.
void SharedSecretForm::withdraw()
{
    if (m_secret.isEmpty())
        return;
    m_secret.clear();
    ++m_revision;
    emit secretChanged();
}

void SharedSecretForm::choose(SecretForm form)
{
    m_form = form;
    m_forms[std::size_t(form)]->setChecked(true);
}

void SharedSecretForm::showMessage(const QString &words)
{
    if (words == m_words->text())
        return;
    m_words->setText(words);
    setAccessibleDescription(words);
    keepWordsWhole();
}

/// Its words have the width that they are given after the form has its own.
bool SharedSecretForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::Resize)
        keepWordsWhole();
    return QWidget::eventFilter(watched, event);
}

void SharedSecretForm::keepWordsWhole()
{
    m_words->setMinimumHeight(0); // which is part of the answer otherwise
    m_words->setFixedHeight(m_words->heightForWidth(m_words->width()));
}

} // namespace tokenscope::ui
