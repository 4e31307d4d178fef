// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "tests/ui/sample_text.h"
#include "tests/ui/signing_key.h"
#include "tests/ui/window_driver.h"
#include "ui/token/verdict/verdict_banner.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using tests::WindowDriver;

namespace {

const std::string secret = "a secret of thirty-two bytes, no less";

QString tokenWith(const std::string &algorithm, std::string_view bytes)
{
    json::Object header;
    header.append("alg", algorithm);
    const jose::Jwk key(json::Value(jose::octJwk(asBytes(bytes))));
    return QString::fromStdString(jose::signCompact(header, R"({"sub":"me"})", key.key().value()).value());
}

} // namespace

/// The field for the secret of an HS256 token: typed and pasted by a person, and gone without a trace.
class TestSharedSecret final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void isAskedForWhereItIsNeeded_data();
    void isAskedForWhereItIsNeeded();
    void typedSecretChecksTheToken_data();
    void typedSecretChecksTheToken();
    void saysWhereItDoesNotFit();
    void checkedAgainIsSaidAgain();
    void editedSecretIsNotJudgedUntilChecked();
    void wrongFormIsMended();
    void goesWithTheToken();
    void leavesTheFieldByNoWay_data();
    void leavesTheFieldByNoWay();
    void isInNoReportAndNoFile();
    void publicKeyIsNoSecret();
    void keysStandBesideIt();
    void isReachedByKey();

private:
    QLineEdit *field() const { return m_window->named<QLineEdit>(u"Shared secret"_s); }
    QString words() const { return m_window->named<QLabel>(u"secret words"_s)->text(); }
    void type(const QString &text)
    {
        QVERIFY(field());
        field()->setFocus();
        QTest::keyClicks(field(), text);
        m_window->press(Qt::Key_Return);
    }
    void show(const QString &token)
    {
        m_window->paste(token);
        QTRY_VERIFY(field());
    }
    bool says(const QString &start) const { return m_window->verdict().startsWith(start); }

    QTemporaryDir m_folder;
    std::unique_ptr<WindowDriver> m_window;
};

void TestSharedSecret::init()
{
    m_window = std::make_unique<WindowDriver>(m_folder.filePath(u"kept.sqlite"_s));
    QVERIFY(m_window->isActive());
}

void TestSharedSecret::cleanup()
{
    m_window.reset();
}

void TestSharedSecret::isAskedForWhereItIsNeeded_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<bool>("asked");
    for (const char *algorithm : {"HS256", "HS384", "HS512"})
        QTest::newRow(algorithm) << tokenWith(algorithm, std::string(64, 'x')) << true;
    QTest::newRow("ES256") << QString::fromStdString(samples::unsignedToken("{}")) << false;
    QTest::newRow("EdDSA") << tests::signedToken() << false;
    QTest::newRow("nothing") << u"no token"_s << false;
    QTest::newRow("in a log") << u"12:00 rejected "_s + tokenWith("HS256", secret) + u" at x"_s << true;
}

void TestSharedSecret::isAskedForWhereItIsNeeded()
{
    QFETCH(const QString, token);
    QFETCH(const bool, asked);
    QVERIFY(!field());
    m_window->paste(token);
    QTRY_VERIFY(m_window->inspection());
    QCOMPARE(field() != nullptr, asked);
    QCOMPARE(says(u"Not verified: HS"_s), asked);
    m_window->paste({});
    QTRY_VERIFY(!field());
}

void TestSharedSecret::typedSecretChecksTheToken_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("readAs");
    const std::string bytes(64, '\x9d');
    const QByteArray raw = QByteArray::fromStdString(bytes);
    QTest::newRow("text") << u"HS256"_s << QString::fromStdString(secret) << u"as text"_s;
    QTest::newRow("hex") << u"HS512"_s << QString::fromLatin1(raw.toHex()) << u"as hexadecimal"_s;
    QTest::newRow("base64") << u"HS384"_s << QString::fromLatin1(raw.toBase64()) << u"as base64"_s;
    QTest::newRow("base64url") << u"HS256"_s << QString::fromLatin1(raw.toBase64(QByteArray::Base64UrlEncoding))
                               << u"as base64"_s;
}

