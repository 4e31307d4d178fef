// SPDX-License-Identifier: Apache-2.0
#include "json/document.h"
#include "json/writer.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tokenscope;
using namespace Qt::StringLiterals;

/// JSON texts that others published with their verdict (nst/JSONTestSuite). The file is read with Qt's parser, so that
/// the parser under test does not choose its own cases.
class TestJsonVectors final : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithEveryVerdict();
    void writesWhatItReads();

private:
    struct Vector
    {
        QString id;
        QByteArray text;
        QString verdict;
    };
    static QList<Vector> readVectors();
};

QList<TestJsonVectors::Vector> TestJsonVectors::readVectors()
{
    QFile file(QStringLiteral(TOKENSCOPE_VECTORS "/json-parsing.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Vector> vectors;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        vectors.append({line["id"_L1].toString(), QByteArray::fromBase64(line["bytes_b64"_L1].toString().toLatin1()),
                        line["expect"_L1].toString()});
    }
    return vectors;
}

void TestJsonVectors::agreesWithEveryVerdict()
{
    const QList<Vector> vectors = readVectors();
    if (vectors.isEmpty())
        QSKIP("json-parsing.jsonl is not in " TOKENSCOPE_VECTORS);

    int agreed = 0;
    QStringList differed;
    for (const Vector &vector : vectors) {
        QVERIFY(vector.verdict == "accept"_L1 || vector.verdict == "reject"_L1 || vector.verdict == "either"_L1);
        const bool accepted = json::parse(vector.text.toStdString()).has_value();
        if (vector.verdict == "either"_L1 || accepted == (vector.verdict == "accept"_L1))
            ++agreed;
        else
            differed += vector.id + (accepted ? " was accepted"_L1 : " was rejected"_L1);
    }
    qInfo("json-parsing.jsonl: run %lld, agreed %d, differed %lld", static_cast<long long>(vectors.size()), agreed,
          static_cast<long long>(differed.size()));
    QVERIFY2(differed.isEmpty(), qPrintable(differed.join("; "_L1)));
}

void TestJsonVectors::writesWhatItReads()
{
    const QList<Vector> vectors = readVectors();
    if (vectors.isEmpty())
        QSKIP("json-parsing.jsonl is not in " TOKENSCOPE_VECTORS);

    for (const Vector &vector : vectors) {
        const auto document = json::parse(vector.text.toStdString());
        if (!document)
            continue;
        for (const json::Layout layout : {json::Layout::Compact, json::Layout::Indented}) {
            const auto again = json::parse(json::write(document->root, layout));
            QVERIFY2(again && again->root == document->root, qPrintable(vector.id));
        }
    }
}

QTEST_GUILESS_MAIN(TestJsonVectors)
#include "tst_json_vectors.moc"
