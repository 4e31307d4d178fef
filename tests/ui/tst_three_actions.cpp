// SPDX-License-Identifier: Apache-2.0
#include "tests/endpoint/scripted_server.h"
#include "tests/inspect/disclosure_workshop.h"
#include "tests/inspect/token_workshop.h"
#include "tests/ui/window_driver.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using tests::ScriptedServer;
using tests::WindowDriver;

namespace {

std::int64_t present()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()).time_since_epoch().count();
}

json::Object freshClaims(const std::string &issuer)
{
    json::Object claims;
    claims.append("iss", json::Value(issuer));
    claims.append("sub", "me");
    claims.append("iat", json::Value(present() - 60));
    claims.append("exp", json::Value(present() + 3600));
    return claims;
}

/// With another letter in its signature.
QString changed(std::string token)
{
    char &letter = token[token.rfind('.') + 5];
    letter = letter == 'a' ? 'b' : 'a';
    return QString::fromStdString(token);
}

} // namespace

/// From the start of the program to the reason of a rejection in three actions at most: a paste, a key, a click.
class TestThreeActions final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_signer = workshop::makeSigner("ES256", "a"); }
    void init();
    void cleanup();
    void expiredToken();
    void changedTokenWithKeySet();
    void changedTokenWithTypedIssuer_data();
    void changedTokenWithTypedIssuer();
    void changedTokenWithItsOwnIssuer();
    void tokenWithSecretAsText();
    void tokenOutOfALog();
    void credentialWithKeyBinding();

private:
    void paste(const QString &text)
    {
        ++m_actions;
        QGuiApplication::clipboard()->setText(text);
        m_window->press(Qt::Key_V, Qt::ControlModifier);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_actions;
        m_window->press(key, modifiers);
    }
    void click(const QString &caption)
    {
        ++m_actions;
        QPushButton *found = nullptr;
        for (auto *each : m_window->window().findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text().remove(u'&') == caption)
                found = each;
        }
        QVERIFY2(found, qPrintable(caption));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    bool isJudged() const { return m_window->inspection() != nullptr; }
    /// The reason, and how often the user had to do something for it.
    void isReason(const QString &headline)
    {
        QTRY_VERIFY2(m_window->verdict().startsWith(headline), qPrintable(m_window->verdict()));
        QVERIFY2(m_actions <= 3, qPrintable(QString::number(m_actions)));
    }
    std::string issuer() const { return m_server->url({}).toStdString(); }

    workshop::Signer m_signer{"", "", {}, workshop::makeSigner("ES256", "x").key};
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<WindowDriver> m_window;
    int m_actions = 0;
};

void TestThreeActions::init()
{
    m_server = std::make_unique<ScriptedServer>([this](QTcpSocket &socket, const QByteArray &request) {
        const QByteArray address = m_server->url({}).toUtf8();
        const QByteArray keys = QByteArray::fromStdString(json::write(m_signer.publicJwk()));
        const QByteArray body = request.contains("/.well-known/openid-configuration ")
                                    ? "{\"issuer\":\"" + address + "\",\"jwks_uri\":\"" + address + "/keys\"}"
                                    : "{\"keys\":[" + keys + "]}";
        socket.write(ScriptedServer::http("200 OK", body, "Content-Type: application/json\r\n"));
        socket.disconnectFromHost();
    });
    m_actions = 0;
    m_window = std::make_unique<WindowDriver>();
    QVERIFY(m_window->isActive());
}

void TestThreeActions::cleanup()
{
    m_window.reset();
    m_server.reset();
}

void TestThreeActions::expiredToken()
{
    json::Object claims = freshClaims("https://issuer.example");
    claims.set("exp", json::Value(present() - 7200));
    paste(QString::fromStdString(workshop::sign(m_signer, claims)));
    isReason(u"Rejected: the token expired 2 hours ago"_s);
}

void TestThreeActions::changedTokenWithKeySet()
{
    paste(changed(workshop::sign(m_signer, freshClaims("https://issuer.example"))));
    QTRY_VERIFY(isJudged());
    paste(m_server->url(u"/jwks.json"_s)); // where the focus is: in the token's field
    QTRY_COMPARE(m_window->named<QLineEdit>(u"Endpoint URL"_s)->text(), m_server->url(u"/jwks.json"_s));
    press(Qt::Key_Return);
    isReason(u"Rejected: the signature does not match"_s);
}

