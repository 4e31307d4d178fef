// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/address/endpoint.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace tokenscope::ui {

class ChoiceBox;

/// The top row: which endpoint, its URL, the API token, and the button that fetches or cancels.
class EndpointBar final : public QWidget
{
    Q_OBJECT

public:
    explicit EndpointBar(QWidget *parent = nullptr);

    /// What to choose from: presets and saved ones. The demo comes before them, an entry for each kind and one for
    /// managing them after them.
    void setEndpoints(const QList<endpoint::Endpoint> &endpoints);
    /// Shows it without asking for anything; one with the demo entry's name is the demo.
    void setEndpoint(const endpoint::Endpoint &endpoint);
    /// Goes by its host where it has no name.
    endpoint::Endpoint endpoint() const;
    /// The URL as it was typed, with the scheme where it has none: what a key request starts from.
    QString typedUrl() const;
    /// An address or a curl command out of another place, as if it were pasted into the URL's field.
    void enterAddress(const QString &text);
    /// "Demo endpoint", the name of the first entry.
    static QString demoName();

    QString token() const;
    /// For the URL that is shown; not to be remembered.
    void setToken(const QString &token);

    /// What is typed is what is asked now, also where the cursor is still in it: a token that another origin has seen
    /// goes, and this one goes to the URL that is shown, and from now on to no other origin.
    void settle();
    /// The latter alone.
    void bindTokenToUrl();
    /// Whether the token is to be kept in the system's keyring.
    bool remembersToken() const;
    void setRemembersToken(bool remember);

    /// An issuer that a token names. The endpoint's own token does not go there, unless it is of that origin.
    void enterIssuer(const QString &issuer);
    /// Whether the button is the window's filled one.
    void setEmphasized(bool emphasized);
    /// While busy the button says Cancel.
    void setBusy(bool busy);
    void focusUrl();
    /// Shows the token's field also where the kind of endpoint needs none.
    void offerToken();
    void focusToken();
    /// The eye in the token's field, which no key reaches.
    void toggleTokenShown();

signals:
    void fetchRequested();
    void cancelRequested();
    void demoRequested();                  ///< the demo entry was chosen
    void manageRequested();                ///< the entry for managing endpoints was chosen; the choice is as before
    void starPressed(const QPoint &place); ///< which is below it, on the screen
    void endpointChosen();                 ///< a named one, from the list
    void rememberTokenClicked(bool remember);
    void kindChanged(tokenscope::endpoint::Kind kind);
    /// It belongs to that origin and is not shown to the one that the field names now; it comes back with its own.
    void tokenSetAside(const QString &origin);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void createWidgets();
    QWidget *createAddressFrame();
    void showKind();
    void connectSignals();
    void choose(int index);
    endpoint::Kind kind() const;
    QString typedOrigin() const;
    void followEditedUrl(const QString &typed);
    void followUrl();
    void followToken();
    void showTokenWhereNeeded();
    void showWhatIsAsked();
    void readRequestText();
    void showAsciiHost();
    void cleanToken();
    void dropTokenOfAnotherOrigin();
    void setTokenAside();
    void setTokenShown(bool shown);
    void press();
    void requestFetch();
    void selectEntryFor(const endpoint::Endpoint &endpoint);
    int entryOfKind(endpoint::Kind kind) const;

    ChoiceBox *m_choice;
    QLineEdit *m_url;
    QLineEdit *m_token;
    QAction *m_showToken;
    QCheckBox *m_remember;
    QPushButton *m_button;
    QToolButton *m_star;
    int m_choiceBefore = 0; ///< that of an endpoint
    /// A token that waits for its origin to come back.
    struct TokenAside
    {
        QString origin;
        QString token;
        bool isRemembered = false;
    };
    TokenAside m_aside;
    qsizetype m_urlLength = 0;   ///< before the last edit
    qsizetype m_tokenLength = 0; ///< likewise
    QString m_tokenOrigin;       ///< where the token went, or whom it was given for; empty: not sent yet
    QString m_typedBare;         ///< the address as it was typed, where it got its scheme since
    bool m_isKindChosen = false; ///< by the user, in the list
    bool m_isTokenWanted = false;
    bool m_busy = false;
};

} // namespace tokenscope::ui
