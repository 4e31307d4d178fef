// SPDX-License-Identifier: Apache-2.0
#include "ui/make/make_window.h"

#include "tests/ui/text_faults.h"
#include "tests/ui/window_driver.h"
#include "ui/look/appearance.h"
#include "ui/make/key_card.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using tests::WindowDriver;
using ui::MakeWindow;

/// A token is made by clicks and typing, and inspected in the main window.
class TestMakeWindow final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void madeIsAccepted_data();
    void madeIsAccepted();
    void formAndJsonAreOne();
    void brokenJsonIsShownAndNotSigned();
    void dateThatIsNotOneIsNotSigned();
    void missingClaimIsAdded();
    void tidyLeavesOneMemberALine();
    void copiesAsTokenHeaderAndCurl();
    void copyWaitsForWhatWasTyped();
    void copyWaitsForTheKey();
    void privateKeyGoesToItsFileAlone();
    void secretSigns();
    void startsFromTheTokenAtHand();
    void disclosableClaimsAreConcealed();
    void isEncryptedForARecipient();
    void demoServesThePublicKey();
    void keyOfAFileSigns();
    void fileWithoutPrivateKeySignsNothing();
    void proofIsForItsRequest();
    void tokenIsShownFromItsStart();
    void presetsOfADateAreOneRow();
    void textHasRoom_data();
    void textHasRoom();
    void tabReachesFormKeyAndToken();

private:
    template <typename Widget = QWidget>
    Widget *named(const QString &name) const
    {
        for (auto *widget : m_made->findChildren<Widget *>()) {
            const auto *button = qobject_cast<const QPushButton *>(widget);
            const bool isCaption = button && button->text().remove(u'&') == name;
            if (widget->isVisible() && (widget->accessibleName() == name || widget->objectName() == name || isCaption))
                return widget;
        }
        qWarning("no visible %s", qPrintable(name));
        return nullptr;
    }
    void click(const QString &name) const { QTest::mouseClick(named<QPushButton>(name), Qt::LeftButton); }
    void write(const QString &field, const QString &text) const
    {
        auto *edit = named<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    QString json(const QString &part) const { return named<QPlainTextEdit>(part)->toPlainText(); }
    QString token() const { return m_made->findChild<QPlainTextEdit *>(u"token"_s)->toPlainText().remove(u'\n'); }
    QString state() const { return m_made->findChild<QLabel *>(u"made state"_s)->text(); }
    bool isMade() const { return !token().isEmpty(); }

    std::unique_ptr<WindowDriver> m_main;
    MakeWindow *m_made = nullptr;
};

void TestMakeWindow::init()
{
    m_main = std::make_unique<WindowDriver>();
    QVERIFY(m_main->isActive());
    m_main->choose(u"Make a token…"_s);
    m_made = m_main->window().findChild<MakeWindow *>();
    QVERIFY(m_made);
    for (auto *editor : m_made->findChildren<QPlainTextEdit *>()) {
        if (editor->accessibleName() == u"Token that was made"_s)
            editor->setObjectName(u"token"_s);
    }
    QTRY_VERIFY(isMade());
}

void TestMakeWindow::cleanup()
{
    m_main.reset();
    ui::setTheme(ui::Theme::System);
}

void TestMakeWindow::madeIsAccepted_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("ID token") << u"Kind: ID token"_s;
    QTest::newRow("access token") << u"Kind: Access token"_s;
    QTest::newRow("logout token") << u"Kind: Logout token"_s;
    QTest::newRow("client assertion") << u"Kind: Client assertion"_s;
    QTest::newRow("plain") << u"Kind: Plain"_s;
}

void TestMakeWindow::madeIsAccepted()
{
    QFETCH(const QString, kind);
    click(kind);
    QTRY_VERIFY(isMade() && state().startsWith(u"Signed with ES256"_s));
    QTest::keyClick(m_made, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_main->tokenText(), token());
    QTRY_VERIFY(m_main->inspection() && !m_main->verdict().isEmpty());
    QTRY_VERIFY2(m_main->verdict().startsWith(u"Accepted"_s), qPrintable(m_main->verdict()));
}

