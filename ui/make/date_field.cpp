// SPDX-License-Identifier: Apache-2.0
#include "ui/make/date_field.h"

#include "explain/phrases/duration_words.h"
#include "ui/look/flow_layout.h"
#include "ui/look/widgets.h"

#include <QHBoxLayout>
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

/// Its edges join those beside it.
QString placeAmong(qsizetype number, qsizetype count)
{
    return number == 0           ? QStringLiteral("first")
           : number + 1 == count ? QStringLiteral("last")
                                 : QStringLiteral("middle");
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
    m_edit->setFixedWidth(m_edit->fontMetrics().averageCharWidth() * 14); // what is chosen beside it stays in its row
    m_note->setFont(smallFont());
    m_note->setWordWrap(true);
    setTone(*m_note, Tone::Muted);
    auto *flow = new FlowLayout(fieldGap);
    flow->addWidget(m_edit);
    auto *choice = new QWidget(this); // wraps as a whole
    auto *segments = new QHBoxLayout(choice);
    segments->setContentsMargins(0, 0, 0, 0);
    segments->setSpacing(0);
    for (const Preset &preset : presets) {
        auto *button = new QPushButton(preset.words, choice);
        button->setCheckable(true);
        button->setProperty("segment", true);
        button->setAccessibleName(tr("%1: %2").arg(name, preset.words));
        if (presets.size() > 1)
            button->setProperty("place", placeAmong(m_buttons.size(), presets.size()));
        segments->addWidget(button);
        m_buttons.append(button);
        connect(button, &QPushButton::clicked, this, [this, text = preset.text] {
            setText(text);
            emit edited();
        });
    }
    flow->addWidget(choice);
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
