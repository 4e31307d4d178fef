// SPDX-License-Identifier: Apache-2.0
// What the panel asks the inspection, when it asks again, and what becomes of the answer.
#include "base/whitespace.h"
#include "explain/verdict/work_words.h"
#include "ui/token/decoded/decoded_view.h"
#include "ui/token/engine_asking.h"
#include "ui/token/input/payload_form.h"
#include "ui/token/input/shared_secret_form.h"
#include "ui/token/input/token_editor.h"
#include "ui/token/judgement_tabs.h"
#include "ui/token/remedy_dialog.h"
#include "ui/token/token_card.h"
#include "ui/token/token_panel.h"
#include "ui/token/verdict/bindings_view.h"
#include "ui/token/verdict/validity_timeline.h"
#include "ui/token/verdict/verdict_banner.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace tokenscope::ui {

namespace {

/// A text of ordinary length is judged in less time than it takes to paint; reading a long one out of its field is not
/// done for every key press.
constexpr qsizetype shortText = qsizetype(16) * 1024;
constexpr auto typingPause = 25ms;
/// A text that takes long to judge is not judged anew each second: it rests for so many times as long.
constexpr qint64 restsPerWork = 20;

bool isBlank(const std::string &text)
{
    return text.find_first_not_of(ascii::jsonWhitespace) == std::string::npos;
}

} // namespace

std::shared_ptr<const inspect::Inspection> TokenPanel::reportable() const
{
    return m_answer && !isBlank(*m_answer->text) ? m_answer->inspection : nullptr;
}

const inspect::Inspection *TokenPanel::inspection() const
{
    return m_answer ? m_answer->inspection.get() : nullptr;
}

void TokenPanel::onTextChanged()
{
    ++m_textRevision;
    forgetTokens();
    m_secret->forget();
    m_payload->forget();
    withdraw();
    const bool isShort = m_card->editor().document()->characterCount() <= shortText;
    m_typing.start(isShort ? 0ms : typingPause);
    emit textChanged();
}

void TokenPanel::onTick()
{
    updateMomentBar();
    if (m_runner->isBusy() || m_typing.isActive()) // the answer to come has the time that it was asked at
        return;
    if (m_sinceAsked.elapsed() < restsPerWork * m_cost)
        return;
    if (hasDates() && !m_tabs->chosenMoment() && m_clock() != inspection()->moment)
        ask();
}

/// What a verdict on screen has to be about. Nothing else decides whether one still is.
InspectionQuestion TokenPanel::question() const
{
    return {.textRevision = m_textRevision,
            .keysRevision = m_keysRevision,
            .secretRevision = m_secret->revision(),
            .payloadRevision = m_payload->revision(),
            .companionsRevision = m_companionsRevision,
            .token = m_token,
            .expectations = m_tabs->expectations(),
            .chosenMoment = m_tabs->chosenMoment()};
}

/// Takes away all that was found out about something else than what is asked now, and ends the work on it.
void TokenPanel::withdraw()
{
    const InspectionQuestion now = question();
    m_runner->drop(now);
    if (m_answer && m_answer->question == now)
        return;
    // Keys and expectations decide what is decrypted. What else is in a token is in its text alone.
    const bool isDecrypted = inspection() && inspection()->decryption;
    const bool partsStand = m_decodedToken == std::pair(m_textRevision, m_token) && !isDecrypted;
    m_answer.reset();
    if (isEmpty())
        return showNothing();
    if (!partsStand)
        withdrawParts();
    if (!std::exchange(m_isJudging, true))
        withdrawVerdict();
    m_timeline->showJudging(partsStand);
}

void TokenPanel::withdrawVerdict()
{
    m_verdict->showJudging();
    m_engines->forget();
    m_tabs->showNothing();
    m_bindings->showNothing();
    m_decoded->withdrawNotes();
    m_card->setReportEnabled(false);
    emit withdrawn();
}

/// The text's colours may be seen for as long as one picture: mostly the answer is there before.
void TokenPanel::withdrawParts()
{
    if (!m_decodedToken)
        return;
    m_decodedToken.reset();
    m_card->withdrawParts();
    m_decoded->showNothing();
    m_tabs->clearOffers();
    m_frame.start();
}

/// With the roots, which vouch for what a token brings along.
inspect::InspectionKeys TokenPanel::judgingKeys() const
{
    inspect::InspectionKeys keys = m_keys;
    keys.roots = m_companions->roots;
    return keys;
}

