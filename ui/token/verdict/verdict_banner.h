// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"
#include "ui/look/tinted_card.h"
#include "ui/token/verdict/mark_icon.h"
#include "ui/token/verdict/next_steps.h"

#include <memory>
#include <optional>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace tokenscope::ui {

class FindingsView;
class GlyphIcon;
class Paragraph;
class PlainLabel;
class StepButtons;

/// What surrounds a judgement.
struct VerdictSetting
{
    QString keys = {};                ///< what it was judged with, in words: "6 keys fetched from …"
    std::optional<Moment> clock = {}; ///< now, where it was judged as of another time
    Abilities abilities = {};
};

/// The answer: what the verdict is, why, and what to do next. A changed judgement is announced to assistive tools; a
/// judgement whose times alone moved on is not.
class VerdictBanner final : public TintedCard
{
    Q_OBJECT

public:
    explicit VerdictBanner(QWidget *parent = nullptr);

    void showNothing(bool hasKeys);
    void showInspection(const std::shared_ptr<const inspect::Inspection> &inspection,
                        const VerdictSetting &setting = {});
    /// What was shown was about something else; the answer to what is asked now is on its way. Not announced: where the
    /// judgement turns out to be the same, there is nothing new.
    void showJudging();
    /// There is no judgement, and why.
    void showFailure(const QString &reason);
    /// What the user is asked for is between the reason and the next steps. The form belongs to the banner then.
    void addForm(QWidget *form);
    /// If there is room, short verdicts are as high as ordinary ones: nothing below moves while one steps through
    /// tokens.
    void setRoomy(bool roomy);
    /// One of its own: what is asked for, or the next step.
    bool hasFilledButton() const;

    /// The next verdict is said to assistive tools even if it is the same: somebody asked for it.
    void announceNext() { m_announcesNext = true; }

signals:
    /// What would make the token accepted is to be searched.
    void remedyWanted();
    void stepChosen(const tokenscope::explain::Action &step);
    /// A new judgement was told to assistive tools.
    void announced();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    QLayout *createSteps();
    void present(MarkIcon::Mark mark, const QString &headline, const QString &reason);
    void presentSteps(const inspect::Inspection &inspection, const QString &words, const Abilities &abilities);
    void placeWhatToDo();
    void presentNote(const QString &note);
    void clearSteps();
    bool asksForSomething() const;
    void describe(const QString &sentence);
    void announce();
    void countFindings(std::size_t count);
    void showFindings();
    void fitFindings();
    void offerRemedy(bool offered);
    void applyFonts();
    void keepHeight();
    void releaseHeight();
    void applyRoom();

    MarkIcon *m_icon;
    Paragraph *m_headline;
    Paragraph *m_reason;
    PlainLabel *m_whatToDo;
    Paragraph *m_nextStep;
    StepButtons *m_steps;
    Paragraph *m_note; ///< what the judgement rests on
    QPushButton *m_remedy;
    GlyphIcon *m_key;
    QPushButton *m_findings; ///< unfolds the list
    FindingsView *m_findingsList;
    QVBoxLayout *m_words = nullptr;
    QGridLayout *m_grid = nullptr;
    QVBoxLayout *m_forms = nullptr;
    Tone m_tone = Tone::Neutral;
    std::shared_ptr<const inspect::Inspection> m_shown;
    bool m_announcesNext = false;
    bool m_isRoomy = false;
    bool m_shownAsOf = false;  ///< as of another time
    bool m_takesFocus = false; ///< a next step was pressed: the first of those to come gets the focus
};

} // namespace tokenscope::ui
