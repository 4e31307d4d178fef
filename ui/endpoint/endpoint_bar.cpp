// SPDX-License-Identifier: Apache-2.0
#include "ui/endpoint/endpoint_bar.h"

#include "endpoint/credentials/bearer_token.h"
#include "endpoint/pasted/request_text.h"
#include "endpoint/pasted/typed_address.h"
#include "explain/phrases/plain_text.h"
#include "ui/endpoint/kind_of_typed.h"
#include "ui/look/check_box.h"
#include "ui/look/choice_box.h"
#include "ui/look/glyphs.h"
#include "ui/look/widgets.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>

namespace tokenscope::ui {

namespace {

using endpoint::Endpoint;
using endpoint::Kind;

/// QLineEdit's own limit of 32,767 would drop the rest of a longer text without a word.
constexpr int longestText = 1024 * 1024;

/// What an entry of the list does. The endpoints themselves lie in Qt::UserRole of named entries.
enum class Entry { Demo, Named, Kind, Manage };
constexpr int entryRole = Qt::UserRole;
constexpr int kindRole = Qt::UserRole + 1;
constexpr int urlRole = Qt::UserRole + 2;
constexpr int nameRole = Qt::UserRole + 3; ///< as it was saved; shown escaped

/// The host as it goes over the wire: look-alike letters of other scripts come out as `xn--…`.
QString asciiText(const QUrl &url)
{
    return QString::fromLatin1(url.toEncoded());
}

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x80; });
}

} // namespace

EndpointBar::EndpointBar(QWidget *parent)
    : QWidget(parent)
    , m_choice(new ChoiceBox(this))
    , m_url(new QLineEdit(this))
    , m_token(new QLineEdit(this))
    , m_showToken(new QAction(this))
    , m_remember(new CheckBox(tr("&Remember"), this))
    , m_button(new QPushButton(this))
{
    createWidgets();
    connectSignals();
    setEndpoints(endpoint::pangeaPresets());
    setBusy(false);
    setTokenShown(false);
}

void EndpointBar::createWidgets()
{
    m_choice->setAccessibleName(tr("Endpoint"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(20);

    m_url->setAccessibleName(tr("Endpoint URL"));
    m_url->setPlaceholderText(tr("https://…"));
    m_url->setFont(fixedFont());
    m_url->setMaxLength(longestText);
    m_url->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);

    m_token->setAccessibleName(tr("API token"));
    m_token->setPlaceholderText(tr("API token"));
    m_token->setMaxLength(longestText);
    m_token->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_token->addAction(m_showToken, QLineEdit::TrailingPosition);
    m_showToken->setCheckable(true);

    m_remember->setAccessibleName(tr("Remember in keyring"));
    setPlainToolTip(*m_remember, tr("Keep the token in the system’s keyring once it has worked, and nowhere else"));

    m_button->setProperty("primary", true);
    m_button->setAutoDefault(false);
    const int side = fontMetrics().averageCharWidth();
    m_button->setMinimumWidth(side * 15);
    m_token->setMinimumWidth(side * 18);
    m_url->setMinimumWidth(side * 20);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 9);
    row->setSpacing(8);
    row->addWidget(m_choice);
    row->addWidget(m_url, 7);
    row->addWidget(m_token, 2);
    row->addWidget(m_remember);
    row->addWidget(m_button);
}

void EndpointBar::connectSignals()
{
    connect(m_choice, &QComboBox::activated, this, &EndpointBar::choose);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (m_choice->itemData(index, entryRole).toInt() != int(Entry::Manage))
            m_choiceBefore = index;
        tellWhatIsAsked();
        showTokenWhereNeeded();
        emit kindChanged(kind());
    });
    connect(m_url, &QLineEdit::textEdited, this, &EndpointBar::followEditedUrl);
    connect(m_url, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_urlLength = text.size();
        tellWhatIsAsked();
    });
    connect(m_url, &QLineEdit::editingFinished, this, &EndpointBar::showAsciiHost);
    connect(m_url, &QLineEdit::editingFinished, this, &EndpointBar::dropTokenOfAnotherOrigin);
    connect(m_token, &QLineEdit::textEdited, this, [this] {
        m_tokenOrigin.clear();
        if (m_token->text().size() > m_tokenLength + 1) // pasted
            cleanToken();
        followToken();
    });
    connect(m_token, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_tokenLength = text.size();
        showTokenWhereNeeded();
    });
    connect(m_token, &QLineEdit::editingFinished, this, &EndpointBar::cleanToken);
    connect(m_token, &QLineEdit::editingFinished, this, &EndpointBar::showTokenWhereNeeded);
    connect(m_url, &QLineEdit::returnPressed, this, &EndpointBar::requestFetch);
    connect(m_token, &QLineEdit::returnPressed, this, &EndpointBar::requestFetch);
    connect(m_showToken, &QAction::toggled, this, &EndpointBar::setTokenShown);
    connect(m_remember, &QCheckBox::clicked, this, &EndpointBar::rememberTokenClicked);
    connect(m_button, &QPushButton::clicked, this, &EndpointBar::press);
}

