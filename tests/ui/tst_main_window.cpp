// SPDX-License-Identifier: Apache-2.0
#include "tests/demo/demo_fixture.h"
#include "tests/endpoint/scripted_server.h"
#include "tests/ui/signing_key.h"
#include "tests/ui/window_driver.h"
#include "ui/endpoint/evidence_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QStyleHints>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using tests::ScriptedServer;
using tests::WindowDriver;
using ui::MainWindow;

namespace {

/// Keys are made when the demo starts, on a machine that may be busy with other tests.
constexpr int patience = 120'000;

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2d, 0x33), QColor(0x20, 0x22, 0x27));
    palette.setColor(QPalette::Base, QColor(0x2b, 0x2d, 0x33));
    palette.setColor(QPalette::WindowText, QColor(0xe6, 0xe7, 0xea));
    palette.setColor(QPalette::Text, QColor(0xe6, 0xe7, 0xea));
    palette.setColor(QPalette::ButtonText, QColor(0xe6, 0xe7, 0xea));
    return palette;
}

/// How a verdict's sentence begins.
QString opening(inspect::Verdict verdict)
{
    switch (verdict) {
    case inspect::Verdict::Accepted:
        return u"Accepted"_s;
    case inspect::Verdict::Rejected:
        return u"Rejected"_s;
    case inspect::Verdict::Unverified:
        return u"Not verified"_s;
    case inspect::Verdict::NotAToken:
        return u"Not a"_s;
    }
    Q_UNREACHABLE();
}

/// What a QLineEdit does on X11, where Ctrl+E leads to the end of the line.
class EndOfLineKey final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject * /*field*/, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return false;
        event->setAccepted(static_cast<QKeyEvent *>(event)->keyCombination() == (Qt::CTRL | Qt::Key_E));
        return event->isAccepted();
    }
};

std::string_view causeName(const std::optional<inspect::Code> &code)
{
    return code ? inspect::codeName(*code) : std::string_view("none");
}

} // namespace

/// The whole window, used as a person uses it: by the names of its widgets, by keys and by the clipboard.
class TestMainWindow final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void offersTheDemoWhereNothingIsThere();
    void hiddenPagesFollowTheFirstPicture();
    void environmentFillsTheFields();
    void demoFillsTheWindow_data();
    void demoFillsTheWindow();
    void unknownSampleIsReported();
    void pastedSampleGetsItsVerdict_data();
    void pastedSampleGetsItsVerdict();
    void refusalIsShownAndLosesNothing();
    void failureIsReportedAndLosesNothing_data();
    void failureIsReportedAndLosesNothing();
    void escapeCancelsARequest();
    void tokenStaysAtItsOrigin_data();
    void tokenStaysAtItsOrigin();
    void shortcutsLeadToTheirFields_data();
    void shortcutsLeadToTheirFields();
    void findGoesByTheFocus();
    void menuShortcutsWinInTextFields_data();
    void menuShortcutsWinInTextFields();
    void tabFollowsWhatIsSeen();
    void menuShowsTheBearerToken();
    void assistiveToolsReadEveryMessage();
    void pastedKeysAreNamedForWhatTheyAre();
    void endpointWithoutANameGoesByItsHost();
    void answersAreShownAsPlainText();
    void followsLightAndDark();
    void everythingHasRoomInASmallWindow();
    void joinedPagesAndTheirTitlesAreOneCard();

private:
    void fetchFromDemo();
    /// What Tab comes to, from that widget on.
    QStringList stopsFrom(const QString &name, int count);
    QString state() const { return m_window->named<QLabel>(u"state"_s)->text(); }
    const std::vector<demo::SampleToken> &samples() const { return m_demo->description().samples; }

    std::unique_ptr<demo::DemoEndpoint> m_demo;
    std::unique_ptr<WindowDriver> m_window;
};

