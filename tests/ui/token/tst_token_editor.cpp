// SPDX-License-Identifier: Apache-2.0
#include "ui/token/input/token_editor.h"

#include "tests/ui/sample_text.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using ui::TokenEditor;

class TestTokenEditor final : public QObject
{
    Q_OBJECT

private slots:
    void textComesBackAsItWasGiven_data();
    void textComesBackAsItWasGiven();
    void pastedTextComesBackAsItWasGiven();
    void typingInALongTextKeepsTheRest();
    void enterInALongTextIsALineBreak();
    void deletingInALongTextTakesOneCharacter();
    void undoBringsTheFormerTextBack();
    void undoOfAClearedLongTextBringsItBackWhole();
    void copyingALongTextAddsNoLineBreak();
    void wrapsShortTextsOnly();
    void aTextShownInPartIsAllThere_data();
    void aTextShownInPartIsAllThere();
    void aMegabyteIsThereAtOnce();
    void segmentsAreColouredWhereTheyLie_data();
    void segmentsAreColouredWhereTheyLie();
    void ignoredTextIsStruckThrough();
    void coloursGoWithTheirText();
    void coloursAreNoEdit();
    void tabLeavesTheField();
};

namespace {

/// The texts that stand out, each as long as its colour goes on, also over made-up line breaks.
QStringList standingOut(const TokenEditor &editor, bool struck)
{
    QStringList texts;
    QBrush colour;
    int end = -1;
    for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.format.fontStrikeOut() != struck)
                continue;
            const QString text = block.text().mid(range.start, range.length);
            const int start = block.position() + range.start;
            const bool goesOn = range.format.foreground() == colour && start - end <= 1;
            if (goesOn)
                texts.last() += text;
            else
                texts += text;
            colour = range.format.foreground();
            end = start + range.length;
        }
    }
    return texts;
}

} // namespace

