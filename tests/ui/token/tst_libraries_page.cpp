// SPDX-License-Identifier: Apache-2.0
#include "tests/engines/lab_fixture.h"
#include "ui/look/deferred_page.h"
#include "ui/look/widgets.h"
#include "ui/token/token_panel.h"

#include <QElapsedTimer>
#include <QFile>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using ui::TokenPanel;

/// The libraries on this computer, asked from the window: only where wanted, never in its way, and gone with it.
class TestLibrariesPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void nobodyIsAskedUnlessWanted();
    void answersAreShown();
    void whatHangsIsCancelled();
    void answersGoWithTheirToken();
    void processesEndWithTheWindow();

private:
    void installFake(const QByteArray &deed);
    void ask();
    QPushButton *button() const;
    bool shows(const QString &text) const;

    const workshop::Signer m_signer = workshop::makeSigner("ES256", "one");
    QTemporaryDir m_folder; ///< a fake in PyJWT's place
    std::unique_ptr<TokenPanel> m_panel;
};

namespace {

QByteArray childProcesses()
{
    const QString id = QString::number(QCoreApplication::applicationPid());
    QFile file(u"/proc/%1/task/%1/children"_s.arg(id));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

} // namespace

void TestLibrariesPage::initTestCase()
{
    if (!engines::canConfine())
        QSKIP("This system cannot keep a process from the network.");
    if (!QFile::exists(u"/usr/bin/python3"_s))
        QSKIP("Python is not installed in /usr/bin.");
    qputenv("PATH", "/usr/bin:/bin");
    qputenv("PYTHONPATH", m_folder.path().toLocal8Bit());
    // Else PyJWT counts as missing where the package is.
    QFile file(m_folder.filePath(u"cryptography.py"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void TestLibrariesPage::init()
{
    m_panel = std::make_unique<TokenPanel>(clockNow);
    m_panel->setKeys(workshop::keysOf({m_signer.publicJwk()}, inspect::KeyOrigin::File));
    m_panel->show();
    for (auto *page : m_panel->findChildren<ui::DeferredPage *>())
        page->complete();
    m_panel->setText(QString::fromStdString(workshop::sign(m_signer, engines::freshClaims())));
    QTRY_VERIFY(m_panel->inspection());
    for (auto *tabs : m_panel->findChildren<QTabWidget *>()) {
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i) == "Other libraries"_L1)
                tabs->setCurrentIndex(i);
        }
    }
    QTRY_VERIFY(shows(u"PyJWT 2.10: refuses it"_s)); // by its profile, since no audience is expected
}

void TestLibrariesPage::installFake(const QByteArray &deed)
{
    QFile file(m_folder.filePath(u"jwt.py"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("import time\n__version__ = 'fake'\n\nclass PyJWK:\n"
               "    def __init__(self, key, algorithm): self.key = key\n\ndef decode(token, key, **options):\n    " +
               deed + "\n");
}

QPushButton *TestLibrariesPage::button() const
{
    for (auto *each : m_panel->findChildren<QPushButton *>()) {
        if (each->isVisible() &&
            (each->text() == "Ask the libraries on this computer"_L1 || each->text() == "Cancel"_L1))
            return each;
    }
    return nullptr;
}

bool TestLibrariesPage::shows(const QString &text) const
{
    return std::ranges::any_of(m_panel->findChildren<ui::PlainLabel *>(), [&text](const ui::PlainLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

void TestLibrariesPage::ask()
{
    QVERIFY(button() && button()->isEnabled());
    QElapsedTimer clock;
    clock.start();
    button()->click();
    QCOMPARE(button()->text(), u"Cancel"_s);
    QVERIFY2(clock.elapsed() < 5'000, "The window waited for the libraries.");
}

void TestLibrariesPage::nobodyIsAskedUnlessWanted()
{
    installFake("return {}");
    QVERIFY(!shows(u"fake"_s));
    QCOMPARE(childProcesses(), QByteArray());
}

void TestLibrariesPage::answersAreShown()
{
    installFake("return {}");
    ask();
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"PyJWT fake: accepts it"_s), 300'000);
    QTRY_COMPARE_WITH_TIMEOUT(button()->text(), u"Ask the libraries on this computer"_s, 300'000);
    QVERIFY(shows(u"PyJWT 2.10: refuses it"_s)); // which is below them still
}

void TestLibrariesPage::whatHangsIsCancelled()
{
    installFake("time.sleep(100000)");
    ask();
    QTRY_VERIFY_WITH_TIMEOUT(!childProcesses().isEmpty(), 120'000);
    button()->click();
    QCOMPARE(button()->text(), u"Ask the libraries on this computer"_s);
    QCOMPARE(childProcesses(), QByteArray());
    QVERIFY(!shows(u"PyJWT fake"_s));
}

void TestLibrariesPage::answersGoWithTheirToken()
{
    installFake("return {}");
    ask();
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"PyJWT fake: accepts it"_s), 300'000);
    m_panel->setText(QString::fromStdString(workshop::sign(m_signer, engines::freshClaims(700))));
    QVERIFY(!shows(u"PyJWT fake"_s));
    QCOMPARE(childProcesses(), QByteArray());
}

// Q8
void TestLibrariesPage::processesEndWithTheWindow()
{
    installFake("time.sleep(100000)");
    ask();
    QTRY_VERIFY_WITH_TIMEOUT(!childProcesses().isEmpty(), 120'000);
    m_panel.reset();
    QCOMPARE(childProcesses(), QByteArray());
}

QTEST_MAIN(TestLibrariesPage)
#include "tst_libraries_page.moc"