void TestMainWindow::initTestCase()
{
    QGuiApplication::styleHints()->setCursorFlashTime(0);
    m_demo = std::make_unique<demo::DemoEndpoint>();
    QVERIFY(tests::startDemo(*m_demo));
}

void TestMainWindow::init()
{
    m_window = std::make_unique<WindowDriver>();
    QVERIFY(m_window->isActive());
}

/// Nobody waits for them, and assistive tools find them all the same.
void TestMainWindow::hiddenPagesFollowTheFirstPicture()
{
    const auto isThere = [](const MainWindow &window, const QString &name) {
        const auto widgets = window.findChildren<QWidget *>();
        return std::ranges::any_of(widgets, [&](const QWidget *widget) { return widget->accessibleName() == name; });
    };
    const QStringList hidden{u"Expected issuer"_s, u"Claims"_s, u"Bytes"_s, u"PEM"_s};
    MainWindow window;
    for (const QString &name : hidden)
        QVERIFY2(!isThere(window, name), qPrintable(name));
    window.show();
    for (const QString &name : hidden)
        QTRY_VERIFY2(isThere(window, name), qPrintable(name));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
}

void TestMainWindow::fetchFromDemo()
{
    m_window->write(u"Endpoint URL"_s, m_demo->description().url.toString());
    m_window->write(u"API token"_s, m_demo->description().token);
    m_window->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->keyCount() > 0, patience);
    QVERIFY(m_window->isIdle());
}

void TestMainWindow::offersTheDemoWhereNothingIsThere()
{
    QVERIFY(m_window->named<QPushButton>(u"Try the demo"_s));
    QCOMPARE(m_window->keyCount(), 0);
    QVERIFY(m_window->verdict().startsWith(u"No token yet"_s));
    m_window->paste(u"anything"_s);
    QTRY_VERIFY(!m_window->named(u"Try the demo"_s)); // the room is needed now
    m_window->named<QPlainTextEdit>(u"Token"_s)->setFocus();
    m_window->press(Qt::Key_A, Qt::ControlModifier);
    m_window->press(Qt::Key_Delete);
    QTRY_VERIFY(m_window->verdict().startsWith(u"No token yet"_s));
    QVERIFY(m_window->named<QPlainTextEdit>(u"Token"_s)->hasFocus()); // who empties the field goes on in it
}

void TestMainWindow::environmentFillsTheFields()
{
    QProcessEnvironment environment;
    environment.insert(u"PANGEA_DOMAIN"_s, m_demo->description().baseUrl.toString());
    environment.insert(u"PANGEA_AUTHN_TOKEN"_s, m_demo->description().token);
    m_window->window().fillFrom(endpoint::pangeaEnvironment(environment));
    QCOMPARE(m_window->window().statusBar()->currentMessage(),
             u"Endpoint from the variable PANGEA_DOMAIN. Token from the variable PANGEA_AUTHN_TOKEN."_s);
    QVERIFY(m_window->isIdle());
    m_window->press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->keyCount() > 0, patience);
}

void TestMainWindow::demoFillsTheWindow_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("mouse") << true;
    QTest::newRow("keyboard") << false;
}

void TestMainWindow::demoFillsTheWindow()
{
    QFETCH(const bool, byMouse);
    QSignalSpy shown(&m_window->window(), &MainWindow::demoShown);
    auto *button = m_window->named<QPushButton>(u"Try the demo"_s);
    if (byMouse)
        QTest::mouseClick(button, Qt::LeftButton);
    else
        QTest::keyClick(button, Qt::Key_D, Qt::AltModifier);
    QVERIFY(shown.wait(patience));
    QVERIFY(m_window->keyCount() >= 3);
    QCOMPARE(m_window->responseField(u"Status"_s), u"Success"_s);
    for (const auto &field : {u"Request ID"_s, u"Request time"_s, u"Response time"_s})
        QVERIFY2(!m_window->responseField(field).isEmpty(), qPrintable(field));
    QVERIFY2(m_window->verdict().startsWith(u"Rejected: the token expired 3 hours ago"_s),
             qPrintable(m_window->verdict()));
    QVERIFY(m_window->named<QLineEdit>(u"Endpoint URL"_s)->text().startsWith(u"http://127.0.0.1:"_s));
    QCOMPARE(m_window->named<QLineEdit>(u"API token"_s)->echoMode(), QLineEdit::Password);
    QVERIFY(!m_window->named(u"Try the demo"_s));
    QVERIFY(m_window->isIdle());
}

