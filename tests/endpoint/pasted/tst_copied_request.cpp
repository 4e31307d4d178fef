// SPDX-License-Identifier: Apache-2.0
#include "endpoint/pasted/curl_command.h"
#include "endpoint/pasted/http_request_text.h"
#include "endpoint/pasted/pasted_text.h"
#include "endpoint/pasted/postman_collection.h"
#include "endpoint/pasted/request_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope::endpoint;

namespace {

Exchange pangeaRequest()
{
    Exchange exchange;
    exchange.method = "POST";
    exchange.url = QUrl(u"https://authn.aws.us.pangea.cloud/v2/client/jwks?a=b%20c"_s);
    exchange.requestHeaders = {
        {"Accept", "application/json"}, {"Authorization", "Bearer ••••"}, {"X-Quote", "it's \"so\""}};
    exchange.requestBody = "{}";
    return exchange;
}

} // namespace

/// A request that is handed to another program: it asks the same there, and the token is not in it.
class TestCopiedRequest final : public QObject
{
    Q_OBJECT

private slots:
    void postmanTakesIt();
    void httpTextIsARequest();
    void readBackItIsTheSameRequest_data();
    void readBackItIsTheSameRequest();
    void withoutATokenNoneIsAskedFor();
};

void TestCopiedRequest::postmanTakesIt()
{
    const QJsonObject collection = QJsonDocument::fromJson(postmanCollection(pangeaRequest()).toUtf8()).object();
    QVERIFY(collection[u"info"_s][u"schema"_s].toString().contains(u"v2.1.0"_s));
    const QJsonObject request = collection[u"item"_s][0][u"request"_s].toObject();
    QCOMPARE(request[u"method"_s].toString(), u"POST"_s);
    QCOMPARE(request[u"url"_s][u"raw"_s].toString(), u"https://authn.aws.us.pangea.cloud/v2/client/jwks?a=b%20c"_s);
    QCOMPARE(request[u"header"_s].toArray().size(), 2);
    QCOMPARE(request[u"header"_s][1][u"value"_s].toString(), u"it's \"so\""_s);
    QCOMPARE(request[u"body"_s][u"raw"_s].toString(), u"{}"_s);
    QCOMPARE(request[u"auth"_s][u"bearer"_s][0][u"value"_s].toString(), u"{{TOKEN}}"_s);
    QCOMPARE(collection[u"variable"_s][0][u"value"_s].toString(), u"$TOKEN"_s);
}

void TestCopiedRequest::httpTextIsARequest()
{
    QCOMPARE(httpRequestText(pangeaRequest()), u"POST /v2/client/jwks?a=b%20c HTTP/1.1\n"
                                               "Host: authn.aws.us.pangea.cloud\n"
                                               "Accept: application/json\n"
                                               "Authorization: Bearer $TOKEN\n"
                                               "X-Quote: it's \"so\"\n"
                                               "Content-Length: 2\n"
                                               "\n"
                                               "{}"_s);
    Exchange root;
    root.method = "GET";
    root.url = QUrl(u"http://127.0.0.1:8080"_s);
    QCOMPARE(httpRequestText(root), u"GET / HTTP/1.1\nHost: 127.0.0.1:8080\n\n"_s);
}

void TestCopiedRequest::readBackItIsTheSameRequest_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("curl") << curlCommand(pangeaRequest());
    QTest::newRow("Postman") << postmanCollection(pangeaRequest());
}

void TestCopiedRequest::readBackItIsTheSameRequest()
{
    QFETCH(const QString, text);
    QCOMPARE(sortOfPasted(text), PastedSort::Address);
    const auto request = requestInText(text);
    QVERIFY(request);
    QCOMPARE(request->url, u"https://authn.aws.us.pangea.cloud/v2/client/jwks?a=b%20c"_s);
    QCOMPARE(request->method, "POST"_ba);
    QCOMPARE(request->token, QString()); // a variable is not one
}

void TestCopiedRequest::withoutATokenNoneIsAskedFor()
{
    Exchange exchange = pangeaRequest();
    exchange.requestHeaders = {{"Accept", "application/json"}};
    for (const QString &text : {curlCommand(exchange), postmanCollection(exchange), httpRequestText(exchange)})
        QVERIFY2(!text.contains(u"TOKEN"_s) && !text.contains(u"Bearer"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestCopiedRequest)
#include "tst_copied_request.moc"
