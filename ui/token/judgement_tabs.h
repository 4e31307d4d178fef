// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/profiles/verifier_profile.h"
#include "ui/files/companion_files.h"
#include "ui/token/expectations/placed_expectations.h"
#include "ui/token/verdict/engine_answers.h"
#include "ui/token/verdict/next_steps.h"

#include <QTabWidget>

#include <memory>
#include <optional>
#include <vector>

namespace tokenscope::storage {
class Storage;
}

namespace tokenscope::ui {

class ChecksView;
class DeferredPage;
class ExpectationsForm;
class FindBar;
class LibrariesPage;
class RowsView;

/// What a verdict consists of, and what it is measured by: checks, expectations, and what others would say.
class JudgementTabs final : public QTabWidget
{
    Q_OBJECT

public:
    explicit JudgementTabs(QWidget *parent = nullptr);

    /// Where expectations are saved; it outlives this.
    void setStorage(storage::Storage &storage);
    void showInspection(const std::shared_ptr<const inspect::Inspection> &inspection,
                        const std::vector<inspect::ProfileJudgement> &judgements, const Abilities &abilities);
    /// All that was found out is gone.
    void showNothing();
    /// So is what the token itself offers to be expected.
    void clearOffers();
    /// Opens the field that finds in the page on screen, where that is a list of rows.
    bool find();
    void showCompanions(const std::shared_ptr<const Companions> &companions);
    void showEngineAnswers(const EngineAnswers &answers);
    /// The page that needs them is on screen.
    bool needsProfiles() const;

    ExpectationsForm &expectationsForm();
    PlacedExpectations &placed() { return m_placed; }
    inspect::Expectations expectations() const { return m_placed.expectations(); }
    std::optional<Moment> chosenMoment() const;

signals:
    void expectationsChanged();
    /// needsProfiles() has become true.
    void profilesWanted();
    /// The libraries on this computer are to be asked, or to be left alone.
    void enginesWanted();
    void enginesCancelled();
    /// The user wants it done.
    void stepChosen(const tokenscope::explain::Action &step);
    void companionWanted(tokenscope::ui::Companion companion);
    void companionRemoved(tokenscope::ui::Companion companion);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    RowsView *shownRows() const;
    QWidget *createExpectations(QWidget *parent);
    QWidget *createLibraries(QWidget *parent);

    ChecksView *m_checks;
    DeferredPage *m_expectationsPage;
    ExpectationsForm *m_expectations = nullptr; ///< null until its page is complete
    LibrariesPage *m_libraries = nullptr;       ///< likewise
    FindBar *m_findBar = nullptr;               ///< null until it is asked for
    storage::Storage *m_storage = nullptr;
    PlacedExpectations m_placed;
    std::shared_ptr<const inspect::Inspection> m_shown; ///< whose claims are offered
    std::shared_ptr<const Companions> m_companions;     ///< null where none were given
};

} // namespace tokenscope::ui