void TestMainWindow::unknownSampleIsReported()
{
    QSignalSpy shown(&m_window->window(), &MainWindow::demoShown);
    m_window->window().showDemo(u"alg_none"_s);
    QVERIFY(shown.wait(patience));
    QVERIFY(m_window->window().statusBar()->currentMessage().contains(u"no sample “alg_none”"_s));
}

void TestMainWindow::pastedSampleGetsItsVerdict_data()
{
    QTest::addColumn<int>("index");

    for (std::size_t i = 0; i < samples().size(); ++i)
        QTest::newRow(qPrintable(samples()[i].id)) << int(i);
}

void TestMainWindow::pastedSampleGetsItsVerdict()
{
    QFETCH(const int, index);
    const demo::SampleToken &sample = samples()[std::size_t(index)];
    fetchFromDemo();
    m_window->openExpectations();
    m_window->write(u"Expected issuer"_s, QString::fromStdString(*sample.expectations.issuer));
    m_window->write(u"Expected audience"_s, QString::fromStdString(sample.expectations.audiences.front()));
    const QString text = QString::fromStdString(sample.text);
    m_window->paste(text);
    QTRY_VERIFY(m_window->inspection() &&
                m_window->inspection()->segments.size() + m_window->inspection()->findings.size() > 0 &&
                m_window->verdict().startsWith(opening(sample.verdict)));
    QCOMPARE(m_window->named<QPlainTextEdit>(u"Token"_s), QApplication::focusWidget());
    QCOMPARE(m_window->tokenText(), text);
    QCOMPARE(inspect::verdictName(m_window->inspection()->verdict), inspect::verdictName(sample.verdict));
    QCOMPARE(causeName(m_window->inspection()->cause), causeName(sample.cause));
}

void TestMainWindow::refusalIsShownAndLosesNothing()
{
    fetchFromDemo();
    const int keys = m_window->keyCount();
    m_window->write(u"API token"_s, u"pts_wrong"_s);
    m_window->press(Qt::Key_Return);
    QTRY_COMPARE(m_window->responseField(u"Status"_s), u"Unauthorized"_s);
    QVERIFY(m_window->isIdle());
    QVERIFY(!m_window->responseField(u"Request ID"_s).isEmpty());
    QVERIFY(!m_window->responseField(u"Summary"_s).isEmpty());
    const QString words = m_window->responseWords();
    QVERIFY2(words.contains(u"token"_s), qPrintable(words));
    QVERIFY(words.contains(u"HTTP 401"_s));
    QVERIFY(words.contains(u"The keys below are from an earlier answer."_s));
    QVERIFY(!words.contains(u"pts_wrong"_s));
    QCOMPARE(m_window->keyCount(), keys);
    QCOMPARE(m_window->named<QLineEdit>(u"API token"_s)->text(), u"pts_wrong"_s);
}

