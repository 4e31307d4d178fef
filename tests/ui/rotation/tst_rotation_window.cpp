// SPDX-License-Identifier: Apache-2.0
#include "tests/inspect/token_workshop.h"
#include "tests/ui/text_faults.h"
#include "tests/ui/window_driver.h"
#include "ui/look/appearance.h"
#include "ui/look/choice_box.h"
#include "ui/look/widgets.h"
#include "ui/rotation/rotation_model.h"
#include "ui/rotation/rotation_reading.h"
#include "ui/rotation/rotation_view.h"
#include "ui/rotation/rotation_window.h"
#include "ui/token/verdict/answer_card.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace std::chrono_literals;
using rotation::Treatment;
using ui::RotationWindow;
using State = ui::RotationReading::State;

namespace {

constexpr int patience = 60'000;
constexpr Moment start{std::chrono::seconds(1795438800)}; // 2026-11-23T13:00:00Z

/// Key b comes at 14:00, and a goes ten minutes later.
constexpr auto hastyWatch = R"({"time":"2026-11-23T13:00:00Z","event":"first","keys":[{"kid":"a","thumbprint":"A"}]}
{"time":"2026-11-23T14:00:00Z","event":"changed","keys":[{"kid":"a","thumbprint":"A"},{"kid":"b","thumbprint":"B"}]}
{"time":"2026-11-23T14:10:00Z","event":"changed","keys":[{"kid":"b","thumbprint":"B"}]}
{"time":"2026-11-24T01:00:00Z","event":"ended","polls":100}
)";

} // namespace

/// When clients refuse the tokens of which key, drawn: out of a watch, out of kept key sets, and out of both.
class TestRotationWindow final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void saysWhatIsMissing();
    void namesTheHastyChange();
    void longerTokensNeedMoreTime();
    void rowsAreThoseOfTheForecast();
    void barsAreWhereTheForecastSays();
    void keptSetsAreDrawn();
    void watchJoinsKeptSets();
    void watchOfOtherKeysStandsAlone();
    void faultsAreSaid();
    void cancels();
    void dropsOpen();
    void menuOpensIt();
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
    ui::AnswerCard &answer() const { return *child<ui::AnswerCard>(); }
    ui::RotationModel *rows() const { return m_window->findChild<ui::RotationModel *>(); }
    void open(const QByteArray &file) const
    {
        m_window->openWatch(file);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->reading().state(), State::Done, patience);
    }
    storage::KeptKeySet kept(std::initializer_list<const workshop::Signer *> signers, Moment first, Moment last) const
    {
        storage::KeptKeySet set;
        set.firstSeen = first;
        set.lastSeen = last;
        set.keys = workshop::loaded(signers).current.front().keys;
        return set;
    }

    QTemporaryDir m_folder{QDir::tempPath() + u"/given-to-the-program-XXXXXX"_s};
    QByteArray m_hasty;
    workshop::Signer m_old = workshop::makeSigner("ES256", "old");
    workshop::Signer m_new = workshop::makeSigner("ES256", "new");
    std::unique_ptr<RotationWindow> m_window;
};

void TestRotationWindow::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_hasty = write(u"hasty.jsonl"_s, hastyWatch);
}

