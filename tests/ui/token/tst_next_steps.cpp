// SPDX-License-Identifier: Apache-2.0
#include "tests/endpoint/scripted_server.h"
#include "tests/ui/sample_text.h"
#include "tests/ui/signing_key.h"
#include "tests/ui/window_driver.h"

#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using tests::ScriptedServer;
using tests::WindowDriver;

namespace {

/// Signed by the key of signing_key.h.
QString signedBy(const json::Object &more, const std::string &payload)
{
    json::Object header;
    header.append("alg", "EdDSA");
    header.append("kid", "old");
    for (const json::Member &member : more.members())
        header.append(member.name, member.value);
    const QByteArray key = tests::signingKey.chopped(1) + ",\"d\":\"" + tests::privatePart + "\"}";
    const jose::JwkSet keys = jose::JwkSet::parse(key.toStdString()).value();
    return QString::fromStdString(jose::signCompact(header, payload, *keys.keys().front().key()).value());
}

QString tokenSaying(const std::string &payload)
{
    return signedBy({}, payload);
}

} // namespace

/// What a verdict, a check or a finding says to do next is a button that does it.
class TestNextSteps final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void expectsWhatTheTokenSays_data();
    void expectsWhatTheTokenSays();
    void judgesAtTheTimeOfIssueAndComesBack();
    void checkRowHasItsStep();
    void givesThePayload_data();
    void givesThePayload();
    void payloadGoesWithTheToken();
    void opensTheTokenInside();
    void showsAllTokens();
    void loadsTheTextAsKeys();
    void withheldKeyIsNotOffered();
    void fetchesFromTheIssuerOnceItsAddressWasRead_data();
    void fetchesFromTheIssuerOnceItsAddressWasRead();
    void ownTokenDoesNotGoToTheIssuer();
    void oneButtonIsFilled();
    void opaqueTokenIsAskedAboutWherePangeaIs();

private:
    QPushButton *button(const QString &caption) const
    {
        for (auto *each : m_window->window().findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text().remove(u'&') == caption)
                return each;
        }
        return nullptr;
    }
    void showKeys()
    {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(tests::signingKey));
        m_window->choose(u"Paste as keys"_s);
        QTRY_COMPARE(m_window->keyCount(), 1);
    }
    bool says(const QString &start) const { return m_window->verdict().startsWith(start); }
    QLabel *asOf() const { return m_window->named<QLabel>(u"judged as of"_s); }
    QMessageBox *question() const { return m_window->window().findChild<QMessageBox *>(); }

    std::unique_ptr<WindowDriver> m_window;
};

void TestNextSteps::init()
{
    m_window = std::make_unique<WindowDriver>();
    QVERIFY(m_window->isActive());
}

void TestNextSteps::expectsWhatTheTokenSays_data()
{
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("issuer") << u"Expect this issuer"_s << u"Expected issuer"_s << u"https://issuer.example"_s;
    QTest::newRow("audience") << u"Expect “my-app”"_s << u"Expected audience"_s << u"my-app"_s;
    QTest::newRow("nonce") << u"Expect this nonce"_s << u"Nonce"_s << u"n-0S6"_s;
}

void TestNextSteps::expectsWhatTheTokenSays()
{
    QFETCH(const QString, caption);
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    showKeys();
    const std::string payload = R"({"iss":"https://issuer.example","aud":"my-app","nonce":"n-0S6","sub":"me"})";
    m_window->paste(tokenSaying(payload));
    QTRY_VERIFY2(says(u"Accepted"_s), qPrintable(m_window->verdict()));
    m_window->openExpectations();
    if (field == u"Nonce"_s)
        m_window->choose(u"Token field"_s); // its field is folded
    QTRY_VERIFY(button(caption));
    button(caption)->setFocus();
    m_window->press(Qt::Key_Space);
    QTRY_VERIFY(m_window->inspection() && !button(caption));
    QTRY_COMPARE(m_window->named<QLineEdit>(field)->text(), value);
    QTRY_VERIFY2(says(u"Accepted"_s), qPrintable(m_window->verdict()));
}

void TestNextSteps::judgesAtTheTimeOfIssueAndComesBack()
{
    showKeys();
    m_window->paste(tokenSaying(R"({"iat":1795435200,"exp":1795438800,"sub":"me"})"));
    QTRY_VERIFY2(says(u"Rejected: the token "_s), qPrintable(m_window->verdict()));
    QVERIFY(!asOf());
    QTest::mouseClick(button(u"Judge at time of issue"_s), Qt::LeftButton);
    QTRY_VERIFY2(says(u"It would have been accepted as of Mon 23 Nov 2026 12:00:00 UTC: "_s),
                 qPrintable(m_window->verdict()));
    QVERIFY(asOf() && asOf()->text().startsWith(u"Judged as of Mon 23 Nov 2026 12:00:00 UTC, "_s));
    QVERIFY(asOf()->text().endsWith(u" before now"_s));
    button(u"Back to now"_s)->setFocus();
    m_window->press(Qt::Key_Space);
    QTRY_VERIFY2(says(u"Rejected: the token "_s), qPrintable(m_window->verdict()));
    QVERIFY(!asOf());
}