void TestMainWindow::failureIsReportedAndLosesNothing_data()
{
    QTest::addColumn<QByteArray>("answer"); // none: the port is closed
    QTest::addColumn<QString>("sentence");
    QTest::newRow("endpoint gone") << QByteArray() << u"Nothing answers at http://127.0.0.1:"_s;
    QTest::newRow("web page") << ScriptedServer::http("200 OK", "<html><title>Sign in</title></html>",
                                                      "Content-Type: text/html\r\n")
                              << u"The answer is a web page, not keys"_s;
    QTest::newRow("JSON without keys") << ScriptedServer::http("200 OK", "{}", "Content-Type: application/json\r\n")
                                       << u"The answer holds no key set"_s;
    QTest::newRow("wrong path") << ScriptedServer::http("404 Not Found", "", {})
                                << u"There is nothing at that address"_s;
    QTest::newRow("no HTTP") << "SSH-2.0-OpenSSH_9.2\r\n"_ba << QString();
}

void TestMainWindow::failureIsReportedAndLosesNothing()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, sentence);
    fetchFromDemo();
    m_window->paste(QString::fromStdString(samples().front().text));
    QTRY_VERIFY(m_window->verdict().startsWith(u"Accepted"_s));
    const int keys = m_window->keyCount();

    auto server = std::make_unique<ScriptedServer>(ScriptedServer::always(answer));
    const QString url = server->url(u"/jwks.json"_s);
    if (answer.isEmpty())
        server.reset();
    m_window->write(u"API token"_s, {});
    m_window->write(u"Endpoint URL"_s, url);
    m_window->press(Qt::Key_Return);
    QTRY_VERIFY2(m_window->responseWords().contains(u"The keys below are from an earlier answer."_s),
                 qPrintable(m_window->responseWords()));
    QVERIFY2(m_window->responseWords().contains(sentence), qPrintable(m_window->responseWords()));
    QVERIFY(m_window->isIdle());
    QCOMPARE(m_window->keyCount(), keys);
    QVERIFY(m_window->verdict().startsWith(u"Accepted"_s));
    QCOMPARE(m_window->named<QLineEdit>(u"Endpoint URL"_s)->text(), url);
}

void TestMainWindow::escapeCancelsARequest()
{
    const ScriptedServer silent([](QTcpSocket &, const QByteArray &) {});
    m_window->write(u"Endpoint URL"_s, silent.url(u"/jwks.json"_s));
    m_window->press(Qt::Key_F5);
    QTRY_COMPARE(silent.requests().size(), 1);
    QVERIFY(m_window->named<QPushButton>(u"Cancel"_s));
    QVERIFY(!m_window->isIdle());
    m_window->press(Qt::Key_Escape);
    QTRY_VERIFY(m_window->isIdle());
    QVERIFY(m_window->responseWords().contains(u"The request was cancelled"_s));

    m_window->press(Qt::Key_F5);
    QTRY_COMPARE(silent.requests().size(), 2);
    QTest::mouseClick(m_window->named<QPushButton>(u"Cancel"_s), Qt::LeftButton);
    QTRY_VERIFY(m_window->isIdle());
}

void TestMainWindow::tokenStaysAtItsOrigin_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Return") << Qt::Key_Return;
    QTest::newRow("F5") << Qt::Key_F5;
}

void TestMainWindow::tokenStaysAtItsOrigin()
{
    QFETCH(const Qt::Key, key);
    const ScriptedServer first(ScriptedServer::always(ScriptedServer::http("200 OK", R"({"keys":[]})")));
    const ScriptedServer second(ScriptedServer::always(ScriptedServer::http("200 OK", R"({"keys":[]})")));
    m_window->write(u"API token"_s, u"pts_forthefirst"_s);
    m_window->write(u"Endpoint URL"_s, first.url(u"/v2/client/jwks"_s));
    m_window->press(key);
    QTRY_COMPARE(first.requests().size(), 1);
    QVERIFY(first.requests().first().contains("pts_forthefirst"));
    QTRY_VERIFY(m_window->isIdle());
    m_window->write(u"Endpoint URL"_s, second.url(u"/jwks.json"_s)); // the cursor stays in it
    m_window->press(key);
    QTRY_COMPARE(second.requests().size(), 1);
    QVERIFY(!second.requests().first().contains("pts_forthefirst"));
    QVERIFY(!m_window->named(u"API token"_s)); // a key set needs none
    m_window->choose(u"Send an API token"_s);
    QCOMPARE(m_window->named<QLineEdit>(u"API token"_s)->text(), QString());
}

