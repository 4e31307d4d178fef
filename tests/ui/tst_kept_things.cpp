// SPDX-License-Identifier: Apache-2.0
#include "storage/database.h"
#include "storage/saved_endpoints.h"
#include "storage/storage.h"
#include "storage/whole_file.h"
#include "tests/demo/demo_fixture.h"
#include "tests/endpoint/scripted_server.h"
#include "tests/ui/signing_key.h"
#include "tests/ui/window_driver.h"
#include "ui/keys/key_changes_view.h"

#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QInputDialog>
#include <QListWidget>
#include <QMessageBox>
#include <QPointer>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using tests::ScriptedServer;
using tests::signingKey;
using tests::WindowDriver;
using ui::KeyChangesView;

namespace {

constexpr int patience = 120'000;

const QByteArray otherKey =
    R"({"kty":"EC","crv":"P-256","kid":"new","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",)"
    R"("y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM"})";

/// An endpoint whose keys can be exchanged.
class RotatingEndpoint
{
public:
    RotatingEndpoint()
        : m_server([this](QTcpSocket &socket, const QByteArray &) {
            socket.write(
                ScriptedServer::http("200 OK", "{\"keys\":[" + m_key + "]}", "Content-Type: application/json\r\n"));
            socket.disconnectFromHost();
        })
    {
    }

    void publish(const QByteArray &key) { m_key = key; }
    QString url() const { return m_server.url(u"/jwks.json"_s); }

private:
    QByteArray m_key;
    ScriptedServer m_server;
};

} // namespace

/// What the window keeps between one start and the next, used as a person uses it.
class TestKeptThings final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void rotatedKeyIsKnownAfterARestart();
    void earlierSetCanJudgeTheToken();
    void earlierSetIsThereWithoutItsEndpoint();
    void historyCanBeCleared();
    void demoKeysAreNotKept();
    void expectationsAreSavedUnderAName();
    void endpointsAreManaged();
    void starSavesAndForgets();
    void typedEndpointIsNotLost();
    void endpointIsDeletedOnRequest();
    void endpointsAreHandedOn();
    void lastEndpointComesBack();
    void unusableDatabaseIsReported();
    void noSecretReachesTheFolder();

private:
    void restart();
    void fetch(const QString &url);
    void openTab(const QString &title);
    QString choiceText(const QString &name) const { return m_window->named<QComboBox>(name)->currentText(); }
    QStringList offeredEndpoints() const;
    template <typename Dialog>
    Dialog *dialog() const
    {
        return m_window->window().findChild<Dialog *>();
    }
    void click(const QString &button);
    void openEndpoints(const QStringList &names);
    /// Presses that button of the question that is asked.
    void answer(const QString &button);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowDriver> m_window;
};

void TestKeptThings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    restart();
}

void TestKeptThings::cleanup()
{
    m_window.reset();
}

void TestKeptThings::restart()
{
    m_window.reset();
    m_window = std::make_unique<WindowDriver>(m_folder->filePath(u"tokenscope.sqlite"_s));
    QVERIFY(m_window->isActive());
}

void TestKeptThings::fetch(const QString &url)
{
    m_window->write(u"Endpoint URL"_s, url);
    m_window->press(Qt::Key_Return);
    QTRY_VERIFY(m_window->isIdle());
    m_window->confirmToken();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle() && m_window->keyCount() > 0, patience);
}

void TestKeptThings::openTab(const QString &title)
{
    m_window->leaveStart();
    auto *tabs = m_window->named<QTabWidget>(u"Key details"_s);
    QVERIFY(tabs);
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->tabText(i) == title)
            tabs->setCurrentIndex(i);
    }
    QCOMPARE(tabs->tabText(tabs->currentIndex()), title);
}

QStringList TestKeptThings::offeredEndpoints() const
{
    const auto *box = m_window->named<QComboBox>(u"Endpoint"_s);
    QStringList names;
    for (int i = 0; i < box->count(); ++i)
        names.append(box->itemText(i));
    return names;
}

void TestKeptThings::click(const QString &button)
{
    auto *found = m_window->named<QPushButton>(button);
    QVERIFY2(found && found->isEnabled(), qPrintable(button));
    QTest::mouseClick(found, Qt::LeftButton);
}

