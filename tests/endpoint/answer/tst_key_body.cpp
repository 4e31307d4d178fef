// SPDX-License-Identifier: Apache-2.0
#include "endpoint/key_response.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::endpoint;

class TestKeyBody final : public QObject
{
    Q_OBJECT

private slots:
    void keysAreFound_data();
    void keysAreFound();
    void whatIsThereTwiceIsKnown_data();
    void whatIsThereTwiceIsKnown();
    void shapeIsKnown_data();
    void shapeIsKnown();
    void refusalsAreReported_data();
    void refusalsAreReported();
    void bodiesThatAreNoJsonAreDescribed_data();
    void bodiesThatAreNoJsonAreDescribed();
};

void TestKeyBody::keysAreFound_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("hasEnvelope");
    using enum Kind;
    const QByteArray key = R"({"kty":"oct","k":"YWJj"})";
    const QByteArray plain = R"({"keys":[)" + key + "]}";
    const QByteArray wrapped = R"({"status":"Success","result":)" + plain + "}";
    QTest::newRow("pangea envelope") << PangeaAuthn << wrapped << 1 << true;
    QTest::newRow("pangea without envelope") << PangeaAuthn << plain << 1 << false;
    QTest::newRow("key set") << JwksUrl << plain << 1 << false;
    QTest::newRow("envelope at a key set's address") << JwksUrl << wrapped << 1 << true;
    QTest::newRow("key set with a status of its own") << JwksUrl << R"({"status":"x","keys":[]})"_ba << 0 << false;
    QTest::newRow("unusable key kept") << JwksUrl << R"({"keys":[{"kty":"?"},7]})"_ba << 2 << false;
    QTest::newRow("no keys") << PangeaAuthn << R"({"status":"Success","result":{"keys":[]}})"_ba << 0 << true;
    QTest::newRow("result empty") << PangeaAuthn << R"({"status":"Success","result":{}})"_ba << 0 << true;
    QTest::newRow("result null") << PangeaAuthn << R"({"status":"Success","result":null})"_ba << 0 << true;
    QTest::newRow("result missing") << PangeaAuthn << R"({"status":"Success"})"_ba << 0 << true;
    QTest::newRow("white space around") << JwksUrl << " \n{\"keys\":[]}\n"_ba << 0 << false;
}

void TestKeyBody::keysAreFound()
{
    QFETCH(const Kind, kind);
    QFETCH(const QByteArray, body);
    const ParsedBody parsed = parseKeyBody(kind, 200, body);
    QVERIFY(!parsed.fault);
    QVERIFY(parsed.keys);
    QTEST(int(parsed.keys->keys().size()), "count");
    QTEST(parsed.envelope.has_value(), "hasEnvelope");
}

void TestKeyBody::whatIsThereTwiceIsKnown_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("pointer");
    QTest::newRow("nothing") << R"({"keys":[],"a":1,"a":2})"_ba << ""_ba;
    QTest::newRow("keys") << R"({"keys":[],"keys":[]})"_ba << "/keys"_ba;
    QTest::newRow("keys, escaped") << R"({"keys":[],"\u006beys":[]})"_ba << "/keys"_ba;
    QTest::newRow("keys in an envelope") << R"({"status":"Success","result":{"keys":[],"keys":[]}})"_ba << "/keys"_ba;
    QTest::newRow("result") << R"({"status":"Success","result":{"keys":[]},"result":{"keys":[]}})"_ba << "/result"_ba;
}

void TestKeyBody::whatIsThereTwiceIsKnown()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, pointer);
    for (const Kind kind : {Kind::PangeaAuthn, Kind::JwksUrl}) {
        const ParsedBody parsed = parseKeyBody(kind, 200, body);
        QVERIFY(parsed.keys);
        QCOMPARE(QByteArray::fromStdString(parsed.keys->ambiguousMember()), pointer);
    }
}

void TestKeyBody::shapeIsKnown_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<jose::SetShape>("shape");
    using enum jose::SetShape;
    const QByteArray key = R"({"kty":"EC","crv":"P-256","kid":"a","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",)"
                           R"("y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"})";
    const QByteArray list = "[" + key + "]";
    const QByteArray set = R"({"keys":)" + list + "}";
    QTest::newRow("key set") << set << KeySet;
    QTest::newRow("no key") << R"({"keys":[]})"_ba << KeySet;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + set << KeySet;
    QTest::newRow("envelope") << R"({"status":"Success","result":)" + set + "}" << KeySet;
    QTest::newRow("issuer's metadata with its keys")
        << R"({"issuer":"https://a.example","jwks":)" + set + "}" << KeySet;
    QTest::newRow("identity document")
        << R"({"id":"did:web:a.example","verificationMethod":[{"id":"#a","publicKeyJwk":)" + key + "}]}" << KeySet;
    QTest::newRow("PEM") << R"({"a":"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEf83OJ3D2xF1Bg8vu)"
                            R"(b9tLe1gHMzV7\n6e8Tus9uPHvRVEXH8UTNG72bfocs3+257rn0s2ldbqkLJK2KRiMohYjlrQ==\n)"
                            R"(-----END PUBLIC KEY-----"})"_ba
                         << KeySet;
    QTest::newRow("one key") << key << SingleKey;
    QTest::newRow("a list") << list << List;
    QTest::newRow("keys by their IDs") << R"({"keys":{"a":)" + key + "}}" << Elsewhere;
    QTest::newRow("in capitals") << R"({"Keys":)" + list + "}" << Elsewhere;
    QTest::newRow("in a member") << R"({"data":)" + set + "}" << Elsewhere;
    QTest::newRow("a text") << '"' + QByteArray(set).replace('"', "\\\"") + '"' << Elsewhere;
    QTest::newRow("base64") << set.toBase64() << NotJson;
    QTest::newRow("script") << "callback(" + set + ");" << NotJson;
    QTest::newRow("behind a comment") << "// keys\n" + set << NotJson;
}

