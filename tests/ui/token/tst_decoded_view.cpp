// SPDX-License-Identifier: Apache-2.0
#include "ui/look/fold_heading.h"
#include "ui/look/theme.h"
#include "ui/look/tokens.h"
#include "ui/token/decoded/claim_table_model.h"
#include "ui/token/decoded/decoded_view.h"
#include "ui/token/token_panel.h"

#include "tests/ui/sample_text.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using ui::ClaimTableModel;
using ui::DecodedView;
using ui::FoldHeading;
using ui::TokenPanel;

/// Header and payload in their one area.
class TestDecodedView final : public QObject
{
    Q_OBJECT

private slots:
    void headingsCountWhatIsThere_data();
    void headingsCountWhatIsThere();
    void foldsOnePartAndKeepsTheOther();
    void eachMemberHasALineOfTheLook();
    void aLongPayloadIsWholeInItsArea();
    void theCursorStaysInSight();
    void keysCopyValueAndPath_data();
    void keysCopyValueAndPath();
    void aHoveredMemberLightsItsCharacters();
    void hoveredCharactersLightTheirMember();
    void findsFromPartToPart();
    void claimsTableHasDatesInWords();

private:
    void show(const QByteArray &payload);
    QPlainTextEdit *part(const QString &name) const;
    FoldHeading *heading(const QString &title) const;
    /// Around both parts.
    QScrollArea *area() const;

    std::unique_ptr<TokenPanel> m_panel;
    DecodedView *m_view = nullptr;
};

void TestDecodedView::show(const QByteArray &payload)
{
    m_panel = std::make_unique<TokenPanel>([] { return samples::noon; });
    m_panel->resize(1000, 700);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_view = m_panel->findChild<DecodedView *>();
    const QSignalSpy inspected(m_panel.get(), &TokenPanel::inspected);
    m_panel->setText(QString::fromStdString(samples::unsignedToken(payload.constData())));
    QTRY_VERIFY(!inspected.isEmpty());
}

QPlainTextEdit *TestDecodedView::part(const QString &name) const
{
    for (auto *edit : m_view->findChildren<QPlainTextEdit *>()) {
        if (edit->accessibleName() == name)
            return edit;
    }
    return nullptr;
}

FoldHeading *TestDecodedView::heading(const QString &title) const
{
    for (auto *each : m_view->findChildren<FoldHeading *>()) {
        if (each->text() == title)
            return each;
    }
    return nullptr;
}

QScrollArea *TestDecodedView::area() const
{
    QWidget *around = part(u"Payload"_s);
    while (around && !qobject_cast<QScrollArea *>(around))
        around = around->parentWidget();
    return qobject_cast<QScrollArea *>(around);
}

void TestDecodedView::headingsCountWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("words");
    QTest::newRow("claims") << R"({"iss":"a","aud":["b","c"]})"_ba << u"Payload, 2 claims"_s;
    QTest::newRow("one claim") << R"({"iss":"a"})"_ba << u"Payload, 1 claim"_s;
    QTest::newRow("an empty object") << "{}"_ba << u"Payload, no claims"_s;
    QTest::newRow("a text") << "hello"_ba << u"Payload, no claims"_s;
}

void TestDecodedView::headingsCountWhatIsThere()
{
    QFETCH(const QByteArray, payload);
    QFETCH(const QString, words);
    show(payload);
    QVERIFY(heading(u"Header"_s) && heading(u"Payload"_s));
    QVERIFY(heading(u"Header"_s)->accessibleName().contains(u"member"_s));
    QCOMPARE(heading(u"Payload"_s)->accessibleName(), words);
}

