// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/sample_text.h"
#include "tests/ui/signing_key.h"
#include "tests/ui/window_driver.h"

#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using tests::WindowDriver;

namespace {

QString tokenNamed(const std::string &subject)
{
    return QString::fromStdString(samples::unsignedToken(R"({"sub":")" + subject + "\"}"));
}

} // namespace

/// What Ctrl+V does in the window, pressed as a person does and wherever the focus is.
class TestPasting final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void worksWhereTheProgramStarts_data();
    void worksWhereTheProgramStarts();
    void lineEndBehindATokenIsNoFault_data();
    void lineEndBehindATokenIsNoFault();
    void keysGoToTheKeys();
    void addressGoesToTheEndpoint_data();
    void addressGoesToTheEndpoint();
    void fileIsOpened();
    void worksWhereNothingTakesText_data();
    void worksWhereNothingTakesText();
    void menuPastesToo();
    void tokenReplacesTheOneThatWasThere_data();
    void tokenReplacesTheOneThatWasThere();
    void partsOfATokenAreInserted_data();
    void partsOfATokenAreInserted();
    void otherFieldsKeepWhatIsTheirs_data();
    void otherFieldsKeepWhatIsTheirs();
    void tokenLeavesOtherFieldsAlone_data();
    void tokenLeavesOtherFieldsAlone();
    void droppedTextGoesToItsPlace();

private:
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        m_window->press(Qt::Key_V, Qt::ControlModifier);
    }
    QString state() const { return m_window->named<QLabel>(u"state"_s)->text(); }
    QString url() const { return m_window->named<QLineEdit>(u"Endpoint URL"_s)->text(); }
    QString kind() const { return m_window->named<QComboBox>(u"Endpoint"_s)->currentText(); }

    std::unique_ptr<WindowDriver> m_window;
};

void TestPasting::init()
{
    m_window = std::make_unique<WindowDriver>();
    QVERIFY(m_window->isActive());
}

void TestPasting::cleanup()
{
    m_window.reset();
}

void TestPasting::worksWhereTheProgramStarts_data()
{
    QTest::addColumn<QString>("text");
    const QString token = tokenNamed("start");
    QTest::newRow("token") << token;
    QTest::newRow("header") << u"Authorization: Bearer "_s + token;
    QTest::newRow("log line") << u"2026-11-29 11:20:01 WARN rejected "_s + token + u" from 10.0.0.1"_s;
    QTest::newRow("curl command with a token")
        << u"curl https://api.example/me -H 'Authorization: Bearer "_s + token + u"'"_s;
    QTest::newRow("URL with a token") << u"https://app.example/callback#id_token="_s + token + u"&state=x"_s;
    QTest::newRow("cut token") << token.section(u'.', 0, 1);
    QTest::newRow("JSON serialization") << QString::fromStdString(
        R"({"protected":")" + samples::segment(R"({"alg":"ES256"})") + R"(","payload":"e30","signature":"AAAA"})");
    QTest::newRow("words") << u"no token at all"_s;
}

void TestPasting::worksWhereTheProgramStarts()
{
    QFETCH(const QString, text);
    QVERIFY(!qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
    const QString endpointBefore = url();
    paste(text);
    QTRY_COMPARE(m_window->tokenText(), text);
    QCOMPARE(QApplication::focusWidget(), m_window->named<QPlainTextEdit>(u"Token"_s));
    QTRY_VERIFY(m_window->inspection());
    QCOMPARE(url(), endpointBefore);
}

void TestPasting::lineEndBehindATokenIsNoFault_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("isFault");
    QTest::newRow("none") << QString() << false;
    QTest::newRow("of a line") << u"\n"_s << false;
    QTest::newRow("of a line of Windows") << u"\r\n"_s << false;
    QTest::newRow("an empty line more") << u"\n\n"_s << true;
}

/// Who copies a whole line of a terminal has its end too.
void TestPasting::lineEndBehindATokenIsNoFault()
{
    QFETCH(const QString, end);
    QFETCH(const bool, isFault);
    for (int i = 0; i < 2; ++i) { // where the program starts, and into the token's field
        paste(tokenNamed("line " + std::to_string(i)) + end);
        QTRY_VERIFY(m_window->inspection() && m_window->inspection()->claims &&
                    m_window->inspection()->claims->subject() == "line " + std::to_string(i));
        QCOMPARE(m_window->inspection()->find(inspect::Code::WhitespaceInToken) != nullptr, isFault);
    }
}