void TestThreeActions::changedTokenWithTypedIssuer_data()
{
    QTest::addColumn<bool>("isBare");
    QTest::newRow("bare") << true;
    QTest::newRow("with its scheme") << false;
}

void TestThreeActions::changedTokenWithTypedIssuer()
{
    QFETCH(const bool, isBare);
    paste(changed(workshop::sign(m_signer, freshClaims(issuer()))));
    QTRY_VERIFY(isJudged());
    const QString address = m_server->url({});
    paste(isBare ? address.mid(7) : address);
    QTRY_COMPARE(m_window->named<QLineEdit>(u"Endpoint URL"_s)->text(), address);
    press(Qt::Key_Return);
    isReason(u"Rejected: the signature does not match"_s);
}

void TestThreeActions::changedTokenWithItsOwnIssuer()
{
    paste(changed(workshop::sign(m_signer, freshClaims(issuer()))));
    QTRY_VERIFY(isJudged());
    click(u"Fetch keys of 127.0.0.1"_s);
    QTRY_VERIFY(m_window->window().findChild<QMessageBox *>());
    click(u"Fetch its keys"_s);
    isReason(u"Rejected: the signature does not match"_s);
}

void TestThreeActions::tokenWithSecretAsText()
{
    const workshop::Signer secret = workshop::makeSecret("HS256", "s", "a secret of thirty-two bytes, no less");
    paste(QString::fromStdString(workshop::sign(secret, freshClaims("https://issuer.example"))));
    QTRY_VERIFY(m_window->named<QLineEdit>(u"Shared secret"_s));
    press(Qt::Key_K, Qt::ControlModifier);
    paste(u"another secret of thirty-two bytes, no less"_s);
    isReason(u"Rejected: the signature does not match"_s);
}

void TestThreeActions::tokenOutOfALog()
{
    const auto old = [this](std::int64_t hours) {
        json::Object claims = freshClaims("https://issuer.example");
        claims.set("exp", json::Value(present() - hours * 3600));
        return QString::fromStdString(workshop::sign(m_signer, claims));
    };
    paste(u"12:00 %1 401\n12:01 %2 401\n12:02 %3 401\n"_s.arg(old(2), old(3), old(4)));
    isReason(u"Rejected: the token expired 2 hours ago"_s);
    QTRY_VERIFY(m_window->named(u"Tokens"_s));
    press(Qt::Key_PageDown, Qt::AltModifier);
    QTRY_VERIFY(m_window->verdict().startsWith(u"Rejected: the token expired 3 hours ago"_s));
    press(Qt::Key_PageDown, Qt::AltModifier);
    isReason(u"Rejected: the token expired 4 hours ago"_s);
}

void TestThreeActions::credentialWithKeyBinding()
{
    const workshop::Signer holder = workshop::makeSigner("ES256", "holder");
    const std::string name = workshop::disclosure(R"(["salt","given_name","Ada"])");
    json::Object claims = freshClaims("https://issuer.example");
    claims.append("vct", "https://issuer.example/person");
    claims.append("_sd", workshop::digests({workshop::digestOf(name)}));
    json::Object confirmed;
    confirmed.append("jwk", holder.publicJwk());
    claims.append("cnf", json::Value(std::move(confirmed)));
    const std::string credential =
        workshop::sign(m_signer, workshop::headerOfType(m_signer, "dc+sd-jwt"), json::write(json::Value(claims)));
    const std::string presentation = workshop::presented(credential, {name});
    json::Object binding;
    binding.append("iat", json::Value(present()));
    binding.append("aud", "https://verifier.example");
    binding.append("nonce", "n");
    binding.append("sd_hash", json::Value(workshop::digestOf("another presentation")));
    const std::string bound = presentation + workshop::sign(holder, workshop::headerOfType(holder, "kb+jwt"),
                                                            json::write(json::Value(std::move(binding))));
    paste(QString::fromStdString(bound));
    QTRY_VERIFY(isJudged());
    paste(QString::fromStdString(json::write(m_signer.publicJwk()))); // where the focus is: in the token's field
    QTRY_COMPARE(m_window->keyCount(), 1);
    isReason(u"Rejected: the key binding "_s);
    QVERIFY(m_window->tokenText() == QString::fromStdString(bound));
}

QTEST_MAIN(TestThreeActions)
#include "tst_three_actions.moc"
