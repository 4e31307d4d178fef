// SPDX-License-Identifier: Apache-2.0
#include "ui/token/remedy_dialog.h"

#include "tests/ui/signing_key.h"
#include "tests/ui/window_driver.h"

#include <QLabel>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using tests::WindowDriver;
using ui::RemedyDialog;

namespace {

constexpr int patience = 60'000;

QString wordsOf(const QWidget &dialog)
{
    QStringList words;
    for (const auto *label : dialog.findChildren<QLabel *>())
        words += label->text();
    return words.join(u'\n');
}

} // namespace

/// The fewest changes that would make the token on screen accepted, searched off the window's thread.
class TestRemedyDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void findsWhatEachPartyCanDo();
    void goesWithItsToken();
    void isNotOfferedForWhatIsAccepted();

private:
    QPushButton *offer() const { return m_window->named<QPushButton>(u"offer of the smallest change"_s); }
    RemedyDialog *dialog() const { return m_window->window().findChild<RemedyDialog *>(); }
    void judge(const QString &token)
    {
        m_window->paste(token);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->inspection() && m_window->inspection()->signature.key, patience);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowDriver> m_window;
};

void TestRemedyDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/given-to-the-program-XXXXXX"_s);
    m_window = std::make_unique<WindowDriver>();
    QFile file(m_folder->filePath(u"signer.jwk"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(tests::signingKey) == tests::signingKey.size());
    file.close();
    m_window->window().openFiles({QFile::encodeName(file.fileName())});
    QTRY_COMPARE_WITH_TIMEOUT(m_window->keyCount(), 1, patience);
}

void TestRemedyDialog::cleanup()
{
    m_window.reset();
    m_folder.reset();
}

void TestRemedyDialog::findsWhatEachPartyCanDo()
{
    judge(tests::signedToken(R"({"sub":"me","iat":999996400,"exp":1000000000})"));
    QVERIFY(offer());
    offer()->click();
    QVERIFY(dialog());
    QTRY_VERIFY_WITH_TIMEOUT(wordsOf(*dialog()).contains(u"What would make it accepted"_s), patience);
    const QString words = wordsOf(*dialog());
    QVERIFY2(words.contains(u"What the issuer, who makes it, can do"_s), qPrintable(words));
    QVERIFY2(words.contains(u"• The issuer sets another expiry (exp)"_s), qPrintable(words));
    for (auto *button : dialog()->findChildren<QPushButton *>()) {
        if (button->text() == u"&Copy as text"_s)
            button->click();
    }
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"• The issuer sets another expiry (exp)"_s));
}

void TestRemedyDialog::goesWithItsToken()
{
    judge(tests::signedToken(R"({"sub":"me","iat":999996400,"exp":1000000000})"));
    m_window->choose(u"Smallest change…"_s);
    QVERIFY(dialog());
    m_window->window().activateWindow();
    QVERIFY(m_window->isActive());
    m_window->paste(tests::signedToken(R"({"sub":"you"})"));
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
}

void TestRemedyDialog::isNotOfferedForWhatIsAccepted()
{
    judge(tests::signedToken());
    QTRY_COMPARE(m_window->inspection()->verdict, inspect::Verdict::Accepted);
    QVERIFY(!offer());
    m_window->choose(u"Smallest change…"_s);
    QVERIFY(!dialog());
}

QTEST_MAIN(TestRemedyDialog)
#include "tst_remedy_dialog.moc"