void TestMainWindow::shortcutsLeadToTheirFields_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("held");
    QTest::addColumn<QString>("field");
    const Qt::KeyboardModifiers control = Qt::ControlModifier;
    QTest::newRow("Ctrl+L") << Qt::Key_L << control << u"Endpoint URL"_s;
    QTest::newRow("Ctrl+Shift+T") << Qt::Key_T << (control | Qt::ShiftModifier) << u"Token"_s;
    QTest::newRow("Ctrl+F") << Qt::Key_F << control << u"Filter keys"_s;
}

void TestMainWindow::shortcutsLeadToTheirFields()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifiers, held);
    QFETCH(const QString, field);
    m_window->leaveStart();
    for (const auto &from : {u"API token"_s, u"Token"_s, u"Keys"_s}) {
        m_window->named(from)->setFocus();
        m_window->press(key, held);
        QCOMPARE(QApplication::focusWidget(), m_window->named(field));
    }
}

/// With a token in the half that has the focus it finds there, and Esc ends that.
void TestMainWindow::findGoesByTheFocus()
{
    m_window->paste(QString::fromStdString(samples().front().text));
    QTRY_VERIFY(m_window->inspection());
    m_window->named(u"Token"_s)->setFocus();
    m_window->press(Qt::Key_F, Qt::ControlModifier);
    const QPointer field = m_window->named<QLineEdit>(u"Find in the decoded token"_s);
    QVERIFY(field);
    QCOMPARE(QApplication::focusWidget(), field);
    m_window->press(Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    m_window->named(u"Keys"_s)->setFocus();
    m_window->press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), m_window->named(u"Filter keys"_s));
}

void TestMainWindow::menuShortcutsWinInTextFields_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"Endpoint URL", "API token", "Filter keys"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TestMainWindow::menuShortcutsWinInTextFields()
{
    QFETCH(const QString, field);
    fetchFromDemo();
    auto *edit = m_window->named<QLineEdit>(field);
    edit->installEventFilter(new EndOfLineKey(edit));
    edit->setFocus();
    m_window->press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(m_window->window().findChild<ui::EvidenceDialog *>());
    m_window->window().findChild<ui::EvidenceDialog *>()->reject();
}

QStringList TestMainWindow::stopsFrom(const QString &name, int count)
{
    m_window->named(name)->setFocus();
    QStringList stops;
    while (stops.size() < count) {
        const QWidget *stop = QApplication::focusWidget();
        const auto *button = qobject_cast<const QAbstractButton *>(stop);
        const bool isTabs = qobject_cast<const QTabBar *>(stop);
        QString words = isTabs ? stop->parentWidget()->accessibleName() : stop->accessibleName();
        if (words.isEmpty() && button)
            words = button->text().remove(u'&');
        stops += words;
        m_window->press(Qt::Key_Tab);
    }
    return stops;
}

void TestMainWindow::tabFollowsWhatIsSeen()
{
    fetchFromDemo();
    auto *details = m_window->named<QTabWidget>(u"Key details"_s);
    details->setCurrentIndex(details->count() - 1);
    QTRY_VERIFY(m_window->named(u"Clear history"_s) && m_window->named(u"Clear history"_s)->isEnabled());
    QStringList stops = stopsFrom(u"Endpoint"_s, 30);
    const qsizetype last = stops.indexOf(u"Token"_s);
    QVERIFY2(last > 0, qPrintable(stops.join(u", "_s)));
    stops.resize(last + 1);
    const QStringList seen{u"Endpoint"_s,      u"Endpoint URL"_s,    u"API token"_s,  u"Remember in keyring"_s,
                           u"Fetch keys"_s,    u"Request details"_s, u"Request ID"_s, u"Filter keys"_s,
                           u"Keys"_s,          u"Key details"_s,     u"Fetches"_s,    u"Changes since then"_s,
                           u"Clear history"_s, u"Paste"_s,           u"Token"_s};
    const QString all = stops.join(u", "_s);
    stops.removeIf([&](const QString &stop) { return !seen.contains(stop); });
    QVERIFY2(stops == seen, qPrintable(all));
}

