// SPDX-License-Identifier: Apache-2.0
#include "ui/endpoint/response_panel.h"

#include "ui/endpoint/evidence_dialog.h"
#include "ui/look/widgets.h"
#include "json/document.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::ui;

namespace {

constexpr std::string_view successBody = R"({"request_id":"prq_x6fdiizbon6j3bsdvnpmwxsz2aan7fqd",
 "request_time":"2022-09-21T17:24:33.105Z","response_time":"2022-09-21T17:24:34.007Z","status":"Success",
 "summary":"<b>Found</b>\u202e 4 keys","result":{"keys":[]},"region":"aws-us","extra":{"a":[1,1.10]}})";

constexpr std::string_view refusalBody = R"({"request_id":"prq_2","request_time":"2022-09-21T17:24:33.105Z",
 "response_time":"some time","status":"Unauthorized","summary":"Not authorized",
 "result":{"errors":[{"code":"BadToken","detail":"Token is revoked","source":"/headers/Authorization"}]}})";

endpoint::Exchange exchange(int status, std::string_view body, qint64 secondsAgo = 0)
{
    endpoint::Exchange made;
    made.method = "POST";
    made.url = QUrl(u"https://pangea.example/v2/client/jwks"_s);
    made.status = status;
    made.headers = {{"content-type", "application/json"}};
    made.body = QByteArray(body.data(), qsizetype(body.size()));
    made.startedAt = QDateTime::currentDateTimeUtc().addSecs(-secondsAgo);
    made.elapsed = std::chrono::milliseconds(84);
    return made;
}

std::optional<endpoint::Envelope> envelope(std::string_view body)
{
    const auto document = json::parse(body);
    return document ? endpoint::Envelope::fromObject(*document->root.asObject()) : std::nullopt;
}

endpoint::KeyResponse success(qint64 secondsAgo = 0)
{
    endpoint::KeyResponse response;
    response.exchange = exchange(200, successBody, secondsAgo);
    response.envelope = envelope(successBody);
    response.keys = std::make_shared<const jose::JwkSet>();
    return response;
}

endpoint::FetchError refusal()
{
    endpoint::FetchError error;
    error.code = endpoint::FetchError::Code::EnvelopeError;
    error.exchange = exchange(401, refusalBody);
    error.envelope = envelope(refusalBody);
    return error;
}

inspect::InspectionKeys earlierKeys(inspect::KeyOrigin origin = inspect::KeyOrigin::Endpoint)
{
    inspect::KeySource source;
    source.keys =
        std::make_shared<const jose::JwkSet>(jose::JwkSet::parse(R"({"keys":[{"kty":"oct","k":"c2VjcmV0"}]})").value());
    source.origin = origin;
    source.name = "mine";
    if (source.isFetched())
        source.fetchedAt = Moment{std::chrono::seconds{1'700'000'000}};
    return {.current = {source}, .earlier = {}};
}

/// A page of the evidence is filled when it is looked at.
void showEveryTab(const EvidenceDialog &dialog)
{
    auto *tabs = dialog.findChild<QTabWidget *>();
    for (int i = 0; i < tabs->count(); ++i)
        tabs->setCurrentIndex(i);
}

} // namespace

class TestResponsePanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isNamedForAssistiveTools();
    void showsEachFieldOfTheEnvelope_data();
    void showsEachFieldOfTheEnvelope();
    void fieldsAreReadOnly();
    void copyButtonCopiesTheWholeValue();
    void captionTellsStatusTimeAndAge_data();
    void captionTellsStatusTimeAndAge();
    void refusalShowsItsEnvelopeAndSaysWhatToDo();
    void saysWhichKeysRemain_data();
    void saysWhichKeysRemain();
    void busyKeepsWhatIsOnScreen();
    void everyLabelIsPlainText();
    void evidenceShowsHeadersAndBodyInPieces();
    void evidenceTellsClockAndCertificates();
    void manyUnknownMembersAreNotAllShown();

private:
    QString value(const QString &name) const
    {
        for (const auto *field : m_panel->findChildren<ValueField *>()) {
            if (field->accessibleName() == name)
                return field->value();
        }
        return u"(no such field)"_s;
    }
    /// All text of labels, in one.
    QString words() const
    {
        QStringList texts;
        for (const auto *label : m_panel->findChildren<QLabel *>())
            texts += label->text();
        return texts.join(u'\n');
    }

    std::unique_ptr<ResponsePanel> m_panel;
};

void TestResponsePanel::init()
{
    m_panel = std::make_unique<ResponsePanel>();
    m_panel->resize(500, 300);
    m_panel->show();
}

