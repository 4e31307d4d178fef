// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/key_panel.h"

#include "tests/base/thread_time.h"
#include "tests/ui/sample_keys.h"
#include "ui/keys/key_details.h"
#include "ui/keys/key_table_view.h"
#include "ui/look/deferred_page.h"
#include "ui/look/widgets.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::ui;

class TestKeyPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void countsKeysInItsCaption();
    void firstKeyIsChosenAndDetailed();
    void arrowKeysChooseWholeRows();
    void copyShortcutCopiesTheKeyId();
    void typingInTheFilterNarrowsTheTable();
    void choiceStaysOnTheKeyThroughFilterAndRefresh();
    void lintArrivesByItself();
    void setAsAWholeHasItsFindings_data();
    void setAsAWholeHasItsFindings();
    void verifyingKeySaysSo();
    void privateMembersAreMasked();
    void secretsHaveNoPem();
    void certificatesAreShown();
    void staleKeysAreMarked();
    void severalSetsAreNamedAndCanBeRemoved();
    void keyThatTheTokenNamesIsChosenOnce();
    void columnsCanBeTakenAway();
    void hiddenColumnsHaveLastingNames();
    void emptyPanelSaysWhatToDo();
    void emptyKeySetIsNoMissingOne();
    void versionsOfAKeyLookDifferent();
    void tableShowsItsFocus();
    void aHundredThousandKeysDoNotBlock();

private:
    template <typename Widget>
    Widget *named(const QString &name) const
    {
        for (auto *widget : m_panel->findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    QTableView *table() const { return named<QTableView>(u"Keys"_s); }
    QLineEdit *filter() const { return named<QLineEdit>(u"Filter keys"_s); }
    QString text(const QString &view) const { return named<QPlainTextEdit>(view)->toPlainText(); }
    QString count() const { return m_panel->findChild<QLabel *>(u"key count"_s)->text(); }
    QString chosenId() const { return table()->currentIndex().siblingAtColumn(1).data().toString(); }
    bool says(const QString &words) const
    {
        const auto labels = m_panel->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); });
    }
    static inspect::KeySource source(std::shared_ptr<const jose::JwkSet> keys)
    {
        return {std::move(keys), inspect::KeyOrigin::Pasted, "test", std::nullopt, false};
    }

    std::unique_ptr<KeyPanel> m_panel;
};

void TestKeyPanel::init()
{
    m_panel = std::make_unique<KeyPanel>();
    m_panel->resize(520, 600);
    m_panel->setKeys({source(keySet(sampleKeys))});
    m_panel->show();
    for (auto *page : m_panel->findChildren<DeferredPage *>())
        page->complete();
    QVERIFY(table() && filter());
}

void TestKeyPanel::countsKeysInItsCaption()
{
    QCOMPARE(count(), u"3"_s);
}

void TestKeyPanel::firstKeyIsChosenAndDetailed()
{
    QCOMPARE(chosenId(), u"ec-one"_s);
    QVERIFY(text(u"JWK"_s).contains(u"\"kid\": \"ec-one\""_s));
    QVERIFY(text(u"PEM"_s).startsWith(u"-----BEGIN PUBLIC KEY-----\n"_s));
}

void TestKeyPanel::arrowKeysChooseWholeRows()
{
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(chosenId(), u"okp-two"_s);
    QCOMPARE(table()->selectionModel()->selectedIndexes().size(), table()->model()->columnCount());
    QVERIFY(text(u"JWK"_s).contains(u"okp-two"_s));
}

