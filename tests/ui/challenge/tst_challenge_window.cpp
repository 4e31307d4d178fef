// SPDX-License-Identifier: Apache-2.0
#include "ui/challenge/challenge_window.h"

#include "tests/ui/text_faults.h"
#include "tests/ui/window_driver.h"
#include "ui/look/appearance.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using tests::WindowDriver;
using ui::ChallengeWindow;

/// Tokens that a service has to refuse are made, read, handed on and inspected by clicks and typing.
class TestChallengeWindow final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void makesAPackForIssuerAndAudience();
    void saysWhatIsMissing();
    void takesTheServiceOfTheTokenAtHand();
    void kindAddsItsOwnTokens();
    void filterLeavesWhatItNames();
    void expectedAnswerIsWhatInspectionSays_data();
    void expectedAnswerIsWhatInspectionSays();
    void copiesTokenAndCurl();
    void savesAFolderForItsOwnerAlone();
    void folderWithFilesStaysAsItIs();
    void savesAsJson();
    void takesTheKeyOfTheMakeWindow();
    void textHasRoom_data();
    void textHasRoom();

private:
    template <typename Widget = QWidget>
    Widget *named(const QString &name) const
    {
        for (auto *widget : m_tests->findChildren<Widget *>()) {
            if (widget->isVisible() && (widget->accessibleName() == name || widget->objectName() == name))
                return widget;
        }
        qWarning("no visible %s", qPrintable(name));
        return nullptr;
    }
    QTableView *table() const { return m_tests->findChild<QTableView *>(); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QString state() const { return m_tests->findChild<QLabel *>(u"pack state"_s)->text(); }
    QString text() const { return m_tests->findChild<QPlainTextEdit *>()->toPlainText().remove(u'\n'); }
    void write(const QString &field, const QString &text) const
    {
        auto *edit = named<QLineEdit>(field);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    void openFor(const challenge::Target &target)
    {
        m_tests = new ChallengeWindow(target, &m_main->window());
        m_tests->show();
    }
    void openForService()
    {
        openFor({.issuer = "https://login.example.com", .audience = "api", .kind = {}});
        QTRY_VERIFY(rows() > 0);
    }
    void chooseToken(const QString &name) const
    {
        for (int row = 0; row < rows(); ++row) {
            if (cell(row, 0) == name)
                return table()->selectRow(row);
        }
        QFAIL(qPrintable(name));
    }

    std::unique_ptr<WindowDriver> m_main;
    ChallengeWindow *m_tests = nullptr;
};

void TestChallengeWindow::init()
{
    m_main = std::make_unique<WindowDriver>();
    QVERIFY(m_main->isActive());
}

void TestChallengeWindow::cleanup()
{
    m_main.reset();
    m_tests = nullptr;
    ui::setTheme(ui::Theme::System);
}

void TestChallengeWindow::makesAPackForIssuerAndAudience()
{
    openForService();
    int refused = 0;
    int accepted = 0;
    for (int row = 0; row < rows(); ++row) {
        refused += cell(row, 1) == "to be refused"_L1;
        accepted += cell(row, 1) == "to be accepted"_L1;
        for (int column = 0; column < table()->model()->columnCount(); ++column)
            QVERIFY2(!cell(row, column).isEmpty(), qPrintable(cell(row, 0)));
    }
    QVERIFY2(refused >= 120, qPrintable(QString::number(refused)));
    QVERIFY2(accepted >= 15, qPrintable(QString::number(accepted)));
    QVERIFY(!named<QPushButton>(u"Copy the token"_s)->isEnabled()); // none is chosen
    chooseToken(u"aud-other"_s);
    QVERIFY(named<QPushButton>(u"Copy the token"_s)->isEnabled());
    QCOMPARE(text().count(u'.'), 2);
    QVERIFY(named<QLabel>(u"reason of the chosen token"_s)->text().contains(u"RFC 7519"_s));
}

void TestChallengeWindow::saysWhatIsMissing()
{
    m_main->choose(u"Negative tests…"_s);
    m_tests = m_main->window().findChild<ChallengeWindow *>();
    QVERIFY(m_tests);
    const auto fault = [this] { return m_tests->findChild<QLabel *>(u"why there are no tokens"_s)->text(); };
    QTRY_VERIFY(fault().contains(u"issuer"_s));
    QVERIFY(!named<QPushButton>(u"Save all tokens as JSON"_s)->isEnabled());
    write(u"Issuer"_s, u"https://login.example.com"_s);
    write(u"Audience"_s, u"api"_s);
    QTRY_VERIFY(rows() > 120);
    QVERIFY(fault().isEmpty());
    write(u"Audience"_s, {});
    QTRY_COMPARE(rows(), 0);
    QVERIFY(fault().contains(u"audience"_s));
}

void TestChallengeWindow::takesTheServiceOfTheTokenAtHand()
{
    // {"alg":"none"} and {"iss":"https://a.example","aud":["one","two"]}
    m_main->paste(u"eyJhbGciOiJub25lIn0.eyJpc3MiOiJodHRwczovL2EuZXhhbXBsZSIsImF1ZCI6WyJvbmUiLCJ0d28iXX0."_s);
    QTRY_VERIFY(m_main->inspection());
    m_main->choose(u"Negative tests…"_s);
    m_tests = m_main->window().findChild<ChallengeWindow *>();
    QCOMPARE(named<QLineEdit>(u"Issuer"_s)->text(), u"https://a.example"_s);
    QCOMPARE(named<QLineEdit>(u"Audience"_s)->text(), u"one"_s);
    QTRY_VERIFY(rows() > 0);
}

void TestChallengeWindow::kindAddsItsOwnTokens()
{
    openForService();
    const int before = rows();
    auto *kind = named<QComboBox>(u"Kind"_s);
    kind->setCurrentIndex(kind->findData(u"logout_token"_s));
    emit kind->activated(kind->currentIndex());
    QTRY_VERIFY(rows() > before);
}

void TestChallengeWindow::filterLeavesWhatItNames()
{
    openForService();
    const int all = rows();
    write(u"Filter"_s, u"RFC 7519, 4.1.3"_s);
    QVERIFY(rows() > 0 && rows() < all / 4);
    for (int row = 0; row < rows(); ++row)
        QVERIFY(cell(row, 3).contains(u"4.1.3"_s));
    named<QLineEdit>(u"Filter"_s)->clear();
    auto *expected = named<QComboBox>(u"Expected answer"_s);
    expected->setCurrentIndex(expected->findText(u"To be accepted"_s));
    QVERIFY(rows() >= 15 && rows() < all / 4);
    for (int row = 0; row < rows(); ++row)
        QCOMPARE(cell(row, 1), u"to be accepted"_s);
}

void TestChallengeWindow::expectedAnswerIsWhatInspectionSays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("good") << u"good"_s << u"Accepted"_s;
    QTest::newRow("for another audience") << u"aud-other"_s << u"Rejected"_s;
}

