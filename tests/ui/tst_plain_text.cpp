// SPDX-License-Identifier: Apache-2.0
#include "tests/endpoint/scripted_server.h"
#include "tests/ui/sample_text.h"
#include "tests/ui/window_driver.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QStyleHints>
#include <QTemporaryDir>
#include <QTextDocumentFragment>
#include <QTextEdit>
#include <QToolButton>

#include <functional>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using tests::ScriptedServer;
using tests::WindowDriver;

/// Text from outside is shown as plain text, all of it, by every widget of the window that shows any.
class TestPlainText final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QGuiApplication::styleHints()->setCursorFlashTime(0); }
    void init();
    void cleanup() { m_window.reset(); }

    void whateverIsShown_data();
    void whateverIsShown();
    void messageBoxesRenderNothing();
    void captionsKeepTheirAmpersand();

private:
    std::unique_ptr<WindowDriver> m_window;
};

namespace {

/// Everything at once: markup, a mnemonic, an escape sequence for terminals, marks that turn text around, characters
/// that cannot be seen, and ends of lines that are none.
const QString markup = u"<b>x</b><img src=file:///etc/passwd><a href=\"http://evil.test\">y</a>A&B&&C"_s;
const QString invisible = u"\u202e\u2066\u2800\u001b[31m\u2028\u200b"_s;
const QByteArray jsonText =
    R"(<b>x</b><img src=file:///etc/passwd><a href=\"http://evil.test\">y</a>A&B&&C\u202e\u2066\u2800\u001b[31m\u2028\u200b\u0000)";

QString unescaped(QString caption)
{
    return caption.replace(u"&&"_s, u"\u0001"_s).remove(u'&').replace(u'\u0001', u'&');
}

/// What is wrong with a text that is on screen.
QString faultOf(const QString &text)
{
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        const bool isControl = (unit < 0x20 && unit != '\n' && unit != '\t') || unit == 0x7f;
        if (isControl || (unit > 0x7f && invisible.contains(character)))
            return u"U+%1 in %2"_s.arg(int(unit), 4, 16, QChar(u'0')).arg(text);
    }
    return {};
}

QString faultOfToolTip(const QString &tip)
{
    if (!Qt::mightBeRichText(tip))
        return {};
    // Shown as HTML, it has to be the text and nothing else: no tag of the text's own has become one.
    const QString shown = QTextDocumentFragment::fromHtml(tip).toPlainText();
    const QString inside = QString(tip).remove(u"<qt><p style=\"white-space:pre-wrap\">"_s).remove(u"</p></qt>"_s);
    return inside.contains(u'<') || (tip.contains(u"&lt;"_s) && !shown.contains(u'<')) ? tip : faultOf(shown);
}

QString faultOfLabel(const QLabel &label)
{
    if (!label.text().isEmpty() && label.textFormat() != Qt::PlainText)
        return u"may be rich: "_s + label.text();
    return label.buddy() && label.text().contains(u"A&B"_s) ? u"loses its &: "_s + label.text() : faultOf(label.text());
}

QString faultOfCaption(const QString &caption)
{
    const bool isFromOutside = caption.contains(u"A&B"_s) || caption.contains(u"AB&C"_s);
    return isFromOutside && !caption.contains(u"A&&B&&&&C"_s) ? u"loses its &: "_s + caption : faultOf(caption);
}

QStringList faultsOfItems(const QAbstractItemModel &model)
{
    QStringList faults;
    for (int row = 0; row < std::min(model.rowCount(), 50); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            faults << faultOf(index.data().toString()) << faultOf(index.data(Qt::AccessibleTextRole).toString())
                   << faultOf(index.data(Qt::AccessibleDescriptionRole).toString())
                   << faultOfToolTip(index.data(Qt::ToolTipRole).toString());
        }
    }
    return faults;
}

/// Of all that a window shows, whether it is seen at the moment or not.
QStringList faultsIn(const QWidget &window)
{
    QStringList faults;
    auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : std::as_const(widgets)) {
        faults << faultOf(widget->accessibleName()) << faultOf(widget->accessibleDescription())
               << faultOf(widget->windowTitle()) << faultOf(widget->statusTip()) << faultOf(widget->whatsThis())
               << faultOfToolTip(widget->toolTip());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            faults << faultOfLabel(*label);
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            faults << faultOfCaption(button->text());
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            faults << faultOf(edit->text()) << faultOf(edit->placeholderText());
        const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
        if (text && text->accessibleName() != u"Token"_s) // the field keeps what was put in
            faults << faultOf(text->toPlainText());
        if (const auto *paragraph = qobject_cast<const QTextEdit *>(widget))
            faults << faultOf(paragraph->toPlainText());
        if (const auto *tabs = qobject_cast<const QTabWidget *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                faults << faultOfCaption(tabs->tabText(i)) << faultOfToolTip(tabs->tabToolTip(i));
        }
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (view && view->model() && !view->window()->inherits("QFileDialog"))
            faults << faultsOfItems(*view->model());
        for (const QAction *action : widget->actions())
            faults << faultOfCaption(action->text()) << faultOfToolTip(action->toolTip())
                   << faultOf(action->statusTip());
    }
    faults.removeAll(QString());
    return faults;
}

/// Whether the markup is to be read somewhere: or there would be nothing to find.
bool isShownIn(const QWidget &window, const QString &text)
{
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        for (const char *property : {"text", "plainText", "accessibleName", "accessibleDescription"}) {
            if (widget->accessibleName() != u"Token"_s && widget->property(property).toString().contains(text))
                return true;
        }
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        for (int row = 0; view && view->model() && row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                if (view->model()->index(row, column).data().toString().contains(text))
                    return true;
            }
        }
    }
    return false;
}

