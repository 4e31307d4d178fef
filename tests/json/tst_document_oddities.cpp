// SPDX-License-Identifier: Apache-2.0
#include "json/document.h"
#include "json/writer.h"

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

/// What is allowed by the grammar and yet has to be reported: repeated names and lone surrogates.
class TestDocumentOddities final : public QObject
{
    Q_OBJECT

private slots:
    void largeDocumentsAreReadWhole_data();
    void largeDocumentsAreReadWhole();
    void namesAreQuotedAndPointedAt_data();
    void namesAreQuotedAndPointedAt();
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
    QTest::newRow("D1 three times, reported once") << R"({"a":1,"a":2,"a":3})"_ba << "/a\n"_ba;
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

void TestDocumentOddities::largeDocumentsAreReadWhole_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("count");
    QByteArray members = "{";
    for (int i = 0; i < 200'000; ++i)
        members += "\"m" + QByteArray::number(i) + "\":" + QByteArray::number(i) + ',';
    members.back() = '}';
    QTest::newRow("D9 200,000 members") << members << qsizetype(200'000);
    QTest::newRow("D9 a name of 10 MiB") << "{\"" + QByteArray(10 * 1024 * 1024, 'n') + "\":1}" << qsizetype(1);
    QTest::newRow("D9 1,000,000 empty objects")
        << "[{}" + QByteArray(",{}").repeated(999'999) + "]" << qsizetype(1'000'000);
}

void TestDocumentOddities::largeDocumentsAreReadWhole()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qsizetype, count);
    const auto document = json::parse(text.toStdString());
    QVERIFY(document);
    QVERIFY(document->duplicates.empty());
    const json::Object *object = document->root.asObject();
    QCOMPARE(qsizetype(object ? object->size() : document->root.asArray()->size()), count);
}

void TestDocumentOddities::namesAreQuotedAndPointedAt_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("quoted");
    QTest::newRow("D10 empty") << ""_ba << "/"_ba << "\"\""_ba;
    QTest::newRow("D10 prototype") << "__proto__"_ba << "/__proto__"_ba << "\"__proto__\""_ba;
    QTest::newRow("D10 dots") << "a.b..c"_ba << "/a.b..c"_ba << "\"a.b..c\""_ba;
    QTest::newRow("D10 slash and tilde") << "a/b~c"_ba << "/a~1b~0c"_ba << "\"a/b~c\""_ba;
    QTest::newRow("D10 quotes") << "a\"b"_ba << "/a\"b"_ba << "\"a\\\"b\""_ba;
    QTest::newRow("D10 line break") << "a\nb"_ba << "/a\nb"_ba << "\"a\\nb\""_ba;
    QTest::newRow("D10 escape character") << "\x1b[2J"_ba << "/\x1b[2J"_ba << "\"\\u001b[2J\""_ba;
    QTest::newRow("D10 C1 control") << "\xc2\x9b"_ba << "/\xc2\x9b"_ba << "\"\\u009b\""_ba;
    QTest::newRow("D10 backslash") << "a\\b"_ba << "/a\\b"_ba << "\"a\\\\b\""_ba;
    QTest::newRow("D10 a number") << "0"_ba << "/0"_ba << "\"0\""_ba;
}

void TestDocumentOddities::namesAreQuotedAndPointedAt()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, pointer);
    QFETCH(const QByteArray, quoted);
    const std::string text = json::quote(name.toStdString());
    QCOMPARE(QByteArray::fromStdString(text), quoted);
    const auto document = json::parse("{" + text + ":1," + text + ":2}");
    QVERIFY(document);
    QCOMPARE(QByteArray::fromStdString(document->root.asObject()->members().front().name), name);
    QCOMPARE(duplicatePointers(*document), pointer + '\n');
}

QTEST_GUILESS_MAIN(TestDocumentOddities)
#include "tst_document_oddities.moc"
