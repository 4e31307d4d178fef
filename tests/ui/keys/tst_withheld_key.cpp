// SPDX-License-Identifier: Apache-2.0
#include "explain/report/report_writers.h"
#include "tests/ui/sample_text.h"
#include "tests/ui/window_driver.h"

#include <QAccessible>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QStyleHints>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using tests::WindowDriver;

namespace {

/// Made for this test, and for nothing else: P-256, in PKCS #8.
const QByteArray der64 =
    "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgFZK0pGbSBCp+3Zk6Cspuz44JirngAvzBpsLZhuVAdXyhRANC"
    "AARSIisf/9XBAJpaqc5H1nahE+koxoX09vkaKGjgW5GRm1WdXhT/u5SYFoptrTWvFGhwPDpHxTBSTZIvqENoaURo";
const QByteArray member = "FZK0pGbSBCp-3Zk6Cspuz44JirngAvzBpsLZhuVAdXw";

QByteArray pem()
{
    QByteArray lines;
    for (qsizetype i = 0; i < der64.size(); i += 64)
        lines += der64.mid(i, 64) + '\n';
    return "-----BEGIN PRIVATE"
           " KEY-----\n" +
           lines +
           "-----END PRIVATE"
           " KEY-----\n";
}

QByteArray jwk()
{
    return R"({"kty":"EC","crv":"P-256","x":"UiIrH__VwQCaWqnOR9Z2oRPpKMaF9Pb5Giho4FuRkZs",)"
           R"("y":"VZ1eFP-7lJgWim2tNa8UaHA8OkfFMFJNki-oQ2hpRGg","d":")" +
           member + "\"}";
}

QByteArray jsonString(QByteArray text)
{
    return '"' + text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n") + '"';
}

/// Pieces of the key as its forms spell them: none may be seen anywhere.
QStringList pieces()
{
    const QByteArray bytes = QByteArray::fromBase64(member, QByteArray::Base64UrlEncoding);
    QStringList all;
    for (const QByteArray &text : {member, der64.sliced(40, 60), bytes.toHex(), pem().toBase64().sliced(60, 60),
                                   jwk().toBase64().sliced(180, 40)})
        all << QString::fromLatin1(text.first(20));
    return all;
}

QString pieceIn(const QString &text)
{
    for (const QString &piece : pieces()) {
        if (text.contains(piece, Qt::CaseInsensitive))
            return piece + u" in "_s + text;
    }
    return {};
}

/// All that assistive tools can read of an object and of what is in it.
QString spokenText(QAccessibleInterface *object)
{
    QString all;
    if (!object)
        return all;
    for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        all += object->text(text) + u'\n';
    if (auto *text = object->textInterface())
        all += text->text(0, text->characterCount()) + u'\n';
    for (int i = 0; i < object->childCount(); ++i)
        all += spokenText(object->child(i));
    return all;
}

} // namespace

/// A private key that is put where a token belongs is kept nowhere.
class TestWithheldKey final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QGuiApplication::styleHints()->setCursorFlashTime(0); }
    void init();
    void cleanupTestCase() { m_window.reset(); }

    void isKeptNowhere_data();
    void isKeptNowhere();
    void typedOneIsTakenOutForGood();
    void oneBehindWhatIsShownIsTakenOut();
    void tokenBesideItStays();
    void noticeGoesWithTheMark();
    void clipboardIsEmptied();
    void copiesOfATokenAreMarkedAsSecret();
    void publicTextIsLeftAlone_data();
    void publicTextIsLeftAlone();

private:
    QPlainTextEdit *field() const { return m_window->named<QPlainTextEdit>(u"Token"_s); }
    QWidget *notice() const { return m_window->named(u"Private key"_s); }
    /// Where a piece of the key is found; empty where it is nowhere.
    QString leak() const;
    QString reportText() const;

    std::unique_ptr<WindowDriver> m_window;
};

void TestWithheldKey::init()
{
    if (!m_window) // making it takes longer than a row
        m_window = std::make_unique<WindowDriver>();
    QVERIFY(m_window->isActive());
    m_window->choose(u"Clear the token"_s);
    QVERIFY(!notice());
}

QString TestWithheldKey::reportText() const
{
    const auto inspection = m_window->window().findChild<ui::TokenPanel *>()->reportable();
    return inspection ? explain::reportText(explain::reportOutline(explain::makeReport(*inspection, {}))) : QString();
}

QString TestWithheldKey::leak() const
{
    QStringList texts{m_window->tokenText(), field()->toPlainText(),
                      spokenText(QAccessible::queryAccessibleInterface(&m_window->window())), reportText()};
    for (const QWidget *widget : m_window->window().findChildren<QWidget *>()) {
        for (const char *property : {"text", "plainText", "toolTip"})
            texts << widget->property(property).toString();
    }
    return pieceIn(texts.join(u'\n'));
}

void TestWithheldKey::isKeptNowhere_data() // J4
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("PEM") << pem();
    QTest::newRow("PEM with CR LF") << pem().replace("\n", "\r\n");
    QTest::newRow("PEM without its end") << pem().first(200);
    QTest::newRow("PEM in one line") << pem().replace("\n", " ");
    QTest::newRow("JWK") << jwk();
    QTest::newRow("JWKS") << "{\"keys\":[" + jwk() + "]}";
    QTest::newRow("JWK in a JSON string") << jsonString(jwk());
    QTest::newRow("JWK in a string in a string") << jsonString(jsonString(jwk()));
    QTest::newRow("PEM in a JSON string") << "{\"private_key\":" + jsonString(pem()) + "}";
    QTest::newRow("DER in base64") << der64;
    QTest::newRow("DER in hexadecimal") << QByteArray::fromBase64(der64).toHex();
    QTest::newRow("PEM in base64") << pem().toBase64();
    QTest::newRow("JWK in base64url") << jwk().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QTest::newRow("JWK that breaks off") << jwk().chopped(4);
    QTest::newRow("JWK with members of a token") << jwk().chopped(1) + R"(,"payload":"e30","signature":"AAAA"})";
    QTest::newRow("in a log") << "loaded key " + jwk() + " in 3 ms\n";
}