/// Down goes to the row, Enter does what it says.
void TestNextSteps::checkRowHasItsStep()
{
    showKeys();
    m_window->paste(tokenSaying(R"({"iat":1795435200,"exp":1795438800,"sub":"me"})"));
    QTRY_VERIFY(says(u"Rejected"_s));
    QWidget *row = nullptr;
    for (auto *each : m_window->named(u"Checks"_s)->findChildren<QWidget *>()) {
        if (each->isVisible() && each->accessibleName().startsWith(u"Expires (exp): failed"_s))
            row = each;
    }
    QVERIFY(row);
    row->setFocus();
    m_window->press(Qt::Key_Return);
    QTRY_VERIFY2(says(u"It would have been accepted"_s), qPrintable(m_window->verdict()));
}

void TestNextSteps::givesThePayload_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<bool>("isPasted");
    QTest::addColumn<bool>("fits");
    const QString signedText = u"{\"sub\":\"me\"}\r\n"_s;
    QTest::newRow("pasted, with its line end") << signedText << true << true;
    QTest::newRow("without its line end") << signedText.chopped(2) << true << false;
    QTest::newRow("typed") << signedText.chopped(2) << false << false;
}

void TestNextSteps::givesThePayload()
{
    QFETCH(const QString, given);
    QFETCH(const bool, isPasted);
    QFETCH(const bool, fits);
    showKeys();
    const QString whole = tokenSaying("{\"sub\":\"me\"}\r\n");
    m_window->paste(whole.section(u'.', 0, 0) + u".."_s + whole.section(u'.', 2));
    const auto field = [this] { return m_window->named<QPlainTextEdit>(u"Payload that was signed"_s); };
    QTRY_VERIFY(field());
    field()->setFocus();
    if (isPasted) {
        QGuiApplication::clipboard()->setText(given);
        m_window->press(Qt::Key_V, Qt::ControlModifier);
    } else {
        QTest::keyClicks(field(), given);
    }
    m_window->named<QPushButton>(u"Check with this payload"_s)->click();
    QTRY_VERIFY2(says(fits ? u"Accepted"_s : u"Rejected"_s), qPrintable(m_window->verdict()));
    QTest::keyClicks(field(), u" "_s); // what was found out is not about this one
    QTRY_VERIFY2(says(u"Not verified"_s), qPrintable(m_window->verdict()));
}

void TestNextSteps::payloadGoesWithTheToken()
{
    showKeys();
    const QString whole = tokenSaying(R"({"sub":"me"})");
    const QString detached = whole.section(u'.', 0, 0) + u".."_s + whole.section(u'.', 2);
    m_window->paste(detached);
    const auto field = [this] { return m_window->named<QPlainTextEdit>(u"Payload that was signed"_s); };
    QTRY_VERIFY(field());
    QTest::keyClicks(field(), QString::fromStdString(R"({"sub":"me"})"));
    m_window->named<QPushButton>(u"Check with this payload"_s)->click();
    QTRY_VERIFY(says(u"Accepted"_s));
    m_window->paste(whole);
    QTRY_VERIFY(says(u"Accepted"_s) && !field());
    m_window->paste(detached);
    QTRY_VERIFY(field());
    QVERIFY(field()->toPlainText().isEmpty());
    QTRY_VERIFY(says(u"Not verified"_s));
}

void TestNextSteps::opensTheTokenInside()
{
    showKeys();
    json::Object nested;
    nested.append("cty", "JWT");
    const QString inner = tokenSaying(R"({"sub":"inside"})");
    const QString outer = signedBy(nested, inner.toStdString());
    m_window->paste(outer);
    QTRY_VERIFY(button(u"Open the token inside"_s));
    button(u"Open the token inside"_s)->click();
    QTRY_COMPARE(m_window->tokenText(), inner);
    QTRY_VERIFY(says(u"Accepted"_s));
    m_window->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->tokenText(), outer);
}

void TestNextSteps::showsAllTokens()
{
    m_window->paste(u"one "_s + tokenSaying(R"({"sub":"a"})") + u" two "_s + tokenSaying(R"({"sub":"b"})"));
    const auto table = [this] { return m_window->named<QTableView>(u"Tokens"_s); };
    QTRY_VERIFY(table() && button(u"Show all 2 tokens"_s));
    button(u"Show all 2 tokens"_s)->click();
    QCOMPARE(QApplication::focusWidget(), table());
    QCOMPARE(table()->model()->rowCount(), 2);
}

void TestNextSteps::loadsTheTextAsKeys()
{
    m_window->paste(QString::fromUtf8(tests::signingKey)); // as a token, which it is not
    QTRY_VERIFY2(says(u"Not a token"_s), qPrintable(m_window->verdict()));
    QTRY_VERIFY(button(u"Load this as keys"_s));
    button(u"Load this as keys"_s)->click();
    QTRY_COMPARE(m_window->keyCount(), 1);
    QTRY_VERIFY(m_window->tokenText().isEmpty());
}

