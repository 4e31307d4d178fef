// SPDX-License-Identifier: Apache-2.0
#include "tests/jose/protected_keys.h"
#include "tests/ui/window_driver.h"
#include "ui/files/passphrase_dialog.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::jose::protected_keys;
using tests::WindowDriver;

namespace {

QByteArray bytesOf(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

} // namespace

/// Keys under a passphrase, by whichever door: the window asks for it, and goes on without where it is not given.
class TestPassphrase final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void fileIsOpened_data();
    void fileIsOpened();
    void pastedKeyIsOpened_data();
    void pastedKeyIsOpened();
    void wrongOneIsAskedForAgain();
    void withoutItTheRestIsTaken();
    void withoutItAKeyAloneIsNamed();
    void nothingOfItStays();

private:
    enum class Door { Open, Drop };
    void give(Door door, const QByteArray &content)
    {
        QFile file(m_folder.filePath(u"server key"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        if (door == Door::Open)
            return m_window->window().openFiles({QFile::encodeName(file.fileName())});
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
        QDropEvent event(QPointF(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QObject &receiver = m_window->window();
        receiver.event(&event);
    }
    /// The last that was opened: one that is closed goes a little later.
    ui::PassphraseDialog *dialog() const
    {
        for (auto *each : m_window->window().findChildren<ui::PassphraseDialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    void answer(const QString &typed)
    {
        QTRY_VERIFY(dialog());
        auto *field = dialog()->findChild<QLineEdit *>();
        QCOMPARE(field->accessibleName(), u"Passphrase"_s);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Return);
    }
    QMessageBox *message() const { return m_window->window().findChild<QMessageBox *>(); }

    QTemporaryDir m_folder{QDir::tempPath() + u"/given-to-the-program-XXXXXX"_s};
    std::unique_ptr<WindowDriver> m_window;
};

void TestPassphrase::init()
{
    m_window = std::make_unique<WindowDriver>();
    QVERIFY(m_window->isActive());
}

void TestPassphrase::fileIsOpened_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isDropped");
    QTest::addColumn<int>("keys");
    QTest::newRow("PKCS #8 in PEM") << bytesOf(pemOfPkcs8()) << false << 1;
    QTest::newRow("PKCS #8 in PEM, dropped") << bytesOf(pemOfPkcs8()) << true << 1;
    QTest::newRow("PKCS #8 in DER") << bytesOf(pkcs8(2048)) << false << 1;
    QTest::newRow("PEM of old") << bytesOf(oldPem(EVP_aes_256_cbc())) << true << 1;
    QTest::newRow("PKCS #12: key and certificate") << bytesOf(pkcs12("correct horse")) << false << 2;
    QTest::newRow("PKCS #12, dropped") << bytesOf(pkcs12("correct horse")) << true << 2;
}

void TestPassphrase::fileIsOpened()
{
    QFETCH(const QByteArray, content);
    QFETCH(const bool, isDropped);
    QFETCH(const int, keys);
    give(isDropped ? Door::Drop : Door::Open, content);
    answer(u"correct horse"_s);
    QTRY_COMPARE(m_window->keyCount(), keys);
    QVERIFY(!message());
}

void TestPassphrase::pastedKeyIsOpened_data()
{
    QTest::addColumn<bool>("asKeys");
    QTest::newRow("anywhere") << false;
    QTest::newRow("as keys") << true;
}

void TestPassphrase::pastedKeyIsOpened()
{
    QFETCH(const bool, asKeys);
    QGuiApplication::clipboard()->setText(QString::fromStdString(pemOfPkcs8()));
    m_window->named(u"Fetch keys"_s)->setFocus();
    if (asKeys)
        m_window->choose(u"Paste as keys"_s);
    else
        m_window->press(Qt::Key_V, Qt::ControlModifier);
    answer(u"correct horse"_s);
    QTRY_COMPARE(m_window->keyCount(), 1);
    QVERIFY(m_window->tokenText().isEmpty());
}

void TestPassphrase::wrongOneIsAskedForAgain()
{
    give(Door::Open, bytesOf(pkcs12("correct horse")));
    answer(u"wrong horse"_s);
    QTRY_VERIFY(dialog() && dialog()->findChild<QLabel *>(u"wrong passphrase"_s)->isVisible());
    QVERIFY(dialog()->findChild<QLineEdit *>()->text().isEmpty());
    answer(u"correct horse"_s);
    QTRY_COMPARE(m_window->keyCount(), 2);
}

void TestPassphrase::withoutItTheRestIsTaken()
{
    give(Door::Open, bytesOf(pemOfPkcs8() + crypto::spkiPem(pair())));
    QTRY_VERIFY(dialog());
    dialog()->reject();
    QTRY_COMPARE(m_window->keyCount(), 1);
    QTRY_VERIFY(message());
    QVERIFY2(message()->informativeText().contains(u"under a passphrase"_s), qPrintable(message()->informativeText()));
    message()->reject();
}

void TestPassphrase::withoutItAKeyAloneIsNamed()
{
    give(Door::Open, bytesOf(pemOfPkcs8()));
    QTRY_VERIFY(dialog());
    dialog()->reject();
    QTRY_VERIFY(message());
    QCOMPARE(message()->text(), u"The file could not be opened."_s);
    QCOMPARE(m_window->keyCount(), 0);
    message()->reject();
}

/// Each file is asked for by itself, also the same one again.
void TestPassphrase::nothingOfItStays()
{
    for (int i = 0; i < 2; ++i) {
        give(Door::Open, bytesOf(pemOfPkcs8()));
        QTRY_VERIFY(dialog());
        const QPointer<QLineEdit> field = dialog()->findChild<QLineEdit *>();
        QVERIFY(field->text().isEmpty());
        answer(u"correct horse"_s);
        QTRY_VERIFY(!field || field->text().isEmpty());
        QTRY_COMPARE(m_window->keyCount(), 1);
        QTRY_VERIFY(!dialog());
    }
}

QTEST_MAIN(TestPassphrase)
#include "tst_passphrase.moc"