void TestMakeWindow::formAndJsonAreOne()
{
    write(u"Subject"_s, u"usr_test01"_s);
    QTRY_VERIFY(json(u"Payload as JSON"_s).contains(u"\"sub\": \"usr_test01\""_s));
    write(u"Audience"_s, u"https://api.example.com"_s);
    QTRY_VERIFY(json(u"Payload as JSON"_s).contains(u"https://api.example.com"_s));
    auto *payload = named<QPlainTextEdit>(u"Payload as JSON"_s);
    payload->selectAll();
    payload->insertPlainText(u"{\"sub\": \"by hand\", \"exp\": 4000000000, \"scope\": \"a b\"}"_s);
    QTRY_COMPARE(named<QLineEdit>(u"Subject"_s)->text(), u"by hand"_s);
    QCOMPARE(named<QLineEdit>(u"Expires"_s)->text(), u"4000000000"_s);
    QCOMPARE(named<QLineEdit>(u"Issued"_s)->text(), QString());
    QVERIFY(named(u"Remove b from Scope"_s));
    click(u"Expires: 30m"_s);
    QTRY_VERIFY(!json(u"Payload as JSON"_s).contains(u"4000000000"_s));
    QCOMPARE(named<QLineEdit>(u"Expires"_s)->text(), u"+30m"_s);
    write(u"Key ID"_s, u"my-key"_s);
    QTRY_VERIFY(json(u"Header as JSON"_s).contains(u"\"kid\": \"my-key\""_s));
}

void TestMakeWindow::brokenJsonIsShownAndNotSigned()
{
    auto *payload = named<QPlainTextEdit>(u"Payload as JSON"_s);
    payload->selectAll();
    payload->insertPlainText(u"{\n  \"sub\": nobody\n}"_s);
    QTRY_VERIFY(!isMade());
    QCOMPARE(named<QLabel>(u"payload fault"_s)->text(), u"Line 2, column 10: text needs double quotes around it."_s);
    write(u"Subject"_s, u"waits"_s);
    QCOMPARE(json(u"Payload as JSON"_s), u"{\n  \"sub\": nobody\n}"_s);
    payload->selectAll();
    payload->insertPlainText(u"{\"iss\": \"a\"}"_s);
    QTRY_VERIFY(isMade());
    QVERIFY(json(u"Payload as JSON"_s).contains(u"\"sub\": \"waits\""_s)); // what was typed meanwhile comes through
}

void TestMakeWindow::dateThatIsNotOneIsNotSigned()
{
    write(u"Expires"_s, u"soon"_s);
    QTRY_VERIFY(!isMade());
    QVERIFY(named<QLabel>(u"why nothing was made"_s)->text().contains(u"does not hold a date"_s));
    write(u"Expires"_s, u"2h"_s);
    QTRY_VERIFY(isMade());
}

void TestMakeWindow::missingClaimIsAdded()
{
    write(u"Token ID"_s, {});
    QTRY_VERIFY(!json(u"Payload as JSON"_s).contains(u"jti"_s));
    QTRY_VERIFY(isMade());
    click(u"Mend “jti”"_s);
    QTRY_VERIFY(json(u"Payload as JSON"_s).contains(u"jti"_s));
    QTRY_VERIFY(!named<QLineEdit>(u"Token ID"_s)->text().isEmpty());
}

void TestMakeWindow::tidyLeavesOneMemberALine()
{
    auto *payload = named<QPlainTextEdit>(u"Payload as JSON"_s);
    payload->selectAll();
    payload->insertPlainText(u"{\"iss\":\"a\",\"sub\":\"b\"}"_s);
    QTRY_COMPARE(named<QLineEdit>(u"Subject"_s)->text(), u"b"_s);
    click(u"Tidy the payload"_s);
    QTRY_COMPARE(payload->blockCount(), 4);
}