void TestKeptThings::openEndpoints(const QStringList &names)
{
    storage::Storage storage(m_folder->filePath(u"tokenscope.sqlite"_s));
    for (const QString &name : names)
        storage.addEndpoint({name, endpoint::Kind::JwksUrl, QUrl(u"https://%1.test/jwks"_s.arg(name.toLower()))});
    QSignalSpy changed(&storage, &storage::Storage::endpointsChanged);
    QTRY_COMPARE(changed.size(), names.size());
    m_window->choose(u"Endpoints…"_s);
    QTRY_VERIFY(m_window->named<QListWidget>(u"Saved endpoints"_s));
    const auto *list = m_window->named<QListWidget>(u"Saved endpoints"_s);
    QTRY_COMPARE(list->count(), names.size());
    list->window()->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), list->window());
}

void TestKeptThings::answer(const QString &button)
{
    QTRY_VERIFY(dialog<QMessageBox>());
    QPointer<QMessageBox> box = dialog<QMessageBox>();
    QWidget *asker = box->parentWidget()->window();
    QVERIFY(box->defaultButton() && box->defaultButton()->text().remove(u'&') == u"No"_s);
    for (QAbstractButton *each : box->buttons()) {
        if (each->text().remove(u'&') == button)
            QTest::mouseClick(each, Qt::LeftButton);
    }
    QTRY_VERIFY2(!box, qPrintable(button));
    asker->activateWindow(); // a window manager would
    QTRY_COMPARE(QApplication::activeWindow(), asker);
}

void TestKeptThings::rotatedKeyIsKnownAfterARestart()
{
    RotatingEndpoint endpoint;
    endpoint.publish(signingKey);
    fetch(endpoint.url());
    restart();
    endpoint.publish(otherKey);
    fetch(endpoint.url());
    m_window->paste(tests::signedToken());
    QTRY_VERIFY(m_window->inspection() && m_window->inspection()->find(inspect::Code::KidRotatedOut));
}

void TestKeptThings::earlierSetCanJudgeTheToken()
{
    RotatingEndpoint endpoint;
    endpoint.publish(signingKey);
    fetch(endpoint.url());
    openTab(u"Changes"_s);
    auto *fetches = m_window->named<QListWidget>(u"Fetches"_s);
    QTRY_COMPARE(fetches->count(), 1);
    QVERIFY(!m_window->named<QPushButton>(u"Judge the token by this set"_s)->isEnabled()); // it does already

    endpoint.publish(otherKey);
    fetch(endpoint.url());
    QTRY_COMPARE(fetches->count(), 2);
    const QTabBar *pages = m_window->named<QTabWidget>(u"Key details"_s)->tabBar();
    const auto *earlier = qobject_cast<const QLabel *>(pages->tabButton(pages->count() - 1, QTabBar::RightSide));
    QVERIFY(earlier);
    QCOMPARE(earlier->text(), u"1"_s);
    m_window->paste(tests::signedToken());
    QTRY_VERIFY(m_window->inspection() && m_window->inspection()->find(inspect::Code::KidRotatedOut));
    fetches->setFocus();
    m_window->press(Qt::Key_Down);
    const auto *changes = m_window->named<KeyChangesView>(u"Changes since then"_s);
    QTRY_COMPARE(changes->count(), 2);
    QCOMPARE(changes->item(0)->text(), u"+  “new” (EC P-256)"_s);
    QCOMPARE(changes->item(1)->text(), u"−  “old” (OKP Ed25519)"_s);
    QCOMPARE(changes->text(), u"New: “new” (EC P-256).\nRemoved: “old” (OKP Ed25519)."_s);
    QVERIFY(!m_window->named(u"Earlier keys in use"_s));

    click(u"Judge the token by this set"_s);
    QVERIFY(m_window->named(u"Earlier keys in use"_s));
    QTRY_VERIFY2(m_window->verdict().startsWith(u"Accepted by an earlier key set: "_s),
                 qPrintable(m_window->verdict()));
    QCOMPARE(m_window->named<QTableView>(u"Keys"_s)->model()->index(0, 1).data().toString(), u"old"_s);

    click(u"Back to the current keys"_s);
    QVERIFY(!m_window->named(u"Earlier keys in use"_s));
    QTRY_VERIFY(m_window->verdict().startsWith(u"Rejected: "_s));
    QVERIFY(m_window->inspection()->find(inspect::Code::KidRotatedOut));
}

