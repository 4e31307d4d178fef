// SPDX-License-Identifier: Apache-2.0
#include "ui/endpoint/endpoint_bar.h"

#include "endpoint/pasted/typed_address.h"
#include "explain/phrases/plain_text.h"
#include "ui/endpoint/endpoint_entries.h"
#include "ui/look/check_box.h"
#include "ui/look/choice_box.h"
#include "ui/look/field_edits.h"
#include "ui/look/tokens.h"
#include "ui/look/widgets.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace tokenscope::ui {

namespace {

using endpoint::Endpoint;
using endpoint::Kind;

/// QLineEdit's own limit of 32,767 would drop the rest of a longer text without a word.
constexpr int longestText = 1024 * 1024;

Glyph glyphOf(Kind kind)
{
    switch (kind) {
    case Kind::PangeaAuthn:
        return Glyph::Key;
    case Kind::JwksUrl:
        return Glyph::Link;
    case Kind::OpenIdIssuer:
        return Glyph::Globe;
    }
    Q_UNREACHABLE();
}

/// One field to look at: the kind as a chip, the address, and what can be done with both.
class AddressFrame final : public QWidget
{
public:
    explicit AddressFrame(QWidget *parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void follow(QWidget &field) { field.installEventFilter(this); }

    QSize sizeHint() const override { return {layout()->sizeHint().width(), height(layout()->sizeHint())}; }
    QSize minimumSizeHint() const override
    {
        return {layout()->minimumSize().width(), height(layout()->minimumSize())};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
            m_hasFocus = event->type() == QEvent::FocusIn;
            update();
        }
        return QWidget::eventFilter(watched, event);
    }

    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double inset = m_hasFocus ? 1 : 0.5;
        painter.setPen(QPen(color(m_hasFocus ? Tone::Accent : Tone::FieldEdge), 2 * inset));
        painter.setBrush(palette().color(QPalette::AlternateBase)); // the fields'
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), measure::controlRadius,
                                measure::controlRadius);
    }

private:
    static int height(const QSize &wanted) { return std::max(scaled(measure::control), wanted.height()); }

    bool m_hasFocus = false;
};

} // namespace

EndpointBar::EndpointBar(QWidget *parent)
    : QWidget(parent)
    , m_choice(new ChoiceBox(this))
    , m_url(new QLineEdit(this))
    , m_token(new QLineEdit(this))
    , m_showToken(new QAction(this))
    , m_remember(new CheckBox(tr("&Remember"), this))
    , m_button(new QPushButton(this))
    , m_star(new QToolButton(this))
{
    createWidgets();
    connectSignals();
    setEndpoints(endpoint::pangeaPresets());
    setBusy(false);
    setTokenShown(false);
    showKind();
}

void EndpointBar::createWidgets()
{
    m_choice->setAccessibleName(tr("Endpoint"));
    m_choice->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);

    m_url->setAccessibleName(tr("Endpoint URL"));
    m_url->setPlaceholderText(tr("Where the keys are: an OpenID issuer, a JWKS URL, a Pangea AuthN domain"));
    m_url->setProperty("plain", true);
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

    m_button->setAutoDefault(false);
    m_button->setIcon(glyphIcon(Glyph::Refresh, Tone::Text));
    const int side = fontMetrics().averageCharWidth();
    m_token->setMinimumWidth(side * 18);
    m_url->setMinimumWidth(side * 20);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(measure::edge, measure::gap, measure::edge, measure::gap + 1);
    row->setSpacing(measure::gap);
    row->addWidget(createAddressFrame(), 7);
    row->addWidget(m_token, 2);
    row->addWidget(m_remember);
    row->addWidget(m_button);
}

QWidget *EndpointBar::createAddressFrame()
{
    auto *frame = new AddressFrame(this);
    frame->follow(*m_url);
    const auto addButton = [frame](QToolButton &button, Glyph glyph, const QString &name) {
        button.setIcon(glyphIcon(glyph, Tone::Muted));
        button.setProperty("flat", true);
        button.setAccessibleName(name);
        setPlainToolTip(button, name);
        button.setFocusPolicy(Qt::ClickFocus); // the chip's list has both for the keyboard
        frame->layout()->addWidget(&button);
    };
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(readingMargins(measure::gap, 0, measure::gap / 2, 0));
    row->setSpacing(measure::gap / 2);
    row->addWidget(m_choice);
    row->addSpacing(measure::gap / 2);
    row->addWidget(m_url, 1);
    addButton(*m_star, Glyph::Star, tr("Save this endpoint"));
    auto *open = new QToolButton(frame);
    addButton(*open, Glyph::ChevronDown, tr("Choose an endpoint"));
    connect(m_star, &QToolButton::clicked, this,
            [this] { emit starPressed(m_star->mapToGlobal(m_star->rect().bottomLeft())); });
    connect(open, &QToolButton::clicked, m_choice, &QComboBox::showPopup);
    return frame;
}

/// The chip and the star tell what kind the address is of, and whether it has a name.
void EndpointBar::showKind()
{
    m_choice->showAsChip(glyphOf(kind()));
    const bool isNamed = m_choice->currentData(entryRole).toInt() == int(Entry::Named);
    m_star->setIcon(glyphIcon(isNamed ? Glyph::StarFilled : Glyph::Star, isNamed ? Tone::Accent : Tone::Muted));
    const QString words = isNamed ? tr("Rename or forget this endpoint") : tr("Save this endpoint");
    m_star->setAccessibleName(words);
    setPlainToolTip(*m_star, words);
}

void EndpointBar::connectSignals()
{
    connect(m_choice, &QComboBox::activated, this, &EndpointBar::choose);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (m_choice->itemData(index, entryRole).toInt() != int(Entry::Manage))
            m_choiceBefore = index;
        showKind();
        showWhatIsAsked();
        showTokenWhereNeeded();
        emit kindChanged(kind());
    });
    followEdits(*m_url, this, [this](const QString &text) { followEditedUrl(text); });
    connect(m_url, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_urlLength = text.size();
        showWhatIsAsked();
    });
    connect(m_url, &QLineEdit::editingFinished, this, &EndpointBar::showAsciiHost);
    connect(m_url, &QLineEdit::editingFinished, this, &EndpointBar::dropTokenOfAnotherOrigin);
    followEdits(*m_token, this, [this](const QString & /*text*/) {
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
    fill(*m_url, asciiText(endpoint.url));
    m_url->setCursorPosition(0);
    selectEntryFor(endpoint);
}

void EndpointBar::setEmphasized(bool emphasized)
{
    if (m_button->property("primary").toBool() == emphasized)
        return;
    m_button->setProperty("primary", emphasized);
    m_button->setIcon(glyphIcon(Glyph::Refresh, emphasized ? Tone::AccentText : Tone::Text));
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
        fill(*m_url, asciiText(m_choice->itemData(index, urlRole).toUrl()));
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