void TestKeyPanel::copyShortcutCopiesTheKeyId()
{
    m_panel->activateWindow();
    table()->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keySequence(table(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"okp-two"_s);
}

void TestKeyPanel::typingInTheFilterNarrowsTheTable()
{
    m_panel->focusFilter();
    QTest::keyClicks(filter(), u"eddsa"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(count(), u"1 of 3"_s);
    filter()->clear();
    QCOMPARE(table()->model()->rowCount(), 3);
}

void TestKeyPanel::choiceStaysOnTheKeyThroughFilterAndRefresh()
{
    table()->selectRow(1);
    QTest::keyClicks(filter(), u"okp"_s);
    QCOMPARE(chosenId(), u"okp-two"_s);
    filter()->clear();
    QCOMPARE(chosenId(), u"okp-two"_s);

    std::vector<jose::Jwk> rotated = keySet(sampleKeys)->keys();
    std::ranges::reverse(rotated);
    rotated.push_back(rotated.front());
    m_panel->setKeys({source(std::make_shared<const jose::JwkSet>(std::move(rotated)))});
    QCOMPARE(chosenId(), u"okp-two"_s);
}

void TestKeyPanel::lintArrivesByItself()
{
    // The OKP key carries its private part, the third one is broken.
    QTRY_VERIFY(says(u"2 warnings"_s));
    table()->selectRow(2);
    QVERIFY(says(u"The key"_s));
}

void TestKeyPanel::setAsAWholeHasItsFindings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isWarned");
    const QByteArray key = R"({"kty":"OKP","crv":"Ed25519","kid":"a","alg":"EdDSA","use":"sig",)"
                           R"("x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})";
    QTest::newRow("good") << "{\"keys\":[" + key + "]}" << false;
    QTest::newRow("two members \"keys\"") << "{\"keys\":[],\"keys\":[" + key + "]}" << true;
}

/// What is wrong with no single key is said too, once, and goes with the set.
void TestKeyPanel::setAsAWholeHasItsFindings()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isWarned);
    inspect::KeySource source;
    source.keys = std::make_shared<const jose::JwkSet>(jose::JwkSet::parse(text.toStdString()).value());
    source.origin = inspect::KeyOrigin::File;
    m_panel->setKeys({source});
    const auto *about = named<QWidget>(u"About the key set"_s);
    QVERIFY(about);
    if (isWarned) {
        QTRY_VERIFY(!about->isHidden());
        QVERIFY2(about->accessibleDescription().contains(u"keys"_s), qPrintable(about->accessibleDescription()));
        QVERIFY(says(u"1 warning"_s) || says(u"2 warnings"_s));
    }
    m_panel->setKeys({});
    QVERIFY(about->isHidden());
}