void TestKeptThings::earlierSetIsThereWithoutItsEndpoint()
{
    auto endpoint = std::make_unique<RotatingEndpoint>();
    endpoint->publish(signingKey);
    fetch(endpoint->url());
    endpoint.reset();
    restart();
    openTab(u"Changes"_s);
    QTRY_COMPARE(m_window->named<QListWidget>(u"Fetches"_s)->count(), 1);
    m_window->press(Qt::Key_F5);
    QTRY_VERIFY(m_window->isIdle());
    QCOMPARE(m_window->keyCount(), 0);
    QCOMPARE(m_window->named<QListWidget>(u"Fetches"_s)->count(), 1);

    m_window->paste(tests::signedToken());
    QTRY_VERIFY(m_window->verdict().startsWith(u"Not verified"_s));
    QVERIFY(!m_window->inspection()->find(inspect::Code::KidRotatedOut)); // nobody knows what is published now
    click(u"Judge the token by this set"_s);
    QTRY_VERIFY2(m_window->verdict().startsWith(u"Accepted by an earlier key set: "_s),
                 qPrintable(m_window->verdict()));
    click(u"Back to the current keys"_s);
    QTRY_VERIFY(m_window->verdict().startsWith(u"Not verified"_s));
    QCOMPARE(m_window->keyCount(), 0);
}