void TestMakeWindow::copiesAsTokenHeaderAndCurl()
{
    const auto clipboard = [] { return QGuiApplication::clipboard()->text(); };
    QTest::keyClick(m_made, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(clipboard(), token());
    click(u"Copy as header"_s);
    QCOMPARE(clipboard(), u"Authorization: Bearer "_s + token());
    click(u"Copy as curl"_s);
    QVERIFY(clipboard().startsWith(u"TOKEN='"_s + token()));
    QCOMPARE(clipboard().count(token()), 1);
    click(u"Copy the public key as a key set"_s);
    QVERIFY(clipboard().contains(u"\"keys\""_s) && !clipboard().contains(u"\"d\""_s));
}

/// What is copied belongs to what is in the fields, however fast somebody is.
void TestMakeWindow::copyWaitsForWhatWasTyped()
{
    const QString before = token();
    QGuiApplication::clipboard()->setText(u"before"_s);
    write(u"Subject"_s, u"at-the-last-moment"_s);
    QTest::keyClick(m_made, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QGuiApplication::clipboard()->text() != before);
    QTRY_VERIFY(QGuiApplication::clipboard()->text() != u"before"_s);
    QVERIFY(json(u"Payload as JSON"_s).contains(u"at-the-last-moment"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), token());
}

/// A key that takes its time is not replaced by the one before.
void TestMakeWindow::copyWaitsForTheKey()
{
    QGuiApplication::clipboard()->setText(u"before"_s);
    auto *algorithm = named<QComboBox>(u"Algorithm"_s);
    algorithm->setCurrentIndex(algorithm->findData(u"RS256"_s));
    emit algorithm->activated(algorithm->currentIndex());
    QVERIFY(!named<QPushButton>(u"Save the private key to a file"_s)->isEnabled()); // it would be the one before
    QTest::keyClick(m_made, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::clipboard()->text() != u"before"_s, 60'000);
    QCOMPARE(QGuiApplication::clipboard()->text(), token());
    QVERIFY(json(u"Header as JSON"_s).contains(u"RS256"_s));
}

void TestMakeWindow::privateKeyGoesToItsFileAlone()
{
    const QTemporaryDir folder(QDir::tempPath() + u"/asked-for-XXXXXX"_s);
    const QString path = folder.filePath(u"private.jwk"_s);
    QGuiApplication::clipboard()->setText(u"before"_s);
    m_made->savePrivateKey(path);
    QTRY_VERIFY(QFile::exists(path));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(file.readAll().contains("\"d\""));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    for (const auto *editor : m_made->findChildren<QPlainTextEdit *>())
        QVERIFY(!editor->toPlainText().contains(u"\"d\""_s));
}

void TestMakeWindow::secretSigns()
{
    click(u"Shared secret"_s);
    QTRY_VERIFY(!isMade());
    auto *secret = named<QLineEdit>(u"Shared secret"_s);
    QTest::keyClicks(secret, u"a secret of more than 32 bytes, for the tests"_s);
    QTRY_VERIFY(state().startsWith(u"Signed with HS256"_s));
    QVERIFY(json(u"Header as JSON"_s).contains(u"HS256"_s));
}

void TestMakeWindow::startsFromTheTokenAtHand()
{
    click(u"Start from the token in the main window"_s);
    QVERIFY(state().contains(u"no token"_s));
    m_main->window().activateWindow();
    QVERIFY(m_main->isActive());
    const QString before = token();
    QTest::keyClick(m_made, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_main->tokenText(), before);
    write(u"Subject"_s, u"another"_s);
    QTRY_VERIFY(json(u"Payload as JSON"_s).contains(u"another"_s));
    click(u"Start from the token in the main window"_s);
    QTRY_COMPARE(named<QLineEdit>(u"Subject"_s)->text(), u"user-1"_s);
}

void TestMakeWindow::disclosableClaimsAreConcealed()
{
    click(u"Kind: SD-JWT"_s);
    QTRY_VERIFY(json(u"Payload as JSON"_s).contains(u"vct"_s) && isMade());
    QVERIFY(token().endsWith(u'~'));
    auto *payload = named<QPlainTextEdit>(u"Payload as JSON"_s);
    payload->moveCursor(QTextCursor::Start);
    payload->moveCursor(QTextCursor::Right);
    payload->insertPlainText(u"\"given_name\": \"Ada\","_s);
    QTRY_VERIFY(isMade());
    const qsizetype parts = token().count(u'~');
    write(u"Disclosable"_s, u"given_name"_s);
    QTRY_COMPARE(token().count(u'~'), parts + 1);
    write(u"Disclosable"_s, u"nobody_has_it"_s);
    QTRY_VERIFY(!isMade());
    QVERIFY(named<QLabel>(u"why nothing was made"_s)->text().contains(u"nobody_has_it"_s));
}

void TestMakeWindow::isEncryptedForARecipient()
{
    const QTemporaryDir folder(QDir::tempPath() + u"/asked-for-XXXXXX"_s);
    const QString path = folder.filePath(u"reader.jwk"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(R"({"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",)"
               R"("y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"})"); // RFC 7515, A.3: the public half
    file.close();
    m_made->encryptFor(path);
    QTRY_COMPARE(token().count(u'.'), 4);
    for (auto *action : m_made->findChildren<QAction *>()) {
        if (action->text() == u"Do not &encrypt it"_s)
            action->trigger();
    }
    QTRY_COMPARE(token().count(u'.'), 2);
}

void TestMakeWindow::demoServesThePublicKey()
{
    click(u"Serve the public key from the demo endpoint"_s);
    QVERIFY(state().contains(u"does not run"_s));
    QSignalSpy shown(&m_main->window(), &ui::MainWindow::demoShown);
    m_main->window().showDemo();
    QVERIFY(shown.count() > 0 || shown.wait(120'000));
    const int before = m_main->keyCount();
    click(u"Serve the public key from the demo endpoint"_s);
    QVERIFY(state().contains(u"http://127.0.0.1"_s));
    QTRY_VERIFY(m_main->isIdle());
    m_main->choose(u"Fetch keys"_s);
    QTRY_COMPARE(m_main->keyCount(), before + 1);
}

void TestMakeWindow::keyOfAFileSigns()
{
    const QTemporaryDir folder(QDir::tempPath() + u"/asked-for-XXXXXX"_s);
    const QString path = folder.filePath(u"private.pem"_s);
    m_made->savePrivateKey(path);
    QTRY_VERIFY(QFile::exists(path));
    click(u"New key"_s); // another one, which the file's replaces
    auto *card = m_made->findChild<ui::KeyCard *>();
    QTRY_VERIFY(named<QLabel>(u"key note"_s)->text().startsWith(u"Lives"_s));
    card->openFile(path);
    QTRY_VERIFY(named<QLabel>(u"key note"_s)->text().contains(u"private.pem"_s));
    QTRY_VERIFY(!json(u"Header as JSON"_s).contains(u"kid"_s)); // PEM has none
    QTRY_VERIFY(isMade());
    QTest::keyClick(m_made, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_main->tokenText(), token());
    QTRY_VERIFY2(m_main->verdict().startsWith(u"Accepted"_s), qPrintable(m_main->verdict()));
}

void TestMakeWindow::fileWithoutPrivateKeySignsNothing()
{
    const QTemporaryDir folder(QDir::tempPath() + u"/asked-for-XXXXXX"_s);
    const QString path = folder.filePath(u"none.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("nothing of the kind");
    file.close();
    const QString before = json(u"Header as JSON"_s);
    m_made->findChild<ui::KeyCard *>()->openFile(path);
    QTRY_VERIFY(named<QLabel>(u"key note"_s)->text().contains(u"no private key"_s));
    QCOMPARE(json(u"Header as JSON"_s), before);
}

void TestMakeWindow::proofIsForItsRequest()
{
    click(u"Kind: DPoP proof"_s);
    QTRY_VERIFY(json(u"Header as JSON"_s).contains(u"dpop+jwt"_s) && isMade());
    write(u"Method"_s, u"POST"_s);
    write(u"URL"_s, u"https://api.example.com/orders"_s);
    QTest::keyClicks(named<QLineEdit>(u"Access token"_s), u"token-of-the-client"_s);
    QTRY_VERIFY(json(u"Payload as JSON"_s).contains(u"\"ath\""_s));
    QVERIFY(!json(u"Payload as JSON"_s).contains(u"token-of-the-client"_s));
    QTRY_VERIFY(json(u"Payload as JSON"_s).contains(u"\"htm\": \"POST\""_s));
    QTRY_VERIFY(isMade());
    click(u"Copy as header"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"DPoP: "_s + token());
    click(u"Copy as curl"_s);
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"'https://api.example.com/orders'"_s));
}

void TestMakeWindow::tokenIsShownFromItsStart()
{
    m_made->resize(1360, 860);
    for (const auto &kind : {u"Kind: ID token"_s, u"Kind: Client assertion"_s}) {
        const QString before = token();
        click(kind);
        QTRY_VERIFY(isMade() && token() != before);
        const auto *text = m_made->findChild<QPlainTextEdit *>(u"token"_s);
        QCOMPARE(text->verticalScrollBar()->value(), 0);
        QCOMPARE(text->textCursor().position(), 0);
    }
}

void TestMakeWindow::presetsOfADateAreOneRow()
{
    m_made->resize(1360, 860);
    const auto top = [this](const QString &name) { return named<QPushButton>(name)->mapTo(m_made, QPoint()).y(); };
    QTRY_COMPARE(top(u"Expires: past"_s), top(u"Expires: 5m"_s));
    QCOMPARE(top(u"Expires: 5m"_s), named<QLineEdit>(u"Expires"_s)->mapTo(m_made, QPoint()).y());
}

void TestMakeWindow::textHasRoom_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("900×600, light") << QSize(900, 600) << false;
    QTest::newRow("900×600, dark") << QSize(900, 600) << true;
    QTest::newRow("1360×860, dark") << QSize(1360, 860) << true;
    QTest::newRow("2560×1440, light") << QSize(2560, 1440) << false;
}

void TestMakeWindow::textHasRoom()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, isDark);
    ui::setTheme(isDark ? ui::Theme::Dark : ui::Theme::Light);
    m_made->resize(size);
    for (auto *editor : m_made->findChildren<QPlainTextEdit *>())
        QCOMPARE(editor->isVisible(), editor->objectName() == u"token"_s || size.width() > 1120);
    write(u"Token ID"_s, {});
    QTRY_VERIFY(isMade());
    QCOMPARE(m_made->size(), size);
    const auto faults = [this] { return tests::textFaults(*m_made); };
    QTRY_VERIFY2(faults().isEmpty(), qPrintable(faults().join(u'\n')));
    m_made->setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY2(faults().isEmpty(), qPrintable(faults().join(u'\n')));
    for (auto *page : m_made->findChildren<QToolButton *>()) {
        if (page->text() == u"JSON"_s && page->isVisible())
            page->click();
    }
    QVERIFY(named<QPlainTextEdit>(u"Payload as JSON"_s));
    QTRY_VERIFY2(faults().isEmpty(), qPrintable(faults().join(u'\n')));
}

void TestMakeWindow::tabReachesFormKeyAndToken()
{
    m_made->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_made));
    named<QLineEdit>(u"Issuer"_s)->setFocus();
    QStringList visited;
    for (int i = 0; i < 80 && !visited.contains(u"Copy as curl"_s); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget *focus = QApplication::focusWidget();
        const auto *button = qobject_cast<const QPushButton *>(focus);
        visited << (focus->accessibleName().isEmpty() && button ? button->text().remove(u'&')
                                                                : focus->accessibleName());
    }
    qsizetype last = -1;
    for (const QString &stop : {u"Subject"_s, u"Expires"_s, u"Token ID"_s, u"Add a claim"_s, u"Algorithm"_s,
                                u"Key ID"_s, u"Header as JSON"_s, u"Payload as JSON"_s, u"Copy as curl"_s}) {
        QVERIFY2(visited.indexOf(stop) > last, qPrintable(stop + u" in "_s + visited.join(u' ')));
        last = visited.indexOf(stop);
    }
}

QTEST_MAIN(TestMakeWindow)
#include "tst_make_window.moc"
