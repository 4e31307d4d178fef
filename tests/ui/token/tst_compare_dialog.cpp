// SPDX-License-Identifier: Apache-2.0
#include "ui/token/compare_dialog.h"

#include "tests/ui/sample_text.h"
#include "tests/ui/window_driver.h"
#include "ui/token/comparison_model.h"

#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using tests::WindowDriver;
using ui::CompareDialog;
using ui::ComparisonModel;

namespace {

QString tokenOf(const std::string &payload)
{
    return QString::fromStdString(samples::unsignedToken(payload));
}

ui::CompareSetting setting()
{
    return {.keys = {}, .expectations = {}, .moment = samples::noon, .companions = {}, .secret = {}};
}

/// By what assistive tools call it.
template <typename Widget>
Widget *namedIn(const QWidget &dialog, const QString &name)
{
    for (auto *each : dialog.findChildren<Widget *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

QAbstractButton *buttonIn(const QWidget &dialog, const QString &words)
{
    for (auto *each : dialog.findChildren<QAbstractButton *>()) {
        if (each->text().remove(u'&') == words)
            return each;
    }
    return nullptr;
}

/// The row of a member; -1 if there is none.
int rowOf(const QAbstractItemModel &model, const QString &name)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, ComparisonModel::MemberColumn).data().toString() == name)
            return row;
    }
    return -1;
}

QString cell(const QAbstractItemModel &model, const QString &name, ComparisonModel::Column column)
{
    return model.index(rowOf(model, name), column).data().toString();
}

} // namespace

/// Two tokens beside each other, by the Token menu.
class TestCompareDialog final : public QObject
{
    Q_OBJECT

private slots:
    void comparesWithTheOneBefore();
    void otherTokenIsPasted();
    void tokensCanBeSwapped();
    void keyGoesToTheNextDifference();
    void whatDiffersInATextHasAFrame();
};

void TestCompareDialog::comparesWithTheOneBefore()
{
    WindowDriver window;
    QVERIFY(window.isActive());
    for (const QString &text : {tokenOf(R"({"sub":"before","exp":1})"), tokenOf(R"({"sub":"now","exp":1})")}) {
        window.paste(text);
        QTRY_VERIFY(window.inspection());
    }
    window.choose(u"Compare with another…"_s);
    auto *dialog = window.window().findChild<CompareDialog *>();
    QVERIFY(dialog);
    const QAbstractItemModel &model = *dialog->findChild<QTableView *>()->model();
    QTRY_VERIFY(rowOf(model, u"sub"_s) >= 0);
    QCOMPARE(cell(model, u"sub"_s, ComparisonModel::FirstColumn), u"\"now\""_s);
    QCOMPARE(cell(model, u"sub"_s, ComparisonModel::SignColumn), u"≠"_s);
    QCOMPARE(cell(model, u"sub"_s, ComparisonModel::SecondColumn), u"\"before\""_s);
    QCOMPARE(cell(model, u"exp"_s, ComparisonModel::SignColumn), u"="_s);
    const auto *answer = namedIn<QWidget>(*dialog, u"Comparison"_s);
    QVERIFY2(answer->accessibleDescription().contains(u"1 member differs"_s),
             qPrintable(answer->accessibleDescription()));
    buttonIn(*dialog, u"Only differences"_s)->click();
    QCOMPARE(rowOf(model, u"exp"_s), -1);
    QVERIFY(rowOf(model, u"sub"_s) >= 0);
}

void TestCompareDialog::otherTokenIsPasted()
{
    CompareDialog dialog(setting(), tokenOf(R"({"sub":"a"})"));
    dialog.setOther({});
    dialog.QDialog::show();
    const QAbstractItemModel &model = *dialog.findChild<QTableView *>()->model();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!buttonIn(dialog, u"Copy as text"_s)->isEnabled());
    QGuiApplication::clipboard()->setText(tokenOf(R"({"sub":"a","role":"<b>admin</b>"})"));
    namedIn<QAbstractButton>(dialog, u"Paste as token B"_s)->click();
    QTRY_VERIFY(rowOf(model, u"role"_s) >= 0);
    QCOMPARE(cell(model, u"role"_s, ComparisonModel::SignColumn), u"–"_s);
    QCOMPARE(cell(model, u"role"_s, ComparisonModel::WordsColumn), u"only in B"_s);
    buttonIn(dialog, u"Copy as text"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"role: A –, B \"<b>admin</b>\" (only in B)"_s));
}

void TestCompareDialog::tokensCanBeSwapped()
{
    CompareDialog dialog(setting(), tokenOf(R"({"sub":"a"})"));
    dialog.setOther(tokenOf(R"({"sub":"b"})"));
    dialog.QDialog::show();
    const QAbstractItemModel &model = *dialog.findChild<QTableView *>()->model();
    QTRY_COMPARE(cell(model, u"sub"_s, ComparisonModel::FirstColumn), u"\"a\""_s);
    buttonIn(dialog, u"Swap"_s)->click();
    QTRY_COMPARE(cell(model, u"sub"_s, ComparisonModel::FirstColumn), u"\"b\""_s);
    QCOMPARE(namedIn<QPlainTextEdit>(dialog, u"First token"_s)->toPlainText(), tokenOf(R"({"sub":"b"})"));
}

void TestCompareDialog::keyGoesToTheNextDifference()
{
    CompareDialog dialog(setting(), tokenOf(R"({"iss":"i","sub":"a","exp":1})"));
    dialog.setOther(tokenOf(R"({"iss":"i","sub":"b","exp":2})"));
    dialog.QDialog::show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const auto *table = dialog.findChild<QTableView *>();
    QTRY_VERIFY(rowOf(*table->model(), u"sub"_s) >= 0);
    for (const QString &next : {u"sub"_s, u"exp"_s, u"sub"_s}) { // and round again
        QTest::keyClick(&dialog, Qt::Key_F8);
        QCOMPARE(table->currentIndex().row(), rowOf(*table->model(), next));
    }
    QTest::keyClick(&dialog, Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(table->currentIndex().row(), rowOf(*table->model(), u"exp"_s));
}

void TestCompareDialog::whatDiffersInATextHasAFrame()
{
    ComparisonModel model;
    using explain::Contrast;
    model.setMembers({{false, u"aud"_s, u"\"https://a.example\""_s, u"\"https://a.example/\""_s, Contrast::Differs, {}},
                      {false, u"sub"_s, u"\"ann\""_s, u"\"bob\""_s, Contrast::Differs, {}}},
                     ComparisonModel::Shown::All);
    const auto changed = [&model](const QString &name, ComparisonModel::Column column) {
        return model.index(rowOf(model, name), column).data(ComparisonModel::ChangedRole);
    };
    QCOMPARE(changed(u"aud"_s, ComparisonModel::SecondColumn).toPoint(), QPoint(18, 1)); // the slash
    QVERIFY(changed(u"aud"_s, ComparisonModel::FirstColumn).isNull());                   // nothing of its own
    QVERIFY(changed(u"sub"_s, ComparisonModel::FirstColumn).isNull());                   // another text altogether
}

QTEST_MAIN(TestCompareDialog)
#include "tst_compare_dialog.moc"
