// SPDX-License-Identifier: Apache-2.0
// The endpoint's own token: whose it is, where it may go, and whether it is seen.
#include "endpoint/credentials/bearer_token.h"
#include "ui/endpoint/endpoint_bar.h"
#include "ui/endpoint/endpoint_entries.h"
#include "ui/look/choice_box.h"
#include "ui/look/field_edits.h"
#include "ui/look/glyphs.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>

#include <utility>

namespace tokenscope::ui {

QString EndpointBar::token() const
{
    return m_token->text();
}

void EndpointBar::setToken(const QString &token)
{
    fill(*m_token, token);
    m_token->setCursorPosition(0); // of dots, too, the first one is whole
    m_remember->setChecked(false); // nobody has asked for this one
    m_tokenOrigin = typedOrigin();
}

bool EndpointBar::remembersToken() const
{
    return m_remember->isChecked();
}

void EndpointBar::setRemembersToken(bool remember)
{
    m_remember->setChecked(remember);
}

void EndpointBar::offerToken()
{
    m_isTokenWanted = true;
    showTokenWhereNeeded();
}

void EndpointBar::focusToken()
{
    offerToken();
    m_token->setFocus(Qt::ShortcutFocusReason);
    m_token->selectAll();
}

void EndpointBar::toggleTokenShown()
{
    offerToken();
    m_showToken->toggle();
}

/// A token that one endpoint has seen is not shown to another. One that was only typed yet may still be for this one.
void EndpointBar::dropTokenOfAnotherOrigin()
{
    const QString origin = typedOrigin();
    if (!m_tokenOrigin.isEmpty() && origin != m_tokenOrigin)
        setTokenAside();
    if (token().isEmpty() && !m_aside.token.isEmpty() && origin == m_aside.origin) {
        const TokenAside back = std::exchange(m_aside, {});
        setToken(back.token);
        m_remember->setChecked(back.isRemembered);
        if (m_choice->currentData(entryRole).toInt() == int(Entry::Kind))
            followUrl();
    }
}

void EndpointBar::setTokenAside()
{
    m_aside = {m_tokenOrigin, token(), remembersToken()};
    m_token->clear();
    m_remember->setChecked(false);
    m_tokenOrigin.clear();
    if (!m_aside.token.isEmpty())
        emit tokenSetAside(m_aside.origin);
}

/// What was copied along with it, such as "Authorization: Bearer", is no part of a token.
void EndpointBar::cleanToken()
{
    const QString cleaned = endpoint::BearerToken::cleaned(m_token->text());
    if (cleaned != m_token->text())
        fill(*m_token, cleaned);
}

void EndpointBar::setTokenShown(bool shown)
{
    m_token->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_showToken->setIcon(glyphIcon(shown ? Glyph::EyeCrossed : Glyph::Eye, Tone::Muted));
    m_showToken->setText(shown ? tr("Hide the token") : tr("Show the token"));
}

void EndpointBar::settle()
{
    cleanToken();
    showAsciiHost();
    dropTokenOfAnotherOrigin();
    bindTokenToUrl();
}

void EndpointBar::bindTokenToUrl()
{
    if (!token().isEmpty())
        m_tokenOrigin = typedOrigin();
}

} // namespace tokenscope::ui