void TestSharedSecret::typedSecretChecksTheToken()
{
    QFETCH(const QString, algorithm);
    QFETCH(const QString, typed);
    QFETCH(const QString, readAs);
    const bool isText = readAs == u"as text"_s;
    show(tokenWith(algorithm.toStdString(), isText ? secret : std::string(64, '\x9d')));
    type(typed);
    QTRY_VERIFY2(says(u"Accepted: signed by the shared secret"_s), qPrintable(m_window->verdict()));
    QVERIFY2(words().startsWith(u"The secret fits, read "_s + readAs), qPrintable(words()));
    QVERIFY(m_window->named<QAbstractButton>(u"The secret is written "_s + readAs)->isChecked());
    QCOMPARE(field()->echoMode(), QLineEdit::Password);
}

void TestSharedSecret::saysWhereItDoesNotFit()
{
    show(tokenWith("HS256", secret));
    type(u"another one"_s);
    QTRY_VERIFY2(says(u"Rejected"_s), qPrintable(m_window->verdict()));
    QVERIFY2(words().startsWith(u"The secret does not fit"_s), qPrintable(words()));
    m_window->named<QAbstractButton>(u"The secret is written as hexadecimal"_s)->click();
    QTRY_VERIFY2(words().startsWith(u"This is not written as hexadecimal"_s), qPrintable(words()));
    QVERIFY(field()); // to try again
}

/// To those who hear the window and do not see it, silence would say that the button does nothing.
void TestSharedSecret::checkedAgainIsSaidAgain()
{
    show(tokenWith("HS256", secret));
    type(u"another secret of thirty-two bytes, no less"_s);
    QTRY_VERIFY(says(u"Rejected"_s));
    const QSignalSpy announced(m_window->window().findChild<ui::VerdictBanner *>(), &ui::VerdictBanner::announced);
    m_window->press(Qt::Key_Return);
    QTRY_COMPARE(announced.size(), 1);
    QVERIFY(says(u"Rejected"_s));
}

/// What is on screen is never about another secret than the field has.
void TestSharedSecret::editedSecretIsNotJudgedUntilChecked()
{
    show(tokenWith("HS256", secret));
    type(QString::fromStdString(secret));
    QTRY_VERIFY(says(u"Accepted"_s));
    QTest::keyClicks(field(), u"x"_s);
    QVERIFY(!says(u"Accepted"_s));
    QTRY_VERIFY(says(u"Not verified"_s));
    m_window->press(Qt::Key_Backspace);
    m_window->named<QPushButton>(u"Check with this secret"_s)->click();
    QTRY_VERIFY(says(u"Accepted"_s));
}

void TestSharedSecret::wrongFormIsMended()
{
    show(tokenWith("HS256", secret));
    m_window->named<QAbstractButton>(u"The secret is written as hexadecimal"_s)->click();
    type(QString::fromLatin1(QByteArray::fromStdString(secret).toBase64()));
    QTRY_VERIFY(says(u"Accepted"_s));
    QVERIFY(m_window->named<QAbstractButton>(u"The secret is written as base64"_s)->isChecked());
}

void TestSharedSecret::goesWithTheToken()
{
    show(tokenWith("HS256", secret));
    type(QString::fromStdString(secret));
    QTRY_VERIFY(says(u"Accepted"_s));
    m_window->paste(tokenWith("HS384", secret));
    QTRY_VERIFY(says(u"Not verified: HS384"_s));
    QCOMPARE(field()->text(), QString());
    m_window->press(Qt::Key_Z, Qt::ControlModifier); // the token is back, its secret is not
    QTRY_VERIFY(says(u"Not verified: HS256"_s));
    QCOMPARE(field()->text(), QString());
    field()->setFocus();
    m_window->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field()->text(), QString());
}

void TestSharedSecret::leavesTheFieldByNoWay_data()
{
    QTest::addColumn<bool>("shown");
    QTest::newRow("hidden") << false;
    QTest::newRow("shown") << true;
}

