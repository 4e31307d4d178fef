// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;

namespace tokenscope::ui {

class PlainLabel;

/// A date of a token: "+30m", "now", a time, or the number that is in the token. What is counted from now is
/// counted anew each time that the token is signed.
class DateField final : public QWidget
{
    Q_OBJECT

public:
    struct Preset
    {
        QString words;
        QString text;
    };
    DateField(const QString &name, const QList<Preset> &presets, QWidget *parent = nullptr);

    /// What was typed, as long as it is counted from now; else nothing.
    std::optional<QString> span() const;
    QString text() const;
    void setText(const QString &text);
    /// What is in the token, with "now" to count from. A number that is not what the span came to replaces it.
    void showReading(const QString &digits, Moment now, bool wasWrittenByForm);

signals:
    void edited();

private:
    void markPreset();

    QLineEdit *m_edit;
    PlainLabel *m_note;
    QList<Preset> m_presets;
    QList<QPushButton *> m_buttons;
    QString m_shownDigits;
};

} // namespace tokenscope::ui
