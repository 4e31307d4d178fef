// SPDX-License-Identifier: Apache-2.0
#include "ui/look/deferred_page.h"
#include "ui/token/token_panel.h"

#include "jose/encryption.h"
#include "jose/keys/jwk_builder.h"
#include "tests/ui/sample_text.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using ui::DeferredPage;
using ui::TokenPanel;

class TestTokenPanel final : public QObject
{
    Q_OBJECT

private slots:
    void hasTheNamesThatAssistiveToolsRelyOn_data();
    void hasTheNamesThatAssistiveToolsRelyOn();
    void inspectsWhatIsTyped();
    void inspectsWhatIsPasted();
    void headerAndPayloadAreShownAsSigned();
    void keysThatArriveShowWhatIsEncrypted();
    void keysThatArriveJudgeTheTokenAgain();
    void anExpectationIsOneClickAway();
    void passingTimeChangesTheVerdictAndKeepsTheSelection();
    void aGivenTimeStandsStill();
    void clearingTheFieldGoesBackToTheStart();
    void aSampleBringsItsExpectations();
    void expectationsOfTheProgramGoWithTheirKeys_data();
    void expectationsOfTheProgramGoWithTheirKeys();
    void foundIssuerLeavesTheUsersOwn();
    void eachOfSeveralSetsVouchesForItsOwnIssuer();
    void aMegabyteDoesNotStopTheWindow();
    void staysUsableWhereRoomIsShort();
    void tellsHowOthersWouldJudge();
    void whatIsShownBelongsToWhatIsAsked_data();
    void whatIsShownBelongsToWhatIsAsked();
    void aForgedTextHasNothingOfTheGoodOne();
    void anAnswerIsShownThoughTheClockGoesOn();
    void whatWasWithdrawnComesBackByUndo();
};

namespace {

QWidget *named(const QWidget &parent, const QString &name)
{
    for (auto *page : parent.findChildren<DeferredPage *>())
        page->complete(); // as the window does once it is on screen
    for (auto *child : parent.findChildren<QWidget *>()) {
        if (child->accessibleName() == name)
            return child;
    }
    return nullptr;
}

QString shownIn(const QWidget &parent, const QString &name)
{
    const auto *edit = qobject_cast<QPlainTextEdit *>(named(parent, name));
    return edit ? edit->toPlainText() : QString();
}

/// A clock that the test moves.
struct Clock
{
    std::shared_ptr<Moment> now = std::make_shared<Moment>(samples::noon);
    Moment operator()() const { return *now; }
};

QString tokenOf(const char *payload)
{
    return QString::fromStdString(samples::unsignedToken(payload));
}

bool judge(TokenPanel &panel, const QString &text)
{
    const QSignalSpy inspected(&panel, &TokenPanel::inspected);
    panel.setText(text);
    return QTest::qWaitFor([&] { return !inspected.isEmpty(); });
}

} // namespace

void TestTokenPanel::hasTheNamesThatAssistiveToolsRelyOn_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"Token", "Verdict", "Checks", "Header", "Payload", "Expected issuer", "Expected audience",
                             "At time", "Leeway"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestTokenPanel::hasTheNamesThatAssistiveToolsRelyOn()
{
    QFETCH(const QString, name);
    const TokenPanel panel;
    QVERIFY(named(panel, name));
}

void TestTokenPanel::inspectsWhatIsTyped()
{
    TokenPanel panel{Clock()};
    panel.show();
    QTest::keyClicks(named(panel, u"Token"_s), tokenOf(R"({"sub":"typed"})"));
    QTRY_VERIFY(panel.inspection() && panel.inspection()->payload);
    QCOMPARE(panel.inspection()->verdict, inspect::Verdict::Unverified);
    QTRY_VERIFY(shownIn(panel, u"Payload"_s).contains(u"\"sub\": \"typed\""_s));
}

void TestTokenPanel::inspectsWhatIsPasted()
{
    TokenPanel panel{Clock()};
    panel.show();
    QVERIFY(judge(panel, u"something else"_s));
    QGuiApplication::clipboard()->setText(u"Bearer "_s + tokenOf(R"({"sub":"pasted"})"));
    panel.pasteAsToken();
    QTRY_VERIFY(panel.inspection() && panel.inspection()->find(inspect::Code::BearerPrefix));
    QCOMPARE(panel.text(), QGuiApplication::clipboard()->text());
}