void TestSharedSecret::leavesTheFieldByNoWay()
{
    QFETCH(const bool, shown);
    const QString text = QString::fromStdString(secret);
    show(tokenWith("HS256", secret));
    type(text);
    if (shown)
        field()->actions().constFirst()->trigger();
    QCOMPARE(field()->echoMode(), shown ? QLineEdit::Normal : QLineEdit::Password);
    const QString before = u"before"_s;
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setText(before);
    if (clipboard->supportsSelection())
        clipboard->setText(before, QClipboard::Selection);
    const auto isUntouched = [&] {
        return clipboard->text() == before &&
               (!clipboard->supportsSelection() || clipboard->text(QClipboard::Selection) == before);
    };
    for (const Qt::Key key : {Qt::Key_C, Qt::Key_X, Qt::Key_Insert}) {
        m_window->press(Qt::Key_A, Qt::ControlModifier);
        m_window->press(key, Qt::ControlModifier);
        QVERIFY(isUntouched());
    }
    QTest::mouseDClick(field(), Qt::LeftButton, {}, field()->rect().center());
    QTest::mousePress(field(), Qt::LeftButton, {}, QPoint(4, field()->height() / 2));
    QTest::mouseMove(field(), QPoint(field()->width() / 2, field()->height() / 2));
    QTest::mouseRelease(field(), Qt::LeftButton, {}, QPoint(field()->width() / 2, field()->height() / 2));
    QVERIFY(isUntouched());
    m_window->press(Qt::Key_A, Qt::ControlModifier);
    m_window->press(Qt::Key_Delete);
    m_window->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field()->text(), QString());
    QVERIFY(!field()->isUndoAvailable() || field()->echoMode() != QLineEdit::Password);
}

void TestSharedSecret::isInNoReportAndNoFile()
{
    const QString text = u"sentinel-secret-sentinel-secret-0123"_s;
    show(tokenWith("HS256", text.toStdString()));
    type(text);
    QTRY_VERIFY(says(u"Accepted"_s));
    QGuiApplication::clipboard()->clear();
    m_window->choose(u"Copy report"_s);
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY(report.contains(u"Accepted"_s) && !report.contains(u"sentinel"_s));
    const jose::Jwk key(json::Value(jose::octJwk(asBytes(text.toStdString()))));
    QVERIFY(!key.thumbprint().empty());
    QVERIFY(!report.contains(QString::fromStdString(key.thumbprint()).first(8)));
    m_window.reset();
    const QByteArray encoded = text.toUtf8().toBase64().first(20);
    for (const QFileInfo &info : QDir(m_folder.path()).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains("sentinel") && !bytes.contains(encoded), qPrintable(info.fileName()));
    }
}

void TestSharedSecret::publicKeyIsNoSecret()
{
    const std::string jwk = tests::signingKey.toStdString();
    show(tokenWith("HS256", jwk));
    type(QString::fromStdString(jwk));
    QTRY_VERIFY2(says(u"Rejected"_s), qPrintable(m_window->verdict()));
    QVERIFY(m_window->inspection()->find(inspect::Code::KeyConfusion));
}

/// The keys of the table are other keys: none of them is marked as the one that signed.
void TestSharedSecret::keysStandBesideIt()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(tests::signingKey));
    m_window->choose(u"Paste as keys"_s);
    QTRY_COMPARE(m_window->keyCount(), 1);
    show(tokenWith("HS256", secret));
    QTRY_VERIFY2(says(u"Rejected: the token uses a shared secret where only public keys are trusted"_s),
                 qPrintable(m_window->verdict()));
    type(QString::fromStdString(secret));
    QTRY_VERIFY2(says(u"Accepted: signed by the shared secret"_s), qPrintable(m_window->verdict()));
    QVERIFY(!m_window->named(u"Key details"_s)->findChild<QLabel *>(u"signed the token that is shown"_s));
    for (const auto *value : m_window->named(u"Key details"_s)->findChildren<QLineEdit *>())
        QVERIFY(!value->text().contains(u"signed the token"_s));
}

void TestSharedSecret::isReachedByKey()
{
    show(tokenWith("HS256", secret));
    m_window->press(Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), field());
    QGuiApplication::clipboard()->setText(QString::fromStdString(secret) + u'\n');
    m_window->press(Qt::Key_V, Qt::ControlModifier);
    m_window->press(Qt::Key_Return);
    QTRY_VERIFY(says(u"Accepted"_s));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(field());
    QVERIFY(accessible && !accessible->text(QAccessible::Value).contains(u"thirty"_s));
}

QTEST_MAIN(TestSharedSecret)
#include "tst_shared_secret.moc"