void TestKeyBody::shapeIsKnown()
{
    QFETCH(const QByteArray, body);
    const ParsedBody parsed = parseKeyBody(Kind::JwksUrl, 200, body);
    QVERIFY(parsed.keys);
    QTEST(parsed.keys->shape(), "shape");
}

void TestKeyBody::refusalsAreReported_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FetchError::Code>("fault");
    using enum FetchError::Code;
    QTest::newRow("error envelope") << 401 << R"({"status":"Unauthorized","result":null})"_ba << EnvelopeError;
    QTest::newRow("error word under 200") << 200 << R"({"status":"ValidationError"})"_ba << EnvelopeError;
    QTest::newRow("success in lower case") << 200 << R"({"status":"success","result":{"keys":[]}})"_ba << EnvelopeError;
    QTest::newRow("word missing") << 200 << R"({"request_id":"prq_a","result":{"keys":[]}})"_ba << EnvelopeError;
    QTest::newRow("success with 500") << 500 << R"({"status":"Success","result":{"keys":[]}})"_ba
                                      << ContradictoryEnvelope;
    QTest::newRow("202") << 202 << R"({"status":"Success","request_id":"prq_a"})"_ba << StillPending;
    QTest::newRow("accepted under 200") << 200 << R"({"status":"Accepted","request_id":"prq_a"})"_ba << StillPending;
    QTest::newRow("keys is an object") << 200 << R"({"status":"Success","result":{"keys":{}}})"_ba << NoKeys;
    QTest::newRow("result is a text") << 200 << R"({"status":"Success","result":"keys"})"_ba << NoKeys;
    QTest::newRow("result without keys") << 200 << R"({"status":"Success","result":{"a":1}})"_ba << NoKeys;
    QTest::newRow("other JSON") << 200 << R"({"hello":"world"})"_ba << NoKeys;
    QTest::newRow("a list") << 200 << "[1,2]"_ba << NoKeys;
    QTest::newRow("null") << 200 << "null"_ba << NoKeys;
    QTest::newRow("plain keys with 500") << 500 << R"({"keys":[]})"_ba << HttpError;
    QTest::newRow("JSON without envelope with 404") << 404 << R"({"error":"x"})"_ba << HttpError;
    QTest::newRow("page with 502") << 502 << "<html><title>Bad</title></html>"_ba << HttpError;
    QTest::newRow("page with 200") << 200 << "<html></html>"_ba << NotJson;
    QTest::newRow("broken after the keys") << 200 << R"({"keys":[]} x)"_ba << NotJson;
    QTest::newRow("too deep") << 200 << QByteArray(100'000, '[') << NotJson;
}

void TestKeyBody::refusalsAreReported()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const FetchError::Code, fault);
    const ParsedBody parsed = parseKeyBody(Kind::PangeaAuthn, status, body);
    QVERIFY(!parsed.keys);
    QCOMPARE(parsed.fault, fault);
}

void TestKeyBody::bodiesThatAreNoJsonAreDescribed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    QTest::newRow("empty") << QByteArray() << u"an empty body"_s;
    QTest::newRow("white space") << " \r\n"_ba << u"an empty body"_s;
    QTest::newRow("page with a title") << "<!DOCTYPE html><html><head><TITLE>\n Sign\n in </TITLE>"_ba
                                       << u"an HTML page titled “Sign in”: <!DOCTYPE html><html><head><TITLE> Sign in "
                                          "</TITLE>"_s;
    QTest::newRow("page without a title") << "<html>hi</html>"_ba << u"an HTML page: <html>hi</html>"_s;
    QTest::newRow("XML") << "<a/>"_ba << u"XML: <a/>"_s;
    QTest::newRow("text") << "Not here"_ba << u"plain text: Not here"_s;
    QTest::newRow("cut JSON") << R"({"keys":[)"_ba << u"JSON that is broken or cut off: {\"keys\":["_s;
    QTest::newRow("long text") << QByteArray(5000, 'x') << u"plain text: "_s + QString(200, u'x') + u'…';
}

void TestKeyBody::bodiesThatAreNoJsonAreDescribed()
{
    QFETCH(const QByteArray, body);
    QTEST(parseKeyBody(Kind::JwksUrl, 200, body).detail, "detail");
}

QTEST_GUILESS_MAIN(TestKeyBody)
#include "tst_key_body.moc"
