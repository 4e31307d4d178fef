// SPDX-License-Identifier: Apache-2.0
// What the panel does about a next step, and what it says around a verdict.
#include "base/overloaded.h"
#include "explain/keys/key_words.h"
#include "explain/phrases/counted.h"
#include "ui/token/expectations/expectations_form.h"
#include "ui/token/input/payload_form.h"
#include "ui/token/input/token_editor.h"
#include "ui/token/input/token_list.h"
#include "ui/token/judgement_tabs.h"
#include "ui/token/token_card.h"
#include "ui/token/token_panel.h"
#include "ui/token/verdict/moment_bar.h"
#include "ui/token/verdict/validity_timeline.h"
#include "ui/token/verdict/verdict_banner.h"

namespace tokenscope::ui {

using namespace Qt::StringLiterals;

namespace {

/// What a token is judged with, where none of it verified it.
QString keysWords(const inspect::InspectionKeys &keys)
{
    if (keys.isEmpty())
        return {};
    std::size_t all = 0;
    QStringList sources;
    for (const inspect::KeySource &source : keys.current) {
        all += source.all().size();
        sources += explain::keySourceWords(source);
    }
    const QString count = explain::counted(qint64(all), TokenPanel::tr("%1 key"), TokenPanel::tr("%1 keys"));
    return TokenPanel::tr("Judged with %1: %2.").arg(count, sources.join(u"; "_s));
}

} // namespace

void TokenPanel::setPayload(const QByteArray &bytes, const QString &fileName)
{
    m_payload->setFileContent(bytes, fileName);
}

void TokenPanel::setAsksIssuer(bool asks)
{
    if (std::exchange(m_asksIssuer, asks) != asks && m_answer)
        showAnswer();
}

void TokenPanel::reword()
{
    if (m_tabs->chosenMoment())
        m_tabs->expectationsForm().setMoment(m_tabs->chosenMoment());
    updateMomentBar();
    if (m_answer)
        showAnswer();
}

bool TokenPanel::hasFilledButton() const
{
    return m_verdict->hasFilledButton();
}

void TokenPanel::perform(const explain::Action &step)
{
    std::visit(Overloaded{
                   [this](const explain::GiveSecret &) { focusSecret(); },
                   [this](const explain::GivePayload &) { m_payload->focusPayload(); },
                   [this](const explain::Expect &each) { m_tabs->expectationsForm().expect(each.member, each.value); },
                   [this](const explain::JudgeAt &each) { m_tabs->expectationsForm().setMoment(each.moment); },
                   [this](const explain::OpenNestedToken &) { openNested(); },
                   [this](const explain::ShowAllTokens &) { m_card->tokens().focusTable(); },
                   [this, &step](const auto &) { emit stepWanted(step); },
               },
               step);
}

void TokenPanel::openNested()
{
    if (!inspection() || inspection()->nested.empty())
        return;
    const QString inside = QString::fromStdString(inspection()->nested.front().token); // before it is withdrawn
    setText(inside);
    focusToken();
}

Abilities TokenPanel::abilities() const
{
    return {.asksIssuer = m_asksIssuer, .loadsAsKeys = !m_card->editor().hasWithheldKey()};
}

VerdictSetting TokenPanel::setting() const
{
    const bool isToken = inspection() && inspection()->verdict != inspect::Verdict::NotAToken;
    return {.keys = isToken ? keysWords(m_keys) : QString(),
            .clock = m_answer->question.chosenMoment ? std::optional(m_clock()) : std::nullopt,
            .abilities = abilities()};
}

TimelineSetting TokenPanel::timelineSetting() const
{
    const InspectionQuestion &asked = m_answer->question;
    return {.clock = asked.chosenMoment ? std::optional(m_clock()) : std::nullopt, .leeway = asked.expectations.leeway};
}

void TokenPanel::updateMomentBar()
{
    if (const auto moment = m_tabs->chosenMoment())
        m_momentBar->showMoment(*moment, m_clock());
    else
        m_momentBar->hide();
}

} // namespace tokenscope::ui
