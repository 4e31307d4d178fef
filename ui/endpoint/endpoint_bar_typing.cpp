// SPDX-License-Identifier: Apache-2.0
// What the bar does with an address while and after it is typed: its kind, its scheme, and what comes along with it.
#include "endpoint/pasted/request_text.h"
#include "endpoint/pasted/typed_address.h"
#include "ui/endpoint/endpoint_bar.h"
#include "ui/endpoint/endpoint_entries.h"
#include "ui/endpoint/kind_of_typed.h"
#include "ui/look/choice_box.h"
#include "ui/look/field_edits.h"
#include "ui/look/widgets.h"

#include <QCheckBox>
#include <QLineEdit>

namespace tokenscope::ui {

using endpoint::Kind;

void EndpointBar::enterAddress(const QString &text)
{
    m_isKindChosen = false;
    m_typedBare.clear();
    fill(*m_url, text.trimmed());
    followUrl();
    settle();
    m_url->setFocus(Qt::OtherFocusReason);
}

/// A token that was typed for the address before, and not sent yet, is that address's.
void EndpointBar::enterIssuer(const QString &issuer)
{
    if (m_tokenOrigin.isEmpty() && !token().isEmpty())
        m_tokenOrigin = typedOrigin();
    setEndpoint({{}, Kind::OpenIdIssuer, QUrl(issuer)});
    m_isKindChosen = true;
    dropTokenOfAnotherOrigin();
}

void EndpointBar::followEditedUrl(const QString &typed)
{
    const bool isPasted = typed.size() > m_urlLength + 1;
    m_typedBare.clear();
    followUrl();
    if (isPasted) // a token in it must not stay readable
        readRequestText();
}

/// The kind is what the command line would take the address for, unless it was chosen in the list for this one.
void EndpointBar::followUrl()
{
    const QString typed = m_typedBare.isEmpty() ? m_url->text() : m_typedBare;
    m_isKindChosen = m_isKindChosen && !typed.isEmpty();
    const bool isTokensOwn = m_tokenOrigin.isEmpty() || m_tokenOrigin == typedOrigin();
    const bool hasToken = !token().isEmpty() && isTokensOwn;
    const auto settled = m_isKindChosen ? kindByPath(typed) : kindOfTyped(typed, hasToken);
    m_choice->setCurrentIndex(entryOfKind(settled.value_or(kind())));
}

/// Of an address that does not tell, the token does: the command line goes by it too.
void EndpointBar::followToken()
{
    const bool isKindOpen = !m_isKindChosen && m_choice->currentData(entryRole).toInt() == int(Entry::Kind);
    if (isKindOpen && !m_url->text().trimmed().isEmpty())
        followUrl();
}

/// Nobody is asked for a token that this kind of endpoint needs none of; one that is there is seen, since it would be
/// sent. Nothing goes from under the cursor.
void EndpointBar::showTokenWhereNeeded()
{
    const bool isNeeded = kind() == Kind::PangeaAuthn || m_isTokenWanted || !token().isEmpty() || m_token->hasFocus();
    m_token->setVisible(isNeeded);
    m_remember->setVisible(isNeeded);
}

void EndpointBar::showWhatIsAsked()
{
    const auto asked = endpoint::requestUrl(kind(), typedUrl());
    const QString words = asked ? tr("Asks %1").arg(endpoint::shownUrl(*asked)) : QString();
    setPlainToolTip(*m_url, words);
}

/// Not while it is being typed: the beginning of a command is one as well.
void EndpointBar::readRequestText()
{
    const auto request = endpoint::requestInText(m_url->text());
    if (!request)
        return;
    setEndpoint(request->endpoint);
    dropTokenOfAnotherOrigin();
    if (!request->token.isEmpty())
        setToken(request->token);
}

void EndpointBar::showAsciiHost()
{
    readRequestText();
    if (endpoint::isBareAddress(m_url->text())) {
        m_typedBare = m_url->text();
        fill(*m_url, typedUrl());
    }
    const QUrl url(m_url->text().trimmed());
    if (url.isValid() && !isAscii(m_url->text()))
        fill(*m_url, asciiText(url));
}

} // namespace tokenscope::ui
