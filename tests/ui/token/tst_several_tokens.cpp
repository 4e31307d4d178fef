// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/sample_text.h"
#include "tests/ui/window_driver.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using tests::WindowDriver;

namespace {

QString token(const std::string &payload)
{
    return QString::fromStdString(samples::signedToken(payload));
}

} // namespace

/// A text with several tokens, gone through by a person.
class TestSeveralTokens final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void oneTokenIsNoList_data();
    void oneTokenIsNoList();
    void saysHowManyThereAre();
    void stepsThroughThem_data();
    void stepsThroughThem();
    void nothingMovesWhileOneSteps();
    void listIsBesideTheTokenThatIsChosen();
    void theRejectedOneComesFirst();
    void eachIsJudgedByWhatIsAskedNow();
    void listGoesWithTheText();
    void secretServesAllOfThem();
    void findingsAreReadable();

private:
    QTableView *table() const { return m_window->named<QTableView>(u"Tokens"_s); }
    QString words() const
    {
        const auto *label = m_window->named<QLabel>(u"token count"_s);
        return label ? label->text() : QString();
    }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QString subject() const
    {
        const auto *inspection = m_window->inspection();
        return inspection && inspection->claims ? QString::fromStdString(inspection->claims->subject().value_or(""))
                                                : QString();
    }

    std::unique_ptr<WindowDriver> m_window;
};

void TestSeveralTokens::init()
{
    m_window = std::make_unique<WindowDriver>();
    QVERIFY(m_window->isActive());
}

void TestSeveralTokens::cleanup()
{
    m_window.reset();
}

void TestSeveralTokens::oneTokenIsNoList_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("token") << token(R"({"sub":"a"})");
    QTest::newRow("in a log") << u"rejected "_s + token(R"({"sub":"a"})") + u" at 12:00"_s;
    QTest::newRow("none") << u"words"_s;
}

void TestSeveralTokens::oneTokenIsNoList()
{
    QFETCH(const QString, text);
    m_window->paste(text);
    QTRY_VERIFY(m_window->inspection());
    QTest::qWait(0);
    QVERIFY(!table());
}

void TestSeveralTokens::saysHowManyThereAre()
{
    m_window->paste(
        u"{\n\"access_token\": \"%1\",\n\"id_token\": \"%2\"}"_s.arg(token(R"({"sub":"a"})"), token(R"({"sub":"b"})")));
    QTRY_VERIFY(table());
    QCOMPARE(words(), u"Token 1 of 2 · 2 tokens in this text: 2 not verified."_s);
    QCOMPARE(cell(0, 1), u"line 2, access_token"_s);
    QCOMPARE(cell(0, 2), u"access token"_s);
    QCOMPARE(cell(1, 1), u"line 3, id_token"_s);
    QCOMPARE(cell(1, 2), u"ID token"_s);
    QCOMPARE(cell(1, 3), u"Not verified"_s);
}

void TestSeveralTokens::stepsThroughThem_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"buttons", "keys in the table", "menu keys"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestSeveralTokens::stepsThroughThem()
{
    QFETCH(const QString, way);
    QString text;
    for (const char *name : {"a", "b", "c"})
        text += u"line "_s + token(std::string(R"({"sub":")") + name + "\"}") + u"\n"_s;
    m_window->paste(text);
    QTRY_VERIFY(table());
    if (way == u"keys in the table"_s)
        table()->setFocus();
    const auto step = [&](bool forward) {
        if (way == u"buttons"_s)
            m_window->named<QPushButton>(forward ? u"Next token"_s : u"Previous token"_s)->click();
        else if (way == u"menu keys"_s)
            m_window->press(forward ? Qt::Key_PageDown : Qt::Key_PageUp, Qt::AltModifier);
        else
            m_window->press(forward ? Qt::Key_Down : Qt::Key_Up);
    };
    QTRY_COMPARE(subject(), u"a"_s);
    QVERIFY(!m_window->named<QPushButton>(u"Previous token"_s)->isEnabled());
    step(true);
    QTRY_COMPARE(subject(), u"b"_s);
    QVERIFY(words().startsWith(u"Token 2 of 3"_s));
    QVERIFY2(m_window->verdict().contains(u"This is about token 2 of 3 in the text."_s),
             qPrintable(m_window->verdict()));
    step(true);
    QTRY_COMPARE(subject(), u"c"_s);
    QVERIFY(!m_window->named<QPushButton>(u"Next token"_s)->isEnabled());
    step(true);
    step(false);
    QTRY_COMPARE(subject(), u"b"_s);
    QCOMPARE(m_window->tokenText(), text);
    // What is coloured is the one that is shown.
    const auto *editor = m_window->named<QPlainTextEdit>(u"Token"_s);
    QTRY_COMPARE(editor->textCursor().blockNumber(), 1);
}

/// What is looked for keeps its place, whatever there is to say about each.
void TestSeveralTokens::nothingMovesWhileOneSteps()
{
    m_window->window().resize(1500, 950);
    QString text;
    for (const char *payload : {R"({"sub":"a"})", R"({"sub":"b","iat":1000,"exp":2000})", R"({"sub":"c","exp":1})"})
        text += u"line "_s + QString::fromStdString(samples::unsignedToken(payload)) + u'\n';
    m_window->paste(text);
    QTRY_VERIFY(table());
    const auto place = [this](const QString &name) {
        const QWidget *widget = m_window->named(name);
        return widget ? widget->mapTo(&m_window->window(), QPoint()) : QPoint();
    };
    QStringList places;
    for (int i = 0; i < 3; ++i) {
        m_window->choose(u"Next token in the text"_s);
        QTRY_VERIFY(m_window->inspection());
        QCoreApplication::processEvents();
        places += u"%1 %2 %3"_s.arg(place(u"Verdict in short"_s).y())
                      .arg(place(u"Validity"_s).y())
                      .arg(place(u"Checks and expectations"_s).y());
    }
    QCOMPARE(places.removeDuplicates(), 2);
    QVERIFY2(!places.front().contains(u" 0"_s), qPrintable(places.front()));
}