void TestNextSteps::withheldKeyIsNotOffered()
{
    m_window->paste(QString::fromUtf8(tests::signingKey.chopped(1) + ",\"d\":\"" + tests::privatePart + "\"}"));
    QTRY_VERIFY2(says(u"Not a token"_s), qPrintable(m_window->verdict()));
    QVERIFY(!button(u"Load this as keys"_s)); // there is a mark in its place
}

void TestNextSteps::fetchesFromTheIssuerOnceItsAddressWasRead_data()
{
    QTest::addColumn<bool>("isAgreed");
    QTest::newRow("agreed") << true;
    QTest::newRow("not agreed") << false;
}

void TestNextSteps::fetchesFromTheIssuerOnceItsAddressWasRead()
{
    QFETCH(const bool, isAgreed);
    QByteArray issuer;
    ScriptedServer server([&issuer](QTcpSocket &socket, const QByteArray &request) {
        const QByteArray body = request.startsWith("GET /.well-known/")
                                    ? "{\"issuer\":\"" + issuer + "\",\"jwks_uri\":\"" + issuer + "/keys\"}"
                                    : "{\"keys\":[" + tests::signingKey + "]}";
        socket.write(ScriptedServer::http("200 OK", body, "Content-Type: application/json\r\n"));
        socket.disconnectFromHost();
    });
    issuer = server.url({}).toUtf8();
    m_window->paste(tokenSaying(R"({"iss":")" + issuer.toStdString() + R"(","sub":"me"})"));
    QTRY_VERIFY(button(u"Fetch keys of 127.0.0.1"_s));
    const QString asked = server.url(u"/.well-known/openid-configuration"_s);
    QVERIFY(button(u"Fetch keys of 127.0.0.1"_s)->accessibleDescription().contains(asked));
    button(u"Fetch keys of 127.0.0.1"_s)->click();
    QTRY_VERIFY(question());
    QVERIFY2(question()->informativeText().contains(asked), qPrintable(question()->informativeText()));
    QVERIFY(server.requests().isEmpty()); // not before it was read
    if (!isAgreed) {
        question()->reject();
        QTRY_VERIFY(!question());
        QVERIFY(server.wasLeftAlone());
        return;
    }
    button(u"Fetch its keys"_s)->click();
    QTRY_VERIFY2(says(u"Accepted: signed by a key of 127.0.0.1"_s), qPrintable(m_window->verdict()));
    QCOMPARE(QString::fromStdString(m_window->inspection()->expectations.issuer.value_or("")),
             QString::fromUtf8(issuer));
}

/// It was typed for another address, and was not even sent there yet.
void TestNextSteps::ownTokenDoesNotGoToTheIssuer()
{
    ScriptedServer server(ScriptedServer::always(ScriptedServer::http("404 Not Found", "{}")));
    m_window->write(u"API token"_s, u"pts_of_another_address"_s);
    m_window->paste(tokenSaying(R"({"iss":")" + server.url({}).toStdString() + R"("})"));
    QTRY_VERIFY(button(u"Fetch keys of 127.0.0.1"_s));
    button(u"Fetch keys of 127.0.0.1"_s)->click();
    QTRY_VERIFY(button(u"Fetch its keys"_s));
    button(u"Fetch its keys"_s)->click();
    QTRY_VERIFY(!server.requests().isEmpty() && m_window->isIdle());
    for (const QByteArray &request : server.requests())
        QVERIFY(!request.contains("pts_of_another_address"));
}

void TestNextSteps::oneButtonIsFilled()
{
    const auto filled = [this] {
        QStringList captions;
        for (const auto *each : m_window->window().findChildren<QPushButton *>()) {
            if (each->isVisible() && each->property("primary").toBool() && !each->text().contains(u"demo"_s))
                captions += each->text().remove(u'&');
        }
        return captions;
    };
    QCOMPARE(filled(), QStringList{u"Paste"_s});
    m_window->paste(tokenSaying(R"({"iss":"https://issuer.example"})"));
    QTRY_COMPARE(filled(), QStringList{u"Fetch keys of issuer.example"_s});
    m_window->paste(QString::fromStdString(samples::signedToken(R"({"sub":"me"})"))); // with a secret
    QTRY_COMPARE(filled(), QStringList{u"Check"_s});
    m_window->paste({});
    QTRY_COMPARE(filled(), QStringList{u"Fetch keys"_s});
}

void TestNextSteps::opaqueTokenIsAskedAboutWherePangeaIs()
{
    m_window->paste(u"a8f5f167f44f4964e6c998dee827110c"_s);
    QTRY_VERIFY(m_window->inspection());
    const auto actions = explain::nextActions(*m_window->inspection());
    const bool isOffered = std::ranges::find(actions, explain::Action(explain::AskIssuer{})) != actions.end();
    QCOMPARE(button(u"Ask Pangea about it…"_s) != nullptr, isOffered);
    m_window->write(u"Endpoint URL"_s, u"https://login.example.com/.well-known/jwks.json"_s);
    QTRY_VERIFY(!button(u"Ask Pangea about it…"_s));
}

QTEST_MAIN(TestNextSteps)
#include "tst_next_steps.moc"