void TestPasting::keysGoToTheKeys()
{
    const QString token = tests::signedToken();
    paste(token);
    QTRY_VERIFY(m_window->verdict().startsWith(u"Not verified"_s));
    m_window->named<QTableView>(u"Keys"_s)->setFocus();
    paste(QString::fromUtf8("{\"keys\":[" + tests::signingKey + "]}"));
    QTRY_COMPARE(state(), u"1 key, pasted by you"_s);
    QTRY_VERIFY2(m_window->verdict().startsWith(u"Accepted"_s), qPrintable(m_window->verdict()));
    QCOMPARE(m_window->tokenText(), token);
}

void TestPasting::addressGoesToTheEndpoint_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("kindName");
    const QString issuer = u"OpenID issuer"_s;
    QTest::newRow("bare issuer") << u"login.example.com\n"_s << u"https://login.example.com"_s << issuer;
    QTest::newRow("issuer") << u"https://login.example.com/tenant"_s << u"https://login.example.com/tenant"_s << issuer;
    QTest::newRow("on this computer") << u"localhost:8080/realms/shop"_s << u"http://localhost:8080/realms/shop"_s
                                      << issuer;
    QTest::newRow("key set") << u"https://a.example/.well-known/jwks.json"_s
                             << u"https://a.example/.well-known/jwks.json"_s << u"JWKS URL"_s;
    QTest::newRow("Pangea's domain") << u"aws.eu.pangea.cloud"_s << u"https://authn.aws.eu.pangea.cloud"_s
                                     << u"Pangea AuthN URL"_s;
    QTest::newRow("curl command") << u"curl -s https://a.example/keys | jq ."_s << u"https://a.example/keys"_s
                                  << u"JWKS URL"_s;
}

void TestPasting::addressGoesToTheEndpoint()
{
    QFETCH(const QString, text);
    QFETCH(const QString, address);
    QFETCH(const QString, kindName);
    paste(text);
    QTRY_COMPARE(url(), address);
    QCOMPARE(kind(), kindName);
    QCOMPARE(QApplication::focusWidget(), m_window->named<QLineEdit>(u"Endpoint URL"_s));
    QVERIFY(m_window->tokenText().isEmpty());
    QCOMPARE(m_window->named<QLineEdit>(u"API token"_s) != nullptr, kindName.startsWith(u"Pangea"_s));
}

void TestPasting::fileIsOpened()
{
    const QTemporaryDir folder(QDir::tempPath() + u"/given-to-the-program-XXXXXX"_s);
    QFile file(folder.filePath(u"token.jwt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(tokenNamed("in a file").toUtf8());
    file.close();
    auto *copied = new QMimeData;
    copied->setUrls({QUrl::fromLocalFile(file.fileName())});
    QGuiApplication::clipboard()->setMimeData(copied);
    m_window->press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(m_window->tokenText(), tokenNamed("in a file"));
}

void TestPasting::worksWhereNothingTakesText_data()
{
    QTest::addColumn<QString>("focus");
    for (const char *name : {"Keys", "Fetch keys", "Header", "Payload", "Verdict in short", "Endpoint"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestPasting::worksWhereNothingTakesText()
{
    QFETCH(const QString, focus);
    m_window->paste(tokenNamed("before"));
    QTRY_VERIFY(m_window->inspection());
    auto *widget = m_window->named(focus);
    QVERIFY(widget);
    widget->setFocus();
    paste(tokenNamed("after"));
    QTRY_COMPARE(m_window->tokenText(), tokenNamed("after"));
    m_window->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->tokenText(), tokenNamed("before"));
}

void TestPasting::menuPastesToo()
{
    QGuiApplication::clipboard()->setText(tokenNamed("menu"));
    m_window->choose(u"Paste\tCtrl+V"_s);
    QTRY_COMPARE(m_window->tokenText(), tokenNamed("menu"));
    auto *url = m_window->named<QLineEdit>(u"Endpoint URL"_s);
    url->setFocus();
    url->clear();
    QGuiApplication::clipboard()->setText(u"https://a.example"_s);
    m_window->choose(u"Paste\tCtrl+V"_s);
    QCOMPARE(url->text(), u"https://a.example"_s);
}

void TestPasting::tokenReplacesTheOneThatWasThere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position"); // of the cursor
    QTest::addColumn<int>("selected");
    const QString token = tokenNamed("next");
    QTest::newRow("at the start") << token << 0 << 0;
    QTest::newRow("in the middle") << token << 30 << 0;
    QTest::newRow("at the end") << token << -1 << 0;
    QTest::newRow("over a part") << token << 10 << 20;
    QTest::newRow("header") << u"Bearer "_s + token << 30 << 0;
    QTest::newRow("log line") << u"rejected "_s + token + u" at 12:00"_s << 30 << 0;
    QTest::newRow("in quotes, with a line break") << u'"' + token + u"\"\n"_s << 30 << 0;
    QTest::newRow("cut") << token.section(u'.', 0, 1) << 30 << 0;
    QTest::newRow("opaque") << u"pts_abcdefghijklmnopqrstuvwxyz234567"_s << 30 << 0;
    QTest::newRow("long log") << (u"GET /me "_s + token + u" 401\n"_s).repeated(2000) << 30 << 0;
}

void TestPasting::tokenReplacesTheOneThatWasThere()
{
    QFETCH(const QString, text);
    QFETCH(const int, position);
    QFETCH(const int, selected);
    const QString before = tokenNamed("before");
    m_window->paste(before);
    auto *field = m_window->named<QPlainTextEdit>(u"Token"_s);
    QTextCursor cursor = field->textCursor();
    cursor.setPosition(position < 0 ? int(before.size()) : position);
    cursor.setPosition(cursor.position() + selected, QTextCursor::KeepAnchor);
    field->setTextCursor(cursor);
    paste(text);
    QCOMPARE(m_window->tokenText(), text);
    m_window->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->tokenText(), before);
    m_window->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_window->tokenText(), text);
}

void TestPasting::partsOfATokenAreInserted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("selected");
    QTest::newRow("letters") << u"abc"_s << 0;
    QTest::newRow("a payload") << QString::fromStdString(samples::segment(R"({"sub":"x"})")) << 0;
    QTest::newRow("header and payload over a part") << tokenNamed("x").section(u'.', 0, 1) << 20;
}