QString EndpointBar::demoName()
{
    return tr("Demo endpoint");
}

void EndpointBar::setEndpoints(const QList<Endpoint> &endpoints)
{
    const Endpoint current = endpoint();
    const auto add = [this](const QString &text, Entry entry, Kind kind, const QUrl &url = {}) {
        m_choice->addItem(explain::plainText(text.toStdString()), int(entry));
        m_choice->setItemData(m_choice->count() - 1, text, nameRole);
        m_choice->setItemData(m_choice->count() - 1, int(kind), kindRole);
        m_choice->setItemData(m_choice->count() - 1, url, urlRole);
    };
    m_choice->clear();
    add(demoName(), Entry::Demo, Kind::PangeaAuthn);
    m_choice->insertSeparator(m_choice->count());
    for (const Endpoint &each : endpoints) {
        if (each.name != demoName())
            add(each.name, Entry::Named, each.kind, each.url);
    }
    m_choice->insertSeparator(m_choice->count());
    add(tr("Pangea AuthN URL"), Entry::Kind, Kind::PangeaAuthn);
    add(tr("JWKS URL"), Entry::Kind, Kind::JwksUrl);
    add(tr("OpenID issuer"), Entry::Kind, Kind::OpenIdIssuer);
    m_choice->insertSeparator(m_choice->count());
    add(tr("Endpoints…"), Entry::Manage, Kind::PangeaAuthn);
    selectEntryFor(current);
}

void EndpointBar::setEndpoint(const Endpoint &endpoint)
{
    m_isKindChosen = false;
    m_isTokenWanted = false;
    m_typedBare.clear();
    m_url->setText(asciiText(endpoint.url));
    m_url->setCursorPosition(0);
    selectEntryFor(endpoint);
}

void EndpointBar::takeAddress(const QString &text)
{
    m_isKindChosen = false;
    m_typedBare.clear();
    m_url->setText(text.trimmed());
    followUrl();
    settle();
    m_url->setFocus(Qt::OtherFocusReason);
}

/// A token that was typed for the address before, and not sent yet, is that address's.
void EndpointBar::takeIssuer(const QString &issuer)
{
    if (m_tokenOrigin.isEmpty() && !token().isEmpty())
        m_tokenOrigin = typedOrigin();
    setEndpoint({{}, Kind::OpenIdIssuer, QUrl(issuer)});
    m_isKindChosen = true;
    dropTokenOfAnotherOrigin();
}

void EndpointBar::setEmphasized(bool emphasized)
{
    if (m_button->property("primary").toBool() == emphasized)
        return;
    m_button->setProperty("primary", emphasized);
    repolish(*m_button);
}

Endpoint EndpointBar::endpoint() const
{
    const QUrl url(typedUrl().trimmed());
    const bool isNamed = m_choice->currentData(entryRole).toInt() != int(Entry::Kind);
    return {isNamed ? m_choice->currentData(nameRole).toString()
                    : url.adjusted(QUrl::RemoveUserInfo).authority(QUrl::FullyEncoded),
            kind(), url};
}

Kind EndpointBar::kind() const
{
    return Kind(m_choice->currentData(kindRole).toInt());
}

QString EndpointBar::typedUrl() const
{
    return endpoint::completedAddress(kind(), m_url->text());
}

QString EndpointBar::typedOrigin() const
{
    return endpoint::originOf(QUrl(typedUrl().trimmed()));
}

