// SPDX-License-Identifier: Apache-2.0
#include "json/document.h"

#include <QTest>

using namespace tokenscope;
using namespace Qt::StringLiterals;

namespace {

/// The pointers of the duplicates, one a line.
QByteArray duplicatePointers(const json::Document &document)
{
    QByteArray lines;
    for (const json::Duplicate &duplicate : document.duplicates)
        lines += QByteArray::fromStdString(duplicate.pointer) + '\n';
    return lines;
}

QByteArray surrogatePointers(const json::Document &document)
{
    QByteArray lines;
    for (const std::string &pointer : document.loneSurrogates)
        lines += QByteArray::fromStdString(pointer) + '\n';
    return lines;
}

std::string numbered(std::string_view prefix, int number)
{
    return std::string(prefix) + std::to_string(number);
}

} // namespace

/// What is allowed by the grammar and yet has to be told: repeated names and lone surrogates.
class TestDocumentOddities final : public QObject
{
    Q_OBJECT

private slots:
    void tellsDuplicateMembers_data();
    void tellsDuplicateMembers();
    void keepsBothDuplicates();
    void agreesOnDuplicatesInObjectsOfAnySize();
    void tellsLoneSurrogates_data();
    void tellsLoneSurrogates();
    void namesOnlyOneOfManyBelowALongName();
};

/// D1
void TestDocumentOddities::tellsDuplicateMembers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("pointers");
    QTest::newRow("none") << R"({"a":1,"A":1,"aa":1,"":1})"_ba << ""_ba;
    QTest::newRow("D1 side by side") << R"({"alg":"none","alg":"ES256"})"_ba << "/alg\n"_ba;
    QTest::newRow("D1 apart") << R"({"alg":"none","kid":"1","alg":"ES256"})"_ba << "/alg\n"_ba;
    QTest::newRow("D1 by escape") << R"({"alg":"none","\u0061lg":"ES256"})"_ba << "/alg\n"_ba;
    QTest::newRow("D1 same value") << R"({"a":1,"a":1})"_ba << "/a\n"_ba;
    QTest::newRow("D1 three times, told once") << R"({"a":1,"a":2,"a":3})"_ba << "/a\n"_ba;
    QTest::newRow("D1 two names") << R"({"a":1,"b":1,"b":2,"a":2})"_ba << "/b\n/a\n"_ba;
    QTest::newRow("D1 nested") << R"({"cnf":{"jwk":{"kty":"EC","kty":"RSA"}}})"_ba << "/cnf/jwk/kty\n"_ba;
    QTest::newRow("D1 in an array") << R"({"keys":[{"kid":"1"},{"kid":"1","kid":"2"}]})"_ba << "/keys/1/kid\n"_ba;
    QTest::newRow("D1 inside both of a pair") << R"({"a":{"b":1,"b":2},"a":{"b":1,"b":2}})"_ba << "/a/b\n/a/b\n/a\n"_ba;
    QTest::newRow("D1 empty name") << R"({"":1,"":2})"_ba << "/\n"_ba;
    QTest::newRow("D1 name to be escaped") << R"({"a/b~c":1,"a\/b~c":2})"_ba << "/a~1b~0c\n"_ba;
    QTest::newRow("same name in different objects") << R"([{"a":1},{"a":{"a":1}}])"_ba << ""_ba;
    QTest::newRow("composed and decomposed differ") << "{\"\u00e9\":1,\"e\u0301\":2}"_ba << ""_ba;
}

void TestDocumentOddities::tellsDuplicateMembers()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, pointers);
    const auto document = json::parse(text.toStdString());
    QVERIFY(document);
    QCOMPARE(duplicatePointers(*document), pointers);
}

void TestDocumentOddities::keepsBothDuplicates()
{
    const auto document = json::parse(R"({"alg":"none","\u0061lg":"ES256"})");
    QVERIFY(document);
    const json::Object &object = *document->root.asObject();
    QCOMPARE(object.count("alg"), size_t(2));
    QCOMPARE(*object.members()[1].value.asString(), std::string("ES256"));
    QCOMPARE(document->duplicates.front(), (json::Duplicate{"/alg", "alg"}));
}

/// Small objects are compared name by name, large ones sorted: both must say the same, in the order of the text.
void TestDocumentOddities::agreesOnDuplicatesInObjectsOfAnySize()
{
    for (int size = 2; size < 60; ++size) {
        std::string text = "{\"twice\":0,\"late\":0";
        for (int i = 0; i < size; ++i)
            text += ",\"" + numbered("name", i) + "\":0";
        QVERIFY(json::parse(text + "}")->duplicates.empty());

        const auto document = json::parse(text + ",\"twice\":1,\"late\":1,\"twice\":2}");
        QVERIFY(document);
        QCOMPARE(duplicatePointers(*document), "/twice\n/late\n"_ba);
    }
}

/// D4
void TestDocumentOddities::tellsLoneSurrogates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("pointers");
    QTest::newRow("none") << R"({"a":"\ud83d\udd11"})"_ba << ""_ba;
    QTest::newRow("D4 the whole document") << R"("\ud800")"_ba << "\n"_ba;
    QTest::newRow("D4 in a value") << R"({"sub":"\udc00"})"_ba << "/sub\n"_ba;
    QTest::newRow("D4 in an element") << R"({"aud":["a","\ud800"]})"_ba << "/aud/1\n"_ba;
    QTest::newRow("D4 in a name") << R"({"\ud800":1})"_ba << "/\xed\xa0\x80\n"_ba;
    QTest::newRow("D4 in a name and its value") << R"({"\ud800":"\ud801"})"_ba << "/\xed\xa0\x80\n"_ba;
    QTest::newRow("D4 reversed pair") << R"(["\udd11\ud83d"])"_ba << "/0\n"_ba;
    QTest::newRow("D4 two places") << R"([["\ud800"],"","\ud800"])"_ba << "/0/0\n/2\n"_ba;
}

void TestDocumentOddities::tellsLoneSurrogates()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, pointers);
    const auto document = json::parse(text.toStdString());
    QVERIFY(document);
    QCOMPARE(surrogatePointers(*document), pointers);
}

/// A long name must not be copied once for each oddity below it.
void TestDocumentOddities::namesOnlyOneOfManyBelowALongName()
{
    const std::string longName(1024 * 1024, 'n');
    std::string text = "{\"" + longName + "\":[{\"a\":0,\"a\":0},\"\\ud800\"";
    for (int i = 0; i < 50'000; ++i)
        text += ",{\"a\":0,\"a\":0},\"\\ud800\"";
    text += "],\"alg\":0,\"alg\":0}";

    const auto document = json::parse(text);
    QVERIFY(document);
    QCOMPARE(document->duplicates.front().pointer, "/" + longName + "/0/a");
    QCOMPARE(document->loneSurrogates.front(), "/" + longName + "/1");
    QVERIFY(document->duplicates.size() < 10);
    QVERIFY(document->loneSurrogates.size() < 10);
}

QTEST_GUILESS_MAIN(TestDocumentOddities)
#include "tst_document_oddities.moc"