void TestWithheldKey::isKeptNowhere()
{
    QFETCH(const QByteArray, text);
    m_window->paste(u"before"_s);
    m_window->paste(QString::fromLatin1(text));
    QCOMPARE(leak(), QString()); // at once
    QVERIFY(notice());
    QVERIFY(m_window->tokenText().contains(u" withheld]"_s));
    QTRY_VERIFY(m_window->inspection());
    QCOMPARE(leak(), QString());
    QVERIFY2(m_window->verdict().contains(u"private or secret key"_s) || text.contains("signature"),
             qPrintable(m_window->verdict()));

    field()->setFocus();
    m_window->press(Qt::Key_A, Qt::ControlModifier);
    m_window->press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(pieceIn(QGuiApplication::clipboard()->text()), QString());
    while (field()->document()->isUndoAvailable()) {
        field()->undo();
        QCOMPARE(leak(), QString());
    }
    while (field()->document()->isRedoAvailable()) {
        field()->redo();
        QCOMPARE(leak(), QString());
    }
}

/// Nobody does; a program that types for a person might.
void TestWithheldKey::typedOneIsTakenOutForGood() // J4
{
    field()->setFocus();
    field()->insertPlainText(QString::fromLatin1(jwk()));
    QTRY_VERIFY(notice());
    QCOMPARE(leak(), QString());
    QVERIFY(!field()->document()->isUndoAvailable());
    QTRY_VERIFY(m_window->inspection());
    QCOMPARE(leak(), QString());
}

void TestWithheldKey::oneBehindWhatIsShownIsTakenOut() // J4
{
    m_window->paste(QString(400'000, u'.') + u'\n' + QString::fromLatin1(pem()));
    QTRY_VERIFY(notice());
    QCOMPARE(leak(), QString());
    while (field()->document()->isUndoAvailable())
        field()->undo();
    QCOMPARE(leak(), QString());
}

void TestWithheldKey::tokenBesideItStays() // J4
{
    const QString token = QString::fromStdString(samples::unsignedToken(R"({"sub":"someone"})"));
    m_window->paste(token + u"\n"_s + QString::fromLatin1(pem()));
    QVERIFY(notice());
    QVERIFY(m_window->tokenText().startsWith(token));
    QCOMPARE(leak(), QString());
}

void TestWithheldKey::noticeGoesWithTheMark() // J4
{
    m_window->paste(QString::fromLatin1(pem()));
    QVERIFY(notice());
    QVERIFY(notice()->accessibleDescription().startsWith(u"This is a private key, not a token."_s));
    field()->setFocus();
    m_window->press(Qt::Key_End, Qt::ControlModifier);
    m_window->press(Qt::Key_A);
    QVERIFY(notice());
    m_window->named<QPushButton>(u"Clear the field"_s)->click();
    QVERIFY(!notice());
    QCOMPARE(m_window->tokenText(), QString());
    m_window->paste(QString::fromLatin1(pem()));
    QVERIFY(notice());
    m_window->paste(u"something else"_s);
    QVERIFY(!notice());
}

void TestWithheldKey::clipboardIsEmptied() // J4
{
    m_window->paste(QString::fromLatin1(pem()));
    m_window->named<QPushButton>(u"Empty the clipboard"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
    QVERIFY(notice()->accessibleDescription().startsWith(u"The clipboard is empty now."_s));
}

void TestWithheldKey::copiesOfATokenAreMarkedAsSecret() // J4
{
    m_window->paste(QString::fromStdString(samples::unsignedToken("{}")));
    m_window->press(Qt::Key_A, Qt::ControlModifier);
    m_window->press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_window->tokenText());
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
}

void TestWithheldKey::publicTextIsLeftAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("token") << QString::fromStdString(samples::unsignedToken(R"({"d":"a","p":"b"})"));
    QTest::newRow("token that carries a key") << QString::fromStdString(samples::unsignedToken(jwk().toStdString()));
    QTest::newRow("token of a key's text") << QString::fromStdString(samples::unsignedToken(pem().toStdString()));
    QTest::newRow("public JWK") << QString::fromLatin1(jwk()).remove(u",\"d\":\""_s + QString::fromLatin1(member) +
                                                                     u'"');
    QTest::newRow("curl") << u"curl -H 'Authorization: Bearer "_s +
                                 QString::fromStdString(samples::unsignedToken("{}")) + u"' -d password=x"_s;
    QTest::newRow("answer of a token endpoint")
        << u"{\"access_token\":\""_s + QString::fromStdString(samples::unsignedToken("{}")) + u"\"}"_s;
}

void TestWithheldKey::publicTextIsLeftAlone()
{
    QFETCH(const QString, text);
    m_window->paste(text);
    QCOMPARE(m_window->tokenText(), text);
    QTRY_VERIFY(m_window->inspection());
    QCOMPARE(m_window->tokenText(), text);
    QVERIFY(!notice());
}

QTEST_MAIN(TestWithheldKey)
#include "tst_withheld_key.moc"
