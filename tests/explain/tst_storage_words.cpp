// SPDX-License-Identifier: Apache-2.0
#include "explain/fetch/storage_words.h"

#include "tests/explain/plain_language.h"

#include <QSet>
#include <QTest>

using namespace tokenscope;
using namespace Qt::StringLiterals;
using storage::StorageFault;

class TestStorageWords final : public QObject
{
    Q_OBJECT

private slots:
    void everyFaultHasItsSentence();
    void whatAnAddressLacksIsReported();
};

void TestStorageWords::everyFaultHasItsSentence()
{
    constexpr int faults = int(StorageFault::NotEndpoints) + 1;
    const QStringList details{u""_s, u"/home/me/tokenscope.sqlite.damaged-1"_s, QString::fromStdString(hostileText)};
    for (const QString &detail : details) {
        QSet<QString> sentences;
        for (int fault = 0; fault < faults; ++fault) {
            if (fault == int(StorageFault::SetAside) && detail.isEmpty())
                continue; // it always tells where to
            const QString words = explain::storageWords({StorageFault(fault), detail});
            QString sentence = words;
            sentence.remove(u"%1%2"_s); // text from outside, which no gap is filled in
            QVERIFY2(blemishOfSentence(sentence).isEmpty(), qPrintable(blemishOfSentence(sentence)));
            sentences.insert(words);
        }
        QCOMPARE(sentences.size(), detail.isEmpty() ? faults - 1 : faults);
    }
}

void TestStorageWords::whatAnAddressLacksIsReported()
{
    for (const QString &name : {u""_s, u"Staging"_s})
        QVERIFY(explain::storageWords({StorageFault::BadUrl, name}).contains(u"has to begin with https://"_s));
}

QTEST_GUILESS_MAIN(TestStorageWords)
#include "tst_storage_words.moc"
