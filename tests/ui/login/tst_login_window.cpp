// SPDX-License-Identifier: Apache-2.0
#include "tests/login/recorded_flow.h"
#include "tests/ui/text_faults.h"
#include "tests/ui/window_driver.h"
#include "ui/login/login_reading.h"
#include "ui/login/login_verdict.h"
#include "ui/login/login_window.h"
#include "ui/login/step_details.h"
#include "ui/login/steps_model.h"
#include "ui/login/steps_view.h"
#include "ui/look/appearance.h"
#include "ui/look/choice_box.h"
#include "ui/look/value_form.h"
#include "ui/look/widgets.h"
#include "ui/table/table_window.h"
#include "ui/token/verdict/paragraph.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using ui::LoginReading;
using ui::LoginWindow;
using State = ui::LoginReading::State;

namespace {

constexpr int patience = 60'000;

QByteArray bytesOf(const tests::Flow &flow)
{
    return QByteArray::fromStdString(flow.har());
}

/// The app compares with the state of another tab.
tests::Flow brokenFlow()
{
    tests::Flow flow;
    flow.respond("state", "state-of-another-tab");
    return flow;
}

} // namespace

/// A recording of a login in the window of its own: what breaks first, the steps, their tokens, and what is handed on.
class TestLoginWindow final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void namesTheFirstBrokenLink();
    void saysThatAllHolds();
    void stepsAreThoseOfTheReport();
    void troubleIsUnfoldedAndChosen();
    void keysGoFromTroubleToTrouble();
    void detailsTellOfALink();
    void detailsHideSecrets();
    void otherStepIsShown();
    void tokensGoToTheMainWindow_data();
    void tokensGoToTheMainWindow();
    void severalLoginsCanBeChosen();
    void faultsAreSaid_data();
    void faultsAreSaid();
    void cancels();
    void closesWhileItReads();
    void savesWithoutSecrets();
    void savingThatFailsIsSaid();
    void dropsOpen();
    void dropOnTheMainWindowOpensIt();
    void tableOpensFromHere();
    void zoneRewords();
    void everythingHasAName();
    void statesArePaintedWhole_data();
    void statesArePaintedWhole();

private:
    QByteArray write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the file cannot be written");
        return QFile::encodeName(file.fileName());
    }
    template <typename Widget>
    Widget *child(const QString &name = {}) const
    {
        for (auto *each : m_window->findChildren<Widget *>()) {
            if (name.isEmpty() || each->objectName() == name || each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *each : m_window->findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    QString verdict() const { return child<ui::LoginVerdict>()->headline(); }
    QString headline() const { return child<ui::PlainLabel>(u"stepHeadline"_s)->text(); }
    ui::StepsModel *steps() const { return m_window->findChild<ui::StepsModel *>(); }
    ui::StepsView *view() const { return child<ui::StepsView>(); }
    void open(const QByteArray &file) const
    {
        m_window->openRecording(file);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->reading().state(), State::Done, patience);
    }
    /// The step of that kind; the first of several.
    QModelIndex step(const QString &kind) const
    {
        for (int row = 0; row < steps()->rowCount(); ++row) {
            if (steps()->index(row, 0).data().toString() == kind)
                return steps()->index(row, 0);
        }
        return {};
    }
    QStringList shownValues() const
    {
        QStringList values;
        for (const auto *each : child<ui::StepDetails>()->findChildren<ui::ValueField *>()) {
            if (each->isVisible())
                values << each->accessibleName() + u": "_s + each->value();
        }
        return values;
    }

    QTemporaryDir m_folder{QDir::tempPath() + u"/given-to-the-program-XXXXXX"_s};
    QByteArray m_whole;
    QByteArray m_broken;
    std::unique_ptr<LoginWindow> m_window;
};

void TestLoginWindow::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_whole = write(u"whole.har"_s, bytesOf(tests::Flow()));
    m_broken = write(u"broken.har"_s, bytesOf(brokenFlow()));
}

