// SPDX-License-Identifier: Apache-2.0
#include "ui/make/date_field.h"

#include "explain/phrases/duration_words.h"
#include "ui/look/flow_layout.h"
#include "ui/look/widgets.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokenscope::ui {

namespace {

constexpr int fieldGap = 6;

bool isCounted(const QString &text)
{
    return text.startsWith(u'+') || text.startsWith(u'-') || text.startsWith(u"now") ||
           (!text.isEmpty() && text.back().isLetter() && text.front().isDigit() && !text.contains(u':'));
}

} // namespace

DateField::DateField(const QString &name, const QList<Preset> &presets, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_note(new PlainLabel({}, this))
    , m_presets(presets)
{
    m_edit->setAccessibleName(name);
    m_edit->setPlaceholderText(tr("not given"));
    m_edit->setFont(fixedFont());
    m_edit->setMinimumWidth(m_edit->fontMetrics().averageCharWidth() * 14);
    m_note->setFont(smallFont());
    m_note->setWordWrap(true);
    setTone(*m_note, Tone::Muted);
    auto *flow = new FlowLayout(fieldGap);
    flow->addWidget(m_edit);
    for (const Preset &preset : presets) {
        auto *button = new QPushButton(preset.words, this);
        button->setCheckable(true);
        button->setProperty("segment", true);
        button->setAccessibleName(tr("%1: %2").arg(name, preset.words));
        flow->addWidget(button);
        m_buttons.append(button);
        connect(button, &QPushButton::clicked, this, [this, text = preset.text] {
            setText(text);
            emit edited();
        });
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addLayout(flow);
    column->addWidget(m_note);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        markPreset();
        emit edited();
    });
}

std::optional<QString> DateField::span() const
{
    return isCounted(text()) ? std::optional(text()) : std::nullopt;
}

QString DateField::text() const
{
    return m_edit->text().trimmed();
}

void DateField::setText(const QString &text)
{
    m_edit->setText(text);
    markPreset();
}

void DateField::showReading(const QString &digits, Moment now, bool wasWrittenByForm)
{
    const bool keepsSpan = span() && (wasWrittenByForm || digits == m_shownDigits);
    m_shownDigits = digits;
    const bool isBeingTyped = m_edit->hasFocus() && wasWrittenByForm;
    if (!keepsSpan && !isBeingTyped && m_edit->text() != digits)
        setText(digits);
    bool isNumber = false;
    const qint64 seconds = digits.toLongLong(&isNumber);
    const Moment moment{std::chrono::seconds(seconds)};
    m_note->setText(isNumber ? tr("%1 · %2").arg(explain::calendarTime(moment), explain::relativeTo(moment, now))
                             : QString());
    m_note->setVisible(isNumber);
}

void DateField::markPreset()
{
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(m_presets[i].text == text());
}

} // namespace tokenscope::ui