void TestTokenPanel::headerAndPayloadAreShownAsSigned()
{
    TokenPanel panel{Clock()};
    panel.show();
    QVERIFY(judge(panel, tokenOf(R"({"b":1.10,"a":[true,null],"b2":"<b>&\u202e"})")));
    QCOMPARE(shownIn(panel, u"Header"_s), u"{\n  \"alg\": \"ES256\",\n  \"typ\": \"JWT\"\n}"_s);
    const QString payload = shownIn(panel, u"Payload"_s);
    QVERIFY(payload.contains(u"\"b\": 1.10"_s));
    QVERIFY(payload.contains(u"<b>&"_s));
    QVERIFY(!payload.contains(QChar(0x202e)));
}

void TestTokenPanel::keysThatArriveShowWhatIsEncrypted()
{
    const json::Object secret = jose::octJwk(Bytes(16, 1));
    json::Object header;
    header.append("alg", "dir");
    header.append("enc", "A128GCM");
    const auto token =
        jose::encryptCompact(header, asBytes(R"({"sub":"user-1"})"), jose::Jwk(json::Value(secret)).key().value());
    TokenPanel panel{Clock()};
    panel.show();
    QVERIFY(judge(panel, QString::fromStdString(token.value())));
    QVERIFY(!shownIn(panel, u"Payload"_s).contains(u"user-1"_s));
    inspect::KeySource source;
    source.keys = std::make_shared<const jose::JwkSet>(std::vector{jose::Jwk(json::Value(secret))});
    source.origin = inspect::KeyOrigin::File;
    panel.setKeys({{source}, {}});
    QTRY_VERIFY(shownIn(panel, u"Payload"_s).contains(u"\"sub\": \"user-1\""_s));
    QCOMPARE(panel.inspection()->verdict, inspect::Verdict::Unverified);
}

void TestTokenPanel::keysThatArriveJudgeTheTokenAgain()
{
    TokenPanel panel{Clock()};
    QVERIFY(judge(panel, QString::fromStdString(samples::signedToken(R"({"exp":1795436200})"))));
    QCOMPARE(panel.inspection()->verdict, inspect::Verdict::Unverified);
    panel.setKeys(samples::secretKeySources());
    QTRY_VERIFY(panel.inspection() && panel.inspection()->verdict == inspect::Verdict::Accepted);
}