void TestLoginWindow::init()
{
    m_window = std::make_unique<LoginWindow>();
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestLoginWindow::cleanup()
{
    m_window.reset();
    explain::showTimesIn(explain::TimeZone::Utc);
    ui::setTheme(ui::Theme::System);
    qApp->setStyleSheet({});
}

void TestLoginWindow::namesTheFirstBrokenLink()
{
    QVERIFY(verdict().startsWith(u"No recording is open"_s));
    open(m_broken);
    QCOMPARE(verdict(), u"The first broken link: The state that came back is not the one that was sent."_s);
    QVERIFY(child<ui::LoginVerdict>()->words().contains(u"Entry 5, 13:00:11 UTC"_s));
    const QString todo = child<ui::LoginVerdict>()->nextStep();
    QVERIFY2(todo.startsWith(u"The app: "_s), qPrintable(todo));
    const QString said = child<ui::LoginVerdict>()->accessibleDescription();
    QVERIFY2(said.startsWith(verdict()) && said.contains(todo), qPrintable(said));
    view()->setCurrentIndex(steps()->index(0, 0));
    button(u"Show the step"_s)->click();
    QVERIFY(steps()->linkAt(view()->currentIndex()));
    QVERIFY(steps()->linkAt(view()->currentIndex())->fault == login::Fault::StateDiffers);
}

void TestLoginWindow::saysThatAllHolds()
{
    open(m_whole);
    QCOMPARE(verdict(), u"Every link of this login that the recording shows holds."_s);
    QVERIFY(!button(u"Show the step"_s)->isVisible());
    QVERIFY(child<ui::LoginVerdict>()->nextStep().isEmpty());
}

void TestLoginWindow::stepsAreThoseOfTheReport()
{
    const QAbstractItemModelTester tester(steps());
    open(m_broken);
    const login::Report &report = *m_window->reading().report();
    const auto &exchanges = report.recording.logins[0].exchanges;
    QCOMPARE(steps()->rowCount(), int(exchanges.size()));
    std::size_t links = 0;
    for (int row = 0; row < steps()->rowCount(); ++row) {
        const QModelIndex index = steps()->index(row, 0);
        QCOMPARE(steps()->exchangeAt(index), std::optional(exchanges[std::size_t(row)]));
        for (int link = 0; link < steps()->rowCount(index); ++link, ++links)
            QCOMPARE(steps()->linkAt(steps()->index(link, 0, index))->exchange, exchanges[std::size_t(row)]);
    }
    QCOMPARE(links, report.logins[0].links.size());
    const QModelIndex request = step(u"Login request"_s);
    QCOMPARE(request.siblingAtColumn(ui::StepsModel::TimeColumn).data().toString(), u"13:00:02"_s);
    QCOMPARE(request.siblingAtColumn(ui::StepsModel::PartiesColumn).data().toString(),
             u"Browser → identity provider"_s);
    const QString states =
        step(u"Response to the app"_s).siblingAtColumn(ui::StepsModel::StateColumn).data().toString();
    QVERIFY2(states.startsWith(u"1 broken, "_s), qPrintable(states));
}

void TestLoginWindow::troubleIsUnfoldedAndChosen()
{
    open(m_broken);
    QVERIFY(view()->isExpanded(step(u"Response to the app"_s)));
    QVERIFY(!view()->isExpanded(step(u"Login request"_s)));
    QVERIFY(headline().startsWith(u"State: "_s));
    open(m_whole);
    QCOMPARE(headline(), steps()->index(0, 0).data().toString());
}

void TestLoginWindow::keysGoFromTroubleToTrouble()
{
    tests::Flow flow = brokenFlow();
    flow.at("api").status = 401;
    open(write(u"two.har"_s, bytesOf(flow)));
    const QModelIndex first = view()->currentIndex();
    view()->setFocus();
    QList<QPersistentModelIndex> seen;
    do {
        seen << view()->currentIndex();
        QTest::keyClick(view(), Qt::Key_F8);
    } while (view()->currentIndex() != first && seen.size() < 100);
    std::size_t troubles = 0;
    for (const login::Link &link : m_window->reading().report()->logins[0].links)
        troubles += link.state == login::LinkState::Broken || link.state == login::LinkState::Warning ? 1 : 0;
    QVERIFY(troubles > 1);
    QCOMPARE(std::size_t(seen.size()), troubles);
    QTest::keyClick(view(), Qt::Key_Left); // from a link to its step
    QVERIFY(!steps()->linkAt(view()->currentIndex()));
}

void TestLoginWindow::detailsTellOfALink()
{
    open(m_broken);
    const QString words = child<ui::Paragraph>(u"What was found"_s)->toPlainText();
    QVERIFY2(words.contains(u"Found: "_s) && words.contains(u"The app: "_s), qPrintable(words));
    const QStringList values = shownValues();
    QVERIFY2(values.contains(u"Entry: 5"_s) && values.contains(u"Address: https://app.example/cb"_s),
             qPrintable(values.join(u'\n')));
}

void TestLoginWindow::detailsHideSecrets()
{
    open(m_whole);
    view()->setCurrentIndex(step(u"Token request"_s));
    const QStringList values = shownValues();
    QVERIFY2(values.contains(u"grant_type: authorization_code"_s), qPrintable(values.join(u'\n')));
    const auto &exchange =
        m_window->reading().report()->recording.exchanges[*steps()->exchangeAt(view()->currentIndex())];
    for (const std::string_view secret : {"code", "code_verifier"}) {
        const QString value = QString::fromStdString(textOf(exchange.sent, secret));
        QVERIFY(!value.isEmpty());
        QVERIFY2(!values.join(u'\n').contains(value), secret.data());
        QVERIFY(values.contains(u"%1: hidden, %2 characters"_s.arg(QLatin1StringView(secret)).arg(value.size())));
    }
    QVERIFY(!values.join(u'\n').contains(QString::fromStdString(exchange.answered("access_token"))));
}

void TestLoginWindow::otherStepIsShown()
{
    open(m_broken);
    auto *other = child<QPushButton>(u"otherStep"_s);
    QVERIFY(other->isVisible());
    QCOMPARE(other->text(), u"Checked against: Login request"_s);
    other->click();
    QCOMPARE(view()->currentIndex(), step(u"Login request"_s));
    QCOMPARE(headline(), u"Login request"_s);
}

void TestLoginWindow::tokensGoToTheMainWindow_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("member");
    QTest::newRow("ID token") << u"Token request"_s << u"Inspect: ID token"_s << u"id_token"_s;
    QTest::newRow("access token") << u"Token request"_s << u"Inspect: Access token"_s << u"access_token"_s;
    QTest::newRow("what a call shows") << u"API call"_s << u"Inspect: Access token"_s << QString();
}

