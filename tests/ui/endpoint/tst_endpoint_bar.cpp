// SPDX-License-Identifier: Apache-2.0
#include "ui/endpoint/endpoint_bar.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::ui;
using endpoint::Endpoint;
using endpoint::Kind;

class TestEndpointBar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void listsNameAndValueAreReadOut();
    void demoComesFirstAndAsksForItself();
    void managingComesLastAndChangesNothing();
    void choosingAnEndpointSetsUrlAndKind();
    void keyboardChoosesAnEndpoint();
    void enterFetches_data();
    void enterFetches();
    void buttonTurnsIntoCancel();
    void enterDoesNotFetchTwice();
    void editedUrlKeepsOrChangesTheKind_data();
    void editedUrlKeepsOrChangesTheKind();
    void chosenKindStays();
    void bareIssuerIsAskedAsOne_data();
    void bareIssuerIsAskedAsOne();
    void tokenTellsWhatTheAddressDoesNot_data();
    void tokenTellsWhatTheAddressDoesNot();
    void tokenCanBeGivenToAnyKind();
    void setEndpointAsksForNothing();
    void hostIsShownInAscii();
    void tokenIsHiddenUntilShown();
    void curlCommandFillsTheFields();
    void pastedCommandIsTakenApartAtOnce();
    void longTokenIsNotCut();
    void tokenTypedBeforeItsUrlStays();
    void tokenThatWasSentIsNotForAnotherOrigin_data();
    void tokenThatWasSentIsNotForAnotherOrigin();

private:
    template <typename Widget>
    Widget *named(const QString &name) const
    {
        for (auto *widget : m_bar->findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }

    QLineEdit *url() const { return named<QLineEdit>(u"Endpoint URL"_s); }
    QLineEdit *token() const { return named<QLineEdit>(u"API token"_s); }
    QComboBox *choice() const { return named<QComboBox>(u"Endpoint"_s); }

    std::unique_ptr<EndpointBar> m_bar;
};

void TestEndpointBar::init()
{
    m_bar = std::make_unique<EndpointBar>();
    m_bar->setEndpoints({{u"First"_s, Kind::PangeaAuthn, QUrl(u"https://one.example"_s)},
                         {u"Second"_s, Kind::JwksUrl, QUrl(u"https://two.example/jwks.json"_s)}});
    m_bar->show();
    QVERIFY(choice() && url() && token());
    m_bar->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
}

/// As a window does: the focus goes before the fields do.
void TestEndpointBar::cleanup()
{
    m_bar->hide();
    m_bar.reset();
}

void TestEndpointBar::listsNameAndValueAreReadOut()
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(choice());
    QVERIFY(accessible);
    QCOMPARE(accessible->role(), QAccessible::ComboBox);
    QCOMPARE(accessible->text(QAccessible::Name), u"Endpoint"_s);
    QCOMPARE(accessible->text(QAccessible::Value), choice()->currentText());
    QAccessibleInterface *list = accessible->child(0);
    QVERIFY(list);
    QCOMPARE(list->childCount(), choice()->count());
    QCOMPARE(accessible->indexOfChild(list), 0);

    QVERIFY(!accessible->state().expanded);
    accessible->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QVERIFY(accessible->state().expanded);
    accessible->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QVERIFY(!accessible->state().expanded);
}

void TestEndpointBar::demoComesFirstAndAsksForItself()
{
    QSignalSpy demo(m_bar.get(), &EndpointBar::demoRequested);
    QCOMPARE(choice()->itemText(0), u"Demo endpoint"_s);
    m_bar->setEndpoint({u"Second"_s, Kind::JwksUrl, QUrl(u"https://two.example/jwks.json"_s)});
    choice()->setFocus();
    QTest::keyClick(choice(), Qt::Key_Home);
    QCOMPARE(demo.count(), 1);
}

void TestEndpointBar::managingComesLastAndChangesNothing()
{
    QSignalSpy manage(m_bar.get(), &EndpointBar::manageRequested);
    m_bar->setEndpoint({u"Second"_s, Kind::JwksUrl, QUrl(u"https://two.example/jwks.json"_s)});
    const endpoint::Endpoint before = m_bar->endpoint();
    choice()->setFocus();
    QTest::keyClick(choice(), Qt::Key_End);
    QCOMPARE(manage.count(), 1);
    QCOMPARE(m_bar->endpoint(), before);
}

void TestEndpointBar::choosingAnEndpointSetsUrlAndKind()
{
    choice()->setFocus();
    QTest::keyClicks(choice(), u"Sec"_s);
    QCOMPARE(choice()->currentText(), u"Second"_s);
    QCOMPARE(url()->text(), u"https://two.example/jwks.json"_s);
    QCOMPARE(m_bar->endpoint(), (Endpoint{u"Second"_s, Kind::JwksUrl, QUrl(u"https://two.example/jwks.json"_s)}));
}