void TestTokenPanel::anExpectationIsOneClickAway()
{
    TokenPanel panel{Clock()};
    panel.show();
    // Not in the macro: moc takes // in it for a comment.
    const QString token = tokenOf(R"({"iss":"https://issuer.example","aud":"my-app"})");
    QVERIFY(judge(panel, token));
    QPushButton *offer = nullptr;
    for (auto *button : panel.findChildren<QPushButton *>()) {
        if (button->text() == u"Expect “my-app”"_s)
            offer = button;
    }
    QVERIFY(offer);
    QTest::keyClick(offer, Qt::Key_Space);
    QTRY_VERIFY(panel.inspection());
    QCOMPARE(panel.inspection()->expectations.audiences, std::vector<std::string>{"my-app"});
    QVERIFY(offer->isHidden());
}

void TestTokenPanel::passingTimeChangesTheVerdictAndKeepsTheSelection()
{
    const Clock clock;
    TokenPanel panel(clock);
    panel.show();
    QVERIFY(judge(panel, tokenOf(R"({"sub":"someone","exp":1795435210})")));
    QVERIFY(!panel.inspection()->find(inspect::Code::Expired));
    auto *payload = qobject_cast<QPlainTextEdit *>(named(panel, u"Payload"_s));
    payload->selectAll();
    *clock.now += std::chrono::hours(1);
    QTRY_VERIFY(panel.inspection()->find(inspect::Code::Expired)); // on the next tick
    QCOMPARE(payload->textCursor().selectedText().size(), payload->toPlainText().size());
}

void TestTokenPanel::aGivenTimeStandsStill()
{
    const Clock clock;
    TokenPanel panel(clock);
    panel.show();
    QTest::keyClicks(named(panel, u"At time"_s), u"2026-11-23T12:00:00Z"_s);
    *clock.now += std::chrono::hours(1);
    QVERIFY(judge(panel, tokenOf(R"({"exp":1795435210})")));
    QCOMPARE(panel.inspection()->moment, samples::noon);
    QVERIFY(!panel.inspection()->find(inspect::Code::Expired));
}

void TestTokenPanel::clearingTheFieldGoesBackToTheStart()
{
    TokenPanel panel{Clock()};
    panel.show();
    const QString start = named(panel, u"Verdict"_s)->accessibleDescription();
    QVERIFY(judge(panel, tokenOf(R"({"exp":1})")));
    QVERIFY(named(panel, u"Verdict"_s)->accessibleDescription() != start);
    auto *editor = named(panel, u"Token"_s);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(editor, Qt::Key_Delete);
    QTRY_COMPARE(named(panel, u"Verdict"_s)->accessibleDescription(), start);
    QCOMPARE(shownIn(panel, u"Payload"_s), QString());
}

void TestTokenPanel::aSampleBringsItsExpectations()
{
    demo::SampleToken sample;
    sample.name = u"Wrong audience"_s;
    sample.text = samples::unsignedToken(R"({"aud":"other"})");
    sample.expectations.audiences = {"my-app"};
    TokenPanel panel{Clock()};
    panel.setSamples({sample});
    panel.showSample(sample);
    QTRY_VERIFY(panel.inspection());
    QCOMPARE(panel.inspection()->expectations, sample.expectations);
    QVERIFY(panel.inspection()->find(inspect::Code::AudienceMismatch));
}

void TestTokenPanel::expectationsOfTheProgramGoWithTheirKeys_data()
{
    QTest::addColumn<inspect::KeyOrigin>("from");
    QTest::addColumn<inspect::KeyOrigin>("to");
    QTest::addColumn<bool>("isEdited");
    QTest::addColumn<bool>("stays");
    using enum inspect::KeyOrigin;
    QTest::newRow("sample, then the demo's keys") << Demo << Demo << false << true;
    QTest::newRow("sample, then another endpoint") << Demo << Endpoint << false << false;
    QTest::newRow("sample, then a file") << Demo << File << false << false;
    QTest::newRow("sample, edited") << Demo << Endpoint << true << true;
    QTest::newRow("issuer, then its keys") << Discovery << Discovery << false << true;
    QTest::newRow("issuer, then another endpoint") << Discovery << Endpoint << false << false;
    QTest::newRow("issuer, edited") << Discovery << Endpoint << true << true;
}

void TestTokenPanel::expectationsOfTheProgramGoWithTheirKeys()
{
    QFETCH(const inspect::KeyOrigin, from);
    QFETCH(const inspect::KeyOrigin, to);
    QFETCH(const bool, isEdited);
    QFETCH(const bool, stays);
    TokenPanel panel{Clock()};
    if (from == inspect::KeyOrigin::Demo) {
        demo::SampleToken sample;
        sample.text = samples::unsignedToken(R"({"iss":"https://one.example"})");
        sample.expectations.issuer = "https://one.example";
        panel.showSample(sample);
    } else {
        panel.setExpectedIssuer(u"https://one.example"_s);
    }
    auto *issuer = qobject_cast<QLineEdit *>(named(panel, u"Expected issuer"_s));
    if (isEdited) {
        issuer->end(false);
        QTest::keyClicks(issuer, u"/x"_s);
    }
    const QString before = issuer->text();
    QVERIFY(before.startsWith(u"https://one.example"_s));
    inspect::KeySource source;
    source.origin = to;
    source.issuer = to == inspect::KeyOrigin::Discovery ? "https://one.example" : "";
    panel.setKeys({.current = {source}, .earlier = {}});
    QCOMPARE(issuer->text(), stays ? before : QString());
}

/// Threat N12.
void TestTokenPanel::foundIssuerLeavesTheUsersOwn()
{
    TokenPanel panel{Clock()};
    panel.setExpectedIssuer(u"https://one.example"_s);
    auto *issuer = qobject_cast<QLineEdit *>(named(panel, u"Expected issuer"_s));
    QCOMPARE(issuer->text(), u"https://one.example"_s);
    issuer->selectAll();
    QTest::keyClick(issuer, Qt::Key_Delete);
    panel.setExpectedIssuer(u"https://one.example"_s); // its keys are fetched once more
    QCOMPARE(issuer->text(), QString());
    panel.setExpectedIssuer(u"https://two.example"_s);
    QCOMPARE(issuer->text(), u"https://two.example"_s);
    issuer->selectAll();
    QTest::keyClicks(issuer, u"https://mine.example"_s);
    panel.setExpectedIssuer(u"https://three.example"_s);
    QCOMPARE(issuer->text(), u"https://mine.example"_s);
    QVERIFY(judge(panel, QString::fromStdString(samples::unsignedToken("{}"))));
    const QSignalSpy judgedAgain(&panel, &TokenPanel::inspected);
    panel.setExpectedIssuer(u"https://elsewhere.example"_s); // the field stays as it is, the verdict is asked for anew
    QTRY_VERIFY(!judgedAgain.isEmpty());
    // What the user expects stays when it is found too, and then other keys come.
    panel.setExpectedIssuer(u"https://mine.example"_s);
    panel.setExpectedIssuer(u"https://four.example"_s);
    QCOMPARE(issuer->text(), u"https://mine.example"_s);
    panel.setExpectedIssuer(u"https://mine.example"_s);
    inspect::KeySource source;
    source.origin = inspect::KeyOrigin::File;
    panel.setKeys({.current = {source}, .earlier = {}});
    QCOMPARE(issuer->text(), u"https://mine.example"_s);
}

/// Threat N12: what is expected for the keys' sake goes by set, so that the second does not overrule the first.
void TestTokenPanel::eachOfSeveralSetsVouchesForItsOwnIssuer()
{
    const auto source = [](const std::string &issuer) {
        return inspect::KeySource{.keys = std::make_shared<const jose::JwkSet>(std::vector<jose::Jwk>()),
                                  .origin = inspect::KeyOrigin::Discovery,
                                  .name = issuer,
                                  .fetchedAt = {},
                                  .issuer = issuer};
    };
    TokenPanel panel{Clock()};
    panel.setKeys({.current = {source("https://one.example")}, .earlier = {}});
    auto *issuer = qobject_cast<QLineEdit *>(named(panel, u"Expected issuer"_s));
    QCOMPARE(issuer->text(), u"https://one.example"_s);
    panel.setKeys({.current = {source("https://two.example"), source("https://one.example")}, .earlier = {}});
    QCOMPARE(issuer->text(), QString());

    const auto stateFor = [&panel](const char *payload) {
        const bool judged = judge(panel, tokenOf(payload));
        const auto &checks = panel.inspection()->checks;
        const auto found = std::ranges::find(checks, inspect::CheckName::Issuer, &inspect::Check::name);
        return judged && found != checks.end() ? std::optional(found->state) : std::nullopt;
    };
    const auto ofOne = stateFor(R"({"iss":"https://one.example"})");
    const auto ofThree = stateFor(R"({"iss":"https://three.example"})");
    QCOMPARE(ofOne, std::optional(inspect::CheckState::Passed));
    QCOMPARE(ofThree, std::optional(inspect::CheckState::Failed));
}

void TestTokenPanel::aMegabyteDoesNotStopTheWindow()
{
    TokenPanel panel{Clock()};
    panel.resize(800, 700);
    panel.show();
    const auto tokenOf = [](std::size_t length) {
        return QString::fromStdString(samples::unsignedToken(R"({"long":")" + std::string(length, 'x') + R"("})"));
    };
    const auto timeFor = [&panel](const QString &text) {
        QElapsedTimer timer;
        timer.start();
        const bool isJudged = judge(panel, text);
        panel.grab();
        return isJudged ? timer.elapsed() : -1;
    };
    const QString token = tokenOf(700 * 1024);
    const qint64 tenth = timeFor(tokenOf(70 * 1024));
    const qint64 whole = timeFor(token);
    QVERIFY(tenth >= 0 && whole >= 0);
    QVERIFY2(whole <= 30 * (tenth + 1), qPrintable(u"%1 ms, a tenth takes %2 ms"_s.arg(whole).arg(tenth)));
    QCOMPARE(panel.text(), token);
    QVERIFY(shownIn(panel, u"Payload"_s).size() < 300 * 1024);
}

void TestTokenPanel::staysUsableWhereRoomIsShort()
{
    TokenPanel panel{Clock()};
    // Not in the macro: moc takes // in it for a comment.
    const QString token = tokenOf(R"({"iss":"https://issuer.example","iat":1795435000,"exp":1795435210})");
    QVERIFY(judge(panel, token));
    // A window of 900 by 600, less its other rows and the strip of the key side; the window says how much is left.
    panel.setRoom(500);
    const int least = panel.layout()->minimumHeightForWidth(820);
    QVERIFY2(panel.minimumSizeHint().width() <= 540, qPrintable(QString::number(panel.minimumSizeHint().width())));
    QVERIFY2(least <= 500, qPrintable(QString::number(least)));
    panel.resize(540, 500);
    panel.show();
    const int decoded = named(panel, u"Decoded token"_s)->width();
    QVERIFY2(decoded >= 240, qPrintable(QString::number(decoded)));
}

void TestTokenPanel::tellsHowOthersWouldJudge()
{
    TokenPanel panel(Clock{});
    panel.show();
    const QString token = tokenOf(R"({"iss":"issuer","exp":1})");
    QVERIFY(judge(panel, token));
    auto *tabs = qobject_cast<QTabWidget *>(named(panel, u"Checks and expectations"_s));
    QVERIFY(tabs);
    QWidget *others = named(panel, u"Other verifiers"_s);
    QVERIFY(others);
    tabs->setCurrentIndex(tabs->count() - 1);
    const auto rows = [others] {
        int refusals = 0;
        for (const auto *row : others->findChildren<QWidget *>())
            refusals += row->isVisible() && row->accessibleName().contains(u"refuses it. Because"_s) ? 1 : 0;
        return refusals;
    };
    QTRY_COMPARE(rows(), 8);
    panel.setText(QString());
    QTRY_COMPARE(rows(), 0);
}

namespace {

using Change = std::function<void(TokenPanel &)>;

void typeInto(const TokenPanel &panel, const QString &field, const QString &text)
{
    QTest::keyClicks(named(panel, field), text);
}

/// What a person sees or hears of a judgement.
QString wordsOf(const QWidget &parent)
{
    QStringList words;
    for (const auto *widget : parent.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->accessibleName() == u"Token"_s)
            continue;
        words << widget->accessibleName() << widget->accessibleDescription();
        for (const char *property : {"text", "plainText"})
            words << widget->property(property).toString();
    }
    return words.join(u'\n');
}

bool acceptGoodToken(TokenPanel &panel)
{
    panel.resize(1100, 800); // side by side
    panel.show();
    panel.setKeys(samples::secretKeySources());
    return judge(panel, QString::fromStdString(samples::signedToken(R"({"sub":"good","exp":1795436200})"))) &&
           QTest::qWaitFor(
               [&] { return panel.inspection() && panel.inspection()->verdict == inspect::Verdict::Accepted; });
}

} // namespace

void TestTokenPanel::whatIsShownBelongsToWhatIsAsked_data() // J1
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("isOtherText");
    const auto add = [](const char *name, bool isOtherText, Change change) {
        QTest::newRow(name) << std::move(change) << isOtherText;
    };
    add("another token", true, [](TokenPanel &panel) { panel.setText(tokenOf(R"({"sub":"other"})")); });
    add("pasted", true, [](TokenPanel &panel) {
        QGuiApplication::clipboard()->setText(u"eyJ"_s + QString(100'000, u'A'));
        panel.pasteAsToken();
    });
    add("one letter more", true, [](TokenPanel &panel) { typeInto(panel, u"Token"_s, u"A"_s); });
    add("undone", true,
        [](TokenPanel &panel) { QTest::keyClick(named(panel, u"Token"_s), Qt::Key_Z, Qt::ControlModifier); });
    add("cleared", true, [](TokenPanel &panel) { panel.setText({}); });
    add("keys gone", false, [](TokenPanel &panel) { panel.setKeys({}); });
    add("the same keys anew", false, [](TokenPanel &panel) { panel.setKeys(samples::secretKeySources()); });
    for (const QString &field : {u"Expected issuer"_s, u"Expected audience"_s, u"Algorithms"_s, u"Type (typ)"_s,
                                 u"Subject"_s, u"Required claims"_s, u"Nonce"_s, u"Authorized party"_s})
        add(qPrintable(field), false, [field](TokenPanel &panel) { typeInto(panel, field, u"x"_s); });
    add("at another time", false, [](TokenPanel &panel) { typeInto(panel, u"At time"_s, u"7"_s); });
    for (const QString &field : {u"Leeway"_s, u"Maximum age"_s, u"Maximum lifetime"_s})
        add(qPrintable(field), false, [field](TokenPanel &panel) { QTest::keyClick(named(panel, field), Qt::Key_Up); });
}

void TestTokenPanel::whatIsShownBelongsToWhatIsAsked()
{
    QFETCH(const Change, change);
    QFETCH(const bool, isOtherText);
    TokenPanel panel{Clock()};
    QVERIFY(acceptGoodToken(panel));
    auto *verdict = named(panel, u"Verdict"_s);
    QVERIFY(verdict->accessibleDescription().startsWith(u"Accepted"_s));
    QVERIFY(wordsOf(panel).contains(u"passed"_s));
    const QString payload = shownIn(panel, u"Payload"_s);
    QSignalSpy withdrawn(&panel, &TokenPanel::withdrawn);
    const QSignalSpy inspected(&panel, &TokenPanel::inspected);

    change(panel); // and before anything else happens:
    QVERIFY(!withdrawn.isEmpty());
    QVERIFY(!panel.inspection());
    QVERIFY(!panel.reportable());
    const QString words = wordsOf(panel);
    QVERIFY2(!words.contains(u"Accepted"_s), qPrintable(words));
    QVERIFY2(!words.contains(u"passed"_s), qPrintable(words));
    QVERIFY2(panel.isEmpty() || verdict->accessibleDescription() == u"Judging…"_s,
             qPrintable(verdict->accessibleDescription()));
    QCOMPARE(shownIn(panel, u"Payload"_s), isOtherText ? QString() : payload);
    for (auto *button : panel.findChildren<QPushButton *>())
        QVERIFY(button->text() != u"Report…"_s || !button->isEnabled());

    QTRY_VERIFY(!inspected.isEmpty());
    QVERIFY(panel.inspection());
    QVERIFY(panel.isEmpty() || panel.reportable());
}

void TestTokenPanel::aForgedTextHasNothingOfTheGoodOne() // J1
{
    const Clock clock;
    TokenPanel panel(clock);
    QVERIFY(acceptGoodToken(panel));
    QString forged = panel.text();
    forged.replace(forged.indexOf(u'.') + 3, 1, u"A"_s).append(QString(100 * 1024, u'A'));
    QGuiApplication::clipboard()->setText(forged);
    const QSignalSpy inspected(&panel, &TokenPanel::inspected);
    panel.pasteAsToken();
    QTRY_VERIFY(!inspected.isEmpty());
    QCOMPARE(panel.inspection()->verdict, inspect::Verdict::Rejected);
    QVERIFY(!wordsOf(panel).contains(u"Accepted"_s));
    QCOMPARE(panel.reportable()->verdict, inspect::Verdict::Rejected);
}

/// The second hand moves between any two looks at the clock.
void TestTokenPanel::anAnswerIsShownThoughTheClockGoesOn() // J1
{
    const auto looks = std::make_shared<int>(0);
    TokenPanel panel([looks] { return samples::noon + std::chrono::seconds(++*looks); });
    panel.show();
    QVERIFY(judge(panel, tokenOf(R"({"exp":1795436200})")));
    const Moment first = panel.inspection()->moment;
    QTRY_VERIFY(panel.inspection() && panel.inspection()->moment > first); // on the next tick
    QVERIFY(!named(panel, u"Verdict"_s)->accessibleDescription().startsWith(u"Judging"_s));
}

void TestTokenPanel::whatWasWithdrawnComesBackByUndo()
{
    TokenPanel panel{Clock()};
    QVERIFY(acceptGoodToken(panel));
    auto *editor = named(panel, u"Token"_s);
    QTest::keyClicks(editor, u"A"_s);
    QTRY_COMPARE(panel.inspection() ? panel.inspection()->verdict : inspect::Verdict::Accepted,
                 inspect::Verdict::Rejected);
    QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!panel.inspection());
    QTRY_VERIFY(panel.inspection() && panel.inspection()->verdict == inspect::Verdict::Accepted);
}

QTEST_MAIN(TestTokenPanel)
#include "tst_token_panel.moc"