void TestResponsePanel::isNamedForAssistiveTools()
{
    QCOMPARE(m_panel->accessibleName(), u"Response"_s);
}

void TestResponsePanel::showsEachFieldOfTheEnvelope_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("id") << u"Request ID"_s << u"prq_x6fdiizbon6j3bsdvnpmwxsz2aan7fqd"_s;
    QTest::newRow("request time") << u"Request time"_s << u"2022-09-21 17:24:33.105 UTC"_s;
    QTest::newRow("response time") << u"Response time"_s << u"2022-09-21 17:24:34.007 UTC"_s;
    QTest::newRow("status") << u"Status"_s << u"Success"_s;
    QTest::newRow("summary, escaped") << u"Summary"_s << u"<b>Found</b>\\u{202E} 4 keys"_s;
    QTest::newRow("unknown text") << u"region"_s << u"aws-us"_s;
    QTest::newRow("unknown structure, digits kept") << u"extra"_s << u"{\"a\":[1,1.10]}"_s;
}

void TestResponsePanel::showsEachFieldOfTheEnvelope()
{
    QFETCH(const QString, name);
    QFETCH(const QString, shown);
    m_panel->showResponse(success());
    QCOMPARE(value(name), shown);
}

void TestResponsePanel::fieldsAreReadOnly()
{
    m_panel->showResponse(success());
    for (const auto *field : m_panel->findChildren<ValueField *>())
        QVERIFY(field->isReadOnly());
}