void TestEndpointBar::keyboardChoosesAnEndpoint()
{
    m_bar->setEndpoint({u"First"_s, Kind::PangeaAuthn, QUrl(u"https://one.example"_s)});
    choice()->setFocus();
    QTest::keyClick(choice(), Qt::Key_Down);
    QCOMPARE(url()->text(), u"https://two.example/jwks.json"_s);
}

void TestEndpointBar::enterFetches_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("in the URL") << u"Endpoint URL"_s;
    QTest::newRow("in the token") << u"API token"_s;
}

void TestEndpointBar::enterFetches()
{
    QFETCH(const QString, field);
    QSignalSpy fetch(m_bar.get(), &EndpointBar::fetchRequested);
    auto *edit = named<QLineEdit>(field);
    QTest::keyClicks(edit, u"abc"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(fetch.count(), 1);
}

void TestEndpointBar::buttonTurnsIntoCancel()
{
    QSignalSpy fetch(m_bar.get(), &EndpointBar::fetchRequested);
    QSignalSpy cancel(m_bar.get(), &EndpointBar::cancelRequested);
    QTest::mouseClick(named<QPushButton>(u"Fetch keys"_s), Qt::LeftButton);
    QCOMPARE(fetch.count(), 1);

    m_bar->setBusy(true);
    QVERIFY(!named<QPushButton>(u"Fetch keys"_s));
    auto *button = named<QPushButton>(u"Cancel"_s);
    QVERIFY(button);
    QCOMPARE(button->text(), u"Cancel"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(cancel.count(), 1);
    QCOMPARE(fetch.count(), 1);

    m_bar->setBusy(false);
    QVERIFY(named<QPushButton>(u"Fetch keys"_s));
}

void TestEndpointBar::enterDoesNotFetchTwice()
{
    QSignalSpy fetch(m_bar.get(), &EndpointBar::fetchRequested);
    m_bar->setBusy(true);
    QTest::keyClick(url(), Qt::Key_Return);
    QCOMPARE(fetch.count(), 0);
}

void TestEndpointBar::editedUrlKeepsOrChangesTheKind_data()
{
    QTest::addColumn<Kind>("before");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Kind>("after");
    QTest::newRow("nothing to tell by") << Kind::OpenIdIssuer << u"https://login.example"_s << Kind::OpenIdIssuer;
    QTest::newRow("issuer in place of Pangea") << Kind::PangeaAuthn << u"https://login.example"_s << Kind::OpenIdIssuer;
    QTest::newRow("issuer in place of a key set")
        << Kind::JwksUrl << u"https://login.example/tenant"_s << Kind::OpenIdIssuer;
    QTest::newRow("Pangea's host") << Kind::OpenIdIssuer << u"https://authn.aws.us.pangea.cloud"_s << Kind::PangeaAuthn;
    QTest::newRow("bare issuer") << Kind::PangeaAuthn << u"login.example.com"_s << Kind::OpenIdIssuer;
    QTest::newRow("bare key set") << Kind::PangeaAuthn << u"login.example.com/jwks"_s << Kind::JwksUrl;
    QTest::newRow("Pangea's domain") << Kind::JwksUrl << u"aws.eu.pangea.cloud"_s << Kind::PangeaAuthn;
    QTest::newRow("a key set's file") << Kind::PangeaAuthn << u"https://a.example/jwks.json"_s << Kind::JwksUrl;
    QTest::newRow("discovery") << Kind::JwksUrl << u"https://a.example/.well-known/openid-configuration"_s
                               << Kind::OpenIdIssuer;
    QTest::newRow("Pangea's path") << Kind::JwksUrl << u"https://a.example/v2/client/jwks"_s << Kind::PangeaAuthn;
}

void TestEndpointBar::editedUrlKeepsOrChangesTheKind()
{
    QFETCH(const Kind, before);
    QFETCH(const QString, typed);
    QFETCH(const Kind, after);
    m_bar->setEndpoint({{}, before, QUrl(u"https://before.example"_s)});
    QCOMPARE(m_bar->endpoint().kind, before);
    m_bar->focusUrl();
    QTest::keyClicks(url(), typed);
    QCOMPARE(url()->text(), typed);
    QCOMPARE(m_bar->endpoint().kind, after);
    QCOMPARE(token()->isVisible(), after == Kind::PangeaAuthn); // asked for where it is needed
    QCOMPARE(named<QCheckBox>(u"Remember in keyring"_s)->isVisible(), after == Kind::PangeaAuthn);
}

/// The list is no guess.
void TestEndpointBar::chosenKindStays()
{
    choice()->setFocus();
    QTest::keyClicks(choice(), u"JWKS"_s);
    QCOMPARE(QApplication::focusWidget(), url());
    QTest::keyClicks(url(), u"https://gate.example"_s);
    QCOMPARE(m_bar->endpoint().kind, Kind::JwksUrl);
    url()->selectAll();
    QTest::keyClick(url(), Qt::Key_Delete);
    QTest::keyClicks(url(), u"https://login.example"_s);
    QCOMPARE(m_bar->endpoint().kind, Kind::OpenIdIssuer);
}

void TestEndpointBar::bareIssuerIsAskedAsOne_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("Enter") << true;
    QTest::newRow("leaving the field") << false;
}

void TestEndpointBar::bareIssuerIsAskedAsOne()
{
    QFETCH(const bool, byKey);
    m_bar->focusUrl();
    QTest::keyClicks(url(), u"login.example.com/tenant"_s);
    QCOMPARE(choice()->currentText(), u"OpenID issuer"_s);
    QCOMPARE(url()->accessibleDescription(),
             u"Asks https://login.example.com/tenant/.well-known/openid-configuration"_s);
    QTest::keyClick(url(), byKey ? Qt::Key_Return : Qt::Key_Tab);
    QCOMPARE(url()->text(), u"https://login.example.com/tenant"_s);
    QCOMPARE(m_bar->endpoint(),
             (Endpoint{u"login.example.com"_s, Kind::OpenIdIssuer, QUrl(u"https://login.example.com/tenant"_s)}));
}

void TestEndpointBar::tokenTellsWhatTheAddressDoesNot_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<Kind>("without");
    QTest::addColumn<Kind>("with");
    QTest::newRow("undecided") << u"https://gate.example"_s << Kind::OpenIdIssuer << Kind::PangeaAuthn;
    QTest::newRow("bare") << u"gate.example"_s << Kind::OpenIdIssuer << Kind::OpenIdIssuer; // a mere name gets no token
    QTest::newRow("key set") << u"https://gate.example/jwks.json"_s << Kind::JwksUrl << Kind::JwksUrl;
    QTest::newRow("issuer by its path") << u"https://gate.example/realms/shop"_s << Kind::OpenIdIssuer
                                        << Kind::OpenIdIssuer;
    QTest::newRow("metadata") << u"https://gate.example/.well-known/openid-configuration"_s << Kind::OpenIdIssuer
                              << Kind::OpenIdIssuer;
}