void TestChallengeWindow::expectedAnswerIsWhatInspectionSays()
{
    QFETCH(const QString, name);
    QFETCH(const QString, verdict);
    m_main->choose(u"Negative tests…"_s);
    m_tests = m_main->window().findChild<ChallengeWindow *>();
    write(u"Issuer"_s, u"https://login.example.com"_s);
    write(u"Audience"_s, u"api"_s);
    QTRY_VERIFY(rows() > 0);
    QVERIFY(connect(m_tests, &ChallengeWindow::inspectWanted, this,
                    [](const QString &, const std::shared_ptr<const jose::JwkSet> &keys) {
                        QVERIFY(!keys->keys().front().carriesPrivateMembers());
                    }));
    chooseToken(name);
    QTest::mouseClick(named<QPushButton>(u"Inspect the token in the main window"_s), Qt::LeftButton);
    QTRY_VERIFY2(m_main->verdict().startsWith(verdict), qPrintable(m_main->verdict()));
    QCOMPARE(m_main->tokenText(), text());
}

void TestChallengeWindow::copiesTokenAndCurl()
{
    openForService();
    chooseToken(u"aud-other"_s);
    QTest::mouseClick(named<QPushButton>(u"Copy the token"_s), Qt::LeftButton);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), text());
    QTest::mouseClick(named<QPushButton>(u"Copy a curl command for the token"_s), Qt::LeftButton);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"TOKEN='"_s + text()));
}