void TestRotationWindow::init()
{
    m_window = std::make_unique<RotationWindow>();
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestRotationWindow::cleanup()
{
    m_window.reset();
    ui::setTheme(ui::Theme::System);
}

void TestRotationWindow::saysWhatIsMissing()
{
    QCOMPARE(answer().headline(), u"No keys over time yet"_s);
    QVERIFY(!child<ui::RotationView>()->isVisible());
}

void TestRotationWindow::namesTheHastyChange()
{
    auto *lifetime = child<ui::ChoiceBox>(u"How long tokens live"_s);
    open(m_hasty);
    QCOMPARE(answer().headline(), u"Every change left clients time"_s); // for tokens nobody knows the life of
    lifetime->setCurrentIndex(lifetime->findText(u"1 hour"_s));
    emit lifetime->activated(lifetime->currentIndex());
    QCOMPARE(answer().headline(), u"A key went too soon"_s);
    QVERIFY2(answer().words().startsWith(u"Key “a” went 10 min after key “b” came"_s), qPrintable(answer().words()));
    QVERIFY(child<ui::PlainLabel>(u"advice"_s)->text().contains(u"for 1 h after the last token"_s));
}

void TestRotationWindow::longerTokensNeedMoreTime()
{
    auto *lifetime = child<ui::ChoiceBox>(u"How long tokens live"_s);
    open(m_hasty);
    for (const auto &[life, isHasty] : {std::pair(u"5 minutes"_s, false), std::pair(u"15 minutes"_s, true)}) {
        lifetime->setCurrentIndex(lifetime->findText(life));
        emit lifetime->activated(lifetime->currentIndex());
        QCOMPARE(answer().headline() == u"A key went too soon"_s, isHasty);
    }
}

void TestRotationWindow::rowsAreThoseOfTheForecast()
{
    const QAbstractItemModelTester tester(rows());
    open(m_hasty);
    QCOMPARE(rows()->rowCount(), 2);
    const QModelIndex newest = rows()->index(0, 0);
    QCOMPARE(newest.data().toString(), u"Key “b”"_s);
    QCOMPARE(rows()->index(0, 1).data().toString(), u"Published from 2026-11-23 14:00:00 UTC"_s);
    QCOMPARE(rows()->rowCount(newest), int(rotation::clientRules().size()));
    const auto log = *m_window->reading().log();
    for (int row = 0; row < rows()->rowCount(newest); ++row) {
        const QModelIndex client = rows()->index(row, 1, newest);
        const auto spans = rotation::spansOf(rotation::clientRules()[std::size_t(row)], log.keys[1], log);
        QVERIFY(rows()->spansAt(client) == spans);
        QVERIFY2(client.data().toString().startsWith(u"Refused (from 2026-11-23 13:00:00 UTC); "_s),
                 qPrintable(client.data().toString()));
    }
}

/// Before the key came there is a thin line, afterwards a bar.
void TestRotationWindow::barsAreWhereTheForecastSays()
{
    ui::setTheme(ui::Theme::Light);
    open(m_hasty);
    auto *view = child<ui::RotationView>();
    const QRect cell = view->visualRect(rows()->index(0, 1, rows()->index(0, 0)));
    QVERIFY(cell.isValid());
    const QImage picture = view->viewport()->grab().toImage();
    const auto inkAt = [&](double share) {
        int ink = 0;
        const int x = int((cell.left() + 8 + share * (cell.width() - 16)) * picture.devicePixelRatio());
        for (int y = cell.top() + 2; y < cell.bottom() - 2; ++y)
            ink += picture.pixelColor(x, int(y * picture.devicePixelRatio())).saturation() > 60 ? 1 : 0;
        return ink;
    };
    QVERIFY2(inkAt(0.04) <= 4, qPrintable(QString::number(inkAt(0.04)))); // 13:30, refused
    QVERIFY2(inkAt(0.5) >= 8, qPrintable(QString::number(inkAt(0.5))));   // 19:00, accepted
}

void TestRotationWindow::keptSetsAreDrawn()
{
    m_window->useKept({kept({&m_new}, start + 26h, start + 30h), kept({&m_old}, start, start + 24h)});
    QTRY_COMPARE_WITH_TIMEOUT(m_window->reading().state(), State::Done, patience);
    QVERIFY(m_window->reading().usesKept());
    QCOMPARE(rows()->rowCount(), 2);
    QCOMPARE(rows()->index(0, 0).data().toString(), u"Key “new”"_s);
    QVERIFY2(answer().words().contains(u"up to 2 h before it was seen"_s), qPrintable(answer().words()));
}

void TestRotationWindow::watchJoinsKeptSets()
{
    const auto set = kept({&m_old}, start - 48h, start - 24h);
    const QString thumbprint = QString::fromStdString(set.keys->keys().front().thumbprint());
    m_window->useKept({set});
    QTRY_COMPARE_WITH_TIMEOUT(m_window->reading().state(), State::Done, patience);
    open(write(
        u"joined.jsonl"_s,
        u"{\"time\":\"2026-11-23T13:00:00Z\",\"event\":\"first\",\"keys\":[{\"kid\":\"old\",\"thumbprint\":\"%1\"}]}\n"
        "{\"time\":\"2026-11-23T14:00:00Z\",\"event\":\"changed\",\"keys\":[{\"kid\":\"next\"}]}\n"_s.arg(thumbprint)
            .toUtf8()));
    QVERIFY(m_window->reading().usesKept());
    QCOMPARE(m_window->reading().log()->from, start - 48h);
    QCOMPARE(m_window->reading().log()->to, start + 1h);
    QCOMPARE(rows()->rowCount(), 2);
}

void TestRotationWindow::watchOfOtherKeysStandsAlone()
{
    m_window->useKept({kept({&m_old}, start - 48h, start - 24h)});
    open(m_hasty);
    QVERIFY(!m_window->reading().usesKept());
    QCOMPARE(m_window->reading().log()->from, start);
}

void TestRotationWindow::faultsAreSaid()
{
    m_window->openWatch(write(u"oops.jsonl"_s, "oops\n"));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->reading().state(), State::Failed, patience);
    QCOMPARE(answer().headline(), u"The watch could not be read"_s);
    QCOMPARE(answer().words(), u"oops.jsonl:1: this line is not JSON."_s);
    open(m_hasty);
    QVERIFY(child<ui::RotationView>()->isVisible());
}