/// As the command line takes it, typed or pasted behind the address; and back once it is gone.
void TestEndpointBar::tokenTellsWhatTheAddressDoesNot()
{
    QFETCH(const QString, address);
    QFETCH(const Kind, without);
    QFETCH(const Kind, with);
    m_bar->focusUrl();
    QTest::keyClick(url(), Qt::Key_Delete);
    QTest::keyClicks(url(), address);
    QCOMPARE(m_bar->endpoint().kind, without);
    m_bar->focusToken();
    QTest::keyClicks(token(), u"pts_secret"_s);
    QCOMPARE(m_bar->endpoint().kind, with);
    token()->selectAll();
    QTest::keyClick(token(), Qt::Key_Delete);
    QCOMPARE(m_bar->endpoint().kind, without);
    QGuiApplication::clipboard()->setText(u"Bearer pts_secret"_s);
    QTest::keyClick(token(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_bar->endpoint().kind, with);
}

/// Any endpoint may want one; then it is seen, and it can be taken away.
void TestEndpointBar::tokenCanBeGivenToAnyKind()
{
    m_bar->setEndpoint({{}, Kind::JwksUrl, QUrl(u"https://a.example/jwks"_s)});
    QVERIFY(!token()->isVisible());
    m_bar->focusToken();
    QVERIFY(token()->isVisible());
    QTest::keyClicks(token(), u"pts_secret"_s);
    QTest::keyClick(token(), Qt::Key_Return);
    m_bar->setEndpoint({{}, Kind::JwksUrl, QUrl(u"https://a.example/jwks"_s)});
    QVERIFY(token()->isVisible()); // it would be sent
    m_bar->setToken({});
    m_bar->focusUrl();
    QVERIFY(!token()->isVisible());
}

void TestEndpointBar::setEndpointAsksForNothing()
{
    QSignalSpy demo(m_bar.get(), &EndpointBar::demoRequested);
    QSignalSpy fetch(m_bar.get(), &EndpointBar::fetchRequested);
    m_bar->setEndpoint({EndpointBar::demoName(), Kind::PangeaAuthn, QUrl(u"http://127.0.0.1:4000"_s)});
    QCOMPARE(choice()->currentIndex(), 0);
    QCOMPARE(url()->text(), u"http://127.0.0.1:4000"_s);
    QCOMPARE(demo.count() + fetch.count(), 0);
}

void TestEndpointBar::hostIsShownInAscii()
{
    // The first letter is Cyrillic.
    m_bar->setEndpoint({{}, Kind::JwksUrl, QUrl(u"https://аpple.com/jwks"_s)});
    QCOMPARE(url()->text(), u"https://xn--pple-43d.com/jwks"_s);

    url()->setText(u"https://аpple.com/jwks"_s);
    QTest::keyClick(url(), Qt::Key_Return);
    QCOMPARE(m_bar->typedUrl(), u"https://xn--pple-43d.com/jwks"_s);
}

void TestEndpointBar::tokenIsHiddenUntilShown()
{
    QTest::keyClicks(token(), u"pts_secret"_s);
    QCOMPARE(m_bar->token(), u"pts_secret"_s);
    QCOMPARE(token()->echoMode(), QLineEdit::Password);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(token());
    QVERIFY(accessible);
    QVERIFY(!accessible->text(QAccessible::Value).contains(u"secret"_s));

    QAction *show = token()->actions().constFirst();
    show->trigger();
    QCOMPARE(token()->echoMode(), QLineEdit::Normal);
    show->trigger();
    QCOMPARE(token()->echoMode(), QLineEdit::Password);
}

void TestEndpointBar::curlCommandFillsTheFields()
{
    url()->setText(u"curl -X POST 'https://h.example/v2/client/jwks' -H 'Authorization: Bearer pts_pasted' -d '{}'"_s);
    QTest::keyClick(url(), Qt::Key_Return);
    QCOMPARE(m_bar->typedUrl(), u"https://h.example/v2/client/jwks"_s);
    QCOMPARE(m_bar->endpoint().kind, Kind::PangeaAuthn);
    QCOMPARE(m_bar->token(), u"pts_pasted"_s);
}

void TestEndpointBar::pastedCommandIsTakenApartAtOnce()
{
    QGuiApplication::clipboard()->setText(u"curl https://h.example/keys -H 'Authorization: Bearer pts_pasted'"_s);
    m_bar->focusUrl();
    QTest::keySequence(url(), QKeySequence::Paste);
    QCOMPARE(url()->text(), u"https://h.example/keys"_s);
    QCOMPARE(m_bar->token(), u"pts_pasted"_s);
    url()->undo();
    QVERIFY(!url()->text().contains(u"pts_"_s));
}

void TestEndpointBar::longTokenIsNotCut()
{
    const QString longToken(100'000, u'x');
    m_bar->setToken(longToken);
    QCOMPARE(m_bar->token().size(), longToken.size());
}

void TestEndpointBar::tokenTypedBeforeItsUrlStays()
{
    QTest::keyClicks(token(), u"pts_secret"_s);
    m_bar->focusUrl();
    QTest::keyClicks(url(), u"https://mine.example/jwks"_s);
    QTest::keyClick(url(), Qt::Key_Return);
    QCOMPARE(m_bar->token(), u"pts_secret"_s);
}

void TestEndpointBar::tokenThatWasSentIsNotForAnotherOrigin_data()
{
    QTest::addColumn<QString>("next");
    QTest::addColumn<bool>("stays");
    QTest::newRow("same origin, other path") << u"https://a.example/v2/client/jwks"_s << true;
    QTest::newRow("other host") << u"https://b.example/jwks"_s << false;
    QTest::newRow("other scheme") << u"http://a.example/jwks"_s << false;
    QTest::newRow("other port") << u"https://a.example:8443/jwks"_s << false;
    QTest::newRow("same host without its scheme") << u"a.example"_s << true;
    QTest::newRow("no URL") << u"a example"_s << false;
}

void TestEndpointBar::tokenThatWasSentIsNotForAnotherOrigin()
{
    QFETCH(const QString, next);
    QFETCH(const bool, stays);
    m_bar->setEndpoint({{}, Kind::JwksUrl, QUrl(u"https://a.example/jwks"_s)});
    m_bar->focusToken();
    QTest::keyClicks(token(), u"pts_secret"_s);
    QTest::keyClick(token(), Qt::Key_Return);

    QString sent;
    connect(m_bar.get(), &EndpointBar::fetchRequested, this, [&] { sent = m_bar->token(); });
    const QSignalSpy aside(m_bar.get(), &EndpointBar::tokenSetAside);
    m_bar->focusUrl();
    QTest::keyClicks(url(), next);
    QTest::keyClick(url(), Qt::Key_Return);
    QCOMPARE(sent, stays ? u"pts_secret"_s : QString());
    QCOMPARE(m_bar->token(), sent);
    QCOMPARE(aside.size(), stays ? 0 : 1);

    m_bar->focusUrl();
    QTest::keyClicks(url(), u"https://a.example/keys"_s);
    QTest::keyClick(url(), Qt::Key_Return);
    QCOMPARE(m_bar->token(), u"pts_secret"_s); // it is back where it was for
}

QTEST_MAIN(TestEndpointBar)
#include "tst_endpoint_bar.moc"
