// SPDX-License-Identifier: Apache-2.0
#include "ui/look/fold_heading.h"
#include "ui/token/token_panel.h"
#include "ui/token/verdict/check_row.h"
#include "ui/token/verdict/checks_view.h"

#include "tests/ui/sample_text.h"

#include <QApplication>
#include <QLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using ui::CheckRow;
using ui::ChecksView;
using ui::FoldHeading;
using ui::TokenPanel;

/// The checks in their groups, as they are folded by mouse and keyboard.
class TestChecksView final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void onlyPassedChecksAreFolded();
    void whatWasFoldedByHandStaysSo();
    void theKeyboardFoldsAndWalks();
    void isOneStopForTab();
    void headingsGoWithTheChecks();
    void findsWhatIsFolded();

private:
    bool judge(const char *payload);
    QList<FoldHeading *> headings() const;
    FoldHeading *heading(const QString &words) const;
    /// What the rows that can be seen are called.
    QStringList rows() const;

    std::unique_ptr<TokenPanel> m_panel;
    ChecksView *m_checks = nullptr;
    Moment m_now;
};

void TestChecksView::init()
{
    m_now = samples::noon;
    m_panel = std::make_unique<TokenPanel>([this] { return m_now; });
    m_panel->resize(1000, 900);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_checks = m_panel->findChild<ChecksView *>();
    QVERIFY(m_checks);
    QVERIFY(judge(R"({"iss":"a","exp":1})"));
}

bool TestChecksView::judge(const char *payload)
{
    const QSignalSpy inspected(m_panel.get(), &TokenPanel::inspected);
    m_panel->setText(QString::fromStdString(samples::unsignedToken(payload)));
    return QTest::qWaitFor([&] { return !inspected.isEmpty(); });
}

QList<FoldHeading *> TestChecksView::headings() const
{
    QList<FoldHeading *> shown = m_checks->findChildren<FoldHeading *>();
    shown.removeIf([](const FoldHeading *each) { return each->isHidden(); });
    std::ranges::sort(shown, {}, [this](FoldHeading *each) { return m_checks->widget()->layout()->indexOf(each); });
    return shown;
}

FoldHeading *TestChecksView::heading(const QString &words) const
{
    for (FoldHeading *each : headings()) {
        if (each->text().endsWith(words))
            return each;
    }
    return nullptr;
}

QStringList TestChecksView::rows() const
{
    QStringList names;
    for (const auto *row : m_checks->findChildren<CheckRow *>()) {
        if (!row->isHidden())
            names.append(row->accessibleName());
    }
    return names;
}

void TestChecksView::onlyPassedChecksAreFolded()
{
    const QStringList shown = rows();
    QVERIFY(!shown.filter(u": failed."_s).isEmpty());
    QVERIFY(!shown.filter(u": not checked."_s).isEmpty());
    QVERIFY(shown.filter(u": passed."_s).isEmpty());
    QCOMPARE(headings().size(), 3);
    QCOMPARE(headings().at(0), heading(u"failed"_s));
    QCOMPARE(headings().at(2), heading(u"passed"_s));
    QCOMPARE(heading(u"failed"_s)->text(), u"%1 failed"_s.arg(shown.filter(u": failed."_s).size()));

    QTest::mouseClick(heading(u"passed"_s), Qt::LeftButton);
    QCOMPARE(heading(u"passed"_s)->text(), u"%1 passed"_s.arg(rows().filter(u": passed."_s).size()));
}

void TestChecksView::whatWasFoldedByHandStaysSo()
{
    QTest::mouseClick(heading(u"passed"_s), Qt::LeftButton);
    QTest::mouseClick(heading(u"failed"_s), Qt::LeftButton);
    m_now += std::chrono::hours(1); // the next tick judges again
    QTRY_VERIFY(m_panel->inspection() && m_panel->inspection()->moment == m_now);
    QVERIFY(rows().filter(u": failed."_s).isEmpty());
    QVERIFY(!rows().filter(u": passed."_s).isEmpty());
    QVERIFY(judge(R"({"sub":"b","exp":2})"));
    QVERIFY(rows().filter(u": failed."_s).isEmpty());
    QVERIFY(!rows().filter(u": passed."_s).isEmpty());
}

void TestChecksView::theKeyboardFoldsAndWalks()
{
    FoldHeading *failed = heading(u"failed"_s);
    failed->setFocus();
    QTRY_VERIFY(failed->hasFocus());
    QTest::keyClick(failed, Qt::Key_Left);
    QVERIFY(rows().filter(u": failed."_s).isEmpty());
    QTest::keyClick(failed, Qt::Key_Down); // over what is folded
    QVERIFY(heading(u"not checked"_s)->hasFocus());
    QTest::keyClick(heading(u"not checked"_s), Qt::Key_Up);
    QVERIFY(failed->hasFocus());
    QTest::keyClick(failed, Qt::Key_Right);
    QTest::keyClick(failed, Qt::Key_Down);
    auto *row = qobject_cast<CheckRow *>(QApplication::focusWidget());
    QVERIFY(row && row->accessibleName().contains(u": failed."_s));
    QTest::keyClick(row, Qt::Key_Up);
    QTest::keyClick(failed, Qt::Key_Space);
    QVERIFY(!failed->isUnfolded());
}

void TestChecksView::isOneStopForTab()
{
    int stops = 0;
    for (const auto *line : m_checks->widget()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        stops += !line->isHidden() && (line->focusPolicy() & Qt::TabFocus) != 0 ? 1 : 0;
    QCOMPARE(stops, 1);
    QVERIFY((headings().first()->focusPolicy() & Qt::TabFocus) != 0);
}

void TestChecksView::headingsGoWithTheChecks()
{
    m_panel->setText({});
    QTRY_VERIFY(headings().isEmpty());
    QVERIFY(rows().isEmpty());
}

void TestChecksView::findsWhatIsFolded()
{
    FoldHeading *passed = heading(u"passed"_s);
    QVERIFY(passed && !passed->isUnfolded());
    const QStringList before = rows();
    headings().front()->setFocus();
    m_panel->find();
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    QCOMPARE(field->accessibleName(), u"Find among the checks"_s);
    QTest::keyClicks(field, u"no such check"_s);
    QCOMPARE(rows(), before);
    field->clear();
    QTest::keyClicks(field, u": passed"_s);
    QVERIFY(passed->isUnfolded());
    QTest::keyClick(field, Qt::Key_Escape);
    const auto *found = qobject_cast<CheckRow *>(QApplication::focusWidget());
    QVERIFY(found);
    QVERIFY2(found->accessibleName().contains(u": passed"_s), qPrintable(found->accessibleName()));
}

QTEST_MAIN(TestChecksView)
#include "tst_checks_view.moc"
