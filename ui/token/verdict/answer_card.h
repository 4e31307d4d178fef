// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/tinted_card.h"
#include "ui/token/verdict/mark_icon.h"

#include <QStringList>

class QBoxLayout;
class QPushButton;

namespace tokenscope::ui {

class Paragraph;

/// The answer of a window of its own: a sign, a headline, what it rests on, and what to do. Read out unasked when it
/// changes; its headline is its stop for Tab.
class AnswerCard : public TintedCard
{
    Q_OBJECT

public:
    /// `name` says what it answers.
    explicit AnswerCard(const QString &name, QWidget *parent = nullptr);

    struct Answer
    {
        MarkIcon::Mark mark = MarkIcon::Mark::Waiting;
        QString headline = {};
        QStringList words = {}; ///< a line each; empty ones are left out
        QString nextStep = {};
    };
    void present(const Answer &answer);
    /// Below the words, hidden at first.
    void addButton(QPushButton *button);
    /// That one alone, or none. It takes the focus unless something outside the card has it.
    void showButton(QPushButton *shown);

    QString headline() const;
    QString words() const;
    QString nextStep() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    MarkIcon *m_icon;
    Paragraph *m_headline;
    Paragraph *m_words;
    Paragraph *m_nextStep;
    QBoxLayout *m_buttons;
};

} // namespace tokenscope::ui