void TestChallengeWindow::savesAFolderForItsOwnerAlone()
{
    openForService();
    const int all = rows();
    const QTemporaryDir place(QDir::tempPath() + u"/asked-for-XXXXXX"_s);
    const QString path = place.filePath(u"it's a pack"_s);
    m_tests->saveFolder(path);
    QTRY_VERIFY2_WITH_TIMEOUT(state().contains(u"saved"_s), qPrintable(state()), 60'000);
    const QDir folder(path);
    QCOMPARE(folder.entryList({u"*.jwt"_s}, QDir::Files).size(), all);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
    for (const QString &name : folder.entryList(QDir::Files))
        QCOMPARE(QFile::permissions(folder.filePath(name)) & others, QFile::Permissions());
    // The script names the address that it lacks, and is a script at all.
    QProcess shell;
    shell.start(u"sh"_s, {folder.filePath(u"ask.sh"_s)});
    QVERIFY(shell.waitForFinished());
    QVERIFY(shell.exitCode() != 0);
    QVERIFY(shell.readAllStandardError().contains("Give the address of the service"));
    QFile key(folder.filePath(u"pack.json"_s));
    QVERIFY(key.open(QFile::ReadOnly));
    QVERIFY(!key.readAll().contains("\"d\""));
}

void TestChallengeWindow::folderWithFilesStaysAsItIs()
{
    openForService();
    const QTemporaryDir place(QDir::tempPath() + u"/asked-for-XXXXXX"_s);
    QFile other(place.filePath(u"other"_s));
    QVERIFY(other.open(QFile::WriteOnly));
    other.close();
    m_tests->saveFolder(place.path());
    QTRY_VERIFY(m_tests->findChild<QDialog *>() && m_tests->findChild<QDialog *>()->isVisible());
    QCOMPARE(QDir(place.path()).entryList(QDir::Files), QStringList{u"other"_s});
}

void TestChallengeWindow::savesAsJson()
{
    openForService();
    const QTemporaryDir place(QDir::tempPath() + u"/asked-for-XXXXXX"_s);
    const QString path = place.filePath(u"pack.json"_s);
    m_tests->saveJson(path);
    QTRY_VERIFY(state().contains(u"saved"_s));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QJsonObject pack = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(pack[u"issuer"_s].toString(), u"https://login.example.com"_s);
    const QJsonArray tokens = pack[u"tokens"_s].toArray();
    QCOMPARE(tokens.size(), rows());
    QVERIFY(tokens.first().toObject().contains(u"token"_s));
}

void TestChallengeWindow::takesTheKeyOfTheMakeWindow()
{
    m_main->choose(u"Make a token…"_s);
    QTRY_VERIFY(m_main->window().findChild<QLabel *>(u"made state"_s)->text().startsWith(u"Signed with ES256"_s));
    for (auto *action : m_main->window().findChildren<QAction *>()) {
        if (action->text() == u"&Negative tests…"_s) // of the make window
            action->trigger();
    }
    m_tests = m_main->window().findChild<ChallengeWindow *>();
    QVERIFY(m_tests);
    QTRY_VERIFY(rows() > 120);
    QVERIFY(named<QLabel>(u"key note"_s)->text().contains(u"window before"_s));
    QCOMPARE(named<QComboBox>(u"Kind"_s)->currentData().toString(), u"access_token"_s);
}

void TestChallengeWindow::textHasRoom_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("900×600, light") << QSize(900, 600) << false;
    QTest::newRow("1360×860, dark") << QSize(1360, 860) << true;
    QTest::newRow("2560×1440, light") << QSize(2560, 1440) << false;
}

void TestChallengeWindow::textHasRoom()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, isDark);
    ui::setTheme(isDark ? ui::Theme::Dark : ui::Theme::Light);
    openForService();
    m_tests->resize(size);
    chooseToken(u"aud-other"_s);
    const auto faults = [this] { return tests::textFaults(*m_tests); };
    QTRY_VERIFY2(faults().isEmpty(), qPrintable(faults().join(u'\n')));
    QCOMPARE(m_tests->size(), size);
}

QTEST_MAIN(TestChallengeWindow)
#include "tst_challenge_window.moc"