void TestMainWindow::menuShowsTheBearerToken()
{
    const auto *token = m_window->named<QLineEdit>(u"API token"_s);
    QCOMPARE(token->echoMode(), QLineEdit::Password);
    m_window->choose(u"Show or hide the API token"_s);
    QCOMPARE(token->echoMode(), QLineEdit::Normal);
    m_window->choose(u"Show or hide the API token"_s);
    QCOMPARE(token->echoMode(), QLineEdit::Password);
}

/// The accessible name of a label would be read out in place of its text.
void TestMainWindow::assistiveToolsReadEveryMessage()
{
    m_window->leaveStart();
    for (const auto &entry : {u"Connection…"_s, u"Network log"_s, u"Endpoints…"_s})
        m_window->choose(entry);
    m_window->named<QLineEdit>(u"Filter keys"_s)->setFocus();
    QTest::keyClicks(m_window->named(u"Filter keys"_s), u"x"_s);
    m_window->openExpectations();
    for (const QWidget *widget : m_window->window().findChildren<QWidget *>()) {
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && !label->text().isEmpty())
            QVERIFY2(label->accessibleName().isEmpty(), qPrintable(label->accessibleName()));
        const auto *button = qobject_cast<const QToolButton *>(widget);
        if (button && qobject_cast<const QLineEdit *>(button->parentWidget()))
            QVERIFY2(!button->text().isEmpty(), qPrintable(button->parentWidget()->accessibleName()));
    }
}

void TestMainWindow::pastedKeysAreNamedForWhatTheyAre()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(tests::signingKey));
    m_window->choose(u"Paste as keys"_s);
    QTRY_COMPARE(state(), u"1 key, pasted by you"_s);
    QTRY_VERIFY2(!m_window->verdict().contains(u"Fetch keys"_s), qPrintable(m_window->verdict()));
}

void TestMainWindow::endpointWithoutANameGoesByItsHost()
{
    const ScriptedServer server(
        ScriptedServer::always(ScriptedServer::http("200 OK", "{\"keys\":[" + QByteArray(tests::signingKey) + "]}")));
    const QString url = server.url(u"/jwks.json"_s);
    m_window->write(u"Endpoint URL"_s, url);
    m_window->press(Qt::Key_Return);
    QTRY_COMPARE(state(), u"%1 · 1 key, fetched just now"_s.arg(QUrl(url).authority()));
}

void TestMainWindow::answersAreShownAsPlainText()
{
    const QByteArray envelope = R"({"request_id":"<b>prq</b>","status":"<img src=x>","summary":"a\u202eb\u001b[2J)"
                                R"(<a href='http://evil.test'>","result":null})";
    const ScriptedServer server(
        ScriptedServer::always(ScriptedServer::http("403 Forbidden", envelope, "Content-Type: application/json\r\n")));
    m_window->write(u"Endpoint URL"_s, server.url(u"/v2/client/jwks"_s));
    m_window->write(u"API token"_s, u"pts_any"_s);
    m_window->press(Qt::Key_Return);
    QTRY_COMPARE(m_window->responseField(u"Request ID"_s), u"<b>prq</b>"_s);
    for (const auto *label : m_window->window().findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!label->text().contains(QChar(0x202e)));
        QVERIFY(!label->text().contains(QChar(0x1b)));
    }
    for (const auto *edit : m_window->named(u"Response"_s)->findChildren<QLineEdit *>())
        QVERIFY(!edit->text().contains(QChar(0x202e)) && !edit->text().contains(QChar(0x1b)));
}

