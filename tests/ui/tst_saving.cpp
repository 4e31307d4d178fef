// SPDX-License-Identifier: Apache-2.0
#include "tests/endpoint/scripted_server.h"
#include "tests/storage/failing_disk.h"
#include "tests/ui/sample_text.h"
#include "tests/ui/window_driver.h"
#include "ui/window_geometry.h"

#include <QDir>
#include <QFileDialog>
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