void TestDecodedView::foldsOnePartAndKeepsTheOther()
{
    show(R"({"iss":"a"})");
    QTest::mouseClick(heading(u"Header"_s), Qt::LeftButton);
    QVERIFY(part(u"Header"_s)->isHidden());
    QVERIFY(part(u"Payload"_s)->isVisible());
    // By the keyboard alone:
    part(u"Payload"_s)->setFocus();
    QTest::keyClick(part(u"Payload"_s), Qt::Key_Up);
    QVERIFY(heading(u"Payload"_s)->hasFocus());
    QVERIFY((heading(u"Payload"_s)->focusPolicy() & Qt::TabFocus) == 0);
    QTest::keyClick(heading(u"Payload"_s), Qt::Key_Left);
    QVERIFY(part(u"Payload"_s)->isHidden());
    QVERIFY((heading(u"Payload"_s)->focusPolicy() & Qt::TabFocus) != 0); // nothing else of it can be
    QTest::keyClick(heading(u"Payload"_s), Qt::Key_Right);
    QVERIFY(part(u"Payload"_s)->isVisible());
    QVERIFY(part(u"Header"_s)->isHidden());
}

void TestDecodedView::eachMemberHasALineOfTheLook()
{
    show(R"({"iss":"a","sub":"b"})");
    QPlainTextEdit *payload = part(u"Payload"_s);
    payload->setFocus();
    QCOMPARE(payload->textCursor().block().text(), u"  \"iss\": \"a\","_s); // the braces are folded away
    const int first = payload->cursorRect().center().y();
    QTest::keyClick(payload, Qt::Key_Down);
    QCOMPARE(payload->cursorRect().center().y() - first, ui::scaled(ui::measure::line));
    QTest::keyClick(payload, Qt::Key_Down);
    QCOMPARE(payload->textCursor().block().text(), u"  \"sub\": \"b\""_s);
    payload->selectAll();
    QTest::keyClick(payload, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"{\n  \"iss\": \"a\",\n  \"sub\": \"b\"\n}"_s);
}

void TestDecodedView::aLongPayloadIsWholeInItsArea()
{
    QByteArray claims = R"("a":0)";
    for (int i = 1; i < 200; ++i)
        claims += R"(,"a)" + QByteArray::number(i) + R"(":0)";
    show('{' + claims + '}');
    const QPlainTextEdit *payload = part(u"Payload"_s);
    QVERIFY(payload->height() >= payload->document()->blockCount() * payload->fontMetrics().lineSpacing());
    QVERIFY(area());
    QTRY_VERIFY(area()->widget()->height() > m_view->height()); // once it is laid out
}

void TestDecodedView::theCursorStaysInSight()
{
    aLongPayloadIsWholeInItsArea();
    QPlainTextEdit *payload = part(u"Payload"_s);
    payload->setFocus();
    for (const auto move : {Qt::Key_End, Qt::Key_Home}) {
        payload->moveCursor(move == Qt::Key_End ? QTextCursor::End : QTextCursor::Start);
        const QPoint place = payload->viewport()->mapTo(area()->viewport(), payload->cursorRect().center());
        QVERIFY2(area()->viewport()->rect().contains(place), qPrintable(u"%1"_s.arg(place.y())));
    }
}

void TestDecodedView::keysCopyValueAndPath_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("path");
    QTest::newRow("a text") << u"\"sub\""_s << u"me"_s << u"$.sub"_s;
    QTest::newRow("a number") << u"\"n\""_s << u"7"_s << u"$.n"_s;
    QTest::newRow("an element") << u"\"admin\""_s << u"admin"_s << u"$.realm.roles[1]"_s;
    QTest::newRow("a name that is an address") << u"example.com/role"_s << u"x"_s << u"$['https://example.com/role']"_s;
}

void TestDecodedView::keysCopyValueAndPath()
{
    QFETCH(const QString, line);
    QFETCH(const QString, value);
    QFETCH(const QString, path);
    show(R"({"sub":"me","n":7,"realm":{"roles":["buyer","admin"]},"https://example.com/role":"x"})");
    QPlainTextEdit *payload = part(u"Payload"_s);
    QTextCursor cursor = payload->document()->find(line);
    QVERIFY(!cursor.isNull());
    cursor.clearSelection();
    payload->setTextCursor(cursor);
    payload->setFocus();
    QTest::keySequence(payload, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), value);
    QTest::keyClick(payload, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), path);
}