void TestTokenEditor::textComesBackAsItWasGiven_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("a token") << u"eyJhbGciOiJIUzI1NiJ9.e30.c2ln"_s;
    QTest::newRow("carriage return and line feed") << u"a\r\nb\rc\nd"_s;
    QTest::newRow("no-break space") << u"Bearer\u00a0abc"_s;
    QTest::newRow("line and paragraph separator") << u"a\u2028b\u2029c"_s;
    QTest::newRow("noncharacters that Qt uses itself") << u"a\ufdd0b\ufdd1c"_s;
    QTest::newRow("null character") << QString(u"a\0b"_s);
    QTest::newRow("one long line") << QString(100'000, u'x');
    QTest::newRow("one that is not shown whole") << QString(2'000'000, u'x');
    QTest::newRow("more lines than are shown") << u"eyA\r\n"_s.repeated(100'000);
    QTest::newRow("line breaks alone") << QString(1'000'000, u'\n');
    QTest::newRow("long lines") << (QString(10'000, u'x') + u"\r\n"_s + QString(10'000, u'y') + u'\n');
    QTest::newRow("pairs at each possible break") << (u"a"_s + u"\U0001f511"_s.repeated(20'000));
}

void TestTokenEditor::textComesBackAsItWasGiven()
{
    QFETCH(const QString, text);
    TokenEditor editor;
    editor.setText(text);
    QCOMPARE(editor.text(), text);
}

void TestTokenEditor::pastedTextComesBackAsItWasGiven()
{
    TokenEditor editor;
    const QString text = u"Bearer\u00a0"_s + QString(50'000, u'x');
    QGuiApplication::clipboard()->setText(text);
    editor.paste();
    QCOMPARE(editor.text(), text);
    editor.paste();
    QCOMPARE(editor.text(), text + text);
}

void TestTokenEditor::typingInALongTextKeepsTheRest()
{
    TokenEditor editor;
    const QString text(20'000, u'x');
    editor.setText(text);
    editor.moveCursor(QTextCursor::End);
    QTest::keyClicks(&editor, u"yz"_s);
    QCOMPARE(editor.text(), text + u"yz"_s);
}

void TestTokenEditor::enterInALongTextIsALineBreak()
{
    TokenEditor editor;
    editor.setText(QString(10'000, u'x') + QString(10'000, u'y'));
    QTextCursor cursor(editor.document());
    cursor.setPosition(10'000 + 2); // two made-up line breaks lie in front
    editor.setTextCursor(cursor);
    QTest::keyClick(&editor, Qt::Key_Return);
    QCOMPARE(editor.text(), QString(10'000, u'x') + u'\n' + QString(10'000, u'y'));
}

void TestTokenEditor::deletingInALongTextTakesOneCharacter()
{
    TokenEditor editor;
    editor.setText(QString(20'000, u'x') + u'y');
    editor.moveCursor(QTextCursor::End);
    QTest::keyClick(&editor, Qt::Key_Backspace);
    QCOMPARE(editor.text(), QString(20'000, u'x'));
}

void TestTokenEditor::undoBringsTheFormerTextBack()
{
    TokenEditor editor;
    editor.setText(u"first"_s);
    editor.setText(u"second"_s);
    QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor.text(), u"first"_s);
}

void TestTokenEditor::undoOfAClearedLongTextBringsItBackWhole()
{
    TokenEditor editor;
    const QString text(50'000, u'x');
    editor.setText(text);
    QTest::keyClick(&editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&editor, Qt::Key_Delete);
    QCOMPARE(editor.text(), QString());
    QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor.text(), text);
}

void TestTokenEditor::copyingALongTextAddsNoLineBreak()
{
    TokenEditor editor;
    const QString text(50'000, u'x');
    editor.setText(text);
    editor.selectAll();
    editor.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
}

void TestTokenEditor::wrapsShortTextsOnly()
{
    TokenEditor editor;
    editor.setText(QString(16 * 1024 - 1, u'x'));
    QCOMPARE(editor.lineWrapMode(), QPlainTextEdit::WidgetWidth);
    editor.setText(QString(16 * 1024 + 1, u'x'));
    QCOMPARE(editor.lineWrapMode(), QPlainTextEdit::NoWrap);
    editor.setText(u"short again"_s);
    QCOMPARE(editor.lineWrapMode(), QPlainTextEdit::WidgetWidth);
}

void TestTokenEditor::aTextShownInPartIsAllThere_data() // J3
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one line") << QString(2'000'000, u'x');
    QTest::newRow("many lines") << u"abc\n"_s.repeated(200'000);
    QTest::newRow("pairs") << u"\U0001f511"_s.repeated(300'000);
}

void TestTokenEditor::aTextShownInPartIsAllThere()
{
    QFETCH(const QString, text);
    TokenEditor editor;
    editor.setText(text);
    QVERIFY(editor.document()->characterCount() < 300'000);
    QVERIFY(editor.document()->blockCount() < 2100);
    editor.selectAll();
    editor.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), text);

    editor.moveCursor(QTextCursor::Start);
    QTest::keyClicks(&editor, u"A"_s);
    QCOMPARE(editor.text(), u'A' + text);
    editor.moveCursor(QTextCursor::End);
    QTest::keyClicks(&editor, u"Z"_s);
    QCOMPARE(editor.text(), u'A' + text + u'Z');
    editor.selectAll();
    QTest::keyClick(&editor, Qt::Key_Delete);
    QCOMPARE(editor.text(), QString());
    editor.undo();
    QCOMPARE(editor.text(), u'A' + text + u'Z');
    editor.undo();
    editor.undo();
    editor.undo();
    QCOMPARE(editor.text(), QString());
    editor.redo();
    QCOMPARE(editor.text(), text);

    editor.moveCursor(QTextCursor::End);
    QTest::keyClick(&editor, Qt::Key_Backspace); // of the line that stands for the rest
    QVERIFY(editor.text().size() < 300'000);
}

void TestTokenEditor::aMegabyteIsThereAtOnce()
{
    TokenEditor editor;
    editor.show();
    const QString text(1024 * 1024, u'x');
    QElapsedTimer timer;
    timer.start();
    editor.setText(text);
    editor.grab();
    // With wrapping this takes half a minute; the limit leaves room for a slow and busy machine.
    QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
}

void TestTokenEditor::segmentsAreColouredWhereTheyLie_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("alone") << u""_s << u""_s;
    QTest::newRow("Bearer") << u"Bearer "_s << u""_s;
    QTest::newRow("two bytes a character") << u"Schlüssel: "_s << u""_s;
    QTest::newRow("four bytes a character") << u"\U0001f511 "_s << u" \U0001f511"_s;
    QTest::newRow("carriage returns") << u"Host: a\r\nAuthorization: Bearer "_s << u"\r\n"_s;
    QTest::newRow("behind made-up line breaks") << u"x "_s.repeated(10'000) << u""_s;
}

void TestTokenEditor::segmentsAreColouredWhereTheyLie()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const std::string token = samples::unsignedToken(R"({"sub":"a"})");
    const QString text = before + QString::fromStdString(token) + after;
    TokenEditor editor;
    editor.setText(text);
    editor.showSegments(samples::inspected(text.toStdString()));
    QCOMPARE(standingOut(editor, false), QString::fromStdString(token).split(u'.'));
}

void TestTokenEditor::ignoredTextIsStruckThrough()
{
    const QString text = u"Bearer "_s + QString::fromStdString(samples::unsignedToken("{}"));
    TokenEditor editor;
    editor.setText(text);
    editor.showSegments(samples::inspected(text.toStdString()));
    QCOMPARE(standingOut(editor, true), QStringList{u"Bearer "_s});
}

void TestTokenEditor::coloursGoWithTheirText() // J1
{
    const QString token = QString::fromStdString(samples::unsignedToken("{}"));
    TokenEditor editor;
    editor.setText(token);
    editor.showSegments(samples::inspected(token.toStdString()));
    QCOMPARE(standingOut(editor, false).size(), 3);
    editor.showSegments(nullptr);
    QCOMPARE(standingOut(editor, false), QStringList());

    editor.showSegments(samples::inspected(token.toStdString()));
    editor.moveCursor(QTextCursor::End);
    QGuiApplication::clipboard()->setText(QString(100 * 1024, u'A')); // too long to be coloured anew
    editor.paste();
    QCOMPARE(standingOut(editor, false), QStringList());
    editor.showSegments(samples::inspected(editor.text().toStdString()));
    QCOMPARE(standingOut(editor, false), QStringList());
}

/// Or each answer would bring the next question.
void TestTokenEditor::coloursAreNoEdit()
{
    const QString token = QString::fromStdString(samples::unsignedToken("{}"));
    TokenEditor editor;
    const QSignalSpy edited(&editor, &TokenEditor::edited);
    editor.setText(token);
    QCOMPARE(edited.count(), 1);
    editor.showSegments(samples::inspected(token.toStdString()));
    editor.showSegments(nullptr);
    QCOMPARE(edited.count(), 1);
    editor.setText(token + u"A"_s);
    QCOMPARE(edited.count(), 2);
}

void TestTokenEditor::tabLeavesTheField()
{
    QWidget window;
    TokenEditor editor(&window);
    QLineEdit next(&window);
    window.show();
    editor.setFocus();
    QTRY_VERIFY(editor.hasFocus());
    QTest::keyClick(&editor, Qt::Key_Tab);
    QVERIFY(next.hasFocus());
    QCOMPARE(editor.text(), QString());
}

QTEST_MAIN(TestTokenEditor)
#include "tst_token_editor.moc"