CompareSetting TokenPanel::compareSetting() const
{
    return {.keys = judgingKeys(),
            .expectations = m_tabs->expectations(),
            .moment = m_tabs->chosenMoment().value_or(m_clock()),
            .companions = m_companions,
            .secret = m_secret->secret(),
            .secretForm = m_secret->form()};
}

void TokenPanel::ask()
{
    m_typing.stop();
    updateMomentBar();
    withdraw();
    if (!m_runner->isBusy())
        m_sinceAsked.start();
    m_runner->ask(job());
}

InspectionRunner::Job TokenPanel::job() const
{
    return {.question = question(),
            .text = m_card->editor().text(),
            .keys = judgingKeys(),
            .moment = m_tabs->chosenMoment().value_or(m_clock()),
            .withProfiles = m_tabs->needsProfiles(),
            .searchesForKeys = m_searchedText != m_textRevision,
            .hasWithheldKey = m_card->editor().hasWithheldKey(),
            .found = m_found,
            .secret = m_secret->secret(),
            .secretForm = m_secret->form(),
            .payload = m_payload->payload(),
            .companions = m_companions};
}

void TokenPanel::onAnswered(const InspectionRunner::Answer &answer)
{
    if (answer.question != question()) {
        if (!m_typing.isActive())
            ask();
        return;
    }
    if (answer.withoutKeys)
        return m_card->editor().replaceForGood(*answer.withoutKeys);
    m_searchedText = m_textRevision;
    m_answer = answer;
    m_isJudging = false;
    m_cost = m_sinceAsked.elapsed();
    showAnswer();
    if (answer.inspection)
        emit inspected(answer.inspection);
}

/// About the token on screen, as it was judged.
void TokenPanel::askEngines()
{
    if (!m_answer || !m_answer->inspection)
        return;
    const auto form = m_answer->secretForm.value_or(m_secret->form());
    m_engines->ask({.inspection = m_answer->inspection,
                    .keys = inspect::withSecret(judgingKeys(), m_secret->secret().toStdString(), form),
                    .expectations = m_tabs->expectations(),
                    .moment = m_clock()});
}

std::optional<InspectionRunner::Job> TokenPanel::shownJob() const
{
    if (!reportable())
        return std::nullopt;
    InspectionRunner::Job shown = job();
    shown.moment = m_answer->inspection->moment;
    shown.secretForm = m_answer->secretForm.value_or(shown.secretForm);
    return shown;
}

void TokenPanel::searchRemedy()
{
    const auto shown = shownJob();
    if (!shown || m_answer->inspection->verdict == inspect::Verdict::Accepted)
        return;
    auto *dialog = new RemedyDialog(*shown, m_answer->inspection, this);
    connect(this, &TokenPanel::textChanged, dialog, &QDialog::reject); // it is about the token that was there
    dialog->show();
}

void TokenPanel::showAnswer()
{
    const auto &inspection = m_answer->inspection;
    if (!inspection) {
        showNothing();
        m_verdict->showFailure(explain::workFaultWords(*m_answer->fault, explain::WorkSubject::Text));
        return;
    }
    if (isBlank(*m_answer->text))
        return showNothing();
    m_frame.stop();
    m_decodedToken = {m_answer->question.textRevision, m_answer->question.token};
    m_card->showInspection(inspection, *m_answer->parts);
    m_secret->showResult(*inspection, m_answer->secretForm, m_answer->secretFits);
    m_payload->showResult(*inspection);
    m_verdict->showInspection(inspection, setting());
    m_timeline->showInspection(*inspection, timelineSetting());
    m_decoded->showInspection(inspection, m_answer->parts);
    m_bindings->showInspection(*inspection);
    m_tabs->showInspection(inspection, m_answer->judgements, abilities());
    m_card->setReportEnabled(true);
    if (std::exchange(m_isStepping, false))
        m_card->editor().bringTokenToSight();
    listTokens();
}

void TokenPanel::showNothing()
{
    m_isJudging = false;
    m_decodedToken.reset();
    m_frame.stop();
    m_card->withdrawParts();
    m_card->showNoColors();
    m_verdict->showNothing(!m_keys.isEmpty());
    m_secret->hide();
    m_payload->hide();
    m_timeline->showNothing();
    m_decoded->showNothing();
    m_bindings->showNothing();
    m_engines->forget();
    m_tabs->showNothing();
    m_tabs->clearOffers();
    m_card->setReportEnabled(false);
    emit withdrawn();
}

bool TokenPanel::hasDates() const
{
    if (!inspection() || !inspection()->claims)
        return false;
    const jose::Claims &claims = *inspection()->claims;
    return claims.expiry() || claims.notBefore() || claims.issuedAt();
}

} // namespace tokenscope::ui