QString EndpointBar::token() const
{
    return m_token->text();
}

void EndpointBar::setToken(const QString &token)
{
    m_token->setText(token);
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

void EndpointBar::setBusy(bool busy)
{
    m_busy = busy;
    const QString words = busy ? tr("Cancel") : tr("Fetch keys");
    m_button->setText(words);
    m_button->setAccessibleName(words);
}

void EndpointBar::focusUrl()
{
    m_url->setFocus(Qt::ShortcutFocusReason);
    m_url->selectAll();
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

void EndpointBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Tone::Outline));
}

void EndpointBar::choose(int index)
{
    switch (Entry(m_choice->itemData(index, entryRole).toInt())) {
    case Entry::Demo:
        emit demoRequested();
        return;
    case Entry::Named:
        m_isKindChosen = false;
        m_typedBare.clear();
        m_url->setText(asciiText(m_choice->itemData(index, urlRole).toUrl()));
        m_url->setCursorPosition(0);
        dropTokenOfAnotherOrigin();
        emit endpointChosen();
        return;
    case Entry::Kind:
        m_isKindChosen = true;
        focusUrl();
        return;
    case Entry::Manage:
        m_choice->setCurrentIndex(m_choiceBefore);
        emit manageRequested();
        return;
    }
}

void EndpointBar::followEditedUrl(const QString &typed)
{
    const bool isPasted = typed.size() > m_urlLength + 1;
    m_typedBare.clear();
    followUrl();
    if (isPasted) // a token in it must not stay readable
        takeRequestText();
}

/// The kind is what the command line would take the address for, unless it was chosen in the list for this one.
void EndpointBar::followUrl()
{
    const QString typed = m_typedBare.isEmpty() ? m_url->text() : m_typedBare;
    m_isKindChosen = m_isKindChosen && !typed.isEmpty();
    const bool isTokensOwn = m_tokenOrigin.isEmpty() || m_tokenOrigin == typedOrigin();
    const bool hasToken = !token().isEmpty() && isTokensOwn;
    const auto told = m_isKindChosen ? kindByPath(typed) : kindOfTyped(typed, hasToken);
    m_choice->setCurrentIndex(entryOfKind(told.value_or(kind())));
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

void EndpointBar::tellWhatIsAsked()
{
    const auto asked = endpoint::requestUrl(kind(), typedUrl());
    const QString words = asked ? tr("Asks %1").arg(endpoint::shownUrl(*asked)) : QString();
    setPlainToolTip(*m_url, words);
}

/// Not while it is being typed: the beginning of a command is one as well.
void EndpointBar::takeRequestText()
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
    takeRequestText();
    if (endpoint::isBareAddress(m_url->text())) {
        m_typedBare = m_url->text();
        m_url->setText(typedUrl());
    }
    const QUrl url(m_url->text().trimmed());
    if (url.isValid() && !isAscii(m_url->text()))
        m_url->setText(asciiText(url));
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
        m_token->setText(cleaned);
}

void EndpointBar::setTokenShown(bool shown)
{
    m_token->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_showToken->setIcon(glyphIcon(shown ? Glyph::EyeCrossed : Glyph::Eye, Tone::Muted));
    m_showToken->setText(shown ? tr("Hide the token") : tr("Show the token"));
}

void EndpointBar::press()
{
    if (m_busy)
        emit cancelRequested();
    else
        requestFetch();
}

void EndpointBar::requestFetch()
{
    if (m_busy)
        return;
    settle();
    emit fetchRequested();
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

void EndpointBar::selectEntryFor(const Endpoint &endpoint)
{
    const int named = m_choice->findData(endpoint.name, nameRole, Qt::MatchExactly | Qt::MatchCaseSensitive);
    m_choice->setCurrentIndex(named >= 0 && !endpoint.name.isEmpty() ? named : entryOfKind(endpoint.kind));
}

int EndpointBar::entryOfKind(Kind kind) const
{
    for (int index = m_choice->count() - 1; index > 0; --index) {
        if (m_choice->itemData(index, entryRole).toInt() == int(Entry::Kind) &&
            m_choice->itemData(index, kindRole).toInt() == int(kind))
            return index;
    }
    return 0;
}

} // namespace tokenscope::ui