void TestMainWindow::followsLightAndDark()
{
    m_window->paste(QString::fromStdString(samples().front().text));
    QTRY_VERIFY(m_window->verdict().startsWith(u"Not verified"_s));
    const auto picture = [this] {
        QCoreApplication::processEvents();
        return m_window->window().grab().toImage();
    };
    const auto brightness = [](const QImage &image) {
        return qGray(image.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixel(0, 0));
    };
    const QPalette before = QApplication::palette();
    const QImage light = picture();
    QApplication::setPalette(darkPalette());
    const QImage dark = picture();
    QApplication::setPalette(before);
    const QImage lightAgain = picture();
    QVERIFY2(brightness(light) > 180, qPrintable(QString::number(brightness(light))));
    QVERIFY2(brightness(dark) < 90, qPrintable(QString::number(brightness(dark))));
    QVERIFY2(brightness(lightAgain) > 180, qPrintable(QString::number(brightness(lightAgain))));
}

void TestMainWindow::everythingHasRoomInASmallWindow()
{
    m_window->window().resize(900, 600);
    fetchFromDemo();
    m_window->paste(QString::fromStdString(samples().front().text));
    QTRY_VERIFY(m_window->verdict().startsWith(u"Accepted"_s));
    QCoreApplication::processEvents();
    QCOMPARE(m_window->window().size(), QSize(900, 600));
    const int line = m_window->window().fontMetrics().height();
    const auto hasRoom = [&](const QString &name) {
        const QSize seen = m_window->seenSize(name);
        return seen.height() >= line && seen.width() >= 2 * line;
    };
    for (const auto &name : {u"Endpoint"_s, u"Endpoint URL"_s, u"API token"_s, u"Fetch keys"_s, u"Token"_s,
                             u"Verdict"_s, u"Header"_s, u"Payload"_s})
        QVERIFY2(hasRoom(name), qPrintable(name));
    m_window->press(Qt::Key_F9);
    for (const auto &name : {u"Response"_s, u"Keys"_s, u"Filter keys"_s})
        QVERIFY2(hasRoom(name), qPrintable(name));
    m_window->press(Qt::Key_F9);
    QVERIFY(!m_window->named(u"Keys"_s));
    for (const auto &name : {u"Verdict in short"_s, u"Reason"_s}) {
        const QWidget *words = m_window->named(name);
        QTRY_VERIFY2(words->height() >= words->heightForWidth(words->width()), qPrintable(name));
    }
    m_window->openExpectations();
    for (const auto &name : {u"Expected issuer"_s, u"Expected audience"_s})
        QTRY_VERIFY2(hasRoom(name), qPrintable(name));
}

/// The titles lie on the card's ground, not above the card on the window's.
void TestMainWindow::joinedPagesAndTheirTitlesAreOneCard()
{
    m_window->window().resize(900, 600);
    m_window->paste(QString::fromStdString(samples().front().text));
    QTRY_VERIFY(m_window->inspection());
    QWidget *titles = nullptr;
    QTRY_VERIFY((titles = m_window->named(u"Pages of the token"_s)));
    const QWidget *page = m_window->named(u"Header"_s);
    QVERIFY(page);
    const auto ground = [this](const QWidget &widget, const QPoint &place) {
        return m_window->window().grab().toImage().pixelColor(widget.mapTo(&m_window->window(), place));
    };
    const QPoint behindTitles(titles->width() - 4, titles->height() / 2);
    QTRY_COMPARE(ground(*titles, behindTitles), ui::color(ui::Tone::Surface));
    QVERIFY(ui::color(ui::Tone::Surface) != QApplication::palette().color(QPalette::Window));
    QCOMPARE(titles->parentWidget()->rect().intersected(titles->geometry()), titles->geometry());
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