/// The chosen token begins at the top of its field, and the others are not called ignored.
void TestSeveralTokens::listIsBesideTheTokenThatIsChosen()
{
    m_window->window().resize(1360, 860);
    QString text;
    for (const char *payload : {R"({"sub":"a"})", R"({"sub":"b"})", R"({"sub":"c"})", R"({"sub":"d"})"})
        text += QString(200, u'x') + u' ' + QString::fromStdString(samples::unsignedToken(payload)) + u'\n';
    m_window->paste(text);
    QTRY_VERIFY(table());
    const auto *field = m_window->named<QPlainTextEdit>(u"Token"_s);
    const auto left = [this](const QWidget &widget) { return widget.mapTo(&m_window->window(), QPoint()).x(); };
    QTRY_VERIFY(left(*table()) + table()->width() <= left(*field));
    for (const auto *badge : m_window->window().findChildren<ui::Badge *>())
        QVERIFY2(!badge->isVisible() || !badge->text().contains(u"ignored"_s), qPrintable(badge->text()));
    m_window->choose(u"Next token in the text"_s);
    QTRY_VERIFY(field->cursorRect().top() >= 0 && field->cursorRect().top() <= field->cursorRect().height());
}

void TestSeveralTokens::theRejectedOneComesFirst()
{
    m_window->paste(token(R"({"sub":"good"})") + u' ' + token(R"({"sub":"old","exp":1790000000})"));
    QTRY_VERIFY(table());
    QTRY_COMPARE(subject(), u"old"_s);
    QCOMPARE(table()->currentIndex().row(), 1);
    QVERIFY(m_window->verdict().startsWith(u"Rejected: the token expired"_s));
    QCOMPARE(cell(1, 3), u"Rejected"_s);
    QVERIFY(words().startsWith(u"Token 2 of 2"_s));
}

void TestSeveralTokens::eachIsJudgedByWhatIsAskedNow()
{
    m_window->paste(token(R"({"iss":"a"})") + u' ' + token(R"({"iss":"b"})"));
    QTRY_VERIFY(table());
    QCOMPARE(cell(0, 3), u"Not verified"_s);
    m_window->openExpectations();
    m_window->write(u"Expected issuer"_s, u"b"_s);
    QTRY_COMPARE(cell(0, 3), u"Rejected"_s);
    QCOMPARE(cell(1, 3), u"Not verified"_s);
}

void TestSeveralTokens::listGoesWithTheText()
{
    m_window->paste(token(R"({"sub":"a"})") + u' ' + token(R"({"sub":"b"})"));
    QTRY_VERIFY(table());
    m_window->named<QPushButton>(u"Next token"_s)->click();
    QTRY_COMPARE(subject(), u"b"_s);
    m_window->paste(token(R"({"sub":"c"})"));
    QVERIFY(!table());
    QTRY_COMPARE(subject(), u"c"_s);
    m_window->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(table());
    QTRY_COMPARE(subject(), u"a"_s);
}

void TestSeveralTokens::secretServesAllOfThem()
{
    m_window->paste(token(R"({"sub":"a"})") + u' ' + token(R"({"sub":"b"})"));
    QTRY_VERIFY(table() && m_window->named<QLineEdit>(u"Shared secret"_s));
    m_window->write(u"Shared secret"_s, u"a secret of thirty-two bytes, no less"_s);
    m_window->press(Qt::Key_Return);
    QTRY_COMPARE(cell(1, 3), u"Accepted"_s);
    QVERIFY(m_window->verdict().startsWith(u"Accepted: the first of 2 tokens"_s));
    m_window->named<QPushButton>(u"Next token"_s)->click();
    QTRY_VERIFY2(m_window->verdict().startsWith(u"Accepted: token 2 of 2"_s), qPrintable(m_window->verdict()));
}

/// Each finding that is counted can be read.
void TestSeveralTokens::findingsAreReadable()
{
    m_window->paste(u"'Bearer "_s + token(R"({"sub":"a","exp":1000000000,"iat":"yesterday","nbf":"later"})") + u"'"_s);
    QTRY_VERIFY(m_window->inspection());
    const std::size_t count = m_window->inspection()->findings.size();
    QVERIFY(count >= 3);
    auto *button = m_window->named<QPushButton>(u"Read %1 findings"_s.arg(count));
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QWidget *list = m_window->named(u"Findings"_s);
    QVERIFY(list);
    QStringList read;
    for (const auto *row : list->findChildren<QWidget *>()) {
        if (row->inherits("tokenscope::ui::CheckRow") && row->isVisible())
            read += row->accessibleName();
    }
    QCOMPARE(std::size_t(read.size()), count);
    for (const QString &row : read)
        QVERIFY2(row.contains(u": error."_s) || row.contains(u": warning."_s) || row.contains(u": note."_s),
                 qPrintable(row));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(list->isHidden());
}

QTEST_MAIN(TestSeveralTokens)
#include "tst_several_tokens.moc"
