// SPDX-License-Identifier: Apache-2.0
// What the window asks about the endpoint's own token before it goes anywhere.
#include "explain/fetch/request_words.h"
#include "ui/endpoint/endpoint_bar.h"
#include "ui/look/message_box.h"
#include "ui/main_window.h"
#include "ui/token/token_panel.h"

namespace tokenscope::ui {

/// The fetch has ended without a connection: nothing was sent.
void MainWindow::askAboutOwnToken(const endpoint::FetchError &error)
{
    if (error.code != endpoint::FetchError::Code::TokenUnconfirmed || !error.tokenQuestion)
        return;
    const explain::FetchWords words = explain::tokenQuestionWords(*error.tokenQuestion, error.exchange.url);
    const QString detail = words.detail + QLatin1Char(' ') + tr("Nothing has been sent.");
    const Choice sending{tr("&Send it anyway"), [this, request = m_session.request()] {
                             m_session.confirmToken(request);
                             fetch();
                         }};
    if (error.tokenQuestion->doubt == endpoint::TokenDoubt::NotNeeded) {
        const Choice leaving{tr("&Fetch without it"), [this] {
                                 m_endpointBar->setToken({});
                                 fetch();
                             }};
        ask(this, words.headline + QLatin1Char('.'), detail, {leaving, sending});
        return;
    }
    const Choice moving{tr("&Move it below"), [this] {
                            token().setText(m_endpointBar->token());
                            m_endpointBar->setToken({});
                            token().focusToken();
                        }};
    ask(this, words.headline + tr(". Move it below?"), detail, {moving, sending});
}

} // namespace tokenscope::ui