void TestKeptThings::historyCanBeCleared()
{
    RotatingEndpoint endpoint;
    endpoint.publish(signingKey);
    fetch(endpoint.url());
    endpoint.publish(otherKey);
    fetch(endpoint.url());
    openTab(u"Changes"_s);
    const auto *fetches = m_window->named<QListWidget>(u"Fetches"_s);
    QTRY_COMPARE(fetches->count(), 2);
    m_window->named<QPushButton>(u"Clear history"_s)->setFocus();
    m_window->press(Qt::Key_Space);
    QTRY_VERIFY(dialog<QMessageBox>());
    for (QAbstractButton *button : dialog<QMessageBox>()->buttons()) {
        if (button->text() == u"Clear"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(fetches->count(), 0);
    restart();
    fetch(endpoint.url());
    openTab(u"Changes"_s);
    QTRY_COMPARE(m_window->named<QListWidget>(u"Fetches"_s)->count(), 1);
}

void TestKeptThings::demoKeysAreNotKept()
{
    QSignalSpy shown(&m_window->window(), &ui::MainWindow::demoShown);
    m_window->window().showDemo();
    QVERIFY(shown.wait(patience));
    openTab(u"Changes"_s);
    QTRY_COMPARE(m_window->named<QListWidget>(u"Fetches"_s)->count(), 1);
    m_window.reset();
    const auto database = storage::Database::open(m_folder->filePath(u"tokenscope.sqlite"_s));
    QVERIFY(database);
    QCOMPARE((*database)->rows(u"SELECT count(*) FROM key_set"_s).value()[0][0].toInt(), 0);
    QCOMPARE((*database)->rows(u"SELECT count(*) FROM workspace"_s).value()[0][0].toInt(), 0);
}

void TestKeptThings::expectationsAreSavedUnderAName()
{
    m_window->openExpectations();
    m_window->write(u"Expected issuer"_s, u"https://issuer.example"_s);
    m_window->write(u"Expected audience"_s, u"one, two"_s);
    m_window->named<QPushButton>(u"Save expectations as"_s)->setFocus();
    m_window->press(Qt::Key_Space);
    QTRY_VERIFY(dialog<QInputDialog>());
    dialog<QInputDialog>()->setTextValue(u"My service"_s);
    dialog<QInputDialog>()->accept();
    QTRY_COMPARE(choiceText(u"Saved expectations"_s), u"My service"_s);
    m_window->window().activateWindow();
    QVERIFY(m_window->isActive());
    m_window->write(u"Expected audience"_s, {});
    QCOMPARE(choiceText(u"Saved expectations"_s), QString()); // these are others

    restart();
    m_window->openExpectations();
    auto *choice = m_window->named<QComboBox>(u"Saved expectations"_s);
    QTRY_COMPARE(choice->count(), 1);
    choice->setFocus();
    m_window->press(Qt::Key_Down);
    QCOMPARE(m_window->named<QLineEdit>(u"Expected issuer"_s)->text(), u"https://issuer.example"_s);
    QCOMPARE(m_window->named<QLineEdit>(u"Expected audience"_s)->text(), u"one, two"_s);
    m_window->named<QPushButton>(u"Delete saved expectations"_s)->setFocus();
    m_window->press(Qt::Key_Space);
    QTRY_COMPARE(choice->count(), 0);
    QCOMPARE(m_window->named<QLineEdit>(u"Expected issuer"_s)->text(), u"https://issuer.example"_s);
}

void TestKeptThings::endpointsAreManaged()
{
    auto *box = m_window->named<QComboBox>(u"Endpoint"_s);
    const QString before = box->currentText();
    box->setCurrentIndex(box->count() - 1);
    emit box->activated(box->count() - 1);
    QCOMPARE(box->currentText(), before);
    QTRY_VERIFY(m_window->named<QListWidget>(u"Saved endpoints"_s));
    const auto *list = m_window->named<QListWidget>(u"Saved endpoints"_s);
    list->window()->activateWindow(); // a window manager would
    QTRY_COMPARE(QApplication::activeWindow(), list->window());
    const auto *message = m_window->named<QLabel>(u"message"_s);

    m_window->write(u"Name"_s, u"Staging"_s);
    m_window->write(u"URL"_s, u"https://staging.test/jwks?access_token=abc"_s);
    m_window->press(Qt::Key_Return);
    QTRY_VERIFY2(message->text().contains(u"secret"_s), qPrintable(message->text()));
    QCOMPARE(m_window->named<QLineEdit>(u"Name"_s)->text(), u"Staging"_s); // to be mended
    m_window->write(u"URL"_s, u"https://staging.test/jwks"_s);
    m_window->press(Qt::Key_Return);
    QTRY_COMPARE(list->count(), 1);
    QCOMPARE(choiceText(u"Kind"_s), u"JWKS URL"_s); // as the path tells
    QCOMPARE(message->text(), QString());
    QTRY_VERIFY(offeredEndpoints().contains(u"Staging"_s));

    click(u"Duplicate endpoint"_s);
    QTRY_COMPARE(list->count(), 2);
    QCOMPARE(list->currentItem()->text(), u"Staging (2)"_s);
    m_window->write(u"Name"_s, u"Production"_s);
    click(u"Save endpoint"_s);
    QTRY_COMPARE(list->item(1)->text(), u"Production"_s);
    click(u"Move endpoint up"_s);
    QTRY_COMPARE(list->item(0)->text(), u"Production"_s);
    QTRY_VERIFY(offeredEndpoints().indexOf(u"Production"_s) < offeredEndpoints().indexOf(u"Staging"_s));
    m_window->write(u"Name"_s, u"Demo endpoint"_s);
    click(u"Save endpoint"_s);
    QVERIFY(message->text().contains(u"another one"_s));
    click(u"Delete endpoint"_s);
    answer(u"Delete"_s);
    QTRY_COMPARE(list->count(), 1);
    QTRY_VERIFY(!offeredEndpoints().contains(u"Production"_s));

    restart();
    QTRY_VERIFY(offeredEndpoints().contains(u"Staging"_s));
    box = m_window->named<QComboBox>(u"Endpoint"_s);
    box->setCurrentText(u"Staging"_s);
    box->setCurrentIndex(box->findText(u"Staging"_s));
    emit box->activated(box->currentIndex());
    QCOMPARE(m_window->named<QLineEdit>(u"Endpoint URL"_s)->text(), u"https://staging.test/jwks"_s);
}

void TestKeptThings::starSavesAndForgets()
{
    const auto star = [this](const QString &name) { return m_window->named<QToolButton>(name); };
    m_window->write(u"Endpoint URL"_s, u"https://login.test/keys.json"_s);
    QTRY_VERIFY(star(u"Save this endpoint"_s));
    star(u"Save this endpoint"_s)->click();
    QTRY_VERIFY(star(u"Rename or forget this endpoint"_s));
    QCOMPARE(choiceText(u"Endpoint"_s), u"login.test"_s);

    restart();
    QTRY_VERIFY(offeredEndpoints().contains(u"login.test"_s));
    auto *choice = m_window->named<QComboBox>(u"Endpoint"_s);
    choice->setCurrentIndex(choice->findText(u"login.test"_s));
    emit choice->activated(choice->currentIndex());
    star(u"Rename or forget this endpoint"_s)->click();
    m_window->choose(u"Forget"_s);
    QTRY_VERIFY(!offeredEndpoints().contains(u"login.test"_s));
    QCOMPARE(m_window->named<QLineEdit>(u"Endpoint URL"_s)->text(), u"https://login.test/keys.json"_s);
    QVERIFY(star(u"Save this endpoint"_s));
}

void TestKeptThings::typedEndpointIsNotLost()
{
    openEndpoints({u"One"_s, u"Two"_s});
    auto *list = m_window->named<QListWidget>(u"Saved endpoints"_s);
    const auto *name = m_window->named<QLineEdit>(u"Name"_s);
    QVERIFY(m_window->named<QPushButton>(u"Add endpoint"_s));
    list->setCurrentRow(0);
    QTRY_COMPARE(name->text(), u"One"_s);
    QVERIFY(m_window->named<QPushButton>(u"Save endpoint"_s));

    m_window->write(u"Name"_s, u"First"_s);
    list->setCurrentRow(1);
    QTRY_COMPARE(list->item(0)->text(), u"First"_s);
    QCOMPARE(name->text(), u"Two"_s);
    QCOMPARE(list->currentRow(), 1);

    m_window->write(u"URL"_s, u"javascript:alert(1)"_s); // cannot be saved
    list->setCurrentRow(0);
    QTRY_COMPARE(list->currentRow(), 1);
    answer(u"No"_s);
    QCOMPARE(m_window->named<QLineEdit>(u"URL"_s)->text(), u"javascript:alert(1)"_s);
    list->setCurrentRow(0);
    answer(u"Discard"_s);
    QCOMPARE(name->text(), u"First"_s);
    QCOMPARE(list->currentRow(), 0);

    m_window->write(u"Name"_s, u"Third"_s);
    click(u"Duplicate endpoint"_s);
    QTRY_COMPARE(name->text(), u"Third (2)"_s);
    m_window->write(u"Name"_s, u"Fourth"_s);
    click(u"Close"_s);
    QTRY_VERIFY(offeredEndpoints().contains(u"Fourth"_s));
    QVERIFY(offeredEndpoints().contains(u"Third"_s));
}

void TestKeptThings::endpointIsDeletedOnRequest()
{
    openEndpoints({u"One"_s, u"Two"_s});
    auto *list = m_window->named<QListWidget>(u"Saved endpoints"_s);
    list->setCurrentRow(0);
    QTRY_COMPARE(m_window->named<QLineEdit>(u"Name"_s)->text(), u"One"_s);
    click(u"Delete endpoint"_s);
    answer(u"No"_s);
    click(u"Move endpoint down"_s); // an answer that comes after a deletion would have
    QTRY_COMPARE(list->item(1)->text(), u"One"_s);
    click(u"Delete endpoint"_s);
    answer(u"Delete"_s);
    QTRY_COMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), u"Two"_s);
}

