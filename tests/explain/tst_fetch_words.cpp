// SPDX-License-Identifier: Apache-2.0
#include "explain/fetch/fetch_words.h"
#include "explain/fetch/http_words.h"
#include "explain/fetch/keyring_words.h"
#include "explain/fetch/request_words.h"
#include "explain/fetch/tls_words.h"

#include "tests/explain/plain_language.h"

#include <QTest>

using namespace tokenscope;
using namespace Qt::StringLiterals;
using endpoint::Envelope;
using endpoint::FetchError;
using explain::FetchWords;
using explain::fetchWords;

namespace {

FetchError errorOf(FetchError::Code code, const QString &detail = {}, int httpStatus = 0)
{
    FetchError error;
    error.code = code;
    error.detail = detail;
    error.exchange.url = QUrl(u"https://authn.example.test:8443/v2/client/jwks"_s);
    error.exchange.status = httpStatus;
    return error;
}

FetchError refusalOf(const std::string &status, int httpStatus)
{
    FetchError error = errorOf(FetchError::Code::EnvelopeError, {}, httpStatus);
    error.envelope.emplace();
    error.envelope->status = status;
    return error;
}

QString blemishOf(const FetchWords &words)
{
    for (const QString &fault : {blemishOfTitle(words.headline), blemishOfSentence(words.detail),
                                 blemishOfSentence(words.nextStep), blemishOfSentence(words.sentence())}) {
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

} // namespace

class TestFetchWords : public QObject
{
    Q_OBJECT

private slots:
    void everyErrorSaysWhatHappenedAndWhatToTry();
    void everyStatusWordIsExplained_data();
    void everyStatusWordIsExplained();
    void unknownStatusWordIsShownAsItIs();
    void wrongLetterCaseIsPointedOut();
    void validationErrorsAreListed();
    void unknownTokenIsNoFaultOfTheRequest();
    void unavailableWhateverTheStatusSays();
    void rateLimitTellsHowLongToWait();
    void summaryIsQuoted();
    void hostAndPortAreNamed();
    void httpErrorsAreReported_data();
    void httpErrorsAreReported();
    void lastAddressIsNamedAmongMany();
    void questionsAboutTheTokenAreAsked();
    void urlAndTokenFaultsAreReported();
    void faultsOfConnectionsAndAnswersAreReported();
    void faultsOfTheKeyringAreReported();
    void loopIsNoAddressToEnter();
    void hostileTextIsEscaped();
};

void TestFetchWords::everyErrorSaysWhatHappenedAndWhatToTry()
{
    for (int code = 0; code <= int(FetchError::Code::Network); ++code) {
        for (const QString &detail : {QString(), u"something"_s}) {
            QCOMPARE(blemishOf(fetchWords(errorOf(FetchError::Code(code), detail, 200))), QString());
            FetchError bare;
            bare.code = FetchError::Code(code);
            QCOMPARE(blemishOf(fetchWords(bare)), QString());
        }
    }
}

void TestFetchWords::everyStatusWordIsExplained_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<QString>("headline");
    QTest::newRow("unauthorized") << u"Unauthorized"_s << 401 << u"The endpoint refused the token"_s;
    QTest::newRow("validation") << u"ValidationError"_s << 400 << u"The service did not like the request"_s;
    QTest::newRow("too many") << u"TooManyRequests"_s << 429 << u"The endpoint was asked too often"_s;
    QTest::newRow("no credit") << u"NoCredit"_s << 402 << u"The project has no credit left"_s;
    QTest::newRow("not enabled") << u"ServiceNotEnabled"_s << 400 << u"AuthN is not switched on in this project"_s;
    QTest::newRow("not found") << u"NotFound"_s << 404 << u"The service does not know this address"_s;
    QTest::newRow("no configuration") << u"MissingConfigID"_s << 400
                                      << u"The token does not say which configuration it is for"_s;
    QTest::newRow("internal") << u"InternalError"_s << 500 << u"The service failed"_s;
    QTest::newRow("provider") << u"ProviderError"_s << 502 << u"Something behind the service failed"_s;
    QTest::newRow("not available") << u"ServiceNotAvailable"_s << 500 << u"The service is temporarily unavailable"_s;
    QTest::newRow("letter case counts") << u"unauthorized"_s << 401 << u"The service answered “unauthorized”"_s;
}

void TestFetchWords::everyStatusWordIsExplained()
{
    QFETCH(const QString, status);
    QFETCH(const int, httpStatus);
    QFETCH(const QString, headline);
    const FetchWords words = fetchWords(refusalOf(status.toStdString(), httpStatus));
    QCOMPARE(words.headline, headline);
    QCOMPARE(blemishOf(words), QString());
    QVERIFY2(words.detail.contains(u"“%1” (HTTP %2)"_s.arg(status, QString::number(httpStatus))),
             qPrintable(words.detail));
}

void TestFetchWords::unknownStatusWordIsShownAsItIs()
{
    FetchError error = refusalOf("PurpleMoon", 418);
    error.envelope->summary = "Come back at night";
    const FetchWords words = fetchWords(error);
    QCOMPARE(words.headline, u"The service answered “PurpleMoon”"_s);
    QVERIFY(words.detail.contains(u"“Come back at night”"_s));
}

void TestFetchWords::wrongLetterCaseIsPointedOut()
{
    const FetchWords words = fetchWords(refusalOf("success", 200));
    QCOMPARE(words.headline, u"The answer says “success” instead of “Success”"_s);
    QCOMPARE(blemishOf(words), QString());
}

void TestFetchWords::validationErrorsAreListed()
{
    FetchError error = refusalOf("ValidationError", 400);
    for (int i = 0; i < 7; ++i)
        error.envelope->errors.push_back({"UnexpectedProperty", "no member of this request", "/kid", {}});
    const FetchWords words = fetchWords(error);
    QVERIFY2(words.detail.contains(u"/kid: no member of this request (UnexpectedProperty)"_s),
             qPrintable(words.detail));
    QVERIFY(words.detail.contains(u"and 2 more"_s));
}

void TestFetchWords::unknownTokenIsNoFaultOfTheRequest()
{
    FetchError error = refusalOf("ValidationError", 400);
    error.envelope->errors.push_back({"DoesNotExist", "There is no such token", "/token", {}});
    const FetchWords words = fetchWords(error);
    QCOMPARE(words.headline, u"The service does not know this token, or it has expired"_s);
    QCOMPARE(blemishOf(words), QString());
}

void TestFetchWords::unavailableWhateverTheStatusSays()
{
    QCOMPARE(fetchWords(refusalOf("InternalError", 503)).headline, u"The service is temporarily unavailable"_s);
    QCOMPARE(fetchWords(errorOf(FetchError::Code::HttpError, u"an HTML page"_s, 503)).headline,
             u"The service is temporarily unavailable"_s);
}

void TestFetchWords::rateLimitTellsHowLongToWait()
{
    FetchError error = refusalOf("TooManyRequests", 429);
    QCOMPARE(fetchWords(error).nextStep, u"Wait a minute, then fetch again."_s);
    error.exchange.headers = {{"retry-after", "1"}};
    QCOMPARE(fetchWords(error).nextStep, u"Wait 1 second, then fetch again."_s);
    error.exchange.headers = {{"Retry-After", "Mon, 23 Nov 2026 12:00:00 GMT"}};
    QCOMPARE(fetchWords(error).nextStep, u"Wait until Mon, 23 Nov 2026 12:00:00 GMT, then fetch again."_s);
}

void TestFetchWords::summaryIsQuoted()
{
    FetchError error = refusalOf("Unauthorized", 401);
    error.envelope->summary = "This token may not be used here";
    QVERIFY(fetchWords(error).detail.contains(u"It adds: “This token may not be used here”."_s));
    error.envelope->summary = "";
    QVERIFY(!fetchWords(error).detail.contains(u"It adds"_s));
}

void TestFetchWords::hostAndPortAreNamed()
{
    QCOMPARE(fetchWords(errorOf(FetchError::Code::HostNotFound)).headline,
             u"There is no host called “authn.example.test”"_s);
    QCOMPARE(fetchWords(errorOf(FetchError::Code::ConnectionRefused)).headline,
             u"Nothing answers at https://authn.example.test:8443"_s);
}

void TestFetchWords::httpErrorsAreReported_data()
{
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<QString>("headline");
    QTest::newRow("401") << 401 << u"The endpoint refused access"_s;
    QTest::newRow("404") << 404 << u"There is nothing at that address"_s;
    QTest::newRow("405") << 405 << u"The address does not take this kind of request"_s;
    QTest::newRow("418") << 418 << u"The endpoint answered with HTTP 418"_s;
    QTest::newRow("429") << 429 << u"The endpoint was asked too often"_s;
    QTest::newRow("502") << 502 << u"The service failed"_s;
}

void TestFetchWords::httpErrorsAreReported()
{
    QFETCH(const int, httpStatus);
    QFETCH(const QString, headline);
    const FetchWords words = fetchWords(errorOf(FetchError::Code::HttpError, u"an HTML page"_s, httpStatus));
    QCOMPARE(words.headline, headline);
    QCOMPARE(blemishOf(words), QString());
}

void TestFetchWords::lastAddressIsNamedAmongMany()
{
    FetchError error = errorOf(FetchError::Code::HttpError, {}, 404);
    for (int i = 0; i < 9; ++i) {
        error.exchange.url.setPath(u"/"_s + QString::number(i));
        error.evidence.exchanges.append(error.exchange);
    }
    const FetchWords words = fetchWords(error);
    QVERIFY2(words.detail.contains(u"/4 (HTTP 404), then 3 others, then https://authn.example.test:8443/8 (HTTP"_s),
             qPrintable(words.detail));
    QCOMPARE(blemishOf(words), QString());
}

void TestFetchWords::questionsAboutTheTokenAreAsked() // P1
{
    using endpoint::TokenDoubt;
    FetchError error = errorOf(FetchError::Code::TokenUnconfirmed);
    for (const TokenDoubt doubt : {TokenDoubt::IsInspected, TokenDoubt::OfAnotherIssuer, TokenDoubt::NotNeeded}) {
        error.tokenQuestion = {doubt, u"https://issuer.example/\u202e"_s};
        QCOMPARE(blemishOf(fetchWords(error)), QString());
        QVERIFY(fetchWords(error).detail.contains("https://authn.example.test:8443"_L1));
        QVERIFY(!fetchWords(error).detail.contains(u'\u202e'));
    }
}

void TestFetchWords::urlAndTokenFaultsAreReported()
{
    FetchError error = errorOf(FetchError::Code::BadUrl);
    error.urlFault = endpoint::UrlFault::UserInfo;
    QVERIFY(fetchWords(error).detail.startsWith(explain::urlFaultWords(endpoint::UrlFault::UserInfo)));
    error = errorOf(FetchError::Code::BadToken);
    error.tokenFault = endpoint::TokenFault::ControlCharacter;
    QVERIFY(fetchWords(error).detail.startsWith(explain::tokenFaultWords(endpoint::TokenFault::ControlCharacter)));
    for (int fault = 0; fault <= int(endpoint::UrlFault::Malformed); ++fault)
        QCOMPARE(blemishOfSentence(explain::urlFaultWords(endpoint::UrlFault(fault))), QString());
    for (int fault = 0; fault <= int(endpoint::TokenFault::TooLong); ++fault)
        QCOMPARE(blemishOfSentence(explain::tokenFaultWords(endpoint::TokenFault(fault))), QString());
}

void TestFetchWords::faultsOfConnectionsAndAnswersAreReported()
{
    for (int fault = 0; fault <= int(endpoint::HttpFault::ContentCoding); ++fault) {
        FetchError error = errorOf(FetchError::Code::MalformedAnswer);
        error.httpFault = endpoint::HttpFault(fault);
        QCOMPARE(blemishOf(fetchWords(error)), QString());
        QCOMPARE(blemishOfSentence(explain::httpFaultWords(endpoint::HttpFault(fault))), QString());
    }
    for (int fault = 0; fault <= int(endpoint::RedirectFault::TooMany); ++fault)
        QCOMPARE(blemishOfSentence(explain::redirectFaultWords(endpoint::RedirectFault(fault))), QString());
    for (int fault = 0; fault <= int(endpoint::TlsFault::Other); ++fault)
        QCOMPARE(blemishOfSentence(explain::tlsFaultWords(endpoint::TlsFault(fault))), QString());
    for (int stage = 0; stage <= int(endpoint::Stage::Complete); ++stage) {
        for (const auto code : {FetchError::Code::ConnectionLost, FetchError::Code::Timeout}) {
            FetchError error = errorOf(code);
            error.exchange.method = "GET";
            error.exchange.stage = endpoint::Stage(stage);
            error.exchange.proxy = u"http://proxy.example:3128"_s;
            QCOMPARE(blemishOf(fetchWords(error)), QString());
            QVERIFY(fetchWords(error).detail.contains("proxy.example:3128"_L1));
        }
    }
}

void TestFetchWords::faultsOfTheKeyringAreReported()
{
    for (int fault = 0; fault <= int(endpoint::KeyringFault::TimedOut); ++fault) {
        for (const QString &detail : {QString(), u"No such name"_s})
            QCOMPARE(blemishOfSentence(explain::keyringWords({endpoint::KeyringFault(fault), detail})), QString());
    }
}

void TestFetchWords::loopIsNoAddressToEnter()
{
    FetchError error = errorOf(FetchError::Code::RedirectRefused, u"https://authn.example.test:8443/"_s, 302);
    error.redirectFault = endpoint::RedirectFault::NoTarget;
    QVERIFY(fetchWords(error).nextStep.contains(u"as the endpoint"_s));
    error.redirectFault = endpoint::RedirectFault::Loop;
    QVERIFY(!fetchWords(error).nextStep.contains(u"as the endpoint"_s));
    QCOMPARE(blemishOf(fetchWords(error)), QString());
}

void TestFetchWords::hostileTextIsEscaped()
{
    for (int code = 0; code <= int(FetchError::Code::Network); ++code) {
        FetchError error = errorOf(FetchError::Code(code), QString::fromStdString(hostileText), 400);
        error.envelope.emplace();
        error.envelope->status = hostileText;
        error.envelope->summary = hostileText;
        error.envelope->errors = {{hostileText, hostileText, hostileText, hostileText}};
        error.exchange.headers = {{"Retry-After", QByteArray::fromStdString(hostileText)}};
        for (const char32_t c : fetchWords(error).sentence().toStdU32String())
            QVERIFY(!isUnsafeToShow(c));
    }
}

QTEST_GUILESS_MAIN(TestFetchWords)
#include "tst_fetch_words.moc"