void TestLoginWindow::tokensGoToTheMainWindow()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, name);
    QFETCH(const QString, member);
    open(m_whole);
    view()->setCurrentIndex(step(kind));
    QPushButton *inspect = nullptr;
    for (auto *each : child<ui::StepDetails>()->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->accessibleName() == name)
            inspect = each;
    }
    QVERIFY(inspect);
    QSignalSpy wanted(m_window.get(), &LoginWindow::inspectWanted);
    inspect->click();
    QCOMPARE(wanted.size(), 1);
    const auto &recording = m_window->reading().report()->recording;
    const auto &token = recording.exchanges[*steps()->exchangeAt(step(u"Token request"_s))];
    QCOMPARE(wanted[0][0].toString().toStdString(),
             token.answered(member.isEmpty() ? "access_token" : member.toStdString()));
}

void TestLoginWindow::severalLoginsCanBeChosen()
{
    tests::Flow flow;
    tests::Step second = flow.at("authorize");
    tests::set(second.query, "state", "second-state");
    tests::set(second.query, "client_id", "another-app");
    second.second = 400;
    second.name = "second";
    second.location.clear();
    second.status = 400;
    second.page = "<p>invalid_request</p>";
    flow.insert("logout", second);
    open(write(u"twice.har"_s, bytesOf(flow)));
    auto *logins = child<ui::ChoiceBox>(u"Login"_s);
    QVERIFY(logins->isVisible());
    QCOMPARE(logins->count(), 2);
    QCOMPARE(logins->currentIndex(), 1); // the one that breaks
    QVERIFY(verdict().startsWith(u"The first broken link: "_s));
    logins->setCurrentIndex(0);
    emit logins->activated(0);
    QCOMPARE(verdict(), u"Every link of this login that the recording shows holds."_s);
    QVERIFY(steps()->rowCount() > 5);
}