using Act = std::function<void(WindowDriver &)>;

void fetchFrom(WindowDriver &window, const QByteArray &answer, const QString &path)
{
    static std::unique_ptr<ScriptedServer> server;
    server = std::make_unique<ScriptedServer>(ScriptedServer::always(answer));
    window.write(u"Endpoint URL"_s, server->url(path));
    window.write(u"API token"_s, path.contains(u"client"_s) ? u"pts_any"_s : QString());
    window.press(Qt::Key_F5);
    QVERIFY(QTest::qWaitFor([&] { return window.isIdle(); }));
}

QByteArray keySet()
{
    return R"({"keys":[{"kty":"EC","crv":"P-256","kid":")" + jsonText + R"(","alg":")" + jsonText + R"(","use":")" +
           jsonText + R"(","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4","y":")" + jsonText + R"(",")" + jsonText +
           R"(":1}]})";
}

} // namespace

void TestPlainText::init()
{
    m_window = std::make_unique<WindowDriver>();
    QVERIFY(m_window->isActive());
}

void TestPlainText::whateverIsShown_data() // J2
{
    QTest::addColumn<Act>("act");
    QTest::newRow("claims and header") << Act([](WindowDriver &window) {
        const std::string text = jsonText.toStdString();
        const std::string payload = R"({"iss":")" + text + R"(","aud":")" + text + R"(","sub":")" + text +
                                    R"(","exp":1,")" + text + R"(":[")" + text + R"("]})";
        const std::string header =
            R"({"alg":")" + text + R"(","kid":")" + text + R"(","typ":")" + text + R"(","crit":[")" + text + R"("]})";
        window.paste(QString::fromStdString(samples::unsignedToken(payload, header)));
    });
    QTest::newRow("around a token") << Act([](WindowDriver &window) {
        window.paste(markup + invisible + u' ' + QString::fromStdString(samples::unsignedToken("{}")) + u' ' + markup);
    });
    QTest::newRow("keys") << Act(
        [](WindowDriver &window) { fetchFrom(window, ScriptedServer::http("200 OK", keySet()), u"/jwks.json"_s); });
    QTest::newRow("envelope") << Act([](WindowDriver &window) {
        const QByteArray text = "\"" + jsonText + "\"";
        const QByteArray body = "{\"request_id\":" + text + ",\"request_time\":" + text + ",\"status\":" + text +
                                ",\"summary\":" + text + "," + text + ":" + text +
                                ",\"result\":{\"errors\":[{\"code\":" + text + ",\"detail\":" + text +
                                ",\"source\":" + text + "}]}}";
        fetchFrom(window, ScriptedServer::http("400 Bad", body, "X: " + markup.toLatin1() + "\r\n"),
                  u"/v2/client/jwks"_s);
    });
    QTest::newRow("status text and headers") << Act([](WindowDriver &window) {
        fetchFrom(window,
                  ScriptedServer::http("503 " + markup.toLatin1(), markup.toLatin1(),
                                       "Server: " + markup.toLatin1() + "\r\nContent-Type: <b>\r\n"),
                  u"/jwks.json"_s);
    });
    QTest::newRow("address") << Act([](WindowDriver &window) {
        fetchFrom(window, ScriptedServer::http("404 None", "{}"), u"/jwks.json?x="_s + markup + u"%E2%80%AE"_s);
    });
}

void TestPlainText::whateverIsShown()
{
    QFETCH(const Act, act);
    act(*m_window);
    QTest::qWait(100);
    for (auto *tabs : m_window->window().findChildren<QTabWidget *>()) {
        for (int page = tabs->count() - 1; page >= 0; --page) {
            tabs->setCurrentIndex(page);
            QCoreApplication::processEvents();
        }
    }
    m_window->choose(u"Network log"_s);
    m_window->choose(u"Details of the last request"_s);
    QTest::qWait(100);
    QVERIFY(isShownIn(m_window->window(), u"<b>"_s) || isShownIn(m_window->window(), u"%3Cb%3E"_s));
    const QStringList faults = faultsIn(m_window->window());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// The lower text too: the label of a PEM block, a file's name.
void TestPlainText::messageBoxesRenderNothing() // J2
{
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.path()) + "/<b>a&b<\xe2\x80\xae"
                                                               "br>.pem";
    FILE *file = std::fopen(path.constData(), "w");
    QVERIFY(file);
    std::fputs("-----BEGIN <b>A&B</b>-----\nAAAA\n-----END <b>A&B</b>-----\n", file);
    std::fclose(file);
    m_window->window().openFiles({path});
    QTRY_VERIFY(m_window->window().findChild<QMessageBox *>());
    auto *box = m_window->window().findChild<QMessageBox *>();
    QVERIFY2(box->informativeText().contains(u"<b>a&b<"_s), qPrintable(box->informativeText()));
    const QStringList faults = faultsIn(m_window->window()) + faultsIn(*box);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestPlainText::captionsKeepTheirAmpersand() // J2
{
    m_window->paste(QString::fromStdString(samples::unsignedToken(R"({"aud":"A&B&&C"})")));
    const auto offer = [this]() -> const QPushButton * {
        for (const auto *button : m_window->window().findChildren<QPushButton *>()) {
            if (unescaped(button->text()) == u"Expect “A&B&&C”"_s)
                return button;
        }
        return nullptr;
    };
    QTRY_VERIFY(offer());
    QVERIFY(offer()->shortcut().isEmpty());
}

QTEST_MAIN(TestPlainText)
#include "tst_plain_text.moc"
