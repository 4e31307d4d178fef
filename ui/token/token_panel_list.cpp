// SPDX-License-Identifier: Apache-2.0
// What the panel does with a text that holds several tokens.
#include "concurrency/release_off_thread.h"
#include "inspect/findings/fact.h"
#include "ui/token/input/shared_secret_form.h"
#include "ui/token/input/token_list.h"
#include "ui/token/token_card.h"
#include "ui/token/token_panel.h"

#include <utility>

namespace tokenscope::ui {

/// Lists all tokens of a text that holds several. They are judged again when the question changes, but not with each
/// tick of the clock: only the one that is shown follows it.
void TokenPanel::listTokens()
{
    const inspect::Finding *finding = inspection()->find(inspect::Code::EmbeddedInText);
    const auto *within = finding ? finding->as<inspect::found::EmbeddedInText>() : nullptr;
    InspectionQuestion asked = question();
    asked.token = 0;
    if (!within || within->count < 2 || m_listed == asked)
        return;
    m_listed = asked;
    const auto secretForm = m_answer->secretFits ? m_answer->secretForm : std::nullopt;
    const auto list = [text = m_answer->text, keys = judgingKeys(), expected = asked.expectations,
                       moment = inspection()->moment, secret = secretForm ? m_secret->secret() : QString(),
                       secretForm] {
        const inspect::InspectionKeys loaded =
            secretForm ? inspect::withSecret(keys, secret.toStdString(), *secretForm) : keys;
        return foundTokens({*text, loaded, expected, moment});
    };
    m_listing.start(this, list, [this](const concurrency::WorkResult<FoundTokens> &result) {
        if (result)
            showFound(*result);
    });
}

void TokenPanel::showFound(const FoundTokens &list)
{
    const bool isNew = !m_found;
    m_found = concurrency::releasedOffThread(std::make_shared<const FoundTokens>(list));
    if (isNew && m_found->first() != m_token)
        chooseToken(m_found->first());
    m_card->tokens().showTokens(m_found, m_token);
}

void TokenPanel::chooseToken(std::size_t number)
{
    m_token = number;
    m_isStepping = true;
    ask();
}

QString TokenPanel::chosenText() const
{
    const inspect::Inspection *shown = inspection();
    const bool isOneOfSeveral = m_found && m_found->tokens.size() > 1 && shown && !shown->token.empty();
    return isOneOfSeveral ? QString::fromStdString(shown->token) : text();
}

void TokenPanel::forgetTokens()
{
    m_listing.stop();
    m_listed.reset();
    m_found.reset();
    m_token = 0;
    m_card->tokens().showTokens(nullptr, 0);
}

} // namespace tokenscope::ui