void TestLoginWindow::faultsAreSaid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("words");
    const QString unread = u"The recording could not be read"_s;
    QTest::newRow("no JSON") << "<html>"_ba << unread << u"is not a HAR file"_s;
    QTest::newRow("no HAR") << R"({"log": 1})"_ba << unread << u"log.entries is missing"_s;
    QTest::newRow("no entry") << R"({"log": {"entries": []}})"_ba << unread << u"has no requests in it"_s;
    QTest::newRow("no login")
        << R"({"log": {"entries": [{"request": {"method": "GET", "url": "https://a.example/"}}]}})"_ba
        << u"There is no OAuth or OpenID login in this recording."_s << u"Record the whole login"_s;
}

void TestLoginWindow::faultsAreSaid()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, headline);
    QFETCH(const QString, words);
    m_window->openRecording(write(u"faulty.har"_s, text));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->reading().state() != State::Reading, patience);
    QCOMPARE(verdict(), headline);
    QVERIFY(child<ui::LoginVerdict>()->words().contains(words));
    QVERIFY(!view()->isVisible());
    QVERIFY(button(u"Open a recording…"_s)->isVisible());
    open(m_broken); // and it goes on from there
    QVERIFY(view()->isVisible());
}

/// It has not come to an end yet: its answer is handed on by way of the event loop.
void TestLoginWindow::cancels()
{
    m_window->openRecording(m_broken);
    QCOMPARE(m_window->reading().state(), State::Reading);
    QVERIFY(verdict().startsWith(u"Reading broken.har"_s));
    QVERIFY(!view()->isVisible());
    button(u"Cancel"_s)->click();
    QCOMPARE(m_window->reading().state(), State::Empty);
    open(m_whole);
    QVERIFY(verdict().startsWith(u"Every link"_s));
}

void TestLoginWindow::closesWhileItReads()
{
    m_window->openRecording(m_broken);
    m_window.reset();
    init();
    open(m_broken);
}

void TestLoginWindow::savesWithoutSecrets()
{
    open(m_whole);
    button(u"Save sanitized recording…"_s)->click();
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QTemporaryDir folder(QDir::tempPath() + u"/given-to-the-program-XXXXXX"_s);
    const QString path = folder.filePath(u"clean.har"_s);
    emit dialog->fileSelected(path);
    dialog->reject();
    QFile file(path);
    QTRY_VERIFY_WITH_TIMEOUT(file.exists(), patience);
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray clean = file.readAll();
    QVERIFY(clean.contains("REMOVED-code-1"));
    const auto &recording = m_window->reading().report()->recording;
    const auto &exchange = recording.exchanges[*steps()->exchangeAt(step(u"Token request"_s))];
    for (const std::string &secret : {textOf(exchange.sent, "code"), textOf(exchange.sent, "code_verifier"),
                                      exchange.answered("access_token"), exchange.answered("refresh_token")})
        QVERIFY(!secret.empty() && !clean.contains(secret.c_str()));
    open(QFile::encodeName(path)); // and it is still explained
    QVERIFY(verdict().startsWith(u"Every link"_s));
}

void TestLoginWindow::savingThatFailsIsSaid()
{
    open(m_whole);
    m_window->saveSanitized(m_folder.filePath(u"missing/clean.har"_s));
    const auto box = [this] { return m_window->findChild<QDialog *>(); };
    QTRY_VERIFY_WITH_TIMEOUT(box() && box()->isVisible(), patience);
}

void TestLoginWindow::dropsOpen()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QFile::decodeName(m_broken))});
    QDropEvent event(QPointF(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QObject &receiver = *m_window;
    receiver.event(&event);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->reading().state(), State::Done, patience);
    QCOMPARE(m_window->reading().file(), m_broken);
}

