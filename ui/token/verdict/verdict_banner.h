// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"
#include "ui/token/verdict/mark_icon.h"

#include <QFrame>

#include <memory>

class QPushButton;

namespace tokenscope::ui {

class Paragraph;

/// The answer: what the verdict is, why, and what to do next. A changed judgement is announced to assistive tools; a
/// judgement whose times alone moved on is not.
class VerdictBanner final : public QFrame
{
    Q_OBJECT

public:
    explicit VerdictBanner(QWidget *parent = nullptr);

    void showNothing(bool hasKeys);
    void showInspection(const std::shared_ptr<const inspect::Inspection> &inspection);
    /// What was shown was about something else; the answer to what is asked now is on its way. Not announced: where the
    /// judgement turns out to be the same, there is nothing new.
    void showJudging();
    /// There is no judgement, and why.
    void showFailure(const QString &reason);

signals:
    /// The user wants to read all that was found, of which the banner has the gravest.
    void findingsWanted();
    /// A new judgement was told to assistive tools.
    void announced();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void present(MarkIcon::Mark mark, const QString &headline, const QString &body);
    void describe(const QString &sentence);
    void announce();
    void countFindings(std::size_t count);
    void applyFonts();
    void keepHeight(bool kept);

    MarkIcon *m_icon;
    Paragraph *m_headline;
    Paragraph *m_body;
    QPushButton *m_findings;
    Tone m_tone = Tone::Neutral;
    std::shared_ptr<const inspect::Inspection> m_shown;
};

} // namespace tokenscope::ui
