// SPDX-License-Identifier: Apache-2.0
#include "ui/endpoint/remembered_token.h"

#include "explain/fetch/keyring_words.h"
#include "ui/endpoint/endpoint_bar.h"
#include "ui/session/session.h"
#include "ui/session/when_done.h"

#include <utility>

namespace tokenscope::ui {

using endpoint::KeyringAnswer;
using endpoint::KeyringFault;

RememberedToken::RememberedToken(EndpointBar &bar, const Session &session, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_session(session)
{
    connect(&bar, &EndpointBar::endpointChosen, this, &RememberedToken::lookUp);
    connect(&bar, &EndpointBar::rememberTokenClicked, this, &RememberedToken::follow);
    connect(&session, &Session::responded, this, &RememberedToken::keep);
}

std::optional<QString> RememberedToken::shownEntry() const
{
    return endpoint::keyringEntry(m_bar.endpoint().kind, m_bar.typedUrl());
}

void RememberedToken::lookUp()
{
    const auto entry = shownEntry();
    if (!entry || !m_bar.token().isEmpty())
        return;
    m_bar.setRemembersToken(false);
    whenDone(endpoint::readToken(*entry), this,
             [this, entry = *entry](const KeyringAnswer &answer) { onTokenRead(entry, answer); });
}

void RememberedToken::onTokenRead(const QString &entry, const KeyringAnswer &answer)
{
    if (answer) {
        m_stored.insert(entry);
        if (shownEntry() == entry && m_bar.token().isEmpty()) { // or it is for what is no longer asked
            m_bar.setToken(*answer);
            m_bar.setRemembersToken(true);
            m_wanted = entry;
            emit reported(tr("Token filled in from the system’s keyring."));
        }
    } else if (answer.error().fault != KeyringFault::NotFound && !std::exchange(m_saidWhyNot, true)) {
        emit reported(explain::keyringWords(answer.error()));
    }
}

void RememberedToken::keep()
{
    const endpoint::FetchRequest &request = m_session.request();
    const auto entry = endpoint::keyringEntry(request.kind, request.typedUrl);
    // What is in the field by now, the fetch has not tried.
    if (!m_bar.remembersToken() || request.token.isEmpty() || !entry || entry != shownEntry() ||
        m_bar.token() != request.token)
        return;
    if (m_wanted && m_wanted != entry)
        return m_bar.setRemembersToken(false); // ticked for another address
    m_wanted = entry;
    whenDone(endpoint::storeToken(*entry, request.token.trimmed()), this,
             [this, entry = *entry](const KeyringAnswer &answer) { onTokenStored(entry, answer); });
}

void RememberedToken::onTokenStored(const QString &entry, const KeyringAnswer &answer)
{
    if (answer) {
        if (!m_stored.contains(entry))
            emit reported(tr("Token stored in the system’s keyring."));
        m_stored.insert(entry);
    } else if (!std::exchange(m_saidWhyNot, true)) {
        emit reported(tr("The token is not remembered. %1").arg(explain::keyringWords(answer.error())));
    }
}

void RememberedToken::follow(bool remember)
{
    const auto entry = shownEntry();
    m_saidWhyNot = m_saidWhyNot && !remember; // anyone who ticks it again wants to know again
    m_wanted.reset();
    if (!remember && entry)
        remove(*entry);
}

void RememberedToken::forget(const endpoint::Endpoint &endpoint)
{
    const auto entry = endpoint::keyringEntry(endpoint.kind, endpoint.url.toString(QUrl::FullyEncoded));
    if (!entry)
        return;
    if (shownEntry() == entry)
        m_bar.setRemembersToken(false);
    remove(*entry);
}

void RememberedToken::remove(const QString &entry)
{
    const bool wasStored = m_stored.remove(entry);
    whenDone(endpoint::removeToken(entry), this,
             [this, wasStored](const KeyringAnswer &answer) { onTokenRemoved(wasStored, answer); });
}

void RememberedToken::onTokenRemoved(bool wasStored, const KeyringAnswer &answer)
{
    if (!wasStored)
        return;
    if (answer || answer.error().fault == KeyringFault::NotFound)
        emit reported(tr("Token removed from the system’s keyring."));
    else
        emit notRemoved(explain::keyringWords(answer.error()));
}

} // namespace tokenscope::ui