void TestKeyPanel::verifyingKeySaysSo()
{
    m_panel->markVerifying(inspect::KeyPlace{0, 0});
    QCOMPARE(table()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Verified the token"_s);
    const QPointer<ValueField> field = named<ValueField>(u"Token"_s);
    QCOMPARE(field->value(), u"signed the token that is shown"_s);
    m_panel->markVerifying(inspect::KeyPlace{0, 0});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY2(field, "the same verdict again takes nobody's selection away");
    m_panel->markVerifying(std::nullopt);
    QTRY_VERIFY(!named<ValueField>(u"Token"_s));
    m_panel->markVerifying(inspect::KeyPlace{0, 7}); // of a set that is no longer here
}

void TestKeyPanel::privateMembersAreMasked()
{
    table()->selectRow(1);
    const auto secret = u"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"_s;
    QVERIFY(text(u"JWK"_s).contains(u"\"d\": \"••••••••\""_s));
    QVERIFY(!text(u"JWK"_s).contains(secret));
    for (const auto *field : m_panel->findChildren<ValueField *>())
        QVERIFY(!field->value().contains(secret));
}

void TestKeyPanel::secretsHaveNoPem()
{
    m_panel->setKeys({source(keySet(R"({"keys":[{"kty":"oct","k":"c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0"}]})"))});
    QCOMPARE(text(u"PEM"_s), QString());
    QVERIFY(!text(u"JWK"_s).contains(u"c2VjcmV0"_s));
}

void TestKeyPanel::certificatesAreShown()
{
    QVERIFY(says(u"The key comes with no certificate."_s));
    m_panel->setKeys({source(keySet(certifiedKeys))});
    QVERIFY(!says(u"The key comes with no certificate."_s));
    QCOMPARE(named<ValueField>(u"Subject"_s)->value(), u"CN=issuer.example"_s);
    QCOMPARE(named<ValueField>(u"Its key"_s)->value(), u"this key"_s);
    QCOMPARE(named<ValueField>(u"Issuer"_s)->value(), u"itself (self-signed)"_s);
    QCOMPARE(named<ValueField>(u"From"_s)->value(), u"Sun 1 Jan 2023 00:00:00 UTC"_s);
    QVERIFY(named<ValueField>(u"Until"_s)->value().startsWith(u"Mon 1 Jan 2024 00:00:00 UTC (expired "_s));
    QTRY_VERIFY(says(u"A certificate of the key has expired"_s));
}

void TestKeyPanel::staleKeysAreMarked()
{
    const auto isMarked = [this] {
        const auto badges = m_panel->findChildren<Badge *>();
        return std::ranges::any_of(badges, [](const Badge *badge) { return badge->text() == u"earlier"_s; });
    };
    const auto isTold = [this](const QString &words) {
        const auto badges = m_panel->findChildren<Badge *>();
        return std::ranges::any_of(badges, [&](const Badge *badge) { return badge->accessibleDescription() == words; });
    };
    m_panel->setStale(true);
    QVERIFY(isMarked());
    QVERIFY(isTold(u"The last request brought no keys. These are still the ones given by you."_s));
    m_panel->setKeys({source(keySet(sampleKeys))});
    QVERIFY(!isMarked());

    inspect::KeySource fetched = source(keySet(sampleKeys));
    fetched.origin = inspect::KeyOrigin::Endpoint;
    fetched.fetchedAt = Moment{std::chrono::seconds{1'700'000'000}};
    m_panel->setKeys({fetched});
    m_panel->setStale(true);
    QVERIFY(isTold(u"The last request brought no keys. These are still the ones fetched from test on "
                   "Tue 14 Nov 2023 22:13:20 UTC."_s));
    m_panel->setStale(false);
    QVERIFY(!isMarked());
    fetched.isEarlier = true;
    m_panel->setKeys({fetched});
    m_panel->setStale(false); // the other reason for the mark holds
    QVERIFY(isMarked());
}

void TestKeyPanel::severalSetsAreNamedAndCanBeRemoved()
{
    QVERIFY(table()->isColumnHidden(KeyTableModel::SetColumn));
    inspect::KeySource own = source(keySet(certifiedKeys));
    own.name = "own.json";
    m_panel->setKeys({source(keySet(sampleKeys)), own});
    QVERIFY(!table()->isColumnHidden(KeyTableModel::SetColumn));
    QCOMPARE(table()->model()->index(3, KeyTableModel::SetColumn).data().toString(), u"own.json"_s);
    QVERIFY(says(u"test · 3 keys"_s) && says(u"own.json · 1 key"_s));

    QSignalSpy removals(m_panel.get(), &KeyPanel::removeWanted);
    auto *remove = named<QToolButton>(u"Remove the set own.json"_s);
    QVERIFY(remove);
    remove->click();
    QCOMPARE(removals.size(), 1);
    QCOMPARE(removals.first().first().value<std::size_t>(), std::size_t(1));
    m_panel->setKeys({source(keySet(sampleKeys))});
    QVERIFY(table()->isColumnHidden(KeyTableModel::SetColumn));
    QVERIFY(!named<QWidget>(u"Loaded key sets"_s)->isVisible());
}

void TestKeyPanel::columnsCanBeTakenAway()
{
    const auto toggle = [this](const QString &title) {
        for (auto *action : m_panel->findChildren<QAction *>()) {
            if (action->isCheckable() && action->text() == title)
                action->toggle();
        }
    };
    m_panel->resize(1200, m_panel->height()); // thumbprints are shown where there is room
    QTRY_VERIFY(!table()->isColumnHidden(KeyTableModel::ThumbprintColumn));
    toggle(u"Thumbprint"_s);
    QVERIFY(table()->isColumnHidden(KeyTableModel::ThumbprintColumn));
    QVERIFY(!table()->isColumnHidden(KeyTableModel::TypeColumn));
    m_panel->setKeys({source(keySet(certifiedKeys)), source(keySet(sampleKeys))}); // which brings the set's column
    QVERIFY(table()->isColumnHidden(KeyTableModel::ThumbprintColumn));
    QVERIFY(!table()->isColumnHidden(KeyTableModel::SetColumn));
    toggle(u"Thumbprint"_s);
    QVERIFY(!table()->isColumnHidden(KeyTableModel::ThumbprintColumn));
}

/// They are kept by names that no language changes.
void TestKeyPanel::hiddenColumnsHaveLastingNames()
{
    auto &view = m_panel->table();
    const QSignalSpy hidden(&view, &ui::KeyTableView::columnsHidden);
    for (auto *action : m_panel->findChildren<QAction *>()) {
        if (action->isCheckable() && action->text() == u"Type"_s)
            action->trigger();
    }
    QCOMPARE(hidden.size(), 1);
    QCOMPARE(hidden.front().front().toStringList(), QStringList{u"type"_s});
    view.hideColumns({u"use"_s, u"of a later version"_s});
    QVERIFY(!view.isColumnHidden(KeyTableModel::TypeColumn));
    QVERIFY(view.isColumnHidden(KeyTableModel::UseColumn));
    QCOMPARE(hidden.size(), 1); // it is the user's choice that is kept
}

void TestKeyPanel::keyThatTheTokenNamesIsChosenOnce()
{
    m_panel->chooseNamed("okp-two");
    QCOMPARE(chosenId(), u"okp-two"_s);
    table()->selectRow(0);
    m_panel->chooseNamed("okp-two"); // the token is judged anew each second
    QCOMPARE(chosenId(), u"ec-one"_s);
    m_panel->chooseNamed(std::nullopt);
    m_panel->chooseNamed("okp-two");
    QCOMPARE(chosenId(), u"okp-two"_s);
    m_panel->chooseNamed("of no key");
    QCOMPARE(chosenId(), u"okp-two"_s);
}

void TestKeyPanel::emptyPanelSaysWhatToDo()
{
    m_panel->setKeys({});
    QCOMPARE(count(), u"0"_s);
    QVERIFY(says(u"Choose a key"_s));
    QTest::keyClicks(filter(), u"x"_s);
    m_panel->markVerifying(inspect::KeyPlace{0, 0});
}

void TestKeyPanel::emptyKeySetIsNoMissingOne()
{
    m_panel->setKeys({});
    QCOMPARE(table()->accessibleDescription(), u"No keys yet. Fetch them from an endpoint above."_s);
    auto empty = source(keySet(R"({"keys":[]})"));
    empty.origin = inspect::KeyOrigin::Endpoint;
    m_panel->setKeys({empty});
    QVERIFY2(table()->accessibleDescription().startsWith(u"The endpoint published no keys."_s),
             qPrintable(table()->accessibleDescription()));
    m_panel->setKeys({source(keySet(sampleKeys))});
    QCOMPARE(table()->accessibleDescription(), QString());
}

void TestKeyPanel::versionsOfAKeyLookDifferent()
{
    std::string keys = R"({"keys":[)";
    for (const char version : {'1', '2'}) {
        keys += R"({"kid":"pvi_crujlukpny2yqhs66rvghhdmhwtnl7gq|)" + std::string(1, version) +
                R"(","kty":"EC","crv":"P-256","alg":"ES256","use":"sig",)"
                R"("x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",)"
                R"("y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM"})" +
                (version == '1' ? "," : "]}");
    }
    m_panel->resize(490, 600);
    m_panel->setKeys({source(keySet(keys))});
    QCoreApplication::processEvents();
    auto *view = table();
    view->selectionModel()->clear();
    const auto picture = [view](int row) {
        return view->viewport()->grab(view->visualRect(view->model()->index(row, 1))).toImage();
    };
    QVERIFY(view->columnWidth(1) < view->fontMetrics().averageCharWidth() * 45); // no room for the whole
    QVERIFY(picture(0) != picture(1));
    const int last = view->model()->columnCount() - 1;
    const int end = view->columnViewportPosition(last) + view->columnWidth(last);
    QVERIFY2(end <= view->viewport()->width(), qPrintable(u"%1 of %2"_s.arg(end).arg(view->viewport()->width())));
}

void TestKeyPanel::tableShowsItsFocus()
{
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    const auto picture = [this] { return table()->viewport()->grab().toImage(); };
    table()->setFocus();
    const QImage focused = picture();
    filter()->setFocus();
    QVERIFY(picture() != focused);
}

void TestKeyPanel::aHundredThousandKeysDoNotBlock()
{
    const auto keys = manyKeys(100'000);
    const auto start = threadTime();
    m_panel->setKeys({source(keys)});
    m_panel->grab();
    QTest::keyClicks(filter(), u"key-99"_s);
    // Far above what it takes, and far below what a look at every row for its size would.
    const auto taken = threadTime() - start;
    QVERIFY2(taken < std::chrono::seconds(5), qPrintable(QString::number(taken.count())));
    QCOMPARE(table()->model()->rowCount(), 1111);
}

QTEST_MAIN(TestKeyPanel)
#include "tst_key_panel.moc"