/// Its answer is handed on by way of the event loop, so it is not over yet.
void TestRotationWindow::cancels()
{
    m_window->openWatch(m_hasty);
    QCOMPARE(m_window->reading().state(), State::Reading);
    for (auto *each : m_window->findChildren<QPushButton *>()) {
        if (each->text().remove(u'&') == u"Cancel"_s)
            each->click();
    }
    QCOMPARE(m_window->reading().state(), State::Empty);
}

void TestRotationWindow::dropsOpen()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QFile::decodeName(m_hasty))});
    QDropEvent event(QPointF(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QObject &receiver = *m_window;
    receiver.event(&event);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->reading().state(), State::Done, patience);
    QCOMPARE(m_window->reading().watchName(), u"hasty.jsonl"_s);
}

void TestRotationWindow::menuOpensIt()
{
    tests::WindowDriver main;
    main.choose(u"Key rotation…"_s);
    auto *opened = main.window().findChild<RotationWindow *>();
    QVERIFY(opened && opened->isVisible());
    QCOMPARE(opened->reading().state(), State::Empty);
}

/// All that takes the focus can be reached by Tab, and says what it is.
void TestRotationWindow::everythingHasAName()
{
    open(m_hasty);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto *view = child<ui::RotationView>();
    view->setFocus();
    QStringList stops;
    do {
        const QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus && focus->isVisible());
        const auto *labelled = qobject_cast<const QAbstractButton *>(focus);
        const QString name = !focus->accessibleName().isEmpty() ? focus->accessibleName()
                             : labelled                         ? labelled->text()
                                                                : QString();
        QVERIFY2(!name.isEmpty(), focus->metaObject()->className());
        stops << name;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    } while (QApplication::focusWidget() != view && stops.size() < 30);
    QVERIFY2(stops.contains(u"How long tokens live"_s) && stops.size() < 10, qPrintable(stops.join(u'\n')));
}

void TestRotationWindow::statesArePaintedWhole_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("isMirrored");
    for (const QString &state : {u"empty"_s, u"done"_s, u"hasty"_s, u"failed"_s}) {
        const auto row = [&state](const QSize &size, bool isDark, bool isMirrored) {
            QTest::addRow("%s, %d×%d, %s%s", qPrintable(state), size.width(), size.height(), isDark ? "dark" : "light",
                          isMirrored ? ", from right to left" : "")
                << state << size << isDark << isMirrored;
        };
        row({900, 600}, false, false);
        row({1160, 760}, true, false);
        row({1160, 760}, false, true);
    }
}

void TestRotationWindow::statesArePaintedWhole()
{
    QFETCH(const QString, state);
    QFETCH(const QSize, size);
    QFETCH(const bool, isDark);
    QFETCH(const bool, isMirrored);
    ui::setTheme(isDark ? ui::Theme::Dark : ui::Theme::Light);
    m_window->setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_window->resize(size);
    if (state == u"failed"_s) {
        m_window->openWatch(QFile::encodeName(m_folder.filePath(u"missing.jsonl"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(m_window->reading().state(), State::Failed, patience);
    } else if (state != u"empty"_s) {
        open(m_hasty);
    }
    if (state == u"hasty"_s) {
        auto *lifetime = child<ui::ChoiceBox>(u"How long tokens live"_s);
        lifetime->setCurrentIndex(lifetime->count() - 1);
        emit lifetime->activated(lifetime->currentIndex());
    }
    QTRY_COMPARE(m_window->size(), size);
    const auto faults = [this] { return tests::textFaults(*m_window); };
    QTRY_VERIFY2(faults().isEmpty(), qPrintable(faults().join(u'\n')));
    QCOMPARE(m_window->size(), size); // nothing has made it larger
    if (const QString folder = qEnvironmentVariable("TOKENSCOPE_PICTURES"); !folder.isEmpty())
        m_window->grab().save(folder + u"/rotation-"_s + QString::fromLatin1(QTest::currentDataTag()).remove(u' ') +
                              u".png"_s);
}

QTEST_MAIN(TestRotationWindow)
#include "tst_rotation_window.moc"
