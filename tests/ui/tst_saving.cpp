// SPDX-License-Identifier: Apache-2.0
#include "tests/endpoint/scripted_server.h"
#include "tests/storage/failing_disk.h"
#include "tests/ui/sample_text.h"
#include "tests/ui/window_driver.h"
#include "ui/window_geometry.h"

#include <QDir>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageBox>
#include <QSettings>
#include <QTemporaryDir>

#include <functional>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using tests::DiskFault;
using tests::FailingDisk;
using tests::ScriptedServer;
using tests::WindowDriver;

/// What a person saves from the window: it is there as a whole, or the window says why not.
class TestSaving final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void windowComesBackAsItWas();
    void reportIsSavedOrItIsReported();
    void responseIsSavedOrItIsReported();
    void proofIsSavedOrItIsReported();
    void proofIsOfTheVerdictOnScreen();

private:
    void pressButton(const QString &words);
    void saveAs(const QString &path);
    void checkFullDiskIsReported(const QString &path, const std::function<void()> &save, const QString &words);

    std::unique_ptr<WindowDriver> m_window;
};

void TestSaving::init()
{
    m_window = std::make_unique<WindowDriver>();
    QVERIFY(m_window->isActive());
}

void TestSaving::pressButton(const QString &words)
{
    for (auto *button : m_window->window().findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == words) {
            QTRY_VERIFY(button->isEnabled());
            button->click();
        }
    }
}

void TestSaving::saveAs(const QString &path)
{
    auto *dialog = m_window->window().findChild<QFileDialog *>();
    QVERIFY(dialog);
    emit dialog->fileSelected(path);
    dialog->reject();
    QTRY_VERIFY(!m_window->window().findChild<QFileDialog *>());
}

void TestSaving::checkFullDiskIsReported(const QString &path, const std::function<void()> &save, const QString &words)
{
    const QDir folder = QFileInfo(path).dir();
    const FailingDisk disk(folder.path().toStdString(), DiskFault::Full, 1);
    save();
    saveAs(path);
    QTRY_VERIFY(m_window->window().findChild<QMessageBox *>());
    auto *box = m_window->window().findChild<QMessageBox *>();
    QCOMPARE(box->text(), words);
    QCOMPARE(box->informativeText(), u"No space left on device"_s);
    box->reject();
    QTRY_VERIFY(!m_window->window().findChild<QMessageBox *>());
    QVERIFY(folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestSaving::windowComesBackAsItWas()
{
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QCOMPARE(ui::readKeptWindow().result().geometry, QByteArray());
    // Newer Qt brings none back that is larger than the screen.
    const QSize room = m_window->window().screen()->availableSize() - QSize(20, 80);
    const QSize size = room.expandedTo(m_window->window().minimumSize());
    m_window->window().resize(size);
    QCOMPARE(m_window->window().size(), size);
    const QByteArray geometry = m_window->window().saveGeometry();
    ui::keepWindowGeometry(geometry);
    QTRY_COMPARE(ui::readKeptWindow().result().geometry, geometry);
    ui::MainWindow again{QString()};
    QVERIFY(again.restoreGeometry(geometry));
    QCOMPARE(again.size(), size);
}

void TestSaving::reportIsSavedOrItIsReported()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.md"_s);
    const QString token = QString::fromStdString(samples::unsignedToken(R"({"sub":"somebody","tenant":"north"})"));
    m_window->paste(token);
    QTRY_VERIFY(m_window->inspection());
    m_window->choose(u"Report…"_s);
    const auto save = [this] { pressButton(u"Save…"_s); };
    checkFullDiskIsReported(path, save, u"The report could not be saved."_s);
    save();
    saveAs(path);
    QFile file(path);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    constexpr auto ownerAlone = QFile::ReadOwner | QFile::WriteOwner;
    QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser), ownerAlone); // P13
    const QByteArray report = file.readAll();
    QVERIFY(report.contains("north") && !report.contains("somebody") && !report.contains(token.toLatin1()));
}

void TestSaving::proofIsSavedOrItIsReported()
{
    const QTemporaryDir folder(QDir::tempPath() + u"/asked-for-XXXXXX"_s); // the token is in it
    const QString path = folder.filePath(u"proof.json"_s);
    const QString token = QString::fromStdString(samples::unsignedToken(R"({"sub":"somebody"})"));
    m_window->paste(token);
    QTRY_VERIFY(m_window->inspection());
    const auto save = [this] { m_window->choose(u"Save proof…"_s); };
    checkFullDiskIsReported(path, save, u"The proof was not saved."_s);
    save();
    saveAs(path);
    QFile file(path);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    constexpr auto ownerAlone = QFile::ReadOwner | QFile::WriteOwner;
    QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser), ownerAlone);
    const QJsonObject proof = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(proof[u"format"_s].toString(), u"tokenscope-proof"_s);
    QCOMPARE(proof[u"verdict"_s].toString(), u"unverified"_s);
    QCOMPARE(proof[u"asked"_s][u"text"_s][u"text"_s].toString(), token);
    QCOMPARE(proof[u"asked"_s][u"time"_s].toInteger(), m_window->inspection()->moment.time_since_epoch().count());
}

/// With the secret that was typed, in the form in which it fits; and without the secret.
void TestSaving::proofIsOfTheVerdictOnScreen()
{
    const QTemporaryDir folder(QDir::tempPath() + u"/asked-for-XXXXXX"_s); // the token is in it
    const QString path = folder.filePath(u"proof.json"_s);
    // RFC 7515, A.1, whose key is written in base64url there.
    const QString token =
        u"eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh"
        "0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s;
    const QString secret = u"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"_s;
    m_window->paste(token);
    QTRY_VERIFY(m_window->inspection());
    m_window->write(u"Shared secret"_s, secret);
    m_window->press(Qt::Key_Return);
    QTRY_VERIFY(m_window->inspection() && m_window->inspection()->signature.state == inspect::SignatureState::Verified);
    m_window->choose(u"Save proof…"_s);
    saveAs(path);
    QFile file(path);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(!text.contains(secret.toLatin1()));
    const QJsonObject proof = QJsonDocument::fromJson(text).object();
    QCOMPARE(proof[u"derivation"_s][u"signature"_s][u"state"_s].toString(), u"verified"_s);
    QCOMPARE(proof[u"verdict"_s].toString(), u"rejected"_s); // it expired in 2011
}

void TestSaving::responseIsSavedOrItIsReported()
{
    const QByteArray body = R"({"keys":[]})";
    const ScriptedServer server(ScriptedServer::always(ScriptedServer::http("200 OK", body)));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"response.json"_s);
    m_window->write(u"Endpoint URL"_s, server.url(u"/jwks.json"_s));
    m_window->press(Qt::Key_F5);
    QTRY_VERIFY(m_window->isIdle());
    m_window->choose(u"Details of the last request"_s);
    const auto save = [this] { pressButton(u"Save response…"_s); };
    checkFullDiskIsReported(path, save, u"The response could not be saved."_s);
    save();
    saveAs(path);
    QFile file(path);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), body);
}

QTEST_MAIN(TestSaving)
#include "tst_saving.moc"
