// SPDX-License-Identifier: Apache-2.0
#include "ui/token/compare_dialog.h"

#include "tests/ui/sample_text.h"
#include "tests/ui/window_driver.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using tests::WindowDriver;
using ui::CompareDialog;

namespace {

QString tokenOf(const std::string &payload)
{
    return QString::fromStdString(samples::unsignedToken(payload));
}

} // namespace

/// Two tokens beside each other, by the Token menu.
class TestCompareDialog final : public QObject
{
    Q_OBJECT

private slots:
    void comparesWithTheOneBefore();
    void otherTokenIsPasted();
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
    const auto *table = dialog->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"sub"_s);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"\"now\""_s);
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"\"before\""_s);
    QVERIFY(!dialog->findChild<QLabel *>(u"comparison"_s)->text().isEmpty());
    dialog->findChild<QCheckBox *>()->setChecked(false);
    QVERIFY(table->model()->rowCount() > 1);
}

void TestCompareDialog::otherTokenIsPasted()
{
    CompareDialog dialog({.keys = {}, .expectations = {}, .moment = samples::noon, .companions = {}, .secret = {}},
                         tokenOf(R"({"sub":"a"})"));
    dialog.setOther({});
    dialog.QDialog::show();
    const auto *table = dialog.findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), 0);
    dialog.findChild<QPlainTextEdit *>()->setPlainText(tokenOf(R"({"sub":"a","role":"<b>admin</b>"})"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 3).data().toString(), u"≠ only in B"_s);
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == u"&Copy as text"_s)
            button->click();
    }
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"role: A –, B \"<b>admin</b>\" (only in B)"_s));
}

QTEST_MAIN(TestCompareDialog)
#include "tst_compare_dialog.moc"