void TestLoginWindow::dropOnTheMainWindowOpensIt()
{
    tests::WindowDriver main;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QFile::decodeName(m_whole))});
    QDropEvent event(QPointF(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QObject &receiver = main.window();
    receiver.event(&event);
    auto *opened = main.window().findChild<LoginWindow *>();
    QVERIFY(opened);
    QTRY_COMPARE_WITH_TIMEOUT(opened->reading().state(), State::Done, patience);
    emit opened->inspectWanted(u"eyJ.a.b"_s);
    QCOMPARE(main.tokenText(), u"eyJ.a.b"_s);
}

void TestLoginWindow::tableOpensFromHere()
{
    open(m_whole);
    QSignalSpy wanted(m_window.get(), &LoginWindow::tableWanted);
    button(u"Table of its tokens"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toByteArray(), m_whole);
}

void TestLoginWindow::zoneRewords()
{
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "Asia/Tokyo");
    tzset();
    const auto restore = qScopeGuard([&before] {
        before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
        tzset();
    });
    open(m_broken);
    explain::showTimesIn(explain::TimeZone::Local);
    m_window->reword();
    QCOMPARE(step(u"Login request"_s).siblingAtColumn(ui::StepsModel::TimeColumn).data().toString(), u"22:00:02"_s);
    QVERIFY(child<ui::LoginVerdict>()->words().contains(u"22:00:11"_s));
}

/// All that takes the focus can be reached by Tab, and says what it is.
void TestLoginWindow::everythingHasAName()
{
    open(m_broken);
    view()->setCurrentIndex(step(u"Token request"_s));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    view()->setFocus();
    QStringList stops;
    QList<const QWidget *> seen;
    do {
        const QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus && focus->isVisible());
        const auto *labelled = qobject_cast<const QAbstractButton *>(focus);
        const QString name = !focus->accessibleName().isEmpty() ? focus->accessibleName()
                             : labelled                         ? labelled->text()
                                                                : QString();
        QVERIFY2(!name.isEmpty(), focus->metaObject()->className());
        stops << name;
        seen << focus;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    } while (QApplication::focusWidget() != view() && stops.size() < 60);
    QVERIFY2(stops.size() < 25, qPrintable(stops.join(u'\n')));
    for (const QString &each : {u"Inspect: ID token"_s, u"Answer"_s})
        QVERIFY2(stops.contains(each), qPrintable(stops.join(u'\n')));
    for (const QWidget *each :
         std::initializer_list<QWidget *>{button(u"Save sanitized recording…"_s), button(u"Show the step"_s)})
        QVERIFY2(seen.contains(each), qPrintable(stops.join(u'\n')));
}

void TestLoginWindow::statesArePaintedWhole_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("isMirrored");
    for (const QString &state : {u"empty"_s, u"broken"_s, u"step"_s, u"whole"_s, u"failed"_s}) {
        const auto row = [&state](const QSize &size, bool isDark, bool isMirrored) {
            QTest::addRow("%s, %d×%d, %s%s", qPrintable(state), size.width(), size.height(), isDark ? "dark" : "light",
                          isMirrored ? ", from right to left" : "")
                << state << size << isDark << isMirrored;
        };
        row({900, 600}, false, false);
        row({1360, 860}, true, false);
        row({1360, 860}, false, true);
    }
}

void TestLoginWindow::statesArePaintedWhole()
{
    QFETCH(const QString, state);
    QFETCH(const QSize, size);
    QFETCH(const bool, isDark);
    QFETCH(const bool, isMirrored);
    ui::setTheme(isDark ? ui::Theme::Dark : ui::Theme::Light);
    m_window->setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_window->resize(size);
    if (state == u"failed"_s) {
        m_window->openRecording(QFile::encodeName(m_folder.filePath(u"missing.har"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(m_window->reading().state(), State::Failed, patience);
    } else if (state != u"empty"_s) {
        open(state == u"whole"_s ? m_whole : m_broken);
    }
    if (state == u"step"_s)
        view()->setCurrentIndex(step(u"Token request"_s));
    QTRY_COMPARE(m_window->size(), size);
    const auto faults = [this] { return tests::textFaults(*m_window); };
    QTRY_VERIFY2(faults().isEmpty(), qPrintable(faults().join(u'\n')));
    QCOMPARE(m_window->size(), size); // nothing has made it larger
    if (const QString folder = qEnvironmentVariable("TOKENSCOPE_PICTURES"); !folder.isEmpty())
        m_window->grab().save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()).remove(u' ') + u".png"_s);
}

QTEST_MAIN(TestLoginWindow)
#include "tst_login_window.moc"