void TestResponsePanel::copyButtonCopiesTheWholeValue()
{
    auto response = success();
    response.envelope->summary = std::string(20'000, 'x');
    m_panel->showResponse(response);
    for (auto *button : m_panel->findChildren<CopyButton *>()) {
        if (button->accessibleName() == u"Copy Summary"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), QString(20'000, u'x'));
}

void TestResponsePanel::captionTellsStatusTimeAndAge_data()
{
    QTest::addColumn<qint64>("secondsAgo");
    QTest::addColumn<QString>("said");
    QTest::newRow("new") << qint64(0) << u"HTTP 200 · 84 ms · just now"_s;
    QTest::newRow("minutes old") << qint64(310) << u"HTTP 200 · 84 ms · 5 minutes ago"_s;
}

void TestResponsePanel::captionTellsStatusTimeAndAge()
{
    QFETCH(const qint64, secondsAgo);
    QFETCH(const QString, said);
    m_panel->showResponse(success(secondsAgo));
    QVERIFY2(words().contains(u"Success"_s), qUtf8Printable(words()));
    QVERIFY2(words().contains(said), qUtf8Printable(words()));
    QVERIFY2(words().contains(u"(+902 ms)"_s), qUtf8Printable(words()));
}

void TestResponsePanel::refusalShowsItsEnvelopeAndSaysWhatToDo()
{
    m_panel->showError(refusal(), {});
    QVERIFY2(words().contains(u"Unauthorized"_s), qUtf8Printable(words()));
    QVERIFY2(words().contains(u"HTTP 401"_s), qUtf8Printable(words()));
    QCOMPARE(value(u"Request ID"_s), u"prq_2"_s);
    QCOMPARE(value(u"Status"_s), u"Unauthorized"_s);
    QCOMPARE(value(u"Response time"_s), u"some time"_s);
    QCOMPARE(value(u"Error 1"_s), u"BadToken · Token is revoked · /headers/Authorization"_s);
    QVERIFY2(!words().contains(u"earlier answer"_s), qUtf8Printable(words()));
}

void TestResponsePanel::saysWhichKeysRemain_data()
{
    QTest::addColumn<inspect::KeyOrigin>("origin");
    QTest::addColumn<QString>("said");
    QTest::newRow("fetched") << inspect::KeyOrigin::Endpoint
                             << u"The keys below are from an earlier answer. They were fetched from mine on "
                                "Tue 14 Nov 2023 22:13:20 UTC."_s;
    QTest::newRow("opened") << inspect::KeyOrigin::File << u"The keys below are still the ones from your file mine."_s;
    QTest::newRow("pasted") << inspect::KeyOrigin::Pasted << u"The keys below are still the ones given by you."_s;
}

void TestResponsePanel::saysWhichKeysRemain()
{
    QFETCH(const inspect::KeyOrigin, origin);
    QFETCH(const QString, said);
    m_panel->showError(refusal(), earlierKeys(origin));
    QVERIFY2(words().contains(said), qUtf8Printable(words()));
}

void TestResponsePanel::busyKeepsWhatIsOnScreen()
{
    m_panel->showResponse(success());
    m_panel->showBusy();
    QCOMPARE(value(u"Status"_s), u"Success"_s);
    QVERIFY2(words().contains(u"Fetching…"_s), qUtf8Printable(words()));
    m_panel->showReceived(2048);
    QVERIFY2(words().contains(u"2.00 KiB"_s), qUtf8Printable(words()));
    static const QRegularExpression progress(u"[1-9][0-9]* s · 2.00 KiB received"_s);
    QTRY_VERIFY_WITH_TIMEOUT(words().contains(progress), 10'000);
}

void TestResponsePanel::everyLabelIsPlainText()
{
    m_panel->showError(refusal(), earlierKeys());
    for (const auto *label : m_panel->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestResponsePanel::evidenceShowsHeadersAndBodyInPieces()
{
    auto response = success();
    response.exchange.body = QByteArray(10'000, 'y') + "\nend\x1b";
    response.evidence.exchanges = {response.exchange};
    m_panel->showResponse(response);
    for (auto *button : m_panel->findChildren<QPushButton *>()) {
        if (button->accessibleName() == u"Request details"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    const auto *dialog = m_panel->findChild<EvidenceDialog *>();
    QVERIFY(dialog);
    showEveryTab(*dialog);
    QHash<QString, QPlainTextEdit *> views;
    for (auto *view : dialog->findChildren<QPlainTextEdit *>())
        views.insert(view->accessibleName(), view);
    QCOMPARE(views.size(), 3);
    QCOMPARE(views[u"Request"_s]->toPlainText(), u"POST https://pangea.example/v2/client/jwks"_s);
    QCOMPARE(views[u"Response headers"_s]->toPlainText(), u"HTTP 200\ncontent-type: application/json"_s);
    QTRY_COMPARE(views[u"Body"_s]->toPlainText().count(u'\n'), 3);
    const QStringList lines = views[u"Body"_s]->toPlainText().split(u'\n');
    QCOMPARE(lines[0].size(), 4096);
    QCOMPARE(lines[3], u"end\\u{001B}"_s);
}

void TestResponsePanel::evidenceTellsClockAndCertificates()
{
    endpoint::Exchange exchange;
    exchange.method = "GET";
    exchange.url = QUrl(u"https://issuer.example/jwks.json"_s);
    exchange.status = 200;
    exchange.startedAt = QDateTime(QDate(2026, 11, 23), QTime(12, 3), QTimeZone::utc());
    exchange.headers = {{"Date", "Mon, 23 Nov 2026 12:00:00 GMT"}};
    exchange.tls.emplace();
    exchange.tls->protocol = u"TLSv1.3"_s;
    exchange.tls->cipher = u"TLS_AES_256_GCM_SHA384"_s;
    exchange.tls->chain.emplaceBack().subject = u"<b>issuer</b>\u202e.example"_s;
    exchange.tls->faults = {endpoint::TlsFault::Expired};
    const EvidenceDialog evidence({.evidence = {{exchange}}, .envelope = {}, .headline = u"<i>told</i>"_s}, nullptr);
    showEveryTab(evidence);
    const auto words = evidence.findChildren<QLabel *>();
    const auto says = [&words](const QString &text) {
        return std::ranges::any_of(words, [&text](const QLabel *each) { return each->text().contains(text); });
    };
    QVERIFY(says(u"<i>told</i>"_s));
    QVERIFY(says(u"This computer’s clock is 3 min ahead of the server’s"_s));
    QVERIFY(says(u"Certificate 1 of 1"_s));
    for (const QLabel *each : words)
        QCOMPARE(each->textFormat(), Qt::PlainText);
    const auto value = [&evidence](const QString &label) {
        for (const auto *field : evidence.findChildren<ValueField *>()) {
            if (field->accessibleName() == label)
                return field->text();
        }
        return QString();
    };
    QCOMPARE(value(u"TLS"_s), u"TLSv1.3 TLS_AES_256_GCM_SHA384"_s);
    QCOMPARE(value(u"TLS faults"_s), u"The certificate has expired."_s);
    QCOMPARE(value(u"Subject"_s), u"<b>issuer</b>\\u{202E}.example"_s);
}

void TestResponsePanel::manyUnknownMembersAreNotAllShown()
{
    auto response = success();
    response.envelope->unknown.assign(50'000, json::Member{"name", json::Value("value")});
    m_panel->showResponse(response);
    QVERIFY(m_panel->findChildren<ValueField *>().size() < 100);
    QVERIFY2(words().contains(u"49960 more"_s), qUtf8Printable(words()));
}

QTEST_MAIN(TestResponsePanel)
#include "tst_response_panel.moc"