void TestKeptThings::endpointsAreHandedOn()
{
    const QString file = m_folder->filePath(u"list.json"_s);
    const QByteArray theirs =
        R"({"tokenscope_endpoints":1,"endpoints":[{"name":"Theirs","kind":"oidc","url":"https:\/\/op.test"}]})";
    QVERIFY(storage::writeWholeFile(file, theirs));
    m_window->choose(u"Endpoints…"_s);
    const auto chooseFile = [this](const QString &path) {
        QTRY_VERIFY(dialog<QFileDialog>());
        emit dialog<QFileDialog>() -> fileSelected(path);
        dialog<QFileDialog>()->reject();
        QTRY_VERIFY(!dialog<QFileDialog>());
    };
    click(u"Import endpoints"_s);
    chooseFile(file);
    QTRY_VERIFY(offeredEndpoints().contains(u"Theirs"_s));
    const auto *message = m_window->named<QLabel>(u"message"_s);
    QCOMPARE(message->text(), u"1 endpoint came in."_s);
    click(u"Import endpoints"_s);
    chooseFile(file);
    QTRY_COMPARE(message->text(), u"No new endpoint came in. 1 was there already."_s);
    QVERIFY(storage::writeWholeFile(file, QByteArray(theirs).replace("op.test", "other.test")));
    click(u"Import endpoints"_s);
    chooseFile(file);
    QTRY_COMPARE(message->text(), u"1 endpoint came in. The name of 1 was taken: it got a number."_s);
    const QString copy = m_folder->filePath(u"copy.json"_s);
    click(u"Export endpoints"_s);
    chooseFile(copy);
    QTRY_COMPARE(m_window->named<QLabel>(u"message"_s)->text(), u"The endpoints were exported."_s);
    const auto exported = storage::readWholeFile(copy, 10'000);
    QVERIFY(exported && exported->contains("op.test"));

    QVERIFY(storage::writeWholeFile(file, "{}"));
    click(u"Import endpoints"_s);
    chooseFile(file);
    QTRY_VERIFY(m_window->named<QLabel>(u"message"_s)->text().startsWith(u"The file is not a list of endpoints"_s));
}

void TestKeptThings::lastEndpointComesBack()
{
    RotatingEndpoint endpoint;
    endpoint.publish(signingKey);
    fetch(endpoint.url());
    restart();
    QTRY_COMPARE(m_window->named<QLineEdit>(u"Endpoint URL"_s)->text(), endpoint.url());
    QCOMPARE(choiceText(u"Endpoint"_s), u"JWKS URL"_s);
}

void TestKeptThings::unusableDatabaseIsReported()
{
    m_window = std::make_unique<WindowDriver>(u"/dev/null/tokenscope.sqlite"_s);
    QVERIFY(m_window->isActive());
    const auto *line = m_window->window().statusBar();
    QTRY_VERIFY2(line->currentMessage().startsWith(u"Nothing is kept after you quit"_s),
                 qPrintable(line->currentMessage()));
    RotatingEndpoint endpoint;
    endpoint.publish(signingKey);
    fetch(endpoint.url());
    endpoint.publish(otherKey);
    fetch(endpoint.url());
    openTab(u"Changes"_s);
    QTRY_COMPARE(m_window->named<QListWidget>(u"Fetches"_s)->count(), 2); // in memory
}

void TestKeptThings::noSecretReachesTheFolder()
{
    const QByteArray secret = tests::privatePart;
    const QByteArray bearer = "pts_bearer_token_of_the_request";
    RotatingEndpoint endpoint;
    endpoint.publish(signingKey.chopped(1) + R"(,"d":")" + secret + R"("},{"kty":"oct","kid":"s","k":")" + secret +
                     R"("})");
    m_window->write(u"API token"_s, QString::fromLatin1(bearer));
    fetch(endpoint.url());
    const QString token = tests::signedToken();
    m_window->paste(token);
    QTRY_VERIFY(m_window->verdict().startsWith(u"Accepted: "_s));
    m_window.reset();
    for (const QFileInfo &file : QDir(m_folder->path()).entryInfoList(QDir::Files | QDir::Hidden)) {
        const QByteArray bytes = storage::readWholeFile(file.filePath(), 100'000'000).value();
        QVERIFY(bytes.contains("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"));
        for (const QByteArray &hidden : {secret, bearer, token.toLatin1()})
            QVERIFY2(!bytes.contains(hidden), qPrintable(file.fileName()));
    }
}

QTEST_MAIN(TestKeptThings)
#include "tst_kept_things.moc"
