// SPDX-License-Identifier: Apache-2.0
#include "ui/token/judgement_tabs.h"

#include "ui/look/deferred_page.h"
#include "ui/look/widgets.h"
#include "ui/token/decoded/find_bar.h"
#include "ui/token/expectations/expectations_form.h"
#include "ui/token/verdict/checks_view.h"
#include "ui/token/verdict/libraries_page.h"
#include "ui/token/verdict/profiles_view.h"

namespace tokenscope::ui {

JudgementTabs::JudgementTabs(QWidget *parent)
    : QTabWidget(parent)
    , m_checks(new ChecksView(this))
    , m_expectationsPage(new DeferredPage([this](QWidget *page) { return createExpectations(page); }, this))
    , m_placed([this]() -> ExpectationsForm & { return expectationsForm(); })
{
    setAccessibleName(tr("Checks and expectations"));
    setAttribute(Qt::WA_StyledBackground); // a card
    setUsesScrollButtons(true);
    auto *profiles = new DeferredPage([this](QWidget *page) { return createLibraries(page); }, this);
    addTab(m_checks, tr("Checks"));
    addTab(m_expectationsPage, tr("Expectations"));
    const int others = addTab(profiles, tr("Other libraries"));
    const QString about =
        tr("How common verifiers with their defaults would judge this token, and what the libraries on "
           "this computer say");
    setTabToolTip(others, plainToolTip(about));
    connect(this, &QTabWidget::currentChanged, this, [this, others](int page) {
        if (page == others)
            emit profilesWanted();
    });
    connect(m_checks, &ChecksView::stepChosen, this, &JudgementTabs::stepChosen);
}

QWidget *JudgementTabs::createExpectations(QWidget *parent)
{
    m_expectations = new ExpectationsForm(parent);
    m_placed.setForm(*m_expectations);
    connect(m_expectations, &ExpectationsForm::expectationsChanged, this, &JudgementTabs::expectationsChanged);
    if (m_storage)
        m_expectations->setStorage(*m_storage);
    if (m_shown)
        m_expectations->showOffers(*m_shown);
    if (m_companions)
        m_expectations->showCompanions(*m_companions);
    connect(m_expectations, &ExpectationsForm::companionWanted, this, &JudgementTabs::companionWanted);
    connect(m_expectations, &ExpectationsForm::companionRemoved, this, &JudgementTabs::companionRemoved);
    return m_expectations;
}

QWidget *JudgementTabs::createLibraries(QWidget *parent)
{
    m_libraries = new LibrariesPage(parent);
    m_libraries->profiles().showNothing();
    m_libraries->setCanAsk(m_shown != nullptr);
    connect(m_libraries, &LibrariesPage::askWanted, this, &JudgementTabs::enginesWanted);
    connect(m_libraries, &LibrariesPage::cancelWanted, this, &JudgementTabs::enginesCancelled);
    return m_libraries;
}

void JudgementTabs::showEngineAnswers(const EngineAnswers &answers)
{
    if (m_libraries)
        m_libraries->showAnswers(answers);
}

void JudgementTabs::setStorage(storage::Storage &storage)
{
    m_storage = &storage;
    if (m_expectations)
        m_expectations->setStorage(storage);
}

void JudgementTabs::showInspection(const std::shared_ptr<const inspect::Inspection> &inspection,
                                   const std::vector<inspect::ProfileJudgement> &judgements, const Abilities &abilities)
{
    m_shown = inspection;
    m_checks->showInspection(*inspection, abilities);
    if (m_expectations)
        m_expectations->showOffers(*inspection);
    if (!m_libraries)
        return;
    m_libraries->setCanAsk(true);
    if (!judgements.empty())
        m_libraries->profiles().showJudgements(*inspection, judgements);
    else
        m_libraries->profiles().showNothing();
}

void JudgementTabs::showNothing()
{
    m_checks->showNothing();
    if (!m_libraries)
        return;
    m_libraries->setCanAsk(false);
    m_libraries->profiles().showNothing();
}

void JudgementTabs::clearOffers()
{
    m_shown.reset();
    if (m_expectations)
        m_expectations->clearOffers();
}

void JudgementTabs::showCompanions(const std::shared_ptr<const Companions> &companions)
{
    m_companions = companions;
    if (m_expectations)
        m_expectations->showCompanions(*companions);
}

RowsView *JudgementTabs::shownRows() const
{
    return qobject_cast<RowsView *>(currentWidget());
}

bool JudgementTabs::find()
{
    if (!shownRows())
        return false;
    if (!m_findBar) {
        m_findBar = new FindBar(tr("Find among the checks"), this);
        connect(m_findBar, &FindBar::wanted, this, [this](const QString &text, int by) {
            RowsView *rows = shownRows();
            m_findBar->showFound((rows && rows->findNext(text, by)) || text.isEmpty());
        });
        connect(m_findBar, &FindBar::closed, this, [this] {
            if (RowsView *rows = shownRows())
                rows->endFind();
        });
    }
    m_findBar->open();
    return true;
}

void JudgementTabs::resizeEvent(QResizeEvent *event)
{
    QTabWidget::resizeEvent(event);
    if (m_findBar)
        m_findBar->place();
}

void JudgementTabs::showEvent(QShowEvent *event)
{
    QTabWidget::showEvent(event);
    if (needsProfiles())
        emit profilesWanted();
}

bool JudgementTabs::needsProfiles() const
{
    return m_libraries && m_libraries->isVisible();
}

ExpectationsForm &JudgementTabs::expectationsForm()
{
    m_expectationsPage->complete();
    return *m_expectations;
}

std::optional<Moment> JudgementTabs::chosenMoment() const
{
    return m_expectations ? m_expectations->moment() : std::nullopt;
}

} // namespace tokenscope::ui