void TestDecodedView::aHoveredMemberLightsItsCharacters()
{
    show(R"({"sub":"me","n":7})");
    QPlainTextEdit *payload = part(u"Payload"_s);
    const QTextCursor line = payload->document()->find(u"\"n\""_s);
    const QPointF place = payload->cursorRect(line).center();
    QMouseEvent move(QEvent::MouseMove, place, payload->viewport()->mapToGlobal(place), Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    QApplication::sendEvent(payload->viewport(), &move); // the pointer itself may not be over it
    const auto *field = m_panel->tokenField();
    QTRY_COMPARE(field->extraSelections().size(), 1);
    QCOMPARE(payload->extraSelections().size(), 1);
    const QString segment = field->toPlainText().section(u'.', 1, 1);
    const QTextCursor lit = field->extraSelections().first().cursor;
    const auto start = lit.selectionStart() - field->toPlainText().indexOf(segment);
    // `"n":7` is at bytes 12 to 17.
    QCOMPARE(start, 16);
    QCOMPARE(lit.selectionEnd() - lit.selectionStart(), 7);
}

void TestDecodedView::hoveredCharactersLightTheirMember()
{
    show(R"({"sub":"me","n":7})");
    auto *field = m_panel->tokenField();
    QTextCursor inside(field->document());
    inside.setPosition(int(field->toPlainText().indexOf(u'.')) + 1 + 4); // in the first claim
    QTest::mouseMove(field->viewport(), field->cursorRect(inside).center());
    const QPlainTextEdit *payload = part(u"Payload"_s);
    QTRY_COMPARE(payload->extraSelections().size(), 1);
    QVERIFY(payload->extraSelections().first().cursor.block().text().contains(u"\"sub\""_s));
}

void TestDecodedView::findsFromPartToPart()
{
    show(R"({"sub":"jwt","note":"jwt"})"); // as the header's typ
    m_view->find();
    auto *field = m_view->findChild<QLineEdit *>();
    QVERIFY(field && field->isVisible());
    QTest::keyClicks(field, u"jwt"_s);
    QCOMPARE(part(u"Header"_s)->textCursor().selectedText(), u"JWT"_s);
    QTest::keyClick(field, Qt::Key_Return);
    const QPlainTextEdit *payload = part(u"Payload"_s);
    QCOMPARE(payload->textCursor().selectedText(), u"jwt"_s);
    const int first = payload->textCursor().blockNumber();
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(payload->textCursor().blockNumber() > first);
    QTest::keyClicks(field, u"zebra"_s);
    QVERIFY(!payload->textCursor().hasSelection());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
}

void TestDecodedView::claimsTableHasDatesInWords()
{
    show(R"({"sub":"me","exp":1,"own":2})");
    m_view->setCurrentIndex(1);
    const QAbstractItemModel *model = nullptr;
    QTRY_VERIFY(m_view->findChild<QTableView *>() && (model = m_view->findChild<QTableView *>()->model())->rowCount());
    const auto cell = [model](int row, ClaimTableModel::Column column, int role = Qt::DisplayRole) {
        return model->index(row, column).data(role);
    };
    QCOMPARE(cell(0, ClaimTableModel::ValueColumn).toString(), u"me"_s);
    QCOMPARE(cell(0, ClaimTableModel::MeaningColumn).toString(), u"whom it is about"_s);
    QVERIFY(cell(0, ClaimTableModel::MeaningColumn, Qt::ToolTipRole).toString().contains(u"usually a user"_s));
    const QString expiry = cell(1, ClaimTableModel::ValueColumn).toString();
    QVERIFY2(expiry.contains(u"1970"_s) && expiry.endsWith(u"ago"_s), qPrintable(expiry));
    QCOMPARE(cell(1, ClaimTableModel::ValueColumn, Qt::ForegroundRole).value<QColor>(), ui::color(ui::Tone::Bad));
    QCOMPARE(cell(1, ClaimTableModel::MeaningColumn).toString(), u"not after this"_s);
    QCOMPARE(cell(2, ClaimTableModel::ValueColumn).toString(), u"2"_s); // of one's own: who knows what it counts
}

QTEST_MAIN(TestDecodedView)
#include "tst_decoded_view.moc"