void TestPasting::partsOfATokenAreInserted()
{
    QFETCH(const QString, text);
    QFETCH(const int, selected);
    const QString before = tokenNamed("before");
    m_window->paste(before);
    auto *field = m_window->named<QPlainTextEdit>(u"Token"_s);
    QTextCursor cursor = field->textCursor();
    cursor.setPosition(10);
    cursor.setPosition(10 + selected, QTextCursor::KeepAnchor);
    field->setTextCursor(cursor);
    paste(text);
    QCOMPARE(m_window->tokenText(), before.first(10) + text + before.sliced(10 + selected));
}

void TestPasting::otherFieldsKeepWhatIsTheirs_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("address") << u"Endpoint URL"_s << u"https://login.example.com/"_s;
    QTest::newRow("API token") << u"API token"_s << tokenNamed("the endpoint's own");
    QTest::newRow("filter") << u"Filter keys"_s << u"abc"_s;
}

void TestPasting::otherFieldsKeepWhatIsTheirs()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    m_window->leaveStart();
    auto *edit = m_window->named<QLineEdit>(field);
    QVERIFY(edit);
    edit->setFocus();
    edit->clear();
    paste(text);
    QCOMPARE(edit->text(), text);
    QVERIFY(m_window->tokenText().isEmpty());
}

void TestPasting::tokenLeavesOtherFieldsAlone_data()
{
    QTest::addColumn<QString>("field");
    for (const char *name : {"Endpoint URL", "Filter keys", "Expected issuer"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestPasting::tokenLeavesOtherFieldsAlone()
{
    QFETCH(const QString, field);
    m_window->openExpectations();
    auto *edit = m_window->named<QLineEdit>(field);
    QVERIFY(edit);
    const QString before = edit->text();
    edit->setFocus();
    paste(tokenNamed("mine") + u'\n');
    QTRY_COMPARE(m_window->tokenText(), tokenNamed("mine") + u'\n');
    QCOMPARE(edit->text(), before);
}

void TestPasting::droppedTextGoesToItsPlace()
{
    const auto drop = [this](const QString &text) {
        QMimeData data;
        data.setText(text);
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_window->window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_window->window(), &event);
    };
    drop(u"login.example.com"_s);
    QTRY_COMPARE(url(), u"https://login.example.com"_s);
    drop(QString::fromUtf8(tests::signingKey));
    QTRY_COMPARE(state(), u"1 key, pasted by you"_s);
    drop(tokenNamed("dropped"));
    QTRY_COMPARE(m_window->tokenText(), tokenNamed("dropped"));
}

QTEST_MAIN(TestPasting)
#include "tst_pasting.moc"
